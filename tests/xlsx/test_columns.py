import datetime as dt
import math
import re
from typing import Any

import pytest

from toolkit.xlsx import (
    NewColumn,
    Package,
    Refused,
    Written,
    find_columns,
    put_columns,
)
from toolkit.xlsx.sml.addresses import letters

NOON, EVENING = (
    dt.datetime.fromisoformat("2026-01-05T12:00"),
    dt.datetime.fromisoformat("1999-12-31T18:00"),
)
TIER, CALL, SHARE = (
    NewColumn("Tier", "@", 12),
    NewColumn("Next call", "yyyy-mm-dd", 12.5),
    NewColumn("Share", "0.0%", 9),
)
VALUES: dict[int, list[Any]] = {
    5: ["=1+1", dt.date(2026, 1, 5), 0.5],
    6: ["a & <b>", None, 1],
    8: ["in the gap", NOON, True],
    12: ["", dt.date(2026, 2, 1), 7],
}
PATCHED = {"xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/workbook.xml"}


def put(
    data: bytes, columns: Any = (TIER, CALL, SHARE), values: Any = VALUES, **more: Any
) -> tuple[bytes, Written]:
    package = Package.open(data)
    options = {"sheet": "Orders", "header_row": 4, "key": "main", "tag": "demo", **more}
    try:
        written = put_columns(package, columns=columns, values=values, **options)
    except Refused:
        assert package.changed_parts() == []
        assert package.to_bytes() == Package.open(data).to_bytes()
        raise
    return package.to_bytes(), written


@pytest.fixture(scope="module")
def table(book: Any) -> bytes:
    """A user's list as an Excel table, A4:C12, with a second table below on the same sheet."""

    def fill(workbook: Any) -> None:
        sheet = workbook.add_worksheet("Orders")
        data = [[f"Name {row}", row, "x"] for row in range(8)]
        columns = [{"header": header} for header in ("Name", "Amount", "Tier")]
        sheet.add_table("A4:C12", {"name": "List", "data": data, "columns": columns})
        sheet.add_table("A20:F22", {"name": "Other"})

    return book(fill)


def test_only_the_sheet_its_styles_and_the_workbook_change(rich: bytes, changed: Any) -> None:
    new, written = put(rich)
    assert written == Written(4, ["Tier", "Next call", "Share"], "added")
    assert changed(rich, new) == PATCHED


def test_new_columns_read_back_and_old_cells_are_unchanged(rich: bytes, cells: Any) -> None:
    new, _ = put(rich)
    before, after = cells(rich, "Orders"), cells(new, "Orders")
    assert [row[:3] for row in after] == [(row + [""] * 3)[:3] for row in before]
    assert after[3][3:6] == ["Tier", "Next call", "Share"]
    assert after[4][3:6] == ["=1+1", dt.date(2026, 1, 5), 0.5]
    assert after[5][3:6] == ["a & <b>", "", 1.0]
    assert after[7][3:6] == ["in the gap", NOON, True]
    assert after[11][3:6] == ["", dt.date(2026, 2, 1), 7.0]
    assert cells(new, "It's & more") == cells(rich, "It's & more")


