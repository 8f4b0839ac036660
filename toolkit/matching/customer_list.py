"""The customer list of a book: which rows stand for a customer, which are further contacts, who may be there twice."""

import difflib
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import numpy as np
import pandas as pd

from toolkit.parsing.typed_columns import empty_column
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.schema import CUSTOMERS, fold, without_umlauts

CONTACT = (
    "contact_person",
    "contact_2",
    "first_name",
    "last_name",
    "phone",
    "phone_2",
    "email",
    "email_2",
    "notes",
    "channel",
)
"""What further rows of one customer may differ in, as contacts of it."""
COMPARED = ("city", "postcode", "country", "owner", "revenue", "status", "phone", "email")
TOO_MANY = 5
"""Customers with one phone or e-mail above which they are no pairs but users of one switchboard."""
_FORMS = {"", "gmbh", "ag", "kg", "ohg", "ug", "gbr", "ek", "ev", "gmbhcokg", "inc", "ltd", "limited", "llc", "llp", "corp", "corporation", "co", "company", "plc",
          "incorporated", "sa", "sas", "sarl", "sl", "slu", "srl", "spa", "bv", "nv", "spzoo", "oy", "ab", "as", "aps", "kk", "pty", "ptyltd", "lda", "ltda"}  # fmt: skip
_FORM_ENDS = {form[i:] for form in _FORMS for i in range(len(form) + 1)}
"""What the last word of a name is that may end with a legal form; of hardly any other name its last words need be put together."""


def with_accounts(frame: pd.DataFrame, mapped: Mapped, problems: list[Problem]) -> pd.DataFrame:
    """Fill names and ids from each other, and mark the rows that stand for a customer; the first row of a customer does."""
    frame = _of_company_above(frame, mapped, problems)
    both = (frame["first_name"].fillna("") + " " + frame["last_name"].fillna("")).str.strip()
    person = frame["contact_person"].fillna(both.where(both != ""))
    name = frame["name"].fillna(person).fillna(frame["customer_id"]).fillna(frame["email"])
    ids = frame["customer_id"].fillna(name)
    repeated = ids.duplicated() & ids.notna()
    for row in frame.index[ids.isna()]:
        problems.append(
            Problem(
                sheet=mapped.title,
                cell=f"A{row}",
                problem="a row without a customer name or id; it is left out",
                fix="Give it a name, or delete it.",
            )
        )
    filled = frame.assign(
        contact_person=person, name=name, customer_id=ids, account=ids.notna() & ~repeated
    )
    if not repeated.any():
        return filled
    contacts = _repeated(filled, repeated.to_numpy(), mapped, problems)
    if not contacts:
        return filled
    latest = filled.loc[contacts].groupby("customer_id")["last_contact"].max()
    later = filled["customer_id"].map(latest).where(filled["account"])
    newer = (later > filled["last_contact"]) | (filled["last_contact"].isna() & later.notna())
    return filled.assign(last_contact=filled["last_contact"].mask(newer, later))


def _of_company_above(frame: pd.DataFrame, mapped: Mapped, problems: list[Problem]) -> pd.DataFrame:
    """People without a company right below one whose e-mail domain they share are its contacts; others are listed."""
    people = frame[["contact_person", "first_name", "last_name", "email"]].notna().any(axis=1)
    alone = (frame["name"].isna() & frame["customer_id"].isna() & people).to_numpy()
    if (
        not alone.any()
        or not {"name", "customer_id"} & set(mapped.positions)
        or 2 * alone.sum() >= len(frame)
    ):
        return frame
    names, ids, rows = frame["name"].tolist(), frame["customer_id"].tolist(), frame.index
    domains = frame["email"].str.rpartition("@")[2].str.casefold().tolist()
    left = []
    for i in np.flatnonzero(alone).tolist():
        if (
            i
            and rows[i] - rows[i - 1] == 1
            and isinstance(domains[i], str)
            and domains[i] == domains[i - 1]
            and domains[i] not in _ANYBODYS
        ):
            names[i], ids[i] = names[i - 1], ids[i - 1]
        else:
            left.append(int(rows[i]))
    if left:
        key = "name" if "name" in mapped.positions else "customer_id"
        problems.append(
            problem(
                mapped,
                key,
                left[0],
                says=f"a person without a company, in {len(left)} row{'' if len(left) == 1 else 's'}; counted as a customer of that name",
                fix="If it is a further contact, write the company beside it.",
                severity="note",
                count=len(left),
            )
        )
    return frame.assign(
        name=pd.Series(names, index=rows, dtype="str"),
        customer_id=pd.Series(ids, index=rows, dtype="str"),
    )


