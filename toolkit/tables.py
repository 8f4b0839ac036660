"""Every table and column, declared once: its name in code, its kind, its label in a sheet, its other spellings.

Input tables are found in a person's book by title and headers; output tables are what reports return. `conform.py` reads
by these declarations and `present.py` writes by them.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from toolkit import spellings as words

KINDS = (
    "id",
    "text",
    "long",
    "date",
    "count",
    "days",
    "number",
    "money",
    "minutes",
    "share",
    "flag",
    "channel",
    "phone",
    "email",
)


@dataclass(frozen=True)
class Column:
    """One column: `name` in code, `label` in sheets, `spellings` other people use, `width` in characters when shown.

    `second` are words that mean the column where no better header does, `maybe` words that the values must confirm.
    """

    name: str
    kind: str
    label: str
    spellings: tuple[str, ...] = ()
    width: float = 0
    open: bool = False
    """True when the cell is left empty for a person to fill in."""
    second: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()


@dataclass(frozen=True)
class Chart:
    """A native chart of one table: a `category` column against `values` columns, titled, with axis titles."""

    kind: str
    title: str
    category: str
    values: tuple[str, ...]
    x_title: str
    y_title: str
    stacked: bool = False


@dataclass(frozen=True)
class Table:
    """One table; `page` names the sheet it stands on when it is written (several tables may share a page)."""

    name: str
    title: str
    columns: tuple[Column, ...]
    spellings: tuple[str, ...] = ()
    page: str = ""
    note: str = ""
    charts: tuple[Chart, ...] = ()

    def column(self, name: str) -> Column:
        """Return the declared column of this name."""
        return next(c for c in self.columns if c.name == name)

    @property
    def names(self) -> list[str]:
        """The canonical names, in order."""
        return [c.name for c in self.columns]


@dataclass(frozen=True)
class Origin:
    """Where a frame stood: kept in `frame.attrs["origin"]`; the frame's index holds its sheet rows, counted from 1."""

    sheet: str
    header_row: int
    columns: tuple[int, ...]
    """The sheet column of each frame column, counted from 1."""

    def cell(self, row: int, position: int) -> str:
        """Address of a value, as Excel writes it ("C17")."""
        return f"{letters(self.columns[position])}{row}"


def letters(column: int) -> str:
    """Column letters of a column counted from 1.

    >>> letters(1), letters(28)
    ('A', 'AB')
    """
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]|（[^）]*）|\{[^}]*\}")
_PLAIN_LETTERS = str.maketrans("łøđæœı", "lodaoi")


@cache
def fold(text: str) -> str:
    """Spelling without case, accents, spaces, punctuation and bracketed hints, by which titles and headers are compared.

    >>> fold("Deal Value ($) *"), fold("Straße"), fold("customer_id"), fold("Imię")
    ('dealvalue', 'strasse', 'customerid', 'imie')
    """
    bare = _BRACKETS.sub("", text)
    bare = bare if bare.strip() else text
    plain = unicodedata.normalize("NFKD", bare.casefold().replace("#", "number")).translate(_PLAIN_LETTERS)
    return "".join(c for c in plain if c.isalnum() and not unicodedata.combining(c))


def _c(name: str, kind: str, label: str, *spellings: str, width: float = 0, open: bool = False) -> Column:
    return Column(name, kind, label, spellings, width, open)


def _in(table: dict[str, words.Words], name: str, kind: str, label: str, width: float = 0) -> Column:
    """A column of an input table, with the words of all languages for it."""
    every = list(dict.fromkeys(w for line in table.get(name, {}).values() for w in line.split("|")))
    marked = {mark: tuple(w[1:] for w in every if w[0] == mark) for mark in "~?"}
    sure = tuple(w for w in every if w[0] not in marked and fold(w) != fold(label))
    return Column(name, kind, label, sure, width, second=marked["~"], maybe=marked["?"])


_ID = _c("customer_id", "id", "Customer ID", "Account ID", "Client ID", "Customer No", "Customer Number", "Cust ID",
         "Kundennummer", "Kunden-Nr", "Client code", "Account Number")  # fmt: skip
_CUSTOMER = _c("customer", "text", "Customer", "Customer Name", "Account", "Account Name", "Client", "Client Name",
               "Company", "Company Name", "Organization", "Kunde", "Firma")  # fmt: skip

