"""Who the owners of a book's customers are, and the name of the file that each gets."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import pandas as pd

from toolkit.book import Book
from toolkit.reading.raw_sheet import RawSheet
from toolkit.words.folding import fold

NAMED = 3
"""Customers without an owner that are named; the others are counted."""
_NO_FILE = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
"""What no file's name may hold on Windows."""
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""Names that Windows keeps for itself."""
_LONGEST = 100
"""Letters of a file's name, so that its backups and its path fit too."""
_NO_NAME = "Owner"
"""The file of an owner whose name holds nothing that a file's name may hold."""


@dataclass(frozen=True)
class Owner:
    """One owner: the name, the file's name without its ending, and the ids of the customers."""

    name: str
    stem: str
    customers: frozenset[str]


@dataclass(frozen=True)
class Owners:
    """All owners by name, and what a person is to know of them."""

    owners: list[Owner] = field(default_factory=list)
    told: list[str] = field(default_factory=list)


def owners_of(
    book: Book,
    sheets: Mapping[str, RawSheet],
    known: Mapping[str, str] | None = None,
    *,
    as_files: bool = True,
) -> Owners:
    """The owners of a book that was read from these sheets.

    `known` are the files' names of earlier runs, by owner, which stay, also where the name is
    spelled otherwise now. Told are customers without
    an owner, who are in no workbook, owners whose name is spelled in several ways, and names that
    cannot be those of files, where each gets one.
    """
    customers = book.tables["customers"]
    accounts = customers[customers["account"]]
    ids, names = accounts["customer_id"], accounts["owner"]
    told = [*_without_owner(accounts[names.isna()]), *_spelled_otherwise(_as_typed(book, sheets))]
    by_owner = {str(name): frozenset(of.tolist()) for name, of in ids.groupby(names.astype(object))}
    stems = {fold(name): stem for name, stem in (known or {}).items()}
    taken = {stem.casefold() for stem in stems.values()}
    owners = []
    for name in sorted(by_owner):
        is_new = fold(name) not in stems
        if is_new:
            stems[fold(name)] = _free(_file_name(name), taken)
        stem = stems[fold(name)]
        taken.add(stem.casefold())
        if as_files and is_new and stem != name:
            told.append(f"The workbook of {name} is {stem}.xlsx: {_why_otherwise(name, stem)}.")
        owners.append(Owner(name, stem, by_owner[name]))
    return Owners(owners, told)


def _why_otherwise(name: str, stem: str) -> str:
    """Why a workbook is not called as its owner is."""
    if stem != _file_name(name):
        return "another owner has that name for a file"
    return "no file can be so named"


def _file_name(owner: str) -> str:
    """The name of a file that is like this name: no signs that Windows refuses, no dot at an end.

    >>> _file_name("Sales/North"), _file_name("con"), _file_name("A. B."), _file_name("??")
    ('Sales North', 'con_', 'A. B', 'Owner')
    """
    clean = " ".join(_NO_FILE.sub(" ", owner).split())[:_LONGEST].strip(". ")
    if _DEVICES.fullmatch(clean):
        clean += "_"
    return clean or _NO_NAME


def _free(stem: str, taken: Iterable[str]) -> str:
    """The name, or one with a number behind it where another owner has it already."""
    free, number = stem, 2
    while free.casefold() in taken:
        free, number = f"{stem} ({number})", number + 1
    return free


def _without_owner(accounts: pd.DataFrame) -> list[str]:
    if not len(accounts):
        return []
    named = [str(name) for name in accounts["name"].iloc[:NAMED]]
    more = len(accounts) - len(named)
    names = ", ".join(named) + (f" and {more:,} more" if more else "")
    has = "1 customer has" if len(accounts) == 1 else f"{len(accounts):,} customers have"
    return [f"{has} no owner and no workbook: {names}. Name their owner in the list."]


def _as_typed(book: Book, sheets: Mapping[str, RawSheet]) -> list[str]:
    """The owners as the list spells them, each spelling once."""
    at = book.mapped.get("customers")
    if at is None or "owner" not in at.positions:
        return []
    names: dict[str, None] = {}
    for sheet in at.sheets:
        if sheet.rep:
            names[sheet.rep] = None
        elif "owner" in sheet.positions:
            cells = sheets[sheet.frame].column(sheet.positions["owner"]).dropna().unique()
            names |= dict.fromkeys(" ".join(str(cell).split()) for cell in cells)
    return [name for name in names if name]


def _spelled_otherwise(names: Iterable[str]) -> list[str]:
    """What is told of owners whose name is spelled in several ways."""
    spellings: dict[str, list[str]] = {}
    for name in dict.fromkeys(names):
        spellings.setdefault(fold(name), []).append(name)
    told = []
    for ways in spellings.values():
        if len(ways) > 1:
            told.append(f"{' and '.join(map(repr, ways))} are taken as one owner, {ways[0]}.")
    return told
