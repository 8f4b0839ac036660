"""The open workbook as a copy that Excel for Windows saves of it: one request for all sheets.

The copy tells what only a file tells: tables, merged cells, errors and what a person changed on
sheets that a file's refresh wrote are seen as in that file. Where there is no such copy (on a Mac,
behind a password or a label of rights, of an old kind of workbook) sheets are read one by one.
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
from toolkit.schema.outputs import ENTRIES
from toolkit.stores.base import BOOKS
from toolkit.stores.excel.excel_app import BUSY, patiently, put_back, refusal, scratch_folder
from toolkit.stores.excel.excel_around import Around
from toolkit.stores.our_sheets import HIDDEN_KEYS, TAG
from toolkit.stores.own_columns import OwnColumns
from toolkit.stores.workbook.grids import Grid, grids
from toolkit.stores.workbook.money_formats import currency_styles, with_currencies
from toolkit.stores.workbook.persons_columns import own_columns_in
from toolkit.stores.workbook.sheet_facts import facts_of
from toolkit.stores.workbook.typed_into_ours import not_read_back
from toolkit.words.folding import fold
from toolkit.xlsx import Package, XlsxError, changes, check_extent, find_sheets, read_names
from toolkit.xlsx.detect.mentions import mentioning_names, mentioning_parts
from toolkit.xlsx.detect.sheet_changes import count_charts
from toolkit.xlsx.opc.markup import is_true, main
from toolkit.xlsx.sml.addresses import Area, column_number
from toolkit.xlsx.sml.excel_tables import tables_on
from toolkit.xlsx.sml.sheet_filters import is_filtered
from toolkit.xlsx.sml.sheet_xml import SheetXml

_FORMULA = re.compile(rb'<c r="([A-Z]+)(\d+)"[^>]*>\s*<f')
_MODES = {"manual": "manual", "autoNoTable": "semiautomatic"}


class SheetState(NamedTuple):
    """What Excel need not be asked of a sheet."""

    protected: bool
    filtered: bool
    """Whether a filter may hide rows."""
    tables: Mapping[str, Area]
    """The areas of its tables, by name."""
    formulas: frozenset[tuple[int, int]]
    """Its cells with a formula, as pairs of row and column."""
    around: Around
    """What lies around its list."""
    pages_wide: int
    """How many pages wide it is printed."""


@dataclass(frozen=True)
class ExcelCopy:
    """What a copy of the open workbook holds."""

    package: Package
    cells: dict[str, Grid]
    extras: dict[str, Extras]
    """The tables, merged ranges and odd cells of each sheet, by title."""
    names: dict[str, str]
    """What each name of the workbook refers to."""
    epoch: int
    """The year that the workbook counts its days from."""
    calculation: str
    """How Excel calculates, in the words of xlwings."""

    @classmethod
    def of(cls, data: bytes, name: str) -> "ExcelCopy":
        """Take a copy apart; raises XlsxError or DataError for one that cannot be read."""
        package = Package(data, where="The workbook")
        workbook = package.workbook()
        check_extent(package)
        cells = grids(data, name)
        extras = {}
        styles = currency_styles(package)
        for sheet in package.sheets():
            if sheet.title in cells:
                facts = facts_of(package, sheet, cells[sheet.title].merged)
                extras[sheet.title] = with_currencies(facts, package, sheet, styles)
        mode = next((node.get("calcMode", "") for node in workbook.iter(main("calcPr"))), "")
        calculation = _MODES.get(mode, "automatic")
        epoch = 1904 if package.date1904 else 1900
        return cls(package, cells, extras, read_names(workbook), epoch, calculation)

    def grids(self, unread: Callable[[str], bool]) -> dict[str, list[list[Any]]]:
        """The cells of every worksheet from A1 on, by title in tab order.

        None where nothing stands; an error is its text, as such a cell is in use. A sheet that is
        not to be read is there without cells.
        """
        return {title: [] if unread(title) else self._rows(title) for title in self.cells}

    def _rows(self, title: str) -> list[list[Any]]:
        rows = []
        for row_of_file in self.cells[title].rows:
            rows.append([None if value == "" else value for value in row_of_file])
        for (row, column), text in self.extras[title].odd.items():
            rows += [[] for _ in range(row + 1 - len(rows))]
            rows[row] += [None] * (column + 1 - len(rows[row]))
            rows[row][column] = text
        return rows

    @property
    def in_front(self) -> str:
        """The title of the sheet in front."""
        views = self.package.workbook().iter(main("workbookView"))
        active = next((int(view.get("activeTab", 0)) for view in views), 0)
        return self.package.sheets()[active].title

    @property
    def is_locked(self) -> bool:
        """Whether the structure of the workbook is protected."""
        nodes = self.package.workbook_as_read().iter(main("workbookProtection"))
        return any(is_true(node.get("lockStructure")) for node in nodes)

    def chart_count(self, title: str) -> int:
        """How many charts stand on a sheet."""
        return count_charts(self.package, self.package.sheet(title).part)

    def is_looked_at(self, title: str, mark: str) -> bool:
        """Whether a formula or name elsewhere looks at a sheet, besides the name that marks it."""
        part = self.package.sheet(title).part
        names = set(mentioning_names(self.package, title)) - {mark}
        return bool(names or mentioning_parts(self.package, title, besides=frozenset({part})))

    def state(self, title: str) -> SheetState | None:
        """How a sheet was when the copy was made; None for one in an unusual form."""
        try:
            part = self.package.sheet(title).part
            data = self.package.read(part)
            sheet = SheetXml.of(title, data)
            skeleton = sheet.skeleton
            tables = tables_on(self.package, part)
        except XlsxError:
            return None
        formulas = frozenset(
            (int(row), column_number(column.decode())) for column, row in _FORMULA.findall(data)
        )
        areas = {table.name: table.area for table in tables}
        filtered = is_filtered(skeleton, tables)
        around = Around(self.package, title, sheet)
        setups = skeleton.iter(main("pageSetup"))
        pages_wide = next((int(node.get("fitToWidth", 1)) for node in setups), 1)
        return SheetState(sheet.is_protected, filtered, areas, formulas, around, pages_wide)

    def own_columns(self, ours: Mapping[str, str]) -> dict[str, OwnColumns]:
        """The columns of a person's own on our lists that can follow their rows, by key."""
        return own_columns_in(self.package, ours, self.cells)

    def changed(
        self, ours: Mapping[str, str], own: Mapping[str, OwnColumns] | None = None
    ) -> dict[str, str]:
        """Sheets of ours, by key, that the refresh of a file wrote and a person changed since.

        Each with what was changed first; columns of their `own` are no change.
        """
        followed = own or {}
        changed: dict[str, str] = {}
        for key, title in find_sheets(self.package, TAG).items():
            if ours.get(key) == title and key not in HIDDEN_KEYS:
                skipped = [n + 1 for n in followed[key].places] if key in followed else []
                since = changes(self.package, title, tag=TAG, skipped=skipped)
                if since and key == fold(ENTRIES.page):
                    since = not_read_back(since, self.cells, ours)
                if since:
                    changed[key] = since[0].words
        return changed


