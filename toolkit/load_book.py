"""A book from the sheets of a store: its tables found and typed, rows matched with customers, checked, and what was typed taken in."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from toolkit.book import Book, Day
from toolkit.calendars.countries import country_code
from toolkit.calendars.working_days import parse_week
from toolkit.checks.diary_checks import (
    check_diary,
    check_headings,
    mend,
    with_sides,
)
from toolkit.checks.statuses import check_statuses
from toolkit.checks.team import check_team
from toolkit.entries.log_rows import as_calls
from toolkit.entries.schedule_sheet import TypedRow
from toolkit.entries.taken_in import left_waiting, with_entries
from toolkit.entries.typed_entries import entries_of
from toolkit.errors import SettingsError
from toolkit.matching.customer_index import Customers
from toolkit.matching.customer_list import (
    gathered,
    report_twice,
    report_twice_gathered,
    with_accounts,
)
from toolkit.matching.logs import (
    incomplete,
    later_than,
    matched,
    rows_of,
    with_success,
)
from toolkit.parsing.cells import How
from toolkit.problem import Problem
from toolkit.reading.conform import conform, read_settings
from toolkit.reading.mapped import Mapped, problem
from toolkit.reading.raw_sheet import RawSheet, as_raw_sheet
from toolkit.schema import INPUTS, fold
from toolkit.settings import Settings
from toolkit.settings.choices import Origins, settled
from toolkit.settings.layers import layer

LOGS = (
    "calls",
    "orders",
    "cases",
    "promises",
    "incidents",
    "surveys",
    "answers",
    "contacts",
    "invoices",
    "needs",
    "requests",
)
REACHED = "Reached"


def load_book(
    sheets: Mapping[str, RawSheet | pd.DataFrame],
    *,
    name: str,
    as_of: Day,
    epoch: int = 1900,
    toml: Path | None = None,
    given: Mapping[str, str] | None = None,
    typed: Iterable[TypedRow] = (),
    earlier: pd.DataFrame | None = None,
    changed: Mapping[str, str] | None = None,
    unread: Mapping[str, tuple[str, str]] | None = None,
) -> Book:
    """Understand raw sheets; raises DataError without customers and without a log, SettingsError for a setting that cannot be.

    `as_of` as a date wins over the setting of that name, which wins over a function's today.
    """
    raw_sheets = {title: as_raw_sheet(sheet, title) for title, sheet in sheets.items()}
    title, rows = read_settings(raw_sheets)
    settings, origins = layer(toml=toml, sheet=rows, sheet_title=title, given=given)
    how = How(epoch, _yes(settings.day_first), _yes(settings.decimal_comma))
    if parse_week(settings.working_days) is None:
        raise SettingsError(
            f"{origins['working_days']}: working_days cannot be {settings.working_days!r}; write days like Mon-Fri."
        )
    columns, chosen = settled(settings, origins, "column"), settled(settings, origins, "sheet")
    found = conform(raw_sheets, how=how, columns=columns, tables=chosen, book=name)
    today = as_of if isinstance(as_of, dt.date) else settings.as_of or as_of(settings.time_zone)
    told: list[Problem] = []
    entries = entries_of(
        typed, earlier, as_of=today, reached=_reached(settings), how=how, problems=told
    )
    here = None
    if len(entries):
        found, here, entries = with_entries(found, entries, earlier, raw_sheets, how)
    problems, tables, mapped = [*found.problems, *told], dict(found.tables), found.mapped
    problems += left_waiting(entries, earlier, has_log="calls" in mapped)
    problems += [_changed(title, what) for title, what in (changed or {}).items()]
    problems += [
        Problem(sheet=title, problem=says, fix=fix) for title, (says, fix) in (unread or {}).items()
    ]
    problems += [
        p
        for at in mapped.values()
        if at.frame in raw_sheets
        for p in check_headings(raw_sheets[at.frame].cells, at)
    ]
    _unused_choices(settings, origins, raw_sheets, problems)
    logs = {log: mapped[log] for log in LOGS if log in mapped}
    if here:
        logs["calls"] = here
    for log, at in logs.items():
        incomplete(tables[log], at, problems)
    if "customers" in mapped:
        tables["customers"] = tables["customers"].assign(
            owner=_one_spelling(tables["customers"]["owner"])
        )
        tables["customers"] = with_accounts(tables["customers"], mapped["customers"], problems)
        report_twice(tables["customers"], mapped["customers"], problems)
    else:
        tables["customers"] = _from_logs(tables, mapped, problems)
    customers = Customers(tables["customers"], tables["aliases"], settings.country)
    _aliases(tables["aliases"], mapped, customers, problems)
    for log, at in logs.items():
        tables[log] = matched(tables[log], at, customers, problems)
        later_than(today, tables[log], at, problems)
    said = (
        matched(as_calls(entries, how), logs["calls"], customers, [])
        if len(entries)
        else pd.DataFrame()
    )
    tables["calls"] = with_success(tables["calls"], logs.get("calls"), settings, today, problems)
    _countries(tables, mapped, settings, problems)
    if "team" in mapped:
        tables["team"] = check_team(tables, mapped["team"], settings, problems)
    _diary(tables, mapped, today, problems)
    _old_orders(tables, mapped, today, settings, problems)
    if "customers" in mapped:
        tables["customers"] = _by_hand(today, tables["customers"], mapped["customers"], problems)
        check_statuses(tables["customers"], mapped["customers"], settings, problems)
        if not len(tables["calls"]):
            tables["customers"] = _with_follow_ups(tables["customers"], today)
    if (
        "invoices" in mapped
        and "orders" in mapped
        and mapped["invoices"].frame == mapped["orders"].frame
    ):
        problems = list(dict.fromkeys(problems))  # one sheet, read as both
    return Book(name, tables, mapped, [_placed(p) for p in problems], settings, origins, today, entries, said, found.unread,
                0 if earlier is None else len(earlier))  # fmt: skip


def _placed(problem: Problem) -> Problem:
    """A problem on a further sheet of a joined log: its cell names that sheet."""
    title, mark, cell = problem.cell.rpartition("!")
    return replace(problem, sheet=title, cell=cell) if mark else problem


def _changed(title: str, what: str) -> Problem:
    return Problem(
        sheet=title,
        problem=f"this sheet is written anew at each run, and there is {what} that a run did not write",
        fix="It is kept as a sheet of your own; do your own work on sheets of your own.",
        severity="note",
    )


def _reached(settings: Settings) -> str:
    """The word for a talk that a log is given: ours where this book understands it, else its own first one."""
    words = settings.success_outcomes
    return REACHED if not words or fold(REACHED) in map(fold, words) else words[0]


def _yes(word: str) -> bool | None:
    return {"yes": True, "no": False}.get(word)


def _from_logs(
    tables: Mapping[str, pd.DataFrame], mapped: Mapping[str, Mapped], problems: list[Problem]
) -> pd.DataFrame:
    """Customers of a book without a list of them: those that its calls and orders name."""
    logs = [name for name in ("calls", "orders") if name in mapped]
    made = gathered([tables[name] for name in logs])
    at = mapped[logs[0]]
    report_twice_gathered(made, at, problems)
    problems.append(
        Problem(
            sheet=at.title,
            problem=f"there is no list of customers; {len(made)} were gathered from {' and '.join(mapped[n].title for n in logs)}",
            fix="Add a sheet Customers for tiers by revenue, reps, phones and days without calls.",
            severity="note",
            count=len(made),
        )
    )
    return made


def _aliases(
    aliases: pd.DataFrame,
    mapped: Mapping[str, Mapped],
    customers: Customers,
    problems: list[Problem],
) -> None:
    """Report other names that lead to nobody, or that a customer of the list has."""
    for row, alias, *said in zip(
        aliases.index, aliases["alias"], aliases["customer_id"], aliases["customer"], strict=True
    ):
        words = [w for w in said if isinstance(w, str)]
        if isinstance(alias, str) and not any(customers.find(w) >= 0 for w in words):
            at = mapped["aliases"]
            column = "customer" if "customer" in at.positions else "customer_id"
            problems.append(
                problem(
                    at,
                    column,
                    row,
                    value=" ".join(words),
                    says=f"no such customer; {alias!r} leads to nobody",
                    fix="Write the id or the name as the list of customers has it.",
                )
            )


def _unused_choices(
    settings: Settings,
    origins: Origins,
    sheets: Mapping[str, RawSheet],
    problems: list[Problem],
) -> None:
    """Report settled headers and sheets that the book does not have (any more)."""
    known = {fold(title) for title in sheets}
    known |= {fold(raw.origin.sheet) for raw in sheets.values()}
    places = known | {fold(t.title) for t in INPUTS.values()}
    headers = {place + fold(h) for raw in sheets.values() for h in raw.headers for place in places}
    for what, have in (("column", headers), ("sheet", known)):
        for name, (_, where) in settled(settings, origins, what).items():
            if name not in have:
                said = next(
                    key
                    for key in origins
                    if key.startswith(f"{what} ") and fold(key[len(what) :]) == name
                )
                sheet, _, cell = where.partition("!")
                problems.append(
                    Problem(
                        sheet=sheet if cell else "Settings",
                        cell=cell,
                        value=said,
                        problem=f"no such {'header' if what == 'column' else 'sheet'} in this book",
                        fix="Correct the setting, or delete it.",
                        severity="note",
                    )
                )


def _with_follow_ups(customers: pd.DataFrame, today: dt.date) -> pd.DataFrame:
    """Without a log the list's own next follow-up is the next call, where nothing was set by hand and it is no year ago."""
    listed = customers["next_follow_up"].where(
        customers["next_follow_up"] >= pd.Timestamp(today) - pd.Timedelta(days=STALE_DAYS)
    )
    by_list = customers["next_call_override"].isna() & listed.notna()
    return customers.assign(
        next_call_override=customers["next_call_override"].fillna(listed),
        override_from=np.where(by_list, "list", "hand"),
    )


