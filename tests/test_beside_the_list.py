"""Books as people keep them: what stands around the list and the log, and what looks at them."""

import datetime as dt
import re
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from list_books import (
    AS_OF,
    CUSTOMERS,
    HEADERS,
    LOG_HEADERS,
    all_else_hidden,
    chart_beside,
    collapsed_outline,
    comment_beside,
    edit_parts,
    list_book,
    opened,
    parts_of,
    replaced,
    rows_of,
    totals_row,
)

from toolkit import load, run
from toolkit.errors import DataError, ToolkitError
from toolkit.log_call import log

pytestmark = pytest.mark.usefixtures("plan_once")

# ------------------------------------------------------------------------------------- what is read


@pytest.mark.parametrize("headers", [["Customer", "Contact", "Revenue"],
                                     ["Customer", "Contact", "Revenue", "E-mail"]])  # fmt: skip
def test_a_contact_below_its_company_is_told_in_a_book_without_any_e_mail(
    tmp_path: Path, headers: list[str]
) -> None:
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as file:
        sheet = file.add_worksheet("Customers")
        rows = [headers, ["Alder Mills", "Rita Moss", 5000], [None, "Tom Fern"],
                ["Birch & Co", "Ina Reed", 3000], ["Cedar Foods", "Lee Rush", 900]]  # fmt: skip
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    problems = [(p.cell, p.problem) for p in load(path, as_of=AS_OF).problems]
    assert problems == [
        ("A3", "a person without a company, in 1 row; counted as a customer of that name")
    ]
    assert run(path, as_of=AS_OF, stamp="1").receipt.columns[0] == "Tier"


def formula(text: str, result: str) -> str:
    """A cell's inside, as Excel writes a formula with a result."""
    return f"<f>{text}</f>{result}"


@pytest.mark.parametrize("empty", ["<v></v>", "<v/>"])
def test_a_formula_whose_result_is_an_empty_text_is_calculated_and_says_nothing(
    tmp_path: Path, empty: str
) -> None:
    waiting = "".join(
        f'<row r="{row}"><c r="E{row}" t="str">{formula(f"IF(A{row}=1,7,&quot;&quot;)", empty)}'
        "</c></row>"
        for row in range(5, 60)
    )
    beside = f'<c r="E2" t="str">{formula("IF(D2=1,&quot;Active&quot;,&quot;&quot;)", empty)}</c>'

    def with_status(data: bytes) -> bytes:
        data = data.replace(
            b"</row>", b'<c r="E1" t="inlineStr"><is><t>Status</t></is></c></row>', 1
        )
        second = data.index(b"</row>", data.index(b'<row r="2"'))
        return data[:second] + beside.encode() + data[second:]

    path = list_book(
        tmp_path / "book.xlsx",
        parts={
            "xl/worksheets/sheet1.xml": with_status,
            "xl/worksheets/sheet2.xml": lambda data: data.replace(
                b"</sheetData>", waiting.encode() + b"</sheetData>"
            ),
        },
    )
    book = load(path, as_of=AS_OF)
    assert book.problems == []
    assert (len(book.tables["customers"]), len(book.tables["calls"])) == (4, 3)


@pytest.mark.parametrize("result", ["", "<v></v>", "<v/>"])
def test_a_formula_without_a_result_is_told_where_a_row_is_and_waits_where_none_is(
    tmp_path: Path, result: str
) -> None:
    def with_formulas(data: bytes) -> bytes:
        data = data.replace(
            b"</row>", b'<c r="E1" t="inlineStr"><is><t>Phone</t></is></c></row>', 1
        )
        fifth = data.index(b"</row>", data.index(b'<row r="5"'))
        below = f'</row><row r="6"><c r="E6">{formula("D6/2", result)}</c>'
        within = f'<c r="E5">{formula("D5/2", result)}</c>'
        return data[:fifth] + (within + below).encode() + data[fifth:]

    path = list_book(tmp_path / "book.xlsx", parts={"xl/worksheets/sheet1.xml": with_formulas})
    book = load(path, as_of=AS_OF)
    assert [p.cell for p in book.problems] == ["E5"]
    assert "not calculated" in book.problems[0].problem
    assert len(book.tables["customers"]) == 4


