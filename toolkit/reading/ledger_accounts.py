"""Accounts of the books among sales: "Account: Sales" is no customer where another column is."""

import re

from toolkit.parsing.cells import as_text
from toolkit.reading.header_claims import TRIMMED, claims_of
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.settled_headers import Headers, Told
from toolkit.schema.inputs import ORDERS
from toolkit.schema.model import Table
from toolkit.words.every_language import folded_words
from toolkit.words.folding import fold

_ACCOUNTS = folded_words(lambda language: language.ledger)
_NUMBERED = re.compile(r"\d{3,8}\b")
"""How an account of the books is shown: "4000 Sales"."""
SALES = ("orders", "invoices")


def without_ledger(sheet: RawSheet, table: Table, headers: Headers) -> None:
    """Let no column of accounts be the customer of sales beside one that names him; told.

    Beside another header for the customer it is none by its name, beside one of persons by its
    values.
    """
    if table.name not in SALES:
        return
    claiming = headers.asked.get("customer", [])
    accounts = [position for position in claiming if _says_account(position, sheet, headers)]
    others = [position for position in claiming if position not in accounts]
    if accounts and len(others) == 1:
        del headers.asked["customer"]
        _take(others[0], accounts[0], sheet, headers)
        return
    at = {name: position for position, name in headers.positions.items()}
    account, person = at.get("customer"), _person(sheet, headers)
    if account is None or person is None or not _says_account(account, sheet, headers):
        return
    if _are_of_books(sheet, account, person):
        _take(person, account, sheet, headers)


def _person(sheet: RawSheet, headers: Headers) -> int | None:
    """The column of persons, which invoices have as orders have it; None without one."""
    for position, header in enumerate(sheet.headers):
        used = headers.positions.get(position)
        claims = [claim.column for claim in claims_of(header, ORDERS) if claim.sure <= TRIMMED]
        if used == "contact_person" or (used is None and claims[:1] == ["contact_person"]):
            return position
    return None


def _says_account(position: int, sheet: RawSheet, headers: Headers) -> bool:
    folded = fold(sheet.headers[position])
    return folded in _ACCOUNTS and folded not in headers.settled


def _take(customer: int, account: int, sheet: RawSheet, headers: Headers) -> None:
    """Let this column be the customer, and the account nothing."""
    headers.leave(account)
    header, other = sheet.headers[customer], sheet.headers[account]
    headers.positions.pop(customer, None)
    headers.take(customer, "customer", f"beside {other!r}, an account of the books")
    headers.positions = dict(sorted(headers.positions.items()))
    for position in (customer, account):
        headers.proposed.pop(position, None)
    says = f"{header!r} names the customer; {other!r} is an account of the books"
    headers.told.append(Told(account, says, "Nothing, if that is so; else `retain map`."))


def _are_of_books(sheet: RawSheet, account: int, person: int) -> bool:
    """Whether accounts are those of the books: one for all persons, numbered, or several of one."""
    pairs = {
        (as_text(one), as_text(other))
        for one, other in zip(sheet.column(account), sheet.column(person), strict=True)
    }
    pairs = {(one, other) for one, other in pairs if one and other}
    accounts, persons = {one for one, _ in pairs}, {other for _, other in pairs}
    if len(persons) < 2:
        return False
    are_numbered = all(_NUMBERED.match(one or "") for one in accounts)
    return len(accounts) == 1 or are_numbered or len(pairs) > len(persons)
