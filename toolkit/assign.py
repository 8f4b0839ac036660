"""Which sheet is which table: told from its title, its headers and its values together."""

from collections.abc import Mapping
from functools import cache
from itertools import pairwise

import pandas as pd

from toolkit.errors import DataError
from toolkit.evidence import Evidence
from toolkit.grid import origin_of, without_attrs
from toolkit.headers import Headers, map_headers
from toolkit.spellings import INVOICE_TITLES
from toolkit.tables import INPUTS, Table, fold

KEYS = {"customer_id", "name", "customer", "contact_person", "last_name", "email", "phone"}
_ONLY = {
    "calls": {"outcome", "channel", "notes", "by", "purpose", "minutes", "follow_up", "follow_up_due", "rating"},
    "orders": {"amount", "order_id", "item", "category"},
    "customers": {"owner", "status", "revenue", "potential", "customer_since", "city", "country", "postcode", "phone", "email", "last_contact",
                  "next_follow_up", "first_name", "contact_person", "do_not_call", "interests"},
}  # fmt: skip
"""Columns by which a sheet without a telling title is known."""
_MUST = {"invoices": {"due", "paid_on", "paid", "disputed"}, "needs": {"need"}, "requests": {"request"}}
"""Columns of which a sheet that is titled like one of these by a word only must have one."""


@cache
def _titles() -> dict[str, str]:
    known: dict[str, str] = {}
    for table in INPUTS.values():
        for word in (table.name, table.title, *table.spellings):
            known.setdefault(fold(word), table.name)
    return known


def which_table(title: str) -> str | None:
    """The table a sheet title names: the whole title, else one word of it ("superstore_orders" is orders)."""
    whole = _titles().get(fold(title))
    if whole:
        return whole
    words = "".join(c if c.isalnum() else " " for c in title).split()
    pairs = [" ".join(pair) for pair in pairwise(words)]
    for parts in (pairs, words):
        named = {_titles()[fold(w)] for w in parts if fold(w) in _titles()}
        if named:
            return named.pop() if len(named) == 1 else None
    return None


def assign(
    sheets: Mapping[str, pd.DataFrame], book: str, chosen: Mapping[str, tuple[str, str]]
) -> tuple[dict[str, tuple[str, str]], dict[str, str], dict[str, list[str]]]:
    """Table -> (sheet, reason), sheet -> why it is not read, and table -> sheets that look alike, none of which is read.

    `chosen` is what the person settled: folded sheet title -> (table or "" for none, where it was said). A whole title wins over a
    word of it, that over headers. Without a list of customers a log must hold them; raises DataError where neither is there.
    """
    found: dict[str, tuple[str, str]] = {}
    unread: dict[str, str] = {}
    full = {title: frame for title, frame in sheets.items() if len(frame.columns)}
    for title in full:
        if fold(title) in chosen:
            table, where = chosen[fold(title)]
            if table and table not in found:
                found[table] = (title, f"you said so ({where})")
            else:
                unread[title] = f"you said so ({where})"
    open_titles = [t for t in full if fold(t) not in chosen]
    whole = [t for t in open_titles if fold(t) in _titles()]
    for title in [*whole, *(t for t in open_titles if t not in whole)]:
        wanted = _by_title(title, full[title], whole)
        if wanted is None:
            continue
        table, reason = wanted
        if table == "orders" and _orders_twice(title, whole) and "invoices" not in found:
            table = "invoices"
        if table in found:
            unread[title] = f"{INPUTS[table].title} are read from sheet {found[table][0]!r}"
        else:
            found[table] = (title, reason)
    if "customers" not in found and "contacts" in found and _looks_like(full[found["contacts"][0]]) == "customers":
        del found["contacts"]  # a list of contacts is the customer list of many books
    if "invoices" not in found and "orders" in found and _bills(found["orders"][0], full):
        found["invoices"] = (found["orders"][0], "by its title; its rows are orders as well")
    taken = {title for title, _ in found.values()}
    alike = _by_headers([t for t in open_titles if t not in taken and t not in unread], full, found, unread, book)
    if not found.keys() & {"customers", "calls", "orders"}:
        _no_customers(sheets, book)
    return found, unread, alike


def _by_title(title: str, frame: pd.DataFrame, whole: list[str]) -> tuple[str, str] | None:
    """Table and reason, where the title or the text above the header names one and the headers do not gainsay it."""
    caption = str(frame.attrs.get("caption") or "")
    own = title.removeprefix(f"{origin_of(frame, title).sheet}, ")
    for text, reason in ((own, "by its title"), (caption, f"by the text above it, {caption!r}")):
        table = which_table(text) if text else None
        if table and (title in whole or _fits(frame, table)):
            return table, reason
    return None


