"""What a person added to our lists in a workbook file: columns that follow the rows."""

from collections.abc import Mapping
from typing import NamedTuple

from toolkit.render.ink import is_own
from toolkit.render.layout import lay_out
from toolkit.render.page import Page
from toolkit.schema.model import letters
from toolkit.stores.own_columns import OwnColumns, followed_lists, own_columns
from toolkit.stores.workbook.grids import Grid
from toolkit.xlsx import Package
from toolkit.xlsx.detect.beside_words import beside_words
from toolkit.xlsx.sml.cell_looks import Looks
from toolkit.xlsx.sml.cell_tokens import read_lines


class OurSheets(NamedTuple):
    """Our sheets in a workbook: their titles by key, and the cells of all sheets."""

    package: Package
    ours: Mapping[str, str]
    cells: Mapping[str, Grid]


def own_columns_in(
    package: Package, ours: Mapping[str, str], sheets: Mapping[str, Grid]
) -> dict[str, OwnColumns]:
    """The columns of a person's own on each of our lists that can follow its rows, by its key.

    In: the titles of ours by key, and the cells of all sheets. A column with a formula cannot: it
    looks at other cells of its row, which stand elsewhere then.
    """
    found = _all_own_columns(ours, sheets).items()
    return {key: own for key, own in found if not _why_not(package, ours[key], own)}


def not_followed(
    package: Package, ours: Mapping[str, str], sheets: Mapping[str, Grid]
) -> dict[str, str]:
    """Our lists whose columns of a person's own cannot follow, by title: why, with the cell."""
    found = _all_own_columns(ours, sheets).items()
    reasons = {ours[key]: _why_not(package, ours[key], own) for key, own in found}
    return {title: why for title, why in reasons.items() if why}


def lost_with_own(
    package: Package, ours: Mapping[str, str], own: Mapping[str, OwnColumns]
) -> list[str]:
    """What is told of rules and links in columns that are written again, but without these.

    Words to choose from, links and formats of numbers follow with the words, other rules by
    `persons_rules`.
    """
    told = []
    for key, columns in own.items():
        beside = beside_words(package, package.sheet(ours[key]).part, columns.places)
        told += [
            f"{ours[key]!r}: {what} at {cell} is not written again; it is in the backup."
            for what, cell in beside.others.items()
        ]
    return told


def _all_own_columns(ours: Mapping[str, str], sheets: Mapping[str, Grid]) -> dict[str, OwnColumns]:
    found: dict[str, OwnColumns] = {}
    for key, table in followed_lists().items():
        title = ours.get(key, "")
        own = own_columns(table, sheets[title].rows) if title in sheets else None
        if own:
            found[key] = own
    return found


def numbers_of_own(page: Page) -> list[int]:
    """The columns of a page that are a person's own, counted from 1."""
    block = lay_out(page).blocks[0]
    return [placed.position + 1 for placed in block.columns if is_own(placed.column)]


def _why_not(package: Package, title: str, own: OwnColumns) -> str:
    """Why columns cannot be written again; "" where they can."""
    return own.not_followed() or _formula(package, title, own)


def _formula(package: Package, title: str, own: OwnColumns) -> str:
    """The first formula in these columns, with its cell; "" for none."""
    columns = {place + 1 for place in own.places}
    for line in read_lines(package, package.sheet(title).part, Looks(package)):
        for cell in line.cells:
            if cell.column in columns and cell.token and cell.token.startswith(b"="):
                return f"a formula at {letters(cell.column)}{line.number}"
    return ""
