"""What must stay as it was in an open workbook:
the person's typing, cells and screen, and one of each sheet of ours whatever breaks off.
"""

from collections.abc import Iterator
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from excel_engine import Excel, running
from excel_engine.counted import REFUSED, com_error
from openpyxl.workbook.protection import WorkbookProtection

from tests.seeds import some
from tests.stores.excel.test_excel_open import lists, load, refresh, values
from toolkit.errors import (
    NoPermissionError,
    NotFoundError,
    OutputError,
    TryLaterError,
)
from toolkit.schema.outputs import ADDED
from toolkit.stores import open_store
from toolkit.stores.excel import excel_app

KEPT = "Retention rep (kept 2026-11-23)"


@pytest.fixture
def excel(monkeypatch: pytest.MonkeyPatch) -> Iterator[Excel]:
    monkeypatch.setattr(excel_app, "PAUSE", 0)
    with running() as excel:
        yield excel


@pytest.fixture
def book(excel: Excel, tmp_path: Path) -> Any:
    return excel.open(lists(tmp_path / "book.xlsx"))


def titles(book: Any) -> list[str]:
    return [sheet.name for sheet in book.sheets]


def charts(book: Any, title: str = "Retention report") -> list[list[str]]:
    return [
        [s.val.numRef.f.rpartition("!")[2] for s in c.series] for c in book.impl._xl[title]._charts
    ]


def doubled(book: Any) -> bool:
    header = values(book, "Customers")[0]
    return any(title.endswith("(2)") for title in titles(book)) or any(
        header.count(c.label) > 1 for c in ADDED.columns
    )


def test_a_locked_structure_is_refused_before_anything_is_written_and_nothing_is_there_twice_later(
    book: Any,
) -> None:
    before = values(book, "Customers")
    book.impl._xl.security = WorkbookProtection(lockStructure=True)
    for _ in (1, 2):
        with pytest.raises(NoPermissionError, match="structure of the workbook is protected"):
            refresh()
        assert values(book, "Customers") == before and titles(book) == ["Customers", "Calls"]
    book.impl._xl.security.lockStructure = False
    refresh()
    refresh()
    assert not doubled(book)


def test_a_run_that_breaks_off_anywhere_leaves_nothing_twice_at_the_next(
    excel: Excel, tmp_path: Path
) -> None:
    for first in some(range(25, 140, 7), 3):
        book = excel.open(lists(tmp_path / f"{first}.xlsx"))
        excel.log.busy_at = range(excel.log.count + first, excel.log.count + 9999)
        with suppress(TryLaterError):  # the last ones come after its end
            refresh()
        excel.log.busy_at = range(0)
        for other in list(excel.running[0]._books):
            if other is not book.impl:
                excel.running[0]._books.remove(other)
        assert [n for n in refresh().notes if "kept" in n] == [] and not doubled(book), first
        assert [n for n in refresh().notes if "kept" in n] == [] and not doubled(book), first
        book.close()


@pytest.mark.parametrize("with_name", [True, False])
def test_a_run_sheet_that_a_person_deleted_comes_back_alone(with_name: bool, book: Any) -> None:
    refresh()
    book.sheets["Run"].delete()
    if with_name:
        del book.impl._xl.defined_names["_retain_sheet_run"]
    refresh()
    assert titles(book).count("Run") == 1 and not doubled(book)


@pytest.mark.parametrize("cell", ["N5", "B6"])
def test_a_value_of_the_persons_own_on_our_sheet_is_kept_with_it_once(cell: str, book: Any) -> None:
    refresh()
    book.sheets["Retention report"].range(cell).raw_value = "'ask Ana"
    receipt = refresh()
    assert receipt.sheets[KEPT].action == "kept" and "is yours now" in receipt.notes[0]
    assert book.sheets[KEPT].range(cell).value == "ask Ana"
    assert "ask Ana" not in str(values(book, "Retention report"))
    assert refresh().notes == [] and titles(book).count("Retention report") == 1


