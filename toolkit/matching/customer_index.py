"""The customers of a list, to be found by id, name, e-mail or phone."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

import pandas as pd

from toolkit.parsing.texts import each_of, plain_digits
from toolkit.words.firm_names import without_form
from toolkit.words.folding import fold

NOBODY = -1
END = 7
"""The fewest digits in which two ways to write a phone number end alike."""


class Customers:
    """The customers of a list, found by what a log says; a key that two of them share finds none.

    A customer is its position among the accounts; NOBODY stands for none and for several.
    """

    def __init__(self, customers: pd.DataFrame, aliases: pd.DataFrame, country: str = "") -> None:
        self._list = customers
        self.accounts = customers[customers["account"]]
        self.ids = [str(i) for i in self.accounts["customer_id"].tolist()]
        self._place = {customer: i for i, customer in enumerate(self.ids)}
        self._country = country
        self._aliases = aliases

    # ------------------------------------------------------------------------------ finding

    def find(self, word: str) -> int:
        """The customer with this id or name, else with this bare name, else with this contact."""
        by_id_or_name = self._by_id_or_name(word)
        if by_id_or_name != NOBODY:
            return by_id_or_name
        folded = fold(word)
        if folded in self._known_as:
            return self._known_as[folded]
        by_bare_name = self._by_bare_name(word)
        if by_bare_name != NOBODY:
            return by_bare_name
        return self._contacts.get(folded, NOBODY)

    def find_nearly(self, word: str, column: str) -> tuple[int, str]:
        """The only customer that a word means in another spelling, and how it differs; else NOBODY.

        A spelling is another one only where it changes nothing that was said: zeros that a
        spreadsheet dropped, a name with the surname first, several addresses in one cell.
        """
        if column == "email":
            return self._first_of(map(self.find_email, each_of(word))), "one of several addresses"
        if column == "phone":
            found = self._first_of(map(self.find_phone, each_of(word)))
            return (found, "one of several numbers") if found != NOBODY else self._by_end(word)
        if word.isdecimal() and str(int(word)) in self._numbers:
            return self._numbers[str(int(word))], "leading zeros left out"
        if "@" in word:
            return self.find_email(word), "an e-mail address"
        if not any(map(str.isalpha, word)) and len(plain_digits(word)) >= END:
            found = self.find_phone(word)
            return (found, "a phone number") if found != NOBODY else self._by_end(word)
        return self._turned_names.get(fold(word), NOBODY), "the surname first"

    def _by_end(self, word: str) -> tuple[int, str]:
        """The only customer one of whose numbers ends as this one, or this one as it; and how.

        So ends a number without the code of its country, or without its zero.
        """
        digits = plain_digits(word).lstrip("0")
        found = {
            customer
            for known, customer in self._numbers_by_end.get(digits[-END:], ())
            if len(digits) >= END and (known.endswith(digits) or digits.endswith(known))
        }
        only = found.pop() if len(found) == 1 else NOBODY
        return only, "a phone number without its beginning"

    @staticmethod
    def _first_of(found: Iterable[int]) -> int:
        return next((customer for customer in found if customer != NOBODY), NOBODY)

    def find_email(self, text: str) -> int:
        """The customer with this e-mail address."""
        return self._emails.get(_email_key(text), NOBODY)

    def find_phone(self, text: str) -> int:
        """The customer with this phone number, however written; by extension where known."""
        key = phone_key(text, self._country)
        base, extension, _ = key.partition(";")
        if extension and key in self._phones:
            return self._phones[key]
        return self._switchboards.get(base, NOBODY)

    def shares(self, word: str, column: str) -> bool:
        """Whether several customers have this name, e-mail address or phone number."""
        if column == "email":
            return self._emails.get(_email_key(word)) == NOBODY
        if column == "phone":
            return (
                self._switchboards.get(_without_extension(phone_key(word, self._country))) == NOBODY
            )
        return fold(word) in self._shared_names

    def _by_id_or_name(self, word: str) -> int:
        """The customer with this id, or with this name in any spelling."""
        if word in self._place:
            return self._place[word]
        by_name = self._names.get(word, NOBODY)
        if by_name != NOBODY:
            return by_name
        return self._folded_names.get(fold(word), NOBODY)

    def _by_bare_name(self, word: str) -> int:
        """The only customer with this name without its legal form, unless the forms differ."""
        bare, form = without_form(word)
        candidates = self._bare_names.get(bare, []) if bare else []
        if len(candidates) != 1:
            return NOBODY
        customer, other_form = candidates[0]
        is_same = not form or not other_form or form == other_form
        return customer if is_same else NOBODY

    # ------------------------------------------------------------ keys, made when first asked for

    @cached_property
    def _names(self) -> dict[str, int]:
        return self._unique((name, who) for _, name, who in _filled(self.accounts, "name"))

    @cached_property
    def _folded_names(self) -> dict[str, int]:
        return self._unique((fold(name), who) for _, name, who in _filled(self.accounts, "name"))

    @cached_property
    def _numbers(self) -> dict[str, int]:
        """Ids of digits alone without their leading zeros."""
        ids = [customer_id for customer_id in self.ids if customer_id.isdecimal()]
        return self._unique((str(int(customer_id)), customer_id) for customer_id in ids)

    @cached_property
    def _turned_names(self) -> dict[str, int]:
        """Names of persons in the other order: of "Smith, John" it is John Smith."""
        found: list[tuple[str, str]] = []
        for _, name, who in _filled(self.accounts, "name", "contact_person"):
            last, comma, first = name.partition(",")
            if not comma:
                first, _, last = name.rpartition(" ")
            if first.strip() and "," not in first:
                turned = f"{first} {last}" if comma else f"{last} {first}"
                found.append((fold(turned), who))
        return self._unique(found)

    @cached_property
    def _shared_names(self) -> set[str]:
        folded = self.accounts["name"].map(fold)
        return set(folded[folded.duplicated(keep=False)])

    @cached_property
    def _bare_names(self) -> dict[str, list[tuple[int, str]]]:
        """Name without its legal form -> the customers that have it, each with its form."""
        found: dict[str, list[tuple[int, str]]] = {}
        for customer, name in enumerate(self.accounts["name"].tolist()):
            bare, form = without_form(name)
            found.setdefault(bare, []).append((customer, form))
        return found

    @cached_property
    def _known_as(self) -> dict[str, int]:
        """Other names that the person gave a customer."""
        found: dict[str, int] = {}
        columns = (self._aliases[name] for name in ("alias", "customer_id", "customer"))
        for alias, *said in zip(*columns, strict=True):
            if not isinstance(alias, str):
                continue
            for word in said:
                customer = self._by_id_or_name(word) if isinstance(word, str) else NOBODY
                if customer != NOBODY:
                    found[fold(alias)] = customer
                    break
        return found

    @cached_property
    def _contacts(self) -> dict[str, int]:
        contacts = _filled(self._list, "contact_person", "contact_2")
        return self._unique((fold(name), who) for _, name, who in contacts)

    @cached_property
    def _emails(self) -> dict[str, int]:
        emails: list[tuple[str, str]] = []
        for _, text, who in _filled(self._list, "email", "email_2"):
            emails += [(_email_key(part), who) for part in each_of(text) or (text,)]
        return self._unique(emails)

    @cached_property
    def _phones(self) -> dict[str, int]:
        countries = dict(zip(self._list.index, self._list["country"].tolist(), strict=True))
        phones: list[tuple[str, str]] = []
        for row, text, who in _filled(self._list, "phone", "phone_2"):
            country = countries[row]
            if not isinstance(country, str):
                country = self._country
            for part in each_of(text) or (text,):
                phones.append((phone_key(part, country), who))
        return self._unique(phones)

    @cached_property
    def _numbers_by_end(self) -> dict[str, list[tuple[str, int]]]:
        """Last digits -> the numbers that end so, each with its customer."""
        found: dict[str, list[tuple[str, int]]] = {}
        for key, customer in self._switchboards.items():
            digits = plain_digits(key).lstrip("0")
            found.setdefault(digits[-END:], []).append((digits, customer))
        return found

    @cached_property
    def _switchboards(self) -> dict[str, int]:
        """Numbers without their extension, of which all belong to one customer."""
        found: dict[str, int] = {}
        for key, customer in self._phones.items():
            _add(found, _without_extension(key), customer)
        return found

    def _unique(self, keys: Iterable[tuple[str, str]]) -> dict[str, int]:
        """Key -> customer, NOBODY for a key that several have, of keys with the customers' ids."""
        found: dict[str, int] = {}
        for key, customer_id in keys:
            if key:
                _add(found, key, self._place.get(customer_id, NOBODY))
        return found


