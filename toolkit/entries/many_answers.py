"""Answers: which question each is given to, where a call asks several and one cell holds them."""

import re
from collections.abc import Iterable, Sequence
from itertools import zip_longest

from toolkit.entries.entry_columns import NOTHING_TOLD
from toolkit.rules.point_rules import bare

_NAMED = re.compile(r"(?:(\d{1,2})\s*[.):](?!\d)|([^:：]{2,60})[:：])\s*(.+)")
"""An answer behind the number or a word of its question."""
_NUMBERED = re.compile(r"\d{1,2}\s*[.):](?!\d)")
_NONE = (NOTHING_TOLD, "–", "—")

Given = tuple[str | None, str]
"""A question, None for the one that comes next, and what was answered to it."""


def questions_answered(
    typed: str, asked: Sequence[str], questions: Iterable[str] = ()
) -> list[tuple[str, str]]:
    """Each question that was answered, with its answer, both in one line; those `asked` first.

    One answer a line, or between semicolons, in the order of the questions, `-` for none; or
    each behind the number of its question, its word (of `questions`, each "word: text") or a word
    that it alone has, and a colon. What is more than was asked goes, as a whole, to the first
    question. A single answer may have several lines, and numbers of its own. Practice 49.

    >>> questions_answered("better; -", ["How is business?", "Has the budget changed?"])
    [('How is business?', 'better')]
    >>> questions_answered("budget: the same", ["How is business?"], ["budget: Has it changed?"])
    [('Has it changed?', 'the same')]
    >>> questions_answered("1. wine; 2. more of it", ["What interests you?"])
    [('What interests you?', '1. wine; 2. more of it')]
    """
    parts = _parts(typed)
    numbered = [part for part in parts if _NUMBERED.match(part)]
    if len(asked) == 1 and len(numbered) > 1:
        return _in_turn(typed, [typed], asked)
    given = [_named(part, asked, questions) for part in parts]
    if all(question is None for question, _ in given):
        return _in_turn(typed, parts, asked)
    found: dict[str, list[str]] = {}
    last, free = "", [question for question in asked if question not in dict(given)]
    for question, answer in given:
        last = question or last or (free[0] if free else "")
        found.setdefault(last, []).append(answer)
    order = [*asked, *(question for question in found if question not in asked)]
    pairs = [(question, "; ".join(found[question])) for question in order if question in found]
    return _but_none(pairs)


def is_more_than_asked(typed: str, asked: Sequence[str], questions: Iterable[str] = ()) -> bool:
    """Whether more answers stand in a cell than questions were asked, and none is named."""
    parts = _parts(typed)
    is_named = any(_named(part, asked, questions)[0] for part in parts)
    return 1 < len(asked) < len(parts) and not is_named


def each_answer(question: str, answer: str) -> list[tuple[str, str]]:
    """The question and the answer of an entry, of which each may hold several lines, in pairs.

    What is more than the questions belongs to the last of them.
    """
    asked = question.splitlines()
    lines = answer.splitlines()
    if len(asked) < 2:
        return [(question, answer)]
    last = len(asked) - 1
    parts = [*lines[:last], "\n".join(lines[last:])]
    return [(each, said) for each, said in zip_longest(asked, parts, fillvalue="") if said]


def _parts(typed: str) -> list[str]:
    """What stands in a cell line by line, or, in one line, between semicolons."""
    lines = [line.strip() for line in typed.splitlines() if line.strip()]
    if len(lines) > 1:
        return lines
    return [part.strip() for part in re.split("[;；]", typed) if part.strip()]


def _in_turn(typed: str, parts: Sequence[str], asked: Sequence[str]) -> list[tuple[str, str]]:
    """Answers in the order of the questions; all to the first where there are too many."""
    if not asked:
        return []
    if 1 < len(parts) <= len(asked):
        return _but_none(list(zip(asked, parts, strict=False)))
    return _but_none([(asked[0], typed)])


def _but_none(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(question, answer) for question, answer in pairs if question and answer not in _NONE]


def _named(part: str, asked: Sequence[str], questions: Iterable[str]) -> Given:
    """The question that a part of a cell names, with the answer behind the name."""
    found = _NAMED.fullmatch(part)
    if not found:
        return None, part
    number, name, answer = found.groups()
    if number:
        is_one = 0 < int(number) <= len(asked)
        return (asked[int(number) - 1], answer) if is_one else (None, part)
    for question in questions:
        word, _, text = question.partition(":")
        if bare(name) in (bare(word), bare(text)):
            return text.strip() or question, answer
    same = [question for question in asked if bare(question) == bare(name)]
    if same:
        return same[0], answer
    as_word = re.compile(rf"\b{re.escape(bare(name))}\b")
    told = [question for question in asked if as_word.search(bare(question))]
    # It may be the answer itself that goes on behind a colon: all of it is kept.
    return (told[0], part) if len(told) == 1 else (None, part)
