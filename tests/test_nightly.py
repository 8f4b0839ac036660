"""The nightly job: every book in turn, silence on success, one line a failure, the worst exit code,
never two at once.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from tests.google_helpers import book_of, new_server
from tests.google_server import GoogleServer, people
from tests.mail.mail_server import MailServer, running

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "workbooks" / "sample.xlsx"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[GoogleServer]:
    with new_server() as server:
        monkeypatch.setenv("RETAIN_SHEETS_URL", server.url)
        server.key_file(tmp_path / "key.json")
        yield server


def nightly(folder: Path, text: str, *words: str) -> subprocess.CompletedProcess[str]:
    (folder / "books.toml").write_text(text, encoding="utf-8")
    command = [
        sys.executable,
        "-W",
        "error",
        str(ROOT / "scripts" / "nightly.py"),
        str(folder / "books.toml"),
        *words,
    ]
    return subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, "PYTHONIOENCODING": "utf-8"}
    )


def test_every_book_is_refreshed_and_nothing_is_said_when_all_went_well(
    server: GoogleServer, tmp_path: Path
) -> None:
    shutil.copy(SAMPLE, tmp_path / "book.xlsx")
    text = (
        'log = "log.txt"\n[[book]]\nbook = "gsheet:book"\ncreds = "key.json"\n[[book]]\nbook '
        '= "book.xlsx"\nto = "plan.xlsx"\nas_of = 2026-11-23\n'
    )
    done = nightly(tmp_path, text)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "plan.xlsx").is_file() and len(book_of(server).values("Call schedule")) > 1
    lines = (tmp_path / "log.txt").read_text(encoding="utf-8").splitlines()
    assert [line.split(" ", 2)[2].split(":")[0] for line in lines] == [
        "0 Our customers",
        "0 book.xlsx",
    ]
    assert all("sheets written" in line for line in lines)
    assert len(nightly(tmp_path, text, "-v").stdout.splitlines()) == 2


def test_a_book_that_fails_does_not_stop_the_next_and_the_worst_code_is_given(
    server: GoogleServer, tmp_path: Path
) -> None:
    shutil.copy(SAMPLE, tmp_path / "book.xlsx")
    books = ("none.xlsx", "gsheet:nope", "book.xlsx")
    text = "".join(f'[[book]]\nbook = "{b}"\ncreds = "key.json"\n' for b in books)
    done = nightly(tmp_path, text)
    assert done.returncode == 66 and done.stdout == "" and len(done.stderr.splitlines()) == 2
    assert (tmp_path / "book backups").is_dir()
    book_of(server).everybody = "none"
    assert (
        nightly(tmp_path, f'{text}[[book]]\nbook = "gsheet:book"\ncreds = "key.json"\n').returncode
        == 77
    )


@pytest.mark.skipif(os.name == "nt", reason="holds the lock as Unix does")
def test_a_second_run_while_one_is_under_way_says_75_and_does_nothing(tmp_path: Path) -> None:
    import fcntl

    shutil.copy(SAMPLE, tmp_path / "book.xlsx")
    with (tmp_path / ".books.toml.lock").open("a+b") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = nightly(tmp_path, '[[book]]\nbook = "book.xlsx"\n')
    assert (
        done.returncode == 75
        and "under way" in done.stderr
        and not (tmp_path / "book backups").exists()
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "book = 1",
        "[[book]]\nname = 'x'\n",
        "[[book]]\nbook = 'a.xlsx'\nspeed = 1\n",
        "[[",
        "other = 1",
    ],
)
def test_a_file_that_cannot_be_used_says_why(tmp_path: Path, text: str) -> None:
    done = nightly(tmp_path, text)
    assert (
        done.returncode == 78
        and 1 <= len(done.stderr.splitlines()) <= 3
        and "books.toml" in done.stderr
    )


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ('link_columns = "no"', "link_columns must be true or false"),
        ('set = "x"', "set must be settings"),
        ("set = { cadence_a = [1] }", "set.cadence_a must be one value"),
        ("creds = 5", "creds must be a text"),
        ('mail = "yes"', "mail must be true or false"),
        ('as_of = "tomorrow"', "as_of must be a day"),
    ],
)
def test_a_value_of_a_wrong_type_names_its_key(tmp_path: Path, line: str, named: str) -> None:
    done = nightly(tmp_path, f'[[book]]\nbook = "a.xlsx"\n{line}\n')
    assert done.returncode == 78 and named in done.stderr
    assert "log must be a text" in nightly(tmp_path, 'log = 5\n[[book]]\nbook = "a.xlsx"\n').stderr


def test_a_day_may_be_a_text_and_a_log_that_cannot_be_written_stops_no_book(tmp_path: Path) -> None:
    shutil.copy(SAMPLE, tmp_path / "book.xlsx")
    text = (
        'log = "nowhere/x.log"\n[[book]]\nbook = "book.xlsx"\nto = "plan.xlsx"\nas_of = '
        '"2026-11-23"\n'
    )
    done = nightly(tmp_path, text)
    assert (
        done.returncode == 74
        and "cannot be written" in done.stderr
        and (tmp_path / "plan.xlsx").is_file()
    )


def test_a_lock_that_cannot_be_put_stops_no_book(tmp_path: Path) -> None:
    shutil.copy(SAMPLE, tmp_path / "book.xlsx")
    (tmp_path / ".books.toml.lock").mkdir()
    done = nightly(tmp_path, '[[book]]\nbook = "book.xlsx"\nto = "plan.xlsx"\nas_of = 2026-11-23\n')
    assert done.returncode == 77 and "no lock" in done.stderr and (tmp_path / "plan.xlsx").is_file()


def test_an_error_in_the_cells_of_a_shared_sheet_names_places_and_not_what_stands_there(
    server: GoogleServer, tmp_path: Path
) -> None:
    for row, day in ((3, "3/4/2026"), (4, "5/6/2026")):
        for column, value in enumerate((day, "C1", "Reached")):
            people.type_in(book_of(server), "Calls", row, column, value)
    done = nightly(
        tmp_path, 'log = "log.txt"\n[[book]]\nbook = "gsheet:book"\ncreds = "key.json"\n'
    )
    said = done.stderr + (tmp_path / "log.txt").read_text(encoding="utf-8")
    assert (
        done.returncode == 65
        and "Calls!A" in said
        and "3/4" not in said
        and "3 Apr" not in said
        and "Mar" not in said
    )


@pytest.fixture
def mail_server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[MailServer]:
    """A server for mails, and a folder of its own for what was sent."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))
    monkeypatch.setenv("HOME", str(tmp_path))
    with running(None) as server:
        monkeypatch.setenv("RETAIN_SMTP_HOST", "127.0.0.1")
        monkeypatch.setenv("RETAIN_SMTP_PORT", str(server.port))
        monkeypatch.setenv("RETAIN_SMTP_SECURITY", "none")
        monkeypatch.setenv("RETAIN_MAIL_FROM", "sales@x.example")
        yield server


