"""Rows under a header that are no data: totals, headings of sections, and notes below the table."""

import re
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from toolkit.parsing.cells import different
from toolkit.schema import fold

TOTALS = (
    "total", "totals", "grand total", "subtotal", "sub-total", "sum", "sums", "count", "average", "summe", "summen", "gesamt", "gesamtsumme", "zwischensumme",
    "insgesamt", "endsumme", "anzahl", "durchschnitt", "total général", "sous-total", "somme", "moyenne", "suma", "suma total", "total general", "promedio",
    "total geral", "soma", "média", "totale", "totale generale", "somma", "totaal", "eindtotaal", "subtotaal", "razem", "ogółem", "łącznie", "合計", "小計", "総計",
    "总计", "合计", "小计", "共计", "總計", "net total", "overall", "mean", "mittelwert", "schnitt", "ø", "gran total", "moy", "gemiddelde", "średnia",
    "平均", "平均値", "平均值",
)  # fmt: skip
_WORDS = {fold(word) for word in TOTALS}
_STARTS = tuple(sorted({word[:3] for word in TOTALS}))
_HEADINGS = {fold(word) for word in (
    "region", "area", "territory", "district", "zone", "north", "south", "east", "west", "active", "inactive", "lost", "former", "prospects", "prospect",
    "leads", "customers", "clients", "accounts", "contacts", "others", "group", "section", "category", "tier", "key", "gebiet", "bezirk", "nord", "süd", "ost",
    "kunden", "aktiv", "aktive", "inaktiv", "verloren", "verlorene", "ehemalige", "interessenten", "sonstige", "gruppe", "région", "secteur", "clients",
    "actifs", "inactifs", "perdus", "anciens", "autres", "groupe", "región", "zona", "norte", "sur", "este", "oeste", "clientes", "activos", "inactivos",
    "perdidos", "otros", "grupo", "região", "sul", "ativos", "inativos", "outros", "regione", "clienti", "attivi", "inattivi", "persi", "altri", "gruppo",
    "regio", "klanten", "actieve", "inactieve", "verloren", "overige", "groep", "rejon", "klienci", "aktywni", "nieaktywni", "utraceni", "pozostali", "grupa",
    "地域", "顧客", "客户", "地区", "区域",
)}  # fmt: skip
"""Words of which a line inside a list is made that is the heading of the rows below it."""
_SECTIONS = {fold(word) for word in ("region", "area", "territory", "district", "zone", "section", "group", "category", "tier", "gebiet", "bezirk", "gruppe",
                                     "région", "secteur", "región", "zona", "região", "regione", "regio", "rejon", "grupo", "gruppo", "groupe", "grupa")}  # fmt: skip
"""Words with which a heading begins, whatever stands behind them."""
_NOTE = re.compile(
    r"\s*(?:[*†※]|(?:notes?|source|as of|legend|(?:last )?updated|quelle|hinweis|stand|legende|anmerkung|nota|fuente|bron|uwaga)\b|注|备注)",
    re.I,
)
_DIGITS = re.compile(r"[\d.,'’%€$£()\s+-]+$")


class Extra(NamedTuple):
    """One row that is not read: its position, the position of the cell that says so, the text there and what the row is."""

    position: int
    column: int
    text: str
    what: str
    kept: bool = False
    """Whether the row is read all the same, as it may be a customer."""


_Cells = Mapping[int, Any]
"""The cells of rows by position, blanks as None."""


