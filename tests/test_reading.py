"""Reading what people type: dirt in a large log, days and amounts in every form, headers nobody prepared us for."""

# ruff: noqa: DTZ001  (cells of a workbook have no time zone)

import datetime as dt
import random

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import amounts, dates
from toolkit.book import load_book
from toolkit.grid import Box, Extras, frame_of, frames_of
from toolkit.headers import factor, map_headers
from toolkit.spellings import CALLS, CUSTOMERS, ORDERS
from toolkit.tables import INPUTS, fold, letters
from toolkit.values import How, read_column

AS_OF = dt.date(2026, 9, 16)
EPOCH = dt.date(1899, 12, 30)
DAYS = st.dates(dt.date(1970, 1, 1), dt.date(2069, 12, 31))

# ------------------------------------------------------------------------------------------------------------------ a dirty log

HEADER = ["Date", "Customer ID", "Customer", "Channel", "Outcome", "Minutes", "Amount", "Notes"]


def dirty_log(rows: int) -> tuple[list[list], dict[tuple[int, str], object]]:
    """A log of which a twentieth of the cells carries each kind of dirt; and what each dirty cell means, None where nobody can tell."""
    pick = random.Random(5)
    log, meant = [], {}
    for i in range(rows):
        n, day = pick.randrange(1, 60), dt.date(2024, 1, 1) + dt.timedelta(days=pick.randrange(900))
        row = [
            dt.datetime(day.year, day.month, day.day),
            f"{n:04}",
            f"Firm {n} GmbH",
            "Phone",
            "Reached",
            float(n),
            float(n) * 100,
            f"note {i}",
        ]
        dirt = {
            "Date": [
                (f"{day:%d.%m.%Y}", day), (day.isoformat() + "T08:30:00+02:00", day), (f"{day:%b} {day.day} {day.year}", day),
                (f"{day:%d.%m.%y}", day), (float((day - EPOCH).days), day), ("n/a", ""), ("#N/A", None), ("soon", None),
                (f"{day:%m/%d/%Y}" if day.day > 12 else f"{day:%Y/%m/%d}", day), ("11/15 intro call; 12/1 demo", None), (f"{day:%Y%m%d}", day),
                ("2026-02-30", None), (True, None),
            ],
            "Customer ID": [(None, f"{n:04}"), (f" {n:04} ", f"{n:04}"), (str(n), f"{n:04}"), ("-", f"{n:04}"), ("#REF!", f"{n:04}")],
            "Customer": [(f"firm {n} gmbh ", f"{n:04}"), (f"Firm {n}", f"{n:04}"), ("", f"{n:04}")],
            "Minutes": [("12 min", 12.0), (dt.timedelta(minutes=n), float(n)), ("tbd", ""), ("about 5", None), (dt.time(0, n), float(n)), ("5:30", None)],
            "Amount": [(f"${n},000", n * 1000.0), (f"{n}.000,50 EUR", n * 1000.5 - n * 0.5 + 0.5), (f"({n},200)", -n * 1000.0 - 200), (f"{n}k", n * 1000.0),
                       ("-", ""), (f"{n}.5 USD", n + 0.5), ("five", None), ("#DIV/0!", None), (f"{n}%", n / 100)],
        }  # fmt: skip
        for column, kinds in dirt.items():
            if pick.random() < 0.05 * len(kinds) / 4:
                value, means = pick.choice(kinds)
                row[HEADER.index(column)] = value
                meant[i + 2, column] = means
        log.append(row)
    return log, meant


@pytest.fixture(scope="module")
def dirty():
    log, meant = dirty_log(20_000)
    customers = [["Customer ID", "Customer"], *([f"{n:04}", f"Firm {n} GmbH"] for n in range(1, 60))]
    return log, meant, customers


def read_log(log, customers):
    sheets = {
        "Customers": frame_of(customers, "Customers"),
        "Orders": frame_of([HEADER, *log], "Orders"),
        "Calls": frame_of([HEADER, *log], "Calls"),
    }
    return load_book(sheets, name="t", as_of=AS_OF)


