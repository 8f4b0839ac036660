"""Where rows that were appended to a person's sheet have landed: under their headings, or beside them.

Cells are appended by position. When a person inserts or deletes a column between our read and our write, rows stand in wrong
columns. So every append leaves a mark on the sheet that says what was put where, and what is found in a wrong place is moved out,
into a hidden copy, and its entries wait again.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from toolkit.entries.entry_columns import WAITING
from toolkit.reading.header_rows import HEADER_SEARCH
from toolkit.render.google_cells import as_sent, content, lasting_id
from toolkit.schema.outputs import ENTRIES
from toolkit.stores import Append
from toolkit.stores.google.batches import batches
from toolkit.stores.google.body import Request, cell, cells
from toolkit.stores.google.fresh import Fresh
from toolkit.stores.google.meta import BEFORE, LANDED, Mark, Meta, Tab, mark_request, remark_request
from toolkit.words.folding import fold

Rows = Sequence[Sequence[Any]]
_MOST = 200
"""Rows of one append that are looked after; a mark has its limit."""
_ENTRIES = fold(ENTRIES.page)
_TAKEN_OUT = "taken out"


def landing_mark(tab: Tab, rows: Rows, append: Append) -> Request:
    """What says of a sheet which rows are put under which headings of it."""
    heads = headings(rows, append)
    digests = [content([placed(append.columns, row)]) for row in append.rows[-_MOST:]]
    state = {
        "heads": [[c, h] for c, h in zip(append.columns, heads, strict=True)], "rows": digests, "keys": list(append.keys[-_MOST:]),
        "filled": [[c for c, v in zip(append.columns, row, strict=True) if as_sent(v) is not None] for row in append.rows[-_MOST:]],
    }  # fmt: skip
    mark = tab.mark(LANDED)
    return (
        remark_request(mark.id, LANDED, **state)
        if mark
        else mark_request(lasting_id(f"landed {tab.id}"), tab.id, LANDED, **state)
    )


def headings(rows: Rows, append: Append) -> list[str]:
    """What stands over the columns that rows are appended to."""
    header = rows[append.header_row - 1] if len(rows) >= append.header_row else []
    return [_text(header[c - 1]) if c <= len(header) else "" for c in append.columns]


def placed(columns: Sequence[int], row: Sequence[Any]) -> list[Any]:
    """The values of a row as the cells of a sheet's row."""
    cells: list[Any] = [None] * max(columns)
    for column, value in zip(columns, row, strict=True):
        cells[column - 1] = as_sent(value)
    return cells


def take_back(
    meta: Meta, values: Mapping[int, Rows], nonce: str, *, again: bool = False
) -> list[Request]:
    """A batch that moves rows of ours out of the wrong columns of a person's sheet, and has their entries wait again; or nothing.

    A row without an entry is put under its headings in the same batch, and stays where they are gone; unless it is written `again`
    by the caller. Rows are moved and not deleted: should a person's row stand there by then, the next run gives it to them.
    """
    found = _misplaced(meta, values)
    if found is None:
        return []
    tab, mark, rows = found
    page = meta.pages.get(_ENTRIES)
    held = page.mark(_ENTRIES) if page else None
    entries = values[page.id] if page and held else []
    keys = {
        r: str(mark.state["keys"][i])
        for r, i in rows.items()
        if i < len(mark.state.get("keys", []))
    }
    waiting = {r for r in rows if keys.get(r) in _known_keys(entries)}
    moved = (
        {}
        if again
        else {
            r: placed_anew
            for r in rows
            if r not in waiting and (placed_anew := _moved_row(mark, values[tab.id], r))
        }
    )
    rows = {r: i for r, i in rows.items() if again or r in waiting or r in moved}
    if not rows:
        return []
    fresh, marks = Fresh(meta), list[Request]()
    title, sheet = fresh.title(f"{tab.title[:80]} (before)"), fresh.id(f"{_TAKEN_OUT} {tab.id}")
    size = {"rowCount": len(rows), "columnCount": tab.columns}
    properties = {"sheetId": sheet, "title": title, "hidden": True, "gridProperties": size}
    digest = content(values[tab.id][r] for r in rows)
    first = [
        {"addSheet": {"properties": properties}},
        mark_request(
            lasting_id(f"before {sheet} {meta.turn}"), sheet, BEFORE, of=_TAKEN_OUT, digest=digest
        ),
        *_taken_out(tab, mark, rows, sheet),
    ]
    if moved:
        given = [{"values": [cell(v) for v in moved[r]]} for r in sorted(moved)]
        first.append(
            {"appendCells": {"sheetId": tab.id, "rows": given, "fields": "userEnteredValue"}}
        )
    if page and held and waiting:
        grid = _waiting_again(entries, {keys[r] for r in waiting})
        first.append(cells(page.id, grid))
        marks.append(remark_request(held.id, _ENTRIES, **{**held.state, "digest": content(grid)}))
    return [
        request
        for batch in batches(first, [], marks, turn=meta.turn, nonce=nonce)
        for request in batch
    ]


