"""People: referrals, competitors, and customers whom only one of us reaches."""

from itertools import chain
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from toolkit.book import Book, has
from toolkit.parsing.answers import yes_or_no
from toolkit.planning.cases import is_untold
from toolkit.planning.news_points import days_of
from toolkit.planning.signal_answers import answers_to_signals
from toolkit.planning.typed_answers import answers_given
from toolkit.planning.voices import promoters_of
from toolkit.rules.coverage_rules import tells_contacts
from toolkit.rules.people_rules import add_exposure, named_in, names_in, only_one
from toolkit.rules.point_rules import last_answers, points_of
from toolkit.rules.sentences import day_text
from toolkit.schema.watch_outputs import ACTED, LATER
from toolkit.words.every_language import folded_words
from toolkit.words.folding import fold

if TYPE_CHECKING:
    from toolkit.planning.planning import Planning

REFERRAL = "referral: Whom do you know who could use what we do?"
"""What promoters without open gaps are asked."""
COMPETITION = ("competitor", "competitors", "competition")
"""Words of the sheet Answers for a question that is answered with names of competitors."""
NOBODY = folded_words(lambda language: language.nothing_in_numbers)
"""Words for nothing, like none and unknown."""
YEAR = 365

Names = dict[str, list[str]]


def referred_of(customers: pd.DataFrame) -> pd.DataFrame:
    """The customers whom somebody referred, with who did: referrer_id, referrer.

    In: customer_id, name, referred_by, revenue, and referrer_id where anybody is named. Who is no
    customer, or has a name that several have, keeps the name that is written. Nobody refers
    oneself. Practice 39.
    """
    rows = customers[customers["referred_by"].notna()]
    if not len(rows):
        return rows.assign(referrer_id=None, referrer=None)
    name_of = dict(zip(customers["customer_id"], customers["name"], strict=True))
    said = zip(rows["referrer_id"], rows["referred_by"], strict=True)
    referrer = [name_of.get(customer, text) for customer, text in said]
    rows = rows.assign(referrer=pd.Series(referrer, index=rows.index, dtype=object))
    return rows[rows["referrer_id"] != rows["customer_id"]]


def to_ask_for_referrals(planning: "Planning", customers: pd.DataFrame) -> pd.DataFrame:
    """Promoters who have no open gap, were not asked within `answer_days` and are not silent.

    Nobody is asked a favour in a call that tells of bad news or of a delay.
    Who acted on their signal of the Watch list has asked them on that day; of whom it says that
    there is no problem, or later, is not asked by anybody for those days, or `watch_later_days`.
    Who said since then, in any survey, that something is bad is none. Silent: not reached for 365
    days, or without an order for `lost_days`, where the book tells of contacts and orders. In:
    customer_id, open_gaps, blocked, contact_gap. Adds asked_on. Practice 39.
    """
    book = planning.book
    is_promoter = customers["customer_id"].isin(promoters_of(book))
    is_calm = ~(customers["open_gaps"] > 0) & (customers["blocked"] == "")
    is_calm &= ~customers["customer_id"].isin(_to_hear_bad_news(planning))
    rows = customers[is_promoter & is_calm & ~_is_silent(planning, customers)]
    answers = answers_given(book)
    answers = answers[answers["customer_id"].notna()].astype({"customer_id": "str"})
    asked = last_answers(answers, REFERRAL, as_of=book.as_of)
    rows = rows.assign(asked_on=days_of(rows, asked))
    said = answers_to_signals(book, "promoter")
    acted = said[said["verdict"] == ACTED].groupby("customer_id")["date"].max()
    newest = pd.concat([rows["asked_on"], days_of(rows, acted)], axis=1).max(axis=1)
    rows = rows.assign(asked_on=newest.astype("datetime64[us]"))
    since = pd.Timestamp(book.as_of) - pd.Timedelta(days=book.settings.answer_days)
    waits = rows["customer_id"].isin(_put_off(book, said))
    return rows[~(rows["asked_on"] > since) & ~waits]


def _to_hear_bad_news(planning: "Planning") -> set[str]:
    """Who is to be told of bad news, or that a promise of ours will be late."""
    bad_news, promises = planning.bad_news, planning.promises
    untold, late = bad_news[is_untold(bad_news)], promises[promises["notice_needed"] == 1]
    return {*untold["customer_id"], *late["customer_id"]}


def _put_off(book: Book, said: pd.DataFrame) -> set[str]:
    """Of whom a signal was answered, and who is not to be asked yet."""
    settings = book.settings
    is_later = (said["verdict"] == LATER).to_numpy(bool)
    days = np.where(is_later, settings.watch_later_days, settings.answer_days)
    is_new = said["date"] + pd.to_timedelta(days, unit="D") > pd.Timestamp(book.as_of)
    return set(said["customer_id"][is_new])