def test_nothing_in_a_dirty_log_is_silently_wrong(dirty):
    log, meant, customers = dirty
    book = read_log(log, customers)
    calls, orders = book.tables["calls"], book.tables["orders"]
    listed = {(p.sheet, p.cell) for p in book.problems}
    wrong = []
    for (row, column), means in meant.items():
        sheet = "Orders" if column == "Amount" else "Calls"
        told = ("Customer ID", "Customer") if column.startswith("Customer") else (column,)  # a row without either is listed once
        if any((sheet, f"{letters(HEADER.index(c) + 1)}{row}") in listed for c in told):
            continue
        got = {
            "Date": calls["date"][row], "Customer ID": calls["customer_id"][row], "Customer": calls["customer_id"][row],
            "Minutes": calls["minutes"][row], "Amount": orders["amount"][row],
        }[column]  # fmt: skip
        right = (
            pd.isna(got) if means == "" else means is not None and (got == (pd.Timestamp(means) if column == "Date" else means))
        )
        if not right:
            wrong.append((row, column, log[row - 2], means, got))
    assert wrong == []
    clean = [i for i in range(len(log)) if not any((i + 2, c) in meant for c in HEADER)]
    assert all(calls["date"].iloc[i] == log[i][0] and calls["customer_id"].iloc[i] == log[i][1] for i in clean)
    assert all(orders["amount"].iloc[i] == log[i][6] for i in clean)


def test_shuffling_a_dirty_log_changes_no_value(dirty):
    log, _, customers = dirty
    order = list(range(4000))
    random.Random(1).shuffle(order)
    one, other = read_log(log[:4000], customers), read_log([log[i] for i in order], customers)
    for name in ("calls", "orders"):
        back = other.tables[name].set_axis([i + 2 for i in order], axis=0).sort_index()
        pd.testing.assert_frame_equal(one.tables[name], back, check_index_type=False)
    assert sorted(p.problem for p in one.problems if p.count == 1) == sorted(p.problem for p in other.problems if p.count == 1)


# ------------------------------------------------------------------------------------------------------------------------ days


@given(st.lists(DAYS, min_size=1, max_size=20), st.sampled_from(["%d/%m/%Y", "%m/%d/%Y", "%d-%m-%y", "%m-%d-%y"]))
def test_a_column_of_days_is_read_as_it_was_written_or_not_at_all(days, form):
    texts = [day.strftime(form) for day in days]
    for day, read in zip(days, dates.read_texts(texts, epoch=EPOCH), strict=True):
        assert read == day or isinstance(read, dates.Either) or form.startswith("%d") is None
    said = dates.read_texts(texts, epoch=EPOCH, day_first=form.startswith("%d"))
    assert said == days


@given(
    DAYS,
    st.sampled_from(
        ["%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%d.%m.%Y", "%b %d %Y", "%d %B %Y", "%d-%b-%Y", "%Y年%m月%d日", "%Y-%m-%dT23:59:59Z"]
    ),
)
def test_forms_that_need_no_proof(day, form):
    assert dates.read_texts([day.strftime(form)], epoch=EPOCH) == [day]


@given(st.permutations(["03/04/2026", "25/12/2025", "5.6.26", "soon", "Jan 15 2026"]))
def test_the_order_of_the_cells_decides_nothing(texts):
    assert dict(zip(texts, dates.read_texts(texts, epoch=EPOCH), strict=True))["03/04/2026"] == dt.date(2026, 4, 3)


def test_days_that_excel_swapped_are_reported():
    values = [dt.datetime(2026, month, 3) for month in range(1, 7)] + ["25/01/2026", "26/01/2026", "27/02/2026"]
    _, faults = read_column(pd.Series(values, dtype=object), "date")
    assert [("probably swapped" in f.problem, f.count) for f in faults] == [(True, 6)]


# --------------------------------------------------------------------------------------------------------------------- amounts


@given(st.integers(0, 10**9), st.integers(0, 99), st.booleans())
def test_amounts_with_cents_are_read_in_both_conventions(whole, cents, comma):
    text = f"{whole:,}.{cents:02}"
    text = text.translate(str.maketrans(",.", ".,")) if comma else text
    assert amounts.read_texts([text])[0] == [pytest.approx(whole + cents / 100)]


@given(st.text(max_size=12))
def test_any_text_gives_a_number_or_a_sentence(text):
    (read,), _ = amounts.read_texts([text])
    assert isinstance(read, float | str)
    assert isinstance(dates.read_texts([text], epoch=EPOCH)[0], dt.date | str | dates.Either)


