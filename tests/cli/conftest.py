"""Commands are tried on the sample over and over."""

import pytest


@pytest.fixture(autouse=True, scope="module")
def plan_once_here(plan_once: None) -> None:
    """The same book is read and planned once in each module."""
