"""Entries: what reps typed into the call schedule, made into rows of the call log, each once."""

import datetime as dt
import hashlib
import json
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

import pandas as pd

from toolkit.parsing.cells import How, as_text
from toolkit.parsing.typed_columns import empty_column, read_column
from toolkit.problem import Problem
from toolkit.reading.conform import reread
from toolkit.reading.grid import extended, typed_frame
from toolkit.reading.headers import Headers
from toolkit.reading.mapped import Conformed, Mapped
from toolkit.reading.typed_table import type_table
from toolkit.schema import (
    CALL_SCHEDULE,
    CALLS,
    ENTRIES,
    INPUTS,
)

LOG_COLUMNS = ("date", "customer_id", "customer", "by", "channel", "outcome", "notes", "follow_up", "follow_up_due", "rating",
               "purpose", "minutes", "told")  # fmt: skip
"""The columns of a call log that one entry can fill, by their names there; the last three only by `retain log`."""
LOG_HEADINGS = ", ".join(
    CALLS.column(name).label for name in LOG_COLUMNS if name in ENTRIES.names and name != "customer"
)
"""The headings of a call log that can hold all that is typed into the schedule."""
_TYPED = {"channel": "channel_used", "outcome": "outcome", "notes": "notes", "follow_up": "next_step",
          "follow_up_due": "next_step_due", "rating": "rating"}  # fmt: skip
_OTHER = "called_on"
_BY_COMMAND = "log"
"""How the row key begins of an entry that `retain log` made, which no row of a schedule was typed for."""
IN_LOG, WAITING = "yes", "not yet"
_NO_KEY = "1"
"""What stands for the row key in the key of an entry that was typed into a row without one."""


def entries_of(
    typed: pd.DataFrame | None,
    earlier: pd.DataFrame | None,
    *,
    as_of: dt.date,
    reached: str = "Reached",
    how: How | None = None,
    problems: list[Problem] | None = None,
) -> pd.DataFrame:
    """All entries, those of earlier runs first, with the columns of `ENTRIES` as raw values; a row read twice is one entry.

    In: `typed`, rows of the schedule with a filled open column (planned, by, customer_id, customer, channel, the open columns and, where
    the store knows them, row_key, asides and cells); `earlier`, the sheet of entries as it stands. The day of an entry is the one it was called
    on, else the day the call was planned for, never after `as_of`; its channel is the planned one where none was typed. A rating or a next
    step without an outcome is a talk: the outcome is `reached`. The key is made of the planned row, all that was typed and the row key, so
    that the same schedule read again adds nothing, and the same words in a schedule of a later run are an entry of their own. What is not
    taken is told in `problems`, in full. Practices 20 and 21.
    """
    told = problems if problems is not None else []
    known = (
        []
        if earlier is None
        else earlier.reindex(columns=ENTRIES.names).astype(object).to_dict("records")
    )
    states = {_text(one["key"]): _text(one["in_log"]) for one in known}
    fresh: dict[str, dict[str, Any]] = {}
    for row in [] if typed is None else typed.to_dict("records"):
        asides = row.get("asides")
        cells = row.get("cells")
        at = (
            {name: (header, cell) for name, header, cell in cells}
            if isinstance(cells, tuple)
            else {}
        )
        entry = _entry(
            row, as_of, reached, how or How(), told, asides if isinstance(asides, tuple) else (), at
        )
        if entry is None:
            continue
        if entry["key"] in fresh:
            told.append(_again(entry, "stands in the call schedule twice; it counts once"))
        elif states.get(entry["key"]) == IN_LOG:
            told.append(
                _again(
                    entry,
                    "was typed into this row before and is in the call log; it is not logged again",
                )
            )
        elif entry["key"] not in states:
            fresh[entry["key"]] = entry
    frame = pd.DataFrame([*known, *fresh.values()], columns=ENTRIES.names, dtype=object)
    return frame.where(frame.notna(), None)


def row_mark(entries: pd.DataFrame) -> str:
    """What a schedule that is written now has its rows marked with: another one when there are other entries, else the same."""
    keys = "\n".join(sorted(_text(key) for key in entries["key"] if not _by_command(key)))
    return f"k{hashlib.sha256(keys.encode()).hexdigest()[:8]}"


def written_by(key: Any) -> str:
    """The row key of the row that an entry was typed into, as the entry's key tells it; "" where that row had none."""
    found = _text(key).partition("-")[2]
    return "" if found == _NO_KEY else found


def _by_command(key: Any) -> bool:
    return written_by(key).startswith(_BY_COMMAND)