@pytest.mark.parametrize(
    ("texts", "read"),
    [
        (["1.250"], [amounts.UNDECIDED]), (["1.250", "12,50"], [1250.0, 12.5]), (["1.250", "12.50"], [amounts.UNDECIDED, 12.5]),
        (["0.125", "1.250"], [0.125, 1.25]), (["$5,000", "5.000,50 EUR", "(1,200)", "12k"], [5000.0, 5000.5, -1200.0, 12000.0]),
        ([".5"], [0.5]), (["1.2.3"], [amounts.NO_NUMBER]), (["5'000.50 CHF"], [5000.5]), (["3万"], [30000.0]), (["5000-6000"], [amounts.NO_NUMBER]),
    ],
)  # fmt: skip
def test_amounts_that_people_type(texts, read):
    assert amounts.read_texts(texts)[0] == read


def test_the_person_settles_what_the_column_does_not():
    assert read_column(pd.Series(["1.250"]), "money", How(decimal_comma=True))[0].tolist() == [1250.0]
    assert read_column(pd.Series(["3/4/2026"]), "date", How(day_first=False))[0].tolist() == [pd.Timestamp(2026, 3, 4)]


# --------------------------------------------------------------------------------------------------------------------- headers


@pytest.mark.parametrize("table", ["customers", "calls", "orders"])
def test_no_word_says_two_columns_for_sure(table):
    claimed: dict[str, set[str]] = {}
    for column in INPUTS[table].columns:
        for word in (column.label, *column.spellings):
            claimed.setdefault(fold(word), set()).add(column.name)
    assert {word: columns for word, columns in claimed.items() if len(columns) > 1} == {}
    assert all(claimed), "a word folds to nothing"


@pytest.mark.parametrize("words", [CUSTOMERS, CALLS, ORDERS])
def test_the_chief_columns_are_known_in_ten_languages(words):
    chief = {
        "customer_id",
        "name",
        "customer",
        "date",
        "amount",
        "phone",
        "email",
        "last_contact",
        "outcome",
        "owner",
        "by",
    } & set(words)
    languages = {"en", "de", "fr", "es", "pt", "it", "nl", "pl", "ja", "zh"}
    lacking = {(c, lang) for c in chief for lang in languages - set(words[c])}
    assert lacking <= {("email", "en")} or not lacking


HEADERS = {
    ("customers", "pipedrive export"): {
        "Organization - Name*": "name", "Person - Phone": "phone", "Contact - Email": "email", "Organization - Country": "country", "Deal - Value": None,
        "Organization - Owner": "owner", "Label colour": None,
    },
    ("customers", "tradesman"): {"Name": "name", "Mobile": "phone", "Email": "email", "Town": "city", "Last visit": "last_contact", "Gate code": None},
    ("customers", "name beside company"): {"Name": "contact_person", "Company": "name", "Mobile": "phone_2", "Phone": "phone"},
    ("customers", "German people"): {"Name": "last_name", "Vorname": "first_name", "Telefon-Nr.": "phone", "PLZ/Ort": None, "Umsatz 2025 (T€)": "revenue"},
    ("customers", "Spanish"): {"Nombre": "first_name", "Apellidos": "last_name", "Correo electrónico": "email", "Última visita": "last_contact"},
    ("customers", "French"): {"Raison sociale": "name", "Tél.": "phone", "C.A. annuel": "revenue", "Commercial": "owner", "Relance": "next_follow_up"},
    ("customers", "Polish"): {"Nazwa firmy": "name", "Nr telefonu": "phone", "Opiekun klienta": "owner", "Ostatni kontakt": "last_contact"},
    ("calls", "desk"): {"#": None, "Date of call": "date", "Spoke with": "contact_person", "Company": "customer", "Duration (min)": "minutes",
                        "Result": "outcome", "Next step": "follow_up", "Callback date": "follow_up_due"},
    ("calls", "Dutch"): {"Datum": "date", "Klant": "customer", "Gesprekspartner": None, "Resultaat": "outcome", "Opmerkingen": "notes", "Door": "by"},
    ("calls", "Chinese"): {"拜访日期": "date", "客户名称": "customer", "跟进人": "by", "跟进内容": "notes", "下次跟进时间": "follow_up_due"},
    ("calls", "negatives"): {"Opt-In": None, "Call Time": None, "Modified By": None, "Payment Method": None, "Date": "date", "Client": "customer"},
    ("orders", "shop"): {"Order #": "order_id", "Customer Email": "email", "Order Date": "date", "Subtotal": None, "Tax": None, "Total": "amount"},
    ("orders", "invoices"): {"Rechnungs-Nr.": "order_id", "Kunden-Nr.": "customer_id", "Rechnungsdatum": "date", "Nettobetrag [EUR]": "amount"},
}  # fmt: skip


