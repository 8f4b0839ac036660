"""What our sheets look like wherever they are drawn: formats, widths, colours, offered words."""

from typing import NamedTuple

from toolkit.rules.not_ranked import NOT_RANKED
from toolkit.schema.channels import CHANNEL_LABELS
from toolkit.schema.watch_outputs import VERDICTS

NOTHING = "Nothing to show"
RATE = "rate"
"""The kind of a share in the grid of cohorts, where there is room for whole per cents only."""
FORMATS = {
    "date": "d mmm yyyy",
    "money": "#,##0",
    "cost": "#,##0",
    "cents": "#,##0.00",
    "share": "0.0 %",
    RATE: "0 %",
    "points": '+0.0" points";-0.0" points";0.0" points"',
    "count": "#,##0",
    "days": "#,##0",
    "number": "#,##0.0#",
    "long": "General",
}
"""Number formats by kind, as Excel and Google write them."""
WIDTHS = {
    "date": 12.0,
    "money": 14.0,
    "cost": 14.0,
    "cents": 14.0,
    "count": 10.0,
    "days": 10.0,
    "share": 10.0,
    "number": 11.0,
    "long": 44.0,
}
"""Widths in characters by kind, for a column that declares none."""

CHOICES = {
    "outcome": [
        "Reached",
        "Meeting held",
        "Order placed",
        "No answer",
        "Voicemail",
        "Left message",
        "Busy",
    ],
    "channel_used": list(CHANNEL_LABELS.values()),
    "verdict": list(VERDICTS),
    "purpose": ["Value", "Sell", "Review", "Check-up", "Service", "Onboarding"],
}
"""Words offered in a drop-down, by the open column in which they are typed."""
NONE_OF_THESE = "-"
"""What is offered where a person may say that it was none of the words."""
CHOICES_BESIDE = {"told": "planned_news", "choice": "choices"}
"""The column that holds the words offered in each row, one a line, by the open column."""
MAY_BE_NONE = {"told"}
"""Those of these columns in which none of the words may be said where they do not say so."""
HINTS = {
    "call_schedule.answer": "Where a call asks several questions: one answer a line, or between "
    "semicolons, in their order, and - for none. Or say which: 2: yes. Budget: the same."
}
"""What is told where a cell is chosen, by table and column; spreadsheets show 255 letters of it."""

TEAL, AMBER, RED, GREY = "#1F4E5F", "#B7791F", "#B23A48", "#8A949B"
SOFT = "#56636A"
"""The colour of notes: quieter than the figures, and still read on paper."""
WHITE, LINE, BAND, OPEN = "#FFFFFF", "#DDE3E6", "#F4F7F8", "#FFF9E3"
PALETTE = ("#1B6F9E", "#C27A00", "#A5321F", "#7C878D", "#26323A")
"""Colours of series, which people who see no red or no green tell apart: they differ in lightness.

Each stands out from white paper by 3 to 1 at least.
"""
PALETTE_DARK = ("#5FB4E5", "#F0B44C", "#F2836B", "#A9B4BA", "#F2F6F7")
"""The same on a dark page."""
SCALE = ("#F7E3DC", "#FBF3DC", "#8CC3C9")
"""The colours of the lowest, the middle and the highest rate of the cohorts."""
ROW_PIXELS = 20
CHART_WIDTH, CHART_HEIGHT = 760, 280
"""The size of a chart in pixels."""

FITTED = {"trend"}
"""Columns of bars, in our colour, in one line: letters get smaller where a font is wide."""


class Highlight(NamedTuple):
    """Colours of a cell that holds a certain word."""

    ink: str
    paper: str = WHITE
    bold: bool = False


HIGHLIGHTS: dict[str, dict[str, Highlight]] = {
    "tier": {
        "A": Highlight(TEAL, "#CDE5E9", bold=True),
        "B": Highlight("#7A4F0E", "#FBEBCB"),
    },
    "state": {
        "Warning": Highlight("#8B1E2D", "#F6D5D9", bold=True),
    },
    "severity": {
        "error": Highlight("#8B1E2D", "#F6D5D9", bold=True),
        "warning": Highlight("#7A4F0E", "#FBEBCB"),
        "note": Highlight(GREY),
    },
}
"""Colours by column and word."""
FADED = {"tier": ("why_tier", NOT_RANKED)}
"""Columns whose cells are grey where the cell of another column, in that row, has these words."""


def formula_of_words(words: str, cell: str) -> str:
    """What is true while a cell has these words, as Excel and Google write it."""
    return f'=ISNUMBER(SEARCH("{words}",{cell}))'


OVERDUE = ("overdue", "days_overdue")
"""Columns whose numbers above zero are red."""
