"""What several stores share: the added columns as a page of their own, the typed rows, errors of the file system."""

from collections.abc import Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pandas as pd

from toolkit.errors import DataError, NoPermissionError, NotFoundError, ReadWriteError, TryLaterError
from toolkit.grid import frame_of
from toolkit.present import Block, Page
from toolkit.stores import Output
from toolkit.tables import ADDED, CALL_SCHEDULE, CALLS, Table, fold
from toolkit.xlsx import Busy, ColumnsMark, XlsxError

TAG = "retain"
ADDED_SHEET = Table("added_sheet", ADDED.title, (CALLS.column("customer_id"), *ADDED.columns), page=ADDED.page)
TYPED = ["customer_id", "name", *(c.name for c in CALL_SCHEDULE.columns if c.open)]


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
        raise NoPermissionError(f"{doing} {path} is not allowed.\nClose it in other programs, or ask for the right.") from error
    except OSError as error:
        raise ReadWriteError(f"{doing} {path} failed: {error.strerror or error}.") from error


def added_page(output: Output) -> Page:
    """The added columns on a page of their own, under the customers' ids."""
    assert output.added is not None
    frame = output.added.reset_index(drop=True)
    frame.insert(0, "customer_id", pd.Series(output.customer_ids, dtype=object))
    return Page(ADDED_SHEET.name, ADDED_SHEET.page, [Block(ADDED_SHEET, frame)])


def raw_sheets(
    cells: Mapping[str, Sequence[Sequence[Any]]], ours: Set[str], columns: ColumnsMark | None
) -> dict[str, pd.DataFrame]:
    """Frames of all sheets that are not ours, by title; our columns are left out of theirs."""
    sheets: dict[str, pd.DataFrame] = {}
    for title, rows in cells.items():
        if title not in ours:
            mine = range(columns.first_col, columns.last_col + 1) if columns and columns.title == title else range(0)
            sheets[title] = frame_of(rows, title, skip=mine)
    return sheets


def typed_rows(schedule: pd.DataFrame) -> pd.DataFrame | None:
    """Rows of our schedule in which a person filled an open column, by canonical name; None when there are none."""
    labels = {fold(c.label): c.name for c in CALL_SCHEDULE.columns}
    at = {labels[fold(str(h))]: i for i, h in reversed(list(enumerate(schedule.columns))) if fold(str(h)) in labels}
    lists = {
        n: [None if missing(v) else v for v in schedule.iloc[:, at[n]].tolist()] if n in at else [None] * len(schedule)
        for n in TYPED
    }
    frame = pd.DataFrame(lists, index=schedule.index, columns=TYPED, dtype=object)
    wanted = [c.name for c in CALL_SCHEDULE.columns if c.open]
    filled = [any(v is not None and str(v).strip() for v in row) for row in zip(*(lists[n] for n in wanted), strict=True)]
    frame = frame[filled]
    return frame if len(frame) else None


def missing(value: Any) -> bool:
    """Whether a raw value is none at all: None, NaN, NaT or NA."""
    return value is None or value is pd.NaT or value is pd.NA or (isinstance(value, float) and value != value)
