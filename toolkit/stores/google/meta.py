"""What a spreadsheet is, but for its cells: its tabs, and the marks by which ours are found again."""

import json
from dataclasses import dataclass, field
from typing import Any

from toolkit.reading.grid import Box
from toolkit.render.google_cells import lasting_id
from toolkit.schema.outputs import CALL_SCHEDULE
from toolkit.words.folding import fold

MARK = "retention-toolkit"
"""The key of every mark; its value is JSON: `is` says what the sheet is, the rest what was written there."""
TURN = "retention-toolkit-turn"
KEPT, BEFORE, LINKS, LANDED = "kept", "before", "links", "landed"
_ON_THEIRS = (LINKS, LANDED)
"""Marks that stand on sheets of the people."""
FAR = 20_000_000
SCHEDULE = fold(CALL_SCHEDULE.page)
_FIRST_TURN = 1_500_000_000


@dataclass(frozen=True)
class Mark:
    """One mark of ours: its id, what the sheet is, and what is known of its content."""

    id: int
    what: str
    state: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Tab:
    """One sheet with cells: id, title, size of its grid, marks, and what a rewrite has to know of its looks."""

    id: int
    title: str
    rows: int
    columns: int
    marks: tuple[Mark, ...] = ()
    charts: tuple[tuple[int, tuple[int, int]], ...] = ()
    """Id of each chart, and the rows (from 0, half open) of what it shows."""
    rules: tuple[dict[str, Any], ...] = ()
    """The colour rules that stand there, in order."""
    filter: dict[str, Any] | None = None
    merged: tuple[Box, ...] = ()
    closed: tuple[Box, ...] = ()
    """Ranges that are protected against us; an edge that is open lies far out."""
    tables: tuple[tuple[str, Box], ...] = ()
    """Tables of the person (Format, Convert to table): id and range."""

    def mark(self, what: str) -> Mark | None:
        """The mark that says it is this."""
        return next((m for m in self.marks if m.what == what), None)

    @property
    def is_ours(self) -> bool:
        """Whether we made it: a page, a copy of one that was kept, or the copy from before a rewrite."""
        return any(m.what not in _ON_THEIRS for m in self.marks)

    def closed_at(self, row: int, column: int) -> bool:
        """Whether a cell (from 0) is protected against us."""
        return any(b.top <= row <= b.bottom and b.left <= column <= b.right for b in self.closed)


@dataclass(frozen=True)
class Meta:
    """A spreadsheet without its cells; `turn` counts what we wrote, `nonce` is the word of the run that wrote last."""

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
        """Our sheets that are written anew, by page key; of two with one mark the one with the id that we gave it."""
        found: dict[str, Tab] = {}
        for tab in self.tabs:
            if tab.mark(KEPT) or tab.mark(BEFORE):
                continue
            for mark in tab.marks:
                if mark.what not in _ON_THEIRS and (
                    mark.what not in found or mark.id == lasting_id(mark.what)
                ):
                    found[mark.what] = tab
        return found

    @property
    def copies(self) -> list[tuple[str, Mark, Tab]]:
        """Copies from before a sheet was last rewritten, each with the key of its page and its mark."""
        held = ((tab.mark(BEFORE), tab) for tab in self.tabs if not tab.mark(KEPT))
        return [(str(mark.state.get("of", SCHEDULE)), mark, tab) for mark, tab in held if mark]

    def before(self, key: str) -> Tab | None:
        """The copy of a page from before it was last rewritten."""
        return next((tab for of, _, tab in self.copies if of == key), None)


def read_meta(answer: dict[str, Any]) -> Meta:
    """The answer of `spreadsheets.get` as Meta; marks that cannot be read count as none."""
    properties = answer.get("properties", {})
    sheets = answer.get("sheets", [])
    turns = [
        m.get("metadataValue", "").partition(" ")
        for m in answer.get("developerMetadata", [])
        if m.get("metadataKey") == TURN
    ]
    turn, nonce = max(((int(n), word) for n, _, word in turns if n.isdigit()), default=(0, ""))
    return Meta(
        title=str(properties.get("title", "")),
        locale=str(properties.get("locale", "")),
        zone=str(properties.get("timeZone", "")),
        turn=turn,
        nonce=nonce,
        tabs=tuple(_tab(s) for s in sheets if s["properties"].get("sheetType", "GRID") == "GRID"),
        titles=frozenset(str(s["properties"]["title"]).casefold() for s in sheets),
    )


