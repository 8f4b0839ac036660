"""A book in another language: its sheets are drawn in it, and read back whatever they were."""

import datetime as dt
import json
import re
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner
from german_book import DAY, GERMAN

from tests.sheet_rows import write_book
from toolkit import run
from toolkit.catalogues.catalogue import catalogue
from toolkit.cli import cli
from toolkit.entries.last_reading import MEANS
from toolkit.schema.outputs import ADDED, CALL_SCHEDULE

TYPED_INTO = {"en": "Call schedule", "de": "Anrufplan", "fr": "Plan d'appels"}


def written(folder: Path, sheets: dict[str, list[list[Any]]]) -> Path:
    return write_book(folder / "book.xlsx", sheets)


def refreshed(path: Path, day: dt.date, language: str) -> Any:
    result = run(path, as_of=day, stamp=f"{day:%Y%m%d}-080000", given={"language": language})
    return result, openpyxl.load_workbook(path)


def rows_of(sheet: Any) -> list[dict[str, Any]]:
    header, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(header, row, strict=True)) for row in rows]


def type_in(path: Path, title: str, header: str, row: int, value: Any) -> str:
    """Type into a cell of our schedule, as a person does; gives whose row it is."""
    book = openpyxl.load_workbook(path)
    sheet = book[title]
    headers = [cell.value for cell in sheet[1]]
    sheet.cell(row, headers.index(header) + 1).value = value
    customer = sheet.cell(row, 4).value
    book.save(path)
    return str(customer)


@pytest.fixture
def german(tmp_path: Path) -> Path:
    return written(tmp_path, GERMAN)


def test_a_german_book_gets_german_sheets_headers_and_words_to_choose_from(german):
    _, book = refreshed(german, DAY, "auto")
    assert {"Anrufplan", "Planned calls"} <= set(book.sheetnames)
    assert "Call schedule" not in book.sheetnames
    schedule = book["Anrufplan"]
    headers = [cell.value for cell in schedule[1]]
    assert headers[:5] == ["Datum", "Betreuer", "Kundennummer", "Kunde", "Klasse"]
    assert headers[-1] == "Row key"
    for cell in schedule[1]:
        longest = max(map(len, cell.value.split()))
        assert schedule.column_dimensions[cell.column_letter].width > longest
    offered = {
        headers[next(iter(rule.sqref.ranges)).min_col - 1]: rule.formula1.strip('"').split(",")
        for rule in schedule.data_validations.dataValidation
        if rule.formula1
    }
    assert offered["Ergebnis"][:2] == ["Gesprochen", "AB besprochen"]
    assert {"Erreicht", "Nicht erreicht", "Mailbox", "Besetzt"} <= set(offered["Ergebnis"])
    assert "Telefon" in offered["Genutzter Kanal"]
    assert {row["Kanal"] for row in rows_of(schedule)} <= {"Telefon", "Besuch"}
    beside = [cell.value for cell in book["Kunden"][1]]
    assert beside[5:9] == ["Letzter Kontakt", "Klasse", "Warum diese Klasse", beside[8]]
    assert beside[8] == "Letzter Kontakt (berechnet)"


def test_what_is_typed_into_german_sheets_reaches_the_log_once(german):
    refreshed(german, DAY, "de")
    whose = type_in(german, "Anrufplan", "Ergebnis", 2, "Erreicht")
    for _ in range(2):
        result, book = refreshed(german, DAY + dt.timedelta(days=1), "de")
    assert result.problems == []
    log = [row for row in rows_of(book["Anrufe"]) if row["Ergebnis"] == "Erreicht"]
    numbers = {row[1]: row[0] for row in GERMAN["Kunden"][1:]}
    assert [row["Kundennummer"] for row in log] == [numbers[whose]]
    diary = rows_of(book["Kontaktbuch"])
    assert [(row["Kunde"], row["Im Anrufprotokoll"]) for row in diary] == [(whose, "ja")]


def test_messages_and_links_name_our_sheets_as_they_are_titled(tmp_path):
    sheets = GERMAN | {
        "Bedarf": [["Kundennummer", "Bedarf"], ["K9", "Regale"]],
        "Termine": [["Bogen", 1], ["so", 2]],
    }
    sheets["Kunden"] = [[*GERMAN["Kunden"][0], "Kunde seit"]]
    sheets["Kunden"] += [[*row, dt.date(2026, 6, 1)] for row in GERMAN["Kunden"][1:]]
    path = written(tmp_path, sheets)
    _, book = refreshed(path, DAY, "de")
    tasks = rows_of(book["Aufgaben"])
    assert {row["Aufgabe"] for row in tasks} & {"Bedarf erfragen", "Leitfaden"}
    type_in(path, "Aufgaben", "Erledigt am", 2, DAY)
    result, book = refreshed(path, DAY + dt.timedelta(days=1), "de")
    assert "Aufgaben: 1 task is done: it stands in Kontaktbuch." in result.receipt.notes
    type_in(path, "Anrufplan", "Angerufen am", 2, "irgendwann")
    type_in(path, "Anrufplan", "Ergebnis", 2, "Erreicht")
    _, book = refreshed(path, DAY + dt.timedelta(days=2), "de")
    told = next(row for row in rows_of(book["Probleme"]) if "irgendwann" in row["Was dort stand"])
    assert told["Blatt"] == "Anrufplan"
    cells = [cell for row in book["Probleme"] for cell in row if cell.hyperlink]
    places = [cell.hyperlink.location for cell in cells]
    assert [place for place in places if place.startswith("'Anrufplan'!")]
    assert not [place for place in places if "Call schedule" in place]


