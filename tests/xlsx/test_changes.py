import io
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl.chart import BarChart
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill

from toolkit.xlsx import (
    Change,
    Package,
    Refused,
    changes,
    find_sheets,
    free_titles,
    graft,
)

OPEN = ["Outcome", "Notes"]
HEADINGS = ["Day", "Name", "Share", "Outcome", "Notes"]


def list_of(rows: int) -> Callable[[Any, Any], None]:
    """A banded list like ours: a day, a text, a long fraction, two open columns, a chart,
    a comment, a filter.
    """

    def fill(workbook: Any, sheet: Any) -> None:
        head = workbook.add_format({"bold": True, "bg_color": "#1F4E5F", "font_color": "#FFFFFF"})
        plain, band = (
            {"valign": "top", "bottom": 1, **look} for look in ({}, {"bg_color": "#F4F7F8"})
        )
        opened = workbook.add_format({"bg_color": "#FFF9E3"})
        sheet.write_row(0, 0, HEADINGS, head)
        for row in range(1, rows + 1):
            look = band if row % 2 else plain
            day = workbook.add_format({**look, "num_format": "d mmm yyyy hh:mm"})
            sheet.write_datetime(
                row, 0, datetime.fromisoformat(f"2026-01-{row % 28 + 1:02}T10:30"), day
            )
            sheet.write_string(
                row,
                1,
                f"Name <{row}> & so\non",
                workbook.add_format({**look, "font_color": "#B23A48"}),
            )
            sheet.write_number(row, 2, row / 7, workbook.add_format(look))
            sheet.write_blank(row, 3, None, opened)
            sheet.write_blank(row, 4, None, opened)
        sheet.write_formula(rows + 2, 2, "=SUM(C2:C4)", None, 1)
        sheet.write_boolean(rows + 3, 2, True)
        sheet.write_comment("B2", "drawn by us")
        sheet.autofilter(0, 0, rows, 4)
        chart = workbook.add_chart({"type": "bar"})
        chart.add_series({"values": ["List", 1, 2, rows, 2]})
        sheet.insert_chart("H2", chart)

    return fill


@pytest.fixture(scope="module")
def ours(rich: bytes, book: Any) -> bytes:
    """The user's workbook with a sheet of ours, which has open columns."""
    return put(rich, book)


def put(data: bytes, book: Any, rows: int = 12) -> bytes:
    package = Package.open(data)
    title = free_titles(package, {"list": "List"}, "demo")["list"]

    def fill(workbook: Any) -> None:
        list_of(rows)(workbook, workbook.add_worksheet(title))

    graft(
        package, Package.open(book(fill)), {title: "list"}, tag="demo", open_columns={title: OPEN}
    )
    return package.to_bytes()


def told(data: bytes, title: str = "List") -> list[Change]:
    return changes(Package.open(data), title, tag="demo")


@pytest.fixture
def edited(ours: bytes, loaded: Any) -> Callable[..., list[Change]]:
    """Change our sheet with openpyxl and tell what ``changes`` says."""

    def edit(change: Callable[[Any], Any], title: str = "List") -> list[Change]:
        workbook = loaded(ours)
        change(workbook["List"])
        buffer = io.BytesIO()
        workbook.save(buffer)
        return told(buffer.getvalue(), title)

    return edit


def converted(data: bytes, folder: Path) -> bytes:
    """What LibreOffice makes of a workbook when it saves it."""
    source = folder / "book.xlsx"
    source.write_bytes(data)
    command = [
        "soffice",
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "xlsx",
    ]
    subprocess.run(
        [*command, "--outdir", str(folder / "out"), str(source)],
        check=True,
        capture_output=True,
        timeout=600,
    )
    return (folder / "out" / "book.xlsx").read_bytes()


def test_a_sheet_just_written_is_unchanged(ours: bytes) -> None:
    assert told(ours) == []


def test_openpyxl_saves_it_unchanged(edited: Any) -> None:
    assert edited(lambda sheet: None) == []


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_saves_it_unchanged_and_an_edit_before_is_still_told(
    ours: bytes, tmp_path: Path, loaded: Any
) -> None:
    saved = converted(ours, tmp_path)
    assert find_sheets(Package.open(saved), "demo") == {"list": "List"}
    assert told(saved) == []
    workbook = loaded(saved)
    workbook["List"]["B7"] = "typed over"
    buffer = io.BytesIO()
    workbook.save(buffer)
    assert told(buffer.getvalue()) == [Change("value", "a value typed over at B7", "B7")]


