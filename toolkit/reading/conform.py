"""Raw sheets to known tables: every declared column, in order, with its dtype.

The index keeps the sheet rows (see `row_keys`), so that any later finding can name its cell.
"""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain

import pandas as pd

from toolkit.parsing.cells import How
from toolkit.parsing.dates import has_two_readings, order_of
from toolkit.parsing.typed_columns import empty_cells
from toolkit.problem import Problem
from toolkit.reading.assign import Assigned, assign
from toolkit.reading.assigned_months import assign_months
from toolkit.reading.customer_keys import ListedKeys, by_their_values
from toolkit.reading.customer_sheets import with_customer_sheets, with_customers_named
from toolkit.reading.days_of_month import of_guessed_years
from toolkit.reading.mapped import Conformed, Mapped, problem
from toolkit.reading.month_headers import MonthOfSheet, months_of
from toolkit.reading.month_tables import month_tables
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.rep_sheets import told_of_reps, with_reps_named
from toolkit.reading.row_keys import row_keys, sheets_of_keys
from toolkit.reading.settled import Chosen, settled_headers, settled_tables
from toolkit.reading.settled_headers import Headers
from toolkit.reading.typed_table import TypedTable, type_table
from toolkit.reading.unread_sheets import unread_sheets
from toolkit.reading.yearly_amounts import newest_full_year
from toolkit.schema.inputs import INPUTS
from toolkit.schema.model import Table


def conform(
    sheets: Mapping[str, RawSheet],
    *,
    how: How | None = None,
    columns: Chosen | None = None,
    tables: Chosen | None = None,
    book: str = "the book",
    today: dt.date | None = None,
) -> Conformed:
    """Find each known table among the sheets and type its columns.

    `how` says how dates and numbers are read, `columns` and `tables` what the person settled:
    folded "sheet header" -> column, folded sheet -> table; by `today` the newest full year of
    revenue is told. Raises DataError without customers and without a log, SettingsError for a
    choice that cannot be.
    """
    chosen = settled_tables(tables or {})
    across = month_tables(sheets, today) if today else []
    if across and today:
        months = assign_months(sheets, across, book, chosen, today)
        sheets, assigned = months.sheets, months.assigned
        made = Conformed(unread=assigned.unread, made_sheets=months.made)
        made.about_sheets.extend(months.told)
    else:
        assigned = assign(sheets, book, chosen)
        made = Conformed(unread=assigned.unread)
    sheets = with_reps_named(sheets, assigned.reps)
    sheets = with_customers_named(sheets, assigned.customers)
    for name, table in INPUTS.items():
        if name in assigned.found:
            _read(made, table, assigned, sheets, columns or {}, how or How(), today, book)
        else:
            made.tables[name] = _empty(table)
        if name == "customers":
            names = made.tables[name]["name"].dropna().tolist()
            sheets = with_customer_sheets(sheets, assigned, names)
    return replace(made, about_sheets=[*made.about_sheets, *unread_sheets(assigned, book)])


def _empty(table: Table) -> pd.DataFrame:
    return _no_rows(table.name, pd.get_option("mode.string_storage")).copy(deep=False)


@lru_cache(maxsize=64)
def _no_rows(name: str, held_as: str) -> pd.DataFrame:
    """A table that the book does not have; `held_as` is how pandas holds texts now."""
    table = INPUTS[name]
    columns = {column.name: empty_cells(column.kind, 0) for column in table.columns}
    return pd.DataFrame(columns, index=pd.RangeIndex(0))


def _read(
    made: Conformed,
    table: Table,
    assigned: Assigned,
    sheets: Mapping[str, RawSheet],
    columns: Chosen,
    how: How,
    today: dt.date | None,
    book: str,
) -> None:
    """Add one table to those that were read: from its sheet, or from all sheets of a joined log."""
    name = table.name
    parts = {title: sheets[title] for title in assigned.read(name)}
    headers = {
        title: _headers_of(part, title, table, columns, _others_on(title, name, assigned))
        for title, part in parts.items()
    }
    _add_what_values_tell(parts, table, headers, made, today)
    sheets_read = [(part, headers[title]) for title, part in parts.items()]
    ways = _ways(table, sheets_read, how)
    read = _typed_parts(parts, table, headers, ways, today, book)
    frames = [part.frame for part in read]
    _, reason = assigned.found[name]
    first, *more = [replace(part.mapped, reason=reason) for part in read]
    made.headers[name], made.ways[name] = next(iter(headers.values())), ways
    made.mapped[name] = replace(first, more=tuple(more))
    made.tables[name] = _joined(frames, table)
    told = [] if how.day_first is not None else _told_of_order(first, table, sheets_read)
    made.about_tables[name] = [*read[0].problems, *told]
    months = {part.mapped.title: part.month for part in read if part.month}
    made.about_sheets.extend(of_guessed_years(months))
    if first.title in months:
        made.months[name] = months[first.title]
    made.about_further_sheets[name] = [
        *chain.from_iterable(part.problems for part in read[1:]),
        *_told_of_several(made.mapped[name], assigned, frames),
    ]


