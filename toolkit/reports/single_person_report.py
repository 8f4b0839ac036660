"""Single person: customers whom only one of us reached in 12 months (practice 57)."""

import pandas as pd

from toolkit.planning.people import single_person_of
from toolkit.planning.planning import Planning
from toolkit.reports.report_parts import in_columns
from toolkit.rules.tier_rules import order_of
from toolkit.schema.people_outputs import SINGLE_PERSON


def single_person(planning: Planning) -> dict[str, pd.DataFrame]:
    """For who leads: each such customer who may be called, the best tier and most revenue first."""
    by_id = planning.by_id
    rows = single_person_of(planning.book)
    rows = rows[rows["customer_id"].isin(by_id.index[by_id["blocked"] == ""])]
    columns = {n: rows["customer_id"].map(by_id[n]) for n in ("name", "tier", "owner", "revenue")}
    rows = rows.assign(**columns)
    rows = rows.assign(rank=order_of(rows["tier"]))
    order = ["rank", "revenue", "customer_id"]
    rows = rows.sort_values(order, ascending=[True, False, True], kind="stable")
    return {SINGLE_PERSON.title: in_columns(rows, SINGLE_PERSON)}
