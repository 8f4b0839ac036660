import importlib
import os
from pathlib import Path
from typing import Any

import pytest

from toolkit.xlsx import (
    Busy,
    Damaged,
    lock_owner,
    save,
    sha256,
)

save_module = importlib.import_module("toolkit.xlsx.opc.save_file")
aside_module = importlib.import_module("toolkit.xlsx.opc.aside_file")


@pytest.fixture
def path(tmp_path: Path, rich: bytes) -> Path:
    file = tmp_path / "List.xlsx"
    file.write_bytes(rich)
    return file


@pytest.fixture
def new(grafted: Any, rich: bytes) -> bytes:
    return grafted(rich)[0]


def _lock(path: Path, name: str) -> Path:
    lock = path.with_name("~$" + path.name)
    narrow = bytes([len(name)]) + name.encode("latin-1", "replace").ljust(54)
    lock.write_bytes(narrow + bytes([len(name), 0]) + name.encode("utf-16-le").ljust(108, b" "))
    return lock


def _names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_the_new_file_takes_the_old_one_s_place_and_a_copy_is_kept(
    path: Path, new: bytes, rich: bytes
) -> None:
    backups = path.parent / "backups"
    done = save(path, new, seen=sha256(path), backup_dir=backups, stamp="20260105-093000")
    assert path.read_bytes() == new
    assert done.sha256 == sha256(path)
    assert done.backup == backups / "20260105-093000-List.xlsx"
    assert done.backup.read_bytes() == rich
    assert _names(path.parent) == ["List.xlsx", "backups"]


def test_a_new_file_needs_no_backup(tmp_path: Path, new: bytes) -> None:
    done = save(tmp_path / "New.xlsx", new, seen=None, backup_dir=tmp_path / "b", stamp="1")
    assert done.backup is None
    assert (tmp_path / "New.xlsx").read_bytes() == new
    assert _names(tmp_path) == ["New.xlsx"]


def test_only_the_newest_backups_of_this_workbook_are_kept(path: Path, new: bytes) -> None:
    folder = path.parent / "b"
    folder.mkdir()
    others = [
        "20250101-000000-Other.xlsx",
        "20250101-000000-2-List.xlsx",
        "mine-List.xlsx",
        "20250101-List.xlsx",
    ]
    for other in others:
        (folder / other).write_bytes(b"x")
    for day in range(1, 8):
        save(path, new, seen=None, backup_dir=folder, keep=3, stamp=f"2026010{day}-120000")
    assert _names(folder) == sorted(
        [*others, *(f"2026010{day}-120000-List.xlsx" for day in (5, 6, 7))]
    )


def test_backups_of_one_second_get_numbers(path: Path, new: bytes) -> None:
    folder = path.parent / "b"
    names = [
        save(path, new, seen=None, backup_dir=folder, keep=2, stamp="20260105-1").backup
        for _ in range(3)
    ]
    assert [name.name for name in names if name] == [
        "20260105-1-List.xlsx",
        "20260105-1_2-List.xlsx",
        "20260105-1_3-List.xlsx",
    ]
    assert _names(folder) == ["20260105-1_2-List.xlsx", "20260105-1_3-List.xlsx"]


def test_a_file_changed_since_it_was_read_is_left_alone(path: Path, new: bytes) -> None:
    seen = sha256(path)
    path.write_bytes(b"typed meanwhile")
    with pytest.raises(Busy, match=r"List\.xlsx changed since it was read"):
        save(path, new, seen=seen, backup_dir=None, stamp="1")
    assert path.read_bytes() == b"typed meanwhile"
    path.unlink()
    with pytest.raises(Busy, match="moved or deleted"):
        save(path, new, seen=seen, backup_dir=None, stamp="1")
    assert _names(path.parent) == []


def test_excel_s_lock_names_the_person_and_the_file_to_delete(
    path: Path, new: bytes, rich: bytes
) -> None:
    assert lock_owner(path) is None
    lock = _lock(path, "Zoë Müller")
    assert lock_owner(path) == "Zoë Müller"
    with pytest.raises(
        Busy, match=r"open in Zoë Müller's .* left the file ~\$List\.xlsx behind: delete that"
    ):
        save(path, new, seen=None, backup_dir=None, stamp="1")
    assert path.read_bytes() == rich
    lock.unlink()
    assert save(path, new, seen=None, backup_dir=None, stamp="1").backup is None


def test_libreoffice_s_lock_names_the_person(path: Path) -> None:
    lock = path.with_name(".~lock.List.xlsx#")
    lock.write_text(",kim,host,05.01.2026 09:30,file:///home/kim;", encoding="utf-8")
    assert lock_owner(path) == "kim"
    lock.write_text("Kim Lee,kim,host,05.01.2026 09:30,file:///home/kim;", encoding="utf-8")
    assert lock_owner(path) == "Kim Lee"
    lock.write_bytes(b"")
    assert lock_owner(path) == "somebody"


