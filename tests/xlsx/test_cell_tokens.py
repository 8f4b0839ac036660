from collections import Counter
from typing import Any

import pytest

from toolkit.xlsx import Package
from toolkit.xlsx.sml.cell_looks import Looks
from toolkit.xlsx.sml.cell_tokens import _PIECE, _Tokens, counted_tokens, read_lines, text_of
from toolkit.xlsx.sml.shared_strings import shared_strings


@pytest.mark.parametrize("prefix", [b"", b"x:"])
@pytest.mark.parametrize("empty", [False, True])
def test_some_shared_strings_are_found_among_many(
    rich: bytes, patched: Any, prefix: bytes, empty: bool
) -> None:
    many = 60_000  # more than one piece of the part
    items = [
        b"<%bsi><%bt>text %d &amp; more</%bt></%bsi>" % (prefix, prefix, n, prefix, prefix)
        for n in range(many)
    ]
    if empty:
        items[many // 2] = b"<%bsi/>" % prefix
    part = b'<?xml version="1.0"?><%bsst xmlns="x">%b</%bsst>' % (prefix, b"".join(items), prefix)
    package = Package.open(patched(rich, {"xl/sharedStrings.xml": part}))
    wanted = {0, 7, many // 2, many - 2, many - 1, many + 5}
    found = {index: text_of(inside) for index, inside in shared_strings(package, wanted).items()}
    expected = {index: f"text {index} & more" for index in wanted if index < many}
    assert found == (expected | {many // 2: ""} if empty else expected)


def test_reading_aids_of_japanese_text_are_no_part_of_it() -> None:
    assert (
        text_of(
            b"<t>\xe6\x9d\xb1</t><rPh sb='0' eb='1'><t>hi</t></rPh><r><t> a_x0041_&#10;b</t></r>"
        )
        == "東 aA b"
    )


def test_rows_and_cells_without_places_are_counted() -> None:
    """Some programs write neither the number of a row nor the address of a cell."""
    assert list(_PIECE.findall(b'<row><c><v>1</v></c></row><row spans="1:2"/>')) == [
        (b"", b"", b"", b">"),
        (b"", b"", b"<v>1</v>", b""),
        (b"", b"", b"", b' spans="1:2"/>'),
    ]


_ROWS = {
    "plain": b'<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>7.50</v></c></row>'
    b'<row r="2"><c r="A2" t="inlineStr"><is><t>Ann</t></is></c><c r="B2"><v>7.5</v></c></row>'
    b'<row r="3"><c r="A3" t="inlineStr"><is><t xml:space="preserve"> Ann </t></is></c>'
    b'<c r="B3"/><c r="C3" t="b"><v>1</v></c></row>',
    "with a prefix": b'<x:row r="1"><x:c r="AB1"><x:v>3</x:v></x:c></x:row>',
    "without addresses": b"<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>1</v></c></row>",
    "address behind the type": b'<row r="1"><c t="b" r="B1"><v>1</v></c></row>',
    "filled down": b'<row r="1"><c r="A1"><f t="shared" si="0">SUM(B1:C1)</f><v>1</v></c></row>'
    b'<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
    "formula": b'<row r="1"><c r="A1"><f>TRUE()</f><v>1</v></c><c r="B1"><f>A1</f></c></row>',
    "rich": b'<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r>'
    b"</is></c></row>",
}


@pytest.mark.parametrize("rows", _ROWS.values(), ids=_ROWS)
def test_tokens_are_counted_as_they_are_read_row_by_row(
    rich: bytes, patched: Any, rows: bytes
) -> None:
    part = "xl/worksheets/sheet1.xml"
    data = b'<worksheet xmlns="y" xmlns:x="z"><sheetData>%b</sheetData></worksheet>' % rows
    package = Package.open(patched(rich, {part: data}))
    looks = Looks(package)
    one_by_one: list[tuple[int, bytes]] = []
    for line in read_lines(package, part, looks):
        one_by_one += [(cell.column, cell.token) for cell in line.cells if cell.token is not None]
    assert one_by_one
    counts: Counter[tuple[int, bytes]] = Counter()
    for column, token, times in counted_tokens(package, part, looks):
        counts[column, token] += times
    assert counts == Counter(one_by_one)


@pytest.mark.parametrize(
    "text",
    ["plain", "two words", "two  words", " led", "A&amp;B", "_x0041_", "é", "a\nb", "<", "~"],
)
@pytest.mark.parametrize("wrapped", [b"<is>%b</is>", b"%b"])
def test_a_plain_text_is_the_same_token_as_any(text: str, wrapped: bytes) -> None:
    plain = b"<t>%b</t>" % text.replace("<", "&lt;").encode()
    spelled = b'<t xml:space="preserve">' + plain.removeprefix(b"<t>")
    tokens = _Tokens({}, None)  # type: ignore[arg-type]
    assert tokens.of(b"inlineStr", wrapped % plain) == tokens.of(b"inlineStr", wrapped % spelled)
    assert tokens.of(b"inlineStr", wrapped % plain) == b"t" + text_of(plain).encode()
