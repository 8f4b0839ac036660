"""The dashboard of the sample workbook: a team's own first page, which a refresh leaves alone."""

import struct
import zlib
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from itertools import pairwise

from _sample_data import AS_OF, REPS, Row, words
from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

INK, LEAF, PALE, LINE = "#22313A", "#2F6B4F", "#EEF4F0", "#C9D6CE"
YEAR_AGO = date(2025, 11, 23)
FONT = {"font_name": "Arial", "font_size": 10, "font_scheme": "none"}
CENTRED, NUMBERS = (
    ("Influence", "Severity", "Calls per day", "Minutes"),
    ("Annual revenue", "Potential", "Amount"),
)
TASKS = """Monday
1  Who is due this week?
2  Open cases first
3  Share the news: new grinder, price list
4  Log every call, also the missed ones"""


class Book:
    """The workbook under construction, and its few cell formats."""

    def __init__(self, out: BytesIO) -> None:
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self.file = Workbook(out, {**options, "default_format_properties": FONT})
        self.file.set_properties(
            {
                "title": "Customers",
                "author": "Clara Voss",
                "created": datetime(2026, 1, 1, tzinfo=UTC),
            }
        )
        self.date = self.style(num_format="dd mmm yyyy", align="left")
        self.money = self.style(num_format='#,##0 "€"_ ;[Red]-#,##0 "€"_ ')
        self.cents = self.style(num_format='#,##0.00 "€"_ ;[Red]-#,##0.00 "€"_ ')
        self.text, self.plain = self.style(num_format="@"), self.style()
        self.typed = self.style(quote_prefix=True)  # text that begins like a formula
        self.title = self.style(bold=True, font_size=16, font_color=LEAF)
        self.faint = self.style(font_color="#6B7B74", italic=True)
        self.middle = self.style(align="center")
        white = {
            "bold": True,
            "font_color": "white",
            "bg_color": LEAF,
            "text_wrap": True,
            "valign": "vcenter",
        }
        self.headers = {
            side: self.style(**white, align=side) for side in ("left", "center", "right")
        }

    def style(self, **properties: object) -> Format:
        return self.file.add_format({**FONT, **properties})

    def sheet(self, title: str, color: str, *, repeat: int = 0) -> Worksheet:
        sheet = self.file.add_worksheet(title)
        sheet.set_tab_color(color)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.set_margins(0.4, 0.4, 0.6, 0.6)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(repeat)
        sheet.set_footer("&L&8Alder && Finch, &A&R&8&P / &N")
        return sheet

    def header_of(self, header: str) -> Format:
        return self.headers[
            "center" if header in CENTRED else "right" if header in NUMBERS else "left"
        ]

    def format_of(self, header: str, value: object) -> Format:
        if header in ("Annual revenue", "Amount"):
            return self.money if header == "Annual revenue" else self.cents
        if isinstance(value, date):
            return self.date
        if header in CENTRED:
            return self.middle
        if header in ("Customer ID", "Postcode", "Phone"):
            return self.text
        return self.typed if isinstance(value, str) and value[:1] in ("=", "+", "-") else self.plain


