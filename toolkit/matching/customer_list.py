"""The customer list of a book: which rows stand for a customer, which are further contacts."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from toolkit.matching.listed_twice import is_blank
from toolkit.matching.logs import rows_of
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.reading.row_keys import row_at
from toolkit.schema.inputs import CUSTOMERS
from toolkit.words.folding import fold

CONTACT = (
    "contact_person",
    "contact_2",
    "first_name",
    "last_name",
    "phone",
    "phone_2",
    "email",
    "email_2",
)
"""What makes a further row of a customer a contact of it."""
_OF_CONTACT = (*CONTACT, "notes", "channel")
"""And what it may differ in beside."""
_KEYS = ("customer_id", "name", "contact_person", "last_name", "first_name")
_ANYBODYS = {
    "", "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "yahoo.com",
    "icloud.com", "aol.com", "gmx.de", "gmx.net", "web.de", "t-online.de", "orange.fr", "free.fr",
    "libero.it", "wp.pl", "proton.me", "qq.com", "163.com",
}  # fmt: skip
"""Domains of e-mail that say nothing of a company."""


def with_accounts(frame: pd.DataFrame, mapped: Mapped, problems: list[Problem]) -> pd.DataFrame:
    """Fill names and ids from each other, and mark each customer's first row as its `account`."""
    frame = _of_company_above(frame, mapped, problems)
    both_names = (frame["first_name"].fillna("") + " " + frame["last_name"].fillna("")).str.strip()
    person = frame["contact_person"].fillna(both_names.where(both_names != ""))
    name = frame["name"].fillna(person).fillna(frame["customer_id"]).fillna(frame["email"])
    ids = frame["customer_id"].fillna(name)
    is_repeated = ids.duplicated() & ids.notna()
    problems += [_nobody(int(row), mapped) for row in frame.index[ids.isna()]]
    filled = frame.assign(
        contact_person=person, name=name, customer_id=ids, account=ids.notna() & ~is_repeated
    )
    if not is_repeated.any():
        return filled
    contacts = _further_contacts(filled, filled.index[is_repeated.to_numpy()], mapped, problems)
    return _with_latest_contact(filled, contacts) if contacts else filled


def _nobody(row: int, mapped: Mapped) -> Problem:
    return Problem(
        sheet=mapped.sheet_of(row).title,
        cell=f"A{row_at(row).row}",
        problem="a row without a customer name or id; it is left out",
        fix="Give it a name, or delete it.",
    )


def _with_latest_contact(customers: pd.DataFrame, contacts: list[int]) -> pd.DataFrame:
    """The list with each customer's latest contact, which its further contacts may have had."""
    latest = customers.loc[contacts].groupby("customer_id")["last_contact"].max()
    later = customers["customer_id"].map(latest).where(customers["account"])
    before = customers["last_contact"]
    is_newer = (later > before) | (before.isna() & later.notna())
    return customers.assign(last_contact=before.mask(is_newer, later))


# ------------------------------------------------------------------- people below their company


def _of_company_above(frame: pd.DataFrame, mapped: Mapped, problems: list[Problem]) -> pd.DataFrame:
    """Give people without a company that of the row above, where they share its e-mail domain.

    Others are told together. In a list of people alone nothing is given.
    """
    if mapped.positions.keys().isdisjoint({"name", "customer_id"}):
        return frame
    is_person = frame[["contact_person", "first_name", "last_name", "email"]].notna().any(axis=1)
    is_alone = (frame["name"].isna() & frame["customer_id"].isna() & is_person).to_numpy()
    # A list in which most rows are so is one of people.
    if not is_alone.any() or 2 * is_alone.sum() >= len(frame):
        return frame
    names, ids, rows = frame["name"].tolist(), frame["customer_id"].tolist(), frame.index
    domains = [_domain(email) for email in frame["email"].tolist()]
    left: list[int] = []
    for i in np.flatnonzero(is_alone).tolist():
        is_right_below = i > 0 and rows[i] - rows[i - 1] == 1
        if is_right_below and _is_one_company(domains[i], domains[i - 1]):
            names[i], ids[i] = names[i - 1], ids[i - 1]
        else:
            left.append(int(rows[i]))
    if left:
        problems.append(_without_company(left, mapped))
    return frame.assign(
        name=pd.Series(names, index=rows, dtype="str"),
        customer_id=pd.Series(ids, index=rows, dtype="str"),
    )


