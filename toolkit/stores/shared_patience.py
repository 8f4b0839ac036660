"""For how long books in turn wait for a service that is away, so that all of them end."""

PATIENCE = 240.0
"""Seconds for which one book waits for a service that is away."""
PATIENCE_IN_ALL = 300.0
"""And all books of a job together."""
LEAST_PATIENCE = 5.0
"""What a book has in any case: enough to see whether the service is there again."""


class SharedPatience:
    """What patience is left for the books of a job that wait for the same service."""

    def __init__(self) -> None:
        self.left = PATIENCE_IN_ALL

    def for_next(self) -> float:
        """The seconds for which the next book may wait."""
        return max(LEAST_PATIENCE, min(PATIENCE, self.left))

    def waited(self, seconds: float) -> None:
        """Take off what a book waited in vain."""
        self.left -= seconds