def _tab(sheet: dict[str, Any]) -> Tab:
    properties = sheet["properties"]
    grid = properties.get("gridProperties", {})
    return Tab(
        id=int(properties.get("sheetId", 0)),
        title=str(properties["title"]),
        rows=int(grid.get("rowCount", 0)),
        columns=int(grid.get("columnCount", 0)),
        marks=tuple(m for m in map(_mark, sheet.get("developerMetadata", [])) if m is not None),
        charts=tuple((int(c["chartId"]), _chart_rows(c)) for c in sheet.get("charts", [])),
        rules=tuple(sheet.get("conditionalFormats", [])),
        filter=sheet.get("basicFilter"),
        merged=tuple(_box(area) for area in sheet.get("merges", [])),
        closed=tuple(
            _box(p.get("range", {}), FAR)
            for p in sheet.get("protectedRanges", [])
            if not p.get("requestingUserCanEdit")
            and not p.get("warningOnly")
            and not p.get("unprotectedRanges")
        ),
        tables=tuple(
            (str(t["tableId"]), _box(t.get("range", {}))) for t in sheet.get("tables", [])
        ),
    )


def _chart_rows(chart: dict[str, Any]) -> tuple[int, int]:
    domains = chart.get("spec", {}).get("basicChart", {}).get("domains", [])
    sources = [
        s for d in domains for s in d.get("domain", {}).get("sourceRange", {}).get("sources", [])
    ]
    return (
        (int(sources[0].get("startRowIndex", 0)), int(sources[0].get("endRowIndex", 0)))
        if sources
        else (0, 0)
    )


def _box(area: dict[str, Any], far: int = 0) -> Box:
    """A range whose ends are one past its last cell as one that holds its last cell; an open end is `far`, if that is given."""
    top, left = int(area.get("startRowIndex", 0)), int(area.get("startColumnIndex", 0))
    return Box(
        top,
        left,
        int(area.get("endRowIndex", far or top + 1)) - 1,
        int(area.get("endColumnIndex", far or left + 1)) - 1,
    )


def _mark(entry: dict[str, Any]) -> Mark | None:
    if entry.get("metadataKey") != MARK:
        return None
    try:
        state = json.loads(entry.get("metadataValue", ""))
        return Mark(int(entry["metadataId"]), str(state.pop("is")), state)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def mark_request(mark_id: int, sheet_id: int, what: str, **state: Any) -> dict[str, Any]:
    """Put a new mark on a sheet."""
    return {
        "createDeveloperMetadata": {
            "developerMetadata": {
                "metadataId": mark_id,
                "metadataKey": MARK,
                "metadataValue": _value(what, state),
                "location": {"sheetId": sheet_id},
                "visibility": "DOCUMENT",
            }
        }
    }


def remark_request(mark_id: int, what: str, **state: Any) -> dict[str, Any]:
    """Change what a mark says."""
    return {
        "updateDeveloperMetadata": {
            "dataFilters": [{"developerMetadataLookup": {"metadataId": mark_id}}],
            "developerMetadata": {"metadataValue": _value(what, state)},
            "fields": "metadataValue",
        }
    }


def turn_requests(turn: int, nonce: str) -> list[dict[str, Any]]:
    """Take the turn after this one; refused, with all that is in the batch, when another run has taken it."""
    gone = {
        "deleteDeveloperMetadata": {
            "dataFilter": {"developerMetadataLookup": {"metadataId": _FIRST_TURN + turn}}
        }
    }
    new = {
        "metadataId": _FIRST_TURN + turn + 1,
        "metadataKey": TURN,
        "metadataValue": f"{turn + 1} {nonce}",
        "location": {"spreadsheet": True},
        "visibility": "DOCUMENT",
    }
    return [*([gone] if turn else []), {"createDeveloperMetadata": {"developerMetadata": new}}]


def _value(what: str, state: dict[str, Any]) -> str:
    return json.dumps({"is": what, **state}, sort_keys=True, separators=(",", ":"))
