"""Tiers from a workbook to a workbook: who takes places, what was set by hand, what is held."""

import csv
import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner

from tests.sheet_rows import rows_of
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
    header, *rows = rows_of(path, "Customers")
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


def test_a_tier_that_changed_says_what_it_was_for_thirty_days(tmp_path: Path) -> None:
    book = book_of(tmp_path, ["Annual revenue"], [[revenue] for revenue in TEN])
    refreshed(book)
    assert tiers(book) == "AABBBCCCCC"
    file = openpyxl.load_workbook(book)
    file["Customers"]["C7"] = 5000
    file.save(book)
    changed = DAY + dt.timedelta(days=1)
    refreshed(book, changed)
    now = tiers(book)
    assert now[5] == "A"
    why = [row["Why this tier"] for row in listed(book)]
    assert " Was C until 3 Mar 2026. " in why[5]
    assert [" Was " in text for text in why] == [
        before != after for before, after in zip("AABBBCCCCC", now, strict=True)
    ]
    assert refreshed(book, changed).receipt.columns_action == "unchanged"
    for days, is_told in ((1, True), (30, True), (31, False), (32, False)):
        refreshed(book, changed + dt.timedelta(days=days))
        assert (" Was C until 3 Mar 2026. " in listed(book)[5]["Why this tier"]) == is_told
    assert tiers(book)[5] == "A"


GREY = "FF8A949B"


def greys(path: Path, row: int = 2) -> str:
    """The letters of the column Tier that are grey, a point for each other one."""
    sheet = openpyxl.load_workbook(path)["Customers"]
    column = next(cell.column for cell in sheet[1] if cell.value == "Tier")
    shown = ""
    for number in range(row, sheet.max_row + 1):
        cell = sheet.cell(number, column)
        shown += cell.value if cell.font.color and cell.font.color.rgb == GREY else "."
    return shown


def test_the_tier_of_whom_nobody_calls_is_grey_for_as_long(tmp_path: Path) -> None:
    states = ["Lost", "Paused", "Active", "Do not call", *["Active"] * 6]
    rows = [[state, revenue] for state, revenue in zip(states, TEN, strict=True)]
    book = book_of(tmp_path, ["Status", "Annual revenue"], rows)
    refreshed(book)
    assert greys(book) == "AA.B......"
    assert refreshed(book).receipt.columns_action == "unchanged"
    file = openpyxl.load_workbook(book)
    file["Customers"]["C3"] = "Active"
    file["Customers"]["C11"] = "Lost"
    file["Customers"].cell(3, 5).font = openpyxl.styles.Font(color=GREY, bold=True)
    file.save(book)
    refreshed(book)
    assert greys(book) == "A..B.....C"
    kept = openpyxl.load_workbook(book)["Customers"]["E3"].font
    assert kept.b and kept.color.theme == 1, "what a person made bold stays so"


def test_classes_of_the_list_are_grey_too_where_nobody_calls(tmp_path: Path) -> None:
    rows = [["Lost", "A"], ["Active", "B"]]
    book = book_of(tmp_path, ["Status", "Class"], rows)
    refreshed(book, tier_method="own")
    assert tiers(book) == "AB" and greys(book) == "A."
    assert listed(book)[0]["Why this tier"] == "not ranked: Lost; the list says A. Not called."


def test_grey_tiers_are_grey_on_a_sheet_of_their_own_too(tmp_path: Path) -> None:
    rows = [["Lost", 1000], ["Active", 10]]
    book = book_of(tmp_path, ["Status", "Annual revenue"], rows)
    file = openpyxl.load_workbook(book)
    file["Customers"].protection.enable()
    file.save(book)
    refreshed(book)
    sheet = openpyxl.load_workbook(book)["Customers (tiers)"]
    assert [cell.value for cell in sheet[1]][2:4] == ["Tier", "Why this tier"]
    [tiers_shown] = [area for area in sheet.conditional_formatting if "C2" in area]
    first = min(tiers_shown.rules, key=lambda rule: rule.priority)
    assert first.formula == ['ISNUMBER(SEARCH("not ranked: ",$D2))']
    assert first.stopIfTrue and first.dxf.font.color.rgb == GREY


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
    if as_json:
        # Orders without amounts tell of none.
        orders = [["Customer ID", "Date", "Item"], ["k1", DAY - dt.timedelta(days=300), "hose"]]
        file = openpyxl.load_workbook(book)
        sheet = file.create_sheet("Orders")
        for row in orders:
            sheet.append(row)
        file.save(book)
    options = ["--json"] if as_json else []
    done = CliRunner().invoke(cli, ["refresh", str(book), "--as-of", "2026-03-02", *options])
    assert done.exit_code == 0
    no_tiers = "No tiers: no customer has revenue, so all are called alike, every 84 days."
    lines = done.output.splitlines()
    assert no_tiers in (done.output if as_json else lines[1])
    assert "Add a column Annual revenue" in done.output
    assert listed(book)[0]["Why this tier"] == (
        "unknown: revenue is not known. Called as a customer without a tier."
    )


