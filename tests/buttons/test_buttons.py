"""Buttons: what each does in the open workbook, what the person reads when it cannot,
and the process that Excel starts.
"""

import datetime as dt
import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import openpyxl
import pytest
import xlsxwriter
import xlwings
from excel_engine import Excel, running

from tests.seeds import some
from tests.sheet_rows import titles_of, write_book
from toolkit.buttons import press, pressing
from toolkit.buttons.button_list import BUTTONS, MORE, offered
from toolkit.buttons.button_log import log_file
from toolkit.refresh import run
from toolkit.reports import REPORTS, never
from toolkit.stores.excel import excel_app
from toolkit.stores.excel.excel_read import ASKED, CHOSEN

DAY = dt.date(2026, 11, 23)
ROOT = Path(__file__).parents[2]


@pytest.fixture
def excel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Excel]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "state")
    monkeypatch.setattr(excel_app, "PAUSE", 0)
    with running() as excel:
        yield excel


def lists(path: Path, *, calls_table: bool = False, calls: bool = True) -> Path:
    with xlsxwriter.Workbook(path, {"default_date_format": "yyyy-mm-dd"}) as book:
        sheet = book.add_worksheet("Customers")
        sheet.write_row(0, 0, ["Customer ID", "Customer", "Owner", "Revenue"])
        for n, name in enumerate(("Meyer", "Blau", "Nobody yet"), 1):
            sheet.write_row(n, 0, [f"00{n}", name, "Ana", 1000 * n])
        if calls:
            log = book.add_worksheet("Calls")
            log.write_row(0, 0, ["Date", "Customer ID", "Outcome", "By", "Notes"])
            log.write(1, 0, dt.date(2026, 11, 2))
            log.write_row(1, 1, ["001", "Reached", "Ana"])
            if calls_table:
                head = [{"header": h} for h in ("Date", "Customer ID", "Outcome", "By", "Notes")]
                log.add_table(0, 0, 1, 4, {"name": "Log", "columns": head})
    return path


def opened(excel: Excel, tmp_path: Path, **how: bool) -> Any:
    book = excel.open(lists(tmp_path / "book.xlsx", **how))
    book.set_mock_caller()
    return book


def pick(book: Any, title: str, cell: Any) -> None:
    """Select a cell as a person does: in the sheet in front."""
    book.sheets[title].activate()
    book.sheets[title].range(cell).select()


def titles(book: Any) -> list[str]:
    return [s.name for s in book.sheets]


def values(book: Any, title: str) -> list[list[Any]]:
    return list(book.sheets[title].used_range.options(ndim=2).value)


def test_refresh_pressed_twice_writes_everything_once_and_says_nothing(
    excel: Excel, tmp_path: Path
) -> None:
    book = opened(excel, tmp_path)
    imported = []
    for _ in (1, 2):
        before = set(sys.modules)
        press("refresh", as_of=DAY)
        imported.append(set(sys.modules) - before)
        assert titles(book) == [
            "Customers",
            "Calls",
            "Call schedule",
            "Retention report",
            "Problems",
            "Run",
            "Planned calls",
        ]
        assert values(book, "Customers")[0].count("Tier") == 1
    assert excel.alerts == [] and book.impl._saved == []
    assert excel.status[-1] is False and "working on book.xlsx" in excel.status[0]
    # where a Python stays for the next press, that one pays for no import, and reads anew
    assert imported[1] == set()
    book.sheets["Customers"].range("B4").value = "Somebody by now"
    press("refresh", as_of=DAY)
    assert any("Somebody by now" in row for row in values(book, "Call schedule"))


