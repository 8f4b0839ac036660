"""Tasks: what is to be done for each customer, by when and by whom, from promises, deliveries, cases, handoffs and the call log."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from toolkit.book import Book, has
from toolkit.calendars.working_days import Calendar
from toolkit.planning.ledger import (
    bad_news,
    gaps,
    has_deliveries,
    has_gaps,
    ledger,
    open_promises,
    plain_text,
)
from toolkit.rules.gap_rules import told as gap_told
from toolkit.rules.promise_rules import on_day
from toolkit.schema import ENTRIES, INBOUND, fold

KINDS = {
    "notice": "Tell of a delay",
    "bad news": "Tell bad news",
    "gap": "Close a gap",
    "answer": "Answer",
    "check-up": "Check-up",
    "after a case": "After a case",
    "follow-up": "Follow-up",
    "their promise": "Their promise",
    "our promise": "Our promise",
    "not marked": "Not marked as done",
    "handoff": "Handoff",
    "note": "Send a note",
    "prevention": "Close bad news",
    "request": "Answer a request",
    "need": "Ask for needs",
}
"""Kinds of tasks in the order in which they are listed, with what a sheet calls them."""
CALLS = (
    "notice",
    "bad news",
    "gap",
    "answer",
    "check-up",
    "after a case",
    "follow-up",
    "their promise",
)
"""Kinds that need a talk with the customer, and so bring the call forward."""
COLUMNS = ["customer_id", "kind", "what", "since", "due", "who", "table", "line"]


@dataclass(frozen=True)
class _Customers:
    """What tasks need of the customers, by id: owner, pair in the calendar, last successful contact."""

    frame: pd.DataFrame
    calendar: Calendar

    def of(self, ids: "pd.Series[Any]", column: str) -> "pd.Series[Any]":
        return pd.Series(ids.map(self.frame[column]).to_numpy(), index=ids.index)

    def after(self, ids: "pd.Series[Any]", days: "pd.Series[Any]", steps: int) -> "pd.Series[Any]":
        """So many working days of the customer's rep after each day; before the days that the calendar knows, Monday to Friday."""
        known = days.notna() & ids.isin(self.frame.index)
        begun = days[known].to_numpy("M8[D]")
        before = self.calendar.offset(begun) < 0
        offset = np.maximum(self.calendar.offset(begun), 0)
        pair = self.of(ids[known], "pair").to_numpy("i8")
        found = (
            self.calendar.after(pair, offset, np.full(len(offset), steps))
            if steps
            else self.calendar.next_open(pair, offset)
        )
        out = pd.Series(np.full(len(ids), "NaT", "M8[us]"), index=ids.index)
        plain = np.minimum(
            np.busday_offset(begun, steps, roll="forward"), self.calendar.dates(found)
        )
        out[known] = np.where(before, plain, self.calendar.dates(found)).astype("M8[us]")
        return out

    def silent_since(self, ids: "pd.Series[Any]", days: "pd.Series[Any]") -> "pd.Series[Any]":
        """Whether nobody has reached the customer after that day."""
        last = self.of(ids, "last_success")
        return ~(last > days)


def tasks(book: Book, customers: pd.DataFrame, calendar: Calendar) -> pd.DataFrame:
    """Every open task, one row each, by due day: customer_id, kind, what, since, due, who (who does it), table and line it comes from.

    In: one row a customer with customer_id, owner, pair, last_success, customer_since. A check-up, a call after a case and a follow-up are
    done by the next successful contact, an open gap is talked about until it is closed; the others are done when the sheet says so. A
    follow-up that was talked over and is not marked as done, in a log that has a column for it, stays in the list. Practices 10, 11, 12, 15, 16, 21, 22, 26, 30, 38, 43, 46.
    """
    known = _Customers(customers.set_index("customer_id"), calendar)
    parts = [
        *_of_promises(book, known),
        *_of_gaps(book, known),
        *_deliveries(book, known),
        _starts(book, customers, known),
        *_of_calls(book, known),
    ]
    parts += [
        *_of_cases(book, known),
        *_of_bad_news(book, known),
        *_of_wants(book, customers, known),
    ]
    filled = [p for p in parts if len(p)]
    if not filled:
        return pd.DataFrame(
            {c: pd.Series(dtype="M8[us]" if c in ("since", "due") else "str") for c in COLUMNS}
        )
    out = pd.concat(
        [p[COLUMNS].astype({"customer_id": "str", "what": "str"}) for p in filled],
        ignore_index=True,
    )
    out["who"] = out["who"].fillna(known.of(out["customer_id"], "owner")).fillna("")
    out["rank"] = out["kind"].map({k: i for i, k in enumerate(KINDS)})
    return (
        out.sort_values(["due", "rank", "customer_id", "what", "line"])
        .drop(columns="rank")
        .reset_index(drop=True)
    )


