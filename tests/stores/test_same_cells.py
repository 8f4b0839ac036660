"""The same input gives the same result in every place, cell by cell,
whatever form the place gives it.
"""

import csv
import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from tests.stores.test_store_contract import DAY, Place
from toolkit.load_book import load_book
from toolkit.make_output import full_output, placed
from toolkit.render.cohort_grid import grid_of_cohorts
from toolkit.render.csv_json import as_csv
from toolkit.render.page import Page
from toolkit.render.values import unguarded
from toolkit.schema.outputs import ADDED, COHORTS
from toolkit.stores import open_sink
from toolkit.stores.base import Output

Matrix = list[list[str]]


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, tuple[Place, Output]]]:
    """Each kind of place with the same sheets in it, refreshed,
    and what was to be written there.
    """
    with pytest.MonkeyPatch.context() as patch:
        made = {}
        for kind in ("memory", "folder", "excel", "google"):
            place = Place(kind, tmp_path_factory.mktemp(kind))
            if kind == "google":
                patch.setenv("RETAIN_SHEETS_URL", place.url)
            store = place.store()
            read = store.read()
            book = load_book(read.sheets, name="book", as_of=DAY, epoch=read.epoch)
            result = full_output(placed(book))
            open_sink(store, str(place.path) if kind == "folder" else None).write(
                result, dry_run=False, stamp="1", keep=0
            )
            made[kind] = place, result
        yield made
        for place, _ in made.values():
            place.close()


def told(value: Any) -> str:
    """A cell as text that is the same from every place."""
    if value is None or value == "":
        return ""
    if isinstance(value, dt.date):
        return f"{value:%Y-%m-%d}"
    text = str(value)
    try:
        return f"{float(text):.10g}"
    except ValueError:
        return text


def trimmed(rows: list[list[Any]]) -> Matrix:
    """Rows of a sheet without empty cells and rows at the ends."""
    out = [[told(v) for v in row] for row in rows]
    for row in out:
        while row and not row[-1]:
            row.pop()
    while out and not out[-1]:
        out.pop()
    return out


def of_google(place: Place, title: str) -> Matrix:
    """A sheet as it is shown: where a cell is formatted as a day, its number is one."""
    book = place.google.books["book"]
    sheet = book.by_title(title)
    rows = [list(row) for row in book.values(title)]
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            look = (sheet.rows[r][c] or {}).get("userEnteredFormat", {})
            if look.get("numberFormat", {}).get("type") == "DATE" and isinstance(value, int):
                row[c] = dt.date(1899, 12, 30) + dt.timedelta(value)
    return trimmed(rows)


def of_excel(place: Place, title: str) -> Matrix:
    return trimmed(
        CalamineWorkbook.from_path(place.path)
        .get_sheet_by_name(title)
        .to_python(skip_empty_area=False)
    )


def of_folder(place: Place, title: str) -> Matrix:
    with (place.path / f"{title}.csv").open(encoding="utf-8-sig", newline="") as file:
        return trimmed([[unguarded(v) for v in row] for row in csv.reader(file)])


def of_memory(page: Page) -> dict[str, Matrix]:
    tables = {b.table.title: as_csv(b.frame, b.table) for b in page.blocks}
    return {
        title: trimmed(
            [[unguarded(v) for v in row] for row in csv.reader(text.splitlines(keepends=True))]
        )
        for title, text in tables.items()
    }


def test_excel_and_google_show_the_same_in_every_cell_of_every_sheet(
    places: dict[str, tuple[Place, Output]],
) -> None:
    pages = places["excel"][1].pages
    assert len(pages) >= 4
    for page in pages:
        assert of_google(places["google"][0], page.title) == of_excel(
            places["excel"][0], page.title
        ), page.title


def test_a_folder_a_google_sheet_and_memory_hold_the_same_tables(
    places: dict[str, tuple[Place, Output]],
) -> None:
    result = places["memory"][1]
    for page in result.all_as_pages():
        tables, cells = of_memory(page), of_google(places["google"][0], page.title)
        for block in page.blocks:
            title, wanted = block.table.title, tables[block.table.title]
            assert of_folder(places["folder"][0], title) == wanted, title
            if block.table is COHORTS:
                assert len(cells) - 2 == max(1, len(grid_of_cohorts(block.frame).frame))
                continue
            top = cells.index([title]) + 1 + bool(block.table.note) if len(page.blocks) > 1 else 0
            assert cells[top : top + len(wanted)] == wanted or (
                len(wanted) == 1 and cells[top] == wanted[0]
            ), title


def test_the_columns_beside_the_customers_are_the_same_beside_their_ids(
    places: dict[str, tuple[Place, Output]],
) -> None:
    excel, google = (
        of_excel(places["excel"][0], "Customers"),
        of_google(places["google"][0], "Customers (tiers)"),
    )
    first = excel[0].index(ADDED.columns[0].label)
    assert [[row[0], *row[first:]] for row in excel] == google
