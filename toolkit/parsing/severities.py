"""How bad a case is, as people say it: a number, "high", or "P1" for the worst of all."""

import re
from typing import Any

import pandas as pd

from toolkit.parsing.cells import Column, How, as_text, distinct, spread
from toolkit.parsing.numbers import read_shares
from toolkit.words.every_language import LANGUAGES, split
from toolkit.words.folding import fold

WORST = 4
"""The number of the worst word; the higher the worse, as with numbers that are typed."""
_RANK = re.compile(r"(?:P|Prio|Priority|S|Sev|Severity)[\s.-]*([1-4])", re.I)


def _severities() -> dict[str, int]:
    """Folded word -> how bad it says that a case is, from 1 to `WORST`."""
    known: dict[str, int] = {}
    for language in LANGUAGES:
        for number, words in enumerate(language.severities, 1):
            known = {**dict.fromkeys(map(fold, split(words)), number), **known}
    return known


_SEVERITIES = _severities()


def severity_of(value: Any) -> int | None:
    """How bad a word says that a case is; None for a number, or where nobody can tell.

    >>> severity_of("High"), severity_of("dringend"), severity_of("P1"), severity_of("3")
    (3, 4, 4, None)
    """
    text = (as_text(value) or "").strip() if isinstance(value, str) else ""
    rank = _RANK.fullmatch(text)
    if rank:
        return WORST + 1 - int(rank[1])
    return _SEVERITIES.get(fold(text)) if text else None


def read_severities(raw: "pd.Series[Any]", how: How) -> Column:
    """Numbers, and words for how bad a case is; the higher the worse."""
    if raw.dtype.kind in "iuf":
        return read_shares(raw, how)
    codes, values = distinct(raw)
    said = [severity_of(value) for value in values]
    words = spread(codes, said, raw.index).astype("f8")
    column, problems = read_shares(raw.astype(object).mask(words.notna().to_numpy()), how)
    return column.fillna(words), problems
