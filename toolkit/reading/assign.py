"""Which sheet is which table: told from its title, its headers and its values together."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from toolkit.errors import DataError, SettingsError
from toolkit.reading.evidence import Evidence
from toolkit.reading.headers import Headers, map_headers
from toolkit.reading.parts import are_parts, is_copy, newest
from toolkit.reading.raw_sheet import RawSheet
from toolkit.schema import (
    CALL_SCHEDULE,
    INPUTS,
    Table,
    fold,
)
from toolkit.words.header_words import INVOICE_TITLES

KEYS = {"customer_id", "name", "customer", "contact_person", "last_name", "email", "phone"}
_ONLY = {
    "calls": {"outcome", "channel", "notes", "by", "purpose", "minutes", "follow_up", "follow_up_due", "rating"},
    "orders": {"amount", "order_id", "item", "category"},
    "customers": {"owner", "status", "revenue", "potential", "customer_since", "city", "country", "postcode", "phone", "email", "last_contact",
                  "next_follow_up", "first_name", "contact_person", "do_not_call", "interests"},
}  # fmt: skip
"""Columns by which a sheet without a telling title is known."""
_MUST = {
    "invoices": {"due", "paid_on", "paid", "disputed"},
    "needs": {"need"},
    "requests": {"request"},
}
"""Columns of which a sheet that is titled like one of these by a word only must have one."""
JOINED = {
    "calls",
    "orders",
    "promises",
    "cases",
    "incidents",
    "surveys",
    "answers",
    "contacts",
    "invoices",
    "needs",
    "requests",
}
"""Tables whose rows may stand on several sheets; all others are one sheet."""


OUR_COPY = f"a copy of our {CALL_SCHEDULE.page}"
_SCHEDULE = {fold(c.label) for c in CALL_SCHEDULE.columns}
_ROW_KEY = fold(CALL_SCHEDULE.column("row_key").label)


def is_our_schedule(frame: RawSheet) -> bool:
    """Whether a sheet has the headers of our schedule, the hidden row key among them: a copy of it, or one that lost its mark."""
    has = set(map(fold, frame.headers))
    return _ROW_KEY in has and 2 * len(has & _SCHEDULE) > len(_SCHEDULE)


@cache
def _titles() -> dict[str, str]:
    known: dict[str, str] = {}
    for table in INPUTS.values():
        for word in (table.name, table.title, *table.spellings):
            known.setdefault(fold(word), table.name)
    return known


def which_table(title: str) -> str | None:
    """The table a sheet title names: the whole title, else one word of it ("superstore_orders" is orders)."""
    whole = _titles().get(fold(title))
    if whole:
        return whole
    words = "".join(c if c.isalnum() else " " for c in title).split()
    pairs = [" ".join(pair) for pair in pairwise(words)]
    for parts in (pairs, words):
        named = {_titles()[fold(w)] for w in parts if fold(w) in _titles()}
        if named:
            return named.pop() if len(named) == 1 else None
    return None


@dataclass
class Assigned:
    """Which sheet is which table: table -> (sheet, reason); a log may have further sheets in `more`, all read as one table.

    `unread` are sheets with the reason why they are not read, `alike` tables with sheets that look alike, none of which is read.
    """

    found: dict[str, tuple[str, str]] = field(default_factory=dict)
    more: dict[str, list[str]] = field(default_factory=dict)
    unread: dict[str, str] = field(default_factory=dict)
    alike: dict[str, list[str]] = field(default_factory=dict)

    def take(self, table: str, titles: list[str], reason: str) -> None:
        """Read these sheets as one table, the newest first: what is added to a log goes there."""
        first = newest(titles)
        self.found[table], self.more[table] = (first, reason), [t for t in titles if t != first]

    def read(self, table: str) -> list[str]:
        """The sheets that a table is read from."""
        return [self.found[table][0], *self.more.get(table, [])] if table in self.found else []


def assign(
    sheets: Mapping[str, RawSheet], book: str, chosen: Mapping[str, tuple[str, str]]
) -> Assigned:
    """Which sheet is which table, and why each other sheet is not read.

    `chosen` is what the person settled: folded sheet title -> (table or "" for none, where it was said). A whole title wins over a
    word of it, that over headers. A copy of our schedule is none of them. Several sheets are one log where the person said so, or where their titles differ by a year or a
    region only and their headers are alike. Raises DataError without a list of customers and without a log that holds them,
    SettingsError where two sheets are settled as a table that has one.
    """
    made = Assigned()
    full = {title: frame for title, frame in sheets.items() if frame.headers}
    _settled(full, chosen, made)
    copies = {
        t: OUR_COPY for t, frame in full.items() if fold(t) not in chosen and is_our_schedule(frame)
    }
    made.unread |= copies
    full = {title: frame for title, frame in full.items() if title not in copies}
    open_titles = [t for t in full if fold(t) not in chosen]
    whole = [t for t in open_titles if fold(t) in _titles() and not is_copy(t)]
    named: dict[str, list[tuple[str, str]]] = {}
    for title in [*whole, *(t for t in open_titles if t not in whole)]:
        if wanted := _by_title(title, full[title], whole):
            table = (
                "invoices" if wanted[0] == "orders" and _orders_twice(title, whole) else wanted[0]
            )
            named.setdefault(table, []).append((title, wanted[1]))
    for table, claims in named.items():
        _one_or_joined(table, claims, full, made)
    if (
        "customers" not in made.found
        and "contacts" in made.found
        and _looks_like(full[made.found["contacts"][0]]) == "customers"
    ):
        made.unread = {
            t: r
            for t, r in made.unread.items()
            if t not in [c[0] for c in named.get("contacts", ())]
        }
        del made.found["contacts"]  # a list of contacts is the customer list of many books
    if (
        "invoices" not in made.found
        and "orders" in made.found
        and _bills(made.found["orders"][0], full)
    ):
        made.take("invoices", made.read("orders"), "by its title; its rows are orders as well")
    taken = {title for table in made.found for title in made.read(table)}
    _by_headers(
        [t for t in open_titles if t not in taken and t not in made.unread], full, made, book
    )
    if not made.found.keys() & {"customers", "calls", "orders"}:
        _no_customers(full, book)
    return made


def _settled(
    full: Mapping[str, RawSheet], chosen: Mapping[str, tuple[str, str]], made: Assigned
) -> None:
    """Take what the person said of each sheet."""
    said: dict[str, list[str]] = {}
    for title in full:
        if fold(title) not in chosen:
            continue
        table, where = chosen[fold(title)]
        if table:
            said.setdefault(table, []).append(title)
        else:
            made.unread[title] = f"you said so ({where})"
    for table, titles in said.items():
        where = chosen[fold(titles[0])][1]
        if len(titles) > 1 and table not in JOINED:
            label = INPUTS[table].title
            raise SettingsError(
                f"{label} can be read from one sheet only, and {' and '.join(map(repr, titles))} are settled as {label} ({where}).\n"
                f"Put their rows on one sheet, or settle all but one of them as - (none)."
            )
        made.take(table, titles, f"you said so ({where})")


def _one_or_joined(
    table: str, claims: list[tuple[str, str]], full: Mapping[str, RawSheet], made: Assigned
) -> None:
    """Read a table from the sheets that claim it: from all that are parts of one log, else from the first."""
    titles = [title for title, _ in claims]
    if table not in made.found:
        parts = [titles[0], *(t for t in titles[1:] if _parts_of_one(table, [titles[0], t], full))]
        made.take(table, [t for t in full if t in parts], claims[0][1])
    made.unread.update(
        dict.fromkeys(
            (t for t in titles if t not in made.read(table)), _read_elsewhere(table, made)
        )
    )


def _read_elsewhere(table: str, made: Assigned) -> str:
    sheets = made.read(table)
    return f"{INPUTS[table].title} are read from sheet{'s' if len(sheets) > 1 else ''} {', '.join(map(repr, sheets))}"


def _parts_of_one(table: str, titles: list[str], frames: Mapping[str, RawSheet]) -> bool:
    """Whether sheets are parts of one log: by their titles, by headers that read alike, and none a copy of another."""
    own = {fold(word) for word, named in _title_words() if named == table}
    if table not in JOINED or not are_parts(titles, own):
        return False
    has = [set(headers_of(frames[t], INPUTS[table]).positions.values()) for t in titles]
    chief = KEYS | {"date", "outcome", "amount"}
    if any(
        one & chief != has[0] & chief or len(one & has[0]) < 0.6 * len(one | has[0]) for one in has
    ):
        return False
    rows = [set(map(tuple, frames[t].cells.to_numpy(dtype=object))) for t in titles]
    return all(
        2 * len(a & b) < max(1, min(len(a), len(b)))
        for i, a in enumerate(rows)
        for b in rows[i + 1 :]
    )


def _title_words() -> Iterable[tuple[str, str]]:
    """Each word of a title that names a table, and the table."""
    return [
        (part, t.name)
        for t in INPUTS.values()
        for said in (t.name, t.title, *t.spellings)
        for part in (said, *said.split())
    ]


def _by_title(title: str, frame: RawSheet, whole: list[str]) -> tuple[str, str] | None:
    """Table and reason, where the title or the text above the header names one and the headers do not gainsay it."""
    own = title.removeprefix(f"{frame.origin.sheet}, ")
    above = (frame.caption, f"by the text above it, {frame.caption!r}")
    for text, reason in ((own, "by its title"), above):
        table = which_table(text) if text else None
        if table and (title in whole or _fits(frame, table)):
            return table, reason
    return None


def headers_of(
    frame: RawSheet, table: Table, chosen: Mapping[str, tuple[str, str]] | None = None
) -> Headers:
    """How the headers of a raw frame read as this table's."""
    held: dict[int, Evidence] = {}

    def look(position: int) -> Evidence:
        if position not in held:
            held[position] = Evidence(frame.column(position))
        return held[position]

    return map_headers(
        frame.headers,
        table,
        look=look,
        under=frame.lower_headers,
        chosen=chosen,
    )


