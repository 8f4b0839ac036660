"""A folder of CSV files: whose each file is, all change or none, nothing typed is lost."""

import csv
import datetime as dt
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import run
from toolkit.errors import TryLaterError
from toolkit.schema.model import letters
from toolkit.schema.outputs import CALL_SCHEDULE, PROBLEMS
from toolkit.stores.text import folder_swap
from toolkit.stores.text.our_files import digest_of

DAY = dt.date(2026, 9, 16)
SCHEDULE = "Call schedule.csv"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "book"
    path.mkdir()
    (path / "Customers.csv").write_text(
        "Customer ID,Customer,Owner,Tier override\nK1,Adler,Ana,A\nK2,Berg,Ana,A\n"
    )
    # The second row is a problem: no such customer.
    (path / "Calls.csv").write_text(
        "Date,Customer ID,Outcome,Notes\n2026-01-05,K1,Reached,hi\n2026-02-02,K9,Reached,who\n"
    )
    return path


def refresh(book: Path, day: dt.date = DAY, stamp: str = "20260916-080000") -> Any:
    return run(book, as_of=day, stamp=stamp, to=str(book)).receipt


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def write(file: Path, found: list[dict[str, str]], *, delimiter: str = ",") -> None:
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.DictWriter(stream, list(found[0]), delimiter=delimiter)
        writer.writeheader()
        writer.writerows(found)


def texts(book: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in book.iterdir() if file.is_file()}


@pytest.mark.parametrize(
    "text",
    [
        "Problem,Owner\nprinter jams,Ana\n",
        "Severity,Sheet,Owner\nhigh,3,Ana\n",  # two headings of ours, and one that is not
        "",
    ],
)
@pytest.mark.parametrize("name", ["Problems.csv", "Planned calls.csv", "Call schedule.csv"])
def test_a_file_of_the_persons_is_never_ours_by_its_name(book: Path, name: str, text: str) -> None:
    own = book / name
    own.write_text(text)
    title = own.stem
    receipt = refresh(book)
    assert own.read_text() == text
    ours = book / f"{title} (2).csv"
    assert len(rows(ours)) > 0
    assert (
        f"{name} was not written by this and stays as it is; the result is {ours.name}."
        in receipt.notes
    )
    before = texts(book)
    again = refresh(book)
    assert again.sheets[title].action == "unchanged"
    assert again.notes == []
    assert texts(book) == before


def test_a_file_that_an_earlier_version_wrote_is_known_by_its_headings(book: Path) -> None:
    refresh(book)
    (book / ".retention-toolkit.json").unlink()
    again = refresh(book)
    assert {sheet.action for sheet in again.sheets.values()} == {"unchanged"}
    assert not list(book.glob("*(2).csv"))


def test_what_was_typed_into_a_file_under_another_name_reaches_the_log(book: Path) -> None:
    (book / SCHEDULE).write_text("Shift,Who\nearly,Ana\n")
    refresh(book)
    file = book / "Call schedule (2).csv"
    found = rows(file)
    found[0] |= {"Outcome": "Reached", "Notes": "typed"}
    write(file, found)
    assert refresh(book).appended == {"Calls": 1}
    assert [row["Notes"] for row in rows(book / "Calls.csv")] == ["hi", "who", "typed"]


def _with_another_word(found: list[dict[str, str]]) -> None:
    found[0]["Why now"] = "because I say so"


def _without_a_row(found: list[dict[str, str]]) -> None:
    found.pop()


@pytest.mark.parametrize("change", [_with_another_word, _without_a_row])
def test_what_a_person_changed_in_a_file_of_ours_is_kept(
    book: Path, change: Callable[[list[dict[str, str]]], None]
) -> None:
    refresh(book)
    found = rows(book / SCHEDULE)
    change(found)
    write(book / SCHEDULE, found)
    typed = (book / SCHEDULE).read_bytes()
    receipt = refresh(book)
    kept = book / "Call schedule (kept 2026-09-16).csv"
    assert kept.read_bytes() == typed
    assert receipt.sheets[kept.stem].action == "kept"
    assert receipt.notes == [
        f"Call schedule.csv was changed by hand: it is kept as {kept.name}, and is yours now."
    ]
    # It is no input, and is kept once.
    assert run(book, as_of=DAY, stamp="1", to=str(book)).receipt.notes == []
    assert [file.name for file in book.glob("* (kept *")] == [kept.name]


