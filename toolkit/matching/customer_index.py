"""Which customer a row of a log belongs to: by id, name, e-mail or phone; what is only alike is proposed and never merged."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from toolkit.parsing.cells import different
from toolkit.schema import fold

NEAR = 80
"""Likeness of 100 from which a name is proposed."""
MOST_PROPOSED = 500


@dataclass(frozen=True)
class Unmatched:
    """A name or id that no customer has, or that several have: its first row, how many rows, and the nearest customers."""

    row: int
    word: str
    column: str
    rows: int
    shared: bool = False
    near: list[tuple[str, int]] = field(default_factory=list)
    zeros: str = ""
    """The id that differs by leading zeros only."""


class Customers:
    """The customers of a list, found by what a log says of them; every key that two customers share finds none of them."""

    def __init__(self, customers: pd.DataFrame, aliases: pd.DataFrame, country: str = "") -> None:
        self._list = customers
        self.accounts = customers[customers["account"]]
        self.ids = [str(i) for i in self.accounts["customer_id"].tolist()]
        self._place = {customer: i for i, customer in enumerate(self.ids)}
        self._country = country
        self._aliases = aliases

    def find(self, word: str) -> int:
        """Position of the customer with this id or name; -1 for none and for several."""
        if word in self._place:
            return self._place[word]
        for known, key in ((self._names, word), (self._folded, fold(word))):
            if known.get(key, -1) >= 0:
                return known[key]
        if fold(word) in self._known_as:
            return self._known_as[fold(word)]
        bare, form = _without_form(word)
        candidates = self._bare.get(bare, []) if bare else []
        kept = [i for i, other in candidates if not form or not other or form == other]
        if len(candidates) == 1 and kept:
            return kept[0]
        return self._contacts.get(fold(word), -1)

    def find_email(self, text: str) -> int:
        """Position of the customer with this e-mail address."""
        return self._emails.get(text.strip().casefold(), -1)

    def find_phone(self, text: str) -> int:
        """Position of the customer with this phone number, however it is written."""
        key = phone_key(text, self._country)
        base, mark, _ = key.partition(";")
        return (
            self._phones.get(key, -1)
            if mark and key in self._phones
            else self._switchboards.get(base, -1)
        )

    def shares(self, word: str, column: str) -> bool:
        """Whether several customers have this name, e-mail address or phone number."""
        if column == "email":
            return self._emails.get(word.strip().casefold()) == -1
        if column == "phone":
            return self._switchboards.get(phone_key(word, self._country).partition(";")[0]) == -1
        return fold(word) in self._shared

    @cached_property
    def _names(self) -> dict[str, int]:
        return self._unique("name", str)

    @cached_property
    def _folded(self) -> dict[str, int]:
        return self._unique("name", fold)

    @cached_property
    def _shared(self) -> set[str]:
        folded = self.accounts["name"].map(fold)
        return set(folded[folded.duplicated(keep=False)])

    @cached_property
    def _bare(self) -> dict[str, list[tuple[int, str]]]:
        found: dict[str, list[tuple[int, str]]] = {}
        for i, name in enumerate(self.accounts["name"].tolist()):
            bare, form = _without_form(name)
            found.setdefault(bare, []).append((i, form))
        return found

    @cached_property
    def _known_as(self) -> dict[str, int]:
        """Other names that the person gave a customer."""
        found: dict[str, int] = {}
        for alias, customer, name in zip(
            *(self._aliases[c] for c in ("alias", "customer_id", "customer")), strict=True
        ):
            at = next(
                (i for w in (customer, name) if isinstance(w, str) and (i := self._plain(w)) >= 0),
                -1,
            )
            if isinstance(alias, str) and at >= 0:
                found[fold(alias)] = at
        return found

    def _plain(self, word: str) -> int:
        return self._place.get(word, self._names.get(word, self._folded.get(fold(word), -1)))

    @cached_property
    def _contacts(self) -> dict[str, int]:
        return self._unique("contact_person", fold, "contact_2")

    @cached_property
    def _emails(self) -> dict[str, int]:
        return self._unique("email", lambda t: t.strip().casefold(), "email_2")

    @cached_property
    def _phones(self) -> dict[str, int]:
        countries = dict(zip(self._list.index, self._list["country"].tolist(), strict=True))

        def key(text: str, row: Any) -> str:
            country = countries[row]
            return phone_key(text, country if isinstance(country, str) else self._country)

        return self._unique("phone", key, "phone_2", with_row=True)

    @cached_property
    def _switchboards(self) -> dict[str, int]:
        """Numbers without their extension, of which all belong to one customer."""
        found: dict[str, int] = {}
        for key, at in self._phones.items():
            base = key.partition(";")[0]
            found[base] = at if found.get(base, at) == at else -1
        return found

    def _unique(
        self, column: str, key: Callable[..., str], *more: str, with_row: bool = False
    ) -> dict[str, int]:
        """Key -> position, -1 for a key that several customers have; further rows of a customer are other contacts of it."""
        found: dict[str, int] = {}
        rows = self.accounts if column == "name" else self._list
        for name in (column, *more):
            held = rows[name].notna() & rows["customer_id"].notna()
            values, customers = rows[name][held].tolist(), rows["customer_id"][held].tolist()
            for row, value, customer in zip(rows.index[held], values, customers, strict=True):
                at, word = (
                    self._place.get(customer, -1),
                    key(value, row) if with_row else key(value),
                )
                if word:
                    found[word] = at if found.get(word, at) == at else -1
        return found


class Doubt(NamedTuple):
    """A row whose customer was found by one column while another says something else: its position, the two columns, the customer."""

    position: int
    said: str
    by: str
    customer: int
    contrary: bool
    """Whether the other column is that of another customer; else it is nobody's."""


