"""A test that is there for several places is tried in half of them, by turns.

A file, a workbook open in Excel (one that saves copies, as on Windows, and one that does not, as on
a Mac), a Google Sheet and a folder: each is read and written in one way, whatever a test is about,
and many tests go that way. So each test is tried in every second place, one in these and another
in those; the other half follows where `RETAIN_PART` is the next number, as in CI a week later. With
all seeds each is tried in all places, and so is one for which places differ (`every_place`).
"""

from collections.abc import Iterable

import pytest

from tests.seeds import turn_of

EXCELS = ("copy", "sheets")
PLACES = ("file", "excel copy", "excel sheets", "google", "folder")


def left_to_another_part(items: Iterable[pytest.Item]) -> set[pytest.Item]:
    """The tests of other places than those whose turn it is."""
    by_test: dict[str, list[pytest.Item]] = {}
    for item in items:
        if place_of(item) and not item.get_closest_marker("every_place"):
            by_test.setdefault(without_place(item), []).append(item)
    left: set[pytest.Item] = set()
    for name, everywhere in by_test.items():
        if len(everywhere) > 1:
            left |= set(everywhere[turn_of(name, 2) :: 2])
    return left


def place_of(item: pytest.Item) -> str:
    """The place a test is tried in; empty where it has none of these to choose from."""
    params = item.callspec.params.values() if hasattr(item, "callspec") else ()
    names = [param for param in params if isinstance(param, str)]
    return next((name for name in names if name in (*EXCELS, *PLACES)), "")


def without_place(item: pytest.Item) -> str:
    """What a test is called in any place."""
    before, _, ways = item.nodeid.partition("[")
    return f"{before}[{ways.replace(place_of(item), '', 1)}"