def test_the_foot_of_pages_and_what_settings_mean_are_said_in_german(german):
    _, book = refreshed(german, DAY, "de")
    foot = book["Anrufplan"].oddFooter.right
    assert (foot.text, foot.size) == ("Seite &P von &N", 12)
    meanings = {row["Angabe"]: row["Bedeutung"] for row in rows_of(book["Lauf"])}
    assert meanings["As-of date"] == "Der Tag, für den dieser Lauf gemacht wurde"
    assert meanings["cadence_a"] == "Tage zwischen Anrufen bei Kunden, die als A betreut werden"
    assert meanings["Column Customers.Customer"] == MEANS


def test_long_names_of_customers_and_of_signals_wrap_in_rows_high_enough(tmp_path):
    name = "Ahornwaldsche Feinkost und Gastronomie im Alten Zollhaus GmbH"
    rows = [[row[0], name, *row[2:]] for row in GERMAN["Kunden"][1:]]
    path = written(tmp_path, GERMAN | {"Kunden": [GERMAN["Kunden"][0], *rows]})
    _, book = refreshed(path, DAY, "de")
    sheet = book["Beobachtungsliste"]
    places = {cell.value: cell.column - 1 for cell in sheet[1]}
    _, row, *_ = sheet.iter_rows()
    assert row[places["Kunde"]].value == name
    wrapped = {label for label, place in places.items() if row[place].alignment.wrap_text}
    assert {"Kunde", "Signal"} <= wrapped
    lines = len(name) / sheet.column_dimensions[row[places["Kunde"]].column_letter].width
    assert sheet.row_dimensions[2].height >= 12 * lines


def test_a_second_refresh_changes_nothing(german):
    refreshed(german, DAY, "de")
    before = german.read_bytes()
    result, _ = refreshed(german, DAY, "de")
    assert german.read_bytes() == before
    assert result.receipt.columns_action == "unchanged"


def test_a_book_may_change_its_language_with_calls_typed_in_each(german):
    expected = []
    day = DAY
    before = ""
    for language in ("de", "en", "fr", "de"):
        _, book = refreshed(german, day, language)
        if before:
            log = [row["Notizen"] for row in rows_of(book["Anrufe"])]
            assert log[3:] == expected
        title = next(t for t in book.sheetnames if t in TYPED_INTO.values())
        words = catalogue(language)
        headers = [cell.value for cell in book[title][1]]
        wanted = [column.label for column in CALL_SCHEDULE.columns if not column.hidden]
        assert headers[: len(wanted)] == [words.say(label) for label in wanted]
        beside = [cell.value for cell in book["Kunden"][1]][6:]
        labels = [words.say(column.label) for column in ADDED.columns]
        assert [heading.partition(" (be")[0] for heading in beside] == labels
        note = f"typed in {language}"
        type_in(german, title, words.say("Notes"), 2, note)
        type_in(german, title, words.say("Outcome"), 2, words.say("Reached"))
        expected.append(note)
        before, day = language, day + dt.timedelta(days=7)
    _, book = refreshed(german, day, "pl")
    assert [row["Notizen"] for row in rows_of(book["Anrufe"])][3:] == expected
    assert len(set(TYPED_INTO.values()) & set(book.sheetnames)) == 1


def test_columns_keep_their_places_and_a_name_of_the_person_when_the_language_changes(german):
    refreshed(german, DAY, "en")
    book = openpyxl.load_workbook(german)
    headers = {cell.value: cell for cell in book["Kunden"][1]}
    headers["Days overdue"].value = "Zu spät"
    book.save(german)
    _, book = refreshed(german, DAY, "de")
    beside = [cell.value for cell in book["Kunden"][1]][6:]
    assert beside[0] == "Klasse"
    assert "Zu spät" in beside
    assert len(beside) == len(ADDED.columns)


