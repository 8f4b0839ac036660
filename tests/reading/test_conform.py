"""Conform and values: what people type, read or named as a problem with its cell."""

# ruff: noqa: DTZ001  (cells of a workbook have no time zone)

import datetime as dt

import pandas as pd
import pytest

from toolkit.errors import DataError
from toolkit.load_book import load_book
from toolkit.parsing.cells import How
from toolkit.parsing.typed_columns import read_column
from toolkit.reading import conform as reading
from toolkit.reading.raw_sheet import as_raw_sheet, first_table_of
from toolkit.reading.table_titles import table_of_title
from toolkit.schema.inputs import INPUTS
from toolkit.schema.model import letters

AS_OF = dt.date(2026, 9, 16)
CUSTOMERS = [["Customer ID", "Customer"], ["K1", "Acme"], ["K2", "Bolt"]]


def conform(sheets, **given):
    raw = {title: as_raw_sheet(sheet, title) for title, sheet in sheets.items()}
    return reading.conform(raw, **given)


def book(**sheets):
    grids = {"Customers": CUSTOMERS, **sheets}
    return load_book(
        {t: first_table_of(rows, t) for t, rows in grids.items()}, name="t", as_of=AS_OF
    )


def read(values, kind, **kw):
    column, problems = read_column(pd.Series(values, dtype=object), kind, How(**kw))
    return [None if v is pd.NaT or v != v else v for v in column], [
        (p.position, p.value) for p in problems
    ]


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("Customer ID", "customer_id"), ("customer_id", "customer_id"), ("Cust ID", "customer_id"),
        ("Kunden-Nr.", "customer_id"), ("CUSTOMER NAME", "name"), ("Firma", "name"),
        ("Annual Revenue ($) *", "revenue"), ("Chiffre d'affaires", "revenue"),
        ("Facturación", "revenue"), ("E-mail", "email"), ("Próximo", None),
        ("Do not call", "do_not_call"), ("PLZ", "postcode"), ("Last Contact Date", "last_contact"),
        ("Favourite colour", None),
    ],
)  # fmt: skip
def test_headers_are_known_by_many_spellings(header, column):
    found = conform({"Customers": pd.DataFrame({header: ["1"], "Last name": ["x"]})}).mapped[
        "customers"
    ]
    assert found.columns.get(header) == column
    assert (header in found.unmapped) == (column is None)


def test_of_two_headers_for_one_column_the_label_itself_wins():
    found = conform({"Customers": pd.DataFrame({"Company": ["a"], "Customer": ["b"]})})
    assert found.tables["customers"]["name"].tolist() == ["b"]
    assert found.mapped["customers"].unmapped == ["Company"]


@pytest.mark.parametrize(
    ("title", "table"),
    [("Customers", "customers"), ("CUSTOMER LIST", "customers"), ("Kunden", "customers"),
     ("superstore_orders", "orders"), ("Call log", "calls"), ("Feiertage", "holidays"),
     ("Charts", None), ("Customers and orders", None)],
)  # fmt: skip
def test_sheet_titles_are_known_by_many_spellings(title, table):
    assert table_of_title(title) == table


def test_title_rows_above_the_header_do_not_move_the_cells():
    rows = [["Diary of calls", None, None], [None] * 3, ["made by Ana", None, None],
            ["Customer ID", "", "Date"], ["K1", None, dt.datetime(2026, 9, 1)],
            ["K1", None, "last week"], [None, None, None], ["K2", None, "soon"]]  # fmt: skip
    got = book(Calls=rows)
    calls = got.tables["calls"]
    assert calls.index.tolist() == [5, 6, 8]
    assert calls["date"].tolist()[0] == pd.Timestamp(2026, 9, 1)
    assert calls["date"].isna().tolist() == [False, True, True]
    found = [(p.sheet, p.cell, p.column, p.value, p.problem) for p in got.problems]
    assert found == [
        ("Calls", "C6", "Date", "last week", "text where a date belongs"),
        ("Calls", "C8", "Date", "soon", "text where a date belongs"),
    ]


