"""Workbooks of many programs, each with one more thing that is written in its own way:
a list on a sheet ``List``.

The list has the headings Name, Amount and Since on ``header_row`` and four rows below.
"""

import datetime as dt
import io
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import pandas as pd
import xlsxwriter
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

from made.zips import pack, unpack

HEADS = ["Name", "Amount", "Since"]
ROWS: list[list[Any]] = [
    [f"Name {n}", n * 1.5, dt.datetime.fromisoformat(f"2026-01-0{n}")] for n in range(1, 5)
]


class Made(NamedTuple):
    """A workbook, and where its list stands."""

    data: bytes
    header_row: int = 1


Fill = Callable[[Any, Any], None]


def _written(sheet: Any, book: Any, top: int = 0, left: int = 0) -> None:
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.write_row(top, left, HEADS)
    for at, row in enumerate(ROWS, top + 1):
        sheet.write_row(at, left, row[:2])
        sheet.write_datetime(at, left + 2, row[2], day)


def _xlsxwriter(more: Fill | None = None, top: int = 0, fill: bool = True, **options: Any) -> Made:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True, **options}) as book:
        book.set_properties({"created": dt.datetime(2026, 1, 5)})  # noqa: DTZ001
        sheet = book.add_worksheet("List")
        if fill:
            _written(sheet, book, top)
        if more:
            more(book, sheet)
    return Made(buffer.getvalue(), top + 1)


def _chart(book: Any, sheet: Any) -> None:
    chart = book.add_chart({"type": "line"})
    chart.add_series({"values": "=List!$B$2:$B$5"})
    sheet.insert_chart("J2", chart)


def _table(book: Any, sheet: Any) -> None:
    sheet.add_table("A1:C5", {"columns": [{"header": head} for head in HEADS], "name": "People"})


XLSXWRITER: dict[str, Callable[[], Made]] = {
    "plain": lambda: _xlsxwriter(),
    "epoch 1904": lambda: _xlsxwriter(date_1904=True),
    "constant memory": lambda: _xlsxwriter(constant_memory=True),
    "no shared strings": lambda: _xlsxwriter(
        lambda b, s: s.write_string("A9", ""), in_memory=False
    ),
    "merged title": lambda: _xlsxwriter(lambda b, s: s.merge_range("A1:C1", "Title"), top=2),
    "merged above": lambda: _xlsxwriter(lambda b, s: s.merge_range("A1:H1", "Title"), top=1),
    "frozen": lambda: _xlsxwriter(lambda b, s: s.freeze_panes(1, 1)),
    "split": lambda: _xlsxwriter(lambda b, s: s.split_panes(15, 8)),
    "table": lambda: _xlsxwriter(_table),
    "filter": lambda: _xlsxwriter(lambda b, s: s.autofilter("A1:C5")),
    "filtered": lambda: _xlsxwriter(
        lambda b, s: (
            s.autofilter("A1:C5"),
            s.filter_column(0, "x == *1"),
            s.set_row(2, options={"hidden": True}),
        )
    ),
    "notes": lambda: _xlsxwriter(lambda b, s: s.write_comment("A2", "a note")),
    "chart": lambda: _xlsxwriter(_chart),
    "rules": lambda: _xlsxwriter(
        lambda b, s: s.conditional_format("B2:B5", {"type": "data_bar", "data_bar_2010": True})
    ),
    "validation": lambda: _xlsxwriter(
        lambda b, s: s.data_validation("A2:A5", {"validate": "list", "source": ["a", "b"]})
    ),
    "widths": lambda: _xlsxwriter(lambda b, s: s.set_column("A:XFD", 9)),
    "styled columns": lambda: _xlsxwriter(
        lambda b, s: s.set_column("B:F", 20, b.add_format({"bold": True}))
    ),
    "links": lambda: _xlsxwriter(
        lambda b, s: s.write_url("A2", "https://example.org/", string="Name 1")
    ),
    "rich text": lambda: _xlsxwriter(
        lambda b, s: s.write_rich_string(
            "A2", "Na", b.add_format({"bold": True, "color": "red"}), "me 1"
        )
    ),
    "formulas": lambda: _xlsxwriter(lambda b, s: s.write_formula("B6", "=SUM(B2:B5)", None, 15)),
    "array formula": lambda: _xlsxwriter(
        lambda b, s: s.write_array_formula("A8:A9", "{=B2:B3}", None, 1.5)
    ),
    "dynamic array": lambda: _xlsxwriter(
        lambda b, s: s.write_dynamic_array_formula("A9", "=SORT(B2:B5)", None, 1.5)
    ),
    "print settings": lambda: _xlsxwriter(
        lambda b, s: (s.repeat_rows(0), s.print_area("A1:C5"), s.set_header("&C&A"))
    ),
    "outline": lambda: _xlsxwriter(
        lambda b, s: [s.set_row(n, None, None, {"level": 1}) for n in (2, 3)]
    ),
    "hidden sheet": lambda: _xlsxwriter(lambda b, s: b.add_worksheet("Other").hide()),
    "chart sheet": lambda: _xlsxwriter(lambda b, s: _on(b.add_chartsheet("Picture"), b)),
    "names": lambda: _xlsxwriter(
        lambda b, s: (
            b.define_name("Rate", "=List!$B$2"),
            b.define_name("List!Local", "=List!$A$1"),
        )
    ),
    "booleans and errors": lambda: _xlsxwriter(
        lambda b, s: (s.write_boolean("A7", True), s.write_formula("B7", "=1/0", None, "#DIV/0!"))
    ),
    "right to left": lambda: _xlsxwriter(lambda b, s: s.right_to_left()),
    "text box": lambda: _xlsxwriter(lambda b, s: s.insert_textbox("J9", "a box")),
    "sparklines": lambda: _xlsxwriter(lambda b, s: s.add_sparkline("J1", {"range": "List!B2:B5"})),
}