def test_text_that_begins_with_an_equals_sign_stays_text(rich: bytes, loaded: Any) -> None:
    cell = loaded(put(rich)[0])["Orders"]["D5"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_writing_again_gives_the_same_bytes(rich: bytes, table: bytes) -> None:
    for data in (rich, table):
        first, _ = put(data)
        second, written = put(first)
        third, _ = put(second)
        assert first == second == third
        assert written.action == "unchanged"


def test_headings_look_like_the_neighbour_and_cells_like_theirs_with_our_format(
    rich: bytes, loaded: Any
) -> None:
    sheet = loaded(put(rich)[0])["Orders"]
    assert sheet["D4"].fill.fgColor.rgb == "FFFFCC00"
    assert sheet["D4"].font.bold
    assert [sheet[f"{column}5"].number_format for column in "DEF"] == ["@", "yyyy-mm-dd", "0.0%"]
    assert [sheet.column_dimensions[column].width for column in "DEF"] == [12, 12.5, 9]
    assert sheet.column_dimensions["A"].width == pytest.approx(18.7, abs=0.1)


def test_a_link_s_blue_underline_is_not_taken_over(book: Any, loaded: Any) -> None:
    def fill(workbook: Any) -> None:
        sheet = workbook.add_worksheet("Orders")
        sheet.write_row("A4", ["Name", "Site"])
        sheet.write_row("A5", ["a"])
        sheet.write_url("B5", "https://example.org/")

    sheet = loaded(put(book(fill), values={5: ["A", None, None]})[0])["Orders"]
    assert sheet["B5"].font.underline == "single"
    assert sheet["C5"].font.underline is None


def test_the_filter_of_a_plain_range_grows(rich: bytes, loaded: Any) -> None:
    new, _ = put(rich)
    assert loaded(new)["Orders"].auto_filter.ref == "A4:F12"
    assert re.search(
        rb"_FilterDatabase[^>]*>Orders!\$A\$4:\$F\$12<", Package.open(new).read("xl/workbook.xml")
    )
    assert b'<dimension ref="A1:H12"/>' in Package.open(new).read("xl/worksheets/sheet1.xml")


def test_a_table_grows_and_a_heading_it_has_gets_a_suffix(
    table: bytes, loaded: Any, changed: Any
) -> None:
    new, written = put(table)
    assert written.headers == ["Tier (calculated)", "Next call", "Share"]
    assert changed(table, new) == PATCHED | {"xl/tables/table1.xml"}
    grown = loaded(new)["Orders"].tables["List"]
    assert (grown.ref, grown.autoFilter.ref) == ("A4:F12", "A4:F12")
    names = ["Name", "Amount", "Tier", "Tier (calculated)", "Next call", "Share"]
    assert [column.name for column in grown.tableColumns] == names
    assert [column.id for column in grown.tableColumns] == [1, 2, 3, 4, 5, 6]
    assert loaded(new)["Orders"].tables["Other"].ref == "A20:F22"


def test_a_heading_taken_twice_is_numbered(book: Any) -> None:
    user = book(lambda w: w.add_worksheet("Orders").write_row("A4", ["tier", "TIER (calculated)"]))
    assert put(user, [TIER], {})[1].headers == ["Tier (calculated) 2"]


def test_an_update_changes_values_and_empties_rows_that_have_none(rich: bytes, cells: Any) -> None:
    first, _ = put(rich)
    second, written = put(first, values={5: ["B", None, None], 9: ["new", None, 2]})
    assert written == Written(4, ["Tier", "Next call", "Share"], "updated")
    after = cells(second, "Orders")
    assert [row[3:6] for row in after[4:12]] == [
        ["B", "", ""],
        ["", "", ""],
        ["", "", ""],
        ["", "", ""],
        ["new", "", 2.0],
        ["", "", ""],
        ["", "", ""],
        ["", "", ""],
    ]
    assert [row[:3] for row in after] == [row[:3] for row in cells(first, "Orders")]


def test_an_update_keeps_formats_widths_and_headings_the_user_gave(
    rich: bytes, patched: Any, loaded: Any
) -> None:
    first, _ = put(rich)
    part = "xl/worksheets/sheet1.xml"
    cell = re.search(rb'<c r="D5" s="\d+" t="inlineStr">', Package.open(first).read(part))
    assert cell
    touched = patched(
        first,
        {
            part: [
                (cell[0], b'<c r="D5" s="1" t="inlineStr">'),
                (b"<t>Next call</t>", b"<t>Call on</t>"),
                (b'width="12.5"', b'width="40"'),
            ]
        },
    )
    second, written = put(touched, values={**VALUES, 5: ["B", None, 0]})
    assert written.headers == ["Tier", "Call on", "Share"]
    sheet = loaded(second)["Orders"]
    assert (sheet["D5"].value, sheet["D5"].fill.fgColor.rgb) == ("B", "FFFFCC00")
    assert sheet["E4"].value == "Call on"
    assert sheet.column_dimensions["E"].width == 40


def _shifted(data: bytes, patched: Any) -> bytes:
    """As when the user inserts an empty column before D: our cells move, and the mark with them."""
    part = "xl/worksheets/sheet1.xml"
    sheet = Package.open(data).read(part)
    moved = re.sub(
        rb'r="([DEF])(\d+)"', lambda m: b'r="%b%b"' % (bytes([m[1][0] + 1]), m[2]), sheet
    )
    return patched(data, {part: moved, "xl/workbook.xml": [(b"$D$4:$F$4", b"$E$4:$G$4")]})


def test_moved_columns_are_updated_where_they_stand_now(
    rich: bytes, patched: Any, cells: Any
) -> None:
    moved = _shifted(put(rich)[0], patched)
    assert find_columns(Package.open(moved), "demo")["main"].first_col == 5
    second, written = put(moved, values={5: ["B", None, None]})
    assert (written.first_col, written.action) == (5, "updated")
    assert cells(second, "Orders")[4][3:7] == ["", "B", "", ""]
    assert put(second, values={5: ["B", None, None]})[0] == second


def test_swapped_columns_are_told_apart_by_their_headings(
    rich: bytes, patched: Any, cells: Any
) -> None:
    part = "xl/worksheets/sheet1.xml"
    first, _ = put(rich)
    swapped = patched(
        first,
        {
            part: [
                (b"<t>Tier</t>", b"<t>?</t>"),
                (b"<t>Share</t>", b"<t>Tier</t>"),
                (b"<t>?</t>", b"<t>Share</t>"),
            ]
        },
    )
    second, written = put(swapped)
    assert written.headers == ["Tier", "Next call", "Share"]
    assert cells(second, "Orders")[3][3:6] == ["Share", "Next call", "Tier"]
    assert cells(second, "Orders")[4][3:6] == [0.5, dt.date(2026, 1, 5), "=1+1"]


def test_a_column_more_is_added_at_the_right_of_ours(
    rich: bytes, table: bytes, cells: Any, loaded: Any
) -> None:
    more = [TIER, NewColumn("Notice", "0", 8), CALL, SHARE]
    values = {row: [a, 3, b, c] for row, (a, b, c) in VALUES.items()}
    for data in (rich, table):
        second, written = put(put(data)[0], more, values)
        assert written.headers[1:] == ["Notice", "Next call", "Share"]
        assert cells(second, "Orders")[3][4:7] == ["Next call", "Share", "Notice"]
        assert cells(second, "Orders")[4][6] == 3.0
        assert find_columns(Package.open(second), "demo")["main"].last_col == 7
        assert put(second, more, values)[0] == second
    assert loaded(second)["Orders"].tables["List"].ref == "A4:G12"


def test_a_column_more_is_refused_when_the_user_s_stands_there(rich: bytes, patched: Any) -> None:
    row = re.search(
        rb'<row r="9"[^>]*>.*?</row>', Package.open(put(rich)[0]).read("xl/worksheets/sheet1.xml")
    )
    assert row
    used = patched(
        put(rich)[0],
        {
            "xl/worksheets/sheet1.xml": [
                (row[0], row[0].replace(b"</row>", b'<c r="G9"><v>1</v></c></row>'))
            ]
        },
    )
    with pytest.raises(Refused, match="cell G9 is in use"):
        put(used, [TIER, CALL, SHARE, NewColumn("Notice", "0", 8)], {5: [None] * 4})


def test_a_formula_in_our_columns_is_not_overwritten_and_one_below_is_kept(
    rich: bytes, patched: Any, cells: Any
) -> None:
    first, _ = put(rich, values={5: ["B", None, 1]})
    below = patched(
        first,
        {
            "xl/worksheets/sheet1.xml": [
                (
                    b"</sheetData>",
                    b'<row r="20"><c r="F20"><f>SUM(F5:F12)</f><v>9</v></c></row></sheetData>',
                )
            ]
        },
    )
    second, _ = put(below, values={5: ["C", None, 2]})
    assert b"<f>SUM(F5:F12)</f>" in Package.open(second).read("xl/worksheets/sheet1.xml")
    with pytest.raises(Refused, match="cell F20 holds a formula"):
        put(below, values={20: ["C", None, 2]})


def test_two_blocks_of_columns_stand_side_by_side(rich: bytes, cells: Any) -> None:
    first, _ = put(rich)
    second, written = put(first, [NewColumn("Lead", "0", 8)], {5: [4]}, key="second")
    assert written.first_col == 7
    assert {
        key: mark.first_col for key, mark in find_columns(Package.open(second), "demo").items()
    } == {"main": 4, "second": 7}
    third, written = put(second)
    assert (third, written.action) == (second, "unchanged")
    assert cells(third, "Orders")[4][6] == 4.0


def test_a_copied_sheet_carries_a_mark_of_its_own(rich: bytes, patched: Any) -> None:
    first, _ = put(rich)
    local = (
        b'<definedName name="_demo_cols_main" localSheetId="0" hidden="1">'
        b"Orders!$D$4:$F$4</definedName>"
    )
    copied = patched(
        first,
        {
            "xl/workbook.xml": [
                (b"'Orders'!$D$4:$F$4", b"Elsewhere!$D$4:$F$4"),
                (b"<definedNames>", b"<definedNames>" + local),
            ]
        },
    )
    assert put(copied, values={5: ["B", None, None]})[1].first_col == 4


def test_columns_the_user_deleted_are_added_anew(rich: bytes, patched: Any) -> None:
    first, _ = put(rich)
    sheet = re.sub(
        rb'<c r="[DEF]\d+".*?(?:/>|</c>)', b"", Package.open(rich).read("xl/worksheets/sheet1.xml")
    )
    lost = patched(
        first,
        {
            "xl/worksheets/sheet1.xml": sheet,
            "xl/workbook.xml": [(b"'Orders'!$D$4:$F$4", b"#REF!$D$4:$F$4")],
        },
    )
    assert find_columns(Package.open(lost), "demo") == {}
    second, written = put(lost)
    assert written.action == "added"
    assert Package.open(second).read("xl/workbook.xml").count(b"_demo_cols_main") == 1


def test_dates_follow_the_epoch_of_the_workbook(book: Any, cells: Any) -> None:
    def fill(workbook: Any) -> None:
        workbook.add_worksheet("Orders").write_row("A4", ["Name"])

    for epoch in (False, True):
        user = book(fill, date_1904=epoch)
        assert Package.open(user).date1904 is epoch
        days = {5: [dt.date(2026, 1, 5)], 6: [EVENING], 7: [dt.date(1904, 1, 2)]}
        after = cells(put(user, [CALL], days)[0], "Orders")
        assert [row[1] for row in after[4:]] == [dt.date(2026, 1, 5), EVENING, dt.date(1904, 1, 2)]
        with pytest.raises(Refused, match="before the first date"):
            put(user, [CALL], {5: [dt.date(1899, 12, 31)]})


def test_days_before_march_1900_are_counted_as_excel_counts_them(book: Any) -> None:
    user = book(lambda w: w.add_worksheet("Orders").write_row("A4", ["Name"]))
    days = {5: [dt.date(1900, 1, 1)], 6: [dt.date(1900, 2, 28)], 7: [dt.date(1900, 3, 1)]}
    sheet = Package.open(put(user, [CALL], days)[0]).read("xl/worksheets/sheet1.xml")
    assert re.findall(rb'<c r="B\d"[^>]*><v>(\d+)</v>', sheet) == [b"1", b"59", b"61"]


@pytest.mark.parametrize(
    "text",
    [
        " leading",
        "two\nlines",
        "tab\there",
        "_x0041_",
        "bell\x07",
        "carriage\rreturn",
        "&lt;",
        "]]>",
        "é😀",
        "x" * 32767,
    ],
)
def test_any_text_reads_back_as_it_was(rich: bytes, cells: Any, text: str) -> None:
    assert cells(put(rich, [TIER], {5: [text]})[0], "Orders")[4][3] == text


def test_text_too_long_for_a_cell_is_refused_and_never_cut(rich: bytes) -> None:
    with pytest.raises(Refused, match=r"cell D5: the text has 32,768 characters"):
        put(rich, [TIER], {5: ["x" * 32768]})
    with pytest.raises(Refused, match="32,768"):
        put(rich, [TIER], {5: ["😀" * 16384]})


def test_numbers_that_are_none_are_empty_or_refused(rich: bytes, cells: Any) -> None:
    assert cells(put(rich, [SHARE], {5: [math.nan], 6: [1]})[0], "Orders")[4][3] == ""
    with pytest.raises(Refused, match="no number"):
        put(rich, [SHARE], {5: [math.inf]})
    with pytest.raises(TypeError, match="cell D5: 1j is none of the kinds"):
        put(rich, [SHARE], {5: [1j]})
    with pytest.raises(ValueError, match="time zone"):
        put(rich, [CALL], {5: [dt.datetime(2026, 1, 1, tzinfo=dt.UTC)]})


def test_numbers_of_other_libraries_are_written_as_numbers(rich: bytes, cells: Any) -> None:
    class Loud(float):
        def __repr__(self) -> str:
            return "Loud(0.5)"

    assert cells(put(rich, [SHARE], {5: [Loud(0.5)]})[0], "Orders")[4][3] == 0.5


def test_text_that_looks_like_a_cell_reference_misleads_nobody(book: Any, cells: Any) -> None:
    def fill(workbook: Any) -> None:
        workbook.add_worksheet("Orders").write_row("A4", ["Name"])

    first, _ = put(book(fill), values={5: ['x r="B5" y', ' r="C5"', None], 6: [1, None, 3]})
    second, _ = put(first, values={5: ['<c r="B5" s="1">', ' r="D5"', 4], 6: [' r="B6"', None, 3]})
    assert [row[1:] for row in cells(second, "Orders")[4:]] == [
        ['<c r="B5" s="1">', ' r="D5"', 4.0],
        [' r="B6"', "", 3.0],
    ]


def test_rich_text_in_a_list_is_left_as_it_is(rich: bytes, patched: Any, cells: Any) -> None:
    rich_text = (
        b't="inlineStr"><is><r><rPr><color rgb="FFFF0000"/></rPr><t>red</t></r><r><t>day</t>'
        b"</r></is></c>"
    )
    cell = re.search(rb'<c r="C12" t="s"><v>\d+</v></c>', Package.open(rich).read(SHEET))
    assert cell
    user = patched(rich, {SHEET: [(cell[0], b'<c r="C12" ' + rich_text)]})
    new, _ = put(user)
    assert rich_text in Package.open(new).read(SHEET)
    assert cells(new, "Orders")[11][2:6] == ["redday", "", dt.date(2026, 2, 1), 7.0]


def test_a_row_inside_a_table_is_not_taken_for_its_headings(book: Any) -> None:
    def fill(workbook: Any) -> None:
        sheet = workbook.add_worksheet("Orders")
        sheet.add_table("A3:B8", {"name": "List", "data": [["a", "b"], ["c", "d"]]})

    with pytest.raises(Refused, match="row 4 lies inside table 'List'"):
        put(book(fill))


@pytest.mark.parametrize(
    ("columns", "values", "words"),
    [
        ([], {}, "need headings"),
        ([TIER, TIER], {}, "need headings"),
        ([NewColumn(" ", "0", 1)], {}, "need headings"),
        ([TIER], {4: ["a"]}, "not below the heading row"),
        ([TIER], {1_048_577: ["a"]}, "beyond the last row"),
        ([TIER], {5: ["a", "b"]}, "2 values for 1 columns"),
    ],
)
def test_calls_that_make_no_sense_are_errors_of_the_caller(
    rich: bytes, columns: Any, values: Any, words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        put(rich, columns, values)


SHEET, TABLE = "xl/worksheets/sheet1.xml", "xl/tables/table1.xml"
_CELL = b'<row r="20"><c r="E20"><v>1</v></c></row></sheetData>'


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (
            {SHEET: [(b"</sheetData>", b'</sheetData><sheetProtection sheet="1"/>')]},
            r"is protected; unprotect it \(Review, Unprotect Sheet\) and try again\.$",
        ),
        ({SHEET: [(b"<sheetData>", b"<!-- note --><sheetData>")]}, "comments or CDATA"),
        ({SHEET: [(b'<c r="C12"', b"<c")]}, "without references"),
        ({SHEET: [(b'<row r="12"', b'<row r="3"')]}, "out of order"),
    ],
)
def test_whatever_could_suffer_in_a_plain_range_is_a_reason_to_refuse(
    rich: bytes, patched: Any, changes: Any, words: str
) -> None:
    with pytest.raises(Refused, match=words):
        put(patched(rich, changes))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (
            {TABLE: [(b"totalsRowShown=", b'tableType="queryTable" totalsRowShown=')]},
            "filled by a query",
        ),
        (
            {
                TABLE: [
                    (b'name="Amount"/>', b'name="Amount"><xmlColumnPr mapId="1"/></tableColumn>')
                ]
            },
            "XML map",
        ),
    ],
)
def test_whatever_could_suffer_beside_a_table_is_a_reason_to_refuse(
    table: bytes, patched: Any, changes: Any, words: str
) -> None:
    with pytest.raises(Refused, match=words):
        put(patched(table, changes), values={5: ["a", None, None]})