def _rows(
    frame: pd.DataFrame, kind: str, what: list[str], due: Any, *, since: Any, who: Any = None
) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "customer_id": frame["customer_id"],
            "kind": kind,
            "what": what,
            "since": since,
            "due": due,
            "who": who if who is not None else pd.Series(None, index=frame.index, dtype="str"),
            "table": frame["table"],
            "line": frame["line"],
        },
        index=frame.index,
    )


def _of_promises(book: Book, known: _Customers) -> list[pd.DataFrame]:
    rows = ledger(book)
    if not len(rows):
        return []
    today, s = pd.Timestamp(book.as_of), book.settings
    warn = rows[rows["notice_needed"] == 1]
    told = [
        f"{plain_text(p, 'what we promised')} will come {on_day(n)} instead of {on_day(d)}; nobody has told them"
        if n > today else f"{plain_text(p, 'what we promised')} was due {on_day(d)}, then {on_day(n)}, and has not come; nobody has told them"
        for p, n, d in zip(warn["promise"], warn["new_date"], warn["due"], strict=True)
    ]  # fmt: skip
    ours, theirs = open_promises(book, "us"), open_promises(book, "them")
    ours = ours[(ours["notice_needed"] == 0) & ours["deadline"].notna()]
    late = theirs[theirs["state"] == "overdue"]
    unsent = theirs[theirs["note_sent"].isna() & theirs["promised_on"].notna()]
    return [
        _rows(warn, "notice", told, today, since=warn["promised_on"]),
        _rows(ours, "our promise", [plain_text(p, "no text") for p in ours["promise"]], ours["deadline"], since=ours["promised_on"],
              who=ours["seller"]),
        _rows(late, "their promise", [f"Ask for {plain_text(p, 'what they promised')}" for p in late["promise"]], late["deadline"],
              since=late["promised_on"]),
        _rows(unsent, "note", [f"Confirm what they promised: {plain_text(p, 'no text')}" for p in unsent["promise"]],
              known.after(unsent["customer_id"], unsent["promised_on"], s.note_days), since=unsent["promised_on"], who=unsent["seller"]),
    ]  # fmt: skip


def _of_gaps(book: Book, known: _Customers) -> list[pd.DataFrame]:
    """A talk about every open gap, soon after it opened and again until it is closed; a notice that is due tells of it already.

    An order that nobody marked as delivered stops asking after `checkup_window` days: it may have come long ago.
    """
    if not has_gaps(book):
        return []
    rows, s = gaps(book), book.settings
    rows = rows[rows["closed"].isna() & rows["opened"].notna()]
    rows = rows[
        (rows["table"] != "orders") | (rows["kind"] != "date") | _recent(book, rows["opened"])
    ]
    promised = ledger(book)
    noticed = promised[promised["notice_needed"] == 1]
    rows = rows[
        ~pd.MultiIndex.from_frame(rows[["table", "line"]]).isin(
            pd.MultiIndex.from_frame(noticed[["table", "line"]])
        )
    ]
    ids = rows["customer_id"]
    first = known.after(ids, rows["opened"], s.gap_first_days)
    again = known.after(ids, known.of(ids, "last_success"), s.gap_again_days)
    due = first.where(known.silent_since(ids, rows["opened"]), again)
    return [
        _rows(
            rows, "gap", [gap_told(r) for r in rows.to_dict("records")], due, since=rows["opened"]
        )
    ]