def _on(chartsheet: Any, book: Any) -> None:
    chart = book.add_chart({"type": "pie"})
    chart.add_series({"values": "=List!$B$2:$B$5"})
    chartsheet.set_chart(chart)


def _openpyxl(
    more: Callable[[Any, Any], None] | None = None, top: int = 0, epoch: bool = False
) -> Made:
    book = openpyxl.Workbook()
    if epoch:
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "List"
    for at, row in enumerate([HEADS, *ROWS], top + 1):
        for column, value in enumerate(row, 1):
            sheet.cell(at, column, value)
    if more:
        more(book, sheet)
    buffer = io.BytesIO()
    book.save(buffer)
    return Made(buffer.getvalue(), top + 1)


def _openpyxl_chart(book: Any, sheet: Any) -> None:
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=5), titles_from_data=True)
    sheet.add_chart(chart, "J2")


def _validated(book: Any, sheet: Any) -> None:
    rule = DataValidation(type="list", formula1='"a,b"')
    rule.add("A2:A5")
    sheet.add_data_validation(rule)


OPENPYXL: dict[str, Callable[[], Made]] = {
    "plain": lambda: _openpyxl(),
    "epoch 1904": lambda: _openpyxl(epoch=True),
    "third row": lambda: _openpyxl(top=2),
    "merged": lambda: _openpyxl(lambda b, s: s.merge_cells("A1:C1"), top=2),
    "frozen": lambda: _openpyxl(lambda b, s: setattr(s, "freeze_panes", "B2")),
    "table": lambda: _openpyxl(lambda b, s: s.add_table(Table(displayName="People", ref="A1:C5"))),
    "filter": lambda: _openpyxl(lambda b, s: setattr(s.auto_filter, "ref", "A1:C5")),
    "notes": lambda: _openpyxl(lambda b, s: setattr(s["A2"], "comment", Comment("a note", "Kim"))),
    "chart": lambda: _openpyxl(_openpyxl_chart),
    "rules": lambda: _openpyxl(
        lambda b, s: s.conditional_formatting.add(
            "B2:B5", CellIsRule("greaterThan", ["2"], font=Font(bold=True))
        )
    ),
    "colour scale": lambda: _openpyxl(
        lambda b, s: s.conditional_formatting.add(
            "B2:B5", ColorScaleRule("min", None, "FFFFFF", "max", None, "FF0000")
        )
    ),
    "validation": lambda: _openpyxl(_validated),
    "styles": lambda: _openpyxl(
        lambda b, s: (
            setattr(s["A1"], "font", Font(bold=True)),
            setattr(s["A1"], "fill", PatternFill("solid", fgColor="FFCC00")),
        )
    ),
    "formulas": lambda: _openpyxl(lambda b, s: s.__setitem__("A9", "=SUM(B2:B5)")),
    "widths": lambda: _openpyxl(lambda b, s: setattr(s.column_dimensions["D"], "width", 30)),
    "grouped": lambda: _openpyxl(lambda b, s: s.row_dimensions.group(2, 3, hidden=True)),
    "more sheets": lambda: _openpyxl(
        lambda b, s: [b.create_sheet(f"Sheet {n}") for n in range(12)]
    ),
}


