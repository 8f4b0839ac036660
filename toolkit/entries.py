"""Entries: what reps typed into the call schedule, made into rows of the call log, each once."""

import datetime as dt
import hashlib
import json
from collections import Counter
from collections.abc import Collection, Mapping
from typing import Any

import pandas as pd

from toolkit.conform import Mapped, Problem
from toolkit.tables import ENTRIES, INPUTS, Origin
from toolkit.values import empty_column, read_column

LOG_COLUMNS = ("date", "customer_id", "customer", "by", "channel", "outcome", "notes", "follow_up", "follow_up_due", "rating")
"""The columns of an entry that a call log can hold, by their names there."""
_TYPED = {"channel": "channel_used", "outcome": "outcome", "notes": "notes", "follow_up": "next_step",
          "follow_up_due": "next_step_due", "rating": "rating"}  # fmt: skip
IN_LOG, WAITING = "yes", "not yet"


def entries_of(typed: pd.DataFrame | None, earlier: pd.DataFrame | None, *, as_of: dt.date) -> pd.DataFrame:
    """All entries, those of earlier runs first, with the columns of `ENTRIES` as raw values; a row read twice is one entry.

    In: `typed`, rows of the schedule with a filled open column (planned, by, customer_id, customer, channel and the open columns);
    `earlier`, the sheet of entries as it stands. The day of an entry is the day its call was planned for, never after `as_of`;
    its channel is the planned one where none was typed. The key is made of the planned row and all that was typed, and counts
    equal rows, so that reading the same schedule again adds nothing. Practices 20 and 21.
    """
    known = [] if earlier is None else earlier.reindex(columns=ENTRIES.names).astype(object).to_dict("records")
    keys = {_text(one["key"]) for one in known}
    seen: Counter[str] = Counter()
    fresh = []
    for row in [] if typed is None else typed.to_dict("records"):
        entry = _entry(row, as_of)
        key = _key(row, entry)
        seen[key] += 1
        entry["key"] = f"{key}-{seen[key]}"
        if entry["key"] not in keys:
            fresh.append(entry)
    frame = pd.DataFrame([*known, *fresh], columns=ENTRIES.names, dtype=object)
    return frame.where(frame.notna(), None)


def _entry(row: dict[Any, Any], as_of: dt.date) -> dict[str, Any]:
    planned = read_column(pd.Series([row.get("planned")], dtype=object), "date")[0].iloc[0]
    day = as_of if planned is pd.NaT else min(planned.date(), as_of)
    entry = {name: _plain(row.get(column)) for name, column in _TYPED.items()}
    entry["channel"] = entry["channel"] or _plain(row.get("channel"))
    return {
        **entry,
        "date": day,
        "planned": None if planned is pd.NaT else planned.date(),
        "customer_id": _text(row.get("customer_id")) or None,
        "customer": _text(row.get("customer")) or None,
        "by": _text(row.get("by")) or None,
        "in_log": WAITING,
    }


