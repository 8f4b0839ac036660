"""Columns of ours that a person dragged out of their block: they are ours where they stand now.

They are known by their heading, where the block lacks it, and by what stands beside: a column of
the person's under the same heading holds something else, and stays theirs.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from toolkit.catalogues.catalogue import Catalogue, catalogue
from toolkit.catalogues.labels import TAKEN_SUFFIX, language_of, name_of_label
from toolkit.entries.raw_values import is_missing
from toolkit.render.values import spoken
from toolkit.schema.outputs import ADDED

if TYPE_CHECKING:
    from toolkit.xlsx import ColumnsMark

_OURS_ALONE = ("why_tier", "why_date", "contact_gap", "days_overdue", "oldest_gap")
"""Columns whose headings nobody else has."""
_FEWEST = 3
"""Columns of ours that a block has at least: of fewer nothing is told."""

_THEIR_DAY = "next follow-up"
"""What a reason says where the list has a column of days to call on."""

Rows = Sequence[Sequence[Any]]


class Stray(NamedTuple):
    """Where a column of ours stands outside its block, from 1, and which one it is."""

    column: int
    name: str


def our_columns(rows: Rows, mark: "ColumnsMark") -> list[int]:
    """The columns of ours beside the customers, from 1: those of the block, then those astray."""
    block = range(mark.first_col, mark.last_col + 1)
    return [*block, *(stray.column for stray in strays(rows, mark.header_row, block))]


def strays(rows: Rows, header_row: int, block: range) -> list[Stray]:
    """The columns of ours outside the block that was marked, whose headings the block lacks.

    Rows and columns are counted from 1; `rows` are those of the sheet.
    """
    if header_row > len(rows):
        return []
    headings = {
        column: cell
        for column, cell in enumerate(rows[header_row - 1], 1)
        if isinstance(cell, str) and cell
    }
    inside = {name_of_label(ADDED, headings.get(column, "")): column for column in block}
    inside.pop("", None)
    missing = set(ADDED.names) - inside.keys()
    if not missing or len(inside) < _FEWEST:
        return []
    words = catalogue(language_of(ADDED, [headings.get(column) for column in block]))
    found: dict[str, list[int]] = {}
    for column, heading in headings.items():
        name = name_of_label(ADDED, heading)
        if column not in block and name in missing:
            found.setdefault(name, []).append(column)
    sheet = _Beside(rows[header_row:], inside, words)
    ours = []
    for name, columns in found.items():
        proven = [at for at in columns if _is_ours(name, at, headings[at], sheet)]
        ours += [Stray(at, name) for at in proven[:1]]
    return ours


class _Beside(NamedTuple):
    """The rows of the list, and where our other columns stand in them."""

    rows: Rows
    places: Mapping[str, int]
    words: Catalogue

    def pairs(self, column: int, name: str) -> Iterator[tuple[Any, Any]]:
        """The cells of a column, each with the one of ours beside it; rows without either aside."""
        beside = self.places.get(name)
        for row in self.rows if beside else ():
            cells = _cell(row, column), _cell(row, beside or 0)
            if not all(map(is_missing, cells)):
                yield cells


def _is_ours(name: str, column: int, heading: str, sheet: _Beside) -> bool:
    is_marked = heading.endswith(sheet.words.say(TAKEN_SUFFIX))
    if is_marked or name in _OURS_ALONE:
        return True
    known = _PROOFS.get(name)
    return known is not None and known(column, sheet)


def _is_tier(column: int, sheet: _Beside) -> bool:
    """Whether each cell is the tier with which its reason begins."""
    pairs = list(sheet.pairs(column, "why_tier"))
    return bool(pairs) and all(str(why).startswith(f"{tier}:") for tier, why in pairs)


def _is_last_contact(column: int, sheet: _Beside) -> bool:
    """Whether days and the gaps since them give one day of a run, and no other day is there."""
    runs = set()
    for contact, gap in sheet.pairs(column, "contact_gap"):
        day = _as_day(contact)
        if day is None or not isinstance(gap, int | float):
            return False
        runs.add(day + timedelta(days=int(gap)))
    return len(runs) == 1


def _is_next_call(column: int, sheet: _Beside) -> bool:
    """Whether its reason names each day, and none says that the list itself has it."""
    for call, why in sheet.pairs(column, "why_date"):
        if is_missing(call):
            continue
        day = _as_day(call)
        said = sheet.words.english_sentence(str(why))
        if day is None or spoken(day, "date") not in said or _THEIR_DAY in said:
            return False
    return True


_PROOFS: dict[str, Callable[[int, _Beside], bool]] = {
    "tier": _is_tier,
    "last_contact": _is_last_contact,
    "next_call": _is_next_call,
}


def _cell(row: Sequence[Any], column: int) -> Any:
    return row[column - 1] if column <= len(row) else None


def _as_day(value: Any) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else None