def _framed(engine: str, **options: Any) -> Made:
    buffer = io.BytesIO()
    frame = pd.DataFrame(ROWS, columns=HEADS)
    with pd.ExcelWriter(buffer, engine=engine) as writer:  # type: ignore[call-overload]
        frame.to_excel(writer, sheet_name="List", **options)
    return Made(buffer.getvalue(), options.get("startrow", 0) + 1)


def _polars() -> Made:
    import polars

    buffer = io.BytesIO()
    polars.DataFrame(ROWS, schema=HEADS, orient="row").write_excel(
        buffer, worksheet="List", autofilter=True
    )
    return Made(buffer.getvalue())


def _pyexcelerate() -> Made:
    from pyexcelerate import Workbook

    buffer = io.BytesIO()
    book = Workbook()
    book.new_sheet("List", data=[HEADS, *ROWS])
    book.save(buffer)
    return Made(buffer.getvalue())


def _pylightxl() -> Made:
    import pylightxl

    book = pylightxl.Database()
    book.add_ws("List")
    for row, values in enumerate([HEADS, *([*r[:2], "2026"] for r in ROWS)], 1):
        for column, value in enumerate(values, 1):
            book.ws("List").update_index(row=row, col=column, val=value)
    return _through_a_file(lambda path: pylightxl.writexl(db=book, fn=path))


def _xlsxlite() -> Made:
    from xlsxlite.writer import XLSXBook

    book = XLSXBook()
    sheet = book.add_sheet("List")
    for row in [HEADS, *ROWS]:
        sheet.append_row(*row)
    return _through_a_file(lambda path: book.finalize(to_file=path))


def _through_a_file(write: Callable[[str], Any]) -> Made:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.xlsx"
        write(str(path))
        return Made(path.read_bytes())


OTHERS: dict[str, Callable[[], Made]] = {
    "pandas with xlsxwriter": lambda: _framed("xlsxwriter", index=False),
    "pandas with openpyxl": lambda: _framed("openpyxl", index=False),
    "pandas with an index": lambda: _framed("openpyxl"),
    "pandas lower down": lambda: _framed("xlsxwriter", index=False, startrow=3),
    "pandas frozen": lambda: _framed("xlsxwriter", index=False, freeze_panes=(1, 1)),
    "polars": _polars,
}


def _by_hand(sheet: str, styles: str | None = "", prefix: str = "") -> Made:
    """The plain workbook of XlsxWriter with a sheet spelled by hand."""
    members = unpack(_xlsxwriter().data)
    ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    declared = f'xmlns:{prefix[:-1]}="{ns}"' if prefix else f'xmlns="{ns}"'
    members["xl/worksheets/sheet1.xml"] = (
        f'<?xml version="1.0" encoding="UTF-8"?><{prefix}worksheet {declared}>'
        f"<{prefix}sheetData>{sheet}</{prefix}sheetData></{prefix}worksheet>"
    ).encode()
    if styles:
        members["xl/styles.xml"] = f'<styleSheet xmlns="{ns}">{styles}</styleSheet>'.encode()
    return Made(pack(members))


