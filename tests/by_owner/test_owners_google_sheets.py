"""One Google Sheet an owner, made of one big book by a list, and what reps typed there."""

import datetime as dt
import json
import shutil

import pytest

from tests.by_owner.company import DAY, as_workbook, company, retain, rows_of
from tests.google_server import Fault, GoogleServer, Spreadsheet, people
from toolkit.schema.outputs import CALL_SCHEDULE
from toolkit.stores.google.credentials import VARIABLE
from toolkit.stores.google.sheets_client import Patience

OUTCOME = CALL_SCHEDULE.names.index("outcome")
WHO = CALL_SCHEDULE.names.index("customer_id")
REPS = {"annsheet": "Ann Berg", "bosheet": "Bo Lind"}
READ, WRITE = ["get", "batchGet"], ["get", "batchGet", "batchUpdate"]
LIST = (
    "Owner,Sheet\n"
    "ann berg,https://docs.google.com/spreadsheets/d/annsheet/edit#gid=0\n"
    "Bo Lind,bosheet\n"
)


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    """A Google with a sheet for each rep, written once; the folder of the book and the list."""
    folder = tmp_path_factory.mktemp("first")
    sheets = company(each=4, reps=tuple(REPS.values()))
    del sheets["Prices"]
    book = as_workbook(sheets, folder / "company.xlsx")
    (folder / "reps.csv").write_text(LIST, encoding="utf-8")
    with GoogleServer() as server, pytest.MonkeyPatch.context() as patch:
        for key in REPS:
            made = Spreadsheet(key, f"Plan of {key}")
            made.add_sheet("Notes of mine", [["my own"]])
            server.add(made)
        patch.setenv("RETAIN_SHEETS_URL", server.url)
        patch.setenv(VARIABLE, str(server.key_file(folder / "key.json")))
        done = split(book, folder / "reps.csv")
        yield server, folder, done, server.calls(), {k: b.copied() for k, b in server.books.items()}


@pytest.fixture
def server(first):
    """The same Google as it was left then."""
    server, _, _, _, books = first
    server.forget()
    server.always = None
    server.books = {key: book.copied() for key, book in books.items()}
    return server


@pytest.fixture
def folder(first, tmp_path):
    return shutil.copytree(first[1], tmp_path / "here")


@pytest.fixture
def book(folder):
    return folder / "company.xlsx"


@pytest.fixture
def listed(folder):
    return folder / "reps.csv"


def split(book, listed, *more):
    return retain("refresh", book, "--each", "owner", "--to", listed, *DAY, *more)


def types(server, key, word):
    people.type_in(server.books[key], "Call schedule", 1, OUTCOME, word)


def test_each_owner_s_sheet_holds_the_plan_of_the_owner_s_customers(first):
    _, folder, done, calls, books = first
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout == f"Wrote 2 Google Sheets of {folder / 'reps.csv'}.\n"
    assert calls == WRITE * 2
    owners = {
        row["Customer ID"]: row["Owner"] for row in rows_of(folder / "company.xlsx", "Customers")
    }
    for key, owner in REPS.items():
        rows = books[key].values("Call schedule")[1:]
        planned = {row[WHO] for row in rows if len(row) > WHO}
        assert planned and {owners[customer] for customer in planned} == {owner}
        assert books[key].values("Notes of mine") == [["my own"]]


def test_a_second_start_does_what_failed_and_what_changed_and_no_more(server, book, listed):
    server.books["bosheet"].everybody = "none"
    types(server, "annsheet", "Reached")
    second = split(book, listed)
    assert second.exit_code == 77
    assert second.stdout == (
        f"Wrote 1 Google Sheet of {listed}, 1 failed; 1 row typed there taken in.\n"
    )
    assert second.stderr.startswith("retain: Bo Lind (gsheet:bosheet): ")
    assert [row[5] for row in server.books["annsheet"].values("Diary entries")[1:]] == ["Reached"]
    server.books["bosheet"].everybody = "writer"
    server.forget()
    third = split(book, listed)
    assert third.stdout == f"Wrote 0 Google Sheets of {listed}, 2 as before.\n"
    assert server.calls() == READ * 2


