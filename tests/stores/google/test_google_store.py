"""A Google Sheet is refreshed in three requests beside the people who edit it,
and nothing of theirs is written to.
"""

import datetime as dt
import itertools
import json
import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from tests.google_helpers import (
    OUTCOME,
    RUN,
    book_of,
    logged,
    new_server,
    output_for,
    refresh,
    schedule_of,
    store,
)
from tests.google_server import Fault, GoogleServer, Spreadsheet, people
from toolkit import run
from toolkit.errors import (
    DataError,
    NoPermissionError,
    NotFoundError,
    OutputError,
    SettingsError,
    TryLaterError,
    UnavailableError,
)
from toolkit.log_call import log
from toolkit.schema.model import letters
from toolkit.stores import open_store
from toolkit.stores.base import Append, CannotAppend, Receipt
from toolkit.stores.google.batches import Requests, in_batches
from toolkit.stores.google.google_sheet import GoogleSheet
from toolkit.stores.google.request_body import as_body
from toolkit.stores.google.sheet_address import service, sheet_id
from toolkit.stores.google.sheets_client import Patience
from toolkit.stores.google.spreadsheet import read_meta
from toolkit.stores.google.write_plan import plan_write
from toolkit.stores.memory import Memory


def sent(server: GoogleServer) -> list[tuple[str, dict[str, Any]]]:
    """Every request of the last batch."""
    return [item for r in server.log[-1].body["requests"] for item in r.items()]


# ----------------------------------------------------------------------------------------- requests


def test_a_changed_run_takes_three_requests_and_an_unchanged_one_two(
    server: GoogleServer, key: Path
) -> None:
    refresh(key)
    assert server.calls() == ["get", "batchGet", "batchUpdate"]
    server.forget()
    again = refresh(key)
    assert server.calls() == ["get", "batchGet"]
    assert {s.action for s in again.sheets.values()} == {
        "unchanged"
    } and again.sha256_before == again.sha256_after
    server.forget()
    third = refresh(key, day=1)
    assert server.calls() == ["get", "batchGet", "batchUpdate"]
    assert {s.action for s in third.sheets.values()} == {"replaced"}


def test_only_the_scope_for_sheets_is_asked_for(server: GoogleServer, key: Path) -> None:
    refresh(key)
    assert [t["scope"] for t in server.tokens] == ["https://www.googleapis.com/auth/spreadsheets"]


def test_no_cell_of_a_person_is_ever_written(server: GoogleServer, key: Path) -> None:
    theirs = {s.id: [list(r) for r in s.rows] for s in book_of(server).sheets}
    for day in range(3):
        refresh(key, day)
        for kind, inner in sent(server):
            sheet = inner.get("range", {}).get(
                "sheetId", inner.get("properties", {}).get("sheetId")
            )
            assert sheet not in theirs, (kind, inner)
    assert {s.id: s.rows for s in book_of(server).sheets if s.id in theirs} == theirs


def test_a_sheet_of_ours_keeps_its_id_title_and_formats_through_rewrites(
    server: GoogleServer, key: Path
) -> None:
    refresh(key)
    before = {s.title: s.id for s in book_of(server).sheets}
    people.rename(book_of(server), "Problems", "To mend")
    receipt = refresh(key, 1)
    assert receipt.sheets["To mend"].action == "replaced" and "Problems" not in receipt.sheets
    assert book_of(server).by_title("To mend").id == before["Problems"]
    assert not {"repeatCell", "addConditionalFormatRule", "addProtectedRange"} & {
        kind for kind, _ in sent(server)
    }


def test_grids_are_trimmed_and_dressed(server: GoogleServer, key: Path) -> None:
    refresh(key)
    sheet = book_of(server).by_title("Call schedule")
    grid = sheet.properties["gridProperties"]
    assert (
        grid["rowCount"],
        grid["columnCount"],
        grid["frozenRowCount"],
        grid["frozenColumnCount"],
    ) == (4, 25, 1, 4)
    assert sheet.rows[1][0]["userEnteredFormat"]["numberFormat"] == {
        "type": "DATE",
        "pattern": "ddd d mmm yyyy",
    }
    assert sheet.rows[1][OUTCOME]["dataValidation"]["condition"]["type"] == "ONE_OF_LIST"
    assert sheet.protected[0]["warningOnly"] and len(sheet.protected[0]["unprotectedRanges"]) == 10
    assert sheet.filter["range"]["endRowIndex"] == 4


def test_more_rows_are_dressed_as_the_others_and_the_filter_keeps_its_choice(
    server: GoogleServer, key: Path
) -> None:
    refresh(key)
    book_of(server).by_title("Call schedule").filter["filterSpecs"] = [{"columnIndex": 1}]
    people.type_in(book_of(server), "Customers", 4, 0, "C4")
    refresh(key)
    sheet = book_of(server).by_title("Call schedule")
    assert sheet.rows[4][0]["userEnteredFormat"]["numberFormat"]["type"] == "DATE"
    assert (
        sheet.filter["filterSpecs"] == [{"columnIndex": 1}]
        and sheet.filter["range"]["endRowIndex"] == 5
    )


def test_texts_stay_texts_whatever_they_begin_with(server: GoogleServer, key: Path) -> None:
    words = ['=IMPORTXML("x")', "+44 20", "00017", "8085807e40000000", "1.234,5", "'quoted"]
    for i, word in enumerate(words):
        people.type_in(book_of(server), "Customers", i + 1, 1, word)
        people.type_in(book_of(server), "Customers", i + 1, 0, f"0{i}")
    read = store(key).read()
    assert read.sheets["Customers"].cells["Customer"].tolist() == words
    refresh(key)
    held = book_of(server).by_title("Call schedule").rows
    assert [row[3]["userEnteredValue"]["stringValue"] for row in held[1:7]] == words
    assert [row[2]["userEnteredValue"]["stringValue"] for row in held[1:7]] == [
        f"0{i}" for i in range(6)
    ]