class Dashboard:
    """The team's own first page: everything on it must come through a refresh untouched."""

    def __init__(
        self,
        book: Book,
        customers: list[Row],
        calls: list[Row],
        orders: list[Row],
        cases: list[Row],
    ) -> None:
        self.book, self.customers, self.orders, self.cases = book, customers, orders, cases
        self.calls = [row for row in calls if isinstance(row[0], date)]
        self.sheet = book.sheet("Dashboard", INK)
        self.head = book.style(
            bold=True, font_size=12, font_color=LEAF, bottom=2, bottom_color=LEAF
        )
        self.top = book.style(
            bold=True, font_color=INK, bg_color=PALE, bottom=1, bottom_color=LINE, align="right"
        )
        self.left = book.style(
            bold=True, font_color=INK, bg_color=PALE, bottom=1, bottom_color=LINE
        )
        self.cells = {
            form or "": book.style(
                bottom=1, bottom_color=LINE, **({"num_format": form} if form else {})
            )
            for form in ("", "#,##0", '#,##0 "€"_ ', "0%", "+0%;-0%;0%", "mmm yyyy", "dd mmm yyyy")
        }

    def draw(self) -> None:
        self.sheet.hide_gridlines(2)
        for column, width in enumerate([2, 17, 11, 11, 15, 11, 3, 18, 21, 3, 13, 13, 13, 1]):
            self.sheet.set_column(column, column, width)
        self.sheet.set_default_row(16)
        self.sheet.set_row(0, 32)
        self.sheet.insert_image(
            "B1", "logo.png", {"image_data": BytesIO(logo()), "y_offset": 4, "description": "Logo"}
        )
        title = self.book.style(bold=True, font_size=20, font_color=INK, indent=5)
        self.sheet.write("B1", "Alder & Finch Coffee Machines", title)
        as_of = self.book.style(
            num_format='"Sales dashboard, "d mmmm yyyy',
            font_color="#6B7B74",
            indent=5,
            align="left",
        )
        self.sheet.merge_range("B2:F2", "", as_of)
        self.sheet.write_formula("B2", "=AsOf", as_of, (AS_OF - date(1899, 12, 30)).days)
        self.tiles()
        self.countries()
        self.reps()
        self.quarters()
        self.look_up()
        self.side()
        self.sheet.freeze_panes(2, 0)
        self.sheet.print_area("A1:N33")
        self.sheet.fit_to_pages(1, 1)
        self.sheet.activate()

    def table(self, row: int, title: str, headers: str) -> None:
        for column in range(1, 6):
            self.sheet.write_blank(row, column, None, self.head)
        self.sheet.write(row, 1, title, self.head)
        for column, header in enumerate(words(headers), 1):
            self.sheet.write(row + 1, column, header, self.left if column == 1 else self.top)

    def count(
        self, row: int, column: int, formula: str, value: object, form: str = "#,##0"
    ) -> None:
        """A formula together with its result, for readers that do not calculate."""
        self.sheet.write_formula(row, column, formula, self.cells[form], value)

    def revenue(self, column: int, value: str) -> float:
        return sum(row[5] or 0 for row in self.customers if row[column] == value)

    def tiles(self) -> None:
        recent = [row for row in self.orders if row[2] > YEAR_AGO]
        month = [row for row in self.calls if row[0] >= AS_OF - timedelta(30)]
        active = [row for row in self.customers if row[4] == "Active"]
        figures = [
            (1, 2, "Active customers", '=COUNTIFS(tblCustomers[Status],"Active")', len(active),
             "#,##0"),
            (3, 5, "Orders, last 12 months",
             '=SUMIFS(Orders!$D:$D,Orders!$C:$C,">"&EDATE(AsOf,-12))',
             round(sum(row[3] for row in recent), 2), '#,##0 "€"_ '),
            (7, 8, "Calls, last 30 days", '=COUNTIFS(Calls!$A:$A,">="&AsOf-30)', len(month),
             "#,##0"),
            (10, 12, "Open cases", "=COUNT(Cases!$B:$B)-COUNT(Cases!$F:$F)",
             sum(row[5] is None for row in self.cases), "#,##0"),
        ]  # fmt: skip
        tile = {"font_color": "white", "bg_color": LEAF, "align": "center", "valign": "vcenter"}
        self.sheet.set_row(4, 34)
        for first, last, name, formula, value, form in figures:
            gap = {"right": 5, "right_color": "white"} if first == 1 else {}
            label = self.book.style(**tile, **gap)
            big = self.book.style(**tile, **gap, bold=True, font_size=20, num_format=form)
            self.sheet.merge_range(3, first, 3, last, name, label)
            self.sheet.merge_range(4, first, 4, last, "", big)
            self.sheet.write_formula(4, first, formula, big, value)

    def countries(self) -> None:
        self.table(6, "Customers by country", "Country|Customers|Active|Annual revenue|Share")
        total = sum(row[5] or 0 for row in self.customers)
        for at, country in enumerate(("Germany", "Spain"), 8):
            mine = [row for row in self.customers if row[11] == country]
            where = f"tblCustomers[Country],$B{at + 1}"
            self.sheet.write(at, 1, country, self.cells[""])
            self.count(at, 2, f"=COUNTIFS({where})", len(mine))
            self.count(
                at,
                3,
                f'=COUNTIFS({where},tblCustomers[Status],"Active")',
                sum(row[4] == "Active" for row in mine),
            )
            value = self.revenue(11, country)
            self.count(
                at, 4, f"=SUMIFS(tblCustomers[Annual revenue],{where})", value, '#,##0 "€"_ '
            )
            self.count(at, 5, f"=E{at + 1}/SUM(tblCustomers[Annual revenue])", value / total, "0%")
        self.sheet.conditional_format("F9:F10", bar("#A9CDB9", 1))

    def reps(self) -> None:
        self.table(11, "Calls by rep, last 30 days", "Rep|Customers|Calls|Annual revenue|Reached")
        for at, rep in enumerate(REPS, 13):
            mine = [row for row in self.calls if row[6] == rep and row[0] >= AS_OF - timedelta(30)]
            reached = sum(row[4] in ("Reached", "Meeting held", "Order placed") for row in mine)
            where = f'Calls!$G:$G,$B{at + 1},Calls!$A:$A,">="&AsOf-30'
            outcomes = '{"Reached","Meeting held","Order placed"}'
            held = f"SUMPRODUCT(COUNTIFS({where},Calls!$E:$E,{outcomes}))"
            self.sheet.write(at, 1, rep, self.cells[""])
            self.count(
                at,
                2,
                f"=COUNTIFS(tblCustomers[Owner],$B{at + 1})",
                sum(row[3] == rep for row in self.customers),
            )
            self.count(at, 3, f"=COUNTIFS({where})", len(mine))
            revenue = f"=SUMIFS(tblCustomers[Annual revenue],tblCustomers[Owner],$B{at + 1})"
            self.count(at, 4, revenue, self.revenue(3, rep), '#,##0 "€"_ ')
            self.count(at, 5, f"={held}/D{at + 1}", reached / len(mine), "0%")
        lights = [{"criteria": ">=", "type": "number", "value": value} for value in (0.5, 0.4)]
        self.sheet.conditional_format(
            "F14:F16", {"type": "icon_set", "icon_style": "3_traffic_lights", "icons": lights}
        )

    def quarters(self) -> None:
        self.table(17, "Orders per quarter", "Quarter|From|Orders|Amount|Change")
        starts = [
            date(year, month, 1) for year in (2024, 2025, 2026, 2027) for month in (1, 4, 7, 10)
        ][:13]
        before = 0.0
        for at, (start, end) in enumerate(pairwise(starts), 19):
            amounts = [row[3] for row in self.orders if start <= row[2] < end]
            total = round(sum(amounts), 2)
            span = f'Orders!$C:$C,">="&$C{at + 1},Orders!$C:$C,"<"&EDATE($C{at + 1},3)'
            self.sheet.write(at, 1, f"Q{(start.month + 2) // 3} {start.year}", self.cells[""])
            self.sheet.write(at, 2, start, self.cells["mmm yyyy"])
            self.count(at, 3, f"=COUNTIFS({span})", len(amounts))
            self.count(at, 4, f"=SUMIFS(Orders!$D:$D,{span})", total, '#,##0 "€"_ ')
            if before:
                self.count(at, 5, f"=E{at + 1}/E{at}-1", total / before - 1, "+0%;-0%;0%")
            else:
                self.sheet.write_blank(at, 5, None, self.cells["+0%;-0%;0%"])
            before = total
        self.sheet.write_comment(
            "E31",
            "Q4 runs to 20 November only.",
            {"author": "Clara Voss", "x_scale": 1.1, "y_scale": 0.4},
        )
        self.sheet.conditional_format("E20:E31", bar("#EADFC4", None))
        arrows = [{"criteria": ">=", "type": "number", "value": value} for value in (0.05, -0.05)]
        self.sheet.conditional_format(
            "F21:F31", {"type": "icon_set", "icon_style": "3_arrows", "icons": arrows}
        )

    def look_up(self) -> None:
        """Pick a customer, see who it is."""
        row = next(row for row in self.customers if row[0] == "C-0017")
        talks = [call[0] for call in self.calls if call[1] == row[0]]
        days = (max(talks) - date(1899, 12, 30)).days
        bought = round(
            sum(order[3] for order in self.orders if order[1] == row[0] and order[2] > YEAR_AGO), 2
        )
        for column in (7, 8):
            self.sheet.write_blank(21, column, None, self.head)
        self.sheet.write(21, 7, "Look up a customer", self.head)
        self.sheet.write(22, 7, "Customer ID", self.cells[""])
        self.sheet.write(
            22,
            8,
            row[0],
            self.book.style(bold=True, bg_color="#FFF6D6", border=1, border_color="#D9C7A0"),
        )
        self.sheet.data_validation(
            "I23",
            {"validate": "list", "source": "=CustomerIDs", "input_message": "Pick a customer"},
        )
        lines = [
            *((name, f"=INDEX(tblCustomers[{name}],MATCH($I$23,CustomerIDs,0))", row[at], "")
              for name, at in (("Customer", 1), ("Owner", 3), ("Contact person", 2),
                               ("Phone", 13))),
            ("Last call", "=_xlfn.MAXIFS(Calls!$A:$A,Calls!$B:$B,$I$23)", days, "dd mmm yyyy"),
            ("Orders, 12 months",
             '=SUMIFS(Orders!$D:$D,Orders!$B:$B,$I$23,Orders!$C:$C,">"&EDATE(AsOf,-12))',
             bought, '#,##0 "€"_ '),
        ]  # fmt: skip
        for at, (name, formula, value, form) in enumerate(lines, 23):
            self.sheet.write(at, 7, name, self.cells[""])
            aligned = self.book.style(
                bottom=1, bottom_color=LINE, align="left", num_format=form or "General"
            )
            self.sheet.write_formula(at, 8, formula, aligned, value)

    def side(self) -> None:
        """The chart, the text box, and boxes that lead to the other sheets."""
        chart = self.book.file.add_chart({"type": "column"})
        fill = {"color": LEAF}
        chart.add_series(
            {
                "name": "Orders",
                "categories": "=Dashboard!$B$20:$B$31",
                "values": "=Dashboard!$E$20:$E$31",
                "fill": fill,
                "gap": 60,
            }
        )
        chart.set_title(
            {
                "name": "Orders per quarter",
                "name_font": {"name": "Arial", "size": 12, "color": INK},
                "overlay": False,
            }
        )
        chart.set_legend({"none": True})
        axis = {
            "line": {"none": True},
            "major_gridlines": {"visible": True, "line": {"color": "#E3EAE6"}},
        }
        chart.set_y_axis(
            {**axis, "num_format": '#,##0 "€"_ ', "num_font": {"name": "Arial", "size": 9}}
        )
        chart.set_x_axis({"num_font": {"name": "Arial", "size": 9, "rotation": -45}})
        chart.set_chartarea({"border": {"color": LINE}})
        chart.set_size({"width": 590, "height": 285})
        self.sheet.insert_chart("H7", chart, {"description": "Orders per quarter as columns"})
        font = {"name": "Arial", "size": 10, "color": INK}
        note = {
            "fill": {"color": "#FFF6D6"},
            "line": {"color": "#D9C7A0"},
            "font": font,
            "width": 286,
            "height": 100,
        }
        self.sheet.insert_textbox("K22", TASKS, note)
        for column, title in ((10, "Customers"), (11, "Calls"), (12, "Cases")):
            look = {
                "font": {"name": "Arial", "size": 9, "bold": True, "color": "white"},
                "fill": {"color": LEAF},
                "line": {"none": True},
            }
            place = {
                "width": 90,
                "height": 26,
                "x_offset": 3,
                "url": f"internal:'{title}'!A1",
                "tip": f"Go to {title}",
            }
            centre = {"align": {"vertical": "middle", "horizontal": "center"}}
            self.sheet.insert_textbox(28, column, title, {**look, **place, **centre})


