"""A book that was planned before is not planned anew, where a test asks about its place.

Between what is read of a place and what is written into it stand two functions: sheets become a
book, a book becomes an output. They know no place and no clock: the same sheets, settings and day
give the same output. Tests of places begin with the same few books again and again, so a book that
was planned is remembered by all that it was made of. Reading, writing and what stands around
them is done each time, and each run gets a copy of its own: nothing that it does to one is seen by
another.

Tests of what is planned plan anew, as do those of whole runs in `tests/test_refresh.py`.
"""

import datetime as dt
import hashlib
import io
import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from toolkit import refresh
from toolkit.schema.inputs import INPUTS
from toolkit.schema.model import Table
from toolkit.schema.outputs import OUTPUTS

STEPS = ("load_book", "full_output")
"""What `refresh` makes of the sheets of a place, step by step."""
MOST = 400
"""How many books are remembered; then the oldest are forgotten."""
TABLES = (*INPUTS.values(), *OUTPUTS.values())
PLACES = {id(table): place for place, table in enumerate(TABLES)}
CANNOT = (pickle.PicklingError, TypeError, AttributeError)
"""What is raised of a thing that cannot be kept, as a table that stays in its engine."""


class _Pickler(pickle.Pickler):
    """Copies of a thing hold the tables that are declared, which are asked for as such."""

    def reducer_override(self, thing: Any) -> Any:
        place = PLACES.get(id(thing))
        return NotImplemented if place is None else (declared, (place,))


def declared(place: int) -> Table:
    """A table as it is declared."""
    return TABLES[place]


def kept(thing: Any) -> bytes:
    """A thing as bytes, of which `pickle.loads` makes as many as are asked for."""
    file = io.BytesIO()
    _Pickler(file).dump(thing)
    return file.getvalue()


class Remembered:
    """A function whose results are kept by what it was given."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self.results: dict[bytes, bytes] = {}

    def __call__(self, *given: Any, **named: Any) -> Any:
        key = key_of(given, named)
        if not key:
            return self.function(*given, **named)
        if key not in self.results:
            result = self.function(*given, **named)
            try:
                self.results[key] = kept(result)
            except CANNOT:
                return result
            if len(self.results) > MOST:
                del self.results[next(iter(self.results))]
        # The first one is a copy too: what is made of a copy is known again.
        return pickle.loads(self.results[key])


def key_of(given: tuple[Any, ...], named: dict[str, Any]) -> bytes:
    """All that a result depends on; empty where that cannot be told."""
    if not isinstance(named.get("as_of", dt.date.min), dt.date):
        return b""
    file = named.get("toml")
    try:
        known = kept((given, named, file and file.exists() and file.read_bytes()))
    except CANNOT:
        return b""
    return hashlib.blake2b(known).digest()


_remembered: dict[str, Remembered] = {}


@contextmanager
def planned_once() -> Iterator[None]:
    """Until the end of this, a refresh plans the same book once."""
    with pytest.MonkeyPatch.context() as patch:
        for step in STEPS:
            function = getattr(refresh, step)
            patch.setattr(refresh, step, _remembered.setdefault(step, Remembered(function)))
        yield
