"""What was told in a call, as the schedule says it: chosen, typed, or all that was planned."""

from collections.abc import Iterable, Sequence
from typing import Any

from toolkit.entries.entry_columns import NOTHING_TOLD
from toolkit.schema.outputs import ENTRIES
from toolkit.words.offered import meant


def told_items(typed: str, planned: Sequence[str], *, is_talk: bool) -> str | None:
    """The news that was told, between semicolons; None where none was.

    Where nobody typed what was told, a talk told all that was `planned`.
    """
    if typed:
        return None if typed == NOTHING_TOLD else meant(typed, planned)
    return ("; ".join(planned) or None) if is_talk else None


def told_in_vain(
    typed: str, planned: Sequence[str], news: Iterable[Any], *, outcome: str, is_talk: bool
) -> tuple[str, str] | None:
    """Why something typed as told closes nothing, and what to do; None where it does.

    It was no talk, or neither what was `planned` nor all `news` of the book says so.
    """
    if not typed or typed == NOTHING_TOLD:
        return None
    if not is_talk:
        says = f" beside {outcome!r}, which is no talk: the news counts as not told, and comes back"
        return says, "Correct the outcome in the call log, if somebody was spoken to."
    from toolkit.rules.told_rules import Items

    unknown = Items([*planned, *news]).unknown(meant(typed, planned))
    if not unknown:
        return None
    named = ", ".join(map(repr, unknown))
    says = f": no news says {named}; it is kept as typed, and closes nothing"
    label = ENTRIES.column("told").label
    place = f"under {label} in the call log, or in {ENTRIES.page}"
    fix = f"Nothing, if that is so; else write what was planned {place}: {'; '.join(planned)}."
    return says, fix if planned else "Nothing, if that is so."
