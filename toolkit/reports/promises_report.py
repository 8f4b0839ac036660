"""Promises both ways: the rate kept by side and seller, slips, claims, and every promise."""

import pandas as pd

from toolkit.planning.planning import Planning
from toolkit.reports.figures import Figure
from toolkit.reports.report_parts import SIDES, in_columns, no_rows, with_places
from toolkit.rules.promise_rules import BROKEN, kept_rates, moved_and_kept
from toolkit.schema.diary_outputs import CLAIMS, LEDGER, SLIPS
from toolkit.schema.diary_outputs import KEPT as KEPT_TABLE
from toolkit.settings import Settings

ALL_OTHERS = "all others"
"""Promises that were made only once, together."""
RANK = {"overdue": 1, "open": 2, "kept": 3, "exceeded": 3, "short": 3, "late": 3}
"""States in the order of the ledger; what needs a notice comes before them."""
DONE = 3
DEFINITIONS = {
    "Promise kept rate": "Our promises kept or exceeded, of those with a day that are done or past "
    "it. Open past the day is broken; moved in time and kept then is left out.",
    "Promises moved in time": "Our promises with a new day that the customer heard of by the first "
    "one.",
    "Surprises": "Our promises whose day passed without delivery and without a notice by then.",
    "Notices needed": "Our promises that will be late and of which nobody has told the customer.",
}
"""Figures of promises in the retention report, and how each is counted."""


def promises(planning: Planning) -> dict[str, pd.DataFrame]:
    """For sellers and who stands behind them: kept rates, slips, claims and the ledger.

    In the ledger what needs a notice stands first, then what is overdue, open, and done, each by
    its day; the newest done first.
    """
    rows, settings = with_sellers(planning), planning.book.settings
    return {
        KEPT_TABLE.title: _kept(rows, settings),
        SLIPS.title: _slips(rows),
        CLAIMS.title: _claims(rows, settings.claim_breaches),
        LEDGER.title: _ledger(planning, rows),
    }


def with_sellers(planning: Planning) -> pd.DataFrame:
    """The promises with the customer's name, and the seller of ours: else the customer's rep."""
    rows, customers = planning.promises, planning.by_id
    ids = rows["customer_id"]
    rows = rows.assign(name=ids.map(customers["name"]))
    if not len(rows):
        return rows
    seller = rows["seller"].fillna(ids.map(customers["owner"]))
    return rows.assign(seller=seller.replace("", "nobody"))


def kept_by(rows: pd.DataFrame, by: list[str], settings: Settings) -> pd.DataFrame:
    """Kept rates by these columns, with the buffer that the settings ask for."""
    share, least = settings.buffer_share, settings.buffer_least
    return kept_rates(rows, by=by, buffer_share=share, buffer_least=least)


def _kept(rows: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    """Ours together, then by seller, then theirs."""
    if not len(rows):
        return no_rows(KEPT_TABLE)
    ours, theirs = rows[rows["made_by"] == "us"], rows[rows["made_by"] == "them"]
    parts = []
    if len(ours):
        parts.append(kept_by(ours, ["made_by"], settings).assign(seller="all"))
        parts.append(kept_by(ours, ["made_by", "seller"], settings))
    if len(theirs):
        parts.append(kept_by(theirs, ["made_by"], settings).assign(seller="all"))
    kept = pd.concat(parts, ignore_index=True)
    return kept.assign(side=kept["made_by"].map(SIDES))[KEPT_TABLE.names]


def _slips(rows: pd.DataFrame) -> pd.DataFrame:
    """How many of our promises came so many days after the day they were for."""
    done = rows[(rows["made_by"] == "us") & rows["done_on"].notna() & rows["slip"].notna()]
    if not len(done):
        return no_rows(SLIPS)
    counts = done.groupby("slip").size()
    columns = {"slip": counts.index, "promises": counts.to_numpy()}
    return pd.DataFrame({**columns, "share": counts.to_numpy() / len(done)})


def _claims(rows: pd.DataFrame, breaches: int) -> pd.DataFrame:
    """Claims by where and what, the most broken first.

    A claim stands for itself when it was made more than once; deliveries are one claim.
    """
    is_due = (rows["state"] != "open") & rows["deadline"].notna() & ~moved_and_kept(rows)
    ours = rows[(rows["made_by"] == "us") & is_due]
    if not len(ours):
        return no_rows(CLAIMS)
    source = ours["source"].fillna("not said")
    often = ours.groupby([source, "promise"])["line"].transform("size") > 1
    promise = ours["promise"].where(often, ALL_OTHERS)
    promise = promise.where((ours["table"] != "orders").to_numpy(), "delivery on the day")
    broken = ours["state"].isin(BROKEN)
    claims = pd.DataFrame(
        {"source": source, "promise": promise, "broken": broken, "slip": ours["slip"]}
    )
    counts = claims.groupby(["source", "promise"], dropna=False).agg(
        due_by_now=("broken", "size"), broken=("broken", "sum"), mean_slip=("slip", "mean")
    )
    order = ["broken", "source", "promise"]
    counts = counts.reset_index().sort_values(order, ascending=[False, True, True])
    to_warn = (counts["broken"] >= breaches) & (counts["promise"] != ALL_OTHERS)
    text = "Broken again and again: take it up inside, and warn who sells it."
    warning = pd.Series(text, index=counts.index).where(to_warn)
    rate = counts["broken"] / counts["due_by_now"]
    return in_columns(counts.assign(broken_rate=rate, warning=warning), CLAIMS)


def _ledger(planning: Planning, rows: pd.DataFrame) -> pd.DataFrame:
    if not len(rows):
        return no_rows(LEDGER)
    to_tell = rows["notice_needed"] == 1
    rank = rows["state"].map(RANK).mask(to_tell, 0)
    warning = rows["surprise"].map({1: "surprise"}).mask(to_tell, "notice needed")
    rows = rows.assign(rank=rank, side=rows["made_by"].map(SIDES), warning=warning)
    within = ["customer_id", "promise", "table", "line"]
    waiting = rows[rank < DONE].sort_values(["rank", "deadline", *within])
    newest_first = [False, True, True, True, True]
    done = rows[rank == DONE].sort_values(["done_on", *within], ascending=newest_first)
    listed = pd.concat([part for part in (waiting, done) if len(part)])
    return in_columns(with_places(planning.book, listed), LEDGER)


def promise_figures(planning: Planning) -> list[Figure]:
    """The rate of our promises kept, surprises and missing notices, for the retention report.

    Nothing without promises of ours.
    """
    rows, book = planning.promises, planning.book
    if not len(rows):
        return []
    ours = rows[rows["made_by"] == "us"]
    if not len(ours):
        return []
    count, period = len(ours), f"as of {book.as_of.isoformat()}"
    kept = kept_by(ours, ["made_by"], book.settings).iloc[0]
    values = {
        "Promise kept rate": kept["kept_rate"],
        "Promises moved in time": kept["renegotiated"],
        "Surprises": kept["surprises"],
        "Notices needed": int(ours["notice_needed"].sum()),
    }
    figures = []
    for name, definition in DEFINITIONS.items():
        is_rate = name == "Promise kept rate"
        kind, of = ("share", kept["due_by_now"]) if is_rate else ("count", count)
        figures.append(Figure(name, period, values[name], kind, of, definition))
    return figures
