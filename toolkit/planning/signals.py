"""What to look at: the signals of a book, the most at stake first, without those answered."""

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from toolkit.book import Book, has, has_column
from toolkit.entries.entry_keys import row_key_of
from toolkit.entries.task_sources import TaskName, name_in
from toolkit.entries.typed_tasks import verdict_of
from toolkit.planning.all_calls import tells
from toolkit.planning.call_kinds import calls_telling, is_selling
from toolkit.planning.handovers import handovers_of
from toolkit.planning.playbook_used import goes_by_playbook
from toolkit.rules.sentences import day_text
from toolkit.rules.sentences import rows as each_row
from toolkit.rules.signals.categories import category_dropped, category_of_peers
from toolkit.rules.signals.first_and_last import lost_that_pays, no_second_order
from toolkit.rules.signals.order_overdue import order_overdue
from toolkit.rules.signals.order_runs import order_runs
from toolkit.rules.signals.ratings_fall import ratings_fall
from toolkit.rules.signals.signal_kinds import (
    RANK_OF_SIGNALS,
    Signal,
    signal_rows,
)
from toolkit.rules.signals.spend_change import spend_change
from toolkit.rules.signals.voices_heard import sold_only
from toolkit.rules.signals.who_knows_whom import one_of_theirs, sit_down_missed
from toolkit.rules.signals.words_broken import claim_broken_again, surprises
from toolkit.schema.watch_outputs import LATER, WATCH_LIST
from toolkit.words.folding import fold

if TYPE_CHECKING:
    from toolkit.planning.planning import Planning

WATCH = WATCH_LIST.name
"""The table that the names of signals are of: they stand in no sheet of a person's."""
LEAST_RATED = 20
"""Customers with a potential that tell what is high."""
YEAR = 365
SIT_DOWN = fold("sit-down")
"""What a step of the playbook is for that is a sit-down."""


def signals_of(planning: "Planning") -> pd.DataFrame:
    """Every signal that is not answered, the most at stake first.

    Columns: kind, customer_id, evidence, since, basis, stake, n, revenue (of 12 months, or of the
    list), at_stake, and names (each a `TaskName`, that of now first), by which it is known again.
    """
    rows = signal_rows(list(_found(planning)))
    by_id = planning.by_id
    blocked = by_id["blocked"].reindex(rows["customer_id"]).fillna("").to_numpy()
    is_lost = np.array([str(why).startswith("Lost") for why in blocked], bool)
    may_call = (blocked == "") | (is_lost & (rows["kind"] == "win back").to_numpy())
    rows = rows[may_call & rows["customer_id"].isin(by_id.index).to_numpy()]
    # Who is silent, or whose order does not come, is asked for other customers another day.
    silent = rows["customer_id"][rows["kind"].isin(["overdue", "silent"]).to_numpy()]
    is_asked = (rows["kind"] == "promoter") & rows["customer_id"].isin(silent)
    rows = rows[~is_asked.to_numpy()]
    names = [
        planning.book.tasks.names(WATCH, kind, customer, (basis,))
        for kind, customer, basis in zip(
            rows["kind"], rows["customer_id"], rows["basis"], strict=True
        )
    ]
    answered = answered_signals(planning.book)
    is_open = np.array([answered.isdisjoint(each) for each in names], bool)
    revenue = by_id["revenue"].reindex(rows["customer_id"]).to_numpy("f8")
    stake = (revenue * rows["stake"].to_numpy("f8")).round(2)
    rows = rows.assign(
        names=pd.Series(names, index=rows.index, dtype=object), revenue=revenue, at_stake=stake
    )
    rows = rows[is_open]
    rank = rows["kind"].map(RANK_OF_SIGNALS)
    order: pd.DataFrame = rows.assign(rank=rank).sort_values(
        ["at_stake", "revenue", "rank", "customer_id"],
        ascending=[False, False, True, True],
        na_position="last",
    )
    return order.drop(columns="rank").reset_index(drop=True)


def answered_signals(book: Book) -> set[TaskName]:
    """The names of signals that somebody answered; one answered "later" counts for some days."""
    done = book.tasks.done
    since = pd.Timestamp(book.as_of) - pd.Timedelta(days=book.settings.watch_later_days)
    names: set[TaskName] = set()
    for key, outcome, day in zip(done["key"], done["outcome"], done["date"], strict=True):
        name = name_in(row_key_of(key))
        if name is None or name.table != WATCH:
            continue
        is_later = verdict_of(outcome) == LATER
        if not is_later or not _is_before(day, since):
            names.add(name)
    return names


