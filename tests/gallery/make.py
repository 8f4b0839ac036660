"""The gallery: small customer books, each a picture of a habit that people have, named for it.

`python tests/gallery/make.py DIR [NAME ...]` writes them, to look at. Each function gives sheets as
rows of cells; files in other forms than .xlsx are made from text.
"""

# ruff: noqa: DTZ001  (cells of a workbook have no time zone)

import datetime as dt
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_cell_to_rowcol

Rows = list[list[Any]]
D = dt.datetime
DRAWN_ON = dt.datetime(2026, 1, 1)


def plain() -> dict[str, Rows]:
    """A list and a log as the guides show them."""
    return {
        "Customers": [
            ["Customer ID", "Customer", "Owner"],
            ["K1", "Acme GmbH", "Ana"],
            ["K2", "Bolt AG", "Ben"],
        ],
        "Calls": [
            ["Date", "Customer ID", "Outcome"],
            [D(2026, 9, 1), "K1", "Reached"],
            [D(2026, 9, 2), "K2", "No answer"],
        ],
    }


def title_rows_totals_and_notes() -> dict[str, Rows]:
    """A report with its title above, blank rows inside, totals and a remark below,
    and the table beginning at C5.
    """
    return {
        "Customers": [
            ["Customer list 2026"], ["made by Ana"], [], [],
            [None, None, "Client", "City", "Annual Revenue ($)"],
            [None, None, "Acme GmbH", "Bonn", 5000],
            [None, None, "Bolt AG", "Ulm", 7000],
            [],
            [None, None, "Cargo Ltd", "Kiel", 1000],
            [None, None, "Total", None, 13000],
            [],
            [None, None, "Source: CRM export of 3 May 2026"],
        ],
    }  # fmt: skip


def two_row_header() -> dict[str, Rows]:
    """Groups of columns under a merged line; the two phones are told apart by it."""
    return {
        "Customers": [
            ["Customer", "=> C1:D1", "Contact", None, "=> E1:F1", "Company", None],
            [None, None, "Name", "Phone", None, "City", "Phone"],
        ],
        "": [
            ["Acme GmbH", "Eva Berg", "+49 30 901820", "Bonn", "+49 228 4711"],
            ["Bolt AG", "Tom Ott", "+49 731 1234567", "Ulm", None],
        ],
    }


def side_by_side() -> dict[str, Rows]:
    """Customers and their calls beside each other on one sheet, a blank column between."""
    return {
        "All": [
            ["Customer", "City", None, "Call date", "Customer", "Result"],
            ["Acme", "Bonn", None, D(2026, 9, 1), "Acme", "Reached"],
            ["Bolt", "Ulm", None, D(2026, 9, 2), "Bolt", "Voicemail"],
            [None, None, None, D(2026, 9, 9), "Acme", "Reached"],
        ]
    }


def one_under_another() -> dict[str, Rows]:
    """Two tables on one sheet, each under its own line."""
    return {
        "Sheet1": [
            ["Kunden"], ["Firma", "Ort", "Telefon"], ["Acme GmbH", "Bonn", "0228 4711"],
            ["Bolt AG", "Ulm", "0731 123456"], [], [], ["Anrufe"],
            ["Datum", "Kunde", "Ergebnis", "Notiz"], ["3.9.2026", "Acme", "erreicht", "Angebot"],
            ["14.9.2026", "Bolt AG", "besetzt", None],
        ]
    }  # fmt: skip


def no_list_only_a_log() -> dict[str, Rows]:
    """Only a log, keyed by names and e-mail addresses."""
    return {
        "Outreach": [
            ["Timestamp", "Full Name", "Email Address", "Type", "Outcome", "Notes"],
            [D(2026, 9, 1, 9, 30), "Eva Berg", "eva@acme.de", "Call", "Reached", "wants a demo"],
            [D(2026, 9, 3, 14, 0), "Tom Ott", "tom@bolt.de", "E-mail", "Replied", None],
            [D(2026, 9, 4, 10, 0), "Eva Berg", "eva@acme.de", "Call", "Voicemail", None],
        ]
    }  # fmt: skip


def a_list_with_its_own_dates() -> dict[str, Rows]:
    """A list that carries last contact and next follow-up, and no log."""
    return {
        "Clients": [
            ["Client Name", "Contact Email", "Phone Number", "Last Touch Date", "Next Step Date",
             "Monthly Value"],
            ["Acme", "eva@acme.de", "+49 30 901820", D(2026, 8, 1), D(2026, 9, 20), 120],
            ["Bolt", "tom@bolt.de", "+49 731 123456", D(2026, 7, 1), None, 80],
        ]
    }  # fmt: skip


