"""The tables of the backtest: what cadences would have asked for, and who stayed."""

from toolkit.schema.model import Chart, Column, Table, col

_PAGE = "Backtest"
_SHARES: tuple[Column, ...] = (
    col("customers", "count", "Customers"),
    col("stayed", "share", "Stayed"),
    col("stayed_low", "share", "Stayed, from"),
    col("stayed_high", "share", "Stayed, to"),
    col("more", "share", "Bought more"),
    col("more_low", "share", "More, from"),
    col("more_high", "share", "More, to"),
)

BACKTEST_SAYS = Table(
    "backtest_says",
    "What your history says",
    (col("said", "long", "In words", width=110),),
    page=_PAGE,
)
CADENCE_TESTED = Table(
    "cadence_tested",
    "Asked and done",
    (
        col("tier", "text", "Tier"),
        col("customers", "count", "Customers"),
        col("cadence", "days", "Cadence (days)"),
        col("asked", "count", "Contacts asked for"),
        col("contacts", "count", "Contacts made"),
        col("share", "share", "Made of asked"),
        col("covered", "share", "Days within the cadence"),
        col("on_time", "count", "Called on time"),
    ),
    page=_PAGE,
    note="Customers who ordered in the first time, in the tier and with the cadence of its last "
    "day. Called on time: at least four fifths of the days lie within the cadence of the contact "
    "before them.",
)
STAYED = Table(
    "stayed",
    "Called on time and stayed",
    (
        col("tier", "text", "Tier"),
        col("group", "text", "Group", width=18),
        *_SHARES,
    ),
    page=_PAGE,
    note="Stayed: ordered in the second time, as long as the first. Bought more: for more than in "
    "the first. One voice a customer; 95 % intervals (Wilson; of a difference Newcombe), blank "
    "under 20 customers. Association, not effect: reps call those more who buy more.",
)
STAYED_BY_GAP = Table(
    "stayed_by_gap",
    "Days between contacts",
    (
        col("gap", "text", "Days between contacts"),
        *_SHARES,
    ),
    page=_PAGE,
    note="Each customer once, by the days of the first time for each day with a contact.",
    charts=(
        Chart(
            "column",
            "Who stayed and bought more, by the days between contacts",
            "gap",
            ("stayed", "more"),
            "Days between contacts",
            "Share of customers",
        ),
    ),
)