CUSTOMERS = Table(
    "customers", "Customers",
    (
        _in(words.CUSTOMERS, "customer_id", "id", "Customer ID"),
        _in(words.CUSTOMERS, "name", "text", "Customer", width=28),
        _in(words.CUSTOMERS, "contact_person", "text", "Contact person", width=20),
        _in(words.CUSTOMERS, "contact_2", "text", "Second contact"),
        _in(words.CUSTOMERS, "first_name", "text", "First name"),
        _in(words.CUSTOMERS, "last_name", "text", "Last name"),
        _in(words.CUSTOMERS, "owner", "text", "Owner"),
        _in(words.CUSTOMERS, "status", "text", "Status"),
        _in(words.CUSTOMERS, "revenue", "money", "Annual revenue"),
        _in(words.CUSTOMERS, "potential", "number", "Potential"),
        _in(words.CUSTOMERS, "influence", "number", "Influence"),
        _in(words.CUSTOMERS, "customer_since", "date", "Customer since"),
        _in(words.CUSTOMERS, "channel", "channel", "Preferred channel"),
        _in(words.CUSTOMERS, "city", "text", "City"),
        _in(words.CUSTOMERS, "country", "text", "Country"),
        _in(words.CUSTOMERS, "postcode", "id", "Postcode"),
        _in(words.CUSTOMERS, "time_zone", "text", "Time zone"),
        _in(words.CUSTOMERS, "phone", "phone", "Phone"),
        _in(words.CUSTOMERS, "phone_2", "phone", "Other phone"),
        _in(words.CUSTOMERS, "email", "email", "E-mail"),
        _in(words.CUSTOMERS, "email_2", "email", "Other e-mail"),
        _in(words.CUSTOMERS, "interests", "text", "Interests"),
        _in(words.CUSTOMERS, "last_contact", "date", "Last contact"),
        _in(words.CUSTOMERS, "next_follow_up", "date", "Next follow-up"),
        _in(words.CUSTOMERS, "do_not_call", "flag", "Do not call"),
        _in(words.CUSTOMERS, "tier_override", "text", "Tier override"),
        _in(words.CUSTOMERS, "cadence_override", "days", "Cadence override"),
        _in(words.CUSTOMERS, "next_call_override", "date", "Next call override"),
        _in(words.CUSTOMERS, "notes", "long", "Notes", width=40),
    ),
    tuple(words.TITLES["customers"].split("|")),
)  # fmt: skip

CALLS = Table(
    "calls", "Calls",
    (
        _in(words.CALLS, "customer_id", "id", "Customer ID"),
        _in(words.CALLS, "customer", "text", "Customer"),
        _in(words.CALLS, "contact_person", "text", "Contact person"),
        _in(words.CALLS, "email", "email", "E-mail"),
        _in(words.CALLS, "phone", "phone", "Phone"),
        _in(words.CALLS, "date", "date", "Date"),
        _in(words.CALLS, "channel", "channel", "Channel"),
        _in(words.CALLS, "outcome", "text", "Outcome"),
        _in(words.CALLS, "purpose", "text", "Purpose"),
        _in(words.CALLS, "by", "text", "By"),
        _in(words.CALLS, "minutes", "minutes", "Minutes"),
        _in(words.CALLS, "rating", "number", "Rating"),
        _in(words.CALLS, "notes", "long", "Notes", width=40),
        _in(words.CALLS, "follow_up", "text", "Follow up"),
        _in(words.CALLS, "follow_up_due", "date", "Follow up due"),
        _in(words.CALLS, "follow_up_done", "date", "Follow up done"),
    ),
    tuple(words.TITLES["calls"].split("|")),
)  # fmt: skip

ORDERS = Table(
    "orders", "Orders",
    (
        _in(words.ORDERS, "order_id", "id", "Order ID"),
        _in(words.ORDERS, "customer_id", "id", "Customer ID"),
        _in(words.ORDERS, "customer", "text", "Customer"),
        _in(words.ORDERS, "contact_person", "text", "Contact person"),
        _in(words.ORDERS, "email", "email", "E-mail"),
        _in(words.ORDERS, "phone", "phone", "Phone"),
        _in(words.ORDERS, "date", "date", "Date"),
        _in(words.ORDERS, "amount", "money", "Amount"),
        _in(words.ORDERS, "item", "text", "Item"),
        _in(words.ORDERS, "category", "text", "Category"),
    ),
    tuple(words.TITLES["orders"].split("|")),
)  # fmt: skip

PROMISES = Table(
    "promises", "Promises",
    (
        _ID,
        _CUSTOMER,
        _c("promise", "text", "Promise", "What", "Commitment"),
        _c("made_by", "text", "Made by", "By", "Promised by"),
        _c("promised_on", "date", "Promised on", "Date"),
        _c("due", "date", "Due", "Due date", "Promised for"),
        _c("closed_on", "date", "Closed on", "Closed", "Delivered on", "Done on"),
    ),
    ("Promise", "Expectations", "Commitments"),
)  # fmt: skip

