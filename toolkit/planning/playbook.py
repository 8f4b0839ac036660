"""The playbook: for whom each step waits since when, by when it is due, and when it was done.

Practices 31, 32, 33, 36, 41, 48, 54 and 55.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from toolkit.book import Book, has
from toolkit.checks.tiers_known import tier_of_words
from toolkit.parsing.playbook_steps import EVENTS, After, Step, purpose_key
from toolkit.planning.days_of_year import BEFORE_DATE, days_of, on_date
from toolkit.planning.news_points import categories_bought
from toolkit.planning.playbook_days import (
    CONTACT,
    OF_GIVING,
    OF_STEP,
    SECOND_ORDER,
    TICKED,
    contact_days,
    events,
    purposes_closing,
    said_days,
    tells_purposes,
    with_starts,
)
from toolkit.planning.steps_done import steps_of
from toolkit.planning.task_names import days_done
from toolkit.planning.task_rows import CustomerDays, with_lines
from toolkit.rules.playbook_rules import done_days, ten_with_most
from toolkit.rules.point_rules import bare, words_of
from toolkit.rules.task_kinds import STEPS

if TYPE_CHECKING:
    from toolkit.planning.planning import Planning
    from toolkit.planning.playbook_days import Said

_OF_PEOPLE = ["name", "owner", "tier", "revenue", "interests", "began", "country"]
"""What a step says of a customer."""
_ASKED_FOR = [
    "customer_id", *_OF_PEOPLE, "blocked", "points", "first_contact", "first_order", "second_order",
]  # fmt: skip
"""Columns of the customers that the playbook reads; rows of all hundred are slow to take."""

Happened = dict[str, pd.DataFrame]
"""What happened to customers, by the trigger that says so."""
COLUMNS = [
    "customer_id", "name", "owner", "tier", "revenue", "interests", "step", "table", "line",
    "since", "due", "done", "comes_again", "never_was", "day", "occasion",
]  # fmt: skip
HISTORY = pd.Timedelta(days=365)
"""How far back steps of the past are known, for the share that was done on time."""
SOON = pd.Timedelta(days=31)
"""How long before its day a step that comes round is looked at."""
BEFORE_CALL = pd.Timedelta(days=14)
"""How long before the day of a later call a contact counts for it, where none says what for."""


@dataclass(frozen=True)
class Playbook:
    """The steps of a book, and for whom each waits.

    `rows` has a row for each customer and step that waits, was done or was to be done in a year:
    COLUMNS. `step` is its place among `steps`; `since` the day it waits from, `due` the day by
    which it is to be done, `done` when it was (NaT: not yet); `comes_again` whether it is counted
    from the last time, `never_was` that there was none yet; `day` the one for which it is, or on
    which it came round, `occasion` the feast that it is for ("": none). Steps of customers who may
    not be called are left out.
    """

    steps: list[Step]
    rows: pd.DataFrame


def playbook_of(planning: "Planning") -> Playbook:
    """The playbook of a book, by the days and the customers of its planning."""
    book = planning.book
    steps = steps_of(book)
    customers = with_starts(book, planning.rated, planning.first_orders)
    # Of a hundred columns a dozen are asked for here, and each step takes rows of them.
    customers = customers[[name for name in _ASKED_FOR if name in customers]]
    customers = with_lines(customers[customers["blocked"] == ""], "customers")
    said = said_days(planning, steps, customers)
    words = _words(book, steps)
    happened = _happened(planning, steps, customers)
    parts = []
    for number, step in enumerate(steps):
        last_days = partial(_last_days, said, words[number])
        rows = _waiting(planning, step, customers, happened, last_days)
        if len(rows):
            parts.append(rows.assign(step=number))
    rows = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=COLUMNS)
    if len(rows):
        rows = rows.assign(done=_done(planning, rows, steps, words, said))
    typed = {**dict.fromkeys(["since", "due", "done", "day"], "M8[us]"), "occasion": "str"}
    rows = rows.reindex(columns=COLUMNS).astype(typed)
    never_was = (rows["never_was"] == True).to_numpy(bool)  # noqa: E712 - of others it is blank
    rows = rows.assign(day=rows["day"].fillna(rows["due"]), never_was=never_was)
    return Playbook(steps, rows.fillna({"occasion": ""}))


def _waiting(
    planning: "Planning",
    step: Step,
    customers: pd.DataFrame,
    happened: Happened,
    last_days: Callable[[], Mapping[str, Any]],
) -> pd.DataFrame:
    """The customers for whom a step waits, with since, due and comes_again.

    In: how to find the day on which it was done last, by customer.
    """
    book = planning.book
    if step.trigger in EVENTS:
        rows = _those_of(book, step, happened[step.trigger])
        if not len(rows):
            return rows
        return rows.assign(due=_due(planning.days, rows, step.after), comes_again=False)
    is_of_year = step.after.is_day_of_year
    if is_of_year:
        customers = customers.assign(**days_of(book, step.after, customers["country"]))
        is_near = customers["day"] - BEFORE_DATE <= pd.Timestamp(book.as_of)
        if not is_near.any():
            return customers.iloc[:0]
    people = _ten_best(planning, customers) if step.trigger == "top ten" else customers
    if is_of_year:
        people = people[people["day"] - BEFORE_DATE <= pd.Timestamp(book.as_of)]
    people = _those_of(book, step, people)
    if not len(people):
        return people
    if is_of_year:
        return on_date(planning, step, people)
    return _again(planning, step, people, last_days())


def _ten_best(planning: "Planning", customers: pd.DataFrame) -> pd.DataFrame:
    """The ten best by their orders of 12 months; what is left of the ten, by the customer list."""
    best = planning.ten_best if has(planning.book, "orders") else None
    ids = best.buyers if best else []
    is_first = customers["customer_id"].isin(ids)
    others = ten_with_most(customers[~is_first], 10 - int(is_first.sum()))
    return customers[is_first | customers["customer_id"].isin(others["customer_id"])]


def _happened(planning: "Planning", steps: list[Step], customers: pd.DataFrame) -> Happened:
    """What happened to customers that steps wait for, by trigger, as far back as it is asked for.

    Besides the columns of `events` those of the customers.
    """
    waits = [step for step in steps if step.trigger in EVENTS]
    reach = [step.after.number * (31 if step.after.unit == "months" else 2) for step in waits]
    first = pd.Timestamp(planning.book.as_of) - HISTORY - pd.Timedelta(days=max(reach, default=0))
    people = customers.set_index("customer_id")[_OF_PEOPLE]
    found = {}
    for trigger in dict.fromkeys(step.trigger for step in waits):
        rows = events(planning, trigger, customers, first)
        place = people.index.get_indexer(pd.Index(rows["customer_id"]))
        of_people = people.iloc[place[place >= 0]]
        columns = {name: of_people[name].array for name in _OF_PEOPLE}
        found[trigger] = rows[place >= 0].assign(**columns)
    return found


def _due(days: CustomerDays, rows: pd.DataFrame, after: After) -> "pd.Series[Any]":
    """The day so long after each row's since, a working day of the customer's rep."""
    ids, since = rows["customer_id"], rows["since"]
    if after.unit == "working days":
        return days.after(ids, since, after.number)
    return days.after(ids, _later(since, after), 0)


def _later(since: "pd.Series[Any]", after: After) -> "pd.Series[Any]":
    """The days of the calendar so long after these."""
    if after.unit == "months":
        return since + pd.DateOffset(months=after.number)
    return since + pd.Timedelta(days=after.number)


def _again(
    planning: "Planning", step: Step, people: pd.DataFrame, last: Mapping[str, Any]
) -> pd.DataFrame:
    """A step that comes round soon: so long after the last time, else after the customer began.

    Who never had it waits since it came round last, its `day`; where that is past, it is due by the
    end of this month, as nobody could have known of a day before the first plan.
    """
    today = pd.Timestamp(planning.book.as_of)
    days = [last.get(customer, pd.NaT) for customer in people["customer_id"]]
    last_day = pd.Series(pd.array(days, "M8[us]"), index=people.index)
    began = people["began"].fillna(people["first_contact"].astype("M8[us]"))
    rows = people.assign(since=last_day.fillna(began), comes_again=True)
    rows = rows[rows["since"].notna()]
    rows = rows[_later(rows["since"], step.after) <= today + SOON]
    never = last_day[rows.index].isna()
    begin = rows["since"].where(~never, _last_round(rows["since"], step.after, today))
    day = _due(planning.days, rows.assign(since=begin), step.after)
    end = pd.Series(today + pd.offsets.MonthEnd(0), index=rows.index, dtype="M8[us]")
    worked = planning.days.last_worked(rows["customer_id"], end)
    is_past = never & (day < today)
    due = day.mask(is_past, worked.where(worked >= today, end))
    return rows.assign(day=day, due=due, never_was=never)


def _last_round(since: "pd.Series[Any]", after: After, today: pd.Timestamp) -> "pd.Series[Any]":
    """The day from which something that comes round waits for its last day up to today.

    That day is the same from one run to the next, until it comes round once more.
    """
    if after.unit == "months":
        passed = (today.year - since.dt.year) * 12 + today.month - since.dt.month
        rounds = (passed - (since.dt.day > today.day)) // max(after.number, 1)
    else:
        rounds = (today - since).dt.days // max(after.number, 1)
    begun = since.copy()
    for number in rounds[rounds > 1].unique():
        is_so = rounds == number
        begun[is_so] = _later(since[is_so], after._replace(number=after.number * (number - 1)))
    return begun


def _last_days(said: "Said", words: tuple[str, ...]) -> dict[str, Any]:
    """The last day on which one of these words was said, by customer."""
    last: dict[str, Any] = {}
    for (customer, word), days in said.items():
        if word in words:
            day = max(map(pd.Timestamp, days))
            last[customer] = max(day, last.get(customer, day))
    return last


def _those_of(book: Book, step: Step, rows: pd.DataFrame) -> pd.DataFrame:
    """The rows for which a step is."""
    is_for_all = not step.audiences and not step.others
    return rows if is_for_all or not len(rows) else rows[_is_for(book, step, rows)]


def _is_for(book: Book, step: Step, rows: pd.DataFrame) -> Any:
    """For which of these rows a step is: who is in each of its audiences, one of its tiers and has
    one of its tags.
    """
    fits = np.ones(len(rows), bool)
    on_day = rows["since"] if step.trigger in EVENTS else pd.Timestamp(book.as_of)
    if "new" in step.audiences:
        new_days = pd.Timedelta(days=book.settings.new_days)
        fits &= (rows["began"] > on_day - new_days).to_numpy()
    if "long-standing" in step.audiences:
        years = pd.DateOffset(years=book.settings.long_standing)
        fits &= (rows["began"] + years <= on_day).to_numpy()
    if "promoters" in step.audiences:
        from toolkit.planning.voices import promoters_of

        fits &= rows["customer_id"].isin(promoters_of(book)).to_numpy()
    own_tiers = {bare(tier) for tier in rows["tier"].dropna().unique()}
    tiers, tags = _tiers_and_tags(book, step, own_tiers)
    if tiers:
        fits &= _bare(rows["tier"]).isin(tiers).to_numpy()
    if tags:
        fits &= _has_tag(book, rows, tags)
    return fits


def _tiers_and_tags(book: Book, step: Step, own_tiers: set[str]) -> tuple[set[str], set[str]]:
    """The further words of a step under For, as they are compared.

    A class such as gold or VIP is a tier, but where some customer is interested in gold.
    """
    words = set(map(bare, step.others))
    tiers = words & (own_tiers | set(map(bare, _TIERS)))
    tags = words - tiers
    for word in sorted(tags):
        tier = tier_of_words(word)
        if tier and not _has_tag(book, book.tables["customers"], {word}).any():
            tiers.add(bare(tier))
            tags.remove(word)
    return tiers, tags


def _bare(texts: "pd.Series[Any]") -> "pd.Series[Any]":
    """Texts as they are compared; each different one is looked at once."""
    spellings = {text: bare(text) for text in texts.dropna().unique()}
    return texts.map(spellings)


_TIERS = ("A", "B", "C")


def _has_tag(book: Book, rows: pd.DataFrame, tags: set[str]) -> Any:
    """Which customers have one of these tags: an interest, or a category that they bought."""
    own = rows["interests"].fillna("")
    if has(book, "orders"):
        bought = rows["customer_id"].map(categories_bought(book, set(rows["customer_id"])))
        own = own + ", " + bought.astype("str").fillna("")
    return np.array([bool(words_of(text) & tags) for text in own], bool)


# ------------------------------------------------------------------------------- what was done


def _words(book: Book, steps: Sequence[Step]) -> list[tuple[str, ...]]:
    """The words that close each step."""
    purposes = purposes_closing(book.settings, steps)
    return [_with_other_words(step, said) for step, said in zip(steps, purposes, strict=True)]


def _with_other_words(step: Step, purposes: tuple[str, ...]) -> tuple[str, ...]:
    words = [*purposes, f"{OF_STEP} {step.key}"]
    words += [f"{TICKED} {purpose}" for purpose in purposes]
    given = kind_given(step)
    if given:
        words.append(f"{OF_GIVING} {given}")
    if "first-time" in step.audiences:
        words.append(SECOND_ORDER)
    return tuple(words)


def kind_given(step: Step) -> str:
    """The kind of giving in the sheet Giving that does a step; "" where none does."""
    return _GIVEN.get(purpose_key(step.purpose), "gift" if step.how == "gift" else "")


_GIVEN = {"specialaction": "special action", "panel": "invitation"}
"""Purposes that a row of Giving of another kind than a gift says are done."""


def _done(
    planning: "Planning",
    rows: pd.DataFrame,
    steps: list[Step],
    words: list[tuple[str, ...]],
    said: "Said",
) -> Any:
    """The day on which each step was done; NaT for one that waits, and for what comes round."""
    found = np.full(len(rows), "NaT", "M8[D]")
    is_once = ~rows["comes_again"].to_numpy(bool)
    once = rows[is_once]
    by_step = list(map(_but_names, words))
    done = done_days(_with_words(once, by_step), said)
    if not tells_purposes(planning.book):
        done = np.where(np.isnat(done), _reached(planning.book, once, steps), done)
    found[is_once] = np.where(np.isnat(done), _ticked(planning.book, once, steps), done)
    return found.astype("M8[us]")


def _with_words(rows: pd.DataFrame, by_step: Sequence[tuple[str, ...]]) -> pd.DataFrame:
    """Rows with the words of their steps."""
    words = [by_step[number] for number in rows["step"]]
    return rows.assign(words=pd.Series(words, index=rows.index, dtype=object))


def _but_names(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words that close a step but those for what was ticked off, which has a day of its own.

    Another step for the same is not done by that; what comes round waits from then on.
    """
    of_ticks = (f"{OF_STEP} ", f"{TICKED} ")
    return tuple(word for word in words if not word.startswith(of_ticks))


