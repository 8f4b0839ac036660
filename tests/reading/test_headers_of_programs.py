"""Headers as programs write them in other languages, told apart by a word more, or not at all."""

import datetime as dt

import pandas as pd
import pytest

from toolkit.book import Book
from toolkit.load_book import load_book
from toolkit.reading.headers import map_headers
from toolkit.reading.raw_sheet import first_table_of
from toolkit.schema.inputs import INPUTS

AS_OF = dt.date(2026, 11, 20)


def book(**sheets: list[list[object]]) -> Book:
    frames = {title: first_table_of(rows, title) for title, rows in sheets.items()}
    return load_book(frames, name="b", as_of=AS_OF)


def sums(found: Book) -> dict[str, float]:
    orders = found.tables["orders"]
    return {
        str(name): float(sum_)
        for name, sum_ in orders.groupby("customer_id")["amount"].sum().items()
    }


@pytest.mark.parametrize(
    ("table", "headers", "columns"),
    [
        ("customers", ["Firma", "Ort privat", "Ort geschäftlich", "Telefon privat",
                       "Telefon geschäftlich"],
         {"Ort geschäftlich": "city", "Telefon geschäftlich": "phone",
          "Telefon privat": "phone_2"}),
        ("customers", ["Société", "Ville (domicile)", "Ville (bureau)"],
         {"Ville (bureau)": "city"}),
        ("customers", ["Società", "Città (ab.)", "Città (uff.)", "Titolare account"],
         {"Città (uff.)": "city", "Titolare account": "owner"}),
        ("customers", ["Accountnaam", "Factuurplaats", "Accounteigenaar"],
         {"Accountnaam": "name", "Factuurplaats": "city", "Accounteigenaar": "owner"}),
        ("customers", ["Company", "Home Phone", "Work Phone"],
         {"Work Phone": "phone", "Home Phone": "phone_2"}),
        ("customers", ["Nombre de cuenta", "Número de cuenta", "Ingresos de la empresa"],
         {"Nombre de cuenta": "name", "Ingresos de la empresa": "revenue"}),
        ("customers", ["(Nicht ändern) Firma", "(Nicht ändern) Zeilenprüfsumme", "Firmenname",
                       "Haupttelefon", "Primärer Kontakt"],
         {"Firmenname": "name", "Haupttelefon": "phone", "Primärer Kontakt": "contact_person"}),
        ("orders", ["Kunde", "Datum", "Umsatz brutto", "Umsatz netto"],
         {"Kunde": "customer", "Datum": "date", "Umsatz netto": "amount"}),
        ("orders", ["Client", "Date d'émission", "Montant HT", "Montant TTC"],
         {"Client": "customer", "Date d'émission": "date", "Montant HT": "amount"}),
        ("calls", ["Cliente", "Fecha de la llamada", "Duración de la llamada"],
         {"Cliente": "customer", "Fecha de la llamada": "date",
          "Duración de la llamada": "minutes"}),
    ],
)  # fmt: skip
def test_a_word_more_in_a_header_says_which_column_it_is(
    table: str, headers: list[str], columns: dict[str, str]
) -> None:
    found = map_headers(headers, INPUTS[table]).positions
    read = {headers[position]: column for position, column in found.items()}
    assert columns.items() <= read.items()
    assert len(set(read.values())) == len(read)
    assert "Número de cuenta" not in read
    assert not any(header.startswith("(Nicht") for header in read)


FIRMS = [["Firma", "E-Mail"], ["Alder", "a@alder.example"], ["Birke", "b@birke.example"]]
CZECH = [
    ["Číslo", "Odběratel", "Vystaveno", "Splatnost", "Celkem", "Stav"],
    ["1", "Alder", "01.09.2026", "15.09.2026", "12 100,00", "Uhrazená"],
    ["2", "Birke", "22.09.2026", "26.09.2026", "6 050,00", "Po splatnosti"],
    ["3", "Birke", "23.09.2026", "27.09.2026", "500,00", "Stornovaná"],
]
SWEDISH = [
    ["Fakturanr", "Kundnamn", "Fakturadatum", "Förfallodatum", "Totalt", "Saldo", "Makulerad"],
    ["1", "Alder", "2026-09-01", "2026-10-01", "12100", "0", "Nej"],
    ["2", "Birke", "2026-09-02", "2026-10-02", "6050", "6050", "Nej"],
    ["3", "Birke", "2026-09-03", "2026-10-03", "500", "500", "Ja"],
]
TURKISH = [
    ["Fatura No", "Müşteri", "Düzenleme Tarihi", "Vade Tarihi", "Genel Toplam", "Durum"],
    ["1", "Alder", "21.09.2026", "01.10.2026", "12.100,00", "Ödendi"],
    ["2", "Birke", "22.09.2026", "02.10.2026", "6.050,00", "Gecikmiş"],
    ["3", "Birke", "23.09.2026", "03.10.2026", "500,00", "İptal"],
]


