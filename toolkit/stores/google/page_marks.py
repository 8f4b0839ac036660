"""What the mark of one of our sheets says, and by it whether a person changed the sheet."""

from typing import Any

from toolkit.catalogues.catalogue import ENGLISH
from toolkit.render.google_cells import content
from toolkit.render.google_charts import chart_names
from toolkit.render.google_page import Grid
from toolkit.stores.google.persons_additions import has_fixed_formula, without_own_texts
from toolkit.stores.google.spreadsheet import TYPED_INTO, Rows, Tab
from toolkit.stores.google.typed_cells import open_columns, typed_digest
from toolkit.stores.our_sheets import HIDDEN_KEYS


def page_state(key: str, grid: Grid, look: str) -> dict[str, Any]:
    """What the mark of a page says.

    `digest` is what stands there without what people type, `typed` what they had typed, `look` the
    formats, `filter` that there was one, `charts` which there are, `language` an other than
    English.
    """
    digest = digest_of_ours(key, without_own_texts(key, grid.rows))
    state: dict[str, Any] = {"digest": digest, "look": look}
    if key in TYPED_INTO:
        state["typed"] = typed_digest(grid.rows, TYPED_INTO[key])
    if grid.has_filter:
        state["filter"] = 1
    state["charts"] = chart_names(grid)
    if grid.language != ENGLISH:
        state["language"] = grid.language
    return state


def is_changed(key: str, tab: Tab, rows: Rows) -> bool:
    """Whether a person changed one of our sheets, but for open columns and the order of rows.

    Columns that they added are no change either: these follow their rows. Of a hidden
    sheet it does not count: there is nothing of theirs.
    """
    mark = tab.mark(key)
    if mark is None or mark.state.get("writing") or key in HIDDEN_KEYS:
        return False
    digest = digest_of_ours(key, without_own_texts(key, rows))
    return digest != mark.state.get("digest") or has_fixed_formula(key, tab, rows)


def digest_of_ours(key: str, rows: Rows) -> str:
    """A digest of what stands on one of our sheets without the columns that people fill in."""
    theirs = open_columns(rows, TYPED_INTO[key]) if key in TYPED_INTO else set()
    return content(rows, theirs)