def _reached(book: Book, rows: pd.DataFrame, steps: list[Step]) -> Any:
    """The first contact after the day that calls wait from, and near the day of a later one."""
    begin = rows["since"] + pd.Timedelta(days=1)
    begin = begin.where(begin > rows["due"] - BEFORE_CALL, rows["due"] - BEFORE_CALL)
    by_step = [(CONTACT,) if step.how == "phone" else () for step in steps]
    calls = [number for number, step in enumerate(steps) if step.how == "phone"]
    is_call = rows["step"].isin(calls)
    said = contact_days(book, set(rows["customer_id"][is_call]), begin[is_call].min())
    return done_days(_with_words(rows.assign(since=begin), by_step), said)


def _ticked(book: Book, rows: pd.DataFrame, steps: list[Step]) -> Any:
    """The days that were typed for steps into To do."""
    days = days_done(book, STEPS)
    found = np.full(len(rows), "NaT", "M8[D]")
    if not days:
        return found
    columns = (rows["table"], rows["customer_id"], rows["step"], rows["since"])
    for place, (table, customer, number, since) in enumerate(zip(*columns, strict=True)):
        said = (steps[number].name.partition(": ")[0], since)
        names = book.tasks.names(table, "step", customer, said)
        found[place] = next((days[name] for name in names if name in days), found[place])
    return found
