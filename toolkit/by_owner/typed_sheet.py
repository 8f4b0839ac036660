"""A Google Sheet that holds results alone, as a book: what was typed there, and for whom."""

import pandas as pd

from toolkit.entries.filled import Filled
from toolkit.entries.raw_values import worded
from toolkit.reading.raw_sheet import as_raw_sheet
from toolkit.reading.table_looks import copied_table
from toolkit.schema.inputs import CUSTOMERS
from toolkit.stores.base import Read, Source

WHO = ("customer_id", "name")


class TypedSheet:
    """Reads what was typed into our sheets of another store, and of its list as much as that names.

    Copies of our sheets are read too, as people type into them; all else there says nothing of
    calls.
    """

    def __init__(self, sheet: Source) -> None:
        self._sheet = sheet

    @property
    def name(self) -> str:
        """The name of the sheet."""
        return self._sheet.name

    def read(self) -> Read:
        """The customers for whom anything was typed, and that."""
        read = self._sheet.read()
        copies = {title: raw for title, raw in read.sheets.items() if copied_table(raw)}
        listed = as_raw_sheet(_customers_of(read.filled), CUSTOMERS.title)
        filled = Filled(read.filled.typed, read.filled.entries)
        return Read({CUSTOMERS.title: listed, **copies}, filled=filled, zone=read.zone)


def _customers_of(filled: Filled) -> pd.DataFrame:
    """Ids and names of all who are named by what was typed; by the labels of the list."""
    pairs = [(row.customer_id, row.customer) for row in filled.typed]
    if filled.entries is not None:
        pairs += zip(filled.entries["customer_id"], filled.entries["customer"], strict=True)
    named = dict.fromkeys((worded(key), worded(name)) for key, name in pairs)
    labels = [CUSTOMERS.column(name).label for name in WHO]
    return pd.DataFrame([*named], columns=labels, dtype=object).drop_duplicates(labels[0])
