"""What Excel wrote on our sheets last, in a short text: by it the next run, in Excel or in a file, sees what a person typed there.

The text is `key.content.charts` for each sheet, kept in one hidden name, as each name costs Excel a call. The refresh of a file keeps
digests of its own, which see colours and comments too, and takes this text out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from hashlib import blake2b
from typing import Any

from toolkit.schema.outputs import CALL_SCHEDULE, ENTRIES
from toolkit.words.folding import fold

MEMORY = "open"
"""The key that the text is kept under."""
UNSEEN = {fold(ENTRIES.page)}
"""Sheets that are read again as they stand, so that nothing on them is lost."""
WORDS = "a value, note or row of the person's own"
_OPENED = {fold(CALL_SCHEDULE.page): [c.label for c in CALL_SCHEDULE.columns if c.open]}
_NOTHING, _PENDING = "-", "~"
_LIMIT = 0xFFFFFFFF


@dataclass(frozen=True)
class Written:
    """What a sheet of ours held when it was written: its content ("" where that is not known) and its charts.

    `pending` is what is about to be written: a run that breaks off is neither taken for a person's change nor made twice.
    """

    content: str = ""
    charts: int = 0
    pending: bool = False


def spelled(memory: Mapping[str, Written]) -> str:
    """The text of what is remembered."""
    return ";".join(
        f"{key}.{_PENDING * one.pending}{one.content or _NOTHING}.{one.charts}"
        for key, one in sorted(memory.items())
    )


def remembered(text: str) -> dict[str, Written]:
    """What a text remembers; one that was cut off gives what it still holds."""
    parts = [one.split(".") for one in text.split(";")]
    return {
        one[0]: Written(one[1].strip(_PENDING + _NOTHING), int(one[2]), one[1].startswith(_PENDING))
        for one in parts
        if len(one) == 3 and one[2].isdigit()
    }


def typed_over(
    memory: Mapping[str, Written],
    ours: Mapping[str, str],
    grids: Mapping[str, Sequence[Sequence[Any]]],
) -> list[str]:
    """Keys of our sheets whose values are not those that were written, open columns aside."""
    held = {
        key: one.content
        for key, one in memory.items()
        if one.content and not one.pending and key not in UNSEEN
    }
    return [
        key
        for key, title in ours.items()
        if key in held and content_of(key, grids.get(title, ())) != held[key]
    ]


def content_of(key: str, rows: Sequence[Sequence[Any]]) -> str:
    """A short digest of a sheet's values, whatever the order of its rows; beside a row of ours, cells of open columns do not count."""
    labels = {fold(label) for label in _OPENED.get(key, ())}
    free: set[int] = set()
    total, seen = 0, 0
    for row in rows:
        held = {n: told for n, value in enumerate(row) if (told := _told(value))}
        heads = {n for n, told in held.items() if fold(told) in labels} if labels else set()
        if len(heads) > len(free):
            free = heads
        elif not held.keys() <= free:
            held = {n: told for n, told in held.items() if n not in free}
        if held:
            data = "\0".join(held.values()).encode("utf-8", "replace")
            total, seen = total + int.from_bytes(blake2b(data, digest_size=4).digest()), seen + 1
    return f"{(total + seen) & _LIMIT:08x}"


def _told(value: Any) -> str:
    """A cell as a text that is the same however Excel or a file gives it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, datetime):
        return (
            value.date() if value.time() == time() else value.replace(microsecond=0)
        ).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return " ".join(value.split())
    try:
        return f"{round(float(value), 4) + 0.0:.10g}"
    except (TypeError, ValueError):
        return str(value)