_ANYBODYS = {"", "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "yahoo.com", "icloud.com", "aol.com", "gmx.de", "gmx.net", "web.de",
             "t-online.de", "orange.fr", "free.fr", "libero.it", "wp.pl", "proton.me", "qq.com", "163.com"}  # fmt: skip
"""Domains of e-mail that say nothing of a company."""


def _repeated(
    frame: pd.DataFrame, repeated: Any, mapped: Mapped, problems: list[Problem]
) -> list[int]:
    """Report rows of a customer that was there before: further contacts together, everything else one by one; gives the contacts' rows."""
    key = next(
        (
            c
            for c in ("customer_id", "name", "contact_person", "last_name", "first_name")
            if c in mapped.positions
        ),
        "name",
    )
    first = dict(zip(frame["customer_id"][::-1], frame.index[::-1], strict=True))
    fixed = [c for c in CUSTOMERS.names if c not in CONTACT and c != "customer_id"]
    contacts: list[int] = []
    for row in frame.index[repeated]:
        customer = str(frame.at[row, "customer_id"])
        one, other = frame.loc[first[customer]], frame.loc[row]
        differs = [c for c in fixed if not _blank(other[c]) and other[c] != one[c]]
        another = not _blank(other["contact_person"]) and fold(other["contact_person"]) != fold(
            str(one["contact_person"])
        )
        differs = [c for c in differs if not (another and c == "last_contact")]
        if not differs and any(not _blank(other[c]) and other[c] != one[c] for c in CONTACT[:8]):
            contacts.append(int(row))
            continue
        told = (
            f" (it differs in {', '.join(mapped.header(c) for c in differs[:4])})"
            if differs and differs != ["name"]
            else ""
        )
        problems.append(
            problem(
                mapped,
                key,
                row,
                value=customer,
                says=f"the same customer as in row {first[customer]}; this row is not counted{told}",
                fix="Join the two rows, or give each its own id.",
            )
        )
    if contacts:
        n = len(contacts)
        problems.append(
            problem(
                mapped,
                key,
                contacts[0],
                value=str(frame.at[contacts[0], "customer_id"]),
                says=f"{n} row{'s are further contacts' if n > 1 else ' is a further contact'} of customers that stand above; each customer counts once, with its latest contact",
                fix="Nothing, if that is so.",
                severity="note",
                count=n,
            )
        )
    return contacts


def _blank(value: Any) -> bool:
    return value is None or value != value or value is False


# -------------------------------------------------------------------------------------------------------- who may be there twice


def _shared(accounts: pd.DataFrame) -> dict[tuple[int, int], list[str]]:
    """Pairs of rows that may be one customer, and what they share, in the order of their rows."""
    shared: dict[tuple[int, int], list[str]] = {}
    for what, pairs in (
        ("the name", _same(accounts["name"], fold)),
        ("nearly all of the name", _nearly(accounts["name"])),
        ("the e-mail", _same(accounts["email"], lambda t: t.strip().casefold())),
        ("the phone", _same(accounts["phone"], _digits)),
    ):
        for pair in pairs:
            shared.setdefault(pair, []).append(what)
    return {pair: shared[pair] for pair in sorted(shared, key=lambda p: (p[1], p[0]))}


def report_twice_gathered(customers: pd.DataFrame, log: Mapped, problems: list[Problem]) -> None:
    """Report names of a log that may be one customer, where customers were gathered from it."""
    names = dict(zip(customers.index, customers["name"], strict=True))
    header = next((log.header(c) for c in ("customer", "customer_id") if c in log.positions), "")
    for (one, other), whats in _shared(customers).items():
        problems.append(
            Problem(
                sheet=log.title,
                column=header,
                value=names[other],
                problem=f"may be the same customer as {names[one]}: they share {' and '.join(whats)}",
                fix="If so, write one name in the log; both are counted until then.",
                severity="note",
            )
        )


def report_twice(customers: pd.DataFrame, mapped: Mapped, problems: list[Problem]) -> None:
    """Report pairs that may be one customer, with what they share and what differs; nothing is merged."""
    accounts = customers[customers["account"]]
    names = dict(zip(accounts.index, accounts["name"].tolist(), strict=True))
    for (one, other), whats in _shared(accounts).items():
        differs = [
            c
            for c in COMPARED
            if c in mapped.positions and _differ(accounts.at[one, c], accounts.at[other, c])
        ]
        rest = f"; they differ in {', '.join(mapped.header(c) for c in differs)}" if differs else ""
        key = "name" if "name" in mapped.positions else "customer_id"
        problems.append(
            problem(
                mapped,
                key,
                other,
                value=names[other],
                says=f"may be the same customer as row {one} ({names[one]}): they share {' and '.join(whats)}{rest}",
                fix="If so, join the two rows; both are counted until then.",
                severity="note",
            )
        )