def bar(color: str, top: float | None) -> dict[str, object]:
    limits = {
        "min_type": "num",
        "min_value": 0,
        **({"max_type": "num", "max_value": top} if top else {}),
    }
    return {"type": "data_bar", "bar_color": color, "bar_solid": True, **limits}


def logo(size: int = 44, sharp: int = 4) -> bytes:
    """A white cup on a green disc, as a PNG without compression: no zlib has its own idea of it."""
    rows = b""
    for y in range(size):
        rows += b"\0"
        for x in range(size):
            spots = [
                ((x + (i + 0.5) / sharp) / size, (y + (j + 0.5) / sharp) / size)
                for i in range(sharp)
                for j in range(sharp)
            ]
            inside = [(u, v) for u, v in spots if (u - 0.5) ** 2 + (v - 0.5) ** 2 < 0.25]
            white = sum(is_cup(u, v) for u, v in inside) / max(1, len(inside))
            disc = (round(part + (255 - part) * white) for part in (0x2F, 0x6B, 0x4F))
            rows += bytes([*disc, 255 * len(inside) // len(spots)])
    stored = (
        b"\x78\x01\x01"
        + struct.pack("<HH", len(rows), len(rows) ^ 0xFFFF)
        + rows
        + struct.pack(">I", zlib.adler32(rows))
    )
    parts = [
        (b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)),
        (b"IDAT", stored),
        (b"IEND", b""),
    ]
    chunks = [
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def is_cup(u: float, v: float) -> bool:
    bowl = 0.36 < v < 0.68 and abs(u - 0.46) < 0.22 - max(0.0, v - 0.52) * 0.7
    handle = 0.07 < ((u - 0.68) ** 2 + (v - 0.46) ** 2) ** 0.5 < 0.115 and u > 0.66
    saucer = 0.73 < v < 0.77 and abs(u - 0.48) < 0.28
    steam = 0.2 < v < 0.31 and min(abs(u - 0.4), abs(u - 0.52)) < 0.02
    return bowl or handle or saucer or steam
