"""What surveys are called that ask whether a customer would recommend us, in many languages."""

from toolkit.words.folding import fold

_PARTS = (
    "nps", "promoter", "recommend", "empfehl", "recomend", "recommand", "raccomand", "aanbevel",
    "polec", "rekommend", "anbefal", "suosittel", "推奨", "推荐", "推薦",
)  # fmt: skip
"""Parts of words, folded."""


def asks_to_recommend(kind: str) -> bool:
    """Whether the name of a survey says that it asks for a recommendation.

    >>> asks_to_recommend("NPS 2026"), asks_to_recommend("Weiterempfehlung")
    (True, True)
    >>> asks_to_recommend("Zufriedenheit")
    False
    """
    folded = fold(kind)
    return any(part in folded for part in _PARTS)
