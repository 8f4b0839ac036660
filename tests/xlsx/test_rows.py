import datetime as dt
import re
from typing import Any

import pytest

from toolkit.xlsx import (
    Appended,
    Package,
    Refused,
    append_rows,
)
from toolkit.xlsx.sml.fill_down import shifted

DAY, NOON = dt.date(2026, 1, 5), dt.datetime.fromisoformat("2026-01-05T12:00")
NEW: list[list[Any]] = [["New one", 7.5], ["=1+1", None], ["a & <b>", True]]
PLAIN = "xl/worksheets/sheet1.xml"


def add(data: bytes, rows: Any = NEW, **more: Any) -> tuple[bytes, Appended]:
    package = Package.open(data)
    options = {"sheet": "Orders", "header_row": 4, "columns": [1, 2], **more}
    try:
        done = append_rows(package, rows=rows, **options)
    except Refused:
        assert package.changed_parts() == []
        raise
    return package.to_bytes(), done


@pytest.fixture(scope="module")
def log(book: Any) -> Any:
    """Write a user's log A4:D9 on sheet Orders as a plain range or a table;
    ``more(workbook, sheet)`` adds to it.
    """

    def write(table: bool = False, more: Any = None, rows: int = 5, **options: Any) -> bytes:
        def fill(workbook: Any) -> None:
            sheet = workbook.add_worksheet("Orders")
            day = workbook.add_format({"num_format": "dd/mm/yyyy", "bg_color": "#FFEEDD"})
            bold = workbook.add_format({"bold": True})
            sheet.write_row("A4", ["Name", "Amount", "Day", "Twice"], bold)
            if table:
                columns = [{"header": header} for header in ("Name", "Amount", "Day")]
                twice = {"header": "Twice", "formula": "=Sales[[#This Row],[Amount]]*2"}
                sheet.add_table(f"A4:D{4 + rows}", {"name": "Sales", "columns": [*columns, twice]})
            for row in range(4, 4 + rows):
                sheet.write_row(row, 0, [f"Name {row}", row])
                sheet.write_datetime(row, 2, NOON.replace(hour=0), day)
                formula = (
                    "=Sales[[#This Row],[Amount]]*2"
                    if table
                    else f"=B{row + 1}*$B$5+SUM(B$5:B{row + 1})"
                )
                sheet.write_formula(row, 3, formula, bold, 1)
            if more:
                more(workbook, sheet)
            workbook.add_worksheet("Other").write_formula("A1", "=SUM(Orders!B5:B99)", None, 35)

        return book(fill, **options)

    return write


def test_new_rows_stand_below_the_last_and_old_cells_stay(
    rich: bytes, cells: Any, changed: Any
) -> None:
    new, done = add(rich)
    assert done[:2] == (13, 15)
    assert done.behind == (
        "'Orders' reaches to row 15 now, and these look no further than row 12: It's & more!E1, "
        'a chart on "It\'s & more"; let them reach further, or make the list an Excel table'
    )
    before, after = cells(rich, "Orders"), cells(new, "Orders")
    assert after[:12] == before
    assert [row[:2] for row in after[12:]] == [["New one", 7.5], ["=1+1", ""], ["a & <b>", True]]
    assert changed(rich, new) == {PLAIN, "xl/workbook.xml"}


