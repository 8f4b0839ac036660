"""Pages drawn with XlsxWriter: a scratch workbook of ours alone, the same bytes for the same tables."""

import io
import math
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

import pandas as pd
import xlsxwriter

from toolkit.errors import DataError
from toolkit.reading.raw_sheet import RawSheet
from toolkit.render.look import (
    AMBER,
    GREY,
    LINE,
    OUTCOMES,
    RED,
    ROW_PIXELS,
    TEAL,
    WIDTHS,
)
from toolkit.render.look import FORMATS as FORMATS
from toolkit.render.page import (
    NOTHING,
    Block,
    Cell,
    Page,
    cells_of,
    cohort_grid,
    shown,
)
from toolkit.render.xlsx_charts import put_charts
from toolkit.schema import (
    CALL_SCHEDULE,
    CHANNEL_LABELS,
    COHORTS,
    PROBLEMS,
    Column,
)
from toolkit.xlsx import clean_title

CREATED = datetime(2000, 1, 1)  # noqa: DTZ001
MAX_ROWS, MAX_COLUMNS, MAX_TEXT = 1_048_576, 16_384, 32_767
_BAND, OPEN = "#F4F7F8", "#FFF9E3"
_RIGHT = ("count", "days", "number", "money", "share")
_REPORT_COLUMNS, _REPORT_WIDTH = 8, 13.0


class Beside(NamedTuple):
    """Plain columns drawn on a sheet of their own, in the rows they will have beside a person's list."""

    title: str
    header_row: int
    headers: list[str]
    formats: list[str]
    widths: list[float]
    values: Mapping[int, Sequence[Cell]]


def draw(
    pages: list[Page],
    titles: dict[str, str],
    *,
    created: datetime = CREATED,
    date1904: bool = False,
    beside: Beside | None = None,
) -> bytes:
    """All pages as one workbook, each on the sheet that `titles` names for its key; raises DataError when too long."""
    out = io.BytesIO()
    with _workbook(out, created, date1904) as book:
        brush = _Brush(book)
        for page in pages:
            sheet = book.add_worksheet(titles[page.key])
            _page(brush, sheet, page, titles[page.key])
        if beside:
            _beside(brush, book.add_worksheet(beside.title), beside)
    return out.getvalue()


def _beside(brush: "_Brush", sheet: Any, columns: Beside) -> None:
    for i, (header, form, width) in enumerate(
        zip(columns.headers, columns.formats, columns.widths, strict=True)
    ):
        look = brush.format(num_format=form) if form != "General" else None
        sheet.set_column(i, i, width)
        sheet.write_string(columns.header_row - 1, i, header)
        for row, values in columns.values.items():
            _put(sheet, row - 1, i, values[i], look)


def plain_book(sheets: dict[str, RawSheet]) -> tuple[bytes, dict[str, str]]:
    """Raw sheets as plain values where they stood, and the title that each got."""
    out, titles = io.BytesIO(), _titles(sheets)
    with _workbook(out, CREATED, False) as book:
        brush = _Brush(book)
        for name, frame in sheets.items():
            _raw_sheet(brush, book.add_worksheet(titles[name]), frame, name)
    return out.getvalue(), titles


def _workbook(out: io.BytesIO, created: datetime, date1904: bool) -> Any:
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "date_1904": date1904,
    }
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"created": created})
    return book


def _titles(names: Iterable[str]) -> dict[str, str]:
    titles: dict[str, str] = {}
    for name in names:
        wanted, count = clean_title(name), 1
        title = wanted
        while title.lower() in {t.lower() for t in titles.values()}:
            count += 1
            title = f"{wanted[:27]} ({count})"
        titles[name] = title
    return titles


