"""What a program writes when it exports: by which headers a file is known, and what they are."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from toolkit.schema.inputs import INPUTS
from toolkit.words.folding import fold

_SIGNS = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class Export:
    """One kind of file of one program; headers are compared in full, but for case and signs."""

    program: str
    content: str
    """What it holds, as the program calls it: "invoices", "calls"."""
    table: str
    """The table that it is read as."""
    signature: frozenset[str]
    """Headers by which it is known: a file that has all of them."""
    columns: Mapping[str, tuple[str, ...]]
    """Header -> the columns that it is, each of one of the tables; none for one nobody needs."""
    is_invoices: bool = False
    """Whether its orders are invoices, which tell of payment too."""
    is_of_persons: bool = False
    """Whether it lists people: a list of their firms beside it is the list of customers."""
    in_hours: frozenset[str] = frozenset()
    """Headers under which "00:15" is a quarter of an hour, not fifteen seconds."""
    in_minutes: frozenset[str] = frozenset()
    """And those under which it is fifteen seconds, whatever the others of the column are."""
    in_seconds: frozenset[str] = frozenset()
    """Headers under which a bare number is seconds, though they do not say so."""
    counts: frozenset[str] = frozenset()
    """Where most states do not count, as those of deals, the words for those that do."""
    lacks: str = ""
    """The header by which it would be known and that is not here, where another name stands."""

    @property
    def name(self) -> str:
        """The kind of file as a sentence says it.

        >>> export("Stripe", "invoices", "orders", "id|Amount Due").name
        'an export of invoices from Stripe'
        """
        return f"an export of {self.content} from {self.program}"

    def is_read_as(self, table: str) -> bool:
        """Whether this table is read from such a file."""
        return table == self.table or (self.is_invoices and table == "invoices")

    def column_of(self, header: str, names: "list[str]") -> str | None:
        """The column of a table, given by its columns' names, that a header is.

        "" for one that nobody needs, None for one that the program does not write.
        """
        columns = self.columns.get(spelled(header))
        if columns is None:
            return None
        return next((column for column in columns if column in names), "")

    def place_of(self, header: str) -> int:
        """Which of several headers of one column is wanted first: the one that is named first."""
        return self.places.get(spelled(header), len(self.places))

    @cached_property
    def places(self) -> dict[str, int]:
        """The place of each header among all that the program writes."""
        return {header: place for place, header in enumerate(self.columns)}


def spelled(header: str) -> str:
    """A header as two are compared: by its words, those in brackets too, without case and signs.

    So a header is the same in the program's file and, in snake case, in its database.

    >>> spelled(" Duration (in call)"), spelled("*ContactName"), spelled("due_date_utc")
    ('duration in call', 'contactname', 'due date utc')
    """
    return _SIGNS.sub(" ", header.casefold()).strip()


def export(
    program: str,
    content: str,
    table: str,
    signature: str,
    *,
    unused: str = "",
    is_invoices: bool = False,
    is_of_persons: bool = False,
    in_hours: str = "",
    in_minutes: str = "",
    in_seconds: str = "",
    counts: str = "",
    **columns: str,
) -> Export:
    """Declare a kind of file: headers stand between bars, each column with the headers for it."""
    known = set(chain.from_iterable(declared.names for declared in INPUTS.values()))
    assert columns.keys() <= known, f"{program}: {columns.keys() - known}"
    by_header: dict[str, tuple[str, ...]] = dict.fromkeys(_headers(unused), ())
    for column, headers in columns.items():
        for header in _headers(headers):
            by_header[header] = (*by_header.get(header, ()), column)
    return Export(
        program=program,
        content=content,
        table=table,
        signature=frozenset(_headers(signature)),
        columns=by_header,
        is_invoices=is_invoices,
        is_of_persons=is_of_persons,
        in_hours=frozenset(_headers(in_hours)),
        in_minutes=frozenset(_headers(in_minutes)),
        in_seconds=frozenset(_headers(in_seconds)),
        counts=frozenset(map(fold, _headers(counts))),
    )


def _headers(text: str) -> list[str]:
    """The headers between bars, as they are compared."""
    return [spelled(header) for header in text.split("|") if header.strip()]
