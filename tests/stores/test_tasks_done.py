"""What is typed into To do: it is in the diary once, the task goes, and nothing typed is lost.

In a workbook file, in the workbook open in Excel, in a Google Sheet and in a folder.
"""

import csv
import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from excel_engine import Excel, running

from tests.google_server import GoogleServer, Spreadsheet, people
from toolkit.entries.typed_tasks import AT_SOURCE, HERE
from toolkit.refresh import run
from toolkit.run_result import RunResult

AS_OF = dt.date(2026, 9, 16)
SENT = dt.date(2026, 9, 15)
SHEETS: dict[str, list[list[Any]]] = {
    "Customers": [["Customer ID", "Customer", "Owner"], ["K0", "Alfa", "Ann"]],
    "Calls": [["Customer ID", "Date", "Outcome"], ["K0", dt.date(2026, 9, 11), "reached"]],
    "Promises": [
        ["Customer ID", "Promise", "Made by", "Promised on", "Due"],
        ["K0", "the contract", "us", dt.date(2026, 9, 4), dt.date(2026, 9, 15)],
        ["K0", "samples", "us", dt.date(2026, 9, 4), dt.date(2026, 9, 16)],
    ],
}
Rows = list[dict[str, Any]]


def as_day(value: Any) -> Any:
    """A cell of any place as a day, where it is one."""
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, int | float) and value > 40_000:
        return dt.date(1899, 12, 30) + dt.timedelta(int(value))
    try:
        return dt.date.fromisoformat(value)
    except (TypeError, ValueError):
        return value or None


class Workbook:
    """A workbook file."""

    def __init__(self, folder: Path, sheets: dict[str, list[list[Any]]]) -> None:
        self.path = folder / "book.xlsx"
        self.where: str | Path = self.path
        self.creds: Path | None = None
        self.to: str | None = None
        with xlsxwriter.Workbook(self.path, {"default_date_format": "yyyy-mm-dd"}) as book:
            for title, rows in sheets.items():
                sheet = book.add_worksheet(title)
                for number, row in enumerate(rows):
                    sheet.write_row(number, 0, row)

    def refresh(self, as_of: dt.date = AS_OF) -> RunResult:
        return run(self.where, as_of=as_of, stamp="1", creds=self.creds, to=self.to)

    def cells(self, title: str) -> list[list[Any]]:
        book = openpyxl.load_workbook(self.path, read_only=True)
        found = title in book.sheetnames
        rows = [list(row) for row in book[title].iter_rows(values_only=True)] if found else []
        book.close()
        return rows

    def put(self, title: str, row: int, column: int, value: Any) -> None:
        self.put_into(title, row, {column: value})

    def put_into(self, title: str, row: int, values: dict[int, Any]) -> None:
        """Put values into columns of a row, counted from 1; a file is opened and saved once."""
        book = openpyxl.load_workbook(self.path)
        for column, value in values.items():
            book[title].cell(row, column).value = value
        book.save(self.path)

    def rows(self, title: str) -> Rows:
        head, *rows = self.cells(title) or [[]]
        wide = [[*row, *[None] * len(head)] for row in rows]
        return [dict(zip(head, map(as_day, row), strict=False)) for row in wide if any(row)]

    def type_in(self, title: str, wanted: str, **typed: Any) -> None:
        """Type under these headings into the row that holds a text."""
        head, *rows = self.cells(title)
        number = next(n for n, row in enumerate(rows, 2) if any(wanted in str(c) for c in row))
        columns = [head.index(heading.replace("_", " ")) + 1 for heading in typed]
        self.put_into(title, number, dict(zip(columns, typed.values(), strict=True)))


class _CellByCell(Workbook):
    """A place whose cells are written one by one."""

    def put_into(self, title: str, row: int, values: dict[int, Any]) -> None:
        for column, value in values.items():
            self.put(title, row, column, value)


class OpenWorkbook(_CellByCell):
    """A workbook that is open in Excel."""

    def __init__(self, folder: Path, sheets: dict[str, list[list[Any]]], excel: Excel) -> None:
        super().__init__(folder, sheets)
        self.open, self.where, self.excel = excel.open(self.path), "excel:book", excel

    def cells(self, title: str) -> list[list[Any]]:
        if title not in [sheet.name for sheet in self.open.sheets]:
            return []
        found = self.open.sheets[title].used_range.options(ndim=2).value
        return [list(row) for row in found]

    def put(self, title: str, row: int, column: int, value: Any) -> None:
        self.open.sheets[title].range((row, column)).value = value