class _Brush:
    """A workbook with its formats, each made once."""

    def __init__(self, book: Any) -> None:
        self.book = book
        self._made: dict[tuple[tuple[str, Any], ...], Any] = {}

    def format(self, **look: Any) -> Any:
        """The format of this look."""
        key = tuple(sorted(look.items()))
        if key not in self._made:
            self._made[key] = self.book.add_format(look)
        return self._made[key]

    def head(self, column: Column | None = None, after_number: bool = False) -> Any:
        """Header cells; amber over columns a person fills in. Text that follows a number, which stands at the right, is indented."""
        color = AMBER if column and column.open else TEAL
        align = "right" if column and column.kind in _RIGHT else "left"
        return self.format(
            bold=True, font_color="#FFFFFF", bg_color=color, text_wrap=True, valign="vcenter", align=align,
            bottom=2, bottom_color=GREY, **({"indent": 1} if column and (column.kind == "long" or after_number) else {}),
        )  # fmt: skip

    def body(
        self, kind: str, band: bool, open: bool = False, weekday: bool = False, **more: Any
    ) -> Any:
        """Body cells of a kind, lightly banded."""
        look: dict[str, Any] = {"valign": "top", "bottom": 1, "bottom_color": LINE, **more}
        if kind in FORMATS and kind != "long":
            look["num_format"] = f"ddd {FORMATS['date']}" if weekday else FORMATS[kind]
        if kind == "long":
            look |= {"text_wrap": True, "align": "left", "indent": 1}
        if kind in ("text", "id", "date", "channel", "flag"):
            look["align"] = "left"
        if open or band:
            look["bg_color"] = OPEN if open else _BAND
        return self.format(**look)


def _page(brush: _Brush, sheet: Any, page: Page, title: str) -> None:
    _print_setup(sheet)
    if len(page.blocks) > 1:
        _report(brush, sheet, page, title)
    elif page.blocks[0].table is COHORTS:
        _cohorts(brush, sheet, page.blocks[0])
    else:
        _list(brush, sheet, page.blocks[0], title)


def _print_setup(sheet: Any) -> None:
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.set_footer("&L&9&A&R&9Page &P of &N")
    sheet.set_tab_color(TEAL)
    sheet.hide_gridlines(2)


def _list(brush: _Brush, sheet: Any, block: Block, title: str) -> None:
    """One table alone on its page: header on row 1, frozen and filtered."""
    columns = shown(block.frame, block.table)
    if len(block.frame) + 1 > MAX_ROWS:
        raise DataError(
            f"{block.table.title} has {len(block.frame):,} rows; a sheet holds {MAX_ROWS - 1:,}.\nWrite it as CSV."
        )
    for i, column in enumerate(columns):
        sheet.set_column(i, i, _width(block, column), None, {"hidden": column.hidden})
    last = _table(brush, sheet, block, 0)
    _row_heights(sheet, block, columns)
    sheet.freeze_panes(1, _frozen(columns))
    sheet.repeat_rows(0)
    if columns and len(block.frame):
        sheet.autofilter(0, 0, last, len(columns) - 1)
    if block.table.name == CALL_SCHEDULE.name and len(block.frame):
        sheet.print_area(0, 0, last, printed_columns(columns) - 1)
        _drop_downs(sheet, columns, 1, last)
    if block.table.charts and len(block.frame):
        put_charts(brush.book, sheet, block, title, 0, len(columns) + 1, 1)


def printed_columns(columns: Sequence[Column]) -> int:
    """How many columns of the schedule are printed: up to the last that is not left open for a rep."""
    return max(i for i, c in enumerate(columns, 1) if not (c.open or c.hidden))


def _row_heights(sheet: Any, block: Block, columns: list[Column]) -> None:
    """Rows as high as their longest wrapped text, so that every program shows all of it."""
    lines = [1] * len(block.frame)
    for column in columns:
        if column.kind == "long":
            width = _width(block, column) * 1.05
            for n, value in enumerate(cells_of(block.frame, column)[0]):
                if isinstance(value, str) and (len(value) > width or "\n" in value):
                    lines[n] = max(
                        lines[n],
                        sum(max(1, math.ceil(len(part) / width)) for part in value.split("\n")),
                    )
    for n, count in enumerate(lines, 1):
        if count > 1:
            sheet.set_row_pixels(n, min(count, 20) * (ROW_PIXELS - 1) + 2)
    filtered = 3 if len(block.frame) else 0  # letters' room that the filter's arrow takes
    _head_height(sheet, 0, [(c.label, _width(block, c) - filtered) for c in columns])


