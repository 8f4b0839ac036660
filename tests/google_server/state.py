"""What the server keeps: spreadsheets, their sheets and cells, and the values it answers with.

Formulas are not calculated: a test says what one shows (`Function`), and of our linking formula the
server knows it. No library evaluates what is tried here. The linking formula needs LET, XLOOKUP and
ARRAYFORMULA in one; lists are fed by QUERY, IMPORTRANGE and FILTER, which spill. Of these, formulas
1.3 knows XLOOKUP and FILTER alone, pycel 1.0 none, and LibreOffice 7.4 none (tried: each comes back
as an error; XLOOKUP, FILTER and SORT came with 24.8, ARRAYFORMULA, QUERY, IMPORTRANGE and SPLIT are
Google's own), nor does it spill. A conversion takes 2 to 7 s as well, in a server that answers in a
millisecond. What people fill down (IF, SUM, COUNTIF, VLOOKUP, INDEX, MATCH, TEXT, RANK, UPPER) it
does know: `test_formulas_by_libreoffice` calculates there what was taught here, and moved formulas.
"""

import copy
import re
from collections.abc import Callable
from typing import Any

MAX_CELLS = 10_000_000
CellData = dict[str, Any]
_AREA = re.compile(r"(?:'((?:[^']|'')+)'|([^'!]+))(?:!([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?)?$")
_LOOSE = r"TRIM\(SUBSTITUTE\({}&\"\";CHAR\(160\);\" \"\)\)"
_OF_ID = _LOOSE.format(r"(?P<id>[A-Z]+)(?P<top>\d+):(?P=id)")
_OF_NAME = _LOOSE.format(r"(?P<name>[A-Z]+)(?P=top):(?P=name)")
_KEYS = _LOOSE.format(r"'(?P<sheet>(?:[^']|'')+)'!(?P<key>[A-Z]+):(?P=key)")
_LINK = re.compile(
    rf"^=ARRAYFORMULA\(LET\(own;{_OF_ID};customer;(?:own|IF\(own=\"\";{_OF_NAME};own\));"
    r"IF\(ROW\((?P=id)(?P=top):(?P=id)\)=ROW\((?P=id)(?P<head>\d+)\);\"(?P<label>"
    r"(?:[^\"]|\"\")*)\";"
    rf"IF\(customer=\"\";\"\";XLOOKUP\(customer;{_KEYS};'(?P=sheet)'!(?P<value>"
    r"[A-Z]+):(?P=value);\"\"\)\)\)\)\)$"
)


Function = Callable[[list[list[Any]], int], Any]
"""What a formula shows: from what stands on its sheet, and the index of its row.

A list of rows spills from the cell of the formula down and to the right.
"""


class Refusal(Exception):
    """An answer that is not 200, with the words of the service."""

    def __init__(
        self, code: int, status: str, message: str, details: list[dict[str, Any]] | None = None
    ) -> None:
        super().__init__(message)
        self.code, self.status, self.message, self.details = code, status, message, details


def bad(message: str) -> Refusal:
    return Refusal(400, "INVALID_ARGUMENT", message)


def number_of(column: str) -> int:
    """Column letters to an index from 0."""
    n = 0
    for c in column:
        n = n * 26 + ord(c) - 64
    return n - 1


class Sheet:
    """One tab: its properties, and rows of cells (None or CellData, never changed in place)."""

    def __init__(self, sheet_id: int, title: str, rows: int = 1000, columns: int = 26) -> None:
        self.properties: dict[str, Any] = {
            "sheetId": sheet_id,
            "title": title,
            "sheetType": "GRID",
            "gridProperties": {"rowCount": rows, "columnCount": columns},
        }
        self.rows: list[list[CellData | None]] = [[None] * columns for _ in range(rows)]
        self.charts: list[dict[str, Any]] = []
        self.protected: list[dict[str, Any]] = []
        self.conditional: list[dict[str, Any]] = []
        self.filter: dict[str, Any] | None = None
        self.widths: dict[int, int] = {}
        self.merges: list[dict[str, Any]] = []
        self.tables: list[dict[str, Any]] = []
        self.named: list[dict[str, Any]] = []

    def copied(self) -> "Sheet":
        """A copy that can be changed without this one."""
        other = copy.copy(self)
        other.properties = copy.deepcopy(self.properties)
        other.rows = [list(row) for row in self.rows]
        names = ("charts", "protected", "conditional", "filter", "widths", "merges", "tables")
        for name in (*names, "named"):
            held = getattr(self, name)
            setattr(other, name, copy.deepcopy(held) if held else copy.copy(held))
        return other

    @property
    def id(self) -> int:
        return int(self.properties["sheetId"])

    @property
    def title(self) -> str:
        return str(self.properties["title"])

    @property
    def width(self) -> int:
        return int(self.properties["gridProperties"]["columnCount"])

    def resize(self, rows: int, columns: int) -> None:
        """Cut the grid, or fill it up with empty cells."""
        grid = self.properties["gridProperties"]
        if rows <= grid.get("frozenRowCount", 0) or columns <= grid.get("frozenColumnCount", 0):
            raise bad("You can't delete all the rows on the sheet.")
        self.rows = [(row + [None] * (columns - len(row)))[:columns] for row in self.rows[:rows]]
        self.rows += [[None] * columns for _ in range(rows - len(self.rows))]
        grid |= {"rowCount": rows, "columnCount": columns}

    def put(self, row: int, column: int, value: Any) -> None:
        """Set a cell to a plain value, as typing it would; None clears it."""
        self.resize(max(len(self.rows), row + 1), max(self.width, column + 1))
        cell = {k: v for k, v in (self.rows[row][column] or {}).items() if k != "userEnteredValue"}
        if value is not None:
            cell["userEnteredValue"] = entered(value)
        self.rows[row][column] = cell or None


