"""A sheet's grid of raw cells to a frame: where the header stands, which rows hold data, which cell each value came from."""

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
import pandas as pd

from toolkit.tables import INPUTS, Origin, fold

HEADER_SEARCH = 30
"""Title and note rows that may stand above a header."""


def frame_of(rows: Sequence[Sequence[Any]], sheet: str, *, skip: range = range(0)) -> pd.DataFrame:
    """Frame of raw values under the header row; index = sheet rows from 1, `attrs["origin"]` = its Origin.

    `skip` names sheet columns (from 1) that are not the person's. A sheet without any cell gives an empty frame.
    """
    header = _header_row(rows)
    if header is None:
        return _with_origin(pd.DataFrame(), sheet, 1, ())
    names = [_label(v) for v in rows[header]]
    keep = [i for i, name in enumerate(names) if i + 1 not in skip and name]
    cells = _cells(rows[header + 1 :], len(names))[:, keep]
    filled = np.flatnonzero(pd.notna(cells).any(axis=1)) if keep else np.empty(0, int)
    frame = pd.DataFrame(cells[filled], columns=[names[i] for i in keep], index=filled + header + 2)
    return _with_origin(frame, sheet, header + 1, tuple(i + 1 for i in keep))


def _cells(rows: Sequence[Sequence[Any]], width: int) -> Any:
    """The rows as an array of objects of this width, blanks as None."""
    cells = np.empty((len(rows), width), dtype=object)
    if all(len(row) == width for row in rows):
        if rows:
            cells[:] = rows
    else:
        for k, row in enumerate(rows):
            cells[k, : min(width, len(row))] = row[:width]
    cells[np.equal(cells, "")] = None
    return cells


def typed_frame(frame: pd.DataFrame, sheet: str) -> pd.DataFrame:
    """A frame that has its header and types already, with the rows it would have in a sheet under a header in row 1."""
    placed = frame.set_axis([str(c) for c in frame.columns], axis=1).set_axis(pd.RangeIndex(2, len(frame) + 2), axis=0)
    return _with_origin(placed, sheet, 1, tuple(range(1, len(frame.columns) + 1)))


def origin_of(frame: pd.DataFrame, title: str) -> Origin:
    """Where a frame stood; a frame made by hand counts as a sheet with its header in row 1."""
    found = frame.attrs.get("origin")
    return found if isinstance(found, Origin) else Origin(title, 1, tuple(range(1, len(frame.columns) + 1)))


def _with_origin(frame: pd.DataFrame, sheet: str, row: int, columns: tuple[int, ...]) -> pd.DataFrame:
    frame.attrs["origin"] = Origin(sheet, row, columns)
    return frame


def _label(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return " ".join(str(value).split())


@cache
def _known() -> frozenset[str]:
    return frozenset(fold(w) for t in INPUTS.values() for c in t.columns for w in (c.name, c.label, *c.spellings))


def _header_row(rows: Sequence[Sequence[Any]]) -> int | None:
    """The row with most known headers near the top; else the first row with two texts; else the first filled row."""
    best, score, first_texts, first_filled = None, 1, None, None
    for i, row in enumerate(rows[:HEADER_SEARCH]):
        texts = [v for v in row if isinstance(v, str) and v.strip()]
        if first_filled is None and any(v not in ("", None) for v in row):
            first_filled = i
        if first_texts is None and len(texts) > 1:
            first_texts = i
        known = len({fold(v) for v in texts if len(v) < 60} & _known())
        if known > score:
            best, score = i, known
    return best if best is not None else first_texts if first_texts is not None else first_filled