class Google(_CellByCell):
    """A Google Sheet."""

    def __init__(
        self, folder: Path, sheets: dict[str, list[list[Any]]], server: GoogleServer
    ) -> None:
        self.server = server
        book = server.add(Spreadsheet("book", "book"))
        for title, rows in sheets.items():
            book.add_sheet(title, [[self.serial(value) for value in row] for row in rows])
        self.where, self.creds = "gsheet:book", server.key_file(folder / "key.json")
        self.to = None

    @property
    def book(self) -> Spreadsheet:
        return self.server.books["book"]

    @staticmethod
    def serial(value: Any) -> Any:
        is_day = isinstance(value, dt.date)
        return (value - dt.date(1899, 12, 30)).days if is_day else value

    def cells(self, title: str) -> list[list[Any]]:
        if title not in [sheet.title for sheet in self.book.sheets]:
            return []
        return [list(row) for row in self.book.values(title)]

    def put(self, title: str, row: int, column: int, value: Any) -> None:
        people.type_in(self.book, title, row - 1, column - 1, self.serial(value))


class Folder(_CellByCell):
    """A folder of CSV files."""

    def __init__(self, folder: Path, sheets: dict[str, list[list[Any]]]) -> None:
        self.path = self.where = folder / "book"
        self.path.mkdir()
        self.creds, self.to = None, str(self.path)
        for title, rows in sheets.items():
            self.write(title, rows)

    def write(self, title: str, rows: list[list[Any]]) -> None:
        with (self.path / f"{title}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)

    def cells(self, title: str) -> list[list[Any]]:
        file = self.path / f"{title}.csv"
        if not file.exists():
            return []
        with file.open(encoding="utf-8-sig", newline="") as stream:
            return [list(row) for row in csv.reader(stream)]

    def put(self, title: str, row: int, column: int, value: Any) -> None:
        rows = self.cells(title)
        rows[row - 1][column - 1] = "" if value is None else str(value)
        self.write(title, rows)


def new_place(
    kind: str, folder: Path, request: pytest.FixtureRequest, sheets: dict[str, list[list[Any]]]
) -> Iterator[Workbook]:
    if kind.startswith("excel"):
        with running() as excel:
            excel.saves_copies = kind == "excel copy"
            yield OpenWorkbook(folder, sheets, excel)
    elif kind == "google":
        with GoogleServer() as server:
            request.getfixturevalue("monkeypatch").setenv("RETAIN_SHEETS_URL", server.url)
            yield Google(folder, sheets, server)
    else:
        yield (Workbook if kind == "file" else Folder)(folder, sheets)


PLACES = ["file", "excel copy", "excel sheets", "google", "folder"]


@pytest.fixture(params=PLACES)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workbook]:
    yield from new_place(request.param, tmp_path, request, SHEETS)


def whats(place: Workbook) -> list[str]:
    return [row["What"] for row in place.rows("To do") if row.get("Task")]


def test_a_task_that_was_done_stands_in_the_diary_once_and_is_gone(place: Workbook) -> None:
    place.refresh()
    assert len(whats(place)) == 2
    place.type_in("To do", "the contract", Done_on=SENT, Result="sent", Notes="=by mail")
    result = place.refresh()
    [entry] = place.rows("Diary entries")
    wanted = {
        "Date": SENT, "Customer ID": "K0", "Customer": "Alfa", "By": "Ann", "Outcome": "sent",
        "Planned for": SENT, "Task": "Our promise: the contract, due 15 Sep 2026, 1 day late",
    }  # fmt: skip
    assert {name: entry[name] for name in wanted} == wanted
    assert entry["Notes"] in ("=by mail", "'=by mail")
    assert entry["In the call log"] == HERE
    assert whats(place) == ["samples, due 16 Sep 2026"]
    assert "To do: 1 task is done: it stands in Diary entries." in result.receipt.notes
    assert len(place.rows("Calls")) == 1
    again = place.refresh()
    assert place.rows("Diary entries") == [entry]
    assert {sheet.action for sheet in again.receipt.sheets.values()} <= {"unchanged", "replaced"}
    assert not any("To do" in note for note in again.receipt.notes)
    # A later day: it still counts, and the promise was kept on its day.
    place.refresh(dt.date(2026, 9, 30))
    assert whats(place) == ["samples, due 16 Sep 2026, 14 days late"]


