"""Reading what people type: dirt in a large log, days and amounts in every form,
headers nobody prepared us for.
"""

# ruff: noqa: DTZ001  (cells of a workbook have no time zone)

import datetime as dt
import random

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import load
from toolkit.errors import DataError, SettingsError
from toolkit.load_book import load_book
from toolkit.parsing import amounts, dates
from toolkit.parsing.cells import How
from toolkit.parsing.typed_columns import empty_column, read_column
from toolkit.reading.grid import Box, Extras
from toolkit.reading.headers import map_headers
from toolkit.reading.raw_sheet import first_table_of, tables_of
from toolkit.reading.units import factor
from toolkit.schema.inputs import INPUTS
from toolkit.schema.model import letters
from toolkit.words.every_language import LANGUAGES
from toolkit.words.folding import fold

AS_OF = dt.date(2026, 9, 16)
EPOCH = dt.date(1899, 12, 30)
DAYS = st.dates(dt.date(1970, 1, 1), dt.date(2069, 12, 31))

# -------------------------------------------------------------------------------------- a dirty log

HEADER = ["Date", "Customer ID", "Customer", "Channel", "Outcome", "Minutes", "Amount", "Notes"]


def dirty_log(rows: int) -> tuple[list[list], dict[tuple[int, str], object]]:
    """A log of which a twentieth of the cells carries each kind of dirt;
    and what each dirty cell means, None where nobody can tell.
    """
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
        if i < 59:  # an order of each, without dirt, before all others: money back has one to go to
            row[0], row[1], row[2] = dt.datetime(2023, 12, 1), f"{i + 1:04}", f"Firm {i + 1} GmbH"
            row[5], row[6] = float(i + 1), float(i + 1) * 100
            log.append(row)
            continue
        dirt = {
            "Date": [
                (f"{day:%d.%m.%Y}", day), (day.isoformat() + "T08:30:00+02:00", day),
                (f"{day:%b} {day.day} {day.year}", day), (f"{day:%d.%m.%y}", day),
                (float((day - EPOCH).days), day), ("n/a", ""), ("#N/A", None), ("soon", None),
                (f"{day:%m/%d/%Y}" if day.day > 12 else f"{day:%Y/%m/%d}", day),
                ("11/15 intro call; 12/1 demo", None), (f"{day:%Y%m%d}", day),
                ("2026-02-30", None), (True, None),
            ],
            "Customer ID": [(None, f"{n:04}"), (f" {n:04} ", f"{n:04}"), (str(n), f"{n:04}"),
                            ("-", f"{n:04}"), ("#REF!", f"{n:04}")],
            "Customer": [(f"firm {n} gmbh ", f"{n:04}"), (f"Firm {n}", f"{n:04}"), ("", f"{n:04}")],
            "Minutes": [("12 min", 12.0), (dt.timedelta(minutes=n), float(n)), ("tbd", ""),
                        ("about 5", None), (dt.time(0, n), float(n)), ("5:30", None)],
            "Amount": [(f"${n},000", n * 1000.0), (f"{n}.000,50 EUR", n * 1000.5 - n * 0.5 + 0.5),
                       (f"({n},200)", -n * 1000.0 - 200), (f"{n}k", n * 1000.0), ("-", ""),
                       (f"{n}.5 USD", n + 0.5), ("five", None), ("#DIV/0!", None),
                       (f"{n}%", n / 100)],
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
    customers = [
        ["Customer ID", "Customer"],
        *([f"{n:04}", f"Firm {n} GmbH"] for n in range(1, 60)),
    ]
    return log, meant, customers


def read_log(log, customers):
    sheets = {
        "Customers": first_table_of(customers, "Customers"),
        "Orders": first_table_of([HEADER, *log], "Orders"),
        "Calls": first_table_of([HEADER, *log], "Calls"),
    }
    return load_book(sheets, name="t", as_of=AS_OF)


def test_nothing_in_a_dirty_log_is_silently_wrong(dirty):
    log, meant, customers = dirty
    book = read_log(log, customers)
    calls = book.tables["calls"]
    # Amounts in the rarer currency are in no sum, and told apart with their count.
    amounts = book.tables["orders"]["amount"].fillna(book.apart["amount"].astype("f8"))
    (line,) = [p for p in book.problems if "not in USD" in p.problem]
    assert (line.count, set(book.apart["currency"])) == (len(book.apart), {"EUR"})
    listed = {(p.sheet, p.cell) for p in book.problems}
    wrong = []
    for (row, column), means in meant.items():
        sheet = "Orders" if column == "Amount" else "Calls"
        told = (
            ("Customer ID", "Customer") if column.startswith("Customer") else (column,)
        )  # a row without either is listed once
        if any((sheet, f"{letters(HEADER.index(c) + 1)}{row}") in listed for c in told):
            continue
        got = {
            "Date": calls["date"][row],
            "Customer ID": calls["customer_id"][row],
            "Customer": calls["customer_id"][row],
            "Minutes": calls["minutes"][row],
            "Amount": amounts[row],
        }[column]
        right = (
            pd.isna(got)
            if means == ""
            else means is not None and (got == (pd.Timestamp(means) if column == "Date" else means))
        )
        if not right:
            wrong.append((row, column, log[row - 2], means, got))
    assert wrong == []
    clean = [i for i in range(len(log)) if not any((i + 2, c) in meant for c in HEADER)]
    assert all(
        calls["date"].iloc[i] == log[i][0] and calls["customer_id"].iloc[i] == log[i][1]
        for i in clean
    )
    assert all(amounts.iloc[i] == log[i][6] for i in clean)


def test_shuffling_a_dirty_log_changes_no_value(dirty):
    log, _, customers = dirty
    order = list(range(4000))
    random.Random(1).shuffle(order)
    one, other = read_log(log[:4000], customers), read_log([log[i] for i in order], customers)
    for name in ("calls", "orders"):
        back = other.tables[name].set_axis([i + 2 for i in order], axis=0).sort_index()
        pd.testing.assert_frame_equal(one.tables[name], back, check_index_type=False)
    assert sorted(p.problem for p in one.problems if p.count == 1) == sorted(
        p.problem for p in other.problems if p.count == 1
    )


# --------------------------------------------------------------------------------------------- days


@given(
    st.lists(DAYS, min_size=1, max_size=20),
    st.sampled_from(["%d/%m/%Y", "%m/%d/%Y", "%d-%m-%y", "%m-%d-%y"]),
)
def test_a_column_of_days_is_read_as_it_was_written_or_not_at_all(days, form):
    texts = [day.strftime(form) for day in days]
    for day, read in zip(days, dates.read_texts(texts, epoch=EPOCH), strict=True):
        assert read == day or isinstance(read, dates.Either) or form.startswith("%d") is None
    said = dates.read_texts(texts, epoch=EPOCH, day_first=form.startswith("%d"))
    assert said == days


@given(
    DAYS,
    st.sampled_from(
        [
            "%Y-%m-%d",
            "%Y/%m/%d",
            "%Y%m%d",
            "%d.%m.%Y",
            "%b %d %Y",
            "%d %B %Y",
            "%d-%b-%Y",
            "%Y年%m月%d日",
            "%Y-%m-%dT23:59:59Z",
        ]
    ),
)
def test_forms_that_need_no_proof(day, form):
    assert dates.read_texts([day.strftime(form)], epoch=EPOCH) == [day]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("3.10.2026 5.11.2026", dates.SEVERAL),
        ("3.10.2026\n5.11.2026", dates.SEVERAL),
        ("3.10.2026 5.11", dates.SEVERAL),
        ("2026-10-01 2026-11-02", dates.SEVERAL),
        ("3.10.2026 14.30", dt.date(2026, 10, 3)),
        ("3.10.2026 10.05 Uhr", dt.date(2026, 10, 3)),
        ("2026-10-03 23:30:15.250Z", dt.date(2026, 10, 3)),
        ("3.10.2026 5:11 pm", dt.date(2026, 10, 3)),
        ("3.10.2026 14h30", dt.date(2026, 10, 3)),
    ],
)
def test_a_second_day_in_a_cell_is_no_time(text, read):
    assert dates.read_texts([text], epoch=EPOCH) == [read]


