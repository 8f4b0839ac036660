"""What a person added to our lists in a workbook file: columns that follow the rows."""

from collections.abc import Mapping
from itertools import chain
from typing import NamedTuple

from toolkit.render.ink import is_own
from toolkit.render.layout import lay_out
from toolkit.render.page import Page
from toolkit.stores.own_columns import OwnColumns, followed_lists, own_columns
from toolkit.stores.workbook.grids import Grid
from toolkit.xlsx import Package
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
    found: dict[str, OwnColumns] = {}
    for key, table in followed_lists().items():
        title = ours.get(key, "")
        own = own_columns(table, sheets[title].rows) if title in sheets else None
        if own and own.can_follow and not _has_formula(package, title, own):
            found[key] = own
    return found


def numbers_of_own(page: Page) -> list[int]:
    """The columns of a page that are a person's own, counted from 1."""
    block = lay_out(page).blocks[0]
    return [placed.position + 1 for placed in block.columns if is_own(placed.column)]


def _has_formula(package: Package, title: str, own: OwnColumns) -> bool:
    columns = {place + 1 for place in own.places}
    lines = read_lines(package, package.sheet(title).part, Looks(package))
    cells = chain.from_iterable(line.cells for line in lines)
    tokens = [cell.token for cell in cells if cell.column in columns]
    return any(token is not None and token.startswith(b"=") for token in tokens)
