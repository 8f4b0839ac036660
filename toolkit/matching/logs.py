"""Whose each row of a log is, and what is reported of rows that count for nobody."""

import datetime as dt
from collections.abc import Sequence

import pandas as pd

from toolkit.matching.customer_index import Customers
from toolkit.matching.match_rows import Doubt, Near, Unmatched, match
from toolkit.problem import Ask, Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.schema.inputs import INPUTS
from toolkit.settings.choices import NONE, name_key

MOST_LATER = 50
"""Rows after the day of the run that are listed one by one."""
MOST_NOBODYS = 20
"""Names of no customer that are listed one by one; more of them are told in one line."""
MOST_EXAMPLES = 3
FEWEST_NEAR = 3
"""Names that are near to one customer each which are told in one line."""
CLEARLY = 5
"""By how much of 100 the nearest name has to be nearer than the next one to be the only one."""
PLANS = {"giving"}
"""Logs whose rows of a day to come are plans."""
_CALLED = {"customer_id": "id", "email": "e-mail", "phone": "phone", "contact_person": "contact"}
_SHARED = {"email": "e-mail address", "phone": "phone number"}


def matched(
    log: pd.DataFrame,
    mapped: Mapped,
    customers: Customers,
    problems: list[Problem],
    near: dict[str, str] | None = None,
) -> pd.DataFrame:
    """Give every log row the id of its customer, never by likeness; blank for nobody or several.

    Names that are near to one customer only are added to `near`, with that customer's.
    """
    found = match(log, customers)
    if near is not None:
        near |= _near_to_one(found.unmatched)
    names = customers.accounts["name"].tolist()
    problems += [_doubtful(doubt, names[doubt.customer], log, mapped) for doubt in found.doubts]
    problems += [near_problem(others, names, mapped) for others in found.near]
    problems += _unknown(found.unmatched, mapped)
    ids = pd.Index(customers.ids, dtype="str")
    whose = pd.Categorical.from_codes(found.places, categories=ids)
    return log.assign(customer_id=pd.Series(whose, index=log.index))


def _near_to_one(unmatched: Sequence[Unmatched]) -> dict[str, str]:
    """Names of nobody that are near to one customer only, each with that customer's."""
    customers = {each.word: near_one(each) for each in unmatched}
    return {word: name for word, name in customers.items() if name}


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


def near_problem(near: Near, names: list[str], mapped: Mapped) -> Problem:
    """One line for all words of a column that name a customer in another spelling."""
    shown = [f"{word} is {names[customer]}" for word, customer in near.customers.items()]
    more = ", ..." if len(shown) > MOST_EXAMPLES else ""
    value = next(iter(near.customers))
    return problem(
        mapped,
        near.column,
        near.row,
        value=value,
        says=f"read with {near.how}, in {rows_of(near.rows)}: "
        f"{', '.join(shown[:MOST_EXAMPLES])}{more}",
        fix="Nothing, if that is so; else write the customer as the list has it.",
        severity="note",
        count=near.rows,
    )


def _unknown(unmatched: Sequence[Unmatched], mapped: Mapped) -> list[Problem]:
    """What to tell of names that find no customer: one by one, and one line where they are many.

    Those that are near to one customer each are one line too; others to which a name of the list
    is near stay alone, up to as many.
    """
    near = [found for found in unmatched if near_one(found)]
    if len(near) >= FEWEST_NEAR:
        unmatched = [found for found in unmatched if found not in near]
        return [_near_together(near, mapped), *_unknown(unmatched, mapped)]
    if len(unmatched) <= MOST_NOBODYS:
        return [_nobodys(found, mapped) for found in unmatched]
    alone = [found for found in unmatched if found.near or found.shared][:MOST_NOBODYS]
    rest = [found for found in unmatched if found not in alone]
    problems = [_nobodys(found, mapped) for found in alone]
    if rest:
        problems.insert(0, _nobodys_together(rest, mapped))
    return problems


