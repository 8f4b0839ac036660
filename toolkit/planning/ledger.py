"""The diary of a book: promises both ways in their states, gaps of every kind, and bad news; each made once a book."""

from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
import pandas as pd

from toolkit import facts
from toolkit.book import Book, has
from toolkit.rules.gap_rules import match_in_order
from toolkit.schema import fold

_LEDGERS: "WeakKeyDictionary[Book, pd.DataFrame]" = WeakKeyDictionary()
_GAPS: "WeakKeyDictionary[Book, pd.DataFrame]" = WeakKeyDictionary()
DAYS = ("promised_on", "due", "new_date", "notice_sent", "delivered_on", "closed_on", "note_sent")
NUMBERS = ("expected", "received", "expected_score", "received_score")
TEXTS = ("promise", "made_by", "seller", "source", "order_id", "cause", "prevention")
STATE_COLUMNS = (
    "done_on",
    "renegotiated",
    "deadline",
    "state",
    "slip",
    "late_days",
    "notice_needed",
    "notice_lead",
    "surprise",
)
CASE_COLUMNS = ("first_response", "reopened", "severity", "follow_up_score")


def has_deliveries(book: Book) -> bool:
    """Whether Orders tell when something was delivered."""
    return has(book, "orders") and "delivered_on" in book.mapped["orders"].positions


def has_gaps(book: Book) -> bool:
    """Whether the book can show gaps: it has promises, cases, or orders with what was promised and delivered."""
    return has(book, "promises") or has(book, "cases") or len(ledger(book)) > 0


def ledger(book: Book) -> pd.DataFrame:
    """Promises of both sides and orders with a promised day or quantity, with their states (`facts.promise_states`).

    `line` is the row in the sheet of `table` ("promises" or "orders"); a promise takes its delivery from the order it names, else,
    where it expects a quantity, from the next delivery in order.
    """
    if book not in _LEDGERS:
        parts = [p for p in (_promises(book), _orders(book)) if len(p)]
        if parts:
            _LEDGERS[book] = facts.promise_states(
                pd.concat(parts, ignore_index=True), as_of=book.as_of
            )
        else:
            _LEDGERS[book] = pd.DataFrame(
                columns=["customer_id", *TEXTS, *DAYS, *NUMBERS, "table", "line", *STATE_COLUMNS]
            )
    return _LEDGERS[book]


def _promises(book: Book) -> pd.DataFrame:
    table = book.tables["promises"]
    rows = table[["customer_id", *TEXTS, *DAYS, *NUMBERS]].assign(
        table="promises", line=table.index
    )
    rows["customer_id"] = rows["customer_id"].astype("str")
    if not len(rows) or not has_deliveries(book):
        return rows.reset_index(drop=True)
    return _with_deliveries(rows.reset_index(drop=True), book.tables["orders"])


def _with_deliveries(rows: pd.DataFrame, orders: pd.DataFrame) -> pd.DataFrame:
    """Delivery day and quantity of the order that each promise names, or that comes next for its customer."""
    waiting = rows["delivered_on"].isna() & rows["closed_on"].isna() & (rows["made_by"] == "us")
    by_id = (
        orders[orders["order_id"].notna() & orders["delivered_on"].notna()]
        .drop_duplicates("order_id")
        .set_index("order_id")
    )
    named = waiting & rows["order_id"].notna()
    for column in ("delivered_on", "received") if len(by_id) else ():
        rows[column] = rows[column].where(
            ~named | rows[column].notna(), rows["order_id"].map(by_id[column])
        )
    loose = rows[
        waiting & rows["order_id"].isna() & rows["expected"].notna() & rows["customer_id"].notna()
    ]
    free = orders[
        orders["promised_for"].isna()
        & orders["customer_id"].notna()
        & ~orders["order_id"].isin(rows["order_id"].dropna())
    ]
    hit = match_in_order(
        loose[["customer_id", "promised_on"]].rename(columns={"promised_on": "day"}),
        free[["customer_id", "delivered_on"]].rename(columns={"delivered_on": "day"}),
    )
    found, at = loose.index[hit >= 0], hit[hit >= 0]
    rows.loc[found, "delivered_on"] = free["delivered_on"].to_numpy()[at]
    came = free["received"].fillna(free["quantity"]).to_numpy()[at]
    rows.loc[found, "received"] = rows.loc[found, "received"].fillna(pd.Series(came, index=found))
    return rows


def _orders(book: Book) -> pd.DataFrame:
    """Orders as promises of ours: the promised day, or what the delivery service promises, and the quantity ordered."""
    orders = book.tables["orders"]
    if not has_deliveries(book):
        return pd.DataFrame()
    days = {
        fold(name): int(number)
        for name, _, number in (s.partition("=") for s in book.settings.service_days)
    }
    service = (
        orders["service"]
        .map(lambda text: days.get(fold(text)) if isinstance(text, str) else None)
        .astype("f8")
    )
    due = orders["promised_for"].fillna(orders["date"] + pd.to_timedelta(service, unit="D"))
    wanted = orders["customer_id"].notna() & (
        due.notna() | (orders["quantity"].notna() & orders["received"].notna())
    )
    wanted &= ~orders["order_id"].isin(book.tables["promises"]["order_id"].dropna())
    rows = orders[wanted]
    blank = pd.Series(np.nan, index=rows.index)
    never = pd.Series(np.full(len(rows), "NaT", "M8[us]"), index=rows.index)
    none = pd.Series(None, index=rows.index, dtype="str")
    return pd.DataFrame(
        {
            "customer_id": rows["customer_id"].astype("str"),
            "promise": rows["item"].fillna("Order " + rows["order_id"]).fillna("Delivery"),
            "made_by": pd.Series("us", index=rows.index, dtype="str"),
            "seller": none,
            "source": rows["service"].fillna("order"),
            "order_id": rows["order_id"],
            "cause": none,
            "prevention": none,
            "promised_on": rows["date"],
            "due": due[wanted].astype("M8[us]"),
            "new_date": never,
            "notice_sent": never,
            "delivered_on": rows["delivered_on"],
            "closed_on": rows["settled_on"],
            "note_sent": never,
            "expected": rows["quantity"],
            "received": rows["received"],
            "expected_score": blank,
            "received_score": blank,
            "table": "orders",
            "line": rows.index,
        }
    )


