"""A sheet's grid of raw cells to frames: where tables begin and end, where their headers stand, which cell each value came from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from toolkit.schema import INPUTS, Origin, fold

HEADER_SEARCH = 30
"""Title and note rows that may stand above a header."""
MORE_TABLES = 200
"""Rows after a blank one that are looked at for the header of a further table."""


class Box(NamedTuple):
    """A range of cells, counted from 0, the last ones included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True)
class Extras:
    """What a file knows of a sheet beside its values; all counted from 0.

    `merged` are merged ranges, `tables` named ranges with a header in their first row, `odd` the texts that stand for errors.
    """

    merged: tuple[Box, ...] = ()
    tables: Mapping[str, Box] = field(default_factory=dict)
    odd: Mapping[tuple[int, int], str] = field(default_factory=dict)


class _Found(NamedTuple):
    """One table in the grid: its header rows (one or two), its last row, its columns and the text above it."""

    upper: int | None
    header: int
    end: int
    columns: tuple[int, ...]
    caption: str


def frame_of(rows: Sequence[Sequence[Any]], sheet: str, *, skip: range = range(0)) -> pd.DataFrame:
    """The first table of a sheet: raw values under its header; index = sheet rows from 1, `attrs["origin"]` = its Origin.

    `skip` names sheet columns (from 1) that are not the person's. A sheet without any cell gives an empty frame.
    """
    return next(iter(frames_of(rows, sheet, skip=skip).values()))


def frames_of(
    rows: Sequence[Sequence[Any]],
    sheet: str,
    *,
    skip: range = range(0),
    extras: Extras | None = None,
) -> dict[str, pd.DataFrame]:
    """Every table of a sheet: the first under the sheet's title, further ones under title and caption ("Data, Calls").

    A frame's `attrs` hold its `origin`, its `caption`, and as `under` the second line of a header of two rows.
    """
    extras = extras or Extras()
    cells = _cells(rows, max(map(len, rows), default=0), skip)
    for (row, column), text in extras.odd.items():
        if row < len(cells) and column < cells.shape[1] and column + 1 not in skip:
            cells[row, column] = text
    found = _tables(cells, extras)
    if not found:
        return {sheet: _with_origin(pd.DataFrame(), sheet, 1, ())}
    frames: dict[str, pd.DataFrame] = {}
    for table in found:
        title = sheet
        if frames:
            wanted = (
                f"{sheet}, {table.caption}"
                if table.caption
                else f"{sheet}, from row {table.header + 1}"
            )
            title, more = wanted, 2
            while title in frames:
                title, more = f"{wanted} ({more})", more + 1
        frames[title] = _frame(cells, table, sheet, extras)
    return frames


def _frame(cells: Any, table: _Found, sheet: str, extras: Extras) -> pd.DataFrame:
    lower = [_label(cells[table.header, c]) for c in table.columns]
    upper = _spread(cells, table, extras) if table.upper is not None else [""] * len(lower)
    names = [
        " ".join(dict.fromkeys(part for part in pair if part))
        for pair in zip(upper, lower, strict=True)
    ]
    _fill_down(cells, table, extras)
    body = cells[table.header + 1 : table.end]
    keep = [i for i, name in enumerate(names) if name]
    held = body[:, [table.columns[i] for i in keep]]
    filled, again = _data_rows(held, [lower[i] for i in keep])
    frame = pd.DataFrame(
        held[filled],
        columns=[names[i] for i in keep],
        index=filled + table.header + 2,
        dtype=object,
    )
    frame.attrs["caption"] = table.caption
    frame.attrs["spanned"] = _spanned(table, extras)
    frame.attrs["again"] = tuple(int(r) + table.header + 2 for r in again)
    if table.upper is not None:
        frame.attrs["under"] = tuple(lower[i] for i in keep)
    nameless = [
        c for i, c in enumerate(table.columns) if not names[i] and pd.notna(body[:, c]).sum() > 1
    ]
    if nameless:
        frame.attrs["nameless"] = tuple(c + 1 for c in nameless)
    return _with_origin(frame, sheet, table.header + 1, tuple(table.columns[i] + 1 for i in keep))


def _fill_down(cells: Any, table: _Found, extras: Extras) -> None:
    """Write the value of a cell that is merged down a column into each row of it that holds anything else."""
    for box in extras.merged:
        if (
            box.left == box.right
            and table.header < box.top < box.bottom
            and box.top < table.end
            and box.left in table.columns
        ):
            others = [c for c in table.columns if c != box.left]
            for row in range(box.top + 1, min(box.bottom + 1, table.end)):
                if pd.notna(cells[row, others]).any():
                    cells[row, box.left] = cells[box.top, box.left]


