"""Our pages in the language of the book: the one place where what is shown is translated.

Before it all is English, as machines read it. Behind it the stores and drawings see tables whose
labels are in the language, and cells that read so; keys, marks and columns that only the next run
reads stay as they are. A page is translated whole or not at all.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from toolkit.catalogues.catalogue import ENGLISH, Catalogue, catalogue
from toolkit.catalogues.labels import label_in
from toolkit.render.page import Block, Page
from toolkit.schema.model import Column, Table
from toolkit.schema.outputs import ADDED, CALL_SCHEDULE, ENTRIES, OUTPUTS, PROBLEMS
from toolkit.schema.to_do_outputs import TO_DO
from toolkit.schema.watch_outputs import WATCH_LIST

OUR_WORDS: dict[str, tuple[str, ...]] = {
    CALL_SCHEDULE.name: ("channel", "tier", "care"),
    ADDED.name: ("tier",),
    TO_DO.name: ("kind",),
    WATCH_LIST.name: ("kind", "advice", "tier"),
    ENTRIES.name: ("in_log",),
}
"""Tables that are translated, each with the columns in whose cells words of ours stand."""
OUR_SENTENCES: dict[str, tuple[str, ...]] = {
    CALL_SCHEDULE.name: ("why_now", "gaps", "points"),
    ADDED.name: ("why_tier", "why_date"),
    TO_DO.name: ("what", "source"),
    WATCH_LIST.name: ("what", "revenue_of"),
    ENTRIES.name: ("task",),
}
"""And those with sentences, in which words of people may stand too."""
_BEFORE_WISHES = " ("
_BESIDE_WORD = 2.5
"""Letters that a header has room for besides its longest word."""
_TITLES = re.compile("|".join(rf"\b{re.escape(OUTPUTS[name].page)}(?!\w)" for name in OUR_WORDS))
"""How texts name the sheets that are translated."""
_NAMING = ("sheet", "problem", "fix")
"""The columns of Problems that name them."""


def pages_in(pages: Sequence[Page], language: str) -> list[Page]:
    """The pages as a person who reads this language is shown them."""
    if language == ENGLISH:
        return list(pages)
    words = catalogue(language)
    return [
        _page_in(page, words) if _is_translated(page) else _naming(page, words) for page in pages
    ]


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
    return all(block.table.name in OUR_WORDS for block in page.blocks)


def _naming(page: Page, words: Catalogue) -> Page:
    """A page in English, whose problems name our other sheets by their titles."""
    if page.key != PROBLEMS.name:
        return page
    block = page.blocks[0]
    naming = block.frame[[*_NAMING]]
    cells = naming.map(lambda text: _named(text, words))
    return replace(page, blocks=[block._replace(frame=block.frame.assign(**cells))])


def _page_in(page: Page, words: Catalogue) -> Page:
    blocks = [_block_in(block, words) for block in page.blocks]
    return replace(page, title=words.say(page.title), blocks=blocks)


def _block_in(block: Block, words: Catalogue) -> Block:
    table = block.table
    said = replace(
        table,
        title=words.say(table.title),
        note=words.say(table.note),
        columns=_columns_in(table, table.columns, words),
    )
    return block._replace(table=said, frame=_frame_in(block.frame, table, words), say=words.said)


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
    for name in OUR_WORDS[table.name]:
        if name in frame:
            cells[name] = [_cell_in(cell, f"{table.name}.{name}", words) for cell in frame[name]]
    for name in OUR_SENTENCES.get(table.name, ()):
        if name in frame:
            cells[name] = [_sentence_in(cell, words) for cell in frame[name]]
    return frame.assign(**cells)


def _sentence_in(cell: Any, words: Catalogue) -> Any:
    return words.sentence(cell) if isinstance(cell, str) else cell


def _cell_in(cell: Any, at: str, words: Catalogue) -> Any:
    """A cell with words of ours; what a customer wishes of a channel stays as it was typed."""
    if not isinstance(cell, str):
        return cell
    word, bracket, wishes = cell.partition(_BEFORE_WISHES)
    return f"{words.say(word, at)}{bracket}{wishes}"
