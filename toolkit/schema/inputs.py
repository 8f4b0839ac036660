"""The sheets a customer book may hold: one declaration makes a table.

A table declared here is found by its titles, typed column by column and, as a log, matched with
customers. Titles and headers in other words stand in the files of the languages, in `words`.
"""

from toolkit.schema.model import Column, Table, tables_in
from toolkit.words.every_language import words_of


def _column(key: str, kind: str, label: str, like: str = "", width: float = 0) -> Column:
    """A column of an input table by its key "table.column", with the words of all languages for it.

    A language without own words for it has those for `like`, else for the column of that name.
    """
    _, _, name = key.partition(".")
    words = words_of(lambda language: language.words_over(key, like or name))
    own = label.casefold()
    marked: dict[str, list[str]] = {"~": [], "?": []}
    others: list[str] = []
    for word in words:
        if word[0] in marked:
            marked[word[0]].append(word[1:])
        elif word.casefold() != own:
            others.append(word)
    second, maybe = map(tuple, marked.values())
    return Column(name, kind, label, tuple(others), width, second=second, maybe=maybe)


def _titles(table: str) -> tuple[str, ...]:
    return words_of(lambda language: language.titles.get(table, ""))


INVOICE_TITLES = words_of(lambda language: language.invoice_titles)
"""Titles of a sheet of orders that is one of invoices where another sheet holds the orders."""

CUSTOMERS = Table(
    "customers",
    "Customers",
    (
        _column("customers.customer_id", "id", "Customer ID"),
        _column("customers.name", "text", "Customer", "customer", width=28),
        _column("customers.contact_person", "text", "Contact person", width=20),
        _column("customers.contact_2", "text", "Second contact"),
        _column("customers.first_name", "text", "First name"),
        _column("customers.last_name", "text", "Last name"),
        _column("customers.owner", "text", "Owner", "rep"),
        _column("customers.status", "text", "Status"),
        _column("customers.revenue", "money", "Annual revenue"),
        _column("customers.potential", "number", "Potential"),
        _column("customers.influence", "number", "Influence"),
        _column("customers.customer_since", "date", "Customer since"),
        _column("customers.channel", "channel", "Preferred channel"),
        _column("customers.city", "text", "City"),
        _column("customers.country", "text", "Country"),
        _column("customers.postcode", "id", "Postcode"),
        _column("customers.time_zone", "text", "Time zone"),
        _column("customers.phone", "phone", "Phone"),
        _column("customers.phone_2", "phone", "Other phone"),
        _column("customers.email", "email", "E-mail"),
        _column("customers.email_2", "email", "Other e-mail"),
        _column("customers.interests", "text", "Interests"),
        _column("customers.last_contact", "date", "Last contact"),
        _column("customers.next_follow_up", "date", "Next follow-up"),
        _column("customers.do_not_call", "flag", "Do not call"),
        _column("customers.tier_override", "text", "Tier override"),
        _column("customers.cadence_override", "days", "Cadence override"),
        _column("customers.next_call_override", "date", "Next call override"),
        _column("customers.notes", "long", "Notes", width=40),
        _column("customers.seller", "text", "Seller"),
        _column("customers.handed_over_on", "date", "Handed over on"),
        _column("customers.gift_budget", "cost", "Gift budget"),
        _column("customers.language", "text", "Language"),
        _column("customers.best_hours", "text", "Best hours"),
        _column("customers.best_days", "text", "Best days"),
        _column("customers.referred_by", "text", "Referred by"),
        _column("customers.competitor", "text", "Competitor"),
        _column("customers.renewal", "date", "Renewal date"),
        _column("customers.own_class", "text", "Own class"),
        _column("customers.currency", "text", "Currency"),
        _column("customers.hobby", "text", "Hobby"),
        _column("customers.trip", "text", "Trip"),
    ),
    _titles("customers"),
)