def _deliveries(book: Book, known: _Customers) -> list[pd.DataFrame]:
    """A check-up for every delivery after which nobody has reached the customer; deliveries of one day are one."""
    parts = []
    rows = ledger(book)
    if len(rows):
        parts.append(
            rows[(rows["made_by"] == "us") & rows["delivered_on"].notna()].rename(
                columns={"promise": "what"}
            )
        )
    if has_deliveries(book):
        orders = book.tables["orders"]
        some = orders[orders["customer_id"].notna() & orders["delivered_on"].notna()]
        parts.append(
            some.assign(
                what=some["item"],
                table="orders",
                line=some.index,
                customer_id=some["customer_id"].astype("str"),
            )
        )
    if not parts:
        return []
    names = ["customer_id", "delivered_on", "what", "table", "line"]
    found = pd.concat([p[names] for p in parts], ignore_index=True)
    found = (
        found[_recent(book, found["delivered_on"])]
        .sort_values(names)
        .drop_duplicates(["customer_id", "delivered_on"])
    )
    found = found[known.silent_since(found["customer_id"], found["delivered_on"])]
    due = known.after(found["customer_id"], found["delivered_on"], book.settings.checkup_days)
    what = [
        f"Ask how the delivery of {on_day(d)} went{f': {w}' if isinstance(w, str) else ''}"
        for d, w in zip(found["delivered_on"], found["what"], strict=True)
    ]
    return [_rows(found, "check-up", what, due, since=found["delivered_on"])]


def _starts(book: Book, customers: pd.DataFrame, known: _Customers) -> pd.DataFrame:
    """A check-up for a customer who has just begun and was reached before, but not since."""
    since = book.tables["customers"]["customer_since"].loc[customers.index]
    new = (
        _recent(book, since)
        & customers["last_success"].notna()
        & ~(customers["last_success"] > since)
    )
    if not new.any():
        return customers.iloc[:0]
    found = customers[new].assign(table="customers", line=customers.index[new])
    due = known.after(found["customer_id"], since[new], book.settings.checkup_days)
    what = [f"Ask how the start of {on_day(d)} went" for d in since[new]]
    return _rows(found, "check-up", what, due, since=since[new])


def _follow_ups(book: Book, known: _Customers) -> list[pd.DataFrame]:
    """What was to be done after a call until somebody reaches the customer after its day; without a day it waits for the next call.

    A day, or any word for yes, under "Follow up done" closes it. Of the entries, which hold all that was typed into the schedule, where the log has no column for it.
    """
    columns = book.mapped["calls"].positions if "calls" in book.mapped else {}
    in_log = "follow_up" in columns
    rows, today = book.tables["calls"] if in_log else book.said, pd.Timestamp(book.as_of)
    if not len(rows):
        return []
    wanted = (rows["follow_up"].notna() | rows["follow_up_due"].notna()) & rows[
        "follow_up_done"
    ].isna()
    counted = rows["customer_id"].notna() & ~(rows["date"] > today)
    mine = _taken(rows, (wanted & counted).to_numpy(), "calls" if in_log else ENTRIES.name)
    if in_log and "follow_up_due" not in columns and len(book.said):
        key = ["customer_id", "date", "follow_up"]
        days = (
            _taken(book.said, book.said["follow_up_due"].notna().to_numpy())
            .drop_duplicates(key)
            .set_index(key)["follow_up_due"]
        )
        mine["follow_up_due"] = (
            days.reindex(pd.MultiIndex.from_frame(mine[key])).to_numpy()
            if len(days)
            else mine["follow_up_due"]
        )
    still = known.silent_since(mine["customer_id"], mine["follow_up_due"].fillna(mine["date"]))
    what, due = mine["follow_up"].fillna("Follow up"), mine["follow_up_due"]
    parts = [
        _rows(mine[still], "follow-up", list(what[still]), due[still], since=mine["date"][still])
    ]
    if in_log and "follow_up_done" in columns:
        talked = ~still & _recent(book, due.fillna(mine["date"]))
        texts = [f"{text}; not marked as done" for text in what[talked]]
        parts.append(
            _rows(mine[talked], "not marked", texts, due[talked], since=mine["date"][talked])
        )
    return parts


