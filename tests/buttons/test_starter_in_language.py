"""The starter workbook and the sheet of buttons in other languages, read as the English ones."""

import datetime as dt
import html
import io
import re
import textwrap
import zipfile
from dataclasses import fields
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

from tests.buttons.test_office import modules
from tests.sheet_rows import titles_of
from toolkit.buttons import press
from toolkit.buttons.button_list import MORE
from toolkit.buttons.button_list import offered as offered_buttons
from toolkit.buttons.starter import starter
from toolkit.catalogues.catalogue import LANGUAGES, catalogue
from toolkit.catalogues.report_words import report_called
from toolkit.cli import cli
from toolkit.planning.playbook_days import purposes_closing
from toolkit.planning.steps_done import steps_of
from toolkit.refresh import load
from toolkit.schema.report_names import ASKED_FOR
from toolkit.settings import Settings
from toolkit.words.folding import fold

AS_OF = dt.date(2025, 12, 1)
OTHERS = LANGUAGES[1:]


def made(path: Path, language: str) -> Path:
    done = CliRunner().invoke(cli, ["new", str(path), "--set", f"language={language}"])
    assert done.exit_code == 0, done.output
    return path


@pytest.fixture(scope="module")
def english(tmp_path_factory):
    return load(made(tmp_path_factory.mktemp("en") / "new.xlsm", "en"), as_of=AS_OF)


def steps(book):
    """What the steps of a book wait for, how long, for whom and by what; and what closes them."""
    own = steps_of(book)
    return [
        (step.trigger, step.after, step.audiences, step.others, step.how, set(closing))
        for step, closing in zip(own, purposes_closing(book.settings, own), strict=True)
    ]


@pytest.mark.parametrize("code", OTHERS)
def test_a_starter_in_a_language_is_read_as_the_english_one(code, english, tmp_path):
    book = load(made(tmp_path / "new.xlsm", code), as_of=AS_OF)
    assert book.language == code
    assert {name: [*at.positions] for name, at in book.mapped.items()} == {
        name: [*at.positions] for name, at in english.mapped.items()
    }
    # Before Christmas the country is asked for; the examples name none.
    told = [problem for problem in book.problems if problem.sheet != "Run"]
    assert [problem.column for problem in told] == ["country"]
    assert steps(book) == steps(english)
    assert [step.name for step in steps_of(book)] != [step.name for step in steps_of(english)]
    english_purposes = {step.purpose for step in steps_of(english)}
    kept = english_purposes & {step.purpose for step in steps_of(book)}
    assert kept == set()
    calls = ["date", "customer_id", "channel", "success"]
    assert book.tables["calls"][calls].equals(english.tables["calls"][calls])


@pytest.mark.parametrize("code", OTHERS)
def test_what_settings_mean_is_said_in_the_language(code, tmp_path):
    path = made(tmp_path / "new.xlsx", code)
    *_, sheet = openpyxl.load_workbook(path).worksheets
    rows = {row[0]: row[1:] for row in sheet.iter_rows(min_row=2, values_only=True)}
    told = {f.name: f.metadata["help"] for f in fields(Settings)}
    assert list(rows) == list(told)
    assert [name for name, row in rows.items() if row[2] == told[name]] == []
    words = {name: {*map(fold, str(row[1]).split(", "))} for name, row in rows.items()}
    assert words["review_purposes"] & {fold(catalogue(code).say("Review"))}
    assert not words["success_outcomes"] & {"positive", "negative"}
    assert rows["playbook"][1] == catalogue(code).say("yes")
    assert rows["void_states"][1] is None


GERMAN = {
    "B2": "Kunde für Warum? und Eintragen",
    "B3": "Bericht für Weitere Berichte",
    "C5": "Klassen, nächste Anrufe, der Anrufplan und alle Berichte",
}


@pytest.mark.parametrize("code", OTHERS)
def test_the_sheet_of_buttons_speaks_the_language_of_its_book(code, tmp_path):
    book = made(tmp_path / "b.xlsx", code)
    done = CliRunner().invoke(cli, ["buttons", "add", str(book)])
    assert done.exit_code == 0, done.output
    sheet = openpyxl.load_workbook(book.with_suffix(".xlsm"))["Buttons"]
    if code == "de":
        assert {cell: sheet[cell].value for cell in GERMAN} == GERMAN
    english = openpyxl.load_workbook(made(tmp_path / "e.xlsm", "en"))["Buttons"]
    said = {cell.value for row in sheet.iter_rows() for cell in row if cell.value}
    ours = {cell.value for row in english.iter_rows() for cell in row if cell.value}
    assert said & ours == {"Retention toolkit"}
    [which] = [each for each in sheet.data_validations.dataValidation if each.type == "list"]
    assert [*map(report_called, offered(book.with_suffix(".xlsm"), which.formula1))] == [*ASKED_FOR]


