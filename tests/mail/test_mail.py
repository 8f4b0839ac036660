"""The morning by mail, from a workbook to a server on this machine and to files: who gets what,
each once a day, encrypted, and nothing of a cell becomes a header or markup.
"""

import datetime as dt
import email
import json
import os
import re
import threading
import time
from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import icalendar
import openpyxl
import pandas as pd
import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from tests.mail.mail_server import PASSWORD, USER, MailServer, certificate_for, running
from tests.sheet_rows import rows_of, write_book
from toolkit.cli import cli
from toolkit.errors import TryLaterError
from toolkit.load_book import load_book
from toolkit.mail import smtp_server
from toolkit.mail.book_place import place_of
from toolkit.mail.mail_addresses import address
from toolkit.mail.mail_messages import Mail, mail_key
from toolkit.mail.send_morning import write_mails
from toolkit.mail.sent_mails import KEPT_DAYS, sent_mails
from toolkit.render.letter import Fact, Item, Letter, Section, as_html_letter, as_text, fact

MONDAY = "2026-11-23"
HEADS = ["Customer ID", "Customer", "Owner", "Phone", "Next follow-up", "Annual revenue"]
CUSTOMERS = [
    ["C1", "Alpha & Söhne", "Ana", "+49 30 23125 077", MONDAY, 900],
    ["C2", "Bolt", "Ana", None, "2026-11-24", 500],
    ["C3", "Cork", "Ben", None, MONDAY, 400],
    ["C4", "Dune", None, None, MONDAY, 300],
]
CALLS = [["Date", "Customer", "Outcome", "Notes"], ["2026-11-02", "Alpha & Söhne", "Reached", "x"]]
PROMISES = [
    ["Customer", "Promise", "Made by", "Made on", "Due", "Seller"],
    ["Alpha & Söhne", "Send samples", "us", "2026-11-02", "2026-11-12", "Ana"],
    ["Cork", "Call the plant", "us", "2026-11-16", "2026-11-24", "Cleo"],
]
TEAM = [
    ["Rep", "Working days", "E-mail", "Away from", "Away to"],
    ["Ana", "Mon-Fri", "ana@x.example"],
    ["Ben", "Mon-Thu", "ben@x.example; b2@x.example"],
    ["Cleo", "Mon-Fri", "cleo@x.example"],
]
SETTINGS = [["Setting", "Value"], ["mail_managers", "Cleo, boss@x.example"]]


def book(path: Path, **sheets: list[list[Any]]) -> Path:
    """A small book of two reps and a colleague; a sheet that is given replaces its own."""
    held = {
        "Customers": [HEADS, *CUSTOMERS],
        "Calls": CALLS,
        "Promises": PROMISES,
        "Team": TEAM,
        "Settings": SETTINGS,
        **sheets,
    }
    return write_book(path, held)