_ARRAY = b'<c r="A12"><f t="array" ref="A12:E12">1</f></c><c r="A12"'


@pytest.mark.parametrize(
    ("changes", "first"),
    [
        ({SHEET: [(b"</sheetData>", _CELL)]}, "G"),
        ({SHEET: [(b"A1:H1", b"D5:D6")]}, "F"),
        ({SHEET: [(b"A1:H1", b"H5:J6")]}, "D"),
        ({SHEET: [(b'<c r="A12"', _ARRAY)]}, "G"),
    ],
)
def test_new_columns_stand_behind_what_touches_a_plain_range(
    rich: bytes, patched: Any, changes: Any, first: str
) -> None:
    new, written = put(patched(rich, changes))
    assert letters(written.first_col) == first
    last = letters(written.first_col + 2)
    remark = f"the new columns stand in {first} to {last}, as something stands right beside"
    assert [line[: len(remark)] for line in written.remarks] == [remark] * (first != "D")
    again, written = put(new)
    assert (again, written.remarks, written.action) == (new, (), "unchanged")


@pytest.mark.parametrize(
    ("row", "area", "first"), [(b"", b"E8:F22", "H"), (b'<c r="E4"><v>7</v></c>', b"J8:K22", "G")]
)
def test_a_table_does_not_take_in_columns_behind_what_touches_it(
    table: bytes, patched: Any, loaded: Any, row: bytes, area: bytes, first: str
) -> None:
    heads = re.search(rb'<row r="4".*?</row>', Package.open(table).read(SHEET))
    assert heads
    changes = {
        SHEET: [(heads[0], heads[0].replace(b"</row>", row + b"</row>"))],
        "xl/tables/table2.xml": [(b"A20:F22", area)],
    }
    user = patched(table, changes)
    new, written = put(user, values={5: ["a", None, None]})
    assert letters(written.first_col) == first
    assert Package.open(new).read(TABLE) == Package.open(user).read(TABLE)
    assert loaded(new)["Orders"][f"{first}5"].value == "a"