def test_a_task_and_a_signal_are_done_in_the_language_of_the_sheet(tmp_path):
    sheets = GERMAN | {
        "Zusagen": [
            ["Kundennummer", "Zusage", "Von wem", "Zugesagt am", "Fällig am", "Geliefert am"],
            ["K1", "Muster schicken", "wir", dt.date(2026, 6, 1), dt.date(2026, 6, 12), None],
        ]
    }
    path = written(tmp_path, sheets)
    _, book = refreshed(path, DAY, "de")
    tasks = rows_of(book["Aufgaben"])
    place = next(n for n, row in enumerate(tasks, 2) if "Muster" in row["Was"])
    type_in(path, "Aufgaben", "Erledigt am", place, DAY)
    _, book = refreshed(path, DAY, "fr")
    promised = rows_of(book["Zusagen"])
    assert promised[0]["Geliefert am"].date() == DAY


OWN_SHEETS = {
    "Zusagen": [
        ["Kunde", "Zusage", "Wer", "Zugesagt am", "Fällig", "Bestätigung"],
        ["Ahorn GmbH", "Ventil tauschen", "wir", dt.date(2026, 6, 1), dt.date(2026, 6, 16), None],
    ],
    "Fälle": [
        ["Kunde", "Eröffnet", "Problem", "Übergeben an", "Übergeben am", "Angenommen am"],
        ["Birke & Co", dt.date(2026, 6, 11), "Pumpe leckt", "Karl", dt.date(2026, 6, 11), None],
    ],
    "Anfragen": [
        ["Kunde", "Anfrage", "Gefragt am", "Beantwortet am", "Antwort"],
        ["Birke & Co", "Zahlungsziel", dt.date(2026, 6, 11), None, None],
    ],
    "Umfragen": [
        ["Kunde", "Datum", "Bewertung", "Vorschlag", "Umgesetzt am"],
        ["Ahorn GmbH", dt.date(2026, 6, 1), 9, "samstags öffnen", None],
    ],
    "Neuigkeiten": [["Neuigkeit", "Datum"], ["Neue Pumpen, alle Größen", dt.date(2026, 6, 2)]],
    "Playbook": [
        ["Schritt", "Auslöser", "Nach", "Für", "Wie"],
        ["Gespräch", "dereinst", "1 Jahr", "alle", "Besuch"],
    ],
}


def test_sheets_and_headers_that_germans_keep_are_read(tmp_path):
    path = written(tmp_path, GERMAN | OWN_SHEETS)
    result, book = refreshed(path, DAY, "de")
    tables = result.book.mapped
    assert {"cases", "requests", "news"} <= tables.keys()
    assert not [p for p in result.problems if p.sheet in OWN_SHEETS and p.sheet != "Playbook"]
    unread = [sheet for at in tables.values() for sheet in at.sheets if sheet.unmapped]
    assert unread == []
    tasks = {row["Aufgabe"]: row["Was"] for row in rows_of(book["Aufgaben"])}
    assert tasks["Übergabe"] == "Nehmen Sie Pumpe leckt an, übergeben von Jan"
    assert tasks["Anfrage beantworten"] == "Beantworten Sie die Anfrage: Zahlungsziel"
    schedule = rows_of(book["Anrufplan"])
    assert all("Neuigkeit: Neue Pumpen, alle Größen" in row["Gesprächspunkte"] for row in schedule)
    [step] = [row for row in rows_of(book["Probleme"]) if row["Was dort stand"] == "dereinst"]
    assert step["Blatt"] == "Playbook"


def test_the_diary_says_in_german_what_was_done_and_is_read_back(tmp_path):
    """Answers stand there as they were given, tasks as To do shows them; none comes back."""
    path = written(tmp_path, GERMAN | OWN_SHEETS)
    _, book = refreshed(path, DAY, "de")
    answers = {}
    for title, header, said in (
        ("Aufgaben", "Erledigt am", DAY),
        ("Beobachtungsliste", "Antwort", 0),
    ):
        for place, row in enumerate(rows_of(book[title]), 2):
            words = said or ("Später" if place % 2 else "Kein Problem")
            type_in(path, title, header, place, words)
            answers[row.get("Was") or row["Befund"]] = row.get("Aufgabe") or row["Signal"], words
    assert len(answers) > 5
    _, book = refreshed(path, DAY, "de")
    diary = rows_of(book["Kontaktbuch"])
    assert len(diary) == len(answers)
    for row in diary:
        kind, _, what = row["Aufgabe"].partition(": ")
        assert answers[what][0] == kind
        if answers[what][1] != DAY:
            assert row["Ergebnis"] == answers[what][1]
    for day in (DAY, DAY + dt.timedelta(days=1)):
        _, book = refreshed(path, day, "de")
        assert rows_of(book["Kontaktbuch"]) == diary
        left = [row["Befund"] for row in rows_of(book["Beobachtungsliste"])] if (
            "Beobachtungsliste" in book.sheetnames) else []  # fmt: skip
        assert not set(left) & answers.keys()