def test_text_that_begins_with_an_equals_sign_stays_text(rich: bytes, loaded: Any) -> None:
    cell = loaded(add(rich)[0])["Orders"]["A14"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_filter_rules_validations_and_dimension_reach_over_the_new_rows(
    rich: bytes, loaded: Any
) -> None:
    new, _ = add(rich)
    sheet = loaded(new)["Orders"]
    assert sheet.auto_filter.ref == "A4:C15"
    assert [str(rules.sqref) for rules in sheet.conditional_formatting] == ["B5:B15"]
    assert [str(rule.sqref) for rule in sheet.data_validations.dataValidation] == ["C5:C15"]
    assert b'<dimension ref="A1:H15"/>' in Package.open(new).read(PLAIN)
    assert b">Orders!$A$4:$C$15<" in Package.open(new).read("xl/workbook.xml")


def test_rules_that_end_elsewhere_stay_as_they_are(log: Any, loaded: Any) -> None:
    def more(workbook: Any, sheet: Any) -> None:
        for where in ("A5:A8", "G5:G9", "B5:B40", "C1:C3"):
            sheet.data_validation(where, {"validate": "list", "source": ["x"]})

    sheet = loaded(add(log(more=more))[0])["Orders"]
    assert [str(rule.sqref) for rule in sheet.data_validations.dataValidation] == [
        "A5:A8",
        "G5:G9",
        "B5:B40",
        "C1:C3",
    ]


def test_rules_of_newer_kinds_follow_and_sparklines_do_not(log: Any, patched: Any) -> None:
    def more(workbook: Any, sheet: Any) -> None:
        sheet.conditional_format("B5:B9", {"type": "data_bar", "data_bar_2010": True})
        sheet.add_sparkline("D9", {"range": "Orders!A5:B5"})

    data = Package.open(add(log(more=more))[0]).read(PLAIN)
    assert re.findall(rb"<xm:sqref>([^<]*)<", data) == [b"B5:B12", b"D9"]
    assert b'<conditionalFormatting sqref="B5:B12">' in data


def test_a_print_area_that_ended_with_the_list_still_does(log: Any, loaded: Any) -> None:
    ending = loaded(add(log(more=lambda workbook, sheet: sheet.print_area("A1:D9")))[0])
    assert ending["Orders"].print_area == "'Orders'!$A$1:$D$12"
    longer = loaded(add(log(more=lambda workbook, sheet: sheet.print_area("A1:D40")))[0])
    assert longer["Orders"].print_area == "'Orders'!$A$1:$D$40"


@pytest.mark.parametrize("table", [False, True])
def test_formats_and_formulas_of_the_row_above_are_carried(
    log: Any, loaded: Any, table: bool
) -> None:
    sheet = loaded(add(log(table))[0])["Orders"]
    for row in (10, 11, 12):
        assert sheet.cell(row, 3).number_format == "dd/mm/yyyy"
        assert sheet.cell(row, 3).fill.fgColor.rgb == "FFFFEEDD"
        assert sheet.cell(row, 4).font.bold
        filled = "=Sales[[#This Row],[Amount]]*2" if table else f"=B{row}*$B$5+SUM(B$5:B{row})"
        assert sheet.cell(row, 4).value == filled


def test_formulas_are_computed_when_the_workbook_opens(log: Any, patched: Any) -> None:
    user = patched(log(), {"xl/workbook.xml": [(b' fullCalcOnLoad="1"', b"")]})
    assert b'fullCalcOnLoad="1"' in Package.open(add(user)[0]).read("xl/workbook.xml")


def test_a_table_grows_with_its_filter(log: Any, loaded: Any, changed: Any) -> None:
    user = log(table=True)
    new, done = add(user)
    table = loaded(new)["Orders"].tables["Sales"]
    assert (done.last_row, table.ref, table.autoFilter.ref) == (12, "A4:D12", "A4:D12")
    assert changed(user, new) == {
        PLAIN,
        "xl/tables/table1.xml",
    }  # the workbook is computed when opened already


def test_empty_rows_at_the_end_of_a_table_are_filled_first(book: Any, loaded: Any) -> None:
    def fill(workbook: Any) -> None:
        sheet = workbook.add_worksheet("Orders")
        columns = [
            {"header": "Name"},
            {"header": "Amount"},
            {"header": "Twice", "formula": "=Sales[[#This Row],[Amount]]*2"},
        ]
        sheet.add_table("A4:C6", {"name": "Sales", "columns": columns})

    new, done = add(book(fill))
    sheet = loaded(new)["Orders"]
    assert done == Appended(5, 7)
    assert sheet.tables["Sales"].ref == "A4:C7"
    assert [sheet.cell(row, 1).value for row in (5, 6, 7)] == ["New one", "=1+1", "a & <b>"]
    assert [sheet.cell(row, 3).value for row in (5, 6, 7)] == ["=Sales[[#This Row],[Amount]]*2"] * 3


def test_rows_with_formulas_that_wait_for_values_are_filled(log: Any, loaded: Any) -> None:
    def more(workbook: Any, sheet: Any) -> None:
        for row in (10, 11):
            sheet.write_formula(row - 1, 3, f"=B{row}*3")

    new, done = add(log(more=more))
    assert done == Appended(10, 12)
    assert [loaded(new)["Orders"].cell(row, 4).value for row in (10, 11)] == ["=B10*3", "=B11*3"]
    with pytest.raises(Refused, match="cell D10 holds a formula"):
        add(log(more=more), [["x", 5]], columns=[1, 4])


def test_a_shared_formula_is_written_out_for_the_new_row(
    log: Any, patched: Any, loaded: Any
) -> None:
    user = log()
    rows = [
        re.search(rb'<c r="D%d"[^>]*><f>([^<]*)</f>' % row, Package.open(user).read(PLAIN))
        for row in range(5, 10)
    ]
    shared = [
        (found[0], found[0].replace(b"<f>" + found[1] + b"</f>", b'<f t="shared" si="3"/>'))
        for found in rows[1:]
        if found
    ]
    assert rows[0]
    master = rows[0][0].replace(b"<f>", b'<f t="shared" ref="D5:D9" si="3">')
    new, _ = add(patched(user, {PLAIN: [(rows[0][0], master), *shared]}))
    assert loaded(new)["Orders"]["D11"].value == "=B11*$B$5+SUM(B$5:B11)"


def test_an_array_formula_above_is_refused(log: Any) -> None:
    with pytest.raises(Refused, match="column D holds an array formula"):
        add(log(more=lambda workbook, sheet: sheet.write_array_formula("D9:D9", "{=SUM(B5:B9*2)}")))


@pytest.mark.parametrize("epoch", [False, True])
def test_days_read_back_as_days_in_either_date_system(log: Any, cells: Any, epoch: bool) -> None:
    new, _ = add(log(date_1904=epoch), [["a", DAY, DAY], ["b", NOON, None]], columns=[1, 2, 3])
    assert [row[:3] for row in cells(new, "Orders")[9:]] == [["a", DAY, DAY], ["b", NOON, ""]]


def test_columns_may_come_in_any_order_and_some_be_left_out(log: Any, cells: Any) -> None:
    new, _ = add(log(), [[DAY, "x"]], columns=[3, 1])
    assert cells(new, "Orders")[9][:3] == ["x", "", DAY]


def test_a_list_of_headings_alone_takes_its_first_row(log: Any, cells: Any) -> None:
    new, done = add(log(rows=0))
    assert done == Appended(5, 7)
    assert cells(new, "Orders")[4][:2] == ["New one", 7.5]


def test_cells_beside_the_list_stay_and_keep_their_rows(log: Any, cells: Any, loaded: Any) -> None:
    def more(workbook: Any, sheet: Any) -> None:
        sheet.write_column("F5", [f"beside {row}" for row in range(5, 16)])

    user = log(more=more)
    new, done = add(user)
    assert done == Appended(10, 12)
    assert [row[5] for row in cells(new, "Orders")[4:]] == [f"beside {row}" for row in range(5, 16)]
    assert loaded(new)["Orders"]["A10"].value == "New one"


def _note(workbook: Any, sheet: Any) -> None:
    sheet.write("B12", "checked by Ann")


def _totals(workbook: Any, sheet: Any) -> None:
    sheet.write("A10", "All")
    sheet.write_formula("B10", "=SUM(B5:B9)")


def _total_word(workbook: Any, sheet: Any) -> None:
    sheet.write_row("A11", ["Total", 35, "x", "y"])


def _only_sums(workbook: Any, sheet: Any) -> None:
    sheet.write_formula("B10", "=SUM(B5:B9)")


def _merged(workbook: Any, sheet: Any) -> None:
    sheet.merge_range("A11:B11", "")


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (_note, "B12 stands below the list, after an empty row"),
        (_totals, "B10 looks like a row of totals"),
        (_total_word, "A11 looks like a row of totals"),
        (_only_sums, "cell B10 is in use, below the list"),
        (_merged, r"merged cells \(A11:B11\)"),
        (lambda w, s: s.add_table("A11:B12"), "'Table1'|another table"),
        (lambda w, s: s.protect(), r"is protected; unprotect it \(Review, Unprotect Sheet\)"),
    ],
)  # fmt: skip
def test_what_stands_below_a_list_is_never_overwritten(log: Any, more: Any, words: str) -> None:
    with pytest.raises(Refused, match=words):
        add(log(more=more))


