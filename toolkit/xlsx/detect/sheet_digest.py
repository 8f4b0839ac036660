"""A short digest of a sheet's meaning, and what it says of the sheet when it is taken again.

It is a set of sums of hashes: one of the values and one of the looks of each column, and the hashes
of whole rows in buckets, divided twice over. Sums do not depend on order, so sorting the rows
changes none of them. A value typed over changes the sum of its column and of the buckets its row is
in now; a row whose hash is just that difference is the new one.
"""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import blake2b
from typing import NamedTuple

from ..sml.cell_tokens import Line

VERSION = "1"
_VALUE_BUCKETS, _LOOK_BUCKETS, _NOTE_BUCKETS = 32, 16, 4  # each in two halves
_OBJECT_KINDS = 4
_COLUMN_BYTES, _BUCKET_BYTES = 2, 3
_COLUMN_LIMIT, _BUCKET_LIMIT = 1 << (8 * _COLUMN_BYTES), 1 << (8 * _BUCKET_BYTES)
_FEW = 100  # kinds of rows, beyond which they are no longer compared with each other

Sums = tuple[int, ...]
Cells = dict[int, dict[int, bytes]]
"""What cells hold or how they look, by row and column."""


class Digest(NamedTuple):
    """What is remembered of a sheet."""

    opened: frozenset[int]  # hashes of the headings of open columns
    rows: int  # rows that hold something
    values: Sums  # a column each
    looks: Sums
    row_values: Sums  # a bucket each
    row_looks: Sums
    notes: Sums
    objects: Sums  # how many charts, pictures, shapes and controls

    def encode(self) -> str:
        """Spell the digest in letters, digits, - and _."""
        head = self.rows.to_bytes(3) + len(self.values).to_bytes(2) + len(self.opened).to_bytes(1)
        columns = _bytes((*self.values, *self.looks), _COLUMN_BYTES)
        buckets = (*sorted(self.opened), *self.row_values, *self.row_looks, *self.notes)
        data = head + columns + _bytes(buckets, _BUCKET_BYTES) + bytes(self.objects)
        return VERSION + base64.urlsafe_b64encode(data).decode().rstrip("=")

    @classmethod
    def decode(cls, text: str) -> Digest | None:
        """Read a digest; None for one that is cut off or of another version."""
        version, spelled = text[:1], text[1:]
        try:
            data = base64.urlsafe_b64decode(spelled + "=" * (-len(spelled) % 4))
        except ValueError:
            return None
        rows = int.from_bytes(data[:3])
        width = int.from_bytes(data[3:5])
        opened = int.from_bytes(data[5:6])
        numbers = _Numbers(data, 6)
        values, looks = numbers.take(width, _COLUMN_BYTES), numbers.take(width, _COLUMN_BYTES)
        headings = numbers.take(opened, _BUCKET_BYTES)
        row_values = numbers.take(_VALUE_BUCKETS, _BUCKET_BYTES)
        row_looks = numbers.take(_LOOK_BUCKETS, _BUCKET_BYTES)
        notes = numbers.take(_NOTE_BUCKETS, _BUCKET_BYTES)
        objects = numbers.take(_OBJECT_KINDS, 1)
        if version != VERSION or numbers.at != len(data):
            return None
        return cls(frozenset(headings), rows, values, looks, row_values, row_looks, notes, objects)


