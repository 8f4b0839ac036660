"""A German book in a file, in the open workbook and in a Google Sheet: our sheets are German,
found again by their marks, and what is typed there counts, whatever language they were in.
"""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from german_book import DAY, GERMAN

from tests.sheet_rows import rows_of, write_book
from tests.stores.test_tasks_done import Google, OpenWorkbook, Workbook, new_place
from toolkit import load
from toolkit.catalogues.catalogue import catalogue
from toolkit.refresh import run
from toolkit.run_result import RunResult
from toolkit.schema.outputs import ADDED, CALL_SCHEDULE

SHEETS: dict[str, list[list[Any]]] = GERMAN | {
    "Zusagen": [
        ["Kundennummer", "Zusage", "Von wem", "Zugesagt am", "Fällig am", "Geliefert am"],
        ["K1", "Muster schicken", "wir", dt.date(2026, 6, 1), dt.date(2026, 6, 12), None],
    ],
}


@pytest.fixture(params=["file", "excel copy", "excel sheets", "google"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workbook]:
    yield from new_place(request.param, tmp_path, request, SHEETS)


@pytest.fixture
def google(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Google]:
    for place in new_place("google", tmp_path, request, SHEETS):
        assert isinstance(place, Google)
        yield place


def refreshed(place: Workbook, day: dt.date, language: str, **more: Any) -> RunResult:
    given = {"language": language}
    return run(place.where, as_of=day, stamp="1", creds=place.creds, given=given, **more)


def test_the_sheets_are_german_and_what_is_typed_there_reaches_the_log_once(
    place: Workbook,
) -> None:
    refreshed(place, DAY, "auto")
    head, first, *_ = place.cells("Anrufplan")
    assert head[:5] == ["Datum", "Betreuer", "Kundennummer", "Kunde", "Klasse"]
    assert place.cells("Call schedule") == []
    whose = str(first[2])
    why = str(first[head.index("Warum jetzt")])
    assert why == "Unsere Zusage: Muster schicken, fällig am 12.06.2026, 3 Tage zu spät."
    place.type_in("Anrufplan", whose, Ergebnis="Erreicht", Notizen="vier")
    place.type_in("Aufgaben", "Muster", Erledigt_am=DAY)
    for _ in range(2):
        result = refreshed(place, DAY + dt.timedelta(days=1), "auto")
    assert result.problems == []
    logged = [row for row in place.rows("Anrufe") if row["Notizen"] == "vier"]
    assert [(row["Kundennummer"], row["Ergebnis"]) for row in logged] == [(whose, "Erreicht")]
    assert place.rows("Zusagen")[0]["Geliefert am"] == DAY
    diary = {row["Aufgabe"]: row["Im Anrufprotokoll"] for row in place.rows("Kontaktbuch")}
    assert len(diary) == 2
    assert diary[None] == "ja"


def test_a_second_refresh_of_a_german_book_changes_nothing(place: Workbook) -> None:
    first = refreshed(place, DAY, "de")
    titles = list(first.receipt.sheets)
    before = [place.cells(title) for title in titles]
    again = refreshed(place, DAY, "de")
    assert list(again.receipt.sheets) == titles
    assert [place.cells(title) for title in titles] == before
    actions = {sheet.action for sheet in again.receipt.sheets.values()}
    assert actions == ({"replaced"} if isinstance(place, OpenWorkbook) else {"unchanged"})


def test_sheets_are_found_by_their_marks_whatever_language_they_were_in(place: Workbook) -> None:
    day, typed = DAY, []
    for language in ("de", "en", "fr", "de"):
        refreshed(place, day, language)
        assert [row["Notizen"] for row in place.rows("Anrufe")][3:] == typed
        [head, first, *_] = place.cells("Anrufplan")
        words = catalogue(language)
        wanted = [words.say(c.label) for c in CALL_SCHEDULE.columns if not c.hidden]
        assert head[: len(wanted)] == wanted
        note = f"typed in {language}"
        said = {words.say("Notes"): note, words.say("Outcome"): words.say("Reached")}
        place.type_in("Anrufplan", str(first[3]), **said)
        typed.append(note)
        day += dt.timedelta(days=7)
    refreshed(place, day, "pl")
    assert [row["Notizen"] for row in place.rows("Anrufe")][3:] == typed


def coloured_by(place: Google, title: str) -> list[str]:
    """The words by which cells of a sheet are coloured."""
    conditions = [
        rule["booleanRule"]["condition"]
        for rule in place.book.by_title(title).conditional
        if "booleanRule" in rule
    ]
    return [value["userEnteredValue"] for at in conditions for value in at.get("values", [])]


def test_colours_of_a_google_sheet_follow_the_language(google: Google) -> None:
    titles = list(refreshed(google, DAY, "de").receipt.sheets)
    german = {title: coloured_by(google, title) for title in titles}
    refreshed(google, DAY, "en")
    english = {title: coloured_by(google, title) for title in titles}
    refreshed(google, DAY, "de")
    assert {title: coloured_by(google, title) for title in titles} == german
    assert german["Probleme"] == ["Hinweis", "Warnung", "Fehler"]
    assert "Warnung" in german["Kundenbindungsbericht"]
    assert english["Probleme"] == ["note", "warning", "error"]
    assert {title: len(words) for title, words in english.items()} == {
        title: len(words) for title, words in german.items()
    }


def test_linking_columns_of_a_google_sheet_have_headings_in_the_language(google: Google) -> None:
    refreshed(google, DAY, "de", link_columns=True)
    words = catalogue("de")
    labels = [words.say(column.label) for column in ADDED.columns]
    wanted = [f"{label} (berechnet)" if label == "Letzter Kontakt" else label for label in labels]
    assert google.cells("Kunden")[0][6:] == wanted
    result = refreshed(google, DAY, "en")
    assert google.cells("Kunden")[0][6:] == wanted
    assert result.receipt.columns == wanted
    assert result.receipt.columns_action in ("unchanged", "mended")
    assert not [problem for problem in result.problems if problem.sheet == "Kunden"]


def test_the_diary_of_a_german_book_asks_and_dates_in_german_and_is_read_back(tmp_path):
    """The page of a customer, and the questions in the sheet of entries, which the next run reads
    in English again.
    """
    path = write_book(
        tmp_path / "b.xlsx",
        {
            "Kunden": [
                ["Kundennummer", "Kunde", "Betreuer", "Interessen", "Sprache"],
                ["7", "Müller", "Jonas", None, "Deutsch"],
            ],
            "Anrufe": [
                ["Datum", "Kunde", "Kanal", "Ergebnis", "Notizen"],
                [dt.date(2026, 9, 1), "Müller", "Telefon", "erreicht", "gut"],
            ],
            "Bedarf": [["Kunde", "Bedarf", "Gefragt am"], ["Müller", "Ruhe", dt.date(2026, 9, 1)]],
        },
    )
    run(path, as_of=dt.date(2026, 11, 2), stamp="1")
    book = openpyxl.load_workbook(path)
    plan = book["Anrufplan"]
    at = {cell.value: cell.column for cell in plan[1]}
    plan.cell(2, at["Ergebnis"], "erreicht")
    plan.cell(2, at["Antwort"], "1. besser; 2. ruhig")
    book.save(path)
    for _ in range(2):
        run(path, as_of=dt.date(2026, 11, 3), stamp="2", given={"also": "diary"})
    entry = dict(zip(*(rows_of(path, "Kontaktbuch")[row] for row in (0, 1)), strict=True))
    question = "Was interessiert Sie über das hinaus, was Sie bei uns kaufen?"
    assert (entry["Frage"], entry["Antwort"]) == (question, "1. besser; 2. ruhig")
    about = {row[0]: row[1] for row in rows_of(path, "Kundenblatt")}
    assert about["Letzter Kontakt"] == "03.11.2026"
    assert about["Nächster Anruf"].startswith("26.01.2027. Zuletzt gesprochen am 03.11.2026;")
    assert about["Klasse"].startswith("unbekannt: Der Umsatz ist nicht bekannt.")
    assert about["Letztes Mal"] == "notiert am 01.09.2026, gut (zuletzt gesprochen am 03.11.2026)"
    assert load(path, as_of=dt.date(2026, 11, 3)).entries["question"].tolist() == [
        "What interests you beyond what you buy from us?"
    ]