@pytest.mark.parametrize(
    ("title", "invoices"),
    [("Faktury", CZECH), ("Fakturor", SWEDISH), ("Faturalar", TURKISH)],
)
def test_invoices_of_programs_of_other_countries_count_by_their_states(
    title: str, invoices: list[list[object]]
) -> None:
    found = book(Kunden=FIRMS, **{title: invoices})
    assert sums(found) == {"Alder": 12100, "Birke": 6050}
    assert found.tables["invoices"]["invoice"].tolist() == ["1", "2"]
    assert found.tables["invoices"]["due"].notna().all()


@pytest.mark.parametrize(
    ("orders", "says"),
    [
        ([["Año", "Mes", "Cliente", "Importe"], [2026, 9, "Alder", 100.0],
          [2026, 10, "Alder", 20.0], [2026, "octubre", "Birke", 5.0]], "'Año', 'Mes'"),
        ([["Firma", "Monat", "Umsatz netto"], ["Alder", "Sep 2026", 100.0],
          ["Alder", "Okt 2026", 20.0], ["Birke", "Oktober 2026", 5.0]], "'Monat'"),
    ],
)  # fmt: skip
def test_orders_of_months_stand_on_the_first_of_each_and_that_is_told(
    orders: list[list[object]], says: str
) -> None:
    found = book(Kunden=FIRMS, Bestellungen=orders)
    days = found.tables["orders"]["date"].dt.strftime("%Y-%m-%d").tolist()
    assert days == ["2026-09-01", "2026-10-01", "2026-10-01"]
    assert sums(found) == {"Alder": 120, "Birke": 5}
    [told] = [problem for problem in found.problems if says in problem.problem]
    assert told.problem.endswith("no day stands there, so each row is on the first of its month")


@pytest.mark.parametrize("words", ["{} Total", "Razem {}", "Total for {}"])
def test_totals_of_a_group_that_stands_above_are_no_rows(words: str) -> None:
    orders = [
        ["Customer", "Date", "Amount"],
        ["Alder", "2026-09-21", "100,00 €"], ["Alder", "2026-09-22", "20,50 €"],
        [words.format("Alder"), None, "120,50 €"],
        ["Birke", "2026-09-23", "5,00 €"],
        [words.format("Birke"), None, "5,00 €"],
        ["Suma końcowa", None, "125,50 €"],
    ]  # fmt: skip
    found = book(Kunden=FIRMS, Orders=orders)
    assert sums(found) == {"Alder": 120.5, "Birke": 5}
    assert {problem.severity for problem in found.problems} == {"note"}


def test_customers_called_total_stay_customers() -> None:
    firms = [["Customer", "Owner"], ["Total", "Joy"], ["Total Energies", "Joy"], ["Shell", "Max"]]
    orders = [
        ["Customer", "Date", "Amount"],
        ["Total", "2026-09-21", 100], ["Total Energies", "2026-09-22", 70],
        ["Shell", "2026-09-23", 5],
    ]  # fmt: skip
    found = book(Customers=firms, Orders=orders)
    assert sums(found) == {"Total": 100, "Total Energies": 70, "Shell": 5}


def test_numbers_of_orders_under_the_customer_are_none_beside_fewer_addresses() -> None:
    rows = [["Client", "Courriel", "Date", "Montant"]]
    for number, mail in enumerate(("ann", "ann", "bo", "cy", "ann"), 1):
        rows.append([f"CMD-00{number}", f"{mail}@x.example", f"2026-09-1{number}", "10,00"])
    found = book(commandes=rows)
    assert len(found.tables["customers"]) == 3
    assert found.tables["orders"]["order_id"].tolist() == [row[0] for row in rows[1:]]


def test_sheets_named_for_customers_without_their_legal_form_are_the_log() -> None:
    talks = [["Date", "Type", "Compte rendu"], ["20/08/2026", "Appel", "Parlé du contrat"]]
    firms = [["Client", "Commercial"], ["Noyer SAS", "Léa"], ["Bois Vert SARL", "Léa"]]
    found = book(Clients=firms, Noyer=talks, **{"Bois Vert": talks})
    assert sorted(found.tables["calls"]["customer_id"]) == ["Bois Vert SARL", "Noyer SAS"]


def test_two_days_under_a_header_for_towns_say_that_it_is_none() -> None:
    rows = [["Company", "City"], ["Alder", "2026-10-01 10:00"], ["Birch", "2026-09-01 10:00"]]
    frame = pd.DataFrame(rows[1:], columns=rows[0])
    found = load_book({"Customers": frame}, name="b", as_of=AS_OF)
    assert found.tables["customers"]["city"].isna().all()


def test_classes_in_words_of_the_language_are_the_tiers() -> None:
    rows = [
        ["Ragione sociale", "Fascia"],
        ["Rovere", "Oro"], ["Salice", "Argento"], ["Vivo", "Bronzo"],
    ]  # fmt: skip
    found = book(Clienti=rows)
    assert found.tables["customers"]["own_class"].tolist() == ["A", "B", "C"]
