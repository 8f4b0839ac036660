"""What is no table is refused before it is read whole: a line of megabytes, a million columns."""

import tracemalloc

import pytest
from click.testing import CliRunner

from toolkit.cli import cli

HEAD, ROWS = "Customer ID,Name,Revenue\n", "C1,Ann,100\nC2,Ben,200\n"


def check(path):
    return CliRunner().invoke(cli, ["check", str(path), "--as-of", "2026-11-22", "-q"])


@pytest.mark.parametrize("before", ["", HEAD, HEAD + ROWS])
@pytest.mark.parametrize("end", ["", "\n" + ROWS])
def test_a_line_of_megabytes_is_refused_before_the_file_is_read_whole(before, end, tmp_path):
    path = tmp_path / "Customers.csv"
    with path.open("wb") as file:
        file.write(before.encode())
        file.write(b"x" * (40 << 20))
        file.write(end.encode())
    tracemalloc.start()
    result = check(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert result.exit_code == 65
    assert result.stderr.splitlines() == [
        "retain: Customers.csv holds a line of more than 16 MB:"
        " it is not a table that can be read.",
        "Export it anew with a line for each row.",
    ]
    assert peak < 20 << 20


def test_a_large_file_of_ordinary_lines_is_read(tmp_path):
    path = tmp_path / "Customers.csv"
    note = "x" * 30_000
    lines = [f'C{n},Name {n},{n},"{note}"\r\n' for n in range(600)]
    path.write_text("Customer ID,Name,Revenue,Notes\r\n" + "".join(lines), newline="")
    assert path.stat().st_size > 16 << 20
    assert check(path).exit_code == 0


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (HEAD + ROWS + "," * 1_000_000 + "\n", 4),
        (",".join(f"H{n}" for n in range(120_000)) + "\n" + ROWS, 1),
    ],
)
def test_a_row_with_more_cells_than_any_table_has_is_refused(text, row, tmp_path):
    path = tmp_path / "Customers.csv"
    path.write_text(text)
    result = check(path)
    assert result.exit_code == 65
    cells = "1,000,001" if row == 4 else "120,000"
    assert result.stderr.splitlines()[0] == (
        f"retain: Customers.csv, row {row}: {cells} cells, and a table has 100,000 columns at most."
    )


def test_a_row_as_wide_as_a_sheet_is_read(tmp_path):
    path = tmp_path / "Customers.csv"
    path.write_text(HEAD + "C1,Ann,100" + "," * 16_381 + "\n" + ROWS)
    assert check(path).exit_code == 0
