"""What a spreadsheet is, but for its cells: its tabs, and the marks by which ours are known."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from toolkit.reading.grid import Box
from toolkit.render.google_cells import lasting_id
from toolkit.schema.outputs import CALL_SCHEDULE, ENTRIES, FILLED_IN, PLANNED_CALLS
from toolkit.stores.google.sheet_marks import BEFORE, KEPT, MARK, ON_THEIRS, TURN
from toolkit.words.folding import fold

Rows = Sequence[Sequence[Any]]
"""The values of a sheet, row by row; empty cells at the end of a row are left out."""
Values = dict[int, list[list[Any]]]
"""The values of sheets by their ids."""
SCHEDULE = fold(CALL_SCHEDULE.page)
TYPED_INTO = {fold(table.page): table for table in FILLED_IN}
"""The tables into which people type, by the keys of their pages."""
ENTRY_PAGE = fold(ENTRIES.page)
PLAN_PAGE = fold(PLANNED_CALLS.page)
_FAR = 20_000_000
"""Where a range ends that is open: beyond every cell."""


@dataclass(frozen=True)
class Mark:
    """One mark of ours: its id, what the sheet is, and what is known of its content."""

    id: int
    what: str
    state: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Closed:
    """A range that is protected against us, but for what is free in it."""

    box: Box
    free: tuple[Box, ...] = ()

    def holds(self, row: int, column: int) -> bool:
        """Whether a cell (from 0) is protected."""
        is_free = any(_is_in(box, row, column) for box in self.free)
        return _is_in(self.box, row, column) and not is_free


def _is_in(box: Box, row: int, column: int) -> bool:
    return box.top <= row <= box.bottom and box.left <= column <= box.right


@dataclass(frozen=True)
class Tab:
    """One sheet with cells: id, title, size, marks, and what a rewrite has to know of its looks."""

    id: int
    title: str
    rows: int
    columns: int
    marks: tuple[Mark, ...] = ()
    charts: tuple[tuple[int, tuple[tuple[int, int], str]], ...] = ()
    """Id of each chart, the rows (from 0, half open) of what it shows, and its second title."""
    rules: tuple[dict[str, Any], ...] = ()
    """The colour rules that stand there, in order."""
    filter: dict[str, Any] | None = None
    merged: tuple[Box, ...] = ()
    closed: tuple["Closed", ...] = ()
    """Ranges that are protected against us; an edge that is open lies far out."""
    tables: tuple[tuple[str, Box], ...] = ()
    """Tables of the person (Format, Convert to table): id and range."""
    formulas: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """Cells with formulas as they were entered, by row and column from 0."""
    notes: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """The notes on cells, by row and column from 0."""
    links: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """Where cells lead to that hold no formula, by row and column from 0."""
    hidden: bool = False

    def mark(self, what: str) -> Mark | None:
        """The mark that says it is this."""
        return next((mark for mark in self.marks if mark.what == what), None)

    def state(self, what: str) -> dict[str, Any]:
        """What the mark of this kind says; nothing without one."""
        mark = self.mark(what)
        return mark.state if mark else {}

    @property
    def is_ours(self) -> bool:
        """Whether we made it: a page, a copy of one that was kept, or from before a rewrite."""
        return any(mark.what not in ON_THEIRS for mark in self.marks)

    @property
    def is_read(self) -> bool:
        """Whether its cells say anything to us: not those of a kept sheet that nobody types into.

        That is one of a page that takes nothing, or one that a person has hidden.
        """
        kept = self.mark(KEPT)
        if kept is None:
            return True
        return not self.hidden and kept.state.get("of", SCHEDULE) in TYPED_INTO

    def closed_at(self, row: int, column: int) -> bool:
        """Whether a cell (from 0) is protected against us."""
        return any(closed.holds(row, column) for closed in self.closed)


@dataclass(frozen=True)
class Meta:
    """A spreadsheet without its cells.

    `turn` counts what we wrote, `nonce` is the word of the run that wrote last.
    """

    title: str
    locale: str
    zone: str
    turn: int
    tabs: tuple[Tab, ...]
    titles: frozenset[str]
    """Titles of all sheets, also of those without cells, in small letters."""
    nonce: str = ""

    @property
    def pages(self) -> dict[str, Tab]:
        """Our sheets that are written anew, by page key.

        Of two with one mark (a person made a copy) the one whose mark has the id that we gave it.
        """
        pages: dict[str, Tab] = {}
        for tab in self.tabs:
            if tab.mark(KEPT) or tab.mark(BEFORE):
                continue
            for mark in tab.marks:
                is_first = mark.what not in pages or mark.id == lasting_id(mark.what)
                if mark.what not in ON_THEIRS and is_first:
                    pages[mark.what] = tab
        return pages

    @property
    def copies(self) -> list[tuple[str, Mark, Tab]]:
        """Copies from before a sheet was last rewritten, with the key of its page and its mark."""
        copies = []
        for tab in self.tabs:
            mark = tab.mark(BEFORE)
            if mark and not tab.mark(KEPT):
                copies.append((str(mark.state.get("of", SCHEDULE)), mark, tab))
        return copies

    def copy_of(self, key: str) -> Tab | None:
        """The copy of a page from before it was last rewritten."""
        return next((tab for of, _, tab in self.copies if of == key), None)


def quoted(title: str) -> str:
    """A whole sheet as a range: its title in quotes."""
    return "'" + title.replace("'", "''") + "'"


def cell_of(row: Sequence[Any], column: int) -> Any:
    """The cell of a row in a column (from 0); None where the row is shorter."""
    return row[column] if 0 <= column < len(row) else None


def header_of(rows: Rows, header_row: int) -> Sequence[Any]:
    """The cells of the header row (from 1); none where the sheet is shorter."""
    return rows[header_row - 1] if len(rows) >= header_row else []


def as_heading(value: Any) -> str:
    """A cell as a heading: a text without blanks around it."""
    return "" if value is None else str(value).strip()


def read_meta(answer: dict[str, Any]) -> Meta:
    """The answer of `spreadsheets.get` as Meta; marks that cannot be read count as none."""
    properties = answer.get("properties", {})
    sheets = answer.get("sheets", [])
    turn, nonce = _last_turn(answer.get("developerMetadata", []))
    cell_sheets = [s for s in sheets if s["properties"].get("sheetType", "GRID") == "GRID"]
    return Meta(
        title=str(properties.get("title", "")),
        locale=str(properties.get("locale", "")),
        zone=str(properties.get("timeZone", "")),
        turn=turn,
        nonce=nonce,
        tabs=tuple(map(_tab, cell_sheets)),
        titles=frozenset(str(sheet["properties"]["title"]).casefold() for sheet in sheets),
    )


def _last_turn(entries: Sequence[dict[str, Any]]) -> tuple[int, str]:
    """The number of the last turn and the word of the run that took it."""
    turns = []
    for entry in entries:
        number, _, nonce = entry.get("metadataValue", "").partition(" ")
        if entry.get("metadataKey") == TURN and number.isdigit():
            turns.append((int(number), nonce))
    return max(turns, default=(0, ""))


def _tab(sheet: dict[str, Any]) -> Tab:
    properties = sheet["properties"]
    size = properties.get("gridProperties", {})
    marks = map(_mark, sheet.get("developerMetadata", []))
    closed = filter(_is_closed, sheet.get("protectedRanges", []))
    tables = sheet.get("tables", [])
    formulas, notes, links = _on_cells(sheet.get("data", []))
    return Tab(
        id=int(properties.get("sheetId", 0)),
        title=str(properties["title"]),
        rows=int(size.get("rowCount", 0)),
        columns=int(size.get("columnCount", 0)),
        marks=tuple(mark for mark in marks if mark is not None),
        charts=tuple((int(c["chartId"]), _shown_by(c)) for c in sheet.get("charts", [])),
        rules=tuple(sheet.get("conditionalFormats", [])),
        filter=sheet.get("basicFilter"),
        merged=tuple(map(_box, sheet.get("merges", []))),
        closed=tuple(map(_closed, closed)),
        tables=tuple((str(table["tableId"]), _box(table.get("range", {}))) for table in tables),
        formulas=formulas,
        notes=notes,
        links=links,
        hidden=bool(properties.get("hidden")),
    )


_ByCell = dict[tuple[int, int], str]


def _on_cells(data: Sequence[dict[str, Any]]) -> tuple[_ByCell, _ByCell, _ByCell]:
    """Formulas, notes and links by row and column; other cells are answered as empty."""
    formulas: _ByCell = {}
    notes: _ByCell = {}
    links: _ByCell = {}
    for grid in data:
        top, left = int(grid.get("startRow", 0)), int(grid.get("startColumn", 0))
        for down, row in enumerate(grid.get("rowData", []), top):
            for across, cell in enumerate(row.get("values", ()), left):
                if not cell:
                    continue
                formula = cell.get("userEnteredValue", {}).get("formulaValue")
                if formula:
                    formulas[down, across] = str(formula)
                elif cell.get("hyperlink"):
                    links[down, across] = str(cell["hyperlink"])
                if cell.get("note"):
                    notes[down, across] = str(cell["note"])
    return formulas, notes, links


def _is_closed(protection: dict[str, Any]) -> bool:
    """Whether a protection keeps us out."""
    return not (protection.get("requestingUserCanEdit") or protection.get("warningOnly"))


def _closed(protection: dict[str, Any]) -> Closed:
    free = protection.get("unprotectedRanges", [])
    return Closed(_box(protection.get("range", {}), _FAR), tuple(_box(area, _FAR) for area in free))


def _shown_by(chart: dict[str, Any]) -> tuple[tuple[int, int], str]:
    """The rows that a chart takes its first axis from, and what it says under its title."""
    spec = chart.get("spec", {})
    return _chart_rows(spec), str(spec.get("subtitle", ""))


def _chart_rows(spec: dict[str, Any]) -> tuple[int, int]:
    bridge = spec.get("waterfallChart", {}).get("domain", {}).get("data", {})
    domains = [each.get("domain", {}) for each in spec.get("basicChart", {}).get("domains", [])]
    for domain in (*domains, bridge):
        sources = domain.get("sourceRange", {}).get("sources", [])
        if sources:
            return int(sources[0].get("startRowIndex", 0)), int(sources[0].get("endRowIndex", 0))
    return 0, 0


def _box(area: dict[str, Any], far: int = 0) -> Box:
    """A range of the service, with ends one past its last cell; an open end is `far`, if given."""
    top, left = int(area.get("startRowIndex", 0)), int(area.get("startColumnIndex", 0))
    end_row = int(area.get("endRowIndex", far or top + 1))
    end_column = int(area.get("endColumnIndex", far or left + 1))
    return Box(top, left, end_row - 1, end_column - 1)


def _mark(entry: dict[str, Any]) -> Mark | None:
    """One entry of developer metadata as a mark; None where it is not ours or cannot be read."""
    if entry.get("metadataKey") != MARK:
        return None
    try:
        state = json.loads(entry.get("metadataValue", ""))
        return Mark(int(entry["metadataId"]), str(state.pop("is")), state)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
