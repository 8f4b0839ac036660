"""Promises both ways: the rate kept by side and seller, days against the promise, claims against what came, and every promise."""

from typing import Any

import pandas as pd

from toolkit.book import Book
from toolkit.planning.planning import Planning
from toolkit.reports.gaps_report import with_places
from toolkit.rules.promise_rules import BROKEN, KEPT, kept_rates
from toolkit.schema import CLAIMS, LEDGER, SLIPS
from toolkit.schema import KEPT as KEPT_TABLE

SIDES = {"us": "Us", "them": "Them"}


def promises(planning: Planning) -> dict[str, pd.DataFrame]:
    """Kept rates, slips, claims and the ledger: what needs a notice first, then what is overdue, open, and done, each by its day; the newest done first."""
    rows, book = with_sellers(planning), planning.book
    return {
        KEPT_TABLE.title: kept_by_seller(book, rows),
        SLIPS.title: _slips(rows),
        CLAIMS.title: _claims(rows, book.settings.claim_breaches),
        LEDGER.title: _ledger(book, rows),
    }


def with_sellers(planning: Planning) -> pd.DataFrame:
    """The ledger with the seller of each promise of ours: who made it, else the customer's rep."""
    rows, table = planning.promises, planning.accounts.set_index("customer_id")
    names = rows["customer_id"].map(table["name"])
    if not len(rows):
        return rows.assign(name=names)
    seller = rows["seller"].fillna(rows["customer_id"].map(table["owner"])).replace("", "nobody")
    return rows.assign(name=names, seller=seller)


def kept_by_seller(book: Book, rows: pd.DataFrame) -> pd.DataFrame:
    """Ours together, then by seller, then theirs."""
    if not len(rows):
        return pd.DataFrame(columns=KEPT_TABLE.names)
    s = book.settings
    how: dict[str, Any] = {"buffer_share": s.buffer_share, "buffer_least": s.buffer_least}
    ours = rows[rows["made_by"] == "us"]
    parts = [
        kept_rates(mine, by=["made_by"], **how).assign(seller="all")
        for mine in (ours, rows[rows["made_by"] == "them"])
        if len(mine)
    ]
    if len(ours):
        parts.insert(1, kept_rates(ours, by=["made_by", "seller"], **how))
    out = pd.concat(parts, ignore_index=True)
    return out.assign(side=out["made_by"].map(SIDES))[KEPT_TABLE.names]


def _slips(rows: pd.DataFrame) -> pd.DataFrame:
    done = rows[(rows["made_by"] == "us") & rows["done_on"].notna() & rows["slip"].notna()]
    counts = done.groupby("slip").size() if len(done) else pd.Series(dtype="i8")
    total = max(int(counts.sum()), 1)
    return pd.DataFrame(
        {"slip": counts.index, "promises": counts.to_numpy(), "share": counts.to_numpy() / total},
        columns=SLIPS.names,
    )


def _claims(rows: pd.DataFrame, breaches: int) -> pd.DataFrame:
    """Claims by where and what, the most broken first; a claim stands for itself when it was made more than once."""
    apart = (rows["renegotiated"] == 1) & rows["state"].isin(KEPT)
    ours = rows[
        (rows["made_by"] == "us") & ~apart & (rows["state"] != "open") & rows["deadline"].notna()
    ]
    if not len(ours):
        return pd.DataFrame(columns=CLAIMS.names)
    source = ours["source"].fillna("not said")
    often = ours.groupby([source, "promise"])["line"].transform("size") > 1
    promise = ours["promise"].where(often, "all others")
    by_source = (ours["table"] == "orders").to_numpy()
    promise = promise.where(~by_source, "delivery on the day")
    broken = ours["state"].isin(BROKEN)
    counted = pd.DataFrame(
        {"source": source, "promise": promise, "broken": broken, "slip": ours["slip"]}
    )
    out = counted.groupby(["source", "promise"], dropna=False).agg(
        due_by_now=("broken", "size"), broken=("broken", "sum"), mean_slip=("slip", "mean")
    )
    out = out.reset_index().sort_values(
        ["broken", "source", "promise"], ascending=[False, True, True]
    )
    out["broken_rate"] = out["broken"] / out["due_by_now"]
    warned = (out["broken"] >= breaches) & (out["promise"] != "all others")
    text = "Broken again and again: take it up inside, and warn who sells it."
    return out.assign(warning=pd.Series(text, index=out.index).where(warned))[
        CLAIMS.names
    ].reset_index(drop=True)


def _ledger(book: Book, rows: pd.DataFrame) -> pd.DataFrame:
    if not len(rows):
        return pd.DataFrame(columns=LEDGER.names)
    rank = rows["state"].map(
        {"overdue": 1, "open": 2, **dict.fromkeys((*KEPT, "short", "late"), 3)}
    )
    rank = rank.where(rows["notice_needed"] == 0, 0)
    warning = (
        rows["surprise"].map({1: "surprise"}).mask(rows["notice_needed"] == 1, "notice needed")
    )
    shown = rows.assign(rank=rank, side=rows["made_by"].map(SIDES), warning=warning)
    order = ["rank", "deadline", "customer_id", "promise", "table", "line"]
    waiting = shown[shown["rank"] < 3].sort_values(order)
    done = shown[shown["rank"] == 3].sort_values(
        ["done_on", *order[2:]], ascending=[False, True, True, True, True]
    )
    return with_places(book, pd.concat([p for p in (waiting, done) if len(p)]))[
        LEDGER.names
    ].reset_index(drop=True)


def promise_figures(planning: Planning) -> list[tuple[Any, ...]]:
    """The rate of our promises kept, surprises, and notices that are missing, for the retention report; nothing without promises."""
    rows, book = planning.promises, planning.book
    ours = rows[rows["made_by"] == "us"] if len(rows) else rows
    if not len(ours):
        return []
    s, at = book.settings, f"as of {book.as_of.isoformat()}"
    kept = kept_rates(
        ours, by=["made_by"], buffer_share=s.buffer_share, buffer_least=s.buffer_least
    ).iloc[0]
    return [
        ("Promise kept rate", at, kept["kept_rate"], "share", kept["due_by_now"],
         "Our promises kept or exceeded, of those with a day that are done or past it. Open past the day is broken; moved in time and kept then is left out."),
        ("Promises moved in time", at, kept["renegotiated"], "count", len(ours), "Our promises with a new day that the customer heard of by the first one."),
        ("Surprises", at, kept["surprises"], "count", len(ours), "Our promises whose day passed without delivery and without a notice by then."),
        ("Notices needed", at, int(ours["notice_needed"].sum()), "count", len(ours), "Our promises that will be late and of which nobody has told the customer."),
    ]  # fmt: skip