@pytest.mark.parametrize(
    ("ref", "spelled"), [("A1:XFD1", "1:1"), ("A1:XFD1", "$1:$1"), ("H1:H1048576", "H:H")]
)
def test_merged_whole_rows_and_columns_are_read_and_written_beside(
    tmp_path: Path, ref: str, spelled: str
) -> None:
    def moved_down(book: Any, customers: Any, calls: Any) -> None:
        cover = book.add_worksheet("Cover")
        cover.merge_range(ref, "Welcome")

    path = list_book(
        tmp_path / "book.xlsx", moved_down, {"xl/worksheets/sheet3.xml": replaced(ref, spelled)}
    )
    cover = parts_of(path)["xl/worksheets/sheet3.xml"]
    assert load(path, as_of=AS_OF).problems == []
    for stamp in ("1", "2"):
        receipt = run(path, as_of=AS_OF, stamp=stamp).receipt
    assert (receipt.columns[0], receipt.columns_action) == ("Tier", "unchanged")
    assert parts_of(path)["xl/worksheets/sheet3.xml"] == cover


def test_a_merged_whole_row_within_the_list_takes_no_columns(tmp_path: Path) -> None:
    edit = replaced(
        "</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="3:3"/></mergeCells>'
    )
    path = list_book(tmp_path / "book.xlsx", parts={"xl/worksheets/sheet1.xml": edit})
    receipt = run(path, as_of=AS_OF, stamp="1").receipt
    assert receipt.columns == []
    assert "merged cells (3:3) lies where new columns would go" in receipt.notes[0]


def test_a_workbook_that_cannot_be_read_is_told_in_our_own_words(tmp_path: Path) -> None:
    edit = replaced('ref="A1:B1"', 'ref="A1:B1:C1"')
    path = list_book(
        tmp_path / "book.xlsx",
        lambda book, customers, calls: book.add_worksheet("Cover").merge_range("A1:B1", "x"),
        {"xl/worksheets/sheet3.xml": edit},
    )
    with pytest.raises(DataError) as told:
        load(path, as_of=AS_OF)
    assert str(told.value) == (
        "book.xlsx is not an Excel workbook that can be read.\nOpen it in Excel and save it anew."
    )


# -------------------------------------------------------------- formulas that look at our columns


def calculated(data: bytes) -> bytes:
    """A workbook's part as Excel leaves it: all is calculated."""
    return data.replace(b' fullCalcOnLoad="1"', b"")


def test_a_formula_over_our_columns_is_calculated_again_after_every_write_of_values(
    tmp_path: Path,
) -> None:
    def with_dash(book: Any, customers: Any, calls: Any) -> None:
        book.add_worksheet("Dash").write_formula("A1", '=COUNTIF(Customers!E:E,"A")', value=0)

    path = list_book(tmp_path / "book.xlsx", with_dash, {"xl/workbook.xml": calculated})
    dash = parts_of(path)["xl/worksheets/sheet3.xml"]
    run(path, as_of=AS_OF, stamp="1")
    assert b'fullCalcOnLoad="1"' in parts_of(path)["xl/workbook.xml"]
    assert parts_of(path)["xl/worksheets/sheet3.xml"] == dash
    edit_parts(path, {"xl/workbook.xml": calculated})
    before = path.read_bytes()
    run(path, as_of=AS_OF, stamp="2")
    assert path.read_bytes() == before
    run(path, as_of=AS_OF + dt.timedelta(days=3), stamp="3")
    assert b'fullCalcOnLoad="1"' in parts_of(path)["xl/workbook.xml"]


# ---------------------------------------------------------------------------- where our columns go


def sheet_of(path: Path, title: str = "Customers") -> Any:
    """A sheet as openpyxl reads it."""
    return opened(parts_of(path))[title]