@given(st.permutations(["03/04/2026", "25/12/2025", "5.6.26", "soon", "Jan 15 2026"]))
def test_the_order_of_the_cells_decides_nothing(texts):
    assert dict(zip(texts, dates.read_texts(texts, epoch=EPOCH), strict=True))[
        "03/04/2026"
    ] == dt.date(2026, 4, 3)


SAID = ("n/a", " n/a ", "", "  ", "#REF!", " #REF! ", "#1 in town", "=?",
        "a text with nothing to it", " a text with blanks around it ",
        "\u2003a text behind a wide blank", "12/1 call; 12/3 demo", "asked for prices.", "Phone",
        "yes", "12 %", "+49 30 123456", None)  # fmt: skip


@given(
    st.lists(st.sampled_from(SAID), max_size=12),
    st.sampled_from(["id", "text", "long", "channel", "phone", "flag", "number"]),
)
def test_a_text_column_reads_like_the_same_texts_as_cells(texts, kind):
    (typed, found), (read, said) = (
        read_column(pd.Series(texts, dtype=dtype), kind) for dtype in ("str", object)
    )
    pd.testing.assert_series_equal(typed, read)
    assert found == said


def test_days_that_excel_swapped_are_reported():
    values = [dt.datetime(2026, month, 3) for month in range(1, 7)] + [
        "25/01/2026",
        "26/01/2026",
        "27/02/2026",
    ]
    _, faults = read_column(pd.Series(values, dtype=object), "date")
    assert [("probably swapped" in f.problem, f.count) for f in faults] == [(True, 6)]


