"""The tables of the retention report that orders, calls and surveys make, with their charts."""

from toolkit.schema.model import Chart, Column, Table, col

_PAGE = "Retention report"

WARNING_SIGNS = Table(
    "warning_signs",
    "Warning signs",
    (
        col("sign", "text", "Sign", width=24),
        col("measured", "text", "Measured"),
        col("state", "text", "State"),
        col("value", "number", "Value"),
        col("threshold", "number", "Threshold"),
        col("n", "count", "Count"),
        col("definition", "long", "Definition"),
    ),
    page=_PAGE,
    note="Five habits by which firms lose customers while they count something else. Each has a "
    "number of this book, and a setting for its threshold.",
)

HEADLINES = Table(
    "headlines",
    "Headlines",
    (
        col("figure", "text", "Figure", width=24),
        col("period", "text", "Period", width=17),
        col("value", "number", "Value"),
        col("low", "number", "From (95 %)"),
        col("high", "number", "To (95 %)"),
        col("before", "number", "12 months before"),
        col("change", "share", "Change"),
        col("n", "count", "Count"),
        col("trend", "text", "By quarter"),
        col("definition", "long", "Definition"),
    ),
    page=_PAGE,
    note="The last 12 full months beside the 12 before. Change: of shares in percentage points, "
    "else as a share of the months before. By quarter: the same 12 months at the end of each of "
    "the last 8 quarters that the book has; a bar is as high as its share of the highest.",
)

_KEPT: tuple[Column, ...] = (
    col("period", "text", "Period"),
    col("active", "count", "Customers before"),
    col("kept", "count", "Kept"),
    col("rate", "share", "Customers kept"),
    col("low", "share", "From (95 %)"),
    col("high", "share", "To (95 %)"),
    col("churn", "share", "Logo churn"),
    col("won_back", "count", "Won back"),
    col("new", "count", "New"),
)
_KEPT_NOTE = (
    "Customers who ordered in the {0} before and again in this one, of those who ordered in the "
    "{0} before, with Wilson's 95 % interval. Won back: ordered now, not in the {0} before, but "
    "were customers earlier, by an order or by Customer since; they do not count as kept. A {0} "
    "that is not over has no rate, nor one of which for a third or more nobody ordered."
)


def _kept_table(name: str, title: str, period: str) -> Table:
    chart = Chart(
        "line",
        f"Customers kept from {period} to {period}",
        "period",
        ("rate",),
        period.capitalize(),
        "Customers kept",
        bands=(("low", "high"),),
    )
    return Table(name, title, _KEPT, page=_PAGE, note=_KEPT_NOTE.format(period), charts=(chart,))


KEPT_YEARS = _kept_table("kept_years", "Kept by year", "year")
KEPT_QUARTERS = _kept_table("kept_quarters", "Kept by quarter", "quarter")
KEPT_MONTHS = _kept_table("kept_months", "Kept by month", "month")

GROWTH = Table(
    "growth",
    "Growth bridge",
    (
        col("step", "text", "Step"),
        col("customers", "count", "Customers"),
        col("amount", "cents", "Revenue"),
        col("floor", "money", "Drawn from"),
        col("total", "money", "Total"),
        col("up", "money", "More"),
        col("down", "money", "Less"),
    ),
    page=_PAGE,
    note="From the revenue of 12 full months to that of the next 12, customer by customer; the "
    "steps add up to the cent. Apart: in either time a quarter or more of the customer's orders "
    "have no amount, or any is in a currency without a rate, so nobody knows what they came to; "
    "what is known of them is taken out of the first time and put back at the end. Retained: what "
    "is left of the first time after Lost and Shrunk. Lost: ordered before, not now. Won back: "
    "ordered now, not in the 12 months before, but were customers earlier, by an order or by "
    "Customer since. Money given back counts on its day, and "
    "among what shrunk and expanded where the customer ordered nothing in that time.",
    charts=(
        Chart(
            "bridge",
            "What changed the revenue",
            "step",
            ("total", "up", "down"),
            "Step",
            "Revenue",
            stacked=True,
            floor="floor",
        ),
    ),
)

_LOST_NOTE = (
    "The share of customers not yet lost so many months after their first order (Kaplan-Meier "
    "with 95 % bands). Lost: silent for the days of the setting lost_days, the first time. Who was "
    "a customer before the orders begin counts from Customer since, and from the age at which "
    "lost_days have passed since the orders begin (delayed entry): nobody knows who was lost "
    "before. Until one is lost, there is no band. "
)


def _survival_chart(title: str, values: tuple[str, ...]) -> Chart:
    bands = tuple((f"{name}_low", f"{name}_high") for name in values)
    return Chart(
        "steps",
        title,
        "months",
        values,
        "Months as a customer",
        "Not yet lost",
        bands=bands,
    )