def floating(add: Any) -> Any:
    """A list on A4:C6, with something beside it."""

    def fill(workbook: Any) -> None:
        sheet = workbook.add_worksheet("Orders")
        sheet.write_row("A4", ["Name", "Amount", "Since"])
        sheet.write_row("A5", ["a", 1, 2])
        sheet.write_row("A6", ["a", 1, 2])
        add(sheet)

    return fill


def test_columns_stand_behind_a_sparkline(book: Any) -> None:
    user = book(floating(lambda s: s.add_sparkline("D6", {"range": "Orders!B5:B6"})))
    assert put(user, values={5: ["a", None, None]})[1].first_col == 6


@pytest.mark.parametrize(
    ("add", "words"),
    [
        (lambda s: s.insert_textbox("E6", "over it"), "a picture, chart or shape over E6:"),
        (lambda s: s.insert_button("E6", {"caption": "x"}), "a button or control over E6:"),
    ],
)
def test_what_floats_over_new_columns_is_remarked_and_not_stretched(
    book: Any, add: Any, words: str
) -> None:
    user = book(floating(add))
    new, written = put(user, values={5: ["a", None, None]})
    (remark,) = written.remarks
    assert remark.startswith(words)
    assert remark.endswith(" covers some of the new columns; move it aside")
    assert re.findall(rb'<col min="(\d)', Package.open(new).read(SHEET)) == [b"4"]
    untouched = set(Package.open(user).parts()) - PATCHED
    assert all(Package.open(new).read(p) == Package.open(user).read(p) for p in untouched)
    assert put(new, values={5: ["a", None, None]}) == (
        new,
        Written(4, ["Tier", "Next call", "Share"], "unchanged"),
    )


