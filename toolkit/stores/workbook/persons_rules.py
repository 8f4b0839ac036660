"""Conditional formats and rules for typing that a person put on our lists in a workbook file.

They go with the rows and columns that they are over, on lists and within a table of a report.
Colour rules that we draw ourselves are known by their colours; rules for typing on our columns, and
those that cannot follow, are told.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from toolkit.render.look import GREY, HIGHLIGHTS, RED, SCALE
from toolkit.render.page import Page
from toolkit.stores.list_moves import Rows, moves_of
from toolkit.stores.moved_rules import CellArea, RuleMoves
from toolkit.stores.own_columns import OwnColumns, followed_lists
from toolkit.stores.report_moves import ReportMoves
from toolkit.stores.workbook.grids import Grid
from toolkit.xlsx import Package
from toolkit.xlsx.sml.addresses import MAX_ROW, Area
from toolkit.xlsx.sml.sheet_rules import (
    DrawnRules,
    SheetRule,
    looks_with,
    rules_of,
    without_drawn,
)

_INKS = {GREY, RED, *(each.ink for words in HIGHLIGHTS.values() for each in words.values())}
"""Colours of the letters by which we colour cells by their value."""
_MARKS = (b"conditionalFormatting", b"dataValidation")


class PersonsRules(NamedTuple):
    """The rules of people by the titles of our lists, and a sentence for each that is lost."""

    rules: dict[str, list[SheetRule]]
    told: list[str]


def rules_in(
    package: Package,
    ours: Mapping[str, str],
    pages: Sequence[Page],
    cells: Mapping[str, Grid],
    own: Mapping[str, OwnColumns],
) -> PersonsRules:
    """The rules of people on the lists among these pages, where they belong now."""
    found = PersonsRules({}, [])
    styles = package.styles_part
    looks = looks_with(package.root(styles), _INKS) if styles else frozenset()
    drawn = DrawnRules(looks, SCALE)
    for page in pages:
        title = ours.get(page.key, "")
        if title not in cells:
            continue
        part = package.sheet(title).part
        if not any(mark in package.read(part) for mark in _MARKS):
            continue
        places = own[page.key].places if page.key in own else ()
        parted = [without_drawn(rule, drawn) for rule in rules_of(package.root(part))]
        theirs = [rule for rule in parted if rule and _is_theirs(rule, places)]
        if theirs:
            moves = _moves(title, page, cells[title].rows, places)
            _move(found, title, theirs, moves, places)
    return found


def _moves(title: str, page: Page, rows: Rows, own: Sequence[int]) -> RuleMoves | ReportMoves:
    if page.key in followed_lists():
        return RuleMoves(title, *moves_of(page, rows, own), MAX_ROW)
    return ReportMoves(title, page, rows)


def _move(
    found: PersonsRules,
    title: str,
    theirs: Sequence[SheetRule],
    moves: RuleMoves | ReportMoves,
    own: Sequence[int],
) -> None:
    for rule in theirs:
        # Ours stands there again: no cell can have two rules for typing.
        is_over_ours = rule.is_check and not _is_on_own(rule, own)
        moved = moves.moved([_cells(where) for where in rule.areas], rule.formulas)
        if is_over_ours or not moved or not moved[0]:
            found.told.append(_lost(title, rule))
            continue
        areas = [_area(each) for each in moved[0]]
        found.rules.setdefault(title, []).append(rule.moved(areas, moved[1]))


def _lost(title: str, rule: SheetRule) -> str:
    """The sentence for a rule that is not there any more."""
    said = _cells(rule.areas[0]).said
    what = f"a drop-down or rule at {said}" if rule.is_check else f"a colour rule over {said}"
    return f"{title!r}: {what} is not written again; it is in the backup."


def _is_theirs(rule: SheetRule, own: Sequence[int]) -> bool:
    """Whether a rule is the person's: a colour rule that we do not draw, and for typing one that
    is no drop-down nor hint of ours.
    """
    if not rule.is_check:
        return True
    return not rule.offers and (rule.refuses or _is_on_own(rule, own))


def _is_on_own(rule: SheetRule, own: Sequence[int]) -> bool:
    """Whether a rule is over a column of the person's own."""
    columns: set[int] = set()
    for where in rule.areas:
        columns |= {*range(where.first_col, where.last_col + 1)}
    return any(place + 1 in columns for place in own)


def _cells(where: Area) -> CellArea:
    rows = range(where.first_row - 1, where.last_row)
    return CellArea(rows, range(where.first_col - 1, where.last_col))


def _area(held: CellArea) -> Area:
    return Area(held.columns.start + 1, held.rows.start + 1, held.columns.stop, held.rows.stop)