def match(log: pd.DataFrame, customers: Customers) -> tuple[Any, list[Doubt], list[Unmatched]]:
    """Position of each row's customer (-1 for none), rows whose columns say two things, and names that nobody has.

    In the order id, name, e-mail, phone, contact person; the first that finds a customer decides. Of a doubt the first row of each
    pair of customers, or of each unknown name.
    """
    at = np.full(len(log), -1, "i8")
    by: dict[str, Any] = {}
    for column, find in (
        ("customer_id", customers.find),
        ("customer", customers.find),
        ("email", customers.find_email),
        ("phone", customers.find_phone),
        ("contact_person", customers.find),
    ):
        if (
            column not in log.columns
            or not log[column].notna().any()
            or (column not in _ALWAYS and not (at < 0).any())
        ):
            continue
        asked = log[column] if column in _ALWAYS else log[column].where(at < 0)
        codes, words = different(asked)
        by[column] = np.array([*map(find, words), -1], "i8")[codes]
        at = np.where(at < 0, by[column], at)
    return at, _doubts(log, by, at), _unmatched(log, at, customers)


_ALWAYS = ("customer_id", "customer", "email")
"""Columns that are looked up in every row, so that they are told when they contradict each other."""


def _doubts(log: pd.DataFrame, by: dict[str, Any], at: Any) -> list[Doubt]:
    """Rows in which id, name and e-mail are two customers', and rows with a name or id nobody knows that something else settled."""
    first: dict[tuple[Any, ...], Doubt] = {}
    decided = np.full(len(at), -1, "i8")
    for place, column in reversed(list(enumerate(by))):
        decided[by[column] >= 0] = place
    columns = list(by)
    for column in (c for c in _ALWAYS if c in by):
        found = by[column]
        contrary = (found >= 0) & (found != at)
        unknown = (found < 0) & (at >= 0) & log[column].notna().to_numpy() & (column == "customer")
        for r in np.flatnonzero(contrary | unknown):
            key = (
                (column, int(at[r]), int(found[r]))
                if contrary[r]
                else (column, int(at[r]), log[column].iloc[r])
            )
            first.setdefault(
                key, Doubt(int(r), column, columns[decided[r]], int(at[r]), bool(contrary[r]))
            )
    return sorted(first.values(), key=lambda d: (d.position, d.said))