def _fits(frame: RawSheet, table: str) -> bool:
    """Whether the headers hold what this table cannot do without."""
    has = set(headers_of(frame, INPUTS[table]).positions.values())
    if table == "customers":
        return bool(has & (KEYS - {"phone"}))
    if table == "settings":
        return {"setting", "value"} <= has
    if table in ("calls", "orders"):
        return bool(has & KEYS) and bool(has & ({"date"} | _ONLY[table]))
    return bool(has & _MUST.get(table, has))


def _orders_twice(title: str, whole: list[str]) -> bool:
    """Whether a sheet of invoices, which else stands for the orders, has a sheet of orders beside it."""
    return fold(title) in _invoices() and any(
        _titles()[fold(t)] == "orders" and fold(t) not in _invoices() for t in whole
    )


def _bills(title: str, frames: Mapping[str, RawSheet]) -> bool:
    """Whether a sheet that stands for the orders is one of invoices that says when they are due, paid or disputed."""
    tells = {"due", "paid_on", "disputed"}
    return fold(title) in _invoices() and bool(
        tells & set(headers_of(frames[title], INPUTS["invoices"]).positions.values())
    )


@cache
def _invoices() -> frozenset[str]:
    return frozenset(fold(w) for w in INVOICE_TITLES.split("|"))


