"""Every table and column, declared once: its name in code, its kind, its label in a sheet, its other spellings.

Input tables are found in a person's book by title and headers; output tables are what reports return. `conform.py` reads
by these declarations and `present.py` writes by them.
"""

from toolkit.schema.diary_inputs import (
    ANSWERS,
    CASES,
    CONTACTS,
    INCIDENTS,
    NEWS,
    PROMISES,
    SURVEYS,
)
from toolkit.schema.diary_outputs import (
    ABOUT,
    ACTIVITY,
    BAD_NEWS,
    BOTH_PROMISES,
    CLAIMS,
    DIARY_OUTPUTS,
    FOLLOW_UPS,
    GAPS,
    HANDOFFS,
    HANDOVERS,
    KEPT,
    LAST_TOUCHES,
    LEDGER,
    MONTHS,
    OWN_GAPS,
    OWN_TASKS,
    POINTS,
    RATINGS,
    RESPONSES,
    SELLERS,
    SLIPS,
    STREAKS,
    TIME_TO_CLOSE,
    VALUE_SELL,
)
from toolkit.schema.inputs import (
    ALIASES,
    CALLS,
    CHANNEL_LABELS,
    CHANNELS,
    CUSTOMERS,
    HOLIDAYS,
    INBOUND,
    ORDERS,
    OUTBOUND,
    SETTINGS,
    TEAM,
)
from toolkit.schema.model import (
    KINDS,
    Chart,
    Column,
    Origin,
    Remark,
    Table,
    fold,
    letters,
    without_umlauts,
)
from toolkit.schema.outputs import (
    ADDED,
    CALL_SCHEDULE,
    COHORTS,
    CONTACT_GAPS,
    COVERAGE,
    ENTRIES,
    FIGURES,
    PROBLEMS,
    REVENUE,
    RUN,
)
from toolkit.schema.wants_inputs import INVOICES, NEEDS, REQUESTS
from toolkit.schema.wants_outputs import (
    ASKING_MORE,
    CHANNEL_MIX,
    LAST_BY_CHANNEL,
    NEED_LIST,
    NEEDS_MET,
    RECOVERED,
    RECOVERY,
    REQUEST_RATES,
    WANTS_OUTPUTS,
)

INPUTS: dict[str, Table] = {
    t.name: t
    for t in (
        CUSTOMERS,
        CALLS,
        ORDERS,
        PROMISES,
        CASES,
        INCIDENTS,
        SURVEYS,
        ANSWERS,
        CONTACTS,
        NEWS,
        INVOICES,
        NEEDS,
        REQUESTS,
        TEAM,
        HOLIDAYS,
        ALIASES,
        SETTINGS,
    )
}
OUTPUTS: dict[str, Table] = {
    t.name: t
    for t in (
        ADDED,
        CALL_SCHEDULE,
        ENTRIES,
        FIGURES,
        COVERAGE,
        CONTACT_GAPS,
        REVENUE,
        COHORTS,
        *DIARY_OUTPUTS,
        *WANTS_OUTPUTS,
        PROBLEMS,
        RUN,
    )
}
BY_TITLE: dict[str, Table] = {t.title: t for t in OUTPUTS.values()}

__all__ = [
    "ABOUT", "ACTIVITY", "ADDED", "ALIASES", "ANSWERS", "ASKING_MORE", "BAD_NEWS", "BOTH_PROMISES", "BY_TITLE", "CALLS",
    "CALL_SCHEDULE", "CASES", "CHANNELS", "CHANNEL_LABELS", "CHANNEL_MIX", "CLAIMS", "COHORTS", "CONTACTS", "CONTACT_GAPS",
    "COVERAGE", "CUSTOMERS", "ENTRIES", "FIGURES", "FOLLOW_UPS", "GAPS", "HANDOFFS", "HANDOVERS", "HOLIDAYS", "INBOUND",
    "INCIDENTS", "INPUTS", "INVOICES", "KEPT", "KINDS", "LAST_BY_CHANNEL", "LAST_TOUCHES", "LEDGER", "MONTHS", "NEEDS",
    "NEEDS_MET", "NEED_LIST", "NEWS", "ORDERS", "OUTBOUND", "OUTPUTS", "OWN_GAPS", "OWN_TASKS", "POINTS", "PROBLEMS",
    "PROMISES", "RATINGS", "RECOVERED", "RECOVERY", "REQUESTS", "REQUEST_RATES", "RESPONSES", "REVENUE", "RUN", "SELLERS",
    "SETTINGS", "SLIPS", "STREAKS", "SURVEYS", "TEAM", "TIME_TO_CLOSE", "VALUE_SELL", "Chart", "Column", "Origin", "Remark",
    "Table", "fold", "letters", "without_umlauts",
]  # fmt: skip
