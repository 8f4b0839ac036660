"""Which header is which column: by what is settled, by words, by values; never guessed."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from toolkit.errors import SettingsError
from toolkit.reading.evidence import Evidence, Look
from toolkit.reading.exports.export_profile import Export, spelled
from toolkit.reading.header_claims import (
    ITS_LABEL,
    MAYBE,
    OWN,
    SECOND,
    SURE,
    TRIMMED,
    Claim,
    claims_in_two_rows,
    claims_of,
    is_bare_name,
    is_hands_off,
    with_taxes,
)
from toolkit.reading.marked_headers import take_by_marks, take_price, tell_of_priorities
from toolkit.reading.settled_headers import Headers, Told
from toolkit.reading.table_titles import words_for
from toolkit.reading.units import factor
from toolkit.schema.model import Table
from toolkit.words.every_language import words_of
from toolkit.words.folding import fold

SIBLINGS = {"phone": "phone_2", "email": "email_2"}
"""Where the second of two headers for one column goes."""
_CALL_FROM = words_of(lambda language: language.call_from)
_CALL_TO = words_of(lambda language: language.call_to)
_LOOKS = {
    "email": "e-mail addresses",
    "phone": "phone numbers",
    "date": "dates",
    "channel": "channels",
}
_NUMBERED = re.compile(r"(\D+?)\s*[#.]?\s*\d{1,2}[\s:.]*")
_CALL_WORDS = words_for("calls")


class _Claimant(NamedTuple):
    """A header that claims a column, and why."""

    position: int
    reason: str


def map_headers(
    headers: Sequence[str],
    table: Table,
    *,
    look: Look | None = None,
    under: Sequence[str] = (),
    chosen: Mapping[str, tuple[str, str]] | None = None,
    export: Export | None = None,
    propose: bool = True,
) -> Headers:
    """Settle what words, values and the person settle; what is ambiguous is asked.

    `look` gives the values under a header (none: words alone decide), `under` the second line of
    two-row headers, `chosen` what the person settled: folded header -> (column or "" for none,
    where it was said), `export` the kind of file that a program wrote. A likeness of letters
    decides nothing. Without `propose` nothing is said of headers nobody knows, whose values all
    would have to be looked at.
    """
    chosen = chosen or {}
    look = look or (lambda position: Evidence())
    found = Headers(settled=set(chosen))
    _take_chosen(headers, table, chosen, found)
    left = [i for i, header in enumerate(headers) if fold(header) not in chosen]
    if export:
        left = _not_of_export(left, headers, table, export, look, found)
    found.left.update(i for i in left if is_hands_off(headers[i]))
    left = [i for i in left if i not in found.left]
    claims: dict[int, list[Claim]] = {}
    for position in left:
        lower = under[position] if position < len(under) else None
        claims[position] = _claims(headers[position], lower, table)
    settling = _Settling(headers, table, look, claims, found)
    for sure in (OWN, SURE, TRIMMED):
        settling.by_words(sure)
    settling.bare_names()
    for sure in (SECOND, MAYBE):
        settling.by_words(sure)
    take_by_marks(headers, settling.left(), table, look, found)
    take_price(headers, settling.left(), table, look, found)
    tell_of_priorities(headers, table, look, found)
    settling.numbers_called()
    settling.days_of_contact()
    if propose:
        settling.only_days()
    for position in found.positions:
        found.proposed.pop(position, None)
    if propose:
        settling.by_values()
    found.positions = dict(sorted(found.positions.items()))
    return found


def _take_chosen(
    headers: Sequence[str], table: Table, chosen: Mapping[str, tuple[str, str]], found: Headers
) -> None:
    """Take what the person settled; raises SettingsError where two headers are one column."""
    said: dict[str, str] = {}
    for position, header in enumerate(headers):
        column, where = chosen.get(fold(header), ("", ""))
        if not column:
            continue
        other = said.setdefault(column, header)
        if fold(other) != fold(header):
            label = table.column(column).label
            raise SettingsError(
                f"{where}: {other!r} and {header!r} are both settled as {label}, which is one "
                "column.\nTake one of the two settings out, or give it the value -."
            )
        found.take(position, column, f"you said so ({where})")


def _not_of_export(
    positions: Sequence[int],
    headers: Sequence[str],
    table: Table,
    export: Export,
    look: Look,
    found: Headers,
) -> list[int]:
    """Settle the headers that a program is known to write; gives the positions of the others.

    One whose values are not what the program writes there is left to its words, and told.
    """
    left = []
    if export.lacks:
        says = f"this looks like {export.name}, in which {export.lacks!r} has another name"
        found.told.append(Told(0, says, "Nothing, if that is so; else `retain map`."))
    for position in sorted(positions, key=lambda i: export.place_of(headers[i])):
        column = export.column_of(headers[position], table.names)
        if column is None:
            left.append(position)
            continue
        if not column or found.has(column):
            found.left.add(position)
            continue
        against = _against(headers[position], column, table, look(position))
        if against and spelled(headers[position]) not in export.in_seconds:
            left.append(position)
            says = f"this looks like {export.name}, but here {against}; it is read by its words"
            fix = "Look whether the columns were moved; else settle it with `retain map`."
            found.told.append(Told(position, says, fix))
            continue
        found.take(position, column, f"its column in {export.name}")
    return sorted(left)


def _against(header: str, column: str, table: Table, values: Evidence) -> str:
    """Why the values cannot be this column's; "" where they can, or the header says their unit."""
    declared = table.column(column)
    if declared.kind == "minutes" and factor(header, declared) != 1:
        return ""
    return values.against(column)