def test_a_press_of_refresh_makes_at_most_40_calls(
    excel: Excel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(excel, tmp_path)
    monkeypatch.setattr("sys.argv", ["-c", "--wb=book.xlsx", "--from_xl=1"])
    counts = []
    for _ in (1, 2):
        excel.log.calls.clear()
        press("refresh", as_of=DAY)
        counts.append(excel.calls)
    assert max(counts) <= 40, (counts, excel.log.calls)


@pytest.mark.parametrize("name", ["starter.xlsm", "sample-with-buttons.xlsm"])
def test_the_first_press_in_a_workbook_that_comes_along_makes_at_most_40_calls_too(
    name: str, excel: Excel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / name
    shutil.copy(ROOT / "workbooks" / name, path)
    book = excel.open(path)
    book.set_mock_caller()
    book.sheets["Buttons"].activate()
    before = titles(book)
    monkeypatch.setattr("sys.argv", ["-c", f"--wb={name}", "--from_xl=1"])
    counts = []
    for _ in (1, 2):
        excel.log.calls.clear()
        press("refresh", as_of=DAY)
        counts.append(excel.calls)
    assert max(counts) <= 40, (counts, excel.log.calls)
    added = titles(book)[len(before) :]
    assert titles(book) == before + added
    # the sample has a question; the second press leaves it to its sheet
    questions = ["1 question is open"] if name.startswith("sample") else []
    assert [alert.partition(":")[0] for alert in excel.alerts] == questions
    assert [title for title in added if title != "Please answer"][:2] == ["Call schedule", "To do"]
    assert added[-3:] == ["Problems", "Run", "Planned calls"]
    # sheets that are copied in together are selected together, which the person must not find
    assert book.impl._group == [] and excel.running[0].books.active.sheets.active.name == "Buttons"


@pytest.mark.parametrize(
    ("name", "sheet"), [("schedule", "Call schedule"), ("report", "Retention report")]
)
def test_a_report_pressed_twice_stands_on_its_sheet_once(
    name: str, sheet: str, excel: Excel, tmp_path: Path
) -> None:
    book = opened(excel, tmp_path)
    hidden = ["Planned calls"] if name == "schedule" else []
    for _ in (1, 2):
        press(name, as_of=DAY)
        assert titles(book) == ["Customers", "Calls", sheet, "Run", *hidden]
    assert "Tier" not in values(book, "Customers")[0] and excel.alerts == []
    press("refresh", as_of=DAY)
    assert titles(book).count(sheet) == 1


def test_check_counts_what_was_read_and_lists_problems_until_they_are_gone(
    excel: Excel, tmp_path: Path
) -> None:
    book = opened(excel, tmp_path)
    press("check", as_of=DAY)
    assert excel.alerts == [
        "No problems; read were 3 rows of Customers, 1 rows of Calls."
    ] and titles(book) == [
        "Customers",
        "Calls",
    ]
    book.sheets["Calls"].range("B2").raw_value = "'999"
    press("check", as_of=DAY)
    assert excel.alerts[1].startswith("1 warning: see the sheet Problems.") and titles(book)[
        2:
    ] == ["Problems", "Run"]
    book.sheets["Calls"].range("B2").raw_value = "'001"
    press("check", as_of=DAY)
    assert values(book, "Problems")[1][0] == "Nothing to show"


def test_why_explains_the_selected_customer_wherever_the_row_is(
    excel: Excel, tmp_path: Path
) -> None:
    book = opened(excel, tmp_path)
    press("refresh", as_of=DAY)
    for sheet, cell in (("Customers", "C2"), ("Calls", "A2")):
        pick(book, sheet, cell)
        press("why", as_of=DAY)
        assert (
            excel.alerts[-1].startswith("Meyer: ")
            and "Last contact: 2 Nov 2026." in excel.alerts[-1]
        )
    header = values(book, "Call schedule")[0]
    who = values(book, "Call schedule")[1][header.index("Customer")]
    pick(book, "Call schedule", "A2")
    press("why", as_of=DAY)
    assert excel.alerts[-1].startswith(f"{who}: ")


def test_buttons_speak_the_language_of_the_book(excel: Excel, tmp_path: Path) -> None:
    path = lists(tmp_path / "list.xlsx")
    with_language = openpyxl.load_workbook(path)
    settings = with_language.create_sheet("Settings")
    for row in (("Setting", "Value"), ("language", "de")):
        settings.append(row)
    with_language.save(path)
    book = excel.open(path)
    press("refresh", as_of=DAY)
    assert {"Anrufplan", "Kundenbindungsbericht", "Probleme"} <= set(titles(book))
    header, first = values(book, "Anrufplan")[:2]
    who = first[header.index("Kunde")]
    pick(book, "Anrufplan", "A2")
    press("why", as_of=DAY)
    said = excel.alerts[-1].splitlines()
    assert said[0].startswith(f"{who}: ") and " nach Umsatz" in said[0]
    assert said[2].startswith("Letzter Kontakt: ") and said[2].endswith("Kanal: Telefon.")
    book.sheets["Calls"].range("B2").raw_value = "'999"
    press("check", as_of=DAY)
    assert excel.alerts[-1] == (
        "1 Warnung: siehe das Blatt Probleme. Gelesen wurden 3 Zeilen von Customers, "
        "1 Zeilen von Calls, 1 Zeilen von Settings."
    )
    told = values(book, "Probleme")[1]
    assert "kein solcher Kunde; die Zeile zählt nirgends" in told
    press("refresh", as_of=DAY)
    assert titles(book).count("Kundenbindungsbericht") == 1
    assert "Retention report" not in titles(book)


def test_why_without_a_customers_row_says_what_to_select(excel: Excel, tmp_path: Path) -> None:
    book = opened(excel, tmp_path)
    press("why", as_of=DAY)
    assert excel.alerts[-1].startswith(
        "Row 1 of the sheet Customers is no customer's.\nType a customer's name or id into"
    )
    pick(book, "Customers", "A9")
    press("why", as_of=DAY)
    assert excel.alerts[-1].startswith("Row 9 of the sheet Customers is no customer's.")


@pytest.mark.parametrize("table", [False, True])
def test_log_adds_a_row_for_the_selected_customer_and_waits_at_the_outcome(
    table: bool, excel: Excel, tmp_path: Path
) -> None:
    book = opened(excel, tmp_path, calls_table=table)
    pick(book, "Customers", "B3")
    for _ in (1, 2):
        press("log", as_of=DAY)
        pick(book, "Customers", "B3")
    assert excel.alerts == []
    new = [dt.datetime(2026, 11, 23), "002", None, "Ana", None]  # noqa: DTZ001
    assert values(book, "Calls")[2:] == [new, new]
    if table:
        assert book.sheets["Calls"].range("A1").table.range.address == "$A$1:$E$4"
    press("log", as_of=DAY)
    assert (book.sheets.active.name, excel.running[0].selection._ref_absolute) == ("Calls", "$C$5")


def test_log_without_a_call_log_or_under_totals_says_what_to_do(
    excel: Excel, tmp_path: Path
) -> None:
    book = opened(excel, tmp_path, calls=False)
    pick(book, "Customers", "B3")
    press("log", as_of=DAY)
    assert excel.alerts[-1].startswith("book.xlsx has no call log.\nAdd a sheet Calls")
    (tmp_path / "second").mkdir()
    other = opened(excel, tmp_path / "second", calls_table=True)
    other.impl._xl["Calls"].tables["Log"].totalsRowCount = 1
    pick(other, "Customers", "B3")
    press("log", as_of=DAY)
    assert (
        "The call cannot be logged: sheet 'Calls': its table ends in a row of totals"
        in excel.alerts[-1]
        and len(values(other, "Calls")) == 2
    )


def test_the_set_up_names_versions_what_is_read_and_the_log(excel: Excel, tmp_path: Path) -> None:
    opened(excel, tmp_path)
    press("setup", as_of=DAY)
    assert (
        "book.xlsx: 3 customers on the sheet Customers." in excel.alerts[0]
        and str(log_file()) in excel.alerts[0]
    )


def test_the_set_up_is_told_in_the_language_of_the_book(excel: Excel, tmp_path: Path) -> None:
    people = [["Kundennummer", "Firma", "Betreuer"], ["K1", "Adler", "Ana"]]
    excel.open(write_book(tmp_path / "buch.xlsx", {"Kunden": people}))
    press("setup", as_of=DAY)
    assert "buch.xlsx: 1 Kunden auf dem Blatt Kunden." in excel.alerts[0]
    assert f"Fehler werden geschrieben in:\n{log_file()}" in excel.alerts[0]
    assert f"Python {platform.python_version()}" in excel.alerts[0]


def test_a_python_that_stays_works_on_the_workbook_that_excel_hands_it(
    excel: Excel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    excel.open(lists(tmp_path / "in front.xlsx"))
    served = SimpleNamespace(BOOK_CALLER="the book", Book={"the book": book.impl}.get)
    monkeypatch.setattr(xlwings, "_xlwindows", served, raising=False)
    press("setup", as_of=DAY)
    assert "book.xlsx: 3 customers" in excel.alerts[-1]
    assert "This Python stays ready from press to press." in excel.alerts[-1]
    monkeypatch.setattr(served, "BOOK_CALLER", None)
    book.set_mock_caller()
    monkeypatch.setattr(excel_app, "on_windows", lambda: True)
    press("setup", as_of=DAY)
    assert "Each press starts a new Python, as xlwings' server does not start" in excel.alerts[-1]


def test_a_report_that_is_missing_and_a_name_nobody_knows_are_one_sentence(
    excel: Excel, tmp_path: Path
) -> None:
    opened(excel, tmp_path)
    press("refesh", as_of=DAY)
    assert excel.alerts[-1].startswith("There is no button 'refesh'. Did you mean 'refresh'?")
    if "gaps" not in REPORTS:
        press("gaps", as_of=DAY)
        assert excel.alerts[-1].startswith("This version has no report 'gaps'.")


def test_every_button_has_an_action_and_those_without_their_report_are_not_offered() -> None:
    assert [b.name for b in (*BUTTONS, *MORE)] == list(pressing.BY_NAME)
    assert [b.report for b in MORE] == [n for n, r in REPORTS.items() if r.written is never]
    assert len({b.macro for b in BUTTONS}) == len(BUTTONS)
    assert ("gaps" in [b.name for b in offered()]) == ("gaps" in REPORTS)


def test_a_sentence_is_shown_and_the_traceback_is_in_the_log_it_names(
    excel: Excel, tmp_path: Path
) -> None:
    with xlsxwriter.Workbook(tmp_path / "empty.xlsx") as book:
        book.add_worksheet("Nothing")
    excel.open(tmp_path / "empty.xlsx").set_mock_caller()
    press("refresh", as_of=DAY)
    sentence, _, place = excel.alerts[0].partition("\n\nDetails: ")
    assert "Traceback" not in sentence and Path(place) == log_file()
    assert "Traceback" in log_file().read_text() and "press('refresh')" in log_file().read_text()


def test_a_bug_is_told_from_a_mistake_and_nothing_is_printed_or_raised(
    excel: Excel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    opened(excel, tmp_path)

    def broken(*_: Any) -> None:
        import warnings

        warnings.warn("noise", stacklevel=1)
        raise KeyError("x")

    button = pressing.BY_NAME["refresh"]
    monkeypatch.setitem(pressing.BY_NAME, "refresh", replace(button, action=broken))
    press("refresh")
    ended = replace(button, action=lambda *_: sys.exit(3))
    monkeypatch.setitem(pressing.BY_NAME, "refresh", ended)
    press("refresh")
    assert excel.alerts[0].startswith(
        "Something went wrong that nobody foresaw (KeyError).\n\nDetails: "
    )
    assert "SystemExit" in excel.alerts[1]
    assert capfd.readouterr() == ("", "") and excel.status[-1] is False


def test_an_excel_that_stays_busy_is_left_alone_and_the_log_and_standard_error_know(
    excel: Excel, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    opened(excel, tmp_path)
    excel.log.busy = True
    press("refresh", as_of=DAY)
    excel.log.busy = False
    assert "Excel is busy" in capfd.readouterr().err
    assert excel.alerts == [] and "Press Enter or Esc in Excel" in log_file().read_text()


def test_a_workbook_that_was_never_saved_works_until_saving_is_asked_for(
    excel: Excel, tmp_path: Path
) -> None:
    book = opened(excel, tmp_path)
    book.impl._name = "Book1"
    press("refresh", as_of=DAY)
    assert "Run" in titles(book) and excel.alerts == []
    press("refresh", as_of=DAY, save=True)
    assert excel.alerts[0].startswith("Book1 was never saved, so it has no place yet.")
    book.impl._name = "book.xlsx"
    press("refresh", as_of=DAY, save=True)
    assert book.impl._saved == [None]


def everywhere(book: Any, text: str) -> list[str]:
    return [
        sheet.title
        for sheet in book.impl._xl
        for row in sheet.iter_rows()
        for cell in row
        if text in str(cell.value or "")
    ]


@pytest.mark.parametrize("name", ["refresh", "schedule", "report", "check"])
def test_what_was_typed_into_the_schedule_survives_every_button_and_is_in_the_log_once(
    name: str, excel: Excel, tmp_path: Path
) -> None:
    book = opened(excel, tmp_path)
    press("refresh", as_of=DAY)
    notes = values(book, "Call schedule")[0].index("Notes") + 1
    book.sheets["Call schedule"].range((2, notes)).raw_value = "'typed by Ana"
    press(name, as_of=DAY)
    assert everywhere(book, "typed by Ana").count("Calls") == (name in ("refresh", "schedule"))
    press("refresh", as_of=DAY)
    assert everywhere(book, "typed by Ana").count("Calls") == 1 and "Diary entries" in everywhere(
        book, "typed by Ana"
    )
    assert not [row for row in values(book, "Call schedule")[1:] if row[notes - 1]] and not any(
        "kept" in a for a in excel.alerts
    )


def test_a_log_that_takes_no_rows_leaves_what_was_typed_waiting_when_the_schedule_is_drawn_alone(
    excel: Excel, tmp_path: Path
) -> None:
    book = opened(excel, tmp_path)
    press("refresh", as_of=DAY)
    notes = values(book, "Call schedule")[0].index("Notes") + 1
    book.sheets["Call schedule"].range((2, notes)).raw_value = "'typed by Ana"
    book.impl._xl["Calls"].protection.sheet = True
    press("schedule", as_of=DAY)
    assert excel.alerts[0].startswith(
        "What was typed into the schedule waits on the sheet Diary entries: sheet 'Calls'"
    )
    assert "Diary entries" in everywhere(book, "typed by Ana")


@pytest.fixture
def buttoned(excel: Excel, tmp_path: Path) -> Any:
    """The starter with its buttons in front, as a person sees it who presses one."""
    shutil.copy(ROOT / "workbooks" / "starter.xlsm", tmp_path / "starter.xlsm")
    book = excel.open(tmp_path / "starter.xlsm")
    book.set_mock_caller()
    book.sheets["Buttons"].activate()
    return book


@pytest.mark.parametrize("said", ["Example: hotel", "X-2"])
def test_why_and_log_go_by_the_customer_named_beside_the_buttons(
    said: str, buttoned: Any, excel: Excel
) -> None:
    press("why", as_of=DAY)
    assert (
        "Type a customer's name or id into the coloured cell on the sheet Buttons"
        in excel.alerts[-1]
    )
    buttoned.sheets["Buttons"].range("C2").raw_value = f"'{said}"
    press("why", as_of=DAY)
    assert excel.alerts[-1].startswith("Example: hotel: ")
    before = len(values(buttoned, "Calls"))
    press("log", as_of=DAY)
    assert values(buttoned, "Calls")[before][1] == "X-2" and buttoned.sheets.active.name == "Calls"
    buttoned.sheets["Buttons"].activate()
    buttoned.sheets["Buttons"].range("C2").raw_value = "'Nobody"
    press("why", as_of=DAY)
    assert "Nobody" in excel.alerts[-1]


def test_a_call_that_is_being_logged_changes_no_plan_until_something_came_of_it(
    buttoned: Any, excel: Excel
) -> None:
    press("refresh", as_of=DAY)
    plan = values(buttoned, "Customers")
    buttoned.sheets["Buttons"].range("C2").raw_value = "'X-2"
    press("log", as_of=DAY)
    press("refresh", as_of=DAY)
    assert values(buttoned, "Customers") == plan
    assert any(
        "neither outcome nor notes in 1 row of today" in str(row)
        for row in values(buttoned, "Problems")
    )
    row, column = len(values(buttoned, "Calls")), values(buttoned, "Calls")[0].index("Outcome") + 1
    buttoned.sheets["Calls"].range((row, column)).raw_value = "Reached"
    press("refresh", as_of=DAY)
    assert values(buttoned, "Customers") != plan


@pytest.mark.parametrize(
    ("file", "copies", "counts"),
    [
        ("starter.xlsm", True, (30, 19)),
        ("sample-with-buttons.xlsm", True, (31, 18)),
        ("starter.xlsm", False, (70, 66)),
        ("sample-with-buttons.xlsm", False, (87, 85)),
    ],
)
def test_the_calls_of_a_refresh_grow_with_our_new_sheets_alone_and_where_no_copy_is_saved_with_all(
    file: str,
    copies: bool,
    counts: tuple[int, int],
    excel: Excel,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """New sheets come in together with their marks, and later one call is for each that changed; as
    on a Mac, where no copy is saved and sheets come in one by one, each costs one to copy, one to
    mark, and two to read: where it reaches, and its cells.
    """
    shutil.copy(ROOT / "workbooks" / file, tmp_path / file)
    excel.open(tmp_path / file).set_mock_caller()
    excel.saves_copies, excel.copies_alone = copies, not copies
    monkeypatch.setattr("sys.argv", ["-c", f"--wb={file}", "--from_xl=1"])
    seen = []
    for _ in (1, 2):
        excel.log.calls.clear()
        press("refresh", as_of=DAY)
        seen.append(excel.calls)
    # the sample has a question, which the first press tells of
    assert tuple(seen) == counts and len(excel.alerts) == file.startswith("sample")


def test_an_excel_that_is_busy_for_a_moment_is_asked_again_and_left_as_it_was(
    excel: Excel, tmp_path: Path
) -> None:
    book, plain = opened(excel, tmp_path), tmp_path / "plain"
    plain.mkdir()
    press("refresh", as_of=DAY)
    wanted = titles(book)
    for first in some(range(5, 300, 13), 3):
        book = excel.open(lists(plain / f"{first}.xlsx"))
        book.set_mock_caller()
        state = dict(excel.running[0]._state)
        excel.log.busy_at = range(excel.log.count + first, excel.log.count + first + 8)
        press("refresh", as_of=DAY)
        excel.log.busy_at = range(0)
        press("refresh", as_of=DAY)
        assert titles(book) == wanted and values(book, "Customers")[0].count("Tier") == 1, first
        assert excel.running[0]._state == state and not any(
            b._name.startswith("retain-") for b in excel.running[0]._books
        )
        book.close()
    assert not any("nobody foresaw" in alert for alert in excel.alerts)


def test_a_workbook_not_found_is_told_over_any_excel_and_an_equals_sign_in_a_name_is_no_hindrance(
    excel: Excel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = excel.open(lists(tmp_path / "a=b.xlsx"))
    monkeypatch.setattr("sys.argv", ["-c", "--wb=a=b.xlsx", "--from_xl=1", "--hwnd=1000"])
    press("refresh", as_of=DAY)
    assert excel.alerts == [] and "Run" in titles(book)
    monkeypatch.setattr("sys.argv", ["-c", "--wb=gone.xlsx", "--from_xl=1", "--hwnd=1000"])
    press("refresh", as_of=DAY)
    assert excel.alerts[0].startswith("No workbook 'gone.xlsx' is open in Excel.")


# ----------------------------------------------------------------------------- the process of Excel


def started(
    book: Path, command: str, saved: Path, *, name: str = "", **more: str
) -> subprocess.CompletedProcess[str]:
    """Python as Excel for Windows starts it for a macro,
    after the shell has taken the command line apart.
    """
    where = more.get("RETAIN_TEST_FULLNAME", str(book)).replace("\\", "\\\\")
    code = (
        f'import xlwings.utils;xlwings.utils.prepare_sys_path("False;{where};{where};;;;"); '
        f"{command}"
    )
    environment = {
        **os.environ,
        "PYTHONPATH": f"{ROOT / 'tests/excel_engine/site'}{os.pathsep}{ROOT}",
        "RETAIN_TEST_BOOK": str(book),
        "RETAIN_TEST_SAVED": str(saved),
        "XDG_STATE_HOME": str(saved.parent / "state"),
        **more,
    }
    return subprocess.run(
        [sys.executable, "-B", "-c", code, f"--wb={name or book.name}", "--from_xl=1",
         "--app=Microsoft Excel", "--hwnd=1000"],
        env=environment, capture_output=True, text=True, cwd=saved.parent, timeout=600, check=False,
    )  # fmt: skip


def test_the_process_that_excel_starts_refreshes_ends_with_0_and_prints_nothing(
    tmp_path: Path,
) -> None:
    book, saved = lists(tmp_path / "my book.xlsx"), tmp_path / "saved.xlsx"
    done = started(book, "from toolkit.buttons import press; press('refresh')", saved)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    seen = json.loads(saved.with_suffix(".json").read_text())
    assert seen["alerts"] == [] and seen["saved"] == 0
    plain = tmp_path / "plain.xlsx"
    shutil.copy(book, plain)
    run(plain, as_of=dt.datetime.now().date(), stamp="1")  # noqa: DTZ005 - the process goes by the same clock
    one, two = openpyxl.load_workbook(saved), openpyxl.load_workbook(plain)
    assert one.sheetnames == two.sheetnames
    for sheet in set(two.sheetnames) - {"Run"}:
        assert [[c.value for c in r] for r in one[sheet].iter_rows()] == [
            [c.value for c in r] for r in two[sheet].iter_rows()
        ]


def test_a_workbook_in_a_cloud_works_and_one_that_cannot_be_read_ends_with_0_an_alert_and_a_log(
    tmp_path: Path,
) -> None:
    cloud = "https://contoso.sharepoint.com/sites/Sales/Shared Documents/cloud.xlsx"
    book, saved = lists(tmp_path / "cloud.xlsx"), tmp_path / "saved.xlsx"
    done = started(
        book,
        "from toolkit.buttons import press; press('refresh')",
        saved,
        RETAIN_TEST_FULLNAME=cloud,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Run" in titles_of(saved)
    with xlsxwriter.Workbook(tmp_path / "empty.xlsx") as empty:
        empty.add_worksheet("Nothing")
    done = started(
        tmp_path / "empty.xlsx",
        "from toolkit.buttons import press; press('refresh')",
        tmp_path / "kept.xlsx",
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    alert = json.loads((tmp_path / "kept.json").read_text())["alerts"][0]
    log = Path(alert.partition("Details: ")[2])
    assert log.is_file() and "Traceback" in log.read_text() and "Traceback" not in alert


# ------------------------------------------------------------------------------------- more reports


def with_buttons_sheet(excel: Excel, tmp_path: Path, **beside: str) -> Any:
    """A workbook with the two coloured cells of a sheet Buttons, which is in front."""
    book = opened(excel, tmp_path)
    sheet = book.sheets.add("Buttons", before=book.sheets[0])
    sheet.range("B2").raw_value = [[ASKED, beside.get("customer")]]
    sheet.range("B3").raw_value = [[CHOSEN, beside.get("report")]]
    pick(book, "Buttons", "B6")
    return book


def test_more_reports_writes_the_chosen_one_which_no_refresh_touches(
    excel: Excel, tmp_path: Path
) -> None:
    book = with_buttons_sheet(excel, tmp_path, report="contact quality")
    press("more", as_of=DAY)
    assert titles(book)[3:] == ["Contact quality", "Run"] and excel.alerts == []
    for later in (1, 2):
        press("refresh", as_of=DAY + dt.timedelta(days=later))
        assert values(book, "Contact quality")[0][0] == "Contact quality, as of 23 Nov 2026"
    press("more", as_of=DAY + dt.timedelta(days=3))
    assert values(book, "Contact quality")[0][0] == "Contact quality, as of 26 Nov 2026"
    book.sheets["Contact quality"].delete()
    press("refresh", as_of=DAY + dt.timedelta(days=4))
    assert "Contact quality" not in titles(book) and excel.alerts == []


@pytest.mark.parametrize("report", ["Diary", "Kundenblatt"])
def test_the_diary_is_the_page_of_the_customer_named_or_selected(
    excel: Excel, tmp_path: Path, report: str
) -> None:
    book = with_buttons_sheet(excel, tmp_path, report=report, customer="Blau")
    press("more", as_of=DAY)
    rows = values(book, "Diary")
    assert rows[0][0] == "Diary, as of 23 Nov 2026"
    assert ["Customer", "Blau (002)"] in [row[:2] for row in rows]
    pick(book, "Customers", "B2")
    press("more-diary", as_of=DAY)
    assert ["Customer", "Meyer (001)"] in [row[:2] for row in values(book, "Diary")]
    assert titles(book).count("Diary") == 1 and excel.alerts == []


@pytest.mark.parametrize(
    ("report", "told"),
    [(None, "No report is chosen."), ("Gaps and more", "There is no report 'Gaps and more'.")],
)
def test_more_reports_says_what_there_is_to_choose_from(
    report: str | None, told: str, excel: Excel, tmp_path: Path
) -> None:
    book = with_buttons_sheet(excel, tmp_path, **({"report": report} if report else {}))
    press("more", as_of=DAY)
    choose = "Choose one beside 'Report for More reports' on the sheet Buttons: Promises, "
    assert excel.alerts[0].startswith(f"{told}\n{choose}")
    assert titles(book) == ["Buttons", "Customers", "Calls"]
    pick(book, "Customers", "A9")
    press("more-diary", as_of=DAY)
    assert excel.alerts[1].startswith("Row 9 of the sheet Customers is no customer's.")


def test_the_first_press_over_many_sheets_that_a_file_wrote_makes_at_most_40_calls(
    excel: Excel, tmp_path: Path
) -> None:
    """What the file remembers of each sheet stays there, and counts no more: no call is for it."""
    path = lists(tmp_path / "book.xlsx")
    held = openpyxl.load_workbook(path)
    held.create_sheet("Settings").append(["Setting", "Value"])
    also = "promises, contact-quality, needs, follow-ups, handoffs, requests, recovery"
    held["Settings"].append(["also", also])
    held.save(path)
    run(path, as_of=DAY, stamp="1")
    book = excel.open(path)
    book.set_mock_caller()
    before = titles(book)
    assert len(before) >= 3 + 13
    excel.log.calls.clear()
    press("refresh", as_of=DAY + dt.timedelta(days=1))
    assert excel.calls <= 40, excel.log.calls
    book.save()
    run(path, as_of=DAY + dt.timedelta(days=2), stamp="2")
    assert openpyxl.load_workbook(path, read_only=True).sheetnames == before


def test_seven_reports_of_the_setting_also_come_with_each_press_within_40_calls(
    excel: Excel, tmp_path: Path
) -> None:
    """New ones come in together with their marks; then one call for each that is not the same."""
    path = lists(tmp_path / "book.xlsx")
    held = openpyxl.load_workbook(path)
    held.create_sheet("Settings").append(["Setting", "Value"])
    also = "promises, follow-ups, contact-quality, needs, requests, recovery, diary"
    held["Settings"].append(["also", also])
    held.save(path)
    book = excel.open(path)
    book.set_mock_caller()
    counts = []
    for later in (0, 1, 2):
        excel.log.calls.clear()
        press("refresh", as_of=DAY + dt.timedelta(days=later))
        counts.append((excel.calls, excel.log.calls["Native.Add"]))
        day = (DAY + dt.timedelta(days=later)).day
        assert values(book, "Contact quality")[0][0] == f"Contact quality, as of {day} Nov 2026"
        assert titles(book).count("Promise ledger") == 1
    assert counts == [(30, 3), (33, 1), (31, 0)]