def _add_what_values_tell(
    parts: Mapping[str, RawSheet],
    table: Table,
    headers: Mapping[str, Headers],
    made: Conformed,
    today: dt.date | None,
) -> None:
    """Settle headers by what stands under them: years of revenue, the customers of the list."""
    listed = ListedKeys(made.tables["customers"]) if table.is_log else None
    for title, part in parts.items():
        if listed is not None:
            by_their_values(part, table, headers[title], listed)
        elif today and table.name == "customers":
            newest_full_year(part, table, headers[title], today)


def _typed_parts(
    parts: Mapping[str, RawSheet],
    table: Table,
    headers: Mapping[str, Headers],
    ways: Mapping[str, How],
    today: dt.date | None,
    book: str,
) -> list[TypedTable]:
    """The sheets of a table, typed; titles of months say of which month days alone are."""
    months: Mapping[str, MonthOfSheet] = {}
    if today and table.is_log:
        months = months_of([part.origin.sheet for part in parts.values()], book, today)
    return [
        type_table(part, title, table, headers[title], ways, months.get(part.origin.sheet), today)
        for title, part in parts.items()
    ]


def _told_of_several(
    mapped: Mapped, assigned: Assigned, frames: Sequence[pd.DataFrame]
) -> list[Problem]:
    """What is told of a table that is read from several sheets, or from lists of reps."""
    if assigned.reps and mapped.table == "customers":
        counts = dict(zip(assigned.read("customers"), map(len, frames), strict=True))
        names_reps = any(part.rep for part in (mapped, *mapped.more))
        return [told_of_reps(mapped.title, counts, names_reps=names_reps)]
    if len(frames) > 1 and not mapped.is_made:
        return [_is_joined(mapped, frames)]
    return []


def _headers_of(
    sheet: RawSheet, title: str, table: Table, columns: Chosen, others: Sequence[Table]
) -> Headers:
    """How the headers of a sheet read; what another table of it uses is asked about by none."""
    headers = settled_headers(sheet, title, table, columns, others)
    asked = set(chain.from_iterable(headers.asked.values()))
    for other in others:
        theirs = settled_headers(sheet, title, other, columns, [table])
        for position in theirs.positions.keys() - headers.positions.keys() - asked:
            proposed = [each.column for each in headers.proposed.get(position, [])]
            if theirs.positions[position] not in proposed:
                headers.proposed.pop(position, None)
                headers.left.add(position)
    return headers


def _others_on(title: str, name: str, assigned: Assigned) -> list[Table]:
    """Other tables that are read from the same sheet."""
    return [
        INPUTS[other] for other in assigned.found if other != name and title in assigned.read(other)
    ]


def _ways(table: Table, parts: Sequence[tuple[RawSheet, Headers]], how: How) -> dict[str, How]:
    """How each column is read; the days of a joined log in the order that any sheet proves.

    Who writes the days of one column writes those of the others in the same order.
    """
    if how.day_first is None:
        how = replace(how, day_first=_order_in_headers(parts))
    if how.day_first is None:
        all_days = set().union(*_texts_of_days(table, parts).values())
        how = replace(how, day_first=order_of(all_days))
    ways = dict.fromkeys(table.names, how)
    if len(parts) < 2 or how.day_first is not None:
        return ways
    for column in table.columns:
        if column.kind in ("date", "done"):
            texts = _texts_of(column.name, parts)
            ways[column.name] = replace(how, day_first=order_of(texts))
    return ways


