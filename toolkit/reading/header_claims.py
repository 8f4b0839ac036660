"""Which columns a header claims by its words, and how surely."""

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

from toolkit.parsing.currencies import CURRENCIES
from toolkit.reading.units import LETTERS_OF_SCALE
from toolkit.schema.model import Table
from toolkit.words.every_language import folded_words, meanings, words_of
from toolkit.words.folding import fold, spaced, without_umlauts
from toolkit.words.language import Language, Words

OWN, SURE, TRIMMED, SECOND, MAYBE = range(1, 6)
"""How sure a claim of a header on a column is, the surest first."""
ITS_LABEL = "its own name"
_OF_PERSON = words_of(lambda language: language.owner_person)
_PRIVATE = folded_words(lambda language: language.private)
_HANDS_OFF = folded_words(lambda language: language.hands_off)
_FIRST_BRACKET = re.compile(r"\s*[(\[（]([^)\]）]*)[)\]）]\s*\S")
_LAST_BRACKET = re.compile(r"\S\s*[(\[（]([^)\]）]*)[)\]）]\s*$")
_END_BRACKET = re.compile(r"\s*[(\[（][^)\]）]*[)\]）]\s*$")
_OF_PLACE = ("phone", "phone_2", "email", "email_2", "city", "country", "postcode")
"""Columns of which people and programs keep one for work and one for home."""
_OF_MONEY = ("amount", "revenue", "open_amount", "potential")


def _longest_first(kind: Callable[[Language], Words]) -> tuple[str, ...]:
    """The words of one kind in every language, as words are compared."""
    return tuple(sorted(folded_words(kind), key=lambda word: (-len(word), word)))


_QUALIFIERS: tuple[tuple[tuple[str, ...], int, tuple[str, ...]], ...] = (
    (_longest_first(lambda language: language.business), TRIMMED, _OF_PLACE),
    (_longest_first(lambda language: language.private), SECOND, _OF_PLACE),
    (_longest_first(lambda language: language.net), TRIMMED, _OF_MONEY),
    (_longest_first(lambda language: language.gross), SECOND, _OF_MONEY),
    (_longest_first(lambda language: language.whose), TRIMMED, ()),
)
"""Words at an end of a header, how sure its claim is without one, and of which columns."""
_NET, _GROSS = (_longest_first(kind) for kind in (lambda each: each.net, lambda each: each.gross))
_PERSONAL = ("phone", "email", "first_name", "last_name")
_NAMES = ("name", "customer", "contact_person")
_DAY_FORMAT = r"\s(?:[dtj]{1,4}|m{1,2}|[yja]{2,4})(?:[\s./\-](?:[dtj]{1,4}|m{1,2}|[yja]{2,4})){2}"
"""How a day is to be written: "dd mm yyyy", "TT.MM.JJJJ"."""
_YEAR = r"\s(?:19|20)\d\d(?:[/-]\d\d)?|\sFY\s?'?\d\d(?:\d\d)?"


def _one_of(words: Iterable[str]) -> str:
    """A pattern for any of these words, the longest first."""
    return "|".join(map(re.escape, sorted(set(words), key=lambda word: (-len(word), word))))


@cache
def _tail() -> re.Pattern[str]:
    """What stands behind a header: marks, a year, a unit or a period; few headers are asked."""
    scales = meanings(lambda language: language.header_scales)
    minutes = meanings(lambda language: language.header_minutes)
    units = _one_of([*scales, *minutes, *CURRENCIES, "min", "mins", "minutes", "%"])
    periods = _one_of(words_of(lambda language: language.header_periods))
    scaled = rf"[{''.join(LETTERS_OF_SCALE)}](?:{_one_of(CURRENCIES)})"
    of_unit = rf"[\s,/\-]+(?:in |en )?(?:{units}|{scaled})\.?"
    written = "|".join((_YEAR, _DAY_FORMAT, r"\s1", of_unit, rf"\s(?:{periods})"))
    return re.compile(rf"(?:[\s,:;*?!.\-–/#]+|{written})$", re.I)


_YEAR_BEFORE = re.compile(r"(?:19|20)\d\d\s+(?=\S)")
_NUMBER = folded_words(lambda language: language.bare_numbers)
_BARE = folded_words(lambda language: language.bare_names)
_DAYS = {"date"} | folded_words(lambda language: language.words_over("calls.date"))
"""Headers that say only of what a day is in a log, in the second of two header rows."""
_BETWEEN_NAMES = re.compile(r"\s*[,;/&+]\s*|\s+[-–]\s+")


class Claim(NamedTuple):
    """A column that a header may be, how sure that is, and why."""

    sure: int
    column: str
    reason: str