def _misplaced(meta: Meta, values: Mapping[int, Rows]) -> tuple[Tab, Mark, dict[int, int]] | None:
    """The sheet with rows of ours in wrong columns, its mark, and those rows: index on the sheet -> place in the mark."""
    for tab in meta.tabs:
        mark, rows = tab.mark(LANDED), values.get(tab.id, [])
        if mark is None or tab.is_ours:
            continue
        wrong = _moved([(int(c), str(h)) for c, h in mark.state.get("heads", [])], rows)
        filled = mark.state.get("filled", [])
        sought = [
            (i, d)
            for i, d in enumerate(mark.state.get("rows", []))
            if i < len(filled) and wrong & set(filled[i])
        ]
        found: dict[int, int] = {}
        if sought:
            at: dict[str, list[int]] = {}
            for r, row in enumerate(rows):
                at.setdefault(content([row]), []).append(r)
            for i, digest in reversed(sought):
                if at.get(digest):
                    found[at[digest].pop()] = i
        if found:
            return tab, mark, found
    return None


def _moved(heads: Sequence[tuple[int, str]], rows: Rows) -> set[int]:
    """Columns over which another heading stands than was read, as columns were moved; a heading that was renamed is none."""
    best = _header(heads, rows)
    known = {h for _, h in heads}
    now = {c: best[c - 1] if c <= len(best) else "" for c, _ in heads}
    return {
        c
        for c, h in heads
        if c in _off(heads, best) and (h in best or not now[c] or now[c] in known)
    }


def _off(heads: Sequence[tuple[int, str]], top: Sequence[str]) -> set[int]:
    return {c for c, h in heads if h and (top[c - 1] if c <= len(top) else "") != h}


def _header(heads: Sequence[tuple[int, str]], rows: Rows) -> list[str]:
    """The row that holds most of the headings by now."""
    tops = [[_text(v) for v in row] for row in rows[:HEADER_SEARCH]]
    return min(
        tops,
        key=lambda top: (len({h for _, h in heads if h} - set(top)), len(_off(heads, top))),
        default=[],
    )


def _taken_out(tab: Tab, mark: Mark, found: Mapping[int, int], to: int) -> list[Request]:
    """Requests that move misplaced rows to another sheet, which is there, and take them off the mark."""
    requests: list[Request] = []
    for n, r in enumerate(sorted(found)):
        area = {
            "sheetId": tab.id,
            "startRowIndex": r,
            "endRowIndex": r + 1,
            "startColumnIndex": 0,
            "endColumnIndex": tab.columns,
        }
        place = {"sheetId": to, "rowIndex": n, "columnIndex": 0}
        requests.append(
            {"cutPaste": {"source": area, "destination": place, "pasteType": "PASTE_NORMAL"}}
        )
    left = [i for i in range(len(mark.state["rows"])) if i not in set(found.values())]
    state = {
        **mark.state,
        **{
            k: [mark.state[k][i] for i in left if i < len(mark.state[k])]
            for k in ("rows", "keys", "filled")
        },
    }
    return [*requests, remark_request(mark.id, LANDED, **state)]


def _moved_row(mark: Mark, rows: Rows, at: int) -> list[Any]:
    """The cells of a misplaced row under the headings they were meant for; none where one of these is gone."""
    heads = [(int(c), str(h)) for c, h in mark.state.get("heads", [])]
    top, old = _header(heads, rows), rows[at]
    filled = [(c, h) for c, h in heads if c <= len(old) and old[c - 1] not in ("", None)]
    if any(h not in top for _, h in filled):
        return []
    cells: list[Any] = [None] * len(top)
    for c, h in filled:
        cells[top.index(h)] = old[c - 1]
    return cells


def _known_keys(rows: Rows) -> set[str]:
    """The keys that the sheet of entries holds."""
    at = _entry_columns(rows)[0]
    return {str(row[at]) for row in rows[1:] if at is not None and at < len(row) and row[at]}


def _entry_columns(rows: Rows) -> tuple[int | None, int | None]:
    labels = {fold(str(v)): i for i, v in enumerate(rows[0])} if rows else {}
    return labels.get(fold(ENTRIES.column("key").label)), labels.get(
        fold(ENTRIES.column("in_log").label)
    )


def _waiting_again(rows: Rows, keys: set[str]) -> list[list[Any]]:
    """The sheet of entries with these entries not in the call log yet."""
    key, state = _entry_columns(rows)
    if key is None or state is None:
        return [list(row) for row in rows]
    return [
        [
            WAITING if i == state and key < len(row) and str(row[key]) in keys else v
            for i, v in enumerate(row)
        ]
        for row in rows
    ]


def _text(value: Any) -> str:
    return "" if value is None else str(value).strip()
