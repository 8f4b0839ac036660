import io
import zipfile
from typing import Any

import pytest

from toolkit.xlsx import Damaged, check_extent

SHEET = "xl/worksheets/sheet1.xml"


def _user(book: Any, *places: str) -> bytes:
    def fill(workbook: Any) -> None:
        sheet = workbook.add_worksheet("Data")
        workbook.add_worksheet("Fine")
        sheet.write("A1", 1)
        for place in places:
            sheet.write(place, 1)

    return book(fill)


def test_an_ordinary_workbook_passes(rich: bytes, tmp_path: Any) -> None:
    check_extent(rich)
    path = tmp_path / "a.xlsx"
    path.write_bytes(rich)
    check_extent(path)


def test_a_value_in_the_far_corner_is_named_with_its_sheet(book: Any) -> None:
    with pytest.raises(Damaged, match=r"sheet 'Data' reaches to XFD1048576, too far"):
        check_extent(_user(book, "XFD1048576"))


def test_two_far_values_are_both_named(book: Any) -> None:
    with pytest.raises(Damaged, match="ZZ3 and B900000"):
        check_extent(_user(book, "ZZ3", "B900000"))


@pytest.mark.parametrize(
    "cell",
    [
        b'<c r="A9" t="inlineStr"><is><t>words%b</t></is></c>',
        b'<c r="A9" t="str"><v>words%b</v></c>',
        b'<c r="A9">%b</c>',
    ],
)
@pytest.mark.parametrize("inside", [b'<c r="B5"><v>23</v></c>', b"<c><v>1</v> </c>\n"])
def test_a_cell_within_a_cell_is_damage(
    book: Any, patched: Any, cell: bytes, inside: bytes
) -> None:
    def with_row(held: bytes) -> bytes:
        row = b"<row>" + held + b"</row></sheetData>"
        return bytes(patched(_user(book, "B2"), {SHEET: [(b"</sheetData>", row)]}))

    check_extent(with_row(cell % b""))
    with pytest.raises(Damaged, match="has a cell within a cell; restore the workbook"):
        check_extent(with_row(cell % inside))


def test_a_dimension_that_lies_hides_nothing(book: Any, patched: Any) -> None:
    lying = patched(_user(book, "XFD1048576"), {SHEET: [(b"A1:XFD1048576", b"A1:B2")]})
    with pytest.raises(Damaged, match="XFD1048576"):
        check_extent(lying)


def test_a_far_cell_without_a_value_is_no_harm(book: Any) -> None:
    def fill(workbook: Any) -> None:
        sheet = workbook.add_worksheet("Data")
        sheet.write("A1", 1)
        sheet.write_blank("XFD1048576", None, workbook.add_format({"bold": True}))

    check_extent(book(fill))


def test_a_tall_list_and_a_wide_one_pass(book: Any) -> None:
    check_extent(_user(book, "L1048576"))
    check_extent(_user(book, "XFD2000"))


def test_a_far_cell_is_seen_across_the_pieces_it_is_read_in(book: Any, patched: Any) -> None:
    user = _user(book, "C2")
    cell = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    for filler in range((1 << 20) - 1400, (1 << 20) - 700, 25):
        padded = patched(user, {SHEET: [(b"</sheetData>", b" " * filler + cell)]})
        with pytest.raises(Damaged, match="XFD1048576"):
            check_extent(padded)


@pytest.mark.parametrize(
    "tag",
    [
        b"<c r='XFD1048576'>",
        b'<c s="0" r="XFD1048576">',
        b'<c  r = "XFD1048576" >',
        b'<c\nr="XFD1048576">',
        b'<c r="xfd1048576">',
    ],
)
def test_a_far_cell_is_seen_however_it_is_spelled(book: Any, patched: Any, tag: bytes) -> None:
    row = b'<row r="3">%b<v>1</v></c></row></sheetData>' % tag
    with pytest.raises(Damaged, match="too far to be read"):
        check_extent(patched(_user(book, "C2"), {SHEET: [(b"</sheetData>", row)]}))


def test_a_binary_workbook_is_left_to_its_reader() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as target:
        target.writestr("[Content_Types].xml", "<Types/>")
        target.writestr("xl/workbook.bin", "x")
    check_extent(buffer.getvalue())


def test_a_long_stretch_without_a_tag_is_no_damage(book: Any, patched: Any) -> None:
    check_extent(
        patched(_user(book, "C2"), {SHEET: [(b"</sheetData>", b" " * (4 << 20) + b"</sheetData>")]})
    )


def test_a_tag_that_never_ends_is_named(book: Any, patched: Any) -> None:
    with pytest.raises(Damaged, match="sheet 'Data' holds a tag without an end"):
        check_extent(
            patched(_user(book, "C2"), {SHEET: [(b"</sheetData>", b"<c " + b" " * (4 << 20))]})
        )


FILLED = b"<c><v>1</v></c>"


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(
            b'<row r="5"><c r="AB10000000"><v>1</v></c></row>', id="row in a cell's name only"
        ),
        pytest.param(
            b'<row r="5"><c r="AU5"><v>1</v></c>'
            + FILLED * 20
            + (b'</row><row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
            id="cells without names right of a named one",
        ),
        pytest.param(
            b"<row>"
            + FILLED * 400
            + b"</row>"
            + b"<row/>" * 900_000
            + b"<row>"
            + FILLED
            + b"</row>",
            id="rows without numbers",
        ),
    ],
)
def test_cells_and_rows_without_names_count_where_a_reader_puts_them(
    book: Any, patched: Any, rows: bytes
) -> None:
    user = patched(_user(book, "C2"), {SHEET: [(b"</sheetData>", rows + b"</sheetData>")]})
    with pytest.raises(Damaged, match=r"too far to be read|which no sheet has"):
        check_extent(user)
