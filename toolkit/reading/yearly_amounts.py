"""Revenue by year: of several columns that differ by their year the newest full one counts."""

import datetime as dt
import re

from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.settled_headers import Headers, Told
from toolkit.reading.units import factor, is_of_money
from toolkit.reading.value_tests import is_number
from toolkit.schema.model import Table
from toolkit.words.folding import fold

REVENUE = "revenue"
FEWEST_YEARS = 2
"""Columns under years alone that are by year."""
MOST_DAYS = 366
"""More than so many a year are no visits."""
_BARE_YEAR = re.compile(r"(?:19|20)\d\d")
_YEAR = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d\s*[/-]\s*)?((?:19|20)\d\d|(?<=[/-])\d\d)(?!\d)"  # 2025, 2024/25
    r"|\bFY\s?'?(?:20)?(\d\d)\b",  # FY25
    re.I,
)


def newest_full_year(sheet: RawSheet, table: Table, headers: Headers, today: dt.date) -> None:
    """Settle which year's column is the revenue, where each that claims it has a year of its own.

    It is the newest year that is over on `today`, else the newest of all; told.
    """
    positions = headers.asked.get(REVENUE) or _years_of_money(sheet, headers)
    positions = positions or _years_of_amounts(sheet, headers)
    years = {position: year_of(sheet.headers[position]) for position in positions}
    known = {position: year for position, year in years.items() if year is not None}
    if len(known) < len(years) or len(set(known.values())) < len(years) or not years:
        return
    over = [position for position in known if known[position] < today.year]
    best = max(over or known, key=lambda position: known[position])
    others = ", ".join(repr(sheet.headers[i]) for i in positions if i != best)
    header = sheet.headers[best]
    scale = factor(header, table.column(REVENUE))
    times = f", times {scale:,.0f}" if scale != 1 else ""
    which = "the newest full year" if over else "the newest year"
    headers.take(best, REVENUE, f"{which}{times}")
    headers.positions = dict(sorted(headers.positions.items()))
    headers.asked.pop(REVENUE, None)
    for position in positions:
        headers.proposed.pop(position, None)
    headers.left.update(position for position in positions if position != best)
    label = table.column(REVENUE).label
    says = f"{header!r} is the {label}{times}: {which} beside {others}"
    headers.told.append(Told(best, says, "Nothing, if that is so; else `retain map`."))


def _years_of_money(sheet: RawSheet, headers: Headers) -> list[int]:
    """The columns whose headers say a year and a sum of money and no more, as "2025 (k€)" does.

    None where a header is the revenue already.
    """
    if headers.has(REVENUE):
        return []
    return [
        position
        for position, header in enumerate(sheet.headers)
        if _is_year_of_money(header)
        and position not in headers.positions
        and fold(header) not in headers.settled
    ]


def _years_of_amounts(sheet: RawSheet, headers: Headers) -> list[int]:
    """The columns under years alone, like 2024 and 2025, that hold more than a year has days.

    Smaller numbers may be visits: their headers are proposed as the revenue, and none is taken.
    """
    if headers.has(REVENUE):
        return []
    free = [i for i in range(len(sheet.headers)) if i not in headers.positions]
    bare = [i for i in free if _BARE_YEAR.fullmatch(sheet.headers[i].strip())]
    bare = [i for i in bare if fold(sheet.headers[i]) not in headers.settled]
    numbers = [list(filter(is_number, sheet.column(position).tolist())) for position in bare]
    if len(bare) < FEWEST_YEARS or not all(numbers):
        return []
    if max(map(max, numbers)) > MOST_DAYS:
        return bare
    for position in bare:
        headers.propose(position, REVENUE, "numbers by year")
    return []


def _is_year_of_money(header: str) -> bool:
    rest = _YEAR.sub(" ", header)
    words = [word for word in re.split(r"[\s.,:()\[\]/_-]+", rest.casefold()) if word]
    return rest != header and bool(words) and all(map(is_of_money, words))


def year_of(header: str) -> int | None:
    """The year that a header names, of "2024/25" the second one; None for none, or for several.

    >>> [year_of(h) for h in ("CA 2025 (k€)", "Sales 2024/25", "Turnover FY26", "Sales")]
    [2025, 2025, 2026, None]
    """
    found = _YEAR.findall(header)
    if len(found) != 1:
        return None
    digits = found[0][0] or found[0][1]
    return int(digits) if len(digits) == 4 else 2000 + int(digits)
