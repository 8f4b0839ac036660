"""Which header is which column: by what the person settled, by words, then by values; what is left is proposed, never guessed."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from toolkit.reading.evidence import Evidence
from toolkit.schema import (
    Column,
    Table,
    fold,
    without_umlauts,
)
from toolkit.words.header_words import BARE_NAME, CALL_FROM, CALL_TO

CHOSEN, OWN, SURE, TRIMMED, SECOND, MAYBE = range(6)
"""How sure a claim of a header on a column is, the surest first."""
SHORT = 6
"""Letters of a word below which a part of another word is no likeness."""
SIBLINGS = {"phone": "phone_2", "email": "email_2"}
"""Where the second of two headers for one column goes."""
_ENTITY = {
    "customers": ("customers", "customer", "clients", "client", "accounts", "account", "companies", "company", "organization", "organisation", "business", "firm",
                  "kunden", "firmen", "cliente", "empresa", "klant", "klienta"),
    "calls": ("call", "visit", "meeting", "activity", "contact", "interaction", "customer", "client", "anruf", "besuch", "chamada", "llamada"),
    "orders": ("order", "invoice", "purchase", "sale", "transaction", "customer", "client", "deal"),
}  # fmt: skip
_OF_PERSON = (
    "contact",
    "person",
    "people",
    "primary contact",
    "main contact",
    "kontakt",
    "contacto",
    "contatto",
)
_PERSONAL = ("phone", "email", "first_name", "last_name")
_UNITS = r"(?:in |en )?(?:usd|eur|gbp|chf|us\$|\$|€|£|¥|k€|t€|k\$|k|tsd|teur|keur|kusd|mio|thousands?|millions?|min|mins|minutes|hours?|hrs?|h|sec|secs|seconds|s|%)"
_TAIL = re.compile(
    rf"(?:[\s,:;*?!.\-–/]+|\s(?:19|20)\d\d(?:[/-]\d\d)?|\s1|[\s,/\-]+{_UNITS}\.?)$", re.I
)
_SCALE_WORDS = {
    "money": {"k": 1e3, "k€": 1e3, "k$": 1e3, "t€": 1e3, "tsd": 1e3, "thousand": 1e3, "thousands": 1e3, "keur": 1e3, "kusd": 1e3, "teur": 1e3, "tausend": 1e3,
              "tys": 1e3, "miles": 1e3, "milhares": 1e3, "milliers": 1e3, "migliaia": 1e3, "duizend": 1e3, "000": 1e3, "000s": 1e3, "mio": 1e6, "million": 1e6, "millions": 1e6, "m€": 1e6, "m$": 1e6, "千円": 1e3, "万円": 1e4, "万元": 1e4, "万": 1e4},
    "minutes": {"h": 60, "hr": 60, "hrs": 60, "hour": 60, "hours": 60, "std": 60, "stunden": 60, "s": 1 / 60, "sec": 1 / 60, "secs": 1 / 60,
                "seconds": 1 / 60, "sek": 1 / 60, "sekunden": 1 / 60, "秒": 1 / 60, "時間": 60, "小时": 60},
}  # fmt: skip


class Proposal(NamedTuple):
    """A column that a header may mean, and why; likeness from 0 to 100 where it was measured."""

    column: str
    reason: str
    score: float = 0


@dataclass
class Headers:
    """Position -> column of the headers that are settled, the reason of each, and position -> proposals for the others.

    `asked` names columns that several headers claim alike; none of them is used until the person settles it.
    """

    positions: dict[int, str] = field(default_factory=dict)
    reasons: dict[int, str] = field(default_factory=dict)
    proposed: dict[int, list[Proposal]] = field(default_factory=dict)
    asked: dict[str, list[int]] = field(default_factory=dict)
    settled: set[str] = field(default_factory=set)
    """Folded headers that the person settled, for a column or for none."""
    ends: tuple[int, int] | None = None
    """Where a call log says from which number to which, beside a direction: the customer's is one of the two, row by row."""

    def take(self, position: int, column: str, reason: str) -> None:
        """Settle a header."""
        self.positions[position], self.reasons[position] = column, reason

    def propose(self, position: int, column: str, reason: str) -> None:
        """Name a column that a header may mean; once each."""
        known = self.proposed.setdefault(position, [])
        if column not in [p.column for p in known]:
            known.append(Proposal(column, reason))