def test_what_waits_on_to_do_is_told_in_whole_german_sentences(tmp_path):
    path = written(tmp_path, GERMAN | OWN_SHEETS)
    _, book = refreshed(path, DAY, "de")
    type_in(path, "Aufgaben", "Notizen", 2, "noch offen")
    type_in(path, "Beobachtungsliste", "Antwort", 2, "Vielleicht")
    _, book = refreshed(path, DAY, "de")
    told = {row["Was dort stand"]: row["Was nicht stimmt"] for row in rows_of(book["Probleme"])}
    assert "unter Erledigt am steht nichts; die Aufgabe bleibt" in told["noch offen"]
    assert "das ist keines von: Gehandelt, Kein Problem, Später; die Zeile" in told["Vielleicht"]


def test_what_speaks_against_what_is_planned_is_said_in_german(tmp_path):
    head = ["Kunde", "Datum", "Art", "Was", "Kosten"]
    planned = [
        ["Birke & Co", dt.date(2026, 7, 10), "Angebot", "Wasserball 10 %", None],
        ["Ahorn GmbH", None, "Geschenk", "Buch", 20],
        ["Ahorn GmbH", None, "Geschenk", "Buch", 20],
    ]
    orders = [["Kunde", "Datum", "Artikel"], ["Birke & Co", dt.date(2026, 5, 4), "Pumpen"]]
    path = written(tmp_path, GERMAN | {"Geschenke": [head, *planned], "Bestellungen": orders})
    _, book = refreshed(path, DAY, "de")
    told = [row["Was"] for row in rows_of(book["Aufgaben"]) if row["Aufgabe"] == "Aufmerksamkeit"]
    assert sorted(told) == [
        "Buch (Geschenk): zweimal geplant",
        "Wasserball 10 % (Angebot): davon wurde in den letzten 12 Monaten nichts gekauft",
    ]


@pytest.mark.parametrize(
    ("language", "begin"),
    [
        ("de", "Schreiben Sie eines von"),
        ("fr", "Écrivez l'un de"),
        ("es", "Escriba uno de"),
        ("it", "Scriva uno tra"),
        ("pl", "Proszę wpisać jedno z"),
    ],
)
def test_the_triggers_that_a_book_is_told_of_are_read_in_its_language(tmp_path, language, begin):
    """Written as they are told, they are triggers, and the warning is gone."""
    head = ["Step", "Trigger", "After", "How"]
    sheets = GERMAN | {"Playbook": [head, ["Anruf", "Vollmond", "3 days", "call"]]}
    path = written(tmp_path, sheets)
    fixes = warnings_about_triggers(path, language)
    [fix] = [fix for fix in fixes if fix.startswith(begin)]
    words = fix.partition(": ")[2] or fix.removeprefix(begin)
    words = [word.strip() for word in words.rstrip(".").split(",")]
    assert len(words) == 7
    steps = [[f"Anruf {word}", word, "1 Dec", "call"] for word in words]
    path = written(tmp_path, sheets | {"Playbook": [head, *steps]})
    assert not [fix for fix in warnings_about_triggers(path, language) if fix.startswith(begin)]


def warnings_about_triggers(path: Path, language: str) -> list[str]:
    """What is to be done about the cells under Trigger, as the sheet of problems tells it."""
    _, book = refreshed(path, DAY, language)
    found = []
    for sheet in book:
        rows = list(sheet.iter_rows(values_only=True))
        found += [row[6] for row in rows if row[1:2] == ("Playbook",) and str(row[2])[:1] == "B"]
    return found


def test_an_english_book_stays_as_it_is_where_the_language_is_told_by_its_headers(tmp_path):
    english = {
        "Customers": [
            ["Customer ID", "Customer", "Owner", "Phone", "Revenue"],
            ["C1", "Alder Mills", "Ann", "020 1234", 120_000],
        ],
        "Calls": [
            ["Date", "Customer ID", "Channel", "Outcome", "Notes"],
            [dt.date(2026, 3, 2), "C1", "Phone", "Reached", "one"],
        ],
    }
    (tmp_path / "auto").mkdir()
    (tmp_path / "en").mkdir()
    auto, plain = written(tmp_path / "auto", english), written(tmp_path / "en", english)
    refreshed(auto, DAY, "auto")
    refreshed(plain, DAY, "en")
    one, other = openpyxl.load_workbook(auto), openpyxl.load_workbook(plain)
    assert one.sheetnames == other.sheetnames
    for title in set(one.sheetnames) - {"Run"}:
        assert list(one[title].values) == list(other[title].values)