def _of_calls(book: Book, known: _Customers) -> list[pd.DataFrame]:
    parts = _follow_ups(book, known)
    if "calls" not in book.mapped:
        return parts
    calls, columns, s = book.tables["calls"], book.mapped["calls"].positions, book.settings
    today = pd.Timestamp(book.as_of)
    counted = calls["customer_id"].notna().to_numpy() & ~(calls["date"] > today).to_numpy()
    if "direction" in columns:
        mine = _taken(
            calls,
            counted
            & (
                is_inbound(calls) & calls["answered_on"].isna() & (calls["success"] != 1)
            ).to_numpy(),
        )
        mine = mine[mine["date"].notna() & known.silent_since(mine["customer_id"], mine["date"])]
        what = [f"They wrote or rang on {on_day(d)} and wait for an answer" for d in mine["date"]]
        parts.append(
            _rows(
                mine,
                "answer",
                what,
                known.after(mine["customer_id"], mine["date"], s.response_days),
                since=mine["date"],
            )
        )
    if "notes_sent" in columns:
        met = (
            calls["channel"].isin(["visit", "video"])
            & (calls["success"] == 1)
            & calls["notes_sent"].isna()
            & _recent(book, calls["date"])
        )
        mine = _taken(calls, counted & met.to_numpy())
        what = [f"Send the notes of the meeting of {on_day(d)}" for d in mine["date"]]
        parts.append(
            _rows(
                mine,
                "note",
                what,
                known.after(mine["customer_id"], mine["date"], s.note_days),
                since=mine["date"],
                who=mine["by"],
            )
        )
    return parts


def is_inbound(calls: pd.DataFrame) -> "pd.Series[Any]":
    """Which rows of the log are the customer's, not ours."""
    codes, words = pd.factorize(calls["direction"])
    return pd.Series(
        np.array([*(fold(w) in INBOUND for w in words), False], bool)[codes], index=calls.index
    )


def _taken(calls: pd.DataFrame, wanted: Any, table: str = "calls") -> pd.DataFrame:
    mine: pd.DataFrame = calls[wanted]
    return mine.assign(table=table, line=mine.index, customer_id=mine["customer_id"].astype("str"))


def _of_cases(book: Book, known: _Customers) -> list[pd.DataFrame]:
    if not has(book, "cases"):
        return []
    cases, today, s = book.tables["cases"], pd.Timestamp(book.as_of), book.settings
    mine = cases[cases["customer_id"].notna() & ~(cases["opened"] > today)]
    mine = mine.assign(
        table="cases", line=mine.index, customer_id=mine["customer_id"].astype("str")
    )
    again = mine["reopened"] >= mine["resolved_on"]
    over = mine[_recent(book, mine["resolved_on"]) & ~again & mine["follow_up_score"].isna()]
    over = over[known.silent_since(over["customer_id"], over["resolved_on"])]
    what = [f"Ask whether it is settled: {plain_text(w, 'the case')}" for w in over["subject"]]
    due = known.after(over["customer_id"], over["resolved_on"], s.after_case_days)
    parts = [_rows(over, "after a case", what, due, since=over["resolved_on"])]
    waiting = handoffs(book, known.frame, known.calendar)
    waiting = waiting[waiting["state"].isin(["waiting", "returned"])]
    if len(waiting):
        what = [
            f"Accept {plain_text(w, 'the case')}, handed on by {g}" if state == "waiting"
            else f"{r} has not accepted {plain_text(w, 'the case')} since {on_day(h)}: take it back or hand it on again"
            for w, g, r, h, state in zip(waiting["subject"], waiting["giver"], waiting["handed_to"], waiting["handed_on"], waiting["state"],
                                         strict=True)
        ]  # fmt: skip
        parts.append(
            _rows(
                waiting,
                "handoff",
                what,
                waiting["accept_by"],
                since=waiting["handed_on"],
                who=waiting["with"],
            )
        )
    return parts


