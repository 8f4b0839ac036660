"""What could not be read or matched, the worst first, each with its cell and what to do."""

import pandas as pd

from toolkit.book import Book
from toolkit.tables import PROBLEMS

RANK = {"error": 0, "warning": 1, "note": 2}
MAX_ROWS = 3000


def problems(book: Book) -> dict[str, pd.DataFrame]:
    """Problems in the order error, warning, note, then as they stand in the book; at most 3,000 rows, the rest counted."""
    found = sorted(book.problems, key=lambda p: RANK[p.severity])
    rows = [(p.severity, p.sheet, p.cell, p.column, p.value, p.problem, p.fix) for p in found[:MAX_ROWS]]
    if len(found) > MAX_ROWS:
        rows.append(("note", "", "", "", "", f"{len(found) - MAX_ROWS} more problems are not listed", "Mend these first."))
    return {PROBLEMS.title: pd.DataFrame(rows, columns=PROBLEMS.names, dtype="str")}
