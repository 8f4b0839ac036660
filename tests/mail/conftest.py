"""Tests of mails hold texts as a run does, and plan the same book once."""

import pytest


@pytest.fixture(autouse=True, scope="module")
def as_in_a_run(texts_of_small_books: None, plan_once: None) -> None:
    """Each of them, without being asked."""