def _is_silent(planning: "Planning", customers: pd.DataFrame) -> "pd.Series[bool]":
    """Who was not reached for a year, or has stopped to order, as far as the book tells of it."""
    gap = customers["contact_gap"].astype("f8")
    is_silent = gap > YEAR
    if tells_contacts(planning.accounts):
        is_silent |= gap.isna()
    if has(planning.book, "orders"):
        history = planning.order_history
        last = history.days.groupby("customer")["day"].max()
        ids = history.ids[last.index[history.known_to - last > planning.book.settings.lost_days]]
        is_silent |= customers["customer_id"].isin(ids)
    return is_silent


def referral_points(planning: "Planning", customers: pd.DataFrame) -> pd.DataFrame:
    """For whom of these customers to ask: a question of the call."""
    rows = to_ask_for_referrals(planning, customers)
    question = REFERRAL.partition(": ")[2]
    return points_of(rows["customer_id"], "question", [question] * len(rows))


def exposure_of(book: Book, customers: pd.DataFrame) -> pd.DataFrame:
    """Customers at whom competitors are named, as `add_exposure` leaves them, with competitors.

    Named in the column Competitor, in answers to a question about competitors, and by a known name
    in any other answer; answers count for `answer_days`. In: customer_id, tier, competitor,
    renewal. Practice 52.
    """
    found = _named(book, customers)
    rows = customers[customers["customer_id"].isin(found)]
    names = [found[customer] for customer in rows["customer_id"]]
    rows = rows.assign(
        competitors=pd.Series([", ".join(said) for said in names], index=rows.index, dtype=object),
        named=pd.Series([len(said) for said in names], index=rows.index, dtype="f8"),
    )
    return add_exposure(rows, as_of=book.as_of, renewal_days=book.settings.renewal_days)


def _named(book: Book, customers: pd.DataFrame) -> Names:
    """The competitors that are named at each customer."""
    found: Names = {}
    listed = customers[customers["competitor"].notna()]
    for customer, text in zip(listed["customer_id"], listed["competitor"], strict=True):
        if is_named(text):
            _add(found, customer, names_in(text))
    answers = answers_given(book)
    first = pd.Timestamp(book.as_of) - pd.Timedelta(days=book.settings.answer_days)
    is_fresh = (answers["date"] > first) & (answers["date"] <= pd.Timestamp(book.as_of))
    answers = answers[is_fresh & answers["customer_id"].notna() & answers["answer"].notna()]
    about = answers["question"].fillna("").map(fold).isin([*COMPETITION])
    direct = answers[about]
    for customer, text in zip(direct["customer_id"], direct["answer"], strict=True):
        if is_named(text):
            _add(found, str(customer), names_in(text))
    known = _known_names(book, found)
    other = answers[~about]
    for customer, text in zip(other["customer_id"], other["answer"], strict=True):
        _add(found, str(customer), named_in(text, known))
    return found


def _known_names(book: Book, found: Names) -> list[str]:
    """Every competitor that the whole list names, and those found, each once."""
    listed = book.tables["customers"]["competitor"].dropna().unique()
    names = [names_in(text) for text in listed if is_named(text)]
    return list(dict.fromkeys(chain.from_iterable([*names, *found.values()])))


def is_named(text: str) -> bool:
    """Whether a text names somebody, not "no", "none" or a bare yes."""
    return yes_or_no(text) is None and fold(text) not in NOBODY


def _add(found: Names, customer: str, names: list[str]) -> None:
    """Add names to those of a customer, each once, however it is spelled."""
    for name in names:
        mine = found.setdefault(customer, [])
        if fold(name) not in map(fold, mine):
            mine.append(name)


def competitor_points(book: Book, customers: pd.DataFrame) -> pd.DataFrame:
    """Competitors at those of these customers whose renewal is within `renewal_days`."""
    rows = exposure_of(book, customers)
    rows = rows[rows["days"] <= book.settings.renewal_days]
    said = zip(rows["competitors"], rows["renewal"], strict=True)
    texts = [f"{names} named, renewal on {day_text(day)}" for names, day in said]
    return points_of(rows["customer_id"], "competitor", texts)


def single_person_of(book: Book, whose: str = "by") -> pd.DataFrame:
    """Customers whom only one of us reached in 365 days (`only_one`).

    `whose` names another column of the log than that of us: contact_person is one of theirs.
    """
    calls = book.tables["calls"]
    calls = calls[["customer_id", "date", "success", whose]][calls["customer_id"].notna()]
    calls = calls.astype({"customer_id": "str"}).rename(columns={whose: "by"})
    person = calls["by"].map(fold, na_action="ignore")
    return only_one(calls.assign(person=person), as_of=book.as_of, days=YEAR)
