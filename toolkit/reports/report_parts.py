"""What several reports share: classes and kinds as sheets say them, and where rows come from."""

import pandas as pd

from toolkit.book import Book
from toolkit.reading.row_keys import rows_of_keys, sheets_of_keys
from toolkit.schema.model import Table, quoted_title

CLASSES = ("A", "B", "C", "other")
"""Classes that customers are called as, in the order of the tables."""
GAP_KINDS = {"case": "Service", "date": "Date", "quantity": "Quantity", "score": "Score"}
"""What a gap is in."""
SIDES = {"us": "Us", "them": "Them"}
"""Who made a promise."""


def in_columns(rows: pd.DataFrame, table: Table) -> pd.DataFrame:
    """Rows with the columns of a table of a report, numbered anew."""
    return rows[table.names].reset_index(drop=True)


def no_rows(table: Table) -> pd.DataFrame:
    """A table of a report with nothing in it."""
    return pd.DataFrame(columns=table.names)


def link_to(sheet: str, cell: str) -> str:
    """A place in the workbook as `<column>_link` beside a column holds it.

    >>> link_to("Bob's calls", "A5")
    "'Bob''s calls'!A5"
    """
    return f"{quoted_title(sheet)}!{cell}"


def with_places(book: Book, rows: pd.DataFrame) -> pd.DataFrame:
    """Rows with the sheet that each stands on and its row there, by their table and line."""
    titles: dict[tuple[str, int], str] = {}
    for table, mapped in book.mapped.items():
        for number, sheet in enumerate(mapped.sheets):
            titles[table, number] = sheet.title
    keys = rows["line"].astype("i8")
    places = zip(rows["table"], sheets_of_keys(keys), strict=True)
    sheets = pd.Series([titles.get(place) for place in places], index=rows.index, dtype=object)
    return rows.assign(sheet=sheets, line=rows_of_keys(keys))
