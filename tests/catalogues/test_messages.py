"""Messages about a book, in each language: none of those that the code has is missing."""

import ast
import datetime as dt
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest

from toolkit import load
from toolkit.catalogues.catalogue import ENGLISH, LANGUAGES, catalogue
from toolkit.checks import giving_checks
from toolkit.errors import ToolkitError
from toolkit.parsing.giving_kinds import kind_of
from toolkit.parsing.playbook_steps import After, read_after, read_how
from toolkit.planning.no_tiers import about_tiers
from toolkit.reading.table_titles import table_of_whole_title
from toolkit.render.in_language import pages_in
from toolkit.render.page import present
from toolkit.schema.outputs import BY_TITLE
from toolkit.words.folding import fold

ROOT = Path(__file__).parents[2]
OTHERS = [code for code in LANGUAGES if code != ENGLISH]
ROOMS = ("checks", "matching", "reading", "parsing", "entries")
"""The folders in which messages about a book are made."""
NO_MESSAGES = {
    "currencies.py": "words that people write",
    "playbook_steps.py": "words that people write",
    "last_reading.py": "rows of the sheet Run, which the next run reads",
    "last_tiers.py": "patterns",
    "deleted_sheets.py": "rows of the sheet Run, and what a receipt says",
}
PLACEHOLDER = re.compile(r"\{\w+\}")
COMMAND = re.compile(
    r"((?<!`)retain map|--set-sheet|--set-column|NAME=).*|^.*?=.*?\"(?=[; ])|^Orders\""
)
"""What is typed into a terminal, and patterns, from where they begin to the end of a piece."""


def pieces_of_code() -> Iterator[tuple[str, str]]:
    """What stands between the values in each text of those rooms that is no error of a run."""
    for room in ROOMS:
        for file in sorted((ROOT / "toolkit" / room).rglob("*.py")):
            if file.name in NO_MESSAGES or "exports" in file.parts:
                continue
            tree = ast.parse(file.read_text(encoding="utf-8"))
            for piece in _texts(tree, _left_out(tree)):
                yield f"{room}/{file.name}", piece


def _left_out(tree: ast.AST) -> set[int]:
    """Docstrings, and what is raised: that ends a run before its book is known."""
    left = set()
    for node in ast.walk(tree):
        is_error = isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Error")
        if is_error or isinstance(node, ast.Raise):
            left.update(map(id, ast.walk(node)))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            left.add(id(node.value))
    return left


OF_BOOKS = (
    *("refresh.py", "log_call.py", "errors.py", "planning/why.py", "settings/layers.py"),
    *("reading/unassigned.py", "reading/header_problems.py", "reading/headers.py"),
    *("stores/file_errors.py", "stores/workbook/grids.py"),
    *("stores/workbook/earlier_copy.py", "buttons/button_actions.py", "entries/understood.py"),
)
"""Where errors are raised of a book whose language is known; those of places are English."""
BEFORE_IT_IS_READ = re.compile(
    "other programs|far below|takes more memory|This ve|TOML|configuration file"
)
"""What is said where no book is read."""


def test_every_error_of_a_book_that_the_code_has_is_in_the_catalogues():
    words = catalogue(OTHERS[0])
    messages = [*words.messages, *words.parts, *words.texts]
    ends = {end.strip() for message in words.messages for end in PLACEHOLDER.split(message)}
    longest_first = sorted((end for end in ends if len(end) > 6), key=len, reverse=True)
    missing = []
    for name in OF_BOOKS:
        tree = ast.parse((ROOT / "toolkit" / name).read_text(encoding="utf-8"))
        raised = [node for node in ast.walk(tree) if _is_raised(node)]
        for text in [text for node in raised for text in _texts(node, set())]:
            for line in filter(str.strip, text.split("\n")):
                is_sentence = re.search("[a-z]{2,} [a-z]{2,}", line)
                is_known = BEFORE_IT_IS_READ.search(line) or is_said(line, messages, longest_first)
                if is_sentence and not is_known:
                    missing.append((name, line))
    assert missing == []