def test_rows_go_where_enough_are_free_above_a_note_or_a_row_of_totals(
    log: Any, loaded: Any
) -> None:
    def note(workbook: Any, sheet: Any) -> None:
        sheet.write("B13", "checked by Ann")

    def totals(workbook: Any, sheet: Any) -> None:
        sheet.write("A13", "Total")
        sheet.write_formula("B13", "=SUM(B5:B12)", None, 35)

    def both(workbook: Any, sheet: Any) -> None:
        totals(workbook, sheet)
        sheet.write("A20", "checked by Ann")

    for more in (note, totals, both):
        user = log(more=more)
        before = loaded(user)["Orders"]
        new, done = add(user)
        assert done[:2] == (10, 12)
        after = loaded(new)["Orders"]
        assert [after.cell(row, 1).value for row in range(10, 13)] == ["New one", "=1+1", "a & <b>"]
        for row in (13, 20):
            assert [cell.value for cell in after[row]] == [cell.value for cell in before[row]]
        with pytest.raises(Refused, match=r"stands below the list|looks like a row of totals"):
            add(user, [*NEW, ["one too many", 1]])


def test_rows_fill_the_free_ones_of_a_table_above_its_totals(book: Any, loaded: Any) -> None:
    def fill(workbook: Any) -> None:
        sheet = workbook.add_worksheet("Orders")
        columns = [
            {"header": "Name", "total_string": "Total"},
            {"header": "Amount", "total_function": "sum"},
        ]
        sheet.add_table("A4:B9", {"name": "Sales", "columns": columns, "total_row": True})
        sheet.write_row("A5", ["a", 1])

    user = book(fill)
    new, done = add(user)
    assert done == Appended(6, 8)
    sheet = loaded(new)["Orders"]
    assert (sheet["A6"].value, sheet["A9"].value, sheet.tables["Sales"].ref) == (
        "New one",
        "Total",
        "A4:B9",
    )
    with pytest.raises(Refused, match="has a totals row; switch it off"):
        add(user, [*NEW, ["one too many", 1]])


