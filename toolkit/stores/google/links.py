"""Columns in the people's own customer sheet that look up ours by customer id, and so follow every sorting and inserted row.

Columns are inserted behind the last one, never written into. A formula that has died is mended by its own words (`findReplace`),
wherever it stands by then, so that no cell of a person is ever in the way.
"""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from toolkit.reading.header_rows import HEADER_SEARCH
from toolkit.render.google_cells import as_compared, lasting_id
from toolkit.render.google_look import date_format
from toolkit.schema.model import Column, letters
from toolkit.schema.outputs import ADDED
from toolkit.stores.google.meta import LINKS, Meta, Tab, mark_request, remark_request
from toolkit.words.folding import fold

Request = dict[str, Any]
Rows = Sequence[Sequence[Any]]
MANY = 3
"""Cells in the way that are named."""


@dataclass(frozen=True)
class Links:
    """Where the customers stand (title, header row, columns of id and name, from 1), and the key of our page with the values.

    `wanted` asks for columns that are not there; without it only those that are there are looked after.
    """

    sheet: str
    header_row: int
    id_column: int
    page: str
    name_column: int = 0
    wanted: bool = False


@dataclass
class Linked:
    """The headers of the linking columns, what was done with them, what it takes, and what only a person can mend."""

    labels: list[str] = field(default_factory=list)
    action: str = ""
    requests: list[Request] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    tab: Tab | None = None


@dataclass(frozen=True)
class Health:
    """How linking columns are: dead ones by label with the row (from 0) they stand in, cells in the way, labels of none."""

    dead: dict[str, int] = field(default_factory=dict)
    blocked: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)


def link(
    meta: Meta, values: Mapping[int, Rows], links: Links, target: tuple[int, str] | None
) -> Linked:
    """What adds the linking columns that are missing, and mends those that are dead; nothing where all is well."""
    tab = next((t for t in meta.tabs if t.title == links.sheet), None)
    there = linked(tab) if tab else []
    if tab is None or target is None or not (there or links.wanted):
        return Linked()
    rows = values.get(tab.id, [])
    header = rows[links.header_row - 1] if len(rows) >= links.header_row else []
    labels = [_label(c, header, set(there)) for c in ADDED.columns]
    page = meta.pages.get(links.page)
    health = health_of(tab, rows, values.get(page.id) if page else None, links)
    made = Linked(
        [label for label in labels if links.wanted or label in there], "unchanged", tab=tab
    )
    if health.blocked:
        made.notes.append(_in_the_way(tab.title, health.blocked))
    mark = tab.mark(LINKS)
    print_ = _print(links, target[1])
    new = (
        [
            (c, s)
            for c, s in zip(ADDED.columns, labels, strict=True)
            if s not in there or s in health.gone
        ]
        if links.wanted
        else []
    )
    known = dict(zip(labels, ADDED.columns, strict=True))
    dead = {s: r for s, r in health.dead.items() if s in known}
    if dead and (
        links.wanted or page is None or mark is None or mark.state.get("formula") != print_
    ):
        made.requests += [_mended(tab, links, target[1], known[s], s, r) for s, r in dead.items()]
        made.action = "mended"
    elif dead:
        made.notes.append(
            f"The columns {', '.join(dead)} of {tab.title!r} show no values: delete them, and run once with --link-columns."
        )
    if new:
        made.requests += _inserted(tab, rows, links, target[1], new)
        made.action = "linked"
    if made.requests:
        kept = [s for s in there if s not in health.gone or links.wanted]
        state = {"labels": json.dumps(list(dict.fromkeys([*kept, *(s for _, s in new)]))), "formula": print_,
                 "at": [links.id_column, links.name_column]}  # fmt: skip
        made.requests.append(
            remark_request(mark.id, LINKS, **state)
            if mark
            else mark_request(lasting_id(f"links {tab.id}"), tab.id, LINKS, **state)
        )
    return made


def health_of(tab: Tab, rows: Rows, values: Rows | None, links: Links) -> Health:
    """Whether each linking column shows what our sheet says; `values` are the rows of that sheet, None where it is gone."""
    labels = linked(tab)
    if not labels:
        return Health()
    top, at = _places(labels, rows)
    hidden = [s for s in labels if s not in at]
    errors = _errors(top, bool(at), rows)
    dead, blocked, gone = dict[str, int](), list[str](), list[str]()
    for label, place in zip(hidden, errors, strict=False):
        in_the_way = [
            r
            for r in range(place[0] + 1, len(rows))
            if place[1] < len(rows[r]) and rows[r][place[1]] not in ("", None)
        ]
        blocked += [f"{letters(place[1] + 1)}{r + 1}" for r in in_the_way]
        if not in_the_way:
            dead[label] = place[0]
    gone += hidden[len(errors) :]
    for label, c in at.items():
        if (
            values is None
            or top != links.header_row - 1
            or not _shows(rows, c, values, _number(label), links)
        ):
            dead[label] = top
    return Health(dead, blocked, gone)


