# ruff: noqa: DTZ001 - days of a workbook have no time zone
"""The Excel of the tests behaves where the toolkit relies on it:
bulk values, typed texts, tables, copies, counting.
"""

import datetime as dt
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
import xlwings as xw
from excel_engine import running


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(made, {"default_date_format": "yyyy-mm-dd"}) as book:
        sheet = book.add_worksheet("List")
        sheet.add_table(0, 0, 2, 1, {"name": "T", "columns": [{"header": "Day"}, {"header": "N"}]})
        sheet.write(1, 0, dt.date(2026, 1, 5))
        sheet.write(1, 1, 3)
        sheet.write_formula(2, 1, "=B2*2", None, 6)
        sheet.set_column(1, 1, 33)
    return made


def test_values_are_read_and_written_in_bulk_and_each_message_is_counted(path: Path) -> None:
    with running() as excel:
        book = excel.open(path)
        held = book.sheets["List"].used_range.options(ndim=2).value
        assert held == [["Day", "N"], [dt.datetime(2026, 1, 5), 3.0], [None, 6.0]]
        assert excel.log.calls == {"Range.raw_value": 1}
        book.sheets["List"].range("D1:F2").raw_value = [
            ["'007", "007", "=1+1"],
            ["x", None, "2026-01-05"],
        ]
        assert book.sheets["List"].range("D1:F2").options(ndim=2).value == [
            ["007", 7.0, None],
            ["x", None, dt.datetime(2026, 1, 5)],
        ]


def test_a_table_grows_and_a_sheet_goes_to_another_book(path: Path, tmp_path: Path) -> None:
    with running() as excel:
        book, other = excel.open(path), xw.Book()
        sheet = book.sheets["List"]
        sheet.range("C1").raw_value = "New"
        table = sheet.range("A1").table
        table.resize(sheet.range("A1:C3"))
        assert sheet.range("A1").table.range.address == "$A$1:$C$3"
        sheet.impl.copy(None, other.sheets[0].impl)
        assert [s.name for s in other.sheets] == ["Sheet", "List"] and other.sheets["List"].range(
            "B1"
        ).column_width > 33
        other.save(tmp_path / "other.xlsx")
    assert openpyxl.load_workbook(tmp_path / "other.xlsx")["List"]["B3"].value == "=B2*2"


def test_the_caller_is_found_as_excel_names_it_and_an_excel_being_edited_refuses(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running() as excel:
        excel.open(path)
        monkeypatch.setattr(
            "sys.argv", ["-c", "--wb=book.xlsx", "--from_xl=1", "--app=Excel", "--hwnd=1"]
        )
        assert xw.Book.caller().name == "book.xlsx"
        excel.log.busy = True
        with pytest.raises(Exception, match="rejected"):
            _ = xw.books.active.name
