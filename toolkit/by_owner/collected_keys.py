"""The keys of entries that a book's call log holds: typed into it, or collected from reps."""

from collections.abc import Mapping

from toolkit.book import Book
from toolkit.entries.entry_columns import IN_LOG
from toolkit.entries.raw_values import worded
from toolkit.reading.raw_sheet import RawSheet
from toolkit.stores.text.call_file import key_column


def collected_keys(book: Book, sheets: Mapping[str, RawSheet]) -> frozenset[str]:
    """Those on the sheet of entries, and those that stand beside the calls themselves."""
    entries = book.entries
    keys = {worded(key) for key in entries.loc[entries["in_log"] == IN_LOG, "key"]}
    log = book.mapped.get("calls")
    for at in log.sheets if log else ():
        raw = sheets.get(at.frame)
        position = key_column(raw) if raw else None
        if raw and position is not None:
            keys |= set(map(worded, raw.column(position)))
    return frozenset(keys - {""})