def headers_of(frame: pd.DataFrame, table: Table, chosen: Mapping[str, tuple[str, str]] | None = None) -> Headers:
    """How the headers of a raw frame read as this table's."""
    held: dict[int, Evidence] = {}
    bare = without_attrs(frame)

    def look(position: int) -> Evidence:
        if position not in held:
            held[position] = Evidence(bare.iloc[:, position])
        return held[position]

    return map_headers([str(h) for h in frame.columns], table, look=look, under=frame.attrs.get("under", ()), chosen=chosen)


def _fits(frame: pd.DataFrame, table: str) -> bool:
    """Whether the headers hold what this table cannot do without."""
    has = set(headers_of(frame, INPUTS[table]).positions.values())
    if table == "customers":
        return bool(has & (KEYS - {"phone"}))
    if table == "settings":
        return {"setting", "value"} <= has
    if table in ("calls", "orders"):
        return bool(has & KEYS) and bool(has & ({"date"} | _ONLY[table]))
    return bool(has & _MUST.get(table, has))


def _orders_twice(title: str, whole: list[str]) -> bool:
    """Whether a sheet of invoices, which else stands for the orders, has a sheet of orders beside it."""
    return fold(title) in _invoices() and any(_titles()[fold(t)] == "orders" and fold(t) not in _invoices() for t in whole)


def _bills(title: str, frames: Mapping[str, pd.DataFrame]) -> bool:
    """Whether a sheet that stands for the orders is one of invoices that says when they are due, paid or disputed."""
    tells = {"due", "paid_on", "disputed"}
    return fold(title) in _invoices() and bool(tells & set(headers_of(frames[title], INPUTS["invoices"]).positions.values()))


@cache
def _invoices() -> frozenset[str]:
    return frozenset(fold(w) for w in INVOICE_TITLES.split("|"))


def _by_headers(
    titles: list[str], frames: Mapping[str, pd.DataFrame], found: dict[str, tuple[str, str]], unread: dict[str, str], book: str
) -> dict[str, list[str]]:
    """Take sheets without a telling title for the tables that are still missing, where only one looks like it."""
    looks: dict[str, list[str]] = {"customers": [], "calls": [], "orders": []}
    for title in titles:
        if table := _looks_like(frames[title]):
            looks[table].append(title)
    alike: dict[str, list[str]] = {}
    for table, candidates in looks.items():
        if not candidates:
            continue
        if table in found:
            unread.update(dict.fromkeys(candidates, f"{INPUTS[table].title} are read from sheet {found[table][0]!r}"))
        elif len(candidates) == 1:
            found[table] = (candidates[0], "by its headers")
        elif table == "customers":
            raise DataError(
                f"{book}: more than one sheet looks like the customer list: {', '.join(candidates)}.\nName the right one 'Customers'."
            )
        else:
            alike[table] = candidates
    return alike


def _looks_like(frame: pd.DataFrame) -> str | None:
    """Customers, calls or orders, by headers and by whether customers come again; None for anything else."""
    has = {table: set(headers_of(frame, INPUTS[table]).positions.values()) for table in ("customers", "calls", "orders")}
    points = {table: len(has[table] & _ONLY[table]) for table in has}
    logged = {t for t in ("calls", "orders") if "date" in has[t] and has[t] & KEYS and points[t]}
    if "orders" in logged and "amount" not in has["orders"]:
        logged.discard("orders")
    listed = bool(has["customers"] & {"customer_id", "name", "last_name", "contact_person"}) and len(has["customers"]) > 1
    if logged:
        log = max(sorted(logged), key=lambda t: points[t])
        if not listed or _repeats(frame, log) or points["customers"] <= points[log]:
            return log
    return "customers" if listed else None


def _repeats(frame: pd.DataFrame, table: str) -> bool:
    at = {column: i for i, column in headers_of(frame, INPUTS[table]).positions.items()}
    key = next((at[k] for k in ("customer_id", "customer", "contact_person", "email", "phone") if k in at), None)
    return key is not None and Evidence(frame.iloc[:, key]).repeats


def _no_customers(sheets: Mapping[str, pd.DataFrame], book: str) -> None:
    if not any(len(f.columns) for f in sheets.values()):
        raise DataError(f"{book} is empty: no sheet holds a table.\nPut the customer list on a sheet named 'Customers'.")
    raise DataError(f"{book} has no customer list; its sheets are: {', '.join(sheets)}.\n"
                    "Name the sheet with your customers 'Customers'; it needs a header row with a name or an id.")  # fmt: skip