def test_a_column_of_a_persons_own_follows_its_rows(book: Path) -> None:
    refresh(book)
    found = rows(book / SCHEDULE)
    ideas = {"K1": "=bring cake", "K2": "ask, then 'wait'"}
    for row in found:
        row["My idea"] = ideas[row["Customer ID"]]
    write(book / SCHEDULE, found[::-1], delimiter=";")
    later = DAY + dt.timedelta(30)
    receipt = refresh(book, later)
    now = rows(book / SCHEDULE)
    assert {row["Customer ID"]: row["My idea"].removeprefix("'") for row in now} == ideas
    assert (receipt.notes, list(book.glob("* (kept *"))) == ([], [])
    assert refresh(book, later).sheets["Call schedule"].action == "unchanged"
    # What stands beside a call goes into the log with it, and the words without a row are kept.
    now[0] |= {"Outcome": "Reached", "Notes": "typed"}
    write(book / SCHEDULE, now)
    (book / "Customers.csv").write_text("Customer ID,Customer,Owner\nK1,Adler,Ana\n")
    first = now[0]["Customer ID"]
    again = refresh(book, later)
    assert rows(book / "Calls.csv")[-1]["Notes"] == f"typed; My idea: {ideas[first]}"
    (kept,) = book.glob("* (kept *")
    assert again.notes == [
        "Call schedule.csv has words in a column of the person's own, beside rows now gone, at "
        f"{_cell_of(kept)}: it is kept as {kept.name}, and is yours now."
    ]


def _cell_of(file: Path) -> str:
    """The cell of the own column in the row that nobody filled in."""
    found = rows(file)
    column = letters(list(found[0]).index("My idea") + 1)
    (row,) = [n for n, row in enumerate(found, 2) if not row["Outcome"]]
    return f"{column}{row}"


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights otherwise")
def test_new_files_are_open_to_no_more_people_than_those_of_the_book(book: Path) -> None:
    (book / "Calls.csv").chmod(0o600)
    refresh(book)
    rights = {file.name: file.stat().st_mode & 0o777 for file in book.iterdir()}
    assert rights.pop("Customers.csv") != 0o600
    assert set(rights.values()) == {0o600}


def test_typing_sorting_and_saving_with_another_separator_is_no_change(book: Path) -> None:
    refresh(book)
    found = rows(book / SCHEDULE)[::-1]
    for row in found:
        day = dt.date.fromisoformat(row["Date"])
        row |= {"Date": f"{day:%d.%m.%Y}", "Outcome": "Voicemail"}
    write(book / SCHEDULE, found, delimiter=";")
    receipt = refresh(book)
    assert receipt.appended == {"Calls": 2}
    assert receipt.notes == []
    assert not list(book.glob("* (kept *"))


@given(
    st.lists(st.tuples(st.dates(), st.integers(0, 999), st.text("abc ,-=", max_size=5)), max_size=5)
)
def test_the_digest_is_of_what_is_shown_and_not_of_how_it_is_written(cells: Any) -> None:
    def data(day: str, number: str, delimiter: str, turned: bool) -> bytes:
        lines = [["Sheet", "Cell", "How many"]]
        for when, count, text in reversed(cells) if turned else cells:
            lines.append([text, when.strftime(day), number.format(count)])
        text = "\n".join(delimiter.join(f'"{cell}"' for cell in line) for line in lines)
        return text.encode("utf-8-sig")

    plain = data("%Y-%m-%d", "{}", ",", False)
    assert digest_of(PROBLEMS, data("%d.%m.%Y", "{}.0", ";", True)) == digest_of(PROBLEMS, plain)
    more = plain + b'\n"x","2026-01-01","5"'
    assert digest_of(PROBLEMS, more) != digest_of(PROBLEMS, plain)


