"""The new workbook in the old one's place: never half written, never over another's work."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import re
import zipfile
from pathlib import Path
from typing import NamedTuple

from .aside_file import (
    aside_of,
    copy_like,
    make_folder_like,
    remove_strays,
    take_place,
    write_through,
)
from .xlsx_errors import Busy, Damaged, Moved
from .zip_members import READ_ERRORS, first_broken

_OWNER_NAME = 55  # where Excel's lock file keeps the name: its length, then UTF-16


class Saved(NamedTuple):
    """Where the old workbook's copy is (None: there was none to keep), and the new one's hash."""

    backup: Path | None
    sha256: str


def sha256(path: Path) -> str:
    """Hash a file's bytes, to see later whether it changed."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def lock_owner(path: Path) -> str | None:
    """Name of whoever has the workbook open in Excel or LibreOffice; None when nobody seems to."""
    lock = _lock_file(path)
    if lock is None:
        return None
    try:
        data = lock.read_bytes()
    except FileNotFoundError:
        return None
    except PermissionError:  # Excel itself holds it
        return "somebody"
    user = _excel_user(data) if lock.name.startswith("~$") else _libreoffice_user(data)
    return user or "somebody"


def save(
    path: Path,
    data: bytes,
    *,
    seen: str | None,
    backup_dir: Path | None,
    keep: int = 5,
    stamp: str,
    alone: bool = False,
    like: Path | None = None,
) -> Saved:
    """Replace a workbook in one step, or make a new one; the old file is whole whatever happens.

    ``seen`` is the SHA-256 of the file that ``data`` was made from, None where there was none. The
    old file is first copied to ``stamp-NAME`` in ``backup_dir``, where the newest ``keep`` copies
    of it stay. Both are never readable by more people than the old file. ``alone`` says that the
    caller keeps out other writers of this user and machine. A new workbook has the rights of the
    file that it is ``like``.

    Raises Busy where the file has another hash now or is open in a spreadsheet program, Damaged
    where what was written cannot be read back, OSError where the folder cannot be written to.
    """
    if keep < 1:
        raise ValueError("keep must be 1 or more")
    _refuse_locked(path)
    if path.is_symlink():
        # The link stays one; what it points at is replaced.
        path = path.resolve()
        _refuse_locked(path)
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, "Permission denied: the file is read-only", str(path))
    temporary = aside_of(path)
    try:
        write_through(temporary, data, like=path if path.exists() else like)
        remove_strays(path, temporary, alone=alone)
        _check(temporary)
        backup = _back_up(path, temporary, backup_dir, keep, stamp, seen)
        if backup:
            remove_strays(backup.with_name(path.name), temporary, alone=alone)
        if seen is not None:
            # Once more, as copying a large workbook takes its time.
            _refuse_changed(path, seen)
        _take_place(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    return Saved(backup, hashlib.sha256(data).hexdigest())


def _lock_file(path: Path) -> Path | None:
    """File that a program keeps beside an open workbook: Excel's, else LibreOffice's, else None."""
    locks = path.with_name("~$" + path.name), path.with_name(f".~lock.{path.name}#")
    return next((lock for lock in locks if lock.exists()), None)


def _excel_user(data: bytes) -> str:
    if len(data) <= _OWNER_NAME:
        return ""
    start = _OWNER_NAME + 2
    name = data[start : start + 2 * data[_OWNER_NAME]]
    return name.decode("utf-16-le", "replace").strip("\0 ")


def _libreoffice_user(data: bytes) -> str:
    """Name in a lock file: the full name if there is one, else the login."""
    fields = data.decode("utf-8", "replace").split(",")
    return next((field.strip() for field in fields[:2] if field.strip()), "")


def _refuse_locked(path: Path) -> None:
    owner, lock = lock_owner(path), _lock_file(path)
    if owner and lock:
        raise Busy(
            f"{path.name} is open in {owner}'s spreadsheet program; close it there and try again. "
            f"If nobody has it open, a crash left the file {lock.name} behind: delete that."
        )


def _check(temporary: Path) -> None:
    """Read the new file back whole, as a full disk or a broken one can swallow what was written."""
    try:
        with zipfile.ZipFile(io.BytesIO(temporary.read_bytes())) as written:
            broken = first_broken(written)
    except READ_ERRORS as error:
        broken = str(error)
    if broken:
        raise Damaged(
            f"what was written could not be read back ({broken}); "
            "the old file is as it was. Try again."
        )


def _back_up(
    path: Path, temporary: Path, folder: Path | None, keep: int, stamp: str, seen: str | None
) -> Path | None:
    """Copy the old file, which must be the one that was seen; None where no copy is made."""
    if not path.exists():
        if seen is not None:
            raise Busy(f"{path.name} was moved or deleted since it was read; start again.")
        return None
    if seen is not None:
        _refuse_changed(path, seen)
    if folder is None:
        return None
    make_folder_like(folder, path)
    backup = _free_backup(folder, path.name, stamp)
    # Half a copy under its final name would pass for a good one.
    half = folder / temporary.name
    try:
        copy_like(path, half)
        if seen is not None and sha256(half) != seen:
            raise Moved(
                f"{path.name} changed while it was copied; "
                "start again to work on what is there now."
            )
        half.replace(backup)
    finally:
        half.unlink(missing_ok=True)
    for old in _backups(folder, path.name, stamp)[:-keep]:
        old.unlink(missing_ok=True)
    return backup


def _take_place(temporary: Path, path: Path) -> None:
    try:
        take_place(temporary, path)
    except PermissionError as error:
        raise Busy(
            f"{path.name} is held by another program; close the workbook and try again."
        ) from error


def _refuse_changed(path: Path, seen: str) -> None:
    if sha256(path) != seen:
        raise Moved(
            f"{path.name} changed since it was read; start again to work on what is there now."
        )


def _free_backup(folder: Path, name: str, stamp: str) -> Path:
    """Path for a copy, numbered from the second on where runs share a stamp."""
    backup = folder / f"{stamp}-{name}"
    count = 1
    while backup.exists():
        count += 1
        backup = folder / f"{stamp}_{count}-{name}"
    return backup


def _backups(folder: Path, name: str, stamp: str) -> list[Path]:
    """Copies of one workbook, oldest first: those whose stamp has the shape of this one.

    Told by its ending alone, a copy of ``my-plan.xlsx`` would be one of ``plan.xlsx`` too.
    """
    shape = "".join(r"\d" if letter.isdigit() else re.escape(letter) for letter in stamp)
    pattern = re.compile(rf"({shape})(?:_(\d+))?-{re.escape(name)}")
    found: list[tuple[str, int, Path]] = []
    for file in folder.iterdir():
        match = pattern.fullmatch(file.name)
        if match:
            found.append((match[1], int(match[2] or 1), file))
    return [file for _, _, file in sorted(found)]