def _head_height(sheet: Any, row: int, heads: list[tuple[str, float]]) -> None:
    """A header as high as its longest label needs in the width it has."""
    lines = max(
        (len(textwrap.wrap(label, max(int(width * 0.95), 6))) for label, width in heads), default=1
    )
    if lines > 1:
        sheet.set_row_pixels(row, lines * ROW_PIXELS)


def _frozen(columns: list[Column]) -> int:
    """Columns that stay in sight when scrolling sideways: up to the customer's name, where the table is wide."""
    names = [c.name for c in columns]
    return names.index("name") + 1 if "name" in names and len(columns) > 9 else 0


def _drop_downs(sheet: Any, columns: list[Column], first: int, last: int) -> None:
    lists = {"outcome": OUTCOMES, "channel_used": list(CHANNEL_LABELS.values())}
    for i, column in enumerate(columns):
        if column.name in lists:
            sheet.data_validation(
                first, i, last, i,
                {"validate": "list", "source": lists[column.name], "error_type": "information", "error_title": column.label,
                 "error_message": "This is not one of the usual words. It is kept as you typed it."},
            )  # fmt: skip


def _table(brush: _Brush, sheet: Any, block: Block, top: int, span: int = 0) -> int:
    """Header and rows from a row on; gives the last row used. A long last column spans up to column `span`."""
    columns = shown(block.frame, block.table)
    spanned = (
        len(columns) - 1 if columns and span > len(columns) and columns[-1].kind == "long" else -1
    )
    left = [
        i > 0 and c.kind not in _RIGHT and columns[i - 1].kind in _RIGHT
        for i, c in enumerate(columns)
    ]
    for i, column in enumerate(columns):
        _put(
            sheet,
            top,
            i,
            column.label,
            brush.head(column, left[i]),
            span - 1 if i == spanned else i,
        )
    if not len(block.frame):
        _put(sheet, top + 1, 0, NOTHING, brush.format(font_color=GREY, italic=True), 0)
        return top + 1
    for i, column in enumerate(columns):
        values, kinds = cells_of(block.frame, column)
        weekday = block.table.name == CALL_SCHEDULE.name and column.name == "date"
        looks: dict[tuple[str, bool], Any] = {}
        for n, (value, kind) in enumerate(zip(values, kinds, strict=True)):
            shape = (
                "count"
                if kind == "number"
                and (isinstance(value, int) or (isinstance(value, float) and value.is_integer()))
                else kind
            )
            look = looks.get((shape, bool(n % 2)))
            if look is None:
                more: dict[str, Any] = {"indent": 1} if left[i] else {}
                more |= (
                    {"align": "left"}
                    if column.kind == "number" and shape != column.kind and shape == "text"
                    else {}
                )
                look = looks[shape, bool(n % 2)] = brush.body(
                    shape, bool(n % 2), column.open, weekday, **more
                )
            if block.table is PROBLEMS and column.name == "cell" and value:
                at = str(block.frame["sheet"].iloc[n]).replace("'", "''")
                sheet.write_url(top + 1 + n, i, f"internal:'{at}'!{value}", look, str(value))
            else:
                _put(sheet, top + 1 + n, i, value, look, span - 1 if i == spanned else i)
            if i == spanned and isinstance(value, str):
                lines = math.ceil(len(value) / ((span - spanned) * _REPORT_WIDTH * 0.95))
                sheet.set_row_pixels(top + 1 + n, ROW_PIXELS * max(1, lines))
        _conditions(brush, sheet, column, top + 1, top + len(values), i)
    return top + len(block.frame)


