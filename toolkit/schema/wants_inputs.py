"""The sheets of what customers owe, need and ask for: invoices, needs, requests."""

from toolkit.schema.inputs import _in
from toolkit.schema.model import Table
from toolkit.words import header_words as words

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
)  # fmt: skip
"""What customers asked for beyond what was agreed, our answer, and what it cost."""
