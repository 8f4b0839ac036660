"""A sheet with customers down and months across: a log of contacts, or of revenue by month."""

import datetime as dt
import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from itertools import chain
from typing import Any, NamedTuple

import pandas as pd

from toolkit.parsing.cells import BLANK_IN_NUMBERS, NO, YES, as_text
from toolkit.problem import Ask, Problem
from toolkit.reading.header_claims import claims_of
from toolkit.reading.month_headers import Month, first_day, month_of_header
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.table_titles import table_of_title
from toolkit.reading.value_tests import is_number
from toolkit.schema.inputs import INPUTS
from toolkit.schema.model import letters
from toolkit.settings.choices import NONE, choice_key
from toolkit.words.every_language import folded_words
from toolkit.words.folding import fold

FEWEST = 3
"""Columns of months that make a table of months."""
MOST_CONTACTS = 31
"""More than so many a month are no contacts but an amount."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_AMOUNT = re.compile(r"[^\W\d_]{0,3}[^\w]{0,2}\d[\d.,'’\s]*[^\w]{0,2}[^\W\d_]{0,4}")
_DAY = re.compile(r"\d{1,2}[./-]\d{1,2}(?:[./-](?:\d{2}|\d{4})?)?")
_MARKS = YES | set("√●•*")
"""What says no more than that there was a contact."""
_NOTHING = (BLANK_IN_NUMBERS | NO) - _MARKS
_SUMS = folded_words(lambda language: language.totals)


class MonthTable(NamedTuple):
    """A table of months: the columns of its months with the first day of each, and of customers."""

    sheet: RawSheet
    title: str
    days: dict[int, dt.date]
    naming: dict[int, str]
    is_guessed: bool
    """Whether nothing on the sheet says which year it is."""


class Months(NamedTuple):
    """What a table of months is read as: one part of a log for each month, and what is told."""

    table: str
    parts: dict[str, RawSheet]
    told: Problem


def month_tables(sheets: Mapping[str, RawSheet], today: dt.date) -> list[MonthTable]:
    """The sheets with customers down and at least three months across."""
    found = []
    for title, sheet in sheets.items():
        months = {i: month for i, h in enumerate(sheet.headers) if (month := month_of_header(h))}
        naming = _naming(sheet, months) if len(months) >= FEWEST else {}
        if not naming or not len(sheet.cells):
            continue
        years = _YEAR.findall(f"{title} {sheet.caption}")
        said = int(years[0]) if len(set(years)) == 1 else None
        is_guessed = said is None and any(month.year is None for month in months.values())
        days = {i: first_day(month, said, today) for i, month in months.items()}
        if len(set(days.values())) == len(days):
            found.append(MonthTable(sheet, title, days, naming, is_guessed))
    return found


def _naming(sheet: RawSheet, months: Mapping[int, Month]) -> dict[int, str]:
    """The columns beside the months that say whose a row is, and what of the customer they hold."""
    wanted = {"customer_id": "customer_id", "name": "customer", "email": "email"}
    found: dict[int, str] = {}
    for position, header in enumerate(sheet.headers):
        claims = [] if position in months else claims_of(header, INPUTS["customers"])
        column = wanted.get(claims[0].column) if claims else None
        if column and column not in found.values():
            found[position] = column
    return found


def read_months(found: MonthTable, wanted: str | None, today: dt.date) -> Months | None:
    """The parts of a table of months: contacts or amounts, as its values and its title say.

    `wanted` is what a person settled. None where neither the values nor the title decide.
    """
    table, why = _table_of(found, wanted)
    if not table:
        return None
    parts: dict[str, RawSheet] = {}
    for position, day in found.days.items():
        part = _part(found, position, day, table, today)
        if len(part.cells):
            parts[f"{found.title}, {found.sheet.headers[position]}"] = part
    return Months(table, parts, _told(found, table, why, parts)) if parts else None


def _table_of(found: MonthTable, wanted: str | None) -> tuple[str, str]:
    """What the cells are: "calls" or "orders", and why; "" where nobody can tell."""
    if wanted in ("calls", "orders"):
        return wanted, "as you said"
    cells = _cells(found)
    numbers = [cell for cell in cells if is_number(cell)]
    amounts = [cell for cell in cells if isinstance(cell, str) and _is_amount(cell)]
    if not cells:
        return "", ""
    if 2 * (len(numbers) + len(amounts)) < len(cells):
        return "calls", "as days, marks and words stand in its cells"
    title = table_of_title(found.title)
    if title in ("calls", "contacts"):
        return "calls", "by its title"
    is_money = any(number > MOST_CONTACTS or number != int(number) for number in numbers)
    is_money = is_money or any(not amount.strip().isdigit() for amount in amounts)
    if is_money or title in ("orders", "invoices") or _speaks_of_money(found.title):
        return "orders", "as amounts stand in its cells" if is_money else "by its title"
    return "", ""


def _speaks_of_money(title: str) -> bool:
    """Whether a word of a title is one for revenue, as in "Umsatz 2026"."""
    customers = INPUTS["customers"]
    claims = chain.from_iterable(claims_of(word, customers) for word in title.split())
    return any(claim.column == "revenue" for claim in claims)


def _cells(found: MonthTable) -> list[Any]:
    """What stands under the months and says something."""
    cells: list[Any] = []
    for position in found.days:
        cells += [cell for cell in found.sheet.column(position).tolist() if _says(cell)]
    return cells


def _is_amount(text: str) -> bool:
    """Whether a text is an amount, and no day of a month."""
    return bool(_AMOUNT.fullmatch(text.strip())) and not _DAY.fullmatch(text.strip())


def _says(cell: Any) -> bool:
    """Whether a cell says that there was anything in its month."""
    if cell is None or cell != cell or cell is False:
        return False
    if is_number(cell):
        return bool(cell != 0)
    text = as_text(cell) or ""
    return bool(text) and not _is_one_of(text, _NOTHING)


def _is_one_of(text: str, words: Collection[str]) -> bool:
    return text.strip().casefold() in words or fold(text) in words


def _part(found: MonthTable, position: int, day: dt.date, table: str, today: dt.date) -> RawSheet:
    """The rows of one month, as rows of a log."""
    sheet = found.sheet
    column = sheet.column(position)
    whose = sheet.column(min(found.naming)).tolist()
    says = [
        _says(cell) and not _is_sum(as_text(customer) or "")
        for cell, customer in zip(column.tolist(), whose, strict=True)
    ]
    if day > today:
        says = [False] * len(says)
    cells = column[says].tolist()
    log = INPUTS[table]
    labels = {log.column(name).label: i for i, name in found.naming.items() if name in log.names}
    made = {label: sheet.column(i)[says].tolist() for label, i in labels.items()}
    if table == "orders":
        made |= {log.column("date").label: [day] * len(cells), log.column("amount").label: cells}
    else:
        days = [_day(cell, day) for cell in cells]
        notes = [None if _typed_day(cell, day) else _note(cell) for cell in cells]
        made |= {log.column("date").label: days, log.column("notes").label: notes}
    places = [sheet.origin.columns[i] for i in labels.values()]
    here = sheet.origin.columns[position]
    frame = pd.DataFrame(made, index=sheet.cells.index[says], dtype=object)
    origin = sheet.origin._replace(columns=(*places, here, here))
    return replace(
        sheet,
        cells=frame,
        origin=origin,
        lower_headers=(),
        merged_rows=(),
        repeated_headers=(),
        nameless_columns=(),
        remarks=(),
        is_made=True,
    )


def _day(cell: Any, first: dt.date) -> dt.date:
    """The day of a contact: the one in the cell, else the first of its month."""
    if isinstance(cell, dt.datetime):
        return cell.date()
    return cell if isinstance(cell, dt.date) else _typed_day(cell, first) or first


def _typed_day(cell: Any, first: dt.date) -> dt.date | None:
    """The day of its month that a text like "12.02." or "2/12" is; None for any other cell."""
    found = _DAY.fullmatch(cell.strip()) if isinstance(cell, str) else None
    numbers = list(map(int, re.findall(r"\d+", cell)[:2])) if found else []
    if first.month not in numbers:
        return None
    numbers.remove(first.month)
    try:
        return first.replace(day=numbers[0])
    except ValueError:
        return None


def _note(cell: Any) -> str | None:
    """What a cell says besides that there was a contact."""
    if isinstance(cell, dt.date | bool):
        return None
    if is_number(cell):
        return None if cell == 1 else f"{cell:g} contacts in the month"
    text = (as_text(cell) or "").strip()
    return None if _is_one_of(text, _MARKS) else text


def _told(found: MonthTable, table: str, why: str, parts: Mapping[str, RawSheet]) -> Problem:
    """What a table of months is read as, which a person is to know first."""
    rows = sum(len(part.cells) for part in parts.values())
    days = sorted(found.days.values())
    period = f"{days[0]:%b %Y} to {days[-1]:%b %Y}"
    if table == "orders":
        what = f"revenue by month: {rows} amounts of {period}, each on the first of its month"
        fix = "Nothing, if that is so; a sheet Orders with a row for each order says more."
    else:
        what = f"contacts: {rows} of {period}, without a day on the first of the month"
        fix = "Nothing, if that is so; a sheet Calls with a row for each call says more."
    if found.is_guessed:
        what += "; no year stands there, so that these are the newest such months"
        fix += " Write the year into the title of the sheet or the headers."
    if is_only_months(found):
        fix += f' If it is something else: retain map BOOK --set-sheet "{found.title}=-".'
    place = found.sheet.origin
    return Problem(
        sheet=place.sheet,
        cell=f"{letters(place.columns[min(found.days)])}{place.header_row}",
        problem=f"months stand across, read as {what} ({why})",
        fix=fix,
        severity="note",
        count=rows,
        first=True,
    )


def undecided(found: MonthTable, book: str) -> Problem:
    """What is told of a table of months whose cells may be contacts or amounts."""
    set_sheet = f'retain map {book} --set-sheet "{found.title}='
    return Problem(
        sheet=found.sheet.origin.sheet,
        problem="months stand across, and the numbers may be contacts or amounts, so that "
        "they are not read",
        fix=f'Say which: {set_sheet}Calls" or {set_sheet}Orders", or =- for neither.',
        first=True,
        asks=(_ask(found),),
    )


def _ask(found: MonthTable) -> Ask:
    numbers = [f"{cell:g}" for cell in _cells(found) if is_number(cell)]
    return Ask(
        choice_key(found.title),
        f"Are the numbers by month in {found.title!r} contacts (Calls) or amounts (Orders)?",
        ("Calls", "Orders", NONE),
        "They are not read.",
        f"They are like {', '.join(list(dict.fromkeys(numbers))[:3])}.",
    )


def without_months(found: MonthTable) -> RawSheet:
    """The sheet without the columns of its months."""
    sheet = found.sheet
    kept = [i for i in range(len(sheet.headers)) if i not in found.days]
    lower = tuple(sheet.lower_headers[i] for i in kept) if sheet.lower_headers else ()
    columns = tuple(sheet.origin.columns[i] for i in kept)
    return replace(
        sheet,
        cells=sheet.cells.iloc[:, kept],
        origin=sheet.origin._replace(columns=columns),
        lower_headers=lower,
    )


def is_only_months(found: MonthTable) -> bool:
    """Whether a sheet holds nothing but whose the months are, and sums of them."""
    others = set(range(len(found.sheet.headers))) - found.days.keys() - found.naming.keys()
    return all(_is_sum(found.sheet.headers[i]) for i in others)


def _is_sum(header: str) -> bool:
    return fold(header) in _SUMS or not header.strip()
