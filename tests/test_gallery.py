"""The gallery: what `retain check` says of each habit, as golden text, and that a refresh takes every one that may be taken.

`python tests/test_gallery.py` writes what is said now; read the diff before you keep it.
"""

import importlib.util
import json
import random
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from toolkit.cli import cli

HERE = Path(__file__).resolve().parent / "gallery"
FORMS = HERE / "other_forms"
"""Workbooks that other programs saved: .xls and .ods by LibreOffice, .xlsb by SheetJS."""
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


def test_a_binary_workbook_says_the_same_as_an_xlsx():
    assert said(FORMS / "plain.xlsb") == golden("plain").read_text(encoding="utf-8").replace(".xlsx", ".xlsb")


@pytest.mark.parametrize("form", ["xls", "xlsb", "ods"])
def test_an_error_cell_is_told_in_every_form(form):
    text = said(FORMS / f"errors.{form}")
    assert "Data!C5: an error of a formula ('#N/A')." in text
    assert text.count("an error of a formula") == 1


def test_cells_that_cannot_be_read_are_not_taken_for_empty_ones(tmp_path):
    path = tmp_path / "short.xlsb"
    with zipfile.ZipFile(FORMS / "plain.xlsb") as old, zipfile.ZipFile(path, "w") as new:
        for member in old.infolist():
            short = b"\x0d\x04\0\0\0\0" if member.filename == "xl/worksheets/sheet1.bin" else b""
            new.writestr(member, old.read(member) + short)
    text = said(path)
    assert text.startswith("exit 65")
    assert "holds cells in a short form that cannot be read" in text


@pytest.mark.parametrize("form", ["xls", "xlsb", "ods"])
def test_a_damaged_workbook_of_any_form_gets_a_sentence(form, tmp_path):
    sound = (FORMS / f"errors.{form}").read_bytes()
    draw = random.Random(4)
    for _ in range(40):
        data = bytearray(sound[: draw.randrange(1, len(sound))] if draw.random() < 0.3 else sound)
        for _ in range(draw.randrange(1, 30)):
            data[draw.randrange(len(data))] = draw.randrange(256)
        (tmp_path / f"damaged.{form}").write_bytes(data)
        assert said(tmp_path / f"damaged.{form}").startswith(("exit 0", "exit 65"))


if __name__ == "__main__":
    import tempfile

    for each in make.NAMES:
        with tempfile.TemporaryDirectory() as held:
            golden(each).write_text(said(make.make(each, Path(held))), encoding="utf-8")
    sys.exit()