Look = Callable[[int], Evidence]
"""The values under a header, by its position."""
Claim = tuple[int, str, str]
"""How sure, column, reason."""


def map_headers(
    headers: Sequence[str],
    table: Table,
    *,
    look: Look | None = None,
    under: Sequence[str] = (),
    chosen: Mapping[str, tuple[str, str]] | None = None,
) -> Headers:
    """Settle what words, values and the person settle. Ambiguity is asked, a likeness of letters decides nothing.

    `look` gives the values under a header (none: words alone decide), `under` the second line of two-row headers, `chosen` what
    the person settled: folded header -> (column or "" for none, where it was said).
    """
    look = look or (lambda position: Evidence())
    found = Headers()
    given = chosen or {}
    found.settled = set(given)
    claims: dict[int, list[Claim]] = {}
    for i, header in enumerate(headers):
        if fold(header) in given:
            column, where = given[fold(header)]
            if column:
                found.take(i, column, f"you said so ({where})")
        else:
            claims[i] = _claims(header, table) or (
                _in_two_rows(header, under[i], table) if i < len(under) else []
            )
    siblings = {one: other for one, other in SIBLINGS.items() if other in table.names}
    for sure in (OWN, SURE, TRIMMED, SECOND, MAYBE):
        _settle(
            found,
            {i: [c for c in cs if c[0] == sure] for i, cs in claims.items()},
            headers,
            look,
            sure,
            siblings,
        )
        if sure == TRIMMED:
            _bare_names(found, [i for i in claims if i not in found.positions], headers, table)
    _ends(found, [i for i in claims if i not in found.positions], headers, table)
    for i in [i for i in found.proposed if i in found.positions]:
        del found.proposed[i]
    _by_values(found, [i for i in claims if i not in found.positions], table, look)
    found.positions = dict(sorted(found.positions.items()))
    return found


def _settle(
    found: Headers,
    claims: Mapping[int, list[Claim]],
    headers: Sequence[str],
    look: Look,
    sure: int,
    siblings: Mapping[str, str],
) -> None:
    """Give each free column its header of this sureness; two that claim one column are asked, unless they hold the same."""
    wanted: dict[str, list[tuple[int, str]]] = {}
    for i, made in claims.items():
        if i in found.positions:
            continue
        for _, column, reason in made:
            if column in found.positions.values() and siblings.get(column) not in (
                None,
                *found.positions.values(),
            ):
                column = siblings[column]
            if column in found.positions.values() or column in found.asked:
                continue
            against = look(i).against(column)
            if against:
                found.propose(i, column, f"{reason}, but {against}")
            elif sure == MAYBE and not look(i).confirms(column):
                found.propose(i, column, reason)
            else:
                wanted.setdefault(column, []).append(
                    (i, f"{reason}; its values agree" if sure == MAYBE else reason)
                )
                break
    for column, claimants in wanted.items():
        _decide(
            found,
            column,
            [c for c in claimants if c[0] not in found.positions],
            headers,
            look,
            siblings,
        )


def _decide(
    found: Headers,
    column: str,
    claimants: list[tuple[int, str]],
    headers: Sequence[str],
    look: Look,
    siblings: Mapping[str, str],
) -> None:
    label = [c for c in claimants if c[1] == _ITS_LABEL]
    best = label or [c for c in claimants if look(c[0]).filled] or claimants
    if not best:
        return
    first = best[0]
    alike = all(look(c[0]).same(look(first[0])) for c in best[1:])
    if len(best) == 1 or (alike and look(first[0]).filled) or label:
        found.take(first[0], column, first[1])
        return
    sibling = siblings.get(column)
    if sibling and sibling not in found.positions.values():
        found.take(first[0], column, first[1])
        found.take(best[1][0], sibling, f"the second header for {column}")
        return
    found.asked[column] = [i for i, _ in best]
    names = ", ".join(repr(headers[i]) for i, _ in best)
    for i, reason in best:
        found.propose(i, column, f"{reason}; so do others: {names}")


# --------------------------------------------------------------------------------------------------------------------- words

_ITS_LABEL = "its own name"


