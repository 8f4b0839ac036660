"""The lists beside customers and calls that people keep in their language are read as they are."""

import datetime as dt

import pytest

from tests.sheet_rows import write_book
from toolkit import load

DAY = dt.date(2026, 6, 1)
WANTED = {
    "cases": ["customer", "opened", "subject", "severity", "handed_to", "handed_on", "accepted_on"],
    "surveys": ["customer", "date", "score", "comment", "suggestion", "acted_on"],
    "news": ["item", "date", "tags", "until"],
}
CELLS = {
    "customer": "Firm", "opened": DAY, "subject": "leak", "severity": 2, "handed_to": "Jo",
    "handed_on": DAY, "accepted_on": DAY, "date": DAY, "score": 9, "comment": "fine",
    "suggestion": "open on Saturdays", "acted_on": DAY, "item": "pumps", "tags": "pumps",
    "until": DAY,
}  # fmt: skip
SHEETS = {
    "fr": {
        "Clients": "Nom du client",
        "Réclamations": "Client|Ouvert le|Objet|Gravité|Transmis à|Transmis le|Accepté le",
        "Enquêtes": "Client|Date|Note|Commentaire|Suggestion|Réalisé le",
        "Nouveautés": "Nouveauté|Date|Pour qui|Jusqu'au",
    },
    "es": {
        "Clientes": "Cliente",
        "Quejas": "Cliente|Abierto el|Asunto|Gravedad|Traspasado a|Traspasado el|Aceptado el",
        "Encuestas": "Cliente|Fecha|Puntuación|Comentario|Sugerencia|Aplicado el",
        "Novedades": "Novedad|Fecha|Para quién|Hasta",
    },
    "it": {
        "Clienti": "Cliente",
        "Reclami": "Cliente|Aperto il|Oggetto|Gravità|Passato a|Passato il|Accettato il",
        "Sondaggi": "Cliente|Data|Punteggio|Commento|Suggerimento|Attuato il",
        "Novità": "Novità|Data|Per chi|Fino al",
    },
    "pl": {
        "Klienci": "Klient",
        "Reklamacje": "Klient|Zgłoszono|Temat|Priorytet|Przekazano do|Data przekazania|Przyjęto",
        "Ankiety": "Klient|Data|Ocena|Komentarz|Sugestia|Wdrożono",
        "Nowości": "Nowość|Data|Dla kogo|Ważne do",
    },
}


@pytest.mark.parametrize("language", SHEETS)
def test_cases_surveys_and_news_are_read_in_the_language(language, tmp_path):
    (list_title, name), *lists = SHEETS[language].items()
    sheets = {list_title: [[name], ["Firm"]]}
    for (title, headers), columns in zip(lists, WANTED.values(), strict=True):
        sheets[title] = [headers.split("|"), [CELLS[column] for column in columns]]
    book = load(write_book(tmp_path / "book.xlsx", sheets), as_of=DAY)
    for table, columns in WANTED.items():
        assert list(book.mapped[table].columns.values()) == columns, table
        assert book.mapped[table].unmapped == []
