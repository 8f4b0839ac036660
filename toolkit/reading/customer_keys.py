"""Which column of a log names the customer: the one whose values are in the customer list.

Headers propose, values decide: a column called Customer that holds numbers the list does not know
is none, and one called Related To whose values are customers is it.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

import pandas as pd

from toolkit.parsing.cells import as_text
from toolkit.parsing.texts import each_of, plain_digits
from toolkit.problem import Ask
from toolkit.reading.headers import numbers_of_calls
from toolkit.reading.ledger_accounts import without_ledger
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.settled_headers import Headers, Told
from toolkit.reading.value_tests import is_phone
from toolkit.schema.model import Table
from toolkit.settings.choices import which_key
from toolkit.words.firm_names import names_by_word, with_all_words_of, without_form
from toolkit.words.folding import fold

NAMING = ("customer_id", "customer", "email", "phone", "contact_person")
"""Columns of a log that say whose a row is."""
_MAY_HIDE_IT = ("contact_person", "notes", "purpose", "item", "their_person", "subject")
"""Columns that a header may have been taken for which names the customer."""
_IN_LIST = ("customer_id", "name", "contact_person", "contact_2", "email", "email_2")
_PHONES = ("phone", "phone_2")
MOST = 0.5
"""The share of different values that must be customers for a column to name them."""
CLEARLY = 0.8
"""The share of the best column's that another one has to have to name customers as well."""
FEW = 0.1
"""And below which a column names none."""
LOOKED_AT = 400
"""Cells of a column that are looked at, from its begin to its end."""
ENOUGH = 5
"""Different values below which a column that matches nobody is no finding."""
MOST_OFFERED = 12
"""Headers that the question which one names the customer offers."""
_DIGITS_OF_PHONE = 7
_NUMBER = re.compile(r"\d+")


class ListedKeys:
    """By what the customers of a list are known: ids, names, persons, e-mail addresses, phones."""

    def __init__(self, customers: pd.DataFrame) -> None:
        self._customers = customers

    @property
    def are_there(self) -> bool:
        """Whether there is a list with anybody in it."""
        return len(self._customers) > 0

    def matching(self, values: Iterable[str]) -> int:
        """How many of these texts are those of a customer."""
        return sum(self._is_known(value) for value in values)

    def place_of(self, text: str) -> int | None:
        """The place in the list of the customer who is called so; None for nobody."""
        return self._places.get(fold(text))

    @cached_property
    def _places(self) -> dict[str, int]:
        """By the folded id, name, persons and addresses of each customer, its place."""
        places: dict[str, int] = {}
        for column in _IN_LIST:
            texts = self._customers[column].tolist()
            for place, text in enumerate(texts):
                if isinstance(text, str):
                    places.setdefault(fold(text), place)
        return places

    def _is_known(self, text: str) -> bool:
        return text in self._exact or fold(text) in self._folded or self._by_part(text)

    def _by_part(self, text: str) -> bool:
        """Whether a text is an id without zeros, a phone, or a name without its legal form.

        Or a part of one name, which settles no row, but tells what a column is for.
        """
        if text.isdecimal() and text.lstrip("0") in self._bare_ids:
            return True
        digits = plain_digits(text)
        if len(digits) >= _DIGITS_OF_PHONE and digits[-9:] in self._phones:
            return True
        bare, _ = without_form(text)
        if bare and bare in self._bare_names:
            return True
        return len(with_all_words_of(text, self._by_word)) == 1

    @cached_property
    def _bare_names(self) -> set[str]:
        names = self._customers["name"].dropna().tolist()
        return {without_form(name)[0] for name in names} - {""}

    @cached_property
    def _by_word(self) -> dict[str, set[str]]:
        return names_by_word(self._customers["name"].dropna().tolist())

    @cached_property
    def _exact(self) -> set[str]:
        known: set[str] = set()
        for column in _IN_LIST:
            known.update(self._customers[column].dropna().tolist())
        return known

    @cached_property
    def _folded(self) -> set[str]:
        known: set[str] = set()
        for text in self._exact:
            known.update(fold(part) for part in (text, *each_of(text)))
        first, last = self._customers["first_name"], self._customers["last_name"]
        known.update(fold(name) for name in (first + last).dropna())
        return known - {""}

    @cached_property
    def _bare_ids(self) -> set[str]:
        ids = self._customers["customer_id"].dropna()
        return {text.lstrip("0") for text in ids if text.isdecimal()} - {""}

    @cached_property
    def _phones(self) -> set[str]:
        found: set[str] = set()
        for column in _PHONES:
            for text in self._customers[column].dropna():
                digits = (plain_digits(part) for part in (text, *each_of(text)))
                found.update(each[-9:] for each in digits if len(each) >= _DIGITS_OF_PHONE)
        return found


class _Overlap(NamedTuple):
    """How many different values of a column are customers of the list."""

    position: int
    known: int
    different: int

    @property
    def share(self) -> float:
        return self.known / max(1, self.different)

    @property
    def in_words(self) -> str:
        return f"{self.known} of {self.different}"


