"""What Excel wrote on our sheets last, in a short text: by it a run sees what a person typed there.

The text is `key.content.charts.look` for each sheet, kept in one hidden name, as each name costs
Excel a call. The refresh of a file keeps digests of its own, which see colours and comments too,
and takes this text out. Until then they count for no sheet that this text remembers: to take each
out would cost Excel a call, too.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from hashlib import blake2b
from typing import Any

from toolkit.catalogues.labels import find_header
from toolkit.reading.header_rows import HEADER_SEARCH
from toolkit.schema.model import Table
from toolkit.schema.outputs import ENTRIES, FILLED_IN
from toolkit.stores.our_sheets import HIDDEN_KEYS
from toolkit.words.folding import fold

MEMORY = "open"
"""The key that the text is kept under."""
UNSEEN = {fold(ENTRIES.page), *HIDDEN_KEYS}
"""Sheets that are read again as they stand, so that nothing on them is lost; and hidden ones."""
WORDS = "a value, note or row of the person's own"
"""What is said of a change that this text tells."""
_TYPED_INTO = {fold(table.page): table for table in FILLED_IN}
"""The tables that a person types into, by the keys of their sheets."""
_NOTHING, _PENDING = "-", "~"
_LIMIT = 0xFFFFFFFF


@dataclass(frozen=True)
class Written:
    """What a sheet of ours held when it was written: digests of its values and look, its charts.

    `pending` is what is about to be written: a run that breaks off is neither taken for a person's
    change nor made twice.
    """

    content: str = ""
    """The digest; "" where it is not known."""
    charts: int = 0
    pending: bool = False
    look: str = ""
    """The digest of its look as it was drawn; "" where it is not known."""


def spelled(memory: Mapping[str, Written]) -> str:
    """The text of what is remembered."""
    parts = []
    for key, sheet in sorted(memory.items()):
        mark = _PENDING if sheet.pending else ""
        look = f".{sheet.look}" if sheet.look else ""
        parts.append(f"{key}.{mark}{sheet.content or _NOTHING}.{sheet.charts}{look}")
    return ";".join(parts)


def remembered(text: str) -> dict[str, Written]:
    """What a text remembers; one that was cut off gives what it still holds."""
    memory: dict[str, Written] = {}
    for part in text.replace('"&"', "").split(";"):
        fields = part.split(".")
        if len(fields) not in (3, 4) or not fields[2].isdigit():
            continue
        key, content, charts = fields[:3]
        look = "".join(fields[3:])
        pending = content.startswith(_PENDING)
        memory[key] = Written(content.strip(_PENDING + _NOTHING), int(charts), pending, look)
    return memory


def written_by_excel(memory: Mapping[str, Written]) -> set[str]:
    """Keys of the sheets that Excel wrote last: what a file's refresh remembers of them is past."""
    return {key for key, sheet in memory.items() if sheet.content}


def typed_over(
    memory: Mapping[str, Written],
    ours: Mapping[str, str],
    grids: Mapping[str, Sequence[Sequence[Any]]],
) -> list[str]:
    """Keys of our sheets whose values are not those that were written, open columns aside."""
    changed = []
    for key, title in ours.items():
        sheet = memory.get(key)
        if sheet is None or not sheet.content or sheet.pending or key in UNSEEN:
            continue
        if content_of(key, grids.get(title, ())) != sheet.content:
            changed.append(key)
    return changed


def is_as_written(rows: Sequence[Sequence[Any]], others: Sequence[Sequence[Any]]) -> bool:
    """Whether two sheets hold the same values in the same cells, empty ends of rows aside."""
    return _texts_of(rows) == _texts_of(others)


def _texts_of(rows: Sequence[Sequence[Any]]) -> dict[tuple[int, int], str]:
    texts = {}
    for number, row in enumerate(rows):
        texts.update(
            {(number, n): text for n, value in enumerate(row) if (text := _as_text(value))}
        )
    return texts


def content_of(key: str, rows: Sequence[Sequence[Any]]) -> str:
    """A short digest of a sheet's values, whatever the order of its rows.

    Cells of open columns do not count beside a row of ours; they do in a row of their own.
    """
    labels = _open_labels(_TYPED_INTO.get(key), rows)
    open_columns: set[int] = set()
    total = 0
    for row in rows:
        texts = {n: text for n, value in enumerate(row) if (text := _as_text(value))}
        heads = {n for n, text in texts.items() if fold(text) in labels} if labels else set()
        if len(heads) > len(open_columns):
            open_columns = heads
        elif not texts.keys() <= open_columns:
            texts = {n: text for n, text in texts.items() if n not in open_columns}
        if texts:
            total += _digest(texts.values()) + 1
    return f"{total & _LIMIT:08x}"


def _open_labels(table: Table | None, rows: Sequence[Sequence[Any]]) -> set[str]:
    """Folded headings of the columns that a person types into; none of other sheets."""
    if table is None:
        return set()
    _, at, places = find_header(table, rows[:HEADER_SEARCH])
    is_open = (place for place, name in places.items() if table.column(name).open)
    return {fold(str(rows[at][place])) for place in is_open}


def _digest(texts: Iterable[str]) -> int:
    data = "\0".join(texts).encode("utf-8", "replace")
    return int.from_bytes(blake2b(data, digest_size=4).digest())


def _as_text(value: Any) -> str:
    """A cell as a text that is the same however Excel or a file gives it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, datetime):
        if value.time() == time():
            return value.date().isoformat()
        return value.replace(microsecond=0).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return " ".join(value.split())
    try:
        # -0.0 is the same as 0.0
        return f"{round(float(value), 4) + 0.0:.10g}"
    except (TypeError, ValueError):
        return str(value)