SURVIVAL = Table(
    "survival",
    "Survival",
    (
        col("months", "count", "Months as a customer"),
        col("all", "share", "All"),
        col("all_low", "share", "From (95 %)"),
        col("all_high", "share", "To (95 %)"),
        col("at_risk", "count", "At risk"),
    ),
    page=_PAGE,
    note=_LOST_NOTE + "At risk: customers who are seen at that age and not lost by then. The first "
    "month is one with 5 of them: the share is of those who had stayed so long. The table ends "
    "where fewer are.",
    charts=(_survival_chart("How long customers stay", ("all",)),),
)

SURVIVAL_TIERS = Table(
    "survival_tiers",
    "Survival by tier",
    (
        col("months", "count", "Months as a customer"),
        col("a", "share", "A"),
        col("a_low", "share", "A, from"),
        col("a_high", "share", "A, to"),
        col("b", "share", "B"),
        col("b_low", "share", "B, from"),
        col("b_high", "share", "B, to"),
        col("c", "share", "C"),
        col("c_low", "share", "C, from"),
        col("c_high", "share", "C, to"),
    ),
    page=_PAGE,
    note=_LOST_NOTE + "Tiers are those of today, so that who has left has often none: compare them "
    "with care. A tier with fewer than 20 customers is left out. The first month is one with 5 of "
    "each tier: the share is of those who had stayed so long. Each tier ends where fewer are.",
    charts=(_survival_chart("How long customers of each tier stay", ("a", "b", "c")),),
)

SECOND_ORDERS = Table(
    "second_orders",
    "Second order",
    (
        col("cohort", "text", "First order in"),
        col("customers", "count", "Customers"),
        col("again", "count", "Ordered again in time"),
        col("rate", "share", "Second order"),
        col("low", "share", "From (95 %)"),
        col("high", "share", "To (95 %)"),
        col("state", "long", "State"),
    ),
    page=_PAGE,
    note="Customers who ordered a second time, on another day, within the days of the setting "
    "second_order_days of the first; the last 12 quarters. A quarter some of whose customers still "
    "have time has no rate yet, and one with fewer than 5 has none. Who was a customer before the "
    "orders of the book begin is left out.",
    charts=(
        Chart(
            "line",
            "First customers who order again in time",
            "cohort",
            ("rate",),
            "Quarter of the first order",
            "Ordered again",
            bands=(("low", "high"),),
        ),
    ),
)

ON_TIME = (
    col("customers", "count", "Customers"),
    col("on_track", "count", "On track"),
    col("due_soon", "count", "Due soon"),
    col("overdue", "count", "Overdue"),
    col("never", "count", "Never"),
    col("coverage", "share", "Coverage"),
)
"""Columns of a coverage: when each customer was last reached, against the cadence."""


def on_time_chart(title: str, by: str, label: str) -> Chart:
    """A coverage as bars, one for each value of a column."""
    counts = ("on_track", "due_soon", "overdue", "never")
    return Chart("bar", title, by, counts, "Customers", label, stacked=True)


COVERAGE_REPS = Table(
    "coverage_reps",
    "Coverage by rep",
    (
        col("owner", "text", "Rep"),
        *ON_TIME,
    ),
    page=_PAGE,
    note="As Coverage, by the customer's rep.",
    charts=(on_time_chart("Whose customers are called on time", "owner", "Rep"),),
)

CARING = Table(
    "caring",
    "Contacts by month",
    (
        col("month", "text", "Month"),
        col("calls", "count", "Calls"),
        col("reached", "count", "Reached"),
        col("customers", "count", "Customers reached"),
        col("without", "share", "Customers without a contact"),
        col("phone", "count", "Phone"),
        col("visit", "count", "Visit"),
        col("email", "count", "E-mail"),
        col("video", "count", "Video"),
        col("value", "count", "To give value"),
        col("sell", "count", "To sell"),
    ),
    page=_PAGE,
    note="Calls of the log by month, the last 12 full ones, and what came of them. Customers "
    "without a contact: of all in the list by then who may be called, those whom nobody reached in "
    "that month. Channels and purposes count contacts that reached the customer.",
    charts=(
        Chart(
            "line",
            "Customers whom nobody reached",
            "month",
            ("without",),
            "Month",
            "Customers without a contact",
        ),
    ),
)

EFFORT = Table(
    "effort",
    "Effort and revenue",
    (
        col("group", "text", "Customers", width=24),
        col("customers", "count", "How many"),
        col("contacts", "count", "Calls"),
        col("minutes", "count", "Minutes"),
        col("effort", "share", "Share of effort"),
        col("revenue", "money", "Revenue"),
        col("share", "share", "Share of revenue"),
    ),
    page=_PAGE,
    note="Of the last 365 days: what part of our effort went to new business, and what part of the "
    "revenue came from it. Effort is minutes where half of the calls or more have them, else "
    "calls. No rule of thumb stands behind it: compare the two shares.",
    charts=(
        Chart(
            "column",
            "Where effort goes and where revenue comes from",
            "group",
            ("effort", "share"),
            "Customers",
            "Share of the total",
        ),
    ),
)