def first_of_ours(path: Path) -> str:
    """The cell of the heading of our first column on the sheet of the customers."""
    return next(c.coordinate for row in sheet_of(path) for c in row if c.value == "Tier")


def note(book: Any, customers: Any, calls: Any) -> None:
    customers.write("AB1", "Updated by Ann")


def legend(book: Any, customers: Any, calls: Any) -> None:
    for number, row in enumerate([["Code", "Meaning"], ["A", "big"]]):
        customers.write_row(number, 20, row)


def further_columns(book: Any, customers: Any, calls: Any) -> None:
    customers.write_column("F1", ["Colour", "red", "blue", None, "red"])


def nameless_column(book: Any, customers: Any, calls: Any) -> None:
    customers.write("E3", "new owner?")


@pytest.mark.parametrize(
    ("around", "where"),
    [(note, "E1"), (legend, "E1"), (further_columns, "G1"), (nameless_column, "F1")],
)
def test_our_columns_touch_the_list_whatever_stands_far_right(
    tmp_path: Path, around: Any, where: str
) -> None:
    path = list_book(tmp_path / "book.xlsx", around)
    before = {cell.coordinate: cell.value for row in sheet_of(path) for cell in row}
    for stamp in ("1", "2"):
        receipt = run(path, as_of=AS_OF, stamp=stamp).receipt
    assert (first_of_ours(path), receipt.columns_action) == (where, "unchanged")
    after = sheet_of(path)
    kept = {place: value for place, value in before.items() if value is not None}
    assert {place: after[place].value for place in kept} == kept


def test_our_columns_stand_behind_a_legend_near_the_list(tmp_path: Path) -> None:
    def near(book: Any, customers: Any, calls: Any) -> None:
        customers.write_column("G1", ["Code", "A"])

    path = list_book(tmp_path / "book.xlsx", near)
    receipt = run(path, as_of=AS_OF, stamp="1").receipt
    assert "something stands right beside the list, which ends with D" in receipt.notes[0]
    assert (first_of_ours(path), len(receipt.columns)) == ("I1", 9)
    first = path.read_bytes()
    again = run(path, as_of=AS_OF, stamp="1").receipt
    assert (again.notes, again.columns_action) == ([], "unchanged")
    assert path.read_bytes() == first
    assert [cell.value for cell in sheet_of(path)["G"][:3]] == ["Code", "A", None]


def test_a_list_without_a_free_place_leaves_our_columns_to_a_sheet_with_names(
    tmp_path: Path,
) -> None:
    def to_the_edge(book: Any, customers: Any, calls: Any) -> None:
        customers.merge_range("G1:XFD1", "Code")

    path = list_book(tmp_path / "book.xlsx", to_the_edge)
    before = parts_of(path)["xl/worksheets/sheet1.xml"]
    receipt = run(path, as_of=AS_OF, stamp="1").receipt
    assert "merged cells (G1:XFD1) lies where new columns would go" in receipt.notes[0]
    tiers = rows_of(path, "Customers (tiers)")
    assert [row[:3] for row in tiers[:3]] == [
        ["Customer ID", "Customer", "Tier"],
        ["C1", "Alder Mills", "A"],
        ["C2", "Birch & Co", tiers[2][2]],
    ]
    assert parts_of(path)["xl/worksheets/sheet1.xml"] == before
    again = run(path, as_of=AS_OF, stamp="2").receipt
    assert again.sheets["Customers (tiers)"].action == "unchanged"


CODES = ["Code", "Meaning"]


def table(sheet: Any, where: str, name: str, headers: list[str]) -> None:
    sheet.add_table(where, {"name": name, "columns": [{"header": header} for header in headers]})


