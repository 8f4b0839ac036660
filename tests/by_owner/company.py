"""A company's book in several forms, made up, and what stands in workbooks made of it."""

import datetime as dt
import random
from pathlib import Path

import openpyxl
import pandas as pd
from click.testing import CliRunner, Result

from toolkit.cli import cli

MONDAY = dt.date(2026, 11, 23)
DAY = ("--as-of", MONDAY.isoformat())
REPS = ("Ann Berg", "Bo Lind", "Cy Voss")
LISTED = [
    "Customer ID", "Customer", "Owner", "Annual revenue", "Tier override", "Do not call",
    "Where it hangs",
]  # fmt: skip


def retain(*words: object) -> Result:
    """What `retain` with these words does."""
    result = CliRunner().invoke(cli, [str(w) for w in words])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def company(
    *, each: int = 14, reps: tuple[str, ...] = REPS, seed: int = 5
) -> dict[str, pd.DataFrame]:
    """Customers of some reps with ties, blanks, tiers by hand and days without calls; their calls,
    orders and promises; a team in which the first one has hardly time for calls.
    """
    chance = random.Random(seed)
    customers, calls, orders, promises = [], [], [], []
    for number in range(each * len(reps)):
        key, rep = f"K{number:03d}", reps[number % len(reps)]
        name = f"House {chr(65 + number % 26)}{number}"
        revenue = chance.choice([None, 0, 500, 500, round(chance.lognormvariate(8, 1.5), 2)])
        by_hand = "A" if number % 17 == 3 else None
        never = "yes" if number % 13 == 5 else None
        customers.append((key, name, rep, revenue, by_hand, never, f"door {number}"))
        for _ in range(chance.randrange(6)):
            day = MONDAY - dt.timedelta(days=chance.randrange(1, 400))
            outcome = chance.choice(["Reached", "Reached", "No answer"])
            calls.append((name, day, "Phone", outcome, rep))
        for _ in range(chance.randrange(3)):
            day = MONDAY - dt.timedelta(days=chance.randrange(1, 300))
            orders.append((key, day, round(chance.uniform(20, 900), 2)))
        if number % 5 == 0:
            promises.append((key, "send the plan", "us", MONDAY - dt.timedelta(days=9), MONDAY))
    team = [(rep, 1 if place == 0 else 8) for place, rep in enumerate(reps)]
    return {
        "Customers": pd.DataFrame(
            customers,
            columns=LISTED,
        ),
        "Calls": pd.DataFrame(calls, columns=["Customer", "Date", "Channel", "Outcome", "By"]),
        "Orders": pd.DataFrame(orders, columns=["Customer ID", "Date", "Amount"]),
        "Promises": pd.DataFrame(
            promises, columns=["Customer ID", "Promise", "Made by", "Promised on", "Due"]
        ),
        "Team": pd.DataFrame(team, columns=["Rep", "Calls per day"]),
        "Prices": pd.DataFrame({"Article": ["Hinge"], "Price list": [3.5]}),
    }


def as_workbook(sheets: dict[str, pd.DataFrame], path: Path) -> Path:
    """The book as an .xlsx."""
    with pd.ExcelWriter(path) as writer:
        for title, frame in sheets.items():
            frame.to_excel(writer, sheet_name=title, index=False)
    return path


def as_texts(sheets: dict[str, pd.DataFrame], path: Path) -> Path:
    """The book as a folder of CSV files with days like 03.12.2025 and numbers like 1.234,5."""
    path.mkdir()
    for title, frame in sheets.items():
        frame.to_csv(
            path / f"{title}.csv", index=False, sep=";", decimal=",", date_format="%d/%m/%Y"
        )
    return path


def as_parquet(sheets: dict[str, pd.DataFrame], path: Path) -> Path:
    """The book as a folder of Parquet files."""
    path.mkdir()
    for title, frame in sheets.items():
        frame.to_parquet(path / f"{title}.parquet")
    return path


def rows_of(path: Path, sheet: str) -> list[dict[str, object]]:
    """The rows of a sheet under its headings in row 1."""
    book = openpyxl.load_workbook(path, read_only=True)
    header, *rows = book[sheet].iter_rows(values_only=True)
    book.close()
    return [dict(zip(header, row, strict=True)) for row in rows]


def by_id(path: Path, sheet: str = "Customers") -> dict[object, dict[str, object]]:
    """The rows of a sheet by the id of the customer."""
    return {row["Customer ID"]: row for row in rows_of(path, sheet)}


def type_into_schedule(path: Path, *, row: int = 0, **cells: object) -> str:
    """Type into open columns of the schedule as a rep does; gives whose call it was."""
    book = openpyxl.load_workbook(path)
    sheet = book["Call schedule"]
    head = next(r for r in range(1, 12) if sheet.cell(r, 1).value == "Date")
    places = {str(cell.value): cell.column for cell in sheet[head] if cell.value}
    for heading, value in cells.items():
        sheet.cell(head + 1 + row, places[heading.replace("_", " ")], value)
    whose = str(sheet.cell(head + 1 + row, places["Customer"]).value)
    book.save(path)
    return whose