class Proposal(NamedTuple):
    """A column that a header may mean, and why; likeness from 0 to 100 where it was measured."""

    column: str
    reason: str
    score: float = 0


@cache
def claims_by_word(table: Table) -> dict[str, list[Claim]]:
    """Folded word -> what it claims, the surest first."""
    known: dict[str, list[Claim]] = {}
    for column in table.columns:
        label, name = fold(column.label), fold(column.name)
        known.setdefault(label, []).append(Claim(OWN, column.name, ITS_LABEL))
        is_bare = table.name == "customers" and column.name == "name"
        if name != label and not is_bare:
            known.setdefault(name, []).append(Claim(OWN, column.name, "its name in code"))
    for column in table.columns:
        for words, sure, reason in (
            (column.spellings, SURE, f"known spelling of {column.label}"),
            (column.second, SECOND, f"no better header for {column.label}"),
            (column.maybe, MAYBE, "a word that can mean other things too"),
        ):
            for word in words:
                known.setdefault(fold(word), []).append(Claim(sure, column.name, reason))
    return {word: sorted(claims, key=lambda c: c.sure) for word, claims in known.items()}


def is_bare_name(header: str) -> bool:
    """Whether a header says only "name", or the names of a person, as "Last name, First name"."""
    return fold(header) in _BARE or _is_both_names(header)


def _is_both_names(header: str) -> bool:
    parts = [fold(part) for part in _BETWEEN_NAMES.split(header)]
    if len(parts) != 2:
        return False
    first, last = _names_of_a_person()
    return any(one in last and other in first for one, other in (parts, reversed(parts)))


@cache
def _names_of_a_person() -> tuple[frozenset[str], frozenset[str]]:
    """Words for a first name, and for a surname; "name" beside a surname is the first one."""
    first = folded_words(lambda language: language.words_over("customers.first_name"))
    last = folded_words(lambda language: language.words_over("customers.last_name"))
    return first | _BARE | {"first", "firstname"}, last | {"last", "lastname"}


def claims_of(header: str, table: Table) -> list[Claim]:
    """What a header claims by its words; one that had to be trimmed never surer than TRIMMED."""
    known = claims_by_word(table)
    folded = fold(header)
    whole = known.get(folded) or known.get(without_umlauts(folded))
    if whole:
        return _standing_back(whole, header)
    for text, left_out in _trimmed(header):
        claims = known.get(fold(text))
        if claims:
            return [_less_sure(claim, f"without {left_out!r}") for claim in claims]
    return (
        _by_either_word(header, table)
        or _without_entity(header, table)
        or _without_qualifier(folded, table)
    )


def with_taxes(header: str) -> bool | None:
    """Whether taxes are in a column of money by its header; None where this does not say.

    >>> with_taxes("Summe brutto"), with_taxes("Net amount"), with_taxes("Total")
    (True, False, None)
    """
    folded = fold(header)
    for words, says in ((_NET, False), (_GROSS, True)):
        if folded.endswith(words) or folded.startswith(words):
            return says
    return None


def is_hands_off(header: str) -> bool:
    """Whether a program keeps a column for itself, like "(Do Not Modify) Row Checksum".

    >>> is_hands_off("(Nicht ändern) Firma"), is_hands_off("(0)30 Telefon")
    (True, False)
    """
    bracket = _FIRST_BRACKET.match(header)
    return bracket is not None and fold(bracket[1]) in _HANDS_OFF


def _standing_back(claims: list[Claim], header: str) -> list[Claim]:
    """The claims of "City (home)": a city only where no other header is one."""
    bracket = _LAST_BRACKET.search(header)
    if bracket is None or fold(bracket[1]) not in _PRIVATE:
        return claims
    return [Claim(max(claim.sure, SECOND), claim.column, claim.reason) for claim in claims]


def _without_qualifier(folded: str, table: Table) -> list[Claim]:
    """Claims of "Telefon geschäftlich", "Factuurplaats" and "Fecha de la llamada"."""
    known = claims_by_word(table)
    for words, sure, columns in _QUALIFIERS:
        if not (folded.endswith(words) or (columns is _OF_PLACE and folded.startswith(words))):
            continue
        for word in words:
            rests = [folded.removesuffix(word)]
            if columns is _OF_PLACE:
                rests.append(folded.removeprefix(word))
            for rest in rests:
                claims = [] if rest == folded else known.get(rest, [])
                kept = [claim for claim in claims if _may_be_parted(claim, columns)]
                if kept:
                    return [_at_most(sure, claim, f"without {word!r}") for claim in kept]
    return []


def _at_most(sure: int, claim: Claim, how: str) -> Claim:
    return Claim(max(claim.sure, sure), claim.column, f"{claim.reason}, {how}")


