"""Colour rules that a person put on a list of ours: they follow its rows and columns.

A rule over all rows stays over all of them, however many they are; one over some rows goes with
these. A rule whose formula speaks of several of some rows stays where it is, and that is told.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from toolkit.render.google_look import is_our_rule
from toolkit.render.google_requests import Request, area
from toolkit.render.page import Page
from toolkit.schema.model import letters
from toolkit.stores.google.own_formulas import ITS_ROW, Beside, MovedFormula, Moves, moves_of
from toolkit.stores.google.spreadsheet import Rows, Tab
from toolkit.stores.own_columns import followed_lists


class FollowedRules(NamedTuple):
    """What lets the rules of people follow, and a sentence for each that cannot."""

    requests: list[Request]
    told: list[str]


def followed_rules(
    page: Page, tab: Tab, rows: Rows, own: Sequence[int], *, height: int
) -> FollowedRules:
    """What moves the colour rules of people on a list that is written anew to its rows.

    `page` has the person's columns behind ours, which were at the places in `own`; the sheet has
    `height` rows while it is written.
    """
    followed = FollowedRules([], [])
    theirs = [(at, rule) for at, rule in enumerate(tab.rules) if not is_our_rule(rule)]
    if not theirs or page.key not in followed_lists():
        return followed
    moves, beside = moves_of(page, rows, own)
    following = _Following(tab, moves, beside, height)
    for at, rule in theirs:
        moved = following.rule(rule)
        if moved is None:
            where = _said_of(rule["ranges"][0], height)
            followed.told.append(
                f"{tab.title!r}: a colour rule over {where} cannot follow its rows; "
                "it stays where it is."
            )
        elif moved != rule:
            gone = {"deleteConditionalFormatRule": {"sheetId": tab.id, "index": at}}
            followed.requests.append(gone)
            new = {"addConditionalFormatRule": {"index": at, "rule": moved}}
            followed.requests.append(new)
    return followed


class _Following:
    def __init__(self, tab: Tab, moves: Moves, beside: Beside, height: int) -> None:
        self.tab, self.moves, self.beside, self.height = tab, moves, beside, height
        self.now = {who: moves.new.first + n for n, who in enumerate(beside.new)}

    def rule(self, rule: Request) -> Request | None:
        """A rule where it stands now; None where that cannot be said."""
        ranges = [_Area.of(each, self.height, self.tab.columns) for each in rule["ranges"]]
        if not all(each.rows and each.columns for each in ranges):
            return rule
        moved = [self._area(each) for each in ranges]
        if all(new == [old] for new, old in zip(moved, ranges, strict=True)):
            return rule
        now = [one for some in moved for one in some]
        said = self._condition(rule, ranges, now) if now else None
        if said is None:
            return None
        return {**said, "ranges": [each.as_request(self.tab.id) for each in now]}

    def _area(self, old: "_Area") -> list["_Area"]:
        """The areas that the cells of one are now."""
        columns = _runs(self._column(column) for column in old.columns)
        rows = self._rows(old.rows)
        return [_Area(down, across) for down in rows for across in columns]

    def _column(self, column: int) -> int:
        return self.moves.columns.get(column, column)

    def _is_whole(self, rows: range) -> bool:
        places = self.moves.old
        return rows.start <= places.first and rows.stop > places.last

    def _rows(self, rows: range) -> list[range]:
        old, new = self.moves.old, self.moves.new
        if self._is_whole(rows):
            start = min(rows.start, old.header) if rows.start <= old.header else new.first
            stop = max(rows.stop, new.last + 1)
            return [range(start, min(stop, self.height))]
        found = []
        for row in rows:
            if row <= old.header:
                found.append(row)
            elif self.beside.old.get(row) in self.now:
                found.append(self.now[self.beside.old[row]])
        return _runs(sorted(found))

    def _condition(
        self, rule: Request, old: Sequence["_Area"], now: Sequence["_Area"]
    ) -> Request | None:
        """A rule with its formulas as they read now; they speak of the first cell of its areas."""
        made = rule.get("booleanRule", {})
        values = made.get("condition", {}).get("values", [])
        if not any(_is_formula(value) for value in values):
            return rule
        first = old[0]
        is_one = len(first.rows) == 1 or self._is_whole(first.rows)
        if len(old) > 1 or not is_one or len(now) != 1:
            return None
        fixed = _MovedWith(first, now[0], self.moves)
        said = [_with_formula(value, fixed.said(value, self.tab.title)) for value in values]
        if None in said:
            return None
        condition = {**made["condition"], "values": said}
        return {**rule, "booleanRule": {**made, "condition": condition}}


class _MovedWith(NamedTuple):
    """The first cell of a rule, and where it went."""

    old: "_Area"
    new: "_Area"
    moves: Moves

    def said(self, value: Mapping[str, Any], title: str) -> str | None:
        """A formula as it reads for the first cell now."""
        if not _is_formula(value):
            return ""
        text = MovedFormula(title, self.old.rows.start, self.moves).said(value["userEnteredValue"])
        return None if text is None else text.replace(ITS_ROW, f"{self.new.rows.start + 1}")


def _is_formula(value: Mapping[str, Any]) -> bool:
    return str(value.get("userEnteredValue", "")).startswith("=")


def _with_formula(value: Mapping[str, Any], text: str | None) -> Mapping[str, Any] | None:
    if text is None:
        return None
    return {**value, "userEnteredValue": text} if text else value


class _Area(NamedTuple):
    """Rows and columns from 0."""

    rows: range
    columns: range

    @classmethod
    def of(cls, held: Mapping[str, Any], height: int, width: int) -> "_Area":
        """An area of the service; an end that is open is that of the sheet."""
        rows = range(held.get("startRowIndex", 0), held.get("endRowIndex", height))
        return cls(rows, range(held.get("startColumnIndex", 0), held.get("endColumnIndex", width)))

    def as_request(self, sheet: int) -> Request:
        """The same as it is sent."""
        columns = self.columns
        return area(sheet, self.rows.start, self.rows.stop, columns.start, columns.stop)


def _runs(numbers: Iterable[int]) -> list[range]:
    """Numbers that follow each other, as ranges."""
    ordered = sorted(numbers)
    runs = []
    for _, run in groupby(enumerate(ordered), key=lambda pair: pair[1] - pair[0]):
        held = [number for _, number in run]
        runs.append(range(held[0], held[-1] + 1))
    return runs


def _said_of(held: Mapping[str, Any], height: int) -> str:
    """An area as people write it."""
    found = _Area.of(held, height, 1)
    first = f"{letters(found.columns.start + 1)}{found.rows.start + 1}"
    return f"{first}:{letters(max(found.columns.stop, 1))}{found.rows.stop}"
