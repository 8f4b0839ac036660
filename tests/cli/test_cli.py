"""The command line: what each command prints, the file it leaves,
and the exit code it ends with.
"""

import csv
import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

import toolkit
from tests.list_books import list_book
from toolkit.cli import cli
from toolkit.cli.progress import StatusLine, progress
from toolkit.stores.text.delimited import separated

SAMPLE = Path(__file__).resolve().parents[2] / "workbooks" / "sample.xlsx"
DAY = ("--as-of", "2026-11-22")


def retain(*words: object) -> Result:
    result = CliRunner().invoke(cli, [str(w) for w in words])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def titles(path: Path) -> list[str]:
    return CalamineWorkbook.from_path(str(path)).sheet_names


@pytest.fixture
def book(tmp_path):
    return Path(shutil.copy(SAMPLE, tmp_path / "book.xlsx"))


@pytest.fixture(scope="module")
def refreshed(tmp_path_factory):
    path = Path(shutil.copy(SAMPLE, tmp_path_factory.mktemp("refreshed") / "book.xlsx"))
    result = retain("refresh", path, *DAY, "--json")
    assert result.exit_code == 0, result.stderr
    return path, json.loads(result.stdout)


@pytest.mark.parametrize("words", [["--help"], ["refresh", "--help"], ["--version"], ["columns"]])
def test_help_and_columns_come_without_pandas(words):
    code = (
        "import sys; from toolkit.cli import cli; cli(sys.argv[1:], standalone_mode=False); "
        "assert 'pandas' not in sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words],
        capture_output=True,
        text=True,
        cwd=SAMPLE.parent.parent,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_version():
    assert retain("--version").stdout.strip().endswith(toolkit.__version__)


def test_columns_names_every_table_and_its_spellings():
    assert "Kundennummer" in retain("columns").stdout
    found = json.loads(retain("columns", "--json").stdout)
    assert {"Customers", "Calls", "Orders", "Settings"} <= set(found)
    assert found["Customers"]["columns"][0]["column"] == "customer_id"


def test_check_shows_the_mapping_and_writes_nothing(book):
    before = book.read_bytes()
    result = retain("check", book, *DAY)
    assert result.exit_code == 0, result.stderr
    assert "Customers: sheet 'Customers', A4:" in result.stdout
    assert "-> customer_id" in result.stdout
    assert "as of 2026-11-22" in result.stdout
    assert book.read_bytes() == before
    assert retain("check", book, *DAY, "-q").output == ""


def test_check_as_json(book):
    found = json.loads(retain("check", book, *DAY, "--json").stdout)
    assert set(found) == {"book", "as_of", "tables", "problems", "counts", "unread"}
    assert found["as_of"] == "2026-11-22"
    assert found["tables"]["Customers"]["range"].startswith("A4:")
    assert "customer_id" in found["tables"]["Customers"]["columns"].values()
    assert sum(found["counts"].values()) == len(found["problems"])


def test_refresh_writes_the_sheets_and_keeps_a_backup(refreshed):
    path, receipt = refreshed
    assert {
        "book",
        "to",
        "as_of",
        "sheets",
        "columns",
        "changed_parts",
        "backup",
        "sha256_before",
        "sha256_after",
        "problems",
    } <= set(receipt)
    assert {"Call schedule", "Retention report", "Problems", "Run"} <= set(receipt["sheets"])
    assert receipt["sheets"]["Call schedule"]["action"] == "added"
    assert {"Call schedule", "Retention report"} <= set(titles(path))
    assert receipt["backup"]


def test_a_second_refresh_leaves_the_same_bytes(refreshed, tmp_path):
    path = Path(shutil.copy(refreshed[0], tmp_path / "book.xlsx"))
    before = path.read_bytes()
    result = retain("refresh", path, *DAY)
    assert result.exit_code == 0, result.stderr
    assert path.read_bytes() == before


def test_dry_run_says_would_and_leaves_the_bytes(book):
    before = book.read_bytes()
    result = retain("refresh", book, *DAY, "--dry-run")
    assert result.exit_code == 0, result.stderr
    assert result.stdout.startswith("Would write")
    assert book.read_bytes() == before
    assert names(book.parent) == ["book.xlsx"]


def test_refresh_to_another_file_leaves_the_book(book, tmp_path):
    before = book.read_bytes()
    assert retain("refresh", book, *DAY, "--to", tmp_path / "out.xlsx", "-q").output == ""
    assert "Call schedule" in titles(tmp_path / "out.xlsx")
    assert book.read_bytes() == before


@pytest.mark.parametrize("name", ["call-schedule", "retention", "problems", "run"])
def test_each_report_in_the_terminal_and_as_json(name):
    shown = retain("report", name, SAMPLE, *DAY)
    assert shown.exit_code == 0, shown.stderr
    assert shown.stdout.strip()
    found = json.loads(retain("report", name, SAMPLE, *DAY, "--json").stdout)
    assert (found["report"], found["as_of"]) == (name, "2026-11-22")
    assert found["sheets"] and set(found["definitions"]) <= set(found["sheets"])
    if name == "retention":
        told = {"Figures", "What cannot be told"}  # each row of these says it
        assert set(found["sheets"]) - set(found["definitions"]) == told


def test_report_files(tmp_path):
    book = list_book(tmp_path / "book.xlsx")
    for form, start in ((".xlsx", b"PK"), (".json", b"{"), (".html", b"<"), (".csv", b"")):
        out = tmp_path / f"out{form}"
        result = retain("report", "retention", book, *DAY, "--to", out)
        assert result.exit_code == 0, result.stderr
        assert out.read_bytes().startswith(start)
        assert len(out.read_bytes()) > 100
    assert names(tmp_path) == ["book.xlsx", "out.csv", "out.html", "out.json", "out.xlsx"]


def test_a_folder_takes_every_table_as_csv_and_all_in_one_json(tmp_path):
    out = tmp_path / "figures"
    asked = ("report", "retention", SAMPLE, *DAY, "--to", f"{out}/")
    planned = retain(*asked, "--dry-run")
    assert planned.exit_code == 0 and names(tmp_path) == []
    done = retain(*asked)
    assert done.exit_code == 0, done.stderr
    every = json.loads((out / "retention.json").read_text(encoding="utf-8"))["sheets"]
    assert names(out) == sorted([*(f"{title}.csv" for title in every), "retention.json"])
    for title, rows in every.items():
        found = csv.reader((out / f"{title}.csv").read_text(encoding="utf-8").splitlines())
        assert len(list(found)) >= len(rows) + 1 > 1, title
    (out / "Figures.csv").write_text("old", encoding="utf-8")
    assert retain(*asked, "--table", "Headlines").exit_code == 0  # anew: the others are gone
    assert names(out) == ["Headlines.csv", "retention.json"]


def test_a_folder_with_a_file_of_a_person_keeps_it(tmp_path):
    mine = tmp_path / "Figures.csv"
    mine.write_text("mine", encoding="utf-8")
    done = retain("report", "retention", SAMPLE, *DAY, "--to", tmp_path)
    assert done.exit_code == 73 and "Figures.csv exists already" in done.stderr
    assert names(tmp_path) == ["Figures.csv"] and mine.read_text(encoding="utf-8") == "mine"


def test_csv_says_which_tables_are_not_in_it():
    result = retain("report", "retention", SAMPLE, *DAY, "--to", "-")
    assert "Customer retention rate" in result.stdout
    assert "--table takes another" in result.stderr
    assert "Coverage" in result.stderr


def test_report_does_not_overwrite_a_workbook_or_the_book(book):
    before = book.read_bytes()
    result = retain("report", "run", book, *DAY, "--to", book)
    assert result.exit_code == 73
    assert book.read_bytes() == before


def test_a_dry_run_of_a_report_writes_no_file(tmp_path):
    result = retain("report", "run", SAMPLE, *DAY, "--to", tmp_path / "out.html", "--dry-run")
    assert result.exit_code == 0
    assert not names(tmp_path)


def test_why_by_id_and_by_name():
    rows = json.loads(retain("report", "call-schedule", SAMPLE, *DAY, "--json").stdout)["sheets"][
        "Call schedule"
    ]
    first = rows[0]
    found = json.loads(retain("why", SAMPLE, first["customer_id"], *DAY, "--json").stdout)
    assert found["name"] == first["name"]
    assert {
        "tier",
        "why_tier",
        "care",
        "last_contact",
        "next_call",
        "why_date",
        "contact_gap",
        "gaps",
        "inputs",
    } <= set(found)
    shown = retain("why", SAMPLE, first["name"], *DAY)
    assert shown.exit_code == 0, shown.stderr
    assert shown.stdout.startswith(f"{first['name']} ({first['customer_id']})")
    assert "Next call" in shown.stdout


def test_settings_tell_their_origin(tmp_path):
    config = tmp_path / "retain.toml"
    config.write_text("cadence_b = 70\n")
    result = retain("settings", SAMPLE, *DAY, "--set", "cadence_a=21", "--config", config, "--json")
    found = {row["setting"]: row for row in json.loads(result.stdout)}
    assert (found["cadence_a"]["value"], found["cadence_a"]["origin"]) == (21, "command line")
    assert found["cadence_b"]["value"] == 70
    assert "retain.toml" in found["cadence_b"]["origin"]
    assert (
        "cadence_a = 21  [command line]"
        in retain("settings", SAMPLE, "--set", "cadence_a=21").stdout
    )


def test_demo_copies_and_refreshes_and_keeps_what_is_there(tmp_path):
    first = retain("demo", tmp_path / "here", *DAY)
    assert first.exit_code == 0, first.stderr
    made = tmp_path / "here" / "sample.xlsx"
    assert f"Open {made}" in first.stdout
    bytes_before = made.read_bytes()
    again = retain("demo", tmp_path / "here", *DAY)
    assert again.exit_code == 0
    assert "was there already" in again.stderr
    assert made.read_bytes() == bytes_before


def test_new_writes_a_starter_that_check_understands(tmp_path):
    out = tmp_path / "mine.xlsx"
    assert retain("new", out).exit_code == 0
    own = ["Customers", "Calls", "Orders", "Gifts and offers", "Playbook", "Team", "Holidays"]
    assert titles(out) == [*own, "Settings"]
    found = json.loads(retain("check", out, *DAY, "--json").stdout)
    assert found["problems"] == []
    assert set(found["tables"]) == {*own, "Giving", "Settings"} - {"Gifts and offers"}
    assert not any(
        mapped["unmapped"] for title, mapped in found["tables"].items() if title != "Settings"
    )
    before = out.read_bytes()
    assert retain("new", out).exit_code == 73
    assert out.read_bytes() == before


def test_a_starter_with_one_customer_refreshes(tmp_path):
    out = tmp_path / "mine.xlsx"
    retain("new", out)
    made = load_workbook(out)
    made["Customers"]["A2"], made["Customers"]["B2"] = "C1", "Acme"
    made.save(out)
    result = retain("refresh", out, *DAY)
    assert result.exit_code == 0, result.stderr


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["check", "missing.xlsx"], 66, "missing.xlsx"),
        (["refresh", "missing.xlsx"], 66, "missing.xlsx"),
        (["settings", SAMPLE, "--set", "cadenc_a=1"], 78, "'cadence_a'"),
        (["settings", SAMPLE, "--config", "missing.toml"], 66, "missing.toml"),
        (["report", "retentoin", SAMPLE], 66, "'retention'"),
        (["report", "run", SAMPLE, "--to", "out.ics"], 73, "no calendar form"),
        (["report", "run", SAMPLE, "--to", "out.docx"], 73, "form"),
        (["report", "run", SAMPLE, "--to", "no/such/folder/out.csv"], 73, "no folder"),
        (["why", SAMPLE, "Nobody at all"], 66, "Nobody at all"),
        (["new", "mine.xls"], 73, "ending in .xlsx, or in .xlsm"),
        (["new", "mine.txt"], 73, ".xlsx"),
        (["check", SAMPLE, "--as-of", "tomorrow"], 2, "not a date"),
        (["check", SAMPLE, "--set", "cadence_a"], 2, "KEY=VALUE"),
    ],
)
def test_errors_are_short_and_have_their_exit_code(words, code, said, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = retain(*words)
    assert result.exit_code == code, result.output
    assert said in result.stderr
    assert "Traceback" not in result.stderr
    if code != 2:
        assert result.stderr.startswith("retain: ")
        assert len(result.stderr.splitlines()) <= 3
    assert not names(tmp_path)


def test_a_file_that_is_no_workbook(tmp_path):
    path = tmp_path / "book.xlsx"
    path.write_bytes(b"this is text")
    result = retain("refresh", path, *DAY)
    assert result.exit_code == 65, result.output
    assert path.read_bytes() == b"this is text"


def test_verbose_shows_the_traceback():
    assert "Traceback" in retain("check", "missing.xlsx", "-v").stderr


def test_a_slow_command_says_what_it_does_where_a_person_looks_and_nowhere_else(
    monkeypatch, capsys
):
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    line = StatusLine()
    line.show()  # as after a second
    said = ""
    while "Starting ..." not in said:
        said += capsys.readouterr().err
        time.sleep(0.01)
    line.tell("Reading [bold]book.xlsx")
    line.close()
    line.show()
    said = capsys.readouterr().err
    assert "Reading [bold]book.xlsx ..." in said
    assert said.endswith("\x1b[2K")  # and the line is gone
    monkeypatch.setattr("toolkit.cli.progress.PATIENCE", 3600.0)
    with progress(hidden=False) as tell:
        tell("Reading book.xlsx")
    monkeypatch.setattr("toolkit.cli.progress.PATIENCE", 0.0)
    with progress(hidden=True) as tell:
        tell("Reading book.xlsx")
    assert capsys.readouterr().err == ""


def test_log_appends_one_call_and_refuses_what_cannot_be(tmp_path):
    book = tmp_path / "book.xlsx"
    shutil.copy(SAMPLE, book)
    said = [
        "--outcome",
        "Reached",
        "--channel",
        "Visit",
        "--note",
        "liked the new blend",
        "--by",
        "Clara Voss",
    ]
    done = retain("log", book, "Café Elbufer", *said, *DAY)
    assert (done.exit_code, done.output) == (
        0,
        f"Added to Calls of {book}: 2026-11-22, Café Elbufer, Visit, Reached\n",
    )
    told = json.loads(retain("why", book, "C-0001", *DAY, "--json").output)
    assert (told["last_contact"], told["inputs"]["last_note"]) == (
        "2026-11-22",
        "liked the new blend",
    )
    before = book.read_bytes()
    for words, code, sentence in (
        (["C-9999", "--outcome", "Reached"], 66, "has no customer 'C-9999'"),
        (
            ["C-0001", "--outcome", "Reached", "--date", "2026-11-23"],
            65,
            "2026-11-23 is after 2026-11-22",
        ),
        (["C-0001", "--outcome", "Reached", "--date", "tomorrow"], 2, "is not a date like"),
        (["C-0001"], 2, "Missing option '--outcome'"),
        (["C-0001", "--outcome", " "], 2, "say what came of the call"),
    ):
        result = retain("log", book, *words, *DAY)
        assert (result.exit_code, sentence in result.output) == (code, True)
    more = ["--purpose", "Review", "--minutes", "20", "--told", "New blend", "--dry-run", "--json"]
    entry = json.loads(retain("log", book, "C-0001", "--outcome", "Reached", *more, *DAY).output)[
        "entry"
    ]
    assert (entry["purpose"], entry["minutes"], entry["told"]) == ("Review", 20, "New blend")
    told = retain("log", book, "C-0001", "--outcome", "Busy", "--dry-run", *DAY)
    assert told.output == f"Would add to Calls of {book}: 2026-11-22, Café Elbufer, Busy\n"
    assert book.read_bytes() == before


def test_log_says_what_the_log_has_no_column_for_and_where_it_stands(tmp_path):
    (tmp_path / "Customers.csv").write_text("Customer\nAlpha\n", encoding="utf-8")
    (tmp_path / "Calls.csv").write_text(
        "Date,Customer,Outcome\n2026-11-02,Alpha,Reached\n", encoding="utf-8"
    )
    words = ["--outcome", "Reached", "--note", "a promise", "--told", "Fire", "--purpose", "Review"]
    done = retain("log", tmp_path, "Alpha", *words, *DAY)
    assert done.output.splitlines()[1:] == [
        "Calls has no column for Notes, Purpose, News told: Diary entries holds that."
    ]
    (row,) = csv.DictReader(
        (tmp_path / "Diary entries.csv").read_text(encoding="utf-8-sig").splitlines()
    )
    told = [row[name] for name in ("Notes", "Purpose", "News told", "In the call log")]
    assert told == ["a promise", "Review", "Fire", "yes"]


def test_log_keeps_an_answer_with_its_question_and_asks_it_no_more(tmp_path):
    """Practice 49."""
    (tmp_path / "Customers.csv").write_text("Customer\nAlpha\n", encoding="utf-8")
    calls = "Date,Customer,Outcome\n2026-05-02,Alpha,Reached\n"
    (tmp_path / "Calls.csv").write_text(calls, encoding="utf-8")
    answers = "Customer,Date,Question,Answer\nAlpha,2020-01-02,business,well\n"
    (tmp_path / "Answers.csv").write_text(answers, encoding="utf-8")
    log = ("log", tmp_path, "Alpha", "--outcome", "Reached")
    done = retain(*log, "--answer", "better", *DAY)
    told = "Calls has no column for Question, Answer: Diary entries holds that."
    assert done.output.splitlines()[1:] == [told]
    assert retain(*log, "--answer", "no", "--question", "Have you moved?", *DAY).exit_code == 0
    text = (tmp_path / "Diary entries.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(text.splitlines()))
    assert [(row["Question"], row["Answer"]) for row in rows] == [
        ("How is business; better or worse than last year?", "better"),
        ("Have you moved?", "no"),
    ]
    assert len({row["Key"] for row in rows}) == 2
    page = retain("report", "diary", tmp_path, "--as-of", "2026-11-30", "--json").output
    asked = [row["point"] for row in json.loads(page)["sheets"]["Points to raise"]]
    assert [text.partition(" ")[0] for text in asked if "?" in text] == ["Has", "Has"]
    none = retain(*log, "--answer", "x", "--set", "questions_a_call=0", *DAY)
    assert none.exit_code == 65 and "Say which one was answered: --question TEXT." in none.output


def test_log_hints_at_words_that_the_book_does_not_know_and_logs_them_all_the_same(tmp_path):
    (tmp_path / "Customers.csv").write_text("Customer,Owner\nAlpha,Ann\n", encoding="utf-8")
    head = "Date,Customer,Outcome,By,Channel,Rating"
    (tmp_path / "Calls.csv").write_text(
        f"{head}\n2026-11-02,Alpha,Reached,Ann,Phone,8\n2026-11-03,Alpha,Reached,Ann,Phone,10\n"
    )
    words = ["--outcome", "Reachd", "--channel", "Pigeon", "--by", "Anne", "--rating", "99"]
    done = retain("log", tmp_path, "Alpha", *words, *DAY)
    assert (done.exit_code, done.stderr.splitlines()) == (
        0,
        [
            (
                "retain: 'Reachd' is an outcome nobody knows; it counts as an attempt. Did "
                "you mean 'Reached'? Known: No answer, Reached."
            ),
            (
                "retain: 'Pigeon' is a channel nobody knows; it counts as other. Did you mean "
                "'Video'? Known: E-mail, Letter, Other, Phone, Video, Visit."
            ),
            "retain: 'Anne' is no rep of this book. Did you mean 'Ann'? Known: Ann.",
            "retain: The rating 99 is outside of those in the call log, 8 to 10.",
        ],
    )
    assert (tmp_path / "Calls.csv").read_text(encoding="utf-8").splitlines()[
        -1
    ] == "2026-11-22,Alpha,Reachd,Anne,Pigeon,99"
    again = retain(
        "log",
        tmp_path,
        "Alpha",
        "--outcome",
        "No answer",
        "--by",
        "Ann",
        "--channel",
        "phone",
        *DAY,
    )
    assert again.stderr == ""


def test_a_place_that_is_only_read_says_what_to_do_to_log_there(tmp_path):
    book = tmp_path / "book.csv"
    book.write_text("Date,Customer,Outcome\n2026-11-02,Alpha,Reached\n", encoding="utf-8")
    done = retain("log", book, "Alpha", "--outcome", "Reached", *DAY)
    assert (done.exit_code, "--to" in done.stderr) == (73, False)
    assert done.stderr.splitlines()[1] == "Put it into a folder and give the folder."


@pytest.mark.parametrize(
    ("phone", "field"),
    [
        ("+34 600 003 032", "+34 600 003 032"),
        ("+49 (30) 123-456", "+49 (30) 123-456"),
        ("+34600003032", "'+34600003032"),
        ("+34-600003", "'+34-600003"),
        ("+1 2", "'+1 2"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
    ],
)
def test_a_phone_number_that_no_spreadsheet_calculates_is_left_as_it_is_in_csv(
    tmp_path, phone, field
):
    (tmp_path / "Customers.csv").write_text(
        f"Customer,Phone,Owner\nAlpha,{phone},Ann\n", encoding="utf-8"
    )
    (tmp_path / "Calls.csv").write_text(
        "Date,Customer,Outcome\n2025-01-02,Alpha,Reached\n", encoding="utf-8"
    )
    written = retain("report", "call-schedule", tmp_path, "--to", "-", *DAY).output
    (row,) = csv.DictReader(written.lstrip("\ufeff").splitlines())
    assert row["Phone"] == field
    assert [line[7] for line in separated(written)[1:]] == [phone]


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["refresh", SAMPLE, "--to", "-"], 73, "only a report can go to standard output"),
        (
            ["refresh", SAMPLE, "--as-of", "9999-12-31", "--dry-run"],
            2,
            "is not a day between 1905 and 2150",
        ),
        (["refresh", "book"], 73, "book is a folder: it needs --to"),
    ],
)
def test_what_cannot_be_asked_of_a_refresh_is_said_and_nothing_is_written(
    words, code, sentence, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "book").mkdir()
    (tmp_path / "book" / "Customers.csv").write_text("Customer\nAlpha\n", encoding="utf-8")
    result = retain(*words)
    assert (result.exit_code, sentence in result.stderr) == (code, True)
    assert [p.name for p in tmp_path.rglob("*")] == ["book", "Customers.csv"]