def retain(*words: object) -> Result:
    result = CliRunner().invoke(cli, [str(w) for w in words])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person with a folder for what programs remember, and nothing set for mails."""
    state = tmp_path / "state"
    for name in [name for name in os.environ if name.startswith("RETAIN_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_STATE_HOME", str(state))
    monkeypatch.setattr("platformdirs.user_state_path", lambda *_, **__: state)
    monkeypatch.chdir(tmp_path)
    return state


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return certificate_for(tmp_path_factory.mktemp("trusted"), "127.0.0.1")


def reach(server: MailServer, monkeypatch: pytest.MonkeyPatch, security: str = "none") -> None:
    monkeypatch.setenv("RETAIN_SMTP_HOST", "127.0.0.1")
    monkeypatch.setenv("RETAIN_SMTP_PORT", str(server.port))
    monkeypatch.setenv("RETAIN_SMTP_SECURITY", security)
    monkeypatch.setenv("RETAIN_MAIL_FROM", "Sales <sales@x.example>")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[MailServer]:
    with running(None) as server:
        reach(server, monkeypatch)
        yield server


def files(folder: Path) -> dict[str, EmailMessage]:
    found = {}
    for path in sorted(folder.iterdir()):
        message = email.message_from_bytes(path.read_bytes(), policy=default)
        assert isinstance(message, EmailMessage)
        found[path.name] = message
    return found


def text_of(message: EmailMessage, kind: str = "plain") -> str:
    part = message.get_body((kind,))
    assert part is not None
    text = part.get_content()
    assert isinstance(text, str)
    return text.replace("\r\n", "\n")


def events_of(message: EmailMessage) -> list[str]:
    events = []
    for part in message.iter_attachments():
        assert part.get_content_type() == "text/calendar" and part.get_filename() == "calls.ics"
        calendar = icalendar.Calendar.from_ical(part.get_content())
        events += [str(event["summary"]) for event in calendar.walk("VEVENT")]
    return events


def test_each_rep_gets_the_calls_and_to_dos_of_the_day_and_who_leads_a_digest(
    tmp_path: Path, server: MailServer
) -> None:
    done = retain("mail", book(tmp_path / "b.xlsx"), "--as-of", MONDAY)
    assert done.exit_code == 0
    assert server.addresses == [
        "ana@x.example",
        "b2@x.example",
        "ben@x.example",
        "boss@x.example",
        "cleo@x.example",
        "cleo@x.example",
    ]
    ana = server.mails["ana@x.example"]
    assert ana["subject"] == "1 call and 1 to-do for Mon 23 Nov 2026"
    assert ana["from"] == "Sales <sales@x.example>" and ana["to"] == "ana@x.example"
    text = text_of(ana)
    assert "Ana: 1 call today, 1 to-do (1 late)." in text
    assert "1. Phone: Alpha & Söhne (A)\n   Phone: +49 30 23125 077\n   Why now: " in text
    assert "Our promise: Alpha & Söhne\n   Due: 12 Nov 2026, 11 days ago" in text
    assert "Bolt" not in text and "Cork" not in text
    assert "Alpha &amp; Söhne" in text_of(ana, "html")
    assert 'href="tel:+493023125077"' in text_of(ana, "html")
    assert events_of(ana) == ["Phone: Alpha & Söhne (A)"]
    boss = text_of(server.mails["boss@x.example"])
    assert "3 calls today, 1 commitment missed.\n" in boss and "have no place" not in boss
    assert "Our promise: Alpha & Söhne\n   By: Ana\n   Due: 12 Nov 2026, 11 days ago" in boss
    assert "Ben\n   Today: 1 call, no to-dos\n   Calls a day: " in boss
    assert "No plan of an earlier day is remembered." in boss
    assert "1 call of No rep, who has no e-mail address in Team." in done.stderr


def test_a_colleague_without_customers_gets_the_to_dos_and_no_calendar(
    tmp_path: Path, server: MailServer
) -> None:
    path = book(tmp_path / "b.xlsx", Settings=[["Setting", "Value"]])
    assert retain("mail", path, "--as-of", MONDAY).exit_code == 0
    cleo = server.mails["cleo@x.example"]
    assert cleo["subject"] == "no calls and 1 to-do for Mon 23 Nov 2026"
    assert "Our promise: Cork\n   Due: 24 Nov 2026\n   What: Call the plant" in text_of(cleo)
    assert events_of(cleo) == []


@pytest.mark.parametrize("promises", [PROMISES[:1], [["x"]]], ids=["no rows", "no sheet"])
def test_a_book_with_nothing_to_do_but_calls_says_so(
    tmp_path: Path, server: MailServer, promises: list[list[str]]
) -> None:
    path = book(tmp_path / "b.xlsx", Promises=promises)
    assert retain("mail", path, "--as-of", MONDAY).exit_code == 0
    ana = server.mails["ana@x.example"]
    assert ana["subject"] == "1 call and no to-dos for Mon 23 Nov 2026"
    assert "TO DO\nNothing.\n" in text_of(ana) and events_of(ana) != []
    assert "0 late" not in text_of(ana)


def test_nobody_is_written_to_on_a_day_off(tmp_path: Path, server: MailServer) -> None:
    away = ["Cleo", "Mon-Fri", "cleo@x.example", MONDAY, "2026-11-25"]
    path = book(tmp_path / "b.xlsx", Team=[*TEAM[:3], away])
    assert retain("mail", path, "--as-of", "2026-11-22").exit_code == 0
    assert server.taken == []
    idle = book(tmp_path / "idle.xlsx", Promises=PROMISES[:1], Customers=[HEADS, CUSTOMERS[1]])
    assert (
        retain("mail", idle, "--as-of", "2026-11-22").stdout == "Nothing to send for 2026-11-22.\n"
    )
    assert server.taken == []
    said = retain("mail", path, "--as-of", MONDAY, "--set", "mail_managers=boss@x.example")
    assert said.exit_code == 0
    assert "cleo@x.example" not in server.addresses and "boss@x.example" in server.addresses


def test_to_dos_of_who_is_away_go_to_who_stands_in_or_to_who_leads(
    tmp_path: Path, server: MailServer
) -> None:
    """Whoever is mailed nothing, nothing of it vanishes: practice 14."""
    promised = [
        *PROMISES,
        ["Bolt", "Fit the valve", "us", "2026-11-02", "2026-11-24", "Ben"],
        ["Bolt", "Paint the gate", "us", "2026-11-02", "2026-11-24", "Dirk"],
    ]
    team = [
        ["Rep", "Working days", "E-mail", "Away from", "Away to", "Backup"],
        ["Ana", "Mon-Fri", "ana@x.example", "2026-11-20", "2026-12-04", "Cleo"],
        ["Ben", "Mon-Thu", "ben@x.example", "2026-11-20", None, "Ana"],
        ["Cleo", "Mon-Fri", "cleo@x.example"],
    ]
    path = book(tmp_path / "b.xlsx", Promises=promised, Team=team)
    done = retain("mail", path, "--as-of", MONDAY, "--set", "mail_managers=boss@x.example")
    assert done.exit_code == 0
    assert server.addresses == ["boss@x.example", "cleo@x.example"]
    cleo = server.mails["cleo@x.example"]
    assert cleo["subject"].endswith("1 to-do for Mon 23 Nov 2026, and 1 to-do for who is away")
    own, others = text_of(cleo).split("TO DO FOR WHO IS AWAY\n")
    assert ", 1 to-do, and 1 to-do for who is away.\n" in own and "Call the plant" in own
    assert others.startswith(
        "\n1. Our promise: Alpha & Söhne\n   Whose: Ana, who is away until 4 Dec 2026\n"
        "   Due: 12 Nov 2026, 11 days ago\n   What: Send samples"
    )
    boss = text_of(server.mails["boss@x.example"])
    left = boss.partition("TO-DOS THAT ARE MAILED TO NOBODY ELSE\n")[2].partition("WATCH")[0]
    why = "who is away until further notice, and nobody stands in"
    assert f"1. Our promise: Bolt\n   Whose: Ben, {why}\n   Due: 24 Nov 2026\n" in left
    assert "   Whose: Dirk, who has no e-mail address in Team\n" in left
    assert "Send samples" not in left
    assert f"1 to-do of Ben, {why}.\n" in done.stderr
    assert "1 to-do of Dirk, who has no e-mail address in Team.\n" in done.stderr


def test_the_digest_tells_what_is_new_on_the_watch_list_and_what_left_it(
    tmp_path: Path, server: MailServer, own_folders: Path
) -> None:
    """Since the last digest that was sent, by a file that names nobody; a rehearsal says it too."""

    def surveys(*ids: str) -> list[list[object]]:
        return [["Customer ID", "Date", "Kind", "Score"],
                *([who, "2026-11-16", "NPS", 10] for who in ids)]  # fmt: skip

    calls = [*CALLS, *(["2026-11-02", name, "Reached", "x"] for name in ("Bolt", "Cork"))]
    held = {"Promises": PROMISES[:1], "Calls": calls}
    path = book(tmp_path / "b.xlsx", **held, Surveys=surveys("C3"))
    assert retain("mail", path, "--as-of", MONDAY).exit_code == 0
    first = text_of(server.mails["boss@x.example"])
    assert "NEW ON THE WATCH LIST\n1 now; what is new since is told from" in first
    assert "NO LONGER ON THE WATCH LIST" not in first
    (kept,) = (own_folders / "mails").glob("*.json")
    assert "promoter" not in kept.read_text() and "C3" not in kept.read_text()
    book(tmp_path / "b.xlsx", **held, Surveys=surveys("C2"))
    out = tmp_path / "out"
    assert retain("mail", path, "--as-of", "2026-11-24", "--dry-run", "--to", out).exit_code == 0
    told = next(text_of(m) for m in files(out).values() if m["to"] == "boss@x.example")
    new, left = told.split("NO LONGER ON THE WATCH LIST\n")
    assert "NEW ON THE WATCH LIST\nSince the digest of 23 Nov 2026.\n\n1. Promoter: Bolt\n" in new
    assert left.startswith(
        "Since the digest of 23 Nov 2026.\n\n1. Promoter: Cork\n   By: Ben\n"
        "   Why: it is not so any more\n"
    )
    assert retain("mail", path, "--as-of", "2026-11-24").exit_code == 0
    assert "Promoter: Bolt" in text_of(server.mails["boss@x.example"])


def test_the_digest_tells_which_calls_of_the_last_plan_were_not_made(
    tmp_path: Path, server: MailServer
) -> None:
    path = book(tmp_path / "b.xlsx")
    assert retain("refresh", path, "--as-of", MONDAY).exit_code == 0
    before = "Ben\n   Not made (1): Cork: 23 Nov 2026, now "
    assert retain("mail", path, "--as-of", "2026-11-24").exit_code == 0
    assert before in text_of(server.mails["boss@x.example"])
    # The same after the refresh of that day, which remembers a plan of its own.
    assert retain("refresh", path, "--as-of", "2026-11-24").exit_code == 0
    moved = path.rename(tmp_path / "other.xlsx")
    assert retain("mail", moved, "--as-of", "2026-11-24").exit_code == 0
    assert before in text_of(server.mails["boss@x.example"])
    assert len(server.mails) < len(server.taken)


def test_of_one_customer_few_missed_commitments_are_spelled_out_and_all_are_counted(
    tmp_path: Path, server: MailServer
) -> None:
    many = [["Bolt", f"Part {n}", "us", "2026-11-02", "2026-11-13", "Ana"] for n in range(16)]
    path = book(tmp_path / "b.xlsx", Promises=[*PROMISES[:2], *many])
    assert retain("mail", path, "--as-of", MONDAY).exit_code == 0
    boss = text_of(server.mails["boss@x.example"])
    assert "17 commitments missed.\n" in boss
    assert boss.count("Our promise: Bolt\n") == 3
    assert "Our promise: Alpha & Söhne\n" in boss
    assert " 4 of 17 are shown." in boss


def test_of_many_changes_every_rep_is_shown(tmp_path: Path, server: MailServer) -> None:
    reps = [(n, rep) for rep in ("Ana", "Ben") for n in range(10)]
    customers = [[f"{r}{n}", f"Shop {r}{n}", r, None, MONDAY, 100] for n, r in reps]
    path = book(tmp_path / "b.xlsx", Customers=[HEADS, *customers], Promises=PROMISES[:1])
    words = ["--set", "calls_per_day=12"]
    assert retain("refresh", path, "--as-of", MONDAY, *words).exit_code == 0
    assert retain("mail", path, "--as-of", "2026-11-24", *words).exit_code == 0
    boss = text_of(server.mails["boss@x.example"])
    for rep in ("Ana", "Ben"):
        assert f"{rep}\n   Not made (10):\n   - Shop {rep}0: 23 Nov 2026, now " in boss
    assert boss.count("   - and 2 more\n") == 2


def test_what_became_of_an_older_plan_is_no_news(tmp_path: Path, server: MailServer) -> None:
    heads = [*HEADS, "Do not call"]
    customers = [
        ["a", "Alpha", "Ana", None, MONDAY, 100, None],
        ["b", "Beta", "Ana", None, "2026-11-26", 90, None],
    ]
    path = book(tmp_path / "b.xlsx", Customers=[heads, *customers], Promises=PROMISES[:1])

    def told_then_refreshed(day: str) -> str:
        assert retain("mail", path, "--as-of", day).exit_code == 0
        assert retain("refresh", path, "--as-of", day).exit_code == 0
        return text_of(server.mails["boss@x.example"])

    told_then_refreshed(MONDAY)
    changed = openpyxl.load_workbook(path)
    changed["Customers"]["G2"] = "yes"
    changed.save(path)
    assert "1 call of the last plan not made or moved" in told_then_refreshed("2026-11-24")
    assert "no calls of the last plan not made or moved" in told_then_refreshed("2026-11-25")


def test_calls_without_a_place_are_told(tmp_path: Path, server: MailServer) -> None:
    customers = [[f"c{n}", f"Shop {n}", "Ana", None, MONDAY, 100] for n in range(4)]
    path = book(tmp_path / "b.xlsx", Customers=[HEADS, *customers], Promises=PROMISES[:1])
    tight = ["--set", "calls_per_day=1", "--set", "horizon_days=2", "--set", "stretch=no"]
    retain("mail", path, "--as-of", MONDAY, *tight)
    boss = text_of(server.mails["boss@x.example"])
    assert "2 calls due in the days planned ahead have no place." in boss


def test_nothing_is_sent_twice_for_a_day(tmp_path: Path, server: MailServer) -> None:
    path = book(tmp_path / "b.xlsx")
    retain("mail", path, "--as-of", MONDAY)
    again = retain("mail", path, "--as-of", MONDAY)
    assert (again.exit_code, again.stdout) == (0, "6 mails sent before for this day.\n")
    assert len(server.taken) == 6
    retain("mail", path, "--as-of", "2026-11-24")
    assert len(server.taken) > 6


def test_a_mail_that_fails_ends_with_75_and_the_next_run_sends_it_alone(
    tmp_path: Path, server: MailServer
) -> None:
    path = book(tmp_path / "b.xlsx")
    server.refuse = lambda to: "451 4.2.1 ana@x.example is busy" if to == "ana@x.example" else ""
    done = retain("mail", path, "--as-of", MONDAY)
    assert done.exit_code == 75
    assert done.stderr.endswith("1 mail of 6 was not sent: Ana: its answer is 451 4.2.1.\n")
    assert len(server.taken) == 5
    server.refuse = lambda to: ""
    assert retain("mail", path, "--as-of", MONDAY).exit_code == 0
    assert len(server.taken) == 6 and server.addresses[0] == "ana@x.example"


def test_a_mail_that_the_server_refuses_after_all_of_it_is_sent_by_the_next_run(
    tmp_path: Path, server: MailServer
) -> None:
    path = book(tmp_path / "b.xlsx")
    server.after_data = "452 4.3.1 no room"
    assert retain("mail", path, "--as-of", MONDAY).exit_code == 75
    server.after_data = "250 OK"
    assert retain("mail", path, "--as-of", MONDAY).exit_code == 0
    assert len(server.taken) == 6


def test_a_mail_that_may_have_arrived_is_told_and_not_sent_again(
    tmp_path: Path, server: MailServer
) -> None:
    path = book(tmp_path / "b.xlsx")
    server.after_data = ""
    done = retain("mail", path, "--as-of", MONDAY)
    assert done.exit_code == 75 and "it may have arrived" in done.stderr
    assert server.addresses == ["ana@x.example"]
    server.after_data = "250 OK"
    again = retain("mail", path, "--as-of", MONDAY)
    assert again.exit_code == 0 and "The mail for Ana may have arrived" in again.stderr
    assert len(server.taken) == 6 and server.addresses.count("ana@x.example") == 1


def test_a_second_run_while_one_sends_says_75_and_sends_nothing(
    tmp_path: Path, server: MailServer
) -> None:
    path = book(tmp_path / "b.xlsx")
    arrived, go_on = threading.Event(), threading.Event()

    def wait(to: str) -> str:
        arrived.set()
        go_on.wait(30)
        return ""

    server.refuse = wait
    first = threading.Thread(target=retain, args=("mail", path, "--as-of", MONDAY))
    first.start()
    assert arrived.wait(60)
    place = mail_key(place_of(str(path)))
    with pytest.raises(TryLaterError, match="Another run sends"), sent_mails(place, MONDAY):
        pass
    go_on.set()
    first.join(60)
    assert len(server.taken) == 6


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
@pytest.mark.parametrize("implicit", [False, True], ids=["starttls", "tls"])
def test_mails_go_encrypted_to_who_has_a_valid_certificate_and_signed_in(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    certificate: tuple[Path, Path],
    implicit: bool,
) -> None:
    path = book(tmp_path / "b.xlsx")
    with running(certificate, implicit=implicit, sign_in=True) as server:
        reach(server, monkeypatch, "tls" if implicit else "starttls")
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
        monkeypatch.setenv("RETAIN_SMTP_USER", USER)
        monkeypatch.setenv("RETAIN_SMTP_PASSWORD", PASSWORD)
        done = retain("mail", path, "--as-of", MONDAY, "-v", "--json")
    assert done.exit_code == 0 and PASSWORD not in done.output
    assert len(json.loads(done.stdout)["sent"]) == 6
    assert server.users == [USER] and len(server.taken) == 6


def test_a_wrong_password_says_so_and_is_never_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, certificate: tuple[Path, Path]
) -> None:
    path = book(tmp_path / "b.xlsx")
    with running(certificate, sign_in=True) as server:
        reach(server, monkeypatch, "starttls")
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
        monkeypatch.setenv("RETAIN_SMTP_USER", USER)
        monkeypatch.setenv("RETAIN_SMTP_PASSWORD", "no-such-word")
        done = retain("mail", path, "--as-of", MONDAY, "-v")
    assert done.exit_code == 75 and "does not take smtp_user with the password" in done.stderr
    assert "no-such-word" not in done.output and server.taken == []


@pytest.mark.parametrize("trusted", [True, False], ids=["of another host", "of nobody known"])
def test_a_server_without_a_valid_certificate_gets_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trusted: bool
) -> None:
    other = certificate_for(tmp_path, "mail.other.example")
    path = book(tmp_path / "b.xlsx")
    with running(other) as server:
        reach(server, monkeypatch, "starttls")
        if trusted:
            monkeypatch.setenv("SSL_CERT_FILE", str(other[0]))
        done = retain("mail", path, "--as-of", MONDAY)
    assert done.exit_code == 75 and "has no valid certificate" in done.stderr
    assert server.taken == []


def test_a_server_that_offers_no_encryption_gets_nothing(
    tmp_path: Path, server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RETAIN_SMTP_SECURITY", "starttls")
    done = retain("mail", book(tmp_path / "b.xlsx"), "--as-of", MONDAY)
    assert done.exit_code == 75 and "does not offer" in done.stderr and server.taken == []


def test_a_server_that_is_not_there_ends_with_75(
    tmp_path: Path, server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RETAIN_SMTP_PORT", "1")
    done = retain("mail", book(tmp_path / "b.xlsx"), "--as-of", MONDAY)
    assert done.exit_code == 75 and "127.0.0.1:1 cannot be reached" in done.stderr


@pytest.mark.parametrize(
    ("unset", "values", "told"),
    [
        ("RETAIN_SMTP_HOST", {}, "No mail server is known"),
        ("RETAIN_MAIL_FROM", {}, "Nobody is known whom the mails are from"),
        ("", {"RETAIN_MAIL_FROM": "sales"}, "mail_from cannot be 'sales'"),
        ("", {"RETAIN_MAIL_FROM": "a@x.example\nBcc: b@x.example"}, "mail_from cannot be"),
        ("", {"RETAIN_SMTP_HOST": "mail.x.example"}, "is not on this machine"),
        ("", {"RETAIN_SMTP_SECURITY": "ssl"}, "RETAIN_SMTP_SECURITY: smtp_security cannot be"),
        ("", {"RETAIN_SMTP_PORT": "many"}, "RETAIN_SMTP_PORT: smtp_port cannot be"),
        ("", {"RETAIN_SMTP_USER": USER}, "its password belongs into RETAIN_SMTP_PASSWORD"),
        ("", {"RETAIN_SMTP_USER": USER, "RETAIN_SMTP_PASSWORD": "ä-secret"}, "plain ASCII"),
    ],
)
def test_what_lacks_or_cannot_be_is_told_before_anything_is_sent(
    tmp_path: Path,
    server: MailServer,
    monkeypatch: pytest.MonkeyPatch,
    unset: str,
    values: dict[str, str],
    told: str,
) -> None:
    if unset:
        monkeypatch.delenv(unset)
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    done = retain("mail", book(tmp_path / "b.xlsx"), "--as-of", MONDAY)
    assert done.exit_code == 78 and told in done.stderr and "secret" not in done.output
    assert server.taken == []


@pytest.mark.parametrize("name", ["smtp_host", "smtp_port", "smtp_security", "smtp_user"])
def test_a_workbook_cannot_name_the_server(tmp_path: Path, server: MailServer, name: str) -> None:
    path = book(tmp_path / "b.xlsx", Settings=[["Setting", "Value"], [name, "1"]])
    done = retain("mail", path, "--as-of", MONDAY)
    assert done.exit_code == 78 and server.taken == []
    assert f"Settings!B2: {name} cannot stand in a workbook." in done.stderr


def test_no_workbook_is_told_of_the_server(tmp_path: Path, server: MailServer) -> None:
    path = book(tmp_path / "b.xlsx")
    config = tmp_path / "retain.toml"
    config.write_text('smtp_host = "mail.x.example"\nsmtp_user = "robot"\n', encoding="utf-8")
    assert retain("refresh", path, "--as-of", MONDAY, "--config", config).exit_code == 0
    cells = [str(v) for row in rows_of(path, "Run") for v in row]
    assert "mail_managers" in cells
    assert not [cell for cell in cells if "mail.x.example" in cell or cell.startswith("smtp")]


def test_a_file_of_a_mail_is_named_with_all_letters_of_the_name() -> None:
    now = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
    sheets = {"Customers": pd.DataFrame({"Name": ["Alfa"]})}
    book = load_book(sheets, name="b", as_of=now.date())
    letter = Letter("Today", "Hello", [], [])
    mails = [Mail(name, "a@x.example", letter, b"", "key") for name in ("Jürgen_B.", "李")]
    assert [*write_mails(mails, book, now=now)] == ["01-jürgen-b.eml", "02-李.eml"]


def test_a_dry_run_writes_the_mails_as_files_and_sends_nothing(
    tmp_path: Path, server: MailServer
) -> None:
    path = book(tmp_path / "b.xlsx")
    done = retain("mail", path, "--as-of", MONDAY, "--dry-run", "--to", "out")
    assert done.exit_code == 0 and server.taken == []
    first = files(tmp_path / "out")
    assert [(name, mail["to"]) for name, mail in first.items()] == [
        ("01-ana.eml", "ana@x.example"),
        ("02-ben.eml", "ben@x.example"),
        ("03-ben.eml", "b2@x.example"),
        ("04-cleo.eml", "cleo@x.example"),
        ("05-digest.eml", "cleo@x.example"),
        ("06-digest.eml", "boss@x.example"),
    ]
    time.sleep(1.1)
    assert retain("mail", path, "--as-of", MONDAY, "--dry-run", "--to", "out").exit_code == 0
    again = files(tmp_path / "out")
    for name, mail in again.items():
        assert mail["date"] != first[name]["date"]
        del mail["date"], first[name]["date"]
        assert mail.as_bytes() == first[name].as_bytes()
    (tmp_path / "out" / "01-ana.eml").write_text("mine", encoding="utf-8")
    foreign = retain("mail", path, "--as-of", MONDAY, "--dry-run", "--to", "out")
    assert foreign.exit_code == 73
    assert (tmp_path / "out" / "01-ana.eml").read_text(encoding="utf-8") == "mine"
    german = retain(
        "mail", path, "--as-of", MONDAY, "--dry-run", "--to", "de", "--set", "language=de"
    )
    assert german.stdout.startswith("Geschrieben: ") and ", an " in german.stdout


def test_a_dry_run_needs_no_server_and_takes_a_folder_named_after_the_day(tmp_path: Path) -> None:
    path = book(tmp_path / "b.xlsx")
    assert retain("mail", path, "--as-of", MONDAY, "--dry-run", "-q").stdout == ""
    assert len(files(tmp_path / f"mails {MONDAY}")) == 6
    assert retain("mail", path, "--to", "out").exit_code == 2


EVIL = '</p><script>alert(1)</script>\r\nBcc: all@x.example\r\n\r\n"><img src=x onerror=1>'


def test_text_of_cells_becomes_no_header_and_no_markup(tmp_path: Path) -> None:
    customers = [["C1", f"Evil {EVIL}", "Ana", "+49 30 1<b>", MONDAY, 900]]
    calls = [["Date", "Customer ID", "Outcome", "Notes"], ["2026-11-02", "C1", "Reached", EVIL]]
    promises = [
        ["Customer ID", "Promise", "Made by", "Made on", "Due", "Seller"],
        ["C1", EVIL, "us", "2026-11-02", "2026-11-12", "Ana"],
    ]
    path = book(tmp_path / "b.xlsx", Customers=[HEADS, *customers], Calls=calls, Promises=promises)
    assert retain("mail", path, "--as-of", MONDAY, "--dry-run", "--to", "out").exit_code == 0
    for mail in files(tmp_path / "out").values():
        names = {name.lower() for part in mail.walk() for name in part}
        assert "bcc" not in names and mail["to"].count("@") == 1
        html = text_of(mail, "html")
        assert "<script" not in html and "<img" not in html and "<b>" not in html
        assert "alert(1)" in html
        assert mail["subject"].isprintable() and "Evil" not in mail["subject"]


@given(st.text(min_size=1, max_size=60))
def test_any_text_is_escaped_and_keeps_to_the_lines_of_its_item(text: str) -> None:
    letter = Letter("s", "g", [Section("Calls", [Item("t", fact("What", text))])], ["c"])
    html = as_html_letter(letter)
    tags = re.findall(r"<[a-z]+", as_html_letter(Letter("s", "g", [], ["c"])))
    inside = {"<h", "<div", "<span", "<ul", "<li"}
    assert set(re.findall(r"<[a-z]+", html)) <= {*tags, *inside}
    lines = as_text(letter).splitlines()
    own = [line for line in lines if line not in ("g", "", "CALLS", "1. t", "--", "c")]
    assert all(line.startswith("   ") for line in own)


@pytest.mark.parametrize(
    ("typed", "dialled"),
    [
        ("+49 30 23125-077", "+493023125077"),
        ("030/23125 077", "03023125077"),
        ("030 1 or 040 2", ""),
        ("javascript:1234567", ""),
        ("1234", ""),
        ("+49 30 1+2 345", ""),
    ],
)
def test_one_phone_number_can_be_dialled(typed: str, dialled: str) -> None:
    assert Fact("Phone", [typed]).dialled == dialled
    assert Fact("Last note", [typed]).dialled == ""


@pytest.mark.parametrize(
    ("typed", "used"),
    [
        ("ana@x.example", "ana@x.example"),
        ("Ana.Lee+x@X.Example", "Ana.Lee+x@x.example"),
        ("ana@müller.example", "ana@xn--mller-kva.example"),
        ("änä@x.example", ""),
        ("Ana <ana@x.example>", ""),
        ("ana@x.example\r\nBcc: b@x.example", ""),
        ("ana@x.example,b@x.example", ""),
        ("a b@x.example", ""),
        ("ana@-x.example", ""),
        ("ana@x..example", ""),
        (".ana@x.example", ""),
        ("ana", ""),
        ("@x.example", ""),
        ("ana@", ""),
    ],
)
def test_an_address_is_used_only_where_a_server_takes_it(typed: str, used: str) -> None:
    assert address(typed) == used


@given(st.text(max_size=40), st.text(max_size=40))
def test_no_address_can_end_a_header(user: str, host: str) -> None:
    used = address(f"{user}@{host}")
    assert used == "" or (used.isascii() and used.isprintable() and " " not in used)


def test_an_address_that_is_none_is_told_with_its_cell(tmp_path: Path, server: MailServer) -> None:
    team = [*TEAM[:1], ["Ana", "Mon-Fri", "at home"], *TEAM[2:]]
    settings = [["Setting", "Value"], ["mail_managers", "Zoe; Cleo; boss@x, boss@x.example"]]
    path = book(tmp_path / "b.xlsx", Team=team, Settings=settings)
    done = retain("mail", path, "--as-of", MONDAY)
    assert done.exit_code == 0
    assert "Team!C2: 'at home' is no e-mail address." in done.stderr
    assert "1 call and 1 to-do of Ana, who has no e-mail address in Team." in done.stderr
    assert "mail_managers: 'Zoe' is no e-mail address, and Team has none of it." in done.stderr
    assert "mail_managers: 'boss@x' is no" not in done.stderr
    assert {"boss@x.example", "boss@x", "cleo@x.example"} <= set(server.addresses)


def test_a_book_without_any_address_says_what_to_do(tmp_path: Path, server: MailServer) -> None:
    path = book(tmp_path / "b.xlsx", Team=[["Rep"], ["Ana"]], Settings=[["Setting", "Value"]])
    done = retain("mail", path, "--as-of", MONDAY)
    assert done.exit_code == 66 and "Put a column E-mail into the Team sheet" in done.stderr


def test_what_is_remembered_names_nobody(
    tmp_path: Path, server: MailServer, own_folders: Path
) -> None:
    retain("mail", book(tmp_path / "b.xlsx"), "--as-of", MONDAY)
    (kept,) = own_folders.rglob("*.json")
    text = kept.read_text(encoding="utf-8")
    assert "x.example" not in text and "Ana" not in text and "b.xlsx" not in kept.name
    states = json.loads(text)[MONDAY]
    assert states.pop("watched") == ""
    assert set(states.values()) == {"sent"}
    for damaged in (b"[1", b"[1]", b'{"a": "\xff"}', b'{"a": 1}'):
        kept.write_bytes(damaged)
        done = retain("mail", tmp_path / "b.xlsx", "--as-of", MONDAY)
        assert done.exit_code == 73 and "is damaged" in done.stderr and len(server.taken) == 6


def test_only_so_many_days_are_remembered(own_folders: Path) -> None:
    for number in range(KEPT_DAYS + 5):
        with sent_mails("b", f"day {number}") as remembered:
            remembered.remember("k", "sent")
    (kept,) = own_folders.rglob("*.json")
    assert len(json.loads(kept.read_text(encoding="utf-8"))) == KEPT_DAYS
    with sent_mails("b", f"day {KEPT_DAYS + 4}") as remembered:
        assert remembered.state("k") == "sent"


def test_who_is_spelled_otherwise_later_that_day_is_not_written_to_again(
    tmp_path: Path, server: MailServer
) -> None:
    path = book(tmp_path / "b.xlsx")
    retain("mail", path, "--as-of", MONDAY)
    others = [[*row[:2], (row[2] or "").upper(), *row[3:]] for row in CUSTOMERS[:2]]
    promises = [[*row[:5], row[5].upper()] for row in PROMISES[1:]]
    book(path, Customers=[HEADS, *others], Promises=[PROMISES[0], *promises])
    assert retain("mail", path, "--as-of", MONDAY).exit_code == 0
    assert server.addresses.count("ana@x.example") == 1


def test_one_book_is_one_place_however_it_is_named(tmp_path: Path) -> None:
    path = tmp_path / "b.xlsx"
    assert place_of("b.xlsx") == place_of(str(path)) == place_of("./b.xlsx")
    sheet = "https://docs.google.com/spreadsheets/d/1aB/edit?gid=0#gid=0"
    assert place_of(sheet) == place_of("gsheet:1aB") != place_of("gsheet:1aC")


def test_what_a_server_says_is_told_by_its_codes_alone() -> None:
    assert smtp_server.answered(535, b"5.7.8 cm9ib3Q= is wrong") == (
        "it does not take smtp_user with the password in RETAIN_SMTP_PASSWORD (535 5.7.8)"
    )
    assert smtp_server.answered(421, "busy, ana@x.example") == "its answer is 421"
    assert "geheim" not in repr(smtp_server.Access("h", 1, "tls", "u", "geheim"))


def put(path: Path, title: str, cell: str, value: Any) -> None:
    workbook = openpyxl.load_workbook(path)
    workbook[title][cell] = value
    workbook.save(path)


def test_a_call_that_was_planned_twice_on_a_day_is_one_change(tmp_path: Path) -> None:
    path = book(tmp_path / "book.xlsx", Promises=PROMISES[:1])
    retain("refresh", path, "--as-of", MONDAY)
    put(path, "Customers", "E2", "2026-11-24")
    retain("refresh", path, "--as-of", MONDAY)
    put(path, "Customers", "E2", "2026-11-27")
    retain("mail", path, "--as-of", "2026-11-24", "--dry-run")
    [folder] = [each for each in tmp_path.iterdir() if each.name.startswith("mails")]
    digest = next(m for name, m in files(folder).items() if "digest" in name)
    changes = text_of(digest).partition("CHANGES SINCE THE LAST PLAN")[2]
    assert changes.count("Alpha & Söhne") == 1
    assert "Alpha & Söhne: 23 Nov 2026, now 27 Nov 2026" in changes


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_mail_names_the_sheets_by_the_titles_that_they_have(
    tmp_path: Path, language: str
) -> None:
    """And, before there are any, by those that a refresh will give them."""
    settings = [*SETTINGS, ["language", language]]
    path = book(tmp_path / "book.xlsx", Settings=settings)
    titles = {"en": ["Call schedule", "To do"], "de": ["Anrufplan", "Aufgaben"]}[language]

    def told() -> str:
        retain("mail", path, "--as-of", MONDAY, "--dry-run")
        [folder] = [each for each in tmp_path.iterdir() if each.name.startswith("mails")]
        name = next(name for name in files(folder) if "ana" in name)
        return " ".join(text_of(files(folder)[name]).split())

    both, one = {
        "en": ("columns of the sheets Call schedule and To do.", "columns of the sheet My week."),
        "de": ("Spalten der Blätter Anrufplan und Aufgaben.", "Spalten des Blatts My week."),
    }[language]
    assert both in told()
    retain("refresh", path, "--as-of", MONDAY)
    assert both in told()
    workbook = openpyxl.load_workbook(path)
    workbook[titles[0]].title = "My week"
    for mark in workbook.defined_names.values():
        # as Excel does, and openpyxl does not
        mark.value = mark.value.replace(f"'{titles[0]}'", "'My week'")
        mark.value = mark.value.replace(f"{titles[0]}!", "'My week'!")
    del workbook[titles[1]]
    workbook.save(path)
    assert one in told()


def test_a_german_mail_says_the_channel_before_a_wish_and_a_day_to_come_in_german(
    tmp_path: Path,
) -> None:
    head = ["Customer ID", "Customer", "Owner", "Last contact", "Revenue", "Language", "Best hours"]
    giving = [
        ["Customer", "Date", "Kind", "What", "Cost"],
        ["Alpha & Söhne", "2026-12-10", "gift", "Book", 60],
    ]
    path = book(
        tmp_path / "book.xlsx",
        Customers=[head, ["C1", "Alpha & Söhne", "Ana", "2025-01-05", 900, "Deutsch", "9-11"]],
        Calls=[*CALLS[:1], ["2025-01-05", "Alpha & Söhne", "Reached", "x"]],
        Promises=PROMISES[:1],
        Giving=giving,
        Settings=[*SETTINGS, ["language", "de"]],
    )
    retain("refresh", path, "--as-of", MONDAY)
    retain("mail", path, "--as-of", MONDAY, "--dry-run")
    [folder] = [each for each in tmp_path.iterdir() if each.name.startswith("mails")]
    told = text_of(next(mail for name, mail in files(folder).items() if "ana" in name))
    assert "1. Telefon (Deutsch, 9-11): Alpha & Söhne" in told
    assert "Fällig: 10.12.2026\n" in told.replace("\r", "")
