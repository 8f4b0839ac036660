"""How much of what is tried over and over the plain suite tries; RETAIN_ALL_SEEDS=1 tries all.

RETAIN_PART=7 tries another part than the first: CI says the week, so that all come round.
"""

import os
import zlib
from collections.abc import Sequence
from typing import Any

ALL = "RETAIN_ALL_SEEDS" in os.environ
PART = int(os.environ.get("RETAIN_PART") or 0)


def some(things: Sequence[Any], every: int) -> Sequence[Any]:
    """All of these, or every so manieth from the first on, in another part from the next on."""
    first = PART % min(every, len(things))
    return things if ALL else things[first::every]


def turn_of(name: str, count: int) -> int:
    """Which of so many ways it is the turn of where each of many tests is tried in one of them."""
    return (zlib.crc32(name.encode()) + PART) % count
