"""Which table a sheet title names, and the words of its titles."""

import re
from functools import cache
from itertools import pairwise

from toolkit.schema.inputs import INPUTS, INVOICE_TITLES
from toolkit.words.every_language import LANGUAGES, folded_words, split
from toolkit.words.folding import fold

SHORTEST = 5
"""Letters of a word for invoices by which a header is told to speak of them."""
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""Where a word begins in a title like "CallReport"."""
_NUMBER = re.compile(r"\s*\(?\d*\)?$")


def table_of_title(title: str) -> str | None:
    """The table a sheet title names, in whole or by one word ("superstore_orders" is orders)."""
    whole = table_of_whole_title(title)
    if whole:
        return whole
    words = _words_in(title)
    pairs = [" ".join(pair) for pair in pairwise(words)]
    for parts in (pairs, words):
        named = {table_of_whole_title(part) for part in parts} - {None}
        if named:
            return named.pop() if len(named) == 1 else None
    return None


def has_word_for(title: str, table: str) -> bool:
    """Whether a word of a title names a table, whatever other tables other words do.

    >>> has_word_for("Pedidos de clientes", "orders"), has_word_for("Clientes", "orders")
    (True, False)
    """
    return any(table_of_whole_title(word) == table for word in _words_in(title))


def _words_in(title: str) -> list[str]:
    parted = _HUMP.sub(" ", title)
    return "".join(c if c.isalnum() else " " for c in parted).split()


def table_of_whole_title(title: str) -> str | None:
    """The table of which this is a title; None where it is one of no table."""
    return _titles().get(fold(title))


def is_invoice_title(title: str) -> bool:
    """Whether a title is one of invoices, which are the orders where no other sheet is."""
    return fold(title) in _invoice_titles()


def names_invoices(header: str) -> bool:
    """Whether a header speaks of invoices, as "Invoice Number" and "Rechnungsnr." do.

    >>> names_invoices("Invoice #"), names_invoices("Rechnungsnummer"), names_invoices("Number")
    (True, True, False)
    """
    folded = fold(header)
    return any(stem in folded for stem in _stems_of_invoices())


@cache
def _stems_of_invoices() -> frozenset[str]:
    """Titles of invoices without the end by which a word is plural."""
    stems = (title[:-2] if title.isascii() else title for title in _invoice_titles())
    return frozenset(stem for stem in stems if len(stem) >= SHORTEST or not stem.isascii())


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


def names_payments(title: str) -> bool:
    """Whether a word of a title says that a sheet holds payments.

    >>> names_payments("Payments 2026"), names_payments("Zahlungseingänge"), names_payments("Sales")
    (True, True, False)
    """
    return any(fold(word) in _payments() for word in (title, *_words_in(title)))


@cache
def _payments() -> frozenset[str]:
    return folded_words(lambda language: language.payments)


def is_form(title: str) -> bool:
    """Whether a sheet is called as Google Forms calls the one with its answers.

    >>> is_form("Form Responses 1"), is_form("Formularantworten 2"), is_form("Responses")
    (True, True, False)
    """
    return fold(_NUMBER.sub("", title)) in _form_titles()


@cache
def _form_titles() -> frozenset[str]:
    words: list[str] = []
    for language in LANGUAGES:
        words += split(language.forms)
    return frozenset(map(fold, words))
