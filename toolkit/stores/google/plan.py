"""What to send so that a spreadsheet holds our pages: a pure function of what was read and what is to stand there.

Only sheets of ours are written, found by their marks. Two requests touch a person's sheet, and neither a cell that holds
anything: rows are appended at its end (`append`), and linking columns are inserted behind its last one (`links`).
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from toolkit.errors import NoPermissionError
from toolkit.render.google_cells import as_sent, content, lasting_id
from toolkit.render.google_charts import charts
from toolkit.render.google_look import day_format, dress, filtered, protected, signature
from toolkit.render.google_page import Grid, grid_of_page
from toolkit.render.look import TEAL
from toolkit.render.page import Page
from toolkit.schema.model import letters
from toolkit.schema.outputs import ENTRIES
from toolkit.stores import Append, CannotAppend
from toolkit.stores.google.batches import LIMIT, batches
from toolkit.stores.google.body import Request, cell, cells
from toolkit.stores.google.fresh import Fresh
from toolkit.stores.google.landed import headings, landing_mark, placed
from toolkit.stores.google.links import Links, link
from toolkit.stores.google.meta import (
    BEFORE,
    KEPT,
    SCHEDULE,
    Meta,
    Tab,
    mark_request,
    remark_request,
)
from toolkit.stores.google.typed import open_columns, typed_digest, watched
from toolkit.words.folding import fold

Rows = Sequence[Sequence[Any]]
_ENTRIES = fold(ENTRIES.page)


@dataclass
class Plan:
    """Batches of requests, each sent whole, and what they do; no batches when everything stands there already."""

    batches: list[list[Request]] = field(default_factory=list)
    sheets: dict[str, dict[str, Any]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    linked: list[str] = field(default_factory=list)
    links_action: str = ""
    appended: dict[str, int] = field(default_factory=dict)
    before: str = ""
    after: str = ""
    watched: tuple[str, ...] = ()
    """Ranges of the copy of the schedule that the answer has to show: the customer's id, and the open columns."""
    copy: int = -1
    """The id of that copy."""
    typed: str = ""
    """Digest of what was typed into the schedule when it was read."""
    heads: dict[int, dict[str, str]] = field(default_factory=dict)
    """Cells of people's sheets, by sheet id and range, with what stood there when it was read: by them columns were counted."""

    @property
    def ranges(self) -> list[str]:
        """All that the answer has to show."""
        return [*self.watched, *(text for cells in self.heads.values() for text in cells)]

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
    whole: bool = True,
    suffix: str = " (kept)",
    nonce: str = "",
    limit: int = LIMIT,
) -> Plan:
    """Requests that make our sheets hold these pages, and what they do to each; `values` holds what sheets hold, by id.

    A sheet that holds its page already, in whatever order of rows, is left alone. One that a person changed is copied first, and
    the copy, with `suffix` in its title, is theirs. Pages that are not the whole leave our other sheets, and what is typed there, as
    they are. When nothing is to be done there are no batches.
    """
    made = _Plan(meta, values, suffix, nonce)
    if append is not None:
        made.append(append)
    if pages:
        made.give_copies()
    for page in pages:
        made.page(page, grid_of_page(page))
    if pages and whole:
        made.take_out({page.key for page in pages})
        made.settle_copies({page.key for page in pages})
    if links is not None:
        made.link(links)
    return made.finished(limit)


