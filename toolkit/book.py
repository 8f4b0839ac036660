"""Book: the known tables of one customer book, its settings, its day and what was found wrong with it; made by load_book()."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from toolkit.checks import check_diary, mend, with_sides
from toolkit.conform import Mapped, Problem, conform
from toolkit.countries import country_code
from toolkit.rules.working_days import parse_week
from toolkit.settings import Origins, Settings, layer
from toolkit.tables import fold

LOGS = ("calls", "orders", "cases", "promises", "incidents", "surveys", "answers", "contacts")
Day = dt.date | Callable[[str], dt.date]
"""The as-of date, or a function that gives today's date in a time zone ("" is the machine's)."""


@dataclass(frozen=True, eq=False)
class Book:
    """Known tables by name (every declared column present and typed), how they were found, settings and as-of date.

    Every log has `customer_id`: the id of the customer it belongs to (categorical), blank where nobody matched; calls have `success` (1 or 0).
    Customers have `account`: True on the row that stands for the customer, False on repeated and empty rows.
    """

    name: str
    tables: dict[str, pd.DataFrame]
    mapped: dict[str, Mapped]
    problems: list[Problem]
    settings: Settings
    origins: Origins
    as_of: dt.date
    typed: pd.DataFrame | None = field(default=None)


def load_book(
    sheets: Mapping[str, pd.DataFrame],
    *,
    name: str,
    as_of: Day,
    epoch: int = 1900,
    toml: Path | None = None,
    given: Mapping[str, str] | None = None,
    typed: pd.DataFrame | None = None,
) -> Book:
    """Understand raw sheets; raises DataError without a customer list and SettingsError for a setting that cannot be.

    `as_of` as a date wins over the setting of that name, which wins over a function's today.
    """
    found = conform(dict(sheets), epoch=epoch, book=name)
    title = found.mapped["settings"].title if "settings" in found.mapped else "Settings"
    settings, origins = layer(
        toml=toml, sheet=_sheet_settings(found.tables["settings"], found.mapped), sheet_title=title, given=given
    )
    if isinstance(as_of, dt.date):
        today = as_of
    else:
        today = settings.as_of or as_of(settings.time_zone)
    problems = list(found.problems)
    tables = dict(found.tables)
    tables["customers"] = _customers(tables["customers"], found.mapped["customers"], problems)
    for log in LOGS:
        if log in found.mapped:
            _incomplete(tables[log], found.mapped[log], problems)
            tables[log] = _matched(tables[log], found.mapped[log], tables["customers"], problems)
            _later_than(today, tables[log], found.mapped[log], problems)
    tables["calls"] = _successes(tables["calls"], found.mapped.get("calls"), settings, problems)
    _countries(tables, found.mapped, settings, problems)
    _weeks(tables, found.mapped, problems)
    _diary(tables, found.mapped, today, problems)
    tables["customers"] = _by_hand(today, tables["customers"], found.mapped["customers"], problems)
    return Book(name, tables, found.mapped, problems, settings, origins, today, typed)


def _sheet_settings(frame: pd.DataFrame, mapped: Mapping[str, Mapped]) -> list[tuple[str, Any, str]]:
    at = mapped.get("settings")
    rows = zip(frame.index, frame["setting"], frame["value"], strict=True)
    return [(k, None if v != v else v, at.cell("value", int(row)) if at else "") for row, k, v in rows if isinstance(k, str)]


def _customers(frame: pd.DataFrame, mapped: Mapped, problems: list[Problem]) -> pd.DataFrame:
    """Fill names and ids from each other, and mark the rows that stand for a customer."""
    both = (frame["first_name"].fillna("") + " " + frame["last_name"].fillna("")).str.strip()
    person = frame["contact_person"].fillna(both.where(both != ""))
    name = frame["name"].fillna(person).fillna(frame["customer_id"])
    ids = frame["customer_id"].fillna(name)
    repeated = ids.duplicated() & ids.notna()
    first_row = dict(zip(ids[~repeated], frame.index[~repeated], strict=True))
    for row in frame.index[ids.isna()]:
        problems.append(
            Problem(
                mapped.title,
                f"A{row}",
                "",
                "",
                "a row without a customer name or id; it is left out",
                "Give it a name, or delete it.",
            )
        )
    key = "customer_id" if "customer_id" in mapped.positions else "name" if "name" in mapped.positions else mapped_name(mapped)
    for row in frame.index[repeated]:
        problems.append(Problem(mapped.title, mapped.cell(key, int(row)), mapped.header(key), str(ids[row]),
                                f"the same customer as in row {first_row[ids[row]]}; this row is not counted",
                                "Join the two rows, or give each its own id."))  # fmt: skip
    return frame.assign(contact_person=person, name=name, customer_id=ids, account=(ids.notna() & ~repeated))


def mapped_name(mapped: Mapped) -> str:
    """The column that names the customer where there is neither id nor name."""
    return next((c for c in ("contact_person", "last_name", "first_name") if c in mapped.positions), "name")


def _matched(log: pd.DataFrame, mapped: Mapped, customers: pd.DataFrame, problems: list[Problem]) -> pd.DataFrame:
    """Give every log row the id of its customer: by id, else by exact name, else by folded name; never by likeness."""
    accounts = customers[customers["account"]]
    place = {customer: i for i, customer in enumerate(accounts["customer_id"])}
    by_name = _unique(accounts["name"], accounts["customer_id"], lambda text: text)
    by_fold = _unique(accounts["name"], accounts["customer_id"], fold)

    def places(words: Any) -> Any:
        found = (w if w in place else by_name.get(w) or by_fold.get(fold(w)) for w in words)
        return np.array([*(-1 if f is None else place[f] for f in found), -1], "i8")

    wanted = log["customer_id"].where(log["customer_id"].notna(), log["customer"])
    codes, words = pd.factorize(wanted)
    at = places(words)[codes]
    if (at < 0).any() and log["customer"].notna().any():
        codes, words = pd.factorize(log["customer"])
        at = np.where(at < 0, places(words)[codes], at)
    out = pd.Series(pd.Categorical.from_codes(at, categories=pd.Index(list(place), dtype="str")), index=log.index)
    _unmatched(log, out, wanted, mapped, accounts, problems)
    return log.assign(customer_id=out)


def _unique(names: "pd.Series[Any]", ids: "pd.Series[Any]", key: Callable[[str], str]) -> dict[str, str]:
    """Name -> id, for the names that only one customer has."""
    found: dict[str, str | None] = {}
    for name, customer in zip(names, ids, strict=True):
        found[key(name)] = customer if key(name) not in found else None
    return {name: customer for name, customer in found.items() if customer is not None}


def _unmatched(
    log: pd.DataFrame,
    out: "pd.Series[Any]",
    wanted: "pd.Series[Any]",
    mapped: Mapped,
    accounts: pd.DataFrame,
    problems: list[Problem],
) -> None:
    import difflib

    left = out.isna() & wanted.notna()
    counts = wanted[left].value_counts(sort=False)
    first_rows = dict(zip(reversed(list(wanted[left])), reversed(list(log.index[left])), strict=True))
    shared = set(accounts["name"][accounts["name"].duplicated(keep=False)])
    names = list(accounts["name"])
    for word in sorted(counts.index, key=lambda w: first_rows[w])[:500]:
        row, n = int(first_rows[word]), int(counts[word])
        column = "customer_id" if isinstance(log.at[row, "customer_id"], str) else "customer"
        near = difflib.get_close_matches(word, names, n=3, cutoff=0.7) if len(names) <= 5000 else []
        rows = "" if n == 1 else f" (and {_rows(n - 1, 'more ')})"
        if word in shared:
            text, fix = f"several customers have this name{rows}; the row is counted for none", "Write the customer's id."
        else:
            hint = f"Nearest: {', '.join(near)}. " if near else ""
            text, fix = (
                f"no such customer{rows}; the row is counted nowhere",
                f"{hint}Correct it, or add the customer to the list.",
            )
        problems.append(Problem(mapped.title, mapped.cell(column, row), mapped.header(column), word, text, fix))
    if len(counts) > 500:
        problems.append(
            Problem(mapped.title, "", "", "", f"{len(counts) - 500} more customers are not in the list", "See the rows above.")
        )


DAY_OF = {"calls": "date", "orders": "date", "cases": "opened", "promises": "promised_on", "incidents": "date", "surveys": "date",
          "answers": "date", "contacts": "introduced_on"}  # fmt: skip


def _incomplete(log: pd.DataFrame, mapped: Mapped, problems: list[Problem]) -> None:
    """Report calls and orders that name no customer or have no day; a day that could not be read is reported already."""
    if mapped.table not in ("calls", "orders"):
        return
    said = {p.cell for p in problems if p.sheet == mapped.title}
    named = log["customer_id"].notna() | log["customer"].notna()
    nobody = list(log.index[(~named & log["date"].notna()).to_numpy()])
    undated = [r for r in log.index[(named & log["date"].isna()).to_numpy()] if mapped.cell("date", int(r)) not in said]
    for column, what, rows in (("customer", "no customer", nobody), ("date", "no date", undated)):
        if rows:
            more = f" (and in {_rows(len(rows) - 1, 'more ')})" if len(rows) > 1 else ""
            at = column if column in mapped.positions else "customer_id"
            problems.append(
                Problem(
                    mapped.title,
                    mapped.cell(at, int(rows[0])),
                    mapped.header(at),
                    "",
                    f"{what} in this row{more}; it is counted nowhere",
                    "Fill it in, or delete the row.",
                )
            )


def _later_than(today: dt.date, log: pd.DataFrame, mapped: Mapped, problems: list[Problem]) -> None:
    """Report log rows dated after the run's day; they are not counted."""
    column = DAY_OF[mapped.table]
    later = log.index[(log[column] > pd.Timestamp(today)).to_numpy()]
    for row in later[:50]:
        value = f"{log[column][row]:%Y-%m-%d}"
        problems.append(Problem(mapped.title, mapped.cell(column, int(row)), mapped.header(column), value,
                                f"a day after {today.isoformat()}, the day of this run; the row is not counted", "Correct the date, or wait."))  # fmt: skip
    if len(later) > 50:
        problems.append(
            Problem(
                mapped.title,
                "",
                mapped.header(column),
                "",
                f"{len(later) - 50} more rows are dated after {today.isoformat()}",
                "See the rows above.",
            )
        )


