"""Entries as rows of a call log, which has columns of its own: what goes where, what is there."""

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import Any

import pandas as pd

from toolkit.catalogues.catalogue import ENGLISH, Catalogue, catalogue
from toolkit.entries.entry_columns import (
    IN_LOG,
    LABELS,
    LOG_COLUMNS,
    NEVER_IN_LOG,
    SAID_IN_NOTES,
    WHOSE,
)
from toolkit.entries.entry_keys import command_key
from toolkit.entries.raw_values import worded
from toolkit.entries.row_entry import Entry, joined_notes
from toolkit.parsing.cells import How
from toolkit.parsing.typed_columns import empty_column, read_column
from toolkit.rules.sentences import day_text
from toolkit.schema.inputs import INPUTS
from toolkit.schema.outputs import ENTRIES


def log_rows(
    entries: pd.DataFrame, columns: Collection[str], language: str = ENGLISH
) -> list[dict[str, Any]]:
    """Each entry as a row of a log that has these columns; without a column, it is said in notes.

    Blank cells are left out. A log without notes gets what it has columns for; the rest stands in
    the entries alone. Notes are in the language of the book.
    """
    words = catalogue(language)
    return [_log_row(entry, columns, words) for entry in entries.to_dict("records")]


def _log_row(
    entry: Mapping[Any, Any], columns: Collection[str], words: Catalogue
) -> dict[str, Any]:
    said = {name: entry[name] for name in LOG_COLUMNS if entry.get(name) is not None}
    row = {name: value for name, value in said.items() if name in columns}
    # A log that knows customers by one of the two only gets the other, where that one is unknown.
    for name, other in (("customer_id", "customer"), ("customer", "customer_id")):
        if name in columns and other not in columns and name not in said:
            row[name] = said.get(other)
    if "notes" in columns:
        homeless = [name for name in SAID_IN_NOTES if name in said and name not in columns]
        more = _as_notes(said, homeless, words)
        if more:
            row["notes"] = joined_notes(row.get("notes"), more)
    return row


def _as_notes(said: Mapping[Any, Any], names: Iterable[str], words: Catalogue) -> list[str]:
    """What was said under these names, each under its label, as notes of this language hold it."""
    notes = []
    for name in names:
        value, label = said[name], words.say(LABELS[name])
        is_day = isinstance(value, dt.date) and words.code != ENGLISH
        notes.append(f"{label}: {words.told(day_text(value)) if is_day else worded(value)}")
    return notes


def found_in_log(
    entries: pd.DataFrame,
    log: pd.DataFrame,
    positions: Mapping[str, int],
    *,
    again: Collection[str],
    language: str = ENGLISH,
) -> pd.DataFrame:
    """Entries with those marked as in the log that stand there already, cell for cell.

    For after a run that broke off half-way: only entries whose keys are in `again` are looked for,
    as an earlier run may have written them; each equal row of the log stands for one entry, first
    of those that are known to be there. In: the raw log, the position of each of its columns, and
    the language of its book.
    """
    states = entries["in_log"].tolist()
    known = [i for i, state in enumerate(states) if state == IN_LOG]
    keys = entries["key"].tolist()
    sought = [i for i, key in enumerate(keys) if states[i] != IN_LOG and key in again]
    if not sought:
        return entries
    names = [name for name in LOG_COLUMNS if name in positions]
    columns = [map(worded, log.iloc[:, positions[name]]) for name in names]
    held = Counter(zip(*columns, strict=True))
    order = [*known, *sought]
    for i, row in zip(order, log_rows(entries.iloc[order], names, language), strict=True):
        words = tuple(worded(row.get(name)) for name in names)
        if held[words] > 0:
            held[words] -= 1
            states[i] = IN_LOG
    return entries.assign(in_log=states)


def command_entry(
    said: Mapping[str, Any],
    columns: Collection[str],
    entries: pd.DataFrame,
    language: str = ENGLISH,
) -> tuple[Entry, list[str]]:
    """One call as `retain log` was told it, as an entry, and what the log has no column for.

    In: `said`, values by `LOG_COLUMNS`; the `columns` of the log; the `entries` that are known,
    from which its key differs. One with the same words that waits for the log, as a run broke off,
    is this one. What the sheet of entries has no column for either is said in its notes. Practices
    20 and 21.
    """
    lost = [
        name
        for name in (*LOG_COLUMNS, *NEVER_IN_LOG)
        if name not in WHOSE and name not in columns and said.get(name) is not None
    ]
    entry: Entry = {**dict.fromkeys((*ENTRIES.names, *LOG_COLUMNS)), **said, "in_log": IN_LOG}
    homeless = [name for name in lost if name not in ENTRIES.names]
    if homeless:
        more = _as_notes(said, homeless, catalogue(language))
        entry["notes"] = joined_notes(entry["notes"], more)
        entry |= dict.fromkeys(homeless)
    in_log = entries.loc[entries["in_log"] == IN_LOG, "key"]
    words = [worded(said.get(name)) for name in LOG_COLUMNS]
    words += [worded(said[name]) for name in NEVER_IN_LOG if said.get(name) is not None]
    entry["key"] = command_key(words, {worded(key) for key in in_log})
    return entry, lost


def as_calls(entries: pd.DataFrame, how: How) -> pd.DataFrame:
    """Every entry as a typed row of a log that has all columns, by its row in our sheet of them."""
    index = pd.RangeIndex(2, len(entries) + 2)
    typed = {}
    for column in INPUTS["calls"].columns:
        if column.name in ENTRIES.names:
            raw = pd.Series(entries[column.name].tolist(), index=index, dtype=object)
            typed[column.name] = read_column(raw, column.kind, how)[0]
        else:
            typed[column.name] = empty_column(column.kind, index)
    return pd.DataFrame(typed, index=index)
