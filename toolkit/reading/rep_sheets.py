"""A tab for each rep, named for whoever calls its customers: together they are one list."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from functools import cache
from itertools import combinations
from typing import Any

import pandas as pd

from toolkit.problem import Problem
from toolkit.reading.parts import is_copy
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.table_looks import read_headers, share_rows
from toolkit.reading.table_titles import table_of_title, words_for
from toolkit.schema.inputs import CUSTOMERS, INPUTS
from toolkit.words.every_language import LANGUAGES, split
from toolkit.words.folding import fold

REASON = "by their titles"
_WHO = {"team": "rep", "calls": "by"}
"""Tables that name reps, and the column in which they do."""
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_MOST_WORDS = 3
"""Words of a name by which people call a rep."""


def reps_of_sheets(titles: Sequence[str], sheets: Mapping[str, RawSheet]) -> dict[str, str]:
    """The rep of each of these lists of customers, by their titles; {} where they are none.

    They have one header, none is a copy of another, and each is called for somebody else: for reps
    whom the Team sheet or the log names, else for words that are nothing else that we know. Where
    the lists have a column of reps, it names them as the titles do.
    """
    names = {title: _name_in(title) for title in titles}
    is_each_once = len(set(map(fold, names.values()))) == len(titles) > 1
    if not is_each_once or not all(names.values()) or not are_alike(titles, sheets):
        return {}
    owners = {title: _owners_on(sheets[title]) for title in titles}
    if any(owners.values()):
        return names if all(map(_is_owner, names.values(), owners.values())) else {}
    said = {fold(rep): rep for rep in _reps_said(sheets)}
    reps = {title: _rep_called(name, said) for title, name in names.items()}
    known = [title for title, rep in reps.items() if rep]
    if said and 2 * len(known) <= len(titles):
        return {}
    others = [title for title in titles if title not in known]
    if any(_is_something_else(names[title], sheets[title]) for title in others):
        return {}
    return {title: reps[title] or names[title] for title in titles}


def are_alike(titles: Sequence[str], sheets: Mapping[str, RawSheet]) -> bool:
    """Whether sheets have one header, and none holds what stands on another one."""
    headers = {tuple(map(fold, sheets[title].headers)) for title in titles}
    if len(headers) > 1 or any(map(is_copy, titles)):
        return False
    rows = [set(map(tuple, sheets[title].cells.to_numpy(dtype=object))) for title in titles]
    return not any(share_rows(one, other) for one, other in combinations(rows, 2))


def with_reps_named(
    sheets: Mapping[str, RawSheet], reps: Mapping[str, str]
) -> Mapping[str, RawSheet]:
    """The sheets, those of reps without a column of reps with one that says whose they are."""
    if not reps or any(_owners_on(sheets[title]) for title in reps):
        return sheets
    return {**sheets, **{title: of_rep(sheets[title], rep) for title, rep in reps.items()}}


def told_of_reps(sheet: str, counts: Mapping[str, int], *, names_reps: bool) -> Problem:
    """Tell that the list is read from a tab for each rep, and where our columns stand for it."""
    tabs = ", ".join(
        f"{title!r} ({count} row{'' if count == 1 else 's'})" for title, count in counts.items()
    )
    whose = "; each names its rep" if names_reps else ""
    return Problem(
        sheet=sheet,
        problem=f"{CUSTOMERS.title} are read from {len(counts)} sheets: {tabs}{whose}; "
        "their tiers and days stand on a sheet of their own",
        fix="Nothing, if that is so; else settle a sheet as - (none) with `retain map`.",
        severity="note",
        count=len(counts),
    )


def of_rep(sheet: RawSheet, rep: str) -> RawSheet:
    """The sheet with a column for its rep behind all others, which stands nowhere on it."""
    label = CUSTOMERS.column("owner").label
    column = pd.DataFrame({label: rep}, index=sheet.cells.index, dtype=object)
    columns = (*sheet.origin.columns, sheet.origin.columns[0])
    return replace(
        sheet,
        cells=pd.concat([sheet.cells, column], axis=1),
        origin=sheet.origin._replace(columns=columns),
        lower_headers=(*sheet.lower_headers, label) if sheet.lower_headers else (),
        rep=rep,
    )


def _name_in(title: str) -> str:
    """What a title says beside a word for customers, where that may be a name; else ""."""
    own = words_for(CUSTOMERS.name)
    words = [word for word in title.split() if fold(word) and fold(word) not in own]
    is_name = 0 < len(words) <= _MOST_WORDS and all(map(_WORD.fullmatch, words))
    return " ".join(words) if is_name else ""


def _owners_on(sheet: RawSheet) -> list[str]:
    """The reps that a list has a column for, the one with most customers first."""
    positions = read_headers(sheet, CUSTOMERS, propose=False).positions
    return _texts_under("owner", positions, sheet)


def _texts_under(name: str, positions: Mapping[int, str], sheet: RawSheet) -> list[str]:
    """The texts under a column, the one that stands there most often first."""
    places = [position for position, column in positions.items() if column == name]
    if not places:
        return []
    return list(map(str, sheet.column(places[0]).dropna().value_counts().index))


def _is_owner(name: str, owners: Sequence[str]) -> bool:
    """Whether most customers of a list are of whom it is called for; one without any is his too."""
    return not owners or _is_called(name, owners[0])


def _is_called(name: str, rep: str) -> bool:
    """Whether a rep is called so, by the whole name or by a word of it."""
    return fold(name) == fold(rep) or fold(name) in map(fold, rep.split())


def _reps_said(sheets: Mapping[str, RawSheet]) -> Iterator[str]:
    """Whom the Team sheet and the log name as reps."""
    for title, sheet in sheets.items():
        table = table_of_title(title)
        if table in _WHO:
            positions = read_headers(sheet, INPUTS[table], propose=False).positions
            yield from _texts_under(_WHO[table], positions, sheet)


def _rep_called(name: str, said: Mapping[str, str]) -> str:
    """The rep whom a tab is called for, whole where only one can be meant; "" for nobody."""
    if fold(name) in said:
        return said[fold(name)]
    meant = [rep for rep in said.values() if _is_called(name, rep)]
    return meant[0] if len(meant) == 1 else ""


def _is_something_else(name: str, sheet: RawSheet) -> bool:
    """Whether a title is a word that we know, or stands in a cell of its list, as a town does."""
    words = {fold(name), *map(fold, name.split())}
    cells: Any = sheet.cells.to_numpy(dtype=object).ravel()
    stands = any(isinstance(cell, str) and fold(cell) == fold(name) for cell in cells)
    return stands or not words.isdisjoint(_known_words())


@cache
def _known_words() -> frozenset[str]:
    """Every word that we know in any language, and the titles of all tables."""
    words: set[str] = set()
    for language in LANGUAGES:
        for field in fields(language):
            words |= set(map(fold, _words_in(getattr(language, field.name))))
    return frozenset(words.union(*map(words_for, INPUTS)))


def _words_in(declared: Any) -> Iterator[str]:
    """The single words of what a language declares."""
    if isinstance(declared, str):
        for each in split(declared):
            yield from each.split()
    elif isinstance(declared, Mapping):
        for key, value in declared.items():
            yield from _words_in(key)
            yield from _words_in(value)
    elif isinstance(declared, tuple):
        for each in declared:
            yield from _words_in(each)
