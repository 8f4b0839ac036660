"""The sheets a customer book may hold: a table declared here is found, typed and, as a log, matched with customers."""

from toolkit.schema.model import Column, Table, tables_in
from toolkit.schema.model import col as _c
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
    day="date",
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
    day="date",
)  # fmt: skip

PROMISES = Table(
    "promises", "Promises",
    (
        _ID,
        _CUSTOMER,
        _c("promise", "text", "Promise", "What", "Commitment", "Expectation", "Zusage", "Promesa", "Promesse"),
        _c("made_by", "text", "Made by", "Side", "Who promised", "Ours or theirs"),
        _c("seller", "text", "Promised by", "By", "Seller", "Salesperson", "Rep", "Zugesagt von"),
        _c("source", "text", "Source", "Made at", "Occasion", "Quelle"),
        _c("order_id", "id", "Order ID", "Order No", "Order Number"),
        _c("promised_on", "date", "Promised on", "Date", "Date promised", "Zugesagt am"),
        _c("due", "date", "Due", "Due date", "Promised for", "Due on", "Fallig", "Fallig am", "Vence"),
        _c("expected", "number", "Expected", "Expected quantity", "Quantity expected", "Quantity promised", "Quantity"),
        _c("expected_score", "number", "Expected score", "Score expected", "Score promised"),
        _c("new_date", "date", "New date", "New due date", "Revised date", "Revised due", "New ETA", "ETA", "Neuer Termin"),
        _c("notice_sent", "date", "Notice sent", "Notice sent on", "Notice", "Customer told on", "Told on"),
        _c("delivered_on", "date", "Delivered on", "Delivered", "Delivery date", "Kept on", "Geliefert am"),
        _c("received", "number", "Received", "Quantity received", "Received quantity", "Quantity delivered"),
        _c("received_score", "number", "Received score", "Score received", "Score"),
        _c("closed_on", "date", "Closed on", "Closed", "Done on", "Done", "Erledigt am"),
        _c("note_sent", "date", "Note sent", "Note sent on", "Confirmation sent", "Reminder sent"),
        _c("cause", "text", "Cause", "Cause of the gap", "Why", "Ursache"),
        _c("prevention", "text", "Prevention", "Never again", "Vorbeugung"),
    ),
    ("Promise", "Expectations", "Commitments", "Promise ledger", "Zusagen", "Promesas", "Promesses"),
    day="promised_on",
)  # fmt: skip

CASES = Table(
    "cases", "Cases",
    (
        _ID,
        _CUSTOMER,
        _in(words.CASES, "opened", "date", "Opened"),
        _in(words.CASES, "subject", "text", "Subject"),
        _c("severity", "number", "Severity", "Priority"),
        _in(words.CASES, "first_response", "date", "First response"),
        _in(words.CASES, "resolved_on", "date", "Resolved on"),
        _in(words.CASES, "reopened", "date", "Reopened"),
        _c("told_on", "date", "Told on", "Customer told on", "Told the customer"),
        _c("cause", "text", "Cause", "Root cause", "Ursache"),
        _c("prevention", "text", "Prevention", "Never again", "Vorbeugung"),
        _c("follow_up_score", "number", "Follow-up score", "Score", "Score after", "Satisfaction", "CSAT"),
        _in(words.CASES, "owner", "text", "Owner"),
        _c("handed_to", "text", "Handed to", "Passed to", "Escalated to", "Ubergeben an"),
        _c("handed_on", "date", "Handed on", "Handed over on", "Passed on", "Escalated on"),
        _c("accepted_on", "date", "Accepted on", "Accepted", "Taken on"),
    ),
    tuple(words.TITLES["cases"].split("|")),
    day="opened",
)  # fmt: skip

INCIDENTS = Table(
    "incidents", "Bad news",
    (
        _ID,
        _CUSTOMER,
        _c("date", "date", "Date", "Happened on", "Known on", "Datum"),
        _c("incident", "text", "What happened", "Incident", "Bad news", "News", "Subject"),
        _c("cause", "text", "Cause", "Root cause", "Ursache"),
        _c("fix", "text", "What is done", "Fix", "Action", "Resolution"),
        _c("prevention", "text", "Prevention", "Never again", "Vorbeugung"),
        _c("told_on", "date", "Told on", "Customer told on", "Told the customer"),
        _c("resolved_on", "date", "Resolved on", "Resolved", "Closed on", "Closed"),
        _c("owner", "text", "Owner", "Handled by", "Assigned to"),
    ),
    ("Incidents", "Incident log", "Schlechte Nachrichten"),
    day="date",
)  # fmt: skip

