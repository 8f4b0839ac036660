"""Giving: what each customer was given, what is planned, and what speaks against it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from toolkit.book import Book, has
from toolkit.parsing.giving_kinds import kind_of
from toolkit.planning.task_rows import known_rows, task_rows
from toolkit.rules.bought_words import is_bought
from toolkit.rules.giving_rules import (
    WINDOW,
    add_giving_state,
    given_twice,
    in_turn,
    offer_text,
    spent_before,
    value_adds,
    warnings_of,
)
from toolkit.rules.point_rules import points_of
from toolkit.rules.sentences import text_or

if TYPE_CHECKING:
    from toolkit.planning.planning import Planning

LAST_GIFTS = 3
"""How many gifts given before are named, the latest first."""


@dataclass(frozen=True)
class Giving:
    """What was given and is planned, and the budgets; empty rows where the book has no such sheet.

    `rows`: those of Giving with what `add_giving_state` adds, twice (when the same gift was given
    before, in words), spent, bought and warnings (texts). `customers`, by customer_id: tier, budget
    (NaN: none is kept), spent (in the last 365 days), planned, left, open_offers (a text) and the
    counts of `value_adds`.
    """

    rows: pd.DataFrame
    customers: pd.DataFrame
    limit: float


def giving_of(book: Book, customers: pd.DataFrame) -> Giving:
    """What was given and is planned in this book; customers with customer_id, tier, gift_budget."""
    settings = book.settings
    rows = in_turn(giving_rows(book))
    bought = pd.Series(_bought(book, rows), index=rows.index, dtype=object)
    rows = rows.assign(twice=given_twice(rows), spent=spent_before(rows), bought=bought)
    known = _customers(book, rows, customers)
    limit = settings.gift_limit or float("nan")
    rows = rows[rows["customer_id"].isin(known.index)]
    budgets, offers = known["budget"].to_dict(), known["open_offers"].to_dict()
    warnings = []
    for row in rows.to_dict("records"):
        who = row["customer_id"]
        warnings.append(warnings_of(row, budget=budgets[who], limit=limit, offers=offers[who]))
    told = pd.Series(warnings, index=rows.index, dtype=object)
    return Giving(rows.assign(warnings=told), known, limit)


def giving_rows(book: Book) -> pd.DataFrame:
    """The rows of Giving that say anything, their kinds as they are meant, with their states."""
    rows = known_rows(book, "giving")
    rows = rows[rows[["what", "kind", "cost"]].notna().any(axis=1)]
    rows = rows.assign(kind=[kind_of(text) for text in rows["kind"]])
    return add_giving_state(
        rows,
        as_of=book.as_of,
        offer_days=book.settings.offer_days,
        has_days="giving" in book.mapped and "given_on" in book.mapped["giving"].positions,
    )


def _bought(book: Book, rows: pd.DataFrame) -> list[bool | None]:
    """Whether what is offered was bought in the 12 months before; None where that is not known."""
    orders = book.tables["orders"]
    names = orders[["item", "category"]]
    is_asked = (rows["kind"] == "offer") & (rows["bare"] != "")
    if not is_asked.any() or not names.notna().any(axis=None):
        return [None] * len(rows)
    offered = set(rows["customer_id"][is_asked])
    mine = orders[orders["customer_id"].isin(offered) & ~(orders["amount"] < 0)]
    by_customer = dict(iter(mine.groupby(mine["customer_id"].astype("str"))))
    today = pd.Timestamp(book.as_of)
    found: list[bool | None] = []
    columns = (rows["customer_id"], rows["what"], rows["day"], is_asked)
    for customer, what, day, asked in zip(*columns, strict=True):
        if not asked:
            found.append(None)
            continue
        last = today if day is pd.NaT else min(day, today)
        bought = by_customer.get(customer, orders.iloc[:0])
        is_recent = (bought["date"] <= last) & (bought["date"] > last - WINDOW)
        items = bought.loc[is_recent, ["item", "category"]].to_numpy().ravel()
        found.append(is_bought(what, {item for item in items if isinstance(item, str)}))
    return found


def _customers(book: Book, rows: pd.DataFrame, customers: pd.DataFrame) -> pd.DataFrame:
    """What each customer was given in 12 months, the budget, and what is left of it."""
    settings = book.settings
    by_tier = {
        "A": settings.gift_budget_a,
        "B": settings.gift_budget_b,
        "C": settings.gift_budget_c,
    }
    known = customers.set_index("customer_id")[["name", "owner", "tier", "gift_budget"]]
    default = known["tier"].map(by_tier).fillna(settings.gift_budget_other)
    budget = known["gift_budget"].fillna(default.mask(default == 0))
    given = value_adds(rows, as_of=book.as_of).reindex(known.index).fillna(0)
    is_planned = (rows["state"] == "planned") & (rows["kind"] != "offer")
    planned = rows[is_planned].groupby("customer_id")["cost"].sum()
    planned = planned.reindex(known.index).fillna(0.0)
    spent = given["cost"].astype("f8")
    return known.drop(columns="gift_budget").assign(
        budget=budget,
        **{name: given[name] for name in given.columns.drop("cost")},
        spent=spent,
        planned=planned,
        left=budget - spent - planned,
        open_offers=_open_offers(rows).reindex(known.index).fillna(""),
    )


def _open_offers(rows: pd.DataFrame) -> "pd.Series[Any]":
    """The open offers of each customer, in words."""
    is_open = rows[rows["is_open"]]
    texts = [offer_text(*said) for said in zip(is_open["what"], is_open["day"], strict=True)]
    by_customer = pd.Series(texts, index=is_open.index, dtype=object)
    return by_customer.groupby(is_open["customer_id"]).agg("; ".join)


def open_offer_points(giving: Giving, ids: set[str]) -> pd.DataFrame:
    """Offers to these customers that have no result yet, the oldest first."""
    rows = giving.rows
    rows = rows[rows["is_open"] & rows["customer_id"].isin(ids)]
    texts = [offer_text(*said) for said in zip(rows["what"], rows["day"], strict=True)]
    return points_of(rows["customer_id"], "offer", texts)


def gift_hints(giving: Giving, customer: str) -> list[str]:
    """What to know before a gift is bought: what was given already, and what may be spent."""
    rows, known = giving.rows, giving.customers.loc[customer]
    is_gift = (rows["customer_id"] == customer) & (rows["kind"] == "gift") & rows["what"].notna()
    before = dict.fromkeys(rows.loc[is_gift & (rows["state"] == "given"), "what"][::-1])
    planned = rows.loc[is_gift & (rows["state"] == "planned") & rows["day"].isna(), "what"]
    said = [f"planned: {', '.join(planned)}"] if len(planned) else []
    if before:
        said.append(f"given before: {', '.join([*before][:LAST_GIFTS])}")
    if known["open_offers"]:
        said.append(f"an offer is open: {known['open_offers']}")
    if known["left"] == known["left"]:
        said.append(f"{known['left']:,.2f} of the budget is left")
    if giving.limit < known["left"]:
        said.append(f"at most {giving.limit:,.2f} for one")
    return said


def giving_tasks(planning: "Planning") -> Iterator[pd.DataFrame]:
    """What is planned to be given: with a warning at once, else as its day comes near.

    Near is `promise_ahead` working days of the customer's rep. What speaks against it stands behind
    it, before anybody buys it. Practices 19, 41.
    """
    book = planning.book
    if not has(book, "giving"):
        return
    rows = planning.giving.rows
    rows = rows[rows["state"] == "planned"]
    today = pd.Series(pd.Timestamp(book.as_of), index=rows.index)
    soon = planning.days.after(rows["customer_id"], today, book.settings.promise_ahead)
    is_warned = rows["warnings"].map(len).to_numpy() > 0
    rows = rows[is_warned | (rows["day"] <= soon).to_numpy()]
    due = rows["day"].fillna(pd.Timestamp(book.as_of))
    what = [_task_text(row) for row in rows.to_dict("records")]
    yield task_rows(rows, "giving", what, due, since=np.full(len(rows), "NaT", "M8[us]"))


def _task_text(row: dict[Any, Any]) -> str:
    text = f"{text_or(row['what'], 'no text')} ({row['kind']})"
    return f"{text}: {'; '.join(row['warnings'])}" if row["warnings"] else text
