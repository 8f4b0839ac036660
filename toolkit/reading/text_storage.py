"""How pandas holds the texts of a book while it is worked on."""

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import pandas as pd

from toolkit.reading.raw_sheet import RawSheet

_MANY_ROWS = 100_000
"""Rows from which Arrow's texts take less time to read than Python's."""


def quick_texts(sheets: Mapping[str, RawSheet]) -> AbstractContextManager[Any]:
    """Texts as Python holds them, for a book of the usual size.

    Where pyarrow is about, pandas holds texts as Arrow does. Every step on such a column has a
    fixed price, and the tables of a small book are many and short: they took a fifth longer. What
    comes out is the same.
    """
    if sum(len(sheet.cells) for sheet in sheets.values()) >= _MANY_ROWS:
        return nullcontext()
    return pd.option_context("mode.string_storage", "python")
