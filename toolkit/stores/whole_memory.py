"""What was said of every customer the last time, kept beside workbooks made of one big book.

A big book of plain files remembers nothing itself, and tiers and stretched intervals are held
against the last ones.
"""

import csv
import io
from pathlib import Path

import pandas as pd

from toolkit.entries.last_tiers import TierSheet
from toolkit.entries.whole_list import whole_rows
from toolkit.render.csv_json import as_csv
from toolkit.schema.outputs import WHOLE_LIST
from toolkit.stores.file_errors import file_errors
from toolkit.xlsx.opc.aside_file import write_whole

FILE = "owners-tiers.csv"
"""The name of the file."""
_READ = ("customer_id", "tier", "why")


def remember_whole(folder: Path, whole: pd.DataFrame) -> None:
    """Keep what was said, whole or not at all."""
    path = folder / FILE
    with file_errors(path, "Writing"):
        write_whole(path, as_csv(whole, WHOLE_LIST).encode())


def last_whole(folder: Path) -> pd.DataFrame | None:
    """What was said the last time, by `WHOLE_LIST`; None where nothing is kept."""
    path = folder / FILE
    if not path.is_file():
        return None
    with file_errors(path, "Reading"):
        text = path.read_text(encoding="utf-8", errors="replace")
    header, *rows = [*csv.reader(io.StringIO(text))] or [[]]
    rows = [row for row in rows if len(row) == len(header)]
    return whole_rows(pd.DataFrame(rows, columns=header, dtype=object))


def as_tiers(whole: pd.DataFrame) -> TierSheet:
    """The tiers of it, as they would stand on a sheet of our columns."""
    labels = [WHOLE_LIST.column(name).label for name in _READ]
    rows = whole[[*_READ]].to_numpy(object).tolist()
    return TierSheet([labels, *rows], 1, range(1, len(labels) + 1))
