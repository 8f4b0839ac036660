"""What several stores share: the added columns as a page of their own, the typed rows, errors of the file system."""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from typing import Any

import pandas as pd

from toolkit.errors import (
    DataError,
    NoPermissionError,
    NotFoundError,
    ReadWriteError,
    TryLaterError,
)
from toolkit.parsing.cells import as_text
from toolkit.reading.grid import extended, origin_of
from toolkit.render.page import Block, Page
from toolkit.schema import (
    ADDED,
    CALL_SCHEDULE,
    CALLS,
    ENTRIES,
    OUTPUTS,
    Table,
    fold,
)
from toolkit.stores import Append, Output
from toolkit.xlsx import Busy, XlsxError

TAG = "retain"
ADDED_SHEET = Table(
    "added_sheet", ADDED.title, (CALLS.column("customer_id"), *ADDED.columns), page=ADDED.page
)
KEPT = re.compile(r" \(kept \d{4}-\d\d-\d\d\)( \(\d+\))?$")
"""How the title of a sheet ends that was ours until a person changed it; it is no input."""
PAGES = {*(fold(table.page) for table in OUTPUTS.values() if table.page), ADDED_SHEET.name}
"""The keys of the sheets that a run writes; buttons have sheets of ours besides."""
OPEN = [c.name for c in CALL_SCHEDULE.columns if c.open]
TYPED = {
    "date": "planned",
    "owner": "by",
    "customer_id": "customer_id",
    "name": "customer",
    "channel": "channel",
    "row_key": "row_key",
}
"""What is read of a filled row of the schedule beside its open columns, and what an entry calls it."""


@contextmanager
def file_errors(path: Path, doing: str) -> Iterator[None]:
    """Turn what the file system and the workbook engine raise into errors that say what to do."""
    try:
        yield
    except Busy as error:
        raise TryLaterError(str(error)) from error
    except XlsxError as error:
        raise DataError(f"{path.name}: {error}") from error
    except FileNotFoundError as error:
        raise NotFoundError(f"{doing} {path} failed: it is not there.") from error
    except PermissionError as error:
        raise NoPermissionError(
            f"{doing} {path} is not allowed.\nClose it in other programs, or ask for the right."
        ) from error
    except OSError as error:
        raise ReadWriteError(f"{doing} {path} failed: {error.strerror or error}.") from error


def added_page(output: Output) -> Page:
    """The added columns on a page of their own, under the customers' ids."""
    assert output.added is not None
    frame = output.added.reset_index(drop=True)
    frame.insert(0, "customer_id", pd.Series(output.customer_ids, dtype=object))
    return Page(ADDED_SHEET.name, ADDED_SHEET.page, [Block(ADDED_SHEET, frame)])


def typed_rows(
    schedule: pd.DataFrame, formulas: Collection[tuple[int, int]] = ()
) -> pd.DataFrame | None:
    """Rows of our schedule in which a person filled an open column, as raw values; None when there are none.

    An open column whose header a person wrote over is told by its neighbours. Beside the columns of `TYPED` and the open ones,
    `asides` tells of cells that need a word, each as (what it is, cell, header, text): "elsewhere" stands under a header that may
    be an open column's, "formula" is the text of one that no program has calculated (`formulas`: sheet row and column from 1). `cells`
    says where each open cell of the row stands, as (column, header, cell).
    """
    at = _places(schedule, CALL_SCHEDULE)
    at |= _written_over(schedule, at)
    frame = _named(schedule, at, [*TYPED, *OPEN]).rename(columns=TYPED)
    if not len(frame):
        return None
    lost = [
        n for n in OPEN if n not in at and (n != "called_on" or "row_key" in at)
    ]  # older schedules have neither of these two
    strays = (
        [i for i, h in enumerate(schedule.columns) if i not in at.values() and str(h).strip()]
        if lost
        else []
    )
    origin = origin_of(schedule, CALL_SCHEDULE.page)
    asides: list[tuple[tuple[str, str, str, str], ...]] = []
    opened = [(c, at[c]) for c in OPEN if c in at]
    for n, row in enumerate(int(r) for r in schedule.index):
        found = [
            ("elsewhere", i)
            for i in strays
            if not missing(schedule.iat[n, i]) and str(schedule.iat[n, i]).strip()
        ]
        found += [
            ("formula", i)
            for i in (at[c] for c in OPEN if c in at)
            if formulas and (row, origin.columns[i]) in formulas
        ]
        asides.append(
            tuple(
                (
                    k,
                    origin.cell(row, i),
                    str(schedule.columns[i]),
                    as_text(schedule.iat[n, i]) or "",
                )
                for k, i in found
            )
        )
    frame["asides"] = pd.Series(asides, index=frame.index, dtype=object)
    cells = [
        tuple((c, str(schedule.columns[i]), origin.cell(int(row), i)) for c, i in opened)
        for row in schedule.index
    ]
    frame["cells"] = pd.Series(cells, index=frame.index, dtype=object)
    marks = Counter(
        str(k).partition("-")[0] for k in frame["row_key"] if k is not None and str(k).strip()
    )
    own = marks.most_common(1)[0][0] if marks else None
    frame["row_key"] = [k if k is not None and str(k).strip() else own for k in frame["row_key"]]
    filled = [
        any(v is not None and str(v).strip() for v in row)
        for row in frame[OPEN].itertuples(index=False)
    ]
    frame = frame[[f or bool(a) for f, a in zip(filled, asides, strict=True)]]
    return frame if len(frame) else None