def extra_rows(raw: pd.DataFrame, keys: list[int], spanned: Collection[int] = ()) -> list[Extra]:
    """Totals, headings and notes among the rows of a raw table; `keys` are the positions of the columns that name a customer or a day,
    `spanned` the rows in which one cell is merged over several columns.

    A row counts as totals where the word for it stands alone or nearly so beside numbers, at the end, beside a gap, or above a sum
    that fits; a customer of that name has more than numbers beside it. A heading is a lone text with rows below it that is merged over
    several columns, follows totals, ends with a colon or is made of words for headings; one that only may be is kept and listed. A note is a lone text at the end, after a gap or totals.
    """
    if not len(raw) or raw.shape[1] < 2 or raw.dtypes.iloc[0].kind not in "OT":
        return []
    filled = raw.notna().to_numpy().sum(axis=1)
    several = filled[filled > 1]
    typical = float(np.median(several)) if len(several) else 1.0
    told = {column: different(raw.iloc[:, column]) for column in dict.fromkeys((0, *keys))}
    worded, alike = _worded(told), _like_header(*told[0], str(raw.columns[0]))
    ends = range(max(len(raw) - 4, 0), len(raw))
    cells = _cells(raw, sorted({*worded, *alike, *ends, *np.flatnonzero(filled == 1).tolist()}))
    totals = [
        _totals(cells, raw, row, column, typical)
        for row, column in _candidates(worded, cells, ends)
    ]
    found = [extra for extra in totals if extra]
    again = [
        Extra(row, 0, str(cells[row][0]), "the header again")
        for row in _headers_again(cells, alike, raw)
    ]
    if 2 * len(several) > len(raw):
        found += _headings(
            cells, raw.index, filled, spanned, {e.position for e in (*found, *again)}
        )
    gone = {e.position for e in found if not e.kept}
    return sorted(
        [*found, *again, *_notes(cells, filled, raw.index, gone)], key=lambda e: e.position
    )


def _cells(raw: pd.DataFrame, rows: list[int]) -> _Cells:
    """The rows at these positions; only those that may be no data, for an object a cell of a whole log takes longer than reading it."""
    held: Any = raw.iloc[rows].to_numpy(dtype=object, copy=True)
    held[pd.isna(held)] = None
    return dict(zip(rows, held, strict=True))


def _headings(
    cells: _Cells, rows: "pd.Index[Any]", filled: Any, spanned: Collection[int], others: set[int]
) -> list[Extra]:
    """Lone texts with rows below them: headings for sure, and names that may be one."""
    found: list[Extra] = []
    last = len(rows) - 1
    for row in (int(r) for r in np.flatnonzero(filled == 1) if int(r) not in others and r < last):
        column = next(c for c, v in enumerate(cells[row]) if v is not None)
        text, below = cells[row][column], row + (2 if row + 1 in others else 1)
        if (
            not isinstance(text, str)
            or rows[row + 1] - rows[row] > 1
            or below > last
            or filled[below] < 2
        ):
            continue
        words = [fold(w) for w in re.findall(r"[^\W\d_]+", text)]
        worded = bool(words) and (words[0] in _SECTIONS or all(w in _HEADINGS for w in words))
        if int(rows[row]) in spanned or row - 1 in others or worded or text.rstrip().endswith(":"):
            found.append(Extra(row, column, text, "a heading inside the table"))
        elif (row > 0 and rows[row] - rows[row - 1] > 1) or any(w in _HEADINGS for w in words):
            found.append(
                Extra(row, column, text, "a name alone, which may be a heading", kept=True)
            )
    return found


def _like_header(codes: Any, values: list[Any], header: str) -> list[int]:
    """Positions of the rows in whose first cell its header stands again."""
    first = header.casefold()
    same = [
        i
        for i, v in enumerate(values)
        if type(v) is str and len(v) < len(first) + 3 and v.strip().casefold() == first
    ]
    return [int(r) for r in np.flatnonzero(np.isin(codes, same))] if same else []


def _headers_again(cells: _Cells, alike: list[int], raw: pd.DataFrame) -> list[int]:
    """Positions of rows of which every cell is the text of the header above it."""
    headers = [fold(str(h)) for h in raw.columns] if alike else []
    return [
        row
        for row in alike
        if all(fold(str(v or "")) == h for v, h in zip(cells[row], headers, strict=True))
    ]