def _countries(
    tables: Mapping[str, pd.DataFrame],
    mapped: Mapping[str, Mapped],
    settings: Settings,
    problems: list[Problem],
) -> None:
    for name in ("customers", "team", "holidays"):
        if name not in mapped:
            continue
        countries = tables[name]["country"]
        for word in countries.dropna().unique():
            if country_code(word) is None:
                row = int(countries.index[(countries == word).to_numpy()][0])
                n = int((countries == word).sum())
                problems.append(
                    problem(
                        mapped[name],
                        "country",
                        row,
                        value=word,
                        says=f"no holidays are known for this country ({rows_of(n)}); only weekends are kept free",
                        fix="Write its English name or two-letter code; add its holidays to a Holidays sheet.",
                        severity="note",
                    )
                )
    if settings.country and country_code(settings.country) is None:
        problems.append(
            Problem(
                sheet="Settings",
                column="country",
                value=settings.country,
                problem="no holidays are known for this country; only weekends are kept free",
                fix="Write its English name or two-letter code.",
            )
        )


def _one_spelling(names: "pd.Series[Any]") -> "pd.Series[Any]":
    """Names of people, each in the spelling that is met first."""
    known: dict[str, str] = {}
    for name in dict.fromkeys(names.dropna().tolist()):
        known.setdefault(fold(name), name.strip())
    return names.map(lambda name: known[fold(name)], na_action="ignore").astype(names.dtype)