def _key(row: dict[Any, Any], entry: dict[str, Any]) -> str:
    whom = entry["customer_id"] or entry["customer"] or ""
    said = [_text(row.get(column)) for column in _TYPED.values()]
    text = json.dumps([whom, _text(entry["planned"]), *said], ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _plain(value: Any) -> Any:
    """A raw cell without blanks around it, its date without a time; None for a blank."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, dt.datetime):
        return None if value is pd.NaT else value.date() if value.time() == dt.time() else value
    return None if value is None or value != value else value


def _text(value: Any) -> str:
    plain = _plain(value)
    if plain is None:
        return ""
    return str(int(plain)) if isinstance(plain, float) and plain.is_integer() else str(plain)


def waiting(entries: pd.DataFrame) -> pd.DataFrame:
    """The entries that no call log holds yet."""
    return entries[entries["in_log"] != IN_LOG]


def as_calls(entries: pd.DataFrame, columns: dict[str, str], *, first_row: int) -> pd.DataFrame:
    """Entries as typed rows of the call log: `columns` gives name -> kind, `first_row` the sheet row of the first of them."""
    index = pd.RangeIndex(first_row, first_row + len(entries))
    typed = {}
    for name, kind in columns.items():
        if name in LOG_COLUMNS:
            typed[name] = read_column(pd.Series(entries[name].tolist(), index=index, dtype=object), kind)[0]
        else:
            typed[name] = empty_column(kind, index)
    return pd.DataFrame(typed, index=index)


def log_rows(entries: pd.DataFrame, columns: Collection[str]) -> list[dict[str, Any]]:
    """Each entry as a row of a log that has these columns; what has no column of its own is said in the notes.

    Blank cells are left out. A log without notes gets what it has columns for; the rest stands in the entries alone.
    """
    rows = []
    for entry in entries.to_dict("records"):
        row = {name: entry[name] for name in LOG_COLUMNS if name in columns and entry[name] is not None}
        if "customer" not in columns and "customer_id" in columns and entry["customer_id"] is None:
            row["customer_id"] = entry["customer"]
        if "customer_id" not in columns and "customer" in columns and entry["customer"] is None:
            row["customer"] = entry["customer_id"]
        homeless = [
            f"{label}: {_text(entry[name])}" for name, label in _SAID.items() if name not in columns and entry[name] is not None
        ]
        if "notes" in columns and homeless:
            row["notes"] = "; ".join([*([str(row["notes"])] if "notes" in row else []), *homeless])
        rows.append(row)
    return rows


_SAID = {"outcome": "Outcome", "follow_up": "Next step", "follow_up_due": "Next step due", "rating": "Rating"}


def found_in(entries: pd.DataFrame, log: pd.DataFrame, positions: Mapping[str, int], *, again: Collection[str]) -> pd.DataFrame:
    """Entries with those marked as in the log that stand there already, cell for cell: after a run that broke off half-way.

    Only the entries whose keys are in `again` are looked for, as an earlier run was about to write them; each equal row of the
    log stands for one of them. In: the raw log, and the position of each of its columns.
    """
    sought = [
        i
        for i, (key, state) in enumerate(zip(entries["key"], entries["in_log"], strict=True))
        if state != IN_LOG and key in again
    ]
    if not sought:
        return entries
    names = [n for n in LOG_COLUMNS if n in positions]
    cells = zip(*(log.iloc[:, positions[n]] for n in names), strict=True)
    held = Counter(tuple(_text(v) for v in row) for row in cells)
    states = entries["in_log"].tolist()
    for i, row in zip(sought, log_rows(entries.iloc[sought], names), strict=True):
        as_texts = tuple(_text(row.get(n)) for n in names)
        if held[as_texts] > 0:
            held[as_texts] -= 1
            states[i] = IN_LOG
    return entries.assign(in_log=states)


def with_entries(
    calls: pd.DataFrame,
    log: Mapped | None,
    entries: pd.DataFrame,
    earlier: pd.DataFrame | None,
    sheets: Mapping[str, pd.DataFrame],
) -> tuple[pd.DataFrame, Mapped, pd.DataFrame]:
    """Calls with the entries that the log does not hold yet below its rows, where they will stand; the log, and all entries."""
    if log is not None:
        again = set() if earlier is None else {str(k) for k in earlier["key"]}
        entries = found_in(entries, sheets[log.frame], log.positions, again=again)
    else:
        names = {c.label: c.name for c in ENTRIES.columns if c.name in LOG_COLUMNS}
        places = {c.name: i for i, c in enumerate(ENTRIES.columns)}
        origin = Origin(ENTRIES.page, 1, tuple(range(1, len(places) + 1)))
        log = Mapped("calls", ENTRIES.page, origin, names, places, [], 1)
    new = as_calls(waiting(entries), {c.name: c.kind for c in INPUTS["calls"].columns}, first_row=log.last_row + 1)
    if not len(new):
        return calls, log, entries
    return pd.concat([calls, new.astype(calls.dtypes.to_dict())]) if len(calls) else new, log, entries


def unplaced(entries: pd.DataFrame, reason: str) -> list[Problem]:
    """A problem for each entry that the call log cannot take, with all that was typed; "" as the reason: there is no log."""
    fix = ("Mend that, and run again." if reason else
           "Add a sheet Calls with the headings Date, Customer ID, Channel, Outcome, By, Notes, Next step, and run again.")  # fmt: skip
    why = reason.rstrip(".") or "the book has no call log"
    return [
        Problem(
            ENTRIES.page,
            "",
            "",
            "; ".join(f"{c.label}: {one[c.name]}" for c in ENTRIES.columns if c.name in LOG_COLUMNS and one[c.name] is not None),
            f"typed into the call schedule, but it cannot go into the call log: {why}; it counts, and waits in {ENTRIES.page}",
            fix,
        )
        for one in entries.to_dict("records")
    ]
