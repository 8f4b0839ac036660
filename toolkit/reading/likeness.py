"""Columns whose words are like a header's: a hint for a person, never a mapping."""

import re
from collections.abc import Sequence
from functools import cache

from toolkit.reading.header_claims import MAYBE, Proposal, claims_by_word
from toolkit.schema.model import Table
from toolkit.words.folding import fold

LIKENED = 200
"""Unused headers of a table that are compared letter by letter; thousands would take minutes."""
SHORT = 6
"""Letters of a word below which a part of another word is no likeness."""

LIKE_AS_SHORT = 87
"""Of 100, above which short words are like each other; "net" and "next" are not."""


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
        is_begun = word.startswith(folded) and word not in _unsure_words(table)
        begins = len(folded) > 3 and (is_begun or word in parts)
        if is_short and not begins and fuzz.ratio(word, folded) <= LIKE_AS_SHORT:
            continue
        column = columns[word]
        if column not in taken:
            made.setdefault(column, Proposal(column, f"like {word!r}", round(score)))
    return list(made.values())[:3]


@cache
def _columns_by_word(table: Table) -> dict[str, str]:
    claims = claims_by_word(table)
    return {word: claimed[0].column for word, claimed in claims.items() if len(word) > 2}


@cache
def _unsure_words(table: Table) -> set[str]:
    """Words that may mean other things too: a header that begins one is no short form of it."""
    return {word for word, claimed in claims_by_word(table).items() if claimed[0].sure == MAYBE}