_ORDER = re.compile(
    r"(?<![^\W_])(dd?|jj|tt|mm?)[\s._/-]+(dd?|jj|tt|mm?)[\s._/-]+(?:yy|aa|jj)", re.I
)


def _order_in_headers(parts: Sequence[tuple[RawSheet, Headers]]) -> bool | None:
    """Whether the day stands first, as a header like "Date (DD/MM/YYYY)" says; None for no word."""
    orders = set()
    for sheet, _ in parts:
        for header in sheet.headers:
            found = _ORDER.search(header)
            if found and found[1][0].casefold() != found[2][0].casefold():
                orders.add(found[1][0].casefold() != "m")
    return orders.pop() if len(orders) == 1 else None


def _texts_of_days(table: Table, parts: Sequence[tuple[RawSheet, Headers]]) -> dict[str, set[str]]:
    """The different texts of each column of days."""
    days = [column.name for column in table.columns if column.kind == "date"]
    return {column: _texts_of(column, parts) for column in days}


def _told_of_order(
    mapped: Mapped, table: Table, parts: Sequence[tuple[RawSheet, Headers]]
) -> list[Problem]:
    """What is told of days whose order another column proved; of exports it is beyond doubt."""
    if any(sheet.export for sheet, _ in parts) or _order_in_headers(parts) is not None:
        return []
    texts = _texts_of_days(table, parts)
    proofs = {column: order_of(read) for column, read in texts.items() if read}
    proving = next((column for column, order in proofs.items() if order is not None), None)
    if proving is None or order_of(set().union(*texts.values())) is None:
        return []
    shown = mapped.header(proving)
    says = f"the month is read first, as in {shown!r}; nothing in this column tells which is"
    if proofs[proving]:
        says = f"the day is read first, as in {shown!r}; nothing in this column tells which is"
    return [
        problem(
            mapped,
            column,
            None,
            says=says,
            fix="Nothing, if that is so; else set day_first to yes or no in the Settings sheet.",
            severity="note",
        )
        for column, order in proofs.items()
        if order is None and any(map(has_two_readings, texts[column]))
    ]


def _texts_of(column: str, parts: Sequence[tuple[RawSheet, Headers]]) -> set[str]:
    """The different texts of a column on all sheets of a log."""
    texts: set[str] = set()
    for sheet, headers in parts:
        for position, name in headers.positions.items():
            if name == column:
                texts.update(v for v in sheet.column(position) if isinstance(v, str))
    return texts


def _joined(frames: Sequence[pd.DataFrame], table: Table) -> pd.DataFrame:
    """The sheets as one table; of a log the first one last, as new rows are added below it."""
    first, *more = frames
    if not more:
        return first
    keyed = [
        frame.set_axis(row_keys(frame.index, sheet=number), axis=0)
        for number, frame in enumerate(more, 1)
    ]
    further = [frame for frame in keyed if len(frame)]
    return pd.concat([*further, first] if table.is_log else [first, *further])


def _is_joined(mapped: Mapped, frames: Sequence[pd.DataFrame]) -> Problem:
    """Tell that a log is read from several sheets."""
    counts = [
        f"{sheet.title!r} ({len(frame)} row{'' if len(frame) == 1 else 's'})"
        for sheet, frame in zip(mapped.sheets, frames, strict=True)
    ]
    sheets = ", ".join([*counts[1:], counts[0]])
    label = INPUTS[mapped.table].title
    where = "that of their customer" if mapped.customer else repr(mapped.title)
    return Problem(
        sheet=mapped.title,
        problem=f"{label} are read from {len(frames)} sheets: {sheets}; new rows go to {where}",
        fix="Nothing, if that is so; else settle a sheet as - (none) with `retain map`.",
        severity="note",
        count=len(frames),
    )


def reread(made: Conformed, name: str, sheet: RawSheet) -> Conformed:
    """The same with other rows on a table's first sheet, under the same headers."""
    title = made.mapped[name].frame
    typed = type_table(
        sheet, title, INPUTS[name], made.headers[name], made.ways[name], made.months.get(name)
    )
    table = made.tables[name]
    further = table[sheets_of_keys(table.index) > 0]
    frame = pd.concat([further, typed.frame]) if len(further) else typed.frame
    return replace(
        made,
        tables={**made.tables, name: frame},
        about_tables={**made.about_tables, name: typed.problems},
    )
