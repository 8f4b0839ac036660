"""README tells the truth: its sessions print what it shows, its Python runs, its names exist.

`python tests/test_readme.py` writes what the commands print now into README; read the diff before you keep it.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from toolkit.cli import cli
from toolkit.reports import REPORTS

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
SAMPLE = ROOT / "workbooks" / "sample.xlsx"
SESSION = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)
PYTHON = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)
STAMP = re.compile(r"\d{8}-\d{6}")


def commands(session: str) -> list[tuple[str, str]]:
    """Each `$ command` of a session with the text that stands under it."""
    parts = re.split(r"^\$ (.*)\n", session, flags=re.MULTILINE)
    return list(zip(parts[1::2], parts[2::2], strict=True))


def printed(command: str, folder: Path) -> str:
    """What a terminal in this folder shows for a `retain` command."""
    name, *words = shlex.split(command)
    assert name == "retain", f"README runs {name!r}; only retain is known here"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    run = [sys.executable, "-c", "from toolkit.cli import main; main()", *words]
    done = subprocess.run(
        run,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    assert "Traceback" not in done.stdout, done.stdout
    return done.stdout.replace(os.sep, "/")


def comparable(text: str) -> str:
    """Without the clock that stands in a backup's name."""
    return STAMP.sub("<time>", text)


def place(folder: Path) -> Path:
    shutil.copy(SAMPLE, folder / "customers.xlsx")
    run = [sys.executable, ROOT / "tests" / "gallery" / "make.py", folder, "as_people_keep_it"]
    subprocess.run(run, check=True, capture_output=True)
    (folder / "as_people_keep_it.xlsx").rename(folder / "mine.xlsx")
    return folder


def replayed(readme: str) -> str:
    """README with what its commands print now."""

    def again(found: re.Match[str]) -> str:
        with tempfile.TemporaryDirectory() as held:
            folder = place(Path(held))
            shown = [
                f"$ {command}\n{printed(command, folder)}" for command, _ in commands(found[1])
            ]
        return "```console\n" + "".join(shown) + "```"

    return SESSION.sub(again, readme)


@pytest.mark.parametrize("session", SESSION.findall(README.read_text(encoding="utf-8")))
def test_a_session_prints_what_readme_shows(session, tmp_path):
    folder = place(tmp_path)
    for command, shown in commands(session):
        assert comparable(printed(command, folder)) == comparable(shown), f"$ {command}"


def test_the_python_of_readme_runs_from_top_to_bottom(tmp_path, monkeypatch):
    monkeypatch.chdir(place(tmp_path))
    # A process of its own, for a report that is added here is not to be seen by other tests.
    script = "\n\n".join(PYTHON.findall(README.read_text(encoding="utf-8")))
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    subprocess.run(
        [sys.executable, "-W", "error", "-"],
        input=script,
        check=True,
        env=environment,
        encoding="utf-8",
    )


def test_every_command_and_report_is_in_readme():
    text = README.read_text(encoding="utf-8")
    assert [name for name in cli.commands if f"retain {name}" not in text] == []
    assert [name for name in REPORTS if f"`{name}`" not in text] == []


def test_a_report_in_readme_is_under_thirty_lines():
    assert all(
        len(block.splitlines()) < 30 for block in PYTHON.findall(README.read_text(encoding="utf-8"))
    )


def test_every_linked_file_of_the_project_exists():
    for guide in (README, ROOT / ".github" / "CONTRIBUTING.md"):
        links = re.findall(r"\]\(([^)#:]+)\)", guide.read_text(encoding="utf-8"))
        assert [link for link in links if not (guide.parent / link).exists()] == []


if __name__ == "__main__":
    README.write_text(replayed(README.read_text(encoding="utf-8")), encoding="utf-8")
