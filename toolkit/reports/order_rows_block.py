"""Which orders count: from the rows that were read to those that figures are made of."""

from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd

from toolkit.book import Book
from toolkit.checks.order_amounts import (
    ALIKE,
    ALIKE_LINES,
    ALONE,
    BESIDE,
    FREE,
    ON_ITS_ORDER,
    PART_UNTOLD,
    REPEATED,
    UNKNOWN_STATE,
    Remark,
)
from toolkit.planning.planning import Planning
from toolkit.schema.retention_outputs import ORDER_ROWS

DONE = {
    BESIDE: "Taken off the order.",
    ON_ITS_ORDER: "Reduces its order, on the day of that, also in months told before.",
    ALONE: "Counts on its own day, as no order of the customer has its number.",
    REPEATED: "The amount counts once, with its order.",
    ALIKE: "Count. What was entered twice is to be deleted.",
    ALIKE_LINES: "Count, as two of the same item do. What was entered twice is to be deleted.",
    FREE: "Count as orders that brought nothing.",
    UNKNOWN_STATE: "Count. Where they are no sale, write cancelled there.",
    PART_UNTOLD: "Count in full. A column Refunded takes off what was given back.",
}
"""What becomes of rows that are special; all of them are among those that count."""
LEFT_OUT = "In no figure."
Row = dict[str, Any]


def order_rows(planning: Planning) -> pd.DataFrame | None:
    """What was left out and what is special, with how many; None where every row is plain."""
    book = planning.book
    orders = book.tables["orders"]
    rows = [*_left_out(planning)]
    if not rows and not book.order_remarks:
        return None
    left = sum(row["rows"] for row in rows)
    count = len(orders) + len(book.left_rows.get("orders", ()))
    special = [_remark(each, book.currency) for each in book.order_remarks]
    first = _row("All that were read", count, "", "")
    last = _row("Those that count", count - left, "", _made_of(book))
    return pd.DataFrame([first, *rows, last, *special], columns=ORDER_ROWS.names)


def _made_of(book: Book) -> str:
    """What is made of the rows that count, and how many of them are in no figure of money."""
    apart = book.apart
    is_here = (apart["date"] <= pd.Timestamp(book.as_of)) & apart["customer_id"].notna()
    count = int(is_here.sum())
    if not count:
        return "Every figure of orders is made of these."
    rows = "1 row in a currency without a rate counts"
    if count > 1:
        rows = f"{count} rows in currencies without a rate count"
    return f"Figures of orders are made of these; {rows} in none of money."


def _remark(each: Remark, home: str) -> Row:
    """Rows that count and are special, with what stands there where that makes them so."""
    about = f"{each.about}: {each.words}" if each.words else each.about
    return _row(about, each.rows, _amounts(_named(each.amounts, home)), DONE[each.about])


def _left_out(planning: Planning) -> Iterator[Row]:
    """Rows that are in no figure: by their state, of nobody, of no day or one to come."""
    book = planning.book
    orders, today = book.tables["orders"], pd.Timestamp(book.as_of)
    for word, count in sorted(book.left_out.get("orders", {}).items()):
        yield _row(f"Not counted: {word}", count, "", LEFT_OUT)
    is_known = orders["customer_id"].notna().to_numpy()
    is_dated = orders["date"].notna().to_numpy()
    later = is_known & (orders["date"] > today).to_numpy(bool)
    whys = (
        ("Of nobody in the customer list", ~is_known, LEFT_OUT),
        ("Without a day", is_known & ~is_dated, LEFT_OUT),
        ("Later than this report", later, "Count from their day on."),
    )
    # Of a later day are also some that will not count then: what stands there says so already.
    void = len(book.left_rows.get("orders", ())) - sum(book.left_out.get("orders", {}).values())
    for about, is_here, done in whys:
        more = void if is_here is later else 0
        if is_here.any() or more:
            amount = orders["amount"][is_here].sum(min_count=1)
            told = _amounts({book.currency: float(amount)}) if pd.notna(amount) else ""
            yield _row(about, int(is_here.sum()) + more, told, done)


def _row(about: str, rows: int, amount: str, done: str) -> Row:
    return {"about": about, "rows": rows, "done": f"{amount}. {done}" if amount else done}


def _named(amounts: Mapping[str, float], home: str) -> dict[str, float]:
    """Amounts by currency, of which those without one are in that of the book."""
    named: dict[str, float] = {}
    for currency, amount in amounts.items():
        name = currency or home
        named[name] = named.get(name, 0) + amount
    return named


def _amounts(amounts: Mapping[str, float]) -> str:
    """What rows come to, each currency apart: they are not added.

    >>> _amounts({"EUR": -1200.5, "CHF": -30}), _amounts({"": -5})
    ('-30.00 CHF, -1,200.50 EUR', '-5.00')
    """
    return ", ".join(f"{amounts[name]:,.2f} {name}".strip() for name in sorted(amounts))
