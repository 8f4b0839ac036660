"""Sheets by their titles, and all sheets of a folder in Google Drive."""

import datetime as dt
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.google_helpers import RUN, Clock, book_of, output_for
from tests.google_server import Fault, GoogleServer
from tests.google_server.sample import sample
from toolkit.cli import cli
from toolkit.errors import (
    DataError,
    NoPermissionError,
    NotFoundError,
    SettingsError,
    TryLaterError,
    UnavailableError,
)
from toolkit.nightly.job import run_job
from toolkit.nightly.job_file import read_job
from toolkit.nightly.one_book import Clock as NightlyClock
from toolkit.stores import open_store
from toolkit.stores.google.drive_files import SCOPE, folder_in, found_id, sheets_in_folder
from toolkit.stores.google.google_sheet import GoogleSheet

TITLE = "gsheet:title=Our customers"


def add(server: GoogleServer, key: str, title: str):
    book = server.add(sample(key))
    book.properties["title"] = title
    return book


def test_a_sheet_is_opened_by_its_title_and_written_like_any(server, key):
    add(server, "other", "Somebody else's customers")
    store = GoogleSheet(TITLE, creds=key, patience=Clock().patience())
    receipt = store.write(output_for(store.read()), **RUN)
    assert receipt.sheets["Call schedule"].action == "added"
    assert len(book_of(server).values("Call schedule")) > 1
    assert [asked.path for asked in server.log if asked.path.startswith("/drive")] == [
        "/drive/v3/files"
    ]
    # The token for titles can read no cell, and the one for cells lists no files.
    assert [token["scope"] for token in server.tokens] == [
        SCOPE,
        "https://www.googleapis.com/auth/spreadsheets",
    ]


def test_an_address_or_an_id_asks_drive_for_nothing(server, key):
    assert found_id("gsheet:book", creds=key) == "book"
    assert found_id("https://docs.google.com/spreadsheets/d/1aB-c/edit", creds=key) == "1aB-c"
    assert server.log == []


@pytest.mark.parametrize("title", ["Ann's \\ list", 'A "quoted" one', "Müller & Söhne", "a' or '1"])
def test_any_title_is_found(title, server, key):
    add(server, "odd", title)
    assert found_id(f"gsheet:title={title}", creds=key) == "odd"


def test_the_title_as_it_is_written_wins_over_one_in_other_letters(server, key):
    add(server, "small", "our customers")
    assert found_id(TITLE, creds=key) == "book"
    assert found_id("gsheet:title=our customers", creds=key) == "small"
    del server.books["book"]
    assert found_id(TITLE, creds=key) == "small"


def test_two_sheets_of_one_title_are_named_with_their_addresses(server, key):
    add(server, "second", "Our customers")
    with pytest.raises(DataError) as told:
        found_id(TITLE, creds=key)
    assert str(told.value).splitlines() == [
        "2 Google Sheets are called 'Our customers'.",
        "Give the address of one, or rename the others:",
        "https://docs.google.com/spreadsheets/d/book",
        "https://docs.google.com/spreadsheets/d/second",
    ]


def test_a_title_that_no_sheet_has_says_whom_to_share_with(server, key):
    with pytest.raises(NotFoundError, match="called 'Nothing' is shared with robot@test-project"):
        found_id("gsheet:title=Nothing", creds=key)
    book_of(server).everybody = "none"
    with pytest.raises(NotFoundError, match="called 'Our customers' is shared with robot@"):
        found_id(TITLE, creds=key)


def test_drive_switched_off_or_not_covered_says_what_to_do(server, key, monkeypatch):
    server.drive_on = False
    with pytest.raises(UnavailableError, match=r"drive\.googleapis\.com"):
        found_id(TITLE, creds=key)
    server.drive_on = True
    monkeypatch.setattr("toolkit.stores.google.drive_files.SCOPE", "https://example.com/other")
    with pytest.raises(NoPermissionError, match="do not cover Google Drive"):
        found_id(TITLE, creds=key)


@pytest.mark.parametrize("kind", ["429", "503", "html-502", "dropped"])
def test_looking_up_a_title_is_tried_again(kind, server, key):
    server.faults[0] = Fault(kind)
    assert found_id(TITLE, creds=key, patience=Clock().patience()) == "book"


def test_a_drive_that_is_away_ends_in_time(server, key):
    server.always = Fault("503")
    with pytest.raises(TryLaterError, match="Google Drive"):
        found_id(TITLE, creds=key, patience=Clock().patience(in_all=60.0))