def _differ(one: Any, other: Any) -> bool:
    return not (_blank(one) and _blank(other)) and one != other


def _same(column: "pd.Series[Any]", key: Any) -> Iterator[tuple[int, int]]:
    """Pairs of rows whose values are one; the first row with each further one."""
    held: dict[str, list[int]] = {}
    for row, value in _filled(column):
        if word := key(value):
            held.setdefault(word, []).append(row)
    for rows in held.values():
        if 1 < len(rows) <= TOO_MANY:
            yield from ((rows[0], row) for row in rows[1:])


def _filled(column: "pd.Series[Any]") -> Iterator[tuple[int, str]]:
    """Row and text of each filled cell, made at once: a text column that is gone through makes an object a cell, one by one."""
    held = column.dropna()
    return zip(held.index.tolist(), held.tolist(), strict=True)


def _digits(text: str) -> str:
    """The last digits of a number, by which two ways to write it are one; "" for too short a number."""
    digits = "".join(filter(str.isdigit, text))
    return digits[-9:] if len(digits) >= 7 else ""


def _nearly(names: "pd.Series[Any]") -> Iterator[tuple[int, int]]:
    """Pairs of neighbours in the alphabet that differ by legal forms, umlauts or a letter or two, and in no digit."""
    folded = {row: fold(name) for row, name in _filled(names)}
    bare = sorted((_bare(name) or folded[row], row) for row, name in _filled(names))
    for (one, first), (other, second) in pairwise(bare):
        if one == other and folded[first] != folded[second]:
            yield min(first, second), max(first, second)
        if one == other or one[:4] != other[:4] or min(len(one), len(other)) < 4:
            continue
        if [*filter(str.isdigit, one)] != [*filter(str.isdigit, other)]:
            continue
        if (
            abs(len(one) - len(other)) <= 2
            and len(one) > 6
            and difflib.SequenceMatcher(None, one, other).ratio() >= 0.92
        ):
            yield min(first, second), max(first, second)


def _bare(name: str) -> str:
    """A name folded without its legal forms, dots and spellings of umlauts; "" for a name that is nothing else."""
    words = [without_umlauts(fold(w)) for w in re.findall(r"\w+", name.replace(".", ""))]
    while words and words[-1] in _FORM_ENDS:
        form = next((n for n in (3, 2, 1) if len(words) >= n and "".join(words[-n:]) in _FORMS), 0)
        if not form:
            break
        del words[-form:]
    return "".join(words)


# -------------------------------------------------------------------------------------------------- customers gathered from logs


def gathered(logs: list[pd.DataFrame]) -> pd.DataFrame:
    """A customer list made from logs: one row for every id or name there, with its first phone and e-mail and its last rep."""
    found: dict[str, dict[str, Any]] = {}
    ids: dict[str, str] = {}
    for log in logs:
        pairs = log[["customer_id", "customer"]].dropna()
        ids.update(
            {
                fold(name): key
                for key, name in zip(pairs["customer_id"], pairs["customer"], strict=True)
            }
        )
    for log in logs:
        known = [
            c
            for c in ("customer_id", "customer", "contact_person", "email", "phone", "by", "date")
            if c in log.columns
        ]
        for row in log[known].sort_values("date", kind="stable").to_dict("records"):
            said = {k: v for k, v in row.items() if isinstance(v, str)}
            name = (
                said.get("customer")
                or said.get("contact_person")
                or said.get("email")
                or said.get("phone")
            )
            if not name and "customer_id" not in said:
                continue
            key = said.get("customer_id") or ids.get(fold(str(name))) or fold(str(name))
            if name:
                ids.setdefault(fold(name), key)
            entry = found.setdefault(
                key,
                {
                    "customer_id": said.get("customer_id") or name,
                    "name": name or said["customer_id"],
                },
            )
            for column in ("contact_person", "email", "phone"):
                entry.setdefault(column, said.get(column))
            entry["owner"] = said.get("by") or entry.get("owner")
    rows = sorted(found.values(), key=lambda e: str(e["customer_id"]))
    index = pd.RangeIndex(1, len(rows) + 1)
    columns = {c.name: empty_column(c.kind, index) for c in CUSTOMERS.columns}
    for column in ("customer_id", "name", "contact_person", "email", "phone", "owner"):
        columns[column] = pd.Series([r.get(column) for r in rows], index=index, dtype="str")
    return pd.DataFrame(columns, index=index).assign(account=np.ones(len(rows), bool))
