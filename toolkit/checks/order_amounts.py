"""What orders come to: totals counted once, less what was given back; and what may be told twice.

What is special of the orders that count is told with its count, and stands on the report too.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from toolkit.matching.logs import rows_of
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.words.every_language import folded_words
from toolkit.words.folding import fold

NUMBER = {"orders": "order_id", "invoices": "invoice"}
BESIDE = "Money back, written beside the order"
ON_ITS_ORDER = "Money back, with the number of its order"
ALONE = "Money back, of no order in the book"
REPEATED = "A total again on further lines of its order"
ALIKE = "Equal to another row in every cell"
ALIKE_LINES = "Equal lines of one order"
FREE = "Orders of 0.00"
UNKNOWN_STATE = "In a state nobody knows"
PART_UNTOLD = "Refunded in part, and no column says how much"
MOST_NAMED = 5
"""Words that a remark names."""


class Remark(NamedTuple):
    """How many rows are special in a way, with their amounts by currency ("" for none named)."""

    about: str
    rows: int
    amounts: dict[str, float]
    words: str = ""
    """What stands there, where that is what makes them special."""


def up_to(rows: pd.DataFrame, today: pd.Timestamp) -> pd.DataFrame:
    """The rows that a report of this day speaks of: not those of a later day."""
    return rows[~(rows["date"] > today).to_numpy(bool)]


def size_of(rows: pd.DataFrame) -> tuple[int, dict[str, float]]:
    """How many rows, and what they come to in each currency."""
    sums = rows["amount"].groupby(rows["currency"].fillna("")).sum()
    return len(rows), {str(name): float(value) for name, value in sums.items()}


def tell(
    about: str,
    rows: pd.DataFrame,
    today: pd.Timestamp,
    told: list[Remark],
    *,
    words: Sequence[str] = (),
) -> None:
    """Add how many rows up to today are special in a way; nothing where none is."""
    known = up_to(rows, today)
    if len(known):
        named = ", ".join(words[:MOST_NAMED]) + (", …" if len(words) > MOST_NAMED else "")
        told.append(Remark(about, *size_of(known), named))


# ------------------------------------------------------------------------- lines of one order


def total_once(
    rows: pd.DataFrame,
    at: Mapped,
    today: pd.Timestamp,
    told: list[Remark],
    problems: list[Problem],
) -> pd.DataFrame:
    """The amount of an order on its first line only, where its total stands on each line.

    It is a total only where no order has lines of different amounts: where the header says so,
    several orders show it, or the lines are equal in every cell that is read: nothing tells them
    apart as items. Of invoices one line stays.
    """
    number = NUMBER[at.table]
    if not len(rows) or not at.has("amount"):
        return rows
    named = rows[number].notna() & (rows["amount"] > 0)
    key = [rows[number], rows["customer_id"].astype("str")]
    again = rows[number].duplicated() & named
    if not again.any():
        return rows
    of_order = rows["amount"].where(named).groupby(key, sort=False)
    lines, least, most = (of_order.transform(how) for how in ("count", "min", "max"))
    has_lines = (lines > 1) & named
    if not bool((least[has_lines] == most[has_lines]).all()):
        return rows
    repeated = again & has_lines
    orders = int((has_lines & ~again).sum())
    if not _is_total(at.header("amount")) and orders < FEWEST_ORDERS:
        repeated &= _is_alike(rows, at, has_lines)
        orders = rows[number][repeated].nunique()
    if not repeated.any():
        return rows
    first = rows.index[int(np.argmax(repeated.to_numpy()))]
    count = int(repeated.sum())
    tell(REPEATED, rows[repeated.to_numpy()], today, told)
    problems.append(
        problem(
            at,
            "amount",
            first,
            value=rows.at[first, "amount"],
            says=f"the same amount on all lines of an order, in {orders} of them: a total, "
            f"which counts once; it is not added for {rows_of(count, 'more ')}",
            fix="If each line has that amount of its own, give the lines numbers of their own.",
            severity="note",
            count=count,
        )
    )
    if at.table == "invoices":
        return rows[~repeated.to_numpy()]
    return rows.assign(amount=rows["amount"].mask(repeated))


def tell_alike(
    rows: pd.DataFrame,
    at: Mapped,
    today: pd.Timestamp,
    told: list[Remark],
    problems: list[Problem],
) -> None:
    """Rows that count and are equal to another in all that is read of them: told once.

    Of an order with a number they may be two of the same item, so that it is only noted.
    """
    is_open = rows["amount"].notna() & rows["date"].notna()
    again = _is_alike(rows, at, is_open & _may_be_alike(rows["order_id"]))
    has_number = rows["order_id"].notna().to_numpy()
    for is_numbered, about, fix, severity in _ALIKE:
        alike = rows[again & (has_number == is_numbered)]
        if not len(alike):
            continue
        tell(about, alike, today, told)
        of_order = ", the number of the order too" if is_numbered else ""
        says = (
            f"{rows_of(len(alike))} equal to another in every cell that is read{of_order}; they "
            f"count, with {alike['amount'].sum():,.2f} in all"
        )
        problems.append(
            problem(
                at,
                "amount",
                alike.index[0],
                value=alike["amount"].iloc[0],
                says=says,
                fix=fix,
                severity=severity,
                count=len(alike),
            )
        )


_ALIKE: tuple[tuple[bool, str, str, str], ...] = (
    (
        False,
        ALIKE,
        "Delete those that were entered twice; orders with numbers are known apart.",
        "warning",
    ),
    (
        True,
        ALIKE_LINES,
        "Delete those that were entered twice; two of the same item may stay.",
        "note",
    ),
)


def _may_be_alike(numbers: "pd.Series[Any]") -> "pd.Series[Any]":
    """Rows without a number, and those whose number another one has."""
    return numbers.isna() | numbers.duplicated(keep=False)


def _is_alike(rows: pd.DataFrame, at: Mapped, among: "pd.Series[Any]") -> Any:
    """Of each row `among` these whether one of them before it says the same in all that is read."""
    inside = among.to_numpy(bool)
    read = {*at.columns.values(), "customer_id", "date", "amount"} & {*rows.columns}
    known = rows.loc[inside, sorted(read)].astype({"customer_id": "str"})
    found = np.zeros(len(rows), bool)
    found[inside] = known.duplicated().to_numpy()
    return found


FEWEST_ORDERS = 3
"""Orders with the same amount on all lines that make it a total, whatever the header says."""
_TOTALS = folded_words(lambda language: f"{language.order_totals}|total") - {""}


def _is_total(header: str) -> bool:
    """Whether a header says that its amounts are those of a whole order."""
    folded = fold(header)
    return any(word in folded for word in _TOTALS) and "line" not in folded


# ------------------------------------------------------------------------------------ refunds


def less_refunds(
    rows: pd.DataFrame,
    at: Mapped,
    today: pd.Timestamp,
    told: list[Remark],
    problems: list[Problem],
) -> pd.DataFrame:
    """Orders less what was given back: beside them, or in rows of their own.

    A row with the number of an order of that customer reduces that order, on its day. One without,
    or whose order is not in the book or another customer's, counts on its own day: which order it
    is of nobody says, and what was told of earlier months stays as it was. Neither is an order.
    What is given back later than today has not been given yet: it stays on its own day, before
    which no figure has it.
    """
    if at.has("refunded") and rows["refunded"].notna().any():
        back = rows["refunded"].abs().fillna(0)
        tell(BESIDE, rows.assign(amount=-back)[(back > 0).to_numpy()], today, told)
        rows = rows.assign(amount=rows["amount"] - back)
    is_refund = (rows["amount"] < 0) & (rows["date"] <= today) & rows["customer_id"].notna()
    if not is_refund.any():
        return rows
    days = _days_of_orders(rows, is_refund)
    problems += _doubtful(rows, at, is_refund)
    for of_order, mine in ((True, days.dropna()), (False, days[days.isna()])):
        if len(mine):
            about = ON_ITS_ORDER if of_order else ALONE
            told.append(Remark(about, *size_of(rows.loc[mine.index])))
            problems.append(_given_back(rows.loc[mine.index], at, of_order))
    dates = rows["date"].copy()
    dates[days.dropna().index] = days.dropna()
    return rows.assign(date=dates)


def _given_back(mine: pd.DataFrame, at: Mapped, of_order: bool) -> Problem:
    """One line for rows of money given back, with what each reduces."""
    says = f"{rows_of(len(mine))} of money given back"
    if of_order:
        says += ": each reduces the order of its number, on the day of that, and is no order itself"
        fix = "Nothing, if that is so."
    else:
        says += " without the number of an order: each counts on its own day, and is no order"
        fix = "Write the number of its order beside it (Order ID), where it is to reduce that one."
    return problem(
        at,
        "amount",
        mine.index[0],
        value=mine["amount"].iloc[0],
        says=says,
        fix=fix,
        severity="note",
        count=len(mine),
    )


def _days_of_orders(rows: pd.DataFrame, is_refund: "pd.Series[Any]") -> "pd.Series[Any]":
    """Of each refund the day of the customer's order whose number it has; NaT for none."""
    sales = _sales_named(rows, is_refund)
    day_of = sales[sales["date"].notna()].groupby(_ORDER)["date"].min()
    refunds = rows.loc[is_refund.to_numpy(), _ORDER].astype("str")
    days = day_of.reindex(pd.MultiIndex.from_frame(refunds)).to_numpy("M8[us]")
    return pd.Series(days, index=refunds.index)


