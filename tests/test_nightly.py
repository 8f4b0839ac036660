"""The nightly job: every book in turn, silence on success, one line a failure, the worst exit code,
never two at once.
"""

import datetime as dt
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any, ClassVar

import openpyxl
import pytest
from click.testing import CliRunner, Result

from tests.google_helpers import Clock, book_of, new_server
from tests.google_server import Fault, GoogleServer, Spreadsheet, people
from tests.list_books import list_book
from tests.mail.mail_server import MailServer, running
from tests.sheet_rows import rows_of, titles_of
from toolkit.cli import cli
from toolkit.nightly.job import run_job
from toolkit.nightly.job_file import Job
from toolkit.nightly.one_book import Clock as NightlyClock
from toolkit.nightly.one_book import refresh_book
from toolkit.stores.google import sheets_client

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[GoogleServer]:
    with new_server() as server:
        monkeypatch.setenv("RETAIN_SHEETS_URL", server.url)
        server.key_file(tmp_path / "key.json")
        yield server


def nightly(folder: Path, text: str, *words: str) -> Result:
    """The command in this process, as most of what it says and does needs no process of its own."""
    (folder / "books.toml").write_text(text, encoding="utf-8")
    done = CliRunner().invoke(cli, ["nightly", str(folder / "books.toml"), *words])
    if done.exception and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done


def nightly_process(folder: Path, text: str, *words: str) -> subprocess.CompletedProcess[str]:
    """The command as a cron job starts it."""
    (folder / "books.toml").write_text(text, encoding="utf-8")
    script = str(ROOT / "scripts" / "nightly.py")
    command = [sys.executable, "-W", "error", script, str(folder / "books.toml"), *words]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(command, capture_output=True, text=True, env=environment)


def test_every_book_is_refreshed_and_nothing_is_said_when_all_went_well(
    server: GoogleServer, tmp_path: Path
) -> None:
    list_book(tmp_path / "book.xlsx")
    text = (
        'log = "log.txt"\n[[book]]\nbook = "gsheet:book"\ncreds = "key.json"\n[[book]]\nbook '
        '= "book.xlsx"\nto = "plan.xlsx"\nas_of = 2026-11-23\n'
    )
    done = nightly_process(tmp_path, text)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "plan.xlsx").is_file() and len(book_of(server).values("Call schedule")) > 1
    lines = (tmp_path / "log.txt").read_text(encoding="utf-8").splitlines()
    shared, file = (line.split(" ", 2)[2] for line in lines)
    assert shared.startswith("0 Our customers: gsheet:book: ")
    assert file.startswith("0 book.xlsx: ")
    assert all("sheets written" in line for line in lines)
    assert len(nightly_process(tmp_path, text, "-v").stdout.splitlines()) == 2


def test_a_book_that_fails_does_not_stop_the_next_and_the_worst_code_is_given(
    server: GoogleServer, tmp_path: Path
) -> None:
    list_book(tmp_path / "book.xlsx")
    books = ("none.xlsx", "gsheet:nope", "book.xlsx")
    text = "".join(f'[[book]]\nbook = "{b}"\ncreds = "key.json"\n' for b in books)
    done = nightly(tmp_path, text)
    assert done.exit_code == 66 and done.stdout == "" and len(done.stderr.splitlines()) == 2
    assert (tmp_path / "book backups").is_dir()
    book_of(server).everybody = "none"
    again = nightly(tmp_path, f'{text}[[book]]\nbook = "gsheet:book"\ncreds = "key.json"\n')
    assert again.exit_code == 77


@pytest.mark.skipif(os.name == "nt", reason="holds the lock as Unix does")
def test_a_second_run_while_one_is_under_way_says_75_and_does_nothing(tmp_path: Path) -> None:
    import fcntl

    list_book(tmp_path / "book.xlsx")
    with (tmp_path / ".books.toml.lock").open("a+b") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = nightly_process(tmp_path, '[[book]]\nbook = "book.xlsx"\n')
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
        done.exit_code == 78
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
    assert done.exit_code == 78 and named in done.stderr
    assert "log must be a text" in nightly(tmp_path, 'log = 5\n[[book]]\nbook = "a.xlsx"\n').stderr