def test_sentences_are_german_in_a_german_book(german):
    _, book = refreshed(german, DAY, "de")
    customers = {row["Kunde"]: row for row in rows_of(book["Kunden"])}
    ahorn = customers["Ahorn GmbH"]
    assert ahorn["Warum diese Klasse"] == (
        "A: Platz 1 von 3 nach Umsatz, innerhalb der ersten 80%. Betreut als A."
    )
    assert ahorn["Warum dieser Tag"] == (
        "Zuletzt gesprochen am 02.03.2026; A-Kunden alle 28 Tage; fällig am 30.03.2026, daher so "
        "bald wie möglich: 15.06.2026."
    )
    waiting = next(row for row in rows_of(book["Anrufplan"]) if row["Kunde"] == "Zeder Feinkost")
    assert waiting["Warum jetzt"].startswith("Noch nie erreicht, daher sobald ein Platz frei ist")
    assert waiting["Gesprächspunkte"] == "Letztes Mal: Versuch am 04.05.2026, drei"


def test_a_tier_is_held_whatever_language_the_last_run_spoke(tmp_path):
    """A customer near a cut keeps its tier on the day after, as the why says what it was."""
    customers = [["Kundennummer", "Kunde", "Jahresumsatz"]]
    customers += [[f"K{n}", f"Firma {n}", 1000 - n] for n in range(1, 21)]
    path = written(tmp_path, {"Kunden": customers, "Anrufe": GERMAN["Anrufe"][:1]})
    refreshed(path, DAY, "de")
    book = openpyxl.load_workbook(path)
    sheet = book["Kunden"]
    before = {row["Kundennummer"]: row["Klasse"] for row in rows_of(sheet)}
    last_a = [number for number, tier in before.items() if tier == "A"][-1]
    place = list(before).index(last_a) + 2
    sheet.cell(place, 3).value = 1000 - 4.5
    sheet.cell(place + 1, 3).value = 1000 - 3.5
    book.save(path)
    _, book = refreshed(path, DAY + dt.timedelta(days=1), "fr")
    held = next(row for row in rows_of(book["Kunden"]) if row["Kundennummer"] == last_a)
    assert held["Catégorie"] == "A"
    assert (
        "Maintenue : B selon les chiffres du jour depuis le 16/06/2026"
        in (held["Pourquoi cette catégorie"])
    )


def test_machines_read_english_whatever_the_language(german):
    refreshed(german, DAY, "de")
    for command in (["why", "K1"], ["report", "call-schedule"]):
        name, *asked = command
        given = [name, *asked, str(german)] if name == "report" else [name, str(german), *asked]
        said = {}
        for language in ("en", "de"):
            options = ["--as-of", "2026-06-15", "--json", "--set", f"language={language}"]
            said[language] = CliRunner().invoke(cli, [*given, *options]).output
        assert said["de"] == said["en"]
        assert json.loads(said["de"])


ASKED = {
    "Kunden": [
        ["Kundennummer", "Kunde", "Status", "Jahresumsatz"],
        ["K1", "Ahorn GmbH", "aktiv", 120_000],
        ["K2", "Birke Feinkost", "aktiv", 64_000],
    ],
    "Anrufe": [
        ["Datum", "Kunde", "Ergebnis"],
        [dt.date(2026, 3, 2), "Ahorn GmbH", "Gesprochen"],
        [dt.date(2026, 4, 7), "Birke Feinkots", "Zappzarapp"],
        [dt.date(2026, 7, 7), "Ahorn GmbH", "Gesprochen"],
    ],
}


def test_problems_and_questions_are_german_and_an_answer_in_german_counts(tmp_path):
    path = written(tmp_path, ASKED)
    result, book = refreshed(path, DAY, "de")
    assert result.problems[0].problem == "no such customer; the row is counted nowhere"
    told = {
        (row["Zelle"], row["Was nicht stimmt"], row["Schwere"]) for row in rows_of(book["Probleme"])
    }
    assert told == {
        ("B3", "kein solcher Kunde; die Zeile zählt nirgends", "Warnung"),
        ("C3", "ein unbekanntes Ergebnis, in 1 Zeile; zählt als Versuch", "Hinweis"),
        ("A4", "später als 15.06.2026, der Tag dieses Laufs; die Zeile zählt nicht", "Warnung"),
    }
    asked = {row["Frage"]: row for row in rows_of(book["Bitte beantworten"])}
    who, what = asked
    assert who == "Welcher Kunde ist 'Birke Feinkots'?"
    assert asked[who]["Auswahl"] == "Birke Feinkost\nkeines davon"
    assert what == "Sagt das Ergebnis 'Zappzarapp', dass der Kunde erreicht wurde?"
    assert asked[what]["Auswahl"] == "erreicht\nnicht erreicht"
    assert asked[what]["Bis dahin"] == "Zählt als Versuch."
    sheet = book["Bitte beantworten"]
    answer = [cell.value for cell in sheet[1]].index("Antwort") + 1
    for row, said in ((2, "birke feinkost"), (3, "Nicht erreicht")):
        sheet.cell(row, answer).value = said
    book.save(path)
    result, book = refreshed(path, DAY, "de")
    assert "Bitte beantworten" not in book.sheetnames
    assert ["name Birke Feinkots", "Birke Feinkost"] in [
        list(row[:2]) for row in book["Settings"].iter_rows(values_only=True)
    ]
    assert [problem.cell for problem in result.problems] == ["A4"]


