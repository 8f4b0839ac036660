"""What several stores share: the added columns as a page of their own, the typed rows, errors of the file system."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pandas as pd

from toolkit.errors import DataError, NoPermissionError, NotFoundError, ReadWriteError, TryLaterError
from toolkit.present import Block, Page
from toolkit.stores import Append, Output
from toolkit.tables import ADDED, CALL_SCHEDULE, CALLS, ENTRIES, OUTPUTS, Table, fold
from toolkit.xlsx import Busy, XlsxError

TAG = "retain"
ADDED_SHEET = Table("added_sheet", ADDED.title, (CALLS.column("customer_id"), *ADDED.columns), page=ADDED.page)
KEPT = re.compile(r" \(kept \d{4}-\d\d-\d\d\)( \(\d+\))?$")
"""How the title of a sheet ends that was ours until a person changed it; it is no input."""
PAGES = {*(fold(table.page) for table in OUTPUTS.values() if table.page), ADDED_SHEET.name}
"""The keys of the sheets that a run writes; buttons have sheets of ours besides."""
OPEN = [c.name for c in CALL_SCHEDULE.columns if c.open]
TYPED = {"date": "planned", "owner": "by", "customer_id": "customer_id", "name": "customer", "channel": "channel"}
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
        raise NoPermissionError(f"{doing} {path} is not allowed.\nClose it in other programs, or ask for the right.") from error
    except OSError as error:
        raise ReadWriteError(f"{doing} {path} failed: {error.strerror or error}.") from error


def added_page(output: Output) -> Page:
    """The added columns on a page of their own, under the customers' ids."""
    assert output.added is not None
    frame = output.added.reset_index(drop=True)
    frame.insert(0, "customer_id", pd.Series(output.customer_ids, dtype=object))
    return Page(ADDED_SHEET.name, ADDED_SHEET.page, [Block(ADDED_SHEET, frame)])


def typed_rows(schedule: pd.DataFrame) -> pd.DataFrame | None:
    """Rows of our schedule in which a person filled an open column, as raw values; None when there are none."""
    frame = named_columns(schedule, CALL_SCHEDULE, [*TYPED, *OPEN]).rename(columns=TYPED)
    filled = [any(v is not None and str(v).strip() for v in row) for row in frame[OPEN].itertuples(index=False)]
    frame = frame[filled]
    return frame if len(frame) else None


def entry_rows(sheet: pd.DataFrame) -> pd.DataFrame | None:
    """Our sheet of entries as raw values by canonical name; None when it holds none."""
    frame = named_columns(sheet, ENTRIES, ENTRIES.names)
    frame = frame[[isinstance(key, str) and bool(key.strip()) for key in frame["key"]]]
    return frame if len(frame) else None


def with_rows(frame: pd.DataFrame, append: Append) -> pd.DataFrame:
    """A raw sheet with rows added at its end, numbered on from its last row."""
    origin = frame.attrs.get("origin")
    places = origin.columns if origin else tuple(range(1, len(frame.columns) + 1))
    last = int(frame.index[-1]) if len(frame) and origin else len(frame) + append.header_row
    new = pd.DataFrame(None, index=range(last + 1, last + 1 + len(append.rows)), columns=frame.columns, dtype=object)
    for k, place in enumerate(append.columns):
        new.isetitem(places.index(place), [row[k] for row in append.rows])
    both = pd.concat([frame.astype(object), new])
    both.attrs = frame.attrs
    return both


def named_columns(sheet: pd.DataFrame, table: Table, names: list[str]) -> pd.DataFrame:
    """Columns of a sheet of ours, found by their labels; one that the sheet does not have is empty."""
    labels = {fold(c.label): c.name for c in table.columns}
    at = {labels[fold(str(h))]: i for i, h in reversed(list(enumerate(sheet.columns))) if fold(str(h)) in labels}
    lists = {
        n: [None if missing(v) else v for v in sheet.iloc[:, at[n]].tolist()] if n in at else [None] * len(sheet) for n in names
    }
    return pd.DataFrame(lists, index=sheet.index, columns=names, dtype=object)


def missing(value: Any) -> bool:
    """Whether a raw value is none at all: None, NaN, NaT or NA."""
    return value is None or value is pd.NaT or value is pd.NA or (isinstance(value, float) and value != value)