def _worded(told: Mapping[int, tuple[Any, list[Any]]]) -> dict[int, int]:
    """Rows in which a cell of these columns begins like a word for totals, each with the first such column."""
    found: dict[int, int] = {}
    for column, (codes, values) in told.items():
        words = [
            i
            for i, v in enumerate(values)
            if type(v) is str and v.lstrip().casefold().startswith(_STARTS) and _totals_word(v)
        ]
        for at in np.flatnonzero(np.isin(codes, words)).tolist() if words else ():
            found.setdefault(at, column)
    return found


def _candidates(worded: Mapping[int, int], cells: _Cells, ends: range) -> list[tuple[int, int]]:
    """Cells that begin like a word for totals: anywhere in the last rows, above that in the key columns and the first one."""
    found = dict(worded)
    for row in ends:
        for column, value in enumerate(cells[row]):
            if type(value) is str and _totals_word(value):
                found.setdefault(row, column)
    return sorted(found.items())


def _totals_word(text: str) -> bool:
    words = text.split()
    return 0 < len(words) <= 4 and (fold(text) in _WORDS or fold(words[0]) in _WORDS)


def _all_totals(text: str) -> bool:
    """Whether a text says totals and nothing else: "Total", "Total North", "Total 4 clients"."""
    words = [fold(w) for w in re.findall(r"[^\W\d_]+", text)]
    return fold(text) in _WORDS or (
        bool(words)
        and any(w in _WORDS for w in words)
        and all(w in _WORDS | _HEADINGS for w in words)
    )


def _totals(
    cells: _Cells, raw: pd.DataFrame, row: int, column: int, typical: float
) -> Extra | None:
    others, rows = [c for c, v in enumerate(cells[row]) if c != column and v is not None], raw.index
    if any(not _numeric(cells[row][c]) for c in others):
        return None
    plain = _all_totals(str(cells[row][column]))
    last = row >= len(raw) - 3
    gap = (row > 0 and rows[row] - rows[row - 1] > 1) or (
        row + 1 < len(rows) and rows[row + 1] - rows[row] > 1
    )
    thin = len(others) + 1 < typical
    fits = any(_sums(cells[row][c], raw.iloc[:row, c]) for c in others)
    if fits or (plain and (thin or gap) and (last or gap)) or (last and thin and gap):
        return Extra(row, column, str(cells[row][column]), "a row of totals")
    return None


def _numeric(value: Any) -> bool:
    return isinstance(value, int | float) or (isinstance(value, str) and bool(_DIGITS.match(value)))


def _sums(value: Any, above: "pd.Series[Any]") -> bool:
    """Whether a number is the sum of what stands above it, in the whole column or since another total."""
    if not isinstance(value, int | float) or len(above) < 2:
        return False
    total = 0.0
    for count, number in enumerate(reversed(above.tolist()), 1):
        total += number if isinstance(number, int | float) and number == number else 0.0
        if count > 1 and abs(total - value) <= 0.005 + abs(value) * 1e-9:
            return True
    return False


def _notes(cells: _Cells, filled: Any, rows: "pd.Index[Any]", totals: set[int]) -> list[Extra]:
    """Lone texts at the end of the table."""
    if float(np.median(filled[:200])) < 2:
        return []
    lone: list[tuple[int, int]] = []
    for row in range(len(filled) - 1, -1, -1):
        if row in totals:
            continue
        here = [c for c, v in enumerate(cells[row]) if v is not None] if filled[row] == 1 else []
        if not here or not isinstance(cells[row][here[0]], str):
            break
        lone.append((row, here[0]))
    found: list[Extra] = []
    apart = False
    for row, column in reversed(lone):
        text = str(cells[row][column])
        apart = apart or row - 1 in totals or (row > 0 and rows[row] - rows[row - 1] > 1)
        if apart or _NOTE.match(text) or len(text.split()) > 7:
            apart = True
            found.append(Extra(row, column, text, "a line below the table"))
    return found
