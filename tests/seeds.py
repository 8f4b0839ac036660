"""How much of what is tried over and over the plain suite tries; RETAIN_ALL_SEEDS=1 tries all."""

import os
from collections.abc import Sequence
from typing import Any

ALL = "RETAIN_ALL_SEEDS" in os.environ


def some(things: Sequence[Any], every: int) -> Sequence[Any]:
    """All of these, or every so manieth from the first on."""
    return things if ALL else things[::every]