def _may_be_parted(claim: Claim, columns: tuple[str, ...]) -> bool:
    """Whether a column, one of these, is told by a header with a word more.

    Without any it is no name, and a "Número de cuenta" no id.
    """
    if columns:
        return claim.sure <= SECOND and claim.column in columns
    return claim.sure <= SECOND and claim.column not in (*_NAMES, "customer_id")


def _less_sure(claim: Claim, how: str) -> Claim:
    return _at_most(TRIMMED, claim, how)


def _trimmed(header: str) -> list[tuple[str, str]]:
    """The header without units, years and marks, one after another, with what was left out.

    >>> _trimmed("revenue_usd_FY26")
    [('revenue usd', '_FY26'), ('revenue', '_usd_FY26')]
    """
    made: list[tuple[str, str]] = []
    text = spaced(header)
    while True:
        shorter = _END_BRACKET.sub("", text) if _END_BRACKET.search(text) else _tail().sub("", text)
        if not shorter.strip() or shorter == text:
            break
        text = shorter
        made.append((text, header[len(text) :].strip()))
    first = _YEAR_BEFORE.match(text)
    if first:
        made.append((text[first.end() :], f"{first[0]}{header[len(text) :]}".strip()))
    return made


def _by_either_word(header: str, table: Table) -> list[Claim]:
    """Claims of "Nombre / Razón social": the column that both words claim, one of which may be
    that of any name.
    """
    words = [word.strip() for word in header.split("/")]
    if len(words) != 2 or not all(words):
        return []
    one, other = (claims_by_word(table).get(fold(word), []) for word in words)
    wanted = {claim.column for claim in other}
    if is_bare_name(words[1]):
        wanted |= set(_NAMES)
    if is_bare_name(words[0]):
        one, wanted = other, set(_NAMES)
    kept = [claim for claim in one if claim.column in wanted and claim.sure <= SECOND]
    return [_less_sure(claim, "with another word for it") for claim in kept]


def _without_entity(header: str, table: Table) -> list[Claim]:
    """Claims of "Customer City" or "Contact - E-mail" through the word after whom it belongs to."""
    is_parted = re.search(r"\w\s+[-–]\s+\w", header) is not None
    without_brackets = re.sub(r"\([^)]*\)", "", header).strip()
    words = " ".join(re.split(r"[\s\-–_:./]+", without_brackets)).casefold()
    trimmed = _trimmed(words)
    if trimmed:
        words, _ = trimmed[-1]
    for prefixes, allowed in ((_owners(table.name), None), (_OF_PERSON, _PERSONAL)):
        for prefix in prefixes:
            if not (words.startswith(prefix) and words.startswith(f"{prefix} ")):
                continue
            claims = claims_by_word(table).get(fold(words.removeprefix(prefix)), [])
            kept = [claim for claim in claims if _holds(claim, allowed, is_parted)]
            if kept:
                return [_less_sure(claim, f"of the {prefix}") for claim in kept]
    return []


@cache
def _owners(table: str) -> tuple[str, ...]:
    """Words for whose the rows of a table are."""
    return words_of(lambda language: language.owners.get(table, ""))


def _holds(claim: Claim, allowed: tuple[str, ...] | None, is_parted: bool) -> bool:
    """Whether a claim holds beside a word for whose it is; "Customer contact" is no customer."""
    if claim.sure > SECOND or (allowed is not None and claim.column not in allowed):
        return False
    return is_parted or claim.column not in (*_NAMES, "customer_id")


def claims_in_two_rows(header: str, lower: str, table: Table) -> list[Claim]:
    """Claims of a header of two rows: "Contact / Last", "Kunde / Nr."; else of its lower row."""
    upper = header.removesuffix(lower).strip()
    if not upper:
        return claims_of(lower, table)
    above = claims_by_word(table).get(fold(upper), [])
    whose = next((claim.column for claim in above if claim.column in _NAMES), "")
    if whose and is_bare_name(lower):
        return [Claim(TRIMMED, whose, f"the name under {upper!r}")]
    is_number = whose in ("name", "customer") and fold(lower) in _NUMBER
    if is_number and "customer_id" in table.names:
        return [Claim(TRIMMED, "customer_id", f"the number under {upper!r}")]
    if fold(lower) in _DAYS:
        days = {column.name for column in table.columns if column.kind == "date"}
        of_day = [claim for claim in above if claim.column in days and claim.sure <= SECOND]
        if of_day:
            return [Claim(TRIMMED, of_day[0].column, f"the day under {upper!r}")]
    return claims_of(f"{lower} {upper}", table) or claims_of(lower, table)