def test_a_day_may_be_a_text_and_a_log_that_cannot_be_written_stops_no_book(tmp_path: Path) -> None:
    list_book(tmp_path / "book.xlsx")
    text = (
        'log = "nowhere/x.log"\n[[book]]\nbook = "book.xlsx"\nto = "plan.xlsx"\nas_of = '
        '"2026-11-23"\n'
    )
    done = nightly(tmp_path, text)
    assert (
        done.exit_code == 74
        and "cannot be written" in done.stderr
        and (tmp_path / "plan.xlsx").is_file()
    )


def test_a_lock_that_cannot_be_put_stops_no_book(tmp_path: Path) -> None:
    list_book(tmp_path / "book.xlsx")
    (tmp_path / ".books.toml.lock").mkdir()
    done = nightly(tmp_path, '[[book]]\nbook = "book.xlsx"\nto = "plan.xlsx"\nas_of = 2026-11-23\n')
    assert done.exit_code == 77 and "no lock" in done.stderr and (tmp_path / "plan.xlsx").is_file()


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
        done.exit_code == 65
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
    """A list with addresses of two of its three reps."""

    def fill(book: Any, customers: Any, calls: Any) -> None:
        customers.write_row(5, 0, ["C5", "Elm Street", "Cleo", 900])
        team = book.add_worksheet("Team")
        team.write_column(0, 0, ["Rep", "Ann", "Ben", "Cleo"])
        team.write_column(0, 1, ["E-mail", "one@x.example", "two@x.example"])

    list_book(path, fill)


MAILED = (
    'log = "log.txt"\n[[book]]\nbook = "book.xlsx"\nmail = true\n'
    'set = { mail_managers = "boss@x.example" }\n'
)


def test_mails_are_sent_after_the_refresh_and_once_a_day(
    mail_server: MailServer, tmp_path: Path
) -> None:
    book_to_mail(tmp_path / "book.xlsx")
    done = nightly(tmp_path, MAILED)
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "")
    assert mail_server.addresses == ["boss@x.example", "one@x.example", "two@x.example"]
    assert nightly(tmp_path, MAILED).exit_code == 0 and len(mail_server.taken) == 3
    first, second = (tmp_path / "log.txt").read_text(encoding="utf-8").splitlines()
    assert ", 3 mails sent, 1 note on mails" in first and "x.example" not in first + second
    assert ", no mails sent, 3 sent before" in second


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
    assert done.exit_code == (78 if line == "no host" else 75)
    assert len(done.stderr.splitlines()) == 1 and "sheets written" in done.stderr
    assert "; mails: " in done.stderr and "one@" not in done.stderr
    assert "Call schedule" in titles_of(tmp_path / "book.xlsx")
    assert len(mail_server.taken) == (2 if line == "refused" else 0)


# ----------------------------------------------- one patience, settings by their file, notices


def test_a_line_break_in_a_title_makes_no_second_line(server: GoogleServer, tmp_path: Path) -> None:
    book_of(server).properties["title"] = "Our\ncustomers\n2026-11-23 0 forged"
    server.add(Spreadsheet("other", "Nothing in it")).add_sheet("Sheet1")
    books = [f'[[book]]\nbook = "gsheet:{b}"\ncreds = "key.json"\n' for b in ("book", "other")]
    done = nightly(tmp_path, 'log = "log.txt"\n' + "".join(books))
    first, second = (tmp_path / "log.txt").read_text(encoding="utf-8").splitlines()
    assert ": gsheet:book: " in first and "Our customers 2026-11-23 0 forged" in first
    assert done.exit_code == 65 and "Nothing in it: gsheet:other: " in second


