"""A German account manager's customers and calls, which tests of languages go by."""

import datetime as dt
from typing import Any

DAY = dt.date(2026, 6, 15)
GERMAN: dict[str, list[list[Any]]] = {
    "Kunden": [
        ["Kundennummer", "Kunde", "Betreuer", "Telefon", "Jahresumsatz", "Letzter Kontakt"],
        ["K1", "Ahorn GmbH", "Eva", "030 1234501", 120_000, None],
        ["K2", "Birke & Co", "Jan", "030 1234502", 64_000, None],
        ["K3", "Zeder Feinkost", "Eva", "030 1234503", 9_000, None],
    ],
    "Anrufe": [
        ["Datum", "Kundennummer", "Kanal", "Ergebnis", "Notizen"],
        [dt.date(2026, 3, 2), "K1", "Telefon", "Gesprochen", "eins"],
        [dt.date(2026, 4, 7), "K2", "Besuch", "Gesprochen", "zwei"],
        [dt.date(2026, 5, 4), "K3", "Telefon", "AB besprochen", "drei"],
    ],
}