# ------------------------------------------------------------------------------------------ amounts


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
        (["1.250"], [amounts.UNDECIDED]),
        (["1.250", "12,50"], [1250.0, 12.5]),
        (["1.250", "12.50"], [amounts.UNDECIDED, 12.5]),
        (["0.125", "1.250"], [0.125, 1.25]),
        (["$5,000", "5.000,50 EUR", "(1,200)", "12k"], [5000.0, 5000.5, -1200.0, 12000.0]),
        ([".5"], [0.5]),
        (["1.2.3"], [amounts.NO_NUMBER]),
        (["5'000.50 CHF"], [5000.5]),
        (["3万"], [30000.0]),
        (["5000-6000"], [amounts.NO_NUMBER]),
    ],
)
def test_amounts_that_people_type(texts, read):
    assert amounts.read_texts(texts)[0] == read


def test_the_person_settles_what_the_column_does_not():
    assert read_column(pd.Series(["1.250"]), "money", How(decimal_comma=True))[0].tolist() == [
        1250.0
    ]
    assert read_column(pd.Series(["3/4/2026"]), "date", How(day_first=False))[0].tolist() == [
        pd.Timestamp(2026, 3, 4)
    ]


# ------------------------------------------------------------------------------------------ headers


@pytest.mark.parametrize("table", INPUTS)
def test_no_word_says_two_columns_for_sure(table):
    claimed: dict[str, set[str]] = {}
    for column in INPUTS[table].columns:
        for word in (column.label, *column.spellings):
            claimed.setdefault(fold(word), set()).add(column.name)
    assert {word: columns for word, columns in claimed.items() if len(columns) > 1} == {}
    assert all(claimed), "a word folds to nothing"


@pytest.mark.parametrize("table", ["customers", "calls", "orders"])
def test_the_chief_columns_are_known_in_every_language(table):
    like = {"name": "customer", "owner": "rep", "by": "rep"}
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
    } & set(INPUTS[table].names)
    known = {each.code for each in LANGUAGES}
    assert known >= {"en", "de", "fr", "es", "pt", "it", "nl", "pl", "ja", "zh", "fi"}
    lacking = {
        (column, each.code)
        for column in chief
        for each in LANGUAGES
        if not each.words_over(f"{table}.{column}", like.get(column, ""))
    }
    assert lacking <= {("email", "en")} or not lacking