def test_an_answer_that_was_none_stands_in_its_row_again_and_is_told_in_german(tmp_path):
    path = written(tmp_path, ASKED)
    _, book = refreshed(path, DAY, "de")
    sheet = book["Bitte beantworten"]
    answer = [cell.value for cell in sheet[1]].index("Antwort") + 1
    sheet.cell(3, answer).value = "vielleicht"
    book.save(path)
    _, book = refreshed(path, DAY, "de")
    again = rows_of(book["Bitte beantworten"])[1]
    assert (again["Antwort"], again["Auswahl"]) == ("vielleicht", "erreicht\nnicht erreicht")
    told = [row for row in rows_of(book["Probleme"]) if row["Was dort stand"] == "vielleicht"]
    assert told[0]["Blatt"] == "Bitte beantworten"
    assert told[0]["Was nicht stimmt"].startswith("die Antwort wird nicht übernommen: Das ist")


def test_the_terminal_speaks_the_language_and_json_does_not(tmp_path):
    path = written(tmp_path, ASKED)
    day = ("--as-of", DAY.isoformat(), "--set", "language=de")
    checked = CliRunner().invoke(cli, ["check", str(path), *day]).output.splitlines()
    assert checked[0] == "book.xlsx, Stand 15.06.2026"
    assert "3 Probleme: 2 Warnungen, 1 Hinweis" in checked
    wrong = "  Hinweis: Anrufe!C3: ein unbekanntes Ergebnis, in 1 Zeile; zählt als Versuch"
    assert any(line.startswith(wrong) for line in checked)
    said = CliRunner().invoke(cli, ["refresh", str(path), *day, "--dry-run"]).output.splitlines()
    assert said[0].startswith("Würde schreiben:") and said[0].endswith("Stand 15.06.2026")
    assert said[1].startswith("  2 Fragen sind offen: Wählen Sie Antworten im Blatt Bitte beantwor")
    assert "  Anrufplan: würde hinzugefügt, 2 Zeilen" in said
    assert said[-1] == "3 Probleme: siehe das Blatt Probleme, oder `retain check`."
    told = json.loads(CliRunner().invoke(cli, ["check", str(path), *day, "--json"]).stdout)
    assert told["problems"][0]["severity"] == "warning"
    assert (
        told["problems"][2]["problem"] == "an outcome nobody knows, in 1 row; counted as an attempt"
    )


def test_a_page_is_in_the_language_with_its_days_and_numbers(german, tmp_path):
    page = tmp_path / "page.html"
    day = ("--as-of", DAY.isoformat(), "--set", "language=de")
    done = CliRunner().invoke(cli, ["report", "retention", str(german), *day, "--to", str(page)])
    assert done.exit_code == 0, done.output
    text = page.read_text(encoding="utf-8")
    assert '<html lang="de">' in text
    assert "<h1>Kundenbindungsbericht: book, Stand 15.06.2026</h1>" in text
    assert ">Wie gezählt wird<" in text and "How it is counted" not in text
    assert "<dt>Jahresumsatz</dt>" not in text
    # In English: 62.2 %, of 3 customers the one with 120,000 of 193,000.
    assert "62,2 %" in text and "62.2 %" not in text
    plan = tmp_path / "plan.html"
    CliRunner().invoke(cli, ["report", "call-schedule", str(german), *day, "--to", str(plan)])
    shown = plan.read_text(encoding="utf-8")
    assert "<dt>Umsatz</dt><dd>120.000</dd>" in shown
    assert "<dt>Letzter Kontakt</dt><dd>02.03.2026</dd>" in shown
    assert "<dt>Warum dieser Tag</dt><dd>Zuletzt gesprochen am 02.03.2026; A-Kunden" in shown


def test_a_report_as_a_workbook_is_in_the_language_and_csv_and_json_are_not(german, tmp_path):
    day = ("--as-of", DAY.isoformat(), "--set", "language=de")
    out = tmp_path / "out.xlsx"
    CliRunner().invoke(cli, ["report", "retention", str(german), *day, "--to", str(out)])
    sheet = openpyxl.load_workbook(out)["Kundenbindungsbericht"]
    titles = [cell.value for cell in sheet["A"] if cell.value]
    assert titles[0] == "Kundenbindungsbericht, Stand 15.06.2026"
    assert {"Warnzeichen", "Betreuungsgrad", "Kennzahlen"} <= set(titles)
    told = json.loads(
        CliRunner().invoke(cli, ["report", "retention", str(german), *day, "--json"]).stdout
    )
    assert {"Coverage", "Figures"} <= set(told["sheets"])
    assert told["sheets"]["Figures"][0]["figure"] == "Coverage"


