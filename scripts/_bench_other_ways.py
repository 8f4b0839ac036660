"""Two other ways to the tables of a refresh, each run in a process of its own by `bench.py`.

python scripts/_bench_other_ways.py floor|floor-checked|usual BOOK OUT ROWS

The floor is python-calamine, plain Python and XlsxWriter, without checks and formats or with plain
ones; the usual way is pandas and openpyxl into the same book. ROWS is how many calls the schedule
has.
"""

import datetime as dt
import sys

from _bench_book import CUSTOMERS, Rows
from _bench_tools import AS_OF

ADDED = (
    "Tier",
    "Why this tier",
    "Last contact",
    "Contact gap (days)",
    "Next call",
    "Why this date",
    "Days overdue",
    "Open gaps",
    "Oldest gap (days)",
)
SCHEDULE = [f"Column {i}" for i in range(17)]
CADENCE = {"A": 14, "B": 30, "C": 90}
REVENUE = CUSTOMERS.index("Annual revenue")
CUSTOMER_KINDS = (str, str, str, float, dt.date, str, str, str, str)
CALL_KINDS = (dt.date, str, str, str, str, float, str)
LISTS = ("Customers", "Call schedule", "Problems")
LOOKS = {
    "header": {"bold": True, "bg_color": "#DDEBF7", "text_wrap": True},
    "cell": {"valign": "top"},
}


def added_rows(customers: Rows, calls: Rows) -> Rows:
    """The nine columns of each customer by the plainest rules.

    Revenue share, last contact, cadence, no weekend.
    """
    last = last_contacts(calls)
    tiers = tiers_by_share(customers)
    total = sum(row[REVENUE] for row in customers)
    return [added_row(row, tiers[row[0]], last.get(row[0]), total) for row in customers]


def last_contacts(calls: Rows) -> dict[str, dt.date]:
    last: dict[str, dt.date] = {}
    for day, customer, _, outcome, *_ in calls:
        if outcome == "Reached" and (customer not in last or day > last[customer]):
            last[customer] = day
    return last


def tiers_by_share(customers: Rows) -> dict[str, str]:
    """A for the customers who bring the first 80 % of revenue, B up to 95 %, C for the others."""
    total, sum_so_far = sum(row[REVENUE] for row in customers), 0.0
    tiers = {}
    for row in sorted(customers, key=lambda c: -c[REVENUE]):
        if sum_so_far < 0.8 * total:
            tiers[row[0]] = "A"
        elif sum_so_far < 0.95 * total:
            tiers[row[0]] = "B"
        else:
            tiers[row[0]] = "C"
        sum_so_far += row[REVENUE]
    return tiers


def added_row(row: list, tier: str, seen: dt.date | None, total: float) -> list:
    every = CADENCE[tier]
    due = seen + dt.timedelta(every) if seen else AS_OF
    call = max(due, AS_OF)
    if call.weekday() > 4:
        call += dt.timedelta(7 - call.weekday())
    share = f"{row[REVENUE]:,.2f} of {total:,.2f} in a year."
    gap = (AS_OF - seen).days if seen else None
    why = f"Last contact {seen}, every {every} days as {tier}, so due {due}."
    return [tier, share, seen, gap, call, why, max(0, (AS_OF - due).days), 0, None]


def schedule_rows(customers: Rows, added: Rows, rows: int) -> Rows:
    """The first calls by date and revenue, 17 columns wide as the tool's own."""
    both = sorted(zip(customers, added, strict=True), key=lambda x: (x[1][4], -x[0][REVENUE]))
    return [
        [a[4], c[2], c[0], c[1], a[0], a[0], "Phone", c[7], a[5], c[8], "", c[8], *[None] * 5]
        for c, a in both[:rows]
    ]


def report_tables(added: Rows) -> dict[str, Rows]:
    tiers: Rows = []
    for tier in "ABC":
        of_tier = [row for row in added if row[0] == tier]
        tiers.append([tier, len(of_tier), sum(row[6] == 0 for row in of_tier)])
    bands: Rows = []
    for low in range(0, 180, 30):
        inside = sum(row[3] is not None and low <= row[3] < low + 30 for row in added)
        bands.append([f"{low} to {low + 29}", inside, 0])
    figures = [[f"Figure {i}", i, i] for i in range(12)]
    return {"Coverage": tiers, "Contact gaps": bands, "Figures": figures}


def read_cells(book: str) -> tuple[list, Rows, Rows]:
    """Headers and rows of the customers, rows of the calls, by python-calamine."""
    from python_calamine import CalamineWorkbook

    source = CalamineWorkbook.from_path(book)
    head, *customers = source.get_sheet_by_name("Customers").to_python()
    return head, customers, source.get_sheet_by_name("Calls").to_python()[1:]