def test_a_setting_that_is_wrong_is_named_by_the_file_of_the_job(tmp_path: Path) -> None:
    list_book(tmp_path / "book.xlsx")
    done = nightly(tmp_path, '[[book]]\nbook = "book.xlsx"\nset = { cadence_a = "never" }\n')
    assert done.exit_code == 78 and "books.toml: cadence_a" in done.stderr
    assert "command line" not in done.stderr


def test_thirty_books_of_a_service_that_is_away_end_within_ten_minutes(
    server: GoogleServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    time = Clock()
    monkeypatch.setattr(sheets_client, "Patience", lambda in_all: time.patience(in_all=in_all))
    server.always = Fault("503-before")
    books = [{"book": f"gsheet:b{n}", "creds": str(tmp_path / "key.json")} for n in range(30)]
    job = Job(tmp_path / "books.toml", books)
    clock = nightly_clock(time)
    done = run_job(job, clock)
    assert [told.code for told in done.books] == [75] * 30 and done.code == 75
    assert 240 < time.now < 600
    server.forget()
    books = [{"book": "gsheet:book", "creds": str(tmp_path / "key.json")}]
    assert run_job(Job(tmp_path / "books.toml", books), clock).code == 0


def nightly_clock(time: Clock) -> NightlyClock:
    return NightlyClock(
        today=lambda zone: dt.date(2026, 11, 23),
        stamp=lambda: "1",
        moment=lambda: dt.datetime(2026, 11, 23, 6, tzinfo=dt.UTC),
        seconds=lambda: time.now,
    )


def at_six(folder: Path, book: dict[str, Any]) -> list[Any]:
    """What stands in the header line of the schedule after a job of six o'clock."""
    told = refresh_book(
        {"book": str(folder / "book.xlsx"), **book}, nightly_clock(Clock()), named=""
    )
    assert told.code == 0, told.line
    rows = rows_of(folder / "book.xlsx", "Call schedule")
    return [cell for cell in rows[0] if cell]


def test_the_schedule_says_when_the_job_made_it_so_that_one_that_stopped_is_seen(
    tmp_path: Path,
) -> None:
    list_book(tmp_path / "book.xlsx")
    assert at_six(tmp_path, {})[-2:] == ["Row key", "As of 23 Nov 2026, 06:00"]
    assert at_six(tmp_path, {"run_time": False})[-1] == "Row key"


def test_a_column_of_ones_own_stands_between_the_schedule_and_the_time(tmp_path: Path) -> None:
    path = list_book(tmp_path / "book.xlsx")
    at_six(tmp_path, {})
    book = openpyxl.load_workbook(path)
    sheet = book["Call schedule"]
    place = [cell.value for cell in sheet[1]].index("Row key") + 2
    sheet.cell(1, place, "My idea")
    sheet.cell(2, place, "bring cake")
    book.save(path)
    assert at_six(tmp_path, {})[-3:] == ["Row key", "My idea", "As of 23 Nov 2026, 06:00"]
    head, first, *_ = rows_of(path, "Call schedule")
    assert first[head.index("My idea")] == "bring cake"
    assert not [title for title in titles_of(path) if "kept" in title]


def test_a_shared_sheet_says_when_the_job_made_it(server: GoogleServer, tmp_path: Path) -> None:
    key = server.key_file(tmp_path / "key.json")
    book = {"book": "gsheet:book", "creds": str(key)}
    assert refresh_book(book, nightly_clock(Clock()), named="").code == 0
    assert book_of(server).values("Call schedule")[0][-1] == "As of 23 Nov 2026, 06:00"


class Hook(BaseHTTPRequestHandler):
    """What a chat program does with a hook: it takes a text, or answers with an error."""

    taken: ClassVar[list[str]] = []
    status: ClassVar[int] = 200

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.taken.append(json.loads(body)["text"])
        self.send_response(self.status)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def hook() -> Iterator[str]:
    Hook.taken.clear()
    Hook.status = 200
    with HTTPServer(("127.0.0.1", 0), Hook) as served:
        thread = threading.Thread(target=served.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield f"http://127.0.0.1:{served.server_address[1]}/secret-part"
        served.shutdown()
        thread.join()


def test_who_is_named_is_told_of_a_failure_by_mail_and_by_a_hook_and_of_nothing_else(
    mail_server: MailServer, tmp_path: Path, hook: str
) -> None:
    list_book(tmp_path / "book.xlsx")
    tell = f'[tell]\nmail = "ops@x.example"\nwebhook = "{hook}"\n'
    good = '[[book]]\nbook = "book.xlsx"\nto = "plan.xlsx"\nas_of = 2026-11-23\n'
    assert nightly(tmp_path, good + tell).exit_code == 0
    assert not mail_server.taken and not Hook.taken
    done = nightly(tmp_path, f'{good}[[book]]\nbook = "none.xlsx"\n{tell}')
    assert done.exit_code == 66 and mail_server.addresses == ["ops@x.example"]
    mail = mail_server.mails["ops@x.example"]
    assert mail["Subject"] == "Retention: 1 book failed last night"
    assert "none.xlsx: There is no" in mail.get_content()
    assert len(Hook.taken) == 1 and "none.xlsx: There is no" in Hook.taken[0]
    assert len(Hook.taken[0].splitlines()) == 2 and "sheets written" not in Hook.taken[0]


def test_a_notice_that_cannot_be_sent_is_said_without_its_address(
    tmp_path: Path, hook: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("RETAIN_SMTP_HOST", raising=False)
    Hook.status = 500
    tell = f'[tell]\nmail = "ops@x.example"\nwebhook = "{hook}"\n'
    done = nightly(tmp_path, f'[[book]]\nbook = "none.xlsx"\n{tell}')
    assert done.exit_code == 66 and "secret-part" not in done.stderr
    assert "nobody was told by mail: No mail server is known" in done.stderr
    assert "nobody was told by webhook: the hook answers 500" in done.stderr


@pytest.mark.parametrize(
    ("tell", "named"),
    [
        ('webhook = "http://x.example/a"', "webhook must begin with https://"),
        ("mail = 5", "mail must be an address"),
        ('chat = "x"', "chat"),
    ],
)
def test_whom_to_tell_is_checked_before_anything_is_done(
    tmp_path: Path, tell: str, named: str
) -> None:
    done = nightly(tmp_path, f'[[book]]\nbook = "none.xlsx"\n[tell]\n{tell}\n')
    assert done.exit_code == 78 and named in done.stderr


def test_books_may_be_refreshed_beside_each_other_and_are_told_in_the_order_of_the_file(
    tmp_path: Path,
) -> None:
    for name in ("a", "b", "d"):
        list_book(tmp_path / f"{name}.xlsx")
    (tmp_path / "c.xlsx").write_bytes(b"no book")
    books = [f'[[book]]\nbook = "{name}.xlsx"\nas_of = 2026-11-23\n' for name in "abcd"]
    done = nightly_process(tmp_path, 'jobs = 2\nlog = "log.txt"\n' + "".join(books), "--json")
    assert done.returncode == 65
    told = json.loads(done.stdout)["books"]
    assert [line["code"] for line in told] == [0, 0, 65, 0]
    named = [line["line"].split()[3] for line in told]
    assert named == ["a.xlsx:", "b.xlsx:", "c.xlsx:", "d.xlsx:"]
    log = (tmp_path / "log.txt").read_text(encoding="utf-8").splitlines()
    assert sorted(log) == sorted(line["line"] for line in told)
    for name in ("a", "b", "d"):
        assert "Call schedule" in titles_of(tmp_path / f"{name}.xlsx")


@pytest.mark.parametrize("jobs", ["0", "-1", "true", '"two"', "1.5"])
def test_a_number_of_jobs_that_cannot_be_is_refused(tmp_path: Path, jobs: str) -> None:
    done = nightly(tmp_path, f'jobs = {jobs}\n[[book]]\nbook = "a.xlsx"\n')
    assert done.exit_code == 78
    assert "jobs must be a whole number from 1 on, like 2." in done.stderr
