"""What stands around the list and the log of the open workbook, and what looks at them."""

from pathlib import Path
from typing import Any

import pytest
from excel_engine import Excel
from list_books import (
    AS_OF,
    CUSTOMERS,
    HEADERS,
    LOG_HEADERS,
    all_else_hidden,
    chart_beside,
    collapsed_outline,
    comment_beside,
    list_book,
    totals_row,
)
from openpyxl import Workbook

from toolkit import run
from toolkit.errors import ToolkitError
from toolkit.log_call import log
from toolkit.stores.base import Receipt

GREY = "FF8A949B"
ENTRY = {"outcome": "Reached"}


def refresh(**more: Any) -> Receipt:
    return run("excel:", as_of=AS_OF, stamp="1", **more).receipt


def first_of_ours(book: Any) -> str:
    cells = (cell for row in book.impl._xl["Customers"] for cell in row)
    return next(str(cell.coordinate) for cell in cells if cell.value == "Tier")


# ---------------------------------------------------------------------------- where our columns go


def below_a_table(book: Any, customers: Any, calls: Any) -> None:
    columns = [{"header": header} for header in HEADERS]
    customers.add_table("A1:D5", {"name": "List", "columns": columns})
    customers.write("G20", "checked by Ann")


HIDDEN = "were hidden and are shown now, as the new columns stand there."