@pytest.mark.parametrize(
    "codes",
    ["A12:B14", "Z1:AA3"],
)
@pytest.mark.parametrize("first", ["codes", "customers"])
@pytest.mark.parametrize("headers", [CODES, ["Status", "Notes"], ["Name", "Meaning"]])
def test_of_several_tables_on_the_sheet_the_one_that_fits_is_the_customers(
    tmp_path: Path, codes: str, first: str, headers: list[str]
) -> None:
    def both(book: Any, customers: Any, calls: Any) -> None:
        if first == "codes":
            table(customers, codes, "tblCodes", headers)
        table(customers, "A1:D5", "tblCustomers", HEADERS)
        if first == "customers":
            table(customers, codes, "tblCodes", headers)

    path = list_book(tmp_path / "book.xlsx", both)
    book = load(path, as_of=AS_OF)
    assert book.tables["customers"]["name"].tolist() == [row[1] for row in CUSTOMERS]
    receipt = run(path, as_of=AS_OF, stamp="1").receipt
    assert (first_of_ours(path), receipt.grown) == ("E1", ["tblCustomers"])
    assert dict(sheet_of(path).tables.items()) == {"tblCustomers": "A1:M5", "tblCodes": codes}
    before = path.read_bytes()
    run(path, as_of=AS_OF, stamp="2")
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("around", "note"),
    [
        (chart_beside, "'Customers': a picture, chart or shape over G2:"),
        (totals_row, ""),
        (all_else_hidden, "'Customers': empty columns between E and M were hidden"),
        (collapsed_outline, "'Customers': empty columns between F and J were hidden"),
        (comment_beside, ""),
    ],
)
def test_our_columns_stand_beside_the_list_in_spite_of_what_is_there(
    tmp_path: Path, around: Any, note: str
) -> None:
    path = list_book(tmp_path / "book.xlsx", around)
    receipt = run(path, as_of=AS_OF, stamp="1").receipt
    assert (first_of_ours(path), len(receipt.columns)) == ("E1", 9)
    assert [line[: len(note)] for line in receipt.notes] == ([note] if note else [])
    dimensions = sheet_of(path).column_dimensions
    assert not any(dimensions[letter].hidden for letter in "EFGHIJKLM" if letter in dimensions)
    before = path.read_bytes()
    assert run(path, as_of=AS_OF, stamp="2").receipt.notes == []
    assert path.read_bytes() == before


# ------------------------------------- all of it: read, written, logged, typed into, and once again


def log_table(book: Any, customers: Any, calls: Any) -> None:
    table(calls, "A1:E4", "tblCalls", LOG_HEADERS)
    stat(book, customers, calls)


def stat(book: Any, customers: Any, calls: Any) -> None:
    sheet = book.add_worksheet("Stat")
    sheet.write_formula("A1", '=COUNTIF(Calls!$D$2:$D$4,"Reached")', value=2)
    sheet.data_validation("B1", {"validate": "list", "source": "=Calls!$B$2:$B$4"})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"categories": "=Calls!$A$2:$A$4", "values": "=Calls!$B$2:$B$4"})
    sheet.insert_chart("D2", chart)
    book.define_name("Outcomes", "=Calls!$D$2:$D$4")


def note_below_the_log(book: Any, customers: Any, calls: Any) -> None:
    calls.write("B20", "checked by Ann")


def waiting_formulas(book: Any, customers: Any, calls: Any) -> None:
    calls.write("F1", "Month")
    for row in range(1, 30):
        month = f'=IF(A{row + 1}=0,"",MONTH(A{row + 1}))'
        calls.write_formula(row, 5, month, value=[3, 4, 5][row - 1] if row < 4 else "")


def filtered(book: Any, customers: Any, calls: Any) -> None:
    customers.autofilter("A1:D5")
    customers.filter_column("C", "x == Ann")
    calls.autofilter("A1:E4")


def codes_first(book: Any, customers: Any, calls: Any) -> None:
    table(customers, "Z1:AA3", "tblCodes", CODES)
    table(customers, "A1:D5", "tblCustomers", HEADERS)


def dash(book: Any, customers: Any, calls: Any) -> None:
    book.add_worksheet("Dash").write_formula("A1", '=COUNTIF(Customers!E:E,"A")', value=0)


def merged_whole_column_elsewhere(book: Any, customers: Any, calls: Any) -> None:
    book.add_worksheet("Cover").merge_range("A1:A1048576", "Welcome")


