"""The headline figures: 12 months beside the 12 before, with count, interval, course, definition.

Each stands there as far as the orders and the calls reach back.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

import narwhals as nw
import numpy as np
import pandas as pd

from toolkit.book import Book, has
from toolkit.facts.log_facts import MONEY_UNIT
from toolkit.planning.all_calls import calls_where, first_day
from toolkit.planning.order_history import OrderHistory
from toolkit.planning.planning import Planning
from toolkit.rules.coverage_over_time import Reached, coverage_on, reached_of
from toolkit.rules.growth_rules import retained
from toolkit.rules.intervals import wilson
from toolkit.rules.months import month_title, months_in_words
from toolkit.rules.ratios import ratio
from toolkit.rules.sparks import spark
from toolkit.schema.retention_outputs import HEADLINES

YEAR = 12
QUARTERS_SHOWN = 8
LEAST_CHANGE = 0.01
"""Of the orders of 12 months the part without an amount may differ by so much from that before."""
UNKNOWN = float("nan")


class _Measured(NamedTuple):
    """A figure at the end of a month: NaN where the book does not reach back far enough."""

    value: float
    n: float = UNKNOWN
    low: float = UNKNOWN
    high: float = UNKNOWN


def headlines(
    planning: Planning,
    callable_ones: pd.DataFrame,
    states: "pd.Series[Any]",
    *,
    see: str = "",
) -> pd.DataFrame | None:
    """The figures of 12 full months beside those of the 12 before; None where nothing is known.

    `see` names the table that says which orders count, where the report has it.
    """
    rows: list[dict[str, Any]] = []
    history = planning.order_history if has(planning.book, "orders") else None
    if history is not None and history.months >= YEAR:
        rows += _of_orders(planning, history, see)
    rows += _of_calls(planning, callable_ones, states)
    return pd.DataFrame(rows)[[*HEADLINES.names, *_KINDS]] if rows else None


_KINDS = ("value_kind", "low_kind", "high_kind", "before_kind", "change_kind")
_CHANGES = {"share": "points"}


# ------------------------------------------------------------------------------------- of orders


def _of_orders(planning: Planning, history: OrderHistory, see: str) -> Iterator[dict[str, Any]]:
    last = history.last_month
    back = [last - 3 * quarters for quarters in reversed(range(QUARTERS_SHOWN))]
    ends = [end for end in back if end - YEAR + 1 >= history.first_month]
    months = sorted({*ends, last, last - YEAR})
    found = {end: _year_to(history, end) for end in months}
    period = f"{month_title(last - YEAR + 1)} to {month_title(last)}"
    is_measure = _is_measure(history, last)
    for name, label, kind, definition in _HEADLINES:
        if name == "gross" and not planning.book.settings.contract_revenue:
            continue
        now, before = found[last][name], found[last - YEAR][name]
        if np.isnan(now.value):
            continue
        course = _known([found[end][name].value for end in ends])
        if name == "revenue":
            course = [_beside(history, end, last, found[end][name].value) for end in ends]
        says = definition + _without_revenue(name, history, last)
        says += _empty_months(history, last, beside=not np.isnan(before.value))
        if kind == "money":
            says += f" See {see}." if see else ""
            says += _in_currency(planning.book, last, beside=not np.isnan(before.value))
            says += _NOT_DRAWN if any(map(np.isnan, course)) else ""
        row = _row(label, period, now, before.value, kind, course, says)
        can_compare = is_measure if kind == "money" else history.can_compare(last)
        if not can_compare:
            row["change"] = UNKNOWN
        yield row


_HEADLINES = (
    ("revenue", "Revenue", "money", "What customers of the list ordered, less money given back. "
     "Count: rows with an amount."),
    ("customers", "Customers who ordered", "count", "Customers with an order."),
    ("kept", "Customers kept", "share", "Of the customers who ordered in the 12 months before, "
     "those who ordered again in these."),
    ("net", "Net revenue retention", "share", "What the customers of the 12 months before bought "
     "in these, of what they bought then; without new ones and those won back."),
    ("gross", "Gross revenue retention", "share", "As net, but of each customer at most what it "
     "bought before: never more than 100 %. Contract revenue only."),
)  # fmt: skip


def _without_revenue(name: str, history: OrderHistory, last: int) -> str:
    """Of those who ordered, or were kept, how many brought nothing; "" for other figures.

    Money given back leaves a customer among those who ordered, as somebody did: a figure of
    customers alone would not show it.
    """
    if name not in ("customers", "kept"):
        return ""
    now = history.year_to(last)
    mine = now.ordered & ~now.unknown & (now.units <= 0)
    if name == "kept":
        mine &= history.year_to(last - YEAR).ordered
    count = int(mine.sum())
    return f" {count} of them brought {_NO_REVENUE}" if count else ""


_NO_REVENUE = "no revenue in these months: as much was given back, or it was free."


def _empty_months(history: OrderHistory, last: int, *, beside: bool) -> str:
    """In which of the months that a figure is of, and of those beside it, nobody ordered."""
    first = last - (2 * YEAR if beside else YEAR) + 1
    named = months_in_words(history.empty_within(first, last))
    return f" No order of anybody in {named}." if named else ""


def _in_currency(book: Book, last: int, *, beside: bool) -> str:
    """In which money, and how many rows are in another without a rate, which is not added."""
    says = f" In {book.currency}." if book.currency else ""
    dates = pd.to_datetime(book.apart["date"][book.apart["customer_id"].notna()])
    age = last - (dates.dt.year * YEAR + dates.dt.month - 1)
    now = int(age.between(0, YEAR - 1).sum())
    before = int(age.between(YEAR, 2 * YEAR - 1).sum()) if beside else 0
    if now:
        says += f" {_others(now)} not in it."
    if before:
        says += f" {_others(before)} not in that of the 12 months before."
    return says


def _others(count: int) -> str:
    if count == 1:
        return "1 row in another currency without a rate is"
    return f"{count} rows in other currencies without a rate are"


def _is_measure(history: OrderHistory, last: int) -> bool:
    """Whether the revenue of the 12 months before measures that of these, as both are as whole."""
    part_now, part_before = (_part_priced(history, end) for end in (last, last - YEAR))
    return history.can_compare(last) and abs(part_now - part_before) <= LEAST_CHANGE


def _beside(history: OrderHistory, end: int, last: int, revenue: float) -> float:
    """The revenue of 12 months as a bar beside those of now; NaN where less or more is unknown."""
    parts = _part_priced(history, end), _part_priced(history, last)
    return revenue if abs(parts[0] - parts[1]) <= LEAST_CHANGE else UNKNOWN


_NOT_DRAWN = (
    " A dot by quarter: of its 12 months another part of the orders has an amount, or a rate, than "
    "of the last ones."
)


def _part_priced(history: OrderHistory, end: int) -> float:
    month, orders = history.days["month"], history.days["orders"]
    count = int(orders[(month > end - YEAR) & (month <= end)].sum())
    return ratio(_lines(history, end), count) if count else 1.0


def _year_to(history: OrderHistory, end: int) -> dict[str, _Measured]:
    """The figures of the 12 months up to this one; shares need the 12 before too."""
    unknown = _Measured(UNKNOWN)
    found = dict.fromkeys((name for name, *_ in _HEADLINES), unknown)
    if end - YEAR + 1 < history.first_month:
        return found
    now = history.year_to(end)
    found["customers"] = _Measured(now.customers, now.customers)
    if history.has_money:
        found["revenue"] = _Measured(now.total / MONEY_UNIT, _lines(history, end))
    if end - 2 * YEAR + 1 < history.first_month:
        return found
    before = history.year_to(end - YEAR)
    kept = int((before.ordered & now.ordered).sum())
    low, high = wilson(kept, before.customers)
    share = ratio(kept, before.customers)
    found["kept"] = _Measured(share, before.customers, float(low), float(high))
    if history.has_money and history.can_compare(end):
        net = retained(before, now)
        found["net"] = _Measured(net.net, net.customers, net.low, net.high)
        found["gross"] = _Measured(net.gross, net.customers)
    return found


def _lines(history: OrderHistory, end: int) -> int:
    month, priced = history.days["month"], history.days["priced"]
    return int(priced[(month > end - YEAR) & (month <= end)].sum())


# -------------------------------------------------------------------------------------- of calls


def _of_calls(
    planning: Planning, callable_ones: pd.DataFrame, states: "pd.Series[Any]"
) -> Iterator[dict[str, Any]]:
    """Coverage and contacts; none without a customer who may be called."""
    book = planning.book
    count = len(callable_ones)
    if not count or not has(book, "calls"):
        return
    begins, today = first_day(book), pd.Timestamp(book.as_of)
    if begins is pd.NaT:
        return
    is_contact = (nw.col("success") == 1) & (nw.col("date") <= today.to_pydatetime())
    contacts = calls_where(book, is_contact, ["customer_id", "date"])
    reached = reached_of(contacts, callable_ones, begins=begins)
    covered = int(states.isin(["on_track", "due_soon"]).sum())
    low, high = wilson(covered, count)
    now = _Measured(covered / count, count, float(low), float(high))
    this_month = (today + pd.Timedelta(days=1)).to_period("M")
    back = [this_month - 3 * quarters for quarters in reversed(range(QUARTERS_SHOWN))]
    course = [coverage_on(reached, month.start_time - pd.Timedelta(days=1)) for month in back]
    before = coverage_on(reached, today - pd.DateOffset(years=1))
    yield _row("Coverage", f"on {book.as_of}", now, before, "share", _known(course), _COVERAGE)
    yield from _contacts(reached, this_month)


_COVERAGE = (
    "Customers reached within their cadence, of all who may be called; earlier days by the "
    "cadences of today."
)
_CONTACTS = "Contacts that reached somebody; the count is of customers reached."


def _contacts(reached: Reached, this_month: pd.Period) -> Iterator[dict[str, Any]]:
    def year_to(month: pd.Period) -> _Measured:
        since, until = (month - YEAR).start_time, month.start_time
        if since < reached.begins:
            return _Measured(UNKNOWN)
        inside = (reached.days >= since) & (reached.days < until)
        return _Measured(int(inside.sum()), len(np.unique(reached.customers[inside])))

    now = year_to(this_month)
    if np.isnan(now.value):
        return
    back = [this_month - 3 * quarters for quarters in reversed(range(QUARTERS_SHOWN))]
    course = [year_to(month).value for month in back]
    period = f"{this_month - YEAR} to {this_month - 1}"
    before = year_to(this_month - YEAR).value
    yield _row("Contacts", period, now, before, "count", _known(course), _CONTACTS)


# ------------------------------------------------------------------------------------------ rows


def _known(course: list[float]) -> list[float]:
    """The course from where the book reaches back on."""
    return [value for value in course if not np.isnan(value)]


def _row(
    label: str,
    period: str,
    now: _Measured,
    before: float,
    kind: str,
    course: list[float],
    definition: str,
) -> dict[str, Any]:
    """A headline; a share changes by points, all else by a share of what was before."""
    is_share = kind == "share"
    change = 100 * (now.value - before) if is_share else ratio(now.value, before) - 1
    return {
        "figure": label,
        "period": period,
        "value": now.value,
        "low": now.low,
        "high": now.high,
        "before": before,
        "change": change,
        "n": now.n,
        "trend": spark(course),
        "definition": definition,
        **dict.fromkeys(_KINDS, kind),
        "change_kind": _CHANGES.get(kind, "share"),
    }