HEADERS = {
    ("customers", "pipedrive export"): {
        "Organization - Name*": "name", "Person - Phone": "phone", "Contact - Email": "email",
        "Organization - Country": "country", "Deal - Value": None, "Organization - Owner": "owner",
        "Label colour": None,
    },
    ("customers", "tradesman"): {"Name": "name", "Mobile": "phone", "Email": "email",
        "Town": "city", "Last visit": "last_contact", "Gate code": None},
    ("customers", "name beside company"): {"Name": "contact_person", "Company": "name",
        "Mobile": "phone_2", "Phone": "phone"},
    ("customers", "German people"): {"Name": "last_name", "Vorname": "first_name",
        "Telefon-Nr.": "phone", "PLZ/Ort": None, "Umsatz 2025 (T€)": "revenue"},
    ("customers", "Spanish"): {"Nombre": "first_name", "Apellidos": "last_name",
        "Correo electrónico": "email", "Última visita": "last_contact"},
    ("customers", "French"): {"Raison sociale": "name", "Tél.": "phone", "C.A. annuel": "revenue",
        "Commercial": "owner", "Relance": "next_follow_up"},
    ("customers", "Polish"): {"Nazwa firmy": "name", "Nr telefonu": "phone",
        "Opiekun klienta": "owner", "Ostatni kontakt": "last_contact"},
    ("customers", "Finnish"): {"Yrityksen nimi": "name", "Y-tunnus": "customer_id",
        "Puh.": "phone", "Sähköposti": "email", "Liikevaihto (t€)": "revenue", "Tila": "status",
        "Viimeisin yhteydenotto": "last_contact", "Myyjä": "owner", "Postinumero": "postcode"},
    ("calls", "Finnish"): {"Pvm": "date", "Asiakas": "customer", "Tulos": "outcome",
        "Soittaja": "by", "Kesto (min)": "minutes", "Muistiinpanot": "notes", "Syy": "purpose",
        "Seuraava soitto": "follow_up_due"},
    ("calls", "desk"): {"#": None, "Date of call": "date", "Spoke with": "contact_person",
                        "Company": "customer", "Duration (min)": "minutes",
                        "Result": "outcome", "Next step": "follow_up",
                        "Callback date": "follow_up_due"},
    ("calls", "Dutch"): {"Datum": "date", "Klant": "customer", "Gesprekspartner": None,
                         "Resultaat": "outcome", "Opmerkingen": "notes", "Door": "by"},
    ("calls", "Chinese"): {"拜访日期": "date", "客户名称": "customer", "跟进人": "by",
                           "跟进内容": "notes", "下次跟进时间": "follow_up_due"},
    ("calls", "negatives"): {"Opt-In": None, "Call Time": None, "Modified By": None,
        "Payment Method": None, "Date": "date", "Client": "customer"},
    ("orders", "shop"): {"Order #": "order_id", "Customer Email": "email", "Order Date": "date",
                         "Subtotal": None, "Tax": None, "Total": "amount"},
    ("orders", "invoices"): {"Rechnungs-Nr.": "order_id", "Kunden-Nr.": "customer_id",
        "Rechnungsdatum": "date", "Nettobetrag [EUR]": "amount"},
}  # fmt: skip


@pytest.mark.parametrize(("table", "habit"), HEADERS)
def test_headers_of_real_habits(table, habit):
    wanted = HEADERS[table, habit]
    found = map_headers(list(wanted), INPUTS[table])
    assert {h: found.positions.get(i) for i, h in enumerate(wanted)} == wanted


@pytest.mark.parametrize(
    ("header", "values", "read", "listed"),
    [
        ("Revenue (k€)", ["12k", 12, "12.500,00 €", "12,5", "€ 1.2m"],
         [12e3, 12e3, None, 12.5e3, 1.2e6], ["B4"]),
        ("Revenue in thousands", ["12k", 12, "12,5"], [12e3, 12e3, 12.5e3], []),
        ("Umsatz in TEUR", ["12 TEUR", 14, "1,5 Mio"], [12e3, 14e3, 1.5e6], []),
        ("Revenue ($000s)", ["12", 12, "$12,000.00"], [12e3, 12e3, None], ["B4"]),
        ("Revenue", ["yes", True, "no", "15%", "$1,2000", "$5 mil", "3.4"], [*[None] * 6, 3.4],
         [f"B{r}" for r in range(2, 8)]),
        ("Faturamento", ["R$ 5 mil", 7], [5000, 7], []),
        ("Potential", ["12%", "25", "0.3"], [None] * 3, ["B2", "B3", "B4"]),
        ("Potential", ["12%", 0.25, "30 %"], [0.12, 0.25, 0.3], []),
    ],
)  # fmt: skip
def test_money_is_read_in_its_own_unit_and_what_is_no_money_is_listed(header, values, read, listed):
    sheets = {
        "Customers": pd.DataFrame(
            {"Customer": [*"abcdefgh"[: len(values)]], header: values}, dtype=object
        )
    }
    book = load_book(sheets, name="t", as_of=AS_OF)
    column = book.tables["customers"][book.mapped["customers"].columns[header]]
    assert [None if v != v else v for v in column] == read
    assert sorted(p.cell for p in book.problems if p.severity == "warning") == listed


def test_a_length_of_time_with_its_own_unit_goes_by_that():
    calls = pd.DataFrame(
        {"Customer": ["a", "a"], "Date": [AS_OF, AS_OF], "Duration (sec)": ["0:05:30", 120]},
        dtype=object,
    )
    book = load_book(
        {"Customers": pd.DataFrame({"Customer": ["a"]}), "Calls": calls}, name="t", as_of=AS_OF
    )
    assert book.tables["calls"]["minutes"].tolist() == [5.5, 2.0]