def _spanned(table: _Found, extras: Extras) -> tuple[int, ...]:
    """Sheet rows below the header in which one cell is merged over several columns, as headings are."""
    return tuple(
        b.top + 1
        for b in extras.merged
        if table.header < b.top == b.bottom < table.end and b.left < b.right
    )


def _data_rows(held: Any, labels: list[str]) -> tuple[Any, list[int]]:
    """Positions of the rows that hold anything and do not repeat the header, and of those that do."""
    if not held.shape[1]:
        return np.empty(0, int), []
    filled, again = pd.notna(held).any(axis=1), []
    for row in np.flatnonzero(np.equal(held[:, 0], labels[0]) if labels[0] else np.empty(0, bool)):
        if [_label(v) for v in held[row]] == labels:
            filled[row] = False
            again.append(int(row))
    return np.flatnonzero(filled), again


def _cells(rows: Sequence[Sequence[Any]], width: int, skip: range) -> Any:
    """The rows as an array of objects of this width, blanks and skipped columns as None."""
    cells = np.empty((len(rows), width), dtype=object)
    if all(len(row) == width for row in rows):
        if rows:
            cells[:] = rows
    else:
        for k, row in enumerate(rows):
            cells[k, : min(width, len(row))] = row[:width]
    cells[np.equal(cells, "")] = None
    cells[:, [c - 1 for c in skip if c <= width]] = None
    return cells


def typed_frame(frame: pd.DataFrame, sheet: str) -> pd.DataFrame:
    """A frame that has its header and types already, with the rows it would have in a sheet under a header in row 1."""
    placed = frame.set_axis([str(c) for c in frame.columns], axis=1).set_axis(
        pd.RangeIndex(2, len(frame) + 2), axis=0
    )
    return _with_origin(placed, sheet, 1, tuple(range(1, len(frame.columns) + 1)))


def extended(frame: pd.DataFrame, columns: Mapping[int, Sequence[Any]]) -> pd.DataFrame:
    """A raw sheet with rows at its end, numbered on from its last row: the values to put there, by column position."""
    count = max((len(values) for values in columns.values()), default=0)
    last = (
        int(frame.index[-1])
        if len(frame) and "origin" in frame.attrs
        else len(frame) + origin_of(frame, "").header_row
    )
    new = pd.DataFrame(
        None, index=range(last + 1, last + 1 + count), columns=frame.columns, dtype=object
    )
    for place, values in columns.items():
        new.isetitem(place, list(values))
    both = pd.concat([frame.astype(object), new])
    both.attrs = frame.attrs
    return both


def without_attrs(frame: pd.DataFrame) -> pd.DataFrame:
    """The same frame without its attributes, which pandas copies in full each time a column is taken."""
    bare = frame.copy(deep=False)
    bare.attrs = {}
    return bare


def origin_of(frame: pd.DataFrame, title: str) -> Origin:
    """Where a frame stood; a frame made by hand counts as a sheet with its header in row 1."""
    found = frame.attrs.get("origin")
    return (
        found
        if isinstance(found, Origin)
        else Origin(title, 1, tuple(range(1, len(frame.columns) + 1)))
    )


def _with_origin(
    frame: pd.DataFrame, sheet: str, row: int, columns: tuple[int, ...]
) -> pd.DataFrame:
    frame.attrs["origin"] = Origin(sheet, row, columns)
    return frame