def _unmatched(log: pd.DataFrame, at: Any, customers: Customers) -> list[Unmatched]:
    """Words of the rows without a customer, once each, in the order of their first rows."""
    named = [
        c
        for c in ("customer_id", "customer", "email", "phone", "contact_person")
        if c in log.columns
    ]
    left = log.loc[at < 0, named]
    if not len(left):
        return []
    first = left.notna().to_numpy().argmax(axis=1)
    counts: dict[tuple[str, str], int] = {}
    rows: dict[tuple[str, str], int] = {}
    for k, (row, values) in enumerate(zip(left.index, left.to_numpy(dtype=object), strict=True)):
        word, column = values[first[k]], named[first[k]]
        if isinstance(word, str):
            counts[column, word] = counts.get((column, word), 0) + 1
            rows.setdefault((column, word), int(row))
    listed = sorted(counts, key=lambda w: rows[w])
    near = (
        nearest_names(
            [word for _, word in listed[:MOST_PROPOSED]], list(customers.accounts["name"])
        )
        if listed
        else {}
    )
    zeros = {i.lstrip("0"): i for i in customers.ids if i.lstrip("0")}
    return [
        Unmatched(
            rows[key],
            key[1],
            key[0],
            counts[key],
            customers.shares(key[1], key[0]),
            near.get(key[1], []),
            zeros.get(key[1].lstrip("0"), ""),
        )
        for key in listed
    ]


def nearest_names(words: Iterable[str], names: list[str]) -> dict[str, list[tuple[str, int]]]:
    """The up to three names most like each word, with their likeness of 100; only proposals, for likeness proves nothing."""
    from rapidfuzz import fuzz, process

    whole, core = {name: fold(name) for name in names}, {name: _core(name) for name in names}
    near: dict[str, list[tuple[str, int]]] = {}
    for word in words:
        found: dict[str, float] = {}
        for said, known in ((fold(word), whole), (_core(word), core)):
            for _, score, name in (
                process.extract(said, known, scorer=fuzz.ratio, limit=3, score_cutoff=NEAR)
                if said
                else ()
            ):
                found[name] = max(score, found.get(name, 0))
        near[word] = [
            (name, round(found[name])) for name in sorted(found, key=lambda n: (-found[n], n))[:3]
        ]
    return near


def _core(name: str) -> str:
    """A name without legal form, article and "and", as two names are compared for a proposal."""
    words = re.sub(r"\b(?:and|und|et|y|the)\b|[&+]", " ", name.casefold())
    return _without_form(words)[0] or fold(words)


def _without_form(name: str) -> tuple[str, str]:
    """A name folded without its legal form, and that form folded; ("", "") for a name that is nothing else."""
    from cleanco import basename

    bare = re.sub(r"(?i)^the\s+", "", str(basename(name)).strip())
    folded, whole = fold(bare), fold(re.sub(r"(?i)^the\s+", "", name.strip()))
    form = whole.removeprefix(folded)
    return (folded, _FORMS.get(form, form)) if len(folded) > 1 else ("", "")


_FORMS = {"limited": "ltd", "incorporated": "inc", "corporation": "corp", "company": "co", "gesellschaftmitbeschrankterhaftung": "gmbh",
          "aktiengesellschaft": "ag", "sociedadlimitada": "sl", "sociedadanonima": "sa"}  # fmt: skip


def phone_key(text: str, country: str = "") -> str:
    """A phone number in one spelling with its extension; "" for what is no number. `country` holds where no country code is typed."""
    import phonenumbers

    from toolkit.calendars.countries import country_code

    region = (country_code(country) or "").partition("-")[0] or None if country else None
    try:
        number = phonenumbers.parse(text if text[:1] in "+0(" or region else f"+{text}", region)
    except phonenumbers.NumberParseException:
        return "".join(c for c in text if c.isdigit())[-12:]
    key = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return f"{key};{number.extension}" if number.extension else str(key)
