"""Mails and calendars in the language of a book: our words are, those of people stay."""

import datetime as dt
import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from german_book import DAY, GERMAN

from tests.sheet_rows import write_book
from toolkit import load
from toolkit.catalogues.catalogue import ENGLISH, LANGUAGES
from toolkit.cli import cli
from toolkit.mail.letter_in_language import letter_in
from toolkit.mail.rep_letters import day_of, rep_letter
from toolkit.mail.team_digest import digest
from toolkit.mail.watch_changes import Watched, keys_of, watched_now
from toolkit.planning.planning import Planning
from toolkit.render.ics import as_calendar
from toolkit.render.letter import as_html_letter, as_text
from toolkit.reports import REPORTS

SAMPLE = Path(__file__).parents[2] / "workbooks" / "sample.xlsx"


@pytest.fixture(scope="module")
def planning():
    return Planning(load(SAMPLE, as_of=dt.date(2026, 11, 30)))


@pytest.fixture(scope="module")
def clara(planning):
    return next(own for own in day_of(planning).reps.values() if own.rep == "Clara Voss")


def test_a_german_letter_says_our_words_in_german_and_theirs_as_they_typed_them(planning, clara):
    english = rep_letter(planning, clara)
    letter = letter_in(english, "de")
    assert english.subject == "8 calls and 13 to-dos for Mon 30 Nov 2026"
    assert letter.subject == "8 Anrufe und 13 Aufgaben für Mo 30.11.2026"
    assert letter.greeting == "Clara Voss: 8 Anrufe heute, 13 Aufgaben (3 überfällig)."
    assert [section.title for section in letter.sections] == ["Anrufe", "Aufgaben"]
    call = letter.sections[0].items[0]
    assert call.title == "Telefon: Praxis Sonnental (C, betreut als A)"
    facts = {fact.label: fact.lines for fact in call.facts}
    assert facts["Warum jetzt"] == ["Wiedervorlage: Book a demo, fällig am 25.09.2026."]
    assert facts["Letzte Notiz"] == ["Happy with the last delivery."]
    # A phone still dials where it is tapped.
    assert call.facts[0].label == "Telefon"
    assert call.facts[0].dialled == "+498999998014"
    assert letter.closing[-1] == "Aus sample, Stand 30.11.2026."
    assert '<html lang="de">' in as_html_letter(letter)
    assert "ANRUFE" in as_text(letter)


def test_an_english_letter_stays_the_letter_it_was(planning, clara):
    letter = rep_letter(planning, clara)
    assert letter_in(letter, ENGLISH) is letter


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != ENGLISH])
def test_no_heading_and_no_label_of_a_letter_stays_english(planning, code):
    day = day_of(planning)
    stay = list(watched_now(planning, ""))[20:]
    gone = keys_of([("win back", planning.by_id.index[0])], "")
    watched = Watched(dt.date(2026, 11, 27), frozenset([*stay, *gone]))
    for letter in (
        digest(planning, day),
        digest(planning, day, watched),
        *(rep_letter(planning, own) for own in day.reps.values()),
    ):
        said = letter_in(letter, code)
        pairs = [(letter.subject, said.subject), (letter.greeting, said.greeting)]
        pairs += zip(letter.closing, said.closing, strict=True)
        for one, other in zip(letter.sections, said.sections, strict=True):
            pairs += [(one.title, other.title), (one.note, other.note)]
            for item, shown in zip(one.items, other.items, strict=True):
                facts = zip(item.facts, shown.facts, strict=True)
                pairs += [(fact.label, again.label) for fact, again in facts]
        same = {text for text, other in pairs if text and text == other}
        # Words that are the same in a language.
        assert same <= {"Notes", "Service"}, same


def test_a_calendar_speaks_the_language_and_keeps_the_identifiers_of_its_events(planning):
    sheets = REPORTS["call-schedule"](planning)
    english, french = (
        as_calendar(planning, sheets, language).decode().replace("\r\n ", "")
        for language in (ENGLISH, "fr")
    )
    assert "SUMMARY:Phone: Praxis Sonnental (C)" in english
    assert "SUMMARY:Téléphone: Praxis Sonnental (C)" in french
    assert "X-WR-CALNAME:Appels" in french
    uids = [line for line in english.splitlines() if line.startswith("UID:")]
    assert uids == [line for line in french.splitlines() if line.startswith("UID:")]
    assert len(uids) > 20


@pytest.fixture
def german_team(tmp_path):
    team = [["Vertreter", "E-Mail-Adresse"], ["Eva", "eva@example.com"], ["Jan", "folgt bald"]]
    given = [["Einstellung", "Wert"], ["mail_managers", "Otto"]]
    promised = ["K2", "Preisliste", "wir", DAY, DAY]
    ours = [["Kundennummer", "Zusage", "Von wem", "Zugesagt am", "Fällig am"], promised]
    sheets = {**GERMAN, "Vertrieb": team, "Einstellungen": given, "Zusagen": ours}
    return write_book(tmp_path / "book.xlsx", sheets)


SERVER = ["smtp_host=127.0.0.1", "smtp_port=9", "smtp_security=none", "mail_from=x@example.com"]


@pytest.mark.parametrize(
    ("said", "code", "told"),
    [
        ((), 78, ["Kein Mailserver ist bekannt."]),
        (("smtp_host=mail.example",), 78, ["Von wem die Mails sind, ist nicht bekannt."]),
        (SERVER, 75, ["Der Mailserver 127.0.0.1:9 ist nicht zu erreichen: "]),
    ],
)
def test_what_stops_the_mails_of_a_german_book_is_said_in_german(said, code, told, german_team):
    given = [part for each in said for part in ("--set", each)]
    done = CliRunner().invoke(cli, ["mail", str(german_team), "--as-of", str(DAY), *given])
    assert done.exit_code == code
    assert [text for text in told if text not in done.output] == []


def test_who_gets_no_mail_is_told_in_german_and_in_english_to_machines(german_team, tmp_path):
    call = ["mail", str(german_team), "--as-of", str(DAY), "--dry-run", "--to", str(tmp_path / "m")]
    call += ["--set", "mail_from=x@example.com"]
    told = CliRunner().invoke(cli, call).output
    assert "Vertrieb!B3: 'folgt bald' ist keine E-Mail-Adresse." in told
    assert "mail_managers: 'Otto' ist keine E-Mail-Adresse, und Vertrieb hat keine davon." in told
    assert "1 Aufgabe von Jan, ohne E-Mail-Adresse in Vertrieb." in told
    notes = json.loads(CliRunner().invoke(cli, [*call, "--json"]).stdout)["notes"]
    assert any(note.endswith("of Jan, who has no e-mail address in Team.") for note in notes)
