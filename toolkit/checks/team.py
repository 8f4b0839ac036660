"""The Team sheet: what is doubtful in it, each with its cell and what is used instead."""

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd

from toolkit.calendars.working_days import parse_week
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.schema import fold
from toolkit.settings import Settings, clock

ONCE = ("calls_per_day", "working_days", "country", "backup", "starts", "ends", "time_zone")
"""What a rep has one of; rows of one rep differ in their absences only."""


def check_team(
    tables: Mapping[str, pd.DataFrame], at: Mapped, settings: Settings, problems: list[Problem]
) -> pd.DataFrame:
    """Report what is doubtful; returns the team with the values that are used: calls a day whole and not negative, a rep's first ones."""
    team = tables["team"]
    team = team.assign(calls_per_day=_calls_a_day(team["calls_per_day"], at, settings, problems))
    _weeks_and_hours(team, at, problems)
    _absences(team, tables["customers"], at, problems)
    return _once(team, at, problems)


def _problem(
    at: Mapped, column: str, row: Any, value: Any, text: str, fix: str, severity: str = "warning"
) -> Problem:
    said = (
        f"{value:%Y-%m-%d}"
        if isinstance(value, pd.Timestamp)
        else f"{value:g}"
        if isinstance(value, float)
        else str(value)
    )
    return problem(at, column, row, value=said, says=text, fix=fix, severity=severity)


def _calls_a_day(
    calls: "pd.Series[Any]", at: Mapped, settings: Settings, problems: list[Problem]
) -> "pd.Series[Any]":
    for row, value in calls.dropna().items():
        if value < 0:
            text = f"no number of calls a day; the setting calls_per_day ({settings.calls_per_day}) is used"
            problems.append(
                _problem(
                    at,
                    "calls_per_day",
                    row,
                    value,
                    text,
                    "Write a whole number from 0 on, or clear it.",
                )
            )
        elif value != int(value):
            text = f"no whole number of calls a day; {int(value)} is used"
            problems.append(
                _problem(at, "calls_per_day", row, value, text, "Write a whole number.")
            )
    return calls.mask(calls < 0) // 1


def _weeks_and_hours(team: pd.DataFrame, at: Mapped, problems: list[Problem]) -> None:
    for column, read, wrong, fix in (
        ("working_days", _week, "not days of the week; the setting working_days is used", "Write them like Mon-Fri or Mon, Tue, Thu."),
        ("starts", clock, "no time of day; the setting day_starts is used", "Write it like 8:30."),
        ("ends", clock, "no time of day; the setting day_ends is used", "Write it like 17:00."),
        ("time_zone", ZoneInfo, "no time zone that is known; the setting time_zone is used", "Write it like Europe/Madrid."),
    ):  # fmt: skip
        for row, text in team[column].dropna().items():
            try:
                read(text)
            except (ValueError, KeyError, OSError):
                problems.append(_problem(at, column, row, text, wrong, fix))


def _week(text: str) -> None:
    if not parse_week(text):
        raise ValueError(text)


def _absences(
    team: pd.DataFrame, customers: pd.DataFrame, at: Mapped, problems: list[Problem]
) -> None:
    """Report absences that end before they begin, which are not counted, and those without an end, which last."""
    begins, ends = team["away_from"], team["away_to"]
    for row in team.index[(ends < begins).to_numpy()]:
        problems.append(_problem(at, "away_to", row, ends[row], "the absence ends before it begins; it is not counted", "Correct one of the two days."))  # fmt: skip
    for row in team.index[(begins.notna() & ends.isna() & team["rep"].notna()).to_numpy()]:
        rep = str(team.at[row, "rep"])
        n = int(
            (customers["account"] & (customers["owner"].fillna("").map(fold) == fold(rep))).sum()
        )
        whose = (
            f", and no call to {'the one customer' if n == 1 else f'the {n} customers'} of this rep is planned from then on"
            if n
            else ""
        )
        text = f"no day on which the absence ends: {rep} is away until further notice{whose}"
        fix = "Write the last day off, the same day for one day; else give the customers another owner."
        problems.append(_problem(at, "away_from", row, begins[row], text, fix, "note"))


def _once(team: pd.DataFrame, at: Mapped, problems: list[Problem]) -> pd.DataFrame:
    """The rows of each rep with the values of its first row that has any; a later one that differs is reported."""
    out = {column: team[column].astype(object).tolist() for column in ONCE}
    first: dict[tuple[str, str], int] = {}
    for i, (row, rep) in enumerate(zip(team.index, team["rep"], strict=True)):
        for column in ONCE if isinstance(rep, str) else ():
            value = out[column][i]
            if value is None or value != value:
                continue
            known = first.setdefault((fold(rep), column), i)
            used = out[column][known]
            if used != value and not (isinstance(value, str) and fold(value) == fold(used)):
                said = f"{used:g}" if isinstance(used, float) else repr(used)
                text = f"{rep.strip()} stands in row {int(team.index[known])} too, with {said}; that one is used"
                problems.append(_problem(at, column, row, value, text, "Correct or delete one of the two; further rows are for further absences."))  # fmt: skip
                out[column][i] = used
    return team.assign(
        **{c: pd.Series(values, index=team.index, dtype=team[c].dtype) for c, values in out.items()}
    )
