"""The guides tell the truth: sessions print what they show, Python runs, names and links exist.

`python tests/test_guides.py` writes into the guides what the commands print now, and the lists of
columns and settings; read the diff before you keep it.
"""

import importlib
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from dataclasses import fields
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from toolkit.cli import cli
from toolkit.cli.value_texts import shown_value
from toolkit.reports import REPORTS
from toolkit.schema.inputs import INPUTS
from toolkit.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
REFERENCE = ROOT / "toolkit" / "README.md"
GUIDES = [README, REFERENCE, ROOT / "workbooks" / "README.md", ROOT / "scripts" / "README.md"]
SAMPLE = ROOT / "workbooks" / "sample.xlsx"
SESSION = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)
PYTHON = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)
STAMP = re.compile(r"\d{8}-\d{6}")


def text_of(guide: Path) -> str:
    return guide.read_text(encoding="utf-8")


def commands(session: str) -> list[tuple[str, str]]:
    """Each `$ command` of a session with the text that stands under it."""
    parts = re.split(r"^\$ (.*)\n", session, flags=re.MULTILINE)
    return list(zip(parts[1::2], parts[2::2], strict=True))


def printed(command: str, folder: Path) -> str:
    """What a terminal in this folder shows for a `retain` command."""
    name, *words = shlex.split(command)
    assert name == "retain", f"a guide runs {name!r}; only retain is known here"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", "from toolkit.cli import main; main()", *words],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    assert "Traceback" not in done.stdout, done.stdout
    return done.stdout.replace(os.sep, "/")


def printed_here(command: str) -> str:
    """The same from this process, in its folder: one need not start Python for each command."""
    name, *words = shlex.split(command)
    assert name == "retain", f"a guide runs {name!r}; only retain is known here"
    done = CliRunner().invoke(cli, words, prog_name="retain")
    if done.exception and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done.output.replace(os.sep, "/")


def comparable(text: str) -> str:
    """Without the clock that stands in a backup's name."""
    return STAMP.sub("<time>", text)


def with_clock_of(before: str, now: str) -> str:
    """What is printed now, with the clocks that stand in the guide: only what changed changes."""
    clocks = iter(STAMP.findall(before))
    return STAMP.sub(lambda clock: next(clocks, clock[0]), now)


def place(folder: Path) -> Path:
    """The books that the guides speak of, in a folder."""
    shutil.copy(SAMPLE, folder / "customers.xlsx")
    run = [sys.executable, ROOT / "tests" / "gallery" / "make.py", folder, "as_people_keep_it"]
    subprocess.run(run, check=True, capture_output=True)
    (folder / "as_people_keep_it.xlsx").rename(folder / "mine.xlsx")
    return folder


def replayed(guide: str) -> str:
    """A guide with what its commands print now."""

    def again(session: re.Match[str]) -> str:
        with tempfile.TemporaryDirectory() as held:
            folder = place(Path(held))
            shown = []
            for command, before in commands(session[1]):
                shown.append(f"$ {command}\n{with_clock_of(before, printed(command, folder))}")
        return "```console\n" + "".join(shown) + "```"

    return SESSION.sub(again, guide)


def in_cell(text: str) -> str:
    """A text as it stands in a cell of a Markdown table."""
    return text.replace("|", "\\|")


def list_of_columns() -> str:
    """Every input table with its columns: name in code, label in a sheet, kind, first spellings."""
    parts = []
    for table in INPUTS.values():
        parts += [f"### {table.title} (`{table.name}`)", ""]
        parts += ["| column | in a sheet | kind | also known as |", "|---|---|---|---|"]
        for column in table.columns:
            others = ", ".join(column.spellings[:4])
            more = ", ..." if len(column.spellings) > 4 else ""
            row = f"| `{column.name}` | {column.label} | {column.kind} | {others}{more} |"
            parts.append(row)
        parts.append("")
    return "\n".join(parts)


def list_of_settings() -> str:
    """Every setting with its default and what it means."""
    parts = ["| setting | default | meaning |", "|---|---|---|"]
    for setting in fields(Settings):
        default = in_cell(shown_value(setting.default))
        parts.append(f"| `{setting.name}` | {default} | {in_cell(setting.metadata['help'])} |")
    return "\n".join([*parts, ""])


