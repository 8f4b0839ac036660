"""Which sheet is which table, where some have customers down and months across."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from toolkit.errors import DataError
from toolkit.problem import Problem
from toolkit.reading.assign import Assigned, assign
from toolkit.reading.month_tables import (
    Months,
    MonthTable,
    is_only_months,
    read_months,
    undecided,
    without_months,
)
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.table_titles import table_of_title
from toolkit.schema.inputs import INPUTS
from toolkit.words.folding import fold

REASON = "as a table with months across"
UNDECIDED = "months stand across, and the numbers may be contacts or amounts"
Chosen = Mapping[str, tuple[str, str]]


@dataclass
class WithMonths:
    """The sheets with one part of a log for each month, which table each is, and what is told."""

    sheets: dict[str, RawSheet]
    assigned: Assigned = field(default_factory=Assigned)
    made: dict[str, RawSheet] = field(default_factory=dict)
    """The parts, which are no sheets of the book."""
    told: list[Problem] = field(default_factory=list)


def assign_months(
    sheets: Mapping[str, RawSheet],
    found: Sequence[MonthTable],
    book: str,
    chosen: Chosen,
    today: dt.date,
) -> WithMonths:
    """Assign the sheets, those with months across as logs of contacts or of revenue by month.

    Where another sheet is that log already, the months are not read, and it is told.
    """
    settled = {each.title: chosen.get(fold(each.title), (None, ""))[0] for each in found}
    looked_at = [each for each in found if settled[each.title] != ""]
    read = {each.title: read_months(each, settled[each.title], today) for each in looked_at}
    made = WithMonths(_others(sheets, looked_at))
    there = _tables_in(made.sheets, book, chosen)
    left: dict[str, str] = {}
    taken: dict[str, Months] = {}
    for each in looked_at:
        months = read[each.title]
        if months is None:
            made.told.append(undecided(each, book))
            left[each.title] = UNDECIDED
        elif months.table in there:
            left[each.title] = _read_elsewhere(months.table, there)
            made.told.append(_not_read(each, left[each.title]))
        else:
            taken[each.title] = months
            made.told.append(months.told)
    said: dict[str, tuple[str, str]] = {}
    for months in taken.values():
        made.made |= months.parts
        said |= {fold(title): (months.table, "") for title in months.parts}
    made.sheets |= made.made
    if not made.sheets and made.told:
        asked = made.told[0]
        raise DataError(f"Sheet {asked.sheet!r}: {asked.problem}.\n{asked.fix}")
    made.assigned = assign(made.sheets, book, {**chosen, **said})
    for table in {months.table for months in taken.values()}:
        title, _ = made.assigned.found[table]
        made.assigned.found[table] = (title, REASON)
    made.assigned.unread |= {title: why for title, why in left.items() if title not in made.sheets}
    return made


def _others(sheets: Mapping[str, RawSheet], found: Sequence[MonthTable]) -> dict[str, RawSheet]:
    """The sheets without the months; one with nothing beside them is none, and none beside a list
    of customers but that list.
    """
    tables = {each.title: each for each in found}
    has_list = any(table_of_title(title) == "customers" for title in sheets)
    others: dict[str, RawSheet] = {}
    for title, sheet in sheets.items():
        if title not in tables:
            others[title] = sheet
            continue
        may_be_list = not has_list or table_of_title(title) == "customers"
        if may_be_list and not is_only_months(tables[title]):
            others[title] = without_months(tables[title])
    return others


def _tables_in(sheets: Mapping[str, RawSheet], book: str, chosen: Chosen) -> dict[str, list[str]]:
    """The logs that are read from these sheets alone, with their titles."""
    try:
        assigned = assign(sheets, book, dict(chosen))
    except DataError:
        return {}
    return {table: assigned.read(table) for table in ("calls", "orders") if table in assigned.found}


def _read_elsewhere(table: str, there: Mapping[str, list[str]]) -> str:
    return f"{INPUTS[table].title} are read from {', '.join(map(repr, there[table]))}"


def _not_read(found: MonthTable, why: str) -> Problem:
    return Problem(
        sheet=found.sheet.origin.sheet,
        problem=f"months stand across, and are not read: {why}",
        fix="Nothing, if they say the same; else add their rows there.",
        severity="note",
    )