def _is_before(day: Any, since: pd.Timestamp) -> bool:
    try:
        return bool(pd.Timestamp(day) <= since)
    except (TypeError, ValueError):
        return False


def _found(planning: "Planning") -> Iterator[Signal]:
    """Everything that is seen, whether answered or not, of every customer."""
    book = planning.book
    if has(book, "orders"):
        yield from _of_orders(planning)
    yield from _of_contacts(planning)
    if planning.has_gaps:
        yield from _old_gaps(planning)
        yield from _of_promises(planning)
    if has(book, "surveys"):
        from toolkit.planning.voices import low_scores

        yield from low_scores(book)
    yield from _of_ratings(planning)
    yield from _of_people(planning)
    if goes_by_playbook(book):
        yield from _of_sit_downs(planning)


def _of_orders(planning: "Planning") -> Iterator[Signal]:
    """What orders tell up to the day until which they are known: nobody is overdue after it."""
    ends = planning.order_history.ends
    known = f" Orders are known up to {day_text(ends)}." if ends is not None else ""
    for signal in _of_known_orders(planning):
        yield signal._replace(evidence=signal.evidence + known)


def _of_known_orders(planning: "Planning") -> Iterator[Signal]:
    settings, history = planning.book.settings, planning.order_history
    today, lost_days = history.known_to, settings.lost_days
    runs = list(order_runs(history.net_days, history.ids))
    yield from order_overdue(
        runs,
        today=today,
        least=settings.watch_orders,
        slack=settings.watch_slack,
        lost_days=lost_days,
    )
    yield from spend_change(runs, today=today, change=settings.watch_spend)
    older = set(history.ids[history.older])
    newcomers = [run for run in runs if run.customer_id not in older]
    yield from no_second_order(
        newcomers,
        today=today,
        days=settings.second_order_days,
        share=settings.watch_second_order,
    )
    yield from lost_that_pays(runs, today=today, lost_days=lost_days, times=settings.watch_win_back)
    bought = _bought(planning.book)
    if len(bought):
        yield from category_dropped(bought, today=today, chance=settings.watch_category)
        recent = bought[bought["day"] > today - YEAR]
        tiers = dict(zip(planning.by_id.index, planning.by_id["tier"], strict=True))
        yield from category_of_peers(recent, tiers, share=settings.watch_peers)


def _bought(book: Book) -> pd.DataFrame:
    """The categories of the orders up to as_of: customer_id, day, category."""
    orders = book.tables["orders"]
    is_told = orders["category"].notna() & orders["customer_id"].notna() & orders["date"].notna()
    is_told &= ~(orders["amount"] < 0)
    rows = orders[(is_told & (orders["date"] <= pd.Timestamp(book.as_of))).to_numpy()]
    day = rows["date"].to_numpy("M8[D]").astype("i8")
    customer, category = rows["customer_id"].astype("str"), rows["category"].astype("str")
    return pd.DataFrame({"customer_id": customer, "day": day, "category": category.str.strip()})


def _of_contacts(planning: "Planning") -> Iterator[Signal]:
    """Who is silent for much longer than the cadence, and with whom contacts only sold."""
    book, accounts = planning.book, planning.accounts
    names = ("customer_id", "contact_gap", "cadence", "last_contact")
    gap, cadence = accounts["contact_gap"], accounts["cadence"].to_numpy("f8")
    times = book.settings.watch_silent
    silent = accounts[[*names]][(gap > cadence * times).to_numpy() & gap.notna().to_numpy()]
    for row in each_row(silent, names):
        days, every = int(row["contact_gap"]), int(row["cadence"])
        limit = every * times
        evidence = (
            f"{days} days since anybody reached them; every {every} days is wanted, silent after "
            f"{limit:g}, {times:g} times as many."
        )
        last = pd.Timestamp(row["last_contact"])
        since = last + pd.Timedelta(days=int(limit) + 1)
        yield Signal("silent", row["customer_id"], evidence, since, str(last.date()), 1.0, 1)
    calls = calls_telling(book, "purpose")
    is_told = (calls["success"] == 1) & calls["customer_id"].notna()
    calls = calls[(is_told & (calls["date"] <= pd.Timestamp(book.as_of))).to_numpy()]
    calls = calls.assign(sells=is_selling(calls, book.settings))
    rows = calls[["customer_id", "date", "sells"]].astype({"customer_id": "str"})
    yield from sold_only(rows.sort_values("date", kind="stable"), streak=book.settings.sell_streak)