def kept_entry(
    said: Mapping[str, Any], columns: Collection[str], entries: pd.DataFrame
) -> tuple[dict[str, Any], list[str]]:
    """One call as `retain log` was told it, in the shape of an entry, and the names of what the log has no column for.

    In: `said`, values by `LOG_COLUMNS`; the `columns` of the log; the `entries` that are known, from which its key differs. One with the
    same words that waits for the log, as a run broke off, is this one. What the sheet of entries has no column for either is said in its
    notes. Practices 20 and 21.
    """
    lost = [
        n
        for n in LOG_COLUMNS
        if n not in ("date", "customer_id", "customer", *columns) and said.get(n) is not None
    ]
    told = [f"{_SAID[n]}: {_text(said[n])}" for n in lost if n not in ENTRIES.names]
    entry = {**dict.fromkeys((*ENTRIES.names, *LOG_COLUMNS)), **said, "in_log": IN_LOG}
    if told:
        entry["notes"] = "; ".join([*([str(entry["notes"])] if entry["notes"] else []), *told])
        entry |= {n: None for n in lost if n not in ENTRIES.names}
    words = json.dumps([_text(said.get(n)) for n in LOG_COLUMNS], ensure_ascii=False)
    digest = hashlib.sha256(words.encode()).hexdigest()[:12]
    taken, nth = (
        {
            _text(k)
            for k, state in zip(entries["key"], entries["in_log"], strict=True)
            if state == IN_LOG
        },
        1,
    )
    while f"{digest}-{_BY_COMMAND}{nth}" in taken:
        nth += 1
    return {**entry, "key": f"{digest}-{_BY_COMMAND}{nth}"}, lost


def _entry(
    row: dict[Any, Any],
    as_of: dt.date,
    reached: str,
    how: How,
    told: list[Problem],
    asides: tuple[tuple[str, str, str, str], ...],
    cells: Mapping[str, tuple[str, str]],
) -> dict[str, Any] | None:
    """One entry of a filled row; None, with a problem, where all that stands there is under headers nobody knows."""
    planned, called = (_day(row.get(column), how) for column in ("planned", _OTHER))
    entry: dict[str, Any] = {
        name: _plain(row.get(column))
        if name in ("follow_up_due", "rating")
        else as_text(_plain(row.get(column)))
        for name, column in _TYPED.items()
    }
    said = [_text(row.get(column)) for column in _TYPED.values()]
    entry |= {
        "date": called if called and called <= as_of else min(planned or as_of, as_of),
        "planned": planned,
        "customer_id": _text(row.get("customer_id")) or None,
        "customer": _text(row.get("customer")) or None,
        "by": _text(row.get("by")) or None,
        "in_log": WAITING,
    }
    entry["channel"] = entry["channel"] or _plain(row.get("channel"))
    elsewhere = [f"{header}: {text}" for kind, _, header, text in asides if kind == "elsewhere"]
    if not any(said) and _blank(row.get(_OTHER)):
        told += [
            Problem(sheet=CALL_SCHEDULE.page, cell=cell, column=header, value=text, problem=f"typed for {_whom(entry)} under a heading that is not known; it is not logged", fix=f"Type it under one of {_OPEN_LABELS}.") for kind, cell, header, text in asides if kind == "elsewhere"
        ]  # fmt: skip
        return None
    if not _blank(row.get(_OTHER)) and (called is None or called > as_of):
        what = (
            "no day that can be read"
            if called is None
            else f"later than {as_of.isoformat()}, the day of this run"
        )
        text = f"{CALL_SCHEDULE.column(_OTHER).label}: {_text(row.get(_OTHER))}"
        header, cell = cells.get(_OTHER, ("", ""))
        told.append(
            replace(
                _again(
                    {**entry, "notes": text},
                    f"{what}; the call is logged on {entry['date'].isoformat()}",
                    "Correct its date in the call log.",
                ),
                column=header,
                cell=cell,
            )
        )
        elsewhere.append(text)
    told += _unread(row, entry, how, cells)
    for kind, cell, header, text in asides:
        if kind == "formula":
            told.append(
                Problem(
                    sheet=CALL_SCHEDULE.page,
                    cell=cell,
                    column=header,
                    value=text,
                    problem=f"a formula that no program has calculated, typed for {_whom(entry)}; its text is logged",
                    fix="Write what was meant into the call log.",
                )
            )
    if elsewhere:
        entry["notes"] = "; ".join([*([str(entry["notes"])] if entry["notes"] else []), *elsewhere])
    if entry["outcome"] is None and (entry["rating"] is not None or entry["follow_up"] is not None):
        entry["outcome"] = reached
    whom = entry["customer_id"] or entry["customer"] or ""
    parts = [
        whom,
        _text(planned),
        *said,
        *([_text(row.get(_OTHER))] if not _blank(row.get(_OTHER)) else []),
        *elsewhere,
    ]
    digest = hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()[:12]
    return {**entry, "key": f"{digest}-{_text(row.get('row_key')) or _NO_KEY}"}


