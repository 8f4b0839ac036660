"""Whose each row of a log is, and what is reported of rows that count for nobody."""

import datetime as dt

import pandas as pd

from toolkit.matching.customer_index import Customers
from toolkit.matching.match_rows import Doubt, Unmatched, match
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.schema.inputs import INPUTS

MOST_LATER = 50
"""Rows after the day of the run that are listed one by one."""
PLANS = {"giving"}
"""Logs whose rows of a day to come are plans."""
_CALLED = {"customer_id": "id", "email": "e-mail", "phone": "phone", "contact_person": "contact"}
_SHARED = {"email": "e-mail address", "phone": "phone number"}


def matched(
    log: pd.DataFrame, mapped: Mapped, customers: Customers, problems: list[Problem]
) -> pd.DataFrame:
    """Give every log row the id of its customer, never by likeness; blank for nobody or several."""
    places, doubts, unmatched = match(log, customers)
    names = customers.accounts["name"].tolist()
    problems += [_doubtful(doubt, names[doubt.customer], log, mapped) for doubt in doubts]
    problems += [_nobodys(found, mapped) for found in unmatched]
    ids = pd.Index(customers.ids, dtype="str")
    whose = pd.Categorical.from_codes(places, categories=ids)
    return log.assign(customer_id=pd.Series(whose, index=log.index))


def _doubtful(doubt: Doubt, name: str, log: pd.DataFrame, mapped: Mapped) -> Problem:
    """What to tell of a row that was settled by one column while another says something else."""
    by, said = _CALLED.get(doubt.by, "name"), _CALLED.get(doubt.said, "name")
    if doubt.contrary:
        severity = "warning"
        says = f"the {by} beside it is that of {name}; the row is counted for {name}"
        fix = f"Correct the {by} or the {said}."
    else:
        severity = "note"
        says = f"no such customer; the row is counted for {name} by its {by}"
        fix = "Nothing, if that is so; else correct it, or add the customer."
    key = log.index[doubt.position]
    value = str(log[doubt.said].iloc[doubt.position])
    return problem(mapped, doubt.said, key, value=value, says=says, fix=fix, severity=severity)


def _nobodys(found: Unmatched, mapped: Mapped) -> Problem:
    """What to tell of a name or id in a log that finds no customer."""
    more = "" if found.rows == 1 else f" (and {rows_of(found.rows - 1, 'more ')})"
    if found.shared:
        what = _SHARED.get(found.column, "name")
        says = f"several customers have this {what}{more}; the row is counted for none"
        fix = "Write the customer's id."
    else:
        says = f"no such customer{more}; the row is counted nowhere"
        fix = _how_to_name(found)
    return problem(
        mapped, found.column, found.row, value=found.word, says=says, fix=fix, count=found.rows
    )


def _how_to_name(found: Unmatched) -> str:
    """What to write instead of a name that no customer has."""
    if found.zeros:
        return (
            f"The list has {found.zeros}, which differs by leading zeros only: "
            "write it so in both places, as text."
        )
    if found.near:
        near = ", ".join(f"{name} ({score} of 100)" for name, score in found.near)
        return (
            f"Nearest: {near}. If it is the same, add the name to a sheet Aliases "
            "(Alias, Customer); else correct it, or add the customer."
        )
    return "Correct it, or add the customer to the list."


def rows_of(count: int, more: str = "") -> str:
    """A number of rows in words: "1 row", "3 more rows"."""
    return f"{count} {more}row{'' if count == 1 else 's'}"


def later_than(today: dt.date, log: pd.DataFrame, mapped: Mapped, problems: list[Problem]) -> None:
    """Report log rows dated after the run's day; they are not counted, but where they are plans."""
    if mapped.table in PLANS:
        return
    column = INPUTS[mapped.table].day
    later = log.loc[(log[column] > pd.Timestamp(today)).to_numpy(), column]
    for key, day in later.iloc[:MOST_LATER].items():
        says = f"later than {today.isoformat()}, the day of this run; the row is not counted"
        fix = "Correct the date, or wait."
        problems.append(problem(mapped, column, key, value=f"{day:%Y-%m-%d}", says=says, fix=fix))
    rest = len(later) - MOST_LATER
    if rest > 0:
        says = f"{rest} more rows are dated after {today.isoformat()}"
        problems.append(problem(mapped, column, None, says=says, fix="See the rows above."))
