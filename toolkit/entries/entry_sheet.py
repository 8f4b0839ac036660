"""The sheet of entries: our own record of what was typed into schedules, read back."""

from collections.abc import Collection

import pandas as pd

from toolkit.catalogues.catalogue import Catalogue, catalogue
from toolkit.catalogues.labels import language_of, names_by_label
from toolkit.entries.entry_columns import IN_LOG, WAITING
from toolkit.entries.raw_values import is_missing
from toolkit.schema.model import Table
from toolkit.schema.outputs import ENTRIES
from toolkit.words.folding import fold


def entry_rows(sheet: pd.DataFrame) -> pd.DataFrame | None:
    """Our sheet of entries as raw values by canonical name; None when it holds none."""
    places = places_of(sheet, ENTRIES)
    values = {name: values_at(sheet, places.get(name)) for name in ENTRIES.names}
    words = catalogue(language_of(ENTRIES, sheet.columns))
    values["in_log"] = [_state(value, words) for value in values["in_log"]]
    values["task"] = [_task(value, words) for value in values["task"]]
    values["question"] = [_question(value, words) for value in values["question"]]
    frame = pd.DataFrame(values, index=sheet.index, columns=ENTRIES.names, dtype=object)
    has_key = [isinstance(key, str) and key.strip() != "" for key in frame["key"]]
    return frame[has_key] if any(has_key) else None


def _state(value: object, words: Catalogue) -> object:
    return words.english(value, f"{ENTRIES.name}.in_log") if isinstance(value, str) else value


def _task(value: object, words: Catalogue) -> object:
    """What an entry says was done, in English: its kind, and what it was about."""
    if not isinstance(value, str):
        return value
    kind, colon, what = value.partition(": ")
    return f"{words.english(kind)}{colon}{words.english_sentence(what)}"


def _question(value: object, words: Catalogue) -> object:
    """The questions of an entry in English, one a line; those of people stay."""
    return words.english_sentence(value) if isinstance(value, str) else value


def no_entries() -> pd.DataFrame:
    """The entries of a book into whose schedule nobody typed."""
    return pd.DataFrame(columns=ENTRIES.names, dtype=object)


def waiting(entries: pd.DataFrame) -> pd.DataFrame:
    """The entries that no call log holds yet."""
    return entries[entries["in_log"] != IN_LOG]


def with_waiting(entries: pd.DataFrame, keys: Collection[str]) -> pd.DataFrame:
    """The entries, of which those with these keys are in no call log yet."""
    states = entries["in_log"].mask(entries["key"].isin(keys), WAITING)
    return entries.assign(in_log=states)


def places_of(sheet: pd.DataFrame, table: Table) -> dict[str, int]:
    """Positions of the columns of a sheet of ours by name, found by label; the first one wins.

    The labels may be those of any language.
    """
    names = names_by_label(table, sheet.columns)
    places: dict[str, int] = {}
    for position, header in enumerate(sheet.columns):
        name = names.get(fold(str(header)))
        if name:
            places.setdefault(name, position)
    return places


def values_at(sheet: pd.DataFrame, position: int | None) -> list[object]:
    """The raw values of a column, None for what is missing; a column that is not there is empty."""
    if position is None:
        return [None] * len(sheet)
    return [None if is_missing(value) else value for value in sheet.iloc[:, position].tolist()]