def _by_headers(
    titles: list[str], frames: Mapping[str, RawSheet], made: Assigned, book: str
) -> None:
    """Take sheets without a telling title for the tables that are still missing, where only one looks like it or all are parts."""
    looks: dict[str, list[str]] = {"customers": [], "calls": [], "orders": []}
    for title in titles:
        if table := _looks_like(frames[title]):
            looks[table].append(title)
        else:
            made.unread[title] = _no_table(title, frames[title], book)
    for table, candidates in looks.items():
        if not candidates:
            continue
        if table in made.found:
            first, reason = made.found[table]
            parts = [
                t
                for t in candidates
                if not reason.startswith("you said") and _parts_of_one(table, [first, t], frames)
            ]
            if parts:
                read = {*made.read(table), *parts}
                made.take(table, [t for t in frames if t in read], reason)
            made.unread.update(
                dict.fromkeys(
                    (t for t in candidates if t not in parts), _read_elsewhere(table, made)
                )
            )
        elif len(candidates) == 1 or _parts_of_one(table, candidates, frames):
            made.take(
                table, candidates, "by its headers" if len(candidates) == 1 else "by their headers"
            )
        elif table == "customers":
            _several_lists(candidates, frames, book)
        else:
            made.alike[table] = candidates


def _several_lists(titles: list[str], frames: Mapping[str, RawSheet], book: str) -> None:
    """Ask which sheet is the customer list, with how each would be read and the command that says so."""
    read = []
    for title in titles:
        headers = frames[title].headers
        found = headers_of(frames[title], INPUTS["customers"]).positions
        read.append(
            f"  {title}, {len(frames[title].cells)} rows: {', '.join(f'{headers[i]} -> {c}' for i, c in found.items())}"
        )
    others = "".join(f' --set-sheet "{t}=-"' for t in titles[1:])
    raise DataError(
        f"{book}: more than one sheet looks like the customer list: {', '.join(titles)}. They would be read as\n"
        + "\n".join(read)
        + "\nThe list is one sheet: put all customers on one named 'Customers', or choose one: "
        f'retain map {book} --set-sheet "{titles[0]}=Customers"{others}'
    )