@pytest.mark.parametrize(
    ("around", "note"),
    [
        (chart_beside, "'Customers': a picture, chart or shape over G2:"),
        (totals_row, ""),
        (all_else_hidden, f"'Customers': empty columns between E and M {HIDDEN}"),
        (collapsed_outline, f"'Customers': empty columns between F and J {HIDDEN}"),
        (comment_beside, ""),
        (below_a_table, ""),
    ],
)
@pytest.mark.every_place
def test_our_columns_stand_beside_the_list_in_spite_of_what_is_there(
    around: Any, note: str, excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(list_book(tmp_path / "book.xlsx", around))
    excel.log.calls.clear()
    receipt = refresh()
    assert excel.calls <= 40 or not excel.saves_copies
    assert (first_of_ours(book), len(receipt.columns)) == ("E1", 9)
    assert refresh().columns_action == "replaced"
    sheet = book.impl._xl["Customers"]
    assert bool(sheet["G3"].comment) == (around is comment_beside)
    if excel.saves_copies:
        assert [line[: len(note)] for line in receipt.notes] == ([note] if note else [])
        dimensions = sheet.column_dimensions
        assert not any(dimensions[letter].hidden for letter in "EFGHIJKLM" if letter in dimensions)


def merged_beside(book: Any, customers: Any, calls: Any) -> None:
    customers.merge_range("F3:G4", "")


def pivot_like_table_beside(book: Any, customers: Any, calls: Any) -> None:
    customers.add_table("G1:H2", {"name": "Codes", "header_row": False})


@pytest.mark.parametrize(
    ("around", "first"), [(merged_beside, "I1"), (pivot_like_table_beside, "J1")]
)
def test_our_columns_stand_behind_what_cannot_be_written_over(
    around: Any, first: str, tmp_path: Path, excel: Excel
) -> None:
    excel.saves_copies = True  # only a copy tells of cells that hold nothing
    book = excel.open(list_book(tmp_path / "book.xlsx", around))
    receipt = refresh()
    assert first_of_ours(book) == first
    assert "something stands right beside the list, which ends with D" in receipt.notes[0]
    assert "Customers (tiers)" not in receipt.sheets
    again = refresh()
    assert (first_of_ours(book), again.columns_action, again.notes) == (first, "replaced", [])


def test_our_columns_get_a_sheet_of_their_own_where_nothing_is_free(
    tmp_path: Path, excel: Excel
) -> None:
    excel.saves_copies = True

    def to_the_edge(book: Any, customers: Any, calls: Any) -> None:
        customers.merge_range("F3:XFD3", "")

    book = excel.open(list_book(tmp_path / "book.xlsx", to_the_edge))
    receipt = refresh()
    assert "merged cells (F3:XFD3) lies where new columns would go" in receipt.notes[0]
    assert "Tier" not in [cell.value for cell in book.impl._xl["Customers"][1]]
    assert "Customers (tiers)" in receipt.sheets


# --------------------------------------------------------------------------- how our columns look


def traffic_lights(book: Any, customers: Any, calls: Any) -> None:
    """Headings bold on grey, the last one turned and red; the last column coloured row by row."""
    head = book.add_format({"bold": True, "bg_color": "#DDDDDD"})
    turned = book.add_format({"bold": True, "bg_color": "#FF0000", "rotation": 90})
    customers.write_row(0, 0, HEADERS, head)
    customers.write(0, 3, HEADERS[3], turned)
    small = book.add_format({"font_size": 8})
    for row, values in enumerate(CUSTOMERS, 1):
        customers.write_row(row, 0, values, small)
        colour = ["#FF0000", "#00FF00"][row % 2]
        customers.write(
            row, 3, values[3], book.add_format({"bg_color": colour, "font_strikeout": True})
        )


def test_new_columns_look_as_most_of_the_list_does(excel: Excel, tmp_path: Path) -> None:
    excel.saves_copies = True  # only a copy tells how the whole list looks
    book = excel.open(list_book(tmp_path / "book.xlsx", traffic_lights))
    refresh()
    sheet = book.impl._xl["Customers"]
    head, cell = sheet["E1"], sheet["E3"]
    assert (head.font.b, head.fill.start_color.rgb) == (True, "FFDDDDDD")
    assert not head.alignment.textRotation
    assert (cell.fill.fill_type, bool(cell.font.strike), cell.font.sz) == (None, False, 8)
    assert sheet["G3"].number_format == "d mmm yyyy"


def test_the_tier_of_whom_nobody_calls_is_grey_until_somebody_may_call(
    excel: Excel, tmp_path: Path
) -> None:
    file = Workbook()
    sheet = file.active
    sheet.title = "Customers"
    sheet.append(["Customer", "Status", "Annual revenue"])
    for number in range(2, 302):
        sheet.append([f"Works {number}", "Lost" if number % 3 else "Active", 1000 - number])
    file.save(tmp_path / "book.xlsx")
    held = excel.open(tmp_path / "book.xlsx").impl._xl["Customers"]

    def greys() -> set[int]:
        cells = (held.cell(row, 4) for row in range(2, 302))
        return {cell.row for cell in cells if cell.font.color and cell.font.color.rgb == GREY}

    lost = {number for number in range(2, 302) if number % 3}
    refresh()
    assert held["D1"].value == "Tier" and greys() == lost
    held["B3"], held["B5"] = "Lost", "Active"
    excel.log.calls.clear()
    refresh()
    assert greys() == lost - {5} | {3}
    assert excel.log.calls["Font.color"] == 3, "one for those to grey, two for those no more"


def all_turned(book: Any, customers: Any, calls: Any) -> None:
    turned = book.add_format({"bold": True, "rotation": 90})
    customers.write_row(0, 0, HEADERS, turned)


@pytest.mark.every_place
def test_headings_that_are_all_turned_give_ours_their_look_upright(
    excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(list_book(tmp_path / "book.xlsx", all_turned))
    refresh()
    head = book.impl._xl["Customers"]["E1"]
    assert head.font.b
    assert not head.alignment.textRotation or not excel.saves_copies


# ------------------------------------------------------------------------- the log that gets longer


def table_of_calls(book: Any, customers: Any, calls: Any) -> None:
    calls.add_table("A1:E4", {"name": "Log", "columns": [{"header": h} for h in LOG_HEADERS]})
    stat(book, customers, calls)


def stat(book: Any, customers: Any, calls: Any) -> None:
    sheet = book.add_worksheet("Stat")
    sheet.write_formula("A1", '=COUNTIF(Calls!$D$2:$D$4,"Reached")', value=2)
    sheet.data_validation("B1", {"validate": "list", "source": "=Calls!$B$2:$B$4"})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"categories": "=Calls!$A$2:$A$4", "values": "=Calls!$B$2:$B$4"})
    sheet.insert_chart("D2", chart)
    book.define_name("Outcomes", "=Calls!$D$2:$D$4")