@pytest.mark.parametrize(("header", "column", "times"),
    [("Umsatz (T€)", "revenue", 1000), ("Revenue in thousands", "revenue", 1000),
     ("Revenue (k$)", "revenue", 1000), ("Annual revenue ($)", "revenue", 1)])  # fmt: skip
def test_a_unit_in_the_header_counts(header, column, times):
    assert factor(header, INPUTS["customers"].column(column)) == times
    sheets = {"Customers": pd.DataFrame({"Customer": ["a"], header: [2.5]})}
    assert load_book(sheets, name="t", as_of=AS_OF).tables["customers"]["revenue"].tolist() == [
        2.5 * times
    ]


def test_values_gainsay_a_header():
    days = [dt.date(2026, 1, d) for d in range(1, 8)]
    found = load_book(
        {"Customers": pd.DataFrame({"Customer": list("abcdefg"), "Phone": days})},
        name="t",
        as_of=AS_OF,
    )
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


# ------------------------------------------------------------------------------------------- tables


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
    sheet = first_table_of(rows, "Sheet1")
    frame = sheet.cells
    assert frame["Customer"].tolist() == ["Acme", "Bolt"]
    assert sheet.origin.cell(int(frame.index[0]), 0) == f"{letters(right + 1)}{down + 2 + blank}"


def test_a_customer_named_total_stays_one():
    rows = [
        ["Customer", "City", "Revenue"],
        ["Acme", "Bonn", 5.0],
        ["Total", "Paris", 7.0],
        ["Total Energies", "Ulm", 1.0],
        ["Total", None, 13.0],
    ]
    book = load_book({"Customers": first_table_of(rows, "Customers")}, name="t", as_of=AS_OF)
    assert book.tables["customers"]["name"].tolist() == ["Acme", "Total", "Total Energies"]
    assert [(p.cell, p.severity) for p in book.problems] == [("A5", "note")]


def test_without_a_log_the_list_tells_the_next_call_and_says_so():
    from toolkit.planning.planning import accounts

    sheets = {
        "Customers": pd.DataFrame(
            {
                "Customer": ["a"],
                "Last contact": [dt.date(2026, 8, 3)],
                "Next follow-up": [dt.date(2026, 9, 21)],
            }
        )
    }
    row = accounts(load_book(sheets, name="t", as_of=AS_OF)).iloc[0]
    assert row["next_call"] == pd.Timestamp(2026, 9, 21)
    assert "The customer list's next follow-up is 21 Sep 2026" in row["why_date"]


# --------------------------------------------------------------------------------------- text files

LISTS = {
    "cp1252": ["Müller & Söhne", "Groß", "Società d’Arte", "Peña", "Conceição"],
    "cp1250": ["Łódź sp. z o.o.", "Paweł Żółć", "Świętokrzyskie", "Gdańsk"],
    "mac_roman": ["Müller & Söhne", "Bäckerei Groß", "Düren", "Garçon & Frère", "Hôtel d’Été"],
    "cp850": ["Müller & Söhne", "Bäckerei Groß", "Düren", "Garçon & Frère"],
    "cp1254": ["Yıldız", "İstanbul Çağrı", "Muğla Şirketi"],
    "cp1251": ["Москва ООО", "Заря", "Ромашка и партнёры", "Северный ветер"],
    "cp932": ["株式会社田中", "鈴木商店", "山田工業"],
    "gb18030": ["北京田中有限公司", "铃木商店", "上海贸易"],
    "big5": ["台北貿易公司", "高雄商店"],
}


@pytest.mark.parametrize("encoding", LISTS)
def test_a_text_file_is_read_by_its_letters_and_says_so(encoding, tmp_path):
    names = LISTS[encoding]
    path = tmp_path / "Customers.csv"
    path.write_bytes(
        "\r\n".join(["Customer;Revenue", *(f"{name};5" for name in names)]).encode(encoding)
    )
    book = load(path, as_of=AS_OF)
    assert book.tables["customers"]["name"].tolist() == names
    told = [
        p
        for p in book.problems
        if f"it is read as {encoding}" in p.problem and "encoding=" in p.fix
    ]
    assert len(told) == (encoding != "cp1252")