_ORDER = ["order_id", "customer_id"]


def _sales_named(rows: pd.DataFrame, is_refund: "pd.Series[Any]") -> pd.DataFrame:
    """The orders whose numbers stand beside money given back: of all they are few."""
    numbers = rows["order_id"][is_refund.to_numpy()].dropna().unique()
    is_sale = (rows["amount"] >= 0) & rows["order_id"].isin(numbers) & rows["customer_id"].notna()
    return rows.loc[is_sale.to_numpy(), [*_ORDER, "date", "amount"]].astype(
        dict.fromkeys(_ORDER, "str")
    )


def _doubtful(rows: pd.DataFrame, at: Mapped, is_refund: "pd.Series[Any]") -> list[Problem]:
    """Money given back for an order of somebody else, and more of it than the order came to."""
    refunds = rows.loc[is_refund.to_numpy(), [*_ORDER, "amount"]].dropna(subset=["order_id"])
    refunds = refunds.astype(dict.fromkeys(_ORDER, "str"))
    sales = _sales_named(rows, is_refund)
    came_to = sales.groupby(_ORDER)["amount"].sum()
    keys = pd.MultiIndex.from_frame(refunds[_ORDER])
    is_own = keys.isin(came_to.index)
    of_others = refunds[~is_own & refunds["order_id"].isin(sales["order_id"]).to_numpy()]
    given = (-refunds["amount"]).groupby([refunds[each] for each in _ORDER]).transform("sum")
    whole = came_to.reindex(keys).to_numpy("f8")
    too_much = refunds[is_own & (given.to_numpy("f8") > whole + HALF_A_CENT)]
    found = []
    for mine, says, fix in (
        (of_others, "money given back with the number of an order of another customer: it counts "
         "on its own day", "Correct the customer or the number."),
        (too_much, "more was given back than the order came to: it counts all the same",
         "Correct the amount, or the number of the order."),
    ):  # fmt: skip
        found += [
            problem(at, "amount", row, value=mine.at[row, "amount"], says=says, fix=fix)
            for row in mine.index[:MOST_TOLD]
        ]
        if len(mine) > MOST_TOLD:
            more = f"{rows_of(len(mine) - MOST_TOLD, 'more ')}: {says}"
            found.append(problem(at, "amount", None, says=more, fix="See the rows above."))
    return found


MOST_TOLD = 20
"""Doubtful rows of money given back that are named by cell; the rest is counted."""
HALF_A_CENT = 0.005


def tell_free(
    rows: pd.DataFrame,
    at: Mapped,
    today: pd.Timestamp,
    told: list[Remark],
    problems: list[Problem],
) -> None:
    """Orders that come to 0.00: they count as orders, as in every published figure; told once."""
    number = rows["order_id"].fillna("").astype("str")
    order = [rows["customer_id"].astype("str"), rows["date"], number]
    is_free = (rows["amount"].fillna(1) == 0).groupby(order).transform("all")
    free = rows[(is_free & rows["customer_id"].notna()).to_numpy(bool)]
    if not len(free):
        return
    tell(FREE, free, today, told)
    says = f"{rows_of(len(free))} of orders that come to 0.00; they count as orders"
    fix = "Where nothing was bought, write cancelled in the column Status, or delete the row."
    first = free.index[0]
    problems.append(
        problem(
            at, "amount", first, value=0.0, says=says, fix=fix, severity="note", count=len(free)
        )
    )