def test_a_copy_made_for_the_first_time_is_all_new(tmp_path):
    book = tmp_path / "book.xlsx"
    shutil.copy(SAMPLE, book)
    assert retain("refresh", book, *DAY, "-q").exit_code == 0
    told = json.loads(
        retain("refresh", book, *DAY, "--to", tmp_path / "copy.xlsx", "--dry-run", "--json").output
    )
    assert {s["action"] for s in told["sheets"].values()} == {"added"}


def test_a_call_of_a_new_customer_says_its_first_free_day_once(tmp_path):
    customers = "".join(f"C{n},Ann\n" for n in range(30))
    (tmp_path / "Customers.csv").write_text(f"Customer,Owner\n{customers}", encoding="utf-8")
    (tmp_path / "Calls.csv").write_text(
        "Date,Customer,Outcome\n2026-11-20,C0,Reached\n", encoding="utf-8"
    )
    rows = json.loads(retain("report", "call-schedule", tmp_path, *DAY, "--json").output)["sheets"][
        "Call schedule"
    ]
    told = [row["why_now"] for row in rows if "free place:" in row["why_now"]]
    assert (
        len(told) > 20,
        [text for text in told if text.count("Nov 2026") > 1 or "No place before" in text],
    ) == (True, [])


def test_one_customer_a_daily_call_and_a_missing_file_are_told_in_whole_words(
    tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    Path("Customers.csv").write_text(
        "Customer,Phone,Call every (days)\nSolo,1,1\n", encoding="utf-8"
    )
    Path("Calls.csv").write_text(
        "Date,Customer,Outcome\n2026-11-20,Solo,Reached\n", encoding="utf-8"
    )
    assert "Its only customer is Solo." in retain("why", ".", "Quixotic", *DAY).output
    assert "customer every day;" in retain("why", ".", "Solo", *DAY).output
    assert "\nIn this folder: Customers.csv" in retain("check", "Customer.csv", *DAY).stderr


def test_a_html_report_has_a_title_for_a_reader_and_keeps_months_whole(tmp_path):
    out = tmp_path / "out.html"
    retain("report", "retention", SAMPLE, "--to", out, *DAY)
    text = out.read_text(encoding="utf-8")
    assert "<h1>Retention report of sample, as of 22 Nov 2026, amounts in EUR</h1>" in text
    assert '<td class="k">2025-' in text


def test_why_names_gaps_and_inputs_in_words_and_pages_count_the_rows_they_show(tmp_path):
    told = retain("why", SAMPLE, "C-0114", *DAY).output
    assert [word for word in ("kind case", "working_days", "revenue_from") if word in told] == []
    assert "    Where the revenue comes from: the customer list\n" in told
    assert "    Share of all revenue that the customers before this one have: 99.5%\n" in told
    assert "    Contacts and attempts by phone, last 90 days: 4\n" in told
    assert "    Tier set by hand" not in told
    wrote = retain("report", "retention", SAMPLE, "--to", tmp_path / "out.html", *DAY).output
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    grid = page.partition('<table id="cohorts-rows"')[2].partition("</tbody>")[0]
    grid = grid.partition("<tbody>")[2]
    assert f"Cohorts ({grid.count('<tr>')} rows)" in wrote


def test_a_call_that_was_half_logged_when_a_run_broke_off_is_one_call_after_another_try(tmp_path):
    (tmp_path / "Customers.csv").write_text("Customer\nAlpha\n", encoding="utf-8")
    calls, entries = tmp_path / "Calls.csv", tmp_path / "Diary entries.csv"
    calls.write_text("Date,Customer,Outcome\n2026-11-02,Alpha,Reached\n", encoding="utf-8")
    before, words = calls.read_bytes(), ["--outcome", "Reached", "--by", "Ann"]
    retain("log", tmp_path, "Alpha", *words, *DAY)
    after = calls.read_bytes()
    entries.write_text(
        entries.read_text(encoding="utf-8-sig").replace(",yes,", ",not yet,"), encoding="utf-8-sig"
    )
    calls.write_bytes(before)
    retain("log", tmp_path, "Alpha", *words, *DAY)
    retain("refresh", tmp_path, "--to", tmp_path, *DAY)
    assert calls.read_bytes() == after
    assert [
        row["In the call log"]
        for row in csv.DictReader(entries.read_text(encoding="utf-8-sig").splitlines())
    ] == ["yes"]


def test_a_sheet_that_is_not_read_is_told_with_what_to_do_once(tmp_path):
    (tmp_path / "Customers.csv").write_text("Customer,Owner\nAlpha,Ann\n", encoding="utf-8")
    faults = "Customer,Date,Complaint\nAlpha,2026-10-01,Machine leaks\n"
    (tmp_path / "Problems.csv").write_text(faults, encoding="utf-8")
    told = retain("check", tmp_path, *DAY).output
    assert "Not read: sheet 'Problems': no table that is known" in told
    assert told.count('--set-sheet "Problems=Calls"') == 1
    unread = json.loads(retain("check", tmp_path, *DAY, "--json").stdout)["unread"]
    assert '--set-sheet "Problems=Calls"' in unread["Problems"]