@pytest.mark.parametrize(
    ("value", "text"),
    [(123.0, "123"), (123, "123"), ("00123", "00123"), (" K1 ", "K1"), ("", None), (None, None),
     (float("nan"), None), (1.5, "1.5"), (True, "yes"), (dt.datetime(2026, 1, 2), "2026-01-02"),
     ("=1+1", "=1+1"), (1e20, "1" + "0" * 20)],
)  # fmt: skip
def test_ids_and_texts_stay_as_typed_and_whole_numbers_lose_their_point(value, text):
    assert read([value], "id") == ([text], [])
    assert read([value], "long") == ([text], [])


def test_a_numeric_id_column_matches_text_ids_of_a_log():
    customers = pd.DataFrame({"Customer ID": [123.0, 45.0], "Name": ["a", "b"]})
    calls = pd.DataFrame({"Customer ID": ["123", "45"], "Date": [dt.date(2026, 9, 1)] * 2})
    got = load_book({"Customers": customers, "Calls": calls}, name="t", as_of=AS_OF)
    assert got.tables["calls"]["customer_id"].tolist() == ["123", "45"]
    assert got.problems == []


@pytest.mark.parametrize(
    ("value", "epoch", "day"),
    [
        (46281.0, 1900, "2026-09-16"),
        (44819.0, 1904, "2026-09-16"),
        (46281.75, 1900, "2026-09-16"),
        ("2026-09-16", 1900, "2026-09-16"),
        ("2026-09-16T08:30:00", 1900, "2026-09-16"),
        (dt.datetime(2026, 9, 16, 23, 59), 1904, "2026-09-16"),
        (dt.date(2026, 9, 16), 1900, "2026-09-16"),
    ],
)
def test_days_are_read_in_the_date_system_of_the_book(value, epoch, day):
    got, faults = read([value], "date", epoch=epoch)
    assert (got, faults) == ([pd.Timestamp(day)], [])


@pytest.mark.parametrize(
    "value", ["03/04/2026", "N/A", "2026-02-30", -4.0, 1e9, True, dt.date(1850, 1, 1)]
)
def test_what_is_no_day_becomes_blank_and_a_fault_never_a_guess(value):
    got, faults = read([None, value], "date")
    assert got == [None, None]
    assert [i for i, _ in faults] == [1]


@pytest.mark.parametrize(
    ("value", "number"),
    [(5, 5.0), ("1,250.50", 1250.5), ("$ 1,250", 1250.0), ("1250 EUR", 1250.0), ("(40)", -40.0),
     ("-3", -3.0), ("1.250,50", 1250.5), ("12,5", 12.5),
     ("", None)],
)  # fmt: skip
def test_numbers_as_people_type_them(value, number):
    assert read([value], "money") == ([number], [])


@pytest.mark.parametrize("value", ["1.250", "about 5", dt.datetime(2026, 1, 1), "1e999"])
def test_a_number_that_could_mean_two_things_is_a_fault(value):
    got, faults = read([value], "money")
    assert got == [None]
    assert len(faults) == 1


@pytest.mark.parametrize(("value", "flag", "faults"),
    [("x", True, 0), ("Ja", True, 0), ("no", False, 0), ("-", False, 0),
     (None, False, 0), (False, False, 0), (True, True, 0), (1.0, True, 0),
     (0.0, False, 0), ("perhaps", True, 1)])  # fmt: skip
def test_flags(value, flag, faults):
    got, found = read([value], "flag")
    assert (got, len(found)) == ([flag], faults)


@pytest.mark.parametrize(("value", "channel"),
    [("Call", "phone"), ("E-Mail", "email"), ("Besuch", "visit"), ("Zoom", "video"),
     ("pigeon", "other"), (None, None)])  # fmt: skip
def test_channels(value, channel):
    assert read([value], "channel") == ([channel], [])


