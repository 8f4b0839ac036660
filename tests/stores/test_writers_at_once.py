"""Several of our own writers at one book: each entry stands in it once."""

import datetime as dt
import os
import shutil
import subprocess
import sys
from collections import Counter
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from tests.sheet_rows import rows_of
from toolkit import run
from toolkit.errors import TryLaterError
from toolkit.log_call import log
from toolkit.stores import book_lock as locks
from toolkit.stores.book_lock import book_lock
from toolkit.stores.workbook import compose
from toolkit.xlsx.opc import save_file
from toolkit.xlsx.opc.aside_file import aside_of

SAMPLE = Path(__file__).parents[2] / "workbooks" / "sample.xlsx"
WRITERS, EACH = 3, 3
SCRIPT = """
import sys
from click.testing import CliRunner
from toolkit.cli import cli

book, name, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
left = [f"{name} {number}" for number in range(count)]
while left:
    done = CliRunner().invoke(
        cli, ["log", book, "Adler", "--outcome", "Reached", "--note", left[0],
              "--as-of", "2026-09-16"]
    )
    assert done.exit_code in (0, 75), done.output
    if done.exit_code == 0:
        left.pop(0)
"""


def test_calls_logged_at_once_are_all_in_the_log_once(tmp_path: Path) -> None:
    book = tmp_path / "book.xlsx"
    with pd.ExcelWriter(book) as writer:
        customers = pd.DataFrame({"Customer ID": ["K1"], "Customer": ["Adler"]})
        customers.to_excel(writer, sheet_name="Customers", index=False)
        calls = pd.DataFrame(
            {"Date": ["2026-06-01"], "Customer ID": ["K1"], "Outcome": ["Reached"], "Notes": ["hi"]}
        )
        calls.to_excel(writer, sheet_name="Calls", index=False)
    path = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    running = [
        subprocess.Popen(
            [sys.executable, "-c", SCRIPT, str(book), f"writer {writer}", str(EACH)],
            env=path,
            stderr=subprocess.PIPE,
            text=True,
        )
        for writer in range(WRITERS)
    ]
    said = [process.communicate(timeout=300)[1] for process in running]
    assert [process.returncode for process in running] == [0] * WRITERS, said
    notes = Counter(row[3] for row in rows_of(book, "Calls")[1:])
    expected = [f"writer {writer} {number}" for writer in range(WRITERS) for number in range(EACH)]
    assert notes == Counter(["hi", *expected])


def test_a_book_that_changes_while_a_call_is_logged_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = tmp_path / "book.xlsx"
    with pd.ExcelWriter(book) as writer:
        customers = pd.DataFrame({"Customer ID": ["K1"], "Customer": ["Adler"]})
        customers.to_excel(writer, sheet_name="Customers", index=False)
        calls = pd.DataFrame(columns=["Date", "Customer ID", "Outcome", "Notes"])
        calls.to_excel(writer, sheet_name="Calls", index=False)
    real, day = save_file.write_through, dt.date(2026, 9, 16)

    def log_meanwhile(aside: Path, data: bytes, **how: Any) -> None:
        monkeypatch.setattr(save_file, "write_through", real)
        log(book, "K1", {"outcome": "Busy"}, as_of=day, stamp="1")
        real(aside, data, **how)

    monkeypatch.setattr(save_file, "write_through", log_meanwhile)
    # The lock keeps other writers of ours out; this one stands for a person who saves the file.
    monkeypatch.setattr(compose, "book_lock", lambda path: nullcontext(True))
    log(book, "K1", {"outcome": "Reached"}, as_of=day, stamp="1")
    assert [row[2] for row in rows_of(book, "Calls")[1:]] == ["Busy", "Reached"]


def test_a_book_that_another_run_writes_is_waited_for_and_then_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locks, "PATIENCE", 0.05)
    book, other = tmp_path / "book.xlsx", tmp_path / "other.xlsx"
    says = pytest.raises(TryLaterError, match=r"Another run writes into book\.xlsx")
    with book_lock(book), book_lock(other), says, book_lock(book):
        pass
    with book_lock(book):
        pass


def test_without_a_place_for_locks_a_book_is_written_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = tmp_path / "file"
    nowhere.write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(nowhere))
    monkeypatch.setenv("LOCALAPPDATA", str(nowhere))
    monkeypatch.setenv("HOME", str(nowhere))
    with book_lock(tmp_path / "book.xlsx"):
        pass


def test_a_run_removes_what_killed_runs_left_beside_the_book(tmp_path: Path) -> None:
    book = tmp_path / "book.xlsx"
    shutil.copy(SAMPLE, book)
    book.chmod(0o600)
    backups = tmp_path / "book backups"
    backups.mkdir()
    killed = [aside_of(book), aside_of(book), backups / aside_of(book).name]
    for file in killed:
        file.write_bytes(b"half")
    run(book, as_of=dt.date(2026, 9, 16), stamp="1")
    assert not [file for file in killed if file.exists()]
    left = [book, *backups.iterdir()]
    assert sorted(file.name for file in tmp_path.rglob("*.xlsx")) == ["1-book.xlsx", "book.xlsx"]
    if os.name != "nt":
        assert {file.stat().st_mode & 0o777 for file in left} == {0o600}


@pytest.mark.skipif(os.name == "nt", reason="rights are told the Unix way")
def test_a_copy_can_be_read_by_no_more_people_than_the_book(tmp_path: Path) -> None:
    book, copy = tmp_path / "book.xlsx", tmp_path / "copy.xlsx"
    pd.DataFrame({"Customer": ["Firm 1", "Firm 2"], "Revenue": [1, 2]}).to_excel(book, index=False)
    book.chmod(0o600)
    run(book, as_of=dt.date(2026, 9, 16), stamp="1", to=str(copy))
    assert copy.stat().st_mode & 0o777 == 0o600
    copy.chmod(0o640)
    run(book, as_of=dt.date(2026, 9, 17), stamp="2", to=str(copy))
    assert copy.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(os.name == "nt", reason="rights are told the Unix way")
@pytest.mark.parametrize(("rights", "of_backups"), [(0o600, 0o700), (0o640, 0o750)])
def test_nobody_looks_into_the_backups_who_may_not_read_the_book(
    rights: int, of_backups: int, tmp_path: Path
) -> None:
    book, folder = tmp_path / "book.xlsx", tmp_path / "files"
    folder.mkdir()
    frame = pd.DataFrame({"Customer": ["Firm 1"], "Revenue": [1]})
    frame.to_excel(book, index=False)
    frame.to_csv(folder / "Customers.csv", index=False)
    book.chmod(rights)
    folder.chmod(of_backups)
    for place in (book, folder):
        run(place, as_of=dt.date(2026, 9, 16), stamp="1", to=str(place))
        run(place, as_of=dt.date(2026, 9, 17), stamp="2", to=str(place))
    made = [*tmp_path.glob("* backups"), *tmp_path.glob("files backups/2")]
    assert len(made) == 3
    assert {each.stat().st_mode & 0o777 for each in made} == {of_backups}