def handoffs(book: Book, customers: pd.DataFrame, calendar: Calendar) -> pd.DataFrame:
    """Cases that were handed on: giver, handed_to, handed_on, accept_by, accepted_on, days_to_accept, state and with (who has it now).

    State: "accepted", "closed" with its case, "waiting" up to accept_by, then "returned": with is the giver again. `customers` is indexed by customer_id.
    Days are working days of the customer's rep. Practice 26.
    """
    cases, today = book.tables["cases"], pd.Timestamp(book.as_of)
    still = ~(cases["resolved_on"] <= today) | (cases["reopened"] >= cases["resolved_on"])
    mine = cases[
        cases["customer_id"].notna() & cases["handed_to"].notna() & (cases["handed_on"] <= today)
    ]
    mine = mine.assign(
        table="cases",
        line=mine.index,
        customer_id=mine["customer_id"].astype("str"),
        still=still[mine.index],
    )
    known = _Customers(customers, calendar)
    owner = known.of(mine["customer_id"], "owner")
    accepted = mine["accepted_on"] <= today
    accept_by = known.after(mine["customer_id"], mine["handed_on"], book.settings.handoff_days)
    giver = mine["owner"].fillna(owner)
    state = np.where(accept_by < today, "returned", "waiting")
    state = np.where(accepted, "accepted", np.where(mine["still"], state, "closed"))
    pair = known.of(mine["customer_id"], "pair")
    until = mine["accepted_on"].where(accepted, today)
    return mine.assign(
        giver=giver,
        accept_by=accept_by,
        accepted_on=mine["accepted_on"].where(accepted),
        days_to_accept=calendar.between(
            pair.to_numpy("i8"), mine["handed_on"].to_numpy("M8[D]"), until.to_numpy("M8[D]")
        ),
        state=state,
        **{"with": giver.where(state == "returned", mine["handed_to"])},
    )


def _of_bad_news(book: Book, known: _Customers) -> list[pd.DataFrame]:
    rows = bad_news(book)
    if not len(rows):
        return []
    untold = rows[rows["missing"].str.contains("told")]
    what = [
        f"{plain_text(i, 'no text')}{f'; because {c}' if isinstance(c, str) else ''}{f'; we do: {f}' if isinstance(f, str) else ''}"
        for i, c, f in zip(untold["incident"], untold["cause"], untold["fix"], strict=True)
    ]
    rest = rows[(rows["missing"] != "") & ~rows["missing"].str.contains("told")]
    close = [
        f"{plain_text(i, 'no text')}: not closed, {m} missing"
        for i, m in zip(rest["incident"], rest["missing"], strict=True)
    ]
    today = pd.Timestamp(book.as_of)
    return [
        _rows(untold, "bad news", what, untold["date"].fillna(today), since=untold["date"]),
        _rows(
            rest,
            "prevention",
            close,
            rest["told_on"].fillna(today),
            since=rest["date"],
            who=rest["owner"],
        ),
    ]


def _recent(book: Book, days: "pd.Series[Any]") -> "pd.Series[Any]":
    today = pd.Timestamp(book.as_of)
    return (days <= today) & (days > today - dt.timedelta(days=book.settings.checkup_window))


def _of_wants(book: Book, customers: pd.DataFrame, known: _Customers) -> list[pd.DataFrame]:
    """Requests that wait for an answer longer than they should, and new customers whom nobody asked what they need (practices 10, 43)."""
    parts, today = [], pd.Timestamp(book.as_of)
    if has(book, "requests"):
        from toolkit.planning.wants import open_requests

        mine = open_requests(book)
        mine = mine.assign(
            due=known.after(
                mine["customer_id"], mine["asked_on"], book.settings.response_days
            ).fillna(today)
        )
        mine = mine[mine["due"] <= today]
        what = [f"Answer what they asked: {plain_text(r, 'no text')}" for r in mine["request"]]
        parts.append(_rows(mine, "request", what, mine["due"], since=mine["asked_on"]))
    if "needs" in book.mapped:
        from toolkit.planning.wants import need_rows
        from toolkit.rules.need_rules import unasked

        rows = customers[["customer_id", "customer_since"]]
        mine = rows[
            unasked(rows, need_rows(book), as_of=book.as_of, new_days=book.settings.new_days)
        ]
        mine = mine.assign(table="customers", line=mine.index)
        due = known.after(mine["customer_id"], mine["customer_since"], book.settings.checkup_days)
        parts.append(
            _rows(
                mine,
                "need",
                ["Ask what they need to be fully satisfied"] * len(mine),
                due,
                since=mine["customer_since"],
            )
        )
    return parts