@cache
def _words(table: Table) -> dict[str, list[Claim]]:
    """Folded word -> what it claims, the surest first."""
    known: dict[str, list[Claim]] = {}

    def add(word: str, claim: Claim) -> None:
        known.setdefault(fold(word), []).append(claim)

    for c in table.columns:
        add(c.label, (OWN, c.name, _ITS_LABEL))
        if fold(c.name) != fold(c.label) and not (table.name == "customers" and c.name == "name"):
            add(c.name, (OWN, c.name, "its name in code"))
    for c in table.columns:
        for words, sure, reason in (
            (c.spellings, SURE, f"known spelling of {c.label}"),
            (c.second, SECOND, f"no better header for {c.label}"),
            (c.maybe, MAYBE, "a word that can mean other things too"),
        ):
            for word in words:
                add(word, (sure, c.name, reason))
    return {word: sorted(claims, key=lambda c: c[0]) for word, claims in known.items()}


def _claims(header: str, table: Table) -> list[Claim]:
    """What a header claims by its words; a trimmed header never surer than TRIMMED."""
    words = _words(table)
    whole = words.get(fold(header)) or words.get(without_umlauts(fold(header)))
    if whole:
        return whole
    for text, left_out in _trimmed(header):
        if claims := words.get(fold(text)):
            return [
                (max(sure, TRIMMED), column, f"{reason}, without {left_out!r}")
                for sure, column, reason in claims
            ]
    return _without_entity(header, table)


def _trimmed(header: str) -> list[tuple[str, str]]:
    """The header without units, years, marks and a trailing 1, one after another, with what was left out."""
    made, text = [], re.sub(r"[(\[（][^)\]）]*[)\]）]\s*$", "", header).strip() or header
    while (cut := _TAIL.sub("", text)) != text and cut:
        text = cut
        made.append((text, header[len(text) :].strip()))
    return made


def _without_entity(header: str, table: Table) -> list[Claim]:
    """Claims of "Customer City" or "Contact - E-mail" through the word after whom it belongs to."""
    apart = re.search(r"\w\s+[-–]\s+\w", header) is not None
    plain = " ".join(re.split(r"[\s\-–_:./]+", re.sub(r"\([^)]*\)", "", header).strip())).casefold()
    plain = next((t for t, _ in reversed(_trimmed(plain))), plain)
    for prefixes, allowed in ((_ENTITY.get(table.name, ()), None), (_OF_PERSON, _PERSONAL)):
        for prefix in prefixes:
            if plain.startswith(prefix + " ") and (
                claims := _words(table).get(fold(plain[len(prefix) :]))
            ):
                kept = [
                    c for c in claims if c[0] <= SECOND and (allowed is None or c[1] in allowed)
                ]
                kept = [
                    c
                    for c in kept
                    if apart or c[1] not in ("contact_person", "name", "customer", "customer_id")
                ]
                if kept:
                    return [
                        (max(sure, TRIMMED), column, f"{reason}, of the {prefix}")
                        for sure, column, reason in kept
                    ]
    return []


def _in_two_rows(header: str, lower: str, table: Table) -> list[Claim]:
    """Claims of a header of two rows: "Contact / Last" as last contact, "Kunde / Nr." as the customer's id, else by its lower row."""
    upper = header.removesuffix(lower).strip()
    if not upper:
        return _claims(lower, table)
    whose = next(
        (
            c[1]
            for c in _words(table).get(fold(upper), [])
            if c[1] in ("name", "customer", "contact_person")
        ),
        "",
    )
    if whose and fold(lower) in _BARE:
        return [(TRIMMED, whose, f"the name under {upper!r}")]
    if whose in ("name", "customer") and fold(lower) in _NUMBER and "customer_id" in table.names:
        return [(TRIMMED, "customer_id", f"the number under {upper!r}")]
    return _claims(f"{lower} {upper}", table) or _claims(lower, table)


_NUMBER = {
    fold(word)
    for word in (
        "Nr.",
        "No.",
        "Number",
        "ID",
        "Code",
        "Nummer",
        "Numéro",
        "Número",
        "Numero",
        "N°",
        "Numer",
        "番号",
        "编号",
        "コード",
    )
}


