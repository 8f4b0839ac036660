"""Writes the workbooks with buttons that are kept in `workbooks/`, and the ribbon add-in.

python scripts/make_workbooks.py [FOLDER]

The same bytes on every run with the same xlwings and pyOpenVBA. The kept copies start whichever
Python the machine finds first; `retain new`, `retain buttons add` and `retain buttons ribbon` name
the Python that they run with.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def main(folder: Path) -> None:
    from toolkit.buttons.button_sheet import Interpreters
    from toolkit.buttons.button_workbook import starter_book, with_buttons
    from toolkit.buttons.ribbon import ribbon_addin

    where = Interpreters()
    sample = (ROOT / "workbooks" / "sample.xlsx").read_bytes()
    for name, data in (
        ("starter.xlsm", starter_book(where)),
        ("sample-with-buttons.xlsm", with_buttons(sample, "sample.xlsx", where)),
        ("retention-toolkit.xlam", ribbon_addin(where)),
    ):
        (folder / name).write_bytes(data)
        print(f"Wrote {folder / name}: {len(data):,} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "workbooks")
