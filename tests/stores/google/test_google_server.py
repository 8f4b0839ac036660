"""The test server behaves as the real service was seen to:
facts as cases, so that what passes against it means something.
"""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gspread
import pytest
from gspread.exceptions import APIError

from tests.google_server import Fault, GoogleServer, Spreadsheet, masks, people, schema
from tests.google_server.sample import sample
from tests.google_server.server import SCOPE

OPTIONS = {"valueRenderOption": "UNFORMATTED_VALUE", "dateTimeRenderOption": "SERIAL_NUMBER"}


@pytest.fixture
def server() -> Iterator[GoogleServer]:
    with GoogleServer() as server:
        server.add(sample("book"))
        yield server


@pytest.fixture
def http(server: GoogleServer, tmp_path: Path) -> gspread.HTTPClient:
    """gspread as it is, from a key file on; only the address of the service is another."""

    class Elsewhere(gspread.HTTPClient):
        def request(self, method: str, endpoint: str, **more: Any) -> Any:
            return super().request(
                method, endpoint.replace("https://sheets.googleapis.com", server.url), **more
            )

    # Another universe keeps google-auth from asking one more host in a thread of its own.
    key = server.key_file(tmp_path / "key.json", universe="example.test")
    return gspread.service_account(key, scopes=[SCOPE], http_client=Elsewhere).http_client


def batch(http: gspread.HTTPClient, *requests: dict[str, Any]) -> Any:
    return http.batch_update("book", {"requests": list(requests)})


def refused(http: gspread.HTTPClient, *requests: dict[str, Any]) -> str:
    with pytest.raises(APIError) as error:
        batch(http, *requests)
    assert error.value.code == 400
    return error.value.error["message"]


def fill(sheet_id: int, values: list[Any], fields: str = "userEnteredValue") -> dict[str, Any]:
    return {
        "updateCells": {
            "range": {"sheetId": sheet_id},
            "rows": [{"values": values}],
            "fields": fields,
        }
    }


def test_unmodified_gspread_reads_values_and_trailing_empty_cells_are_cut(
    http: gspread.HTTPClient,
) -> None:
    found = http.values_batch_get("book", ["'Customers'", "'Calls'!A2:C2"], OPTIONS)["valueRanges"]
    assert found[0]["values"][2] == ["C2", "Blau GmbH", "Ana", 5000.5, "Spain", "0049 171"]
    assert found[0]["values"][3] == ["C3", "Nobody yet", "Ben"]
    assert found[1]["values"] == [[46328, "C1", "Reached"]]


def test_a_token_is_given_for_a_signed_assertion_and_names_its_scope(server: GoogleServer) -> None:
    from google.auth.transport.requests import Request
    from google.oauth2.service_account import Credentials

    held = Credentials.from_service_account_info(server.key_info(), scopes=[SCOPE])
    held.refresh(Request())
    assert held.token == "token-1" and server.tokens[0]["scope"] == SCOPE
    forged = Credentials.from_service_account_info(
        server.key_info(), scopes=["https://www.googleapis.com/auth/drive"]
    )
    forged.refresh(Request())
    with pytest.raises(Exception, match="insufficient"):
        server.check_token(f"Bearer {forged.token}")
    with pytest.raises(Exception, match="invalid authentication"):
        server.check_token("Bearer token-9")


@pytest.mark.parametrize(
    "mask",
    [
        "sheets(properties(sheetId,title))",
        "sheets.properties.sheetId,sheets.properties.title",
        "sheets/properties(sheetId,title)",
    ],
)
def test_field_masks_are_honoured_in_every_spelling(http: gspread.HTTPClient, mask: str) -> None:
    found = http.request(
        "get", "https://sheets.googleapis.com/v4/spreadsheets/book", params={"fields": mask}
    ).json()
    assert found == {
        "sheets": [
            {"properties": {"sheetId": i, "title": t}} for i, t in enumerate(["Customers", "Calls"])
        ]
    }


def test_masks_merge_clear_and_leave() -> None:
    old, mask = {"a": {"b": 1, "c": 2}, "d": 3}, masks.parse("a.b,d")
    assert masks.merged(old, {"a": {"b": 9}}, mask) == {"a": {"b": 9, "c": 2}}
    assert masks.merged(old, {"a": {"b": None}, "d": 4}, mask) == {"a": {"c": 2}, "d": 4}
    with pytest.raises(masks.BadMask):
        masks.parse("a(b")


def test_a_batch_is_done_whole_or_not_at_all(
    server: GoogleServer, http: gspread.HTTPClient
) -> None:
    said = refused(
        http,
        {"addSheet": {"properties": {"title": "New", "sheetId": 7}}},
        {"addSheet": {"properties": {"title": "calls"}}},
    )
    assert 'requests[1].addSheet: A sheet with the name "calls" already exists' in said
    assert [s.title for s in server.books["book"].sheets] == ["Customers", "Calls"]