def _old_orders(
    tables: Mapping[str, pd.DataFrame],
    mapped: Mapping[str, Mapped],
    today: dt.date,
    settings: Settings,
    problems: list[Problem],
) -> None:
    """Report that all orders are too old to count as revenue, where revenue comes from them."""
    orders, now = tables["orders"], pd.Timestamp(today)
    days = orders["date"][orders["date"] <= now]
    if not len(days) or tables["customers"]["revenue"].notna().any():
        return
    if days.max() <= now - pd.DateOffset(months=settings.revenue_months):
        at = mapped["orders"]
        problems.append(
            problem(
                at,
                "date",
                str(days.idxmax()),
                value=f"{days.max():%Y-%m-%d}",
                says=f"the newest order is older than {settings.revenue_months} months, so no customer has revenue and all are C",
                fix="Run for a day nearer to it (--as-of), or raise the setting revenue_months.",
                count=len(days),
            )
        )


def _diary(
    tables: dict[str, pd.DataFrame],
    mapped: Mapping[str, Mapped],
    today: dt.date,
    problems: list[Problem],
) -> None:
    """Report what cannot be true in promises, deliveries, cases and follow-ups, and say whose each promise is."""
    problems += check_diary(tables, mapped, today)
    tables.update(mend(tables, mapped))
    if "promises" in mapped:
        people = {*tables["customers"]["owner"].dropna(), *tables["team"]["rep"].dropna()}
        theirs = {
            *tables["customers"]["name"].dropna(),
            *tables["customers"]["contact_person"].dropna(),
        }
        tables["promises"] = with_sides(
            tables["promises"], mapped["promises"], people, theirs, problems
        )


STALE_DAYS = 365
"""A date for the next call that was set by hand and passed longer ago than this is no plan any more."""


def _by_hand(
    today: dt.date, customers: pd.DataFrame, mapped: Mapped, problems: list[Problem]
) -> pd.DataFrame:
    """Report what a person set by hand that cannot hold, and take it out, so that the rule decides."""
    now = pd.Timestamp(today)
    tier = customers["tier_override"].str.strip().str.upper()
    wrong = {
        "tier_override": (tier.notna() & ~tier.isin(["A", "B", "C"]), "no tier; the rule decides", "Write A, B or C, or clear it."),
        "cadence_override": (customers["cadence_override"] < 1, "no number of days; the tier's cadence is used",
                             "Write a whole number of days from 1 on, or clear it."),
        "next_call_override": (customers["next_call_override"] < now - pd.Timedelta(days=STALE_DAYS),
                               "a date for the next call that passed more than a year ago; the rule decides",
                               "Write a new date, or clear it."),
        "customer_since": (customers["customer_since"] > now, f"later than {today.isoformat()}, the day of this run; not counted",
                           "Correct the date, or wait."),
        "last_contact": (customers["last_contact"] > now, f"later than {today.isoformat()}, the day of this run; not counted",
                         "Correct the date, or wait."),
    }  # fmt: skip
    out = {}
    for column, (found, text, fix) in wrong.items():
        for row in customers.index[(found & customers["account"]).to_numpy(bool, na_value=False)]:
            value = customers.at[row, column]
            said = (
                f"{value:%Y-%m-%d}"
                if isinstance(value, pd.Timestamp)
                else f"{value:g}"
                if isinstance(value, float)
                else str(value)
            )
            problems.append(problem(mapped, column, row, value=said, says=text, fix=fix))
        out[column] = customers[column].mask(found.fillna(value=False).astype(bool))
    return customers.assign(**out)
