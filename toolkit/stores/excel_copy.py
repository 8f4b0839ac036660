"""The open workbook as a copy that Excel for Windows saves of it: one request for all sheets, with all that only a file tells.

Tables, merged cells, errors and what a person changed on sheets that a file's refresh wrote are seen as in that file. Where there is no
such copy (on a Mac, behind a password or a label of rights, of an old kind of workbook) the sheets are read one by one.
"""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePath
from typing import Any

from toolkit.errors import ToolkitError
from toolkit.reading.grid import Extras
from toolkit.stores import BOOKS
from toolkit.stores.common import TAG
from toolkit.stores.excel_app import BUSY, patiently, put_back, refusal
from toolkit.stores.grids import Grid, grids
from toolkit.stores.sheet_facts import facts_of
from toolkit.xlsx import Package, Refused, XlsxError, changes, check_extent, find_sheets, read_names
from toolkit.xlsx.names import Area
from toolkit.xlsx.ranges import is_filtered, is_protected, tables_on
from toolkit.xlsx.sheetxml import SheetXml


@dataclass(frozen=True)
class SheetState:
    """What Excel need not be asked of a sheet: whether it is locked, whether a filter may hide rows, and its tables by name."""

    protected: bool
    filtered: bool
    tables: Mapping[str, Area]


@dataclass(frozen=True)
class ExcelCopy:
    """What a copy of the open workbook holds."""

    package: Package
    cells: dict[str, Grid]

    @property
    def names(self) -> dict[str, str]:
        """What each name of the workbook refers to."""
        return read_names(self.package.workbook())

    @property
    def epoch(self) -> int:
        """The year from which the workbook counts its days."""
        return 1904 if self.package.date1904 else 1900

    def grids(self, unread: Callable[[str], bool]) -> dict[str, list[list[Any]]]:
        """The cells of every worksheet from A1 on, by title in tab order, None where nothing stands; none of those that are not to be read."""
        return {
            title: [] if unread(title) else [[None if v == "" else v for v in row] for row in grid.rows]
            for title, grid in self.cells.items()
        }

    def extras(self, title: str) -> Extras:
        """Tables, merged ranges and cells that stand for no value."""
        return facts_of(self.package, self.package.sheet(title), self.cells[title].merged)

    def state(self, title: str) -> SheetState | None:
        """How a sheet was when the copy was made; None for one that is written in an unusual form."""
        part = self.package.sheet(title).part
        try:
            skeleton, tables = SheetXml.of(title, self.package.read(part)).skeleton, tables_on(self.package, part)
        except Refused:
            return None
        return SheetState(is_protected(skeleton), is_filtered(skeleton, tables), {t.name: t.area for t in tables})

    def changed(self, ours: Mapping[str, str]) -> dict[str, str]:
        """Sheets of ours, by key, that the refresh of a file wrote and a person changed since, each with what was changed first."""
        marked = find_sheets(self.package, TAG).keys() & ours
        found = {key: changes(self.package, ours[key], tag=TAG) for key in sorted(marked)}
        return {key: told[0].words for key, told in found.items() if told}


def copy_of(book: Any, name: str) -> ExcelCopy | None:
    """The workbook as it is now, saved or not; None where Excel gives no copy that can be read."""
    suffix = PurePath(name).suffix.lower()
    if suffix and suffix not in BOOKS:
        return None
    try:
        save = patiently(lambda: book.api.SaveCopyAs)
    except AttributeError:
        return None
    with tempfile.TemporaryDirectory(prefix="retain-", ignore_cleanup_errors=True) as folder:
        path = Path(folder, f"copy{suffix or BOOKS[0]}")
        try:
            with _without_events(book.app):
                patiently(partial(save, str(path)))
            data = path.read_bytes()
        except OSError:
            return None
        except Exception as error:
            if refusal(error) in BUSY or refusal(error) is None:
                raise
            return None
    try:
        package = Package(data, where="The workbook")
        check_extent(package)
        return ExcelCopy(package, grids(data, name))
    except (XlsxError, ToolkitError):
        return None


@contextmanager
def _without_events(app: Any) -> Iterator[None]:
    """Without the macros and add-ins that take a hand when a workbook is saved."""
    with ExitStack() as stack:
        stack.callback(put_back, lambda: setattr(app, "enable_events", True))
        patiently(lambda: setattr(app, "enable_events", False))
        yield