def test_the_commands_take_a_title(server, key, monkeypatch):
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(key))
    result = CliRunner().invoke(cli, ["check", TITLE, "--as-of", "2026-11-23"])
    assert result.exit_code == 0, result.output
    assert result.output.startswith("Our customers")
    result = CliRunner().invoke(cli, ["doctor", TITLE])
    assert "id book" in result.output
    result = CliRunner().invoke(cli, ["check", "gsheet:title=Nothing"])
    assert result.exit_code == 66
    with pytest.raises(DataError, match="title="):
        open_store("gsheet:title=")


# --------------------------------------------------------------------------------------- folders


def folder(server: GoogleServer, *keys: str) -> None:
    for key in keys:
        add(server, key, f"Customers of {key}")
    server.folders["f1"] = {*keys}


def test_all_pages_of_a_folder_are_listed_by_name(server, key):
    folder(server, "c", "a", "b")
    server.page_size = 2
    assert [file.id for file in sheets_in_folder("f1", creds=key)] == ["a", "b", "c"]


def test_a_folder_without_a_sheet_or_none_at_all_is_told(server, key):
    server.folders["empty"] = set()
    with pytest.raises(NotFoundError, match="sees no Google Sheet in the folder empty"):
        sheets_in_folder("empty", creds=key)
    with pytest.raises(NotFoundError, match="no such folder"):
        sheets_in_folder("nowhere", creds=key)


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("https://drive.google.com/drive/folders/1aB-c_9", "1aB-c_9"),
        ("https://drive.google.com/drive/u/1/folders/1aB-c_9?usp=sharing", "1aB-c_9"),
        ("1aB-c_9", "1aB-c_9"),
        ("https://example.com/drive/folders/1aB", ""),
        ("https://drive.google.com/drive/my-drive", ""),
        ("my folder", ""),
    ],
)
def test_addresses_of_folders(address, found):
    assert folder_in(address) == found


def job(folder: Path, text: str):
    file = folder / "nightly.toml"
    file.write_text(text, encoding="utf-8")
    moment = dt.datetime(2026, 11, 23, 6, tzinfo=dt.UTC)
    clock = NightlyClock(lambda _: moment.date(), lambda: "1", lambda: moment, lambda: 0.0)
    return run_job(read_job(file), clock)


FOLDER = '[[folder]]\nfolder = "https://drive.google.com/drive/folders/{}"\ncreds = "key.json"\n'


@pytest.mark.usefixtures("key")
def test_every_sheet_of_a_folder_is_refreshed_behind_the_books(server, tmp_path):
    folder(server, "b", "a")
    server.books["a"].everybody = "reader"
    server.books["a"].access.clear()
    done = job(tmp_path, FOLDER.format("f1") + '[[book]]\nbook = "gsheet:book"\ncreds="key.json"\n')
    lines = [told.line.split(" ", 2)[2] for told in done.books]
    assert [line.split(": ")[0] for line in lines] == [
        "0 Our customers",
        "77 Customers of a",
        "0 Customers of b",
    ]
    assert lines[1].startswith("77 Customers of a: gsheet:a: ")
    assert len(server.books["b"].values("Call schedule")) > 1
    assert done.code == 77


@pytest.mark.usefixtures("key")
def test_a_folder_that_cannot_be_listed_is_one_line_and_the_next_goes_on(server, tmp_path):
    folder(server, "a")
    done = job(tmp_path, FOLDER.format("nowhere") + FOLDER.format("f1"))
    first, second = (told.line.split(" ", 2)[2] for told in done.books)
    assert first.startswith("66 folder nowhere: There is no such folder in Google Drive")
    assert second.startswith("0 Customers of a: gsheet:a: ")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            '[[folder]]\nfolder = "my folder"\n',
            "folder 1: my folder is not the address",
        ),
        ('[[folder]]\nfolder = "f1"\nbook = "x"\n', "folder 1: book"),
        ('[[folder]]\ncreds = "key.json"\n', "folder 1: no folder"),
        ('[[folder]]\nfolder = "f1"\nto = "x.xlsx"\n', "folder 1: to"),
        ("folder = 3\n", "must hold"),
        ('log = "x"\n', "must hold"),
    ],
)
def test_a_folder_that_is_spelled_wrongly_is_told(text, said, tmp_path):
    file = tmp_path / "nightly.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=said):
        read_job(file)
