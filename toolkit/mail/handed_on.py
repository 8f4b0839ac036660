"""To-dos of whom no mail goes to: who stands in is told of them, or who leads."""

from collections.abc import Mapping
from dataclasses import replace

from toolkit.book import Book
from toolkit.mail.rep_letters import Day, HandedOn, RepDay
from toolkit.planning.plan_calendar import Away, absences_on, works_on
from toolkit.rules.sentences import day_text
from toolkit.words.folding import fold

NO_ADDRESS = "who has no e-mail address in Team"
"""Why nobody is mailed what somebody who is there has to do."""

Addresses = Mapping[str, list[str]]
"""Those of the Team, by folded name."""


def hand_on(day: Day, book: Book, team: Addresses) -> Day:
    """The day with the to-dos of who is away under who stands in, and with those nobody is mailed.

    Who stands in must work today and have an address. To-dos of somebody with a day off wait for
    the next working day.
    """
    reps, left = dict(day.reps), list(day.left)
    for key, own in day.reps.items():
        has_mail = bool(team.get(key))
        is_told = has_mail and (own.works or len(own.calls) > 0)
        if is_told or not len(own.to_do):
            continue
        absences = absences_on(book, own.rep, book.as_of)
        stand_in = _stand_in(absences, book, team)
        if stand_in:
            theirs = HandedOn(own.rep, own.to_do, _away(absences))
            helper = reps.get(fold(stand_in)) or _without_own(stand_in, own)
            reps[fold(stand_in)] = replace(helper, for_others=[*helper.for_others, theirs])
        elif absences:
            why = f"{_away(absences)}, and nobody stands in"
            left.append(HandedOn(own.rep, own.to_do, why))
        elif not has_mail:
            left.append(HandedOn(own.rep, own.to_do, NO_ADDRESS))
    return Day(reps, day.beyond, left)


def _stand_in(absences: list[Away], book: Book, team: Addresses) -> str:
    """The first who stands in, works today and has an address; "" for nobody."""
    for absence in absences:
        name = absence.backup
        if team.get(fold(name)) and works_on(book, name, book.as_of):
            return name
    return ""


def _without_own(rep: str, other: RepDay) -> RepDay:
    """The day of a colleague who has nothing of the own to do."""
    return RepDay(rep, other.calls.iloc[:0], other.to_do.iloc[:0])


def _away(absences: list[Away]) -> str:
    """Until when somebody is away, in words."""
    ends = [absence.last for absence in absences]
    known = [end for end in ends if end is not None]
    if len(known) < len(ends):
        return "who is away until further notice"
    return f"who is away until {day_text(max(known))}"
