"""What to send so that a spreadsheet holds our pages: a pure function of what was read and what is to stand there.

Only sheets of ours are written, found by their marks. Two requests touch a person's sheet, and neither a cell that holds
anything: rows are appended at its end (`append`), and linking columns are inserted behind its last one (`links`).
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from toolkit.present import Cell, Page
from toolkit.stores import Append, CannotAppend
from toolkit.stores.google.layout import Grid, Plain, content, lay_out, plain_cell
from toolkit.stores.google.links import Links, link_requests
from toolkit.stores.google.look import charts, dress, filtered, protected, signature
from toolkit.stores.google.meta import BEFORE, KEPT, LINKS, Meta, Tab, mark_request, number, remark_request, turn_requests
from toolkit.stores.google.typed import open_columns, typed_digest, watched
from toolkit.stores.look import TEAL
from toolkit.tables import CALL_SCHEDULE, ENTRIES, fold

Request = dict[str, Any]
Rows = Sequence[Sequence[Any]]
LIMIT = 2_000_000
"""Bytes of one body; above it the structure is sent first, then the cells in parts."""
SCHEDULE = fold(CALL_SCHEDULE.page)
_ENTRIES = fold(ENTRIES.page)
_BEFORE_TITLE = f"{CALL_SCHEDULE.page} (before)"


@dataclass
class Plan:
    """Batches of requests, each sent whole, and what they do; no batches when everything stands there already."""

    batches: list[list[Request]] = field(default_factory=list)
    sheets: dict[str, dict[str, Any]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    linked: list[str] = field(default_factory=list)
    appended: dict[str, int] = field(default_factory=dict)
    before: str = ""
    after: str = ""
    watched: tuple[str, ...] = ()
    """Ranges of the copy of the schedule that the answer has to show: the customer's id, and the open columns."""
    typed: str = ""
    """Digest of what was typed into the schedule when it was read."""

    @property
    def requests(self) -> list[Request]:
        """All requests, in order."""
        return [request for batch in self.batches for request in batch]


def plan(
    meta: Meta,
    values: Mapping[int, Rows],
    pages: Sequence[Page],
    *,
    links: Links | None = None,
    append: Append | None = None,
    suffix: str = " (kept)",
    nonce: str = "",
    limit: int = LIMIT,
) -> Plan:
    """Requests that make our sheets hold these pages, and what they do to each; `values` holds what sheets hold, by id.

    A sheet that holds its page already, in whatever order of rows, is left alone. One that a person changed is copied first, and
    the copy, with `suffix` in its title, is theirs. When nothing is to be done there are no batches.
    """
    made = _Plan(meta, values, suffix, nonce)
    if append is not None:
        made.append(append)
    for page in pages:
        made.page(page, lay_out(page))
    if pages:
        made.take_out({page.key for page in pages})
        made.settle_copy()
    if links is not None:
        made.out.linked, requests = link_requests(meta, values, links, made.sheet_of(links.page))
        made.body += requests
    return made.finished(limit)


