"""A key for Google is never shown, wherever it stands and whatever is wrong with it."""

import base64
import json
import logging
import os
import sys
import textwrap
import traceback
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from tests.google_helpers import new_server
from tests.google_server import GoogleServer
from tests.test_nightly import nightly_process
from toolkit.cli import cli
from toolkit.errors import SettingsError
from toolkit.stores.google.credentials import VARIABLE, find_credentials, readable_by_others
from toolkit.stores.google.sheets_client import Patience

SECRETS = ("1//0gSECRETrefresh", "GOCSPX-SECRETclient", "SECRETtokenOfTheJob", "SECRETprivate")
SIGN_IN = {
    "refresh_token": SECRETS[0],
    "client_id": "1.apps.example",
    "client_secret": SECRETS[1],
    "token_uri": "HERE/token",
}
SIGN_INS: dict[str, dict[str, Any]] = {
    "service account": {
        "type": "service_account",
        "client_email": "robot@x.example",
        "token_uri": "HERE/token",
        "private_key": f"-----BEGIN PRIVATE KEY-----\n{SECRETS[3]}\n-----END PRIVATE KEY-----\n",
    },
    "own, by gcloud": {**SIGN_IN, "type": "authorized_user"},
    "own, by gspread": SIGN_IN,
    "keyless": {
        "type": "external_account",
        "audience": "//iam.example/pool",
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        "token_url": "HERE/token",
        "credential_source": {
            "headers": {"Authorization": SECRETS[2]},
            "url": "HERE/subject",
        },
    },
}
WHOLE = ("whole", "base64")
COMMANDS = (
    ["doctor", "gsheet:book"],
    ["doctor", "gsheet:book", "--json"],
    ["check", "gsheet:book", "-v"],
    ["refresh", "gsheet:book", "--json"],
)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[GoogleServer]:
    with new_server() as server:
        monkeypatch.setenv("RETAIN_SHEETS_URL", server.url)
        monkeypatch.setenv("NO_GCE_CHECK", "true")
        yield server