def list_of_commands() -> str:
    """Every command with the first sentence of its help."""
    parts = ["| command | does |", "|---|---|"]
    for name, command in sorted(cli.commands.items()):
        words = [p.make_metavar(click.Context(command)) for p in command.params if is_argument(p)]
        first = " ".join((command.help or "").split("\n\n")[0].split())
        parts.append(f"| `{' '.join(['retain', name, *words])}` | {in_cell(first)} |")
    return "\n".join([*parts, ""])


def is_argument(parameter: click.Parameter) -> bool:
    return isinstance(parameter, click.Argument)


def list_of_languages() -> str:
    """The languages in which sheets and cells are understood, each by its file's first line."""
    files = (ROOT / "toolkit" / "words").glob("*.py")
    modules = [importlib.import_module(f"toolkit.words.{file.stem}") for file in files]
    declared = [module for module in modules if hasattr(module, "LANGUAGE")]
    declared.sort(key=lambda module: module.LANGUAGE.place)
    names = [(module.__doc__ or "").strip(". ") for module in declared]
    said = f"{', '.join(names[:-1])} and {names[-1]}"
    return f"Headers, titles of sheets and words in cells are understood in {said}.\n"


LISTS = {
    "columns": list_of_columns,
    "settings": list_of_settings,
    "commands": list_of_commands,
    "languages": list_of_languages,
}


def listed(reference: str) -> str:
    """The reference with its lists as the declarations say them now."""
    for name, made in LISTS.items():
        between = re.compile(rf"(<!-- {name} -->\n).*?(<!-- end -->)", re.DOTALL)
        inside = f"\n{made()}\n"
        reference = between.sub(lambda found, text=inside: found[1] + text + found[2], reference)
    return reference


SESSIONS = [(guide, session) for guide in GUIDES for session in SESSION.findall(text_of(guide))]


@pytest.fixture(scope="module")
def placed(tmp_path_factory):
    return place(tmp_path_factory.mktemp("guides"))


@pytest.mark.parametrize(("guide", "session"), SESSIONS)
def test_a_session_prints_what_a_guide_shows(guide, session, placed, tmp_path, monkeypatch):
    shutil.copytree(placed, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    for number, (command, shown) in enumerate(commands(session)):
        # The first command of each session starts a process, as a person's terminal does.
        now = printed(command, tmp_path) if number == 0 else printed_here(command)
        assert comparable(now) == comparable(shown), f"$ {command}"


def test_the_python_of_the_reference_runs_from_top_to_bottom(placed, tmp_path, monkeypatch):
    shutil.copytree(placed, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    # A process of its own, for a report that is added here is not to be seen by other tests.
    script = "\n\n".join(PYTHON.findall(text_of(REFERENCE)))
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    run = [sys.executable, "-W", "error", "-"]
    subprocess.run(run, input=script, check=True, env=environment, encoding="utf-8")


def test_the_lists_of_the_reference_are_those_of_the_declarations():
    true = listed(text_of(REFERENCE)) == text_of(REFERENCE)
    assert true, "toolkit/README.md is not what was declared; run `python tests/test_guides.py`"


def test_every_command_and_report_is_in_the_reference():
    text = text_of(REFERENCE)
    assert [name for name in cli.commands if f"retain {name}" not in text] == []
    left_out = [name for name in REPORTS if f"`{name}`" not in text]
    assert left_out == [], "add them to the table of reports in toolkit/README.md"


def test_a_report_in_the_reference_is_under_thirty_lines():
    assert all(len(block.splitlines()) < 30 for block in PYTHON.findall(text_of(REFERENCE)))


@pytest.mark.parametrize("guide", [*GUIDES, ROOT / ".github" / "CONTRIBUTING.md"])
def test_every_linked_file_of_the_project_exists(guide):
    links = re.findall(r"\]\(([^)#:]+)\)", text_of(guide))
    assert [link for link in links if not (guide.parent / link).exists()] == []


if __name__ == "__main__":
    for each in GUIDES:
        each.write_text(replayed(listed(text_of(each))), encoding="utf-8")