def offered(path, formula):
    """The words to choose from, in the formula or in the cells that it names."""
    if formula.startswith('"'):
        return formula.strip('"').split(",")
    title, _, cells = formula.lstrip("=").partition("!")
    assert title.strip("'") in titles_of(path)
    sheet = openpyxl.load_workbook(path)[title.strip("'")]
    return [row[0].value for row in sheet[cells.replace("$", "")]]


def test_a_press_goes_by_the_cells_of_a_german_sheet_of_buttons(excel, tmp_path):
    book = excel.open(made(tmp_path / "new.xlsm", "de"))
    book.set_mock_caller()
    sheet = book.sheets["Buttons"]
    sheet.activate()
    press("more", as_of=AS_OF)
    choose = (
        "Wählen Sie einen neben 'Bericht für Weitere Berichte' auf dem Blatt Buttons: Zusagen, "
    )
    assert choose in excel.alerts[-1]
    sheet.range("C2").raw_value = "'X-2"
    sheet.range("C3").raw_value = "'Kundenblatt"
    press("more", as_of=AS_OF)
    assert ("Kunde", "Beispiel: Hotel (X-2)") in [
        tuple(row[:2]) for row in book.sheets["Kundenblatt"].used_range.raw_value
    ]


@pytest.mark.parametrize("code", OTHERS)
def test_the_ribbon_speaks_the_language_that_is_said(code, tmp_path):
    path = tmp_path / "ribbon.xlam"
    call = ["buttons", "ribbon", "--to", str(path), "--set", f"language={code}"]
    assert CliRunner().invoke(cli, call).exit_code == 0
    with zipfile.ZipFile(path) as file:
        tab = file.read("customUI/customUI.xml").decode()
    labels = re.findall(r'id="retain_[\w-]+" label="([^"]+)" screentip="([^"]+)"', tab)
    words, own = catalogue(code), offered_buttons()
    assert len(labels) == len(own) + len(ASKED_FOR)
    first, *_ = own
    assert labels[0] == (words.say(first.caption), words.say(first.tip))
    english = {text for button in (*own, *MORE) for text in (button.caption, button.tip)}
    same = {text for text in english if words.say(text) == text and ", as a" not in text}
    assert {html.unescape(text) for pair in labels for text in pair} & english <= same
    macros = "\n".join(modules(path.read_bytes(), path.name).values())
    (shown,) = re.findall(r"MsgBox (.*), vbInformation", macros)
    assert shown.isascii(), "VBA keeps no letters of other alphabets"
    parts = re.findall(r'"([^"]*)"|ChrW\((\d+)\)', shown)
    said = "".join(text or chr(int(number)) for text, number in parts)
    none_open = "No workbook is open. Open one with your customers and press the button again."
    assert said == words.say(none_open) != none_open


@pytest.mark.parametrize("code", ["en", "de"])
def test_a_starter_on_paper_has_its_columns_side_by_side_and_no_text_is_cut(code):
    book = openpyxl.load_workbook(io.BytesIO(starter(language=code)))
    for sheet in book.worksheets:
        setup = sheet.page_setup
        assert (setup.paperSize, setup.orientation) == (9, "landscape")
        assert sheet.sheet_properties.pageSetUpPr.fitToPage and setup.fitToHeight == 0
        widths = {
            place: each.width
            for each in sheet.column_dimensions.values()
            for place in range(each.min, each.max + 1)
        }
        assert sum(widths.values()) <= 200 * (setup.fitToWidth or 1)
        assert sheet.print_title_rows == "$1:$1"
        for row in sheet.iter_rows(min_row=2):
            height = sheet.row_dimensions[row[0].row].height or 15
            for cell in row:
                lines = len(textwrap.wrap(str(cell.value or ""), int(widths[cell.column])))
                assert cell.alignment.wrap_text or lines <= 1, cell.value
                assert lines * 15 <= height, cell.value


@pytest.mark.parametrize("code", OTHERS)
def test_what_new_says_is_in_the_language_of_the_starter(code, tmp_path):
    def new(name):
        words = ["new", str(tmp_path / name), "--set", f"language={code}"]
        return CliRunner().invoke(cli, words)

    made, again, other = new("a.xlsx"), new("a.xlsx"), new("a.ods")
    assert (made.exit_code, again.exit_code, other.exit_code) == (0, 73, 73)
    for said in (made.stdout, again.stderr, other.stderr):
        assert not re.search(r"\b(Wrote|the|with|another|Fill in)\b", said), said
    assert str(tmp_path / "a.xlsx") in made.stdout and "retain refresh" in made.stdout
