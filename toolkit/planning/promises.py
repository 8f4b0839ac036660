"""Promises of both sides with their states: the sheet Promises, and what orders promise."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from toolkit import facts
from toolkit.book import Book, has
from toolkit.planning.task_names import days_done
from toolkit.planning.told_items import delay_label, passed_label, told_in_calls
from toolkit.rules.gap_rules import match_in_order
from toolkit.rules.promise_rules import delay_text
from toolkit.words.folding import fold

DAYS = ("promised_on", "due", "new_date", "notice_sent", "delivered_on", "closed_on", "note_sent")
NUMBERS = ("expected", "received", "expected_score", "received_score")
TEXTS = ("promise", "made_by", "seller", "source", "order_id", "cause", "prevention")
STATE_COLUMNS = ("done_on", "renegotiated", "deadline", "state", "slip", "late_days",
                 "notice_needed", "notice_lead", "surprise")  # fmt: skip


def has_deliveries(book: Book) -> bool:
    """Whether Orders tell when something was delivered."""
    return has(book, "orders") and "delivered_on" in book.mapped["orders"].positions


def promises_of(book: Book) -> pd.DataFrame:
    """Promises of both sides and orders with a promised day or quantity, with their states.

    Adds to their own columns those of `facts.promise_states`; `line` is the row in the sheet of
    `table` ("promises" or "orders"). A promise takes its delivery from the order it names, else,
    where it expects a quantity, from the next delivery in order.
    """
    filled = [rows for rows in (_written_promises(book), _promises_of_orders(book)) if len(rows)]
    if not filled:
        columns = ["customer_id", *TEXTS, *DAYS, *NUMBERS, "table", "line", *STATE_COLUMNS]
        return pd.DataFrame(columns=columns)
    rows = pd.concat(filled, ignore_index=True)
    return _with_second_slips_told(book, facts.promise_states(rows, as_of=book.as_of))


def open_promises(promises: pd.DataFrame, side: str) -> pd.DataFrame:
    """Promises of one side ("us", "them") that are not done, the earliest due first."""
    if not len(promises):
        return promises
    mine = promises[promises["made_by"].eq(side) & promises["state"].isin(["open", "overdue"])]
    return mine.sort_values(["deadline", "promise", "table", "line"])


def long_unmarked(book: Book, rows: pd.DataFrame, due: "pd.Series[Any]") -> "pd.Series[bool]":
    """Which rows are of orders that were due more than `checkup_window` days ago.

    One of them that nobody marked as delivered may have come long ago: nobody asks for it any more.
    """
    oldest = pd.Timestamp(book.as_of) - pd.Timedelta(days=book.settings.checkup_window)
    return (rows["table"] == "orders") & ~(due > oldest)


def _written_promises(book: Book) -> pd.DataFrame:
    """Rows of the sheet Promises, with what came where Orders tell it."""
    table = book.tables["promises"]
    rows = table[["customer_id", *TEXTS, *DAYS, *NUMBERS]]
    rows = rows.assign(table="promises", line=table.index).reset_index(drop=True)
    rows["customer_id"] = rows["customer_id"].astype("str")
    rows = _with_notices_of_calls(book, _without_notices_of_other_days(book, rows))
    if not len(rows) or not has_deliveries(book):
        return rows
    orders = book.tables["orders"]
    waiting = rows["delivered_on"].isna() & rows["closed_on"].isna() & (rows["made_by"] == "us")
    rows = _with_named_orders(rows, waiting, orders)
    return _with_next_deliveries(rows, waiting, orders)


def _without_notices_of_other_days(book: Book, rows: pd.DataFrame) -> pd.DataFrame:
    """No day of notice where a second slip was to be told after it, by an earlier plan, and the new
    day was written over since: of that one nobody has told them.
    """
    last = book.last_plan
    plans = pd.concat([last.rows, last.history]) if "promises" in book.mapped else last.rows
    slipped = plans[plans["kind"] == "another delay"]
    if not len(slipped):
        return rows
    seen = rows["customer_id"].map(slipped.groupby("customer_id")["planned_on"].max())
    told = rows[(rows["made_by"] == "us") & (rows["notice_sent"] < seen) & (rows["due"] < seen)]
    # Where a new day that had passed still stands there, it was that promise that slipped.
    stands = told["customer_id"][told["new_date"] < seen]
    moved = told[(told["new_date"] >= seen) & ~told["customer_id"].isin(stands)]
    # Of several the one that was due first is the likelier to have slipped twice.
    is_old = rows.index.isin(moved.sort_values("due").drop_duplicates("customer_id").index)
    return rows.assign(notice_sent=rows["notice_sent"].mask(is_old))


def _with_notices_of_calls(book: Book, rows: pd.DataFrame) -> pd.DataFrame:
    """The day of the call, or of the task, that told of the new day of a promise, where no notice
    of it is noted.
    """
    waiting = rows[rows["notice_sent"].isna() & rows["new_date"].notna()]
    waiting = waiting[waiting["made_by"] == "us"]
    if not len(waiting):
        return rows
    told = _told(book, waiting, delay_label).fillna(_told(book, waiting, passed_label))
    told = told.fillna(_typed_as_told(book, waiting))
    return rows.assign(notice_sent=rows["notice_sent"].fillna(told))


def _with_second_slips_told(book: Book, states: pd.DataFrame) -> pd.DataFrame:
    """No notice is needed any more where a call, or To do, told that the new day has passed too.

    The notice of the first slip, which was in time, stays what it was.
    """
    to_tell = states[(states["notice_needed"] == 1) & (states["renegotiated"] == 1)]
    if not len(to_tell):
        return states
    is_told = _told(book, to_tell, passed_label).notna() | _typed_as_told(book, to_tell).notna()
    needed = states["notice_needed"].mask(states.index.isin(to_tell.index[is_told]), 0)
    return states.assign(notice_needed=needed)


def _typed_as_told(book: Book, delays: pd.DataFrame) -> "pd.Series[Any]":
    """The day on which To do says that each other delay was told; NaT for none."""
    days = days_done(book, ["another delay"])
    found = []
    for row in delays.to_dict("records") if days else ():
        said = (delay_text(row, pd.Timestamp(book.as_of)), row["promised_on"])
        names = book.tasks.names("promises", "another delay", row["customer_id"], said)
        found.append(next((days[name] for name in names if name in days), pd.NaT))
    return pd.Series(found or pd.NaT, index=delays.index, dtype="M8[us]")


def lines_with_notice(book: Book) -> "pd.Index[Any]":
    """The rows of the sheet Promises that have a day of notice already, whatever it told of."""
    table = book.tables["promises"]
    return table.index[table["notice_sent"].notna()]


def _told(book: Book, delays: pd.DataFrame, label: Callable[[Any, Any], str]) -> "pd.Series[Any]":
    """The day of the first call that told of each delay by this label; NaT for none."""
    labels = map(label, delays["promise"], delays["new_date"])
    return told_in_calls(book, delays["customer_id"], labels)


def _with_named_orders(
    rows: pd.DataFrame, waiting: "pd.Series[bool]", orders: pd.DataFrame
) -> pd.DataFrame:
    """Delivery day and quantity of the order that each waiting promise names."""
    delivered = orders[orders["order_id"].notna() & orders["delivered_on"].notna()]
    by_id = delivered.drop_duplicates("order_id").set_index("order_id")
    if not len(by_id):
        return rows
    to_fill = waiting & rows["order_id"].notna()
    for column in ("delivered_on", "received"):
        keep = ~to_fill | rows[column].notna()
        rows[column] = rows[column].where(keep, rows["order_id"].map(by_id[column]))
    return rows


def _with_next_deliveries(
    rows: pd.DataFrame, waiting: "pd.Series[bool]", orders: pd.DataFrame
) -> pd.DataFrame:
    """Delivery day and quantity of the next free delivery, for promises of a quantity alone."""
    known = rows["expected"].notna() & rows["customer_id"].notna()
    loose = rows[waiting & rows["order_id"].isna() & known]
    named = orders["order_id"].isin(rows["order_id"].dropna())
    free = orders[orders["promised_for"].isna() & orders["customer_id"].notna() & ~named]
    hit = match_in_order(
        loose[["customer_id", "promised_on"]].rename(columns={"promised_on": "day"}),
        free[["customer_id", "delivered_on"]].rename(columns={"delivered_on": "day"}),
    )
    lines, positions = loose.index[hit >= 0], hit[hit >= 0]
    rows.loc[lines, "delivered_on"] = free["delivered_on"].to_numpy()[positions]
    quantity = free["received"].fillna(free["quantity"]).to_numpy()[positions]
    came = pd.Series(quantity, index=lines)
    rows.loc[lines, "received"] = rows.loc[lines, "received"].fillna(came)
    return rows


def _promises_of_orders(book: Book) -> pd.DataFrame:
    """Orders as promises of ours: the promised day or the service's, and the quantity ordered."""
    if not has_deliveries(book):
        return pd.DataFrame()
    orders = book.tables["orders"]
    by_service = orders["date"] + pd.to_timedelta(_service_days(book), unit="D")
    due = orders["promised_for"].fillna(by_service)
    counted = orders["quantity"].notna() & orders["received"].notna()
    written = orders["order_id"].isin(book.tables["promises"]["order_id"].dropna())
    wanted = orders["customer_id"].notna() & (due.notna() | counted) & ~written
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


def _service_days(book: Book) -> "pd.Series[Any]":
    """Days that the delivery service of each order promises, by the setting; NaN for none."""
    days: dict[str, int] = {}
    for setting in book.settings.service_days:
        name, _, number = setting.partition("=")
        days[fold(name)] = int(number)
    services = book.tables["orders"]["service"]
    return services.map(
        lambda text: days.get(fold(text)) if isinstance(text, str) else None
    ).astype("f8")
