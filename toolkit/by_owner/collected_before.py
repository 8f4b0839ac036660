"""What a book's call log holds of what reps typed: typed into it, or collected from them."""

from collections.abc import Iterator, Mapping
from typing import Any

from toolkit.book import Book
from toolkit.entries.collected_rows import Collected, collected_from
from toolkit.entries.entry_columns import IN_LOG
from toolkit.reading.raw_sheet import RawSheet
from toolkit.stores.text.call_file import kept_rows


def collected_before(book: Book, sheets: Mapping[str, RawSheet]) -> Collected:
    """The calls on the sheet of entries, and those whose keys stand beside the calls themselves."""
    return collected_from([*_in_entries(book), *_in_log(book, sheets)])


def _in_entries(book: Book) -> Iterator[Mapping[Any, Any]]:
    entries = book.entries
    yield from entries[entries["in_log"] == IN_LOG].to_dict("records")


def _in_log(book: Book, sheets: Mapping[str, RawSheet]) -> Iterator[Mapping[Any, Any]]:
    log = book.mapped.get("calls")
    for at in log.sheets if log else ():
        raw = sheets.get(at.frame)
        if raw:
            yield from kept_rows(raw)
