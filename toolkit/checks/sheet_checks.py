"""Sheets and their headings: what stands there twice, is not there, or is not ours any more."""

from collections.abc import Mapping

from toolkit.errors import nearest
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, header_problem
from toolkit.reading.raw_sheet import RawSheet
from toolkit.schema.inputs import INPUTS
from toolkit.schema.report_names import REPORT_NAMES
from toolkit.settings import Settings
from toolkit.settings.choices import Origins, settled
from toolkit.words.folding import fold


def check_headings(at: Mapped) -> list[Problem]:
    """A problem for each heading that a table has twice, with both places; the one used counts.

    None in a program's export, whose headings are known with what stands in brackets.
    """
    if at.export:
        return []
    positions_of: dict[str, list[int]] = {}
    for position, header in enumerate(at.headers):
        positions_of.setdefault(fold(header), []).append(position)
    used = set(at.positions.values())
    found = []
    for folded, positions in positions_of.items():
        read = [position for position in positions if position in used]
        if not folded or len(positions) < 2 or len(read) != 1:
            continue
        places = [f"{at.headers[i]!r} in {at.header_cell(i)}" for i in positions]
        only = at.header_cell(read[0])
        found.append(
            header_problem(
                at,
                read[0],
                says=f"the same heading twice: {' and '.join(places)}; only {only} is read",
                fix="Give each column a heading of its own, or delete one.",
                count=len(positions),
            )
        )
    return found


def check_choices(
    settings: Settings, origins: Origins, sheets: Mapping[str, RawSheet]
) -> list[Problem]:
    """A note for each settled header and sheet that the book does not have, or has no more."""
    titles = {fold(title) for title in sheets}
    titles |= {fold(raw.origin.sheet) for raw in sheets.values()}
    places = titles | {fold(table.title) for table in INPUTS.values()}
    headers: set[str] = set()
    # Thousands of headers are put together for settings alone that name one.
    for raw in sheets.values() if settled(settings, origins, "column") else ():
        folded = {fold(header) for header in raw.headers}
        for place in places:
            headers |= {place + header for header in folded}
    return [
        *_unused(settings, origins, "column", "header", headers),
        *_unused(settings, origins, "sheet", "sheet", titles),
    ]


def _unused(
    settings: Settings, origins: Origins, kind: str, noun: str, there: set[str]
) -> list[Problem]:
    """A note for each choice of a kind of setting ("column", "sheet") whose name is not there."""
    found = []
    for name, (_, where) in settled(settings, origins, kind).items():
        if name in there:
            continue
        keys = (key for key in origins if key.startswith(f"{kind} "))
        sheet, _, cell = where.partition("!")
        found.append(
            Problem(
                sheet=sheet if cell else "Settings",
                cell=cell,
                value=next(key for key in keys if fold(key.removeprefix(kind)) == name),
                problem=f"no such {noun} in this book",
                fix="Correct the setting, or delete it.",
                severity="note",
            )
        )
    return found


def check_reports(settings: Settings, origins: Origins) -> list[Problem]:
    """A problem for each word of the setting `also` in the book that names no report."""
    sheet, _, cell = origins["also"].partition("!")
    return [
        Problem(
            sheet=sheet,
            cell=cell,
            value=word,
            problem="no report has this name; the refresh leaves it out",
            fix=f"Correct the setting, or delete it. {nearest(word, REPORT_NAMES)}",
        )
        for word in settings.also
        if word not in REPORT_NAMES
    ]


def changed_by_hand(title: str, what: str) -> Problem:
    """A note on a sheet of ours in which a person wrote what is no run's."""
    return Problem(
        sheet=title,
        problem="this sheet is written anew at each run, "
        f"and there is {what} that a run did not write",
        fix="It is kept as a sheet of your own; do your own work on sheets of your own.",
        severity="note",
    )