@pytest.mark.parametrize(("table", "habit"), HEADERS)
def test_headers_of_real_habits(table, habit):
    wanted = HEADERS[table, habit]
    found = map_headers(list(wanted), INPUTS[table])
    assert {h: found.positions.get(i) for i, h in enumerate(wanted)} == wanted


@pytest.mark.parametrize(("header", "column", "times"), [("Umsatz (T€)", "revenue", 1000), ("Revenue in thousands", "revenue", 1000),
                                                         ("Revenue (k$)", "revenue", 1000), ("Annual revenue ($)", "revenue", 1)])  # fmt: skip
def test_a_unit_in_the_header_counts(header, column, times):
    assert factor(header, INPUTS["customers"].column(column)) == times
    sheets = {"Customers": pd.DataFrame({"Customer": ["a"], header: [2.5]})}
    assert load_book(sheets, name="t", as_of=AS_OF).tables["customers"]["revenue"].tolist() == [2.5 * times]


def test_values_gainsay_a_header():
    days = [dt.date(2026, 1, d) for d in range(1, 8)]
    found = load_book({"Customers": pd.DataFrame({"Customer": list("abcdefg"), "Phone": days})}, name="t", as_of=AS_OF)
    assert found.mapped["customers"].columns == {"Customer": "name"}
    assert [(p.cell, p.severity) for p in found.problems] == [("B1", "note")]


def test_a_settled_header_wins_and_is_told():
    sheets = {
        "Customers": pd.DataFrame({"Customer": ["a"]}),
        "Calls": pd.DataFrame({"Date": [AS_OF], "Customer": ["a"], "Wie war's": ["Reached"]}),
    }
    book = load_book(sheets, name="t", as_of=AS_OF, given={"column Calls.Wie war's": "outcome"})
    assert book.tables["calls"]["success"].tolist() == [1]
    assert book.mapped["calls"].reasons["Wie war's"] == "you said so (command line)"


# ---------------------------------------------------------------------------------------------------------------------- tables


@given(st.integers(0, 6), st.integers(0, 4), st.integers(0, 3))
def test_a_table_is_found_wherever_it_stands(down, right, blank):
    pad = [None] * right
    rows = [
        *([["Report"], []][i % 2] for i in range(down)),
        [*pad, "Customer", "City"],
        *([] for _ in range(blank)),
        [*pad, "Acme", "Bonn"],
        [*pad, "Bolt", "Ulm"],
    ]
    frame = next(iter(frames_of(rows, "Sheet1").values()))
    assert frame["Customer"].tolist() == ["Acme", "Bolt"]
    assert frame.attrs["origin"].cell(int(frame.index[0]), 0) == f"{letters(right + 1)}{down + 2 + blank}"


def test_a_customer_named_total_stays_one():
    rows = [
        ["Customer", "City", "Revenue"],
        ["Acme", "Bonn", 5.0],
        ["Total", "Paris", 7.0],
        ["Total Energies", "Ulm", 1.0],
        ["Total", None, 13.0],
    ]
    book = load_book({"Customers": frame_of(rows, "Customers")}, name="t", as_of=AS_OF)
    assert book.tables["customers"]["name"].tolist() == ["Acme", "Total", "Total Energies"]
    assert [(p.cell, p.severity) for p in book.problems] == [("A5", "note")]


def test_without_a_log_the_list_tells_the_next_call_and_says_so():
    from toolkit.accounts import accounts

    sheets = {
        "Customers": pd.DataFrame(
            {"Customer": ["a"], "Last contact": [dt.date(2026, 8, 3)], "Next follow-up": [dt.date(2026, 9, 21)]}
        )
    }
    row = accounts(load_book(sheets, name="t", as_of=AS_OF)).iloc[0]
    assert row["next_call"] == pd.Timestamp(2026, 9, 21)
    assert row["why_date"].startswith("The customer list's next follow-up is 21 Sep 2026")


# ------------------------------------------------------------------------------------------------------- one log on several sheets