def dates_as_text() -> dict[str, Rows]:
    """Dates typed as text: one of them proves that the day stands first,
    and others are no dates.
    """
    days = [
        "03/04/2026",
        "25/12/2025",
        "Jan 15 2026",
        "2026-02-03T23:30:00Z",
        "1.2.26",
        "n/a",
        "11/15 intro call; 12/1 demo",
        "soon",
        46113,
    ]
    return {
        "Customers": [["Customer"], ["Acme"], ["Bolt"]],
        "Calls": [
            ["Date", "Customer", "Notes"],
            *([day, "Acme", f"call {i}"] for i, day in enumerate(days)),
        ],
    }


def dates_nobody_can_tell() -> dict[str, Rows]:
    """Every date can be read two ways: the run waits for one setting."""
    days = ["03/04/2026", "05/06/2026", "07/08/2026"]
    return {
        "Customers": [["Customer"], ["Acme"]],
        "Calls": [["Date", "Customer"], *([d, "Acme"] for d in days)],
    }


def money_as_text() -> dict[str, Rows]:
    """Revenue as people type it, in two currencies."""
    values = ["$5,000", "5.000,50 EUR", "(1,200)", "12k", "-", "about 5", "1.250"]
    return {
        "Customers": [
            ["Customer", "Revenue"],
            *([f"Customer {c}", v] for c, v in zip("ABCDEFG", values, strict=True)),
        ]
    }


def names_nearly_right() -> dict[str, Rows]:
    """Names with and without legal forms, misspelled, aliased, an id without its zeros,
    and a customer who is there twice.
    """
    return {
        "Customers": [["ID", "Company", "Phone", "Email"],
                      ["007", "Acme GmbH", "+49 30 901820", "eva@acme.de"],
                      ["008", "Bolt AG", None, None],
                      ["009", "Müller & Söhne KG", None, None], ["010", "ACME", "0228/4711", None]],
        "Calls": [["Date", "Customer", "Customer ID", "Phone"], [D(2026, 9, 1), "Bolt", None, None],
                  [D(2026, 9, 2), "Bollt AG", None, None], [D(2026, 9, 3), "M&S", None, None],
                  [D(2026, 9, 4), None, "9", None], [D(2026, 9, 5), "Bolt AG", "009", None],
                  [D(2026, 9, 6), None, None, "+49 (0)30 90 18 20"]],
        "Aliases": [["Alias", "Customer"], ["M&S", "Müller & Söhne KG"], ["Zed", "Nobody"]],
        "Settings": [["Setting", "Value"], ["country", "Germany"]],
    }  # fmt: skip


def several_contacts_a_company() -> dict[str, Rows]:
    """A row for each person of a company, and a row that contradicts another."""
    return {
        "Contacts": [
            ["Company", "First Name", "Last Name", "Email", "City"],
            ["Acme", "Eva", "Berg", "eva@acme.de", "Bonn"],
            ["Acme", "Tom", "Ott", "tom@acme.de", "Bonn"],
            ["Bolt", "Ida", "Ey", "ida@bolt.de", "Ulm"],
            ["Bolt", "Ida", "Ey", "ida@bolt.de", "Kiel"],
        ],
        "Calls": [["Date", "Email", "Notes"], [D(2026, 9, 1), "TOM@acme.de", "hello"]],
    }


def keys_under_other_headers() -> dict[str, Rows]:
    """Exports whose customer stands under another header than the one that says so, ids without
    their zeros.
    """
    return {
        "Customers": [
            ["Customer ID", "Customer", "E-mail"],
            ["00017", "Acme GmbH", "pay@acme.example; ap@acme.example"],
            ["00020", "Bolt AG", "pay@bolt.example"],
        ],
        "Calls": [
            ["Date", "Related To", "Subject"],
            [D(2026, 9, 1), 17, "Prices"],
            [D(2026, 9, 2), 20, "Delivery"],
        ],
        "Orders": [
            ["Order ID", "Customer", "Bill to", "Date", "Amount"],
            ["1", "cus_9a", "Acme GmbH", D(2026, 9, 1), 100],
            ["2", "cus_9b", "Bolt AG", D(2026, 9, 2), 200],
        ],
    }