def copy_of(book: Any, name: str, *, events: bool = True) -> ExcelCopy | None:
    """The workbook as it is now, saved or not; None where Excel gives no copy that can be read.

    `events` says that its macros of events are to be kept still meanwhile.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix and suffix not in BOOKS:
        return None
    try:
        with tempfile.TemporaryDirectory(
            prefix="retain-", dir=scratch_folder(), ignore_cleanup_errors=True
        ) as folder:
            path = Path(folder).resolve() / f"copy{suffix or BOOKS[0]}"
            save = patiently(lambda: book.api.SaveCopyAs)
            with _undisturbed(patiently(lambda: book.app), events=events):
                patiently(partial(save, str(path)))
            data = path.read_bytes()
    except Exception as error:
        # each engine and file system has its own; a copy is only the shorter way
        if refusal(error) in BUSY:
            raise
        return None
    try:
        return ExcelCopy.of(data, name)
    except (XlsxError, ToolkitError):
        return None


@contextmanager
def _undisturbed(app: Any, *, events: bool) -> Iterator[None]:
    """Without the macros and add-ins that take a hand when a workbook is saved.

    And without questions that somebody would have to answer.
    """
    members = ("enable_events", "display_alerts") if events else ("display_alerts",)
    with ExitStack() as stack:
        for member in members:
            patiently(partial(setattr, app, member, False))
            stack.callback(put_back, partial(setattr, app, member, True))
        yield