def test_what_reps_typed_is_collected_once_and_counts_as_logged_from_then_on(server, book, listed):
    calls = len(rows_of(book, "Calls"))
    types(server, "annsheet", "Reached")
    split(book, listed)
    types(server, "bosheet", "No answer")
    collected = retain("collect", listed, "--to", book, *DAY)
    assert (collected.exit_code, collected.stderr) == (0, "")
    assert collected.stdout == f"Added 2 calls of 2 Google Sheets to {book}.\n"
    new = rows_of(book, "Calls")[calls:]
    owners = {row["Customer"]: row["Owner"] for row in rows_of(book, "Customers")}
    assert {(owners[row["Customer"]], row["Outcome"]) for row in new} == {
        ("Ann Berg", "Reached"),
        ("Bo Lind", "No answer"),
    }
    split(book, listed)
    for key in REPS:
        header, *entries = server.books[key].values("Diary entries")
        assert [row[header.index("In the call log")] for row in entries] == ["yes"]
    again = retain("collect", listed, "--to", book, *DAY)
    assert again.stdout == f"Added 0 calls of 2 Google Sheets to {book}, 2 were there.\n"


def test_a_sheet_that_cannot_be_read_leaves_what_the_others_hold(server, listed, tmp_path):
    types(server, "annsheet", "Reached")
    server.books["bosheet"].everybody = "none"
    done = retain("collect", listed, "--to", tmp_path / "calls.csv", "--json", *DAY)
    said = json.loads(done.stdout)
    assert (done.exit_code, said["calls"], said["books"]) == (77, 1, 2)
    assert said["failed"][0]["file"] == "Bo Lind (gsheet:bosheet)"


def test_sheets_share_the_patience_for_a_service_that_is_away(server, book, listed, monkeypatch):
    waits = []
    monkeypatch.setattr("toolkit.stores.google.sheets_client.Patience", _noted(waits))
    monkeypatch.setattr("toolkit.stores.shared_patience.PATIENCE_IN_ALL", 0.4)
    monkeypatch.setattr("toolkit.stores.shared_patience.LEAST_PATIENCE", 0.05)
    server.always = Fault("503-before")
    done = split(book, listed)
    assert done.exit_code == 75
    assert done.stdout == f"Wrote 0 Google Sheets of {listed}, 2 failed.\n"
    assert len(waits) == 2 and 0.05 <= waits[1] < waits[0] == 0.4


def _noted(waits):
    """Patience that notes how much there is in all."""

    class Noted(Patience):
        def __init__(self, **more):
            waits.append(more["in_all"])
            super().__init__(**more)

    return Noted


def test_owners_without_a_sheet_and_sheets_without_an_owner_are_told(server, book, listed):
    listed.write_text("Sheet;Owner;Since\nannsheet;Ann Berg;2020\ncysheet;Bo Lint;\n;Bo Lind;\n")
    done = split(book, listed)
    assert done.exit_code == 0
    assert done.stdout == f"Wrote 0 Google Sheets of {listed}, 1 as before.\n"
    assert "Bo Lind has no sheet in reps.csv: make one at sheets.new, share it" in done.stderr
    assert "Bo Lint in reps.csv has no customers in the list" in done.stderr


def test_what_is_no_list_of_sheets_is_refused_with_what_to_write(server, book, tmp_path):
    path = tmp_path / "reps.csv"
    for text, code, said in (
        (None, 66, "Write a list with the columns Owner and Sheet"),
        ("Name,Place\nAnn,x\n", 65, "reps.csv is no list of sheets: it needs the columns Owner"),
        ("Owner,Sheet\nAnn Berg,my sheet\n", 65, "line 2: 'my sheet' is neither the address nor"),
        ("Owner,Sheet\nAnn Berg,a\nann berg,b\n", 65, "line 3: ann berg has two sheets"),
        ("Owner,Sheet\nAnn Berg,a\nBo Lind,a\n", 65, "line 3: Bo Lind has the sheet of Ann Berg"),
    ):
        path.unlink(missing_ok=True)
        if text is not None:
            path.write_text(text)
        done = split(book, path)
        assert (done.exit_code, said in done.stderr) == (code, True), done.stderr
    assert server.calls() == []


def test_a_night_collects_from_the_sheets_and_writes_them(server, book, folder):
    types(server, "annsheet", "Reached")
    job = folder / "night.toml"
    lines = [f'[[book]]\nbook = "{book.name}"', 'each = "owner"\nto = "reps.csv"\ncollect = true']
    job.write_text("\n".join([*lines, f"as_of = {dt.date(2026, 11, 24)}\n"]), encoding="utf-8")
    done = retain("nightly", job, "-v")
    assert done.exit_code == 0, done.stderr
    assert done.stdout.endswith("company.xlsx: 1 call collected, 2 Google Sheets written\n")
