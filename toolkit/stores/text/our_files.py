"""Which files of a folder are ours: those of a list that is kept beside them, never by a name."""

import csv
import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from toolkit.errors import DataError
from toolkit.render.values import unguarded
from toolkit.schema.model import Table
from toolkit.schema.outputs import BY_TITLE
from toolkit.stores.file_errors import file_errors
from toolkit.stores.our_sheets import ADDED_SHEET, KEPT_TITLE
from toolkit.stores.own_columns import OwnColumns, followed_lists, own_columns
from toolkit.stores.text.decoding import decoded
from toolkit.stores.text.delimited import separated
from toolkit.words.folding import fold

LIST = ".retention-toolkit.json"
"""The list: for each table of ours its file, and a digest of the cells that were written."""
CSV = ".csv"
_SURE = 4
"""So many headings of ours, in our order, and no other: a file that an earlier version wrote."""


class Ours(NamedTuple):
    """One file of ours: its stem, and what stood in it when it was written."""

    stem: str
    cells: str
    """A digest; "" for a file of an earlier version, which nobody can tell from a changed one."""


class OurFiles:
    """The files of a folder that we wrote, by the title of the table in each."""

    def __init__(self, folder: Path, known: dict[str, Ours]) -> None:
        self._folder, self.known = folder, known
        self._stems = {ours.stem.casefold() for ours in known.values()}

    def has(self, file: Path) -> bool:
        """Whether a file is one of ours, or was one before a person changed it."""
        is_kept = bool(KEPT_TITLE.search(file.stem)) and file.suffix.lower() == CSV
        return is_kept or file.stem.casefold() in self._stems

    def file_of(self, title: str) -> Path:
        """Where a table stands or is to stand: beside a file of the person's it has a number."""
        if title in self.known:
            return self._folder / f"{self.known[title].stem}{CSV}"
        return free_file(self._folder, title)

    def there(self) -> dict[str, str]:
        """The stems of the files that stand there, by the key of the page of their table."""
        stems: dict[str, str] = {}
        for title, ours in self.known.items():
            table = BY_TITLE.get(title)
            if table and (self._folder / f"{ours.stem}{CSV}").is_file():
                stems.setdefault(fold(table.page), ours.stem)
        return stems

    def is_changed(self, table: Table, data: bytes) -> bool:
        """Whether a person changed more in a file of ours than the cells that are for typing."""
        ours = self.known.get(table.title)
        return ours is not None and bool(ours.cells) and ours.cells != digest_of(table, data)


def our_files(folder: Path) -> OurFiles:
    """The files of ours in a folder: by the list, and those that an earlier version wrote.

    Raises DataError for a list that cannot be read.
    """
    file = folder / LIST
    known: dict[str, Ours] = {}
    if file.is_file():
        with file_errors(file, "Reading"):
            text = file.read_text(encoding="utf-8")
        try:
            listed = json.loads(text)
            known = {title: Ours(one["file"], one["cells"]) for title, one in listed.items()}
        except (ValueError, TypeError, KeyError, AttributeError):
            raise DataError(
                f"{file} says which files of the folder are results, and cannot be read.\n"
                "Delete it, and the results beside it, after you took over what you typed there."
            ) from None
    for title, table in {**BY_TITLE, ADDED_SHEET.title: ADDED_SHEET}.items():
        earlier = folder / f"{title}{CSV}"
        if title not in known and _is_by_an_earlier_version(earlier, table):
            known[title] = Ours(title, "")
    return OurFiles(folder, known)


def as_list(known: dict[str, Ours]) -> bytes:
    """The text of the list."""
    listed = {title: {"file": ours.stem, "cells": ours.cells} for title, ours in known.items()}
    return (json.dumps(listed, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode()


def digest_of(table: Table, data: bytes) -> str:
    """A digest of the cells that are not for typing, however a program wrote and sorted them.

    A column that is not of the table counts, as a person put it there, unless it follows its rows.
    """
    rows = _rows_of(data)
    heads = rows[0] if rows else []
    open_heads = {column.label for column in table.columns if column.open}
    shown = [place for place, head in enumerate(heads) if head not in open_heads]
    own = _own_among(table, rows)
    if own:
        shown = [place for place in shown if place not in own.places]
    lines = [_shown(row, shown) for row in rows]
    text = "\n".join(sorted(line for line in lines if line))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def own_columns_of(table: Table, data: bytes) -> OwnColumns | None:
    """The columns of a person's own in a file of ours that follow its rows; None for none."""
    return _own_among(table, [list(map(unguarded, row)) for row in _rows_of(data)])


def _own_among(table: Table, rows: Sequence[Sequence[str]]) -> OwnColumns | None:
    if not rows or table not in followed_lists().values():
        return None
    return own_columns(table, rows)


def _shown(row: Sequence[str], places: Iterable[int]) -> str:
    """The cells of a row in these places as one text; "" for a row with nothing in them."""
    cells = [_plain(row[place]) for place in places if place < len(row)]
    return "\t".join(cells).rstrip()


def free_file(folder: Path, title: str) -> Path:
    """The file for a title; with a number where there is one of the name already."""
    taken = {file.name.casefold() for file in folder.iterdir()} if folder.is_dir() else set()
    name, count = f"{title}{CSV}", 1
    while name.casefold() in taken:
        count += 1
        name = f"{title} ({count}){CSV}"
    return folder / name


def _is_by_an_earlier_version(file: Path, table: Table) -> bool:
    """Whether a file without a list has our headings under our title, in our order."""
    if not file.is_file():
        return False
    with file_errors(file, "Reading"), file.open("rb") as stream:
        line = stream.readline()
    rows = _rows_of(line)
    heads = rows[0] if rows else []
    titles = iter(column.label for column in table.columns)
    in_order = all(head in titles for head in heads)
    return in_order and len(heads) >= min(_SURE, len(table.columns))


def _rows_of(data: bytes) -> list[list[str]]:
    try:
        return separated(decoded(data, "", "")[0])
    except (csv.Error, DataError):
        return []


def _plain(cell: str) -> str:
    """A cell without what a spreadsheet program makes of it when it opens and saves a file.

    A day is its three numbers, in whatever order; a number its digits before and behind the point.
    """
    text = unguarded(cell).strip()
    numbers = re.findall(r"\d+", text)
    if not numbers or len(numbers) > 3 or re.search(r"[^\W\d_]", text):
        return " ".join(text.split()).casefold()
    sign = "-" if text.startswith("-") else ""
    if len(numbers) == 3:
        return " ".join(sorted(number.lstrip("0") for number in numbers))
    whole = numbers[0].lstrip("0") or "0"
    behind = numbers[-1].rstrip("0") if len(numbers) == 2 else ""
    return f"{sign}{whole}.{behind}" if behind else f"{sign}{whole}"
