"""A workbook of that Excel: sheets, names, tables and ranges over openpyxl."""

import copy
import datetime as dt
import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from functools import cached_property
from html import escape
from typing import Any

import openpyxl
from openpyxl.utils.datetime import to_excel
from openpyxl.workbook.defined_name import DefinedName

from excel_engine.cells import Range
from excel_engine.counted import REFUSED, Counted, com_error
from excel_engine.follow import follow


class ErrorCell(str):
    """A cell error such as #N/A, which reads as nothing unless asked for as text."""


def clean(
    data: Any, dates: Any, empty: Any, numbers: Any, err_to_str: bool = False
) -> list[list[Any]]:
    def one(value: Any) -> Any:
        if value is None or value == "":
            return empty
        if isinstance(value, ErrorCell):
            return str(value) if err_to_str else None
        if isinstance(value, dt.datetime):
            return value if dates is dt.datetime else dates(value.year, value.month, value.day)
        return numbers(value) if numbers and isinstance(value, float) else value

    return [[one(value) for value in row] for row in data]


def prepare(value: Any, options: Any) -> Any:
    return "" if value is None or value != value else value


_FORMULA = re.compile(
    rb'<c r="([A-Z]+\d+)"([^>]*)>(<f\b[^>]*>[^<]*</f>|<f\b[^>]*/>)<v ?/?>(?:</v>)?</c>'
)


def with_values(data: bytes, values: Any) -> bytes:
    """A sheet's XML in which formulas have the values that they came to,
    as Excel saves them and openpyxl does not.
    """

    def cell(found: re.Match[bytes]) -> bytes:
        place, look, formula = found.groups()
        value = values[place.decode()].value
        kind = (
            "e"
            if isinstance(value, str) and value.startswith("#")
            else "b"
            if isinstance(value, bool)
            else "n"
        )
        kind = "str" if kind == "n" and (value is None or isinstance(value, str)) else kind
        if isinstance(value, dt.date | dt.time):
            value = to_excel(value)
        text = "" if value is None else str(int(value)) if kind == "b" else escape(str(value))
        look = re.sub(rb' t="[^"]*"', b"", look)
        return b'<c r="%b"%b t="%b">%b<v>%b</v></c>' % (
            place,
            look,
            kind.encode(),
            formula,
            text.encode(),
        )

    return _FORMULA.sub(cell, data)


class Values:
    """What the formulas of a workbook came to, read from its file once somebody asks."""

    def __init__(self, held: Any, data: bytes | None) -> None:
        self._data = data
        self._titles = {id(sheet): sheet.title for sheet in held.worksheets}
        self._typed: dict[int, Any] = {}
        if data is None:
            self._typed = {id(sheet): sheet for sheet in held.worksheets}

    @cached_property
    def _read(self) -> Any:
        assert self._data is not None
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return openpyxl.load_workbook(io.BytesIO(self._data), data_only=True)

    def of(self, sheet: Any) -> Any:
        """The sheet of values beside a sheet of formulas."""
        if id(sheet) in self._typed:
            return self._typed[id(sheet)]
        return self._read[self._titles[id(sheet)]]

    def are_typed(self, sheet: Any) -> None:
        """A new sheet has no values but those that are put into it."""
        self._typed[id(sheet)] = sheet