BEHIND = (
    "'Calls' reaches to row 5 now, and these look no further than row 4: the name Outcomes, "
    "Stat!A1, a rule or drop-down on 'Stat', a chart on 'Stat'; let them reach further, "
    "or make the list an Excel table."
)


@pytest.mark.parametrize(
    ("around", "follows", "notes"),
    [
        (table_of_calls, True, []),
        (table_of_calls, False, [BEHIND]),
        (stat, True, [BEHIND]),
    ],
)
@pytest.mark.every_place
def test_what_looks_at_the_whole_log_follows_a_table_or_is_named(
    around: Any, follows: bool, notes: list[str], excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(list_book(tmp_path / "book.xlsx", around))
    excel.follows = follows
    excel.log.calls.clear()
    receipt = log("excel:", "C4", ENTRY, as_of=AS_OF, stamp="1").receipt
    assert excel.calls <= 40
    assert receipt.notes == (notes if excel.saves_copies else [])
    last = 5 if around is table_of_calls and follows else 4
    found = book.impl._xl["Stat"]["A1"].value
    assert found == f'=COUNTIF(Calls!$D$2:$D${last},"Reached")'


def note_below(book: Any, customers: Any, calls: Any) -> None:
    calls.write("B20", "checked by Ann")


def totals_below(book: Any, customers: Any, calls: Any) -> None:
    calls.write("A10", "Total")
    calls.write_formula("B10", "=COUNTA(B2:B9)", value=3)


def totals_of_every_column(book: Any, customers: Any, calls: Any) -> None:
    for column in "ABCDE":
        calls.write_formula(f"{column}10", f"=COUNTA({column}2:{column}9)", value=3)


def room_in_the_table(book: Any, customers: Any, calls: Any) -> None:
    columns = [{"header": header} for header in LOG_HEADERS]
    columns[1]["total_function"] = "count"
    calls.add_table("A1:E8", {"name": "Log", "columns": columns, "total_row": True})


def full_table(book: Any, customers: Any, calls: Any) -> None:
    columns = [{"header": header} for header in LOG_HEADERS]
    columns[1]["total_function"] = "count"
    calls.add_table("A1:E5", {"name": "Log", "columns": columns, "total_row": True})


@pytest.mark.parametrize(
    ("around", "calls"),
    [
        (note_below, ["C4", "C2"]),
        (totals_below, ["C4", "C2"]),
        (totals_of_every_column, ["C4", "C2"]),
        (room_in_the_table, ["C4", "C2"]),
        (full_table, []),
    ],
)
def test_calls_go_into_the_free_rows_above_a_note_or_totals_and_wait_where_there_are_none(
    around: Any, calls: list[str], excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(list_book(tmp_path / "book.xlsx", around))
    sheet = book.impl._xl["Calls"]
    before = {c.coordinate: c.value for row in sheet for c in row if c.value is not None}
    for number, customer in enumerate(("C4", "C2")):
        if customer in calls:
            log("excel:", customer, ENTRY, as_of=AS_OF, stamp=str(number))
        else:
            with pytest.raises(ToolkitError):
                log("excel:", customer, ENTRY, as_of=AS_OF, stamp=str(number))
    assert [sheet[f"B{row}"].value for row in range(5, 5 + len(calls))] == calls
    assert {at: sheet[at].value for at in before} == before


def test_an_array_formula_down_the_log_takes_no_row(excel: Excel, tmp_path: Path) -> None:
    def spilled(book: Any, customers: Any, calls: Any) -> None:
        calls.write_array_formula("E2:E4", "{=B2:B4}", value="C1")

    excel.saves_copies = True
    book = excel.open(list_book(tmp_path / "book.xlsx", spilled))
    with pytest.raises(ToolkitError, match="holds an array formula"):
        log("excel:", "C4", ENTRY, as_of=AS_OF, stamp="1")
    assert book.impl._xl["Calls"]["B5"].value is None