def _label(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return " ".join(str(value).split())


# ----------------------------------------------------------------------------------------------------------- finding the tables


def _tables(cells: Any, extras: Extras) -> list[_Found]:
    """Named tables where the file knows of any, and what stands around them; else by blank columns and rows."""
    filled = pd.notna(cells)
    named = [
        _Found(
            None,
            box.top,
            box.bottom + 1,
            tuple(range(box.left, min(box.right + 1, cells.shape[1]))),
            name,
        )
        for name, box in extras.tables.items()
        if box.top < len(cells)
    ]
    rest = filled.copy() if named else filled
    for table in named:
        rest[table.header : table.end, list(table.columns)] = False
    found = [t for band in _bands(cells, rest) for t in _down(cells, rest, band, extras)]
    if named:
        found = [t for t in found if len(_known_in(cells, t.header, t.columns)) > 2]
    return [*named, *found]


def _bands(cells: Any, filled: Any) -> list[tuple[int, ...]]:
    """Groups of columns that hold tables of their own side by side; a blank column inside a table does not part it."""
    columns = np.flatnonzero(filled.any(axis=0)) if filled.size else np.empty(0, int)
    if not len(columns):
        return []
    groups = [
        tuple(int(c) for c in g)
        for g in np.split(columns, np.flatnonzero(np.diff(columns) > 1) + 1)
    ]
    bands = [groups[0]]
    for group in groups[1:]:
        before, here = _header_row(cells, filled, bands[-1]), _header_row(cells, filled, group)
        if before is None or here is None:
            bands[-1] += group
            continue
        left, right = _known_in(cells, before, bands[-1]), _known_in(cells, here, group)
        apart = (
            len(left) > 1 and len(right) > 1 and (before != here or bool(left & right & _keys()))
        )
        if apart:
            bands.append(group)
        else:
            bands[-1] += group
    return bands


def _down(cells: Any, filled: Any, band: tuple[int, ...], extras: Extras) -> Iterator[_Found]:
    """The tables of a group of columns, one under another: a further one begins with a header after a blank row."""
    header = _header_row(cells, filled, band)
    if header is None:
        return
    rows = filled[:, list(band)].any(axis=1)
    above = (
        r
        for r in range(header - 2)
        if rows[r + 1] and not rows[r + 1 : header].all() and _is_header(cells, filled, r, band)
    )
    header = next(above, header)
    header = next(
        (
            r
            for r in range(min(header, HEADER_SEARCH))
            if _is_grouped(cells, filled, r, band, extras)
        ),
        header,
    )
    after_blank = np.flatnonzero(rows[1:] & ~rows[:-1]) + 1
    starts = [header]
    for row in (int(r) for r in after_blank if r > header + 1):
        if len(starts) > 8 or row > MORE_TABLES * 1000:
            break
        start = next(
            (r for r in (row, row + 1) if r < len(cells) and _is_header(cells, filled, r, band)),
            None,
        )
        if start is not None and not _same_header(cells, starts[-1], start, band):
            starts.append(start)
    for start, following in zip(starts, [*starts[1:], None], strict=True):
        end = len(cells) if following is None else following - _lines_above(filled, following, band)
        upper, lower = _two_rows(cells, filled, start, band, extras)
        columns = band
        if len(starts) > 1:
            used = filled[start:end, list(band)].any(axis=0)
            columns = tuple(c for c, u in zip(band, used, strict=True) if u)
        top = upper if upper is not None else lower
        yield _Found(upper, lower, end, columns, _caption(cells, filled, top, band))


def _lines_above(filled: Any, row: int, band: tuple[int, ...]) -> int:
    """Caption lines that stand right above a header."""
    count = 0
    while row - count - 1 >= 0 and 0 < filled[row - count - 1, list(band)].sum() < 2:
        count += 1
    return count


def _caption(cells: Any, filled: Any, row: int, band: tuple[int, ...]) -> str:
    """The nearest single text above a header, if one stands within three rows."""
    for above in range(row - 1, max(row - 4, -1), -1):
        here = [c for c in band if filled[above, c]]
        if here:
            return (
                _label(cells[above, here[0]])[:60]
                if len(here) == 1 and isinstance(cells[above, here[0]], str)
                else ""
            )
    return ""


@cache
def _known() -> frozenset[str]:
    words = (
        (c, w)
        for t in INPUTS.values()
        for c in t.columns
        for w in (c.name, c.label, *c.spellings, *c.second, *c.maybe)
    )
    return frozenset(fold(w) for _, w in words)


@cache
def _keys() -> frozenset[str]:
    """Words for the customer and for a day: two tables side by side both have one."""
    columns = [
        c
        for t in ("customers", "calls", "orders")
        for c in INPUTS[t].columns
        if c.name in ("customer_id", "name", "customer", "date")
    ]
    return frozenset(fold(w) for c in columns for w in (c.name, c.label, *c.spellings))


def _known_in(cells: Any, row: int, columns: Sequence[int]) -> set[str]:
    texts = [t for c in columns if isinstance(t := cells[row, c], str) and len(t) < 80]
    return {fold(t) for t in texts} & _known() | {
        f for t in texts if " - " in t and (f := fold(t.split(" - ", 1)[1])) in _known()
    }


def _header_row(cells: Any, filled: Any, band: Sequence[int]) -> int | None:
    """The row with most known headers near the top; else the first that is about as wide as the widest and all text."""
    best, score, widest = None, 1, 0
    texts: dict[int, int] = {}
    held = filled[:HEADER_SEARCH, list(band)].sum(axis=1)
    for i in np.flatnonzero(held):
        row = [cells[i, c] for c in band if filled[i, c]]
        words = sum(isinstance(v, str) and bool(v.strip()) for v in row)
        texts[int(i)] = words
        widest = max(widest, len(row))
        known = len(_known_in(cells, int(i), band)) - (len(row) - words)
        if known > score:
            best, score = int(i), known
    if best is not None:
        return best
    wide = [i for i, n in texts.items() if n >= max(1, 0.6 * widest)]
    return wide[0] if wide else next(iter(texts), None)


def _is_header(cells: Any, filled: Any, row: int, band: Sequence[int]) -> bool:
    """Whether a row further down is all text and nearly all of it known as headers."""
    here = [c for c in band if filled[row, c]]
    return (
        len(here) > 1
        and all(isinstance(cells[row, c], str) for c in here)
        and len(_known_in(cells, row, here)) >= max(2, 0.75 * len(here))
    )


def _same_header(cells: Any, one: int, other: int, band: Sequence[int]) -> bool:
    return all(_label(cells[one, c]) == _label(cells[other, c]) for c in band)


def _two_rows(
    cells: Any, filled: Any, row: int, band: Sequence[int], extras: Extras
) -> tuple[int | None, int]:
    """Upper and lower row of the header at `row`; no upper one where a single row holds it."""
    for upper, lower in ((row - 1, row), (row, row + 1)):
        if upper < 0 or lower >= len(cells):
            continue
        tops, subs = ([c for c in band if filled[r, c]] for r in (upper, lower))
        if (
            not tops
            or not subs
            or not all(
                _may_head(cells[r, c]) for r, cs in ((upper, tops), (lower, subs)) for c in cs
            )
        ):
            continue
        spans = [
            b
            for b in extras.merged
            if b.top == upper == b.bottom and b.left < b.right and b.left in tops
        ]
        spans = [
            b
            for b in spans
            if b.right - b.left + 1 < len(band)
            and any(c in subs for c in range(b.left, b.right + 1))
        ]
        gaps = [c for c in subs if c not in tops]
        alone = [c for c in tops if c not in subs]
        twice = len({cells[lower, c] for c in subs}) < len(subs)
        titled = len(tops) == 1 and tops[0] == band[0]
        grouped = not titled and (
            bool(spans) or (len(tops) > 1 and bool(gaps) and (bool(alone) or twice))
        )
        words = _known_in(cells, lower, subs)
        if grouped and len(words) >= max(1, len(subs) // 2) and (lower == row or gaps or spans):
            return upper, lower
        if upper == row and _is_grouped(cells, filled, row, band, extras):
            return upper, lower
    return None, row


def _may_head(value: Any) -> bool:
    """Whether a cell can be a header: text, or a year."""
    return isinstance(value, str) or (
        isinstance(value, int | float) and 1990 <= value <= 2100 and value == int(value)
    )


def _is_grouped(cells: Any, filled: Any, row: int, band: Sequence[int], extras: Extras) -> bool:
    """Whether a row is the upper one of a header: cells merged over several columns, each with headers under it, then data."""
    tops = [c for c in band if filled[row, c]]
    spans = [
        b for b in extras.merged if b.top == row == b.bottom and b.left < b.right and b.left in tops
    ]
    if not spans or len(tops) < 2 or row + 2 >= len(cells):
        return False
    subs = [c for c in band if filled[row + 1, c]]
    under = all(
        all(filled[row + 1, c] for c in range(b.left, b.right + 1) if c in band) for b in spans
    )
    heads = all(_may_head(cells[r, c]) for r, cs in ((row, tops), (row + 1, subs)) for c in cs)
    short = all(len(str(cells[row + 1, c])) < 40 for c in subs)
    known = _known_in(cells, row, tops) or _known_in(cells, row + 1, subs)
    return (
        under
        and heads
        and short
        and bool(known)
        and len(subs) >= len(band) / 2
        and bool(filled[row + 2, list(band)].any())
    )


def _spread(cells: Any, table: _Found, extras: Extras) -> list[str]:
    """The upper header over each column: over its merged range, else to the right until the next one."""
    assert table.upper is not None
    merged = {
        c: b.left
        for b in extras.merged
        if b.top <= table.upper <= b.bottom
        for c in range(b.left, b.right + 1)
    }
    labels, last = [], ""
    for i, c in enumerate(table.columns):
        own = _label(cells[table.upper, merged.get(c, c)])
        follows = i > 0 and table.columns[i - 1] == c - 1
        last = own or (
            last if follows and not extras.merged and cells[table.header, c] is not None else ""
        )
        labels.append(last)
    return labels