_READ = {
    "next_step_due": ("date", "no day that can be read", "like 2026-12-01"),
    "rating": ("number", "no number", "like 8"),
}


def _unread(
    row: Mapping[Any, Any], entry: Mapping[str, Any], how: How, cells: Mapping[str, tuple[str, str]]
) -> list[Problem]:
    """What was typed as the day of a next step, or as a rating, and is none; its text stays with the entry."""
    found: list[Problem] = []
    for column, (kind, what, like) in _READ.items():
        text = _text(row.get(column))
        read, faults = read_column(pd.Series([row.get(column)], dtype=object), kind, how)
        if not text or not faults or not pd.isna(read.iloc[0]):
            continue
        label = CALL_SCHEDULE.column(column).label
        header, cell = cells.get(column, (label, ""))
        found.append(
            Problem(
                sheet=CALL_SCHEDULE.page,
                cell=cell,
                column=header,
                value=text,
                problem=f"{what}, typed for {_whom(entry)}; it is kept as text",
                fix=f"Correct it in the call log: write {label} {like}.",
            )
        )
    return found


def _whom(entry: Mapping[str, Any]) -> str:
    return entry["customer"] or entry["customer_id"] or "nobody that is named"


def _day(value: Any, how: How) -> dt.date | None:
    found = read_column(pd.Series([value], dtype=object), "date", how)[0].iloc[0]
    return None if found is pd.NaT else found.date()


def _blank(value: Any) -> bool:
    return not _text(value)


_OPEN_LABELS = ", ".join(c.label for c in CALL_SCHEDULE.columns if c.open)


def _again(
    entry: Mapping[Any, Any],
    text: str,
    fix: str = "If it was another call, write it into the call log.",
) -> Problem:
    """A finding about a whole entry, with all of it."""
    return Problem(sheet=CALL_SCHEDULE.page, value=_in_full(entry), problem=text, fix=fix)


def _in_full(entry: Mapping[Any, Any]) -> str:
    return "; ".join(
        f"{c.label}: {_text(entry[c.name])}"
        for c in ENTRIES.columns
        if c.name in LOG_COLUMNS and entry.get(c.name) is not None
    )


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


def as_calls(entries: pd.DataFrame, how: How) -> pd.DataFrame:
    """Every entry as a typed row of a call log that has all columns, by its row in the sheet of entries."""
    index = pd.RangeIndex(2, len(entries) + 2)
    typed = {}
    for column in INPUTS["calls"].columns:
        if column.name in ENTRIES.names:
            raw = pd.Series(entries[column.name].tolist(), index=index, dtype=object)
            typed[column.name] = read_column(raw, column.kind, how)[0]
        else:
            typed[column.name] = empty_column(column.kind, index)
    return pd.DataFrame(typed, index=index)


def log_rows(entries: pd.DataFrame, columns: Collection[str]) -> list[dict[str, Any]]:
    """Each entry as a row of a log that has these columns; what has no column of its own is said in the notes.

    Blank cells are left out. A log without notes gets what it has columns for; the rest stands in the entries alone.
    """
    rows = []
    for held in entries.to_dict("records"):
        entry = {name: held.get(name) for name in LOG_COLUMNS}
        row: dict[str, Any] = {
            name: value for name, value in entry.items() if name in columns and value is not None
        }
        if "customer" not in columns and "customer_id" in columns and entry["customer_id"] is None:
            row["customer_id"] = entry["customer"]
        if "customer_id" not in columns and "customer" in columns and entry["customer"] is None:
            row["customer"] = entry["customer_id"]
        homeless = [
            f"{label}: {_text(entry[name])}"
            for name, label in _SAID.items()
            if name not in columns and entry[name] is not None
        ]
        if "notes" in columns and homeless:
            row["notes"] = "; ".join([*([str(row["notes"])] if "notes" in row else []), *homeless])
        rows.append(row)
    return rows


_SAID = {"outcome": "Outcome", "follow_up": "Next step", "follow_up_due": "Next step due", "rating": "Rating",
         "purpose": "Purpose", "minutes": "Minutes", "told": "News told"}  # fmt: skip


