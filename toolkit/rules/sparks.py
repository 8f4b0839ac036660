"""A course of numbers as a word of blocks, which every sheet, page and terminal can show."""

import math
from collections.abc import Sequence

BLOCKS = "▁▂▃▄▅▆▇█"


def spark(values: Sequence[float]) -> str:
    """One block a value, from the lowest to the highest; "·" for what is unknown.

    >>> spark([1, 2, float("nan"), 8]), spark([3, 3]), spark([])
    ('▁▂·█', '▄▄', '')
    """
    known = [value for value in values if not math.isnan(value)]
    if not known:
        return ""
    low, high = min(known), max(known)
    if high == low:
        return "".join("·" if math.isnan(value) else BLOCKS[3] for value in values)
    steps = (len(BLOCKS) - 1) / (high - low)
    return "".join("·" if math.isnan(v) else BLOCKS[round((v - low) * steps)] for v in values)
