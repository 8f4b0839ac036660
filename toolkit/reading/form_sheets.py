"""Answers to a form as a call log: a sheet that Google Forms fills, with questions as headings."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from toolkit.reading.evidence import Evidence
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.settled import Chosen
from toolkit.reading.table_titles import is_form, table_of_whole_title
from toolkit.words.every_language import LANGUAGES, split
from toolkit.words.folding import fold

WHERE = "a form's question"
"""Where it is said what such a column is."""


def form_choices(sheets: Mapping[str, RawSheet]) -> tuple[Chosen, Chosen]:
    """What the questions of forms about calls mean: folded "sheet header" -> column, and folded
    sheet -> table.

    A form is about calls where it asks which customer, and what came of the call or what is next;
    answers of customers to a survey are none. The day is the one that it asks for, else when it was
    answered. A log of calls beside it is read as well.
    """
    columns: dict[str, tuple[str, str]] = {}
    tables: dict[str, tuple[str, str]] = {}
    for title, sheet in sheets.items():
        if not is_form(title):
            continue
        asked = _asked(sheet.headers)
        stamp = asked.pop("stamp", "")
        if stamp and not _has_days(sheet, asked.get("date")):
            asked["date"] = stamp
        if not {"date", "customer"} <= asked.keys():
            continue
        if not asked.keys() & {"outcome", "follow_up", "follow_up_due"}:
            continue
        tables[fold(title)] = ("calls", WHERE)
        tables |= _log_beside(sheets)
        for column, header in asked.items():
            columns[fold(title) + fold(header)] = (column, WHERE)
    return columns, tables


def _has_days(sheet: RawSheet, header: str | None) -> bool:
    """Whether days stand under a header, as when a form asks for that of the call."""
    return header is not None and Evidence(sheet.column(sheet.headers.index(header))).are_days


def _log_beside(sheets: Iterable[str]) -> dict[str, tuple[str, str]]:
    """The sheet that is titled as the log of calls, which a form does not replace."""
    for title in sheets:
        if table_of_whole_title(title) == "calls":
            return {fold(title): ("calls", "its title")}
    return {}


def _asked(headers: Iterable[str]) -> dict[str, str]:
    """The columns that questions ask for, each with the first header that does."""
    asked: dict[str, str] = {}
    for header in headers:
        words = f" {_spaced(header)} "
        found = [(len(phrase), column) for column, phrase in _questions() if f" {phrase} " in words]
        if found:
            asked.setdefault(max(found)[1], header)
    return asked


def _spaced(text: str) -> str:
    """A question as folded words with one blank between."""
    return " ".join(filter(None, map(fold, re.findall(r"\w+", text))))


@cache
def _questions() -> tuple[tuple[str, str], ...]:
    """Every column with the words by which a question asks for it, in all languages."""
    pairs = []
    for language in LANGUAGES:
        for column, words in language.questions.items():
            pairs += [(column, _spaced(phrase)) for phrase in split(words)]
    return tuple(pairs)
