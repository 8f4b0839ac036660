"""What is told of sheets that look like a table and are not read."""

from collections.abc import Mapping, Sequence

from toolkit.parsing.cells import as_text
from toolkit.problem import Problem
from toolkit.reading.assign import OUR_COPY, Assigned
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.unassigned import UNKNOWN
from toolkit.schema.inputs import INPUTS
from toolkit.schema.outputs import CALL_SCHEDULE
from toolkit.words.folding import fold


def unread_sheets(assigned: Assigned, sheets: Mapping[str, RawSheet], book: str) -> list[Problem]:
    """A problem for each sheet that looks like a table and is not read, and for copies of ours."""
    problems: list[Problem] = []
    for title, reason in assigned.unread.items():
        table = _table_read_elsewhere(reason)
        if table:
            problems.append(_read_elsewhere(title, table, reason, assigned.read(table), book))
    unknown = [title for title, reason in assigned.unread.items() if reason.startswith(UNKNOWN)]
    if unknown:
        problems.append(_unknown(unknown, assigned))
    for table, titles in assigned.alike.items():
        problems.append(_alike(INPUTS[table].title, titles, book))
    for title, reason in assigned.unread.items():
        if reason == OUR_COPY:
            problems.append(_copy_of_ours(title, sheets[title]))
    return problems


def _table_read_elsewhere(reason: str) -> str | None:
    """The table that is read from another sheet, where that is the reason why this one is not."""
    label, mark, _ = reason.partition(" are read from ")
    names = {table.title: table.name for table in INPUTS.values()}
    return names.get(label) if mark else None


def _read_elsewhere(title: str, table: str, reason: str, read: Sequence[str], book: str) -> Problem:
    fix = "Move its rows there, or give it another title."
    if INPUTS[table].is_log:
        every = _set_sheets([*read, title], INPUTS[table].title)
        fix = f"To read them as one: retain map {book} {every}; "
        fix += f'to leave it out: --set-sheet "{title}=-".'
    return Problem(sheet=title, value=title, problem=f"{reason}; this sheet is not read", fix=fix)


def _unknown(titles: Sequence[str], assigned: Assigned) -> Problem:
    """One line for the sheets that look like a table and are none that is known."""
    names = ", ".join(map(repr, titles[:MOST_SHOWN]))
    more = f" and {len(titles) - MOST_SHOWN} more" if len(titles) > MOST_SHOWN else ""
    _, _, how = assigned.unread[titles[0]].partition(". ")
    return Problem(
        sheet=titles[0],
        problem=f"not read, as no table that is known: {names}{more}",
        fix=f"Nothing, if they are none. {how}",
        severity="note",
        count=len(titles),
    )


MOST_SHOWN = 6
"""Sheets that are not read which one line names."""


def _alike(label: str, titles: Sequence[str], book: str) -> Problem:
    names = ", ".join(map(repr, titles))
    every = _set_sheets(titles, label)
    return Problem(
        sheet=titles[0],
        problem=f"{names} all look like {label}; none of them is read",
        fix=f"Name the right one {label!r}, or read all of them as one: retain map {book} {every}",
        count=len(titles),
    )


def _set_sheets(titles: Sequence[str], label: str) -> str:
    """The options of `retain map` that settle sheets as one table."""
    return " ".join(f'--set-sheet "{title}={label}"' for title in titles)


def _copy_of_ours(title: str, sheet: RawSheet) -> Problem:
    """Tell of a copy of our schedule, with the first cell into which a person typed."""
    typed = _typed_cells(sheet)
    if not typed:
        return Problem(
            sheet=title,
            problem=f"{OUR_COPY}; not read",
            fix="Nothing, if that is so.",
            severity="note",
        )
    row, position, text = typed[0]
    rows = len({row for row, _, _ in typed})
    where = "it" if rows == 1 else f"{rows} rows of it"
    return Problem(
        sheet=title,
        cell=sheet.origin.cell(row, position),
        column=sheet.headers[position],
        value=text,
        problem=f"{OUR_COPY}; not read, and neither is what was typed into {where}",
        fix=f"Type it into the sheet {CALL_SCHEDULE.page} that a refresh writes.",
        count=rows,
    )


def _typed_cells(sheet: RawSheet) -> list[tuple[int, int, str]]:
    """Row, position and text of each filled cell of a column that people type into, row by row."""
    open_labels = {fold(column.label) for column in CALL_SCHEDULE.columns if column.open}
    places = [i for i, header in enumerate(sheet.headers) if fold(header) in open_labels]
    found: list[tuple[int, int, str]] = []
    for row, values in zip(sheet.cells.index, sheet.cells.itertuples(index=False), strict=True):
        for position in places:
            text = as_text(values[position])
            if text:
                found.append((int(row), position, text))
    return found
