"""The reports that are made only when somebody asks for them, and the sheets they stand on.

The other reports are written by each refresh, as `REPORTS` says.
"""

from toolkit.words.folding import fold

ASKED_FOR: dict[str, tuple[str, ...]] = {
    "promises": ("Promises kept", "Promise ledger"),
    "follow-ups": ("Follow-ups",),
    "handoffs": ("Handoffs",),
    "contact-quality": ("Contact quality",),
    "adherence": ("Adherence",),
    "whatif": ("What if",),
    "needs": ("Needs",),
    "requests": ("Requests",),
    "giving": ("Giving",),
    "known": ("Known",),
    "onboarding": ("Onboarding",),
    "surveys": ("Surveys",),
    "referrals": ("Referrals",),
    "competitors": ("Competitors",),
    "single-person": ("Single person",),
    "recovery": ("Recovery",),
    "backtest": ("Backtest",),
    "expected": ("Expected",),
    "diary": ("Diary",),
}
"""The pages of each such report by its name: in the button More reports and the setting `also`."""
ASKED_PAGES = frozenset(fold(page) for pages in ASKED_FOR.values() for page in pages)
"""The keys of those pages: a refresh leaves such a sheet as it stands unless it is asked for."""

GO_WHEN_DELETED = {"to-do": "To do", "watch-list": "Watch list", "gaps": "Gaps"}
"""Reports that each refresh writes, and the sheet of each, which stays away once it was deleted."""
REPORT_NAMES = (*ASKED_FOR, *GO_WHEN_DELETED)
"""All that the setting `also` takes."""


def report_title(name: str) -> str:
    """What people read when they choose a report.

    >>> report_title("promises"), report_title("whatif")
    ('Promises', 'What if')
    """
    pages = ASKED_FOR[name]
    return pages[0] if len(pages) == 1 else name.capitalize()


def report_titles() -> list[str]:
    """The titles of all of them, as they stand in a list to choose from."""
    return [report_title(name) for name in ASKED_FOR]


def named_report(text: str) -> str | None:
    """The report that a person means, by its name or its title; None where it is none of them.

    >>> named_report("Contact quality"), named_report("what if"), named_report("sales")
    ('contact-quality', 'whatif', None)
    """
    wanted = fold(text)
    return next((n for n in ASKED_FOR if wanted in (fold(n), fold(report_title(n)))), None)