def book_to_mail(path: Path) -> None:
    """The sample with addresses in its Team sheet, for its first two reps."""
    book = openpyxl.load_workbook(SAMPLE)
    team = book["Team"]
    column = team.max_column + 1
    for row, text in enumerate(("E-mail", "one@x.example", "two@x.example"), 1):
        team.cell(row, column, text)
    book.save(path)


MAILED = (
    'log = "log.txt"\n[[book]]\nbook = "book.xlsx"\nmail = true\n'
    'set = { mail_managers = "boss@x.example" }\n'
)


@pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")
def test_mails_are_sent_after_the_refresh_and_once_a_day(
    mail_server: MailServer, tmp_path: Path
) -> None:
    book_to_mail(tmp_path / "book.xlsx")
    done = nightly(tmp_path, MAILED)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert mail_server.addresses == ["boss@x.example", "one@x.example", "two@x.example"]
    assert nightly(tmp_path, MAILED).returncode == 0 and len(mail_server.taken) == 3
    first, second = (tmp_path / "log.txt").read_text(encoding="utf-8").splitlines()
    assert ", 3 mails sent, 1 note on mails" in first and "x.example" not in first + second
    assert ", no mails sent, 3 sent before" in second and "nothing to change" in second


@pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")
@pytest.mark.parametrize("line", ["refused", "no server", "no host"])
def test_a_mail_that_fails_leaves_the_refresh_done(
    mail_server: MailServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    book_to_mail(tmp_path / "book.xlsx")
    if line == "refused":
        mail_server.refuse = lambda to: "550 5.1.1 one@x.example" if to[:3] == "one" else ""
    elif line == "no server":
        monkeypatch.setenv("RETAIN_SMTP_PORT", "1")
    else:
        monkeypatch.delenv("RETAIN_SMTP_HOST")
    done = nightly(tmp_path, MAILED)
    assert done.returncode == (78 if line == "no host" else 75)
    assert len(done.stderr.splitlines()) == 1 and "sheets written" in done.stderr
    assert "; mails: " in done.stderr and "one@" not in done.stderr
    assert "Call schedule" in openpyxl.load_workbook(tmp_path / "book.xlsx").sheetnames
    assert len(mail_server.taken) == (2 if line == "refused" else 0)
