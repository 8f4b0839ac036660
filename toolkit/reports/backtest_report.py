"""Backtest: the cadences on the book's own history, and whether those called on time stayed."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from toolkit.book import Book
from toolkit.planning.planning import Planning
from toolkit.reports.report_parts import in_columns
from toolkit.rules.backtest_rules import (
    LEAST,
    add_coverage,
    asked_and_done,
    longest_supported,
    stayed_by_coverage,
    stayed_by_gap,
)
from toolkit.rules.care_rules import class_title
from toolkit.rules.sentences import day_text
from toolkit.schema.backtest_outputs import (
    BACKTEST_SAYS,
    CADENCE_TESTED,
    STAYED,
    STAYED_BY_GAP,
)

LONGEST, SHORTEST = 365, 180
"""Days of each of the two times that are compared: as many as the log gives, at least so many."""
TIERS = ("A", "B", "C", "No tier")
ASSOCIATION = (
    "This is association, not effect: reps call those more who buy more, and less who is about to "
    "leave. It says who stayed among those called so, not what more calls would bring."
)


class Times(NamedTuple):
    """Two times of equal length, one after the other, by the days before each and the last one."""

    before: dt.date
    between: dt.date
    last: dt.date

    @property
    def said(self) -> str:
        """Both in words."""
        day = dt.timedelta(days=1)
        first = f"{day_text(self.before + day)} to {day_text(self.between)}"
        then = f"{day_text(self.between + day)} to {day_text(self.last)}"
        return f"{first}, and what came of it {then}"


def backtest(planning: Planning) -> dict[str, pd.DataFrame]:
    """For whoever sets cadences: what each would have asked for, what was done, and who stayed.

    Practices 5, 6, 28. With too little history one sentence says what it takes.
    """
    book = planning.book
    times = _times(book)
    if times is None:
        return {BACKTEST_SAYS.title: _said([_too_short(book)])}
    customers = _customers(planning, times)
    if len(customers) < LEAST:
        enough = (
            f"{_customers_in_words(len(customers))} ordered from {day_text(times.before)} to "
            f"{day_text(times.between)}; below {LEAST} nothing can be told."
        )
        return {BACKTEST_SAYS.title: _said([enough])}
    stayed, bands = stayed_by_coverage(customers, TIERS), stayed_by_gap(customers)
    sentences = [f"Calls of {times.said}.", *_results(stayed), _supported(bands), ASSOCIATION]
    return {
        BACKTEST_SAYS.title: _said(sentences),
        CADENCE_TESTED.title: in_columns(asked_and_done(customers, TIERS), CADENCE_TESTED),
        STAYED.title: in_columns(stayed, STAYED),
        STAYED_BY_GAP.title: in_columns(bands, STAYED_BY_GAP),
    }


def _customers_in_words(count: int) -> str:
    return "1 customer" if count == 1 else f"{count} customers"


def _said(sentences: list[str]) -> pd.DataFrame:
    return pd.DataFrame({"said": sentences})


# -------------------------------------------------------------------------- which times, and whom


def _times(book: Book) -> Times | None:
    """The two times, as long as calls and orders reach back, up to as_of; None where too short."""
    begins = _begins(book)
    if begins is None:
        return None
    days = min(LONGEST, (book.as_of - begins).days // 2)
    if days < SHORTEST:
        return None
    between = book.as_of - dt.timedelta(days=days)
    return Times(between - dt.timedelta(days=days), between, book.as_of)


def _begins(book: Book) -> dt.date | None:
    """The first day on which both the calls and the orders have begun."""
    firsts = []
    for name in ("calls", "orders"):
        days = book.tables[name]["date"]
        first = days[days <= pd.Timestamp(book.as_of)].min()
        if pd.isna(first):
            return None
        firsts.append(pd.Timestamp(first).date())
    return max(firsts)


def _too_short(book: Book) -> str:
    begins = _begins(book)
    needed = f"a backtest takes both over {2 * SHORTEST} days at least, best over two years"
    if begins is None:
        return f"The book has no calls or no orders up to {day_text(book.as_of)}; {needed}."
    return f"Calls and orders both reach back to {day_text(begins)} only; {needed}."


def _customers(planning: Planning, times: Times) -> pd.DataFrame:
    """Who ordered in the first time, as rated on its last day: reached how, and what came of it.

    Customers who are lost or not called today are among them.
    """
    book, history = planning.book, planning.order_history
    start, between = _number(times.before), _number(times.between)
    days, size = history.days, len(history.ids)
    customer, day = days["customer"].to_numpy("i8"), days["day"].to_numpy("i8")
    money = history.money_days
    payer, paid_on, units = (money[name].to_numpy() for name in ("customer", "day", "units"))
    is_first = (day > start) & (day <= between)
    is_second = day > between
    orders = np.bincount(customer[is_first], minlength=size)
    again = np.bincount(customer[is_second], minlength=size)
    spent, later = (
        np.bincount(payer[inside], weights=units[inside].astype("f8"), minlength=size)
        for inside in ((paid_on > start) & (paid_on <= between), paid_on > between)
    )
    begun = np.full(size, between)
    np.minimum.at(begun, customer, day)
    frame = pd.DataFrame(
        {
            "customer_id": history.ids,
            "start": np.minimum(np.maximum(start, begun - 1), between - 1),
            "stayed": again > 0,
            "more": later > spent,
        }
    )[orders > 0]
    settings = replace(book.settings, tier_margin=0.0)
    then = Planning(replace(book, as_of=times.between, settings=settings)).rated
    then = then.set_index("customer_id")[["tier", "cadence"]]
    frame = frame.join(then, on="customer_id", how="inner")
    is_known = frame["tier"].isin(TIERS)
    frame = frame.assign(tier=frame["tier"].where(is_known, class_title("other")))
    return add_coverage(frame, _contacts(book), end=between)


def _contacts(book: Book) -> pd.DataFrame:
    """The days on which customers were reached."""
    calls = book.tables["calls"]
    is_contact = (calls["success"] == 1) & calls["customer_id"].notna() & calls["date"].notna()
    rows = calls[is_contact.to_numpy()]
    day = rows["date"].to_numpy("M8[D]").astype("i8")
    return pd.DataFrame({"customer_id": rows["customer_id"].astype("str").to_numpy(), "day": day})


def _number(day: dt.date) -> int:
    return (day - dt.date(1970, 1, 1)).days


# ------------------------------------------------------------------------------------- in words


def _results(stayed: pd.DataFrame) -> list[str]:
    """Of all and of each tier who stayed, of those called on time and of the others."""
    sentences: list[str] = []
    few: list[str] = []
    for tier, rows in stayed.groupby("tier", sort=False):
        one, two, difference = rows.to_dict("records")
        whom = _OF_TIER.get(str(tier), f"Of {tier} customers")
        if np.isnan(difference["stayed"]):
            counts = f"{one['customers']} called on time and {two['customers']} not"
            few.append(f"{_FEW_OF.get(str(tier), str(tier))} ({counts})")
            continue
        sentences.append(
            f"{whom} {one['stayed']:.0%} of {one['customers']} called on time stayed, and "
            f"{two['stayed']:.0%} of the {two['customers']} others: "
            f"{_points(difference, 'stayed')}. Bought more: {one['more']:.0%} and "
            f"{two['more']:.0%}: {_points(difference, 'more')}."
        )
    if few:
        named = ", ".join(few)
        sentences.append(f"Below {LEAST} in a group nothing can be told. That is so for: {named}.")
    return sentences


def _points(difference: Mapping[Any, Any], name: str) -> str:
    """A difference of two shares with its interval, and whether it is more than chance."""
    value, low, high = (100 * difference[each] for each in (name, f"{name}_low", f"{name}_high"))
    sure = "which may be chance" if low <= 0 <= high else "more than chance"
    return f"{value:+.0f} points ({low:+.0f} to {high:+.0f}), {sure}"


_OF_TIER = {"All": "Of all customers", "No tier": "Of customers without a tier"}
_FEW_OF = {"All": "all tiers together", "No tier": "customers without a tier"}


def _supported(bands: pd.DataFrame) -> str:
    """Which intervals the data would support."""
    first, longest, worse = longest_supported(bands)
    if not longest:
        return (
            f"Fewer than two bands of days between contacts have {LEAST} customers: no interval "
            "can be told from it."
        )
    if worse:
        what = "without a contact" if worse == "no contact" else f"with {worse} days between"
        if longest == first:
            return (
                f"{what[:1].upper()}{what[1:]} fewer stayed than with {first} days between "
                "contacts; of those with more calls there are too few to compare with."
            )
        return (
            f"With {longest} days between contacts no fewer stayed than with more calls; {what} "
            "fewer did."
        )
    return (
        "In no band of days between contacts fewer stayed than with more calls: this history does "
        f"not say that rarer calls lose customers (longest told: {longest})."
    )
