"""Every setting, declared once, with what it means and which values it takes.

`layers` says where a value comes from.
"""

import datetime as dt
from dataclasses import dataclass, field, fields
from typing import Any

from toolkit.settings.default_words import (
    ATTEMPT_WORDS,
    QUESTIONS,
    REVIEW_WORDS,
    SELL_WORDS,
    SUCCESS_WORDS,
    THANKS_WORDS,
    statuses,
)
from toolkit.words.folding import fold


def _s(default: Any, help: str, check: str = "") -> Any:
    return field(default=default, metadata={"help": help, "check": check})


PLACES, TIERS, FACTS = "places", "tiers", "facts"
"""What a setting changes at most: the days of calls; tiers and cadences, and by them the days; or
what is known of a customer, and by it all."""


def _places(default: Any, help: str, check: str = "") -> Any:
    """A setting by which calls are put on days."""
    return field(default=default, metadata={"help": help, "check": check, "changes": PLACES})


def _tiers(default: Any, help: str, check: str = "") -> Any:
    """A setting of tiers or cadences."""
    return field(default=default, metadata={"help": help, "check": check, "changes": TIERS})


def _outside(default: Any, help: str, check: str = "") -> Any:
    """A setting that no workbook may hold: of the mail server, or of what reading may take.

    Who can edit a shared sheet could send our mails, and what we sign in with, elsewhere.
    """
    told = f"{help}; by the command line or TOML only"
    return field(default=default, metadata={"help": told, "check": check, "outside": True})