def _domain(email: Any) -> str:
    """What stands behind the @ of an e-mail address, in small letters; nothing without one."""
    return email.rpartition("@")[2].casefold() if isinstance(email, str) else ""


def _is_one_company(domain: str, above: str) -> bool:
    """Whether two domains of e-mail are one, and one of a company."""
    return domain == above and domain not in _ANYBODYS


def _without_company(rows: list[int], mapped: Mapped) -> Problem:
    says = (
        f"a person without a company, in {rows_of(len(rows))}; counted as a customer of that name"
    )
    return problem(
        mapped,
        "name" if "name" in mapped.positions else "customer_id",
        rows[0],
        says=says,
        fix="If it is a further contact, write the company beside it.",
        severity="note",
        count=len(rows),
    )


# ---------------------------------------------------------------------------- further contacts


def _further_contacts(
    customers: pd.DataFrame, repeated: "pd.Index[Any]", mapped: Mapped, problems: list[Problem]
) -> list[int]:
    """The rows that are further contacts of a customer above; they are told together.

    All other rows that repeat a customer are told one by one.
    """
    key = next((column for column in _KEYS if column in mapped.positions), "name")
    rows, ids = customers.index[::-1], customers["customer_id"][::-1]
    first_row = dict(zip(ids, rows, strict=True))
    looked_at = repeated.union([first_row[each] for each in ids[repeated].unique()])
    cells = dict(zip(looked_at, customers.loc[looked_at].to_dict("records"), strict=True))
    contacts: list[int] = []
    for row in repeated:
        again = cells[row]
        customer = str(again["customer_id"])
        first = cells[first_row[customer]]
        differs = _differences(first, again)
        if not differs and _is_other_contact(first, again):
            contacts.append(int(row))
            continue
        above = mapped.row_said(int(first_row[customer]), beside=int(row))
        says = f"the same customer as in {above}; this row is not counted"
        if differs and differs != ["name"]:
            says += f" (it differs in {', '.join(mapped.header(c) for c in differs[:4])})"
        fix = "Join the two rows, or give each its own id."
        problems.append(problem(mapped, key, row, value=customer, says=says, fix=fix))
    if contacts:
        customer = str(customers.at[contacts[0], "customer_id"])
        problems.append(_contacts_told(contacts, customer, key, mapped))
    return contacts


def _differences(first: Mapping[Any, Any], again: Mapping[Any, Any]) -> list[str]:
    """Columns of the customer, not of a contact, in which a repeated row says something else.

    Another person may have been met on another day.
    """
    differs = [
        column
        for column in CUSTOMERS.names
        if column != "customer_id"
        and column not in _OF_CONTACT
        and not is_blank(again[column])
        and again[column] != first[column]
    ]
    person, first_person = again["contact_person"], str(first["contact_person"])
    is_another = not is_blank(person) and fold(person) != fold(first_person)
    if is_another and "last_contact" in differs:
        differs.remove("last_contact")
    return differs


def _is_other_contact(first: Mapping[Any, Any], again: Mapping[Any, Any]) -> bool:
    """Whether a repeated row names another person, phone or e-mail address."""
    return any(not is_blank(again[column]) and again[column] != first[column] for column in CONTACT)


def _contacts_told(contacts: list[int], customer: str, key: str, mapped: Mapped) -> Problem:
    count = len(contacts)
    what = "row is a further contact" if count == 1 else "rows are further contacts"
    return problem(
        mapped,
        key,
        contacts[0],
        value=customer,
        says=f"{count} {what} of customers that stand above; "
        "each customer counts once, with its latest contact",
        fix="Nothing, if that is so.",
        severity="note",
        count=count,
    )
