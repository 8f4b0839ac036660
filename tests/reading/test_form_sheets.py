"""A call log that a form fills: questions as headings, the time stamp, who answered."""

import datetime as dt
from typing import Any

import pandas as pd
import pytest

from toolkit.book import Book
from toolkit.load_book import load_book

DAY = dt.date(2026, 11, 23)
CUSTOMERS = pd.DataFrame(
    {
        "Customer ID": ["C1", "C2", "C3"],
        "Customer": ["Meyer & Söhne", "Blau GmbH", "Grün KG"],
        "Owner": ["Ana Ruiz", "Ana Ruiz", "Ben Okoro"],
    }
)
TEAM = pd.DataFrame({"Rep": ["Ana Ruiz", "Ben Okoro"], "E-mail": ["sales1@x.example", None]})
ANSWERS: list[list[Any]] = [
    [dt.datetime(2026, 11, 3, 9, 15), "Sales1@x.example", "Meyer & Söhne", "Reached", "a quote"],  # noqa: DTZ001
    [dt.datetime(2026, 11, 4, 10, 15), "ben.okoro@x.example", "Blau GmbH", "No answer", None],  # noqa: DTZ001
    [dt.datetime(2026, 11, 5, 23, 59), "guest@y.example", "Grün KG", "Reached", "fine"],  # noqa: DTZ001
]
QUESTIONS = {
    "en": ["Timestamp", "Email Address", "Which customer did you call?", "How did it go?", "Notes"],
    "en, own words": [
        "Timestamp", "Username", "Who did you speak to (company)?", "What came of it?",
        "Anything else?",
    ],
    "de": [
        "Zeitstempel", "E-Mail-Adresse", "Welchen Kunden hast du angerufen?",
        "Was war das Ergebnis?", "Was wurde besprochen?",
    ],
    "fr": ["Horodateur", "Adresse e-mail", "Quel client ?", "Quel résultat ?", "Remarques"],
    "es": [
        "Marca temporal", "Dirección de correo electrónico", "¿Qué cliente?", "¿Cómo fue?",
        "Comentarios",
    ],
}  # fmt: skip
TITLES = {
    "de": "Formularantworten 1",
    "fr": "Réponses au formulaire 1",
    "es": "Respuestas de formulario 1",
}


def read(**sheets: pd.DataFrame) -> Book:
    held = {title.replace("_", " "): frame for title, frame in sheets.items()}
    return load_book({"Customers": CUSTOMERS, "Team": TEAM, **held}, name="book", as_of=DAY)


@pytest.mark.parametrize("language", QUESTIONS)
def test_the_answers_of_a_form_are_the_call_log(language: str) -> None:
    title = TITLES.get(language, "Form Responses 1")
    book = read(**{title: pd.DataFrame(ANSWERS, columns=QUESTIONS[language])})
    calls = book.tables["calls"]
    assert calls["date"].dt.date.tolist() == [dt.date(2026, 11, day) for day in (3, 4, 5)]
    assert calls["customer_id"].tolist() == ["C1", "C2", "C3"]
    assert calls["by"].tolist() == ["Ana Ruiz", "Ben Okoro", "guest@y.example"]
    assert calls["outcome"].tolist() == ["Reached", "No answer", "Reached"]
    assert calls["notes"].fillna("").tolist() == ["a quote", "", "fine"]
    assert book.mapped["calls"].unmapped == []


def test_what_is_next_is_asked_for_in_many_words() -> None:
    heads = ["Timestamp", "Your name", "Customer", "What happens next?", "When to call again?"]
    row = [dt.date(2026, 11, 3), "Ana Ruiz", "Blau GmbH", "send the offer", dt.date(2026, 12, 1)]
    calls = read(Form_Responses_2=pd.DataFrame([row], columns=heads)).tables["calls"]
    assert calls["follow_up"].tolist() == ["send the offer"]
    assert calls["follow_up_due"].dt.date.tolist() == [dt.date(2026, 12, 1)]


def test_a_log_beside_the_form_is_read_too_and_takes_the_new_rows() -> None:
    log = pd.DataFrame(
        [[dt.date(2026, 10, 3), "C1", "Reached"]], columns=["Date", "Customer ID", "Outcome"]
    )
    form = pd.DataFrame(ANSWERS, columns=QUESTIONS["en"])
    for sheets in (
        {"Calls": log, "Form_Responses_1": form},
        {"Form_Responses_1": form, "Calls": log},
    ):
        book = read(**sheets)
        assert len(book.tables["calls"]) == 4
        assert book.mapped["calls"].title == "Calls"


def test_a_survey_of_customers_is_no_call_log() -> None:
    heads = ["Timestamp", "Email Address", "Your company", "How satisfied are you?", "Comments"]
    row = [dt.date(2026, 11, 3), "a@y.example", "Meyer & Söhne", 5, "fine"]
    log = pd.DataFrame(
        [[dt.date(2026, 10, 3), "C1", "Reached"]], columns=["Date", "Customer ID", "Outcome"]
    )
    book = read(Calls=log, Form_Responses_1=pd.DataFrame([row], columns=heads))
    assert book.mapped["calls"].titles == "Calls" and len(book.tables["calls"]) == 1
