"""A save that is killed, runs out of disk or has no right to write:
the file is the whole old or the whole new one.
"""

import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from made.damaged import sound
from made.zips import pack

from toolkit.cli import cli
from toolkit.xlsx import save

HERE, ROOT = Path(__file__).parent, Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE), str(ROOT)])}
SAMPLE = ROOT / "workbooks" / "sample.xlsx"
KILLS, NOBODY = 60, 65534
STRAY = re.compile(r"\.book\.xlsx\.[0-9a-f]{12}\.tmp")

resource = pytest.importorskip("resource", reason="processes are killed and limited the Unix way")


def big(seed: int) -> bytes:
    """A package of 3 MB, so that writing and checking it take a while."""
    return pack(
        {"[Content_Types].xml": b"<Types/>", "noise.bin": random.Random(seed).randbytes(3_000_000)}
    )


def test_60_kills_at_random_moments_leave_the_whole_old_or_the_whole_new_file(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "books"
    folder.mkdir()
    path, files, contents = (
        folder / "book.xlsx",
        [tmp_path / "one", tmp_path / "two"],
        [big(1), big(2)],
    )
    for file, content in zip(files, contents, strict=True):
        file.write_bytes(content)
    path.write_bytes(contents[1])
    rng, duration, strays, found = random.Random(7), 0.05, 0, set()
    command = [sys.executable, "-m", "made.saver", str(path), *map(str, files)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT
    ) as parent:
        assert parent.stdin
        assert parent.stdout
        for _ in range(KILLS):
            parent.stdin.write("go\n")
            parent.stdin.flush()
            child, seconds = (
                parent.stdout.readline().split()
            )  # the first save is over, the next ones go on
            duration = (duration + float(seconds)) / 2
            time.sleep(rng.uniform(0, 2 * duration))
            os.kill(int(child), signal.SIGKILL)
            assert int(parent.stdout.readline()) == -signal.SIGKILL
            now = path.read_bytes()
            assert now in contents
            found.add(contents.index(now))
            strays = max(strays, sum(bool(STRAY.fullmatch(p.name)) for p in folder.iterdir()))
            for backup in (folder / "backups").glob("[0-9]*"):
                assert backup.read_bytes() in contents
                backup.unlink()
    assert found == {0, 1}
    assert strays > 0, "no kill fell into a save"
    for stray in folder.rglob(".*.tmp"):
        os.utime(stray, (1, 1))
    save(path, contents[0], seen=None, backup_dir=folder / "backups", stamp="1")
    assert sorted(p.name for p in folder.rglob("*")) == ["1-book.xlsx", "backups", "book.xlsx"]


def refresh(path: Path) -> Result:
    """Run the command line here."""
    return CliRunner().invoke(cli, ["refresh", str(path), "--as-of", "2026-11-22"])


@pytest.mark.parametrize("size", [0, 1, 4096, 20_000])
def test_a_full_disk_leaves_the_old_file_and_nothing_else(size: int, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(SAMPLE.read_bytes())
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        done = refresh(path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert done.exit_code == 74, done.output
    assert re.search(r"Writing .*book\.xlsx failed: File too large", done.stderr)
    assert path.read_bytes() == SAMPLE.read_bytes()
    assert [p.name for p in tmp_path.iterdir()] == ["book.xlsx"]


def test_a_disk_that_fills_up_while_the_copy_is_made_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(big(1))

    def full(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:1000])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copy2", full)
    with pytest.raises(OSError, match="No space"):
        save(path, sound(), seen=None, backup_dir=tmp_path / "b", stamp="1")
    assert path.read_bytes() == big(1)
    assert [p.name for p in tmp_path.rglob("*") if p.is_file()] == ["book.xlsx"]


def test_a_small_disk_that_is_full_leaves_the_old_file(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    room = (SAMPLE.stat().st_size // 4096 + 12) * 4096
    try:
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={room}", "tmpfs", str(disk)], capture_output=True
        )
    except FileNotFoundError:
        pytest.skip("there is no mount here")
    if mounted.returncode:
        pytest.skip("a file system of its own may not be mounted here")
    try:
        path = disk / "book.xlsx"
        path.write_bytes(SAMPLE.read_bytes())
        (disk / "filler").write_bytes(bytes(room - 4096 * 3 - path.stat().st_size))
        done = refresh(path)
        assert done.exit_code == 74, done.output
        assert "No space left on device" in done.stderr
        assert path.read_bytes() == SAMPLE.read_bytes()
        assert sorted(p.name for p in disk.iterdir()) == ["book.xlsx", "filler"]
    finally:
        subprocess.run(["umount", str(disk)], check=True)


NO_RIGHT = """
import os, shutil, sys, tempfile
from click.testing import CliRunner
from toolkit.cli import cli
# Whoever has no rights cannot import what root has installed: import it now.
with tempfile.TemporaryDirectory() as folder:
    shutil.copy(sys.argv[2], folder + "/book.xlsx")
    assert CliRunner().invoke(cli, ["refresh", folder + "/book.xlsx"]).exit_code == 0
    assert CliRunner().invoke(cli, ["new", folder + "/new.xlsx"]).exit_code == 0
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(int(sys.argv[1])); os.setuid(int(sys.argv[1]))
done = CliRunner().invoke(cli, sys.argv[3:])
print(done.stderr)
sys.exit(done.exit_code)
"""


def somebody_else(*words: str) -> subprocess.CompletedProcess[str]:
    """Run the command line as somebody without any right of root's."""
    command = [sys.executable, "-c", NO_RIGHT, str(NOBODY), str(SAMPLE), *words]
    return subprocess.run(command, capture_output=True, text=True, env=ENVIRONMENT)


@pytest.fixture
def closed() -> Iterator[Path]:
    """A workbook in a folder that may be read and not written into, by us or by anybody else."""
    with tempfile.TemporaryDirectory() as held:
        Path(held).chmod(0o755)
        path = Path(held) / "closed" / "book.xlsx"
        path.parent.mkdir()
        path.write_bytes(SAMPLE.read_bytes())
        path.chmod(0o444)
        path.parent.chmod(0o555)
        yield path
        path.parent.chmod(0o755)


def test_a_folder_without_the_right_to_write_is_said_and_nothing_changes(closed: Path) -> None:
    done = somebody_else("refresh", str(closed), "--as-of", "2026-11-22")
    assert (done.returncode, done.stderr) == (77, "")
    assert re.search(r"Writing .*book\.xlsx is not allowed", done.stdout)
    assert closed.read_bytes() == SAMPLE.read_bytes()
    assert [p.name for p in closed.parent.iterdir()] == ["book.xlsx"]


def test_a_workbook_without_the_right_to_read_is_said(closed: Path) -> None:
    closed.chmod(0o000)
    done = somebody_else("check", str(closed))
    assert (done.returncode, done.stderr) == (77, "")
    assert re.search(r"Reading .*book\.xlsx is not allowed", done.stdout)


def test_a_new_workbook_in_a_closed_folder_is_said(closed: Path) -> None:
    assert somebody_else("new", str(closed.with_name("mine.xlsx"))).returncode == 77
    assert [p.name for p in closed.parent.iterdir()] == ["book.xlsx"]
