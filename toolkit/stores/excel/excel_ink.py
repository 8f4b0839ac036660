"""Grey text in some rows of a column of the open workbook, in few calls."""

from collections.abc import Collection, Iterator
from contextlib import suppress
from functools import partial
from itertools import groupby
from typing import Any

from toolkit.render.look import GREY
from toolkit.stores.excel.excel_app import patiently

_LONGEST = 250
"""Characters of an address that Excel takes."""
_MOST = 6
"""Calls for one column and colour; who comes behind keeps its look until a file's refresh."""
_GREY = (int(GREY[1:3], 16), int(GREY[3:5], 16), int(GREY[5:7], 16))


def turn_grey(sheet: Any, letter: str, rows: Collection[int]) -> None:
    """Show the cells of these rows in grey, where Excel lets us."""
    for where in _addresses(letter, rows):
        with suppress(Exception):
            patiently(partial(_paint, sheet, where, _GREY))


def turn_back(sheet: Any, letter: str, rows: Collection[int], like: str) -> None:
    """Show the cells of these rows in the colour of another column, which is never grey."""
    if not rows:
        return
    with suppress(Exception):
        colour = patiently(lambda: sheet.range(f"{like}{min(rows)}").font.color)
        for where in _addresses(letter, rows):
            patiently(partial(_paint, sheet, where, colour))


def _paint(sheet: Any, where: str, colour: Any) -> None:
    sheet.range(where).font.color = colour


def _addresses(letter: str, rows: Collection[int]) -> list[str]:
    """The cells of these rows as addresses that are short enough, neighbours together."""
    found = [""]
    for part in _runs(letter, sorted(rows)):
        if len(found[-1]) + len(part) >= _LONGEST:
            found.append("")
        found[-1] = f"{found[-1]},{part}".lstrip(",")
    return [where for where in found if where][:_MOST]


def _runs(letter: str, rows: list[int]) -> Iterator[str]:
    for _, run in groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0]):
        numbers = [row for _, row in run]
        yield f"{letter}{numbers[0]}:{letter}{numbers[-1]}"
