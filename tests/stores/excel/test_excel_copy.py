"""The copy that Excel for Windows saves of the open workbook:
what it tells and the sheets do not, and what becomes of one that is no good.
"""

import datetime as dt
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from excel_engine import Excel, running
from excel_engine.app import App
from excel_engine.book import Book as ExcelBook
from excel_engine.counted import BUSY, REFUSED, com_error

from tests.stores.excel.test_excel_kept import doubled, titles
from tests.stores.excel.test_excel_open import DAY, lists, refresh, typed_in, values
from toolkit.stores import open_store
from toolkit.stores.excel import excel_app

FORMS = Path(__file__).parents[2] / "gallery" / "other_forms"
NEW = [
    "Customers", "Calls", "Call schedule", "Retention report", "Problems", "Run", "Planned calls",
]  # fmt: skip


@pytest.fixture
def copying(monkeypatch: pytest.MonkeyPatch) -> Iterator[Excel]:
    monkeypatch.setattr(excel_app, "PAUSE", 0)
    with running() as excel:
        yield excel


def plain(path: Path, write: Callable[[Any, Any], None]) -> Path:
    """One customer who is due, and whatever more is written into both sheets."""
    with xlsxwriter.Workbook(
        path, {"default_date_format": "yyyy-mm-dd", "strings_to_formulas": False}
    ) as book:
        customers, calls = book.add_worksheet("Customers"), book.add_worksheet("Calls")
        customers.write_row(0, 0, ["Customer ID", "Customer", "Revenue"])
        customers.write_row(1, 0, ["C1", "Ana", 5])
        calls.write_row(0, 0, ["Date", "Customer ID", "Outcome", "Notes"])
        calls.write(1, 0, dt.date(2025, 10, 1))
        calls.write_row(1, 1, ["C1", "Reached", "ok"])
        write(customers, calls)
    return path


