"""Tiers from a workbook to a workbook: who takes places, what was set by hand, what is held."""

import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner

from toolkit import run
from toolkit.cli import cli

DAY = dt.date(2026, 3, 2)
TEN = [1000, 700, 640, 500, 450, 400, 350, 300, 250, 200]


def book_of(folder: Path, header: list[str], rows: list[list[Any]]) -> Path:
    """A workbook with this list of customers; ids and names are given where the rows have none."""
    file = openpyxl.Workbook()
    sheet = file.active
    sheet.title = "Customers"
    sheet.append(["Customer ID", "Customer", *header])
    for number, row in enumerate(rows, 1):
        sheet.append([f"k{number}", f"Works {number}", *row])
    path = folder / "book.xlsx"
    file.save(path)
    return path


def listed(path: Path) -> list[dict[str, Any]]:
    """The list as openpyxl reads it back, our columns beside the person's."""
    header, *rows = openpyxl.load_workbook(path)["Customers"].iter_rows(values_only=True)
    return [dict(zip(header, row, strict=True)) for row in rows]


def tiers(path: Path) -> str:
    return "".join(row["Tier"] for row in listed(path))


def refreshed(path: Path, day: dt.date = DAY, **given: str) -> Any:
    return run(path, as_of=day, stamp="x", given=given)


def problems(result: Any) -> list[tuple[str, str]]:
    return [(p.cell, p.problem) for p in result.problems]


def test_whom_nobody_calls_takes_no_place_and_keeps_the_tier_of_its_value(tmp_path: Path) -> None:
    states = ["Lost", "Paused", "Active", "Do not call", *["Active"] * 6]
    rows = [[state, revenue] for state, revenue in zip(states, TEN, strict=True)]
    book = book_of(tmp_path, ["Status", "Annual revenue"], rows)
    refreshed(book)
    # seven may be called: one A, two B
    assert tiers(book) == "AAABBBCCCC"
    why = [row["Why this tier"] for row in listed(book)]
    assert why[0] == "not ranked: Lost; by revenue it would be A. Not called."
    assert why[2] == "A: 1st of 7 by revenue, within the first 80%. Called as A."
    assert why[3] == "not ranked: Do not call; by revenue it would be B. Not called."


def test_customers_of_equal_revenue_are_let_in_together_and_told_so(tmp_path: Path) -> None:
    book = book_of(tmp_path, ["Annual revenue"], [[480]] * 8)
    refreshed(book)
    assert tiers(book) == "A" * 8
    assert listed(book)[0]["Why this tier"] == (
        "A: 1st of 8 by revenue (level with 7 more), within the first 80%;"
        " equals are let in together, though only 20% may be A. Called as A."
    )


def test_a_tier_by_hand_until_a_day_counts_until_then_and_says_so(tmp_path: Path) -> None:
    rows = [[900, None], [20, "A until 2026-12-31"], [10, "b until 10 Mar 2026"]]
    rows += [[5, "A until 1 Mar 2026"], [1, "A until further notice"]]
    book = book_of(tmp_path, ["Annual revenue", "Tier override"], rows)
    told = dict(problems(refreshed(book)))
    assert tiers(book) == "AABCA"
    assert "C2" not in told and "D3" not in told
    assert told["D4"] == (
        "a tier by hand that ends on 2026-03-10, in 8 days; then the rule decides"
    )
    assert told["D5"] == "a tier by hand that ended on 2026-03-01; the rule decides"
    assert told["D6"] == "an end that is no day; A holds until somebody clears it"
    why = listed(book)[1]["Why this tier"]
    assert why.startswith("A: set by hand until 31 Dec 2026; by the rule ")
    refreshed(book, dt.date(2027, 1, 1))
    assert tiers(book)[1] != "A"


def test_part_of_a_day_between_calls_is_told_with_what_is_used(tmp_path: Path) -> None:
    book = book_of(tmp_path, ["Annual revenue", "Cadence override"], [[900, 1.5], [20, 14]])
    result = refreshed(book)
    assert problems(result) == [("D2", "no whole number of days; every 2 days is used")]
    assert (result.problems[0].value, result.problems[0].column) == ("1.5", "Cadence override")
    assert result.book.tables["customers"]["cadence_override"].tolist() == [2, 14]


@pytest.mark.parametrize("as_json", [False, True])
def test_a_receipt_says_first_that_nobody_has_revenue_and_the_way_out(
    tmp_path: Path, as_json: bool
) -> None:
    book = book_of(tmp_path, ["Owner"], [["Ann"], ["Ben"]])
    options = ["--json"] if as_json else []
    done = CliRunner().invoke(cli, ["refresh", str(book), "--as-of", "2026-03-02", *options])
    assert done.exit_code == 0
    no_tiers = "No tiers: no customer has revenue, so all are called alike, every 364 days."
    lines = done.output.splitlines()
    assert no_tiers in (done.output if as_json else lines[1])
    assert "Add a column Annual revenue" in done.output
    assert listed(book)[0]["Why this tier"] == (
        "unknown: revenue is not known. Called as a customer without a tier."
    )


def test_customers_without_a_tier_are_called_so_in_the_schedule(tmp_path: Path) -> None:
    book = book_of(tmp_path, ["Owner"], [["Ann"], ["Ben"]])
    refreshed(book)
    header, *rows = openpyxl.load_workbook(book)["Call schedule"].iter_rows(values_only=True)
    assert [row[header.index("Called as")] for row in rows] == ["No tier", "No tier"]