def _claims(header: str, lower: str | None, table: Table) -> list[Claim]:
    """What a header claims, whose lower line is `lower` where it has two rows."""
    claims = claims_of(header, table)
    if claims or lower is None:
        return claims
    return claims_in_two_rows(header, lower, table)


@dataclass(frozen=True)
class _Settling:
    """The steps that settle the headers of a sheet, the surest first; each adds to `found`."""

    headers: Sequence[str]
    table: Table
    look: Look
    claims: Mapping[int, list[Claim]]
    found: Headers

    def left(self) -> list[int]:
        """Positions of the headers that are not settled yet."""
        return [position for position in self.claims if position not in self.found.positions]

    def by_words(self, sure: int) -> None:
        """Give each free column its header of this sureness; two that differ are asked."""
        wanted: dict[str, list[_Claimant]] = {}
        for position in self.left():
            for claim in self.claims[position]:
                column = self._free_column(claim.column)
                if claim.sure != sure or column is None:
                    continue
                reason = self._reason(position, column, claim)
                if reason:
                    wanted.setdefault(column, []).append(_Claimant(position, reason))
                    break
        for column, claimants in wanted.items():
            # A header may have been taken for the sibling of an earlier column.
            left = [one for one in claimants if one.position not in self.found.positions]
            if left:
                self._decide(column, left)

    def _free_column(self, column: str) -> str | None:
        """The column, or where it is taken its sibling; None where neither is free."""
        if self.found.has(column):
            column = self._sibling(column) or column
        is_free = not self.found.has(column) and column not in self.found.asked
        return column if is_free else None

    def _sibling(self, column: str) -> str | None:
        """Where a second header for this column goes; None where that is taken."""
        sibling = SIBLINGS.get(column)
        if sibling not in self.table.names or self.found.has(sibling):
            return None
        return sibling

    def _reason(self, position: int, column: str, claim: Claim) -> str:
        """Why the claim holds; "" where the values do not bear it out: it is proposed then."""
        values = self.look(position)
        against = _against(self.headers[position], column, self.table, values)
        if against:
            self.found.propose(position, column, f"{claim.reason}, but {against}")
            return ""
        if claim.sure != MAYBE:
            return claim.reason
        if values.confirms(column):
            return f"{claim.reason}; its values agree"
        self.found.propose(position, column, claim.reason)
        return ""

    def _decide(self, column: str, claimants: list[_Claimant]) -> None:
        """Take the header that is the column: its label, the filled one, any that hold the same."""
        labels = [one for one in claimants if one.reason == ITS_LABEL]
        best = labels or self._of_one_tax(self._filled(claimants))
        first = best[0]
        if labels or len(best) == 1 or self._hold_the_same(best):
            self.found.take(first.position, column, first.reason)
            return
        sibling = self._sibling(column)
        if sibling:
            self.found.take(first.position, column, first.reason)
            self.found.take(best[1].position, sibling, f"the second header for {column}")
            return
        self.found.asked[column] = [one.position for one in best]
        names = ", ".join(repr(self.headers[one.position]) for one in best)
        for one in best:
            self.found.propose(one.position, column, f"{one.reason}; so do others: {names}")

    def _of_one_tax(self, claimants: list[_Claimant]) -> list[_Claimant]:
        """Those without taxes where others say that they are in it; of invoices those with them.

        What is paid and what is open of an invoice has its taxes in it.
        """
        wanted = self.table.name == "invoices"
        says = [with_taxes(self.headers[one.position]) for one in claimants]
        if len(claimants) < 2 or set(says) != {True, False}:
            return claimants
        pairs = zip(claimants, says, strict=True)
        return [one for one, has_taxes in pairs if has_taxes is wanted]

    def _filled(self, claimants: list[_Claimant]) -> list[_Claimant]:
        """Those whose column holds anything, else all; a single one needs no look."""
        if len(claimants) == 1:
            return claimants
        return [one for one in claimants if self.look(one.position).filled] or claimants

    def _hold_the_same(self, claimants: Sequence[_Claimant]) -> bool:
        """Whether columns hold the same values row by row, and any at all."""
        first, *others = (self.look(one.position) for one in claimants)
        return first.filled > 0 and all(other.same(first) for other in others)

    def bare_names(self) -> None:
        """Settle headers that say only "name" by what stands beside them."""
        customer = "name" if "name" in self.table.names else "customer"
        if customer not in self.table.names or self.table.name not in (
            "customers",
            "calls",
            "orders",
        ):
            return
        bare = [each for each in self.left() if is_bare_name(self.headers[each])]
        self._codes_beside(bare)
        for position in bare:
            wishes: list[tuple[str, str]] = []
            if self.found.has("first_name"):
                wishes.append(("last_name", "the name beside a first name"))
            if self.found.has("last_name"):
                wishes.append(("first_name", "the name beside a surname"))
            wishes.append((customer, "no better header for the customer"))
            wishes.append(("contact_person", "the name beside the customer's"))
            for column, reason in wishes:
                is_free = not self.found.has(column) and column not in self.found.asked
                if column in self.table.names and is_free:
                    self.found.take(position, column, reason)
                    break

    def _codes_beside(self, bare: Sequence[int]) -> None:
        """Take an account of the list whose values are codes for the id, beside one bare name."""
        if self.table.name != "customers" or len(bare) != 1 or self.found.has("customer_id"):
            return
        named = next((at for at, column in self.found.positions.items() if column == "name"), None)
        is_number = named is not None and self.look(named).are_codes
        if named is not None and is_number and not self.look(bare[0]).are_codes:
            self.found.take(named, "customer_id", "codes beside the names")

    def numbers_called(self) -> None:
        """Settle the numbers a call came from and went to; without a direction they are asked."""
        if self.table.name != "calls" or self.found.has("phone"):
            return
        came_from, went_to = numbers_of_calls(self.headers, self.left())
        if came_from is not None and went_to is not None and self.found.has("direction"):
            self.found.ends = (came_from, went_to)
            other = self.headers[came_from]
            self.found.take(went_to, "phone", f"of outgoing calls; of incoming ones {other!r}")
            return
        for position in (came_from, went_to):
            if position is not None:
                reason = "the customer's number in the calls of one direction only"
                self.found.propose(position, "phone", reason)

    def days_of_contact(self) -> None:
        """Take several columns of days for the last contact; the latest day of a row counts.

        These are headers that claim it alike, and numbered ones like Call 1 to Call 4.
        """
        if self.table.name != "customers":
            return
        positions = list(self.found.asked.pop("last_contact", []))
        numbered = [i for i in self.left() if _is_numbered_call(self.headers[i])]
        positions += [i for i in numbered if i not in positions and self.look(i).are_days]
        if not positions:
            return
        positions += [i for i, name in self.found.positions.items() if name == "last_contact"]
        names = ", ".join(repr(self.headers[i]) for i in sorted(positions))
        reason = "the last contact" if len(positions) == 1 else f"the latest day of {names}"
        for position in sorted(positions):
            self.found.take(position, "last_contact", reason)
        if len(positions) > 1:
            says = f"{names} all hold days of contact; the latest of a row is its last contact"
            fix = "Nothing, if that is so; else `retain map`."
            self.found.told.append(Told(min(positions), says, fix))

    def only_days(self) -> None:
        """Take the only column of days of a log of calls or orders for its day; told."""
        day = self.table.day
        if self.table.name not in ("calls", "orders") or self.found.has(day):
            return
        if day in self.found.asked:
            return
        free = [i for i in self.left() if i not in self.found.left]
        days = [i for i in free if self.look(i).are_days]
        if len(days) != 1 or self._other_days():
            return
        (position,) = days
        self.found.take(position, day, "the only column of days")
        label = self.table.column(day).label
        says = f"{self.headers[position]!r} holds the only days of this sheet, so it is the {label}"
        self.found.told.append(Told(position, says, "Nothing, if that is so; else `retain map`."))

    def _other_days(self) -> bool:
        """Whether a column of days is settled already, as what is due is."""
        kinds = {column.name: column.kind for column in self.table.columns}
        return any(kinds[name] == "date" for name in self.found.positions.values())

    def by_values(self) -> None:
        """Propose a column for a header nobody knows, where its values say what they are."""
        for position in self.left():
            kind = self.look(position).kind()
            if not kind or position in self.found.proposed:
                continue
            free = [c for c in self.table.columns if c.kind == kind and not self.found.has(c.name)]
            for column in free[:2]:
                self.found.propose(position, column.name, f"its values look like {_LOOKS[kind]}")
        if "cadence_override" in self.table.names and not self.found.has("cadence_override"):
            for position in self.left():
                if self.look(position).are_cadences:
                    self.found.propose(position, "cadence_override", "its values say how often")
        if "own_class" in self.table.names and not self.found.has("own_class"):
            for position in self.left():
                if self.look(position).are_class_letters:
                    self.found.propose(position, "own_class", "its values look like classes")


def numbers_of_calls(headers: Sequence[str], left: Iterable[int]) -> tuple[int | None, int | None]:
    """Of the headers at these positions those of who called and of who was called."""
    at = {fold(headers[position]): position for position in left}
    return _first_of(_CALL_FROM, at), _first_of(_CALL_TO, at)


def _is_numbered_call(header: str) -> bool:
    """Whether a header is a word for a call with a number, like "Visit 3"."""
    found = _NUMBERED.fullmatch(header.strip())
    return bool(found) and fold(found[1] if found else "") in _CALL_WORDS


def _first_of(words: Sequence[str], at: Mapping[str, int]) -> int | None:
    """The position of the first of these words that is a header."""
    return next((at[fold(word)] for word in words if fold(word) in at), None)
