"""What one language is declared by: the words people write over columns, on sheets and into cells.

Words of one kind stand between bars. Every field but the first two may be left out; what is not
declared is not understood in that language.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Words = str
"""Words between bars, like "Phone|Telephone"; case, accents and spaces say nothing."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Language:
    """The words of one language."""

    code: str
    """Its two letters, like "de"; by it, countries are known by their names in it."""
    place: int
    """Its words stand at this place in lists that are shown."""

    name: str = ""
    """What it calls itself."""

    # By what a book is known to be in it, where its headers are words of several languages.
    new_sheets: Words = ""
    """How a new sheet is titled, without its number."""
    legal_forms: Words = ""
    """Legal forms of firms, small and without dots."""
    calling_codes: Words = ""
    """With which phone numbers of its countries begin."""
    spoken_in: Words = ""
    """These countries, by their two letters."""

    # On sheets and over columns.
    titles: Mapping[str, Words] = field(default_factory=dict)
    """Titles of sheets, by table."""
    invoice_titles: Words = ""
    """Titles of a sheet of orders that is one of invoices where another sheet holds the orders."""
    payments: Words = ""
    """Words in the title of a sheet of money that came in for what other sheets say was sold."""
    headers: Mapping[str, Words] = field(default_factory=dict)
    """Headers by "table.column", or by "column" alone for every table that has no own words for it.

    "rep" stands for the salesperson, whatever the column. A word says the column for sure, unless
    a mark stands before it: `~` takes it where no better header claims the column, `?` only where
    the values agree (channels, outcomes, phones, e-mails, dates), else it is shown as a proposal.
    """
    bare_names: Words = ""
    """Headers that say only "name": whose, the headers beside them tell."""
    bare_numbers: Words = ""
    """Headers that say only "number", in the second of two header rows."""
    call_from: Words = ""
    call_to: Words = ""
    """Headers of the two ends of a call."""
    owners: Mapping[str, Words] = field(default_factory=dict)
    """By table, words before a header that say whose column it is, as in "Customer City"."""
    owner_person: Words = ""
    """Words of that kind for a person, as in "Contact E-mail"."""
    business: Words = ""
    private: Words = ""
    """Words at an end of a header that tell two addresses or phones apart, as "Work phone" and
    "City (home)": the one that is wanted, and the one that stands back."""
    unit_prices: Words = ""
    """Headers of the price of one piece."""
    net: Words = ""
    gross: Words = ""
    """Words at the end of a header of money: that no taxes are in it, as in "Umsatz netto", or that
    they are; such a column stands back."""
    ledger: Words = ""
    """Headers that say account: of a customer, or of the books where another header names whose a
    sale is."""
    whose: Words = ""
    """Words at the end of a header that say what the column is of, as in "Fecha de la llamada"."""
    hands_off: Words = ""
    """What a program writes in brackets before a header of its own, like "(Do not modify)"."""
    header_scales: Mapping[str, float] = field(default_factory=dict)
    """Words in the header of a column of money -> what its numbers are multiplied by."""
    header_periods: Words = ""
    """Words at the end of a header of money for the year it is of: "last year", "p.a."."""
    header_minutes: Mapping[str, float] = field(default_factory=dict)
    """Words in the header of a column of minutes -> how many minutes one of its numbers is."""
    parts: Words = ""
    """Words of a sheet's title that name a part of a log besides its months: "North", "Quarter"."""
    copies: Words = ""
    """Words of a sheet's title that say that it is a copy."""

    forms: Words = ""
    """How Google Forms titles the sheet with a form's answers, without the number behind it."""
    questions: Mapping[str, Words] = field(default_factory=dict)
    """By column of the call log, words by which a question of a form asks for it; under "stamp"
    those for when it was answered, which is the day of the call where no question asks for it."""

    # In cells.
    channels: Mapping[str, Words] = field(default_factory=dict)
    """phone, visit, email, video, letter -> words for it."""
    call_backs: Words = ""
    """What a next step begins or ends with that is a call of the customer, like "call back"."""
    calling: Words = ""
    again: Words = ""
    """A next step that begins with the first and has the second is such a call: "ring him back"."""
    directions: Mapping[str, Words] = field(default_factory=dict)
    """"in" and "out" -> words for the customer's call and for ours."""
    statuses: Mapping[str, Words] = field(default_factory=dict)
    """lost, paused, no_contact, active -> statuses of a customer."""
    active_flags: Words = ""
    lost_flags: Words = ""
    """Headers over yes and no that say whether a customer is one still, or is none any more."""
    times_a_year: Words = ""
    """Headers of a list over how many calls or visits a year a customer is to have."""
    severities: tuple[Words, ...] = ()
    """Words for how bad a case is, from 1 to 4."""
    priorities: Words = ""
    """Headers of a list under which classes stand, too, where no header says class."""
    classes: Mapping[str, Words] = field(default_factory=dict)
    """A, B, C -> words that people use for a class besides letters and numbers, like gold."""
    success: Words = ""
    attempt: Words = ""
    """Outcomes of a call that reached the customer, and of one that did not."""
    sell: Words = ""
    review: Words = ""
    """Purposes of a call: to sell, and to review how it goes."""
    giving: Mapping[str, Words] = field(default_factory=dict)
    """gift, offer, preview, report, invitation, special action -> words for it."""
    thanks: Words = ""
    """Purposes of a call that is a thank-you."""
    purposes: Mapping[str, Words] = field(default_factory=dict)
    """onboarding, wow, introduction, incentive, sit-down, appreciation, special action, panel ->
    words for what steps of the built-in playbook are for.
    """
    triggers: Mapping[str, Words] = field(default_factory=dict)
    """start, first order, delivery, case resolved, every, date, top ten -> words for what a step
    of the playbook waits for.
    """
    season: Words = ""
    """Words for the time of the year at which gifts are given."""
    audiences: Mapping[str, Words] = field(default_factory=dict)
    """all, new, long-standing, first-time, promoters -> words for whom a step is."""
    colleague: Words = ""
    """Who does a step that a colleague does."""
    working_days: Words = ""
    """Words for days on which one works, as in "3 working days"."""
    yes: Words = ""
    no: Words = ""
    done: Words = ""
    not_done: Words = ""
    reached: Words = ""
    missed: Words = ""
    """Headers of a call log under which yes says that the customer was reached, or that nobody
    was."""
    paid: Words = ""
    """What says that an invoice is paid."""
    order_states: Mapping[str, Words] = field(default_factory=dict)
    """void, open -> states of an order or invoice that does not count, and of one that does."""
    by_whom: Words = ""
    """What stands between such a state and by whom or why, as in "cancelled by customer"."""
    order_totals: Words = ""
    """Words in the header of an amount that is the one of a whole order."""
    documents: Mapping[str, Words] = field(default_factory=dict)
    """billed, credit, other -> kinds of documents: what was sold, what was given back, neither."""
    granted: Words = ""
    denied: Words = ""
    waiting: Words = ""
    """Answers besides yes and no: that it is so, that it is not, that nobody answered yet."""
    us: Words = ""
    them: Words = ""
    """Who made a promise: our side, and the customer's."""
    nothing: Words = ""
    """What is written for nothing, in a column of any kind."""
    nothing_in_numbers: Words = ""
    """And in dates, numbers, ids, phones and e-mails also this."""
    ditto: Words = ""
    """What is written for the value of the cell above."""
    errors: Words = ""
    """What a spreadsheet in this language writes for an error."""
    extension: Words = ""
    """What stands before the extension of a phone number."""

    # In rows that are no data.
    totals: Words = ""
    headings: Words = ""
    """Words of which a heading inside a list is made."""
    sections: Words = ""
    """And those with which one begins, whatever stands behind them."""
    notes: Words = ""
    """Words with which a note below a table begins."""

    # Days, lengths of time, numbers and places.
    months: Words = ""
    """Twelve groups of words with spaces between them: "january jan|february feb|..."."""
    year_marks: Words = ""
    """What stands behind the year of a day, as in "25.02.2026 r."."""
    eras: Mapping[str, int] = field(default_factory=dict)
    """Names of eras by which years are counted -> the year before their first one."""
    weekdays: Words = ""
    """From Monday on; shorter forms are understood by themselves, but for those that do not begin
    the name, which stand behind it: "piątek pt"."""
    weekday_signs: Words = ""
    """From Monday on, where one sign is a day."""
    before_weekday: Words = ""
    after_weekday: Words = ""
    """What may stand before and after such a sign."""
    weekday_endings: Words = ""
    """What a day may end with that says nothing, like "-feira" or the "sin" of "maanantaisin"."""
    until: Words = ""
    """What stands between the first and the last day of a span."""
    mornings: Words = ""
    afternoons: Words = ""
    after: Words = ""
    before: Words = ""
    """When a customer is best reached, and what stands before an hour: "after 14"."""
    cadences: Mapping[int, Words] = field(default_factory=dict)
    """1, 7, 14, 28, 56, 84, 182, 364 days -> words for as long, and for as often."""
    numbers: tuple[Words, ...] = ()
    """Words for one to twelve."""
    times: Words = ""
    """Words as in "2 times a year"."""
    once: Words = ""
    """Words for a number that mean so many times."""
    fillers: Words = ""
    """Words that change nothing in "every 2 months", before the unit or behind it."""
    scales: Mapping[str, float] = field(default_factory=dict)
    """Words beside a number -> what it is multiplied by."""
    countries: Mapping[str, str] = field(default_factory=dict)
    """Names that no library knows of countries, and of parts with own holidays -> code."""

    def words_over(self, key: str, like: str = "") -> Words:
        """Headers of the column "table.column", else of a column like it.

        "" where this language has none.
        """
        return self.headers.get(key) or self.headers.get(like or key.partition(".")[2], "")
