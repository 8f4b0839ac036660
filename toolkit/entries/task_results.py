"""What came of a task, as a person's own sheet takes it."""

from typing import Any

import pandas as pd

from toolkit.catalogues.catalogue import catalogues
from toolkit.entries.raw_values import worded
from toolkit.parsing.answers import yes_or_no
from toolkit.rules.task_kinds import LABELS_OF_TASKS
from toolkit.words.folding import fold

INTRODUCTION = "introduction"
"""What a step of the playbook is for that is an introduction."""


def in_words_of(result: str | None, column: "pd.Series[Any]") -> str:
    """A result in the words of a column that holds nothing but yes and no; "" where it is neither.

    In any other column it stands as it was typed.

    >>> in_words_of("yes", pd.Series(["Ja", "Nein", None]))
    'Ja'
    >>> in_words_of("next week", pd.Series(["Ja"])), in_words_of("next week", pd.Series(["in May"]))
    ('', 'next week')
    """
    said, held = worded(result), [worded(text) for text in column.dropna()]
    meanings = {text: yes_or_no(text) for text in dict.fromkeys(held) if text}
    if not meanings or not all(_is_bare(text, yes) for text, yes in meanings.items()):
        return said
    meaning = yes_or_no(said)
    if meaning is None:
        return ""
    same = [text for text, yes in meanings.items() if yes is meaning]
    return same[0] if same and _is_bare(said, meaning) else said


def _is_bare(text: str, meaning: bool | None) -> bool:
    """Whether a text is a yes or no and says nothing more."""
    return meaning is not None and len(text.split()) == 1


def introduces(task: Any, playbook: pd.DataFrame) -> bool:
    """Whether a task of the diary is a step that introduces people, by the playbook that holds."""
    kind, _, what = worded(task).partition(": ")
    if kind != LABELS_OF_TASKS["step"]:
        return False
    # Read here, so that a book without a step that is done does not.
    from toolkit.parsing.playbook_steps import purpose_key
    from toolkit.schema.built_in_playbook import BUILT_IN

    steps = playbook if len(playbook) else pd.DataFrame(BUILT_IN)
    is_meant = [purpose_key(worded(purpose)) == INTRODUCTION for purpose in steps["purpose"]]
    names = {name.partition(": ")[0] for name in steps["step"][is_meant].dropna()}
    said = fold(what.partition(": ")[0])
    return any(said in map(fold, map(words.say, names)) for words in catalogues())