def _old_gaps(planning: "Planning") -> Iterator[Signal]:
    """The oldest open gap of each customer, where it is open for too many days."""
    today, limit = pd.Timestamp(planning.book.as_of), planning.book.settings.watch_gap_days
    gaps = planning.gaps
    gaps = gaps[gaps["closed"].isna()].sort_values(["opened", "line"], kind="stable")
    for row in each_row(gaps.drop_duplicates("customer_id"), ("customer_id", "subject", "opened")):
        opened = pd.Timestamp(row["opened"])
        days = (today - opened).days
        if days <= limit:
            continue
        what = row["subject"] if isinstance(row["subject"], str) else "A gap"
        evidence = f"{what}: open for {days} days, since {day_text(opened)}; {limit} are allowed."
        basis = f"{what} {opened.date()}"
        since = opened + pd.Timedelta(days=limit + 1)
        yield Signal("old gap", str(row["customer_id"]), evidence, since, basis, 1.0, 1)


def _of_promises(planning: "Planning") -> Iterator[Signal]:
    """What we promised and did not do; an order that nobody marked as delivered tells nothing."""
    settings, promises = planning.book.settings, planning.promises
    if not len(promises):
        return
    is_unmarked = (promises["table"] == "orders") & (promises["state"] == "overdue")
    rows = promises[((promises["made_by"] == "us") & ~is_unmarked).to_numpy()]
    first = pd.Timestamp(planning.book.as_of) - pd.Timedelta(days=YEAR)
    yield from surprises(rows, first=first, least=settings.watch_surprises)
    written = rows[(rows["table"] == "promises").to_numpy()]
    yield from claim_broken_again(written, first=first, least=settings.watch_claim)


def _of_ratings(planning: "Planning") -> Iterator[Signal]:
    """Ratings of the call log, by how long each customer was one."""
    book = planning.book
    calls = calls_telling(book, "rating")
    is_rated = calls["rating"].notna() & calls["customer_id"].notna()
    rows = calls[(is_rated & (calls["date"] <= pd.Timestamp(book.as_of))).to_numpy()]
    if not len(rows):
        return
    rows = rows[["customer_id", "date", "rating"]].astype({"customer_id": "str"})
    rows = rows.assign(began=rows["customer_id"].map(planning.by_id["customer_since"]))
    rows = rows[rows["began"].notna()].sort_values("date", kind="stable", ignore_index=True)
    settings = book.settings
    yield from ratings_fall(rows, days=settings.new_days, fall=settings.watch_rating)


def _of_sit_downs(planning: "Planning") -> Iterator[Signal]:
    """Steps of the playbook that are sit-downs, with those with whom there was one.

    The others stand on To do, a few at a time.
    """
    book = planning.book
    purposes = calls_telling(book, "purpose")["purpose"].dropna().unique()
    from toolkit.parsing.playbook_steps import purpose_key

    if SIT_DOWN not in map(purpose_key, purposes) and not _sat_down_by_to_do(book):
        return
    playbook = planning.playbook
    numbers = [
        number
        for number, step in enumerate(playbook.steps)
        if purpose_key(step.purpose) == SIT_DOWN
    ]
    rows = playbook.rows[playbook.rows["step"].isin(numbers) & ~playbook.rows["never_was"]]
    grace = book.settings.watch_sit_down_days
    yield from sit_down_missed(rows, today=pd.Timestamp(book.as_of), grace=grace)


def _sat_down_by_to_do(book: Book) -> bool:
    """Whether a sit-down was ticked off on To do."""
    if not len(book.tasks.done):
        return False
    from toolkit.planning.steps_done import last_done

    return len(last_done(book, {SIT_DOWN})) > 0


def _of_people(planning: "Planning") -> Iterator[Signal]:
    """Who stands between us and them: handovers, competitors, promoters, potential."""
    book, accounts = planning.book, planning.accounts
    if has_column(book, "handed_over_on"):
        rows = handovers_of(book, accounts, planning.our_open_promises)
        rows = rows[rows["missing"] != "nothing"]
        for row in each_row(rows, ("customer_id", "handed_over_on", "missing")):
            day, missing = pd.Timestamp(row["handed_over_on"]), row["missing"]
            evidence = f"Handed over on {day_text(day)}; still to do: {missing}."
            basis = f"{day.date()} {missing}"
            yield Signal("handover", row["customer_id"], evidence, day, basis, 1.0, 1)
    if has_column(book, "competitor") or "answers" in book.mapped:
        yield from _rivals(planning)
    if tells(book, "by"):
        yield from _known_by_one(planning)
    if tells(book, "contact_person"):
        yield from _known_to_one(planning)
    if has(book, "surveys"):
        from toolkit.planning.people import to_ask_for_referrals
        from toolkit.planning.voices import promotion_of

        said = each_row(promotion_of(book), ("customer_id", "date", "score"))
        heard = {row["customer_id"]: row for row in said}
        rows = to_ask_for_referrals(planning, accounts)
        for customer, asked in zip(rows["customer_id"], rows["asked_on"], strict=True):
            score, on = heard[customer]["score"], day_text(heard[customer]["date"])
            evidence = f"A {score:g} of 10 on {on}, no open gap, not silent, and not asked of late."
            # Who was asked once is another signal, to be answered anew.
            basis = "promoter" if pd.isna(asked) else f"promoter {asked.date()}"
            yield Signal("promoter", customer, evidence, pd.NaT, basis, float("nan"), 1)
    if has_column(book, "potential"):
        today, share = pd.Timestamp(book.as_of), book.settings.watch_potential
        yield from _potentials(accounts, today, share)


