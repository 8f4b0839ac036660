"""Which table a sheet title names, and the words of its titles."""

from functools import cache
from itertools import pairwise

from toolkit.schema.inputs import INPUTS, INVOICE_TITLES
from toolkit.words.folding import fold


def table_of_title(title: str) -> str | None:
    """The table a sheet title names, in whole or by one word ("superstore_orders" is orders)."""
    whole = table_of_whole_title(title)
    if whole:
        return whole
    words = "".join(c if c.isalnum() else " " for c in title).split()
    pairs = [" ".join(pair) for pair in pairwise(words)]
    for parts in (pairs, words):
        named = {table_of_whole_title(part) for part in parts} - {None}
        if named:
            return named.pop() if len(named) == 1 else None
    return None


def table_of_whole_title(title: str) -> str | None:
    """The table of which this is a title; None where it is one of no table."""
    return _titles().get(fold(title))


def is_invoice_title(title: str) -> bool:
    """Whether a title is one of invoices, which are the orders where no other sheet is."""
    return fold(title) in _invoice_titles()


def words_for(table: str) -> set[str]:
    """The titles of a table and their words, folded."""
    declared = INPUTS[table]
    words: set[str] = set()
    for title in (declared.name, declared.title, *declared.spellings):
        words |= {fold(title), *map(fold, title.split())}
    return words


@cache
def _titles() -> dict[str, str]:
    """Folded title -> table; of two tables with one title the first."""
    known: dict[str, str] = {}
    for table in INPUTS.values():
        for title in (table.name, table.title, *table.spellings):
            known.setdefault(fold(title), table.name)
    return known


@cache
def _invoice_titles() -> frozenset[str]:
    return frozenset(map(fold, INVOICE_TITLES))
