"""Columns that a person adds to a list of ours follow its rows, and nothing in them is lost."""

import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.formatting.rule import ColorScaleRule, Rule
from openpyxl.styles import PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink

from tests.sheet_rows import rows_of, titles_of
from toolkit import run

DAY = dt.date(2026, 11, 23)
NOON = dt.datetime.fromisoformat("2026-11-20 12:00")
NAMES = ["Ash", "Box", "Cod", "Dew", "Elm"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A book with five customers who are due, refreshed once."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Customers"
    sheet.append(["Customer ID", "Customer", "Revenue"])
    for n, name in enumerate(NAMES):
        sheet.append([f"K{n}", name, 1000 - n])
    log = book.create_sheet("Calls")
    log.append(["Date", "Customer ID", "Outcome", "Notes"])
    for n in range(5):
        log.append([dt.date(2025, 1, 2 + n), f"K{n}", "Reached", None])
    path = tmp_path / "book.xlsx"
    book.save(path)
    run(path, as_of=DAY, stamp="1")
    return path


def schedule(path: Path) -> Any:
    return openpyxl.load_workbook(path)["Call schedule"]


def rows(path: Path) -> dict[str, dict[str, Any]]:
    """The rows of the schedule by the customer's name."""
    head, *lines = rows_of(path, "Call schedule")
    return {line[head.index("Customer")]: dict(zip(head, line, strict=True)) for line in lines}


def put(path: Path, header: str, cells: dict[str, Any], **more: Any) -> None:
    """Type under a header of the schedule, which is added where it is not there yet."""
    book = openpyxl.load_workbook(path)
    sheet = book["Call schedule"]
    at = {cell.value: cell.column for cell in sheet[1]}
    column = at.setdefault(header, sheet.max_column + 1)
    sheet.cell(1, column, header)
    for row in range(2, sheet.max_row + 1):
        name = sheet.cell(row, at["Customer"]).value
        if name in cells:
            sheet.cell(row, column, cells[name])
            for what, value in more.items():
                setattr(sheet.cell(row, column), what, value)
    book.save(path)


def kept(path: Path) -> list[str]:
    return [title for title in titles_of(path) if "kept" in title]


def test_words_numbers_and_days_stand_beside_the_same_customer_again(path: Path) -> None:
    cells: dict[str, Any] = {
        "Elm": "bring the catalogue",
        "Box": 46.5,
        "Cod": NOON - dt.timedelta(hours=12),
        "Dew": "'quoted",
    }
    put(path, "My idea", cells)
    before = list(rows(path))
    # The order of the rows is another one, as Elm is worth most now.
    book = openpyxl.load_workbook(path)
    book["Customers"]["C6"] = 90_000
    book.save(path)
    result = run(path, as_of=DAY + dt.timedelta(7), stamp="2")
    now = rows(path)
    assert list(now) != before
    assert {name: row["My idea"] for name, row in now.items() if row["My idea"]} == cells
    assert (kept(path), result.receipt.notes) == ([], [])
    assert not [p for p in result.problems if p.sheet == "Call schedule"]
    again = run(path, as_of=DAY + dt.timedelta(7), stamp="3")
    assert again.receipt.changed_parts == []


@pytest.mark.parametrize("header", [2027, 3.5, dt.datetime(2026, 12, 1), "2027"])  # noqa: DTZ001
def test_a_column_under_a_number_or_a_day_follows_as_well(path: Path, header: Any) -> None:
    put(path, header, {"Elm": "bring cake"})
    result = run(path, as_of=DAY + dt.timedelta(1), stamp="2")
    assert (kept(path), result.receipt.notes) == ([], [])
    shown = header.date().isoformat() if isinstance(header, dt.datetime) else str(header)
    assert {name: row[shown] for name, row in rows(path).items() if row[shown]} == {
        "Elm": "bring cake"
    }


def test_lasting_words_go_into_the_log_once_and_not_with_each_call(path: Path) -> None:
    """They stand beside the customer at the next call again; only what is new is said then."""
    for day, more in ((0, {}), (200, {}), (400, {"Elm": "has a dog"})):
        run(path, as_of=DAY + dt.timedelta(day), stamp=f"a{day}")
        put(path, "Lasting", {"Elm": "no calls before ten"})
        put(path, "Idea", more)
        put(path, "Outcome", {"Elm": "Reached"})
        run(path, as_of=DAY + dt.timedelta(day), stamp=f"b{day}")
    log = openpyxl.load_workbook(path)["Calls"]
    notes = [log.cell(row, 4).value for row in range(7, log.max_row + 1)]
    assert notes == ["Lasting: no calls before ten", None, "Idea: has a dog"]


def test_drop_downs_links_and_formats_of_an_own_column_follow_its_rows(path: Path) -> None:
    put(path, "Mine", {"Elm": "yes", "Ash": 0.5}, number_format="0.00 %")
    book = openpyxl.load_workbook(path)
    sheet = book["Call schedule"]
    rule = DataValidation("list", formula1='"yes,no"', showErrorMessage=True)
    rule.add("Z2:Z9")
    sheet.add_data_validation(rule)
    (elm,) = [cell for cell in sheet["Z"] if cell.value == "yes"]
    elm.hyperlink = "https://example.com/map"
    book.save(path)
    for day in (1, 2):
        assert run(path, as_of=DAY + dt.timedelta(day), stamp=f"{day + 1}").receipt.notes == []
        sheet = schedule(path)
        (elm,) = [cell for cell in sheet["Z"] if cell.value == "yes"]
        (ash,) = [cell for cell in sheet["Z"] if cell.value == 0.5]
        assert elm.hyperlink.target == "https://example.com/map"
        assert ash.hyperlink is None
        assert ash.number_format == "0.00 %"
        [rule] = [rule for rule in sheet.data_validations.dataValidation if "Z" in str(rule.sqref)]
        assert (rule.formula1, rule.showErrorMessage) == ('"yes,no"', True)


def test_rules_for_typing_colour_rules_and_links_within_the_workbook_follow(path: Path) -> None:
    put(path, "Mine", {"Elm": 3, "Box": 9})
    book = openpyxl.load_workbook(path)
    sheet = book["Call schedule"]
    elm = next(cell.row for cell in sheet["Z"] if cell.value == 3)
    last = sheet.max_row
    check = DataValidation("custom", formula1="Z2>$C2", showErrorMessage=True, error="too few")
    check.add(f"Z2:Z{last}")
    sheet.add_data_validation(check)
    sheet.cell(elm, 26).hyperlink = Hyperlink(f"Z{elm}", location="Calls!A1")
    red = DifferentialStyle(fill=PatternFill(bgColor="FFFF0000"))
    many = Rule("expression", dxf=red, formula=["$Z2>5"])
    sheet.conditional_formatting.add(f"A2:Z{last}", many)
    one = Rule("expression", dxf=red, formula=[f"$Z{elm}<5"])
    sheet.conditional_formatting.add(f"Z{elm}", one)
    sheet.conditional_formatting.add("Z2:Z3", Rule("expression", dxf=red, formula=["$Z2>$Z3"]))
    scale = ColorScaleRule("min", start_color="FFFFFF", end_type="max", end_color="FF00FF00")
    sheet.conditional_formatting.add(f"Z2:Z{last}", scale)
    book["Customers"]["C6"] = 90_000  # Elm comes first then
    for number, name in enumerate(["Fir", "Gum"], 7):
        book["Customers"].append([f"K{number}", name, 10])
    book.save(path)
    for day in (7, 8):
        notes = run(path, as_of=DAY + dt.timedelta(day), stamp=f"{day}").receipt.notes
        sheet = schedule(path)
        now, last = next(cell.row for cell in sheet["Z"] if cell.value == 3), sheet.max_row
        told = "'Call schedule': a colour rule over Z2:Z3 is not written again"
        assert [note.partition(";")[0] for note in notes] == ([told] if day == 7 else [])
        [check] = [each for each in sheet.data_validations.dataValidation if each.type == "custom"]
        assert (str(check.sqref), check.formula1) == (f"Z2:Z{last}", "Z2>$C2")
        assert (check.error, sheet.cell(now, 26).hyperlink.location) == ("too few", "Calls!A1")
        found = {}
        for area, rules in sheet.conditional_formatting._cf_rules.items():
            for rule in rules:
                if "Z" in str(area.sqref):
                    found[str(area.sqref)] = rule.formula or rule.type
                    if rule.dxf:
                        assert rule.dxf.fill.bgColor.rgb == "FFFF0000"
        assert found.pop(f"A2:Z{last}") == ["$Z2>5"]
        assert found.pop(f"Z{now}") == [f"$Z{now}<5"]
        assert found == {f"Z2:Z{last}": "colorScale"}
    assert now != elm, "no row has moved"
    before = path.read_bytes()
    assert run(path, as_of=DAY + dt.timedelta(8), stamp="9").receipt.changed_parts == []
    assert path.read_bytes() == before


def test_colour_rules_on_our_columns_stay_and_ours_are_drawn_once(path: Path) -> None:
    book = openpyxl.load_workbook(path)
    sheet = book["Call schedule"]
    heads = {cell.value: cell.column_letter for cell in sheet[1]}
    tier, phone, last = heads["Tier"], heads["Phone"], sheet.max_row
    drawn = colour_rules(sheet)
    blue = DifferentialStyle(fill=PatternFill(bgColor="FF0000FF"))
    over_tiers = f"{tier}2:{tier}{last}"
    equal = Rule("cellIs", operator="equal", dxf=blue, formula=['"A"'])
    sheet.conditional_formatting.add(over_tiers, equal)
    blank = Rule("expression", dxf=blue, formula=[f"LEN({phone}2)=0"])
    sheet.conditional_formatting.add(f"{phone}2:{phone}{last}", blank)
    check = DataValidation("whole", operator="lessThan", formula1="9", showErrorMessage=True)
    check.add(f"{tier}2:{tier}{last}")
    sheet.add_data_validation(check)
    report = book["Retention report"]
    report.conditional_formatting.add("B3:B5", Rule("expression", dxf=blue, formula=["B3>1"]))
    book.save(path)
    lost = [
        f"'Call schedule': a drop-down or rule at {over_tiers} is not written again; "
        "it is in the backup.",
        "'Retention report': a colour rule over B3:B5 is not written again; it is in the backup.",
    ]
    for day in (1, 2, 3):
        notes = run(path, as_of=DAY + dt.timedelta(day), stamp=f"{day}").receipt.notes
        assert notes == (lost if day == 1 else [])
        now = schedule(path)
        theirs = {f"{tier}2:{tier}{now.max_row}": ['"A"']}
        theirs[f"{phone}2:{phone}{now.max_row}"] = [f"LEN({phone}2)=0"]
        assert dict(colour_rules(now, blue=True)) == theirs
        assert len(colour_rules(now)) == len(drawn) + 2


def test_colour_rules_within_a_table_of_a_report_go_with_its_rows(path: Path) -> None:
    book = openpyxl.load_workbook(path)
    sheet, settings = book["Retention report"], book["Run"]
    blue = DifferentialStyle(fill=PatternFill(bgColor="FF0000FF"))
    first, last = table_rows(sheet, "Coverage")
    whole, whole_formula = f"B{first}:B{last}", [f"B{first}>1"]
    sheet.conditional_formatting.add(whole, Rule("expression", dxf=blue, formula=whole_formula))
    columns = Rule("cellIs", operator="equal", dxf=blue, formula=["77"])
    sheet.conditional_formatting.add("C1:C1048576", columns)
    asked = [cell.value for cell in settings["A"]].index("as_of") + 1
    one = Rule("expression", dxf=blue, formula=[f"LEN($B{asked})>3"])
    settings.conditional_formatting.add(f"B{asked}", one)
    book["Customers"]["D1"] = "Phone"
    orders = book.create_sheet("Orders")
    orders.append(["Customer ID", "Date", "Amount"])
    for month in range(1, 11):
        orders.append(["K0", dt.date(2026, month, 3), 100])
    book.save(path)
    for day in (1, 2):
        assert not run(path, as_of=DAY + dt.timedelta(day), stamp=f"{day}").receipt.notes
        book = openpyxl.load_workbook(path)
        sheet, settings = book["Retention report"], book["Run"]
        now, end = table_rows(sheet, "Coverage")
        rules = {f"B{now}:B{end}": [f"B{now}>1"], "C1:C1048576": ["77"]}
        assert dict(colour_rules(sheet, blue=True)) == rules
        [(cell, formula)] = colour_rules(settings, blue=True)
        assert settings[cell].offset(0, -1).value == "as_of"
        assert formula == [f"LEN(${cell})>3"]
    assert (now, cell) != (first, f"B{asked}"), "nothing has moved"


def table_rows(sheet: Any, title: str) -> tuple[int, int]:
    """The first and the last row of a table of a report, by its title."""
    cells = [cell.value for cell in sheet["A"]]
    header = next(n for n, cell in enumerate(cells) if cell == title and cells[n - 1] is None) + 3
    return header + 1, next(at for at in range(header, len(cells)) if cells[at] is None)


def colour_rules(sheet: Any, *, blue: bool = False) -> list[tuple[str, list[str]]]:
    """The areas and formulas of the colour rules of a sheet, or of those that colour blue alone."""
    found = []
    for area, rules in sheet.conditional_formatting._cf_rules.items():
        for rule in rules:
            fill = rule.dxf and rule.dxf.fill and rule.dxf.fill.bgColor.rgb
            if not blue or fill == "FF0000FF":
                found.append((str(area.sqref), rule.formula))
    return found


def test_two_columns_colours_and_comments_come_along(path: Path) -> None:
    put(path, "Mine", {"Elm": "x"}, fill=PatternFill("solid", fgColor="FF00FF"))
    put(path, "And", {"Elm": 3, "Ash": 4}, comment=Comment("why", "me"))
    run(path, as_of=DAY + dt.timedelta(1), stamp="2")
    sheet = schedule(path)
    assert [cell.value for cell in sheet[1]][-2:] == ["Mine", "And"]
    found = {row["Customer"]: (row["Mine"], row["And"]) for row in rows(path).values()}
    assert (found["Elm"], found["Ash"]) == (("x", 3), (None, 4))
    (mine,) = [cell for cell in sheet["Z"] if cell.value == "x"]
    assert mine.fill.fgColor.rgb == "FFFF00FF"
    assert [cell.comment.text for cell in sheet["AA"] if cell.value == 3] == ["why"]


def test_what_stood_beside_a_row_that_is_gone_is_kept_with_its_sheet(path: Path) -> None:
    put(path, "My idea", {"Elm": "bring cake"})
    book = openpyxl.load_workbook(path)
    book["Customers"].delete_rows(6)
    book.save(path)
    result = run(path, as_of=DAY, stamp="2")
    (title,) = kept(path)
    sheet = openpyxl.load_workbook(path)[title]
    assert "bring cake" in [cell.value for cell in sheet["Z"]]
    (note,) = [note for note in result.receipt.notes if "kept" in note]
    assert "words in a column of the person's own, beside rows now gone, at Z" in note
    assert "Elm" not in rows(path)


def test_what_stood_beside_a_call_that_was_made_goes_into_the_log_with_it(path: Path) -> None:
    put(path, "My idea", {"Elm": "bring cake", "Box": "ask for Jo"})
    put(path, "Outcome", {"Elm": "Reached"})
    result = run(path, as_of=DAY, stamp="2")
    assert (result.receipt.appended, kept(path)) == ({"Calls": 1}, [])
    log = openpyxl.load_workbook(path)["Calls"]
    assert [cell.value for cell in log[log.max_row]][1:] == ["K4", "Reached", "My idea: bring cake"]
    now = rows(path)
    assert "Elm" not in now
    assert now["Box"]["My idea"] == "ask for Jo"


@pytest.mark.parametrize(
    ("cell", "what"), [("=A2", "a formula"), (True, "a box to tick"), (NOON, "a time of the day")]
)
def test_a_column_that_cannot_be_written_again_as_it_is_is_kept_with_its_sheet(
    path: Path, cell: Any, what: str
) -> None:
    put(path, "Mine", {"Elm": cell, "Ash": "words"})
    (address,) = [each.coordinate for each in schedule(path)["Z"] if each.value == cell]
    result = run(path, as_of=DAY, stamp="2")
    (title,) = kept(path)
    (note,) = [note for note in result.receipt.notes if "kept" in note]
    assert f"was changed by hand ({what} at {address}): it is kept" in note
    sheet = openpyxl.load_workbook(path)[title]
    assert {cell, "words"} <= {each.value for each in sheet["Z"]}


def test_a_column_of_their_own_that_a_person_takes_out_is_gone(path: Path) -> None:
    put(path, "My idea", {"Elm": "bring cake"})
    run(path, as_of=DAY, stamp="2")
    book = openpyxl.load_workbook(path)
    book["Call schedule"].delete_cols(26)
    book.save(path)
    result = run(path, as_of=DAY, stamp="3")
    assert (kept(path), result.receipt.notes) == ([], [])
    assert "My idea" not in rows(path)["Elm"]


def test_a_cell_without_a_header_and_a_renamed_header_of_ours_are_kept_with_their_sheet(
    path: Path,
) -> None:
    put(path, "My idea", {"Elm": "bring cake"})
    book = openpyxl.load_workbook(path)
    book["Call schedule"]["AC3"] = "on the side"
    book.save(path)
    run(path, as_of=DAY, stamp="2")
    (title,) = kept(path)
    assert openpyxl.load_workbook(path)[title]["AC3"].value == "on the side"


def test_they_stand_in_the_next_copy_too(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "plan.xlsx"
    run(path, as_of=DAY, stamp="1", to=str(copy))
    put(copy, "My idea", {"Elm": "bring cake"}, fill=PatternFill("solid", fgColor="FF00FF"))
    put(copy, "My idea", {"Box": "pie"}, comment=Comment("ask Jo", "me"))
    result = run(path, as_of=DAY + dt.timedelta(1), stamp="2", to=str(copy))
    assert rows(copy)["Elm"]["My idea"] == "bring cake"
    cells = [cell for line in schedule(copy).iter_rows() for cell in line]
    assert [cell.fill.fgColor.rgb for cell in cells if cell.value == "bring cake"] == ["FFFF00FF"]
    assert [cell.comment.text for cell in cells if cell.comment] == ["ask Jo"]
    assert not [note for note in result.receipt.notes if "copy before" in note]
    book = openpyxl.load_workbook(path)
    book["Customers"].delete_rows(6)
    book.save(path)
    result = run(path, as_of=DAY + dt.timedelta(1), stamp="3", to=str(copy))
    (note,) = [note for note in result.receipt.notes if "copy before" in note]
    assert "'Call schedule' in the copy before this one had words in a column of the" in note
    assert "beside rows now gone, at Z" in note and note.endswith(": they are in its backup.")


def test_beside_a_task_whose_text_counts_days_they_stay(path: Path) -> None:
    book = openpyxl.load_workbook(path)
    promises = book.create_sheet("Promises")
    promises.append(["Customer ID", "Promise", "Made by", "Promised on", "Due", "Delivered on"])
    promises.append(["K1", "samples", "us", dt.date(2026, 11, 9), dt.date(2026, 11, 17), None])
    book.save(path)
    run(path, as_of=DAY, stamp="2")
    book = openpyxl.load_workbook(path)
    sheet = book["To do"]
    column = sheet.max_column + 1
    sheet.cell(1, column, "Mine")
    sheet.cell(2, column, "ask Jo first")
    said = [cell.value for cell in sheet[2]]
    book.save(path)
    run(path, as_of=DAY + dt.timedelta(1), stamp="3")
    now = [cell.value for cell in openpyxl.load_workbook(path)["To do"][2]]
    assert now[-1] == "ask Jo first"
    assert now != [*said[: column - 1], "ask Jo first"], "nothing of it counts days"
    assert kept(path) == []
