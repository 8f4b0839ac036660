"""The Team sheet: what is doubtful in it, each with its cell and what is used instead."""

from collections.abc import Callable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd

from toolkit.calendars.working_days import parse_week
from toolkit.matching.short_names import meant_by
from toolkit.problem import Problem, as_shown
from toolkit.reading.mapped import Mapped, problem
from toolkit.settings import Settings
from toolkit.settings.setting_values import clock
from toolkit.words.folding import fold

ONCE = (
    "calls_per_day",
    "working_days",
    "country",
    "backup",
    "starts",
    "ends",
    "time_zone",
    "email",
)
"""What a rep has one of; rows of one rep differ in their absences only."""


def check_team(
    tables: Mapping[str, pd.DataFrame], at: Mapped, settings: Settings, problems: list[Problem]
) -> pd.DataFrame:
    """Report what is doubtful; returns the team with the values that are used.

    Calls a day are whole and not negative; each rep has the first value of what one has once. Who
    stands in has the name that the book knows.
    """
    team = tables["team"]
    problems += _wrong_calls_a_day(team["calls_per_day"], at, settings)
    calls_per_day = team["calls_per_day"].mask(team["calls_per_day"] < 0) // 1
    team = team.assign(calls_per_day=calls_per_day)
    problems += _unreadable_words(team, at)
    problems += _wrong_absences(team, tables["customers"], at)
    team = _with_whole_names(team, tables["customers"], at, problems)
    problems += _doubtful_backups(team, tables["customers"], at)
    return _with_first_values(team, at, problems)


def _wrong_calls_a_day(calls: "pd.Series[Any]", at: Mapped, settings: Settings) -> list[Problem]:
    """A problem for each number of calls a day that is negative or not whole."""
    found = []
    for row, value in calls.dropna().items():
        if value < 0:
            says = (
                "no number of calls a day; "
                f"the setting calls_per_day ({settings.calls_per_day}) is used"
            )
            fix = "Write a whole number from 0 on, or clear it."
        elif value != int(value):
            says = f"no whole number of calls a day; {int(value)} is used"
            fix = "Write a whole number."
        else:
            continue
        found.append(problem(at, "calls_per_day", row, value=value, says=says, fix=fix))
    return found


def _week(text: str) -> None:
    if not parse_week(text):
        raise ValueError(text)


_WORDS: dict[str, tuple[Callable[[str], Any], str, str]] = {
    "working_days": (
        _week,
        "not days of the week; the setting working_days is used",
        "Write them like Mon-Fri or Mon, Tue, Thu.",
    ),
    "starts": (
        clock,
        "no time of day; the setting day_starts is used",
        "Write it like 8:30.",
    ),
    "ends": (
        clock,
        "no time of day; the setting day_ends is used",
        "Write it like 17:00.",
    ),
    "time_zone": (
        ZoneInfo,
        "no time zone that is known; the setting time_zone is used",
        "Write it like Europe/Madrid.",
    ),
}
"""By column: what reads its words, or raises an error; what is wrong with others, and the fix."""


def _unreadable_words(team: pd.DataFrame, at: Mapped) -> list[Problem]:
    """A problem for each week, time of day and time zone that cannot be read."""
    found = []
    for column, (read, says, fix) in _WORDS.items():
        for row, text in team[column].dropna().items():
            try:
                read(text)
            except (ValueError, KeyError, OSError):
                found.append(problem(at, column, row, value=text, says=says, fix=fix))
    return found


def _wrong_absences(team: pd.DataFrame, customers: pd.DataFrame, at: Mapped) -> list[Problem]:
    """Absences that end before they begin, which do not count; those without an end, which last."""
    begins, ends = team["away_from"], team["away_to"]
    found = [
        problem(
            at,
            "away_to",
            row,
            value=ends[row],
            says="the absence ends before it begins; it is not counted",
            fix="Correct one of the two days.",
        )
        for row in team.index[(ends < begins).to_numpy()]
    ]
    endless = begins.notna() & ends.isna() & team["rep"].notna()
    for row in team.index[endless.to_numpy()]:
        rep = str(team.at[row, "rep"])
        found.append(
            problem(
                at,
                "away_from",
                row,
                value=begins[row],
                says=f"no day on which the absence ends: {rep} is away until further notice"
                f"{_without_calls(rep, customers)}",
                fix="Write the last day off, the same day for one day; "
                "else give the customers another owner.",
                severity="note",
            )
        )
    return found


