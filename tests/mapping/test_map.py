"""`retain map`: what is settled is kept in the workbook's Settings sheet or a TOML file,
and holds from then on.
"""

import json
from pathlib import Path

import pytest
import xlsxwriter
from click.testing import CliRunner, Result
from python_calamine import CalamineWorkbook

from toolkit.cli import cli
from toolkit.xlsx import Package

DAY = ("--as-of", "2026-02-01")


def retain(*words: object, said: str = "") -> Result:
    result = CliRunner().invoke(cli, [str(w) for w in words], input=said)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as made:
        sheet = made.add_worksheet("Customers")
        sheet.write_column(0, 0, ["Customer", "Acme", "Bolt"])
        sheet = made.add_worksheet("Calls")
        sheet.write_row(0, 0, ["Date", "Customer", "Wie war's", "Statuz"])
        sheet.write_row(1, 0, ["2026-01-05", "Acme", "Reached", "hm"])
        made.add_worksheet("2025").write_row(0, 0, ["Date", "Customer", "Result"])
    return path


def mapping(path: Path, *more: object) -> dict[str, object]:
    return json.loads(retain("check", path, *DAY, "--json", *more).stdout)["tables"]


def test_a_choice_goes_into_a_new_settings_sheet_and_nothing_else_changes(book):
    before = Package.open(book)
    dry = retain("map", book, "--set-column", "Calls.Wie war's=Outcome", "--dry-run")
    assert dry.exit_code == 0 and "Would write" in dry.stdout
    assert Package.open(book).sha256 == before.sha256
    done = retain("map", book, "--set-column", "Calls.Wie war's=Outcome", "--set-sheet", "2025=-")
    assert done.exit_code == 0, done.output
    after = Package.open(book)
    assert all(after.read(s.part) == before.read(s.part) for s in before.sheets())
    rows = CalamineWorkbook.from_path(str(book)).get_sheet_by_name("Settings").to_python()
    assert rows == [
        ["Setting", "Value"],
        ["column Calls.Wie war's", "outcome"],
        ["sheet 2025", "-"],
    ]
    found = mapping(book)["Calls"]
    assert found["columns"]["Wie war's"] == "outcome"
    assert found["reasons"]["Wie war's"] == "you said so (Settings!B2)"


def test_a_later_choice_is_added_and_wins(book):
    retain("map", book, "--set-column", "Calls.Wie war's=outcome")
    retain("map", book, "--set-column", "Calls.Wie war's=notes")
    assert len(CalamineWorkbook.from_path(str(book)).get_sheet_by_name("Settings").to_python()) == 3
    assert mapping(book)["Calls"]["columns"]["Wie war's"] == "notes"
    retain("map", book, "--set-column", "Calls.Wie war's=-")
    assert "Wie war's" in mapping(book)["Calls"]["unmapped"]


def test_the_terminal_asks_for_what_is_open_and_takes_a_number_a_name_or_nothing(book):
    asked = retain("map", book, *DAY, said="nonsense\n1\n")
    assert asked.exit_code == 0, asked.output
    assert "what is 'Statuz'? (hm)" in asked.stdout
    assert "has no column 'nonsense'" in asked.stdout
    assert mapping(book)["Calls"]["columns"]["Statuz"] == "outcome"
    words = retain("map", book, *DAY, said="2\n")
    assert "outcome hm = not reached" in words.stdout
    assert retain("map", book, *DAY).stdout.endswith("Nothing to settle.\n")


def test_other_places_keep_it_in_a_toml_file(tmp_path):
    book, config = tmp_path / "Calls.csv", tmp_path / "retain.toml"
    book.write_text("Date,Customer,Odd\n2026-01-05,Acme,Reached\n", encoding="utf-8")
    config.write_text('cadence_a = 21\n"column Calls.Odd" = "notes"\n', encoding="utf-8")
    assert retain("map", book, "--set-column", "Calls.Odd=outcome").exit_code == 73
    done = retain("map", book, "--set-column", "Calls.Odd=outcome", "--config", config)
    assert done.exit_code == 0, done.output
    assert config.read_text(encoding="utf-8") == '"column Calls.Odd" = "outcome"\ncadence_a = 21\n'
    assert mapping(book, "--config", config)["Calls"]["columns"]["Odd"] == "outcome"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["--set-column", "Calls.Nope=outcome"], 66, "There is no header 'Calls.Nope'"),
        (["--set-column", "Calls.Statuz=outcom"], 78, "Did you mean 'outcome'"),
        (["--set-column", "Calls.Statuz"], 78, "Sheet.Header=column"),
        (["--set-sheet", "Nope=Calls"], 66, "There is no sheet 'Nope'"),
        (["--set-sheet", "2025=Callz"], 78, "Did you mean 'Calls'"),
        (["--set-column", "Calls.Statuz=revenue"], 78, "Calls has no column 'revenue'"),
        (
            ["--set-sheet", "Customers=Customers", "--set-sheet", "2025=Customers"],
            78,
            "Customers can be read from one sheet only",
        ),
        (["--set-column", "Customers.Customer=-"], 65, "no column holds the customer's name"),
    ],
)
def test_a_choice_that_cannot_be_says_what_there_is(book, words, code, said):
    before = book.read_bytes()
    result = retain("map", book, *words)
    assert (result.exit_code, said in result.stderr) == (code, True), result.output
    assert book.read_bytes() == before