def a_log_grouped_by_customer() -> dict[str, Rows]:
    """The name stands on the first row of its group."""
    return {
        "Customers": [["Customer"], ["Acme GmbH"], ["Bolt AG"]],
        "Visits": [
            ["Customer", "Date", "Outcome"],
            ["Acme GmbH", D(2026, 8, 1), "Reached"],
            [None, D(2026, 8, 2), "Reached"],
            ["Bolt AG", D(2026, 8, 3), "Reached"],
            [None, D(2026, 8, 4), "No answer"],
        ],
    }


def orders_that_do_not_count() -> dict[str, Rows]:
    """Cancelled and refunded orders, a later refund, totals on each line, open balances."""
    return {
        "Customers": [["Customer"], ["Acme GmbH"], ["Bolt AG"]],
        "Orders": [
            ["Order ID", "Customer", "Order date", "Order total", "Payment status"],
            ["1", "Acme GmbH", D(2026, 5, 1), 300, "paid"],
            ["1", "Acme GmbH", D(2026, 5, 1), 300, "paid"],
            ["2", "Acme GmbH", D(2026, 6, 1), 90, "refunded"],
            ["3", "Bolt AG", D(2026, 6, 2), 80, "storniert"],
            ["4", "Bolt AG", D(2026, 6, 3), 70, "paid"],
            ["4", "Bolt AG", D(2026, 6, 20), -20, "paid"],
            ["5", "Bolt AG", D(2026, 7, 3), 10, "on a whim"],
        ],
        "Open invoices": [
            ["Customer", "Invoice", "Date", "Due", "Amount", "Open balance", "Status"],
            ["Acme GmbH", "R1", D(2026, 6, 1), D(2026, 7, 1), 300, 0, "open"],
            ["Acme GmbH", "R2", D(2026, 6, 1), D(2026, 7, 1), 300, 80, "open"],
            ["Bolt AG", "R3", D(2026, 6, 1), D(2026, 7, 1), 300, 300, "written off"],
        ],
    }


def headers_in_two_minds() -> dict[str, Rows]:
    """Two headers for one column, a status that is a payment,
    and a header that contradicts its values.
    """
    return {
        "Customers": [
            ["Account", "Firm", "Phone"],
            *([f"A{i}", f"Firm {i}", D(2026, 1, i)] for i in range(1, 7)),
        ],
        "Calls": [
            ["Date", "Client Name", "Status"],
            *([D(2026, 9, i), f"Firm {i}", "Paid"] for i in range(1, 7)),
        ],
    }


def as_people_keep_it() -> dict[str, Rows]:
    """A bit of everything: a title, a total, a firm without its legal form,
    dates and money as text, a header of one's own.
    """
    return {
        "Clients": [
            ["Clients 2026, draft"],
            [],
            ["Client Name", "Contact Email", "Umsatz (€)", "Last Contact Date"],
            ["Acme GmbH", "eva@acme.de", "5.000,50", "25/08/2026"],
            ["Bolt AG", "tom@bolt.de", "(1,200)", "n/a"],
            ["Cargo Ltd", "ida@cargo.com", "12k", "03/09/2026"],
            ["Total", None, 15800.5, None],
        ],
        "Call log": [
            ["When", "Whom visiting", "Type", "Outcom", "Comments"],
            ["Sep 1 2026", "Acme", "Visit", "Reached", "wants an offer"],
            ["Sep 2 2026", "Bollt AG", "Call", "No answer", None],
            ["next week", "Cargo Limited", "Call", "Reached", None],
        ],
    }


def japanese() -> dict[str, Rows]:
    """A list and a log in Japanese."""
    return {
        "顧客一覧": [
            ["顧客番号", "会社名", "電話番号", "担当営業"],
            ["A001", "青山商事", "03-1234-5678", "佐藤"],
            ["A002", "富士工業", "06-1234-5678", "鈴木"],
        ],
        "架電記録": [
            ["架電日", "顧客番号", "結果", "備考"],
            ["2026年9月1日", "A001", "Reached", None],
            ["2026年9月3日", "A002", "No answer", None],
        ],
    }


def a_log_for_each_year() -> dict[str, Rows]:
    """The log is parted by year; only one year proves the order of its days,
    and the older one has a name nobody has.
    """
    return {
        "Customers": [["Customer", "Revenue"], ["Acme", 5000], ["Bolt", 900]],
        "Calls 2025": [["Date", "Customer", "Outcome"], ["25/03/2025", "Acme", "Reached"],
                       ["03/04/2025", "Nemo", "Reached"], [None, "Bolt", "Reached"]],
        "Calls 2026": [["Date", "Customer", "Outcome"], ["03/04/2026", "Acme", "No answer"],
                       ["05/04/2026", "Bolt", "Reached"]],
    }  # fmt: skip