def test_merged_cells_over_a_header_are_read_as_in_a_workbook(
    server: GoogleServer, key: Path
) -> None:
    rows = [
        ["Who", "", "When and how", ""],
        ["Customer ID", "Customer", "Date", "Outcome"],
        ["C1", "Meyer", 46328, "Reached"],
    ]
    sheet = book_of(server).add_sheet("Activities", rows)
    sheet.merges = [
        {
            "sheetId": sheet.id,
            "startRowIndex": 0,
            "endRowIndex": 1,
            "startColumnIndex": n,
            "endColumnIndex": n + 2,
        }
        for n in (0, 2)
    ]
    found = store(key).read().sheets["Activities"].cells
    assert list(found.columns) == [
        "Who Customer ID",
        "Who Customer",
        "When and how Date",
        "When and how Outcome",
    ]
    assert found.iloc[0].tolist() == ["C1", "Meyer", 46328, "Reached"]


# ------------------------------------------------------------------------------------ beside people


def test_what_a_rep_types_moves_to_the_call_log_in_the_batch_that_rewrites_the_schedule(
    server: GoogleServer, key: Path
) -> None:
    refresh(key)
    people.type_in(book_of(server), "Call schedule", 1, OUTCOME, "Reached")
    people.type_in(book_of(server), "Call schedule", 1, OUTCOME + 2, "=likes tea")
    people.sort(book_of(server), "Call schedule", 2, reverse=True)
    server.forget()
    receipt = refresh(key, 1)
    assert (
        server.calls() == ["get", "batchGet", "batchUpdate"]
        and receipt.notes == []
        and receipt.appended == {"Calls": 1}
    )
    assert logged(book_of(server)) == [[46349, "C1", "Reached", "=likes tea"]]
    assert not any(v for row in schedule_of(book_of(server)).values() for v in row)
    assert [s.title for s in book_of(server).sheets if not s.properties.get("hidden")] == [
        "Customers", "Calls", "Call schedule", "Problems", "Customers (tiers)", "Diary entries",
    ]  # fmt: skip
    server.forget()
    refresh(key, 1)
    assert server.calls() == ["get", "batchGet"]


def test_a_call_log_that_cannot_be_written_says_so_and_nothing_is_sent(
    server: GoogleServer, key: Path
) -> None:
    refresh(key)
    people.type_in(book_of(server), "Call schedule", 1, OUTCOME, "Reached")
    people.protect(book_of(server), "Calls")
    before = book_of(server).as_answer()
    with pytest.raises(CannotAppend, match="protected"):
        refresh(key, 1)
    assert book_of(server).as_answer() == before


def test_one_call_is_logged_in_three_requests_and_once_even_when_its_answer_is_lost(
    server: GoogleServer, key: Path
) -> None:
    day = pd.Timestamp(2026, 11, 23).date()
    log(
        "gsheet:book",
        "C1",
        {"outcome": "Reached", "notes": "+44 20"},
        as_of=day,
        stamp="1",
        creds=key,
    )
    assert server.calls() == ["get", "batchGet", "batchUpdate"]
    assert logged(book_of(server)) == [[46349, "C1", "Reached", "+44 20"]]
    server.forget()
    server.faults[2] = Fault("503-after")
    log("gsheet:book", "C2", {"outcome": "Busy"}, as_of=day, stamp="1", creds=key)
    assert server.calls().count("batchUpdate") == 1
    assert logged(book_of(server))[1:] == [[46349, "C2", "Busy"]]
    for kind in ("503-before", "dropped-before"):
        server.forget()
        server.faults[2] = Fault(kind)
        log("gsheet:book", "C2", {"outcome": kind}, as_of=day, stamp="1", creds=key)
        assert server.calls().count("batchUpdate") == 2
    assert [row[2] for row in logged(book_of(server))[2:]] == ["503-before", "dropped-before"]


def test_a_sheet_of_ours_that_a_person_changed_is_kept_under_another_title(
    server: GoogleServer, key: Path
) -> None:
    refresh(key)
    old = book_of(server).by_title("Problems").id
    people.type_in(book_of(server), "Problems", 1, 9, "my remark")
    receipt = refresh(key, 1)
    assert receipt.notes == [
        "'Problems' was changed by hand: it is kept as 'Problems (kept)', and is yours now."
    ]
    assert book_of(server).values("Problems (kept)")[1][9] == "my remark"
    assert (
        book_of(server).by_title("Problems").id == old
        and "my remark" not in book_of(server).values("Problems")[1]
    )
    assert list(store(key).read().sheets) == ["Customers", "Calls"]
    assert refresh(key, 2).notes == []


def test_a_persons_own_sheet_with_our_title_stays_theirs(server: GoogleServer, key: Path) -> None:
    book_of(server).add_sheet("Problems", [["my own"]])
    receipt = refresh(key)
    assert "Problems 2" in receipt.sheets and book_of(server).values("Problems") == [["my own"]]