CASES = Table(
    "cases", "Cases",
    (
        _ID,
        _CUSTOMER,
        _c("opened", "date", "Opened", "Opened on", "Date", "Date opened", "Reported"),
        _c("subject", "text", "Subject", "Problem", "Complaint", "Case", "Description"),
        _c("severity", "number", "Severity", "Priority"),
        _c("first_response", "date", "First response", "Responded"),
        _c("resolved_on", "date", "Resolved on", "Resolved", "Closed", "Closed on", "Date closed"),
    ),
    ("Case", "Complaints", "Problems log", "Tickets", "Reklamationen", "Beschwerden", "Quejas"),
)  # fmt: skip

TEAM = Table(
    "team", "Team",
    (
        _c("rep", "text", "Rep", "Name", "Owner", "Sales Rep", "Account Manager", "Salesperson"),
        _c("calls_per_day", "count", "Calls per day", "Capacity", "Calls/day"),
        _c("working_days", "text", "Working days", "Days", "Works"),
        _c("country", "text", "Country", "Land"),
        _c("away_from", "date", "Away from", "Off from", "Holiday from"),
        _c("away_to", "date", "Away to", "Off to", "Holiday to", "Away until"),
        _c("backup", "text", "Backup", "Stand-in", "Deputy"),
    ),
    ("Reps", "Sales team", "Salespeople", "Vertrieb", "Equipo", "Equipe"),
)  # fmt: skip

HOLIDAYS = Table(
    "holidays", "Holidays",
    (
        _c("date", "date", "Date", "Day", "Datum", "Fecha"),
        _c("country", "text", "Country", "Land"),
        _c("name", "text", "Name", "Holiday", "Reason"),
    ),
    ("Days off", "Closing days", "Feiertage", "Festivos"),
)  # fmt: skip

SETTINGS = Table(
    "settings", "Settings",
    (
        _c("setting", "text", "Setting", "Key", "Name", "Einstellung", width=28),
        _c("value", "text", "Value", "Wert", width=40),
    ),
    ("Setting", "Einstellungen", "Options"),
)  # fmt: skip

ALIASES = Table(
    "aliases", "Aliases",
    (
        _c("alias", "text", "Alias", "Also known as", "Other name", "Other spelling", "Name in the log", "Auch bekannt als", "Alias de"),
        _ID,
        _CUSTOMER,
    ),
    ("Alias", "Other names", "Synonyms"),
)  # fmt: skip
"""Other names of customers, which only a person adds: a name here is matched as if it were the customer's own."""

INPUTS: dict[str, Table] = {
    t.name: t for t in (CUSTOMERS, CALLS, ORDERS, PROMISES, CASES, TEAM, HOLIDAYS, ALIASES, SETTINGS)
}  # fmt: skip

CHANNELS: dict[str, tuple[str, ...]] = {name: tuple(line.split("|")) for name, line in words.CHANNELS.items()}
"""The channels that facts count, each with the words people write for it; any other word is "other"."""
CHANNEL_LABELS = {"phone": "Phone", "visit": "Visit", "email": "E-mail", "video": "Video", "other": "Other"}

ADDED = Table(
    "added", "Customers (tiers)",
    (
        _c("tier", "text", "Tier", width=8),
        _c("why_tier", "long", "Why this tier", width=46),
        _c("last_contact", "date", "Last contact", width=13),
        _c("contact_gap", "days", "Contact gap (days)", width=12),
        _c("next_call", "date", "Next call", width=13),
        _c("why_date", "long", "Why this date", width=56),
        _c("days_overdue", "days", "Days overdue", width=12),
        _c("open_gaps", "count", "Open gaps", width=10),
        _c("oldest_gap", "days", "Oldest gap (days)", width=12),
    ),
    page="Customers (tiers)",
)  # fmt: skip
"""The columns added at the right of the customers sheet; on a page of their own where they cannot stand there."""

CALL_SCHEDULE = Table(
    "call_schedule", "Call schedule",
    (
        _c("date", "date", "Date", width=17),
        _c("owner", "text", "Rep", width=16),
        _c("customer_id", "id", "Customer ID", width=12),
        _c("name", "text", "Customer", width=28),
        _c("tier", "text", "Tier", width=6),
        _c("care", "text", "Called as", width=8),
        _c("channel", "text", "Channel", width=9),
        _c("phone", "id", "Phone", width=18),
        _c("why_now", "long", "Why now", width=56),
        _c("last_note", "long", "Last note", width=36),
        _c("gaps", "long", "Open gaps and promises", width=30),
        _c("points", "long", "Points to raise", width=30),
        _c("outcome", "text", "Outcome", width=14, open=True),
        _c("channel_used", "text", "Channel used", width=12, open=True),
        _c("notes", "long", "Notes", width=36, open=True),
        _c("next_step", "long", "Next step", width=24, open=True),
        _c("next_step_due", "date", "Next step due", width=14, open=True),
        _c("rating", "number", "Rating", width=8, open=True),
    ),
    page="Call schedule",
)  # fmt: skip