def test_the_cells_for_typing_are_no_part_of_the_digest() -> None:
    labels = [column.label for column in CALL_SCHEDULE.columns]
    is_open = [column.open for column in CALL_SCHEDULE.columns]

    def data(typed: str, shown: str) -> bytes:
        cells = [typed if yes else shown for yes in is_open]
        return "\n".join([",".join(labels), ",".join(cells)]).encode()

    assert digest_of(CALL_SCHEDULE, data("a", "x")) == digest_of(CALL_SCHEDULE, data("b", "x"))
    assert digest_of(CALL_SCHEDULE, data("a", "x")) != digest_of(CALL_SCHEDULE, data("a", "y"))


def test_all_files_change_or_none_wherever_a_run_is_killed(
    book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed before each move: the next command finds the old files whole or finishes the new.

    What a process leaves that is killed is what stands in the folder at that moment.
    """
    refresh(book)
    before = texts(book)
    move = folder_swap._move
    left: list[Path] = []

    def move_later(aside: Path, file: Path) -> None:
        left.append(shutil.copytree(book, tmp_path / f"left {len(left)}"))
        move(aside, file)

    next_day = dt.date(2026, 9, 17)
    with monkeypatch.context() as patch:
        patch.setattr(folder_swap, "_move", move_later)
        refresh(book, next_day, "2")
    whole = texts(book)
    assert len(left) > 5
    for folder in left:
        shutil.rmtree(book)
        shutil.copytree(folder, book)
        was_begun = (book / folder_swap.JOURNAL).exists()
        folder_swap.finish_what_was_begun(book)
        assert texts(book) == (whole if was_begun else before)
        refresh(book, next_day, "3")
        assert texts(book) == whole
        assert [name for name in texts(book) if name.endswith((".tmp", ".journal"))] == []


def test_who_types_while_a_run_works_is_not_written_over(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refresh(book)
    found = rows(book / SCHEDULE)
    found[0]["Outcome"] = "Reached"
    real = folder_swap.write_through

    def type_now(file: Path, data: bytes, **how: Any) -> None:
        write(book / SCHEDULE, found)
        real(file, data, **how)

    with monkeypatch.context() as patch:
        patch.setattr(folder_swap, "write_through", type_now)
        # What was typed is read again, and goes into the log with the same run.
        assert refresh(book, dt.date(2026, 9, 17)).appended == {"Calls": 1}
    assert refresh(book, dt.date(2026, 9, 17)).appended == {}


def test_who_never_stops_changing_a_file_is_left_alone(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refresh(book)
    before, real, times = texts(book), folder_swap.write_through, []

    def type_now(file: Path, data: bytes, **how: Any) -> None:
        times.append(file)
        with (book / SCHEDULE).open("ab") as schedule:
            schedule.write(b"\n")
        real(file, data, **how)

    monkeypatch.setattr(folder_swap, "write_through", type_now)
    with pytest.raises(TryLaterError, match=r"Call schedule\.csv changed since it was read"):
        refresh(book, dt.date(2026, 9, 17))
    changed = {name for name, data in texts(book).items() if before.get(name) != data}
    assert changed == {SCHEDULE}


def test_a_file_open_in_libreoffice_is_waited_for(book: Path) -> None:
    refresh(book)
    before = texts(book)
    lock = book / f".~lock.{SCHEDULE}#"
    lock.write_text(",ana,machine,16.09.2026 08:00,file:///home/ana;")
    with pytest.raises(TryLaterError, match=r"Call schedule\.csv is open in ana's"):
        refresh(book, dt.date(2026, 9, 17))
    lock.unlink()
    assert texts(book) == before
    # A file that is only read stays as it is, whoever has it open.
    (book / ".~lock.Customers.csv#").write_text(",ana,machine,16.09.2026 08:00,file:///home/ana;")
    refresh(book, dt.date(2026, 9, 17))


def test_the_newest_backups_stay_and_hold_the_files_as_they_were(book: Path) -> None:
    refresh(book)
    for number in range(1, 8):
        before = texts(book)
        day = DAY + dt.timedelta(days=number)
        refresh(book, day, f"202609{16 + number}-080000")
    backups = book.parent / "book backups"
    (backups / "mine").mkdir()
    assert sorted(run.name for run in backups.iterdir()) == [
        *(f"202609{16 + number}-080000" for number in range(3, 8)),
        "mine",
    ]
    last = backups / "20260923-080000"
    assert all(before[file.name] == file.read_bytes() for file in last.iterdir())
    assert SCHEDULE in {file.name for file in last.iterdir()}
