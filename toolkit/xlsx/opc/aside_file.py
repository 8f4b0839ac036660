"""A file written aside first, then put in its place in one step: it is whole whatever happens."""

from __future__ import annotations

import contextlib
import functools
import getpass
import hashlib
import os
import platform
import re
import secrets
import shutil
import time
from pathlib import Path

_TRIES = 7
_FIRST_WAIT = 0.05  # seconds; doubled each time, so the whole is about three seconds
_STRAY_AFTER = 600  # seconds; no run that is still alive has a temporary file so old
_ASIDE = r"\.%s\.([0-9a-f]{4})?[0-9a-f]{8}\.tmp"
_PRIVATE, _USUAL = 0o600, 0o666
_OWNER, _READERS = 0o700, 0o444
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def aside_of(path: Path) -> Path:
    """A new name beside a file, by which a later run knows what a killed one left behind."""
    return path.with_name(f".{path.name}.{_writer()}{secrets.token_hex(4)}.tmp")


def write_through(path: Path, data: bytes, *, like: Path | None = None) -> None:
    """Write a new file so that it is on the disk, not in a cache, when this returns.

    It is never readable by more people than the file that it is ``like``, if there is one.
    """
    mode = _PRIVATE if like and like.exists() else _USUAL
    with os.fdopen(os.open(path, _NEW, mode), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if like and like.exists():
        shutil.copymode(like, path)


def copy_like(old: Path, new: Path) -> None:
    """Copy a file with its date and rights, never readable by more people than the old one."""
    os.close(os.open(new, _NEW, _PRIVATE))
    shutil.copy2(old, new)


def make_folder_like(folder: Path, like: Path) -> None:
    """Make a folder where it lacks, into which nobody sees who may not read what it is ``like``."""
    readers = like.stat().st_mode & _READERS
    may_enter = readers >> 2  # who reads a folder needs to enter it as well
    folder.mkdir(_OWNER | readers | may_enter, parents=True, exist_ok=True)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, with the rights that it has, or those of a new file."""
    aside = aside_of(path)
    try:
        write_through(aside, data, like=path)
        remove_strays(path, aside)
        take_place(aside, path)
    finally:
        aside.unlink(missing_ok=True)


def remove_strays(path: Path, aside: Path, *, alone: bool = False) -> None:
    """Remove what runs that were killed left beside a file; the date of ``aside`` is the clock.

    Who writes ``alone`` keeps out all other writers of this user and machine: what those left is
    removed at once. What others left is removed once no run can be so old.
    """
    pattern = re.compile(_ASIDE % re.escape(path.name))
    now = aside.stat().st_mtime
    for stray in path.parent.iterdir():
        found = pattern.fullmatch(stray.name)
        if found is None or stray == aside:
            continue
        # Another run may sweep at the same time, and a folder may forbid it.
        with contextlib.suppress(OSError):
            is_mine = alone and found[1] == _writer()
            if is_mine or stray.stat().st_mtime < now - _STRAY_AFTER:
                stray.unlink()


def take_place(aside: Path, path: Path) -> None:
    """Take the old file's place, trying again for three seconds.

    On Windows that fails while a program holds the old file: Excel until it is closed, a virus
    scanner or a sync for a moment only. Raises PermissionError in the end.
    """
    for attempt in range(_TRIES):
        try:
            aside.replace(path)
            return
        except PermissionError:
            if attempt == _TRIES - 1:
                raise
            time.sleep(_FIRST_WAIT * 2**attempt)


@functools.cache
def _writer() -> str:
    """Four digits that tell runs of this user on this machine from those of others."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):  # nobody by that number, as in some containers
        user = ""
    return hashlib.sha256(f"{platform.node()} {user}".encode()).hexdigest()[:4]