def test_a_comment_beside_the_list_stays_with_its_cell(book: Any, loaded: Any) -> None:
    user = book(floating(lambda s: s.write_comment("D6", "look")))
    new, written = put(user, values={6: ["a", None, None]})
    assert (written.first_col, written.remarks) == (4, ())
    cell = loaded(new)["Orders"]["D6"]
    assert (cell.value, cell.comment.text) == ("a", "look")


@pytest.mark.parametrize("outline", ["", ' outlineLevel="1"'])
def test_hidden_empty_columns_are_shown_where_new_ones_stand(
    rich: bytes, patched: Any, outline: str
) -> None:
    hidden = f'<col min="4" max="16384" width="9" hidden="1"{outline}/></cols>'.encode()
    user = patched(rich, {SHEET: [(b"</cols>", hidden)]})
    new, written = put(user)
    assert written.remarks == (
        "empty columns between D and F were hidden and are shown now, "
        "as the new columns stand there",
    )
    cols = re.findall(rb"<col [^>]*>", Package.open(new).read(SHEET))
    assert [re.sub(rb'width="[^"]*" ', b"", col) for col in cols[-4:]] == [
        b'<col min="4" max="4" customWidth="1"/>',
        b'<col min="5" max="5" customWidth="1"/>',
        b'<col min="6" max="6" customWidth="1"/>',
        f'<col min="7" max="16384" hidden="1"{outline}/>'.encode(),
    ]


