"""Conditional formats and rules for typing that a person put on our lists in a workbook file.

They go with the rows and columns that they are over: those on columns of the person's own, and
those that colour whole rows. Rules over one column of ours are drawn anew by us.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from toolkit.render.page import Page
from toolkit.stores.list_moves import moves_of
from toolkit.stores.moved_rules import CellArea, RuleMoves
from toolkit.stores.own_columns import OwnColumns, followed_lists
from toolkit.stores.workbook.grids import Grid
from toolkit.xlsx import Package
from toolkit.xlsx.sml.addresses import MAX_ROW, Area
from toolkit.xlsx.sml.sheet_rules import SheetRule, rules_of

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
    for page in pages:
        title = ours.get(page.key, "")
        if title not in cells or page.key not in followed_lists():
            continue
        part = package.sheet(title).part
        if not any(mark in package.read(part) for mark in _MARKS):
            continue
        places = own[page.key].places if page.key in own else ()
        theirs = [rule for rule in rules_of(package.root(part)) if _is_theirs(rule, places)]
        if theirs:
            rows = cells[title].rows
            moves = RuleMoves(title, *moves_of(page, rows, places), MAX_ROW)
            _move(found, title, theirs, moves)
    return found


def _move(found: PersonsRules, title: str, theirs: Sequence[SheetRule], moves: RuleMoves) -> None:
    for rule in theirs:
        moved = moves.moved([_cells(where) for where in rule.areas], rule.formulas)
        if moved and moved[0]:
            areas = [_area(each) for each in moved[0]]
            found.rules.setdefault(title, []).append(rule.moved(areas, moved[1]))
            continue
        said = _cells(rule.areas[0]).said
        what = f"a drop-down or rule at {said}" if rule.is_check else f"a colour rule over {said}"
        found.told.append(f"{title!r}: {what} is not written again; it is in the backup.")


def _is_theirs(rule: SheetRule, own: Sequence[int]) -> bool:
    """Whether a rule is the person's, and none that is drawn with their words."""
    columns: set[int] = set()
    for where in rule.areas:
        columns |= {*range(where.first_col, where.last_col + 1)}
    is_on_own = any(place + 1 in columns for place in own)
    return not rule.offers and (is_on_own or (len(columns) > 1 and not rule.is_check))


def _cells(where: Area) -> CellArea:
    rows = range(where.first_row - 1, where.last_row)
    return CellArea(rows, range(where.first_col - 1, where.last_col))


def _area(held: CellArea) -> Area:
    return Area(held.columns.start + 1, held.rows.start + 1, held.columns.stop, held.rows.stop)