class Book(Counted):
    def __init__(self, app: Any, held: Any, values: "Values", name: str, fullname: str) -> None:
        self._log, self._app, self._xl, self._name, self._fullname = (
            app._log,
            app,
            held,
            name,
            fullname,
        )
        self._values = values
        self._saved: list[Any] = []
        self._open = True
        self._group: list[Any] = []  # sheets selected together: typing goes into all of them

    app = property(lambda self: self._app)

    @property
    def api(self) -> "Native":
        members = {"Date1904": self._xl.epoch.year == 1904, "ProtectStructure": bool(self._locked)}
        if self._app._excel.saves_copies:
            members["SaveCopyAs"] = self._save_copy
        return Native(self, **members)

    def _save_copy(self, path: str) -> None:
        """A copy beside, in which formulas stand with what they came to,
        and filters say that they hide rows.
        """
        for sheet in Sheets(self):
            sheet._ws.sheet_properties.filterMode = sheet._filtered or any(
                table._filtered for table in sheet._tables()
            )
        mode = self._app._state["calculation"]
        self._xl.calculation.calcMode = {"manual": "manual", "semiautomatic": "autoNoTable"}.get(
            mode, "auto"
        )
        self._xl.save(path)
        parts = {
            f"xl/worksheets/sheet{n}.xml": sheet for n, sheet in enumerate(self._xl.worksheets, 1)
        }
        with zipfile.ZipFile(path) as bare:
            members = {info: bare.read(info) for info in bare.infolist()}
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as full:
            for info, data in members.items():
                if info.filename in parts and b"<f" in data:
                    data = with_values(data, self._values.of(parts[info.filename]))
                full.writestr(info, data)

    name = property(lambda self: self._name)
    fullname = property(lambda self: self._fullname)
    sheets = property(lambda self: Sheets(self))
    names = property(lambda self: Names(self))

    @property
    def _in_front(self) -> bool:
        return self._app._books[0] is self

    @property
    def _locked(self) -> Any:
        return self._xl.security and self._xl.security.lockStructure

    def _require_unlocked(self) -> None:
        if self._locked:
            raise com_error(REFUSED, "Workbook is protected and cannot be changed.")

    def activate(self) -> None:
        self._activate()

    def _activate(self) -> None:
        books = self._app._books
        books.remove(self)
        books.insert(0, self)

    def save(self, path: Any = None, password: Any = None) -> None:
        self._saved.append(path)
        self._xl.save(path or self._fullname)

    def close(self) -> None:
        self._app._books.remove(self)
        self._open = False


class Native(Counted):
    """What `api` gives on Windows, as far as it is asked for."""

    def __init__(self, of: Any, **members: Any) -> None:
        object.__setattr__(self, "_log", of._log)
        object.__setattr__(self, "_of", of)
        self.__dict__.update(members)

    def __getattribute__(self, member: str) -> Any:
        object.__getattribute__(self, member)  # what is not there costs nothing, as on a Mac
        return super().__getattribute__(member)

    def __setattr__(self, member: str, value: Any) -> None:
        self._note(member, step=False)
        if member == "Visible":
            self._held.hidden = not value
        elif member == "Comment":
            self._held.comment = value
        elif member == "FitToPagesWide":
            self._of._sheet._ws.page_setup.fitToWidth = value
        elif member == "AutoFilterMode":
            self._of._ws.auto_filter.ref = None
            for held in self._of._ws.row_dimensions.values():
                held.hidden = False
        else:
            raise AttributeError(member)


class Sheets(Counted):
    def __init__(self, book: Book) -> None:
        self._log, self._book = book._log, book

    api = property(lambda self: None)

    @property
    def active(self) -> "Sheet":
        return Sheet(self._book, self._book._xl.active)

    def __iter__(self) -> Iterator["Sheet"]:
        return iter([Sheet(self._book, sheet) for sheet in self._book._xl.worksheets])

    def __len__(self) -> int:
        return len(self._book._xl.worksheets)

    def __call__(self, key: str | int | list[str]) -> "Any":
        if isinstance(key, list):
            return Group([self(title) for title in key])
        for n, sheet in enumerate(self._book._xl.worksheets, 1):
            if key == n or str(key).lower() == sheet.title.lower():
                return Sheet(self._book, sheet)
        raise com_error(REFUSED, f"no sheet {key!r}")

    def add(self, before: Any = None, after: Any = None, name: str | None = None) -> "Sheet":
        made = self._add(before, after)
        made._ws.title = name or made._ws.title
        return made

    def _add(self, before: Any = None, after: Any = None) -> "Sheet":
        self._book._require_unlocked()
        place = after or before
        at = self._book._xl.worksheets.index(place._ws) + (after is not None) if place else 0
        made = self._book._xl.create_sheet(index=at)
        self._book._values.are_typed(made)
        return Sheet(self._book, made)


