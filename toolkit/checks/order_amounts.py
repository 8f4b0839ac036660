"""What orders come to: totals counted once; and what may be told twice.

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
    apart as items. Equal lines count once as well where hardly any order has such lines: its rows
    are orders, and who has entered one twice did so whatever another order is. Of invoices one line
    stays.
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
    differ = int((has_lines & (least < most) & ~again).sum())
    if differ > FEW_WITH_LINES * int((named & ~again).sum()):
        return rows
    repeated = again & has_lines
    orders = int((has_lines & ~again).sum())
    if differ or (not _is_total(at.header("amount")) and orders < FEWEST_ORDERS):
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


FEW_WITH_LINES = 0.05
"""The part of all orders up to which those with lines of different amounts are exceptions."""
FEWEST_ORDERS = 3
"""Orders with the same amount on all lines that make it a total, whatever the header says."""
_TOTALS = folded_words(lambda language: f"{language.order_totals}|total") - {""}


def _is_total(header: str) -> bool:
    """Whether a header says that its amounts are those of a whole order."""
    folded = fold(header)
    return any(word in folded for word in _TOTALS) and "line" not in folded


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
