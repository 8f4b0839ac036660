"""The one thing that every stage can find: a problem, with its cell and what to do about it.

It stands beside the errors, below all stages, as reading a single cell makes the first of them.
An error ends a run; problems are collected in the book and listed on the Problems sheet.
"""

from dataclasses import asdict, dataclass


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One finding for the Problems sheet: where it is, what stands there, what is wrong; the fix.

    Severity "error" stops a refresh, "warning" and "note" are advice; `count` cells share it.
    While a column is read, sheet and cell are not known yet: the problem has the `position` of its
    first cell in the column then, and is `undecided` where a setting would settle the cell.
    """

    sheet: str = ""
    cell: str = ""
    column: str = ""
    value: str = ""
    problem: str
    fix: str
    severity: str = "warning"
    count: int = 1
    position: int = -1
    undecided: bool = False

    def as_row(self) -> dict[str, str | int]:
        """What is told of it, by the names of the columns of the Problems sheet."""
        row = asdict(self)
        del row["position"], row["undecided"]
        return row
