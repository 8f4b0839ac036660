"""All files of a folder change, or none: written aside, noted in a journal, moved one by one.

A run that is killed before the journal stands has changed nothing; one that is killed behind it is
finished by the next run, whatever that does first.
"""

import contextlib
import hashlib
import json
import os
import re
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from toolkit.errors import ReadAgainError, TryLaterError
from toolkit.stores.file_errors import file_errors
from toolkit.xlsx.opc.aside_file import (
    aside_of,
    copy_like,
    make_folder_like,
    take_place,
    write_through,
)
from toolkit.xlsx.opc.save_file import lock_owner

JOURNAL = ".retention-toolkit.journal"
_TEMPORARY = re.compile(r"\..+\.(?:[0-9a-f]{4})?[0-9a-f]{8}\.tmp")


class Change(NamedTuple):
    """A file, what is to stand in it, and what stood there when it was read; None for no file."""

    file: Path
    new: bytes
    old: bytes | None


def replace_all(folder: Path, changes: Sequence[Change], *, backup: Path | None = None) -> None:
    """Put every file in its place, in this order, or leave all of them as they are.

    The old ones are copied into `backup` first. Raises TryLaterError where one of them is open in a
    spreadsheet program, ReadAgainError where one holds something else than what was read.
    """
    _refuse_other_hands(changes)
    with file_errors(folder, "Writing"):
        folder.mkdir(parents=True, exist_ok=True)
        moves = []
        closest = _with_fewest_rights(folder)
        try:
            for change in changes:
                aside = aside_of(change.file)
                moves.append((aside, change))
                like = change.file if change.old is not None else closest
                write_through(aside, change.new, like=like)
            if backup:
                _copy(changes, backup)
            _refuse_other_hands(changes)
            _write_journal(folder, moves)
        except BaseException:
            for aside, _ in moves:
                aside.unlink(missing_ok=True)
            raise
        for aside, change in moves:
            _move(aside, change.file)
        (folder / JOURNAL).unlink()


def _with_fewest_rights(folder: Path) -> Path | None:
    """The file that the fewest may read: whom it is closed to, a new one beside it is closed to."""
    files = sorted(file for file in folder.iterdir() if file.is_file() and file.name[:1] != ".")
    return min(files, key=lambda file: file.stat().st_mode & 0o777, default=None)


def finish_what_was_begun(folder: Path) -> None:
    """Move the files that a killed run had ready, and remove what it left behind.

    A file that somebody changed meanwhile stays as it is: what the run had for it is worked out
    anew. Only who has nothing else to do in the folder may call this.
    """
    journal = folder / JOURNAL
    if not journal.is_file():
        return
    with file_errors(folder, "Writing"):
        for move in json.loads(journal.read_text(encoding="utf-8")):
            aside, file = folder / move["aside"], folder / move["file"]
            if aside.is_file() and _digest(_bytes_of(file)) == move["old"]:
                _move(aside, file)
            aside.unlink(missing_ok=True)
        journal.unlink()


def remove_strays(folder: Path) -> None:
    """Remove the files that killed runs wrote aside and never noted; for who holds the lock."""
    for file in folder.iterdir():
        if _TEMPORARY.fullmatch(file.name):
            # Another person's run may have it, or the folder forbid it.
            with contextlib.suppress(OSError):
                file.unlink()


def backup_folder(folder: Path, stamp: str, *, keep: int) -> Path | None:
    """Where the files as they were are copied to; None where no copies are kept."""
    if keep < 1:
        return None
    backups = _backups_of(folder)
    place, count = backups / stamp, 1
    while place.exists():
        count += 1
        place = backups / f"{stamp}_{count}"
    return place


def remove_old_backups(folder: Path, stamp: str, *, keep: int) -> None:
    """Remove all but the newest backups; what has no name like this stamp is the person's."""
    shape = "".join(r"\d" if letter.isdigit() else re.escape(letter) for letter in stamp)
    pattern = re.compile(rf"({shape})(?:_(\d+))?")
    runs = []
    for run in _backups_of(folder).iterdir():
        match = pattern.fullmatch(run.name)
        if match and run.is_dir():
            runs.append((match[1], int(match[2] or 1), run))
    for _, _, run in sorted(runs)[:-keep]:
        shutil.rmtree(run, ignore_errors=True)


def _backups_of(folder: Path) -> Path:
    """The folder of all backups: beside the book, or within where nothing can stand beside it."""
    own = folder.resolve()
    if os.access(own.parent, os.W_OK):
        return own.with_name(f"{own.name} backups")
    return own / "backups"


def _refuse_other_hands(changes: Iterable[Change]) -> None:
    for change in changes:
        owner = lock_owner(change.file)
        if owner:
            raise TryLaterError(
                f"{change.file.name} is open in {owner}'s spreadsheet program.\n"
                "Close it there and try again."
            )
        if _bytes_of(change.file) != change.old:
            raise ReadAgainError(
                f"{change.file.name} changed since it was read.\n"
                "Start again to work on what is there now."
            )


def _bytes_of(file: Path) -> bytes | None:
    with file_errors(file, "Reading"):
        return file.read_bytes() if file.exists() else None


def _copy(changes: Iterable[Change], backup: Path) -> None:
    """The files as they were, under their own names."""
    old = [change.file for change in changes if change.old is not None]
    if not old:
        return
    for made in (backup.parent, backup):
        make_folder_like(made, old[0].parent)
    for file in old:
        copy_like(file, backup / file.name)


def _write_journal(folder: Path, moves: Iterable[tuple[Path, Change]]) -> None:
    noted = [
        {"aside": aside.name, "file": change.file.name, "old": _digest(change.old)}
        for aside, change in moves
    ]
    aside = aside_of(folder / JOURNAL)
    try:
        write_through(aside, json.dumps(noted).encode())
        aside.replace(folder / JOURNAL)
    finally:
        aside.unlink(missing_ok=True)


def _digest(data: bytes | None) -> str:
    return "" if data is None else hashlib.sha256(data).hexdigest()


def _move(aside: Path, file: Path) -> None:
    """Take the place of a file in one step."""
    try:
        take_place(aside, file)
    except PermissionError:
        raise TryLaterError(
            f"{file.name} is held by another program.\nClose it there and try again."
        ) from None