def test_what_is_said_of_a_run_names_our_sheets_as_they_are_titled_in_the_book(tmp_path):
    path = written(tmp_path, ASKED)
    refreshed(path, DAY, "en")
    day = ("--as-of", DAY.isoformat(), "--set", "language=de")
    said = CliRunner().invoke(cli, ["refresh", str(path), *day]).output.splitlines()
    assert said[1].endswith(
        "im Blatt Please answer; die nächste Aktualisierung richtet sich danach."
    )
    assert "  Call schedule: ersetzt, 2 Zeilen" in said
    assert said[-1] == "3 Probleme: siehe das Blatt Problems, oder `retain check`."


def test_a_sheet_of_a_person_keeps_its_title_where_it_is_named(tmp_path):
    sheets = {"Kunden": ASKED["Kunden"], "Calls": ASKED["Anrufe"]}
    path = written(tmp_path, sheets)
    _, book = refreshed(path, DAY, "de")
    assert {row["Blatt"] for row in rows_of(book["Probleme"])} == {"Calls"}
    day = ("--as-of", DAY.isoformat(), "--set", "language=de")
    checked = CliRunner().invoke(cli, ["check", str(path), *day]).output
    assert "Hinweis: Calls!C3: ein unbekanntes Ergebnis" in checked


def test_json_names_our_sheets_and_columns_as_the_code_does_whatever_their_titles(german):
    given = ["refresh", str(german), "--as-of", "2026-06-15", "--json", "--dry-run"]
    said = {}
    for language in ("en", "de"):
        answer = CliRunner().invoke(cli, [*given, "--set", f"language={language}"])
        said[language] = json.loads(answer.stdout)
    assert said["de"]["sheets"].keys() == said["en"]["sheets"].keys()
    theirs = "Last contact (calculated)"  # The list has a column Letzter Kontakt itself.
    taken = [theirs if label == "Last contact" else label for label in said["en"]["columns"]]
    assert said["de"]["columns"] == taken
    schedule = said["en"]["sheets"]["Call schedule"]
    assert said["de"]["sheets"]["Call schedule"] == {**schedule, "title": "Anrufplan"}


@pytest.mark.parametrize(
    ("headers", "said"),
    [
        (["Nom du client", "CA 2025 (k€)"], "graphie connue de Annual revenue, sans '2025"),
        (["Nazwa firmy", "Obrót 2025 (tys. zł)"], "znana pisownia: Annual revenue, bez '2025"),
    ],
)
def test_why_a_header_is_understood_is_said_in_the_language_of_the_headers(tmp_path, headers, said):
    rows = [[f"Firma {n}", *[10 * n] * (len(headers) - 1)] for n in range(1, 5)]
    path = written(tmp_path, {"Klienci": [headers, *rows]})
    checked = CliRunner().invoke(cli, ["check", str(path), "--as-of", "2026-06-15"]).output
    assert said in checked


def said(*words: Any) -> str:
    """What a command prints for people."""
    result = CliRunner().invoke(cli, [*map(str, words), "--as-of", DAY.isoformat()])
    assert result.exit_code == 0, result.output
    return result.output


def test_tables_on_the_terminal_are_in_the_language_and_machines_get_english(german):
    printed = said("report", "retention", german)
    assert "Betreuungsgrad je Betreuer" in printed
    assert re.search(r"│ Betreuungsgrad +│ am 15\.06\.2026 +│ 33,3%", printed)
    assert "Coverage" not in printed
    assert "Nichts anzuzeigen." in said("report", "problems", german)
    rows = json.loads(said("report", "retention", german, "--json"))["sheets"]
    assert rows["Coverage by rep"][0]["owner"] == "Eva"


@pytest.mark.parametrize("title", ["Betreuungsgrad je Betreuer", "Coverage by rep"])
def test_a_table_is_asked_for_by_the_title_that_people_are_shown_or_the_english_one(german, title):
    printed = said("report", "retention", german, "--table", title)
    assert printed.splitlines()[0].strip() == "Betreuungsgrad je Betreuer"
    assert "Kapazität" not in printed


def test_a_customer_is_explained_in_the_language_and_to_machines_in_english(german):
    lines = [line.strip() for line in said("why", german, "K1").splitlines()]
    for line in (
        "Letzter Kontakt: 2026-03-02",
        "Ohne Kontakt:    105 Tage",
        "Letztes Mal: 02.03.2026, eins",
        "Woher der Umsatz kommt: die Kundenliste",
        "Anteil der Kunden davor am gesamten Umsatz: 0,0%",
        "Wie oft, soweit es zu halten ist: alle 28 Tage",
        "Kontakte und Versuche, Telefon, letzte 365 Tage: 1",
        "Nicht anrufen: nein",
    ):
        assert line in lines
    assert any(line.startswith("Klasse:          A: Platz 1 von 3") for line in lines)
    found = json.loads(said("why", german, "K1", "--json"))
    assert found["why_date"].startswith("Last spoke 2 Mar 2026; A customers every 28 days")