def _known_by_one(planning: "Planning") -> Iterator[Signal]:
    """The customers of known tiers whom only one of several people of ours reached in 365 days.

    Of fewer than `watch_one_person` contacts, or where more name nobody, nobody can tell.
    """
    from toolkit.planning.people import single_person_of

    if planning.book.tables["calls"]["by"].nunique() < 2:
        return
    rows = single_person_of(planning.book)
    least = planning.book.settings.watch_one_person
    is_told = (rows["contacts"] >= least) & (rows["unnamed"] <= rows["contacts"])
    rows = rows[(is_told & _has_known_tier(planning, rows)).to_numpy(bool)]
    for row in each_row(rows, ("customer_id", "by", "contacts")):
        count = int(row["contacts"])
        times = "once" if count == 1 else f"{count} times"
        evidence = f"Only {row['by']} reached them in 365 days, {times}."
        yield Signal("one person", row["customer_id"], evidence, pd.NaT, row["by"], 1.0, count)


def _known_to_one(planning: "Planning") -> Iterator[Signal]:
    """The customers of known tiers of whom one person alone speaks with us.

    Silent where that is so of all.
    """
    from toolkit.planning.people import single_person_of

    book = planning.book
    calls = book.tables["calls"]
    persons = calls.groupby("customer_id", observed=True)["contact_person"].nunique()
    if not (persons > 1).any():
        return
    rows = single_person_of(book, whose="contact_person")
    rows = rows[_has_known_tier(planning, rows)]
    yield from one_of_theirs(rows, least=book.settings.watch_their_person)


def _has_known_tier(planning: "Planning", rows: pd.DataFrame) -> "np.ndarray[Any, np.dtype[Any]]":
    """Whether the customer of each row is of one of `watch_known_tiers`."""
    tier = planning.by_id["tier"].reindex(rows["customer_id"]).to_numpy()
    return np.isin(tier, [*planning.book.settings.watch_known_tiers.upper()])


def _rivals(planning: "Planning") -> Iterator[Signal]:
    from toolkit.planning.people import exposure_of

    rows = exposure_of(planning.book, planning.accounts)
    for row in each_row(rows, ("customer_id", "competitors", "renewal", "named")):
        evidence, renewal = f"Named: {row['competitors']}", row["renewal"]
        if renewal is not None:
            evidence += f"; renewal on {day_text(renewal)}"
        basis, count = f"{row['competitors']} {renewal}", int(row["named"])
        yield Signal("competitor", row["customer_id"], f"{evidence}.", pd.NaT, basis, 1.0, count)


def _potentials(accounts: pd.DataFrame, today: pd.Timestamp, share: float) -> Iterator[Signal]:
    """A potential in the highest share, and less revenue than half of the customers have.

    So many equals that they are more than that share are high beside nobody; and who is a customer
    for less than a year had no year to buy in.
    """
    rated = accounts[["customer_id", "potential", "revenue", "customer_since"]]
    rated = rated.dropna(subset=["potential", "revenue"])
    if len(rated) < LEAST_RATED:
        return
    place = rated["potential"].rank(method="max", ascending=False)
    is_high = place <= math.ceil(len(rated) * share)
    usual = rated["revenue"].median()
    is_new = rated["customer_since"] > today - pd.Timedelta(days=YEAR)
    rows = rated[(is_high & (rated["revenue"] < usual) & ~is_new).to_numpy(bool)]
    for row in each_row(rows, ("customer_id", "potential", "revenue")):
        evidence = (
            f"Potential {row['potential']:,.10g}, among the highest {share:.0%}; revenue "
            f"{row['revenue']:,.0f}, half of the customers have {usual:,.0f} or more."
        )
        basis, stake = f"{row['potential']:g}", float("nan")
        yield Signal("potential", row["customer_id"], evidence, pd.NaT, basis, stake, len(rated))