def test_the_word_that_is_shown_of_an_encoding_is_none_of_blanks(tmp_path):
    path = tmp_path / "Customers.csv"
    text = "Customer\n" + "\n".join(["Nord\u00a0West", *LISTS["cp1250"]])
    path.write_bytes(text.encode("cp1250"))
    (told,) = [p for p in load(path, as_of=AS_OF).problems if "it is read as cp1250" in p.problem]
    assert told.value == "Łódź"


def test_the_person_settles_how_a_text_file_was_saved(tmp_path):
    path = tmp_path / "Customers.csv"
    path.write_bytes("Customer\nPaweł\n".encode("cp852"))
    book = load(path, as_of=AS_OF, given={"encoding": "CP852"})
    assert book.tables["customers"]["name"].tolist() == ["Paweł"]
    assert book.problems == []
    with pytest.raises(SettingsError, match="encoding cannot be 'klingon'"):
        load(path, as_of=AS_OF, given={"encoding": "klingon"})
    with pytest.raises(DataError, match="line 2 has bytes that it does not know"):
        load(path, as_of=AS_OF, given={"encoding": "utf-8"})


def test_cells_pushed_beyond_the_header_are_listed(tmp_path):
    path = tmp_path / "Customers.csv"
    path.write_text(
        "Customer,Last contact,Revenue\nAlpha,2026-09-01,1,250.00\nBeta,2026-09-01,900.00,\n",
        encoding="utf-8",
    )
    assert [(p.cell, p.severity) for p in load(path, as_of=AS_OF).problems] == [("A2", "warning")]


def test_zeros_that_were_guarded_for_excel_are_kept_without_the_guard(tmp_path):
    path = tmp_path / "Customers.csv"
    path.write_text('Customer,Customer ID\nAlpha,="00077"\nBeta,\'00078\n', encoding="utf-8")
    assert load(path, as_of=AS_OF).tables["customers"]["customer_id"].tolist() == ["00077", "00078"]


# ------------------------------------------------------------------------------------- call exports


def test_the_number_of_a_call_is_the_customers_end_of_it():
    rows = [["+493011111", "+491709999", "Incoming"], ["+491709999", "+493011112", "Outgoing"]] * 3
    log = pd.DataFrame(
        [[AS_OF, *row] for row in rows], columns=["start_time", "from", "to", "type"]
    )
    people = pd.DataFrame(
        {"Customer": ["a", "b"], "Phone": ["030 11111", "030 11112"], "Country": ["Germany"] * 2}
    )
    book = load_book({"Customers": people, "Calls": log}, name="t", as_of=AS_OF)
    assert book.tables["calls"]["customer_id"].tolist() == ["a", "b"] * 3
    blind = load_book(
        {"Customers": people, "Calls": log.drop(columns="type")}, name="t", as_of=AS_OF
    )
    assert "phone" not in blind.mapped["calls"].positions
    assert {h: [p.column for p in made] for h, made in blind.mapped["calls"].proposed.items()} == {
        "from": ["phone"],
        "to": ["phone"],
    }


# ---------------------------------------------------------------------------------------- who it is

PEOPLE = [["100", "Smith & Co Ltd", "smith@a.com", ""], ["200", "Smith & Co GmbH", "", ""],
          ["300", "Jones", "cy@jones.com", "+44 20 7946 0003 ext 5"],
          ["400", "Jones Brothers", "di@jones.com", "+44 20 7946 0003"],
          ["500", "Apple", "ed@apple.com", ""], ["600", "The Apple Company", "", ""],
          ["700", "A.B.C. Ltd", "", ""], ["800", "ABC Inc", "", ""]]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "counted", "told"),
    [
        (
            {"Customer": "Zzz prospect", "E-mail": "ed@apple.com"},
            "500",
            "counted for Apple by its e-mail",
        ),
        (
            {"Customer": "Jones", "E-mail": "di@jones.com"},
            "300",
            "the name beside it is that of Jones",
        ),
        ({"Customer": "Apple Company"}, None, "The Apple Company (100 of 100)"),
        ({"Phone": "+442079460003"}, None, "several customers have this phone number"),
        ({"Phone": "+44 20 7946 0003 x5"}, "300", ""),
        ({"Customer": "ABC"}, None, "A.B.C. Ltd (100 of 100), ABC Inc (100 of 100)"),
        ({"Customer": "Smith and Company"}, None, "Smith & Co Ltd ("),
    ],
)
def test_who_a_row_is_counted_for_is_never_in_silence(said, counted, told):
    people = pd.DataFrame(
        PEOPLE, columns=["Customer ID", "Customer", "E-mail", "Phone"], dtype=object
    )
    log = pd.DataFrame([{"Date": AS_OF, "Customer": None, **said}], dtype=object)
    book = load_book({"Customers": people, "Calls": log}, name="t", as_of=AS_OF)
    found = book.tables["calls"]["customer_id"].iloc[0]
    assert (found if isinstance(found, str) else None) == counted
    listed = [f"{p.problem} {p.fix}" for p in book.problems if p.sheet == "Calls"]
    assert (listed == []) if not told else [told in text for text in listed] == [True]


