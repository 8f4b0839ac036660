"""A report as PDF: printed by a browser, else converted by LibreOffice, else a sentence."""

import stat
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from toolkit.cli import cli, pdf_file
from toolkit.errors import ToolkitError

SAMPLE = str(Path(__file__).parents[2] / "workbooks" / "sample.xlsx")
BROWSER = """import sys, pathlib
to = next(a.partition("=")[2] for a in sys.argv if a.startswith("--print-to-pdf="))
assert "--no-sandbox" in sys.argv or {sandbox}
page = pathlib.Path(sys.argv[-1].removeprefix("file://")).read_bytes()
assert page.startswith(b"<!DOCTYPE html>")
pathlib.Path(to).write_bytes(b"%PDF-1.4 /CreationDate (D:20261123101112+00'00')")
"""
OFFICE = """import sys, pathlib
book = pathlib.Path(sys.argv[-1])
assert book.read_bytes().startswith(b"PK")
folder = pathlib.Path(sys.argv[sys.argv.index("--outdir") + 1])
(folder / (book.stem + ".pdf")).write_bytes(b"%PDF-1.4 office")
"""


def program(folder: Path, name: str, text: str) -> None:
    file = folder / name
    file.write_text(f"#!{sys.executable}\n{text}", encoding="utf-8")
    file.chmod(file.stat().st_mode | stat.S_IEXEC)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(pdf_file, "USUAL_PLACES", ())
    return folder


def make(to: Path) -> tuple[int, str]:
    given = ["report", "run", SAMPLE, "--to", str(to), "--as-of", "2026-11-23"]
    told = CliRunner().invoke(cli, given)
    if isinstance(told.exception, ToolkitError):
        return told.exception.exit_code, str(told.exception)
    return told.exit_code, told.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="programs there are no scripts")
@pytest.mark.parametrize("sandbox", [True, False])
def test_a_browser_prints_the_page_and_no_clock_stands_in_it(path: Path, sandbox: bool) -> None:
    program(path, "chromium", BROWSER.format(sandbox=sandbox))
    out = path.parent / "r.pdf"
    assert make(out) == (0, "")
    assert out.read_bytes() == b"%PDF-1.4 /CreationDate (D:20000101000000+00'00')"


@pytest.mark.skipif(sys.platform == "win32", reason="programs there are no scripts")
def test_without_a_browser_or_where_it_fails_the_office_converts_the_workbook(path: Path) -> None:
    program(path, "soffice", OFFICE)
    program(path, "chromium", "raise SystemExit(1)")
    out = path.parent / "r.pdf"
    assert make(out) == (0, "")
    assert out.read_bytes() == b"%PDF-1.4 office"


def test_with_neither_a_sentence_says_what_to_do(path: Path) -> None:
    out = path.parent / "r.pdf"
    code, told = make(out)
    assert code == 69 and not out.exists()
    assert "Chromium, Chrome, Edge or LibreOffice" in told and "Take .html" in told


@pytest.mark.skipif(sys.platform == "win32", reason="programs there are no scripts")
def test_a_program_that_makes_none_is_named(path: Path) -> None:
    program(path, "soffice", "pass")
    code, told = make(path.parent / "r.pdf")
    assert code == 69 and "soffice made no PDF" in told