def test_a_setting_of_a_header_that_is_gone_is_reported(book):
    found = json.loads(
        retain("check", book, *DAY, "--json", "--set", "column Calls.Gone=outcome").stdout
    )["problems"]
    assert [p["problem"] for p in found if "Gone" in p["value"]] == ["no such header in this book"]


def test_sheets_that_are_settled_as_one_log_are_all_read(book):
    done = retain("map", book, "--set-sheet", "Calls=Calls", "--set-sheet", "2025=Calls")
    assert done.exit_code == 0, done.output
    found = json.loads(retain("check", book, *DAY, "--json").stdout)
    assert (
        found["tables"]["Calls"]["sheet"],
        [m["sheet"] for m in found["tables"]["Calls"]["more"]],
    ) == ("Calls", ["2025"])
    assert found["unread"] == {}


def test_a_book_that_is_not_understood_yet_may_be_settled_step_by_step(tmp_path):
    book = tmp_path / "tracker.xlsx"
    with xlsxwriter.Workbook(book) as made:
        sheet = made.add_worksheet("Tracker")
        sheet.write_row(0, 0, ["Moment", "Whom", "Ergo"])
        sheet.write_row(1, 0, ["2026-01-05", "Acme", "Reached"])
    refused = retain("check", book, *DAY)
    assert refused.exit_code == 65
    assert (
        "Tracker: Moment, Whom, Ergo" in refused.stderr
        and '--set-sheet "Tracker=Calls"' in refused.stderr
    )
    assert retain("map", book, "--set-sheet", "Tracker=Calls").exit_code == 0
    assert (
        retain(
            "map",
            book,
            "--set-column",
            "Tracker.Moment=date",
            "--set-column",
            "Tracker.Whom=customer",
        ).exit_code
        == 0
    )
    assert mapping(book)["Calls"]["columns"] == {"Moment": "date", "Whom": "customer"}


@pytest.fixture
def short_names(tmp_path: Path) -> Path:
    """A log that calls customers by a part of their names."""
    path = tmp_path / "book.xlsx"
    firms = ["Hurtownia Orzel Nord", "Hurtownia Wilk Nord", "Hurtownia Sokol Nord", "Zubr Trade"]
    with xlsxwriter.Workbook(path) as made:
        made.add_worksheet("Customers").write_column(0, 0, ["Customer", *firms])
        calls = made.add_worksheet("Calls")
        calls.write_row(0, 0, ["Date", "Customer", "Outcome"])
        for row, name in enumerate(["Orzel", "Wilk", "Sokol", "Orzel", "Zubr Trade", "Nobody"], 1):
            calls.write_row(row, 0, [f"2026-01-0{row}", name, "Reached"])
    return path


def nobodys(path: Path) -> list[tuple[str, int]]:
    """What is told of names that are no customer's, and of how many rows."""
    said = json.loads(retain("check", path, *DAY, "--json").stdout)["problems"]
    words = ("of no customer", "no such customer")
    told = [p for word in words for p in said if word in p["problem"]]
    return [(p["problem"], p["count"]) for p in told]


def test_names_near_to_one_customer_each_are_one_line_and_taken_by_one_command(short_names):
    together, alone = nobodys(short_names)
    assert together == (
        "3 names of no customer are each near to one, in 4 rows that count nowhere: "
        "'Orzel' to 'Hurtownia Orzel Nord', 'Wilk' to 'Hurtownia Wilk Nord', "
        "'Sokol' to 'Hurtownia Sokol Nord'",
        4,
    )
    assert alone == ("no such customer; the row is counted nowhere", 1)
    done = retain("map", short_names, "--near", *DAY)
    assert "name Orzel = Hurtownia Orzel Nord" in done.stdout
    assert nobodys(short_names) == [alone]
    why = json.loads(retain("why", short_names, "Orzel", *DAY, "--json").stdout)
    assert (why["name"], why["last_contact"]) == ("Hurtownia Orzel Nord", "2026-01-04")


def test_a_name_is_settled_for_a_customer_of_the_list_only(short_names):
    done = retain("map", short_names, "--set-name", "Nobody=zubr trade", *DAY)
    assert "name Nobody = Zubr Trade" in done.stdout
    assert len(nobodys(short_names)) == 1
    wrong = retain("map", short_names, "--set-name", "Orzel=Hurtownia Orzl Nord", *DAY)
    assert wrong.exit_code == 66 or wrong.exit_code != 0
    assert "Did you mean 'Hurtownia Orzel Nord'?" in wrong.stderr
    assert "not of the form" in retain("map", short_names, "--set-name", "Orzel", *DAY).stderr


def test_in_the_terminal_each_near_name_is_asked(short_names):
    done = retain("map", short_names, *DAY, said="1\nnonsense\n\nHurtownia Sokol Nord\n")
    assert "Which customer is 'Orzel'?" in done.stdout and "That is none of them." in done.stdout
    kept = [line.strip() for line in done.stdout.splitlines() if line.startswith("  name ")]
    assert kept == ["name Orzel = Hurtownia Orzel Nord", "name Sokol = Hurtownia Sokol Nord"]
