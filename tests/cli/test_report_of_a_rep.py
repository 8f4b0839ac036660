"""Reports of one rep, and in the terminal: what is of all is left out, cohorts stand in a grid."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from toolkit.cli import cli

SAMPLE = str(Path(__file__).parents[2] / "workbooks" / "sample.xlsx")


def asked(*words: str) -> str:
    done = CliRunner().invoke(cli, ["report", "retention", SAMPLE, "--as-of", "2026-11-23", *words])
    assert done.exit_code == 0, done.output
    return done.output


def test_the_page_of_a_rep_has_no_figure_of_the_whole_team_and_names_the_rep(
    tmp_path: Path,
) -> None:
    page = tmp_path / "clara.html"
    said = asked("--rep", "Clara Voss", "--to", str(page))
    assert "Left out, as they are of all reps together: Warning signs, Headlines" in said
    text = page.read_text(encoding="utf-8")
    title = "Retention report of sample, Clara Voss, as of 23 Nov 2026, amounts in EUR"
    assert f"<h1>{title}</h1>" in text
    assert "Coverage by rep" in text and "Growth bridge" not in text
    assert "Jonas Brandt</td>" not in text


def test_the_terminal_says_how_a_table_is_counted_and_shows_cohorts_as_a_grid() -> None:
    bridge = asked("--table", "Growth bridge")
    assert "the steps add up to the cent" in " ".join(bridge.split())
    assert "Drawn from" not in bridge
    lines = asked("--table", "Cohorts").splitlines()
    (first,) = [line for line in lines if line.startswith("│ 2024-10 ")]
    cells = [cell.strip() for cell in first.strip("│").split("│")]
    assert cells[:4] == ["2024-10", "3", "100%", "0%"]


def test_a_table_without_a_row_says_that_there_is_nothing(tmp_path: Path) -> None:
    book = tmp_path / "b"
    book.mkdir()
    (book / "Customers.csv").write_text("Customer,Owner\nAcme,Ann\n", encoding="utf-8")
    words = ["report", "recovery", str(book), "--as-of", "2026-11-23"]
    done = CliRunner().invoke(cli, words)
    assert done.exit_code == 0, done.output
    assert "Nothing to show." in done.output


def test_csv_says_the_one_table_that_it_holds(tmp_path: Path) -> None:
    said = asked("--to", str(tmp_path / "a.csv"))
    assert "a.csv: Figures (21 rows)\n" in said


def test_the_workbook_says_of_which_day_it_is(tmp_path: Path) -> None:
    import openpyxl

    asked("--to", str(tmp_path / "a.xlsx"))
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Retention report"]
    assert sheet["A1"].value == "Retention report, as of 23 Nov 2026"


def test_a_page_names_every_signal_and_of_very_many_says_how_many_there_are_besides(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "page.html"
    rows = json.loads(asked("--to", str(page), "--json"))["sheets"]["Watch list"]
    words = [SAMPLE, "--as-of", "2026-11-23", "--json"]
    listed = CliRunner().invoke(cli, ["report", "watch-list", *words])
    every = json.loads(listed.output)["sheets"]["Watch list"]
    assert [row["what"] for row in rows] == [row["what"] for row in every]
    monkeypatch.setattr("toolkit.cli.write.SIGNALS_ON_A_PAGE", 3)
    rows = json.loads(asked("--to", str(page), "--json"))["sheets"]["Watch list"]
    more = f"{len(every) - 3} more with less at stake: the report watch-list has them all."
    assert [row["what"] for row in rows] == [*(row["what"] for row in every[:3]), more]
    assert more in page.read_text(encoding="utf-8")
