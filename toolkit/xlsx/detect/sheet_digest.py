"""A short digest of a sheet's meaning, and what it says of the sheet when it is taken again.

It is a set of sums of hashes: one of the values and one of the looks of each column, and the hashes of whole rows in
buckets, divided twice over. Sums do not depend on order, so sorting the rows changes none of them. A value typed over
changes the sum of its column and of the buckets its row is in now; a row whose hash is just that difference is the new one.
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
_FEW = 100  # kinds of rows, beyond which they are no longer compared with each other

Sums = tuple[int, ...]


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
        rows = _bytes(
            (*sorted(self.opened), *self.row_values, *self.row_looks, *self.notes), _BUCKET_BYTES
        )
        return VERSION + base64.urlsafe_b64encode(
            head + columns + rows + bytes(self.objects)
        ).decode().rstrip("=")

    @classmethod
    def decode(cls, text: str) -> Digest | None:
        """Read a digest; None for one that is cut off or of another version."""
        try:
            data = base64.urlsafe_b64decode(text[1:] + "=" * (-len(text[1:]) % 4))
        except ValueError:
            return None
        rows, width, opened = (
            int.from_bytes(data[:3]),
            int.from_bytes(data[3:5]),
            int.from_bytes(data[5:6]),
        )
        counts = (opened, _VALUE_BUCKETS, _LOOK_BUCKETS, _NOTE_BUCKETS)
        if (
            text[:1] != VERSION
            or len(data)
            != 6 + 2 * width * _COLUMN_BYTES + sum(counts) * _BUCKET_BYTES + _OBJECT_KINDS
        ):
            return None
        at = 6

        def numbers(count: int, size: int) -> Sums:
            nonlocal at
            start, at = at, at + count * size
            return tuple(int.from_bytes(data[i : i + size]) for i in range(start, at, size))

        values, looks = numbers(width, _COLUMN_BYTES), numbers(width, _COLUMN_BYTES)
        headings, row_values, row_looks, notes = (numbers(count, _BUCKET_BYTES) for count in counts)
        objects = numbers(_OBJECT_KINDS, 1)
        return cls(frozenset(headings), rows, values, looks, row_values, row_looks, notes, objects)


class Sheet(NamedTuple):
    """A sheet as it is read for a digest: its rows, the looks of its formats, notes by cell and counts of objects."""

    lines: list[Line]
    look: Callable[[int], bytes]
    fill: Callable[
        [int], bytes
    ]  # look without the text's, for a cell that a program made a link of
    links: frozenset[tuple[int, int]]
    covered: frozenset[
        tuple[int, int]
    ]  # cells that a merged one hides: programs that save do as they like with their looks
    notes: list[tuple[str, str]]
    objects: Sums


@dataclass
class Taken:
    """A digest with what leads back to rows and cells."""

    digest: Digest
    columns: list[int]  # those that were not skipped
    tokens: dict[
        int, dict[int, bytes]
    ]  # by row and column, without what is typed into open columns
    row_values: dict[int, int]  # hash of each row
    row_looks: dict[int, int]
    looks: dict[int, dict[int, bytes]]


def take(sheet: Sheet, opened: frozenset[int], skipped: frozenset[int] = frozenset()) -> Taken:
    """Take the digest of a sheet as if the skipped columns were not there."""
    header_row, free = _open_columns(sheet.lines, opened)
    tokens: dict[int, dict[int, bytes]] = {}
    looks: dict[int, dict[int, bytes]] = {}
    by_style: dict[int, bytes] = {}
    odd = sheet.covered or sheet.links
    for line in sheet.lines:
        held: dict[int, bytes] = {}
        shown: dict[int, bytes] = {}
        for column, token, style in line.cells:
            if column in skipped:
                continue
            if token is not None:
                held[column] = token
            if style not in by_style:
                by_style[style] = sheet.look(style)
            if look := _look(sheet, line.number, column, style, free) if odd else by_style[style]:
                shown[column] = look
        if (
            line.number > header_row and not held.keys() <= free
        ):  # beside a row of ours, open cells are not ours
            held = {column: token for column, token in held.items() if column not in free}
        if held:
            tokens[line.number] = held
        if shown:
            looks[line.number] = shown
    last = max((column for row in (*tokens.values(), *looks.values()) for column in row), default=0)
    columns = [column for column in range(1, last + 1) if column not in skipped]
    place = {column: index for index, column in enumerate(columns)}
    row_values = {
        number: _hash(b"\0".join(row.values()), _BUCKET_BYTES) for number, row in tokens.items()
    }
    row_looks = {
        number: _hash(
            b"\0".join(b"%d:%b" % (place[column], look) for column, look in row.items()),
            _BUCKET_BYTES,
        )
        for number, row in looks.items()
    }
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


def new_members(hashes: Iterable[int], old: Sums, new: Sums) -> set[int]:
    """Of the hashes that make up ``new`` sums, those that are the whole difference to the old sums of their bucket.

    One that took the place of another that is still there (a row like others, coloured) may share its bucket.
    """
    found: set[int] = set()
    limit = 1 << (8 * _BUCKET_BYTES)
    counts = Counter(hashes)
    replaced = (0, *counts) if len(counts) <= _FEW else (0,)
    for value, count in counts.items():
        for bucket in _buckets(value, len(new)):
            difference = (new[bucket] - old[bucket]) % limit
            before = {0, *(other for other in replaced if bucket in _buckets(other, len(new)))} - {
                value
            }
            steps = (
                (value - other) * times % limit for other in before for times in range(1, count + 1)
            )
            if difference and difference in steps:
                found.add(value)
    return found


def heading_hash(text: str) -> int:
    """Hash that an open column is known by."""
    return _hash(b"t" + " ".join(text.split()).encode("utf-8", "replace"), _BUCKET_BYTES)


def note_hash(text: str) -> int:
    """Hash of a note, whatever its white space."""
    return _hash(" ".join(text.split()).encode("utf-8", "replace"), _BUCKET_BYTES)


def _open_columns(lines: list[Line], opened: frozenset[int]) -> tuple[int, frozenset[int]]:
    """Row of the headings of open columns (the first that has the most of them), and these columns."""
    best, where = frozenset[int](), 0
    for line in lines if opened else []:
        found = frozenset(
            cell.column
            for cell in line.cells
            if cell.token and _hash(cell.token, _BUCKET_BYTES) in opened
        )
        if len(found) > len(best):
            best, where = found, line.number
        if len(best) == len(opened):
            break
    return where, best


def _look(sheet: Sheet, row: int, column: int, style: int, free: frozenset[int]) -> bytes:
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
    limit = 1 << (8 * _COLUMN_BYTES)
    return tuple(
        sum(_hash(token, _COLUMN_BYTES) * n for token, n in column.items()) % limit
        for column in counts
    )


def _bucket_sums(hashes: Iterable[int], buckets: int) -> Sums:
    sums = [0] * buckets
    for value in hashes:
        for bucket in _buckets(value, buckets):
            sums[bucket] += value
    return tuple(value % (1 << (8 * _BUCKET_BYTES)) for value in sums)


def _buckets(value: int, count: int) -> tuple[int, int]:
    """The two buckets of a hash, so that two hashes seldom share both."""
    half = count // 2
    return value % half, half + (value >> 12) % half


def _bytes(numbers: Iterable[int], size: int) -> bytes:
    return b"".join(number.to_bytes(size) for number in numbers)
