"""A whole file of each program goes in: it is known, each of its columns is, and so are its words.

The headers are those that the programs' own documents and people's files show; all values are made
up.
"""

import csv
import datetime as dt
import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from reading.exports.made_files import CUSTOMERS, FILES, LIST, File

from toolkit import load
from toolkit.checks.state_words import UNKNOWN, state_of
from toolkit.cli import cli
from toolkit.reading.exports.known_exports import EXPORTS, known_export
from toolkit.schema.inputs import INPUTS

AS_OF = dt.date(2026, 11, 23)
KINDS = [file.kind for file in FILES]


def folder_of(file: File, folder: Path) -> Path:
    """The file in a folder, with a list of customers beside it where it is a log."""
    headers = file.headers.split(",")
    rows = [[row.get(header, "") for header in headers] for row in file.rows]
    _write(folder / f"{file.title}.csv", [headers, *rows])
    if "customers" not in file.read:
        _write(folder / "Customers.csv", [LIST.split(","), *CUSTOMERS])
    return folder


def _write(path: Path, rows: list[list[str]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as out:
        csv.writer(out).writerows(rows)


def shown(value: object) -> object:
    if value is None or value != value:
        return None
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    return value


@pytest.mark.parametrize("file", FILES, ids=KINDS)
def test_a_file_of_a_program_is_known_and_its_values_are_read(file: File, tmp_path: Path) -> None:
    book = load(folder_of(file, tmp_path), as_of=AS_OF)
    for table, columns in file.read.items():
        assert book.mapped[table].export == file.kind
        frame = book.tables[table]
        found = {name: [shown(value) for value in frame[name].tolist()] for name in columns}
        assert found == columns


@pytest.mark.parametrize("file", FILES, ids=KINDS)
def test_nothing_is_asked_of_a_header_that_a_program_is_known_to_write(
    file: File, tmp_path: Path
) -> None:
    result = CliRunner().invoke(
        cli, ["check", str(folder_of(file, tmp_path)), "--as-of", "2026-11-23", "--json"]
    )
    said = json.loads(result.output)
    table = next(iter(file.read))
    understood = said["tables"][INPUTS[table].title]
    assert understood["export"] == file.kind
    assert understood["proposed"] == {}
    about_headers = [p for p in said["problems"] if "header" in p["problem"]]
    assert [p for p in about_headers if not p["fix"].startswith("Nothing")] == []


def test_every_kind_of_file_has_a_made_up_one() -> None:
    assert sorted({kind.name for kind in EXPORTS}) == sorted(set(KINDS))


def test_no_file_is_that_of_two_programs() -> None:
    for file in FILES:
        found = known_export(file.headers.split(","))
        assert found is not None
        assert found.name == file.kind


@pytest.mark.parametrize("kind", EXPORTS, ids=lambda kind: kind.name)
def test_what_a_profile_says_of_a_column_a_table_has(kind) -> None:
    tables = [name for name in INPUTS if kind.is_read_as(name)]
    names = {column for name in tables for column in INPUTS[name].names}
    assert {column for columns in kind.columns.values() for column in columns} <= names
    ends_of_calls = {"from", "to", "caller id", "destination"}
    assert kind.signature <= set(kind.columns) | ends_of_calls


STATES = {
    "Shopify": "authorized pending paid partially_paid refunded voided partially_refunded",
    "WooCommerce": "pending processing on-hold completed cancelled refunded failed",
    "Stripe invoices": "draft open paid uncollectible void",
    "Stripe payments": "Paid Refunded Failed",
    "Xero": "Draft|Submitted|Awaiting Approval|Awaiting Payment|Paid|Voided|Deleted",
    "QuickBooks": "Paid|Overdue|Voided|Open|Partially paid|Deposited",
    "Odoo": "Quotation|Quotation Sent|Sales Order|Cancelled|Draft|Posted|Not Paid|In Payment|"
    "Partially Paid|Reversed",
    "Square": "Complete|Pending",
}
VOID = {
    "refunded", "voided", "cancelled", "failed", "draft", "uncollectible", "void", "deleted",
    "quotation", "quotation sent", "reversed",
}  # fmt: skip


@pytest.mark.parametrize("program", STATES)
def test_the_words_for_states_that_a_program_writes_are_understood(program: str) -> None:
    words = STATES[program]
    for word in words.split("|") if "|" in words else words.split():
        assert state_of(word) != UNKNOWN, word
        assert (state_of(word) == "void") == (word.casefold() in VOID), word


def test_an_export_with_other_values_is_read_by_its_words_and_told(tmp_path: Path) -> None:
    file = next(file for file in FILES if file.kind.endswith("calls from Aircall"))
    swapped = [
        {**row, "datetime (UTC)": row.get("user", "Ann"), "user": "2026-08-12"}
        for row in file.rows * 3
    ]
    book = load(folder_of(file._replace(rows=swapped), tmp_path), as_of=AS_OF)
    told = [
        p for p in book.problems if "this looks like an export of calls from Aircall" in p.problem
    ]
    assert [p.column for p in told] == ["datetime (UTC)", "user"]
    # its only days stand under another header now, which is told
    assert book.mapped["calls"].header("date") == "user"
    assert any("'user' holds the only days" in problem.problem for problem in book.problems)


def test_an_export_with_other_headers_is_read_by_its_words(tmp_path: Path) -> None:
    file = next(file for file in FILES if file.kind.endswith("calls from Zoho CRM"))
    headers = file.headers.replace("Call Owner", "Agent").replace("Related To", "Customer")
    row = {**file.rows[0], "Agent": "Mei", "Customer": "Gorse Ltd"}
    folder = folder_of(file._replace(headers=headers, rows=[row]), tmp_path)
    book = load(folder, as_of=AS_OF)
    assert book.mapped["calls"].export == ""
    calls = book.tables["calls"]
    assert calls["customer_id"].tolist() == ["cus_1"]
    assert calls["outcome"].tolist() == ["Interested"]


def test_two_exports_in_one_folder_are_each_read_as_what_they_are(tmp_path: Path) -> None:
    by_kind = {file.kind: file for file in FILES}
    folder_of(by_kind["an export of contacts from HubSpot"], tmp_path)
    folder_of(by_kind["an export of companies from HubSpot"], tmp_path)
    book = load(tmp_path, as_of=AS_OF)
    assert book.mapped["customers"].export == "an export of companies from HubSpot"
    assert book.tables["customers"]["name"].tolist() == ["Nettle GmbH"]
    assert list(book.unread) == ["hubspot-crm-exports-all-contacts"]


def test_what_a_person_settled_wins_over_what_a_program_writes(tmp_path: Path) -> None:
    file = next(file for file in FILES if file.kind.endswith("companies from HubSpot"))
    folder = folder_of(file, tmp_path)
    _write(
        folder / "Settings.csv",
        [["Setting", "Value"], [f"column {file.title}.Create Date", "customer_since"]],
    )
    book = load(folder, as_of=AS_OF)
    since = book.tables["customers"]["customer_since"]
    assert [shown(value) for value in since.tolist()] == ["2025-02-03"]