def floor(book: str, out: str, rows: str) -> None:
    """python-calamine, plain Python, XlsxWriter; every cell is believed, and none is formatted."""
    head, customers, calls = read_cells(book)
    write_tables(out, tables_of(head, customers, calls, int(rows)), {})


def floor_checked(book: str, out: str, rows: str) -> None:
    """The same, where every cell is of its kind or becomes blank and told, in usual formats."""
    head, customers, calls = read_cells(book)
    told: Rows = []
    customers = checked(customers, CUSTOMER_KINDS, told)
    calls = [row for row in checked(calls, CALL_KINDS, told) if None not in row[:4]]
    known = {row[0] for row in customers}
    told += [["Calls", row[1], "no such customer"] for row in calls if row[1] not in known]
    tables = tables_of(head, customers, calls, int(rows))
    write_tables(out, tables | {"Problems": [["Sheet", "Value", "Problem"], *told]}, LOOKS)


def checked(rows: Rows, kinds: tuple[type, ...], told: Rows) -> Rows:
    """The rows, without cells of another kind than their column's, which are told."""
    kept = []
    for number, row in enumerate(rows, 2):
        held = []
        for value, kind in zip(row, kinds, strict=True):
            if isinstance(value, str):
                value = value.strip() or None
            if value is not None and not isinstance(value, kind):
                told.append([number, str(value), f"no {kind.__name__}"])
                value = None
            held.append(value)
        kept.append(held)
    return kept


def tables_of(head: list, customers: Rows, calls: Rows, rows: int) -> dict[str, Rows]:
    """The tables with headers, by title."""
    added = added_rows(customers, calls)
    widened = [[*c, *a] for c, a in zip(customers, added, strict=True)]
    return {
        "Customers": [[*head, *ADDED], *widened],
        "Call schedule": [SCHEDULE, *schedule_rows(customers, added, rows)],
        **report_tables(added),
    }


def write_tables(out: str, tables: dict[str, Rows], looks: dict[str, dict]) -> None:
    """The lists on sheets of their own, the other tables with charts on one, by XlsxWriter."""
    from xlsxwriter import Workbook

    with Workbook(out, {"default_date_format": "yyyy-mm-dd"}) as file:
        formats = {name: file.add_format(look) for name, look in looks.items()}
        for title in [title for title in LISTS if title in tables]:
            table, sheet = tables[title], file.add_worksheet(title)
            sheet.write_row(0, 0, table[0], formats.get("header"))
            for i, row in enumerate(table[1:], 1):
                sheet.write_row(i, 0, row)
            if formats:
                sheet.freeze_panes(1, 0)
                sheet.autofilter(0, 0, len(table) - 1, len(table[0]) - 1)
                sheet.set_column(0, len(table[0]) - 1, 16, formats["cell"])
        sheet, top = file.add_worksheet("Retention report"), 0
        for title in [title for title in tables if title not in LISTS]:
            table = tables[title]
            for i, row in enumerate(table):
                sheet.write_row(top + i, 0, row)
            chart = file.add_chart({"type": "column"})
            values = ["Retention report", top, 1, top + len(table) - 1, 1]
            chart.add_series({"values": values, "name": title})
            sheet.insert_chart(top, 6, chart)
            top += max(len(table) + 1, 16)


def usual(book: str, out: str, rows: str) -> None:
    """pandas.read_excel with openpyxl, then openpyxl into the same book."""
    sys.modules["pyarrow"] = None  # type: ignore[assignment]
    import pandas as pd
    from openpyxl import load_workbook
    from openpyxl.chart import BarChart, Reference

    frames = pd.read_excel(book, sheet_name=["Customers", "Calls"], engine="openpyxl")
    customers = frames["Customers"].to_numpy(dtype=object).tolist()
    calls = frames["Calls"]
    calls["Date"] = calls["Date"].dt.date
    added = added_rows(customers, calls.to_numpy(dtype=object).tolist())
    file = load_workbook(book)
    for i, row in enumerate([ADDED, *added], 1):
        for k, value in enumerate(row, len(CUSTOMERS) + 1):
            file["Customers"].cell(i, k, value)
    schedule = file.create_sheet("Call schedule")
    schedule.append(SCHEDULE)
    for row in schedule_rows(customers, added, int(rows)):
        schedule.append(row)
    sheet, top = file.create_sheet("Retention report"), 1
    for table in report_tables(added).values():
        for i, row in enumerate(table):
            for k, value in enumerate(row, 1):
                sheet.cell(top + i, k, value)
        chart = BarChart()
        chart.add_data(Reference(sheet, min_col=2, min_row=top, max_row=top + len(table) - 1))
        sheet.add_chart(chart, f"G{top}")
        top += max(len(table) + 1, 16)
    file.save(out)


if __name__ == "__main__":
    {"floor": floor, "floor-checked": floor_checked, "usual": usual}[sys.argv[1]](*sys.argv[2:])
