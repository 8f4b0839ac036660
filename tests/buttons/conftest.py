"""Buttons are pressed in the same few books over and over."""

import pytest


@pytest.fixture(autouse=True, scope="module")
def plan_once_here(plan_once: None) -> None:
    """The same book is planned once in each module."""