class _Plan:
    """One run of `plan`, with what its steps share."""

    def __init__(self, meta: Meta, values: Mapping[int, Rows], suffix: str, nonce: str) -> None:
        self.meta, self.values, self.out = meta, values, Plan()
        self.suffix, self.nonce = suffix, nonce
        self.titles, self.ids = set(meta.titles), {tab.id for tab in meta.tabs}
        self.first: list[Request] = []
        self.body: list[Request] = []
        self.marks: list[Request] = []
        self.made: dict[str, int] = {}
        self.digests: list[tuple[str, str, str]] = []

    def page(self, page: Page, grid: Grid) -> None:
        """Add, rewrite or leave one page."""
        tab = self.meta.pages.get(page.key)
        new, look = content(grid.rows), signature(grid)
        old = content(self.values[tab.id]) if tab and tab.id in self.values else ""
        title = tab.title if tab else self.free(page.title)
        self.digests.append((page.key, old, new))
        if tab is None:
            action = "added"
            self._add(page, grid, title, look)
        else:
            mark = tab.mark(page.key)
            state = mark.state if mark else {}
            self.made[page.key] = tab.id
            action = "unchanged" if old == new and state.get("look") == look and not state.get("writing") else "replaced"
            if action == "replaced":
                self._rewrite(page, grid, tab, look, state)
        self.out.sheets[title] = {"rows": page.rows, "action": action}
        if action != "unchanged":
            self.out.changed.append(title)

    def _add(self, page: Page, grid: Grid, title: str, look: str) -> None:
        sheet = self.made[page.key] = self.free_id(f"sheet {page.key}")
        size = {"rowCount": max(len(grid.rows), grid.frozen[0] + 1), "columnCount": max(grid.room, grid.frozen[1] + 1)}
        frozen = {"frozenRowCount": grid.frozen[0], "frozenColumnCount": grid.frozen[1]}
        properties = {
            "sheetId": sheet, "title": title, "gridProperties": {**size, **frozen, **({} if grid.is_list else {"hideGridlines": True})},
            "tabColorStyle": {"rgbColor": {"red": int(TEAL[1:3], 16) / 255, "green": int(TEAL[3:5], 16) / 255, "blue": int(TEAL[5:], 16) / 255}},
        }  # fmt: skip
        self.first.append({"addSheet": {"properties": properties}})
        self.body.append(cells(sheet, grid.rows))
        self.body += dress(sheet, grid)
        if grid.is_list and grid.blocks[0].rows:
            self.body.append(filtered(sheet, grid))
        self.body.append(protected(sheet, grid))
        self.body += charts(sheet, grid, None)
        self.marks.append(mark_request(number(page.key), sheet, page.key, **_state(page.key, grid, look)))

    def _rewrite(self, page: Page, grid: Grid, tab: Tab, look: str, state: Mapping[str, Any]) -> None:
        if not state.get("writing"):
            if is_changed(page.key, tab, self.values[tab.id]):
                self._keep(tab)
            if page.key == SCHEDULE:
                self._copy_schedule(tab)
        rows, columns = max(len(grid.rows), grid.frozen[0] + 1), max(grid.room, grid.frozen[1] + 1)
        if (rows, columns) != (tab.rows, tab.columns):
            properties = {"sheetId": tab.id, "gridProperties": {"rowCount": rows, "columnCount": columns}}
            wanted = "gridProperties(rowCount,columnCount)"
            self.body.append({"updateSheetProperties": {"properties": properties, "fields": wanted}})
        self.body.append(cells(tab.id, grid.rows))
        if state.get("look") != look or rows > tab.rows:
            self.body += dress(tab.id, grid, tab.rules)
        if tab.filter and grid.is_list and rows != tab.rows:
            self.body.append(filtered(tab.id, grid, tab.filter))
        self.body += charts(tab.id, grid, tab.charts)
        mark = tab.mark(page.key)
        self.marks.append(remark_request(mark.id if mark else 0, page.key, **_state(page.key, grid, look)))

    def _keep(self, tab: Tab) -> None:
        """Leave the person the sheet as they changed it, in a copy; ours stays where links and formulas look for it."""
        title, sheet = self.free(f"{tab.title}{self.suffix}"), self.free_id(f"kept {tab.title}")
        self.first.append({"duplicateSheet": {"sourceSheetId": tab.id, "newSheetId": sheet, "newSheetName": title,
                                              "insertSheetIndex": len(self.meta.titles)}})  # fmt: skip
        self.marks.append(mark_request(number(f"kept {sheet} {self.meta.turn}"), sheet, KEPT))
        self.out.sheets[title] = {"rows": 0, "action": "kept"}
        self.out.notes.append(f"{tab.title!r} was changed by hand: it is kept as {title!r}, and is yours now.")

    def take_out(self, wanted: set[str]) -> None:
        """Remove a sheet of ours that there is nothing to show in any more; one that a person changed becomes theirs."""
        for key, tab in self.meta.pages.items():
            if key in wanted:
                continue
            if is_changed(key, tab, self.values[tab.id]):
                self.marks.append(mark_request(number(f"kept {tab.id} {self.meta.turn}"), tab.id, KEPT))
                self.out.sheets[tab.title] = {"rows": 0, "action": "kept"}
                self.out.notes.append(f"{tab.title!r} was changed by hand: it is kept, and is yours now.")
            else:
                self.body.append({"deleteSheet": {"sheetId": tab.id}})
                self.out.notes.append(f"{tab.title!r} was taken out: there is nothing to show in it any more.")
            self.out.changed.append(tab.title)
            self.digests.append((key, content(self.values[tab.id]), ""))

    def _copy_schedule(self, tab: Tab) -> None:
        """Copy the schedule as it stands when the batch is done, so that nothing typed since we read it is lost."""
        old, rows = self.meta.before, self.values[tab.id]
        if old is not None:
            self.first.append({"deleteSheet": {"sheetId": old.id}})
            self.titles.discard(old.title.casefold())
        title, sheet = self.free(_BEFORE_TITLE), self.free_id(f"before {self.meta.turn}")
        self.out.typed = typed_digest(rows)
        self.first += [
            {"duplicateSheet": {"sourceSheetId": tab.id, "newSheetId": sheet, "newSheetName": title,
                                "insertSheetIndex": len(self.meta.titles) - (old is not None)}},
            {"updateSheetProperties": {"properties": {"sheetId": sheet, "hidden": True}, "fields": "hidden"}},
        ]  # fmt: skip
        self.marks.append(mark_request(number(f"before {sheet} {self.meta.turn}"), sheet, BEFORE, typed=self.out.typed))
        quoted = title.replace("'", "''")
        self.out.watched = tuple(f"'{quoted}'!{columns}" for columns in watched(rows))

    def settle_copy(self) -> None:
        """Say of a copy that stays that what was typed in it is taken: it went into this batch, if there is one."""
        old = self.meta.before
        mark = old.mark(BEFORE) if old and not self.out.typed and (self.first or self.body) else None
        if old and mark and (typed := typed_digest(self.values[old.id])) != mark.state.get("typed"):
            self.marks.append(remark_request(mark.id, BEFORE, typed=typed))

    def append(self, append: Append) -> None:
        """Add rows at the end of a person's sheet; raises CannotAppend when it is not there."""
        tab = next((t for t in self.meta.tabs if t.title == append.sheet and not t.is_ours), None)
        if tab is None:
            raise CannotAppend(f"There is no sheet {append.sheet!r} any more.")
        if not append.rows:
            return
        given = []
        for row in append.rows:
            cells_of_row: list[Request] = [{} for _ in range(max(append.columns))]
            for column, value in zip(append.columns, row, strict=True):
                cells_of_row[column - 1] = _appended_cell(value)
            given.append({"values": cells_of_row})
        fields = "userEnteredValue,userEnteredFormat.numberFormat"
        self.body.append({"appendCells": {"sheetId": tab.id, "rows": given, "fields": fields}})
        self.out.appended[tab.title] = len(append.rows)
        self.out.changed.append(tab.title)
        self.digests.append((f"end of {tab.title}", "", content([plain_cell(v) for v in row] for row in append.rows)))

    def sheet_of(self, key: str) -> tuple[int, str] | None:
        """Id and title of one of our sheets as it will be."""
        if key not in self.made:
            return None
        tab = self.meta.pages.get(key)
        added = next(
            (
                r["addSheet"]["properties"]
                for r in self.first
                if "addSheet" in r and r["addSheet"]["properties"]["sheetId"] == self.made[key]
            ),
            None,
        )
        return self.made[key], tab.title if tab else str(added["title"]) if added else ""

    def free(self, title: str) -> str:
        """The title, or with a number where it is taken."""
        name, count = title[:95], 1
        while name.casefold() in self.titles:
            count += 1
            name = f"{title[:90]} {count}"
        self.titles.add(name.casefold())
        return name

    def free_id(self, name: str) -> int:
        """An id for a new sheet, the same for the same spreadsheet."""
        wanted, count = number(f"{name} {self.meta.turn}"), 0
        while wanted in self.ids:
            count += 1
            wanted = number(f"{name} {self.meta.turn} {count}")
        self.ids.add(wanted)
        return wanted

    def finished(self, limit: int) -> Plan:
        self.out.before, self.out.after = (
            hashlib.sha256(json.dumps([(key, pair[which]) for key, *pair in self.digests]).encode()).hexdigest()
            for which in (0, 1)
        )
        requests = [*self.first, *self.body, *self.marks]
        if requests:
            whole = [*turn_requests(self.meta.turn, self.nonce), *requests]
            self.out.batches = [whole] if len(as_body(whole)) <= limit else list(self._split(limit))
        return self.out

    def _split(self, limit: int) -> Iterator[list[Request]]:
        """Structure first, with marks that say that the sheets are being written; then cells in parts; the marks last.

        The entries go with the rows that are appended, in the first batch: what is in the log and what is said to be is one.
        """
        turn = self.meta.turn
        small, large = list[Request](), list[Request]()
        for request in self.body:
            where = request.get("updateCells", {}).get("range", {}).get("sheetId")
            whole = where is None or where == self.made.get(_ENTRIES) or len(as_body([request])) <= limit // 50
            (small if whole else large).append(request)
        emptied = [{"updateCells": {**r["updateCells"], "rows": []}} for r in large]
        yield [*turn_requests(turn, self.nonce), *self.first, *small, *emptied, *map(self._writing, self.marks)]
        for request in large:
            inner = request["updateCells"]
            for start, part in _parts(inner["rows"], limit - 2000):
                turn += 1
                at = {"sheetId": inner["range"]["sheetId"], "rowIndex": start, "columnIndex": 0}
                yield [*turn_requests(turn, self.nonce), {"updateCells": {"start": at, "rows": part, "fields": inner["fields"]}}]
        yield [*turn_requests(turn + 1, self.nonce), *(_settled(m) for m in self.marks)]

    def _writing(self, mark: Request) -> Request:
        """The same mark, saying that its sheet is being written; marks of what is whole at once stay as they are."""
        (kind, inner), *_ = mark.items()
        value = json.loads(inner["developerMetadata"]["metadataValue"])
        if value["is"] in (KEPT, BEFORE, LINKS, _ENTRIES):
            return mark
        changed = {**inner["developerMetadata"], "metadataValue": json.dumps({**value, "writing": 1}, sort_keys=True)}
        return {kind: {**inner, "developerMetadata": changed}}