def gaps(book: Book) -> pd.DataFrame:
    """Every gap of the book, one row a gap: late or short promises and deliveries, low scores, and cases.

    Columns: customer_id, kind ("case", "date", "quantity", "score"), subject, owner (who promised or handles it; blank: the customer's
    rep), opened, closed (NaT while open), expected, received, gap, first_response, reopened, severity, follow_up_score, table, line.
    """
    if book not in _GAPS:
        _GAPS[book] = _gaps(book)
    return _GAPS[book]


def _gaps(book: Book) -> pd.DataFrame:
    cases = case_rows(book)
    empty = {c: pd.Series(index=cases.index, dtype="f8") for c in ("expected", "received", "gap")}
    out = cases.assign(kind="case", **empty)
    if len(ledger(book)):
        found = facts.gaps(ledger(book)).rename(columns={"promise": "subject", "seller": "owner"})
        never = pd.Series(np.full(len(found), "NaT", "M8[us]"), index=found.index)
        found = found.assign(
            first_response=never, reopened=never, severity=np.nan, follow_up_score=np.nan
        )
        out = pd.concat([out, found[out.columns]]) if len(out) else found[out.columns]
    order = ["opened", "customer_id", "kind", "subject", "gap", "table", "line"]
    return out.sort_values(order, na_position="first").reset_index(drop=True)


def case_rows(book: Book) -> pd.DataFrame:
    """Cases of known customers up to as_of; closed is blank while a case is open, also when it was opened again since."""
    cases, today = book.tables["cases"], pd.Timestamp(book.as_of)
    mine = cases[cases["customer_id"].notna() & ~(cases["opened"] > today)]
    again = (mine["reopened"] >= mine["resolved_on"]) & (mine["reopened"] <= today)
    closed = mine["resolved_on"].where((mine["resolved_on"] <= today) & ~again)
    return pd.DataFrame(
        {
            "customer_id": mine["customer_id"].astype("str"),
            "subject": mine["subject"],
            "owner": mine["owner"],
            "opened": mine["opened"],
            "closed": closed,
            **{c: mine[c] for c in CASE_COLUMNS},
            "table": "cases",
            "line": mine.index,
        }
    )


def bad_news(book: Book) -> pd.DataFrame:
    """What had to be told: incidents, and the cases of late where the sheet has a column for whether the customer was told (practice 16).

    Columns: customer_id, date, incident, cause, fix, prevention, told_on, resolved_on, owner, missing (what it still needs to be closed:
    "told", "resolved", "prevention"; "" when closed), table, line. Nothing is closed before all three are there. A case counts
    once it is resolved and for `problem_days` after; one that was opened again since is an open gap.
    """
    names = [
        "customer_id",
        "date",
        "incident",
        "cause",
        "fix",
        "prevention",
        "told_on",
        "resolved_on",
        "owner",
        "table",
        "line",
    ]
    incidents = book.tables["incidents"].assign(table="incidents")
    parts = [incidents.assign(line=incidents.index)]
    today = pd.Timestamp(book.as_of)
    if has(book, "cases") and "told_on" in book.mapped["cases"].positions:
        cases = book.tables["cases"]
        over = cases["resolved_on"].where(~(cases["reopened"] >= cases["resolved_on"]))
        lately = (over <= today) & (over > today - pd.Timedelta(days=book.settings.problem_days))
        cases = cases[lately].rename(columns={"opened": "date", "subject": "incident"})
        parts.append(cases.assign(fix=None, table="cases", line=cases.index))
    rows = pd.concat(
        [p[names].astype({"customer_id": "str", "fix": "str"}) for p in parts if len(p)]
        or [parts[0][names]]
    )
    rows = rows[rows["customer_id"].notna() & ~(rows["date"] > today)].reset_index(drop=True)
    missing = np.full(len(rows), "", dtype=object)
    for word, there in (
        ("told", rows["told_on"] <= today),
        ("resolved", rows["resolved_on"] <= today),
        ("prevention", rows["prevention"].notna()),
    ):
        missing = np.where(there, missing, missing + f", {word}")
    return rows.assign(missing=[m[2:] for m in missing])


def open_promises(book: Book, side: str) -> pd.DataFrame:
    """Promises of one side ("us", "them") that are not done, the earliest due first."""
    rows = ledger(book)
    mine = (
        rows[rows["made_by"].eq(side) & rows["state"].isin(["open", "overdue"])]
        if len(rows)
        else rows
    )
    return mine.sort_values(["deadline", "promise", "table", "line"]) if len(mine) else mine


def plain_text(value: Any, otherwise: str) -> str:
    """A text cell, or what to say where it is blank."""
    return value if isinstance(value, str) else otherwise
