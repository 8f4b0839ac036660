"""The formulas of linking columns, and the requests that put them into a person's sheet or mend it.

Each column has one formula in its header, which looks our values up by customer for all rows, and
so follows every sorting and every inserted row.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from toolkit.catalogues.catalogue import ENGLISH, Catalogue, catalogue
from toolkit.render.google_look import date_format
from toolkit.render.google_requests import Request, area, color_where, ink
from toolkit.render.look import FADED, GREY, formula_of_words
from toolkit.schema.model import Column, letters
from toolkit.schema.outputs import ADDED
from toolkit.stores.google.spreadsheet import Rows, Tab, quoted

_LOOKED_UP = "Looked up by the retention toolkit; what is typed here hides the whole column."


@dataclass(frozen=True)
class Links:
    """Where the customers stand, by which columns, and the key of our page with the values.

    `sheet` is a title; header row and columns count from 1, and a name column of 0 is none.
    `wanted` asks for columns that are not there; without it only those that are there are looked
    after. New ones get headings in the `language`; those that stand keep theirs.
    """

    sheet: str
    header_row: int
    id_column: int
    page: str
    name_column: int = 0
    wanted: bool = False
    language: str = ENGLISH


@dataclass(frozen=True)
class LinkColumn:
    """One of our values for a customer, under the label that it has in the person's sheet."""

    column: Column
    label: str


def formula_digest(links: Links, title: str) -> str:
    """A digest of what the formulas depend on; `title` is that of our sheet with the values."""
    return hashlib.sha256(_formula(links, title, ADDED.columns[0], "").encode()).hexdigest()[:12]


def insert_columns(
    tab: Tab, rows: Rows, links: Links, title: str, new: Sequence[LinkColumn]
) -> list[Request]:
    """Columns behind the last one in use, with a formula each and a warning over them.

    Formats and rules that they inherit from the column before them are taken off again.
    """
    header = links.header_row - 1
    first = max(map(len, rows), default=1)
    end = first + len(new)
    columns = {"sheetId": tab.id, "startColumnIndex": first, "endColumnIndex": end}
    inserted = {"sheetId": tab.id, "dimension": "COLUMNS", "startIndex": first, "endIndex": end}
    below = area(tab.id, header + 1, None, first, end)
    requests: list[Request] = [
        {"insertDimension": {"range": inserted, "inheritFromBefore": True}},
        {"setDataValidation": {"range": below}},
        {"repeatCell": {"range": below, "cell": {}, "fields": "userEnteredFormat"}},
    ]
    formulas: list[dict[str, Any]] = []
    for place, link in enumerate(new, first):
        if link.column.kind == "date":
            requests.append(date_format(area(tab.id, header + 1, None, place, place + 1)))
        formula = _formula(links, title, link.column, link.label)
        formulas.append({"userEnteredValue": {"formulaValue": formula}})
    requests.append(_header_cells(area(tab.id, header, header + 1, first, end), formulas))
    words = catalogue(links.language)
    places = {link.column.name: place for place, link in enumerate(new, first)}
    requests += _fade(tab.id, header + 1, places, words)
    protected = {"range": columns, "warningOnly": True, "description": words.told(_LOOKED_UP)}
    requests.append({"addProtectedRange": {"protectedRange": protected}})
    return requests


def _fade(sheet: int, row: int, places: Mapping[str, int], said: Catalogue) -> Iterator[Request]:
    """Grey for the cells that are shown so, from a row (from 0) on; columns from 0, by name."""
    for name, (other, words) in FADED.items():
        if name in places and other in places:
            formula = formula_of_words(said.said(words), f"${letters(places[other] + 1)}{row + 1}")
            cells = area(sheet, row, None, places[name], places[name] + 1)
            yield color_where(cells, "CUSTOM_FORMULA", formula, {"textFormat": ink(GREY)})


def _header_cells(where: Request, cells: list[dict[str, Any]]) -> Request:
    return {
        "updateCells": {"range": where, "rows": [{"values": cells}], "fields": "userEnteredValue"}
    }


def mend_formula(tab: Tab, links: Links, title: str, link: LinkColumn, row: int) -> Request:
    """Put the right formula where the old one of this label stands; `row` (from 0) is its row.

    It is found by its own words, wherever it stands by then, so that no other cell is touched.
    """
    text = re.escape(_quotes_doubled(link.label))
    formula = _formula(links, title, link.column, link.label, row + 1)
    return {
        "findReplace": {
            "find": rf'^=ARRAYFORMULA\(.*[;,] ?"{text}"[;,].*XLOOKUP\(.*$',
            "replacement": re.sub(r"([\\$])", r"\\\1", formula),
            "searchByRegex": True,
            "includeFormulas": True,
            "matchCase": True,
            "sheetId": tab.id,
        }
    }


def _formula(links: Links, title: str, column: Column, label: str, row: int = 0) -> str:
    """One formula for a whole column, by id, and by name in a row without one.

    `row` (from 1) is where it stands, without it the header row. Semicolons part arguments in every
    locale, and the header is part of the range, so that rows inserted right under it are reached
    too.
    """
    top = row or links.header_row
    ids = letters(links.id_column)
    id_area = f"{ids}{top}:{ids}"
    customer = "own"
    if links.name_column and links.name_column != links.id_column:
        names = letters(links.name_column)
        customer = f'IF(own="";{_trimmed(f"{names}{top}:{names}")};own)'
    sheet = quoted(title)
    value = letters(ADDED.columns.index(column) + 2)
    found = f'XLOOKUP(customer;{_trimmed(f"{sheet}!A:A")};{sheet}!{value}:{value};"")'
    header = f'ROW({id_area})=ROW({ids}{links.header_row});"{_quotes_doubled(label)}"'
    shown = f'IF({header};IF(customer="";"";{found}))'
    return f"=ARRAYFORMULA(LET(own;{_trimmed(id_area)};customer;{customer};{shown}))"


def _quotes_doubled(label: str) -> str:
    return label.replace('"', '""')


def _trimmed(cells: str) -> str:
    """Texts of a range without blanks around them; a blank that does not break is one."""
    return f'TRIM(SUBSTITUTE({cells}&"";CHAR(160);" "))'