def _successes(calls: pd.DataFrame, mapped: Mapped | None, settings: Settings, problems: list[Problem]) -> pd.DataFrame:
    """Which calls reached the customer; without an outcome column every row did."""
    if mapped is None or "outcome" not in mapped.positions:
        return calls.assign(success=np.ones(len(calls), "i8"))
    good, bad = ({fold(w) for w in words} for words in (settings.success_outcomes, settings.attempt_outcomes))
    codes, words = pd.factorize(calls["outcome"])
    success = np.array([*(fold(w) in good for w in words), False])[codes]
    counts = np.bincount(codes[codes >= 0], minlength=len(words))
    for i, word in enumerate(words):
        if fold(word) not in good | bad:
            row = int(calls.index[int(np.flatnonzero(codes == i)[0])])
            problems.append(Problem(mapped.title, mapped.cell("outcome", row), mapped.header("outcome"), word,
                                    f"an outcome nobody knows, in {_rows(counts[i])}; counted as an attempt",
                                    "If it means that the customer was reached, add it to the setting success_outcomes.", "note"))  # fmt: skip
    blank = int((codes < 0).sum())
    if blank:
        row = int(calls.index[int(np.flatnonzero(codes < 0)[0])])
        problems.append(Problem(mapped.title, mapped.cell("outcome", row), mapped.header("outcome"), "",
                                f"no outcome in {_rows(blank)}; counted as an attempt", "Write what came of the call.", "note"))  # fmt: skip
    return calls.assign(success=success.astype("i8"))