def two_years(**more):
    head = ["Date", "Customer", "Outcome"]
    sheets = {
        "Customers": [["Customer"], ["Acme"], ["Bolt"]],
        "Calls 2026": [head, ["2026-02-01", "Acme", "Reached"], ["2026-03-01", "Nemo", "Reached"]],
        "Calls 2025": [head, ["2025-02-01", "Acme", "No answer"], ["soon", "Bolt", "Reached"], [None, "Bolt", "Reached"]],
        **more,
    }
    return load_book({title: frame_of(rows, title) for title, rows in sheets.items()}, name="t", as_of=AS_OF)


def test_a_log_in_parts_is_read_whole_and_each_row_keeps_its_place():
    book = two_years()
    calls = book.tables["calls"]
    assert (len(calls), calls.index.is_unique, calls["success"].sum()) == (5, True, 4)
    assert (book.mapped["calls"].title, [m.title for m in book.mapped["calls"].more]) == ("Calls 2026", ["Calls 2025"])
    told = {(p.sheet, p.cell) for p in book.problems if p.severity == "warning"}
    assert told == {("Calls 2026", "B3"), ("Calls 2025", "A3"), ("Calls 2025", "A4")}


@pytest.mark.parametrize(
    ("title", "rows"),
    [
        ("Calls (2)", [["Date", "Customer", "Outcome"], ["2024-02-01", "Acme", "Reached"]]),
        ("Calls 2024", [["Date", "Customer", "Minutes"], ["2024-02-01", "Acme", 5]]),
        ("Calls 2024", [["Date", "Customer", "Outcome"], ["2026-02-01", "Acme", "Reached"]]),
        ("Calls Miller", [["Date", "Customer", "Outcome"], ["2024-02-01", "Acme", "Reached"]]),
    ],
)  # fmt: skip
def test_a_sheet_that_may_be_a_copy_or_another_log_is_asked_for(title, rows):
    book = two_years(**{title: rows})
    assert len(book.tables["calls"]) == 5
    assert [p.fix.count("--set-sheet") for p in book.problems if p.sheet == title] == [4]


# --------------------------------------------------------------------------------------------------- what is no row and no header


@pytest.mark.parametrize(
    "word", ["Net total", "Overall", "Mittelwert", "Ø", "Gran total", "Total North", "Total 4 clients", "Średnia", "平均"]
)
def test_totals_in_any_words_are_no_customer(word):
    rows = [["Customer", "City", "Revenue"], ["Acme", "Bonn", 100.0], ["Bolt", "Ulm", 200.0], [word, None, 300.0]]
    book = load_book({"Customers": frame_of(rows, "Customers")}, name="t", as_of=AS_OF)
    assert book.tables["customers"]["name"].tolist() == ["Acme", "Bolt"]
    assert [(p.cell, p.severity) for p in book.problems] == [("A4", "note")]


def test_the_latest_contact_of_a_company_counts_whoever_had_it():
    rows = [
        ["Company", "First name", "Last name", "Last contact"],
        ["Acme", "Eva", "Berg", dt.date(2026, 8, 1)],
        ["Acme", "Tom", "Ott", dt.date(2026, 9, 1)],
    ]
    customers = load_book({"Customers": frame_of(rows, "Customers")}, name="t", as_of=AS_OF).tables["customers"]
    assert customers["account"].tolist() == [True, False]
    assert customers["last_contact"].iloc[0] == pd.Timestamp(2026, 9, 1)
    assert customers["contact_person"].tolist() == ["Eva Berg", "Tom Ott"]


def test_marks_and_merged_cells_stand_for_the_value_above():
    rows = [
        ["Date", "Customer", "By"],
        ["2026-09-01", "Acme", "Bob"],
        ['"', "Bolt", None],
        ["dto.", "Cargo", None],
        [None, None, None],
    ]
    frame = frames_of(rows, "Calls", extras=Extras((Box(1, 2, 4, 2),)))["Calls"]
    calls = load_book({"Calls": frame}, name="t", as_of=AS_OF).tables["calls"]
    assert calls["date"].tolist() == [pd.Timestamp(2026, 9, 1)] * 3
    assert calls["by"].tolist() == ["Bob"] * 3


def test_calls_nobody_answered_are_no_contacts_where_two_columns_claim_the_outcome():
    rows = [
        ["Date", "Customer", "Call outcome", "Call status"],
        ["2026-09-01", "Acme", "No answer", "COMPLETED"],
        ["2026-09-02", "Acme", "Busy", "COMPLETED"],
    ]
    calls = load_book({"Calls": frame_of(rows, "Calls")}, name="t", as_of=AS_OF).tables["calls"]
    assert calls["success"].tolist() == [0, 0]
