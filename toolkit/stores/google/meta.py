"""What a spreadsheet is, but for its cells: its tabs, and the marks by which ours are found again."""

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

from toolkit.grid import Box

MARK = "retention-toolkit"
"""The key of every mark; its value is JSON: `is` says what the sheet is, the rest what was written there."""
TURN = "retention-toolkit-turn"
KEPT, BEFORE, LINKS = "kept", "before", "links"
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
    charts: tuple[int, ...] = ()
    rules: int = 0
    filter: dict[str, Any] | None = None
    merged: tuple[Box, ...] = ()

    def mark(self, what: str) -> Mark | None:
        """The mark that says it is this."""
        return next((m for m in self.marks if m.what == what), None)

    @property
    def is_ours(self) -> bool:
        """Whether we made it: a page, a copy of one that was kept, or the copy from before a rewrite."""
        return any(m.what != LINKS for m in self.marks)


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
                if mark.what != LINKS and (mark.what not in found or mark.id == number(mark.what)):
                    found[mark.what] = tab
        return found

    @property
    def before(self) -> Tab | None:
        """The copy of the call schedule from before it was last rewritten."""
        return next((tab for tab in self.tabs if tab.mark(BEFORE)), None)


def read_meta(answer: dict[str, Any]) -> Meta:
    """The answer of `spreadsheets.get` as Meta; marks that cannot be read count as none."""
    properties = answer.get("properties", {})
    sheets = answer.get("sheets", [])
    turns = [
        m.get("metadataValue", "").partition(" ") for m in answer.get("developerMetadata", []) if m.get("metadataKey") == TURN
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
        charts=tuple(int(c["chartId"]) for c in sheet.get("charts", [])),
        rules=len(sheet.get("conditionalFormats", [])),
        filter=sheet.get("basicFilter"),
        merged=tuple(_box(area) for area in sheet.get("merges", [])),
    )


def _box(area: dict[str, Any]) -> Box:
    """A range whose ends are one past its last cell as one that holds its last cell."""
    top, left = int(area.get("startRowIndex", 0)), int(area.get("startColumnIndex", 0))
    return Box(top, left, int(area.get("endRowIndex", top + 1)) - 1, int(area.get("endColumnIndex", left + 1)) - 1)


def _mark(entry: dict[str, Any]) -> Mark | None:
    if entry.get("metadataKey") != MARK:
        return None
    try:
        state = json.loads(entry.get("metadataValue", ""))
        return Mark(int(entry["metadataId"]), str(state.pop("is")), state)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def number(text: str) -> int:
    """A lasting id for a name, below those of turns; the same in every run."""
    return int.from_bytes(hashlib.sha256(f"retain {text}".encode()).digest()[:4], "big") % 1_000_000_000 + 1


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
    gone = {"deleteDeveloperMetadata": {"dataFilter": {"developerMetadataLookup": {"metadataId": _FIRST_TURN + turn}}}}
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
