"""What several stores share: the added columns as a page of their own, rows at the end of a sheet, errors of the file system."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pandas as pd

from toolkit.errors import (
    DataError,
    NoPermissionError,
    NotFoundError,
    ReadWriteError,
    TryLaterError,
)
from toolkit.reading.raw_sheet import RawSheet
from toolkit.render.page import Block, Page
from toolkit.schema.inputs import CALLS
from toolkit.schema.model import Table
from toolkit.schema.outputs import ADDED, OUTPUTS
from toolkit.stores import Append, Output
from toolkit.words.folding import fold
from toolkit.xlsx import Busy, XlsxError

TAG = "retain"
ADDED_SHEET = Table(
    "added_sheet", ADDED.title, (CALLS.column("customer_id"), *ADDED.columns), page=ADDED.page
)
KEPT = re.compile(r" \(kept \d{4}-\d\d-\d\d\)( \(\d+\))?$")
"""How the title of a sheet ends that was ours until a person changed it; it is no input."""
PAGES = {*(fold(table.page) for table in OUTPUTS.values() if table.page), ADDED_SHEET.name}
"""The keys of the sheets that a run writes; buttons have sheets of ours besides."""


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


def with_rows(raw: RawSheet, append: Append) -> RawSheet:
    """A raw sheet with rows added at its end, numbered on from its last row."""
    places = raw.origin.columns
    return raw.extended(
        {
            places.index(place): [row[k] for row in append.rows]
            for k, place in enumerate(append.columns)
        },
    )