def each_once(typed: pd.DataFrame) -> pd.DataFrame:
    """Typed rows without those that are there twice, wherever on its sheet each stands."""
    return typed.drop_duplicates(subset=[c for c in typed.columns if c != "cells"])


def _written_over(schedule: pd.DataFrame, at: dict[str, int]) -> dict[str, int]:
    """Places of open columns under headers that are not ours, where exactly those are missing between two that are."""
    names, found = CALL_SCHEDULE.names, dict[str, int]()
    for absent, run in groupby(range(len(names)), key=lambda n: names[n] not in at):
        held = list(run)
        if not absent or held[0] == 0 or held[-1] == len(names) - 1:
            continue
        left, right = at[names[held[0] - 1]], at[names[held[-1] + 1]]
        if right - left == len(held) + 1 and not set(range(left + 1, right)) & set(at.values()):
            found |= {names[n]: left + k for k, n in enumerate(held, 1) if names[n] in OPEN}
    return found


def entry_rows(sheet: pd.DataFrame) -> pd.DataFrame | None:
    """Our sheet of entries as raw values by canonical name; None when it holds none."""
    frame = _named(sheet, _places(sheet, ENTRIES), ENTRIES.names)
    frame = frame[[isinstance(key, str) and bool(key.strip()) for key in frame["key"]]]
    return frame if len(frame) else None


def with_rows(frame: pd.DataFrame, append: Append) -> pd.DataFrame:
    """A raw sheet with rows added at its end, numbered on from its last row."""
    places = origin_of(frame, append.sheet).columns
    return extended(
        frame,
        {
            places.index(place): [row[k] for row in append.rows]
            for k, place in enumerate(append.columns)
        },
    )


def _places(sheet: pd.DataFrame, table: Table) -> dict[str, int]:
    """Where the columns of a sheet of ours stand, found by their labels."""
    labels = {fold(c.label): c.name for c in table.columns}
    return {
        labels[fold(str(h))]: i
        for i, h in reversed(list(enumerate(sheet.columns)))
        if fold(str(h)) in labels
    }


def _named(sheet: pd.DataFrame, at: dict[str, int], names: list[str]) -> pd.DataFrame:
    """Columns by name from their places; one that has none is empty."""
    lists = {
        n: [None if missing(v) else v for v in sheet.iloc[:, at[n]].tolist()]
        if n in at
        else [None] * len(sheet)
        for n in names
    }
    return pd.DataFrame(lists, index=sheet.index, columns=names, dtype=object)


def missing(value: Any) -> bool:
    """Whether a raw value is none at all: None, NaN, NaT or NA."""
    return (
        value is None
        or value is pd.NaT
        or value is pd.NA
        or (isinstance(value, float) and value != value)
    )
