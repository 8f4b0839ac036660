"""What a workbook of another kind than .xlsx tells beside its values."""

from typing import NamedTuple

from toolkit.xlsx.sml.addresses import Area, quoted

Texts = dict[str, dict[tuple[int, int], str]]
"""Of each sheet, texts of some of its cells by row and column, counted from 0."""
Errors = Texts
"""The texts of error cells."""

UNKNOWN_ERROR = "#N/A"
ERROR_TEXTS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
"""Errors by the code that .xls and .xlsb keep."""


class FileFacts(NamedTuple):
    """The error cells of each sheet, and what each name of the whole workbook refers to.

    A name refers to a place as Excel spells it: ='Calls'!$A$1:$A$1.
    """

    errors: Errors
    names: dict[str, str]
    currencies: Texts
    """Of each sheet the cells that show a currency."""


def reference(sheet: str, area: Area) -> str:
    """An area of a sheet, spelled as Excel spells it in a name."""
    return f"={quoted(sheet)}!{area.absolute()}"