def _spelled(cell: str, row: str = '<row r="{r}">{cells}</row>') -> str:
    """Rows of inline strings and numbers, each cell spelled like the one given."""
    rows = []
    for r, values in enumerate([HEADS, *([*x[:2], 46000] for x in ROWS)], 1):
        cells = "".join(
            cell.format(ref=f"{'ABC'[c]}{r}", t=' t="inlineStr"' if isinstance(v, str) else "",
                        inside=f"<is><t>{v}</t></is>" if isinstance(v, str) else f"<v>{v}</v>")
            for c, v in enumerate(values)
        )  # fmt: skip
        rows.append(row.format(r=r, cells=cells))
    return "".join(rows)


def _prefixed() -> str:
    return (
        _spelled('<c r="{ref}"{t}>{inside}</c>')
        .replace("</", "</x:")
        .replace("<", "<x:")
        .replace("<x:/x:", "</x:")
    )


BARE = (
    "<fonts><font/></fonts><fills><fill><patternFill/></fill></fills><borders><border/>"
    "</borders><cellXfs><xf/></cellXfs>"
)
BY_HAND: dict[str, Callable[[], Made]] = {
    "inline strings and no dimension": lambda: _by_hand(_spelled('<c r="{ref}"{t}>{inside}</c>')),
    "prefixed": lambda: _by_hand(_prefixed(), prefix="x:"),
    "bare styles": lambda: _by_hand(_spelled('<c r="{ref}"{t}>{inside}</c>'), BARE),
    "styles without lists": lambda: _by_hand(_spelled('<c r="{ref}"{t}>{inside}</c>'), "<dxfs/>"),
    "spans": lambda: _by_hand(
        _spelled('<c r="{ref}"{t}>{inside}</c>', '<row r="{r}" spans="1:3" ht="15">{cells}</row>')
    ),
    "lines and blanks": lambda: _by_hand(
        _spelled('\n  <c r="{ref}"{t} >{inside}</c >\n'.replace("</c >", "</c>"))
    ),
    "rows without cells": lambda: _by_hand(
        _spelled('<c r="{ref}"{t}>{inside}</c>') + '<row r="7"/><row r="9" hidden="1"></row>'
    ),
    "style first": lambda: _by_hand(_spelled('<c s="0" r="{ref}"{t}>{inside}</c>')),
}
REFUSED: dict[str, Callable[[], Made]] = {
    "pyexcelerate, which names no styles": _pyexcelerate,
    "pylightxl, which writes no styles": _pylightxl,
    "xlsxlite, which numbers no rows": _xlsxlite,
    "cells without addresses": lambda: _by_hand(_spelled("<c{t}>{inside}</c>")),
    "rows without numbers": lambda: _by_hand(
        _spelled('<c r="{ref}"{t}>{inside}</c>', "<row>{cells}</row>")
    ),
    "comments in the XML": lambda: _by_hand(
        "<!-- by hand -->" + _spelled('<c r="{ref}"{t}>{inside}</c>')
    ),
}


def by_libreoffice() -> dict[str, Made]:
    """What LibreOffice makes of .csv, .ods and other programs' .xlsx files, all in two calls;
    empty where it is missing.
    """
    sources = {f"{writer} {name}": make[name]() for writer, make, names in (
        ("xlsxwriter", XLSXWRITER, ("table", "filter", "notes", "chart", "rules", "epoch 1904",
            "names", "validation")),
        ("openpyxl", OPENPYXL, ("merged", "frozen", "styles", "formulas")),
    ) for name in names}  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for name, made in sources.items():
            (home / f"{name}.xlsx").write_bytes(made.data)
        (home / "List.csv").write_text(
            "Name,Amount,Since\nName 1,1.5,2026-01-01\nName 2,3,2026-01-02\n"
        )
        _convert(home, "ods", home / "ods", home / "xlsxwriter table.xlsx")
        _convert(
            home,
            "xlsx",
            home / "out",
            *home.glob("*.xlsx"),
            home / "List.csv",
            home / "ods" / "xlsxwriter table.ods",
        )
        return {
            f"from {path.stem}": Made(
                path.read_bytes(), sources[path.stem].header_row if path.stem in sources else 1
            )
            for path in sorted((home / "out").iterdir())
        }


def _convert(home: Path, form: str, out: Path, *files: Path) -> None:
    profile = f"-env:UserInstallation={(home / 'profile').as_uri()}"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        form,
        "--outdir",
        str(out),
        *map(str, files),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
