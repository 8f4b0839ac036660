"""A figure of the retention report: a number with its definition and what it counts."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One figure: what, for which time, how much, of how many, and how it is counted."""

    figure: str
    period: str
    value: float
    value_kind: str
    """How a sheet shows it: "share", "count" or "number"."""
    n: float
    definition: str
