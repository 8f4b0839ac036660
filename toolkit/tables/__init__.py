"""Every table and column, declared once: its name in code, its kind, its label in a sheet, its other spellings.

Input tables are found in a person's book by title and headers; output tables are what reports return. `conform.py` reads
by these declarations and `present.py` writes by them.
"""

from toolkit.tables.columns import KINDS, Chart, Column, Origin, Table, fold, letters
from toolkit.tables.diary import ANSWERS, CASES, CONTACTS, INCIDENTS, NEWS, PROMISES, SURVEYS
from toolkit.tables.inputs import ALIASES, CALLS, CHANNEL_LABELS, CHANNELS, CUSTOMERS, HOLIDAYS, ORDERS, SETTINGS, TEAM
from toolkit.tables.outputs import (
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
        TEAM,
        HOLIDAYS,
        ALIASES,
        SETTINGS,
    )
}
OUTPUTS: dict[str, Table] = {
    t.name: t for t in (ADDED, CALL_SCHEDULE, ENTRIES, FIGURES, COVERAGE, CONTACT_GAPS, REVENUE, COHORTS, PROBLEMS, RUN)
}
BY_TITLE: dict[str, Table] = {t.title: t for t in OUTPUTS.values()}

__all__ = [
    "ADDED", "ALIASES", "ANSWERS", "BY_TITLE", "CALLS", "CALL_SCHEDULE", "CASES", "CHANNELS", "CHANNEL_LABELS", "COHORTS", "CONTACTS",
    "CONTACT_GAPS", "COVERAGE", "CUSTOMERS", "ENTRIES", "FIGURES", "HOLIDAYS", "INCIDENTS", "INPUTS", "KINDS", "NEWS", "ORDERS", "OUTPUTS",
    "PROBLEMS", "PROMISES", "REVENUE", "RUN", "SETTINGS", "SURVEYS", "TEAM", "Chart", "Column", "Origin", "Table", "fold",
    "letters",
]  # fmt: skip