def _sorted_by_name(sheet: Any) -> None:
    rows = [
        [(cell.value, cell._style) for cell in row]
        for row in sheet.iter_rows(min_row=2, max_row=13, max_col=5)
    ]
    for target, row in zip(range(2, 14), sorted(rows, key=lambda row: row[1][0]), strict=True):
        for column, (value, style) in enumerate(row, 1):
            sheet.cell(target, column).value = value
            sheet.cell(target, column)._style = style


def _sorted_values_alone(sheet: Any) -> None:
    rows = [
        [cell.value for cell in row] for row in sheet.iter_rows(min_row=2, max_row=13, max_col=5)
    ]
    for target, row in zip(range(2, 14), rows[::-1], strict=True):
        for column, value in enumerate(row, 1):
            sheet.cell(target, column).value = value


def _filtered(sheet: Any) -> None:
    sheet.auto_filter.add_filter_column(1, ["Name <1> & so\non"])
    sheet.row_dimensions[5].hidden = True


def _widths(sheet: Any) -> None:
    sheet.column_dimensions["B"].width = 55
    sheet.row_dimensions[3].height = 80
    sheet.freeze_panes = "C3"


def _typed(sheet: Any) -> None:
    sheet["D3"], sheet["E3"], sheet["E4"] = "Reached", 7, datetime.fromisoformat("2026-03-04")
    sheet["E5"] = "https://example.org"
    sheet["E5"].hyperlink = "https://example.org"
    sheet["E5"].font = Font(color="FF0563C1", underline="single")


@pytest.mark.parametrize(
    "edit", [_sorted_by_name, _sorted_values_alone, _filtered, _widths, _typed]
)
def test_sorting_filtering_widths_and_typing_in_open_columns_are_no_changes(
    edited: Any, edit: Any
) -> None:
    assert edited(edit) == []


def test_a_renamed_and_moved_tab_is_no_change(ours: bytes, loaded: Any) -> None:
    workbook = loaded(ours)
    workbook["List"].title = "Week 7"
    workbook.move_sheet("Week 7", -3)
    workbook.defined_names["_demo_sheet_list"].value = "'Week 7'!$A$1"
    buffer = io.BytesIO()
    workbook.save(buffer)
    assert told(buffer.getvalue(), "Week 7") == []


def _own_row(sheet: Any) -> None:
    sheet["B18"] = "a note of mine"


def _own_column(sheet: Any) -> None:
    for row in range(1, 8):
        sheet.cell(row, 7).value = f"own {row}"


def _inserted_column(sheet: Any) -> None:
    for row in sheet.iter_rows(min_row=1, max_row=16, min_col=2, max_col=5):
        held = [(cell.value, cell._style) for cell in row]
        for (value, style), column in zip(held, range(3, 7), strict=True):
            sheet.cell(row[0].row, column).value = value
            sheet.cell(row[0].row, column)._style = style
        sheet.cell(row[0].row, 2).value = f"own {row[0].row}"


def _chart(sheet: Any) -> None:
    sheet.add_chart(BarChart(), "L30")


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (lambda s: s.__setitem__("B12", "other"),
         Change("value", "a value typed over at B12", "B12")),
        (lambda s: s.__setitem__("A4", 7), Change("value", "a value typed over at A4", "A4")),
        (lambda s: s.__setitem__("C6", None), Change("value", "a value taken out at C6", "C6")),
        (lambda s: s.__setitem__("D1", "Result"),
         Change("value", "a value typed over at D1", "D1")),
        (lambda s: s.__setitem__("C15", "=MAX(C2:C4)"),
         Change("value", "a value typed over at C15", "C15")),
        (lambda s: s.__setitem__("C15", 12), Change("value", "a value typed over at C15", "C15")),
        (lambda s: s.__setitem__("G3", "hm"),
         Change("value", "a value of the person's own at G3", "G3")),
        (_own_row, Change("row", "a row of the person's own at B18", "B18")),
        (lambda s: s.__setitem__("E18", "typed below"),
         Change("row", "a row of the person's own at E18", "E18")),
        (_own_column, Change("column", "a column of the person's own at G", "G1")),
        (_inserted_column, Change("column", "a column of the person's own at B", "B1")),
        (lambda s: s.delete_rows(14, 4), Change("removed", "a row taken out", None)),
        (lambda s: setattr(s["B5"], "fill", PatternFill("solid", "FFFFFF00")),
         Change("colour", "a colour at B5", "B5")),
        (lambda s: setattr(s["E9"], "fill", PatternFill("solid", "FFFFFF00")),
         Change("colour", "a colour at E9", "E9")),
        (lambda s: setattr(s["C9"], "font", Font(bold=True)),
         Change("colour", "a colour at C9", "C9")),
        (lambda s: setattr(s["K9"], "fill", PatternFill("solid", "FF00FF00")),
         Change("colour", "a colour at K9", "K9")),
        (lambda s: setattr(s["C7"], "comment", Comment("mine", "me")),
         Change("comment", "a comment at C7", "C7")),
        (lambda s: setattr(s["B2"], "comment", None),
         Change("comment", "a comment taken out", None)),
        (_chart, Change("object", "a chart of the person's own at L30", "L30")),
        (lambda s: s._charts.clear(), Change("object", "a chart of ours taken out", None)),
    ],
)  # fmt: skip
def test_what_a_person_did_is_told_with_its_place(edited: Any, edit: Any, expected: Change) -> None:
    found = edited(edit)
    if edit is _inserted_column:  # the looks of the moved cells stay told too
        found = found[:1]
    assert found == [expected]


