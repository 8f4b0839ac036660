"""Capacity as it is told: first in the receipt, in the report, in the Run sheet; with workbooks."""

import datetime as dt
import json
from pathlib import Path

import pandas as pd
import pytest
from click.testing import CliRunner
from python_calamine import CalamineWorkbook

from toolkit.cli import cli
from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.refresh import load, run
from toolkit.reports import REPORTS

DAY = dt.date(2026, 9, 16)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Clara has more to call than she can, Ben has few, and Dora's Team row gives her no place."""
    owners = ["Clara"] * 60 + ["Ben"] * 5 + ["Dora"] * 2
    customers = pd.DataFrame(
        {
            "Customer ID": [f"K{n}" for n in range(len(owners))],
            "Owner": owners,
            "Tier override": "A",
            "Last contact": pd.Timestamp(DAY),
        }
    )
    team = pd.DataFrame({"Rep": ["Clara", "Ben", "Dora"], "Calls per day": [3, 3, 0]})
    path = tmp_path / "book.xlsx"
    with pd.ExcelWriter(path) as writer:
        customers.to_excel(writer, sheet_name="Customers", index=False)
        team.to_excel(writer, sheet_name="Team", index=False)
    return path


LINE = (
    "Intervals stretched so that the plan can be kept: "
    "Clara x 1.54 (4.6 calls a day for 3 places). "
    "No place for a call in the next 91 days: Dora. "
    "Correct days off and calls a day in Team, or give the customers another owner."
)


def retain(*args):
    result = CliRunner().invoke(cli, [str(arg) for arg in args], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def cells(path: Path, title: str) -> list[list[object]]:
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_name(title).to_python()


def test_the_factor_of_each_rep_is_the_first_line_of_the_receipt(book: Path) -> None:
    assert retain("refresh", book, "--as-of", DAY).splitlines()[0] == LINE
    told = json.loads(retain("refresh", book, "--as-of", DAY, "--json"))
    assert told["notes"][0] == LINE


def test_a_plan_that_can_be_kept_says_nothing_first(book: Path) -> None:
    told = retain("refresh", book, "--as-of", DAY, "--dry-run", "--set", "cadence_a=364")
    assert told.splitlines()[0].startswith(
        "No place for a call in the next 91 days: Dora. "
        "Correct days off and calls a day in Team, or give the customers another owner."
    )
    result = run(book, as_of=DAY, stamp="x", dry_run=True, given={"cadence_a": "364"})
    assert "stretched" not in result.capacity


def test_with_stretch_off_the_first_line_says_what_cannot_be_kept(book: Path) -> None:
    told = retain("refresh", book, "--as-of", DAY, "--dry-run", "--set", "stretch=no")
    assert told.splitlines()[0] == (
        "More is asked for than is possible, and stretch is off: "
        "Clara x 1.54 (4.6 calls a day for 3 places). "
        "No place for a call in the next 91 days: Dora. "
        "Correct days off and calls a day in Team, or give the customers another owner."
    )


def test_the_workbook_holds_the_factor_in_the_report_the_reasons_and_the_run_sheet(
    book: Path,
) -> None:
    run(str(book), as_of=DAY, stamp="x")
    report = cells(book, "Retention report")
    top = next(n for n, row in enumerate(report) if row[0] == "Capacity")
    assert "coverage stays by the cadence" in str(report[top + 1][0])
    header, ben, clara, dora, team = report[top + 2 : top + 7]
    assert header[:8] == [
        "Rep",
        "Customers",
        "Reached",
        "Cadence calls a day",
        "Commitments a day",
        "Places a day",
        "Stretched by",
        "Days between calls: A / B / C / no tier",
    ]
    assert ben[:8] == ["Ben", 5, 0.65, 0.38, 0, 3, 1, "28 / 84 / 182 / 84"]
    assert clara[:8] == ["Clara", 60, 0.65, 4.62, 0, 3, 1.54, "43 / 129 / 280 / 129"]
    assert dora[:8] == ["Dora", 2, 0.65, 0.15, 0, 0, "", "28 / 84 / 182 / 84"]
    assert team[:8] == ["Team", 67, "", 5.15, 0, 6, 1, ""]
    header, first = cells(book, "Customers")[:2]
    why = first[header.index("Why this date")]
    assert str(why).startswith(
        "Last spoke 16 Sep 2026 (by the customer list); A customers every 28 days, stretched to "
        "43: Clara's cadences ask for 4.6 calls a day, 3 are possible"
    )
    items = {row[0]: row[1] for row in cells(book, "Run")}
    assert items["Intervals stretched by"] == "Ben 1, Clara 1.54, Dora 1"


def test_coverage_stays_by_the_cadence_however_intervals_are_stretched(book: Path) -> None:
    later = DAY + dt.timedelta(days=35)
    planning = Planning(load(book, as_of=later))
    clara = planning.accounts[planning.accounts["owner"] == "Clara"]
    assert (clara["days_overdue"] == 0).all(), "43 days are allowed"
    coverage = REPORTS["retention"](planning)["Coverage"].set_index("tier")
    assert coverage.loc["A", "overdue"] == 67
    assert coverage.loc["A", "coverage"] == 0


def test_customers_without_a_rep_have_nobody_s_places_beside_those_of_reps() -> None:
    def table(owners: list[str | None]) -> pd.DataFrame:
        people = pd.DataFrame({"Customer ID": [f"K{n}" for n in range(4)], "Owner": owners})
        book = load_book({"Customers": people}, name="t", as_of=DAY)
        return REPORTS["retention"](Planning(book))["Capacity"].set_index("owner")

    mixed = table(["Ann", "Ann", None, None])
    assert mixed["places"].to_dict() == {"No rep": 0, "Ann": 8, "Team": 8}
    assert mixed["customers"].to_dict() == {"No rep": 2, "Ann": 2, "Team": 4}
    assert pd.isna(mixed.at["No rep", "factor"])
    alone = table([None] * 4)
    assert alone["places"].to_dict() == {"No rep": 8}, "one person works with a book without reps"
