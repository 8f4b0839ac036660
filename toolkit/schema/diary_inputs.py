"""The sheets of what was promised, said, complained of and answered: the diary beside the call log."""

from toolkit.schema.inputs import _CUSTOMER, _ID, _in
from toolkit.schema.model import Table
from toolkit.schema.model import col as _c
from toolkit.words import header_words as words

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
)  # fmt: skip