CALLS = Table(
    "calls",
    "Calls",
    (
        _column("calls.customer_id", "id", "Customer ID"),
        _column("calls.customer", "text", "Customer"),
        _column("calls.contact_person", "text", "Contact person"),
        _column("calls.email", "email", "E-mail"),
        _column("calls.phone", "phone", "Phone"),
        _column("calls.date", "date", "Date"),
        _column("calls.channel", "channel", "Channel"),
        _column("calls.outcome", "text", "Outcome"),
        _column("calls.purpose", "text", "Purpose"),
        _column("calls.by", "text", "By", "rep"),
        _column("calls.minutes", "minutes", "Minutes"),
        _column("calls.rating", "number", "Rating"),
        _column("calls.notes", "long", "Notes", width=40),
        _column("calls.follow_up", "text", "Follow up"),
        _column("calls.follow_up_due", "date", "Follow up due"),
        _column("calls.follow_up_done", "done", "Follow up done"),
        _column("calls.direction", "text", "Direction"),
        _column("calls.answered_on", "date", "Answered on"),
        _column("calls.notes_sent", "date", "Notes sent"),
        _column("calls.told", "text", "News told"),
        _column("calls.state", "text", "Activity status"),
    ),
    _titles("calls"),
    day="date",
)

ORDERS = Table(
    "orders",
    "Orders",
    (
        _column("orders.order_id", "id", "Order ID"),
        _column("orders.customer_id", "id", "Customer ID"),
        _column("orders.customer", "text", "Customer"),
        _column("orders.contact_person", "text", "Contact person"),
        _column("orders.email", "email", "E-mail"),
        _column("orders.phone", "phone", "Phone"),
        _column("orders.date", "date", "Date"),
        _column("orders.amount", "money", "Amount"),
        _column("orders.item", "text", "Item"),
        _column("orders.category", "text", "Category"),
        _column("orders.service", "text", "Delivery service"),
        _column("orders.promised_for", "date", "Promised for"),
        _column("orders.delivered_on", "date", "Delivered on"),
        _column("orders.quantity", "number", "Quantity"),
        _column("orders.received", "number", "Quantity received"),
        _column("orders.settled_on", "date", "Settled on"),
        _column("orders.status", "text", "Status"),
        _column("orders.payment_status", "text", "Payment status"),
        _column("orders.cancelled_on", "done", "Cancelled on"),
        _column("orders.refunded", "money", "Refunded"),
        _column("orders.document", "text", "Document"),
        _column("orders.currency", "text", "Currency"),
        _column("orders.discount", "number", "Discount"),
    ),
    (*_titles("orders"), *INVOICE_TITLES),
    day="date",
)

PROMISES = Table(
    "promises",
    "Promises",
    (
        _column("promises.customer_id", "id", "Customer ID"),
        _column("promises.customer", "text", "Customer"),
        _column("promises.promise", "text", "Promise"),
        _column("promises.made_by", "text", "Made by"),
        _column("promises.seller", "text", "Promised by"),
        _column("promises.source", "text", "Source"),
        _column("promises.order_id", "id", "Order ID"),
        _column("promises.promised_on", "date", "Promised on"),
        _column("promises.due", "date", "Due"),
        _column("promises.expected", "number", "Expected"),
        _column("promises.expected_score", "number", "Expected score"),
        _column("promises.new_date", "date", "New date"),
        _column("promises.notice_sent", "date", "Notice sent"),
        _column("promises.delivered_on", "date", "Delivered on"),
        _column("promises.received", "number", "Received"),
        _column("promises.received_score", "number", "Received score"),
        _column("promises.closed_on", "date", "Closed on"),
        _column("promises.note_sent", "date", "Note sent"),
        _column("promises.cause", "text", "Cause"),
        _column("promises.prevention", "text", "Prevention"),
    ),
    _titles("promises"),
    day="promised_on",
)

CASES = Table(
    "cases",
    "Cases",
    (
        _column("cases.customer_id", "id", "Customer ID"),
        _column("cases.customer", "text", "Customer"),
        _column("cases.opened", "date", "Opened"),
        _column("cases.subject", "text", "Subject"),
        _column("cases.severity", "severity", "Severity"),
        _column("cases.first_response", "date", "First response"),
        _column("cases.resolved_on", "date", "Resolved on"),
        _column("cases.reopened", "date", "Reopened"),
        _column("cases.told_on", "date", "Told on"),
        _column("cases.cause", "text", "Cause"),
        _column("cases.prevention", "text", "Prevention"),
        _column("cases.follow_up_score", "number", "Follow-up score"),
        _column("cases.owner", "text", "Owner", "rep"),
        _column("cases.handed_to", "text", "Handed to"),
        _column("cases.handed_on", "date", "Handed on"),
        _column("cases.accepted_on", "date", "Accepted on"),
    ),
    _titles("cases"),
    day="opened",
)