def test_a_note_below_a_table_is_never_overwritten(log: Any) -> None:
    with pytest.raises(Refused, match="cell B12 is in use, below the list"):
        add(log(table=True, more=_note))
    assert add(log(table=True, more=_note), NEW[:2])[1] == Appended(10, 11)


def test_a_gap_between_full_rows_does_not_end_the_list(log: Any) -> None:
    more = lambda workbook, sheet: sheet.write_row("A12", ["Name", 7, 8])  # noqa: E731
    assert add(log(more=more))[1] == Appended(13, 15)


def test_a_table_with_a_totals_row_or_a_query_is_refused(log: Any, patched: Any) -> None:
    user = log(table=True)
    totals = patched(
        user, {"xl/tables/table1.xml": [(b'totalsRowShown="0"', b'totalsRowCount="1"')]}
    )
    with pytest.raises(Refused, match="has a totals row; switch it off"):
        add(totals)
    query = patched(
        user, {"xl/tables/table1.xml": [(b'totalsRowShown="0"', b'tableType="queryTable"')]}
    )
    with pytest.raises(Refused, match="would throw new rows out"):
        add(query)


def test_a_full_sheet_is_refused(book: Any) -> None:
    def fill(workbook: Any) -> None:
        sheet = workbook.add_worksheet("Orders")
        sheet.write_row("A4", ["Name", "Amount"])
        sheet.write_row(1_048_573, 0, ["last", 1])

    with pytest.raises(Refused, match="room for 2 more rows and not for 3"):
        add(book(fill))
    assert add(book(fill), NEW[:2])[1] == Appended(1_048_575, 1_048_576)


