"""The gallery: what `retain check` says of each habit, as golden text, and that a refresh takes every one that may be taken.

`python tests/test_gallery.py` writes what is said now; read the diff before you keep it.
"""

import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from toolkit.cli import cli

HERE = Path(__file__).resolve().parent / "gallery"
DAY = ("--as-of", "2026-09-16")
_spec = importlib.util.spec_from_file_location("gallery_make", HERE / "make.py")
assert _spec and _spec.loader
make = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(make)
STOPPED = {"dates_nobody_can_tell", "headers_in_two_minds"}


def golden(name: str) -> Path:
    return HERE / f"{name.partition('.')[0]}.txt"


def said(path: Path) -> str:
    result = CliRunner().invoke(cli, ["check", str(path), *DAY])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.output
    return f"exit {result.exit_code}\n{result.output}"


@pytest.mark.parametrize("name", make.NAMES)
def test_check_says_what_the_gallery_shows(name, tmp_path):
    assert said(make.make(name, tmp_path)) == golden(name).read_text(encoding="utf-8")


def test_every_golden_text_has_its_picture():
    assert {p.name for p in HERE.glob("*.txt")} == {golden(name).name for name in make.NAMES}


@pytest.mark.parametrize("name", [n for n in make.NAMES if n not in STOPPED])
def test_a_refresh_takes_it(name, tmp_path):
    path = make.make(name, tmp_path)
    result = CliRunner().invoke(cli, ["refresh", str(path), *DAY, "--to", str(tmp_path / "out.xlsx"), "--json"])
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout)["sheets"]["Call schedule"]


@pytest.mark.parametrize("name", sorted(STOPPED))
def test_what_would_be_wrong_for_everybody_stops_the_run(name, tmp_path):
    result = CliRunner().invoke(cli, ["refresh", str(make.make(name, tmp_path)), *DAY])
    assert result.exit_code == 65, result.output


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed: nothing makes .xls and .ods here")
@pytest.mark.parametrize("form", ["xls", "ods"])
def test_other_forms_of_workbook_say_the_same(form, tmp_path):
    path = make.make("plain", tmp_path)
    home = f"-env:UserInstallation=file://{tmp_path}/office"
    subprocess.run(
        ["soffice", home, "--headless", "--convert-to", form, "--outdir", str(tmp_path), str(path)],
        capture_output=True,
        check=True,
    )
    assert said(path.with_suffix(f".{form}")) == said(path).replace(".xlsx", f".{form}")


if __name__ == "__main__":
    import tempfile

    for each in make.NAMES:
        with tempfile.TemporaryDirectory() as held:
            golden(each).write_text(said(make.make(each, Path(held))), encoding="utf-8")
    sys.exit()