def _no_table(title: str, frame: RawSheet, book: str) -> str:
    """Why a sheet is not read that is no table we know: what stands there, and what would make it one."""
    headers = frame.headers
    seen = ", ".join(repr(_short(h)) for h in headers[:8]) + (", ..." if len(headers) > 8 else "")
    if len(headers) < 2 or not len(frame.cells):
        return f"no table that is known; it holds {seen}"
    return f"no table that is known, by its title or its headers: {seen}. {_how_to_settle(title, frame, book)}"


def _short(header: str) -> str:
    return header if len(header) <= 40 else f"{header[:39]}…"


def _how_to_settle(title: str, frame: RawSheet, book: str) -> str:
    """The command that says which table a sheet is: a list or a log, the likelier one first."""
    has = {
        table: set(headers_of(frame, INPUTS[table]).positions.values())
        for table in ("calls", "orders", "customers")
    }
    ranked = sorted(has, key=lambda t: -len(has[t]) - ("date" in has[t]))
    labels = {"calls": "a call log", "orders": "an order list", "customers": "the customer list"}
    return " ".join(
        f'If it is {labels[t]}: retain map {book} --set-sheet "{title}={INPUTS[t].title}".'
        for t in ranked[: 2 if has[ranked[0]] else 1]
    )


def _looks_like(frame: RawSheet) -> str | None:
    """Customers, calls or orders, by headers and by whether customers come again; None for anything else."""
    has = {
        table: set(headers_of(frame, INPUTS[table]).positions.values())
        for table in ("customers", "calls", "orders")
    }
    points = {table: len(has[table] & _ONLY[table]) for table in has}
    logged = {t for t in ("calls", "orders") if "date" in has[t] and has[t] & KEYS and points[t]}
    if "orders" in logged and "amount" not in has["orders"]:
        logged.discard("orders")
    listed = (
        bool(has["customers"] & {"customer_id", "name", "last_name", "contact_person"})
        and len(has["customers"]) > 1
    )
    if logged:
        log = max(sorted(logged), key=lambda t: points[t])
        if not listed or _repeats(frame, log) or points["customers"] <= points[log]:
            return log
    return "customers" if listed else None


def _repeats(frame: RawSheet, table: str) -> bool:
    at = {column: i for i, column in headers_of(frame, INPUTS[table]).positions.items()}
    key = next(
        (at[k] for k in ("customer_id", "customer", "contact_person", "email", "phone") if k in at),
        None,
    )
    return key is not None and Evidence(frame.column(key)).repeats


def _no_customers(full: Mapping[str, RawSheet], book: str) -> None:
    """Stop where nothing is a list or a log: say what was seen, and how the person says what it is."""
    if not full:
        raise DataError(
            f"{book} is empty: no sheet holds a table.\nPut the customer list on a sheet named 'Customers'."
        )
    seen = []
    for title, frame in full.items():
        headers = ", ".join(_short(h) for h in frame.headers[:12])
        seen.append(f"  {title}: {headers}{', ...' if len(frame.headers) > 12 else ''}")
    title = max(full, key=lambda t: (len(full[t].cells) > 0, len(full[t].headers)))
    raise DataError(
        f"{book} has no customer list and no log that is known; its sheets and their headers are:\n"
        + "\n".join(seen)
        + f'\nSay what they are. If {title!r} is the customer list: retain map {book} --set-sheet "{title}=Customers"; '
        f'if it is a call log: retain map {book} --set-sheet "{title}=Calls". Its headers are settled by --set-column "{title}.HEADER=COLUMN".'
    )
