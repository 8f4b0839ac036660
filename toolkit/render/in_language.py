"""Our pages in the language of the book: the one place where what is shown is translated.

Before it all is English, as machines read it. Behind it the stores and drawings see tables whose
labels are in the language, and cells that read so; keys, marks and columns that only the next run
reads stay as they are. A page is translated whole or not at all.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from toolkit.catalogues.catalogue import ENGLISH, Catalogue, catalogue
from toolkit.catalogues.labels import label_in
from toolkit.render.page import Block, Page
from toolkit.schema.model import Column, Table
from toolkit.schema.outputs import ADDED, CALL_SCHEDULE, ENTRIES
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
    TO_DO.name: ("what",),
    WATCH_LIST.name: ("what", "revenue_of"),
    ENTRIES.name: ("task",),
}
"""And those with sentences, in which words of people may stand too."""
_BEFORE_WISHES = " ("


def pages_in(pages: Sequence[Page], language: str) -> list[Page]:
    """The pages as a person who reads this language is shown them."""
    if language == ENGLISH:
        return list(pages)
    words = catalogue(language)
    return [_page_in(page, words) if _is_translated(page) else page for page in pages]


def frame_of_added(frame: pd.DataFrame, language: str) -> pd.DataFrame:
    """The cells of the columns beside the customers, as a person who reads it is shown them."""
    words = catalogue(language)
    return _frame_in(frame, ADDED, words)


def columns_in(columns: Sequence[Column], language: str) -> tuple[Column, ...]:
    """The columns beside the customers under their labels in a language."""
    return _columns_in(ADDED, columns, catalogue(language))


def _is_translated(page: Page) -> bool:
    return all(block.table.name in OUR_WORDS for block in page.blocks)


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
    return tuple(column._replace(label=label_in(words, table, column)) for column in columns)


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
