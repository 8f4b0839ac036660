"""A receipt as machines read it: our sheets and columns by their names, whatever the language."""

import re
from typing import Any

from toolkit.catalogues.catalogue import ENGLISH, Catalogue, catalogue
from toolkit.catalogues.labels import TAKEN_SUFFIX, name_of_label
from toolkit.schema.outputs import ADDED, PAGE_TITLES, POINTS

_FREE = re.compile(r"( \(\d+\))?$")
"""How a title of ours ends where a sheet of the person has it already."""


def for_machines(receipt: dict[str, Any], language: str) -> dict[str, Any]:
    """The receipt with the sheets under their English titles and the columns by their English
    headings; where a sheet is titled otherwise, `title` says how.

    >>> for_machines({"sheets": {"Anrufplan": {"rows": 2}}, "columns": ["Klasse"]}, "de")
    {'sheets': {'Call schedule': {'rows': 2, 'title': 'Anrufplan'}}, 'columns': ['Tier']}
    """
    if language == ENGLISH:
        return receipt
    words = catalogue(language)
    sheets: dict[str, Any] = {}
    for title, written in receipt["sheets"].items():
        name = _sheet_name(title, words)
        sheets[name] = written if name == title else {**written, "title": title}
    columns = [_heading(label, words) for label in receipt["columns"]]
    return {**receipt, "sheets": sheets, "columns": columns}


def _sheet_name(title: str, words: Catalogue) -> str:
    """The English title of a sheet of ours; that of another is itself."""
    free = _FREE.search(title)
    end = free[0] if free else ""
    name = words.english(title.removesuffix(end))
    return name + end if name in PAGE_TITLES else title


def _heading(label: str, words: Catalogue) -> str:
    """The English heading of a column beside the customers."""
    name = name_of_label(ADDED, label)
    if name:
        suffix = TAKEN_SUFFIX if label.endswith(words.say(TAKEN_SUFFIX)) else ""
        return ADDED.column(name).label + suffix
    points = {words.say(column.label): column.label for column in POINTS}
    return points.get(label, label)