SURVEYS = Table(
    "surveys", "Surveys",
    (
        _ID,
        _CUSTOMER,
        _c("date", "date", "Date", "Answered on", "Response date", "Datum", "Fecha"),
        _c("kind", "text", "Kind", "Survey", "Type", "Art"),
        _c("score", "number", "Score", "Rating", "NPS", "CSAT", "Bewertung"),
        _c("comment", "long", "Comment", "Comments", "Kommentar"),
        _c("suggestion", "text", "Suggestion", "Suggestions", "Vorschlag"),
        _c("acted_on", "date", "Acted on", "Acted upon", "Done on"),
    ),
    ("Survey", "Survey responses", "Feedback", "Umfragen", "Encuestas"),
    day="date",
)  # fmt: skip

ANSWERS = Table(
    "answers", "Answers",
    (
        _ID,
        _CUSTOMER,
        _c("date", "date", "Date", "Answered on", "Asked on", "Datum", "Fecha"),
        _c("question", "text", "Question", "About", "Topic", "Frage"),
        _c("answer", "long", "Answer", "What changed", "Antwort"),
    ),
    ("What changed", "Change survey", "Change questions"),
    day="date",
)  # fmt: skip

CONTACTS = Table(
    "contacts", "Contacts",
    (
        _ID,
        _CUSTOMER,
        _c("function", "text", "Function", "Role", "Department", "Funktion"),
        _c("their_person", "text", "Their person", "Theirs", "Customer's person", "Contact"),
        _c("our_person", "text", "Our person", "Ours", "Counterpart"),
        _c("introduced_on", "date", "Introduced on", "Introduced", "Introduction"),
    ),
    ("Counterparts", "Counterpart matrix", "Contact matrix"),
    day="introduced_on",
)  # fmt: skip

NEWS = Table(
    "news", "News",
    (
        _c("item", "text", "Item", "News", "Topic", "Title", "What", "Thema"),
        _c("date", "date", "Date", "From", "Published", "Datum", "Fecha"),
        _c("kind", "text", "Kind", "Type", "Art"),
        _c("tags", "text", "Tags", "For", "Segment", "Segments", "Audience", "Interests"),
        _c("until", "date", "Until", "Expires", "Valid until", "Bis"),
        _in(words.NEWS, "refer_to", "text", "Refer to"),
    ),
    ("News items", "Information to share", "Topics", "Neuigkeiten", "Novedades"),
)  # fmt: skip

INVOICES = Table(
    "invoices", "Invoices",
    (
        _in(words.INVOICES, "customer_id", "id", "Customer ID"),
        _in(words.INVOICES, "customer", "text", "Customer"),
        _in(words.INVOICES, "invoice", "id", "Invoice"),
        _in(words.INVOICES, "date", "date", "Date"),
        _in(words.INVOICES, "due", "date", "Due"),
        _in(words.INVOICES, "amount", "money", "Amount"),
        _in(words.INVOICES, "paid_on", "date", "Paid on"),
        _in(words.INVOICES, "paid", "text", "Paid"),
        _in(words.INVOICES, "disputed", "text", "Disputed"),
    ),
    tuple(words.TITLES["invoices"].split("|")),
    day="date",
)  # fmt: skip
"""What was billed. A sheet titled Invoices is read as Orders as well where the book has no other sheet of orders."""

NEEDS = Table(
    "needs", "Needs",
    (
        _in(words.NEEDS, "customer_id", "id", "Customer ID"),
        _in(words.NEEDS, "customer", "text", "Customer"),
        _in(words.NEEDS, "need", "text", "Need"),
        _in(words.NEEDS, "asked_on", "date", "Asked on"),
        _in(words.NEEDS, "met", "text", "Met"),
        _in(words.NEEDS, "evidence", "text", "Evidence"),
    ),
    tuple(words.TITLES["needs"].split("|")),
    day="asked_on",
)  # fmt: skip
"""What each customer needs to be fully satisfied, one row a need."""

REQUESTS = Table(
    "requests", "Requests",
    (
        _in(words.REQUESTS, "customer_id", "id", "Customer ID"),
        _in(words.REQUESTS, "customer", "text", "Customer"),
        _in(words.REQUESTS, "request", "text", "Request"),
        _in(words.REQUESTS, "asked_on", "date", "Asked on"),
        _in(words.REQUESTS, "answered_on", "date", "Answered on"),
        _in(words.REQUESTS, "answer", "text", "Answer"),
        _in(words.REQUESTS, "cost", "money", "Cost"),
    ),
    tuple(words.TITLES["requests"].split("|")),
    day="asked_on",
)  # fmt: skip
"""What customers asked for beyond what was agreed, our answer, and what it cost."""

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

SETTINGS = Table(
    "settings", "Settings",
    (
        _c("setting", "text", "Setting", "Key", "Name", "Einstellung", width=28),
        _c("value", "text", "Value", "Wert", width=40),
    ),
    ("Setting", "Einstellungen", "Options"),
)  # fmt: skip

INPUTS: dict[str, Table] = tables_in(globals())
"""Every table of this module by its name, in the order in which they are looked for."""