def test_every_declared_column_is_there_and_typed_even_without_its_sheet():
    got = conform({"Customers": pd.DataFrame({"Name": ["a"]})}).tables
    for name, table in INPUTS.items():
        assert list(got[name].columns) == table.names
        assert all(got[name][c.name].dtype.kind == "M" for c in table.columns if c.kind == "date")


def test_a_repeated_customer_is_named_and_counted_once():
    got = book(
        Customers=[
            ["Customer ID", "Customer"],
            ["K1", "Acme"],
            ["K2", "Bolt"],
            ["K1", "Acme Ltd"],
            [None, None, "x"],
        ]
    )
    assert got.tables["customers"]["account"].tolist() == [True, True, False]
    assert [(p.cell, p.value) for p in got.problems] == [("A4", "K1")]
    assert got.problems[0].problem == "the same customer as in row 2; this row is not counted"


def test_a_row_without_name_and_id_is_left_out_and_named():
    got = book(
        Customers=[
            ["Customer ID", "Customer", "City"],
            ["K1", "Acme", "Bonn"],
            [None, None, "Paris"],
        ]
    )
    assert got.tables["customers"]["account"].tolist() == [True, False]
    assert [p.cell for p in got.problems] == ["A3"]


def test_an_unknown_customer_in_the_log_is_listed_with_the_nearest_names():
    calls = [["Customer", "Date"], ["Acme", dt.date(2026, 9, 1)], ["Acmee", dt.date(2026, 9, 2)],
             ["acme", dt.date(2026, 9, 3)],
             ["Acmee", dt.date(2026, 9, 4)], ["Zorro", dt.date(2026, 9, 5)]]  # fmt: skip
    got = book(Calls=calls)
    ids = got.tables["calls"]["customer_id"]
    assert ids.astype(object).where(ids.notna(), None).tolist() == ["K1", None, "K1", None, None]
    assert [(p.cell, p.value, p.problem, p.fix) for p in got.problems] == [
        ("A3", "Acmee", "no such customer (and 1 more row); the row is counted nowhere",
         ("Nearest: Acme (89 of 100). If it is the same, add the name to a sheet Aliases "
          "(Alias, Customer); else correct it, or add the customer.")),
        ("A6", "Zorro", "no such customer; the row is counted nowhere",
         "Correct it, or add the customer to the list."),
    ]  # fmt: skip


def test_a_name_that_two_customers_share_is_counted_for_none():
    customers = [["Customer ID", "Customer"], ["K1", "Acme"], ["K2", "Acme"]]
    got = book(Customers=customers, Calls=[["Customer", "Date"], ["Acme", dt.date(2026, 9, 1)]])
    assert got.tables["calls"]["customer_id"].isna().all()
    assert [(p.sheet, p.fix) for p in got.problems] == [
        ("Customers", "If so, join the two rows; both are counted until then."),
        ("Calls", "Write the customer's id."),
    ]


def test_a_future_call_is_listed_and_not_counted():
    from toolkit.planning.planning import accounts

    got = book(
        Calls=[["Customer ID", "Date"], ["K1", dt.date(2026, 9, 1)], ["K1", dt.date(2026, 9, 17)]]
    )
    assert [(p.cell, p.value) for p in got.problems] == [("B3", "2026-09-17")]
    row = accounts(got).iloc[0]
    assert (row["calls"], row["last_contact"]) == (1, pd.Timestamp(2026, 9, 1))


def test_notes_that_begin_with_an_equals_sign_stay_text():
    from toolkit.planning.planning import accounts

    got = book(
        Calls=[["Customer ID", "Date", "Notes"], ["K1", dt.date(2026, 9, 1), "=HYPERLINK(1)"]]
    )
    assert accounts(got)["last_note"].iloc[0] == "=HYPERLINK(1)"


