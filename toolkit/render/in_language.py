"""Our pages in the language of the book: the one place where what is shown is translated.

Before it all is English, as machines read it. Behind it the stores and drawings see tables whose
labels are in the language, and cells that read so; keys, marks and columns that only the next run
reads stay as they are. A page is translated whole or not at all.
"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pandas as pd

from toolkit.catalogues.catalogue import ENGLISH, Catalogue, catalogue
from toolkit.catalogues.labels import label_in
from toolkit.errors import ToolkitError
from toolkit.render.our_texts import (
    OUR_CHOICES,
    OUR_ENTRIES,
    OUR_LISTS,
    OUR_MESSAGES,
    OUR_NOTES,
    OUR_POINTS,
    OUR_SENTENCES,
    OUR_TASKS,
    OUR_TITLES,
    OUR_WORDS,
    OUR_WORDS_WITH_WHY,
    TRANSLATED,
)
from toolkit.render.page import Block, Page
from toolkit.rules.point_rules import LABELS
from toolkit.rules.task_kinds import LABELS_OF_TASKS
from toolkit.schema.model import Chart, Column, Table
from toolkit.schema.outputs import ADDED, OUTPUTS
from toolkit.words.folding import fold

NO_TITLES: Mapping[str, str] = MappingProxyType({})
_FIRST_SIGN = 0xE000
"""Signs that no text has, for titles while the words around them are put into a language."""
_BEFORE_WISHES = " ("
_BEFORE_WHY = ". "
_LAST_NOTE = re.compile(r"(?:tried |noted )?\d{1,2} [A-Z][a-z]{2} \d{4}, ")
_ISO_DAY = re.compile(r"(?:(?<=: )|^)\d{4}-[01]\d-[0-3]\d$|(?<=: )\d{4}-[01]\d-[0-3]\d(?=; )")
_QUOTED = {OUTPUTS[name].page for name in ("call_schedule", "to_do", "watch_list", "diary_entries")}
"""Sheets of ours into which people type, whose entries are quoted with our labels."""
_BETWEEN_PARTS = re.compile(r"(, |: )")
_BESIDE_WORD = 2.5
"""Letters that a header has room for besides its longest word."""
NAMED = (
    "call_schedule",
    "added",
    "to_do",
    "watch_list",
    "diary_entries",
    "problems",
    "please_answer",
    "figures",
)
"""Tables whose sheets texts name by their titles."""
_TITLES = re.compile("|".join(rf"\b{re.escape(OUTPUTS[name].page)}(?!\w)" for name in NAMED))
"""How texts name the sheets that are translated."""


def pages_in(pages: Sequence[Page], language: str) -> list[Page]:
    """The pages as a person who reads this language is shown them."""
    if language == ENGLISH:
        return list(pages)
    words = catalogue(language)
    return [_page_in(page, words) if _is_translated(page) else page for page in pages]


def block_in(block: Block, language: str) -> Block:
    """One table as a person who reads this language is shown it, wherever it is drawn."""
    if language == ENGLISH or block.table.name not in TRANSLATED:
        return block
    return _block_in(block, catalogue(language))


def with_titles(text: str, language: str, there: Collection[str]) -> str:
    """A text that names sheets of ours, by the titles of those that are there under them.

    >>> with_titles("To do: 1 task is done: it stands in Diary entries.", "de", ["Kontaktbuch"])
    'To do: 1 task is done: it stands in Kontaktbuch.'
    """
    words = catalogue(language)

    def title(found: re.Match[str]) -> str:
        said = words.say(found[0])
        return said if said in there else found[0]

    return _TITLES.sub(title, text)


def told_in(text: str, language: str, there: Mapping[str, str] = NO_TITLES) -> str:
    """A message of ours as a person who reads this language is told it, with our sheets' titles.

    `there` has those that stand in the book, by the key of the page; others are to be made.

    >>> told_in("2 problems: see the sheet Problems, or `retain check`.", "de")
    '2 Probleme: siehe das Blatt Probleme, oder `retain check`.'
    >>> told_in("2 problems: see the sheet Problems, or `retain check`.", "de", {"problems": "Ups"})
    '2 Probleme: siehe das Blatt Ups, oder `retain check`.'
    """
    if language == ENGLISH:
        return text
    words = catalogue(language)
    titles: dict[str, str] = {}

    def kept(found: re.Match[str]) -> str:
        title = there.get(fold(found[0]), "")
        if not title or title == words.say(found[0]):
            return found[0]
        sign = chr(_FIRST_SIGN + len(titles))
        titles[sign] = title
        return sign

    told = _message_in(_TITLES.sub(kept, text), "", words)
    for sign, title in titles.items():
        told = told.replace(sign, title)
    return told


def told_error(error: ToolkitError) -> str:
    """An error as a person is told it: in the language of the book, line by line."""
    return "\n".join(told_in(line, error.language) for line in str(error).splitlines())


def _named(text: str, words: Catalogue) -> str:
    return _TITLES.sub(lambda found: words.say(found[0]), text)


def frame_of_added(frame: pd.DataFrame, language: str) -> pd.DataFrame:
    """The cells of the columns beside the customers, as a person who reads it is shown them."""
    words = catalogue(language)
    return _frame_in(frame, ADDED, words)


def columns_in(columns: Sequence[Column], language: str) -> tuple[Column, ...]:
    """The columns beside the customers under their labels in a language."""
    return _columns_in(ADDED, columns, catalogue(language))


def _is_translated(page: Page) -> bool:
    return all(block.table.name in TRANSLATED for block in page.blocks)


def _page_in(page: Page, words: Catalogue) -> Page:
    blocks = [_block_in(block, words) for block in page.blocks]
    title = words.say(page.title)
    return replace(page, title=title, blocks=blocks, say=words.told, language=words.code)


def _block_in(block: Block, words: Catalogue) -> Block:
    table = block.table
    said = replace(
        table,
        title=words.say(table.title),
        note=words.say(table.note),
        charts=tuple(_chart_in(chart, words) for chart in table.charts),
        columns=_columns_in(table, table.columns, words),
    )
    return block._replace(table=said, frame=_frame_in(block.frame, table, words), say=words.shown)


def _chart_in(chart: Chart, words: Catalogue) -> Chart:
    title, x_title, y_title = map(words.say, (chart.title, chart.x_title, chart.y_title))
    return chart._replace(title=title, x_title=x_title, y_title=y_title)


def _columns_in(table: Table, columns: Sequence[Column], words: Catalogue) -> tuple[Column, ...]:
    return tuple(_column_in(table, column, words) for column in columns)


def _column_in(table: Table, column: Column, words: Catalogue) -> Column:
    """A column under its label, and as wide as the longest word of it needs."""
    label = label_in(words, table, column)
    longest = max(map(len, label.split())) + _BESIDE_WORD
    width = max(column.width, longest) if column.width and not column.hidden else column.width
    return column._replace(label=label, width=width)


def _frame_in(frame: pd.DataFrame, table: Table, words: Catalogue) -> pd.DataFrame:
    """The frame with the cells of its columns that hold words or sentences of ours translated."""
    cells: dict[str, list[Any]] = {}
    for columns, said in _SAID:
        for name in columns.get(table.name, ()):
            if name in frame:
                at = f"{table.name}.{name}"
                cells[name] = [_said(cell, at, words, said) for cell in frame[name]]
    if table.name in OUR_ENTRIES:
        value, sheet = OUR_ENTRIES[table.name]
        quoted = zip(frame[value], frame[sheet], strict=True)
        cells[value] = [
            _entry_in(cell, words) if title in _QUOTED else cell for cell, title in quoted
        ]
    return frame.assign(**cells)


def _said(cell: Any, at: str, words: Catalogue, said: Callable[[str, str, Catalogue], str]) -> Any:
    return said(cell, at, words) if isinstance(cell, str) else cell


def _word_in(cell: str, at: str, words: Catalogue) -> str:
    """A cell with words of ours; what a customer wishes of a channel stays as it was typed."""
    word, bracket, wishes = cell.partition(_BEFORE_WISHES)
    return f"{words.say(word, at)}{bracket}{wishes}"


def _sentence_in(cell: str, at: str, words: Catalogue) -> str:
    return words.sentence(cell)


def _word_with_why_in(cell: str, at: str, words: Catalogue) -> str:
    word, stop, why = cell.partition(_BEFORE_WHY)
    said = words.say(word, at)
    said = words.shown(word) if said == word else said
    if said == word:
        return words.sentence(cell)
    return f"{words.sentence(said)}{stop}{words.sentence(why)}"


def _point_in(cell: str, at: str, words: Catalogue) -> str:
    """A point; the day of the last note is known by the words that stand before it elsewhere."""
    if not _LAST_NOTE.match(cell):
        return words.sentence(cell)
    label = LABELS["last note"]
    return words.sentence(f"{label}: {cell}").partition(": ")[2]


def _task_in(cell: str, at: str, words: Catalogue) -> str:
    kind, colon, what = cell.partition(": ")
    return f"{words.say(kind)}{colon}{words.sentence(what)}"


def _entry_in(cell: Any, words: Catalogue) -> Any:
    """What was typed into a sheet of ours, as it is quoted: its labels, and the task before it."""
    if not isinstance(cell, str):
        return cell
    parts = []
    for part in cell.split("; "):
        label, colon, said = part.partition(": ")
        if label in LABELS_OF_TASKS.values():
            said = words.sentence(said)
        label = words.say(label) if colon else label
        parts.append(f"{label}{colon}{said}")
    return _ISO_DAY.sub(lambda found: words.day(found[0]), "; ".join(parts))


def _title_in(cell: str, at: str, words: Catalogue) -> str:
    return _named(cell, words)


def _message_in(cell: str, at: str, words: Catalogue) -> str:
    return _named(words.told(cell), words)


def _list_in(cell: str, at: str, words: Catalogue) -> str:
    """Titles and names with commas and colons between them, each as it is said alone or so."""
    return words.told("".join(words.said(part) for part in _BETWEEN_PARTS.split(cell)))


def _note_in(cell: str, at: str, words: Catalogue) -> str:
    return words.say(cell, at)


def _choices_in(cell: str, at: str, words: Catalogue) -> str:
    """Words to choose from; those of people, like headers and names, stay as they are."""
    return "\n".join(words.say_at(line, at) for line in cell.split("\n"))


_SAID = (
    (OUR_TASKS, _task_in),
    (OUR_POINTS, _point_in),
    (OUR_TITLES, _title_in),
    (OUR_WORDS, _word_in),
    (OUR_SENTENCES, _sentence_in),
    (OUR_WORDS_WITH_WHY, _word_with_why_in),
    (OUR_MESSAGES, _message_in),
    (OUR_LISTS, _list_in),
    (OUR_CHOICES, _choices_in),
    (OUR_NOTES, _note_in),
)
"""The columns with texts of ours, each kind with how it is said in a language."""