def near_one(found: Unmatched) -> str:
    """The only customer whose name is near to one that is nobody's; "" for none and for several."""
    if found.shared or not found.near:
        return ""
    (name, score), *others = found.near
    is_only = all(score - other >= CLEARLY for _, other in others)
    return name if is_only else ""


def _near_together(near: Sequence[Unmatched], mapped: Mapped) -> Problem:
    """One line for names that are each near to one customer, with the way to take them all."""
    rows = sum(found.rows for found in near)
    shown = [f"{found.word!r} to {near_one(found)!r}" for found in near[:MOST_EXAMPLES]]
    more = ", ..." if len(near) > MOST_EXAMPLES else ""
    return problem(
        mapped,
        near[0].column,
        near[0].row,
        value=near[0].word,
        says=f"{len(near):,} names of no customer are each near to one, in {rows:,} rows that "
        f"count nowhere: {', '.join(shown)}{more}",
        fix="If they are the same, take them all: retain map BOOK --near; else write the customers "
        "as the list has them, or add a sheet Aliases (Alias, Customer).",
        count=rows,
        asks=tuple(_ask(found) for found in near if _may_be_asked(found)),
    )


def _nobodys_together(unmatched: Sequence[Unmatched], mapped: Mapped) -> Problem:
    """One line for many names that find no customer, those with most rows as examples."""
    rows = sum(found.rows for found in unmatched)
    most = sorted(unmatched, key=lambda found: -found.rows)[:MOST_EXAMPLES]
    examples = ", ".join(f"{found.word} ({rows_of(found.rows)})" for found in most)
    return problem(
        mapped,
        unmatched[0].column,
        unmatched[0].row,
        value=unmatched[0].word,
        says=f"{len(unmatched):,} names of no customer, in {rows:,} rows that count nowhere, "
        f"like {examples}",
        fix="Add these customers to the list, or correct the names; other people's rows may stay.",
        count=rows,
    )


def _nobodys(found: Unmatched, mapped: Mapped) -> Problem:
    """What to tell of a name or id in a log that finds no customer."""
    more = "" if found.rows == 1 else f" (and {rows_of(found.rows - 1, 'more ')})"
    if found.shared:
        what = _SHARED.get(found.column, "name")
        says = f"several customers have this {what}{more}; the row is counted for none"
        fix = "Write the customer's id."
    else:
        says = f"no such customer{more}; the row is counted nowhere"
        fix = how_to_name(found)
    return problem(
        mapped,
        found.column,
        found.row,
        value=found.word,
        says=says,
        fix=fix,
        count=found.rows,
        asks=(_ask(found),) if _may_be_asked(found) else (),
    )


def _may_be_asked(found: Unmatched) -> bool:
    """Whether the name itself can be settled as another name of a customer."""
    return bool(found.near) and not found.shared and found.column in ("customer", "customer_id")


def _ask(found: Unmatched) -> Ask:
    """The question which customer a name means."""
    near = ", ".join(f"{name} ({score} of 100)" for name, score in found.near)
    return Ask(
        name_key(found.word),
        f"Which customer is {found.word!r}?",
        (*(name for name, _ in found.near), NONE),
        f"Counted nowhere: {rows_of(found.rows)}.",
        f"Nearest: {near}.",
    )


def how_to_name(found: Unmatched) -> str:
    """What to write instead of a name that no customer has."""
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
    log = mapped.counted(log)
    later = log.loc[(log[column] > pd.Timestamp(today)).to_numpy(), column]
    for key, day in later.iloc[:MOST_LATER].items():
        says = f"later than {today.isoformat()}, the day of this run; the row is not counted"
        fix = "Correct the date, or wait."
        problems.append(problem(mapped, column, key, value=f"{day:%Y-%m-%d}", says=says, fix=fix))
    rest = len(later) - MOST_LATER
    if rest > 0:
        says = f"{rest} more rows are dated after {today.isoformat()}"
        problems.append(problem(mapped, column, None, says=says, fix="See the rows above."))
