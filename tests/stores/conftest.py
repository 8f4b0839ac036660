"""Tests of places plan the same book once."""

import pytest


@pytest.fixture(autouse=True, scope="module")
def plan_once_here(plan_once: None) -> None:
    """Each of them, without being asked."""