def test_wrong_columns_and_rows_are_told(rich: bytes, log: Any) -> None:
    with pytest.raises(Refused, match="no heading in column E on row 4"):
        add(rich, columns=[1, 5])
    with pytest.raises(Refused, match=r"table 'Sales' \(A to D\) has no heading in column F"):
        add(log(table=True), columns=[1, 6])
    with pytest.raises(Refused, match="no headings on row 3"):
        add(rich, header_row=3)
    with pytest.raises(ValueError, match="row 0 has 1 values for 2 columns"):
        add(rich, [["x"]])
    with pytest.raises(ValueError, match="at least one row"):
        add(rich, [])


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("A1", "B3"),
        ("$A1+A$1+$A$1", "$A3+B$1+$A$1"),
        ('"A1"&A1', '"A1"&B3'),
        ("'A1 x'!A1+Q1!B2+[2]Log!C3", "'A1 x'!B3+Q1!C4+[2]Log!D5"),
        ("T[[#This Row],[A1]]+T[A1]", "T[[#This Row],[A1]]+T[A1]"),
        ("LOG10(A1)+ATAN2(1,2)+1E5", "LOG10(B3)+ATAN2(1,2)+1E5"),
        ("SUM(5:7)+SUM($5:7)+SUM(A:B)+SUM($A:B)", "SUM(7:9)+SUM($5:9)+SUM(B:C)+SUM($A:C)"),
        ("A1_x+my.A1+_A1+ABCD1", "A1_x+my.A1+_A1+ABCD1"),
    ],
)
def test_a_formula_is_filled_down_as_excel_does(formula: str, expected: str) -> None:
    assert shifted(formula, 2, 1) == expected


def test_a_formula_that_would_leave_the_sheet_is_refused() -> None:
    with pytest.raises(Refused, match="beyond the sheet"):
        shifted("A1048576", 1)


@pytest.mark.parametrize("table", [False, True])
def test_a_list_whose_headings_stand_in_row_1_takes_rows(
    book: Any, cells: Any, loaded: Any, table: bool
) -> None:
    def fill(workbook: Any) -> None:
        sheet = workbook.add_worksheet("Orders")
        sheet.write_row("A1", ["Name", "Amount"])
        sheet.write_row("A2", ["first", 1])
        if table:
            headings = [{"header": "Name"}, {"header": "Amount"}]
            sheet.add_table("A1:B2", {"name": "List", "columns": headings})
        else:
            sheet.autofilter("A1:B2")

    new, done = add(book(fill), [["second", 2]], header_row=1)
    assert done == Appended(3, 3)
    assert cells(new, "Orders") == [["Name", "Amount"], ["first", 1.0], ["second", 2.0]]
    sheet = loaded(new)["Orders"]
    assert (sheet.tables["List"] if table else sheet.auto_filter).ref == "A1:B3"


def _with_chart_sheet(workbook: Any) -> None:
    chart = workbook.add_chart({"type": "column"})
    chart.add_series({"values": "=Orders!$B$2:$B$3"})
    workbook.add_chartsheet("Picture").set_chart(chart)
    sheet = workbook.add_worksheet("Orders")
    sheet.write_row("A1", ["Name", "Amount"])
    sheet.write_row("A2", ["first", 1])
    sheet.autofilter("A1:B2")
    sheet.print_area("A1:B2")


def test_a_chart_sheet_takes_no_rows_and_counts_among_the_tabs(
    book: Any, cells: Any, loaded: Any
) -> None:
    user = book(_with_chart_sheet)
    with pytest.raises(Refused, match="sheet 'Picture' is a chart and has no cells"):
        add(user, sheet="picture", header_row=1)
    new, done = add(user, [["second", 2]], header_row=1)
    assert done == Appended(3, 3)
    assert cells(new, "Orders")[2] == ["second", 2.0]
    names = Package.open(new).read("xl/workbook.xml")
    assert re.findall(rb'localSheetId="(\d)"[^>]*>([^<]+)<', names) == [
        (b"1", b"Orders!$A$1:$B$3"),
        (b"1", b"Orders!$A$1:$B$3"),
    ]