def _add(found: dict[str, int], key: str, customer: int) -> None:
    """Let a key lead to a customer, or to nobody where it leads to another one already."""
    found[key] = customer if found.get(key, customer) == customer else NOBODY


def _filled(rows: pd.DataFrame, *columns: str) -> Iterator[tuple[Any, str, str]]:
    """Row, value and customer's id of each filled cell, also of rows that are further contacts."""
    for column in columns:
        held = rows[rows[column].notna() & rows["customer_id"].notna()]
        yield from zip(held.index, held[column].tolist(), held["customer_id"].tolist(), strict=True)


def _email_key(text: str) -> str:
    return text.strip().casefold()


def _without_extension(key: str) -> str:
    return key.partition(";")[0]


def phone_key(text: str, country: str = "") -> str:
    """A phone number in one spelling with its extension; "" for what is no number.

    `country` holds where no country code is typed.
    """
    import phonenumbers

    region = _region(country)
    is_local = text[:1] in "+0(" or region
    try:
        number = phonenumbers.parse(text if is_local else f"+{text}", region)
    except phonenumbers.NumberParseException:
        return "".join(c for c in text if c.isdigit())[-12:]
    key = str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
    return f"{key};{number.extension}" if number.extension else key


def _region(country: str) -> str | None:
    """The country as the library of phone numbers knows it."""
    from toolkit.calendars.countries import country_code

    code = country_code(country) if country else None
    return code.partition("-")[0] if code else None