def test_a_lock_that_tells_nothing_still_counts(path: Path) -> None:
    path.with_name("~$List.xlsx").write_bytes(b"")
    assert lock_owner(path) == "somebody"


def test_what_cannot_be_read_back_never_replaces_anything(
    path: Path, new: bytes, rich: bytes
) -> None:
    for broken in (b"no zip", new[: len(new) // 2], new.replace(new[200:203], b"\0\1\2", 1)):
        with pytest.raises(Damaged, match="could not be read back"):
            save(path, broken, seen=None, backup_dir=None, stamp="1")
    assert path.read_bytes() == rich
    assert _names(path.parent) == ["List.xlsx"]


@pytest.mark.parametrize("where", ["fsync", "copy2", "copymode"])
def test_a_crash_at_any_step_leaves_the_old_file_whole(
    path: Path, new: bytes, rich: bytes, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    def crash(*_: object, **__: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(aside_module.os if where == "fsync" else aside_module.shutil, where, crash)
    with pytest.raises(OSError, match="disk full"):
        save(path, new, seen=None, backup_dir=path.parent / "b", stamp="1")
    assert path.read_bytes() == rich
    assert not [name for name in _names(path.parent) if name.endswith(".tmp")]


def test_a_file_held_for_a_moment_is_tried_again(
    path: Path, new: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    real, failures = Path.replace, [1, 2]

    def held(self: Path, target: Path) -> Path:
        if failures:
            failures.pop()
            raise PermissionError
        return real(self, target)

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(aside_module.time, "sleep", waits.append)
    save(path, new, seen=None, backup_dir=None, stamp="1")
    assert path.read_bytes() == new
    assert waits == [0.05, 0.1]


def test_a_file_held_for_good_says_close_the_workbook(
    path: Path, new: bytes, rich: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(self: Path, target: Path) -> Path:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(aside_module.time, "sleep", lambda _: None)
    with pytest.raises(Busy, match="close the workbook"):
        save(path, new, seen=None, backup_dir=None, stamp="1")
    assert path.read_bytes() == rich
    assert _names(path.parent) == ["List.xlsx"]


def test_a_link_stays_a_link_and_the_mode_is_kept(path: Path, new: bytes) -> None:
    path.chmod(0o640)
    folder = path.parent / "other"
    folder.mkdir()
    link = folder / "link.xlsx"
    link.symlink_to(path)
    save(link, new, seen=None, backup_dir=None, stamp="1")
    assert link.is_symlink()
    assert path.read_bytes() == new
    assert path.stat().st_mode & 0o777 == 0o640


def test_what_a_killed_run_left_is_swept_and_nothing_else(path: Path, new: bytes) -> None:
    old, young, other = (
        path.with_name(n) for n in (".List.xlsx.0badcafe.tmp", ".List.xlsx.0badcaff.tmp", ".x.tmp")
    )
    for file in (old, young, other):
        file.write_bytes(b"x")
    for file in (old, other):
        os.utime(file, (1, 1))
    save(path, new, seen=None, backup_dir=None, stamp="1")
    assert _names(path.parent) == [young.name, other.name, "List.xlsx"]


def test_who_writes_alone_sweeps_what_killed_runs_of_the_same_user_left_at_once(
    path: Path, new: bytes
) -> None:
    killed = aside_module.aside_of(path)
    backups = path.parent / "b"
    backups.mkdir()
    half = backups / killed.name
    theirs = path.with_name(".List.xlsx.ffff0badcafe.tmp")
    for file in (killed, half, theirs):
        file.write_bytes(b"x")
    save(path, new, seen=None, backup_dir=backups, stamp="1")
    assert killed.exists() and half.exists()
    save(path, new, seen=None, backup_dir=backups, stamp="2", alone=True)
    assert _names(path.parent) == sorted([theirs.name, "List.xlsx", "b"])
    assert _names(backups) == ["1-List.xlsx", "2-List.xlsx"]


@pytest.mark.skipif(os.name == "nt", reason="rights are told the Unix way")
def test_nothing_that_is_written_can_be_read_by_more_people_than_the_workbook(
    path: Path, new: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.chmod(0o600)
    seen: list[int] = []
    real = os.open

    def noted(file: Any, *how: Any, **more: Any) -> int:
        handle = real(file, *how, **more)
        seen.append(os.fstat(handle).st_mode & 0o777)
        return handle

    monkeypatch.setattr(os, "open", noted)
    saved = save(path, new, seen=None, backup_dir=path.parent / "b", stamp="1")
    assert seen == [0o600, 0o600]
    assert saved.backup
    assert [file.stat().st_mode & 0o777 for file in (path, saved.backup)] == [0o600, 0o600]


def test_a_missing_folder_is_the_plain_error(tmp_path: Path, new: bytes) -> None:
    with pytest.raises(FileNotFoundError):
        save(tmp_path / "no" / "List.xlsx", new, seen=None, backup_dir=None, stamp="1")
    with pytest.raises(ValueError, match="keep"):
        save(tmp_path / "List.xlsx", new, seen=None, backup_dir=None, keep=0, stamp="1")