def test_a_deleted_sheet_of_ours_is_made_anew_and_a_deleted_chart_is_not(
    server: GoogleServer, key: Path
) -> None:
    run("gsheet:book", as_of=pd.Timestamp(2026, 11, 23).date(), stamp="1", creds=key)
    assert len(book_of(server).by_title("Retention report").charts) == 4
    gone = book_of(server).by_title("Retention report").charts.pop()["chartId"]
    people.delete_sheet(book_of(server), "Call schedule")
    receipt = run("gsheet:book", as_of=pd.Timestamp(2026, 11, 24).date(), stamp="1", creds=key)
    assert receipt.receipt.sheets["Call schedule"].action == "added"
    charts = book_of(server).by_title("Retention report").charts
    assert gone not in {chart["chartId"] for chart in charts}


def test_a_chart_of_a_table_that_is_new_on_the_page_is_added_once(
    server: GoogleServer, key: Path
) -> None:
    day = pd.Timestamp(2026, 11, 23).date()
    run("gsheet:book", as_of=day, stamp="1", creds=key)
    before = {chart["chartId"] for chart in book_of(server).by_title("Retention report").charts}
    orders = [["Customer ID", "Date", "Amount"]]
    orders += [["C1", f"{year}-{month:02}-03", 10] for year in (2024, 2025) for month in (1, 5, 9)]
    book_of(server).add_sheet("Orders", orders)
    for _ in range(2):
        run("gsheet:book", as_of=day, stamp="1", creds=key)
    charts = book_of(server).by_title("Retention report").charts
    titles = [chart["spec"]["title"] for chart in charts]
    said = {chart["spec"]["title"]: chart["spec"]["subtitle"] for chart in charts}
    assert said["What changed the revenue"].startswith("From 30 to ")
    assert before < {chart["chartId"] for chart in charts}
    assert titles.count("What changed the revenue") == 1
    assert titles.count("Customers kept from quarter to quarter") == 1
    # One that a person deletes stays away, whatever it is.
    del charts[titles.index("What changed the revenue")]
    run("gsheet:book", as_of=day + pd.Timedelta(days=1), stamp="1", creds=key)
    charts = book_of(server).by_title("Retention report").charts
    assert "What changed the revenue" not in {chart["spec"]["title"] for chart in charts}


def test_linking_columns_follow_sorting_inserted_rows_and_new_tiers(
    server: GoogleServer, key: Path
) -> None:
    people.type_in(book_of(server), "Customers", 0, 7, "Last contact")
    receipt = refresh(key, links=True)
    assert (
        receipt.columns[:3] == ["Tier", "Why this tier", "Last contact (calculated)"]
        and receipt.columns_action == "linked"
    )
    shown = book_of(server).values("Customers")
    assert shown[0][7:10] == ["Last contact", "Tier", "Why this tier"]
    assert [row[8] for row in shown[1:4]] == ["TC1", "TC2", "TC3"]
    people.insert_rows(book_of(server), "Customers", 1)
    people.type_in(book_of(server), "Customers", 1, 0, "C9")
    people.sort(book_of(server), "Customers", 0, reverse=True)
    server.forget()
    refresh(key, links=True)
    assert [(row[0], row[8]) for row in book_of(server).values("Customers")[1:5]] == [
        ("C9", "TC9"), ("C3", "TC3"), ("C2", "TC2"), ("C1", "TC1"),
    ]  # fmt: skip
    assert "insertDimension" not in {kind for kind, _ in sent(server)}
    assert list(store(key).read().sheets["Customers"].headers)[-1] == "Last contact"


def test_linking_columns_are_no_input(server: GoogleServer, key: Path) -> None:
    day = pd.Timestamp(2026, 11, 23).date()
    first = run("gsheet:book", as_of=day, stamp="1", creds=key, link_columns=True)
    again = run("gsheet:book", as_of=day, stamp="1", creds=key)
    assert again.problems == first.problems == []
    assert {s.action for s in again.receipt.sheets.values()} == {"unchanged"}


def test_the_tier_of_whom_nobody_calls_is_grey_on_our_sheet_and_beside_the_list(
    server: GoogleServer, key: Path
) -> None:
    day = pd.Timestamp(2026, 11, 23).date()
    run("gsheet:book", as_of=day, stamp="1", creds=key, link_columns=True)
    for title in ("Customers", "Customers (tiers)"):
        sheet = book_of(server).by_title(title)
        header = book_of(server).values(title)[0]
        tier, why = header.index("Tier"), header.index("Why this tier")
        rule = next(r for r in sheet.conditional if r["ranges"][0]["startColumnIndex"] == tier)
        test = rule["booleanRule"]["condition"]
        cell = f"${letters(why + 1)}2"
        assert test["type"] == "CUSTOM_FORMULA"
        assert test["values"] == [{"userEnteredValue": f'=ISNUMBER(SEARCH("not ranked: ",{cell}))'}]
        assert rule["ranges"][0]["startRowIndex"] == 1
    run("gsheet:book", as_of=day, stamp="1", creds=key)
    assert len(book_of(server).by_title("Customers").conditional) == 1


def test_linking_columns_never_land_on_what_a_person_types_meanwhile(
    server: GoogleServer, key: Path
) -> None:
    server.before[2] = lambda book: people.type_in(book, "Customers", 0, 7, "Theirs")
    refresh(key, links=True)
    header = book_of(server).values("Customers")[0]
    assert "Theirs" in header and "Tier" in header


def test_appended_rows_go_to_the_end_of_a_persons_sheet_in_the_same_batch(
    server: GoogleServer, key: Path
) -> None:
    place = store(key)
    made = output_for(place.read())
    meta, values = place._last_read
    rows = [[pd.Timestamp(2026, 11, 23).date(), "Reached", "=notes"]]
    batches = plan_write(
        meta, values, made.pages, append=Append("Calls", 1, (1, 3, 4), rows)
    ).batches
    place.client.update(as_body(batches[0]))
    assert book_of(server).values("Calls")[3] == [46349, "", "Reached", "=notes"]


