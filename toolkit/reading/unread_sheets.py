"""What is told of sheets that look like a table and are not read."""

from collections.abc import Sequence

from toolkit.problem import Ask, Problem
from toolkit.reading.assign import OUR_COPIES, PAYMENTS, Assigned
from toolkit.reading.unassigned import UNKNOWN
from toolkit.schema.inputs import INPUTS
from toolkit.settings.choices import NONE, choice_key


def unread_sheets(assigned: Assigned, book: str) -> list[Problem]:
    """A problem for each sheet that looks like a table and is not read, and for copies of ours.

    Those that somebody has to answer first.
    """
    problems: list[Problem] = [*assigned.asked]
    for title, reason in assigned.unread.items():
        table = _table_read_elsewhere(reason)
        if table:
            problems.append(_read_elsewhere(title, table, reason, assigned.read(table), book))
        elif reason == PAYMENTS:
            problems.append(_payments(title))
    unknown = [title for title, reason in assigned.unread.items() if reason.startswith(UNKNOWN)]
    if unknown:
        problems.append(_unknown(unknown, assigned))
    for table, titles in assigned.alike.items():
        problems.append(_alike(INPUTS[table].title, titles, book))
    for what in OUR_COPIES.values():
        copies = [title for title, reason in assigned.unread.items() if reason == what]
        if copies:
            problems.append(_copies_of_ours(copies, what))
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


def _payments(title: str) -> Problem:
    """Tell that money that came in is no second sale, and by what an invoice is paid."""
    fix = (
        "Nothing, where the sheet of invoices says itself what is paid: in a column Paid on, "
        "Paid amount or Open amount, or by its status."
    )
    says = "payments of what is sold on another sheet are not read, and count no invoice as paid"
    return Problem(sheet=title, value=title, problem=says, fix=fix)


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
        asks=tuple(_ask(title, label) for title in titles),
    )


def _ask(title: str, label: str) -> Ask:
    return Ask(choice_key(title), f"What is the sheet {title!r}?", (label, NONE), "It is not read.")


def _set_sheets(titles: Sequence[str], label: str) -> str:
    """The options of `retain map` that settle sheets as one table."""
    return " ".join(f'--set-sheet "{title}={label}"' for title in titles)


def _copies_of_ours(titles: Sequence[str], what: str) -> Problem:
    """Tell of copies of a sheet of ours, which are no log; what is typed into them counts."""
    names = ", ".join(map(repr, titles[:MOST_SHOWN]))
    more = f" and {len(titles) - MOST_SHOWN} more" if len(titles) > MOST_SHOWN else ""
    return Problem(
        sheet=titles[0],
        problem=f"{what}: {names}{more}; what is typed into it is taken, once",
        fix="Nothing, if that is so; else delete the sheet.",
        severity="note",
        count=len(titles),
    )