ENGLISH_OF_WHY = re.compile(
    r"\b(the|of|by|last|days?|gap|open|overdue|contact gap|how often|where|place|call)\b", re.I
)


@pytest.mark.parametrize("language", ["de", "fr", "es", "pl", "it"])
def test_an_explanation_has_no_english_left_in_any_language(tmp_path, language):
    sheets = GERMAN | {
        "Reklamationen": [
            ["Kundennummer", "Eröffnet", "Betreff", "Gelöst am"],
            ["K1", dt.date(2026, 5, 4), "Kratzer", None],
        ],
        "Zusagen": [
            ["Kundennummer", "Zusage", "Von", "Fällig"],
            ["K1", "Muster", "wir", dt.date(2026, 5, 20)],
        ],
    }
    book = written(tmp_path, sheets)
    text = said("why", book, "K1", "--set", f"language={language}")
    assert "Kratzer" in text
    assert "Muster" in text
    assert not re.search(r"Jan|Feb|Mar \d|\d [A-Z][a-z]{2} \d", text)
    english = [line for line in text.splitlines() if ENGLISH_OF_WHY.search(line)]
    assert english == []


def test_what_was_changed_on_a_kept_sheet_is_told_in_the_language(german):
    said("refresh", german)
    book = openpyxl.load_workbook(german)
    book["Anrufplan"]["D2"] = "Jemand anderes"
    book.save(german)
    told = said("refresh", german)
    assert "'Anrufplan' wurde von Hand geändert (ein überschriebener Wert in D2): Es" in told
    book = openpyxl.load_workbook(german)
    what = [row["Was nicht stimmt"] for row in rows_of(book["Probleme"])]
    assert [text for text in what if "darin steht ein überschriebener Wert in D2, was" in text]


IN_OTHER_WORDS = {
    "es": {
        "Clientes": ["Código de cliente", "Cliente", "Comercial", "Cliente desde"],
        "Llamadas": ["Código de cliente", "Fecha", "Canal", "Resultado", "Notas"],
        "Promesas": ["Código de cliente", "Promesa", "Hecha por", "Prometido el", "Vence",
                     "Entregado el"],
        "Configuración": ["Ajuste", "Valor"],
        "typed": ["Tareas", "Hecho el", "Plan de llamadas", "Resultado", "Valoración",
                  "Próximo paso hasta"],
        "said": ["nosotros", "Valoración: 8", "Próximo paso hasta: 22/06/2026"],
    },
    "pl": {
        "Klienci": ["Numer klienta", "Klient", "Opiekun", "Klient od"],
        "Rozmowy": ["Numer klienta", "Data rozmowy", "Kanał", "Wynik", "Notatki"],
        "Obietnice": ["Numer klienta", "Obietnica", "Czyja", "Obiecano dnia", "Termin",
                      "Dostarczono dnia"],
        "Ustawienia": ["Ustawienie", "Wartość"],
        "typed": ["Do zrobienia", "Wykonano dnia", "Plan rozmów", "Wynik", "Ocena",
                  "Następny krok do"],
        "said": ["my", "Ocena: 8", "Następny krok do: 22.06.2026"],
    },
}  # fmt: skip


@pytest.mark.parametrize("language", IN_OTHER_WORDS)
def test_a_promise_in_another_language_is_done_in_its_own_row_and_the_log_stays_in_it(
    tmp_path, language
):
    words = IN_OTHER_WORDS[language]
    customers, calls, promises, settings, typed, said_so = words.values()
    titles = list(words)
    us, rating, due = said_so
    sheets = {
        titles[0]: [customers, ["K1", "Acebo", "Eva", dt.date(2020, 1, 1)]],
        titles[1]: [calls, ["K1", dt.date(2026, 1, 7), None, None, "uno"]],
        titles[2]: [
            promises,
            ["K1", "formación", us, dt.date(2026, 6, 1), dt.date(2026, 6, 16), None],
        ],
        titles[3]: [settings, ["playbook", "no"]],
    }
    path = written(tmp_path, sheets)
    _, book = refreshed(path, DAY, "auto")
    to_do, done_on, schedule, outcome, rated, next_due = typed
    assert len(rows_of(book[to_do])) == 1
    type_in(path, to_do, done_on, 2, DAY)
    type_in(path, schedule, outcome, 2, "Reached")
    type_in(path, schedule, rated, 2, 8)
    type_in(path, schedule, next_due, 2, dt.date(2026, 6, 22))
    _, book = refreshed(path, DAY + dt.timedelta(days=1), "auto")
    (promise,) = rows_of(book[titles[2]])
    assert promise[promises[5]].date() == DAY
    notes = [row[calls[4]] for row in rows_of(book[titles[1]])]
    assert notes == ["uno", f"{due}; {rating}"]
