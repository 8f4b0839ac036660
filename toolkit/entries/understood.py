"""A book as it is understood: its settings and tables, by all that was said of how it is read."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from toolkit.calendars.working_days import parse_week
from toolkit.catalogues.catalogue import LANGUAGES
from toolkit.catalogues.report_words import with_report_names
from toolkit.entries.answered_questions import Answers, that_fit
from toolkit.errors import DataError, SettingsError
from toolkit.parsing.cells import How
from toolkit.reading.book_language import language_of_words
from toolkit.reading.conform import conform
from toolkit.reading.form_sheets import form_choices
from toolkit.reading.mapped import Conformed
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.settings_sheet import SettingRow, read_settings
from toolkit.settings import Settings
from toolkit.settings.choices import Origins, settled
from toolkit.settings.day_of_run import Day, day_of_run
from toolkit.settings.layers import layer
from toolkit.words.folding import fold


@dataclass(frozen=True)
class Said:
    """The raw sheets of a book, and what was said of how they are read."""

    sheets: Mapping[str, RawSheet]
    name: str
    as_of: Day
    epoch: int
    toml: Path | None
    given: Mapping[str, str]

    @cached_property
    def settings_sheet(self) -> tuple[str, list[SettingRow]]:
        """The title of the sheet of settings, and its rows."""
        return read_settings(self.sheets)

    @property
    def setting_rows(self) -> list[SettingRow]:
        """The rows of that sheet."""
        return self.settings_sheet[1]


class Understood(NamedTuple):
    """The settings of a book, where each was said, its day, and the tables that are found so."""

    settings: Settings
    origins: Origins
    today: dt.date
    how: How
    found: Conformed


def understood_by(said: Said, answers: Answers) -> tuple[Understood, Answers]:
    """Find the tables by all that was said; an answer with which they cannot be found is wrong."""
    try:
        return _understood(said, answers), answers
    except (SettingsError, DataError):
        if not answers.taken:
            raise
        fitting = that_fit(answers, lambda some: _understood(said, some))
        return _understood(said, fitting), fitting


def language_of_unread(said: Said) -> str:
    """The language of a book that cannot be read: the one that was said, else of its headers."""
    given = {fold(key): str(value) for key, value, _ in said.setting_rows}
    given |= {fold(key): str(value) for key, value in said.given.items()}
    if given.get("language") in LANGUAGES:
        return given["language"]
    return language_of_words(said.sheets.values(), LANGUAGES)


def _understood(said: Said, answers: Answers) -> Understood:
    settings, origins = _read_settings(said, answers)
    today = day_of_run(said.as_of, settings)
    how = How(said.epoch, _yes_or_no(settings.day_first), _yes_or_no(settings.decimal_comma))
    found = _find_tables(said.sheets, settings, origins, how, said.name, today)
    return Understood(settings, origins, today, how, found)


def _read_settings(said: Said, answers: Answers) -> tuple[Settings, Origins]:
    """The settings of a book, and where each was said; raises SettingsError."""
    title, rows = said.settings_sheet
    settings, origins = layer(
        toml=said.toml,
        sheet=rows,
        sheet_title=title,
        answers=answers.as_settings(),
        given=with_report_names(said.given),
    )
    if parse_week(settings.working_days) is None:
        raise SettingsError(
            f"{origins['working_days']}: working_days cannot be {settings.working_days!r}; "
            "write days like Mon-Fri."
        )
    return settings, origins


def _yes_or_no(word: str) -> bool | None:
    """A setting that can be left open as a truth value: None where it is."""
    return {"yes": True, "no": False}.get(word)


def _find_tables(
    sheets: Mapping[str, RawSheet],
    settings: Settings,
    origins: Origins,
    how: How,
    name: str,
    today: dt.date,
) -> Conformed:
    """The known tables among the sheets, with every column typed; what is settled counts."""
    asked, forms = form_choices(sheets)
    columns = {**asked, **settled(settings, origins, "column")}
    tables = {**forms, **settled(settings, origins, "sheet")}
    return conform(sheets, how=how, columns=columns, tables=tables, book=name, today=today)