def _put(
    sheet: Any, row: int, column: int, value: Cell | datetime, look: Any, last: int | None = None
) -> None:
    """Write one value by its type, over the cells up to column `last`."""
    if last is not None and last > column:
        sheet.merge_range(row, column, row, last, "", look)
    if value is None or value == "":
        sheet.write_blank(row, column, None, look)
    elif isinstance(value, bool):
        sheet.write_string(row, column, "Yes" if value else "No", look)
    elif isinstance(value, str):
        sheet.write_string(
            row, column, value if len(value) <= MAX_TEXT else value[: MAX_TEXT - 1] + "…", look
        )
    elif isinstance(value, date):
        if value.year < 1905:
            sheet.write_string(row, column, value.isoformat(), look)
        else:
            sheet.write_datetime(row, column, value, look)
    else:
        sheet.write_number(row, column, value, look)


def _conditions(brush: _Brush, sheet: Any, column: Column, first: int, last: int, at: int) -> None:
    """Colours that follow the value: tiers, severities and what is overdue."""
    known: dict[str, dict[str, dict[str, Any]]] = {
        "tier": {
            "A": {"bg_color": "#CDE5E9", "font_color": TEAL, "bold": True},
            "B": {"bg_color": "#FBEBCB", "font_color": "#7A4F0E"},
        },
        "severity": {
            "error": {"bg_color": "#F6D5D9", "font_color": "#8B1E2D", "bold": True},
            "warning": {"bg_color": "#FBEBCB", "font_color": "#7A4F0E"},
            "note": {"font_color": GREY},
        },
    }
    for word, look in known.get(column.name, {}).items():
        rule = {
            "type": "cell",
            "criteria": "==",
            "value": f'"{word}"',
            "format": brush.format(**look),
        }
        sheet.conditional_format(first, at, last, at, rule)
    if column.name in ("overdue", "days_overdue"):
        rule = {
            "type": "cell",
            "criteria": ">",
            "value": 0,
            "format": brush.format(font_color=RED, bold=True),
        }
        sheet.conditional_format(first, at, last, at, rule)


def _width(block: Block, column: Column) -> float:
    if column.width:
        return column.width
    word = max(len(w) for w in column.label.split()) + 4
    if column.kind in WIDTHS:
        return max(WIDTHS[column.kind], word)
    texts = (len(str(v)) for v in cells_of(block.frame.head(1000), column)[0] if v is not None)
    return float(min(40, max(word, max(texts, default=0) + 2)))


def _report(brush: _Brush, sheet: Any, page: Page, title: str) -> None:
    """Several tables under one another, their charts at the right, printed on one page."""
    sheet.fit_to_pages(1, 1)
    span = max(_REPORT_COLUMNS, *(len(shown(b.frame, b.table)) for b in page.blocks))
    widths = [[c.width for c in shown(b.frame, b.table) if c.kind != "long"] for b in page.blocks]
    across = [max(_REPORT_WIDTH, *(w[i] if i < len(w) else 0 for w in widths)) for i in range(span)]
    for i, width in enumerate(across):
        sheet.set_column(i, i, width)
    sheet.set_row_pixels(0, 32)
    _put(
        sheet,
        0,
        0,
        page.title,
        brush.format(bold=True, font_size=18, font_color=TEAL, valign="vcenter"),
    )
    chart_row = 2
    for block, first in zip(page.blocks, starts(page).values(), strict=True):
        row = first - 1
        _put(
            sheet, row, 0, block.table.title, brush.format(bold=True, font_size=12, font_color=TEAL)
        )
        if block.table.note:
            row += 1
            _put(sheet, row, 0, block.table.note, brush.format(italic=True, font_color=GREY))
        if block.table.charts and len(block.frame):
            chart_row = put_charts(brush.book, sheet, block, title, chart_row, span + 1, row + 2)
        labels = [c.label for c in shown(block.frame, block.table)]
        _head_height(
            sheet,
            row + 1,
            [(label, across[i]) for i, label in enumerate(labels[:-1])] + [(labels[-1], 99)],
        )
        if _table(brush, sheet, block, row + 1, span) >= MAX_ROWS:
            raise DataError(
                f"{page.title} has more rows than a sheet holds ({MAX_ROWS:,}).\nWrite it as CSV."
            )