class Sheet(Counted):
    def __init__(self, book: Book, ws: Any) -> None:
        self._log, self._book, self._ws = book._log, book, ws

    book = property(lambda self: self._book)

    @property
    def api(self) -> "Native":
        if self._chart:
            return Native(self)
        return Native(
            self,
            ProtectContents=self._ws.protection.sheet,
            FilterMode=self._filtered,
            ShowAllData=self._show_all,
        )

    def _tables(self) -> "list[Table]":
        return [Table(self, table) for table in self._ws.tables.values()]

    def _show_all(self) -> None:
        self._require_unprotected()
        if not self._filtered:
            raise com_error(REFUSED, "ShowAllData method of Worksheet class failed")
        for held in self._ws.row_dimensions.values():
            held.hidden = False

    @property
    def _chart(self) -> bool:
        return not hasattr(self._ws, "cell")

    @property
    def _filtered(self) -> bool:
        """Whether rows of the sheet's list are hidden by its filter."""
        if self._chart or not self._ws.auto_filter.ref:
            return False
        top, _, bottom, _ = Range.at(self, self._ws.auto_filter.ref)._area
        held = self._ws.row_dimensions
        return any(held[row].hidden for row in range(top + 1, bottom + 1) if row in held)

    @property
    def charts(self) -> "Charts":
        return Charts(self)

    @property
    def page_setup(self) -> "PageSetup":
        return PageSetup(self)

    index = property(lambda self: self._book._xl.worksheets.index(self._ws) + 1)
    tables = property(lambda self: Tables(self))
    cells = property(lambda self: Range(self, (1, 1, 1_048_576, 16_384)))

    @property
    def visible(self) -> bool:
        return bool(self._ws.sheet_state == "visible")

    @visible.setter
    def visible(self, shown: bool) -> None:
        self._book._require_unlocked()
        others = [ws for ws in self._book._xl.worksheets if ws is not self._ws]
        seen = [ws for ws in others if ws.sheet_state == "visible"]
        if not shown and not seen:
            raise com_error(REFUSED, "Unable to set the Visible property of the Worksheet class")
        self._ws.sheet_state = "visible" if shown else "hidden"
        if not shown and self._book._xl.active is self._ws:
            self._book._xl.active = self._book._xl._sheets.index(seen[-1])

    @property
    def name(self) -> str:
        return str(self._ws.title)

    @name.setter
    def name(self, title: str) -> None:
        self._book._require_unlocked()
        old, self._ws.title = quoted(self._ws.title), title
        for name in self._book._xl.defined_names.values():
            name.attr_text = re.sub(
                rf"^(?:'{re.escape(old)}'|{re.escape(old)})!",
                lambda _: f"'{quoted(title)}'!",
                name.attr_text,
            )

    def range(self, one: Any, two: Any = None) -> Range:
        return Range.at(self, one, two)

    @property
    def used_range(self) -> Range:
        ws = self._ws
        return Range(self, (ws.min_row, ws.min_column, ws.max_row, ws.max_column))

    def activate(self) -> None:
        self._activate()

    def select(self) -> None:
        """Select this sheet alone, in the workbook in front."""
        if not self._book._in_front:
            raise com_error(REFUSED, "Select method of Worksheet class failed")
        self._book._group = []
        self._activate()

    def _activate(self) -> None:
        self._book._activate()
        if self._ws not in self._book._group:
            self._book._group = []
        self._book._xl.active = self._book._xl._sheets.index(self._ws)

    def delete(self) -> None:
        self._book._require_unlocked()
        gone = quoted(self._ws.title)
        self._book._xl.remove(self._ws)
        for name in self._book._xl.defined_names.values():
            name.attr_text = re.sub(
                rf"(?:'{re.escape(gone)}'|\b{re.escape(gone)})!", "#REF!", name.attr_text
            )

    def clear(self) -> None:
        Range(self, (1, 1, 1_048_576, 16_384))._clear()

    def copy(self, before: Any, after: Any) -> None:
        self._copy(before, after)

    def _copy(self, before: Any, after: Any) -> "Sheet":
        """Copy the sheet with all that is on it, charts too, into the book of the sheet named.

        The copy of a hidden sheet is hidden, and not in front.
        """
        place = after or before
        place._book._require_unlocked()
        made = Sheets(place._book)._add(before, after)
        titles = {sheet.title.lower() for sheet in place._book._xl.worksheets}
        made._ws.title = (
            self._ws.title if self._ws.title.lower() not in titles else f"{self._ws.title} (2)"
        )
        Range(self, (1, 1, 1_048_576, 16_384))._copy_to(made, 1, 1)
        ws, new = self._ws, made._ws
        new.freeze_panes, new.print_title_rows = ws.freeze_panes, ws.print_title_rows
        new.print_area = ws.print_area.split("!")[-1] if ws.print_area else None
        new.auto_filter.ref, new.sheet_properties = (
            ws.auto_filter.ref,
            copy.copy(ws.sheet_properties),
        )
        new.page_setup.fitToWidth = ws.page_setup.fitToWidth
        new._charts = copy.deepcopy(ws._charts)
        new.sheet_state = ws.sheet_state
        if ws.sheet_state == "visible":
            made._activate()
        place._book._activate()
        self._take_names_to(made)
        return made

    def _take_names_to(self, made: "Sheet") -> None:
        """The workbook's names of a sheet come with it into another workbook that has none such."""
        there, start = made._book._xl.defined_names, f"'{quoted(self._ws.title)}'!"
        if there is self._book._xl.defined_names or not self._book._app._excel.names_come_along:
            return
        for name, held in self._book._xl.defined_names.items():
            if name not in there and held.attr_text.startswith(start):
                text = f"'{quoted(made._ws.title)}'!{held.attr_text.removeprefix(start)}"
                there[name] = DefinedName(name, attr_text=text, hidden=held.hidden)