def test_one_batch_adds_a_sheet_under_a_chosen_id_and_fills_it(
    server: GoogleServer, http: gspread.HTTPClient
) -> None:
    batch(
        http,
        {
            "addSheet": {
                "properties": {
                    "title": "New",
                    "sheetId": 7,
                    "gridProperties": {"rowCount": 2, "columnCount": 2},
                }
            }
        },
        fill(
            7,
            [
                {"userEnteredValue": {"stringValue": "=1+1"}},
                {"userEnteredValue": {"stringValue": "00017"}},
            ],
        ),
    )
    assert server.books["book"].values("New") == [["=1+1", "00017"]]


def test_a_colour_comes_back_as_one_of_256_parts(
    server: GoogleServer, http: gspread.HTTPClient
) -> None:
    color = {"rgbColor": {"red": 1 / 3, "green": 0.2001, "blue": 0.999}}
    wanted = {"properties": {"title": "New", "sheetId": 7, "tabColorStyle": color}}
    batch(http, {"addSheet": wanted})
    held = server.books["book"].sheets[-1].properties["tabColorStyle"]["rgbColor"]
    assert held == {"red": 0.3333333, "green": 0.2, "blue": 1.0}


def test_a_named_range_is_listed_read_changed_and_forgotten_as_it_was_recorded(
    http: gspread.HTTPClient,
) -> None:
    def named() -> Any:
        return http.fetch_sheet_metadata("book", params={"fields": "namedRanges"})

    area = {"startRowIndex": 0, "endRowIndex": 2, "startColumnIndex": 1, "endColumnIndex": 2}
    wanted = {"name": "Names", "range": {**area, "sheetId": 0}}
    (reply,) = batch(http, {"addNamedRange": {"namedRange": wanted}})["replies"]
    made = reply["addNamedRange"]["namedRange"]
    assert made == {"namedRangeId": made["namedRangeId"], "name": "Names", "range": area}
    assert named() == {"namedRanges": [made]}
    shown = http.values_batch_get("book", ["Names", "'Customers'!Names"], params=OPTIONS)
    assert [one["values"] for one in shown["valueRanges"]] == [
        [["Customer"], ["Meyer & Söhne"]]
    ] * 2
    told = {"namedRangeId": made["namedRangeId"], "name": "Others"}
    change = {"updateNamedRange": {"namedRange": told, "fields": "name"}}
    assert batch(http, change)["replies"] == [{}]
    assert named() == {"namedRanges": [made | told]}
    gone = {"deleteNamedRange": {"namedRangeId": made["namedRangeId"]}}
    assert (batch(http, gone)["replies"], named()) == ([{}], {})


def test_an_unnamed_sheet_is_the_one_with_id_0_and_echoes_leave_0_out(
    server: GoogleServer, http: gspread.HTTPClient
) -> None:
    batch(
        http,
        {"addProtectedRange": {"protectedRange": {"range": {"sheetId": 0}, "warningOnly": True}}},
    )
    found = http.request(
        "get",
        "https://sheets.googleapis.com/v4/spreadsheets/book",
        params={"fields": "sheets.protectedRanges"},
    ).json()
    assert found["sheets"][0]["protectedRanges"][0]["range"] == {}


def test_update_cells_clears_what_its_range_holds_beyond_its_rows(
    server: GoogleServer, http: gspread.HTTPClient
) -> None:
    batch(http, fill(1, [{"userEnteredValue": {"numberValue": 5}}]))
    assert server.books["book"].values("Calls") == [[5]]


def test_an_empty_text_clears_and_a_format_alone_leaves_the_value(
    server: GoogleServer, http: gspread.HTTPClient
) -> None:
    look = {"userEnteredFormat": {"numberFormat": {"type": "DATE"}}}
    area = {"sheetId": 1, "startRowIndex": 0, "endRowIndex": 1}
    batch(
        http,
        {"repeatCell": {"range": area, "cell": look, "fields": "userEnteredFormat.numberFormat"}},
    )
    assert server.books["book"].values("Calls")[0][0] == "Date"
    batch(http, fill(1, [{"userEnteredValue": {"stringValue": ""}}]))
    assert server.books["book"].values("Calls") == []
    assert server.books["book"].by_title("Calls").rows[0][0] == look


def test_append_cells_goes_below_the_last_filled_row_and_grows_the_grid(
    server: GoogleServer, http: gspread.HTTPClient
) -> None:
    rows = [{"values": [{"userEnteredValue": {"numberValue": n}}]} for n in range(20)]
    batch(http, {"appendCells": {"sheetId": 1, "rows": rows, "fields": "userEnteredValue"}})
    assert [row[0] for row in server.books["book"].values("Calls")[3:]] == list(range(20))