def by_their_values(sheet: RawSheet, table: Table, headers: Headers, listed: ListedKeys) -> Headers:
    """The headers of a log, with the customer where the values of the list stand; changes are told.

    What the person settled stays. Without a list, or where a column that names the customer holds
    the list's own, nothing changes.
    """
    _number_of_orders(sheet, table, headers)
    without_ledger(sheet, table, headers)
    if not listed.are_there or not len(sheet.cells):
        return headers
    if table.name == "calls" and _takes_either_end(sheet, headers, listed):
        return headers
    settled = {name: position for position, name in headers.positions.items() if name in NAMING}
    overlaps = {name: _overlap(sheet, at, listed) for name, at in settled.items()}
    named = overlaps.get("customer")
    is_wrong = named is not None and named.share < FEW and named.different > 1
    if any(found.share >= MOST for found in overlaps.values()) and not is_wrong:
        return headers
    if any(fold(sheet.headers[found.position]) in headers.settled for found in overlaps.values()):
        return headers
    fitting = _fitting(sheet, headers, listed)
    best = max(fitting, key=lambda overlap: (overlap.share, overlap.known), default=None)
    known = max((found.share for found in overlaps.values()), default=0.0)
    rivals = [] if overlaps or best is None else _rivals(best, fitting, sheet, listed)
    if best and rivals:
        _ask_which([best, *rivals], headers)
    elif best and (best.share > known or is_wrong):
        _take(best, sheet, headers, overlaps)
    elif overlaps and known < FEW:
        _ask(overlaps, sheet, headers)
    return headers


def _overlap(sheet: RawSheet, position: int, listed: ListedKeys) -> _Overlap:
    values = _looked_at(sheet, position)
    return _Overlap(position, listed.matching(values), len(values))


def _looked_at(sheet: RawSheet, position: int) -> list[str]:
    """Different texts of a column, of cells from its begin to its end."""
    column = sheet.column(position)
    step = len(column) // LOOKED_AT + 1
    texts = (as_text(value) for value in column.iloc[::step].tolist())
    return list(dict.fromkeys(text for text in texts if text))


def _fitting(sheet: RawSheet, headers: Headers, listed: ListedKeys) -> list[_Overlap]:
    """The columns, of those that name nobody, most of whose values are customers."""
    free = [
        position
        for position, header in enumerate(sheet.headers)
        if headers.positions.get(position) in (None, *_MAY_HIDE_IT)
        and fold(header) not in headers.settled
    ]
    found = [_overlap(sheet, position, listed) for position in free]
    fitting = [overlap for overlap in found if overlap.known and overlap.share >= MOST]
    if len(sheet.cells) > 1:
        fitting = [each for each in fitting if each.known > 1 or each.different == each.known]
    return fitting


def _rivals(
    best: _Overlap, fitting: Sequence[_Overlap], sheet: RawSheet, listed: ListedKeys
) -> list[_Overlap]:
    """Other columns that name customers as well as the best one does, and others in some row."""
    alike = [each for each in fitting if each != best and each.share >= CLEARLY * best.share]
    return [each for each in alike if _name_others(best.position, each.position, sheet, listed)]


def _name_others(one: int, other: int, sheet: RawSheet, listed: ListedKeys) -> bool:
    """Whether two columns name two customers of the list in the same row, by what both hold."""
    rows = zip(
        sheet.column(one).iloc[:LOOKED_AT], sheet.column(other).iloc[:LOOKED_AT], strict=True
    )
    pairs = {(as_text(left), as_text(right)) for left, right in rows}
    found = ((listed.place_of(left or ""), listed.place_of(right or "")) for left, right in pairs)
    return any(None not in pair and len(set(pair)) > 1 for pair in found)


def _ask_which(rivals: Sequence[_Overlap], headers: Headers) -> None:
    """Ask which of several columns names the customer; until then the log counts nowhere."""
    for each in rivals:
        headers.positions.pop(each.position, None)
        headers.proposed.pop(each.position, None)
        reason = f"{each.in_words} of its values are customers of the list"
        headers.propose(each.position, "customer", reason)
    headers.asked["customer"] = sorted(each.position for each in rivals)


def _take(best: _Overlap, sheet: RawSheet, headers: Headers, overlaps: dict[str, _Overlap]) -> None:
    """Let this column be the customer, and those that name nobody of the list be nothing."""
    left = []
    for name in ("customer", "customer_id"):
        overlap = overlaps.get(name)
        if overlap and (name == "customer" or overlap.share < FEW):
            headers.leave(overlap.position)
            left.append(f"{sheet.headers[overlap.position]!r}: {overlap.in_words}")
    header = sheet.headers[best.position]
    reason = f"{best.in_words} of its values are customers of the list"
    headers.positions.pop(best.position, None)
    headers.take(best.position, _named_by(best, sheet, headers), reason)
    headers.positions = dict(sorted(headers.positions.items()))
    headers.asked.pop("customer", None)
    headers.proposed.pop(best.position, None)
    others = f" ({', '.join(left)})" if left else ""
    says = f"{header!r} names the customer: {best.in_words} values are in the list{others}"
    headers.told.append(Told(best.position, says, "Nothing, if that is so; else `retain map`."))