class _Plan:
    """One run of `plan`, with what its steps share."""

    def __init__(self, meta: Meta, values: Mapping[int, Rows], suffix: str, nonce: str) -> None:
        self.meta, self.values, self.out = meta, values, Plan()
        self.suffix, self.nonce = suffix, nonce
        self.fresh = Fresh(meta)
        self.first: list[Request] = []
        self.body: list[Request] = []
        self.marks: list[Request] = []
        self.gone: set[int] = set()
        self.made: dict[str, int] = {}
        self.digests: list[tuple[str, str, str]] = []

    def page(self, page: Page, grid: Grid) -> None:
        """Add, rewrite or leave one page."""
        tab = self.meta.pages.get(page.key)
        new, look = content(grid.rows), signature(grid)
        old = content(self.values[tab.id]) if tab and tab.id in self.values else ""
        title = tab.title if tab else self.fresh.title(page.title)
        self.digests.append((page.key, old, new))
        if tab is None:
            action = "added"
            self._add(page, grid, title, look)
        else:
            mark = tab.mark(page.key)
            state = mark.state if mark else {}
            self.made[page.key] = tab.id
            action = (
                "unchanged"
                if old == new and state.get("look") == look and not state.get("writing")
                else "replaced"
            )
            if action == "replaced":
                self._rewrite(page, grid, tab, look, state)
        self.out.sheets[title] = {"rows": page.rows, "action": action}
        if action != "unchanged":
            self.out.changed.append(title)

    def _add(self, page: Page, grid: Grid, title: str, look: str) -> None:
        sheet = self.made[page.key] = self.fresh.id(f"sheet {page.key}")
        size = {"rowCount": grid.row_count, "columnCount": grid.column_count}
        rows, columns = grid.layout.frozen
        frozen = {"frozenRowCount": rows, "frozenColumnCount": columns}
        properties = {
            "sheetId": sheet, "title": title, "gridProperties": {**size, **frozen, **({} if grid.layout.is_list else {"hideGridlines": True})},
            "tabColorStyle": {"rgbColor": {"red": int(TEAL[1:3], 16) / 255, "green": int(TEAL[3:5], 16) / 255, "blue": int(TEAL[5:], 16) / 255}},
        }  # fmt: skip
        self.first.append({"addSheet": {"properties": properties}})
        self.body.append(cells(sheet, grid.rows))
        self.body += dress(sheet, grid)
        if grid.has_filter:
            self.body.append(filtered(sheet, grid))
        self.body.append(protected(sheet, grid))
        self.body += charts(sheet, grid, None)
        self.marks.append(
            mark_request(lasting_id(page.key), sheet, page.key, **_state(page.key, grid, look))
        )

    def _rewrite(
        self, page: Page, grid: Grid, tab: Tab, look: str, state: Mapping[str, Any]
    ) -> None:
        if not state.get("writing"):
            changed = is_changed(page.key, tab, self.values[tab.id])
            if changed:
                self._keep(tab)
            if page.key == SCHEDULE or not changed:
                self._copy(page.key, tab)
        rows, columns = grid.row_count, grid.column_count
        if (rows, columns) != (tab.rows, tab.columns):
            properties = {
                "sheetId": tab.id,
                "gridProperties": {"rowCount": rows, "columnCount": columns},
            }
            wanted = "gridProperties(rowCount,columnCount)"
            self.body.append(
                {"updateSheetProperties": {"properties": properties, "fields": wanted}}
            )
        self.body.append(cells(tab.id, grid.rows))
        if state.get("look") != look or rows > tab.rows:
            self.body += dress(tab.id, grid, tab.rules)
        if grid.layout.is_list and (tab.filter or (grid.has_filter and not state.get("filter"))):
            self.body.append(filtered(tab.id, grid, tab.filter))
        self.body += charts(tab.id, grid, dict(tab.charts))
        mark = tab.mark(page.key)
        had = {"filter": 1} if state.get("filter") else {}
        self.marks.append(
            remark_request(
                mark.id if mark else 0, page.key, **{**had, **_state(page.key, grid, look)}
            )
        )

    def _keep(self, tab: Tab) -> None:
        """Leave the person the sheet as they changed it, in a copy; ours stays where links and formulas look for it."""
        title, sheet = (
            self.fresh.title(f"{tab.title}{self.suffix}"),
            self.fresh.id(f"kept {tab.title}"),
        )
        self.first.append({"duplicateSheet": {"sourceSheetId": tab.id, "newSheetId": sheet, "newSheetName": title,
                                              "insertSheetIndex": len(self.meta.titles)}})  # fmt: skip
        self.marks.append(mark_request(lasting_id(f"kept {sheet} {self.meta.turn}"), sheet, KEPT))
        self.out.sheets[title] = {"rows": 0, "action": "kept"}
        self.out.notes.append(
            f"{tab.title!r} was changed by hand: it is kept as {title!r}, and is yours now."
        )

    def take_out(self, wanted: set[str]) -> None:
        """Remove a sheet of ours that there is nothing to show in any more; one that a person changed becomes theirs."""
        for key, tab in self.meta.pages.items():
            if key in wanted:
                continue
            if is_changed(key, tab, self.values[tab.id]):
                self.body += self._unmarked(tab)
                self.marks.append(
                    mark_request(lasting_id(f"kept {tab.id} {self.meta.turn}"), tab.id, KEPT)
                )
                self.out.sheets[tab.title] = {"rows": 0, "action": "kept"}
                self.out.notes.append(
                    f"{tab.title!r} was changed by hand: it is kept, and is yours now."
                )
            else:
                self._set_aside(key, tab)
                self.out.notes.append(
                    f"{tab.title!r} was taken out: there is nothing to show in it any more."
                )
            self.out.changed.append(tab.title)
            self.digests.append((key, content(self.values[tab.id]), ""))

    def _copy(self, key: str, tab: Tab) -> None:
        """Copy a sheet of ours as it stands when the batch is done, so that nothing typed since we read it is lost.

        The copy is hidden until the next write; then it is gone, or the person's, as `settle_copies` says.
        """
        self._drop(key)
        rows, title, sheet = (
            self.values[tab.id],
            self.fresh.title(f"{tab.title[:80]} (before)"),
            self.fresh.id(f"before {key}"),
        )
        state = {"of": key, "digest": content(rows, _people_columns(key, rows))}
        if key == SCHEDULE:
            state["typed"] = self.out.typed = typed_digest(rows)
            self.out.copy, quoted = sheet, title.replace("'", "''")
            self.out.watched = tuple(f"'{quoted}'!{columns}" for columns in watched(rows))
        self.first += [
            {"duplicateSheet": {"sourceSheetId": tab.id, "newSheetId": sheet, "newSheetName": title,
                                "insertSheetIndex": len(self.meta.titles) - len(self.gone)}},
            {"updateSheetProperties": {"properties": {"sheetId": sheet, "hidden": True}, "fields": "hidden"}},
        ]  # fmt: skip
        self.marks.append(
            mark_request(lasting_id(f"before {sheet} {self.meta.turn}"), sheet, BEFORE, **state)
        )

    def _set_aside(self, key: str, tab: Tab) -> None:
        """Hide a sheet of ours that is not wanted any more, as the copies are: what is typed there at this moment is not lost."""
        title, digest = self.fresh.title(f"{tab.title[:80]} (before)"), content(self.values[tab.id])
        properties = {"sheetId": tab.id, "title": title, "hidden": True}
        self.body.append(
            {"updateSheetProperties": {"properties": properties, "fields": "title,hidden"}}
        )
        mark = mark_request(
            lasting_id(f"before {tab.id} {self.meta.turn}"), tab.id, BEFORE, of=key, digest=digest
        )
        self.body += self._unmarked(tab)
        self.marks.append(mark)

    def _unmarked(self, tab: Tab) -> list[Request]:
        """Take the marks off a sheet, whose ids a new sheet in its place will need."""
        return [
            {
                "deleteDeveloperMetadata": {
                    "dataFilter": {"developerMetadataLookup": {"metadataId": mark.id}}
                }
            }
            for mark in tab.marks
        ]

    def _drop(self, key: str) -> None:
        """Delete the copies of a page in which nobody changed anything."""
        for of, _, tab in self.meta.copies:
            if of == key and tab.id not in self.gone:
                self.first.append({"deleteSheet": {"sheetId": tab.id}})
                self.gone.add(tab.id)
                self.fresh.titles.discard(tab.title.casefold())

    def give_copies(self) -> None:
        """Give a person the copies that hold something that stood there when we wrote, and not when we read."""
        for key, mark, tab in self.meta.copies:
            rows, digest = self.values.get(tab.id, []), mark.state.get("digest")
            if digest is not None and content(rows, _people_columns(key, rows)) != digest:
                self._give(tab)

    def _give(self, tab: Tab) -> None:
        """Show a person the copy that holds what they changed while we wrote; from now on it is theirs."""
        self.gone.add(tab.id)
        title = self.fresh.title(f"{tab.title.removesuffix(' (before)')}{self.suffix}")
        properties = {"sheetId": tab.id, "title": title, "hidden": False}
        self.first.append(
            {"updateSheetProperties": {"properties": properties, "fields": "title,hidden"}}
        )
        self.marks.append(mark_request(lasting_id(f"kept {tab.id} {self.meta.turn}"), tab.id, KEPT))
        self.out.sheets[title] = {"rows": 0, "action": "kept"}
        self.out.changed.append(title)
        self.out.notes.append(
            f"Somebody changed a sheet of ours while it was written: it is kept as {title!r}, and is yours now."
        )

    def settle_copies(self, wanted: set[str]) -> None:
        """With whatever else is sent: take away copies of what is not made any more, and say of the schedule's, where it stays,
        that what was typed in it is taken, as it went into this batch."""
        if not (self.first or self.body):
            return
        for key, _, _ in self.meta.copies:
            if key != SCHEDULE and key not in wanted:
                self._drop(key)
        found = next(
            ((m, t) for key, m, t in self.meta.copies if key == SCHEDULE and t.id not in self.gone),
            None,
        )
        if found and not self.out.typed:
            mark, tab = found
            if (typed := typed_digest(self.values[tab.id])) != mark.state.get("typed"):
                self.marks.append(remark_request(mark.id, BEFORE, **{**mark.state, "typed": typed}))

    def link(self, links: Links) -> None:
        """Add or mend the linking columns."""
        made = link(self.meta, self.values, links, self.sheet_of(links.page))
        if made.requests and made.tab and made.tab.closed:
            said = f"{made.tab.title!r} is protected against the account of this program, so no linking columns can be put there."
            if links.wanted:
                raise NoPermissionError(
                    f"{said}\nIn Data, Protect sheets and ranges: let the account edit it, or leave out --link-columns."
                )
            made.notes.append(said)
            made.requests, made.action = [], "unchanged"
        self.out.linked, self.out.links_action = made.labels, made.action
        self.out.notes += made.notes
        if made.requests and made.tab:
            self.body += made.requests
            self.out.changed.append(made.tab.title)
            self.digests.append((f"links of {made.tab.title}", "", made.action))
            rows = self.values[made.tab.id]
            header = rows[links.header_row - 1] if len(rows) >= links.header_row else []
            places = [c for c in (links.id_column, links.name_column) if c]
            self.watch(
                made.tab,
                links.header_row,
                {c: str(header[c - 1]).strip() if c <= len(header) else "" for c in places},
            )

    def watch(self, tab: Tab, row: int, heads: Mapping[int, str]) -> None:
        """Have the answer show headings by which columns were counted."""
        quoted = tab.title.replace("'", "''")
        inside = {c: h for c, h in heads.items() if c <= tab.columns and row <= tab.rows}
        self.out.heads.setdefault(tab.id, {}).update(
            {f"'{quoted}'!{letters(c)}{row}": h for c, h in inside.items()}
        )

    def append(self, append: Append) -> None:
        """Add rows at the end of a person's sheet; raises CannotAppend when it is not there."""
        tab = next((t for t in self.meta.tabs if t.title == append.sheet and not t.is_ours), None)
        if tab is None:
            raise CannotAppend(f"There is no sheet {append.sheet!r} any more.")
        if not append.rows:
            return
        if any(tab.closed_at(len(self.values[tab.id]), c - 1) for c in append.columns):
            raise CannotAppend(f"{tab.title!r} is protected against the account of this program.")
        left, last = 1, len(self.values[tab.id])
        where: Request = {"sheetId": tab.id}
        table = next(((i, box) for i, box in tab.tables if box.top == append.header_row - 1 and box.left < min(append.columns)
                      and max(append.columns) <= box.right + 1), None)  # fmt: skip
        if table:
            where, left, last = {"tableId": table[0]}, table[1].left + 1, table[1].bottom + 1
        rows = [placed(append.columns, row)[left - 1 :] for row in append.rows]
        given = [{"values": [cell(v) for v in row]} for row in rows]
        self.body.append({"appendCells": {**where, "rows": given, "fields": "userEnteredValue"}})
        days = {
            c
            for row in append.rows
            for c, v in zip(append.columns, row, strict=True)
            if isinstance(v, date)
        }
        for c in sorted(days):
            area = {
                "sheetId": tab.id,
                "startRowIndex": last,
                "endRowIndex": last + len(rows),
                "startColumnIndex": c - 1,
                "endColumnIndex": c,
            }
            self.body.append(day_format(area))
        self.marks.append(landing_mark(tab, self.values[tab.id], append))
        self.watch(
            tab,
            append.header_row,
            dict(zip(append.columns, headings(self.values[tab.id], append), strict=True)),
        )
        self.out.appended[tab.title] = len(append.rows)
        self.out.changed.append(tab.title)
        self.digests.append(
            (
                f"end of {tab.title}",
                "",
                content([as_sent(v) for v in row] for row in append.rows),
            )
        )

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

    def finished(self, limit: int) -> Plan:
        self.out.before, self.out.after = (
            hashlib.sha256(
                json.dumps([(key, pair[which]) for key, *pair in self.digests]).encode()
            ).hexdigest()
            for which in (0, 1)
        )
        self.out.batches = batches(
            self.first,
            self.body,
            self.marks,
            turn=self.meta.turn,
            nonce=self.nonce,
            limit=limit,
            together=self.made.get(_ENTRIES),
        )  # the entries go with the rows that are appended: what is in the log and what is said to be is one
        return self.out


def is_changed(key: str, tab: Tab, rows: Rows) -> bool:
    """Whether a person changed a sheet of ours, but for its open columns and the order of its rows."""
    mark = tab.mark(key)
    return (
        mark is not None
        and not mark.state.get("writing")
        and content(rows, _people_columns(key, rows)) != mark.state.get("digest")
    )


def _state(key: str, grid: Grid, look: str) -> dict[str, Any]:
    """What the mark of a sheet says: what stands there without what people type, what they had typed, and the formats."""
    typed = {"typed": typed_digest(grid.rows)} if key == SCHEDULE else {}
    filter_ = {"filter": 1} if grid.has_filter else {}
    return {
        "digest": content(grid.rows, _people_columns(key, grid.rows)),
        "look": look,
        **typed,
        **filter_,
    }


def _people_columns(key: str, rows: Rows) -> set[int]:
    """Columns of one of our sheets that people fill in."""
    return open_columns(rows) if key == SCHEDULE else set()