class Group(Counted):
    """Several sheets of one book, as `Sheets(Array(...))` gives them."""

    def __init__(self, sheets: list[Sheet]) -> None:
        self._log, self._sheets = sheets[0]._log, sheets

    def copy(self, before: Any, after: Any) -> None:
        """Copy the sheets in their order; the copies are selected together, in front."""
        if after._book._app._excel.copies_alone:
            raise com_error(REFUSED, "Copy method of Sheets class failed")
        for sheet in self._sheets:
            if sheet._ws.sheet_state != "visible" or sheet._ws.tables:
                raise com_error(REFUSED, "Copy method of Sheets class failed")
        group = []
        for sheet in self._sheets:
            after = sheet._copy(None, after)
            group.append(after)
        group[0]._activate()
        after._book._group = [made._ws for made in group]


def quoted(title: str) -> str:
    return title.replace("'", "''")


class Charts(Counted):
    def __init__(self, sheet: Sheet) -> None:
        self._log, self._sheet = sheet._log, sheet

    api = property(lambda self: None)

    def __len__(self) -> int:
        self._note("count", step=False)
        return len(self._sheet._ws._charts)


class PageSetup(Counted):
    def __init__(self, sheet: Sheet) -> None:
        self._log, self._sheet = sheet._log, sheet

    api = property(lambda self: Native(self))

    @property
    def print_area(self) -> str | None:
        return str(self._sheet._ws.print_area) or None

    @print_area.setter
    def print_area(self, ref: str) -> None:
        self._sheet._ws.print_area = ref