def test_edits_of_several_kinds_are_all_told(edited: Any) -> None:
    def edit(sheet: Any) -> None:
        sheet["B3"], sheet["B4"] = "one", "two"
        sheet["A9"].font = Font(color="FFFF0000")
        sheet["A5"].comment = Comment("mine", "me")

    assert [change.kind for change in edited(edit)] == ["value", "colour", "comment"]


def test_a_threaded_comment_is_told(ours: bytes, patched: Any) -> None:
    package = Package.open(ours)
    part = package.sheet("List").part
    kind = b"http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"
    rel = (
        b'<Relationship Id="rId99" Type="%b" Target="../threadedComments/threadedComment1.'
        b'xml"/></Relationships>'
    ) % kind
    namespace = b"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
    thread = (
        b'<ThreadedComments xmlns="%b"><threadedComment ref="A3"><text>?</text>'
        b"</threadedComment></ThreadedComments>"
    )
    new = {
        package.rels_part(part): [(b"</Relationships>", rel)],
        "xl/threadedComments/threadedComment1.xml": thread % namespace,
    }
    assert told(patched(ours, new)) == [Change("comment", "a comment at A3", "A3")]


def test_one_word_in_another_colour_is_told(ours: bytes, patched: Any) -> None:
    part = Package.open(ours).sheet("List").part
    old = re.search(rb'<c r="B4"[^>]*>.*?</c>', Package.open(ours).read(part), re.DOTALL)
    assert old
    runs = (
        b'<is><r><t>Name &lt;3&gt; &amp; </t></r><r><rPr><color rgb="FFFF0000"/></rPr><t>'
        b"so\non</t></r></is>"
    )
    new = re.sub(rb"<is>.*</is>", runs, old[0], flags=re.DOTALL)
    assert told(patched(ours, {part: [(old[0], new)]})) == [
        Change("value", "a value typed over at B4", "B4")
    ]


def test_the_digest_of_a_long_list_stays_short_and_finds_one_cell(
    rich: bytes, book: Any, patched: Any
) -> None:
    long = put(rich, book, rows=5000)
    names = re.findall(
        rb'"_demo_digest\d_list"[^>]*>([^<]*)<', Package.open(long).read("xl/workbook.xml")
    )
    assert 0 < sum(map(len, names)) < 400
    assert max(map(len, names)) <= 255
    part = Package.open(long).sheet("List").part
    assert told(patched(long, {part: [(b"Name &lt;4321&gt;", b"Name 4321")]})) == [
        Change("value", "a value typed over at B4322", "B4322")
    ]


def test_a_sheet_without_a_digest_counts_as_unchanged(ours: bytes, patched: Any) -> None:
    names = re.findall(
        rb'<definedName name="_demo_digest.*?</definedName>',
        Package.open(ours).read("xl/workbook.xml"),
    )
    older = patched(ours, {"xl/workbook.xml": [(name, b"") for name in names]})
    cut_off = patched(ours, {"xl/workbook.xml": [(names[-1], b"")]})
    part = Package.open(ours).sheet("List").part
    assert len(names) == 2
    for data in (older, cut_off):
        assert told(patched(data, {part: [(b"Name &lt;3&gt;", b"Name 3")]})) == []


def test_only_sheets_of_ours_are_asked_about(ours: bytes) -> None:
    with pytest.raises(Refused, match="'Orders' was not written by this program"):
        told(ours, "Orders")
    with pytest.raises(Refused, match="no sheet 'Nowhere'"):
        told(ours, "Nowhere")


def test_writing_again_takes_the_digest_anew(ours: bytes, book: Any) -> None:
    assert put(ours, book) == ours
    longer = put(ours, book, rows=20)
    assert told(longer) == []
    assert put(longer, book) == ours