def faults(tab: Tab, rows: Rows, values: Rows | None) -> list[str]:
    """What is wrong with the linking columns of a sheet; each a sentence."""
    labels = linked(tab)
    if not labels:
        return []
    top = _places(labels, rows)[0]
    mark = tab.mark(LINKS)
    id_column, name_column = mark.state.get("at", [1, 0]) if mark else (1, 0)
    health = health_of(
        tab, rows, values, Links(tab.title, top + 1, int(id_column), "", int(name_column))
    )
    dead = f"the columns {', '.join(health.dead)} of {tab.title!r} show no values"
    return [
        *([_in_the_way(tab.title, health.blocked)] if health.blocked else []),
        *([dead] if health.dead else []),
    ]


def linked(tab: Tab) -> list[str]:
    """Headers of the linking columns that were put into a sheet."""
    mark = tab.mark(LINKS)
    return [str(label) for label in json.loads(mark.state.get("labels", "[]"))] if mark else []


def without_links(tab: Tab, rows: list[list[Any]]) -> list[list[Any]]:
    """The rows of a person's sheet with our columns blanked, so that they are not read as theirs; dead ones too."""
    labels = linked(tab)
    if not labels:
        return rows
    top, at = _places(labels, rows)
    ours = set(at.values())
    if len(at) < len(labels):
        errors = _errors(top, bool(at), rows)[: len(labels) - len(at)]
        ours |= {c for _, c in errors}
        top = errors[0][0] if errors else top
    return [
        *rows[:top],
        *(["" if i in ours else v for i, v in enumerate(row)] for row in rows[top:]),
    ]


def _places(labels: Sequence[str], rows: Rows) -> tuple[int, dict[str, int]]:
    """The row (from 0) in which the labels stand, and the column of each; the last of two, as ours are behind theirs."""
    sought = set(labels)
    top = max(
        range(min(len(rows), HEADER_SEARCH)),
        key=lambda i: len(sought & {str(v) for v in rows[i]}),
        default=0,
    )
    return top, {str(v): i for i, v in enumerate(rows[top]) if str(v) in sought} if rows else {}


def _errors(top: int, labelled: bool, rows: Rows) -> list[tuple[int, int]]:
    """Row and column (from 0) of the errors beside our labels; without any of them, those of the row that has most."""
    found = [
        [(r, c) for c, v in enumerate(row) if _is_error(v)]
        for r, row in enumerate(rows[:HEADER_SEARCH])
    ]
    return found[top] if labelled else max(found, key=len, default=[])


def _shows(rows: Rows, column: int, values: Rows, number_: int, links: Links) -> bool:
    """Whether any row shows what our sheet says of its customer, or our sheet says nothing of any of them."""
    said: dict[str, str] = {}
    for row in values[1:]:
        said.setdefault(_loose(row, 1), as_compared(row[number_]) if number_ < len(row) else "")
    wanted = 0
    for row in rows[links.header_row :]:
        expected = said.get(_loose(row, links.id_column) or _loose(row, links.name_column), "")
        shown = as_compared(row[column]) if column < len(row) else ""
        if expected and shown == expected:
            return True
        wanted += bool(expected)
    return not wanted


def _loose(row: Sequence[Any], column: int) -> str:
    """A cell as the formula compares it."""
    value = row[column - 1] if 0 < column <= len(row) else ""
    text = f"{value:.15g}" if isinstance(value, float) else str(value or "")
    return " ".join(text.split()).casefold()


def _is_error(value: Any) -> bool:
    return (
        isinstance(value, str)
        and re.fullmatch(r"#(REF!|N/A|NAME\?|VALUE!|ERROR!|SPILL!)", value) is not None
    )


def _number(label: str) -> int:
    """Which column (from 0) of our sheet a label stands for; the first is the id."""
    plain = label.removesuffix(" (calculated)")
    return next(i for i, c in enumerate(ADDED.columns, 1) if c.label in (label, plain))