INCIDENTS = Table(
    "incidents",
    "Bad news",
    (
        _column("incidents.customer_id", "id", "Customer ID"),
        _column("incidents.customer", "text", "Customer"),
        _column("incidents.date", "date", "Date"),
        _column("incidents.incident", "text", "What happened"),
        _column("incidents.cause", "text", "Cause"),
        _column("incidents.fix", "text", "What is done"),
        _column("incidents.prevention", "text", "Prevention"),
        _column("incidents.told_on", "date", "Told on"),
        _column("incidents.resolved_on", "date", "Resolved on"),
        _column("incidents.owner", "text", "Owner"),
    ),
    _titles("incidents"),
    day="date",
)

SURVEYS = Table(
    "surveys",
    "Surveys",
    (
        _column("surveys.customer_id", "id", "Customer ID"),
        _column("surveys.customer", "text", "Customer"),
        _column("surveys.date", "date", "Date"),
        _column("surveys.kind", "text", "Kind"),
        _column("surveys.score", "number", "Score"),
        _column("surveys.comment", "long", "Comment"),
        _column("surveys.suggestion", "text", "Suggestion"),
        _column("surveys.acted_on", "date", "Acted on"),
    ),
    _titles("surveys"),
    day="date",
)

ANSWERS = Table(
    "answers",
    "Answers",
    (
        _column("answers.customer_id", "id", "Customer ID"),
        _column("answers.customer", "text", "Customer"),
        _column("answers.date", "date", "Date"),
        _column("answers.question", "text", "Question"),
        _column("answers.answer", "long", "Answer"),
    ),
    _titles("answers"),
    day="date",
)

CONTACTS = Table(
    "contacts",
    "Contacts",
    (
        _column("contacts.customer_id", "id", "Customer ID"),
        _column("contacts.customer", "text", "Customer"),
        _column("contacts.function", "text", "Function"),
        _column("contacts.their_person", "text", "Their person"),
        _column("contacts.our_person", "text", "Our person"),
        _column("contacts.introduced_on", "date", "Introduced on"),
    ),
    _titles("contacts"),
    day="introduced_on",
)

NEWS = Table(
    "news",
    "News",
    (
        _column("news.item", "text", "Item"),
        _column("news.date", "date", "Date"),
        _column("news.kind", "text", "Kind"),
        _column("news.tags", "text", "Tags"),
        _column("news.until", "date", "Until"),
        _column("news.refer_to", "text", "Refer to"),
    ),
    _titles("news"),
)

INVOICES = Table(
    "invoices",
    "Invoices",
    (
        _column("invoices.customer_id", "id", "Customer ID"),
        _column("invoices.customer", "text", "Customer"),
        _column("invoices.invoice", "id", "Invoice"),
        _column("invoices.date", "date", "Date"),
        _column("invoices.due", "date", "Due"),
        _column("invoices.amount", "money", "Amount"),
        _column("invoices.paid_on", "date", "Paid on"),
        _column("invoices.paid", "text", "Paid"),
        _column("invoices.disputed", "text", "Disputed"),
        _column("invoices.status", "text", "Status"),
        _column("invoices.open_amount", "money", "Open amount"),
        _column("invoices.document", "text", "Document"),
        _column("invoices.cancelled_on", "done", "Cancelled on"),
        _column("invoices.currency", "text", "Currency"),
        _column("invoices.paid_amount", "money", "Paid amount"),
    ),
    _titles("invoices"),
    day="date",
    told_by=("due", "paid_on", "paid", "disputed", "open_amount"),
)
"""What was billed.

A sheet titled Invoices is read as Orders as well where the book has no other sheet of orders.
"""

NEEDS = Table(
    "needs",
    "Needs",
    (
        _column("needs.customer_id", "id", "Customer ID"),
        _column("needs.customer", "text", "Customer"),
        _column("needs.need", "text", "Need"),
        _column("needs.asked_on", "date", "Asked on"),
        _column("needs.met", "text", "Met"),
        _column("needs.evidence", "text", "Evidence"),
    ),
    _titles("needs"),
    day="asked_on",
    told_by=("need",),
)
"""What each customer needs to be fully satisfied, one row a need."""