def test_a_body_above_the_limit_is_sent_in_parts_and_comes_to_the_same(
    server: GoogleServer, key: Path
) -> None:
    for n in range(40):
        people.type_in(book_of(server), "Customers", n + 1, 0, f"C{n:02}")

    refresh(key)
    expected = {s.title: book_of(server).values(s.title) for s in book_of(server).sheets}
    people.type_in(book_of(server), "Call schedule", 1, OUTCOME, "Reached")
    for title in ("Problems", "Customers (tiers)"):
        people.delete_sheet(book_of(server), title)
    place = store(key)
    made = output_for(place.read(), 1)
    meta, values = place._last_read
    small = plan_write(meta, values, made.pages, append=made.append, limit=6000)
    assert len(small.batches) > 3 and all(len(as_body(b)) < 30_000 for b in small.batches)
    for i, batch in enumerate(small.batches):
        place.client.update(as_body(batch, small.ranges if i == 0 else ()))
    assert len(book_of(server).values("Call schedule")) == len(expected["Call schedule"])
    assert [row[1:] for row in logged(book_of(server))] == [["C00", "Reached"]]
    server.forget()
    assert refresh(key, 1).sheets["Call schedule"].action == "unchanged"


def test_a_sheet_that_is_written_in_parts_is_at_no_time_empty(
    server: GoogleServer, key: Path
) -> None:
    for n in range(60):
        people.type_in(book_of(server), "Customers", n + 1, 0, f"C{n:02}")
    refresh(key)
    for n in range(20, 60):
        people.type_in(book_of(server), "Customers", n + 1, 0, None)
    place = store(key)
    made = output_for(place.read(), 1)
    plan = plan_write(*place._last_read, made.pages, append=made.append, limit=2500)
    added = plan_write(*place._last_read, made.all_as_pages(), limit=2500)
    for batches, title in ((plan.batches, "Call schedule"), (added.batches, "Customers (tiers)")):
        server.add(book_of(server).copied())
        held = book_of(server).copied()
        for batch in batches:
            place.client.update(as_body(batch))
            shown = book_of(server).values(title)
            assert len(shown) > 20 and all(len(row) > 1 for row in shown), title
        assert len(batches) > 3 and len(book_of(server).values(title)) == 21
        grid = book_of(server).by_title(title).properties["gridProperties"]
        assert grid["rowCount"] < 30
        server.add(held)


def test_parts_of_a_range_begin_where_it_begins() -> None:
    rows = [{"values": [{"userEnteredValue": {"numberValue": n}}]} for n in range(200)]
    area = {"sheetId": 7, "startRowIndex": 5, "startColumnIndex": 2, "endColumnIndex": 3}
    update = {"range": area, "rows": rows, "fields": "userEnteredValue"}
    requests = Requests([], [{"updateCells": update}], [])
    first, *sent, last = in_batches(requests, turn=0, nonce="x", limit=4500)
    ranges = [r["updateCells"]["range"] for b in sent for r in b if "updateCells" in r]
    assert ranges[0]["startRowIndex"] == 5 and len(ranges) > 2
    assert {r["startColumnIndex"] for r in ranges} == {2}
    for one, following in itertools.pairwise(ranges):
        assert one["endRowIndex"] == following["startRowIndex"]
    assert "endRowIndex" not in ranges[-1]
    assert not any("updateCells" in r for r in (*first, *last))


def test_a_write_in_parts_that_breaks_off_is_made_whole_by_the_next_run(
    server: GoogleServer, key: Path
) -> None:
    for n in range(40):
        people.type_in(book_of(server), "Customers", n + 1, 0, f"C{n:02}")
    refresh(key)
    people.type_in(book_of(server), "Call schedule", 3, OUTCOME, "Busy")
    place = store(key)
    made = output_for(place.read(), 1)
    batches = plan_write(*place._last_read, made.pages, append=made.append, limit=6000).batches
    for batch in batches[:2]:
        place.client.update(as_body(batch))
    receipt = refresh(key, 1)
    assert [n for n in receipt.notes if "kept" in n] == [] and [
        row[1:] for row in logged(book_of(server))
    ] == [["C02", "Busy"]]
    assert len(schedule_of(book_of(server))) == 40


# ----------------------------------------------------------------------------------------- the door


def test_a_dry_run_sends_nothing_and_says_the_same(server: GoogleServer, key: Path) -> None:
    place = store(key)
    told = place.write(output_for(place.read()), dry_run=True, stamp="1", keep=0)
    assert server.calls() == ["get", "batchGet"]
    done = refresh(key)
    assert (told.sheets, told.sha256_after, told.changed_parts) == (
        done.sheets,
        done.sha256_after,
        done.changed_parts,
    )


@pytest.mark.parametrize(
    "where",
    [
        "gsheet:1aB-c_9",
        "https://docs.google.com/spreadsheets/d/1aB-c_9/edit#gid=0",
        "https://docs.google.com/spreadsheets/u/1/d/1aB-c_9",
    ],
)
def test_every_form_of_an_address_names_the_sheet(where: str) -> None:
    assert sheet_id(where) == "1aB-c_9"


@pytest.mark.parametrize(
    "where",
    [
        "gsheet:",
        "gsheet:a/b",
        "https://example.com/spreadsheets/d/x1",
        "https://docs.google.com/document/d/x1/edit",
    ],
)
def test_an_address_of_anything_else_is_refused_with_what_to_copy(where: str) -> None:
    with pytest.raises(DataError, match="address"):
        open_store(where)