def test_developer_metadata_with_an_id_that_is_taken_refuses_the_batch(
    http: gspread.HTTPClient,
) -> None:
    mark = {
        "metadataId": 5,
        "metadataKey": "k",
        "metadataValue": "v",
        "location": {"spreadsheet": True},
        "visibility": "DOCUMENT",
    }
    batch(http, {"createDeveloperMetadata": {"developerMetadata": mark}})
    assert "id 5 already exists" in refused(
        http, {"createDeveloperMetadata": {"developerMetadata": mark}}
    )
    gone = {
        "deleteDeveloperMetadata": {"dataFilter": {"developerMetadataLookup": {"metadataId": 5}}}
    }
    batch(http, gone, {"createDeveloperMetadata": {"developerMetadata": mark}})
    batch(http, gone, gone)


def test_what_is_not_modelled_is_501_and_never_an_empty_success(http: gspread.HTTPClient) -> None:
    for call in (
        lambda: batch(http, {"sortRange": {"range": {"sheetId": 0}}}),
        lambda: http.values_get("book", "Calls"),
        lambda: http.values_batch_get("book", ["Calls"]),
        lambda: http.fetch_sheet_metadata("book", {"includeGridData": "true"}),
    ):
        with pytest.raises(APIError) as error:
            call()
        assert error.value.code == 501


def test_a_title_that_is_gone_cannot_be_read(
    server: GoogleServer, http: gspread.HTTPClient
) -> None:
    people.rename(server.books["book"], "Calls", "Anrufe")
    with pytest.raises(APIError, match="Unable to parse range: 'Calls'"):
        http.values_batch_get("book", ["'Calls'"], OPTIONS)


def test_ten_million_cells_are_the_limit(http: gspread.HTTPClient) -> None:
    big = {
        "addSheet": {
            "properties": {
                "title": "Big",
                "gridProperties": {"rowCount": 400_000, "columnCount": 26},
            }
        }
    }
    assert "10000000 cells" in refused(http, big)


@pytest.mark.skipif(schema.document() is None, reason="google-api-python-client is not installed")
@pytest.mark.parametrize(
    ("request_", "said"),
    [
        ({"updateCells": {"range": {"sheetId": "0"}, "fields": "*"}}, "sheetId"),
        ({"updateCells": {"range": {"sheetID": 0}, "fields": "*"}}, "Unknown name"),
        ({"updateCells": {"fields": "*"}}, "oneof"),
        ({"addSheet": {}, "deleteSheet": {"sheetId": 1}}, "oneof"),
        (
            {
                "repeatCell": {
                    "range": {},
                    "cell": {"userEnteredValue": {"stringValue": "a", "numberValue": 1}},
                    "fields": "*",
                }
            },
            "oneof",
        ),
        (
            {"updateDimensionProperties": {"range": {"dimension": "ROW"}, "fields": "pixelSize"}},
            "dimension",
        ),
    ],
)
def test_bodies_are_checked_against_the_official_document(
    http: gspread.HTTPClient, request_: Any, said: str
) -> None:
    assert said in refused(http, request_)


def test_every_modelled_request_is_one_of_the_official_ones() -> None:
    from tests.google_server.batch import REQUESTS

    official = (schema.document() or {"schemas": {"Request": {"properties": REQUESTS}}})["schemas"][
        "Request"
    ]["properties"]
    assert set(REQUESTS) <= set(official)


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("429", 429),
        ("429-after", 429),
        ("500", 500),
        ("503-before", 503),
        ("503-after", 503),
        ("502-html", 502),
    ],
)
def test_faults_come_where_they_were_put_and_only_after_means_done(
    server: GoogleServer, http: gspread.HTTPClient, kind: str, status: int
) -> None:
    server.faults[0] = Fault(kind)
    with pytest.raises(APIError) as error:
        batch(http, {"addSheet": {"properties": {"title": "New"}}})
    assert error.value.response.status_code == status and error.value.code == (
        -1 if kind == "502-html" else status
    )
    assert error.value.response.headers.get("Retry-After") == ("2" if kind == "429-after" else None)
    assert len(server.books["book"].sheets) == (3 if kind == "503-after" else 2)
    http.values_batch_get("book", ["'Calls'"], OPTIONS)


def wait_for_requests(server: GoogleServer, number: int) -> None:
    """Until the server has done with so many, on which whoever asked may have given up before."""
    for _ in range(6000):
        with server.lock:
            if len(server.log) >= number:
                return
        time.sleep(0.01)