def outcomes_in_two_columns() -> dict[str, Rows]:
    """An export tells the outcome and a status of each call;
    another log has a status that says neither yes nor no.
    """
    return {
        "Customers": [["Customer", "Revenue"], ["Acme", 5000], ["Bolt", 900]],
        "Calls 2025": [["Date", "Customer", "Call outcome", "Call status"],
                       [D(2025, 9, 1), "Acme", "No answer", "COMPLETED"],
                       [D(2025, 9, 2), "Bolt", "Busy", "COMPLETED"],
                       [D(2025, 9, 4), "Bolt", "Connected", "COMPLETED"]],
        "Calls 2026": [["Date", "Customer", "Status"], [D(2026, 9, 1), "Acme", "Deferred"],
                       [D(2026, 9, 2), "Bolt", "Cancelled"],
                       [D(2026, 9, 3), "Bolt", "Not started"], [D(2026, 9, 4), "Bolt", "Waiting"]],
    }  # fmt: skip


def sheets_that_are_no_table_of_ours() -> dict[str, Rows]:
    """Deals, tasks and remarks beside the list,
    and a log without a telling header for the customer.
    """
    return {
        "Customers": [["Customer", "Revenue"], ["Acme", 5000], ["Bolt", 900]],
        "Calls": [
            ["Date", "Associated record", "Outcome"],
            [D(2026, 9, 1), "Acme", "Reached"],
            [D(2026, 9, 2), "Bolt", "Reached"],
        ],
        "Deals": [
            ["Deal name", "Amount", "Close date", "Company", "Stage"],
            ["New line", 100, D(2026, 1, 1), "Acme", "Won"],
        ],
        "Tasks": [["Task", "Due", "Who"], ["Send offer", D(2026, 1, 1), "Ben"]],
        "Notes": [["Meeting with Acme on 3 Nov: wants a quote"]],
    }


def sections_inside_a_list() -> dict[str, Rows]:
    """Headings of regions, the header once more, totals of each part and of all;
    and a customer of whom only the name is known.
    """
    head = ["Customer", "City", "Revenue", "Last contact"]
    return {
        "Customers": [
            head, ["REGION NORTH"], ["Acme", "Leeds", 100, D(2026, 8, 1)],
            ["Bolt", "York", 200, D(2026, 8, 2)], ["Total North", None, 300], [], head,
            ["Lost clients:"], ["Cargo", "Bath", 300, D(2026, 8, 3)], ["Dextra"], ["North Star"],
            ["Echo", "Hove", 400, D(2026, 8, 4)], ["Net total", None, 700],
            ["Gran total", None, 1000],
        ]
    }  # fmt: skip


def two_row_header_in_german() -> dict[str, Rows]:
    """A merged header from C5 on, with a name twice and years in its second row,
    and visits under their own line below.
    """
    pad: list[Any] = [None, None]
    return {
        "Übersicht": [
            ["Kundenübersicht Nord"], [], [], [],
            [*pad, "Kunde", None, None, "Ansprechpartner", None, "Umsatz", None, "Kontakt"],
            [*pad, "Nr.", "Name", "Ort", "Name", "Telefon", 2025, "Ziel 2026", "Letzter"],
            [*pad, "0101", "Huber KG", "Ulm", "Frau Huber", "0731 12345", 12500, 13000,
             D(2026, 8, 3)],
            [*pad, "0102", "Kurz AG", "Ulm", "Herr Kurz", "0731 12346", 1250, 1300, D(2026, 8, 4)],
            [],
            [*pad, "Besuche"], [*pad, "Datum", "Kunde", "Ergebnis"],
            [*pad, D(2026, 9, 1), "Huber KG", "erreicht"],
        ]
    }  # fmt: skip


def exported_with_prefixes() -> dict[str, Rows]:
    """An export that puts the kind of thing before each header;
    words under it are headers elsewhere.
    """
    return {
        "organizations": [["Organization - Name", "Organization - Owner", "Organization - ID"],
                          ["Acme", "Ana", 1], ["Bolt", "Ben", 2]],
        "activities": [
            ["Activity - Subject", "Activity - Type", "Activity - Marked as done time",
             "Activity - Organization", "Activity - Note"],
            ["Subject", "Call", "2026-09-01", "Acme", "Note"],
            ["Call 2", "Call", "2026-09-02", "Bolt", "Outcome"],
        ],
    }  # fmt: skip


