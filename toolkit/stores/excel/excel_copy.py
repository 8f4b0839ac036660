"""The open workbook as a copy that Excel for Windows saves of it: one request for all sheets, with all that only a file tells.

Tables, merged cells, errors and what a person changed on sheets that a file's refresh wrote are seen as in that file. Where there is no
such copy (on a Mac, behind a password or a label of rights, of an old kind of workbook) the sheets are read one by one.
"""

import re
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePath
from typing import Any, NamedTuple

from toolkit.errors import ToolkitError
from toolkit.reading.grid import Extras
from toolkit.stores import BOOKS
from toolkit.stores.common import TAG
from toolkit.stores.excel.excel_app import (
    BUSY,
    patiently,
    put_back,
    refusal,
    scratch_folder,
)
from toolkit.stores.workbook.grids import Grid, grids
from toolkit.stores.workbook.sheet_facts import facts_of
from toolkit.xlsx import (
    Package,
    XlsxError,
    changes,
    check_extent,
    find_sheets,
    read_names,
)
from toolkit.xlsx.opc.markup import main
from toolkit.xlsx.sml.addresses import Area, column_number
from toolkit.xlsx.sml.excel_tables import is_filtered, is_protected, tables_on
from toolkit.xlsx.sml.sheet_xml import SheetXml

_FORMULA = re.compile(rb'<c r="([A-Z]+)(\d+)"[^>]*>\s*<f')
_MODES = {"manual": "manual", "autoNoTable": "semiautomatic"}


class SheetState(NamedTuple):
    """What Excel need not be asked of a sheet: whether it is locked, whether a filter may hide rows, its tables by name, and its
    formulas, as pairs of row and column."""

    protected: bool
    filtered: bool
    tables: Mapping[str, Area]
    formulas: frozenset[tuple[int, int]]


@dataclass(frozen=True)
class ExcelCopy:
    """What a copy of the open workbook holds: `extras` are the tables, merged ranges and odd cells of each sheet, `names` what each name
    of the workbook refers to, `epoch` the year it counts its days from, `calculation` how Excel calculates."""

    package: Package
    cells: dict[str, Grid]
    extras: dict[str, Extras]
    names: dict[str, str]
    epoch: int
    calculation: str

    @classmethod
    def of(cls, data: bytes, name: str) -> "ExcelCopy":
        """Take a copy apart; raises XlsxError or DataError for one that cannot be read."""
        package = Package(data, where="The workbook")
        workbook = package.workbook()
        check_extent(package)
        cells = grids(data, name)
        extras = {
            s.title: facts_of(package, s, cells[s.title].merged)
            for s in package.sheets()
            if s.title in cells
        }
        mode = next((node.get("calcMode", "") for node in workbook.iter(main("calcPr"))), "")
        epoch = 1904 if package.date1904 else 1900
        return cls(
            package, cells, extras, read_names(workbook), epoch, _MODES.get(mode, "automatic")
        )

    def grids(self, unread: Callable[[str], bool]) -> dict[str, list[list[Any]]]:
        """The cells of every worksheet from A1 on, by title in tab order, None where nothing stands; none of those that are not to be read.

        An error is its text, as such a cell is in use.
        """
        return {title: [] if unread(title) else self._rows(title) for title in self.cells}

    def _rows(self, title: str) -> list[list[Any]]:
        rows = [[None if value == "" else value for value in row] for row in self.cells[title].rows]
        for (row, column), text in self.extras[title].odd.items():
            rows += [[] for _ in range(row + 1 - len(rows))]
            rows[row] += [None] * (column + 1 - len(rows[row]))
            rows[row][column] = text
        return rows

    def state(self, title: str) -> SheetState | None:
        """How a sheet was when the copy was made; None for one that is written in an unusual form."""
        try:
            part = self.package.sheet(title).part
            data = self.package.read(part)
            skeleton, tables = SheetXml.of(title, data).skeleton, tables_on(self.package, part)
        except XlsxError:
            return None
        formulas = frozenset(
            (int(row), column_number(column.decode())) for column, row in _FORMULA.findall(data)
        )
        return SheetState(
            is_protected(skeleton),
            is_filtered(skeleton, tables),
            {t.name: t.area for t in tables},
            formulas,
        )

    def changed(self, ours: Mapping[str, str]) -> dict[str, str]:
        """Sheets of ours, by key, that the refresh of a file wrote and a person changed since, each with what was changed first."""
        found: dict[str, str] = {}
        for key, title in find_sheets(self.package, TAG).items():
            told = changes(self.package, title, tag=TAG) if ours.get(key) == title else []
            found |= {key: told[0].words} if told else {}
        return found


def copy_of(book: Any, name: str) -> ExcelCopy | None:
    """The workbook as it is now, saved or not; None where Excel gives no copy that can be read."""
    suffix = PurePath(name).suffix.lower()
    if suffix and suffix not in BOOKS:
        return None
    try:
        with tempfile.TemporaryDirectory(
            prefix="retain-", dir=scratch_folder(), ignore_cleanup_errors=True
        ) as folder:
            path = Path(folder).resolve() / f"copy{suffix or BOOKS[0]}"
            save = patiently(lambda: book.api.SaveCopyAs)
            with _undisturbed(patiently(lambda: book.app)):
                patiently(partial(save, str(path)))
            data = path.read_bytes()
    except (
        Exception
    ) as error:  # each engine and file system has its own; a copy is only the shorter way
        if refusal(error) in BUSY:
            raise
        return None
    try:
        return ExcelCopy.of(data, name)
    except (XlsxError, ToolkitError):
        return None


@contextmanager
def _undisturbed(app: Any) -> Iterator[None]:
    """Without the macros and add-ins that take a hand when a workbook is saved, and without questions that somebody would have to answer."""
    with ExitStack() as stack:
        for member in ("enable_events", "display_alerts"):
            patiently(partial(setattr, app, member, False))
            stack.callback(put_back, partial(setattr, app, member, True))
        yield