ENTRIES = Table(
    "diary_entries", "Diary entries",
    (
        _c("date", "date", "Date", width=13),
        _c("customer_id", "id", "Customer ID", width=12),
        _c("customer", "text", "Customer", width=28),
        _c("by", "text", "By", width=16),
        _c("channel", "text", "Channel", width=10),
        _c("outcome", "text", "Outcome", width=14),
        _c("notes", "long", "Notes", width=40),
        _c("follow_up", "long", "Next step", width=28),
        _c("follow_up_due", "date", "Next step due", width=14),
        _c("rating", "text", "Rating", width=8),
        _c("planned", "date", "Planned for", width=13),
        _c("in_log", "text", "In the call log", width=14),
        _c("key", "id", "Key", width=18),
    ),
    page="Diary entries",
)  # fmt: skip
"""What was typed into the call schedule, row by row; the call log holds it too, unless `in_log` says not yet."""

FIGURES = Table(
    "figures", "Figures",
    (
        _c("figure", "text", "Figure", width=34),
        _c("period", "text", "Period", width=34),
        _c("value", "number", "Value", width=12),
        _c("n", "count", "Count", width=10),
        _c("definition", "long", "Definition", width=70),
    ),
    page="Retention report",
)  # fmt: skip

COVERAGE = Table(
    "coverage", "Coverage",
    (
        _c("tier", "text", "Called as"),
        _c("customers", "count", "Customers"),
        _c("on_track", "count", "On track"),
        _c("due_soon", "count", "Due soon"),
        _c("overdue", "count", "Overdue"),
        _c("never", "count", "Never"),
        _c("coverage", "share", "Coverage"),
    ),
    page="Retention report",
    note="Customers who may be called, by the class they are called as: when each was last reached against the cadence.",
    charts=(
        Chart("bar", "Who is called on time", "tier", ("on_track", "due_soon", "overdue", "never"), "Customers", "Called as",
              stacked=True),
    ),
)  # fmt: skip

CONTACT_GAPS = Table(
    "contact_gaps", "Contact gaps",
    (
        _c("band", "text", "Days since last contact"),
        _c("a", "count", "A"),
        _c("b", "count", "B"),
        _c("c", "count", "C"),
        _c("other", "count", "Others"),
        _c("customers", "count", "Customers"),
    ),
    page="Retention report",
    note="Customers who may be called, by the days since somebody last reached them.",
    charts=(
        Chart("column", "How long since the last contact", "band", ("a", "b", "c", "other"), "Days since last contact",
              "Customers", stacked=True),
    ),
)  # fmt: skip

REVENUE = Table(
    "revenue_by_tier", "Revenue by tier",
    (
        _c("tier", "text", "Tier"),
        _c("customers", "count", "Customers"),
        _c("share_of_customers", "share", "Share of customers"),
        _c("revenue", "money", "Revenue"),
        _c("share_of_revenue", "share", "Share of revenue"),
    ),
    page="Retention report",
    note="Where the revenue sits.",
    charts=(
        Chart("column", "Where the revenue sits", "tier", ("share_of_customers", "share_of_revenue"), "Tier", "Share of the total"),
    ),
)  # fmt: skip

COHORTS = Table(
    "cohorts", "Cohorts",
    (
        _c("cohort", "text", "First order in"),
        _c("age", "count", "Months later"),
        _c("customers", "count", "Customers"),
        _c("rate", "share", "Still ordering"),
    ),
    page="Cohorts",
    note="Of the customers whose first order fell in a month, how many ordered again so many months later.",
)  # fmt: skip

PROBLEMS = Table(
    "problems", "Problems",
    (
        _c("severity", "text", "Severity", width=10),
        _c("sheet", "text", "Sheet", width=16),
        _c("cell", "text", "Cell", width=9),
        _c("column", "text", "Column", width=18),
        _c("value", "text", "What stood there", width=28),
        _c("problem", "long", "What is wrong", width=52),
        _c("fix", "long", "What to do", width=52),
    ),
    page="Problems",
)  # fmt: skip

RUN = Table(
    "run", "Run",
    (
        _c("item", "text", "Item", width=30),
        _c("value", "text", "Value", width=44),
        _c("origin", "text", "From", width=22),
        _c("help", "long", "Meaning", width=70),
    ),
    page="Run",
)  # fmt: skip

OUTPUTS: dict[str, Table] = {
    t.name: t
    for t in (ADDED, CALL_SCHEDULE, ENTRIES, FIGURES, COVERAGE, CONTACT_GAPS, REVENUE, COHORTS, PROBLEMS, RUN)
}  # fmt: skip
BY_TITLE: dict[str, Table] = {t.title: t for t in OUTPUTS.values()}