def test_customers_without_a_tier_are_called_so_in_the_schedule(tmp_path: Path) -> None:
    book = book_of(tmp_path, ["Owner"], [["Ann"], ["Ben"]])
    refreshed(book)
    header, *rows = rows_of(book, "Call schedule")
    assert [row[header.index("Called as")] for row in rows] == ["No tier", "No tier"]


# -------------------------------------------------------------------------------- held near a cut

DAYS = [DAY + dt.timedelta(days=n) for n in range(4)]


def edit(path: Path, **cells: Any) -> None:
    """Set cells of the list, as a person would."""
    file = openpyxl.load_workbook(path)
    for cell, value in cells.items():
        file["Customers"][cell] = value
    file.save(path)


def ten(folder: Path) -> Path:
    """Ten customers, of whom two may be A and three B: the third of them has 640."""
    book = book_of(folder, ["Annual revenue"], [[revenue] for revenue in TEN])
    refreshed(book, DAYS[0])
    assert tiers(book) == "AABBBCCCCC"
    return book


def is_unchanged(result: Any) -> bool:
    receipt = result.receipt
    actions = {receipt.columns_action, *(sheet.action for sheet in receipt.sheets.values())}
    return receipt.sha256_before == receipt.sha256_after and actions == {"unchanged"}


def test_near_a_cut_a_tier_is_held_for_a_run_and_changes_in_that_of_a_later_day(
    tmp_path: Path,
) -> None:
    book = ten(tmp_path)
    edit(book, C4=707)  # a little more than the second, who is A with 700
    refreshed(book, DAYS[1])
    assert tiers(book) == "AABBBCCCCC"
    up, down = (listed(book)[row]["Why this tier"] for row in (2, 1))
    ends = (
        " by today's figures since 3 Mar 2026, but within 10% of the cut;"
        " a run on a later day that says so again changes it."
    )
    assert up.startswith(f"B: 2nd of 10 by revenue, within the first 80%. Held: A{ends}")
    assert down.startswith("A: 3rd of 10 by revenue, within the first 80%, but only 20% may be A.")
    assert f" Held: B{ends}" in down
    # the same day changes nothing, however often
    assert is_unchanged(refreshed(book, DAYS[1]))
    refreshed(book, DAYS[2])
    assert tiers(book) == "ABABBCCCCC"
    assert "Held" not in "".join(row["Why this tier"] for row in listed(book))
    assert is_unchanged(refreshed(book, DAYS[2]))


def test_beyond_the_margin_a_tier_changes_at_once(tmp_path: Path) -> None:
    book = ten(tmp_path)
    edit(book, C4=790)
    refreshed(book, DAYS[1])
    assert tiers(book) == "ABABBCCCCC"
    assert is_unchanged(refreshed(book, DAYS[1]))


def test_a_change_that_is_taken_back_is_forgotten(tmp_path: Path) -> None:
    book = ten(tmp_path)
    for day, revenue in zip(DAYS[1:], (707, 640, 707), strict=True):
        edit(book, C4=revenue)
        refreshed(book, day)
        assert tiers(book) == "AABBBCCCCC"


def test_without_a_margin_nothing_is_held(tmp_path: Path) -> None:
    book = ten(tmp_path)
    edit(book, C4=707)
    refreshed(book, DAYS[1], tier_margin="0")
    assert tiers(book) == "ABABBCCCCC"


@pytest.mark.parametrize("typed", ["B", "Gold", None, 7])
def test_a_last_tier_that_a_person_changed_does_not_count(tmp_path: Path, typed: Any) -> None:
    book = ten(tmp_path)
    edit(book, C4=707, D3=typed)
    told = [p for p in refreshed(book, DAYS[1]).problems if "typed over a tier" in p.problem]
    # the second gets today's tier, and its place in A is free: the third is held all the same
    assert tiers(book)[1] == "B"
    # A blank or a number is no tier that anybody meant to set.
    wanted = [("Customers", "D3", typed, "note")] if isinstance(typed, str) else []
    assert [(p.sheet, p.cell, p.value, p.severity) for p in told] == wanted