def _with_whole_names(
    team: pd.DataFrame, customers: pd.DataFrame, at: Mapped, problems: list[Problem]
) -> pd.DataFrame:
    """The team with whole names in place of the short ones of who stands in; each is told."""
    names = [*team["rep"].dropna(), *customers["owner"].dropna()]
    known = {fold(name) for name in names}
    shorter = [name for name in team["backup"].dropna().unique() if fold(name) not in known]
    whole = {short: meant_by(short, names) for short in shorter}
    meant = {short: name.strip() for short, name in whole.items() if name}
    for row, backup in team["backup"].items():
        if backup not in meant:
            continue
        says = f"a short name; {meant[backup]} is meant"
        fix = "Nothing, if that is so; else write the whole name."
        problems.append(
            problem(at, "backup", row, value=backup, says=says, fix=fix, severity="note")
        )
    backups = [meant.get(name, name) for name in team["backup"]]
    return team.assign(backup=pd.Series(backups, team.index, dtype=team["backup"].dtype))


def owners_beside_team(customers: pd.DataFrame, team: pd.DataFrame, at: Mapped) -> list[Problem]:
    """A problem for each owner who is no rep of the Team sheet, but may be one by a short name.

    `at` is where the customer list stands. Their calls are planned apart, so nothing is changed.
    """
    reps = team["rep"].dropna().tolist()
    known = {fold(rep) for rep in reps}
    owners = customers["owner"].where(customers["account"]).dropna()
    found = []
    for owner in owners.unique().tolist():
        whole = None if fold(owner) in known else meant_by(owner, reps)
        if whole is None:
            continue
        says = (
            f"no rep of the sheet Team, where {whole.strip()} stands; calls are planned for "
            f"{owner} apart, as usual days and calls a day allow"
        )
        fix = f"Write {whole.strip()}, if that is who is meant; else add a row for {owner}."
        rows = owners.index[owners == owner]
        first, count = rows[0], len(rows)
        found.append(problem(at, "owner", first, value=owner, says=says, fix=fix, count=count))
    return found


def _doubtful_backups(team: pd.DataFrame, customers: pd.DataFrame, at: Mapped) -> list[Problem]:
    """Who is to stand in, and is the rep or somebody whom the book names nowhere else."""
    known = {fold(name) for name in [*team["rep"].dropna(), *customers["owner"].dropna()]}
    named = team[team["backup"].notna() & team["rep"].notna()]
    found = []
    for row, rep, backup in zip(named.index, named["rep"], named["backup"], strict=True):
        if fold(backup) == fold(rep):
            says = "nobody stands in for themselves; no call is given to anybody else"
            fix = "Write who stands in, or clear it."
        elif fold(backup) not in known:
            says = (
                f"neither a rep of this sheet nor an owner of customers; what {rep.strip()} "
                f"has promised is planned for {backup.strip()} on days away, as usual days "
                "and calls a day allow"
            )
            fix = f"Correct the name, or add a row for {backup.strip()}."
        else:
            continue
        found.append(problem(at, "backup", row, value=backup, says=says, fix=fix))
    return found


def _without_calls(rep: str, customers: pd.DataFrame) -> str:
    """What an absence without an end means for the customers of a rep; "" where there are none."""
    owners = customers["owner"].fillna("").map(fold)
    count = int((customers["account"] & (owners == fold(rep))).sum())
    if not count:
        return ""
    whom = "the one customer" if count == 1 else f"the {count} customers"
    return f", and no call to {whom} of this rep is planned from then on"


def _with_first_values(team: pd.DataFrame, at: Mapped, problems: list[Problem]) -> pd.DataFrame:
    """The rows of each rep with the values of its first row that has any; others are reported."""
    values = {column: team[column].astype(object).tolist() for column in ONCE}
    first: dict[tuple[str, str], int] = {}
    for i, rep in enumerate(team["rep"].tolist()):
        if not isinstance(rep, str):
            continue
        for column in ONCE:
            value = values[column][i]
            if value is None or value != value:
                continue
            known = first.setdefault((fold(rep), column), i)
            used = values[column][known]
            if _is_same(value, used):
                continue
            shown = as_shown(used) if isinstance(used, float) else repr(used)
            problems.append(
                problem(
                    at,
                    column,
                    team.index[i],
                    value=value,
                    says=f"{rep.strip()} stands in row {int(team.index[known])} too, "
                    f"with {shown}; that one is used",
                    fix="Correct or delete one of the two; further rows are for further absences.",
                )
            )
            values[column][i] = used
    used_values = {
        column: pd.Series(held, index=team.index, dtype=team[column].dtype)
        for column, held in values.items()
    }
    return team.assign(**used_values)


def _is_same(value: Any, used: Any) -> bool:
    if isinstance(value, str):
        return fold(value) == fold(used)
    return bool(value == used)