def found_in(
    entries: pd.DataFrame,
    log: pd.DataFrame,
    positions: Mapping[str, int],
    *,
    again: Collection[str],
) -> pd.DataFrame:
    """Entries with those marked as in the log that stand there already, cell for cell: after a run that broke off half-way.

    Only the entries whose keys are in `again` are looked for, as an earlier run may have written them; each equal row of the
    log stands for one entry, first of those that are known to be there. In: the raw log, and the position of each of its columns.
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
    taken = [i for i, state in enumerate(states) if state == IN_LOG]
    order = [*taken, *sought]
    for i, row in zip(order, log_rows(entries.iloc[order], names), strict=True):
        as_texts = tuple(_text(row.get(n)) for n in names)
        if held[as_texts] > 0:
            held[as_texts] -= 1
            states[i] = IN_LOG
    return entries.assign(in_log=states)


def with_entries(
    made: Conformed,
    entries: pd.DataFrame,
    earlier: pd.DataFrame | None,
    sheets: Mapping[str, pd.DataFrame],
    how: How,
) -> tuple[Conformed, Mapped, pd.DataFrame]:
    """The tables with the entries that the log does not hold yet below its rows, read as they will stand there; the log, and all entries.

    What an earlier run may have written already is looked for in the log first: the entries it knew, and those typed into a schedule
    that the last run did not write (an old copy, or the sheet of entries is gone).
    """
    log = made.mapped.get("calls")
    if log is None:
        return _without_log(made, entries, how)
    known = set() if earlier is None else {str(k) for k in earlier["key"]}
    schedules = [k for k in known if not _by_command(k)]
    now = row_mark(pd.DataFrame({"key": schedules})) if schedules else None
    old = {k for k in entries["key"] if k not in known and (written_by(k).partition("-")[0] != now)}
    raw = sheets[log.frame]
    found = found_in(entries, raw, log.positions, again=known | old)
    there = found[
        (found["in_log"] == IN_LOG) & (entries["in_log"] != IN_LOG) & found["key"].isin(old)
    ]
    told = [
        _again(one, "stands in the call log already; it is not logged again")
        for one in there.to_dict("records")
    ]
    new = waiting(found)
    if len(new):
        names = [n for n in log.positions if n in LOG_COLUMNS]
        rows = log_rows(new, names)
        made = reread(
            made,
            "calls",
            extended(raw, {log.positions[n]: [r.get(n) for r in rows] for n in names}),
        )
    return replace(made, problems=[*made.problems, *told]), log, found


def _without_log(
    made: Conformed, entries: pd.DataFrame, how: How
) -> tuple[Conformed, Mapped, pd.DataFrame]:
    """The entries as the calls of a book that has no log, with what cannot be read in them."""
    raw = typed_frame(entries.set_axis([c.label for c in ENTRIES.columns], axis=1), ENTRIES.page)
    at = {i: c.name for i, c in enumerate(ENTRIES.columns) if c.name in LOG_COLUMNS}
    calls, log, told = type_table(
        raw, ENTRIES.page, INPUTS["calls"], Headers(at), dict.fromkeys(INPUTS["calls"].names, how)
    )
    return (
        replace(made, tables={**made.tables, "calls": calls}, problems=[*made.problems, *told]),
        log,
        entries,
    )


LEFT_BEHIND = "an earlier run could not add it"
"""Why an entry waits that was there before this run, as far as reading the book tells."""


def unplaced(entries: pd.DataFrame, reason: str) -> list[Problem]:
    """A problem for each entry that the call log cannot take, with all that was typed; "" as the reason: there is no log."""
    fix = (
        "Mend that, and run again."
        if reason
        else f"Add a sheet Calls with the headings {LOG_HEADINGS}, and run again."
    )
    why = reason.rstrip(".") or "the book has no call log"
    return [
        Problem(sheet=ENTRIES.page, value=_in_full(one), problem=f"typed into the call schedule, but it cannot go into the call log: {why}; it counts, and waits in {ENTRIES.page}", fix=fix)
        for one in entries.to_dict("records")
    ]  # fmt: skip


def left_waiting(
    entries: pd.DataFrame, earlier: pd.DataFrame | None, *, has_log: bool
) -> list[Problem]:
    """What reading a book tells of entries that wait: all of a book without a log, else those that an earlier run left."""
    new = waiting(entries)
    if has_log:
        new = new[new["key"].isin(set() if earlier is None else set(earlier["key"]))]
    return unplaced(new, LEFT_BEHIND if has_log else "")