class Spreadsheet:
    """A file of the server: sheets in tab order, developer metadata, and who may do what."""

    def __init__(
        self, key: str, title: str, *, locale: str = "en_GB", time_zone: str = "Europe/Berlin"
    ) -> None:
        self.key = key
        self.properties = {"title": title, "locale": locale, "timeZone": time_zone}
        self.sheets: list[Sheet] = []
        self.metadata: list[dict[str, Any]] = []
        self.access: dict[str, str] = {}
        self.everybody = "writer"
        self.functions: dict[str, Function] = {}

    def copied(self) -> "Spreadsheet":
        other = copy.copy(self)
        other.properties = dict(self.properties)
        other.sheets = [sheet.copied() for sheet in self.sheets]
        other.metadata = copy.deepcopy(self.metadata)
        return other

    def add_sheet(
        self, title: str, values: list[list[Any]] | None = None, *, rows: int = 0, columns: int = 0
    ) -> Sheet:
        """A sheet with these values from A1 on, in a grid with some room to spare."""
        values = values or []
        wide = max([columns, 1, *(len(row) for row in values)])
        sheet = Sheet(self.free_id(), title, max(rows, len(values) + 5), max(columns, wide + 2))
        for r, row in enumerate(values):
            for c, value in enumerate(row):
                if value is not None:
                    sheet.rows[r][c] = {"userEnteredValue": entered(value)}
        self.sheets.append(sheet)
        return sheet

    def free_id(self) -> int:
        return 0 if not self.sheets else max(sheet.id for sheet in self.sheets) + 1

    def by_id(self, sheet_id: Any) -> Sheet:
        found = next((s for s in self.sheets if s.id == (sheet_id or 0)), None)
        if found is None:
            raise bad(f"No grid with id: {sheet_id}")
        return found

    def by_title(self, title: str) -> Sheet:
        return next(s for s in self.sheets if s.title == title)

    def values(self, title: str) -> list[list[Any]]:
        """What a reader sees on a sheet, without empty rows and cells at the ends."""
        return self.shown(self.by_title(title))

    def shown(self, sheet: Sheet) -> list[list[Any]]:
        """Unformatted values of a sheet; trailing empty cells and rows are cut."""
        return trimmed(self.all_shown(sheet))

    def all_shown(self, sheet: Sheet) -> list[list[Any]]:
        """What every cell of a sheet comes to; None for an empty one."""
        cells = [[effective(cell) for cell in row] for row in sheet.rows]
        formulas = []
        for r, row in enumerate(sheet.rows):
            for c, cell in enumerate(row):
                if cell and "formulaValue" in cell.get("userEnteredValue", {}):
                    cells[r][c] = None
                    formulas.append((r, c, cell))
        # What spills is there before what is calculated from it, row by row.
        formulas.sort(key=lambda place: (not _spills(place[2]), *place[:2]))
        for r, c, cell in formulas:
            if cell.get("link"):
                self._spill(sheet, cells, r, c, cell)
            else:
                self._calculate(sheet, cells, r, c, cell["userEnteredValue"]["formulaValue"])
        return cells

    def _calculate(
        self, sheet: Sheet, cells: list[list[Any]], r: int, c: int, formula: str
    ) -> None:
        """The value of a formula, or the values that it spills; errors as the service shows them:
        #NAME? for one that nobody taught the server, #REF! where something typed is in the way.
        """
        function = self.functions.get(pattern_of(formula, r))
        if function is None:
            cells[r][c] = "#NAME?"
            return
        value = function([list(row) for row in cells], r)
        if not isinstance(value, list):
            cells[r][c] = value
            return
        area = [
            (r + down, c + across, one)
            for down, row in enumerate(value[: len(cells) - r])
            for across, one in enumerate(row)
        ]
        if any("userEnteredValue" in (sheet.rows[y][x] or {}) for y, x, _ in area[1:]):
            cells[r][c] = "#REF!"
            return
        for y, x, one in area:
            cells[y][x] = one

    def entered(self, sheet: Sheet) -> list[list[Any]]:
        """What was entered in the cells of a sheet: formulas as such, and nothing where they
        spill to.
        """
        return trimmed([[effective(cell) for cell in row] for row in sheet.rows])

    def _spill(self, sheet: Sheet, cells: list[list[Any]], r: int, c: int, cell: CellData) -> None:
        """Values of one of our linking formulas, over the rows below it;
        an error where a typed cell stands in their way.
        """
        link = cell.get("link")
        target = next((s for s in self.sheets if link and s.id == link["sheet"]), None)
        blocked = any("userEnteredValue" in (row[c] or {}) for row in sheet.rows[r + 1 :])
        if not link or target is None or blocked or link["id"] is None:
            cells[r][c] = "#REF!"
            return
        found: dict[str, Any] = {}
        for row in target.rows:
            found.setdefault(loose(effective(row[link["key"]])), effective(row[link["value"]]))
        for at in range(r, len(cells)):
            key = loose(cells[at][link["id"]]) or (
                loose(cells[at][link["name"]]) if link["name"] is not None else ""
            )
            cells[at][c] = (
                link["label"] if at == link["head"] else found.get(key, "") if key else ""
            )

    def linked(self, formula: str) -> dict[str, Any] | None:
        """The parts of one of our linking formulas, by index and sheet id,
        so that they move as references do.
        """
        match = _LINK.match(formula)
        if match is None:
            return None
        parts = match.groupdict()
        target = next(
            (s for s in self.sheets if s.title == parts["sheet"].replace("''", "'")), None
        )
        columns = {
            n: None if parts[n] is None else number_of(parts[n])
            for n in ("id", "name", "key", "value")
        }
        return {
            **columns,
            "label": parts["label"].replace('""', '"'),
            "top": int(parts["top"]) - 1,
            "head": int(parts["head"]) - 1,
            "sheet": target.id if target else None,
        }

    def area(self, text: str) -> tuple[Sheet, int, int, int, int]:
        """The cells that an A1 text or the name of a range names: sheet, first row and column,
        one past the last of both.
        """
        named = self._named(text)
        if named:
            return named
        match = _AREA.fullmatch(text)
        title = (match[1] or match[2]).replace("''", "'") if match else ""
        sheet = next((s for s in self.sheets if s.title.casefold() == title.casefold()), None)
        if match is None or sheet is None:
            raise bad(f"Unable to parse range: {text}")
        left, top, right, bottom = match.groups()[2:]
        single = bool(left or top) and not (right or bottom)
        first_row, first_column = int(top or 1) - 1, number_of(left) if left else 0
        last_row = int(bottom) if bottom else first_row + 1 if single else len(sheet.rows)
        last_column = number_of(right) + 1 if right else first_column + 1 if single else sheet.width
        return sheet, first_row, first_column, last_row, last_column

    def _named(self, text: str) -> tuple[Sheet, int, int, int, int] | None:
        """The cells of a named range, with or without its sheet before it."""
        name = text.rpartition("!")[2].casefold()
        for sheet in self.sheets:
            for named in sheet.named:
                if named["name"].casefold() == name:
                    area = named["range"]
                    top, left = area.get("startRowIndex", 0), area.get("startColumnIndex", 0)
                    bottom = area.get("endRowIndex", len(sheet.rows))
                    return sheet, top, left, bottom, area.get("endColumnIndex", sheet.width)
        return None

    def as_answer(self, *, cells: bool = False) -> dict[str, Any]:
        """The whole spreadsheet as `spreadsheets.get` gives it, with its cells where a mask names
        them; ids that are 0 are left out of ranges.
        """
        sheets = [self._sheet_answer(i, sheet) for i, sheet in enumerate(self.sheets)]
        if cells:
            for sheet, out in zip(self.sheets, sheets, strict=True):
                out["data"] = [{"rowData": self.row_data(sheet)}]
        named = [without_zero_ids(one) for sheet in self.sheets for one in sheet.named]
        return {
            "spreadsheetId": self.key,
            "properties": self.properties,
            "sheets": sheets,
            **({"namedRanges": named} if named else {}),
            **self._marks({"spreadsheet": True}),
        }

    def row_data(
        self, sheet: Sheet, area: tuple[int, int, int, int] | None = None
    ) -> list[CellData]:
        """Cells as they are answered: what was entered, and what it comes to; empty rows at the
        end are left out.
        """
        top, left, bottom, right = area or (0, 0, len(sheet.rows), sheet.width)
        shown = self.all_shown(sheet)
        rows = []
        for held, values in zip(sheet.rows[top:bottom], shown[top:bottom], strict=True):
            pairs = zip(held[left:right], values[left:right], strict=True)
            cells = [seen(cell, value) for cell, value in pairs]
            rows.append({"values": cells} if any(cells) else {})
        while rows and not rows[-1]:
            rows.pop()
        return rows

    def _sheet_answer(self, index: int, sheet: Sheet) -> dict[str, Any]:
        out: dict[str, Any] = {
            "properties": {**sheet.properties, "index": index},
            **self._marks({"sheetId": sheet.id}),
        }
        for name, held in (
            ("charts", sheet.charts),
            (
                "protectedRanges",
                [{k: v for k, v in p.items() if k != "others"} for p in sheet.protected],
            ),
            ("conditionalFormats", sheet.conditional),
            ("merges", sheet.merges),
            ("tables", sheet.tables),
        ):
            if held:
                out[name] = without_zero_ids(held)
        if sheet.filter:
            out["basicFilter"] = without_zero_ids(sheet.filter)
        return out

    def _marks(self, location: dict[str, Any]) -> dict[str, Any]:
        marks = [m for m in self.metadata if m["location"] == location]
        return {"developerMetadata": marks} if marks else {}

    def total_cells(self) -> int:
        return sum(len(s.rows) * s.width for s in self.sheets)


