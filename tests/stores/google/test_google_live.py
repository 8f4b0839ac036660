"""What is tried on the real service, and the second way where a rule does not hold there."""

import datetime as dt
import json
from pathlib import Path

from click.testing import CliRunner

from tests.google_helpers import OUTCOME, book_of, logged, refresh
from tests.google_server import Fault, GoogleServer, people
from toolkit.cli import cli
from toolkit.refresh import run

DAY = dt.date(2026, 11, 23)


def live(key: Path, *words: str) -> tuple[int, str]:
    done = CliRunner().invoke(cli, ["doctor", "gsheet:book", "--live", "--creds", str(key), *words])
    return done.exit_code, done.output


def test_every_rule_is_tried_on_a_sheet_that_goes_again(server: GoogleServer, key: Path) -> None:
    refresh(key)
    before = book_of(server).as_answer(cells=True)
    code, said = live(key, "--json")
    found = json.loads(said)
    assert code == 0 and len(found) == 10 and {each["right"] for each in found} == {True}, said
    assert book_of(server).as_answer(cells=True) == before
    assert len(server.calls()) < 40


def test_a_rule_that_does_not_hold_is_named_with_what_to_do(
    server: GoogleServer, key: Path
) -> None:
    server.hides_new_sheets = True
    before = book_of(server).as_answer(cells=True)
    code, said = live(key)
    assert code == 69 and "FAILS Google: not so: an answer shows a sheet" in said
    assert "what is typed during a refresh is found by one request more" in said
    assert said.count("FAILS") == 1 and book_of(server).as_answer(cells=True) == before


def test_what_a_run_that_broke_off_leaves_goes_with_the_next_refresh(
    server: GoogleServer, key: Path
) -> None:
    refresh(key)
    server.forget()
    server.faults = {n: Fault("503-before") for n in range(8, 60)}
    code, _ = live(key)
    assert code == 75
    server.forget()
    refresh(key, 1)
    assert not [s.title for s in book_of(server).sheets if s.title.startswith("Retain tries")]


def test_live_is_for_a_google_sheet(tmp_path: Path) -> None:
    assert CliRunner().invoke(cli, ["doctor", "--live"]).exit_code == 2
    assert CliRunner().invoke(cli, ["doctor", "book.xlsx", "--live"]).exit_code == 2


def test_where_answers_show_no_new_sheet_what_is_typed_meanwhile_is_read_behind(
    server: GoogleServer, key: Path
) -> None:
    server.hides_new_sheets = True
    run("gsheet:book", as_of=DAY, stamp="1", creds=key)
    people.type_in(book_of(server), "Call schedule", 1, OUTCOME, "Reached")
    server.forget()
    server.before[2] = lambda book: people.type_in(book, "Call schedule", 2, OUTCOME, "Busy")
    run("gsheet:book", as_of=DAY, stamp="1", creds=key)
    assert sorted(row[2] for row in logged(book_of(server))) == ["Busy", "Reached"]
    refused = [asked.status for asked in server.log if asked.call == "batchUpdate"]
    assert refused.count(400) == 1