def test_a_table_with_a_row_of_totals_takes_columns_but_not_the_cells_beside_it(
    book: Any, loaded: Any
) -> None:
    def fill(workbook: Any, beside: Any = None) -> None:
        sheet = workbook.add_worksheet("Orders")
        columns = [
            {"header": "Name", "total_string": "Total"},
            {"header": "Amount", "total_function": "sum"},
        ]
        sheet.add_table("A4:B7", {"name": "List", "columns": columns, "total_row": True})
        sheet.write("D7", beside)

    new, written = put(book(fill), values={5: ["a", None, 1], 6: ["b", None, 2]})
    assert written.first_col == 3
    table = loaded(new)["Orders"].tables["List"]
    assert (table.ref, table.totalsRowCount, table.autoFilter.ref) == ("A4:E7", 1, "A4:E6")
    names = ["Name", "Amount", "Tier", "Next call", "Share"]
    assert [column.name for column in table.tableColumns] == names
    assert [column.totalsRowFunction for column in table.tableColumns][1:3] == ["sum", None]
    with pytest.raises(Refused, match="row 7 lies below table"):
        put(book(fill), values={7: ["a", None, 1]})
    beside = book(lambda workbook: fill(workbook, "mine"))
    assert put(beside, values={5: ["a", None, 1]})[1].first_col == 6