def test_a_row_copied_with_our_cells_says_nothing_of_the_new_customer(tmp_path: Path) -> None:
    book = ten(tmp_path)
    file = openpyxl.load_workbook(book)
    sheet = file["Customers"]
    for column in range(1, sheet.max_column + 1):
        sheet.cell(12, column).value = sheet.cell(3, column).value
    sheet["A12"], sheet["B12"], sheet["C12"] = "k11", "Works 11", 690
    file.save(book)
    refreshed(book, DAYS[1])
    assert tiers(book)[10] == "B"
    assert "Held" not in listed(book)[10]["Why this tier"]


def test_a_column_of_the_person_called_tier_is_no_last_tier(tmp_path: Path) -> None:
    rows = [[revenue, "C"] for revenue in TEN]
    book = book_of(tmp_path, ["Annual revenue", "Class before"], rows)
    edit(book, D1="Why this tier")
    refreshed(book, DAYS[0])
    assert "Held" not in "".join(str(row) for row in listed(book))


def test_a_tier_by_hand_is_no_tier_that_is_held_when_it_ends(tmp_path: Path) -> None:
    rows = [[revenue, None] for revenue in TEN]
    rows[2][1] = "A until 2026-03-02"
    book = book_of(tmp_path, ["Annual revenue", "Tier override"], rows)
    refreshed(book, DAYS[0])
    assert tiers(book)[2] == "A"
    refreshed(book, DAYS[1])
    assert tiers(book) == "AABBBCCCCC"
    assert "Held" not in "".join(row["Why this tier"] for row in listed(book))


def test_a_copy_is_held_against_the_copy_before_it(tmp_path: Path) -> None:
    source, copy = tmp_path / "book.xlsx", tmp_path / "copy.xlsx"
    book_of(tmp_path, ["Annual revenue"], [[revenue] for revenue in TEN])
    run(source, as_of=DAYS[0], stamp="x", to=str(copy))
    edit(source, C4=707)
    for day, expected in zip(DAYS[1:3], ("AABBBCCCCC", "ABABBCCCCC"), strict=True):
        for _ in range(2):
            run(source, as_of=day, stamp="x", to=str(copy))
            assert tiers(copy) == expected


def test_a_sorted_list_takes_its_tiers_along(tmp_path: Path) -> None:
    book = ten(tmp_path)
    file = openpyxl.load_workbook(book)
    sheet = file["Customers"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    for number, row in enumerate(reversed(rows), 2):
        for column, value in enumerate(row, 1):
            sheet.cell(number, column).value = value
    sheet["C9"] = 707
    file.save(book)
    refreshed(book, DAYS[1])
    assert tiers(book) == "CCCCCBBBAA"


def test_a_folder_of_text_files_holds_its_tiers_too(tmp_path: Path) -> None:
    def write(revenues: list[int]) -> None:
        rows = [f"k{n},Works {n},{revenue}" for n, revenue in enumerate(revenues)]
        text = "\n".join(["Customer ID,Customer,Annual revenue", *rows])
        (tmp_path / "Customers.csv").write_text(text, encoding="utf-8")

    def found() -> str:
        path = tmp_path / "Customers (tiers).csv"
        with path.open(encoding="utf-8-sig", newline="") as file:
            return "".join(row["Tier"] for row in csv.DictReader(file))

    write(TEN)
    run(tmp_path, as_of=DAYS[0], stamp="x", to=str(tmp_path))
    write([*TEN[:2], 707, *TEN[3:]])
    for day, expected in zip(DAYS[1:3], ("AABBBCCCCC", "ABABBCCCCC"), strict=True):
        for _ in range(2):
            run(tmp_path, as_of=day, stamp="x", to=str(tmp_path))
            assert found() == expected


def test_points_stand_beside_the_tier_and_go_with_the_method(tmp_path: Path) -> None:
    header = ["Annual revenue", "Potential", "Customer since"]
    rows = [[900, 5, dt.date(2001, 1, 1)], [500, None, dt.date(2011, 1, 1)], [100, 1, None]]
    book = book_of(tmp_path, header, rows)
    by_points = {"tier_method": "points", "weight_influence": "0"}
    refreshed(book, **by_points)
    points = [{k: v for k, v in row.items() if k.startswith("Points")} for row in listed(book)]
    titles = ["Points", "Points for revenue", "Points for potential", "Points for service"]
    assert all(list(row) == titles for row in points)
    for row in points:
        assert sum(row[title] for title in titles[1:]) == pytest.approx(row["Points"])
    assert [row["Points for potential"] for row in points] == pytest.approx(
        [100 * 20 / 85 * stands for stands in (0.75, 0.5, 0.25)]
    )
    middle = "Not known, so taken as the middle: potential."
    assert middle in listed(book)[1]["Why this tier"]
    assert is_unchanged(refreshed(book, **by_points))
    refreshed(book)
    assert all(row[title] is None for row in listed(book) for title in titles)
    assert is_unchanged(refreshed(book))