def _bare_names(found: Headers, left: list[int], headers: Sequence[str], table: Table) -> None:
    """A header that says only "name": the customer where no other does, the person beside a company, the surname beside a first name."""
    names = [c.name for c in table.columns]
    customer = "name" if "name" in names else "customer"
    if customer not in names or table.name not in ("customers", "calls", "orders"):
        return
    for i in left:
        if fold(headers[i]) not in _BARE:
            continue
        taken = set(found.positions.values())
        wishes = (
            ("last_name", "the name beside a first name", "first_name" in taken),
            ("first_name", "the name beside a surname", "last_name" in taken),
            (customer, "no better header for the customer", True),
            ("contact_person", "the name beside the customer's", True),
        )
        for column, reason, holds in wishes:
            if holds and column in names and column not in taken and column not in found.asked:
                found.take(i, column, reason)
                break


def _ends(found: Headers, left: list[int], headers: Sequence[str], table: Table) -> None:
    """The numbers a call came from and went to: with a direction beside them the customer's is known, without one it is asked."""
    at = {fold(headers[i]): i for i in left}
    ends = [
        next((at[fold(w)] for w in words if fold(w) in at), None) for words in (CALL_FROM, CALL_TO)
    ]
    if table.name != "calls" or "phone" in found.positions.values():
        return
    if ends[0] is not None and ends[1] is not None and "direction" in found.positions.values():
        found.ends = (ends[0], ends[1])
        found.take(ends[1], "phone", f"of outgoing calls; of incoming ones {headers[ends[0]]!r}")
        return
    for i in [i for i in ends if i is not None]:
        found.propose(i, "phone", "the customer's number in the calls of one direction only")


_BARE = {fold(word) for word in BARE_NAME}

# -------------------------------------------------------------------------------------------------------------------- values


def _by_values(found: Headers, left: list[int], table: Table, look: Look) -> None:
    """Propose a column for a header nobody knows, where its values say what they are."""
    for i in left:
        kind = look(i).kind()
        if not kind or i in found.proposed:
            continue
        free = [
            c for c in table.columns if c.kind == kind and c.name not in found.positions.values()
        ]
        for column in free[:2]:
            found.propose(i, column.name, f"its values look like {_SAID.get(kind, kind)}")


_SAID = {
    "email": "e-mail addresses",
    "phone": "phone numbers",
    "date": "dates",
    "channel": "channels",
}


def factor(header: str, column: Column) -> float:
    """What the numbers under a header are multiplied by: "Revenue (k€)" 1,000, "Duration (sec)" a sixtieth; 1 without a unit.

    >>> from toolkit.tables import CUSTOMERS
    >>> factor("Umsatz (T€)", CUSTOMERS.column("revenue")), factor("Revenue ($)", CUSTOMERS.column("revenue"))
    (1000.0, 1.0)
    """
    scales = _SCALE_WORDS.get(column.kind)
    if not scales:
        return 1.0
    hints = re.findall(
        r"[(\[（]([^)\]）]*)[)\]）]|\b(?:in|en) (.+)$|[,/\s]\s*([^\s(\[（]+)$", header.casefold()
    )
    words = [
        re.sub(r"^\W*(?=000)", "", w)
        for hint in hints
        for part in hint
        for w in re.split(r"[\s.()（）]+", part)
        if w
    ]
    return next((float(scales[w]) for w in words if w in scales), 1.0)


def likely(header: str, table: Table, taken: Sequence[str]) -> list[Proposal]:
    """Free columns whose words are like a header's, at most three, the likest first; a hint for a person, never a mapping."""
    from rapidfuzz import fuzz, process

    said, parts = fold(header), {fold(w) for w in re.split(r"[\s/\-–_]+", header)}
    words = {word: claims[0][1] for word, claims in _words(table).items() if len(word) > 2}
    made: dict[str, Proposal] = {}
    for word, score, _ in process.extract(
        said, list(words), scorer=fuzz.WRatio, limit=12, score_cutoff=80
    ):
        begins = len(said) > 3 and (word.startswith(said) or word in parts)
        if min(len(word), len(said)) < SHORT and not begins and fuzz.ratio(word, said) <= 85:
            continue
        column = words[word]
        if column not in taken and column not in made:
            made[column] = Proposal(column, f"like {word!r}", round(score))
    return list(made.values())[:3]
