from typing import Any

import pytest

from toolkit.xlsx import Package
from toolkit.xlsx.sml.cell_tokens import _PIECE, text_of
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
