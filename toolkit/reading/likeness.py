"""Columns whose words are like a header's: a hint for a person, never a mapping."""

import re
from collections.abc import Sequence
from functools import cache

from toolkit.reading.header_claims import Proposal, claims_by_word
from toolkit.schema.model import Table
from toolkit.words.folding import fold

LIKENED = 200
"""Unused headers of a table that are compared letter by letter; thousands would take minutes."""
SHORT = 6
"""Letters of a word below which a part of another word is no likeness."""


def likely(header: str, table: Table, taken: Sequence[str]) -> list[Proposal]:
    """Free columns whose words are like a header's, at most three, the likest first.

    A header without a letter is like none.
    """
    if not any(map(str.isalpha, header)):
        return []
    from rapidfuzz import fuzz, process

    folded = fold(header)
    parts = {fold(word) for word in re.split(r"[\s/\-–_]+", header)}
    columns = _columns_by_word(table)
    likest = process.extract(folded, list(columns), scorer=fuzz.WRatio, limit=12, score_cutoff=80)
    made: dict[str, Proposal] = {}
    for word, score, _ in likest:
        is_short = min(len(word), len(folded)) < SHORT
        begins = len(folded) > 3 and (word.startswith(folded) or word in parts)
        if is_short and not begins and fuzz.ratio(word, folded) <= 85:
            continue
        column = columns[word]
        if column not in taken:
            made.setdefault(column, Proposal(column, f"like {word!r}", round(score)))
    return list(made.values())[:3]


@cache
def _columns_by_word(table: Table) -> dict[str, str]:
    claims = claims_by_word(table)
    return {word: claimed[0].column for word, claimed in claims.items() if len(word) > 2}
