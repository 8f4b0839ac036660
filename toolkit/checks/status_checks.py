"""Statuses: what the word beside a customer means, and a note of each word that nobody knows."""

from collections.abc import Callable

import numpy as np
import pandas as pd

from toolkit.matching.logs import rows_of
from toolkit.matching.word_questions import ask_word
from toolkit.parsing.cells import NO, YES
from toolkit.problem import Ask, Problem
from toolkit.reading import flag_headers
from toolkit.reading.mapped import Mapped, problem
from toolkit.settings import Settings
from toolkit.settings.choices import WORDS
from toolkit.words.by_part import meaning_of_part
from toolkit.words.folding import fold, without_umlauts

RANKS = ("no_contact", "lost", "paused", "active")
"""Meanings of a status, the one first that decides where its parts say several."""
MOST_WORDS = 20
"""Unknown words that get a note each; a column with more of them is rather no status."""


def meaning_of(settings: Settings) -> Callable[[str], str]:
    """A function that says what a status word means: "lost", "paused", "no_contact" or "active".

    It says "" for a word nobody knows. A word in several settings means the first of these; case,
    accents, punctuation and what stands in brackets say nothing. Of a longer text the parts count.
    """
    known: dict[str, str] = {}
    for meaning, words in (
        ("lost", settings.lost_statuses),
        ("paused", settings.paused_statuses),
        ("no_contact", settings.no_contact_statuses),
        ("active", settings.active_statuses),
    ):
        for word in words:
            known.setdefault(fold(word), meaning)

    def meaning_of_word(word: str) -> str:
        whole = known.get(fold(word)) or known.get(without_umlauts(fold(word)))
        return whole or meaning_of_part(word, known, RANKS)

    return meaning_of_word


_ACTIVE, _INACTIVE = "Active", "Inactive"


def with_active_flag(customers: pd.DataFrame, at: Mapped) -> pd.DataFrame:
    """The list with words in place of yes and no, where its status is a column like "Active".

    Or one like "Lost" or "Blocked", under which yes is that.
    """
    header = at.header("status")
    if fold(header) in flag_headers.ACTIVE:
        meant = _ACTIVE, _INACTIVE
    elif fold(header) in flag_headers.LOST:
        meant = _INACTIVE, _ACTIVE
    elif fold(header) in flag_headers.STATUSES:
        meant = header, _ACTIVE
    else:
        return customers
    words = customers["status"].map(lambda text: _status_of(text, *meant), na_action="ignore")
    return customers.assign(status=words.astype("str").where(words.notna()))


def _status_of(text: str, if_yes: str, if_no: str) -> str:
    """The status that a yes or a no is; a word in place of them stays."""
    if fold(text) in YES or text in YES:
        return if_yes
    return if_no if fold(text) in NO or text in NO else text


def check_statuses(
    customers: pd.DataFrame, at: Mapped, settings: Settings, problems: list[Problem]
) -> None:
    """Note each status word that nobody knows: its first cell, how many customers have it.

    They count as active.
    """
    listed = customers[customers["account"]]
    meaning = meaning_of(settings)
    codes, words = pd.factorize(listed["status"])
    counts = np.bincount(codes[codes >= 0], minlength=len(words)).tolist()
    unknown = [i for i, word in enumerate(words) if not meaning(word)]
    for i in unknown[:MOST_WORDS]:
        problems.append(
            problem(
                at,
                "status",
                listed.index[int(np.flatnonzero(codes == i)[0])],
                value=words[i],
                says=f"a status nobody knows, in {rows_of(counts[i])}; counted as active",
                fix="Say what it means on the Settings sheet, in a row: "
                f"status {words[i]}, and lost, paused, no contact or active.",
                severity="note",
                count=counts[i],
                asks=(_ask(words[i], counts[i], settings),),
            )
        )
    more = unknown[MOST_WORDS:]
    if more:
        customers_of_them = sum(counts[i] for i in more)
        problems.append(
            problem(
                at,
                "status",
                None,
                says=f"{len(more)} more words for a status that nobody knows, "
                f"in {rows_of(customers_of_them)}; counted as active",
                fix="If this column is no status, settle it with `retain map`; "
                "else see the rows above.",
                severity="note",
                count=customers_of_them,
            )
        )


def _ask(word: str, count: int, settings: Settings) -> Ask:
    """The question what a status means, with the nearest word that is known."""
    known: list[tuple[str, str]] = []
    for meaning, field in WORDS["status"].items():
        known += [(each, meaning) for each in getattr(settings, field)]
    return ask_word(
        "status",
        word,
        f"What does the status {word!r} mean?",
        until="Counted as active.",
        rows=count,
        known=known,
    )