def test_an_unknown_outcome_is_an_attempt_a_missing_one_neither_and_each_is_a_note():
    got = book(Calls=[["Customer ID", "Date", "Outcome"], ["K1", dt.date(2026, 9, 1), "Spoke"],
                      ["K1", dt.date(2026, 9, 2), "hmm"],
                      ["K1", dt.date(2026, 9, 3), None]])  # fmt: skip
    assert got.tables["calls"]["success"].tolist() == [1, 0, -1]
    assert [(p.cell, p.severity) for p in got.problems] == [("C3", "note"), ("C4", "note")]


def test_a_country_without_known_holidays_is_a_problem():
    got = book(
        Customers=[
            ["Customer ID", "Customer", "Country"],
            ["K1", "A", "Spain"],
            ["K2", "B", "Freedonia"],
        ]
    )
    assert [(p.cell, p.value, p.severity) for p in got.problems] == [("C3", "Freedonia", "note")]


def test_working_days_nobody_understands_are_a_problem():
    got = book(Team=[["Rep", "Working days"], ["Ana", "Mon-Fri"], ["Ben", "mornings"]])
    assert [(p.sheet, p.cell, p.value) for p in got.problems] == [("Team", "B3", "mornings")]


def test_without_a_customer_list_the_error_names_the_sheets():
    sheets = {"Plan": pd.DataFrame({"a": [1]}), "Ideas": pd.DataFrame({"b": [1]})}
    with pytest.raises(
        DataError,
        match=r"no customer list(?s:.*)Plan: a(?s:.*)Ideas: b(?s:.*)--set-sheet \"Plan=Customers\"",
    ):
        conform(sheets, book="my.xlsx")


def test_an_empty_book_is_an_error():
    with pytest.raises(DataError, match=r"my\.xlsx is empty"):
        conform({"Sheet1": first_table_of([], "Sheet1")}, book="my.xlsx")
    with pytest.raises(DataError, match="is empty"):
        conform({}, book="my.xlsx")


def test_a_customer_sheet_without_names_is_an_error_naming_its_headers():
    with pytest.raises(DataError, match="its headers are: Town, Colour"):
        conform({"Customers": pd.DataFrame({"Town": ["x"], "Colour": ["y"]})})


def test_a_lone_sheet_that_looks_like_customers_is_taken_and_two_are_asked_about():
    frame = pd.DataFrame({"Name": ["a"], "City": ["b"]})
    assert conform({"Sheet1": frame}).mapped["customers"].title == "Sheet1"
    [asked] = [p for p in conform({"One": frame, "Two": frame}).problems if p.severity == "error"]
    assert asked.problem == "more than one sheet looks like the customer list: One, Two"
    assert asked.asks[0].choices == ("One", "Two")


def test_a_second_sheet_for_one_table_is_reported_not_merged():
    frame = pd.DataFrame({"Name": ["a"]})
    found = conform({"Clients": pd.DataFrame({"Name": ["b"]}), "Customers": frame})
    assert found.mapped["customers"].title == "Clients"
    assert [(p.sheet, p.severity) for p in found.problems] == [("Customers", "warning")]


@pytest.mark.parametrize(
    ("column", "text"), [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16384, "XFD")]
)
def test_column_letters(column, text):
    assert letters(column) == text


def test_a_call_without_a_customer_or_a_day_is_listed_with_its_cell():
    sheets = {
        "Customers": pd.DataFrame({"Customer": ["Beta Ltd"]}),
        "Calls": pd.DataFrame(
            {
                "Date": [dt.date(2026, 11, 5), None, "soon"],
                "Customer": [None, "Beta Ltd", "Beta Ltd"],
                "Outcome": ["Reached"] * 3,
            }
        ),
    }
    problems = load_book(sheets, name="t", as_of=dt.date(2026, 11, 20)).problems
    assert [(p.cell, p.problem) for p in problems] == [
        ("A4", "text where a date belongs"),
        ("B2", "no customer in this row; it is counted nowhere"),
        ("A3", "no date in this row; it is counted nowhere"),
    ]