def _named_by(best: _Overlap, sheet: RawSheet, headers: Headers) -> str:
    """The column that says by such values whose a row is: numbers are looked up as phones."""
    are_phones = all(map(is_phone, _looked_at(sheet, best.position)))
    return "phone" if are_phones and not headers.has("phone") else "customer"


def _ask(overlaps: dict[str, _Overlap], sheet: RawSheet, headers: Headers) -> None:
    """Tell first that a log names hardly anybody of the list, so that it counts nowhere."""
    found = max(overlaps.values(), key=lambda overlap: overlap.different)
    if found.different < ENOUGH:
        return
    names = ", ".join(
        f"{sheet.headers[each.position]!r}: {each.in_words}" for each in overlaps.values()
    )
    says = (
        "hardly a value of this sheet that should name the customer is in the list of customers "
        f"({names}); rows of nobody are counted nowhere"
    )
    fix = (
        f'Say which column it is: retain map BOOK --set-column "{sheet.origin.sheet}.HEADER='
        'customer"; or add the customers to the list.'
    )
    others = [header for header in sheet.headers if header.strip()][:MOST_OFFERED]
    ask = Ask(
        which_key(sheet.origin.sheet, "customer"),
        f"Which column of {sheet.origin.sheet!r} names the customer as the list does?",
        tuple(others),
        "Rows of nobody are counted nowhere.",
        f"Of their values in the list: {names}.",
    )
    told = Told(found.position, says, fix, severity="warning", first=True, asks=(ask,))
    headers.told.append(told)


# --------------------------------------------------------------------------- ends of a call


def _takes_either_end(sheet: RawSheet, headers: Headers, listed: ListedKeys) -> bool:
    """Take the customer's number of each call where no direction tells who called; told.

    It is the caller's where a customer called, else that of who was called.
    """
    named = set(headers.positions.values())
    if headers.ends is not None or named & {"direction", "customer", "customer_id", "phone"}:
        return False
    left = [position for position in range(len(sheet.headers)) if position not in headers.positions]
    came_from, went_to = numbers_of_calls(sheet.headers, left)
    if came_from is None or went_to is None:
        return False
    if not headers.settled.isdisjoint(fold(sheet.headers[i]) for i in (came_from, went_to)):
        return False
    callers, called = _texts(sheet, came_from), _texts(sheet, went_to)
    theirs = frozenset(text for text in callers if listed.matching([text]))
    if not theirs and not listed.matching(called):
        return False
    headers.ends, headers.callers = (came_from, went_to), theirs
    other = sheet.headers[came_from]
    headers.take(went_to, "phone", f"of outgoing calls; of incoming ones {other!r}")
    headers.positions = dict(sorted(headers.positions.items()))
    headers.left.add(came_from)
    for position in (came_from, went_to):
        headers.proposed.pop(position, None)
    says = (
        f"{other!r} names the customer where it is one of the list, else {sheet.headers[went_to]!r}"
    )
    headers.told.append(Told(went_to, says, "Nothing, if that is so; else `retain map`."))
    return True


def _texts(sheet: RawSheet, position: int) -> set[str]:
    """All different texts of a column."""
    texts = map(as_text, sheet.column(position).unique().tolist())
    return {text for text in texts if text}


# ------------------------------------------------------------------------- numbers of orders


def _number_of_orders(sheet: RawSheet, table: Table, headers: Headers) -> None:
    """Take a column for the order that a bare "Name" was taken for the customer.

    It is unique per order while an e-mail address stands beside: an export of a shop.
    """
    at = {name: position for position, name in headers.positions.items()}
    if table.name != "orders" or "customer" not in at or "email" not in at:
        return
    position = at["customer"]
    if fold(sheet.headers[position]) in headers.settled:
        return
    orders, emails = _looked_at(sheet, position), _looked_at(sheet, at["email"])
    are_numbers = _are_numbers(orders) and len(orders) >= len(emails)
    if not are_numbers and not (_are_numbered(orders) and len(orders) > len(emails)):
        return
    headers.leave(position)
    if "order_id" in at:
        headers.leave(at["order_id"])
    headers.take(position, "order_id", "a number for each order, beside an e-mail address")
    headers.positions = dict(sorted(headers.positions.items()))
    header, email = sheet.headers[position], sheet.headers[at["email"]]
    says = f"{header!r} is the number of the order; {email!r} says who the customer is"
    headers.told.append(Told(position, says, "Nothing, if that is so; else `retain map`."))


def _are_numbers(texts: Sequence[str]) -> bool:
    """Whether nearly all texts have more digits than letters, as numbers of orders do."""
    numbers = [text for text in texts if _digits(text) > sum(map(str.isalpha, text))]
    return bool(texts) and len(numbers) >= 0.9 * len(texts)


def _are_numbered(texts: Sequence[str]) -> bool:
    """Whether all texts are the same letters with another number, like CMD-001 and CMD-002."""
    letters = {_NUMBER.sub("0", text) for text in texts}
    return len(texts) > 1 and len(letters) == 1 and all(map(_digits, texts))


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))