def without_zero_ids(value: Any) -> Any:
    """Ranges as the service echoes them: `sheetId` 0 is left out."""
    if isinstance(value, list):
        return [without_zero_ids(v) for v in value]
    if isinstance(value, dict):
        return {k: without_zero_ids(v) for k, v in value.items() if not (k == "sheetId" and v == 0)}
    return value


def entered(value: Any) -> dict[str, Any]:
    """A plain value as the service keeps what was entered."""
    if isinstance(value, bool):
        return {"boolValue": value}
    return {"numberValue": value} if isinstance(value, int | float) else {"stringValue": value}


def effective(cell: CellData | None) -> Any:
    """The unformatted value of a cell that is no formula."""
    held = (cell or {}).get("userEnteredValue")
    if not held:
        return None
    value = next(iter(held.values()))
    return (
        int(value)
        if isinstance(value, float) and value.is_integer() and abs(value) < 1e15
        else value
    )


def seen(cell: CellData | None, value: Any) -> CellData:
    """A cell as it is answered: what was entered, and what it comes to."""
    held = {k: v for k, v in (cell or {}).items() if k != "link"}
    link = held.get("userEnteredFormat", {}).get("textFormat", {}).get("link")
    if link:
        held["hyperlink"] = link["uri"]
    if value is None:
        return held
    if isinstance(value, str) and value in ERRORS:
        return {**held, "effectiveValue": {"errorValue": {"type": ERRORS[value]}}}
    return {**held, "effectiveValue": entered(value)}