def merged_down_and_ditto_marks() -> dict[str, Rows]:
    """The rep is merged over the rows of his customers;
    in the log marks stand for the cell above.
    """
    return {
        "Customers": [["Sales Rep", "Customer", "Revenue"], ["Bob", "Acme", 1], [None, "Bolt", 2],
                      [None, "Cargo", 3], ["Jane", "Dextra", 4]],
        "Calls": [["Date", "Customer", "By", "Outcome"], [D(2026, 9, 1), "Acme", "Bob", "Reached"],
                  ['"', "Bolt", '"', "Reached"],
                  ["dto.", "Cargo", "''", "Reached"]],
    }  # fmt: skip


def a_row_for_each_contact() -> dict[str, Rows]:
    """Two people of a company were spoken to on different days,
    and two rows leave the company out.
    """
    return {
        "Contacts": [
            ["Company", "First Name", "Last Name", "Email", "Last contact"],
            ["Acme", "Eva", "Berg", "eva@acme.de", D(2026, 8, 1)],
            ["Acme", "Tom", "Ott", "tom@acme.de", D(2026, 9, 1)],
            [None, "Ida", "Ey", "ida@acme.de", None],
            ["Bolt", "Jo", "Lee", "jo@bolt.com", D(2026, 7, 1)],
            [None, "Kim", "Roe", "kim@gmail.com", None],
        ]
    }


def sales_under_a_line_for_each_customer() -> dict[str, Rows]:
    """A report of an accounting program: each customer as a line, its sales below, its total."""
    header = [None, "Date", "Transaction Type", "Num", "Memo/Description", "Amount", "Balance"]
    return {
        "Sales Detail": [
            ["Sales by Customer Detail"], ["January - September, 2026"], [], header,
            ["Amy's Birds"],
            [None, "01/15/2026", "Invoice", "1021", "Seed", 75, 75],
            [None, "03/02/2026", "Invoice", "1037", "Seed", 70, 145],
            ["Total for Amy's Birds", None, None, None, None, 145],
            ["Cool Cars"],
            [None, "02/21/2026", "Invoice", "1028", "Wax", 100, 100],
            ["Total for Cool Cars", None, None, None, None, 100],
            ["TOTAL", None, None, None, None, 245],
        ],
    }  # fmt: skip


def days_in_parts() -> dict[str, Rows]:
    """A log with the month in one column and the day in another, the year in the title, of people
    who stand with their surnames first.
    """
    return {
        "Customers": [
            ["Last name, First name", "Owner"], ["Lee, Joan", "Ana"], ["Novak, Petra", "Ben"],
        ],
        "Calls 2026": [
            ["Month", "Day", "Customer", "Outcome"],
            ["Jan", 14, "Joan Lee", "Reached"],
            [3, 2, "Petra Novak", "No answer"],
        ],
    }  # fmt: skip


def two_lists_in_two_minds() -> dict[str, Rows]:
    """Two sheets that may each be the list of customers."""
    return {
        "North 2026": [["Customer", "Owner", "City"], ["Acme GmbH", "Ana", "Kiel"]],
        "Old ones": [["Customer", "Owner", "Revenue"], ["Bolt AG", "Ben", 700]],
    }


def headers_of_two_languages() -> dict[str, Rows]:
    """Headers that are Italian and Spanish alike, and nothing that tells which."""
    return {"Sheet1": [["Cliente", "Telefono", "Hobby"], ["Acme", "02 1234567", "Golf"]]}


