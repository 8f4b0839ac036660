"""Which sheets of a person's book are ours: their keys, and how the title of a kept one ends."""

import re

from toolkit.schema.inputs import CALLS
from toolkit.schema.model import Table
from toolkit.schema.outputs import ADDED, OUTPUTS
from toolkit.words.folding import fold

TAG = "retain"
"""Marks what is ours in a workbook: sheets, columns and the text of what was written last."""
KEPT_TITLE = re.compile(r" \(kept \d{4}-\d\d-\d\d\)( \(\d+\))?$")
"""How the title of a sheet ends that was ours until a person changed it; it is no input."""
ADDED_SHEET = Table(
    "added_sheet",
    ADDED.title,
    (CALLS.column("customer_id"), CALLS.column("customer"), *ADDED.columns),
    page=ADDED.page,
)
"""The added columns as a sheet of their own, for where they cannot stand beside the customers."""
PAGE_KEYS = {*(fold(table.page) for table in OUTPUTS.values() if table.page), ADDED_SHEET.name}
"""The keys of the sheets that a run writes; buttons have sheets of ours besides."""
HIDDEN_TITLES = {table.page for table in OUTPUTS.values() if table.hidden}
HIDDEN_KEYS = {fold(title) for title in HIDDEN_TITLES}
"""The keys of those that are out of sight: what a person changes there is written over."""