VOICES = Table(
    "voices",
    "Voices",
    (
        col("kind", "text", "Survey"),
        col("measure", "text", "Measure"),
        col("n", "count", "Customers (n)"),
        col("score", "number", "Score"),
        col("low", "number", "From (95 %)"),
        col("high", "number", "To (95 %)"),
    ),
    page=_PAGE,
    note="One voice a customer: the newest score of the last 365 days (several of one day count as "
    "their mean), with its 95 % interval; n alone for fewer than 5 customers, or on a scale that "
    "nobody can know. NPS: who would recommend us, from 0 to 10. Satisfied: 4 or 5 of 5. Else the "
    "mean.",
)

LISTENED = Table(
    "listened",
    "Heard and acted on",
    (
        col("figure", "text", "Figure", width=24),
        col("value", "number", "Value"),
        col("low", "number", "From (95 %)"),
        col("high", "number", "To (95 %)"),
        col("n", "count", "Count"),
        col("definition", "long", "Definition"),
    ),
    page=_PAGE,
    note="Suggestions and cases of the last 365 days. The reports surveys, recovery and referrals "
    "have the rows behind it.",
)

LOYALTY = Table(
    "loyalty",
    "Loyalty evidence",
    (
        col("band", "text", "Customer for"),
        col("customers", "count", "Customers"),
        col("lost", "share", "Lost"),
        col("lost_low", "share", "Lost, from"),
        col("lost_high", "share", "Lost, to"),
        col("grew", "share", "Spent more"),
        col("grew_low", "share", "More, from"),
        col("grew_high", "share", "More, to"),
        col("change", "share", "Change of revenue"),
        col("discount", "share", "Had a discount"),
        col("discount_low", "share", "Discount, from"),
        col("discount_high", "share", "Discount, to"),
    ),
    page=_PAGE,
    note="Whether customers of long standing leave less and buy more, tested on this book: those "
    "who ordered in 12 full months, by how long each had been a customer (Customer since, or the "
    "first order where that is earlier or none is there), and what they did in the next 12. Had a "
    "discount: of those who ordered in these, who had one with an order (column Discount of "
    "Orders). Blank where a band has fewer than 20 customers.",
    charts=(
        Chart(
            "column",
            "Customers lost and grown, by how long they have been customers",
            "band",
            ("lost", "grew"),
            "Customer for",
            "Share of customers",
        ),
    ),
)

TOP_TEN = Table(
    "top_ten",
    "Top ten",
    (
        col("name", "text", "Customer"),
        col("owner", "text", "Rep"),
        col("place", "count", "Place"),
        col("tier", "text", "Tier"),
        col("customer_id", "id", "Customer ID"),
        col("revenue", "money", "Revenue"),
        col("period", "text", "Revenue of"),
        col("next_call", "date", "Next call"),
        col("planned", "text", "Special, planned"),
        col("done", "text", "Special, done last"),
        col("why", "long", "Why in the list"),
    ),
    page=_PAGE,
    note="By the revenue of 12 months at the end of each quarter. Who is in stays, until another "
    "one has more than the last of them by the share top_ten_margin. Special: what the sheet "
    "Giving has as special action.",
)

OTHER_CURRENCIES = Table(
    "other_currencies",
    "Other currencies",
    (
        col("currency", "text", "Currency"),
        col("customers", "count", "Customers"),
        col("rows", "count", "Rows"),
        col("recent", "number", "12 months"),
        col("before", "number", "12 months before"),
        col("amount", "number", "All"),
        col("rate", "text", "Rate"),
        col("counted", "number", "All, converted"),
        col("home", "text", "Into"),
        col("period", "text", "The 12 months"),
    ),
    page=_PAGE,
    note="Orders in other currencies, each in its own money. Rate: what 1 of it counts as in the "
    "currency of the figures, by the sheet Rates; each amount is converted and rounded to the "
    "cent, as it would be booked. Without a rate no figure of revenue has them in it; as days on "
    "which somebody bought they do count.",
)

ORDER_ROWS = Table(
    "order_rows",
    "Which orders count",
    (
        col("about", "text", "Rows of Orders", width=24),
        col("rows", "count", "Rows"),
        col("done", "long", "Their amounts, and what was done with them"),
    ),
    page=_PAGE,
    note="From the rows that were read to those that the figures are made of. Problems names their "
    "cells.",
)

CANNOT_TELL = Table(
    "cannot_tell",
    "What cannot be told",
    (
        col("block", "text", "Part"),
        col("why", "long", "Why, and what it takes"),
    ),
    page=_PAGE,
)

COHORT_REVENUE = Table(
    "cohort_revenue",
    "Cohort revenue",
    (
        col("cohort", "text", "First order in"),
        col("age", "count", "Months later"),
        col("revenue", "money", "Revenue"),
        col("rate", "share", "Of the first month"),
    ),
    page="Cohort revenue",
    note="What the customers whose first order fell in a month bought so many months later, as a "
    "share of what they bought in that month.",
)