def is_changed(key: str, tab: Tab, rows: Rows) -> bool:
    """Whether a person changed a sheet of ours, but for its open columns and the order of its rows."""
    mark = tab.mark(key)
    return (
        mark is not None
        and not mark.state.get("writing")
        and content(rows, _people_columns(key, rows)) != mark.state.get("digest")
    )


def cells(sheet: int, rows: Sequence[Sequence[Plain]]) -> Request:
    """All cells of a sheet of ours: what is not given is cleared; formats stay."""
    given = [{"values": [_cell(v) for v in row]} for row in rows]
    return {"updateCells": {"range": {"sheetId": sheet}, "rows": given, "fields": "userEnteredValue"}}


def _cell(value: Plain) -> Request:
    """A text is a text, whatever it begins with."""
    if value is None:
        return {}
    return {"userEnteredValue": {"stringValue" if isinstance(value, str) else "numberValue": value}}


def _appended_cell(value: Cell) -> Request:
    plain = plain_cell(value)
    day = {"userEnteredFormat": {"numberFormat": {"type": "DATE"}}} if isinstance(value, date) and plain is not None else {}
    return {**_cell(plain), **day}


def as_body(requests: list[Request], watched: Sequence[str] = ()) -> bytes:
    """A batch as it is sent; `watched` ranges come back with the answer, as they are when it is done."""
    more = (
        {"includeSpreadsheetInResponse": True, "responseIncludeGridData": True, "responseRanges": list(watched)}
        if watched
        else {}
    )
    return json.dumps({"requests": requests, **more}, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def _state(key: str, grid: Grid, look: str) -> dict[str, Any]:
    """What the mark of a sheet says: what stands there without what people type, what they had typed, and the formats."""
    typed = {"typed": typed_digest(grid.rows)} if key == SCHEDULE else {}
    return {"digest": content(grid.rows, _people_columns(key, grid.rows)), "look": look, **typed}


def _people_columns(key: str, rows: Rows) -> set[int]:
    """Columns of one of our sheets that people fill in."""
    return open_columns(rows) if key == SCHEDULE else set()


def _parts(rows: list[Request], limit: int) -> Iterator[tuple[int, list[Request]]]:
    """Runs of rows that fit into the limit, each with the row it begins at."""
    start, held, size = 0, list[Request](), 0
    for i, row in enumerate(rows):
        length = len(as_body([row]))
        if held and size + length > limit:
            yield start, held
            start, held, size = i, [], 0
        held.append(row)
        size += length
    yield start, held


def _settled(mark: Request) -> Request:
    """The mark as it is in the end, put on what is marked already."""
    inner = next(iter(mark.values()))
    value = inner["developerMetadata"]["metadataValue"]
    mark_id = inner["developerMetadata"].get("metadataId") or inner["dataFilters"][0]["developerMetadataLookup"]["metadataId"]
    state = json.loads(value)
    return remark_request(mark_id, state.pop("is"), **state)
