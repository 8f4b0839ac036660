"""Runs killed at random moments, with an entry typed before each: every entry is there once."""

import csv
import datetime as dt
import random
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
from _forked import command

DAY = dt.date(2026, 11, 23)
CUSTOMERS = 40
WAYS = ("file", "copy", "folder")
_TYPED = {"Outcome": "Reached"}
_OURS = (".tmp", ".journal")
"""How litter of a run is called."""
_PATIENCE = 600.0
"""Seconds for a run that nobody kills: a busy machine is no fault of ours."""


class Trial:
    """A book of one way, into whose schedule entries are typed while runs are killed."""

    def __init__(self, way: str, place: Path, rng: random.Random) -> None:
        self.way, self.place, self.rng = way, place, rng
        self.typed: list[str] = []
        self.book = place / ("book" if way == "folder" else "book.xlsx")
        self.target = place / "copy.xlsx" if way == "copy" else self.book
        self._make()
        self.seconds = self.run(0).seconds

    def _make(self) -> None:
        customers = [["Customer ID", "Customer", "Owner"]]
        customers += [[f"K{n}", f"House {n}", "Ana"] for n in range(CUSTOMERS)]
        calls = [["Date", "Customer ID", "Outcome", "Notes"]]
        calls += [["2025-01-07", f"K{n}", "Reached", "hi"] for n in range(CUSTOMERS)]
        sheets = {"Customers": customers, "Calls": calls}
        if self.way == "folder":
            self.book.mkdir()
            for title, rows in sheets.items():
                with (self.book / f"{title}.csv").open("w", encoding="utf-8", newline="") as to:
                    csv.writer(to).writerows(rows)
            return
        workbook = openpyxl.Workbook()
        workbook.remove(workbook.active)
        for title, rows in sheets.items():
            sheet = workbook.create_sheet(title)
            for row in rows:
                sheet.append(row)
        workbook.save(self.book)

    def run(self, day: int, *, kill_after: float = _PATIENCE):
        """Refresh on one of the days, killed after so many seconds."""
        words = ["refresh", str(self.book), "-q", "--as-of", str(DAY + dt.timedelta(day))]
        if self.way != "file":
            words += ["--to", str(self.target)]
        return command(words, self.place.parent / f"{self.way}.txt", seconds=kill_after)

    def type_one(self, number: int) -> None:
        """Type an entry into the first row of the schedule that is free."""
        note = f"entry {number:05d}"
        if self.way == "folder":
            file = self.book / "Call schedule.csv"
            with file.open(encoding="utf-8-sig", newline="") as stream:
                rows = list(csv.DictReader(stream))
            if not rows:
                return
            rows[0] |= {**_TYPED, "Notes": note}
            with file.open("w", encoding="utf-8-sig", newline="") as stream:
                writer = csv.DictWriter(stream, list(rows[0]))
                writer.writeheader()
                writer.writerows(rows)
        else:
            workbook = openpyxl.load_workbook(self.target)
            sheet = workbook["Call schedule"]
            places = {str(cell.value): cell.column for cell in sheet[1]}
            if not sheet.cell(2, places["Customer"]).value:
                return
            for heading, value in {**_TYPED, "Notes": note}.items():
                sheet.cell(2, places[heading], value)
            workbook.save(self.target)
        self.typed.append(note)

    def logged(self) -> list[str]:
        """The notes of all that was typed, as they stand in the log, of a copy in its own one."""
        if self.way == "folder":
            with (self.book / "Calls.csv").open(encoding="utf-8-sig", newline="") as stream:
                return [row["Notes"] for row in csv.DictReader(stream) if row["Notes"] != "hi"]
        workbook = openpyxl.load_workbook(self.target, read_only=True)
        _, *rows = workbook["Calls"].iter_rows(values_only=True)
        return [str(row[3]) for row in rows if row[3] != "hi"]

    def litter(self) -> list[str]:
        """What is beside the book and no backup."""
        return [path.name for path in self.place.rglob("*") if path.name.endswith(_OURS)]


def try_kills(first: int, count: int) -> Iterator[str]:
    """Kill so many runs of each way; yields a line for each that went wrong, and for each way."""
    for way in WAYS:
        rng = random.Random(first * 1000 + WAYS.index(way))
        place = Path(tempfile.mkdtemp(prefix=f"kills-{way}-"))
        (place / "books").mkdir()
        trial, killed, wrong = Trial(way, place / "books", rng), 0, 0
        for number in range(count):
            trial.type_one(number)
            ended = trial.run(number * 9, kill_after=rng.uniform(0, 1.2 * trial.seconds))
            killed += ended.is_killed
            whole = trial.run(number * 9)
            trial.seconds = (trial.seconds + whole.seconds) / 2
            what = f"ended with {whole.code}: {whole.said[:300]}" if whole.code else ""
            if not what and sorted(trial.logged()) != trial.typed:
                what = "an entry is not there, or twice"
            if not what and trial.litter():
                what = f"left {trial.litter()}"
            if what:
                wrong += 1
                yield f"WRONG {way} {number}: {what} ({place})"
                break
        yield f"{way}: {killed} of {count} runs killed, {len(trial.typed)} entries typed"
        if not wrong:
            shutil.rmtree(place)