class _Numbers:
    """Numbers of a digest, taken one group after the other; ``at`` may go beyond the end."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data, self.at = data, at

    def take(self, count: int, size: int) -> Sums:
        start, self.at = self.at, self.at + count * size
        return tuple(
            int.from_bytes(self._data[place : place + size])
            for place in range(start, self.at, size)
        )


class Sheet(NamedTuple):
    """A sheet as it is read for a digest."""

    lines: list[Line]
    look: Callable[[int], bytes]  # of a format
    fill: Callable[[int], bytes]  # look without the text's, for what a program made a link
    links: frozenset[tuple[int, int]]  # cells by row and column
    covered: frozenset[tuple[int, int]]  # cells that a merged one hides
    notes: list[tuple[str, str]]  # texts with their cells
    objects: Sums  # how many of each kind


@dataclass
class Taken:
    """A digest with what leads back to rows and cells."""

    digest: Digest
    columns: list[int]  # those that were not skipped
    tokens: Cells  # without what is typed into open columns
    row_values: dict[int, int]  # hash of each row
    row_looks: dict[int, int]
    looks: Cells


def take(sheet: Sheet, opened: frozenset[int], skipped: frozenset[int] = frozenset()) -> Taken:
    """Take the digest of a sheet as if the skipped columns were not there."""
    header_row, free = _open_columns(sheet.lines, opened)
    tokens = _values(sheet.lines, header_row, free, skipped)
    looks = _looks(sheet, free, skipped)
    last = max((max(row) for row in (*tokens.values(), *looks.values())), default=0)
    columns = [column for column in range(1, last + 1) if column not in skipped]
    place = {column: index for index, column in enumerate(columns)}
    row_values = {
        number: _hash(b"\0".join(row.values()), _BUCKET_BYTES) for number, row in tokens.items()
    }
    row_looks = {number: _look_hash(row, place) for number, row in looks.items()}
    digest = Digest(
        opened,
        len(tokens),
        _column_sums(tokens.values(), place),
        _column_sums(looks.values(), place),
        _bucket_sums(row_values.values(), _VALUE_BUCKETS),
        _bucket_sums(row_looks.values(), _LOOK_BUCKETS),
        _bucket_sums((note_hash(text) for _, text in sheet.notes), _NOTE_BUCKETS),
        tuple(min(count, 255) for count in sheet.objects),
    )
    return Taken(digest, columns, tokens, row_values, row_looks, looks)


def _values(
    lines: list[Line], header_row: int, free: frozenset[int], skipped: frozenset[int]
) -> Cells:
    """What each row of ours holds; what is typed into open columns beside it is not ours."""
    tokens: Cells = {}
    for line in lines:
        held = {
            column: token
            for column, token, _ in line.cells
            if token is not None and column not in skipped
        }
        if line.number > header_row and not held.keys() <= free:
            held = {column: token for column, token in held.items() if column not in free}
        if held:
            tokens[line.number] = held
    return tokens


def _looks(sheet: Sheet, free: frozenset[int], skipped: frozenset[int]) -> Cells:
    """How the cells of each row look; those that look like any empty one are left out."""
    looks: Cells = {}
    by_style: dict[int, bytes] = {}
    # Most sheets have neither links nor merged cells, and are spared a question for each cell.
    odd = sheet.covered or sheet.links
    for line in sheet.lines:
        shown: dict[int, bytes] = {}
        for column, _, style in line.cells:
            if column in skipped:
                continue
            if style not in by_style:
                by_style[style] = sheet.look(style)
            look = _look(sheet, line.number, column, style, free) if odd else by_style[style]
            if look:
                shown[column] = look
        if shown:
            looks[line.number] = shown
    return looks


def _look_hash(row: dict[int, bytes], place: dict[int, int]) -> int:
    parts = [b"%d:%b" % (place[column], look) for column, look in row.items()]
    return _hash(b"\0".join(parts), _BUCKET_BYTES)


def new_members(hashes: Iterable[int], old: Sums, new: Sums) -> set[int]:
    """Of the hashes that make up ``new`` sums, those that are the whole change of their bucket.

    One that took the place of another that is still there (a row like others, coloured) may share
    its bucket.
    """
    counts = Counter(hashes)
    replaced: list[int] = list(counts) if len(counts) <= _FEW else []
    found: set[int] = set()
    for value, count in counts.items():
        for bucket in _buckets(value, len(new)):
            difference = (new[bucket] - old[bucket]) % _BUCKET_LIMIT
            if not difference:
                continue
            others = [other for other in replaced if bucket in _buckets(other, len(new))]
            if _is_made_of(difference, value, count, others):
                found.add(value)
    return found


def _is_made_of(difference: int, value: int, count: int, others: list[int]) -> bool:
    """Say whether a hash, up to ``count`` times, alone or for another, makes a difference."""
    for other in (0, *others):
        if other == value:
            continue
        step = value - other
        if any(step * times % _BUCKET_LIMIT == difference for times in range(1, count + 1)):
            return True
    return False


def heading_hash(text: str) -> int:
    """Hash that an open column is known by."""
    return _hash(b"t" + " ".join(text.split()).encode("utf-8", "replace"), _BUCKET_BYTES)


def note_hash(text: str) -> int:
    """Hash of a note, whatever its white space."""
    return _hash(" ".join(text.split()).encode("utf-8", "replace"), _BUCKET_BYTES)


def _open_columns(lines: list[Line], opened: frozenset[int]) -> tuple[int, frozenset[int]]:
    """Row of the headings of open columns (the first with the most of them), and these columns."""
    header_row, columns = 0, frozenset[int]()
    if not opened:
        return header_row, columns
    for line in lines:
        tokens = [(cell.column, cell.token) for cell in line.cells if cell.token]
        found = frozenset(
            column for column, token in tokens if _hash(token, _BUCKET_BYTES) in opened
        )
        if len(found) > len(columns):
            header_row, columns = line.number, found
        if len(columns) == len(opened):
            break
    return header_row, columns


def _look(sheet: Sheet, row: int, column: int, style: int, free: frozenset[int]) -> bytes:
    """How a cell looks; programs that save do as they like with the looks of hidden ones."""
    if (row, column) in sheet.covered:
        return b""
    if column in free and (row, column) in sheet.links:
        return sheet.fill(style)
    return sheet.look(style)


def _hash(data: bytes, size: int) -> int:
    return int.from_bytes(blake2b(data, digest_size=size).digest())


def _column_sums(rows: Iterable[dict[int, bytes]], place: dict[int, int]) -> Sums:
    counts: list[Counter[bytes]] = [Counter() for _ in place]
    for row in rows:
        for column, token in row.items():
            counts[place[column]][token] += 1
    return tuple(_sum_of(column) for column in counts)


def _sum_of(column: Counter[bytes]) -> int:
    hashes = (_hash(token, _COLUMN_BYTES) * times for token, times in column.items())
    return sum(hashes) % _COLUMN_LIMIT


def _bucket_sums(hashes: Iterable[int], buckets: int) -> Sums:
    sums = [0] * buckets
    for value in hashes:
        for bucket in _buckets(value, buckets):
            sums[bucket] += value
    return tuple(value % _BUCKET_LIMIT for value in sums)


def _buckets(value: int, count: int) -> tuple[int, int]:
    """The two buckets of a hash, so that two hashes seldom share both."""
    half = count // 2
    return value % half, half + (value >> 12) % half


def _bytes(numbers: Iterable[int], size: int) -> bytes:
    return b"".join(number.to_bytes(size) for number in numbers)
