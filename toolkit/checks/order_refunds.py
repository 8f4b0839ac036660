"""Money given back for orders: which one each row reduces."""

from typing import Any

import pandas as pd

from toolkit.checks.order_amounts import ALONE, BESIDE, ON_ITS_ORDER, Remark, size_of, tell
from toolkit.matching.logs import rows_of
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem

MOST_TOLD = 20
"""Doubtful rows of money given back that are named by cell; the rest is counted."""
HALF_A_CENT = 0.005
_ORDER = ["order_id", "customer_id"]


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
    is of nobody says, and what was told of earlier months stays as it was. Neither is an order;
    one of which everything was given back stays one, of nothing, as somebody ordered it.
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
