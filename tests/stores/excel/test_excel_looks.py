"""A sheet that stands there as it is drawn is left alone, and what its look is told by."""

from pathlib import Path

import pytest
import xlsxwriter
from excel_engine import Excel

from tests.stores.excel.test_excel_open import lists, refresh, values
from toolkit.stores.excel.excel_looks import looks_of
from toolkit.xlsx import Package


def looks(
    path: Path, *, form: str = "0.0", choice: str = "b", color: str = "#FF0000", before: str = ""
) -> dict[str, str]:
    with xlsxwriter.Workbook(path) as book:
        if before:
            book.add_worksheet("Other").write(0, 0, before, book.add_format({"italic": True}))
        sheet = book.add_worksheet("Ours")
        sheet.write(0, 0, "Revenue")
        sheet.write(1, 0, 7, book.add_format({"num_format": form}))
        sheet.data_validation("B2:B9", {"validate": "list", "source": ["a", choice]})
        rule = {"type": "blanks", "format": book.add_format({"bg_color": color})}
        sheet.conditional_format("A2:A9", rule)
    return looks_of(Package.open(path), ["Ours"])


def test_a_look_is_told_by_formats_and_drop_downs_whatever_else_is_drawn(tmp_path: Path) -> None:
    plain = looks(tmp_path / "1.xlsx")
    assert plain.keys() == {"Ours"}
    assert looks(tmp_path / "2.xlsx", before="first") == plain
    assert looks(tmp_path / "3.xlsx", form="0.00") != plain
    assert looks(tmp_path / "4.xlsx", choice="c") != plain
    assert looks(tmp_path / "5.xlsx", color="#00FF00") != plain


@pytest.mark.every_place
def test_a_second_refresh_of_a_day_leaves_alone_what_is_the_same_as_a_copy_tells(
    excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    refresh()
    before = {sheet.name: values(book, sheet.name) for sheet in book.sheets}
    excel.log.calls.clear()
    refresh()
    # the report that has charts is written in any case
    assert excel.log.calls["Range.copy"] == (1 if excel.saves_copies else 5)
    assert {sheet.name: values(book, sheet.name) for sheet in book.sheets} == before