def _in_the_way(title: str, cells: Sequence[str]) -> str:
    more = f" and {len(cells) - MANY} more" if len(cells) > MANY else ""
    return f"{title}!{', '.join(cells[:MANY])}{more}: a typed value stands in the way of a linking column. Clear it."


def _label(column: Column, header: Sequence[Any], there: set[str]) -> str:
    """Our label; with "(calculated)" where the person has a column of that name."""
    own = f"{column.label} (calculated)"
    if own in there:
        return own
    theirs = any(
        fold(str(h)) == fold(column.label)
        for h in header
        if h not in (None, "") and str(h) not in there
    )
    return own if theirs else column.label


def _inserted(
    tab: Tab, rows: Rows, links: Links, title: str, new: Sequence[tuple[Column, str]]
) -> list[Request]:
    """Columns behind the last one in use, without formats of their neighbour, with a formula each and a warning over them."""
    first, top = max((len(row) for row in rows), default=1), links.header_row - 1
    end = first + len(new)
    down = {
        "sheetId": tab.id,
        "startRowIndex": top + 1,
        "startColumnIndex": first,
        "endColumnIndex": end,
    }
    area = {
        "sheetId": tab.id,
        "startRowIndex": top,
        "endRowIndex": top + 1,
        "startColumnIndex": first,
        "endColumnIndex": end,
    }
    formulas = [
        {"userEnteredValue": {"formulaValue": _formula(links, title, c, s)}} for c, s in new
    ]
    warning = {"range": {"sheetId": tab.id, "startColumnIndex": first, "endColumnIndex": end}, "warningOnly": True,
               "description": "Looked up by the retention toolkit; what is typed here hides the whole column."}  # fmt: skip
    return [
        {"insertDimension": {"range": {"sheetId": tab.id, "dimension": "COLUMNS", "startIndex": first, "endIndex": end},
                             "inheritFromBefore": True}},
        {"setDataValidation": {"range": down}},
        {"repeatCell": {"range": down, "cell": {}, "fields": "userEnteredFormat"}},
        *(date_format({**down, "startColumnIndex": first + i, "endColumnIndex": first + i + 1})
          for i, (c, _) in enumerate(new) if c.kind == "date"),
        {"updateCells": {"range": area, "rows": [{"values": formulas}], "fields": "userEnteredValue"}},
        {"addProtectedRange": {"protectedRange": warning}},
    ]  # fmt: skip


def _mended(tab: Tab, links: Links, title: str, column: Column, label: str, row: int) -> Request:
    """Put the right formula where the old one of this label stands."""
    text = re.escape(label.replace('"', '""'))
    return {
        "findReplace": {
            "find": rf'^=ARRAYFORMULA\(.*[;,] ?"{text}"[;,].*XLOOKUP\(.*$',
            "replacement": re.sub(r"([\\$])", r"\\\1", _formula(links, title, column, label, row + 1)),
            "searchByRegex": True, "includeFormulas": True, "matchCase": True, "sheetId": tab.id,
        }
    }  # fmt: skip


def _print(links: Links, title: str) -> str:
    """A digest of what the formulas depend on."""
    return hashlib.sha256(_formula(links, title, ADDED.columns[0], "").encode()).hexdigest()[:12]


def _formula(links: Links, title: str, column: Column, label: str, row: int = 0) -> str:
    """One formula for a whole column, by id, and by name in a row without one; `row` (from 1) is where it stands.

    Semicolons part arguments in every locale, and the header is part of the range, so that rows inserted right under it are
    reached too.
    """
    top, key, name = (
        row or links.header_row,
        letters(links.id_column),
        letters(links.name_column) if links.name_column else "",
    )
    sheet = "'" + title.replace("'", "''") + "'"
    value, text = letters(ADDED.columns.index(column) + 2), label.replace('"', '""')
    area = f"{key}{top}:{key}"
    whom = f'IF(own="";{_trimmed(f"{name}{top}:{name}")};own)' if name and name != key else "own"
    found = f'XLOOKUP(customer;{_trimmed(f"{sheet}!A:A")};{sheet}!{value}:{value};"")'
    shown = f'IF(ROW({area})=ROW({key}{links.header_row});"{text}";IF(customer="";"";{found}))'
    return f"=ARRAYFORMULA(LET(own;{_trimmed(area)};customer;{whom};{shown}))"


def _trimmed(area: str) -> str:
    """Texts of a range without blanks around them; a blank that does not break is one."""
    return f'TRIM(SUBSTITUTE({area}&"";CHAR(160);" "))'
