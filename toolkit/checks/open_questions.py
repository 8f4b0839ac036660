"""What is doubtful in a book and a person can settle by one answer: the questions still open."""

from collections.abc import Iterable
from typing import NamedTuple

from toolkit.problem import Ask, Problem
from toolkit.settings.choices import HELD_IN, Origins
from toolkit.words.folding import fold

MOST = 60
"""Questions that are asked at once; the next run asks the others."""


class Open(NamedTuple):
    """A question, and the problem that it is about."""

    ask: Ask
    about: Problem


def open_questions(problems: Iterable[Problem], origins: Origins) -> list[Open]:
    """The questions of these problems that nobody has answered, each once, the first of all first.

    `origins` says what was settled, and where.
    """
    found: dict[str, Open] = {}
    settled = {fold(key) for key in origins if key.partition(" ")[0] in HELD_IN}
    asking = [problem for problem in problems if problem.asks]
    for problem in sorted(asking, key=lambda problem: not problem.first):
        for ask in problem.asks:
            if fold(ask.key) not in settled:
                found.setdefault(ask.key, Open(ask, problem))
    return list(found.values())
