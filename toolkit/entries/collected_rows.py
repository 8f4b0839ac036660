"""What was collected from the workbooks of reps into the log of a larger book: keys, and rows.

A call that was collected is known again by its key. A rep who types more into the same row makes
another key, but no other call.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Any, NamedTuple

from toolkit.entries.entry_keys import is_by_command, row_key_of
from toolkit.entries.raw_values import worded

_Row = tuple[str, str, str]
"""The row key of a typed row, whose it is, and the day it was planned for."""
_DAY = len("2026-12-01")
_ANY_DAY = ""
"""In place of the day, where a log does not say for which one a call was planned."""


class Collected(NamedTuple):
    """The keys of calls that were collected, and those of each row that they were typed into."""

    keys: frozenset[str] = frozenset()
    rows: Mapping[_Row, frozenset[str]] = {}

    def replaced_by(self, entry: Mapping[Any, Any], present: Collection[str]) -> str:
        """The key of the call that this entry says otherwise; "" where it is another call.

        `present` are the keys of all that is typed now: what still stands in a row is not replaced
        by what was typed into a copy of it.
        """
        if entry["key"] in self.keys:
            return ""
        row_key, whose, day = _row_of(entry)
        for row in ((row_key, whose, day), (row_key, whose, _ANY_DAY)):
            gone = sorted(self.rows.get(row, frozenset()) - set(present))
            if row_key and gone:
                return gone[0]
        return ""


NOTHING_COLLECTED = Collected()


def collected_from(entries: Iterable[Mapping[Any, Any]]) -> Collected:
    """What was collected, of calls with key, customer_id and customer, and planned if known."""
    rows: dict[_Row, frozenset[str]] = {}
    keys = set()
    for entry in entries:
        key = worded(entry["key"])
        if not key:
            continue
        keys.add(key)
        if not is_by_command(key):
            row = _row_of(entry)
            rows[row] = rows.get(row, frozenset()) | {key}
    return Collected(frozenset(keys), rows)


def _row_of(entry: Mapping[Any, Any]) -> _Row:
    whose = worded(entry.get("customer_id")) or worded(entry.get("customer"))
    day = worded(entry.get("planned"))[:_DAY] or _ANY_DAY
    return row_key_of(entry["key"]), whose, day
