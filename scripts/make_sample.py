"""Writes workbooks/sample.xlsx: the book of a fictional sales team on 23 November 2026.

The same bytes on every run."""

import random
import sys
import unicodedata
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from _sample_book import LEAF, YEAR_AGO, Book, Dashboard
from _sample_data import (
    AS_OF,
    CUSTOMER_NOTES,
    LOST_NOTES,
    ODD_NOTES,
    Customer,
    Row,
    make_calls,
    make_cases,
    make_customers,
    make_orders,
    words,
)
from _sample_diary import NEWS, NEWS_WIDTHS, PROMISE_WIDTHS, make_promises
from xlsxwriter.worksheet import Worksheet

SAMPLE = Path(__file__).resolve().parent.parent / "workbooks" / "sample.xlsx"
SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", " ": "."})  # in mail addresses
CUSTOMER_WIDTHS = {
    "Customer ID": 12, "Customer": 25, "Contact person": 18, "Owner": 13, "Status": 8,
    "Annual revenue": 12, "Potential": 9, "Influence": 9, "Customer since": 12,
    "Preferred channel": 10, "City": 11, "Country": 10, "Postcode": 9, "Phone": 18, "E-mail": 30,
    "Do not call": 8, "Tier override": 9, "Next call override": 13,
    "Notes": 36,
}  # fmt: skip
CALL_WIDTHS = {
    "Date": 13, "Customer ID": 12, "Customer": 25, "Channel": 9, "Outcome": 13, "Purpose": 12,
    "By": 13, "Minutes": 8, "Notes": 52, "Follow up": 19, "Follow up due": 13,
}  # fmt: skip
ORDER_WIDTHS = {
    "Order ID": 10,
    "Customer ID": 12,
    "Date": 13,
    "Amount": 12,
    "Category": 13,
    "Item": 30,
}
CASE_WIDTHS = {
    "Customer ID": 12,
    "Opened": 13,
    "Subject": 28,
    "Severity": 9,
    "First response": 14,
    "Resolved on": 13,
}
TEAM_WIDTHS = {
    "Rep": 16,
    "Calls per day": 12,
    "Working days": 13,
    "Country": 12,
    "Away from": 13,
    "Away to": 13,
}
TEAM = [
    ["Clara Voss", 8, "Mon-Fri", "Germany", date(2026, 12, 1), date(2026, 12, 3)],
    ["Jonas Brandt", 6, "Mon-Thu", "Germany", None, None],
    ["Lucía Ferrer", 8, "Mon-Fri", "Spain", None, None],
]
HOLIDAYS = [
    [date(2026, 12, 7), "Spain", "Bridge day, office in Madrid closed"],
    [date(2026, 12, 24), None, "Company closed"],
    [date(2026, 12, 31), None, "Company closed"],
]
SETTINGS = [["as_of", AS_OF], ["calls_per_day", 8], ["due_soon_days", 7]]


def fill(book: Book, sheet: Worksheet, row: int, widths: dict[str, int], rows: list[Row]) -> None:
    """Headers in `row`, the rows below, blanks left empty."""
    sheet.set_row(row, 30, None)
    for column, (header, width) in enumerate(widths.items()):
        sheet.set_column(column, column, width)
        sheet.write_string(row, column, header, book.header_of(header))
    for at, values in enumerate(rows, row + 1):
        for column, (header, value) in enumerate(zip(widths, values, strict=True)):
            if value is not None:
                sheet.write(at, column, value, book.format_of(header, value))
    sheet.freeze_panes(row + 1, min(2, len(widths) - 2))


def choose(sheet: Worksheet, first: int, column: int, last: int, choices: str) -> None:
    sheet.data_validation(
        first,
        column,
        last,
        column,
        {"validate": "list", "source": words(choices), "ignore_blank": True},
    )