class Names(Counted):
    def __init__(self, book: Book) -> None:
        self._log, self._book = book._log, book

    @property
    def api(self) -> "Native":
        return Native(self, Add=self._add)

    def _add(self, name: str, refers_to: str, visible: bool = True) -> None:
        self._made(name, refers_to).hidden = not visible

    def __len__(self) -> int:
        self._note("count", step=False)
        return len(self._book._xl.defined_names)

    def __iter__(self) -> Iterator["Name"]:
        return iter([Name(self._book, held) for held in self._book._xl.defined_names.values()])

    def __call__(self, key: str) -> "Name":
        held = self._book._xl.defined_names.get(key)
        if held is None:
            self._note("missing", step=False)
            raise com_error(REFUSED, f"no name {key!r}")
        return Name(self._book, held)

    def contains(self, key: str) -> bool:
        return key in self._book._xl.defined_names

    def snapshot(self) -> list[tuple[str, "Name"]]:
        for _ in self._book._xl.defined_names:
            self._note("name", step=False)  # Excel for Windows has no bulk call for them
        return [
            (held.name, Name(self._book, held)) for held in self._book._xl.defined_names.values()
        ]

    def add(self, name: str, refers_to: str) -> "Name":
        return Name(self._book, self._made(name, refers_to))

    def _made(self, name: str, refers_to: str) -> DefinedName:
        refuse_long_text(refers_to)
        held = self._book._xl.defined_names[name] = DefinedName(
            name, attr_text=refers_to.removeprefix("=")
        )
        return held


def refuse_long_text(formula: str) -> None:
    """Excel takes no text of more than 255 characters within a formula."""
    if any(len(text) > 255 for text in re.findall(r'"([^"]*)"', formula)):
        raise com_error(REFUSED, "Text values in formulas are limited to 255 characters.")


class Name(Counted):
    def __init__(self, book: Book, held: Any) -> None:
        self._log, self._book, self._held = book._log, book, held

    name = property(lambda self: self._held.name)
    api = property(lambda self: Native(self, _held=self._held, Comment=self._held.comment or ""))

    @property
    def refers_to(self) -> str:
        return f"={self._held.attr_text}"

    @refers_to.setter
    def refers_to(self, text: str) -> None:
        refuse_long_text(text)
        self._held.attr_text = text.removeprefix("=")

    def delete(self) -> None:
        del self._book._xl.defined_names[self._held.name]


class Tables(Counted):
    def __init__(self, sheet: Sheet) -> None:
        self._log, self._sheet = sheet._log, sheet

    def __call__(self, name: str) -> "Table":
        for table in self._sheet._tables():
            if table._held.displayName == name:
                return table
        raise com_error(REFUSED, f"no table {name!r}")

    def __iter__(self) -> Iterator["Table"]:
        return iter(self._sheet._tables())


class Table(Counted):
    def __init__(self, sheet: Sheet, held: Any) -> None:
        self._log, self._sheet, self._held = sheet._log, sheet, held

    name = property(lambda self: self._held.displayName)
    api = property(
        lambda self: Native(
            self, AutoFilter=self._held.autoFilter and Native(self, FilterMode=self._filtered)
        )
    )
    parent = property(lambda self: self._sheet)
    range = property(lambda self: Range.at(self._sheet, self._held.ref))
    show_totals = property(lambda self: bool(self._held.totalsRowCount))

    @property
    def _filtered(self) -> bool:
        top, _, bottom, _ = Range.at(self._sheet, self._held.ref)._area
        held = self._sheet._ws.row_dimensions
        return any(held[row].hidden for row in range(top + 1, bottom + 1) if row in held)

    def resize(self, where: Any) -> None:
        """Take more rows or columns in; the headers of new columns are what stands in the cells."""
        target = where if isinstance(where, Range) else where.impl
        self._sheet._require_unprotected()
        held, ws = self._held, self._sheet._ws
        row, first, _, last = target._area
        old = list(held.tableColumns)
        if self._sheet._book._app._excel.follows:
            follow(self._sheet._book._xl, ws, held.ref, target._area[2])
        held.ref = target._ref
        if held.autoFilter is not None:
            held.autoFilter.ref = target._ref
        made = []
        for n, column in enumerate(range(first, last + 1)):
            kept = old[n] if n < len(old) else copy.copy(old[-1])
            kept.id, kept.name = n + 1, str(ws.cell(row, column).value)
            made.append(kept)
        held.tableColumns = made


def _require_unprotected(self: Sheet) -> None:
    assert not self._book._group, "sheets are selected together: what is written goes into all"
    if self._ws.protection.sheet:
        raise com_error(
            REFUSED, "The cell or chart you're trying to change is on a protected sheet."
        )


Sheet._require_unprotected = _require_unprotected  # type: ignore[attr-defined]
