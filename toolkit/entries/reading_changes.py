"""What is read otherwise than at the last run: a header that was renamed, a sheet that is gone."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import NamedTuple

from toolkit.entries.last_reading import WasRead
from toolkit.problem import Ask, Problem
from toolkit.reading.likeness import LIKENED, likely
from toolkit.reading.mapped import Mapped
from toolkit.schema.inputs import INPUTS
from toolkit.settings.choices import NONE, choice_key, which_key
from toolkit.words.folding import fold

TELLING = ("outcome", "state")
"""Columns of the call log without which attempts would count as contacts."""


LEAST = 3
"""Fewer attempts at the last run may be gone for any reason."""
LEFT = 0.25
"""Where attempts would count as contacts, at most this share of them is left."""
MOST_OFFERED = 12
"""Headers that a question offers at most."""
NOT_REFRESHED = "Nothing is refreshed."
FindOutcome = Callable[[Mapped], str]
"""Gives the unused header of a log under which outcomes stand; "" for none."""


def reading_changes(
    last: Iterable[WasRead],
    mapped: Mapping[str, Mapped],
    settled: Collection[str],
    find_outcome: FindOutcome,
) -> list[Problem]:
    """The columns that were read at the last run and are not now, each a warning that comes first.

    One without which attempts would count as contacts is an error, which stops a refresh until it
    is settled: all that comes of it would look right. `settled` are the headers that a person
    settled, as "sheet header", folded.
    """
    problems: list[Problem] = []
    gone: set[str] = set()
    for was in last:
        at = mapped.get(was.table)
        if at is None:
            if was.table not in gone:
                problems.append(_table_gone(was))
            gone.add(was.table)
        elif not at.has(was.column) and fold(was.sheet) + fold(was.header) not in settled:
            problems.append(_column_gone(was, at, settled, find_outcome))
    return problems


class Reached(NamedTuple):
    """How many calls of a log are attempts, and how many are contacts."""

    attempts: int
    contacts: int


def attempts_turned(
    last: Iterable[WasRead],
    attempts: int,
    now: Reached,
    at: Mapped,
    settled: Collection[str],
    find_outcome: FindOutcome,
) -> list[Problem]:
    """An error where the outcome is read from elsewhere, and the attempts of the last run, as many
    as it says, are contacts by that; none where a person settled that header.
    """
    was = next((w for w in last if w.table == at.table and w.column == "outcome"), None)
    turned = attempts - now.attempts
    if was is None or attempts < LEAST or now.attempts > attempts * LEFT or now.contacts < turned:
        return []
    if not at.has("outcome"):
        return []
    header = at.headers[at.positions["outcome"]]
    before, here = fold(was.sheet) + fold(was.header), fold(at.title) + fold(header)
    if before == here or here in settled:
        return []
    settle = f'retain map BOOK --set-column "{at.title}.'
    other = find_outcome(at) or "HEADER"
    return [
        Problem(
            sheet=at.title,
            cell=at.header_cell(at.positions["outcome"]),
            column=header,
            problem=f"Outcome was read under {was.header!r} at the last run and is under "
            f"{header!r} now, so that {turned} attempts would count as contacts",
            fix=f'If that is right: {settle}{header}=outcome"; '
            f'if it is another column: {settle}{other}=outcome".',
            severity="error",
            first=True,
            asks=(_ask(was, at, [find_outcome(at), header, *at.unmapped], settled),),
        )
    ]


def _ask(was: WasRead, at: Mapped, headers: Iterable[str], settled: Collection[str]) -> Ask:
    """The question which header a column is now; where none is left to name, whether it is gone."""
    label = INPUTS[was.table].column(was.column).label
    evidence = f"At the last run it was read under {was.header!r}."
    is_open = [h for h in dict.fromkeys(headers) if h and fold(at.title) + fold(h) not in settled]
    if is_open:
        return Ask(
            which_key(at.title, was.column),
            f"Which column of {at.title!r} is {label}?",
            (*is_open[:MOST_OFFERED], NONE),
            NOT_REFRESHED,
            evidence,
        )
    return Ask(
        choice_key(was.sheet, was.header),
        f"Is there no column {label} in {at.title!r} any more, so that every call is a contact?",
        (NONE,),
        NOT_REFRESHED,
        evidence,
    )


def _table_gone(was: WasRead) -> Problem:
    title = INPUTS[was.table].title
    return Problem(
        sheet=was.sheet,
        problem=f"{title} were read from {was.sheet!r} at the last run, and are from no sheet now",
        fix=f'If the sheet has another name: retain map BOOK --set-sheet "NAME={title}"; '
        "else nothing: the next run knows it so.",
        first=True,
    )


def _column_gone(
    was: WasRead, at: Mapped, settled: Collection[str], find_outcome: FindOutcome
) -> Problem:
    label = INPUTS[was.table].column(was.column).label
    says = f"{label} was read under {was.header!r} at the last run, and no column is it now"
    likely_header = _likely_header(was, at)
    if not likely_header and was.table == "calls" and was.column == "outcome":
        likely_header = find_outcome(at)
    fix = f"If the header was renamed: {_how_to_settle(was, at, likely_header)}; "
    position = at.headers.index(likely_header) if likely_header else 0
    would_mislead = was.table == "calls" and was.column in TELLING and not any(map(at.has, TELLING))
    asks: tuple[Ask, ...] = ()
    if would_mislead:
        asks = (_ask(was, at, [likely_header, *at.unmapped], settled),)
        says += ", so that attempts would count as contacts"
        fix += f"else add the row 'column {was.sheet}.{was.header}' with the value - to Settings."
    else:
        fix += "else nothing: the next run knows it so."
    return Problem(
        sheet=at.title,
        cell=at.header_cell(position),
        column=was.header,
        problem=says,
        fix=fix,
        severity="error" if would_mislead else "warning",
        first=True,
        asks=asks,
    )


def _how_to_settle(was: WasRead, at: Mapped, likely_header: str) -> str:
    """The command that says which header is the column now: the one that is like it, if any."""
    header = likely_header or "HEADER"
    return f'retain map BOOK --set-column "{at.title}.{header}={was.column}"'


def _likely_header(was: WasRead, at: Mapped) -> str:
    """The unused header that is most likely the column that is gone; "" where none is like it."""
    taken = list(at.columns.values())
    for header in at.unmapped[:LIKENED]:
        alike = likely(header, INPUTS[was.table], taken)
        if was.column in [proposal.column for proposal in alike]:
            return header
    return ""
