"""Columns in the people's own customer sheet that look up ours by customer id, and so follow every sorting and inserted row."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from toolkit.grid import HEADER_SEARCH
from toolkit.stores.google.look import date_format
from toolkit.stores.google.meta import LINKS, Meta, Tab, mark_request, number, remark_request
from toolkit.tables import ADDED, Column, fold, letters

Request = dict[str, Any]
Rows = Sequence[Sequence[Any]]


@dataclass(frozen=True)
class Links:
    """Where the customers stand (title, header row and id column, from 1), and the key of our page with the values."""

    sheet: str
    header_row: int
    id_column: int
    page: str


def link_requests(
    meta: Meta, values: Mapping[int, Rows], links: Links, target: tuple[int, str] | None
) -> tuple[list[str], list[Request]]:
    """The headers of all linking columns, and what adds those that are missing behind the last column in use.

    Columns are inserted there, never written into, so that a cell that a person fills in the meantime is only moved aside.
    """
    tab = next((t for t in meta.tabs if t.title == links.sheet), None)
    if tab is None or target is None:
        return [], []
    rows = values.get(tab.id, [])
    header = rows[links.header_row - 1] if len(rows) >= links.header_row else []
    there = set(linked(tab))
    labels = [_label(c, header, there) for c in ADDED.columns]
    missing = [
        (c, label) for c, label in zip(ADDED.columns, labels, strict=True) if label not in there & {str(h) for h in header}
    ]
    if not missing:
        return labels, []
    first = max((len(row) for row in rows), default=1)
    end, top = first + len(missing), links.header_row - 1
    area = {"sheetId": tab.id, "startRowIndex": top, "endRowIndex": top + 1, "startColumnIndex": first, "endColumnIndex": end}
    down = {"sheetId": tab.id, "startRowIndex": top + 1, "startColumnIndex": first, "endColumnIndex": end}
    formulas = [{"userEnteredValue": {"formulaValue": _formula(links, target[1], c, label)}} for c, label in missing]
    requests: list[Request] = [
        {"insertDimension": {"range": {"sheetId": tab.id, "dimension": "COLUMNS", "startIndex": first, "endIndex": end},
                             "inheritFromBefore": True}},
        {"setDataValidation": {"range": down}},
        {"repeatCell": {"range": down, "cell": {}, "fields": "userEnteredFormat"}},
        *(date_format({**down, "startColumnIndex": first + i, "endColumnIndex": first + i + 1})
          for i, (c, _) in enumerate(missing) if c.kind == "date"),
        {"updateCells": {"range": area, "rows": [{"values": formulas}], "fields": "userEnteredValue"}},
    ]  # fmt: skip
    mark = tab.mark(LINKS)
    state = {"labels": json.dumps(labels)}
    requests.append(
        remark_request(mark.id, LINKS, **state) if mark else mark_request(number(f"links {tab.id}"), tab.id, LINKS, **state)
    )
    return labels, requests


def linked(tab: Tab) -> list[str]:
    """Headers of the linking columns that were put into a sheet."""
    mark = tab.mark(LINKS)
    return [str(label) for label in json.loads(mark.state.get("labels", "[]"))] if mark else []


def without_links(tab: Tab, rows: list[list[Any]]) -> list[list[Any]]:
    """The rows of a person's sheet with our columns blanked, so that they are not read as theirs."""
    labels = set(linked(tab))
    if not labels:
        return rows
    found = max(range(min(len(rows), HEADER_SEARCH)), key=lambda i: len(labels & {str(v) for v in rows[i]}), default=None)
    if found is None:
        return rows
    ours = {i for i, v in enumerate(rows[found]) if str(v) in labels}
    return [*rows[:found], *(["" if i in ours else v for i, v in enumerate(row)] for row in rows[found:])]


def _label(column: Column, header: Sequence[Any], there: set[str]) -> str:
    """Our label; with "(calculated)" where the person has a column of that name."""
    own = f"{column.label} (calculated)"
    if own in there:
        return own
    theirs = any(fold(str(h)) == fold(column.label) for h in header if h not in (None, "") and str(h) not in there)
    return own if theirs else column.label


def _formula(links: Links, title: str, column: Column, label: str) -> str:
    """One formula for a whole column; semicolons part arguments in every locale, and the header is part of the range, so that
    rows inserted right under it are reached too."""
    key = letters(links.id_column)
    area, first = f"{key}{links.header_row}:{key}", f"{key}{links.header_row}"
    sheet = "'" + title.replace("'", "''") + "'"
    value = letters(ADDED.columns.index(column) + 2)
    text = label.replace('"', '""')
    found = f'XLOOKUP({area}&"";{sheet}!$A:$A;{sheet}!${value}:${value};"")'
    return f'=ARRAYFORMULA(IF(ROW({area})=ROW({first});"{text}";IF({area}="";"";{found})))'