def _is_raised(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Error")


def _texts(tree: ast.AST, left: set[int]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in left:
            yield node.value


def is_said(piece: str, messages: list[str], ends: list[str]) -> bool:
    """Whether a piece stands in a message as a whole, or is made of pieces of messages."""
    bare = COMMAND.sub("", piece).strip()
    if any(bare in message for message in messages):
        return True
    for end in ends:
        bare = bare.replace(end, "\0")
    return all(_is_part(left.strip(), messages) for left in bare.split("\0"))


def _is_part(words: str, messages: list[str]) -> bool:
    is_short = len(re.findall(r"[A-Za-z]{2,}", words)) < 2
    return is_short or any(words in message for message in messages)


def test_every_message_that_the_code_has_is_in_the_catalogues():
    words = catalogue(OTHERS[0])
    messages = [*words.messages, *words.parts, *words.texts]
    ends = {end.strip() for message in words.messages for end in PLACEHOLDER.split(message)}
    longest_first = sorted((end for end in ends if len(end) > 6), key=len, reverse=True)
    missing = [
        (file, piece)
        for file, piece in pieces_of_code()
        if re.search("[a-z]{2,} [a-z]{2,}", piece) and not is_said(piece, messages, longest_first)
    ]
    assert missing == []


@pytest.mark.parametrize("code", OTHERS)
def test_every_language_has_every_message_with_the_same_placeholders(code):
    messages = catalogue(code).messages
    assert messages.keys() == catalogue(OTHERS[0]).messages.keys()
    for text, said in messages.items():
        assert said.strip(), text
        assert sorted(PLACEHOLDER.findall(text)) == sorted(PLACEHOLDER.findall(said)), text


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """All that is told of the books of the gallery."""
    spec = importlib.util.spec_from_file_location("made", ROOT / "tests" / "gallery" / "make.py")
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    folder = tmp_path_factory.mktemp("gallery")
    texts = set()
    for name in made.NAMES:
        try:
            book = load(made.make(name, folder), as_of=dt.date(2026, 9, 16))
        except ToolkitError:
            continue
        for problem in (*about_tiers(book), *book.problems):
            texts.update((problem.problem, problem.fix))
            for ask in problem.asks:
                texts.update((ask.question, ask.until, ask.evidence))
        texts.update(book.unread.values())
    return sorted(texts)


QUOTED = re.compile(r"'[^']*'|`[^`]*`|retain map .*?(?=\. |; |$)|\([A-Z]\w+, \w+\)|: [^:]*\.{3}$")
"""Words of people, commands, and headings to be written so."""
ENGLISH_WORDS = re.compile(
    r"\b(the|of|and|is|was|has|not|as|with|to|then|they|by|from|their|each|it|if|are|which|that|"
    r"this|rows?|cells?|write|type|nothing|header|column|sheet|read|counts?|counted|like)\b"
)
ALSO_WORDS = {"de": {"was"}, "fr": {"as"}, "es": {"as"}, "pl": {"to", "by"}, "it": set()}
"""Words of a language that are English words too."""
CALLED_SO = re.compile("Valid from|Spoke with Jo")
"""A heading to be written so, and words of a person."""


@pytest.mark.parametrize("code", OTHERS)
def test_nothing_that_is_told_of_the_gallery_stays_english(told, code):
    words, left = catalogue(code), []
    assert len(told) > 80
    for text in told:
        said = words.told(text)
        found = ENGLISH_WORDS.findall(CALLED_SO.sub("", QUOTED.sub("", said)))
        if set(found) - ALSO_WORDS[code]:
            left.append((text, said, found))
    assert left == []


def test_messages_are_put_into_words_with_their_days_and_numbers():
    says = {code: catalogue(code).told for code in OTHERS}
    far = "later than 2026-11-22, the day of this run; the row is not counted"
    assert says["de"](far) == "später als 22.11.2026, der Tag dieses Laufs; die Zeile zählt nicht"
    many = "no such customer (and 1,200 more rows); the row is counted nowhere"
    assert says["it"](many) == (
        "nessun cliente del genere (e altre 1.200 righe); la riga non conta da nessuna parte"
    )
    two = "3 Apr or 4 Mar 2026: nothing in this column tells whether the day or the month stands "
    assert says["fr"](f"{two}first") == (
        "03/04 ou 04/03/2026 : rien dans cette colonne ne dit si le jour ou le mois est en premier"
    )
    near = "Nearest: Le Fournil (92 of 100), Boulangerie du Port (80 of 100)"
    assert says["es"](near) == (
        "Lo más parecido: Le Fournil (92 de 100), Boulangerie du Port (80 de 100)"
    )
    assert says["pl"]("a state nobody knows, in 1 row; it counts") == (
        "nieznany stan, w 1 wierszu; liczy się"
    )


@pytest.mark.parametrize(
    ("title", "column", "text", "said"),
    [
        ("What cannot be told", "block", "Growth bridge, Net revenue retention",
         "Wachstumsbrücke, Umsatzbindung netto"),
        ("What cannot be told", "block", "Voices: CSAT", "Stimmen: CSAT"),
        ("What cannot be told", "block", "Loyalty evidence: discounts",
         "Belege für Treue: Rabatte"),
        ("What cannot be told", "block", "Keeping, growth, survival, top ten, loyalty",
         "Bindung, Wachstum, Verbleib, die zehn Besten, Treue"),
        ("Which orders count", "done", "-1,200.50 EUR, 30.00 USD. In no figure.",
         "-1.200,50 EUR, 30,00 USD. In keiner Kennzahl."),
        ("Which orders count", "done", "1,040.00. In no figure.",
         "1.040,00. In keiner Kennzahl."),
        ("Which orders count", "about", "Not counted: Refunded (said of its order)",
         "Nicht gezählt: Refunded (steht bei seiner Bestellung)"),
        ("Kept by year", "period", "2024 (orders begin in 2023-09)",
         "2024 (Bestellungen ab 2023-09)"),
    ],
)  # fmt: skip
def test_parts_amounts_and_marks_of_the_report_are_german_in_a_german_book(
    title, column, text, said
):
    table = BY_TITLE[title]
    frame = pd.DataFrame([{column: text}]).reindex(columns=table.names)
    [page] = pages_in(present({title: frame}), "de")
    assert page.blocks[0].frame[column].tolist() == [said]


CHANGES = (
    *("a value, note or row of the person's own", "a value of the person's own at C7"),
    *("a column of the person's own at X", "a row taken out", "a row of the person's own at A9"),
    *("a value typed over at C7", "a value typed over in column C", "a value taken out at C7"),
    *("a colour at C7", "a colour in column C", "a colour taken out at C7", "a comment at C7"),
    *("a comment taken out", "a chart of the person's own", "a chart of ours taken out"),
    *("a picture of the person's own at D4", "a control of ours taken out"),
    *("a formula at C7", "a box to tick at C7", "a time of the day at C7", "a cell"),
)
"""What may have been changed on a sheet of ours."""


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("what", CHANGES)
def test_what_was_changed_by_hand_is_said_in_every_language(what, code):
    note = f"'Plan' was changed by hand ({what}): it is kept as 'Plan (kept)', and is yours now."
    said = catalogue(code).told(note)
    inside = said.partition("(")[2].partition(")")[0]
    assert inside
    assert not re.search(r"\b(the|of|at|person|taken|out|own|row|typed|ours)\b", inside), said
    cell = re.search(r"\b[A-Z]\d?$", what)
    assert cell is None or inside.endswith(cell[0])


@pytest.mark.parametrize("code", OTHERS)
def test_kinds_of_giving_are_advised_in_words_that_are_read_as_those(code):
    english = "gift, offer, preview, report, invitation, special action, or other."
    said = catalogue(code).told(f"Write one of {english} Nearest: x (gift).")
    assert english not in said and "(gift)" not in said
    words = said.partition(". ")[0].split(", ")
    kinds = [kind_of(words[0].rpartition(" ")[2]), *(kind_of(word) for word in words[1:-1])]
    assert kinds == ["gift", "offer", "preview", "report", "invitation"]
    last = re.split(" (?:oder|ou|o|albo|u) ", words[-1])
    assert [kind_of(last[0]), fold(last[1]) in giving_checks._SAYS_OTHER] == [
        "special action", True,
    ]  # fmt: skip


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_advised_for_a_step_is_read_as_that(code):
    told = catalogue(code).told
    plain = told("Write a time like 1 year, or a day like 1 Dec.")
    said = told("Write a time like 3 days, day 30 or 2 months, or 1 Dec.")
    found = re.findall(r"\d+\.? \w+|(?<=, )(?!oder|ou|o |albo)\w+ \d+", said)
    assert len(found) == 4 and found[3] in plain, said
    assert [read_after(text) for text in found] == [
        After(3), After(30, "days"), After(2, "months"), After(0, "year", 12, 1),
    ]  # fmt: skip
    assert read_after(re.findall(r"\d \w+", plain)[0]) == After(12, "months")
    ways = told("Write call, visit, e-mail, letter, gift or colleague.").rstrip(".")
    words = [part.split(" ")[-1] for part in ways.split(", ")]
    words[-1:] = [ways.split(" ")[-3], words[-1]]
    assert [*map(read_how, words)] == ["phone", "visit", "email", "letter", "gift", "colleague"]


SHEETS = ["Customers", "Calls", "Orders", "Cases", "Surveys", "Needs", "Giving", "Team", "Rates"]
SHEETS += ["Holidays", "Settings"]
NAMED = re.compile(rf"(?:[Ss]heet |in |of |on the |a )({'|'.join(SHEETS)})\b")
SAID = {
    "de": "Kunden Anrufe Bestellungen Reklamationen Umfragen Bedarf Geschenke Vertrieb Kurse "
    "Feiertage Einstellungen",
    "fr": "Clients Appels Commandes Réclamations Enquêtes Besoins Cadeaux Équipe Taux "
    "Jours_fériés Paramètres",
    "es": "Clientes Llamadas Pedidos Quejas Encuestas Necesidades Regalos Equipo "
    "Tipos_de_cambio Festivos Configuración",
    "it": "Clienti Chiamate Ordini Reclami Sondaggi Bisogni Regali Squadra Cambi "
    "Festività Impostazioni",
    "pl": "Klienci Rozmowy Zamówienia Reklamacje Ankiety Potrzeby Prezenty Zespół Kursy "
    "Święta Ustawienia",
}


@pytest.mark.parametrize("code", OTHERS)
def test_sheets_to_write_into_are_named_by_titles_that_are_read_as_those(code):
    words = catalogue(code)
    titles = [name.replace("_", " ") for name in SAID[code].split()]
    assert [*map(table_of_whole_title, titles)] == [*map(str.lower, SHEETS)]
    of_title = dict(zip(SHEETS, titles, strict=True))
    told = {**words.texts, **words.parts, **words.messages}
    for text in ("Rows of Orders", "Delete the rows that say example, in Customers and here."):
        told.pop(text)
    found = {english: NAMED.findall(english) for english in told}
    named = [(title, told[english]) for english in found for title in found[english]]
    assert {title for title, _ in named} == set(SHEETS)
    wrong = [said for title, said in named if of_title[title].lower() not in said.lower()]
    assert wrong == []