def traffic_lights(book: Any, customers: Any, calls: Any) -> None:
    for row in range(1, 5):
        colour = book.add_format({"bg_color": ["#FF0000", "#00FF00"][row % 2], "rotation": 45})
        customers.write(row, 3, CUSTOMERS[row - 1][3], colour)


def links_last(book: Any, customers: Any, calls: Any) -> None:
    customers.write("E1", "Web")
    for row in range(1, 5):
        customers.write_url(row, 4, f"https://c{row}.example")


def rule_on_the_last_cell(book: Any, customers: Any, calls: Any) -> None:
    red = book.add_format({"bg_color": "#FF0000"})
    rule = {"type": "cell", "criteria": "==", "value": '"Reached"', "format": red}
    calls.conditional_format("D4", rule)


def rules_and_drop_downs(book: Any, customers: Any, calls: Any) -> None:
    calls.data_validation("C2:C4", {"validate": "list", "source": ["Phone", "Visit"]})
    calls.ignore_errors({"number_stored_as_text": "B2:B4"})
    customers.set_column("A:A", None, book.add_format({"num_format": "@"}))


def totals_below_the_log(book: Any, customers: Any, calls: Any) -> None:
    calls.write("A12", "Total")
    calls.write_formula("B12", "=COUNTA(B2:B11)", value=3)


def sheets_of_other_kinds(book: Any, customers: Any, calls: Any) -> None:
    chart = book.add_chart({"type": "line"})
    chart.add_series({"values": "=Customers!$D$2:$D$5"})
    book.add_chartsheet("Chart").set_chart(chart)
    book.add_worksheet("Hidden").hide()
    book.define_name("Customers!Print_Titles", "=Customers!$1:$1")


def beside_in_another_language(book: Any, customers: Any, calls: Any) -> None:
    sheet = book.add_worksheet("Größe")
    for row in range(200):
        sheet.write_row(row, 30, [f"Größe {row}", f"Ελληνικά {row}"])


AROUND = [
    note, legend, further_columns, chart_beside, totals_row, all_else_hidden, comment_beside,
    collapsed_outline, log_table, stat, note_below_the_log, waiting_formulas, filtered, codes_first,
    dash, merged_whole_column_elsewhere, traffic_lights, links_last, rule_on_the_last_cell,
    rules_and_drop_downs, totals_below_the_log, sheets_of_other_kinds, beside_in_another_language,
]  # fmt: skip
OURS_TOO = ("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/workbook.xml",
            "xl/_rels/", "xl/styles.xml", "xl/sharedStrings.xml", "xl/tables/", "[Content_Types]",
            "docProps/app.xml")  # fmt: skip
"""Parts that what is written is written into, or that list it."""


def type_outcomes(path: Path, count: int) -> list[str]:
    """Type an outcome into the first rows of the schedule, and leave every other byte alone.

    Gives the ids of the customers.
    """
    sheet = sheet_of(path, "Call schedule")
    at = {cell.value: cell.column_letter for cell in sheet[1]}
    part = next(
        name
        for name, data in parts_of(path).items()
        if name.startswith("xl/worksheets/sheet") and b"Channel used" in data and b"Row key" in data
    )

    def typed(data: bytes) -> bytes:
        for row in range(2, 2 + count):
            cell = rf'<c r="{at["Outcome"]}{row}"( s="\d+")?\s*/>'.encode()
            new = rf'<c r="{at["Outcome"]}{row}"\1 t="inlineStr"><is><t>Reached</t></is></c>'
            data, done = re.subn(cell, new.encode(), data)
            assert done == 1
        return data

    edit_parts(path, {part: typed})
    return [str(sheet[f"{at['Customer ID']}{row}"].value) for row in range(2, 2 + count)]