def test_dropped_and_silent_connections(server: GoogleServer, http: gspread.HTTPClient) -> None:
    import requests

    http.set_timeout(0.05)
    for i, kind in enumerate(["dropped-before", "dropped-after", "silent-before", "silent-after"]):
        server.faults[i] = Fault(kind)
        with pytest.raises(requests.RequestException):
            batch(http, {"addSheet": {"properties": {"title": kind}}})
        wait_for_requests(server, i + 1)
    assert [s.title for s in server.books["book"].sheets[2:]] == ["dropped-after", "silent-after"]
    assert [a.fault for a in server.log] == [
        "dropped-before",
        "dropped-after",
        "silent-before",
        "silent-after",
    ]


def test_a_linking_formula_shows_values_by_id_and_follows_inserted_rows_and_columns() -> None:
    book = Spreadsheet("k", "t")
    book.add_sheet("People", [["ID"], ["b"], ["a"], [None], ["zz"]], columns=4)
    book.add_sheet("Own", [["ID", "Tier"], ["a", "A"], ["b", "B"]])
    loose = 'TRIM(SUBSTITUTE({}&"";CHAR(160);" "))'.format
    theirs = loose("'Own'!A:A")
    found = f"XLOOKUP(customer;{theirs};'Own'!B:B;\"\")"
    shown = f'IF(ROW(A1:A)=ROW(A1);"Tier";IF(customer="";"";{found}))'
    formula = f"=ARRAYFORMULA(LET(own;{loose('A1:A')};customer;own;{shown}))"
    book.sheets[0].rows[0][2] = {
        "userEnteredValue": {"formulaValue": formula},
        "link": book.linked(formula),
    }
    assert [row[2] for row in book.values("People")[:5]] == ["Tier", "B", "A", "", ""]
    people.insert_column(book, "People", 0)
    people.insert_rows(book, "People", 1)
    people.type_in(book, "People", 1, 1, "a")
    assert [row[3] for row in book.values("People")[:4]] == ["Tier", "A", "B", "A"]


def test_the_key_file_holds_nothing_that_leads_outside(
    server: GoogleServer, tmp_path: Path
) -> None:
    held = json.loads(server.key_file(tmp_path / "key.json").read_text(encoding="utf-8"))
    assert held["token_uri"].startswith("http://127.0.0.1:")


def test_the_server_can_be_looked_at_and_broken_by_hand_and_takes_its_key_away() -> None:
    import subprocess
    import sys

    words = (
        "sheets\ntype Customers 2 2 New name\nshow Customers\nfault 401\nfault "
        "nonsense\nshow Nowhere\nquit\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "tests.google_server"],
        input=words,
        capture_output=True,
        text=True,
        check=True,
    )
    assert (
        "C1 | New name" in done.stdout
        and "Known faults: 429" in done.stdout
        and "That does not fit" in done.stdout
    )
    assert not Path(done.stdout.partition("CREDENTIALS=")[2].split()[0]).exists()


def test_a_spill_does_not_write_over_a_typed_cell() -> None:
    book = sample("k")
    book.add_sheet("Own", [["ID", "Tier"], ["C1", "A"]])
    loose = 'TRIM(SUBSTITUTE({}&"";CHAR(160);" "))'.format
    theirs = loose("'Own'!A:A")
    found = f"XLOOKUP(customer;{theirs};'Own'!B:B;\"\")"
    shown = f'IF(ROW(A1:A)=ROW(A1);"Tier";IF(customer="";"";{found}))'
    formula = f"=ARRAYFORMULA(LET(own;{loose('A1:A')};customer;own;{shown}))"
    sheet = book.by_title("Customers")
    sheet.rows[0][7] = {"userEnteredValue": {"formulaValue": formula}, "link": book.linked(formula)}
    assert book.values("Customers")[0][7:] == ["Tier"]
    people.type_in(book, "Customers", 2, 7, "mine")
    assert [row[7:] for row in book.values("Customers")] == [["#REF!"], [], ["mine"], []]


@pytest.mark.parametrize(
    ("request_", "said"),
    [
        (
            {
                "addProtectedRange": {
                    "protectedRange": {"range": {"sheetId": 1, "endRowIndex": 999}}
                }
            },
            "exceeds grid",
        ),
        ({"addConditionalFormatRule": {"rule": {"ranges": [], "booleanRule": {}}}}, "needs ranges"),
        ({"addConditionalFormatRule": {"rule": {"ranges": [{"sheetId": 1}]}}}, "Exactly one"),
        (
            {"appendCells": {"tableId": "none", "rows": [], "fields": "userEnteredValue"}},
            "No table",
        ),
    ],
)
def test_what_the_service_would_refuse_is_refused(
    http: gspread.HTTPClient, request_: dict[str, Any], said: str
) -> None:
    assert said in refused(http, request_)