def test_days_and_times_get_a_format_where_the_column_has_none(log: Any, loaded: Any) -> None:
    rows: list[list[Any]] = [[DAY, 1, NOON], [NOON, DAY, DAY], [DAY, NOON, None]]
    sheet = loaded(add(log(), rows, columns=[1, 2, 3])[0])["Orders"]
    formats = [
        [sheet.cell(row, column).number_format for column in (1, 2, 3)] for row in (10, 11, 12)
    ]
    day, moment, own = "yyyy-mm-dd", "yyyy-mm-dd hh:mm", "dd/mm/yyyy"
    assert formats == [[day, "General", own], [moment, day, own], [day, moment, own]]
    assert sheet["C10"].fill.fgColor.rgb == "FFFFEEDD"


def test_arguments_that_make_no_sense_are_errors_of_the_caller(log: Any) -> None:
    for options in ({"columns": []}, {"columns": [1, 1]}, {"columns": [0, 1]}, {"header_row": 0}):
        with pytest.raises(ValueError, match="given once each, from 1 on"):
            add(log(), **options)


def test_a_filter_that_reaches_further_than_the_new_rows_stays(log: Any, loaded: Any) -> None:
    new, _ = add(log(more=lambda workbook, sheet: sheet.autofilter("A4:D40")))
    assert loaded(new)["Orders"].auto_filter.ref == "A4:D40"


def test_the_order_of_calculation_goes_when_formulas_are_filled_down(
    log: Any, patched: Any
) -> None:
    kind = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain"
    rel = b'<Relationship Id="rId77" Type="%b" Target="calcChain.xml"/></Relationships>' % kind
    chain = b'<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    with_chain = {
        "xl/calcChain.xml": chain,
        "xl/_rels/workbook.xml.rels": [(b"</Relationships>", rel)],
    }
    filled = Package.open(add(patched(log(), with_chain))[0])
    assert not filled.has("xl/calcChain.xml")
    assert b"calcChain" not in filled.read("xl/_rels/workbook.xml.rels")


def test_new_cells_take_the_format_of_their_row_or_column_or_their_own(
    log: Any, loaded: Any
) -> None:
    def more(workbook: Any, sheet: Any) -> None:
        fills = {name: workbook.add_format({"bg_color": name}) for name in ("#AA0000", "#00AA00")}
        sheet.set_row(8, None, fills["#AA0000"])
        sheet.write_blank("A10", None, fills["#00AA00"])

    new, _ = add(log(more=more), [["filled", 1], ["new", 2]])
    sheet = loaded(new)["Orders"]
    assert (sheet["A10"].value, sheet["A10"].fill.fgColor.rgb) == ("filled", "FF00AA00")
    data = Package.open(new).read(PLAIN)
    above = re.search(rb'<row r="9"[^>]*( s="\d+" customFormat="1")', data)
    assert above
    assert b'<row r="11"' + above[1] + b">" in data


def test_cells_below_headings_alone_take_the_format_of_their_column(log: Any, loaded: Any) -> None:
    def more(workbook: Any, sheet: Any) -> None:
        sheet.set_column("B:B", 9, workbook.add_format({"num_format": "0.000"}))

    sheet = loaded(add(log(rows=0, more=more))[0])["Orders"]
    assert [sheet[cell].number_format for cell in ("A5", "B5")] == ["General", "0.000"]


def test_formulas_that_wait_below_headings_alone_stay(log: Any, loaded: Any) -> None:
    more = lambda workbook, sheet: sheet.write_formula("D5", "=B5*3")  # noqa: E731
    new, done = add(log(rows=0, more=more))
    assert done == Appended(5, 7)
    assert loaded(new)["Orders"]["D5"].value == "=B5*3"


