"""Colour rules that a person put on a list of ours in a spreadsheet: they follow its rows.

One that cannot stays where it is, and that is told.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from toolkit.render.google_look import is_our_rule
from toolkit.render.google_requests import Request, area
from toolkit.render.page import Page
from toolkit.stores.google.spreadsheet import Rows, Tab
from toolkit.stores.list_moves import moves_of
from toolkit.stores.moved_rules import CellArea, RuleMoves
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
    following = RuleMoves(tab.title, *moves_of(page, rows, own), height)
    for at, rule in theirs:
        areas = [_area_of(each, height, tab.columns) for each in rule["ranges"]]
        moved = following.moved(areas, [value["userEnteredValue"] for value in _formulas(rule)])
        if moved is None or not moved[0]:
            followed.told.append(
                f"{tab.title!r}: a colour rule over {areas[0].said} cannot follow its rows; "
                "it stays where it is."
            )
        elif moved[0] != areas:
            gone = {"deleteConditionalFormatRule": {"sheetId": tab.id, "index": at}}
            new = {"index": at, "rule": _moved(rule, tab.id, *moved)}
            followed.requests.extend([gone, {"addConditionalFormatRule": new}])
    return followed


def _values(rule: Request) -> list[Request]:
    """What the condition of a rule compares with."""
    values: list[Request] = rule.get("booleanRule", {}).get("condition", {}).get("values", [])
    return values


def _formulas(rule: Request) -> list[Request]:
    return [value for value in _values(rule) if _is_formula(value)]


def _is_formula(value: Mapping[str, Any]) -> bool:
    return str(value.get("userEnteredValue", "")).startswith("=")


def _moved(
    rule: Request, sheet: int, areas: Sequence[CellArea], formulas: Sequence[str]
) -> Request:
    """A rule over these areas, with these formulas for its own."""
    moved = {**rule, "ranges": [_as_request(sheet, each) for each in areas]}
    if formulas:
        said, values = iter(formulas), []
        for value in _values(rule):
            text = {"userEnteredValue": next(said)} if _is_formula(value) else {}
            values.append({**value, **text})
        made = rule["booleanRule"]
        condition = {**made["condition"], "values": values}
        moved["booleanRule"] = {**made, "condition": condition}
    return moved


def _area_of(held: Mapping[str, Any], height: int, width: int) -> CellArea:
    """An area of the service; an end that is open is that of the sheet."""
    rows = range(held.get("startRowIndex", 0), held.get("endRowIndex", height))
    return CellArea(rows, range(held.get("startColumnIndex", 0), held.get("endColumnIndex", width)))


def _as_request(sheet: int, held: CellArea) -> Request:
    columns = held.columns
    return area(sheet, held.rows.start, held.rows.stop, columns.start, columns.stop)
