"""Five warning signs of a firm that loses customers while it counts other things (practice 44)."""

import math
from typing import NamedTuple

WARNING, FINE, UNKNOWN = "Warning", "Fine", "Cannot tell"


class Measured(NamedTuple):
    """What a book says of a sign: the number, of how many, and how sheets show it."""

    value: float
    n: float
    kind: str


def state_of(measured: Measured, threshold: float, *, least: bool) -> str:
    """Whether a number warns: above its threshold, or below it where `least` is asked for.

    >>> state_of(Measured(0.4, 20, "share"), 0.75, least=True)
    'Warning'
    >>> state_of(Measured(float("nan"), 0, "share"), 0.5, least=False)
    'Cannot tell'
    """
    if math.isnan(measured.value):
        return UNKNOWN
    warns = measured.value < threshold if least else measured.value > threshold
    return WARNING if warns else FINE