@pytest.mark.parametrize("around", AROUND)
def test_a_book_is_read_written_logged_and_typed_into_and_nothing_of_it_is_lost(
    tmp_path: Path, around: Any
) -> None:
    path = list_book(tmp_path / "book.xlsx", around)
    old = parts_of(path)
    people = [
        path_ for path_ in old if path_.startswith(("xl/charts", "xl/drawings", "xl/comments"))
    ]
    book = load(path, as_of=AS_OF)
    assert [len(book.tables[name]) for name in ("customers", "calls")] == [4, 3]
    run(path, as_of=AS_OF, stamp="1")
    first = path.read_bytes()
    run(path, as_of=AS_OF, stamp="2")
    assert path.read_bytes() == first
    assert all(parts_of(path)[name] == old[name] for name in people)
    elsewhere = {name: data for name, data in old.items() if not name.startswith(OURS_TOO)}
    assert {name: parts_of(path)[name] for name in elsewhere} == elsewhere
    entry = {"outcome": "Reached", "notes": "=by hand"}
    for number, customer in enumerate(("C4", "C2")):
        log(path, customer, entry, as_of=AS_OF, stamp=f"log {number}")
    ids = type_outcomes(path, 2)
    receipt = run(path, as_of=AS_OF, stamp="3").receipt
    assert receipt.appended == {"Calls": 2}
    rows = rows_of(path, "Calls")
    assert [row[1] for row in rows[:8]] == ["Customer ID", "C1", "C2", "C3", "C4", "C2", *ids]
    follows = {"xl/charts/", "xl/worksheets/"} if around is log_table else set()
    for name, data in elsewhere.items():
        assert parts_of(path)[name] == data or name.startswith(tuple(follows)), name
    assert [row[4] for row in rows[4:6]] == ["=by hand", "=by hand"]
    again = path.read_bytes()
    assert run(path, as_of=AS_OF, stamp="4").receipt.appended == {}
    assert path.read_bytes() == again
    assert len(load(path, as_of=AS_OF).tables["calls"]) == 7
    for title in ("Customers", "Calls"):
        before = {cell.coordinate: cell.value for row in opened(old)[title] for cell in row}
        after = sheet_of(path, title)
        assert {at: after[at].value for at in before if before[at] is not None} == {
            at: value for at, value in before.items() if value is not None
        }


def test_formulas_charts_and_names_follow_a_table_and_are_named_beside_a_plain_log(
    tmp_path: Path,
) -> None:
    entry = {"outcome": "Reached"}
    path = list_book(tmp_path / "table.xlsx", log_table)
    assert log(path, "C4", entry, as_of=AS_OF, stamp="1").receipt.notes == []
    assert sheet_of(path, "Stat")["A1"].value == '=COUNTIF(Calls!$D$2:$D$5,"Reached")'
    assert b"Calls!$D$2:$D$5</definedName>" in parts_of(path)["xl/workbook.xml"]
    assert b"<c:f>Calls!$A$2:$A$5</c:f>" in parts_of(path)["xl/charts/chart1.xml"]
    plain = list_book(tmp_path / "plain.xlsx", stat)
    assert log(plain, "C4", entry, as_of=AS_OF, stamp="1").receipt.notes == [
        "'Calls' reaches to row 5 now, and these look no further than row 4: the name Outcomes, "
        "Stat!A1, a rule or drop-down on 'Stat', a chart on 'Stat'; let them reach further, "
        "or make the list an Excel table."
    ]


# ----------------------------------------------------------------- packages built otherwise


def test_a_workbook_part_in_another_folder_stays_readable(tmp_path: Path) -> None:
    path = list_book(tmp_path / "book.xlsx")
    moved = {name.replace("xl/", "book/", 1): data for name, data in parts_of(path).items()}
    for name in ("[Content_Types].xml", "_rels/.rels"):
        moved[name] = moved[name].replace(b"xl/", b"book/")
    with zipfile.ZipFile(path, "w") as file:
        for name, data in moved.items():
            file.writestr(name, data)
    run(path, as_of=AS_OF, stamp="1")
    assert not [name for name in parts_of(path) if name.startswith("xl/")]
    before = path.read_bytes()
    assert len(load(path, as_of=AS_OF).tables["customers"]) == 4
    run(path, as_of=AS_OF, stamp="2")
    assert path.read_bytes() == before