@pytest.mark.parametrize(
    "pair",
    [
        ("Alpha Ltd", "Alpha Limited"),
        ("A.B.C. Ltd", "ABC Inc"),
        ("Mueller", "Müller"),
        ("Dupont", "Dupont S.A.R.L."),
    ],
)
def test_one_customer_in_two_spellings_is_listed_in_a_list_and_in_a_log(pair):
    calls = pd.DataFrame({"Date": [AS_OF] * 2, "Customer": pair, "Outcome": ["reached"] * 2})
    for sheets in ({"Customers": pd.DataFrame({"Customer": pair})}, {"Calls": calls}):
        book = load_book(sheets, name="t", as_of=AS_OF)
        assert [p.value for p in book.problems if "may be the same customer" in p.problem] in (
            [pair[0]],
            [pair[1]],
        )


# ----------------------------------------------------------------------------- doubts that are told


def said_of(table, header, values, **more):
    rows = {"Customer": [f"c{i}" for i in range(len(values))], header: values, **more}
    return load_book({table: pd.DataFrame(rows, dtype=object)}, name="t", as_of=AS_OF)


def test_words_under_a_header_of_a_day_make_it_a_question():
    book = said_of("Calls", "Done", ["Offer", "Price list", "Offer"], Date=[AS_OF] * 3)
    assert "follow_up_done" not in book.mapped["calls"].positions
    assert [p.severity for p in book.problems if p.column == "Done"] == ["note"]


@pytest.mark.parametrize("header", ["Call log", "Notes"])
def test_contacts_of_several_days_in_a_note_are_kept_and_told(header):
    book = said_of("Customers", header, ["11/15 intro call; 12/1 demo", "wants 1/2 off"])
    assert book.tables["customers"]["notes"].iloc[0] == "11/15 intro call; 12/1 demo"
    assert [(p.cell, p.severity) for p in book.problems] == [("B2", "note")]


@pytest.mark.parametrize(
    "values",
    [
        ["10/10/2026"] * 6,
        ["2026-10-10"] * 6,
        ["5250000001", "5250000012"] * 3,
        ["12.345.678/0001-01"] * 6,
    ],
)
def test_dates_and_tax_numbers_are_no_phones(values):
    made = said_of("Customers", "Zzzzz", values).mapped["customers"].proposed.get("Zzzzz", [])
    assert not {"phone", "phone_2"} & {p.column for p in made}


def test_a_column_that_contradicts_itself_is_said_to():
    days = said_of("Customers", "Last contact", ["25/12/2025", "12/25/2025", "03/04/2026"])
    assert [
        "'25/12/2025' has the day first, '12/25/2025' the month" in p.problem
        for p in days.problems
        if p.cell == "B4"
    ] == [True]
    money = said_of("Customers", "Revenue", ["1.5", "2,5", "1.250"])
    assert ["contradicts itself" in p.problem for p in money.problems if p.cell == "B4"] == [True]


def test_a_few_days_that_excel_swapped_are_reported():
    values = [*(dt.datetime(2026, m, 10) for m in (3, 5, 9)), "25/08/2026", "13/07/2026"]
    assert [
        "probably swapped" in p.problem
        for p in said_of("Customers", "Last contact", values).problems
    ] == [True]


def test_a_log_without_what_it_is_kept_for_is_told():
    orders = pd.DataFrame({"Inv No": ["1"], "Cust No": ["c"], "Weight": [5], "Order date": [AS_OF]})
    book = load_book(
        {"Customers": pd.DataFrame({"Customer": ["c"]}), "Orders": orders}, name="t", as_of=AS_OF
    )
    assert [
        p.severity for p in book.problems if "no column of this sheet is Amount" in p.problem
    ] == ["warning"]


def test_a_phone_that_was_rounded_or_joined_is_told():
    book = said_of("Customers", "Phone", ["3.0901823E+10", "02079460961/62", "02079460961"])
    assert [p.cell for p in book.problems if p.column == "Phone"] == ["B2", "B3"]