@pytest.mark.parametrize(
    ("formula", "shown"),
    [('=VLOOKUP("x",Calls!A:B,2,0)', "#N/A"), ('=IF(A2="","x","")', ""), ("=1+1", 2)],
    ids=["error", "nothing", "2"],
)
@pytest.mark.every_place
def test_a_formula_right_of_the_list_is_never_written_over(
    formula: str, shown: Any, excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(
        plain(
            tmp_path / "book.xlsx",
            lambda customers, _: customers.write_formula("F2", formula, None, shown),
        )
    )
    receipt = refresh()
    sheet = book.impl._xl["Customers"]
    assert sheet["F2"].value == formula
    if excel.saves_copies or shown:
        assert len(receipt.columns) == 9
        assert [sheet[place].value for place in ("D1", "G1", "H1", "P1")] == [
            None,
            None,
            "Tier",
            "Oldest gap (days)",
        ]
    else:
        assert "cell F2 is in use" in receipt.notes[0]


@pytest.mark.parametrize(
    ("formula", "shown"), [('=VLOOKUP("x",Customers!A:B,2,0)', "#N/A"), ('=IF(A2="","x","")', "")]
)
def test_a_formula_below_the_log_is_never_written_over(
    formula: str, shown: str, excel: Excel, tmp_path: Path
) -> None:
    def write(_: Any, calls: Any) -> None:
        calls.add_table(
            0,
            0,
            1,
            3,
            {
                "name": "Log",
                "columns": [{"header": h} for h in ("Date", "Customer ID", "Outcome", "Notes")],
            },
        )
        calls.write_formula("B3", formula, None, shown)

    book = excel.open(plain(tmp_path / "book.xlsx", write))
    refresh()
    typed_in(book)
    assert "1 call waits for the call log" in refresh().notes[0]
    assert (
        book.impl._xl["Calls"]["B3"].value == formula
        and book.impl._xl["Calls"].tables["Log"].ref == "A1:D2"
    )


def test_a_note_that_begins_like_a_formula_is_none(excel: Excel, tmp_path: Path) -> None:
    book = excel.open(
        plain(tmp_path / "book.xlsx", lambda _, calls: calls.write_string("D2", "=likes tea"))
    )
    refresh()
    typed_in(book)
    assert refresh().notes == []
    assert [row[1] for row in values(book, "Calls")] == ["Customer ID", "C1", "C1"]


def test_an_error_on_a_sheet_of_ours_is_a_change_of_the_persons(
    excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    refresh()
    cell = book.impl._xl["Retention report"]["N5"]
    cell.value, cell.data_type = "#N/A", "e"
    refresh()
    assert book.impl._xl["Retention rep (kept 2026-11-23)"]["N5"].value == "#N/A"


def test_a_copy_of_a_sheet_of_ours_that_has_its_title_now_is_the_persons(
    excel: Excel, tmp_path: Path
) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    refresh()
    ours = book.impl._xl["Run"]
    again = book.impl._xl.copy_worksheet(ours)
    book.impl._values.are_typed(again)
    book.sheets["Run"].name, again.title = "Run archive", "Run"
    assert refresh().notes == []
    assert titles(book) == [*NEW[:-2], "Run archive", "Planned calls", "Run"]


@pytest.mark.parametrize("at", ["Name.refers_to", "Sheet.name"])
def test_a_break_around_keeping_a_sheet_loses_nothing_and_keeps_it_once(
    at: str, excel: Excel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(excel_app, "TRIES", 1)
    monkeypatch.setattr(excel_app, "RESTORING", 1)
    book = excel.open(lists(tmp_path / "book.xlsx"))
    refresh()
    book.sheets["Retention report"].range("N5").raw_value = "'ask Ana'"
    note, seen = excel.log.note, []

    def broken(kind: str, member: str, *, step: bool) -> None:
        seen.append(f"{kind}.{member}" == at)
        if sum(seen) > 1 or (
            any(seen) and not seen[-1]
        ):  # from the message after the first of these on
            raise com_error(BUSY, "Call was rejected by callee.")
        note(kind, member, step=step)

    monkeypatch.setattr(excel.log, "note", broken)
    with pytest.raises(Exception, match="busy"):
        refresh()
    monkeypatch.setattr(excel.log, "note", note)
    for other in [b for b in excel.running[0]._books if b is not book.impl]:
        excel.running[0]._books.remove(other)
    refresh()
    kept = [t for t in titles(book) if "kept" in t]
    assert kept == ["Retention rep (kept 2026-11-23)"] and not doubled(book)
    assert book.impl._xl[kept[0]]["N5"].value == "ask Ana'"


def half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-2000])


WAYS: dict[str, Callable[[Path], Any]] = {
    "behind a password": lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0 an encrypted file"),
    "half": half,
    "binary": lambda path: path.write_bytes((FORMS / "plain.xlsb").read_bytes()),
    "nowhere": lambda path: path.unlink(),
}
RAISED = [
    com_error(REFUSED, "SaveCopyAs method of Workbook class failed"),
    AttributeError("SaveCopyAs"),
    TypeError("no"),
    OSError("full"),
]


@pytest.mark.parametrize(
    "way", [*WAYS, *RAISED], ids=[*WAYS, "refused", "AttributeError", "TypeError", "OSError"]
)
def test_a_workbook_whose_copy_cannot_be_read_is_asked_sheet_by_sheet(
    way: Any, copying: Excel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book, save = copying.open(lists(tmp_path / "book.xlsx")), ExcelBook._save_copy

    def broken(self: Any, path: str) -> None:
        if not isinstance(way, str):
            raise way
        save(self, path)
        WAYS[way](Path(path))

    monkeypatch.setattr(ExcelBook, "_save_copy", broken)
    state = dict(copying.running[0]._state)
    refresh()
    assert titles(book) == NEW and not doubled(book) and copying.running[0]._state == state


def test_a_missing_folder_for_temporary_files_stops_nothing(
    excel: Excel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = excel.open(lists(tmp_path / "book.xlsx"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    refresh()
    assert titles(book) == NEW


def test_neither_macros_nor_questions_come_while_the_copy_is_made(
    copying: Excel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book, save = copying.open(lists(tmp_path / "book.xlsx")), ExcelBook._save_copy
    seen: list[tuple[Any, Any]] = []

    def watched(self: Any, path: str) -> None:
        seen.append((self._app._state["enable_events"], self._app._state["display_alerts"]))
        save(self, path)

    monkeypatch.setattr(ExcelBook, "_save_copy", watched)
    refresh()
    assert seen == [(False, False)]
    assert book.app.enable_events is True and book.app.display_alerts is True


@pytest.mark.parametrize("mode", ["automatic", "semiautomatic", "manual"])
def test_excel_calculates_afterwards_as_before(mode: str, excel: Excel, tmp_path: Path) -> None:
    excel.running[0]._state["calculation"] = mode
    excel.open(lists(tmp_path / "book.xlsx"))
    refresh()
    assert excel.running[0]._state["calculation"] == mode


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("enable_events", True),
        ("enable_events", False),
        ("screen_updating", True),
        ("screen_updating", False),
        ("calculation", "automatic"),
    ],
)
def test_a_busy_excel_that_says_so_inside_an_error_is_asked_again(
    member: str, value: Any, copying: Excel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a cell is edited, setting a property fails as if it were wrong;
    the reason stands inside.
    """
    error = com_error(REFUSED, "")
    error.args = (REFUSED, "Exception occurred.", (0, None, None, None, 0, -2146777998), None)
    old, left = getattr(App, member), [2]

    def put(app: App, given: Any) -> None:
        if given == value and left[0]:
            left[0] -= 1
            raise error
        old.fset(app, given)

    monkeypatch.setattr(App, member, property(old.fget, put))
    book = copying.open(lists(tmp_path / "book.xlsx"))
    state = dict(copying.running[0]._state)
    refresh()
    assert left == [0] and titles(book) == NEW and copying.running[0]._state == state


def test_merged_cells_are_read_as_in_a_file(copying: Excel, tmp_path: Path) -> None:
    path = plain(tmp_path / "book.xlsx", lambda _, calls: calls.merge_range("B2:B3", "C1"))
    held = openpyxl.load_workbook(path)
    held["Calls"]["A3"], held["Calls"]["C3"] = DAY, "Reached"
    held.save(path)
    copying.open(path)
    file, book = (open_store(where).read().sheets["Calls"].cells for where in (path, "excel:"))
    assert file["Customer ID"].tolist() == book["Customer ID"].tolist() == ["C1", "C1"]