def test_a_second_run_is_the_same_where_a_type_is_listed_for_a_part_that_is_missing(
    tmp_path: Path,
) -> None:
    dangling = (
        '<Override PartName="/xl/drawings/drawing1.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>'
    )
    path = list_book(
        tmp_path / "book.xlsx", parts={"[Content_Types].xml": replaced("</Types>", dangling)}
    )
    run(path, as_of=AS_OF, stamp="1")
    before = path.read_bytes()
    run(path, as_of=AS_OF, stamp="2")
    assert path.read_bytes() == before


def single_quoted(data: bytes) -> bytes:
    """A part whose attributes stand in single quotes."""

    def quoted(tag: re.Match[bytes]) -> bytes:
        return re.sub(rb'="([^"\']*)"', rb"='\1'", tag[0])

    return re.sub(rb"<(?![?!])[^>]+>", quoted, data)


def in_utf16(data: bytes) -> bytes:
    text = re.sub(r'encoding="[^"]*"', 'encoding="UTF-16"', data.decode(), count=1)
    return text.encode("utf-16")


def test_attributes_in_single_quotes_are_read_and_a_sheet_with_them_is_not_written_into(
    tmp_path: Path,
) -> None:
    sheet, log_sheet = "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"
    edits = dict.fromkeys((sheet, log_sheet, "xl/workbook.xml", "xl/styles.xml"), single_quoted)
    path = list_book(tmp_path / "book.xlsx", parts=edits)
    before = parts_of(path)
    assert load(path, as_of=AS_OF).tables["customers"]["revenue"].tolist() == [
        row[3] for row in CUSTOMERS
    ]
    receipt = run(path, as_of=AS_OF, stamp="1").receipt
    assert receipt.notes == [
        "The columns stand on a sheet of their own: sheet 'Customers' has attributes in single "
        "quotes, as no spreadsheet program writes; open the workbook in Excel, save it once "
        "and try again."
    ]
    with pytest.raises(ToolkitError, match="sheet 'Calls' has attributes in single quotes"):
        log(path, "C4", {"outcome": "Reached"}, as_of=AS_OF, stamp="2")
    assert [parts_of(path)[part] for part in (sheet, log_sheet)] == [
        before[part] for part in (sheet, log_sheet)
    ]


def test_a_quotation_mark_in_a_formula_is_no_attribute(tmp_path: Path) -> None:
    def apart(book: Any, customers: Any, calls: Any) -> None:
        book.add_worksheet("My sheet")
        customers.write_formula("Z9", "=A1='My sheet'!A1", value=False)

    path = list_book(tmp_path / "book.xlsx", apart)
    assert run(path, as_of=AS_OF, stamp="1").receipt.columns[0] == "Tier"


@pytest.mark.parametrize(
    ("part", "what"),
    [
        ("xl/worksheets/sheet1.xml", "sheet 'Customers'"),
        ("xl/worksheets/sheet2.xml", "sheet 'Calls'"),
        ("xl/workbook.xml", "the part xl/workbook.xml"),
        ("xl/sharedStrings.xml", "the part xl/sharedStrings.xml"),
        ("xl/_rels/workbook.xml.rels", "a list of its parts"),
    ],
)
def test_a_part_in_utf16_is_told_and_never_taken_for_an_empty_sheet(
    tmp_path: Path, part: str, what: str
) -> None:
    path = list_book(tmp_path / "book.xlsx", parts={part: in_utf16})
    with pytest.raises(DataError) as told:
        load(path, as_of=AS_OF)
    assert str(told.value) == (
        f"book.xlsx: {what} is saved as UTF-16, which cannot be read; "
        "open the workbook in Excel and save it once."
    )


