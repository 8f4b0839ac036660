"""`retain doctor` walks the chain to a book, and names for each thing that
fails the one thing to do.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.google_helpers import book_of, new_server
from tests.google_server import GoogleServer, people
from toolkit.cli import cli

SAMPLE = Path(__file__).resolve().parents[2] / "workbooks" / "sample.xlsx"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[GoogleServer]:
    with new_server() as server:
        monkeypatch.setenv("RETAIN_SHEETS_URL", server.url)
        monkeypatch.setenv(
            "GOOGLE_APPLICATION_CREDENTIALS", str(server.key_file(tmp_path / "key.json"))
        )
        yield server


def doctor(*words: object) -> Result:
    result = CliRunner().invoke(cli, ["doctor", *[str(w) for w in words]])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def failure(result: Result) -> list[str]:
    lines = result.stdout.splitlines()
    at = next(i for i, line in enumerate(lines) if line.startswith("FAILS"))
    assert "Traceback" not in result.output
    return lines[at:]


def test_a_google_sheet_in_order_is_ok_from_end_to_end_and_nothing_in_it_changes(
    server: GoogleServer,
) -> None:
    before = book_of(server).as_answer()
    result = doctor("gsheet:book", "--as-of", "2026-11-23")
    assert result.exit_code == 0 and "FAILS" not in result.stdout
    assert "share sheets with robot@test-project.iam.gserviceaccount.com" in result.stdout
    assert (
        "en_GB, Europe/Berlin" in result.stdout
        and "sheet 'Customers', 7 columns known" in result.stdout
    )
    assert book_of(server).as_answer() == before


@pytest.mark.parametrize(
    ("state", "step", "fix", "code"),
    [
        ("none", "May be read", "Press Share in the sheet", 77),
        ("reader", "May be written", "as Editor", 77),
        ("off", "May be read", "Switch it on at https://console.cloud.google.com", 69),
        ("refused", "Token", "Make a new key", 77),
        ("unknown", "May be read", "Copy the address", 66),
    ],
)
def test_each_link_that_breaks_is_named_with_its_fix(
    server: GoogleServer, state: str, step: str, fix: str, code: int
) -> None:
    book_of(server).everybody = state if state in ("none", "reader") else "writer"
    server.api_on, server.token_refused = state != "off", state == "refused"
    result = doctor("gsheet:nope" if state == "unknown" else "gsheet:book")
    first, then = failure(result)
    assert first.startswith(f"FAILS {step}:") and fix in then and result.exit_code == code


def test_google_that_is_not_reached_is_for_later(server: GoogleServer, tmp_path: Path) -> None:
    key = tmp_path / "away.json"
    key.write_text(json.dumps({**server.key_info(), "token_uri": "http://127.0.0.1:1/token"}))
    first, then, *_ = failure(result := doctor("gsheet:book", "--creds", key))
    assert first == "FAILS Token: Google is not reached." and "HTTPS_PROXY" in then
    assert result.exit_code == 75


def test_without_credentials_it_says_how_to_make_a_key(
    server: GoogleServer, tmp_path: Path
) -> None:
    result = doctor("gsheet:book", "--creds", tmp_path / "none.json")
    assert "README, 'Google Sheets'" in failure(result)[1] and result.exit_code == 78


def test_the_same_heading_twice_names_both(server: GoogleServer) -> None:
    people.type_in(book_of(server), "Customers", 0, 7, "phone")
    assert "the same heading twice: 'Phone', 'phone'" in doctor("gsheet:book").stdout


def test_a_workbook_and_the_machine_alone(tmp_path: Path) -> None:
    assert "ok    Customers: sheet 'Customers'" in doctor(SAMPLE, "--as-of", "2026-11-23").stdout
    assert doctor().exit_code == 0
    found = json.loads(doctor(tmp_path / "none.xlsx", "--json").stdout)
    assert found[-1]["step"] == "Reading" and found[-1]["right"] is False
    assert doctor(tmp_path / "none.xlsx").exit_code == 66
