"""Sheets spelled in every legal way: prefixes, gaps, merges, styles, missing addresses;
old cells stay and ours read back.
"""

import datetime as dt
import io
from typing import Any

import python_calamine
from hypothesis import given, settings
from hypothesis import strategies as st
from made.damaged import sound
from made.zips import differing, pack, unpack

from toolkit.xlsx import (
    NewColumn,
    Package,
    Refused,
    put_columns,
)
from toolkit.xlsx.sml.addresses import letters

NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET = "xl/worksheets/sheet3.xml"
CELL = st.one_of(
    st.none(),
    st.integers(-999, 999),
    st.sampled_from(["text", "a b", "=1+1", "x > y", "<c r='A1'>", "é\u4e2d\U0001f600", ""]),
)
DAY = dt.date(2026, 2, 1)


@st.composite
def spelled(draw: Any) -> dict[str, Any]:
    """How one sheet is written, and what it holds."""
    width, top = draw(st.integers(1, 5)), draw(st.integers(1, 4))
    numbers = draw(st.lists(st.integers(top + 1, top + 9), unique=True, max_size=6).map(sorted))
    return {
        "width": width,
        "top": top,
        "rows": {number: draw(st.lists(CELL, min_size=width,
            max_size=width)) for number in numbers},
        "empty rows": draw(st.booleans()),
        "prefix": draw(st.sampled_from(["", "", "x:", "main:"])),
        "addresses": draw(st.sampled_from([True, True, True, True, False])),
        "first": draw(st.sampled_from(["r", "s", "t"])),
        "space": draw(st.sampled_from(["", "\n", "\n  "])),
        "spans": draw(st.booleans()),
        "dimension": draw(st.sampled_from(["", "A1", "A1:C3", "A1:XFD1048576"])),
        "cols": draw(st.sampled_from(["",
            '<{p}cols><{p}col min="1" max="16384" width="9" style="1"/></{p}cols>',
                                      ('<{p}cols><{p}col min="2" max="3" width="9.5" '
                                       'customWidth="1"/></{p}cols>')])),
        "tail": draw(st.sampled_from(["",
            '<{p}mergeCells count="1"><{p}mergeCell ref="A20:C21"/></{p}mergeCells>',
                                      ('<{p}pageMargins left="1" right="1" top="1" '
                                       'bottom="1" header="0" footer="0"/>')])),
        "style": draw(st.integers(0, 2)),
        "epoch": draw(st.booleans()),
        "values": draw(st.dictionaries(st.integers(top + 1, top + 10), CELL, max_size=6)),
    }  # fmt: skip


def build(case: dict[str, Any]) -> bytes:
    """The workbook of a case, its list on the sheet ``Extra``."""
    p, rows = (
        case["prefix"],
        {case["top"]: [f"Old {n}" for n in range(case["width"])], **case["rows"]},
    )
    if case["empty rows"]:
        rows |= {
            number: [] for number in range(case["top"] + 1, case["top"] + 5) if number not in rows
        }
    written = "".join(row_of(case, number, rows[number]) for number in sorted(rows))
    where = f'<{p}dimension ref="{case["dimension"]}"/>' if case["dimension"] else ""
    declared = f'xmlns:{p[:-1]}="{NS}"' if p else f'xmlns="{NS}"'
    text = (
        f'<?xml version="1.0" encoding="UTF-8"?><{p}worksheet {declared}>'
        f"{where}{case['cols'].format(p=p)}<{p}sheetData>{written}"
        f"{case['space']}</{p}sheetData>{case['tail'].format(p=p)}</{p}worksheet>"
    )
    members = unpack(sound("epoch" if case["epoch"] else "range"))
    members[SHEET] = text.encode()
    return pack({name: data for name, data in members.items() if "sheet3.xml.rels" not in name})


def row_of(case: dict[str, Any], number: int, values: list[Any]) -> str:
    """One row as the case spells it."""
    p, spans = case["prefix"], ' spans="1:5"' if case["spans"] else ""
    if not values:
        return f'{case["space"]}<{p}row r="{number}"{spans}/>'
    cells = []
    for column, value in enumerate(values, 1):
        text = isinstance(value, str)
        parts = {
            "r": f' r="{letters(column)}{number}"',
            "s": f' s="{case["style"]}"',
            "t": ' t="inlineStr"' if text else "",
        }
        if not case["addresses"]:
            del parts["r"]
        attributes = parts.pop(case["first"], "") + "".join(parts.values())
        if value is None:
            cells.append(f"<{p}c{attributes}/>")
            continue
        escaped = str(value).replace("&", "&amp;").replace("<", "&lt;")
        inside = f"<{p}is><{p}t>{escaped}</{p}t></{p}is>" if text else f"<{p}v>{value}</{p}v>"
        cells.append(f"<{p}c{attributes}>{inside}</{p}c>")
    return f'{case["space"]}<{p}row r="{number}"{spans}>{case["space"].join(cells)}</{p}row>'


def grid(data: bytes, width: int, height: int) -> list[list[Any]]:
    """Values of the sheet, as many rows and columns as asked for."""
    rows = (
        python_calamine.load_workbook(io.BytesIO(data))
        .get_sheet_by_name("Extra")
        .to_python(skip_empty_area=False)
    )
    rows = [row[:width] + [""] * (width - len(row)) for row in rows[:height]]
    return rows + [[""] * width] * (height - len(rows))


@settings(max_examples=150, deadline=None)
@given(spelled())
def test_however_a_sheet_is_spelled_old_cells_stay_ours_read_back_and_twice_is_the_same(
    case: dict[str, Any],
) -> None:
    data, top, width = build(case), case["top"], case["width"]
    columns = [NewColumn("Ours", "General", 9), NewColumn("Day", "yyyy-mm-dd", 12)]
    values = {row: [value, DAY] for row, value in case["values"].items()}

    def put(old: bytes) -> bytes:
        package = Package.open(old)
        put_columns(
            package,
            sheet="Extra",
            header_row=top,
            key="k",
            tag="demo",
            columns=columns,
            values=values,
        )
        return package.to_bytes()

    if not case["addresses"]:
        package = Package.open(data)
        try:
            put_columns(
                package,
                sheet="Extra",
                header_row=top,
                key="k",
                tag="demo",
                columns=columns,
                values=values,
            )
        except Refused as error:
            assert "without references" in str(error)
            assert package.to_bytes() == Package.open(data).to_bytes()
            return
        raise AssertionError("cells without addresses were patched")
    new = put(data)
    assert differing(data, new) <= {SHEET, "xl/styles.xml", "xl/workbook.xml"}
    assert grid(new, width, top + 12) == grid(data, width, top + 12)
    ours = [row[width:] for row in grid(new, width + 2, top + 12)[top - 1 :]]
    assert ours[0] == ["Ours", "Day"]
    for offset, row in enumerate(ours[1:], 1):
        wanted = values.get(top + offset)
        assert row == (["" if wanted[0] is None else wanted[0], DAY] if wanted else ["", ""])
    assert put(new) == new
