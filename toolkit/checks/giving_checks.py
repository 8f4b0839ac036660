"""What nobody knows in the sheet Giving: kinds that are none."""

import pandas as pd

from toolkit.parsing.giving_kinds import MEANINGS, OTHER, kind_of
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.words.folding import fold
from toolkit.words.nearest_word import hint


def check_giving(giving: pd.DataFrame, at: Mapped) -> list[Problem]:
    """A problem for each kind that nobody knows, at its first row, with the nearest that is one."""
    kinds = giving["kind"].dropna()
    found = []
    for row, word in kinds[~kinds.duplicated()].items():
        if kind_of(word) != OTHER or fold(word) in _SAYS_OTHER:
            continue
        count = int((kinds == word).sum())
        says = "a kind of giving that nobody knows; it counts as other, and as no gift"
        fix = f"{_ONE_OF}{hint(word, MEANINGS)}"
        found.append(problem(at, "kind", row, value=word, says=says, fix=fix, count=count))
    return found


_ONE_OF = "Write one of gift, offer, preview, report, invitation, special action, or other."
_SAYS_OTHER = {OTHER, *map(fold, ("Sonstiges", "Anderes", "Autre", "Otro", "Inne", "Altro"))}
