"""The sheets a customer book may hold, each column with the spellings people use for it."""

from toolkit.schema.model import Column, Table, fold
from toolkit.schema.model import col as _c
from toolkit.words import cell_words
from toolkit.words import header_words as words


def _in(
    table: dict[str, words.Words], name: str, kind: str, label: str, width: float = 0
) -> Column:
    """A column of an input table, with the words of all languages for it."""
    every = list(dict.fromkeys(w for line in table.get(name, {}).values() for w in line.split("|")))
    marked = {mark: tuple(w[1:] for w in every if w[0] == mark) for mark in "~?"}
    sure = tuple(w for w in every if w[0] not in marked and w.casefold() != label.casefold())
    return Column(name, kind, label, sure, width, second=marked["~"], maybe=marked["?"])


_ID = _in({"customer_id": words.CUSTOMER_ID}, "customer_id", "id", "Customer ID")
_CUSTOMER = _in({"customer": words.CUSTOMER}, "customer", "text", "Customer")

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
        _c("seller", "text", "Seller", "Sold by", "Original seller", "Verkauft von", "Vendido por"),
        _c("handed_over_on", "date", "Handed over on", "Handed over", "Handover date", "Handover", "Ubergeben am"),
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
        _in(words.CALLS, "follow_up_done", "done", "Follow up done"),
        _in(words.CALLS, "direction", "text", "Direction"),
        _c("answered_on", "date", "Answered on", "Replied on", "Reply sent", "Beantwortet am"),
        _c("notes_sent", "date", "Notes sent", "Notes sent on", "Meeting notes sent", "Minutes sent on", "Protokoll gesendet"),
        _c("told", "text", "News told", "Told", "News shared", "Topics told", "Information shared"),
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
        _c("service", "text", "Delivery service", "Ship mode", "Shipping method", "Ship via", "Versandart"),
        _c("promised_for", "date", "Promised for", "Promised date", "Required date", "Expected delivery", "Liefertermin"),
        _c("delivered_on", "date", "Delivered on", "Delivery date", "Delivered", "Ship date", "Shipped date", "Shipped on",
           "Lieferdatum", "Geliefert am", "Entregado"),
        _c("quantity", "number", "Quantity", "Qty", "Quantity ordered", "Menge", "Cantidad", "Quantite"),
        _c("received", "number", "Quantity received", "Received", "Delivered quantity", "Gelieferte Menge"),
        _c("settled_on", "date", "Settled on", "Gap closed on", "Shortage closed on"),
    ),
    tuple(words.TITLES["orders"].split("|")),
)  # fmt: skip

TEAM = Table(
    "team", "Team",
    (
        _in(words.TEAM, "rep", "text", "Rep"),
        _in(words.TEAM, "calls_per_day", "count", "Calls per day"),
        _in(words.TEAM, "working_days", "text", "Working days"),
        _in(words.TEAM, "country", "text", "Country"),
        _in(words.TEAM, "away_from", "date", "Away from"),
        _in(words.TEAM, "away_to", "date", "Away to"),
        _in(words.TEAM, "backup", "text", "Backup"),
        _in(words.TEAM, "starts", "text", "Day starts"),
        _in(words.TEAM, "ends", "text", "Day ends"),
        _in(words.TEAM, "time_zone", "text", "Time zone"),
    ),
    tuple(words.TITLES["team"].split("|")),
)  # fmt: skip

HOLIDAYS = Table(
    "holidays", "Holidays",
    (
        _in(words.HOLIDAYS, "date", "date", "Date"),
        _in(words.HOLIDAYS, "country", "text", "Country"),
        _in(words.HOLIDAYS, "name", "text", "Name"),
    ),
    tuple(words.TITLES["holidays"].split("|")),
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

CHANNELS: dict[str, tuple[str, ...]] = {
    name: tuple(line.split("|")) for name, line in cell_words.CHANNELS.items()
}
"""The channels that facts count, each with the words people write for it; any other word is "other"."""
INBOUND, OUTBOUND = (
    frozenset(map(fold, cell_words.DIRECTIONS[way].split("|"))) for way in ("in", "out")
)
"""The words for calls that the customer made and for ours."""
CHANNEL_LABELS = {
    "phone": "Phone",
    "visit": "Visit",
    "email": "E-mail",
    "video": "Video",
    "other": "Other",
}