def test_a_log_may_name_two_phones():
    log = pd.DataFrame(
        {"Date": [AS_OF], "Customer": ["a"], "Phone": ["030 11111"], "Phone Dialed": ["030 11112"]}
    )
    assert (
        load_book({"Calls": log}, name="t", as_of=AS_OF).mapped["calls"].columns["Phone"] == "phone"
    )


@pytest.mark.parametrize("header", ["SKU", "Lp.", "Net", "State", "AM"])
def test_short_words_are_like_nothing(header):
    from toolkit.reading.likeness import likely

    assert likely(header, INPUTS["customers"], []) == []


# ------------------------------------------------------------------------ one log on several sheets


def two_years(**more):
    head = ["Date", "Customer", "Outcome"]
    sheets = {
        "Customers": [["Customer"], ["Acme"], ["Bolt"]],
        "Calls 2026": [head, ["2026-02-01", "Acme", "Reached"], ["2026-03-01", "Nemo", "Reached"]],
        "Calls 2025": [
            head,
            ["2025-02-01", "Acme", "No answer"],
            ["soon", "Bolt", "Reached"],
            [None, "Bolt", "Reached"],
        ],
        **more,
    }
    return load_book(
        {title: first_table_of(rows, title) for title, rows in sheets.items()},
        name="t",
        as_of=AS_OF,
    )


def test_a_log_in_parts_is_read_whole_and_each_row_keeps_its_place():
    book = two_years()
    calls = book.tables["calls"]
    assert (len(calls), calls.index.is_unique, calls["success"].sum()) == (5, True, 4)
    assert (book.mapped["calls"].title, [m.title for m in book.mapped["calls"].more]) == (
        "Calls 2026",
        ["Calls 2025"],
    )
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


# --------------------------------------------------------------------- what is no row and no header


@pytest.mark.parametrize(
    "word",
    [
        "Net total",
        "Overall",
        "Mittelwert",
        "Ø",
        "Gran total",
        "Total North",
        "Total 4 clients",
        "Średnia",
        "平均",
    ],
)
def test_totals_in_any_words_are_no_customer(word):
    rows = [
        ["Customer", "City", "Revenue"],
        ["Acme", "Bonn", 100.0],
        ["Bolt", "Ulm", 200.0],
        [word, None, 300.0],
    ]
    book = load_book({"Customers": first_table_of(rows, "Customers")}, name="t", as_of=AS_OF)
    assert book.tables["customers"]["name"].tolist() == ["Acme", "Bolt"]
    assert [(p.cell, p.severity) for p in book.problems] == [("A4", "note")]


def test_the_latest_contact_of_a_company_counts_whoever_had_it():
    rows = [
        ["Company", "First name", "Last name", "Last contact"],
        ["Acme", "Eva", "Berg", dt.date(2026, 8, 1)],
        ["Acme", "Tom", "Ott", dt.date(2026, 9, 1)],
    ]
    customers = load_book(
        {"Customers": first_table_of(rows, "Customers")}, name="t", as_of=AS_OF
    ).tables["customers"]
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
    frame = tables_of(rows, "Calls", extras=Extras((Box(1, 2, 4, 2),)))["Calls"]
    calls = load_book({"Calls": frame}, name="t", as_of=AS_OF).tables["calls"]
    assert calls["date"].tolist() == [pd.Timestamp(2026, 9, 1)] * 3
    assert calls["by"].tolist() == ["Bob"] * 3


def test_calls_nobody_answered_are_no_contacts_where_two_columns_claim_the_outcome():
    rows = [
        ["Date", "Customer", "Call outcome", "Call status"],
        ["2026-09-01", "Acme", "No answer", "COMPLETED"],
        ["2026-09-02", "Acme", "Busy", "COMPLETED"],
    ]
    calls = load_book({"Calls": first_table_of(rows, "Calls")}, name="t", as_of=AS_OF).tables[
        "calls"
    ]
    assert calls["success"].tolist() == [0, 0]


def test_a_column_that_is_not_there_holds_texts_as_pandas_does_at_that_time():
    """Whatever another book was read with before."""
    index = pd.RangeIndex(3)
    held = []
    for storage in ("python", "pyarrow", "python"):
        with pd.option_context("mode.string_storage", storage):
            held.append((empty_column("text", index).dtype, pd.Series([], dtype="str").dtype))
    assert [ours for ours, _ in held] == [usual for _, usual in held]
    assert held[0] != held[1]
