"""What separates the values of a text file is told by its lines."""

from pathlib import Path

import pytest

from toolkit.stores import open_store


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_cells_of_several_lines_do_not_outvote_the_rows(separator: str, tmp_path: Path) -> None:
    others = "".join(mark for mark in ",;" if mark != separator)
    points = "\n".join(f"silent for 53 days{mark} every 28 is wanted" for mark in others * 3)
    rows = [["Customer", "Revenue", "Points"], ["Meyer", "900", f'"{points}"']]
    text = "\n".join(separator.join(row) for row in rows)
    (tmp_path / "Customers.csv").write_text(f"{text}\n", encoding="utf-8")
    sheet = open_store(tmp_path).read().sheets["Customers"]
    assert sheet.headers == ["Customer", "Revenue", "Points"]
    assert sheet.cells.values.tolist() == [["Meyer", "900", points]]
