"""A day that somebody types over ours in the column Next call is told once, with what to use."""

import datetime as dt
from pathlib import Path

import openpyxl

from toolkit import run

AS_OF = dt.date(2026, 9, 16)


def test_a_day_over_ours_is_told_once_and_ours_are_not(tmp_path: Path) -> None:
    file = openpyxl.Workbook()
    people, calls = file.active, file.create_sheet("Calls")
    people.title = "Customers"
    people.append(["Customer ID", "Customer", "Tier override", "Next call override"])
    calls.append(["Customer ID", "Date", "Outcome"])
    agreed = dt.date(2027, 1, 8)
    for number, tier in enumerate("ABCABC"):
        people.append([f"k{number}", f"Works {number}", tier, agreed if number == 5 else None])
        if number:
            calls.append([f"k{number}", AS_OF - dt.timedelta(days=40 * number), "reached"])
    book = tmp_path / "book.xlsx"
    file.save(book)

    def told(day: dt.date) -> list[tuple[str, str, str, str | None]]:
        result = run(book, as_of=day, stamp="x", given={"calls_per_day": "1"})
        over = [p for p in result.problems if "typed over" in p.problem]
        return [(p.cell, p.value, p.problem, p.fix) for p in over]

    assert told(AS_OF) == []
    typed = openpyxl.load_workbook(book)
    sheet = typed["Customers"]
    column = next(cell.column for cell in sheet[1] if cell.value == "Next call")
    sheet.cell(3, column).value = dt.date(2026, 11, 20)
    sheet.cell(4, column).value = None
    typed.save(book)
    cell = sheet.cell(3, column).coordinate
    next_day = AS_OF + dt.timedelta(days=1)
    assert told(next_day) == [
        (
            cell,
            "20 Nov 2026",
            "typed over a day of ours, which each run writes anew",
            "Set a day in a column Next call override of the customer list, which every run goes "
            "by.",
        )
    ]
    assert told(next_day) == []
