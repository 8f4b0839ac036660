"""Exports whose headers the program wrote in another language are read by their words."""

import datetime as dt

import pytest

from toolkit.load_book import load_book
from toolkit.reading.raw_sheet import first_table_of

AS_OF = dt.date(2026, 9, 16)
ROWS = {
    "id": ["123", "124"],
    "firm": ["Alder", "Birke"],
    "owner": ["Kim Roth", "Kim Roth"],
    "made": ["2025-01-10 10:00", "2025-02-10 10:00"],
    "phone": ["+49 30 1234567", "+49 30 1234568"],
    "active": ["2026-09-01 18:11", "2026-08-13 18:11"],
    "town": ["Berlin", "Ulm"],
    "land": ["Deutschland", "Deutschland"],
}


@pytest.mark.parametrize(
    ("language", "headers"),
    [
        (
            "de",
            ["Datensatz-ID", "Unternehmensname", "Zuständiger Mitarbeiter für Unternehmen",
             "Erstellungsdatum", "Telefonnummer", "Letztes Aktivitätsdatum", "Stadt",
             "Land/Region"],
        ),
        (
            "de",
            ["Account-ID", "Accountname", "Accountinhaber", "Erstelldatum", "Telefon",
             "Letzte Aktivität", "Ort", "Land"],
        ),
        (
            "fr",
            ["Record ID", "Nom du compte", "Propriétaire du compte", "Date de création",
             "Téléphone", "Dernière activité", "Ville de facturation", "Pays de facturation"],
        ),
        (
            "es",
            ["ID de registro", "Nombre de la empresa", "Propietario de la empresa",
             "Fecha de creación", "Número de teléfono", "Fecha de la última actividad", "Ciudad",
             "País/región"],
        ),
    ],
)  # fmt: skip
def test_a_list_of_companies_that_was_exported_in_another_language_is_read(language, headers):
    rows = [headers, *(list(row) for row in zip(*ROWS.values(), strict=True))]
    book = load_book({"export": first_table_of(rows, "export")}, name="t", as_of=AS_OF)
    customers = book.tables["customers"]
    for column, wanted in (("customer_id", "id"), ("name", "firm"), ("owner", "owner")):
        assert customers[column].tolist() == ROWS[wanted]
    for column, wanted in (("phone", "phone"), ("city", "town"), ("country", "land")):
        assert customers[column].tolist() == ROWS[wanted]
    assert customers["last_contact"].dt.day.tolist() == [1, 13]
    assert book.language == language


def test_orders_of_a_shop_in_german_are_read_with_their_states():
    header = ["Bestellnummer", "Bestellstatus", "Bestelldatum", "E-Mail (Rechnung)", "Bestellsumme"]
    rows = [
        [*header, "Artikelname"],
        ["101", "Abgeschlossen", "2026-08-02", "joan@x.example", "120.00", "Seed"],
        ["102", "Storniert", "2026-08-13", "petra@x.example", "20.00", "Seed"],
    ]
    people = [["Customer", "Email"], ["Joan", "joan@x.example"], ["Petra", "petra@x.example"]]
    sheets = {"Customers": people, "orders": rows}
    frames = {title: first_table_of(grid, title) for title, grid in sheets.items()}
    orders = load_book(frames, name="t", as_of=AS_OF).tables["orders"]
    assert orders["customer_id"].tolist() == ["Joan"]
    assert orders["amount"].tolist() == [120]
