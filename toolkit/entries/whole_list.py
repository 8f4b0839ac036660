"""What a larger book says of the customers of this one: read back from our hidden sheet of it."""

import pandas as pd

from toolkit.entries.entry_sheet import places_of, values_at
from toolkit.entries.raw_values import worded
from toolkit.schema.outputs import WHOLE_LIST


def whole_rows(sheet: pd.DataFrame) -> pd.DataFrame | None:
    """The rows as texts by canonical name, each customer once; None where nothing is said.

    A row counts where it names a customer and a tier with its why.
    """
    places = places_of(sheet, WHOLE_LIST)
    texts = {
        name: list(map(worded, values_at(sheet, places.get(name)))) for name in WHOLE_LIST.names
    }
    rows = pd.DataFrame(texts, columns=WHOLE_LIST.names, dtype="str")
    is_said = (rows[["customer_id", "tier", "why"]] != "").all(axis=1)
    rows = rows[is_said].drop_duplicates("customer_id").reset_index(drop=True)
    return rows if len(rows) else None