def test_new_columns_look_like_most_of_the_list(book: Any, loaded: Any) -> None:
    def fill(workbook: Any) -> None:
        sheet = workbook.add_worksheet("Orders")
        heading = {"bold": True, "bg_color": "#1F4E78", "font_color": "#FFFFFF"}
        plain = {"border": 1, "font_name": "Arial"}
        odd = [
            {"bg_color": "#FF0000"},
            {"font_strikeout": True},
            {"font_color": "#FFFFFF"},
            {"font_color": "#0000FF", "underline": 1},
            {"rotation": 45},
        ]
        turned = workbook.add_format({**heading, "rotation": 90})
        sheet.write_row("A4", ["Name", "Amount"], turned)
        sheet.write("C4", "State", workbook.add_format({"italic": True}))
        for row in range(4, 34):
            sheet.write_row(row, 0, ["a", row], workbook.add_format(plain))
            mark = workbook.add_format({**plain, **odd[row % 5]})
            sheet.write(row, 2, "x", mark)
            if row % 3 == 0:
                filled = workbook.add_format({**plain, "bg_color": "#FFFF00"})
                sheet.write_row(row, 0, ["a", row, "x"], filled)

    new, _ = put(book(fill), values={row: ["A", None, 0.5] for row in range(5, 35)})
    sheet = loaded(new)["Orders"]
    head = sheet["D4"]
    assert (head.font.b, head.font.color.rgb, head.fill.fgColor.rgb) == (
        True,
        "FFFFFFFF",
        "FF1F4E78",
    )
    assert head.alignment.textRotation == 0
    for row in range(5, 35):
        for letter in "DEF":
            cell = sheet[f"{letter}{row}"]
            assert (cell.font.name, cell.border.left.style) == ("Arial", "thin")
            assert (cell.fill.patternType, cell.font.strike, cell.font.u) == (None, None, None)
            assert cell.alignment.textRotation == 0
    assert [sheet[f"{letter}9"].number_format for letter in "DEF"] == ["@", "yyyy-mm-dd", "0.0%"]


def test_a_fill_of_the_whole_list_is_that_of_new_columns_too(book: Any, loaded: Any) -> None:
    def fill(workbook: Any, colour: str) -> None:
        sheet = workbook.add_worksheet("Orders")
        for row in range(3, 9):
            look = {"bg_color": "#DDEBF7", "font_color": colour}
            sheet.write_row(row, 0, ["a", "b"], workbook.add_format(look))

    for colour in ("#000000", "#FFFFFF"):
        user = book(lambda workbook, colour=colour: fill(workbook, colour))
        sheet = loaded(put(user, [TIER], {5: ["A"]})[0])["Orders"]
        assert sheet["C5"].fill.fgColor.rgb == "FFDDEBF7"
        assert sheet["C5"].font.color.rgb == "FF" + colour[1:]


def test_what_lies_above_the_list_is_no_obstacle(book: Any, cells: Any) -> None:
    def fill(workbook: Any) -> None:
        sheet = workbook.add_worksheet("Orders")
        sheet.write("E1", "a note of the user's")
        sheet.insert_textbox("D1", "logo", {"height": 20, "width": 60})
        sheet.merge_range("A2:F2", "Title")
        sheet.write_row("A4", ["Name"])

    after = cells(put(book(fill), values={5: ["a", None, None]})[0], "Orders")
    assert after[0][4] == "a note of the user's"
    assert after[4][1] == "a"


def test_rows_below_a_table_are_refused(table: bytes) -> None:
    with pytest.raises(Refused, match="row 13 lies below table 'List'"):
        put(table, values={13: ["a", None, None]})


def test_a_totals_row_switched_on_later_does_not_stop_an_update(table: bytes, patched: Any) -> None:
    first, _ = put(table, values={5: ["a", None, None]})
    totals = patched(first, {TABLE: [(b"totalsRowShown=", b'totalsRowCount="1" totalsRowShown=')]})
    assert put(totals, values={5: ["b", None, None]})[1].action == "updated"


def test_of_two_tables_on_a_row_the_one_meant_grows(book: Any, loaded: Any) -> None:
    def fill(workbook: Any) -> None:
        sheet = workbook.add_worksheet("Orders")
        sheet.add_table("A4:B8", {"name": "Left"})
        sheet.add_table("J4:K8", {"name": "Right", "columns": [{"header": "P"}, {"header": "Q"}]})

    with pytest.raises(Refused, match="side by side"):
        put(book(fill), values={})
    new, written = put(book(fill), values={}, within=[1])
    assert written.first_col == 3
    assert [loaded(new)["Orders"].tables[name].ref for name in ("Left", "Right")] == [
        "A4:E8",
        "J4:K8",
    ]


def test_a_sheet_without_headings_there_is_refused(rich: bytes) -> None:
    with pytest.raises(Refused, match="no headings on row 3"):
        put(rich, header_row=3)
    with pytest.raises(Refused, match="headings on row 4, not on row 5"):
        put(put(rich)[0], header_row=5, values={6: ["a", None, None]})


def test_columns_fill_other_rows_when_the_sheet_uses_a_prefix(
    book: Any, patched: Any, cells: Any
) -> None:
    user = book(
        lambda w: [
            w.add_worksheet("Orders").write_row("A4", ["Name", "Amount"]),
            w.worksheets()[0].write_row("A6", ["a", 1]),
        ]
    )
    sheet = Package.open(user).read(SHEET)
    prefixed = re.sub(rb"<(/?)(?=[a-z])", rb"<\1x:", sheet).replace(b"xmlns=", b"xmlns:x=")
    new, _ = put(patched(user, {SHEET: prefixed}), [TIER], {6: ["A"], 5: ["B"], 9: ["C"]})
    assert [row[2] for row in cells(new, "Orders")[3:]] == ["Tier", "B", "A", "", "", "C"]
    assert put(new, [TIER], {6: ["A"], 5: ["B"], 9: ["C"]})[0] == new