def test_sorting_and_typing_into_open_columns_is_no_change_and_a_value_typed_over_is(
    excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(lists(tmp_path / "many.xlsx", 40))
    refresh()
    sheet, rows = book.sheets["Call schedule"], values(book, "Call schedule")
    outcome = rows[0].index("Outcome")
    rows[2][outcome] = "Reached"
    for n, row in enumerate([rows[2], rows[1]], 2):
        sheet.range((n, 1), (n, len(row))).raw_value = [
            ["" if v is None else f"'{v}" if isinstance(v, str) else v for v in row]
        ]
    assert [n for n in refresh().notes if "kept" in n] == []
    sheet.range((2, rows[0].index("Why now") + 1)).raw_value = "'mine"
    assert "Call schedule (kept 2026-11-23)" in refresh().sheets


def test_what_was_typed_over_what_excel_wrote_is_seen_by_the_refresh_of_the_file(
    excel: Excel, tmp_path: Path
) -> None:
    path = lists(tmp_path / "book.xlsx")
    book = excel.open(path)
    refresh()
    book.sheets["Retention report"].range("N5").raw_value = "'mine"
    book.save(path)
    book.close()
    assert KEPT in refresh(path).sheets
    assert [n for n in refresh(path).notes if "kept" in n] == []


def test_money_with_a_currency_format_is_read_as_a_number(excel: Excel, tmp_path: Path) -> None:
    path = lists(tmp_path / "book.xlsx")
    plain = openpyxl.load_workbook(path)
    for row in range(2, 6):
        plain["Customers"].cell(row, 3).number_format = '#,##0.00 "€"'
    plain.save(path)
    book = excel.open(path)
    refresh()
    other = lists(tmp_path / "other.xlsx")
    refresh(other)
    tiers = [row[4].value for row in load(other)["Customers"].iter_rows()]
    assert [row[4] for row in values(book, "Customers")] == tiers


def test_the_charts_follow_their_tables_the_last_too_and_come_when_there_is_something_to_draw(
    excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(lists(tmp_path / "few.xlsx", 2))
    refresh()
    for customers, orders in ((30, 0), (9, 0), (30, 200), (8, 60)):
        path = lists(tmp_path / f"{customers}-{orders}.xlsx", customers, orders=orders)
        held = load(path)
        for title in ("Customers", "Calls", "Orders"):
            is_there = title in held.sheetnames
            rows = [[c.value for c in row] for row in held[title].iter_rows()] if is_there else []
            if rows and title not in titles(book):
                book.sheets.add(title, after=book.sheets["Calls"])
            if title in titles(book):
                wide = len(rows[0]) if rows and title != "Customers" else 3
                book.sheets[title].range((2, 1), (300, wide)).raw_value = [[""] * wide] * 299
                if rows:
                    book.sheets[title].range((1, 1), (len(rows), wide)).raw_value = [
                        row[:wide] for row in rows
                    ]
        refresh(path)
        refresh()
        wanted = [
            [s.val.numRef.f.rpartition("!")[2] for s in c.series]
            for c in load(path)["Retention report"]._charts
        ]
        assert charts(book) == wanted, (customers, orders)
        assert titles(book).count("Retention report") == 1


def test_a_chart_of_the_persons_own_is_kept_when_the_sheet_is_drawn_anew(book: Any) -> None:
    refresh()
    sheet = book.impl._xl["Retention report"]
    sheet._charts.append(deepcopy(sheet._charts[0]))
    bought = book.sheets.add("Orders", after=book.sheets["Calls"])
    bought.range("A1:C1").raw_value = [["Date", "Customer ID", "Amount"]]
    bought.range("A2:C9").raw_value = [
        [f"2026-0{n}-01", f"'C000{n % 4}", 10 * n] for n in range(1, 9)
    ]
    receipt = refresh()
    assert KEPT not in receipt.sheets or receipt.sheets[KEPT].action == "kept"
    assert len(book.impl._xl[KEPT if KEPT in titles(book) else "Retention report"]._charts) >= len(
        sheet._charts
    )


def test_the_printed_area_and_the_filter_of_the_schedule_reach_as_far_as_it_does(book: Any) -> None:
    refresh()
    book.sheets["Customers"].range("A6:B25").raw_value = [[f"'N{n}", f"New {n}"] for n in range(20)]
    refresh()
    sheet = book.impl._xl["Call schedule"]
    assert sheet.auto_filter.ref.endswith(str(sheet.max_row))
    assert str(sheet.print_area).endswith(f"$A$1:$V${sheet.max_row}")
    assert sheet.page_setup.fitToWidth == 2


def test_the_selected_cells_and_a_chart_in_front_are_left(book: Any) -> None:
    book.sheets["Customers"].activate()
    book.sheets["Customers"].range("B2:C3").select()
    refresh()
    assert book.app.selection.address == "$B$2:$C$3"
    chart = book.impl._xl.create_chartsheet("Mine")
    book.impl._xl.active = book.impl._xl._sheets.index(chart)
    refresh()
    assert book.impl._xl.active is chart


@pytest.mark.parametrize("table", [False, True])
def test_a_filtered_list_gets_its_values_in_hidden_rows_too(
    table: bool, excel: Excel, tmp_path: Path
) -> None:
    path = lists(tmp_path / "book.xlsx", table=table)
    filtered = openpyxl.load_workbook(path)
    if not table:
        filtered["Customers"].auto_filter.ref = "A1:D5"
    for row in (3, 4):
        filtered["Customers"].row_dimensions[row].hidden = True
    filtered.save(path)
    book = excel.open(path)
    refresh()
    other = lists(tmp_path / "other.xlsx", table=table)
    refresh(other)
    held = [[c.value for c in row] for row in load(other)["Customers"].iter_rows()]
    assert [[c.value for c in row] for row in book.impl._xl["Customers"].iter_rows()] == held
    assert book.sheets["Customers"].range("G3").number_format == "d mmm yyyy"


def test_a_column_of_the_persons_own_between_ours_stays_when_the_list_gets_shorter(
    book: Any,
) -> None:
    refresh()
    sheet = book.impl._xl["Customers"]
    sheet.insert_cols(6)
    for row, text in enumerate(("Mine", "1/2", "007", "x", "+49"), 1):
        sheet.cell(row, 6, text).data_type = "s"
    book.impl._xl.defined_names["_retain_cols_added"].attr_text = "Customers!$E$1:$N$1"
    book.sheets["Customers"].range("A5:C5").raw_value = [["", "", ""]]
    refresh()
    assert [(sheet.cell(r, 6).value, sheet.cell(r, 6).data_type) for r in (2, 3, 5)] == [
        ("1/2", "s"),
        ("007", "s"),
        ("+49", "s"),
    ]
    assert sheet["E5"].value is None and sheet["G5"].value is None


def test_events_are_off_while_it_is_written_and_on_after(book: Any, excel: Excel) -> None:
    book.impl._name = "book.xlsm"
    seen = []
    app, copy = excel.running[0], type(book.sheets[0].impl).copy

    def watched(self: Any, *args: Any, **more: Any) -> None:
        seen.append(app._state["enable_events"])
        copy(self, *args, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(book.sheets[0].impl), "copy", watched)
        refresh()
    assert seen and not any(seen) and app._state["enable_events"] is True


def test_a_workbook_of_the_old_kind_is_refused_and_one_of_macros_is_none(
    excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    book.impl._name = "old.xls"
    with pytest.raises(OutputError, match=r"Save it in Excel as .xlsx or .xlsm"):
        refresh()
    assert titles(book) == ["Customers", "Calls"]
    book.impl._name = "PERSONAL.XLSB"
    with pytest.raises(NotFoundError, match="No workbook is open"):
        open_store("excel:")


def test_a_sheet_of_ours_that_is_protected_stops_the_run_before_the_persons_list(book: Any) -> None:
    refresh()
    book.impl._xl["Run"].protection.sheet = True
    book.sheets["Customers"].range("E2").raw_value = "'Z"
    with pytest.raises(NoPermissionError, match=r"sheet 'Run' is protected"):
        refresh()
    assert book.sheets["Customers"].range("E2").value == "Z"
    book.impl._xl["Run"].protection.sheet = False
    assert refresh().notes == [] and book.sheets["Customers"].range("E2").value != "Z"


def test_what_excel_answers_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(excel_app, "PAUSE", 0)
    asked = []

    def refused() -> None:
        asked.append(1)
        raise com_error(REFUSED, "No.")

    with pytest.raises(com_error):
        excel_app.patiently(refused)
    assert asked == [1]


def test_a_column_of_the_persons_own_follows_its_rows_and_no_sheet_is_kept(book: Any) -> None:
    refresh()
    idea, header = _beside_first_call(book, "My idea", "bring cake")
    for _ in range(2):
        notes = refresh().notes
        assert not [title for title in titles(book) if "kept" in title]
        assert not [note for note in notes if "kept" in note]
        assert _ideas(book, header) == {idea: "bring cake"}


def test_a_formula_in_such_a_column_keeps_its_sheet(book: Any) -> None:
    refresh()
    _beside_first_call(book, "Mine", "=A2")
    refresh()
    assert [title for title in titles(book) if title.startswith("Call schedule (kept")]


def test_words_beside_a_call_that_is_gone_are_kept_with_the_sheet(book: Any) -> None:
    refresh()
    _beside_first_call(book, "Mine", "bring cake")
    rows = values(book, "Customers")
    for row in range(2, len(rows) + 1):
        book.sheets["Customers"].range(f"A{row}:B{row}").value = [f"N{row}", f"Other {row}"]
    notes = refresh().notes
    assert any("beside rows now gone, at " in note for note in notes)


def _beside_first_call(book: Any, header: str, words: str) -> tuple[str, str]:
    """Type beside the first call under a header of one's own; whose call it is, and the header."""
    head, first, *_ = values(book, "Call schedule")
    column = len(head)
    sheet = book.sheets["Call schedule"]
    sheet.range((1, column + 1)).value = header
    sheet.range((2, column + 1)).formula = words
    return first[head.index("Customer")], header


def _ideas(book: Any, header: str) -> dict[str, str]:
    head, *rows = values(book, "Call schedule")
    at = head.index(header)
    return {row[head.index("Customer")]: row[at] for row in rows if row[at]}