def _countries(
    tables: Mapping[str, pd.DataFrame], mapped: Mapping[str, Mapped], settings: Settings, problems: list[Problem]
) -> None:
    for name in ("customers", "team", "holidays"):
        if name not in mapped:
            continue
        countries = tables[name]["country"]
        for word in countries.dropna().unique():
            if country_code(word) is None:
                row = int(countries.index[(countries == word).to_numpy()][0])
                n = int((countries == word).sum())
                problems.append(Problem(mapped[name].title, mapped[name].cell("country", row), mapped[name].header("country"), word,
                                        f"no holidays are known for this country ({_rows(n)}); only weekends are kept free",
                                        "Write its English name or two-letter code; add its holidays to a Holidays sheet.", "note"))  # fmt: skip
    if settings.country and country_code(settings.country) is None:
        problems.append(Problem("Settings", "", "country", settings.country, "no holidays are known for this country; only weekends are kept free",
                                "Write its English name or two-letter code."))  # fmt: skip


def _weeks(tables: Mapping[str, pd.DataFrame], mapped: Mapping[str, Mapped], problems: list[Problem]) -> None:
    for row, text in tables["team"]["working_days"].dropna().items():
        if not parse_week(text):
            at = mapped["team"]
            problems.append(Problem(at.title, at.cell("working_days", int(str(row))), at.header("working_days"), text,
                                    "not days of the week; the setting working_days is used", "Write them like Mon-Fri or Mon, Tue, Thu."))  # fmt: skip


def _diary(tables: dict[str, pd.DataFrame], mapped: Mapping[str, Mapped], today: dt.date, problems: list[Problem]) -> None:
    """Report what cannot be true in promises, deliveries, cases and follow-ups, and say whose each promise is."""
    problems += check_diary(tables, mapped, today)
    tables.update(mend(tables, mapped))
    if "promises" in mapped:
        people = {*tables["customers"]["owner"].dropna(), *tables["team"]["rep"].dropna()}
        theirs = {*tables["customers"]["name"].dropna(), *tables["customers"]["contact_person"].dropna()}
        tables["promises"] = with_sides(tables["promises"], mapped["promises"], people, theirs, problems)


STALE_DAYS = 365
"""A date for the next call that was set by hand and passed longer ago than this is no plan any more."""


def _by_hand(today: dt.date, customers: pd.DataFrame, mapped: Mapped, problems: list[Problem]) -> pd.DataFrame:
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
        "customer_since": (customers["customer_since"] > now, f"a day after {today.isoformat()}, the day of this run; not counted",
                           "Correct the date, or wait."),
        "last_contact": (customers["last_contact"] > now, f"a day after {today.isoformat()}, the day of this run; not counted",
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
            problems.append(Problem(mapped.title, mapped.cell(column, int(row)), mapped.header(column), said, text, fix))
        out[column] = customers[column].mask(found.fillna(value=False).astype(bool))
    return customers.assign(**out)


def _rows(n: int, more: str = "") -> str:
    return f"{n} {more}row{'' if n == 1 else 's'}"


def has(book: Book, table: str) -> bool:
    """Whether the book has this table with at least one row."""
    return table in book.mapped and len(book.tables[table]) > 0
