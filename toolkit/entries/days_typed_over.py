"""Days that somebody typed over ours in the column Next call, where the next run writes its own."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from toolkit.catalogues.catalogue import Catalogue, catalogue
from toolkit.catalogues.labels import label_in, language_of
from toolkit.entries.last_tiers import TierSheet
from toolkit.parsing.cells import as_text
from toolkit.problem import Problem
from toolkit.rules.sentences import day_text, weekday_text
from toolkit.schema.model import letters
from toolkit.schema.outputs import ADDED
from toolkit.words.folding import fold

_DAY = re.compile(r"\b\d{1,2} [A-Z][a-z]{2} \d{4}")
_NAMES = ("next_call", "why_date")


def days_typed_over(
    sheet: TierSheet | None, key_columns: Sequence[int], title: str
) -> list[Problem]:
    """A note of the days in our column Next call of which the why beside them says nothing.

    Every why of ours names the day. A blank cell, a text, and a why that holds no day any more are
    nothing that anybody meant for a day.
    """
    if sheet is None or sheet.header_row > len(sheet.rows):
        return []
    header = sheet.rows[sheet.header_row - 1]
    headings = {column: str(header[column - 1]) for column in sheet.ours if column <= len(header)}
    words = catalogue(language_of(ADDED, headings.values()))
    labels = {fold(label_in(words, ADDED, ADDED.column(name))): name for name in _NAMES}
    places = {labels[fold(text)]: at for at, text in headings.items() if fold(text) in labels}
    if len(places) < len(_NAMES):
        return []
    found = list(_other_days(sheet, places, key_columns, words))
    if not found:
        return []
    row, day = found[0]
    told = Problem(
        sheet=sheet.title or title,
        cell="" if sheet.title else f"{letters(places['next_call'])}{row}",
        column=ADDED.column("next_call").label,
        value=day_text(day),
        problem="typed over a day of ours, which each run writes anew",
        fix="Set a day in a column Next call override of the customer list, which every run goes "
        "by.",
        severity="note",
        count=len(found),
    )
    return [told]


def _other_days(
    sheet: TierSheet, places: dict[str, int], key_columns: Sequence[int], words: Catalogue
) -> Iterator[tuple[int, dt.date]]:
    """Row, from 1, and day of each row of a customer whose why names other days alone."""
    at, beside = places["next_call"] - 1, places["why_date"] - 1
    for number, row in enumerate(sheet.rows[sheet.header_row :], sheet.header_row + 1):
        is_whole = max(at, beside) < len(row)
        if not is_whole or not isinstance(row[at], dt.date) or not isinstance(row[beside], str):
            continue
        if not sheet.title and not _is_of_customer(row, key_columns):
            continue
        why, day = words.english_sentence(row[beside]), row[at]
        is_said = day_text(day) in why or weekday_text(day) in why
        if _DAY.search(why) and not is_said:
            yield number, day


def _is_of_customer(row: Sequence[object], key_columns: Sequence[int]) -> bool:
    return any(as_text(row[column - 1]) for column in key_columns if column <= len(row))