def starts(page: Page) -> dict[str, int]:
    """The sheet row of each table's title on a page with several tables: title, note, header, rows, two blank rows."""
    rows, row = {}, 3
    for block in page.blocks:
        rows[block.table.title] = row
        row += bool(block.table.note) + 1 + max(len(block.frame), 1) + 3
    return rows


def _cohorts(brush: _Brush, sheet: Any, block: Block) -> None:
    """Cohorts as a grid: a row a cohort, its size, then the rate by months later under a colour scale."""
    ages, rows = cohort_grid(block.frame)
    _put(sheet, 0, 0, block.table.note, brush.format(italic=True, font_color=GREY))
    heads: list[Cell] = ["First order in", "Customers", *ages]
    for i, label in enumerate(heads):
        head = (
            brush.head()
            if i < 2
            else brush.format(
                bold=True,
                font_color="#FFFFFF",
                bg_color=TEAL,
                align="center",
                bottom=2,
                bottom_color=GREY,
            )
        )
        _put(sheet, 1, i, label, head)
    sheet.set_column(0, 0, 16)
    sheet.set_column(1, 1, 12)
    if ages:
        sheet.set_column(2, len(ages) + 1, 7.5)
    for n, (name, size, rates) in enumerate(rows, 2):
        _put(sheet, n, 0, name, brush.body("text", False))
        _put(sheet, n, 1, size, brush.body("count", False))
        for i, age in enumerate(ages, 2):
            if age in rates:
                _put(sheet, n, i, rates[age], brush.format(num_format="0 %", align="center"))
    sheet.freeze_panes(2, 2)
    sheet.repeat_rows(0, 1)
    if not rows:
        _put(sheet, 2, 0, NOTHING, brush.format(font_color=GREY, italic=True))
    elif ages:
        scale = {
            "type": "3_color_scale",
            "min_color": "#F7E3DC",
            "mid_color": "#FBF3DC",
            "max_color": "#8CC3C9",
        }
        sheet.conditional_format(2, 2, len(rows) + 1, len(ages) + 1, scale)


def _raw_sheet(brush: _Brush, sheet: Any, raw: RawSheet, name: str) -> None:
    """Values of one input sheet at the addresses they had."""
    frame, origin = raw.cells, raw.origin
    rows = [int(r) - 1 for r in frame.index]
    if rows and rows[-1] >= MAX_ROWS:
        raise DataError(
            f"{name} has more rows than a sheet holds ({MAX_ROWS:,}).\nSplit it, or write into a folder: --to FOLDER."
        )
    if origin.columns and max(origin.columns) > MAX_COLUMNS:
        raise DataError(
            f"{name} has more columns than a sheet holds ({MAX_COLUMNS:,}).\nSplit it, or write into a folder: --to FOLDER."
        )
    plain, day, moment = (
        brush.format(),
        brush.format(num_format="yyyy-mm-dd"),
        brush.format(num_format="yyyy-mm-dd hh:mm"),
    )
    for i, label in enumerate(frame.columns):
        at = origin.columns[i] - 1
        sheet.set_column(at, at, min(40, max(10, len(str(label)) + 3)))
        sheet.write_string(origin.header_row - 1, at, str(label), brush.format(bold=True, bottom=1))
        for row, value in zip(rows, frame.iloc[:, i].tolist(), strict=True):
            if isinstance(value, str) and len(value) > MAX_TEXT:
                raise DataError(
                    f"{name}, {label!r}, row {row + 1}: the text has {len(value):,} characters and a cell holds {MAX_TEXT:,}.\n"
                    "Shorten or split it, or write into a folder: --to FOLDER."
                )
            if isinstance(value, datetime):
                bare = value.replace(tzinfo=None)
                _put(sheet, row, at, bare, day if bare.time() == bare.min.time() else moment)
            elif (
                value is not None
                and value is not pd.NaT
                and not (isinstance(value, float) and not math.isfinite(value))
            ):
                _put(
                    sheet,
                    row,
                    at,
                    value if isinstance(value, (bool, int, float, str, date)) else str(value),
                    day if isinstance(value, date) else plain,
                )