UNREADY: dict[str, tuple[dict[str, Any], str]] = {
    "samples": ({"Done_on": dt.date(2026, 9, 20)}, "later than 2026-09-16, the day of this run"),
    "a leaflet": ({"Done_on": "soon"}, "no day that can be read"),
    "the plan": ({"Notes": "ask Bob", "Result": "7"}, "nothing stands under Done on"),
}
"""What is typed beside tasks and cannot be taken, and what is told of it."""


@pytest.mark.parametrize("kind", PLACES)
def test_what_is_typed_without_a_day_that_has_come_stays_in_its_row_and_is_told(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    day = dt.date(2026, 9, 4)
    more = [["K0", what, "us", day, AS_OF] for what in UNREADY if what != "samples"]
    sheets = {**SHEETS, "Promises": [*SHEETS["Promises"], *more]}
    for place in new_place(kind, tmp_path, request, sheets):
        place.refresh()
        for what, (typed, _) in UNREADY.items():
            place.type_in("To do", what, **typed)
        for _ in range(2):
            result = place.refresh()
            told = [problem for problem in result.problems if problem.sheet == "To do"]
            assert [problem.severity for problem in told] == ["note"] * len(UNREADY)
            for what, (typed, says) in UNREADY.items():
                assert len([problem for problem in told if says in problem.problem]) == 1, what
                [row] = [row for row in place.rows("To do") if what in str(row["What"])]
                for heading, value in typed.items():
                    cell = str(row[heading.replace("_", " ")])
                    assert cell.removesuffix(".0") == str(value), what
            assert place.rows("Diary entries") == []
        assert len(whats(place)) == 4
        for what in UNREADY:
            place.type_in("To do", what, Done_on=AS_OF)
        place.refresh()
        assert [row["Date"] for row in place.rows("Diary entries")] == [AS_OF] * len(UNREADY)
        assert whats(place) == ["the contract, due 15 Sep 2026, 1 day late"]


def test_what_was_typed_beside_a_task_that_is_gone_goes_to_the_diary_told_once(
    place: Workbook,
) -> None:
    place.refresh()
    place.type_in("To do", "samples", Notes="ask Bob")
    place.type_in("Promises", "samples", Promise="two samples")
    for told in (1, 0):
        result = place.refresh()
        assert sum("its task is gone" in problem.problem for problem in result.problems) == told
        rows = {row["What"]: row["Notes"] for row in place.rows("To do")}
        assert "samples, due 16 Sep 2026" not in rows
        assert not rows["two samples, due 16 Sep 2026"]
        [entry] = place.rows("Diary entries")
        assert (entry["Notes"], entry["Date"] or None) == ("ask Bob", None)
        assert not any("is done" in note for note in result.receipt.notes)


def test_a_row_that_was_changed_meanwhile_is_told_and_the_day_is_kept(place: Workbook) -> None:
    place.refresh()
    place.type_in("To do", "samples", Done_on=SENT)
    place.type_in("Promises", "samples", Promise="two samples")
    result = place.refresh()
    [told] = [problem for problem in result.problems if problem.sheet == "Diary entries"]
    assert "its row is gone, or says something else by now" in told.problem
    assert [row["Date"] for row in place.rows("Diary entries")] == [SENT]
    assert len(whats(place)) == 2
    assert not [p for p in place.refresh().problems if p.sheet == "Diary entries"]


def test_tasks_alike_are_done_one_by_one(place: Workbook) -> None:
    place.type_in("Promises", "samples", Promise="the contract", Due=dt.date(2026, 9, 15))
    place.refresh()
    place.type_in("To do", "the contract", Done_on=SENT)
    place.refresh()
    place.refresh()
    assert len(whats(place)) == 1
    place.type_in("To do", "the contract", Done_on=SENT)
    place.refresh()
    assert whats(place) == []
    assert [row["Date"] for row in place.rows("Diary entries")] == [SENT, SENT]
    assert {row["In the call log"] for row in place.rows("Diary entries")} <= {HERE, AT_SOURCE}
