"""Whatever people and machines do in between,
what is typed into the schedule stands in the call log exactly once.
"""

import csv
import datetime as dt
import random
import tempfile
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.seeds import ALL
from toolkit import run
from toolkit.stores.text import folder_swap

DAY = dt.date(2026, 11, 23)
SCHEDULE, LOG = "Call schedule.csv", "Calls.csv"
STEP = st.one_of(
    st.tuples(st.just("fill"), st.integers(0, 5), st.sampled_from(["Reached", "No answer", ""])),
    st.tuples(st.just("say"), st.integers(0, 5), st.none()),
    st.tuples(st.just("refresh"), st.integers(0, 3), st.none()),
    st.tuples(st.just("crash"), st.integers(0, 4), st.none()),
    st.tuples(st.just("reorder"), st.integers(0, 99), st.none()),
    st.tuples(st.just("add a column"), st.none(), st.none()),
    st.tuples(st.just("delete what is empty"), st.none(), st.none()),
)


class Folder:
    """A book in a folder, what was typed into it, and the day it is."""

    def __init__(self, path: Path) -> None:
        self.path, self.typed, self.words, self.day = path, 0, 0, DAY
        (path / "Customers.csv").write_text(
            "Customer ID,Customer,Owner\n" + "".join(f"C{i},Name {i},Ana\n" for i in range(4)),
            encoding="utf-8",
        )
        (path / LOG).write_text(
            "Date,Customer ID,Outcome,Notes\n2026-01-05,C0,Reached,old\n", encoding="utf-8"
        )

    def rows(self, name: str) -> list[list[str]]:
        file = self.path / name
        if not file.exists():
            return []
        with file.open(encoding="utf-8-sig", newline="") as stream:
            return list(csv.reader(stream))

    def put(self, name: str, rows: list[list[str]]) -> None:
        with (self.path / name).open("w", encoding="utf-8-sig", newline="") as stream:
            csv.writer(stream).writerows(rows)

    def fill(self, row: int, outcome: str) -> None:
        head, *rows = self.rows(SCHEDULE) or [[]]
        if (
            row < len(rows)
            and not rows[row][head.index("Notes")]
            and not rows[row][head.index("Outcome")]
        ):
            rows[row][head.index("Notes")] = f"note {self.typed}"
            rows[row][head.index("Outcome")] = outcome
            self.typed += 1
            self.put(SCHEDULE, [head, *rows])

    def say(self, row: int) -> None:
        """Type the same word as ever into a row."""
        head, *rows = self.rows(SCHEDULE) or [[]]
        if (
            row < len(rows)
            and not rows[row][head.index("Notes")]
            and not rows[row][head.index("Outcome")]
        ):
            rows[row][head.index("Outcome")] = "Voicemail"
            self.words += 1
            self.put(SCHEDULE, [head, *rows])

    def reorder(self, by: int) -> None:
        head, *rows = self.rows(SCHEDULE) or [[]]
        if head:
            random.Random(by).shuffle(rows)
            self.put(SCHEDULE, [head, *rows])

    def add_a_column(self) -> None:
        rows = self.rows(SCHEDULE)
        self.put(SCHEDULE, [["My own", *row] for row in rows]) if rows else None

    def delete_what_is_empty(self) -> None:
        head, *rows = self.rows(SCHEDULE) or [[]]
        if head and not any(row[head.index("Notes")] or row[head.index("Outcome")] for row in rows):
            (self.path / SCHEDULE).unlink()

    def refresh(self) -> Any:
        return run(self.path, as_of=self.day, stamp="1", to=str(self.path))

    def noted(self) -> Counter[str]:
        """Every note of the log that was typed into the schedule.

        What stood in a column of the person's own beside it, which goes along, is left out.
        """
        head, *rows = self.rows(LOG)
        notes = [row[head.index("Notes")].partition("; My own: ")[0] for row in rows]
        return Counter(note for note in notes if note.startswith("note"))


# A column of the person's own that comes after a run broke off makes no other call of one.
OWN_AFTER_A_CRASH = [
    ("fill", 0, "Reached"),
    ("say", 0, None),
    ("say", 0, None),
    ("reorder", 2, None),
    ("fill", 2, ""),
    ("add a column", None, None),
    ("crash", 2, None),
    ("add a column", None, None),
]


@settings(max_examples=24 if ALL else 6)
@example(OWN_AFTER_A_CRASH)
@given(st.lists(STEP, max_size=10))
def test_nothing_that_was_typed_is_lost_or_doubled(steps: list[tuple[str, Any, Any]]) -> None:
    with tempfile.TemporaryDirectory() as held:
        book = Folder(Path(held))
        book.refresh()
        for what, number, word in steps:
            if what == "fill":
                book.fill(number, word)
            elif what == "say":
                book.say(number)
            elif what == "reorder":
                book.reorder(number)
            elif what == "add a column":
                book.add_a_column()
            elif what == "delete what is empty":
                book.delete_what_is_empty()
            elif what == "refresh":
                book.day += dt.timedelta(days=number)
                book.refresh()
            else:
                _crash(book, number)
        book.refresh()
        assert book.noted() == Counter(f"note {i}" for i in range(book.typed))
        head, *rows = book.rows(LOG)
        assert sum(row[head.index("Outcome")] == "Voicemail" for row in rows) == book.words
        before = (book.path / LOG).read_bytes()
        book.refresh()
        assert (book.path / LOG).read_bytes() == before


def _crash(book: Folder, after: int) -> None:
    """A refresh that dies after so many files."""
    real, done = folder_swap._move, []

    def move(aside: Path, file: Path) -> None:
        if len(done) == after:
            raise KeyboardInterrupt
        done.append(file)
        real(aside, file)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(folder_swap, "_move", move)
        with suppress(KeyboardInterrupt):
            book.refresh()