def forms(info: dict[str, Any]) -> dict[str, str]:
    """A key as people paste it: whole, as base64 in lines, cut off, and without its braces."""
    whole = json.dumps(info, indent=2)
    packed = base64.b64encode(whole.encode()).decode()
    return {
        "whole": whole,
        "base64": "\n".join(textwrap.wrap(packed, 76)),
        "cut off": whole[: len(whole) - 20],
        "cut off in base64": packed[: len(packed) // 2 // 4 * 4],
        "without braces": whole.strip("{}\n "),
    }


def assert_nothing_is_shown(text: str, key: str) -> None:
    """No secret, and no piece of the key as it was pasted that is long enough to matter."""
    assert not [secret for secret in SECRETS if secret in text]
    shown = "".join(text.split())
    pasted = "".join(key.split())
    pieces = [pasted[start : start + 40] for start in range(0, len(pasted) - 40, 20)]
    assert not [piece for piece in pieces if piece in shown]


@pytest.mark.parametrize("kind", SIGN_INS)
@pytest.mark.parametrize("form", forms({}))
def test_a_key_in_the_place_of_its_file_is_never_shown(
    server: GoogleServer,
    kind: str,
    form: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    info = json.loads(json.dumps(SIGN_INS[kind]).replace("HERE", server.url))
    key = forms(info)[form]
    with caplog.at_level(logging.DEBUG):
        for command in COMMANDS:
            given = CliRunner().invoke(cli, [*command, "--creds", key])
            assert given.exit_code == 78, given.output
            assert_nothing_is_shown(given.output + repr(given.exception), key)
            assert "--creds holds the key itself" in given.output
        monkeypatch.setenv(VARIABLE, key)
        for command in [] if form in WHOLE else COMMANDS:
            named = CliRunner().invoke(cli, command)
            assert named.exit_code == 78, named.output
            assert_nothing_is_shown(named.output + repr(named.exception), key)
            assert f"{VARIABLE} holds the key itself, and something is missing" in named.output
    if form in WHOLE:
        with suppress(SettingsError):
            assert_nothing_is_shown(repr(find_credentials()), key)
    assert_nothing_is_shown(caplog.text, key)


@pytest.mark.parametrize(
    "token", ["ya29.SECRETaccess", *SECRETS[:2], "AIzaSECRETservice", "'eyJhbGciSECRET.token'"]
)
def test_a_token_in_the_place_of_a_file_is_never_shown(
    server: GoogleServer, token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, token)
    for more in ([], ["--creds", token]):
        for command in COMMANDS:
            done = CliRunner().invoke(cli, [*command, *more])
            assert (done.exit_code, "SECRET" in done.output + repr(done.exception)) == (78, False)


@pytest.mark.parametrize("form", WHOLE)
def test_the_variable_may_hold_the_key_itself(
    server: GoogleServer, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = forms(server.key_info())[form]
    monkeypatch.setenv(VARIABLE, key)
    assert find_credentials().source == f"{VARIABLE}, which holds the key itself"
    done = CliRunner().invoke(cli, ["refresh", "gsheet:book"])
    assert done.exit_code == 0, done.output
    shown = CliRunner().invoke(cli, ["doctor", "gsheet:book"])
    assert "share sheets with robot@test-project.iam.gserviceaccount.com" in shown.output
    assert_nothing_is_shown(done.output + shown.output, key)


def test_the_sign_in_that_gspread_keeps_is_found_behind_the_key_of_a_service_account(
    server: GoogleServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path if name == "HOME" else tmp_path / ".config"))
    monkeypatch.delenv(VARIABLE, raising=False)
    folder = tmp_path / ".config" / "gspread"
    folder.mkdir(parents=True)
    (folder / "authorized_user.json").write_text(json.dumps(SIGN_IN), encoding="utf-8")
    found = find_credentials()
    assert (found.source, found.email) == (str(folder / "authorized_user.json"), None)
    assert found.credentials.refresh_token == SECRETS[0]
    usual = server.key_file(folder / "service_account.json")
    assert find_credentials().source == str(usual)


@pytest.mark.skipif(os.name == "nt", reason="rights are told the Unix way")
def test_doctor_warns_of_a_key_that_others_can_read(server: GoogleServer, tmp_path: Path) -> None:
    key = server.key_file(tmp_path / "key.json")
    assert not readable_by_others(find_credentials(key))
    key.chmod(0o644)
    said = CliRunner().invoke(cli, ["doctor", "gsheet:book", "--creds", str(key)]).output
    assert "other users of this machine can read the key" in said
    assert f"chmod 600 {key}" in "".join(said.split("\n")).replace("  ", " ")
    key.chmod(0o600)
    said = CliRunner().invoke(cli, ["doctor", "gsheet:book", "--creds", str(key)]).output
    assert "can read the key" not in said


def test_the_nightly_job_shows_no_key_and_its_log_is_its_owner_s(
    server: GoogleServer, tmp_path: Path
) -> None:
    key = forms(SIGN_INS["service account"])["base64"].replace("\n", "")
    text = f'log = "log.txt"\n[[book]]\nbook = "gsheet:book"\ncreds = "{key}"\n'
    done = nightly_process(tmp_path, text)
    assert done.returncode == 78
    assert "creds holds the key itself" in done.stderr
    assert_nothing_is_shown(done.stdout + done.stderr, key)
    server.key_file(tmp_path / "key.json")
    text = text.replace(key, "key.json")
    assert nightly_process(tmp_path, text).returncode == 0
    log = tmp_path / "log.txt"
    assert_nothing_is_shown(log.read_text(encoding="utf-8"), json.dumps(server.key_info()))
    if sys.platform != "win32":
        assert log.stat().st_mode & 0o777 == 0o600


EVERY_WAY = (
    ["doctor", "gsheet:book", "-v"],
    ["doctor", "gsheet:book", "--json"],
    ["doctor", "gsheet:book", "--live"],
    ["check", "gsheet:book", "-v"],
    ["refresh", "gsheet:book", "-v"],
    ["refresh", "gsheet:book", "--json"],
    ["log", "gsheet:book", "C1", "--outcome", "Reached", "-v"],
    ["mail", "gsheet:book", "--dry-run", "-v"],
    ["report", "retention", "gsheet:book", "--json"],
)


def all_that_is_said(command: list[str], caplog: pytest.LogCaptureFixture) -> str:
    """Standard output and error of a command, its log and its traceback."""
    with caplog.at_level(logging.DEBUG):
        done = CliRunner().invoke(cli, command)
    said = done.output + caplog.text
    if done.exc_info:
        said += "".join(traceback.format_exception(*done.exc_info))
    return said


@pytest.mark.parametrize("kind", SIGN_INS)
def test_a_sign_in_that_fails_shows_nothing_of_its_file_in_any_output(
    server: GoogleServer,
    kind: str,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server.token_refused = True
    given = Patience.__init__.__defaults__
    assert given and given[2] == 240.0
    monkeypatch.setattr(Patience.__init__, "__defaults__", (0.3, 0.3, 0.6, *given[3:]))
    whole = json.dumps(SIGN_INS[kind]).replace("HERE", server.url)
    key = tmp_path / "key.json"
    key.write_text(whole, encoding="utf-8")
    for command in EVERY_WAY:
        said = all_that_is_said([*command, "--creds", str(key)], caplog)
        assert said and not [secret for secret in SECRETS if secret in said], command
    text = 'log = "log.txt"\n[[book]]\nbook = "gsheet:book"\ncreds = "key.json"\n'
    for words in ([], ["-v"], ["--json"]) if kind == "service account" else ():
        done = nightly_process(tmp_path, text, *words)
        said = done.stdout + done.stderr + (tmp_path / "log.txt").read_text(encoding="utf-8")
        assert done.returncode and not [secret for secret in SECRETS if secret in said]


def test_a_sign_in_that_works_shows_neither_its_key_nor_its_token_even_where_a_bug_strikes(
    server: GoogleServer,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key = server.key_file(tmp_path / "key.json")
    private = json.loads(key.read_text(encoding="utf-8"))["private_key"]
    pieces = [line for line in private.splitlines() if len(line) > 40 and "KEY" not in line]
    assert len(pieces) > 5

    def strikes(*args: object, **more: object) -> None:
        raise RuntimeError("a bug")

    for is_broken in (False, True):
        if is_broken:
            monkeypatch.setattr("toolkit.stores.google.google_sheet.read_meta", strikes)
        for command in EVERY_WAY:
            said = all_that_is_said([*command, "--creds", str(key)], caplog)
            shown = [piece for piece in pieces if piece in said]
            assert not shown and "token-" not in said and "Bearer" not in said, command