BOOKS: dict[str, Callable[[], dict[str, Rows]]] = {
    f.__name__: f
    for f in (
        plain, title_rows_totals_and_notes, two_row_header, side_by_side, one_under_another,
        no_list_only_a_log, a_list_with_its_own_dates, dates_as_text, dates_nobody_can_tell,
        money_as_text, names_nearly_right, keys_under_other_headers, a_log_grouped_by_customer,
        orders_that_do_not_count, several_contacts_a_company, headers_in_two_minds,
        as_people_keep_it, japanese, a_log_for_each_year, outcomes_in_two_columns,
        sheets_that_are_no_table_of_ours, sections_inside_a_list, two_row_header_in_german,
        exported_with_prefixes, merged_down_and_ditto_marks, a_row_for_each_contact,
        sales_under_a_line_for_each_customer, days_in_parts, two_lists_in_two_minds,
        headers_of_two_languages,
    )
}  # fmt: skip
MERGED = {
    "two_row_header_in_german": {"Übersicht": ("C5:E5", "F5:G5", "H5:I5")},
    "merged_down_and_ditto_marks": {"Customers": ("A2:A4",)},
}
"""Ranges of cells that are merged, by picture and sheet."""
TEXTS: dict[str, bytes] = {
    "semicolons_and_windows.csv": (
        "Kunden-Nr.;Firma;Umsatz (€);Kunde seit\r\n007;Müller;1.250,50;1.2.2020\r\n"
        "008;Süß;900,00;15.3.2021\r\n"
    ).encode("cp1252"),
    "unicode_from_excel.csv": b"\xff\xfe"
    + "Company\tCity\r\nAcme\tKöln\r\nBolt\tŁódź\r\n".encode("utf-16-le"),
    "named_separator.csv": b"sep=;\nCustomer;Revenue\nAcme, Inc.;5000\nBolt;7000\n",
}


def write(name: str, folder: Path) -> Path:
    """Write one picture of the gallery; gives its path."""
    if name in TEXTS:
        path = folder / name
        path.write_bytes(TEXTS[name])
        return path
    path = folder / f"{name}.xlsx"
    with Workbook(
        path, {"default_date_format": "yyyy-mm-dd", "strings_to_formulas": False}
    ) as book:
        book.set_properties({"created": DRAWN_ON})
        bold, sheets = book.add_format({"bold": True}), BOOKS[name]()
        body = sheets.pop("", [])
        for title, rows in sheets.items():
            sheet = book.add_worksheet(title)
            if name == "two_row_header":
                _two_row_header(sheet, body, bold)
                continue
            for r, row in enumerate(rows):
                for c, value in enumerate(row):
                    sheet.write(r, c, value)
            for area in MERGED.get(name, {}).get(title, ()):
                row, column = xl_cell_to_rowcol(area.partition(":")[0])
                sheet.merge_range(area, rows[row][column])
    return path


def _two_row_header(sheet: Any, body: Rows, bold: Any) -> None:
    sheet.merge_range("A1:A2", "Customer", bold)
    sheet.merge_range("B1:C1", "Contact", bold)
    sheet.merge_range("D1:E1", "Company", bold)
    for c, text in enumerate(("Name", "Phone", "City", "Phone"), 1):
        sheet.write(1, c, text, bold)
    for r, row in enumerate(body, 2):
        sheet.write_row(r, 0, row)


def errors_and_formulas(folder: Path) -> Path:
    """Cells with #N/A, a formula that no program has calculated, a table with totals,
    hidden rows and columns.
    """
    path = folder / "errors_and_formulas.xlsx"
    with Workbook(path, {"default_date_format": "yyyy-mm-dd"}) as book:
        book.set_properties({"created": DRAWN_ON})
        sheet = book.add_worksheet("Data")
        rows = [["Acme", 5000, "Bonn"], ["Bolt", 7000, "Ulm"], ["Cargo", 1, "Kiel"]]
        columns = [
            {"header": "Customer", "total_string": "Total"},
            {"header": "Revenue", "total_function": "sum"},
            {"header": "City"},
        ]
        sheet.write("A1", "See the tab Legend")
        sheet.add_table(
            "B3:D7", {"name": "Customers", "columns": columns, "data": rows, "total_row": True}
        )
        sheet.write_formula("C5", "=NA()", None, "#N/A")
        sheet.set_row(5, None, None, {"hidden": True})
        sheet.set_column(3, 3, None, None, {"hidden": True})
        calls = book.add_worksheet("Calls")
        calls.write_row(0, 0, ["Date", "Customer", "Minutes"])
        calls.write_row(1, 0, [D(2026, 9, 1), "Acme"])
        calls.write_formula("C2", "=1+1", None, "")
        book.add_worksheet("Legend").write_column(0, 0, ["A = every month", "B = every quarter"])
    return path


NAMES = [*BOOKS, *TEXTS, "errors_and_formulas"]


def make(name: str, folder: Path) -> Path:
    """Write one picture, whatever its form."""
    return errors_and_formulas(folder) if name == "errors_and_formulas" else write(name, folder)


if __name__ == "__main__":
    for each in sys.argv[2:] or NAMES:
        print(make(each, Path(sys.argv[1])))