ERRORS = {"#REF!": "REF", "#NAME?": "NAME", "#N/A": "N_A", "#VALUE!": "VALUE"}
_ARRAYS = re.compile(r"\b(ARRAYFORMULA|QUERY|IMPORTRANGE|FILTER|SORT|UNIQUE)\(|^=\{")


def _spills(cell: CellData) -> bool:
    return bool(_ARRAYS.search(cell["userEnteredValue"]["formulaValue"]))


def pattern_of(formula: str, row: int) -> str:
    """A formula with {} for the number of its own row (from 0), so that one function serves all
    rows that it was filled down to; of one that spills for every row, as rows are inserted.
    """
    if _ARRAYS.search(formula):
        return re.sub(r"(?<=[A-Z])\d+", "{}", formula)
    return re.sub(rf"(?<=[A-Z]){row + 1}(?!\d)", "{}", formula)


def loose(value: Any) -> str:
    """A value as the lookup of the service compares it once its blanks are trimmed:
    letter case does not count.
    """
    return "" if value is None else " ".join(str(value).split()).casefold()


def trimmed(cells: list[list[Any]]) -> list[list[Any]]:
    """Rows without empty cells at their end and without empty rows at the end;
    other empty cells are "".
    """
    out = []
    for row in cells:
        last = max((i for i, v in enumerate(row) if v is not None), default=-1)
        out.append(["" if v is None else v for v in row[: last + 1]])
    while out and not out[-1]:
        out.pop()
    return out