def test_columns_join_a_list_whose_headings_stand_in_row_1(book: Any, cells: Any) -> None:
    def fill(workbook: Any) -> None:
        sheet = workbook.add_worksheet("Orders")
        sheet.write_row("A1", ["Name"])
        sheet.write_row("A2", ["first"])

    new, written = put(book(fill), [TIER], {2: ["A"]}, header_row=1)
    assert written == Written(2, ["Tier"], "added")
    assert cells(new, "Orders") == [["Name", "Tier"], ["first", "A"]]


def test_a_chart_sheet_takes_no_columns_and_counts_among_the_tabs(book: Any, cells: Any) -> None:
    def fill(workbook: Any) -> None:
        chart = workbook.add_chart({"type": "column"})
        chart.add_series({"values": "=Orders!$A$5:$A$6"})
        workbook.add_chartsheet("Picture").set_chart(chart)
        sheet = workbook.add_worksheet("Orders")
        sheet.write_row("A4", ["Name"])
        sheet.autofilter("A4:A6")

    user = book(fill)
    with pytest.raises(Refused, match="sheet 'Picture' is a chart and has no cells"):
        put(user, [TIER], {}, sheet="picture")
    new, _ = put(user, [TIER], {5: ["A"]})
    assert cells(new, "Orders")[3:] == [["Name", "Tier"], ["", "A"]]
    names = Package.open(new).read("xl/workbook.xml")
    assert b'localSheetId="1" hidden="1">Orders!$A$4:$B$6<' in names


def test_columns_that_would_leave_the_sheet_are_refused(book: Any) -> None:
    user = book(lambda w: w.add_worksheet("Orders").write(3, 16_382, "Name"))
    with pytest.raises(Refused, match="no room for 2 more columns, as a sheet ends at column XFD"):
        put(user, [TIER, CALL], {})
    assert put(user, [TIER], {})[1].first_col == 16_384


def test_the_last_row_of_a_sheet_can_be_written(rich: bytes) -> None:
    sheet = Package.open(put(rich, [TIER], {1_048_576: ["low"]})[0]).read(SHEET)
    assert b'<row r="1048576"><c r="D1048576"' in sheet


def test_a_table_made_narrower_takes_columns_right_of_it_in_again(
    table: bytes, patched: Any, loaded: Any
) -> None:
    first, _ = put(table, values={5: ["a", None, None]})
    narrow = patched(first, {TABLE: Package.open(table).read(TABLE)})
    second, written = put(narrow, values={5: ["a", None, None]})
    assert (written.first_col, written.action) == (4, "updated")
    assert loaded(second)["Orders"].tables["List"].ref == "A4:F12"


def test_columns_stand_right_of_a_filter_that_is_wider_than_the_headings(
    rich: bytes, patched: Any, loaded: Any
) -> None:
    wide = patched(rich, {SHEET: [(b'<autoFilter ref="A4:C12"', b'<autoFilter ref="A4:E12"')]})
    new, written = put(wide)
    assert written.first_col == 6
    assert loaded(new)["Orders"].auto_filter.ref == "A4:H12"


def test_a_filter_that_covers_new_columns_already_stays(
    rich: bytes, patched: Any, loaded: Any
) -> None:
    first, _ = put(rich)
    wide = patched(first, {SHEET: [(b'<autoFilter ref="A4:F12"', b'<autoFilter ref="A4:J12"')]})
    more = [TIER, CALL, SHARE, NewColumn("Notice", "0", 8)]
    second, written = put(wide, more, {row: [*values, 3] for row, values in VALUES.items()})
    assert (written.first_col, written.action) == (4, "updated")
    assert loaded(second)["Orders"].auto_filter.ref == "A4:J12"


def test_marks_of_other_columns_that_the_user_deleted_go(rich: bytes, patched: Any) -> None:
    first, _ = put(rich, [TIER], {5: ["A"]}, key="second")
    lost = patched(first, {"xl/workbook.xml": [(b"'Orders'!$D$4:$D$4", b"#REF!$D$4:$D$4")]})
    new, _ = put(lost, [SHARE], {5: [1]})
    workbook = Package.open(new).read("xl/workbook.xml")
    assert b"_demo_cols_main" in workbook
    assert b"_demo_cols_second" not in workbook


def test_a_blank_heading_further_right_is_none(book: Any) -> None:
    def fill(workbook: Any) -> None:
        sheet = workbook.add_worksheet("Orders")
        sheet.write_row("A4", ["Name", "Amount"])
        sheet.write_string("E4", " ")

    assert put(book(fill), [TIER], {})[1].first_col == 3
