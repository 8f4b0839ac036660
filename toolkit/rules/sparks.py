"""A course of numbers as a word of blocks, which every sheet, page and terminal can show."""

import math
from collections.abc import Sequence

BLOCKS = "▁▂▃▄▅▆▇█"


def spark(values: Sequence[float]) -> str:
    """One block a value, from nothing (or the lowest, below it) to the highest; "·" for unknown.

    So that what changes little looks so.

    >>> spark([1, 2, float("nan"), 8]), spark([53, 56]), spark([0, 0]), spark([])
    ('▂▃·█', '██', '▁▁', '')
    """
    known = [value for value in values if not math.isnan(value)]
    if not known:
        return ""
    low, high = min(*known, 0.0), max(*known, 0.0)
    if high == low:
        return "".join("·" if math.isnan(value) else BLOCKS[0] for value in values)
    steps = (len(BLOCKS) - 1) / (high - low)
    return "".join("·" if math.isnan(v) else BLOCKS[round((v - low) * steps)] for v in values)