REQUESTS = Table(
    "requests",
    "Requests",
    (
        _column("requests.customer_id", "id", "Customer ID"),
        _column("requests.customer", "text", "Customer"),
        _column("requests.request", "text", "Request"),
        _column("requests.asked_on", "date", "Asked on"),
        _column("requests.answered_on", "date", "Answered on"),
        _column("requests.answer", "text", "Answer"),
        _column("requests.cost", "cost", "Cost"),
    ),
    _titles("requests"),
    day="asked_on",
    told_by=("request",),
)
"""What customers asked for beyond what was agreed, our answer, and what it cost."""

GIVING = Table(
    "giving",
    "Giving",
    (
        _column("giving.customer_id", "id", "Customer ID"),
        _column("giving.customer", "text", "Customer"),
        _column("giving.date", "date", "Date"),
        _column("giving.kind", "text", "Kind"),
        _column("giving.what", "text", "What", width=32),
        _column("giving.cost", "money", "Cost"),
        _column("giving.given_on", "date", "Given on"),
        _column("giving.result", "text", "Result", width=24),
        _column("giving.currency", "text", "Currency"),
    ),
    _titles("giving"),
    day="date",
    told_by=("what",),
)
"""What we give: gifts, offers, previews, reports, invitations, special actions, one row each.

A row whose day is to come, or that has none, is a plan.
"""

PLAYBOOK = Table(
    "playbook",
    "Playbook",
    (
        _column("playbook.step", "text", "Step", width=32),
        _column("playbook.trigger", "text", "Trigger"),
        _column("playbook.after", "text", "After"),
        _column("playbook.for", "text", "For"),
        _column("playbook.how", "text", "How"),
        _column("playbook.purpose", "text", "Purpose"),
        _column("playbook.say", "text", "What to say", width=60),
    ),
    _titles("playbook"),
)
"""What is done with every customer, and when: one row a step.

Where a book has no such sheet, `built_in_playbook` holds.
"""

TEAM = Table(
    "team",
    "Team",
    (
        _column("team.rep", "text", "Rep"),
        _column("team.calls_per_day", "count", "Calls per day"),
        _column("team.working_days", "text", "Working days"),
        _column("team.country", "text", "Country"),
        _column("team.away_from", "date", "Away from"),
        _column("team.away_to", "date", "Away to"),
        _column("team.backup", "text", "Backup"),
        _column("team.starts", "text", "Day starts"),
        _column("team.ends", "text", "Day ends"),
        _column("team.time_zone", "text", "Time zone"),
        _column("team.email", "email", "E-mail"),
    ),
    _titles("team"),
)

HOLIDAYS = Table(
    "holidays",
    "Holidays",
    (
        _column("holidays.date", "date", "Date"),
        _column("holidays.country", "text", "Country"),
        _column("holidays.name", "text", "Name"),
    ),
    _titles("holidays"),
)

ALIASES = Table(
    "aliases",
    "Aliases",
    (
        _column("aliases.alias", "text", "Alias"),
        _column("aliases.customer_id", "id", "Customer ID"),
        _column("aliases.customer", "text", "Customer"),
    ),
    _titles("aliases"),
)
"""Other names of customers, which only a person adds; they are matched as the customer's own."""

RATES = Table(
    "rates",
    "Rates",
    (
        _column("rates.currency", "text", "Currency"),
        _column("rates.rate", "exchange", "Rate"),
        _column("rates.date", "date", "Valid from"),
    ),
    _titles("rates"),
)
"""What 1 of another currency comes to in the currency of the book, where it changes from a day on.

An amount is converted by the latest rate on or before its day; a rate without a day is older than
all others.
"""

SETTINGS = Table(
    "settings",
    "Settings",
    (
        _column("settings.setting", "text", "Setting", width=28),
        _column("settings.value", "text", "Value", width=40),
    ),
    _titles("settings"),
)

INPUTS: dict[str, Table] = tables_in(globals())
"""Every table of this module by its name, in the order in which they are looked for."""