def customer_rows(rng: random.Random, customers: list[Customer], orders: list[Row]) -> list[Row]:
    """One row a customer.

    Revenue is the orders of the last twelve months, and of the lost their own last twelve.
    """
    revenue: dict[object, float] = {}
    since = {
        c.id: c.last_day - timedelta(365) if c.status == "Lost" else YEAR_AGO for c in customers
    }
    for _, customer_id, day, amount, *_ in orders:
        revenue[customer_id] = revenue.get(customer_id, 0) + (
            amount if day > since[customer_id] else 0
        )
    active = [c for c in customers if c.status == "Active" and c.called]
    odd = dict(zip([c.id for c in rng.sample(active, len(ODD_NOTES))], ODD_NOTES, strict=True))
    silent, special = (
        [c.id for c in rng.sample(active, 2)],
        [c.id for c in rng.sample(active[20:], 2)],
    )
    rows = []
    for c in customers:
        known = None if c.number in (57, 116, 120) else round(revenue.get(c.id, 0), -1)
        potential = (
            None if rng.random() < 0.15 else max(5, 84 - c.rank * 2 // 3 + rng.randrange(-16, 17))
        )
        influence = None if rng.random() < 0.2 else rng.choices([1, 2, 3, 4, 5], [2, 4, 5, 3, 1])[0]
        note = (
            LOST_NOTES[c.number % len(LOST_NOTES)]
            if c.status == "Lost"
            else rng.choice(CUSTOMER_NOTES)
            if rng.random() < 0.3
            else None
        )
        city, postcode, phone = c.place
        plain = (
            unicodedata.normalize("NFKD", c.person.lower().translate(SPELT))
            .encode("ascii", "ignore")
            .decode()
        )
        mail = f"{plain}@example.{'de' if c.country == 'Germany' else 'es'}"
        row = [
            c.id,
            c.name,
            c.person,
            c.owner,
            c.status,
            known,
            potential,
            influence,
            c.since,
            c.channel,
            city,
            c.country,
        ]
        row += [postcode, phone.format(c.number % 100), mail, "yes" if c.id in silent else None]
        row += [
            "A" if c.id == special[0] else None,
            date(2026, 12, 9) if c.id == special[1] else None,
            odd.get(c.id, note),
        ]
        rows.append(row)
    return rows


def add_customers(book: Book, rows: list[Row]) -> None:
    sheet, last = book.sheet("Customers", LEAF, repeat=3), 3 + len(rows)
    sheet.write("A1", "Alder & Finch Coffee Machines – customers", book.title)
    sheet.write(
        "A2",
        "One row a customer. Revenue: last twelve months, net; for lost customers their last year.",
        book.faint,
    )
    headers = [
        {"header": header, "header_format": book.header_of(header)} for header in CUSTOMER_WIDTHS
    ]
    table = {"name": "tblCustomers", "columns": headers, "style": "Table Style Light 11"}
    sheet.add_table(3, 0, last, len(headers) - 1, table)
    fill(book, sheet, 3, CUSTOMER_WIDTHS, rows)
    choose(sheet, 4, 4, last, "Active|Lost|Paused")
    choose(sheet, 4, 9, last, "Phone|Visit|E-mail|Video")
    sheet.conditional_format(
        4, 6, last, 6, {"type": "data_bar", "bar_color": "#A9CDB9", "bar_solid": True}
    )
    grey = book.file.add_format({"font_color": "#9AA5A0"})
    sheet.conditional_format(
        4, 0, last, 18, {"type": "formula", "criteria": '=$E5="Lost"', "format": grey}
    )
    book.file.define_name("CustomerIDs", f"=Customers!$A$5:$A${last + 1}")


def add_logs(
    book: Book, calls: list[Row], orders: list[Row], cases: list[Row], promises: list[Row]
) -> None:
    for title, widths, rows in (
        ("Calls", CALL_WIDTHS, calls),
        ("Orders", ORDER_WIDTHS, orders),
        ("Cases", CASE_WIDTHS, cases),
        ("Promises", PROMISE_WIDTHS, promises),
        ("News", NEWS_WIDTHS, NEWS),
    ):
        sheet = book.sheet(title, "#8A6D3B")
        fill(book, sheet, 0, widths, rows)
        sheet.autofilter(0, 0, len(rows), len(widths) - 1)
        if title == "Calls":
            choose(sheet, 1, 3, 5000, "Phone|Visit|E-mail|Video")
            choose(
                sheet,
                1,
                4,
                5000,
                "Reached|No answer|Voicemail|Busy|Left message|Call back|Meeting held|Order placed",
            )


def add_lists(book: Book) -> None:
    fill(book, book.sheet("Team", "#7A8B99"), 0, TEAM_WIDTHS, TEAM)
    fill(
        book,
        book.sheet("Holidays", "#7A8B99"),
        0,
        {"Date": 13, "Country": 12, "Name": 38},
        HOLIDAYS,
    )
    sheet = book.sheet("Settings", "#7A8B99")
    sheet.write("A1", "Settings", book.title)
    fill(book, sheet, 2, {"Setting": 20, "Value": 16}, SETTINGS)
    book.file.define_name("AsOf", "=Settings!$B$4")


def pack(raw: bytes) -> bytes:
    """The same parts in a zip that does not tell which system wrote it."""
    out = BytesIO()
    with ZipFile(BytesIO(raw)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            part.create_system, part.external_attr, part.compress_type = (
                3,
                0o600 << 16,
                ZIP_DEFLATED,
            )
            new.writestr(part, old.read(name))
    return out.getvalue()


def make_sample() -> bytes:
    rng = random.Random(1123)
    customers = make_customers(rng)
    orders, cases = make_orders(rng, customers), make_cases(rng, customers)
    calls = make_calls(rng, customers, orders, cases)
    rows = customer_rows(rng, customers, orders)
    out = BytesIO()
    book = Book(out)
    dashboard = Dashboard(book, rows, calls, orders, cases)
    add_customers(book, rows)
    add_logs(book, calls, orders, cases, make_promises(customers))
    add_lists(book)
    dashboard.draw()
    book.file.close()
    return pack(out.getvalue())


if __name__ == "__main__":
    Path(sys.argv[1] if len(sys.argv) > 1 else SAMPLE).write_bytes(make_sample())