def test_a_row_that_is_there_loses_its_hint_of_columns_and_keeps_what_extends_it(
    log: Any, patched: Any
) -> None:
    user = log(more=lambda workbook, sheet: sheet.write("F10", "beside"))
    row = re.search(rb'<row r="10"[^>]*>.*?</row>', Package.open(user).read(PLAIN))
    assert row
    extension = b'<extLst><ext uri="x"/></extLst>'
    extended = row[0].replace(b"</row>", extension + b"</row>")
    extended = re.sub(rb'<row r="10"[^>]*>', b'<row r="10" spans="6:6" ht="20">', extended)
    new = Package.open(add(patched(user, {PLAIN: [(row[0], extended)]}))[0]).read(PLAIN)
    after = re.search(rb'<row r="10"([^>]*)>.*?</row>', new)
    assert after
    assert after[1] == b' ht="20"'
    assert after[0].endswith(extension + b"</row>")


def _looking(workbook: Any, sheet: Any) -> None:
    """Formulas, a name, a chart, a drop-down and a rule that look at the log's columns."""
    stat = workbook.add_worksheet("Stat")
    stat.write_formula("A1", '=COUNTIF(Orders!$A$5:$A$9,"x")&"Orders!$A$5:$A$9"')
    stat.write_formula("A2", "=SUM(Orders!B5:B9)+SUM(Orders!B5:B8)+SUM('Orders'!B4:B9)")
    stat.write_formula("A3", "=SUM(Orders!B5:F9)+SUM(Other!B5:B9)+Orders!B9")
    stat.data_validation("B1", {"validate": "list", "source": "=Orders!$A$5:$A$9"})
    stat.conditional_format(
        "B2", {"type": "formula", "criteria": "=COUNTIF(Orders!$A$5:$A$9,B2)>1"}
    )
    chart = workbook.add_chart({"type": "line"})
    chart.add_series({"categories": "=Orders!$A$5:$A$9", "values": "=Orders!$B$5:$B$9"})
    stat.insert_chart("D2", chart)
    workbook.define_name("Names", "=Orders!$A$5:$A$9")
    sheet.write_formula("H4", "=COUNTA($A$5:$A$9)+SUM(B5:B9)")


def test_what_looked_at_whole_columns_of_a_table_follows_it(log: Any, loaded: Any) -> None:
    user = log(table=True, more=_looking)
    new, done = add(user)
    assert done == Appended(10, 12)
    stat = loaded(new)["Stat"]
    assert stat["A1"].value == '=COUNTIF(Orders!$A$5:$A$12,"x")&"Orders!$A$5:$A$9"'
    assert stat["A2"].value == "=SUM(Orders!B5:B12)+SUM(Orders!B5:B8)+SUM('Orders'!B4:B12)"
    assert stat["A3"].value == "=SUM(Orders!B5:F9)+SUM(Other!B5:B9)+Orders!B9"
    (listed,) = stat.data_validations.dataValidation
    assert listed.formula1 == "Orders!$A$5:$A$12"
    (rules,) = stat.conditional_formatting
    assert rules.rules[0].formula == ["COUNTIF(Orders!$A$5:$A$12,B2)>1"]
    package = Package.open(new)
    assert re.findall(rb"<c:f>(.*?)</c:f>", package.read("xl/charts/chart1.xml")) == [
        b"Orders!$A$5:$A$12",
        b"Orders!$B$5:$B$12",
    ]
    assert loaded(new).defined_names["Names"].attr_text == "Orders!$A$5:$A$12"
    assert loaded(new)["Orders"]["H4"].value == "=COUNTA($A$5:$A$12)+SUM(B5:B9)"


def test_what_looks_at_a_plain_list_stays_as_it_is_and_is_named(log: Any) -> None:
    user = log(more=_looking)
    new, done = add(user)
    assert done.behind == (
        "'Orders' reaches to row 12 now, and these look no further than row 9: the name Names, "
        "Orders!H4, Stat!A1, Stat!A2, a rule or drop-down on 'Stat', a chart on 'Stat'; "
        "let them reach further, or make the list an Excel table"
    )
    same = ["xl/worksheets/sheet2.xml", "xl/charts/chart1.xml"]
    assert all(Package.open(new).read(p) == Package.open(user).read(p) for p in same)
    assert b"$A$5:$A$9</definedName>" in Package.open(new).read("xl/workbook.xml")