@dataclass(frozen=True)
class Settings:
    """The values a run goes by; made by `layer()`.

    Each field has a help text, which `retain settings` shows, and a check, by which
    `setting_values` reads what a person typed: a range like 1-365, words between bars, or the name
    of a kind.
    """

    as_of: dt.date | None = _s(None, "The day the run is made for; blank: today")
    time_zone: str = _s(
        "", "Time zone of 'today', like Europe/Madrid; blank: this machine's", "zone"
    )
    language: str = _s(
        "auto",
        "Language of our sheets: en, de, fr, es, pl or it; auto: that of the book's own headers",
        "auto|en|de|fr|es|pl|it",
    )
    country: str = _s(
        "", "Country whose holidays hold where a customer or rep has none; blank: weekends only"
    )
    working_days: str = _s("Mon-Fri", "Working days of reps without an entry in the Team sheet")
    tier_method: str = _s(
        "share",
        "share: by cumulative revenue; points: by weighted points; own: by the classes in the list",
        "share|points|own",
    )
    cut_a: float = _tiers(
        0.80, "share: customers within this first part of the revenue are A", "share"
    )
    cut_b: float = _tiers(
        0.95, "share: customers within this first part of the revenue are B", "share"
    )
    points_a: float = _tiers(75.0, "points: A from this many points of 100", "number")
    points_b: float = _tiers(45.0, "points: B from this many points of 100", "number")
    cap: bool = _tiers(True, "Keep the number of A and B customers below cap_a and cap_b")
    cap_a: float = _tiers(0.20, "At most this share of the customers is A", "share")
    cap_b: float = _tiers(0.30, "At most this share of the customers is B", "share")
    tier_margin: float = _tiers(
        0.10,
        "Who would be in another tier with this share less or more revenue (or points) keeps the "
        "tier of the run before, until a run on a later day says the same again; 0: no holding",
        "share",
    )
    weight_revenue: float = _tiers(50.0, "points: weight of revenue", "number")
    weight_potential: float = _tiers(20.0, "points: weight of potential", "number")
    weight_influence: float = _tiers(15.0, "points: weight of influence", "number")
    weight_service: float = _tiers(15.0, "points: weight of length of service", "number")
    revenue_months: int = _s(
        12, "Months of Orders that count as revenue where the customer list has none", "1-1200"
    )
    currency: str = _s(
        "",
        "Currency of the figures, like EUR; blank: the one with the rate 1 in the sheet Rates, "
        "else the one most amounts are in",
    )
    new_days: int = _tiers(90, "Customers this new are called as A", "0-36500")
    problem_days: int = _s(
        180,
        "A problem opened or resolved this recently, or still open, lifts a customer by one class",
        "0-36500",
    )
    severe_from: int = _s(
        3, "Severity from which an open case lifts a customer by two classes", "1-1000000"
    )
    cadence_a: int = _tiers(28, "Days between calls to customers called as A", "1-36500")
    cadence_b: int = _tiers(84, "Days between calls to customers called as B", "1-36500")
    cadence_c: int = _tiers(182, "Days between calls to customers called as C", "1-36500")
    cadence_other: int = _tiers(84, "Days between calls to customers without a tier", "1-36500")
    retry_first: int = _places(
        2, "Working days to wait after a first attempt without success", "1-365"
    )
    retry_later: int = _places(4, "Working days to wait after each further attempt", "1-365")
    retry_cap: int = _places(6, "Attempts after which a customer rests for one interval", "1-1000")
    first_call_days: int = _s(
        2, "Working days after a customer begins at which the first call is due", "0-365"
    )
    freeze_days: int = _places(
        2, "Working days ahead whose published calls move for a commitment only", "0-60"
    )
    early_share: float = _places(
        0.15, "Share of the interval that a call may come early to fill a free place", "share"
    )
    due_soon_days: int = _s(14, "Calls due within this many days are 'due soon'", "0-36500")
    calls_per_day: int = _places(
        8, "Calls a rep can make on a working day, unless the Team sheet says otherwise", "1-10000"
    )
    stretch: bool = _places(
        True, "Stretch all intervals by one factor where more calls are asked for than are possible"
    )
    reach_share: float = _places(
        0.65, "Share of calls that succeed, where the call log has fewer than 30 to tell", "share"
    )
    longest_wait: float = _places(
        1.5, "Times its stretched interval after which a waiting customer is called first", "number"
    )
    horizon_days: int = _places(20, "Working days the call schedule reaches ahead", "1-400")
    on_time_days: int = _s(
        0, "Working days after the planned day on which a call still counts as made on time", "0-30"
    )
    success_outcomes: tuple[str, ...] = _s(SUCCESS_WORDS, "Outcomes that count as a contact")
    attempt_outcomes: tuple[str, ...] = _s(ATTEMPT_WORDS, "Outcomes that count as an attempt only")
    lost_statuses: tuple[str, ...] = _s(
        statuses("lost"), "Customers with this status are not called"
    )
    paused_statuses: tuple[str, ...] = _s(
        statuses("paused"), "Customers with this status are not called for now"
    )
    no_contact_statuses: tuple[str, ...] = _s(
        statuses("no_contact"), "Customers with this status are treated as do not call"
    )
    active_statuses: tuple[str, ...] = _s(
        statuses("active"),
        "Customers with this status are called; a status in none of "
        "these lists is called too, and noted",
    )
    void_states: tuple[str, ...] = _s(
        (), "Further states of orders and invoices that do not count, beside those that are known"
    )
    counting_states: tuple[str, ...] = _s(
        (), "Further states of orders and invoices that count; one in neither list counts, noted"
    )
    checkup_days: int = _s(
        3, "Working days after a delivery or a start at which the check-up is due", "0-365"
    )
    checkup_window: int = _s(
        45, "Days after which a delivery or a start asks for no check-up any more", "0-36500"
    )
    after_case_days: int = _s(
        5, "Working days after a case is resolved at which the customer is called", "0-365"
    )
    gap_first_days: int = _s(
        1,
        "Working days after a gap opens (a case, a shortage, a "
        "promise overdue) at which the customer is called",
        "0-365",
    )
    gap_again_days: int = _s(5, "Working days between calls while a gap stays open", "1-365")
    promise_again_days: int = _s(
        2,
        "Working days between calls while a promise is broken or a request unanswered",
        "1-365",
    )
    promise_ahead: int = _s(
        3,
        "Working days before its day from which a promise of ours stands on the sheet To do",
        "0-365",
    )
    expected_days: int = _s(
        180, "Days ahead for which purchases are expected in the report expected", "7-3650"
    )
    recovery_days: int = _s(
        180, "Days before and after a case in which scores and spend are compared", "1-36500"
    )
    note_days: int = _s(
        1,
        "Working days within which a customer's promise is confirmed "
        "and the notes of a meeting are sent",
        "0-365",
    )
    response_days: int = _s(
        1, "Working days within which every customer gets an answer, of whatever tier", "0-365"
    )
    handoff_days: int = _s(
        2,
        "Working days within which a handoff is accepted; then it is back with the giver",
        "0-365",
    )
    handover_days: int = _s(
        90,
        "Days after a change of owner in which the handover checklist is shown; longer while the "
        "new rep has not called",
        "0-36500",
    )
    service_days: tuple[str, ...] = _s(
        (),
        "Days that each delivery service promises, like Same Day=0, "
        "First Class=1, for orders without a promised day",
        "service",
    )
    buffer_share: float = _s(
        0.80, "Share of our own promises that the suggested buffer would have kept", "share"
    )
    buffer_least: int = _s(
        5, "Promises with a day that a suggested buffer needs at least", "1-1000000"
    )
    claim_breaches: int = _s(
        3, "Times that the same claim is broken before it is flagged", "1-1000000"
    )
    visits_a: int = _s(
        4,
        "Visits a year that A customers get at least, unless they prefer another channel",
        "0-366",
    )
    visits_b: int = _s(2, "Visits a year that B customers get at least", "0-366")
    visits_c: int = _s(
        0, "Visits a year that C customers get at least; 0: when they ask for one", "0-366"
    )
    visits_other: int = _s(0, "Visits a year that customers without a tier get at least", "0-366")
    visit_places: int = _s(
        4, "Places of a rep's day that a visit takes, at most the whole day", "1-100"
    )
    visits_a_week: int = _s(
        5,
        "Visits that a rep makes in a week at most, several on a day where it has places for "
        "them; and at most half of the places of a week are for visits",
        "0-1000",
    )
    news_days: int = _s(
        180,
        "Days for which an item of the News sheet is worth telling, where it has no last day",
        "0-36500",
    )
    news_a_call: int = _s(3, "Items of news to raise in one call at most", "0-100")
    invoices_a_call: int = _s(
        5, "Overdue or disputed invoices to raise in one call at most", "0-100"
    )
    questions: tuple[str, ...] = _s(
        QUESTIONS, "What to ask about changes: a word for the Answers sheet, a colon, the question"
    )
    questions_a_call: int = _s(2, "Questions to raise in one call at most", "0-100")
    renewal_days: int = _s(
        90, "Days before a renewal from which competitors named there are a point", "0-36500"
    )
    functions: tuple[str, ...] = _s(
        (),
        "Functions that need a person on both sides at every customer, like Purchasing, Accounts "
        "payable; blank: those that the sheet Contacts names for each",
    )
    answer_days: int = _s(
        270, "Days after which an answer is out of date and the question is asked again", "0-36500"
    )
    review_a: int = _s(91, "Days between reviews with A customers; 0: none", "0-36500")
    review_b: int = _s(182, "Days between reviews with B customers; 0: none", "0-36500")
    review_c: int = _s(364, "Days between reviews with C customers; 0: none", "0-36500")
    review_other: int = _s(
        0, "Days between reviews with customers without a tier; 0: none", "0-36500"
    )
    survey_days: int = _s(364, "Days between surveys of a customer; 0: none", "0-36500")
    gift_budget_a: float = _s(
        100.0,
        "What may be given to an A customer within 365 days, offers aside, unless the customer "
        "list has a Gift budget; 0: no budget is kept",
        "number",
    )
    gift_budget_b: float = _s(50.0, "What may be given to a B customer", "number")
    gift_budget_c: float = _s(25.0, "What may be given to a C customer", "number")
    gift_budget_other: float = _s(25.0, "What may be given to a customer without a tier", "number")
    gift_limit: float = _s(
        50.0, "What one gift may cost at most, as the policy of the house says; 0: none", "number"
    )
    offer_days: int = _s(90, "Days for which an offer without a result counts as open", "0-36500")
    sell_purposes: tuple[str, ...] = _s(
        SELL_WORDS, "Purposes of a call that count as selling; every other one gives value"
    )
    review_purposes: tuple[str, ...] = _s(REVIEW_WORDS, "Purposes of a call that count as a review")
    thanks_purposes: tuple[str, ...] = _s(
        THANKS_WORDS, "Purposes of a call that count as a thank-you"
    )
    playbook: bool = _s(
        True, "Go by the sheet Playbook, or by the built-in playbook where the book has none"
    )
    playbook_late: int = _s(
        14, "Days after its day at which a step of the playbook is not asked for any more", "0-3650"
    )
    playbook_at_once: int = _s(
        2,
        "Customers of a rep for whom a step that comes round again is asked for at a time, the "
        "best first",
        "1-1000",
    )
    long_standing: int = _s(
        3, "Years after which a customer is long-standing for the playbook", "1-100"
    )
    ship_days: tuple[str, ...] = _s(
        ("home=3", "abroad=10"),
        "Working days that a gift is under way, by country, like DE=2, US=12; home is the rep's "
        "own country, abroad every other one",
        "service",
    )
    season_days: tuple[str, ...] = _s(
        ("15 Dec",),
        "The day on which a gift for the season is to be there, by country, like US=20 Nov, or a "
        "week before a feast, like PH=Chinese New Year; one without a country is for all that have "
        "no feast of their own (like Eid al-Fitr, Diwali or Chinese New Year)",
    )
    sell_streak: int = _s(
        3, "Contacts in a row that only sold, from which a customer is listed", "1-1000"
    )
    quality_days: int = _s(365, "Days that the report on contact quality looks back", "1-36500")
    touches: int = _s(5, "Last contacts that the diary page of a customer shows", "1-1000")
    lost_days: int = _s(
        365, "Days without an order after which a customer counts as lost in Survival", "1-36500"
    )
    second_order_days: int = _s(
        90, "Days within which a new customer is expected to order again", "1-36500"
    )
    contract_revenue: bool = _s(
        False, "Orders are bills of contracts that run on, so that gross retention means something"
    )
    watch_orders: int = _s(
        4, "Orders that tell a customer's own rhythm, for the Watch list", "2-1000"
    )
    watch_slack: float = _s(
        1.5, "Times the longest gap between orders after which one is overdue", "number"
    )
    watch_spend: float = _s(
        0.30, "By what share the last three orders are less, or more, than usual", "share"
    )
    watch_silent: float = _s(
        1.5, "Times the cadence after which a customer whom nobody reached is silent", "number"
    )
    watch_gap_days: int = _s(30, "Days after which an open gap is a signal", "0-36500")
    watch_category: float = _s(
        0.005,
        "How unlikely it must be that as many orders without a category are chance, for it to "
        "count as dropped",
        "share",
    )
    watch_peers: float = _s(
        0.75, "Share of similar customers who buy a category that one does not", "share"
    )
    watch_second_order: float = _s(
        0.80,
        "Part of the second orders within whose time one is expected, for the Watch list",
        "share",
    )
    watch_win_back: float = _s(
        3.0, "Times lost_days after which a lost customer is no more to be won back", "number"
    )
    watch_potential: float = _s(
        0.20, "Share of the customers whose potential is high, for the Watch list", "share"
    )
    watch_low_score: float = _s(
        0.40, "Lower part of a scale in which a score is low; 6 of 10 where it recommends", "share"
    )
    watch_score_fall: float = _s(
        0.20, "Part of its scale by which a score falls, at least by two points", "share"
    )
    watch_surprises: int = _s(
        2, "Promises in a year that passed their day without a word, for the Watch list", "1-1000"
    )
    watch_claim: int = _s(
        2, "Times in a year that the same claim was broken with one customer", "1-1000"
    )
    watch_rating: float = _s(
        1.0, "By how much the last three ratings are lower than those of the first days", "number"
    )
    watch_one_person: int = _s(
        4, "Contacts in a year, all by one person of ours, that are a signal", "1-1000"
    )
    watch_their_person: int = _s(
        4, "Contacts in a year, all with one person of theirs, that are a signal", "1-1000"
    )
    watch_known_tiers: str = _s(
        "a",
        "Tiers whose customers two of us and two of theirs should know, for the Watch list: a, ab "
        "or abc",
        "a|ab|abc",
    )
    watch_sit_down_days: int = _s(
        30, "Days after the day of a sit-down from which on it is missed", "0-36500"
    )
    watch_later_days: int = _s(
        30, "Days after which a signal answered with Later comes back", "0-36500"
    )
    warn_coverage: float = _s(
        0.75, "Warning sign: fewer of the customers called as A or B reached in time", "share"
    )
    warn_sell: float = _s(
        0.50, "Warning sign: more of the contacts of 365 days were to sell", "share"
    )
    warn_unheard: float = _s(
        0.75, "Warning sign: more customers who said in 365 days neither score nor answer", "share"
    )
    warn_rushed: int = _s(
        2, "Warning sign: so many of the last 12 months had more calls, shorter or worse", "1-12"
    )
    warn_rise: float = _s(
        0.10, "By what share calls rise and talks get shorter or worse in such a month", "share"
    )
    warn_load: float = _s(
        1.25, "Warning sign: a rep is asked for more than so many times what a day holds", "number"
    )
    top_ten_margin: float = _s(
        0.10, "By what share one has bought more than the last of the Top ten to come in", "share"
    )
    day_starts: str = _s(
        "09:00",
        "When calls begin in the calendar file, unless the Team sheet says otherwise",
        "time",
    )
    day_ends: str = _s(
        "17:00",
        "When the last call ends in the calendar file, unless the Team sheet says otherwise",
        "time",
    )
    call_minutes: int = _s(30, "Minutes that a call takes in the calendar file", "1-1440")
    also: tuple[str, ...] = _s(
        (),
        "Reports that each refresh writes too, besides its own, like promises, contact-quality; "
        "to-do, watch-list or gaps, where that sheet was deleted",
        "report",
    )
    mail_managers: tuple[str, ...] = _s(
        (), "Who gets the digest of `retain mail`: e-mail addresses, or names of the Team sheet"
    )
    mail_from: str = _outside("", "Address that mails come from; blank: RETAIN_MAIL_FROM")
    smtp_host: str = _outside("", "Server that takes the mails; blank: RETAIN_SMTP_HOST")
    smtp_port: int = _outside(
        0, "Its port; 0: RETAIN_SMTP_PORT, else 587, or 465 for tls", "0-65535"
    )
    smtp_security: str = _outside(
        "",
        "starttls: encrypted before anything is said; tls: from the first byte; none: on this "
        "machine only; blank: RETAIN_SMTP_SECURITY, else starttls",
        "starttls|tls|none",
    )
    smtp_user: str = _outside(
        "", "Who signs in there, with RETAIN_SMTP_PASSWORD; blank: RETAIN_SMTP_USER"
    )
    accept_fewer: bool = _s(
        False,
        "Go on where the list or a log holds a quarter of the rows of the last run, or fewer",
    )
    backups: int = _s(5, "Backups kept beside the workbook", "1-1000")
    day_first: str = _s(
        "",
        "Dates typed as text like 3/4/2026: yes, the day stands "
        "first; no, the month; blank: told by the column",
        "yes|no",
    )
    decimal_comma: str = _s(
        "",
        "Numbers typed as text like 1.250: yes, the comma is the "
        "decimal mark; no, the point; blank: told by the column",
        "yes|no",
    )
    encoding: str = _s(
        "",
        "How text files were saved, like cp1250 or shift_jis, by the "
        "command line or TOML only; blank: told by their letters",
        "encoding",
    )
    read_seconds: int = _outside(
        15,
        "Seconds that reading .xls, .xlsb and .ods files, and .xlsx with cells far apart, may "
        "take; of a file above 10 MB in proportion more",
        "1-3600",
    )
    read_memory: int = _outside(
        1500, "Megabytes of memory that it may take, on Linux; above 10 MB more too", "100-100000"
    )
    database_memory: int = _outside(
        1000,
        "Megabytes of memory that DuckDB may take for a database; what does not fit goes to the "
        "disk meanwhile",
        "50-10000000",
    )
    database_rows: int = _outside(
        500_000,
        "Rows of a table of a database up to which it is read as a sheet; a larger call log stays "
        "there, and what is known of each customer comes back",
        "0-1000000000",
    )
    columns: tuple[str, ...] = _s(
        (),
        "Headers you settled: a row of its own each, like 'column "
        "Calls.Result' with the value outcome, or -",
    )
    sheets: tuple[str, ...] = _s(
        (),
        "Sheets you settled: a row of its own each, like 'sheet 2026' with the value Calls, or -",
    )
    names: tuple[str, ...] = _s(
        (),
        "Names you settled, by which a log calls a customer: a row of its own each, like "
        "'name Meyer' with the value Meyer AG",
    )
    outcomes: tuple[str, ...] = _s(
        (),
        "Outcomes you settled: a row of its own each, like 'outcome Rang back' with the value "
        "reached or not reached",
    )
    statuses: tuple[str, ...] = _s(
        (),
        "Statuses you settled: a row of its own each, like 'status Dormant' with the value "
        "active, paused, lost or no contact",
    )
    states: tuple[str, ...] = _s(
        (),
        "States of orders and invoices you settled: a row of its own each, like 'state Parked' "
        "with the value counts or void",
    )

    def what_changes(self, others: "Settings") -> set[str]:
        """What the settings that differ from these change: PLACES, TIERS, FACTS."""
        return {
            setting.metadata.get("changes", FACTS)
            for setting in fields(self)
            if getattr(self, setting.name) != getattr(others, setting.name)
        }


OUTSIDE = [setting.name for setting in fields(Settings) if "outside" in setting.metadata]
"""Settings that are refused in a workbook, and told in none."""

KEYS = {fold(setting.name): setting for setting in fields(Settings)}
"""Every setting by its folded name, as people write it with blanks, capitals and dashes."""
