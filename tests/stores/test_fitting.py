"""What does not fit into a sheet is refused before any work, with the way out."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from click.testing import CliRunner

from tests.google_helpers import new_server
from tests.list_books import list_book
from toolkit.cli import cli
from toolkit.stores import fitting

DAY = ("--as-of", "2026-06-15")
ROWS = 1_048_576
"""Of a sheet in Excel."""


def retain(*words):
    result = CliRunner().invoke(cli, [str(w) for w in words])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def big_folder(folder: Path, rows: int) -> Path:
    folder.mkdir()
    listed = pd.DataFrame({"Customer ID": ["1", "2"], "Customer": ["A", "B"], "Owner": ["X", "Y"]})
    listed.to_parquet(folder / "Customers.parquet")
    ids = np.resize(["1", "2"], rows)
    day = np.datetime64("2026-03-02")
    pd.DataFrame({"Customer ID": ids, "Date": day}).to_parquet(folder / "Calls.parquet")
    return folder


def test_a_log_longer_than_a_sheet_is_refused_before_it_is_worked_on(tmp_path, monkeypatch):
    def no_work(*_):
        raise AssertionError("the book was worked on")

    monkeypatch.setattr("toolkit.refresh.book_of", no_work)
    folder = big_folder(tmp_path / "company", ROWS)  # the header takes the first one
    result = retain("refresh", folder, "--to", tmp_path / "plan.xlsx", *DAY)
    assert result.exit_code == 65
    assert "Calls has 1,048,576 rows, and a sheet of a workbook holds 1,048,576." in result.stderr
    assert "--each owner --to FOLDER" in result.stderr
    assert not (tmp_path / "plan.xlsx").exists()
    with pytest.raises(AssertionError, match="worked on"):
        retain("refresh", folder, "--to", tmp_path / "results", *DAY)


def test_a_log_as_long_as_a_sheet_is_taken_up(tmp_path, monkeypatch):
    class WorkedOn(Exception):
        pass

    def work(*_):
        raise WorkedOn

    monkeypatch.setattr("toolkit.refresh.book_of", work)
    folder = big_folder(tmp_path / "company", ROWS - 1)
    with pytest.raises(WorkedOn):
        retain("refresh", folder, "--to", tmp_path / "plan.xlsx", *DAY)


def test_what_is_too_long_for_one_workbook_fits_into_one_for_each_owner(tmp_path, monkeypatch):
    monkeypatch.setattr(fitting, "MAX_ROWS", 9)
    folder = big_folder(tmp_path / "company", 12)
    assert retain("refresh", folder, "--to", tmp_path / "plan.xlsx", *DAY).exit_code == 65
    words = ["refresh", folder, "--each", "owner", "--to", tmp_path / "reps", "--jobs", 1]
    assert retain(*words, *DAY).exit_code == 0
    assert sorted(path.name for path in (tmp_path / "reps").glob("*.xlsx")) == ["X.xlsx", "Y.xlsx"]


def test_more_cells_than_a_google_sheet_holds_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(fitting, "GOOGLE_CELLS", 30)
    book = list_book(tmp_path / "book.xlsx")
    with new_server() as server:
        monkeypatch.setenv("RETAIN_SHEETS_URL", server.url)
        server.key_file(tmp_path / "key.json")
        words = ["refresh", book, "--to", "gsheet:book", "--creds", tmp_path / "key.json"]
        result = retain(*words, *DAY)
    assert result.exit_code == 65
    assert "The columns of 4 customers are 44 cells, and a Google Sheet holds 30." in result.stderr
    assert "--each owner --to FOLDER" in result.stderr