@pytest.mark.parametrize(
    "url",
    ["http://example.com", "https://127.0.0.1.example.com", "http://192.168.1.4:80", "nonsense"],
)
def test_another_server_is_refused_unless_it_is_on_this_machine(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RETAIN_SHEETS_URL", url)
    with pytest.raises(SettingsError, match="on this machine"):
        service()


def test_results_of_another_book_can_go_to_a_google_sheet_but_not_over_those_of_a_third(
    server: GoogleServer, key: Path
) -> None:
    source = Memory(
        {"Customers": pd.DataFrame({"Customer ID": ["1"], "Customer": ["One"]})}, name="list.xlsx"
    )
    from toolkit.load_book import load_book
    from toolkit.make_output import full_output, placed
    from toolkit.stores import open_sink

    book = load_book(
        source.read().sheets, name="list.xlsx", as_of=pd.Timestamp(2026, 11, 23).date()
    )
    made = full_output(placed(book))
    open_sink(source, "gsheet:book", creds=key).write(made, **RUN)
    assert book_of(server).values("Run")[3][:2] == ["Book", "list.xlsx"]
    other = Memory(source.sheets, name="other.xlsx")
    with pytest.raises(OutputError, match=r"made from list\.xlsx"):
        open_sink(other, "gsheet:book", creds=key).write(made, **RUN)


def test_today_is_today_where_the_sheet_is(server: GoogleServer, key: Path) -> None:
    book_of(server).properties["timeZone"] = "Pacific/Auckland"
    asked: list[str] = []

    def today(zone: str) -> Any:
        asked.append(zone)
        return pd.Timestamp(2026, 11, 23).date()

    run("gsheet:book", as_of=today, stamp="1", creds=key)
    assert asked == ["Pacific/Auckland"]


# ------------------------------------------------------------------------------------------- errors


def refused(key: Path) -> str:
    with pytest.raises(Exception) as error:
        refresh(key)
    text = str(error.value)
    assert 1 <= len(text.splitlines()) <= 3 and "PRIVATE" not in text and "Meyer" not in text
    return text


def test_a_sheet_that_is_not_shared_says_with_whom(server: GoogleServer, key: Path) -> None:
    book_of(server).everybody = "none"
    with pytest.raises(NoPermissionError, match="robot@test-project"):
        refresh(key)


def test_a_sheet_shared_for_reading_says_so_before_anything_is_lost(
    server: GoogleServer, key: Path
) -> None:
    book_of(server).everybody = "reader"
    with pytest.raises(
        NoPermissionError, match=r"may be read but not written.\nShare it with .* as Editor"
    ):
        refresh(key)


def test_the_api_switched_off_an_unknown_id_and_a_refused_key(
    server: GoogleServer, key: Path
) -> None:
    with pytest.raises(NotFoundError, match="There is no Google Sheet gsheet:nope"):
        store(key, "gsheet:nope").read()
    server.api_on = False
    with pytest.raises(UnavailableError, match="switched off"):
        refresh(key)
    server.token_refused = True
    with pytest.raises(NoPermissionError, match="refuses the credentials"):
        refresh(key)


def test_a_protected_sheet_of_ours_says_what_to_take_out(server: GoogleServer, key: Path) -> None:
    refresh(key)
    people.protect(book_of(server), "Problems")
    with pytest.raises(NoPermissionError, match="protected range"):
        refresh(key, 1)


def test_a_full_spreadsheet_says_so(server: GoogleServer, key: Path) -> None:
    from unittest.mock import patch

    with (
        patch("tests.google_server.batch.MAX_CELLS", 100),
        pytest.raises(DataError, match="10,000,000"),
    ):
        refresh(key)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not JSON"),
        ("{}", "not a key file"),
        ('{"type": "service_account", "private_key": "SECRET"}', "missing or cut off"),
        (None, "no key file"),
    ],
)
def test_a_broken_key_file_is_named_and_nothing_of_it_shown(
    server: GoogleServer, tmp_path: Path, text: str | None, said: str
) -> None:
    file = tmp_path / "broken.json"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=said) as error:
        refresh(file)
    assert "SECRET" not in str(error.value) and "broken.json" in str(error.value)


def test_credentials_are_looked_for_in_one_order(
    server: GoogleServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from toolkit.stores.google.credentials import find_credentials

    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("APPDATA", str(tmp_path / ".config"))
    monkeypatch.setenv("NO_GCE_CHECK", "true")
    monkeypatch.delenv("GOOGLE_APPLICATION_CREDENTIALS", raising=False)
    monkeypatch.setenv("CLOUDSDK_CONFIG", str(tmp_path / "none"))
    with pytest.raises(SettingsError, match="No credentials for Google were found"):
        find_credentials()
    (tmp_path / ".config" / "gspread").mkdir(parents=True)
    usual = server.key_file(tmp_path / ".config" / "gspread" / "service_account.json")
    assert find_credentials().source == str(usual)
    named = server.key_file(tmp_path / "named.json")
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(named))
    assert find_credentials().source == f"GOOGLE_APPLICATION_CREDENTIALS={named}"
    given = server.key_file(tmp_path / "given.json")
    found = find_credentials(given)
    assert (
        found.source == f"--creds {given}"
        and found.email == "robot@test-project.iam.gserviceaccount.com"
    )