def test_ten_thousand_rows_of_foreign_texts_beside_eight_customers_cost_two_seconds_at_most(
    tmp_path: Path,
) -> None:
    def stuff(book: Any, customers: Any, calls: Any) -> None:
        sheet = book.add_worksheet("Stuff")
        for row in range(10_000):
            sheet.write_row(row, 0, [f"Größe {row} Ελληνικά {column}" for column in range(17)])

    load(list_book(tmp_path / "small.xlsx"), as_of=AS_OF)
    path = list_book(tmp_path / "book.xlsx", stuff)
    before = time.process_time()
    book = load(path, as_of=AS_OF)
    assert time.process_time() - before <= 2
    assert len(book.tables["customers"]) == 4


# -------------------------------------------------------------------- what a file says and is not


@pytest.mark.parametrize("digits", ["9" * 7, "9" * 12, "9" * 20, "9" * 60])
@pytest.mark.parametrize("sheet", ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"])
def test_a_row_number_that_no_sheet_has_is_told(tmp_path: Path, digits: str, sheet: str) -> None:
    row = f'<row r="{digits}"><c r="A{digits}"><v>1</v></c></row></sheetData>'
    path = list_book(tmp_path / "book.xlsx", parts={sheet: replaced("</sheetData>", row)})
    with pytest.raises(DataError, match=f"names the cell A{digits}, which no sheet has"):
        load(path, as_of=AS_OF)


@pytest.mark.parametrize("count", ["1000001", "4294967296", "9" * 25])
def test_more_shared_texts_than_fit_in_are_told_before_room_is_made_for_them(
    tmp_path: Path, count: str
) -> None:
    def announced(data: bytes) -> bytes:
        return re.sub(rb'uniqueCount="\d+"', b'uniqueCount="%b"' % count.encode(), data)

    path = list_book(tmp_path / "book.xlsx", parts={"xl/sharedStrings.xml": announced})
    with pytest.raises(DataError, match=f"says that it holds {int(count):,} texts, more than fit"):
        load(path, as_of=AS_OF)


def test_a_format_that_names_no_fill_by_a_number_has_none(tmp_path: Path) -> None:
    def without_number(data: bytes) -> bytes:
        return re.sub(rb'fillId="0"', b'fillId="false"', data)

    path = list_book(tmp_path / "book.xlsx", parts={"xl/styles.xml": without_number})
    assert run(path, as_of=AS_OF, stamp="1").receipt.columns[0] == "Tier"
    before = path.read_bytes()
    run(path, as_of=AS_OF, stamp="2")
    assert path.read_bytes() == before


def test_an_empty_list_beside_a_log_with_follow_ups_stops_until_it_is_accepted(
    tmp_path: Path,
) -> None:
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("Customers").write_row(0, 0, HEADERS)
        calls = book.add_worksheet("Calls")
        calls.write_row(0, 0, ["Date", "Customer ID", "Outcome", "Follow up", "Follow up due"])
        calls.write_row(1, 0, ["2026-06-01", "C1", "Reached", "send an offer", "2026-06-10"])
    before = path.read_bytes()
    with pytest.raises(DataError, match="the list of customers has no rows, and Calls has 1"):
        run(path, as_of=AS_OF, stamp="1")
    assert path.read_bytes() == before
    accepted = {"accept_fewer": "yes"}
    result = run(path, as_of=AS_OF, stamp="1", given=accepted)
    assert [(p.cell, p.problem) for p in result.book.problems if p.sheet == "Calls"] == [
        ("B2", "no such customer; the row is counted nowhere")
    ]
    before = path.read_bytes()
    run(path, as_of=AS_OF, stamp="2", given=accepted)
    assert path.read_bytes() == before


def test_a_cell_within_a_cell_of_ours_is_never_cut_in_two(tmp_path: Path) -> None:
    path = list_book(tmp_path / "book.xlsx")
    run(path, as_of=AS_OF, stamp="1")
    nested = '</t><c r="B9"><v>1</v></c></is></c>'
    edit_parts(path, {"xl/worksheets/sheet1.xml": replaced("</t></is></c>", nested)})
    before = path.read_bytes()
    with pytest.raises(DataError, match="sheet 'Customers' has a cell within a cell"):
        run(path, as_of=AS_OF + dt.timedelta(days=3), stamp="2")
    assert path.read_bytes() == before
