"""What is settled of the headers of a sheet: which column each is, why, and what is asked."""

from dataclasses import dataclass, field
from typing import NamedTuple

from toolkit.problem import Ask
from toolkit.reading.header_claims import Proposal


class Told(NamedTuple):
    """What is told of a header that values decided; `first` before all else."""

    position: int
    says: str
    fix: str
    severity: str = "note"
    first: bool = False
    asks: tuple[Ask, ...] = ()


@dataclass
class Headers:
    """Position -> column of settled headers, with the reasons; position -> proposals for others.

    `asked` names columns that several headers claim alike; none of them is used until the person
    settles it.
    """

    positions: dict[int, str] = field(default_factory=dict)
    reasons: dict[int, str] = field(default_factory=dict)
    proposed: dict[int, list[Proposal]] = field(default_factory=dict)
    asked: dict[str, list[int]] = field(default_factory=dict)
    settled: set[str] = field(default_factory=set)
    """Folded headers that the person settled, for a column or for none."""
    ends: tuple[int, int] | None = None
    """Where a call log says from which number to which, beside a direction or a list of customers:
    row by row one of the two is the customer's.
    """
    callers: frozenset[str] | None = None
    """Without a direction, the numbers of callers that are customers of the list."""
    are_prices: bool = False
    """Whether the amounts of orders are prices of one piece, to be multiplied by the quantity."""
    told: list[Told] = field(default_factory=list)
    left: set[int] = field(default_factory=set)
    """Headers that are used for nothing: their values are not what their words say, or they are
    known as what a program writes and nobody needs.
    """

    def leave(self, position: int) -> None:
        """Use a header for nothing."""
        self.positions.pop(position, None)
        self.reasons.pop(position, None)
        self.left.add(position)

    def take(self, position: int, column: str, reason: str) -> None:
        """Settle a header."""
        self.positions[position], self.reasons[position] = column, reason

    def propose(self, position: int, column: str, reason: str) -> None:
        """Name a column that a header may mean; once each."""
        known = self.proposed.setdefault(position, [])
        if column not in [proposal.column for proposal in known]:
            known.append(Proposal(column, reason))

    def has(self, column: str) -> bool:
        """Whether a header is settled for this column."""
        return column in self.positions.values()