def test_the_log_has_one_line_a_request_and_no_cell_and_no_token(
    server: GoogleServer, key: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        refresh(key)
    lines = [r.getMessage() for r in caplog.records if r.name == "toolkit.google"]
    assert [line.split()[:3] for line in lines] == [
        ["GET", "/v4/spreadsheets/book", "200"],
        ["GET", "/v4/spreadsheets/book/values:batchGet", "200"],
        ["POST", "/v4/spreadsheets/book:batchUpdate", "200"],
    ]
    assert not any(word in caplog.text for word in ("Meyer", "token-1", "PRIVATE KEY", "assertion"))


def test_a_mark_that_cannot_be_read_counts_as_none() -> None:
    sheet = {
        "properties": {"sheetId": 3, "title": "S"},
        "developerMetadata": [
            {"metadataId": 1, "metadataKey": "retention-toolkit", "metadataValue": text}
            for text in ("", "[]", "{}", "1", '"x"')
        ],
    }
    assert read_meta({"properties": {}, "sheets": [sheet]}).tabs[0].marks == ()


# -------------------------------------------------------------- linking columns that are in trouble


def tiers(book: Any) -> list[Any]:
    """What the linking column Tier shows, by the customer's id."""
    shown = book.values("Customers")
    top = next(i for i, row in enumerate(shown) if "Tier" in row)
    at, who = shown[top].index("Tier"), shown[top].index("Customer ID")
    return [
        (row[who], row[at] if at < len(row) else "")
        for row in shown[top + 1 :]
        if len(row) > who and row[who]
    ]


LINKED = [("C1", "TC1"), ("C2", "TC2"), ("C3", "TC3")]


@pytest.mark.parametrize("edit", ["column", "row", "both"])
def test_linking_columns_live_though_columns_and_rows_are_inserted_while_they_are_put(
    server: GoogleServer, key: Path, edit: str
) -> None:
    refresh(key)
    server.forget()

    def moves(book: Any) -> None:
        if edit in ("column", "both"):
            people.insert_column(book, "Customers", 0, "Region")
        if edit in ("row", "both"):
            people.insert_rows(book, "Customers", 0)

    server.before[2] = moves
    refresh(key, links=True)
    refresh(key, 1)
    assert tiers(book_of(server)) == LINKED
    assert sum(str(v) == "Tier" for row in book_of(server).values("Customers") for v in row) == 1


def test_linking_columns_live_again_when_our_sheet_was_deleted(
    server: GoogleServer, key: Path
) -> None:
    refresh(key, links=True)
    wide = max(map(len, book_of(server).values("Customers")))
    people.delete_sheet(book_of(server), "Customers (tiers)")
    assert "#REF!" in book_of(server).values("Customers")[0]
    assert "#REF!" not in store(key).read().sheets["Customers"].headers
    receipt = refresh(key, 1)
    assert receipt.columns_action == "mended" and tiers(book_of(server)) == LINKED
    assert max(map(len, book_of(server).values("Customers"))) == wide
    server.forget()
    assert refresh(key, 1).columns_action == "unchanged" and server.calls() == ["get", "batchGet"]


def test_a_typed_value_in_the_way_of_a_linking_column_is_named_and_not_written_over(
    server: GoogleServer, key: Path
) -> None:
    refresh(key, links=True)
    people.type_in(book_of(server), "Customers", 2, 7, "mine")
    assert book_of(server).values("Customers")[0][7] == "#REF!"
    receipt = refresh(key, 1)
    assert (
        "Customers!H3: a typed value stands in the way of a linking column. Clear it."
        in receipt.notes
    )
    assert book_of(server).values("Customers")[2][7] == "mine"
    people.type_in(book_of(server), "Customers", 2, 7, None)
    assert tiers(book_of(server)) == LINKED and refresh(key, 1).notes == []


def test_a_linking_column_finds_ids_with_blanks_around_them_and_rows_without_an_id_by_name(
    server: GoogleServer, key: Path
) -> None:
    for row, value in ((1, " C1\u00a0"), (2, None), (3, "c3")):
        people.type_in(book_of(server), "Customers", row, 0, value)
    day = pd.Timestamp(2026, 11, 23).date()
    run("gsheet:book", as_of=day, stamp="1", creds=key, link_columns=True)
    shown = book_of(server).values("Customers")
    at = shown[0].index("Tier")
    assert [row[at] for row in shown[1:4]] == ["A", "B", "unknown"]


def test_linking_columns_warn_before_somebody_types_in_them_and_a_protected_sheet_is_named(
    server: GoogleServer, key: Path
) -> None:
    refresh(key, links=True)
    assert [p["warningOnly"] for p in book_of(server).by_title("Customers").protected] == [True]
    server.books.clear()
    server.add(new_server().books["book"])
    people.protect(book_of(server), "Customers")
    done = refresh(key, links=True)
    assert "'Customers' is protected" in done.notes[-1] and done.columns_action == "unchanged"
    assert len(book_of(server).values("Call schedule")) == 4
    assert "linked" not in {refresh(key).columns_action}


def test_a_receipt_of_linking_columns_says_what_was_done(server: GoogleServer, key: Path) -> None:
    refresh(key)
    place = store(key)
    told = place.write(output_for(place.read(), link_columns=True), dry_run=True, stamp="1", keep=0)
    assert told.columns_action == "linked" and told.sha256_before != told.sha256_after
    done, again = refresh(key, links=True), refresh(key, links=True)
    assert (done.columns_action, again.columns_action) == (
        "linked",
        "unchanged",
    ) and done.columns == again.columns
    assert again.sha256_before == again.sha256_after


# ------------------------------------------------------------------- what waits, what is in the way

DAY = pd.Timestamp(2026, 11, 23).date()


def test_calls_for_a_protected_log_are_said_to_wait_at_every_run_and_are_not_sent(
    server: GoogleServer, key: Path
) -> None:
    run("gsheet:book", as_of=DAY, stamp="1", creds=key)
    people.type_in(book_of(server), "Call schedule", 1, OUTCOME, "Reached")
    people.protect(book_of(server), "Calls")
    for turn in range(3):
        server.forget()
        receipt = run("gsheet:book", as_of=DAY, stamp="1", creds=key)
        assert receipt.waiting == 1 and "1 call waits for the call log" in receipt.receipt.notes[-1]
        assert any("cannot go into the call log" in p.problem for p in receipt.problems)
        assert all(asked.status == 200 for asked in server.log)
        assert turn < 2 or "batchUpdate" not in server.calls()
    book_of(server).by_title("Calls").protected.clear()
    receipt = run("gsheet:book", as_of=DAY, stamp="1", creds=key)
    assert receipt.waiting == 0 and len(logged(book_of(server))) == 1


def test_what_is_typed_while_the_log_refuses_the_calls_is_not_lost(
    server: GoogleServer, key: Path
) -> None:
    run("gsheet:book", as_of=DAY, stamp="1", creds=key)
    people.type_in(book_of(server), "Call schedule", 1, OUTCOME, "Reached")
    server.forget()

    def closed_and_typed(book: Spreadsheet) -> None:
        people.protect(book, "Calls")
        people.type_in(book, "Call schedule", 2, OUTCOME, "Busy")

    server.before[2] = closed_and_typed
    first = run("gsheet:book", as_of=DAY, stamp="1", creds=key)
    assert first.waiting == 2 and "protected" in first.receipt.notes[-1]
    book_of(server).by_title("Calls").protected.clear()
    assert run("gsheet:book", as_of=DAY, stamp="1", creds=key).waiting == 0
    assert sorted(row[2] for row in logged(book_of(server))) == ["Busy", "Reached"]


@pytest.mark.parametrize("marked", [True, False])
def test_words_in_a_copy_of_the_schedule_reach_the_log_once(
    server: GoogleServer, key: Path, marked: bool
) -> None:
    from tests.google_server import batch

    run("gsheet:book", as_of=DAY, stamp="1", creds=key)
    made = {
        "sourceSheetId": book_of(server).by_title("Call schedule").id,
        "newSheetName": "Copy of Call schedule",
    }
    server.books["book"] = book = batch.apply(
        book_of(server), {"requests": [{"duplicateSheet": made}]}
    )[0]
    copy = book.by_title("Copy of Call schedule").id
    if not marked:
        book.metadata = [m for m in book.metadata if m["location"].get("sheetId") != copy]
    run("gsheet:book", as_of=DAY, stamp="1", creds=key)
    people.type_in(book_of(server), "Copy of Call schedule", 1, OUTCOME, "Reached")
    for _ in range(2):
        told = run("gsheet:book", as_of=DAY, stamp="1", creds=key).problems
        assert [row[2] for row in logged(book_of(server))] == ["Reached"]
    assert [p.sheet for p in told if "a copy of our Call schedule" in p.problem] == [
        "Copy of Call schedule"
    ]


def test_a_log_that_is_a_table_grows_and_keeps_the_formats_that_were_prepared(
    server: GoogleServer, key: Path
) -> None:
    for table in (False, True):
        server.books.clear()
        book = server.add(new_server().books["book"])
        book.by_title("Calls").rows[3][2] = {
            "userEnteredFormat": {"numberFormat": {"type": "TEXT", "pattern": "@"}}
        }
        if table:
            people.make_table(book, "Calls")
        refresh(key)
        people.type_in(book_of(server), "Call schedule", 1, OUTCOME, "Reached")
        refresh(key, 1)
        sheet = book_of(server).by_title("Calls")
        assert [row[1:3] for row in logged(book_of(server))] == [["C1", "Reached"]]
        assert sheet.rows[3][0]["userEnteredFormat"] == {"numberFormat": {"type": "DATE"}}
        if table:
            assert sheet.tables[0]["range"]["endRowIndex"] == 4
        else:
            assert sheet.rows[3][2]["userEnteredFormat"]["numberFormat"]["pattern"] == "@"


def test_zones_that_are_offsets_are_understood_and_an_unknown_one_is_said(
    server: GoogleServer, key: Path
) -> None:
    asked: list[str] = []

    def today(zone: str) -> Any:
        asked.append(zone)
        return DAY

    notes = []
    for zone in ("GMT-07:00", "GMT+14:00", "GMT+05:30", "Mars/X"):
        book_of(server).properties["timeZone"] = zone
        notes.append(
            run("gsheet:book", as_of=today, stamp="1", creds=key, dry_run=True).receipt.notes
        )
    assert asked == ["Etc/GMT+7", "Etc/GMT-14", "Asia/Kolkata", ""]
    assert notes[:3] == [[], [], []] and "'Mars/X' is not known here" in notes[3][0]


def test_the_same_heading_twice_is_a_problem_that_names_both(
    server: GoogleServer, key: Path
) -> None:
    people.type_in(book_of(server), "Calls", 0, 4, "outcome")
    told = run("gsheet:book", as_of=DAY, stamp="1", creds=key).problems
    assert any("'Outcome'" in p.problem and "'outcome'" in p.problem for p in told)


# ------------------------------------------------------------------ what a person set on our sheets


def test_a_filter_is_set_anew_at_every_rewrite_and_a_list_that_was_empty_gets_its_own(
    server: GoogleServer, key: Path
) -> None:
    run("gsheet:book", as_of=DAY, stamp="1", creds=key)
    assert book_of(server).by_title("Problems").filter is None
    people.type_in(book_of(server), "Calls", 3, 0, "some day")
    people.type_in(book_of(server), "Calls", 3, 1, "C1")
    book_of(server).by_title("Call schedule").filter["filterSpecs"] = [{"columnIndex": 1}]
    server.forget()
    run("gsheet:book", as_of=DAY + pd.Timedelta(days=1), stamp="1", creds=key)
    assert book_of(server).by_title("Problems").filter is not None
    kept = [
        i["filter"]
        for k, i in sent(server)
        if k == "setBasicFilter" and i["filter"].get("filterSpecs")
    ]
    assert [f["filterSpecs"] for f in kept] == [[{"columnIndex": 1}]]
    moved = {i["spec"]["title"] for kind, i in sent(server) if kind == "updateChartSpec"}
    # Plan kept is there since the plan of the first run has a day that is past; above it no chart.
    assert moved == {"How long since the last contact", "Where the revenue sits"}


def test_colour_rules_of_a_person_stay_when_ours_are_made_anew(
    server: GoogleServer, key: Path
) -> None:
    refresh(key)
    sheet = book_of(server).by_title("Problems")
    ours = len(sheet.conditional)
    theirs = {
        "ranges": [{"sheetId": sheet.id}],
        "booleanRule": {
            "condition": {"type": "TEXT_EQ", "values": [{"userEnteredValue": "error"}]},
            "format": {"backgroundColorStyle": {"rgbColor": {"blue": 1}}},
        },
    }
    sheet.conditional.insert(1, theirs)
    mark = next(m for m in book_of(server).metadata if '"problems"' in m["metadataValue"])
    mark["metadataValue"] = mark["metadataValue"].replace('"look":"', '"look":"old')
    refresh(key, 1)
    held = book_of(server).by_title("Problems").conditional
    assert theirs in held and len(held) == ours + 1


def test_a_sheet_of_ours_that_went_and_comes_again_is_made_anew(
    server: GoogleServer, key: Path
) -> None:
    for changed in (False, True):
        place = store(key)
        made = output_for(place.read())
        place.write(made, **RUN)
        if changed:
            people.type_in(book_of(server), "Problems", 1, 9, "mine")
        place.read()
        place.write(replace(made, pages=[p for p in made.pages if p.key != "problems"]), **RUN)
        assert (
            "Problems"
            not in [s.title for s in book_of(server).sheets if not s.properties.get("hidden")]
            or changed
        )
        refresh(key)
        assert "problems" in read_meta(book_of(server).as_answer()).pages


# ----------------------------------------------------------------------------- time and credentials


@pytest.mark.parametrize("index", [0, 1, 2])
def test_an_answer_that_trickles_ends_at_the_deadline(
    server: GoogleServer, key: Path, index: int
) -> None:
    import time

    place = GoogleSheet(
        "gsheet:book",
        creds=key,
        patience=Patience(in_all=1.5, answer=600.0, connect=1.0, first_wait=0.1),
    )
    place.client.token()
    server.faults = {n: Fault("drip-before") for n in range(index, 9)}
    began = time.monotonic()
    with pytest.raises(TryLaterError):
        place.write(output_for(place.read()), **RUN)
    assert time.monotonic() - began < 300  # far below the time for one answer


def test_a_token_that_is_refused_is_fetched_anew_once(server: GoogleServer, key: Path) -> None:
    server.faults[1] = Fault("401")
    refresh(key)
    assert (
        server.calls() == ["get", "batchGet", "batchGet", "batchUpdate"] and len(server.tokens) == 2
    )
    server.always = Fault("401")
    with pytest.raises(NoPermissionError, match="does not take the credentials"):
        refresh(key)


def test_the_project_that_pays_is_named_where_the_credentials_name_one(
    server: GoogleServer, key: Path
) -> None:
    info = json.loads(key.read_text(encoding="utf-8"))
    key.write_text(json.dumps({**info, "quota_project_id": "ours"}), encoding="utf-8")
    place = store(key)
    place.client.token()
    assert (
        place.client._http.session.headers.get("x-goog-user-project") == place.client.found.project
    )


def test_reports_of_the_setting_also_are_kept_fresh_and_go_when_they_are_deleted(
    server: GoogleServer, key: Path
) -> None:
    said = ["also", "contact-quality, follow-ups"]
    book_of(server).add_sheet("Settings", [["Setting", "Value"], said])

    def day(number: int) -> Receipt:
        as_of = dt.date(2026, 11, number)
        return run("gsheet:book", as_of=as_of, stamp="1", creds=key).receipt

    def rows(title: str) -> list[list[Any]]:
        return book_of(server).values(title)

    for number in (23, 24):
        day(number)
        assert rows("Contact quality")[0] == [f"Contact quality, as of {number} Nov 2026"]
        assert rows("Follow-ups")[0][-1] == f"As of {number} Nov 2026"
    server.forget()
    day(24)
    assert server.calls() == ["get", "batchGet"]
    people.type_in(book_of(server), "Settings", 1, 1, "follow-ups")
    people.delete_sheet(book_of(server), "Follow-ups")
    day(25)
    assert rows("Contact quality")[0] == ["Contact quality, as of 24 Nov 2026"]
    assert rows("Follow-ups")[0][-1] == "As of 25 Nov 2026"
    people.delete_sheet(book_of(server), "Contact quality")
    day(26)
    assert "Contact quality" not in [sheet.title for sheet in book_of(server).sheets]
