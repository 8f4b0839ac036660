"""What customers owe, need and ask for: the rows of a book's Invoices, Needs and Requests as rules take them, and points made of them."""

import re
from typing import Any

import pandas as pd

from toolkit.book import Book
from toolkit.parsing.cells import NO, YES
from toolkit.rules.billing_rules import (
    latest_delivery,
    settled,
    to_raise,
    with_referral,
)
from toolkit.rules.need_rules import add_need_state
from toolkit.rules.sentences import day
from toolkit.schema import fold

PAID = {fold(w) for w in (
    "paid", "paid in full", "settled", "closed", "done", "received", "bezahlt", "beglichen", "payée", "payé", "réglée", "soldée", "pagada",
    "pagado", "cobrada", "paga", "pago", "pagata", "pagato", "saldata", "betaald", "voldaan", "zapłacona", "zapłacono", "opłacona", "入金済", "已付款", "已付",
)}  # fmt: skip
"""Words by which a status of an invoice says that it is paid."""
GIVEN = {fold(w) for w in (
    "granted", "approved", "agreed", "accepted", "done", "met", "fulfilled", "satisfied", "zugesagt", "genehmigt", "erfüllt", "accordé", "concedido", "cumplida",
    "atendida", "concesso", "soddisfatta", "toegestaan", "vervuld", "przyznano", "spełniona",
)}  # fmt: skip
"""Words that say yes besides yes."""
DENIED = {fold(w) for w in (
    "not", "refused", "declined", "rejected", "denied", "unmet", "abgelehnt", "refusé", "rechazado", "recusado", "rifiutato", "geweigerd", "odmowa",
)}  # fmt: skip
"""Words that say no besides no."""
WAITING = {fold(w) for w in (
    "open", "pending", "waiting", "asked", "later", "maybe", "not yet", "in progress", "offen", "ausstehend", "in Arbeit", "en attente", "pendiente", "pendente",
    "in attesa", "in behandeling", "oczekuje", "保留", "待定",
)}  # fmt: skip
"""Words that say that there is no answer yet."""
POINT = ["customer_id", "kind", "point"]


def is_answer(value: Any) -> bool:
    """Whether a cell holds an answer: any text but one that says that there is none yet."""
    return isinstance(value, str) and bool(value.strip()) and fold(value) not in WAITING


def said(value: Any) -> bool | None:
    """What a cell answers, by all of it or its first word: True for yes, False for no, None for anything else.

    >>> [said(v) for v in ("Yes", "ja, ab Mai", "no, too dear", "on hold", "pending", None)]
    [True, True, False, None, None, None]
    """
    if not is_answer(value):
        return None
    whole, first = value.strip(), re.split(r"[\s,;:.!]", value.strip())[0]
    for text in (whole, first if fold(first) != "on" else whole):
        if text in YES or fold(text) in YES | GIVEN:
            return True
        if text in NO or fold(text) in NO | DENIED:
            return False
    return None


def _reason(value: Any) -> str | None:
    """Why an invoice is disputed: "" for a bare yes, None where it is not."""
    if not isinstance(value, str) or not value.strip() or fold(value) in NO or value.strip() in NO:
        return None
    return "" if fold(value) in YES or value.strip() in YES else value.strip()


def _is_paid(value: Any) -> bool:
    return isinstance(value, str) and (
        fold(value) in PAID or fold(value) in YES or value.strip() in YES
    )


def billing(book: Book, ids: set[str]) -> pd.DataFrame:
    """Points about unpaid invoices of these customers that are overdue or disputed (`rules.billing.to_raise`)."""
    rows = _of(book, "invoices", ids)
    paid = settled(rows["paid_on"], rows["paid"].map(_is_paid), as_of=book.as_of)
    disputed = pd.Series([_reason(d) for d in rows["disputed"]], index=rows.index, dtype=object)
    return to_raise(rows.assign(settled=paid, disputed=disputed), as_of=book.as_of).assign(
        kind="billing"
    )[POINT]


def deliveries(book: Book, ids: set[str]) -> pd.DataFrame:
    """The latest delivery of each of these customers that lies within the check-up window, as a point."""
    orders = book.tables["orders"]
    mine = orders[orders["delivered_on"].notna() & orders["customer_id"].isin(ids)]
    return latest_delivery(mine, as_of=book.as_of, days=book.settings.checkup_window).assign(
        kind="delivery"
    )[POINT]


def open_requests(book: Book) -> pd.DataFrame:
    """Requests of known customers that nobody has answered, the oldest first: customer_id, request, asked_on, table, line."""
    rows = request_rows(book)
    mine = rows[~rows["answered"]].sort_values(["asked_on", "customer_id", "line"])
    return mine[["customer_id", "request", "asked_on", "table", "line"]]


def requested(book: Book, ids: set[str]) -> pd.DataFrame:
    """Open requests of these customers as points."""
    mine = open_requests(book)
    mine = mine[mine["customer_id"].isin(ids)]
    points = [_request(r, d) for r, d in zip(mine["request"], mine["asked_on"], strict=True)]
    return pd.DataFrame({"customer_id": mine["customer_id"], "kind": "request", "point": points})


def _request(request: Any, asked_on: Any) -> str:
    since = f" (asked on {day(asked_on.date())})" if asked_on is not pd.NaT else ""
    return f"{request if isinstance(request, str) else 'no text'}{since}"


def request_rows(book: Book) -> pd.DataFrame:
    """Requests of known customers up to as_of, with yes (True, False, None), answered, answered_on (blank where it is still to come)."""
    rows = _of(book, "requests")
    rows = rows[~(rows["asked_on"] > pd.Timestamp(book.as_of))]
    yes = pd.Series([said(a) for a in rows["answer"]], index=rows.index, dtype=object)
    on = rows["answered_on"].where(rows["answered_on"] <= pd.Timestamp(book.as_of))
    on = on.mask(on < rows["asked_on"], rows["asked_on"])
    return rows.assign(
        yes=yes, answered_on=on, answered=on.notna() | rows["answer"].map(is_answer).astype(bool)
    )


def need_rows(book: Book) -> pd.DataFrame:
    """Needs of known customers up to as_of with their state and age (`rules.needs.add_need_state`).

    `said` is what the cell Met says; an answer that is no yes, like "partly", leaves the need unmet.
    """
    rows = _of(book, "needs")
    rows = rows[
        ~(rows["asked_on"] > pd.Timestamp(book.as_of))
        & (rows["need"].notna() | rows["met"].notna())
    ]
    met = pd.Series(
        [said(m) is True if is_answer(m) else None for m in rows["met"]],
        index=rows.index,
        dtype=object,
    )
    return add_need_state(rows.assign(said=rows["met"], met=met), as_of=book.as_of)


def referred(book: Book, items: "pd.Series[Any]") -> list[str]:
    """News items as points: what is not ours says whom to refer to."""
    news = book.tables["news"]
    known = (
        news.dropna(subset=["item", "refer_to"])
        .drop_duplicates("item")
        .set_index("item")["refer_to"]
    )
    return with_referral(items, items.map(known))


def _of(book: Book, table: str, ids: set[str] | None = None) -> pd.DataFrame:
    """Rows of known customers (of these) with their table and line."""
    rows = book.tables[table]
    rows = rows[rows["customer_id"].notna() if ids is None else rows["customer_id"].isin(ids)]
    return rows.assign(customer_id=rows["customer_id"].astype("str"), table=table, line=rows.index)
