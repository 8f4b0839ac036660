"""Workbooks of users, drawn workbooks, and ways to look into what was written."""

import io
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable
from typing import Any, NamedTuple

import openpyxl
import pytest
import python_calamine
import xlsxwriter

from toolkit.xlsx import Package, free_titles, graft


class Member(NamedTuple):
    """What must stay the same of a member that nobody touched."""

    data: bytes
    raw: bytes
    date: tuple[int, ...]


def _png() -> io.BytesIO:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", 4, 4, 8, 2, 0, 0, 0)
    rows = b"".join(b"\0" + b"\x20\x80\x40" * 4 for _ in range(4))
    return io.BytesIO(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


@pytest.fixture(scope="session")
def book() -> Callable[..., bytes]:
    """Write a workbook: ``book(fill, **options)`` calls ``fill(workbook)``."""

    def write(fill: Callable[[Any], None], **options: Any) -> bytes:
        buffer = io.BytesIO()
        workbook = xlsxwriter.Workbook(buffer, {"in_memory": True, **options})
        fill(workbook)
        workbook.close()
        return buffer.getvalue()

    return write


def _fill_list(sheet: Any, bold: Any) -> None:
    sheet.write_row("A4", ["Name", "Amount", "Since"], bold)
    for row in range(4, 12):
        if row != 7:  # a gap
            sheet.write_row(row, 0, [f"Name {row}", row * 1.5, "x" if row % 2 else None])


@pytest.fixture(scope="session")
def rich(book: Callable[..., bytes]) -> bytes:
    """A user's workbook with something of everything;
    its list is a plain filtered range on sheet Orders, row 4.
    """

    def fill(workbook: Any) -> None:
        bold = workbook.add_format({"bold": True, "bg_color": "#FFCC00", "border": 1})
        red = workbook.add_format({"font_color": "#9C0006"})
        orders, other, hidden = (
            workbook.add_worksheet(title) for title in ("Orders", "It's & more", "Hidden")
        )
        _fill_list(orders, bold)
        orders.autofilter("A4:C12")
        orders.merge_range("A1:H1", "Title", bold)
        orders.set_column("A:C", 18)
        orders.freeze_panes(4, 0)
        orders.conditional_format(
            "B5:B12", {"type": "cell", "criteria": ">", "value": 8, "format": red}
        )
        orders.data_validation("C5:C12", {"validate": "list", "source": ["x", "y"]})
        chart = workbook.add_chart({"type": "column"})
        chart.add_series({"values": "=Orders!$B$5:$B$12"})
        other.insert_chart("F2", chart)
        other.add_table(
            "A1:C5",
            {
                "name": "Stock",
                "data": [["a", 1, 2], ["b", 3, 4]],
                "columns": [{"header": h} for h in "PQR"],
            },
        )
        other.write_formula("E1", "=SUM(Orders!B5:B12)", None, 81)
        other.write_comment("A2", "a note")
        other.insert_image("J2", "dot.png", {"image_data": _png()})
        other.insert_textbox("J9", "a text box")
        other.insert_button("J14", {"caption": "press"})
        other.add_sparkline("H1", {"range": "'It''s & more'!B2:B3"})
        hidden.write("A1", "kept")
        hidden.very_hidden()
        workbook.define_name("Rate", "=Orders!$B$5")

    return book(fill)


@pytest.fixture(scope="session")
def draw(book: Callable[..., bytes]) -> Callable[..., bytes]:
    """Draw our sheets under some titles, with charts, tables, rules, notes, pictures,
    names and sparklines.
    """

    def drawn(
        titles: list[str], number: int = 1, table: str = "Stock", formulas: bool = False
    ) -> bytes:
        def fill(workbook: Any) -> None:
            money = workbook.add_format(
                {"bold": True, "num_format": "0.000", "bg_color": "#DDEEFF"}
            )
            rule = workbook.add_format({"bg_color": "#FFC7CE", "num_format": "0.0"})
            for position, title in enumerate(titles):
                sheet = workbook.add_worksheet(title)
                quoted = "'" + title.replace("'", "''") + "'"
                sheet.write_row(0, 0, ["Label", "Value"], money)
                for row in range(1, 6):
                    sheet.write_string(row, 0, f"=row {row}")
                    sheet.write_number(row, 1, row * number, money)
                sheet.conditional_format("B2:B6", {"type": "data_bar"})
                sheet.conditional_format(
                    "B2:B6", {"type": "cell", "criteria": ">", "value": 3, "format": rule}
                )
                sheet.add_table(
                    0, 3, 2, 4, {"name": table if not position else f"{table}_{position}x"}
                )
                chart = workbook.add_chart({"type": "bar"})
                chart.add_series({"values": f"={quoted}!$B$2:$B$6"})
                sheet.insert_chart("G2", chart)
                sheet.insert_image("G20", "dot.png", {"image_data": _png()})
                sheet.write_comment("A2", "why")
                sheet.add_sparkline("C2", {"range": f"{quoted}!B2:B6"})
                sheet.data_validation("A2:A6", {"validate": "list", "source": ["x"]})
                sheet.write_url("A8", "https://example.org/")
                sheet.write_url("A9", f"internal:{quoted}!A1")
                sheet.print_area("A1:E9")
                sheet.repeat_rows(0)
                sheet.autofilter("A1:B6")
                if formulas:
                    sheet.write_formula("C9", f'=SUM({table}[Column1])+LEN("{table}")')
            workbook.define_name("OurValues", f"='{titles[0]}'!$B$2:$B$6")

        return book(fill)

    return drawn


@pytest.fixture(scope="session")
def grafted(draw: Callable[..., bytes]) -> Callable[..., tuple[bytes, dict[str, Any]]]:
    """Open, draw under free titles, graft, write: gives the new bytes and what was done."""

    def run(
        data: bytes, wanted: dict[str, str] | None = None, **options: Any
    ) -> tuple[bytes, dict[str, Any]]:
        package = Package.open(data)
        titles = free_titles(package, wanted or {"plan": "Plan", "report": "Report"}, "demo")
        scratch = Package.open(draw(list(titles.values()), **options))
        done = graft(package, scratch, {title: key for key, title in titles.items()}, tag="demo")
        return package.to_bytes(), done

    return run


@pytest.fixture(scope="session")
def members() -> Callable[[bytes], dict[str, Member]]:
    """All members of a file, unpacked and as they lie in the zip."""

    def look(data: bytes) -> dict[str, Member]:
        found = {}
        with zipfile.ZipFile(io.BytesIO(data)) as source:
            for info in source.infolist():
                names = struct.unpack(
                    "<HH", data[info.header_offset + 26 : info.header_offset + 30]
                )
                start = info.header_offset + 30 + sum(names)
                raw = data[start : start + info.compress_size]
                found[info.filename] = Member(source.read(info), raw, info.date_time)
        return found

    return look


@pytest.fixture(scope="session")
def changed(members: Callable[[bytes], dict[str, Member]]) -> Callable[[bytes, bytes], set[str]]:
    """Names of the members that differ in any byte, in date,
    or that are only in one of two files.
    """

    def compare(old: bytes, new: bytes) -> set[str]:
        before, after = members(old), members(new)
        assert [name for name in after if name in before] == [
            name for name in before if name in after
        ], "order"
        return {
            name for name in before.keys() | after.keys() if before.get(name) != after.get(name)
        }

    return compare


@pytest.fixture(scope="session")
def cells() -> Callable[[bytes, str], list[list[Any]]]:
    """Values of a sheet from A1, as calamine reads them."""

    def read(data: bytes, title: str) -> list[list[Any]]:
        sheet = python_calamine.load_workbook(io.BytesIO(data)).get_sheet_by_name(title)
        return sheet.to_python(skip_empty_area=False)

    return read


@pytest.fixture(scope="session")
def loaded() -> Callable[[bytes], Any]:
    """The workbook as openpyxl reads it."""

    def load(data: bytes) -> Any:
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore", UserWarning
            )  # openpyxl warns of what it would drop if it saved
            return openpyxl.load_workbook(io.BytesIO(data))

    return load


@pytest.fixture(scope="session")
def patched() -> Callable[..., bytes]:
    """Change a file by hand: ``patched(data, {part: [(old, new)] or bytes or None})``;
    None drops the part.
    """

    def patch(data: bytes, changes: dict[str, Any]) -> bytes:
        buffer = io.BytesIO()
        todo = dict(changes)
        with (
            zipfile.ZipFile(io.BytesIO(data)) as source,
            zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target,
        ):
            for info in source.infolist():
                content = source.read(info)
                change = todo.pop(info.filename, [])
                if change is None:
                    continue
                if isinstance(change, bytes):
                    content = change
                else:
                    for old, new in change:
                        assert old in content, (old, content[:2000])
                        content = content.replace(old, new)
                target.writestr(info, content)
            for name, content in todo.items():
                target.writestr(name, content)
        return buffer.getvalue()

    return patch