def test_how_a_list_is_sorted_its_warnings_and_its_protected_cells_reach_to_new_rows(
    log: Any, patched: Any
) -> None:
    tail = (
        b'<protectedRanges><protectedRange sqref="A5:B9" name="p"/></protectedRanges>'
        b'<autoFilter ref="A4:D9"><sortState ref="A5:D9"><sortCondition descending="1" '
        b'ref="B5:B9"/></sortState></autoFilter>'
        b'<ignoredErrors><ignoredError sqref="A5:A9 D3" numberStoredAsText="1"/></ignoredErrors>'
    )
    user = patched(log(), {PLAIN: [(b"</sheetData>", b"</sheetData>" + tail)]})
    after = Package.open(add(user)[0]).read(PLAIN)
    for old, new in ((b"A5:B9", b"A5:B12"), (b"A4:D9", b"A4:D12"), (b"A5:D9", b"A5:D12"),
                     (b"B5:B9", b"B5:B12"), (b"A5:A9", b"A5:A12")):  # fmt: skip
        tail = tail.replace(old, new)
    assert tail in after
    sort = b'<sortState ref="A5:D9"><sortCondition ref="C5:C9"/></sortState><tableColumns '
    table = patched(log(table=True), {"xl/tables/table1.xml": [(b"<tableColumns ", sort)]})
    part = Package.open(add(table)[0]).read("xl/tables/table1.xml")
    assert b'<sortState ref="A5:D12"><sortCondition ref="C5:C12"/></sortState>' in part


def test_a_rule_on_the_last_cell_alone_does_not_spread(log: Any, patched: Any) -> None:
    rules = (
        b'<conditionalFormatting sqref="A9 B8:B9"><cfRule type="duplicateValues" priority="1"/>'
        b"</conditionalFormatting>"
        b'<dataValidations count="1"><dataValidation sqref="C9"/></dataValidations>'
    )
    user = patched(log(), {PLAIN: [(b"</sheetData>", b"</sheetData>" + rules)]})
    after = Package.open(add(user)[0]).read(PLAIN)
    assert rules.replace(b"B8:B9", b"B8:B12") in after
    one = patched(
        log(rows=1), {PLAIN: [(b"</sheetData>", b"</sheetData>" + rules.replace(b"9", b"5"))]}
    )
    assert b'<dataValidation sqref="C5:C8"/>' in Package.open(add(one)[0]).read(PLAIN)


@pytest.mark.parametrize("ref", ["D5:D9", "D7:D9", "C5:D30"])
def test_an_array_formula_down_the_list_refuses_rows(log: Any, patched: Any, ref: str) -> None:
    user = log(more=lambda workbook, sheet: sheet.write_column("D5", [1, 2, 3, 4, 5]))
    array = f'<c r="D5"><f t="array" ref="{ref}">B5:B9*2</f>'.encode()
    user = patched(user, {PLAIN: [(b'<c r="D5">', array)]})
    with pytest.raises(Refused, match=r"column [CD] holds an array formula down to its last row"):
        add(user)
    above = patched(user, {PLAIN: [(f'ref="{ref}"'.encode(), b'ref="D5:D8"')]})
    assert add(above)[1][:2] == (10, 12)


def test_rows_out_of_order_above_refuse_new_ones(log: Any, patched: Any) -> None:
    with pytest.raises(Refused, match="out of order"):
        add(patched(log(), {PLAIN: [(b'<row r="6"', b'<row r="3"')]}))


def test_a_row_may_name_its_number_behind_other_attributes(log: Any, patched: Any) -> None:
    late = patched(log(), {PLAIN: [(b'<row r="6" spans="1:4"', b'<row spans="1:4" r="6"')]})
    assert add(late)[1][:2] == (10, 12)
