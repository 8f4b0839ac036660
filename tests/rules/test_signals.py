"""Signals: each rule on cases from its definition, silent where it has too little to go by."""

import datetime as dt
import itertools
import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.rules.signals.categories import category_dropped, category_of_peers
from toolkit.rules.signals.first_and_last import lost_that_pays, no_second_order
from toolkit.rules.signals.order_overdue import order_overdue
from toolkit.rules.signals.order_runs import OrderRun, order_runs
from toolkit.rules.signals.ratings_fall import ratings_fall
from toolkit.rules.signals.signal_kinds import SIGNAL_KINDS
from toolkit.rules.signals.spend_change import spend_change
from toolkit.rules.signals.voices_heard import score_low_or_falling, sold_only
from toolkit.rules.signals.who_knows_whom import one_of_theirs, sit_down_missed
from toolkit.rules.signals.words_broken import claim_broken_again, surprises
from toolkit.rules.survey_scales import Measured

OVERDUE_SAYS = (
    "46 days since the last order, usually 21, at most 30 in the last 3 gaps; overdue after 45, "
    "1.5 times the longest."
)
OVERDUE = {"least": 4, "slack": 1.5, "lost_days": 365}


def run(days, units=None, who="K"):
    amounts = [1_000_000] * len(days) if units is None else [u * 10_000 for u in units]
    return OrderRun(who, np.array(days), np.array(amounts), np.ones(len(days), bool))


@pytest.mark.parametrize(
    ("days", "today", "evidence"),
    [
        ([0, 21, 51, 72], 118, OVERDUE_SAYS),
        (
            [0, 21, 42, 63],
            95,
            "32 days since the last order, usually 21, at most 21 in the last 3 gaps; overdue "
            "after 31.5, 1.5 times the longest.",
        ),
        ([0, 21, 51, 72], 117, None),  # 45 days are one and a half times 30
        ([0, 21, 51], 500, None),  # too few orders
        ([0, 21, 51, 72], 500, None),  # lost by now, which another signal tells
        ([0, 200, 210, 220], 300, None),  # the longest gap was long
    ],
)
def test_an_order_is_overdue_against_the_customer_s_own_rhythm(days, today, evidence):
    found = order_overdue([run(days)], today=today, **OVERDUE)
    assert [one.evidence for one in found] == ([evidence] if evidence else [])
    if found:
        limit = 45 if days[-1] == 72 else 31
        assert found[0].n == 3 and found[0].basis == str(days[-1])
        assert found[0].since == pd.Timestamp(days[-1] + limit + 1, unit="D")


@given(st.lists(st.integers(0, 400), min_size=1, max_size=30, unique=True), st.integers(0, 900))
def test_nobody_within_the_longest_gap_is_overdue(days, silent):
    days = sorted(days)
    found = order_overdue([run(days)], today=days[-1] + silent, **OVERDUE)
    gaps = [b - a for a, b in itertools.pairwise(days)]
    if len(days) < 4 or silent <= max(gaps[-12:]) or silent > 365:
        assert not found


USUAL = [90, 100, 110, 95, 105, 100, 90, 110, 100, 100]


@pytest.mark.parametrize(
    ("last", "kind"),
    [
        ([50, 55, 45], "spend down"),
        ([160, 150, 170], "spend up"),
        ([50, 120, 45], None),  # not in a row
        ([89, 88, 89], None),  # small, but not by a third
    ],
)
def test_spend_changes_when_the_last_three_orders_all_say_so(last, kind):
    units = [*USUAL, *last]
    days = [10 * n for n in range(len(units))]
    found = spend_change([run(days, units)], today=days[-1], change=0.3)
    assert [one.kind for one in found] == ([kind] if kind else [])
    if found:
        assert found[0].evidence.startswith(f"The last 3 orders came to {sum(last)}, usually 300")


def test_a_change_of_spend_holds_since_the_first_order_of_the_last_that_all_are_so():
    units = [*USUAL, *USUAL, 130, 50, 55, 45, 52, 48]
    days = [10 * n for n in range(len(units))]
    [found] = spend_change([run(days, units)], today=days[-1], change=0.3)
    assert (found.kind, found.since) == ("spend down", pd.Timestamp(210, unit="D"))
    assert "; each since 30 Jul 1970 was below 90, the lowest tenth before" in found.evidence


def test_a_change_of_spend_begins_with_no_order_that_was_small_by_chance():
    units = [*USUAL, *USUAL, 89, 88, 89, 50, 55, 45, 52]
    [found] = spend_change([run([10 * n for n in range(27)], units)], today=265, change=0.3)
    assert found.since == pd.Timestamp(230, unit="D")


def test_a_season_that_was_the_same_a_year_before_is_no_signal():
    units = [*USUAL, *USUAL, 50, 55, 45]
    days = [365 + 30 * n for n in range(20)] + [965, 985, 1005]
    then = [(640 - 90 + 30 * n, 15) for n in range(3)]
    every = sorted([*zip(days, units, strict=True), *then])
    calm = run([d for d, _ in every], [u for _, u in every])
    assert not [s for s in spend_change([calm], today=1005, change=0.3) if s.kind == "spend up"]
    before = [(days[n], units[n]) for n in range(20) if not 550 < days[n] <= 640]
    season = sorted([*before, (600, 40), (620, 30), (965, 50), (985, 55), (1005, 45)])
    same = run([d for d, _ in season], [u for _, u in season])
    assert spend_change([same], today=1005, change=0.3) == []


def test_a_change_that_lasts_stays_a_signal_until_the_year_before_has_it_too():
    """Two orders a month for four years, the amounts of the last ones times 0.4 or 2.5."""
    luck = np.random.default_rng(3)
    units = luck.normal(1000, 120, 96).astype(int)
    days = [15 * n for n in range(96)]
    for factor, kind in ((0.4, "spend down"), (2.5, "spend up")):
        for since in (3, 8, 14, 20):
            changed = [*units[: 96 - since], *(units[96 - since :] * factor).astype(int)]
            found = spend_change([run(days, changed)], today=days[-1] + 10, change=0.3)
            assert [one.kind for one in found] == [kind], since
        changed = [*units[:60], *(units[60:] * factor).astype(int)]
        assert spend_change([run(days, changed)], today=days[-1] + 10, change=0.3) == []


def test_a_season_is_no_signal_on_any_day_of_its_edges():
    """Low from June to August each year, whatever day of the months the orders fall on."""
    luck = np.random.default_rng(4)
    named = 0
    for _ in range(60):
        begin = int(luck.integers(0, 30))
        days = [begin + 30 * n + int(luck.integers(0, 9)) for n in range(40)]
        is_low = [151 <= day % 365 < 243 for day in days]
        units = luck.normal(1000, 100, 40) * np.where(is_low, 0.3, 1)
        for last in range(30, 41):
            shown = run(days[:last], [int(unit) for unit in units[:last]])
            named += len(spend_change([shown], today=days[last - 1] + 5, change=0.3))
    assert named <= 0.02 * 60 * 11


def test_halved_orders_stay_a_signal_and_a_lasting_season_is_none():
    """However many orders fall into the days before: beside each stands that of a year before."""
    month, halved, summer = 30, [], []
    for n in range(30):
        halved.append((month * n, 50 if n >= 24 else USUAL[n % 10]))
        summer.append((month * n, 40 + n % 3 if n % 12 in (5, 6, 7) else USUAL[n % 10]))
    for last in range(27, 30):
        days, units = zip(*halved[:last], strict=True)
        shown = spend_change([run(days, units)], today=days[-1] + 20, change=0.3)
        assert [one.kind for one in shown] == ["spend down"]
        near = [
            [amount for one, amount in halved[: last - 3] if abs(one - (day - 365)) <= 45]
            for day in days[-3:]
        ]
        low, high = (
            sum(int(np.quantile(each, part) * 10_000) for each in near) / 10_000
            for part in (0.25, 0.75)
        )
        says = f"3 orders of the same season a year before come to {low:,.0f} to {high:,.0f} (the"
        assert says in shown[0].evidence
    for last in range(20, 21):
        days, units = zip(*summer[:last], strict=True)
        assert spend_change([run(days, units)], today=days[-1] + 20, change=0.3) == []


def bought(rows):
    return pd.DataFrame(rows, columns=["customer_id", "day", "category"])


def test_a_category_is_dropped_when_so_many_orders_without_it_are_no_chance():
    rows = [("K", 10 * n, "Beans") for n in range(20)]
    rows += [("K", 10 * n, "Cups") for n in range(14)]
    [found] = category_dropped(bought(rows), today=190, chance=0.005)
    assert found.evidence == (
        "No Cups in the last 6 orders; before it was in 100% of them, 14 times."
    )
    assert found.basis == "Cups 130" and found.since == pd.Timestamp(140, unit="D")
    often = [row for row in rows if row[2] == "Beans" or row[1] not in (20, 50, 90)]
    # In 11 of 14, so that 3 without it are chance with 1 %, and 4 with 0.2 %.
    for day, wanted in ((160, []), (170, ["K"])):
        until = bought([row for row in often if row[1] <= day])
        found = category_dropped(until, today=day, chance=0.005)
        assert [one.customer_id for one in found] == wanted
        assert len(category_dropped(until, today=day, chance=0.02)) == 1
    rare = [("K", 10 * n, "Beans") for n in range(20)] + [("K", 40 * n, "Cups") for n in range(4)]
    # A third of the orders, and 7 without.
    assert category_dropped(bought(rare), today=190, chance=0.005) == []
    assert category_dropped(bought(rows), today=400, chance=0.005) == []  # orders nothing any more


def test_what_most_customers_of_the_tier_with_a_common_basket_buy():
    rows = [(f"K{n}", n + day, "Beans") for n in range(14) for day in range(3)]
    rows += [(f"K{n}", n, "Cups") for n in range(11)]
    tiers = {f"K{n}": "A" for n in range(14)}
    found = category_of_peers(bought(rows), tiers, share=0.75)
    assert [one.customer_id for one in found] == ["K11", "K12", "K13"]
    assert found[0].evidence == (
        "11 of 13 A customers with a common basket buy Cups; this one does not."
    )
    assert category_of_peers(bought(rows), tiers, share=0.9) == []
    once = bought([row for row in rows if row[0] != "K13" or row[1] == 13])
    found = category_of_peers(once, tiers, share=0.75)
    assert [one.customer_id for one in found] == ["K11", "K12"]  # one order tells nothing yet
    few = bought([row for row in rows if int(row[0][1:]) >= 4])
    assert category_of_peers(few, tiers, share=0.1) == []  # 10 customers: 9 like each


def test_no_second_order_goes_by_what_others_took():
    others = [run([0, 10 + n], who=f"O{n}") for n in range(20)]
    once = run([100], who="K")
    found = no_second_order([*others, once], today=130, days=90, share=0.8)
    assert [one.evidence for one in found] == [
        "One order, 30 days ago, and no second; 80% of the second orders came within 25 days."
    ]
    half = no_second_order([*others, once], today=130, days=90, share=0.5)
    assert half[-1].evidence.endswith("50% of the second orders came within 19 days.")
    assert no_second_order([once], today=130, days=90, share=0.8) == []
    [found] = no_second_order([once], today=200, days=90, share=0.8)
    assert found.evidence == "One order, 100 days ago, and no second; at most 90."
    assert no_second_order([once], today=100 + 366, days=90, share=0.8) == []


def test_who_is_lost_is_worth_a_call_when_the_past_pays():
    active = [run([900, 990], [50, 50], who=f"A{n}") for n in range(20)]
    good, poor = run([100, 200], [300, 300], who="G"), run([100, 200], [10, 10], who="P")
    [found] = lost_that_pays([*active, good, poor], today=1000, lost_days=365, times=3)
    assert (found.customer_id, found.kind) == ("G", "win back")
    assert found.evidence.startswith("Lost for 435 days; bought 600 in the best year")
    assert lost_that_pays([good, poor], today=1000, lost_days=365, times=3) == []
    assert lost_that_pays([*active, good], today=2000, lost_days=365, times=3) == []
    later = [run([1900, 1990], [50, 50], who=f"A{n}") for n in range(20)]
    for times, count in ((4, 0), (5, 1)):
        found = lost_that_pays([*later, good], today=2000, lost_days=365, times=times)
        assert len(found) == count


def test_scores_that_are_low_or_fall():
    rows = pd.DataFrame(
        [("a", "NPS", 3, "2026-05-01"), ("b", "NPS", 10, "2026-01-01"),
         ("b", "NPS", 8, "2026-05-01"), ("c", "NPS", 9, "2026-05-01"),
         ("d", "NPS", 1, "2025-01-01"), ("e", "odd", 50, "2026-05-01"),
         ("f", "CSAT", 5, "2026-01-01"), ("f", "CSAT", 4, "2026-05-01"),
         ("g", "CSAT", 5, "2026-01-01"), ("g", "CSAT", 3, "2026-05-01")],
        columns=["customer_id", "kind", "score", "date"])  # fmt: skip
    rows["date"] = pd.to_datetime(rows["date"])
    scales = {
        "NPS": Measured("NPS", 0, 10, "high"), "odd": Measured("Mean"),
        "CSAT": Measured("Satisfied, %", 1, 5, "high"),
    }  # fmt: skip
    found = score_low_or_falling(rows, scales, first=pd.Timestamp(2025, 9, 1), low=0.4, fall=0.2)
    assert [(one.customer_id, one.evidence) for one in found] == [
        ("a", "NPS: 3 of 10."), ("b", "NPS: 8 of 10, 10 before."),
        ("g", "CSAT: 3 of 5, 5 before."),  # a 4 after a 5 may be the same opinion
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("scale", "low", "not_low"),
    [
        (Measured("NPS", 0, 10, "high"), 6, 7),
        (Measured("Satisfied, %", 1, 5, "high"), 2, 3),
        (Measured("Mean", 1, 7, "high"), 3, 4),
        (Measured("Mean", 0, 10, "high"), 4, 5),
        (Measured("Mean", 1, 10, "high"), 4, 5),
        (Measured("Mean", 1, 6, "low"), 5, 3),
        (Measured("Mean", 0, 100, "high"), 40, 41),
        (Measured("Mean"), None, 1),  # which end is good nobody knows
    ],
)
def test_which_score_is_low_is_told_by_the_scale(scale, low, not_low):
    scores = [score for score in (low, not_low) if score is not None]
    rows = pd.DataFrame({"customer_id": [f"c{n}" for n in range(len(scores))], "score": scores})
    rows = rows.assign(kind="Care", date=pd.Timestamp(2026, 5, 1))
    found = score_low_or_falling(
        rows, {"Care": scale}, first=pd.Timestamp(2025, 9, 1), low=0.4, fall=0.2
    )
    assert [one.customer_id for one in found] == ([] if low is None else ["c0"])


def test_contacts_that_only_sold_count_from_the_last_one_back():
    rows = [("a", n, True) for n in range(3)] + [("b", 0, True), ("b", 1, False), ("b", 2, True)]
    frame = pd.DataFrame(rows, columns=["customer_id", "date", "sells"])
    frame["date"] = pd.Timestamp(2026, 1, 1) + pd.to_timedelta(frame["date"], unit="D")
    [found] = sold_only(frame, streak=3)
    assert (found.customer_id, found.evidence) == ("a", "The last 3 contacts were all to sell.")
    assert found.since == pd.Timestamp(2026, 1, 3), "the day of the third"
    assert sold_only(frame, streak=4) == []


def test_runs_are_each_customer_s_own_orders():
    days = pd.DataFrame({"customer": [0, 0, 2], "day": [1, 5, 3], "units": [7, 8, 9]})
    days = days.assign(orders=[1, 2, 1], priced=[1, 1, 1])
    found = list(order_runs(days, pd.Index(["a", "b", "c"])))
    assert [(r.customer_id, *map(list, (r.days, r.units, r.known))) for r in found] == [
        ("a", [1, 5], [7, 8], [True, False]), ("c", [3], [9], [True]),
    ]  # fmt: skip


def test_every_kind_says_what_to_do_and_where_the_rule_is_from():
    for about in SIGNAL_KINDS.values():
        assert about.advice.endswith((".", "?")) and about.source
    assert not any("-" in kind or "." in kind or math.isnan(len(kind)) for kind in SIGNAL_KINDS)


# ------------------------------------------------- what we promised, ratings, and who knows whom

DAY = pd.Timestamp(2026, 9, 1)
YEAR_AGO = DAY - pd.Timedelta(days=365)


def promised(*rows):
    names = ["customer_id", "promise", "deadline", "surprise", "state"]
    frame = pd.DataFrame(rows, columns=names)
    return frame.assign(deadline=DAY - pd.to_timedelta(frame["deadline"], unit="D"))


def test_practice_15_promises_that_passed_without_a_word_are_surprises():
    rows = promised(
        ("K", "Offer", 40, 1, "late"), ("K", "Spare part", 10, 1, "overdue"),
        ("K", "Visit", 5, 0, "late"), ("L", "Offer", 9, 1, "late"), ("M", "a", 9, 1, "late"),
        ("M", "b", 400, 1, "late"),
    )  # fmt: skip
    (found,) = surprises(rows, first=YEAR_AGO, least=2)
    assert found.customer_id == "K" and found.n == 2
    assert found.evidence == (
        "2 promises of 365 days passed their day without a word: Offer (due 23 Jul 2026), "
        "Spare part (due 22 Aug 2026)."
    )
    assert [one.customer_id for one in surprises(rows, first=YEAR_AGO, least=1)] == ["K", "L", "M"]


def test_practice_42_the_same_claim_is_the_same_whatever_number_stands_in_it():
    rows = promised(
        ("K", "Deliver in 2 days", 90, 0, "late"), ("K", "deliver in 3 days", 60, 0, "kept"),
        ("K", "Deliver in 2 days", 30, 0, "short"), ("K", "Call back", 20, 0, "late"),
        ("L", "Deliver in 2 days", 30, 0, "overdue"),
    )  # fmt: skip
    (found,) = claim_broken_again(rows, first=YEAR_AGO, least=2)
    assert (found.customer_id, found.n) == ("K", 3)
    assert found.evidence == (
        '"Deliver in 2 days" (with any number) was broken 2 of 3 times in 365 days, last on '
        "2 Aug 2026."
    )
    assert claim_broken_again(rows, first=YEAR_AGO, least=3) == []


@pytest.mark.parametrize(
    ("early", "later", "falls"),
    [
        ([5, 4, 5], [3, 3, 4], True),
        ([5, 4, 5], [5, 3, 3, 3], True),  # the last three count
        ([5, 4, 5], [3, 3], False),  # two are too few
        ([5, 4], [3, 3, 3], False),
        ([5, 4, 5], [5, 2, 2], False),  # one of them is as good as ever
        ([4, 4, 4], [3.5, 3.5, 3.5], False),  # not by one
    ],
)
def test_practice_33_ratings_fall_when_the_last_three_are_all_below_the_first_days(
    early, later, falls
):
    days = [*range(10, 10 + len(early)), *range(200, 200 + len(later))]
    began = pd.Timestamp(2026, 1, 1)
    dates = began + pd.to_timedelta(days, unit="D")
    rows = pd.DataFrame(
        {"customer_id": "K", "date": dates, "rating": [*early, *later], "began": began}
    )
    found = ratings_fall(rows, days=90, fall=1.0)
    assert len(found) == falls
    if falls:
        assert "in the first 90 days" in found[0].evidence and found[0].n == len(rows) - (
            len(later) - 3
        )


@pytest.mark.parametrize(
    ("contacts", "unnamed", "told"), [(6, 0, True), (6, 6, True), (6, 7, False), (3, 0, False)]
)
def test_one_person_of_theirs_is_told_where_the_log_names_people(contacts, unnamed, told):
    known = pd.DataFrame(
        {"customer_id": ["K"], "by": ["Jo"], "contacts": [contacts], "unnamed": [unnamed]}
    )
    found = one_of_theirs(known, least=4)
    assert [one.evidence for one in found] == ["Only Jo spoke with us in 365 days, 6 times."][:told]


def test_practice_48_a_sit_down_is_missed_some_days_after_its_day():
    due = [DAY - pd.Timedelta(days=31), DAY - pd.Timedelta(days=30), DAY - pd.Timedelta(days=90)]
    steps = pd.DataFrame({"customer_id": ["K", "L", "M"], "due": due, "done": [pd.NaT] * 2 + [DAY]})
    (found,) = sit_down_missed(steps, today=DAY, grace=30)
    assert found.customer_id == "K"
    assert found.evidence == "A sit-down was due on 1 Aug 2026, 31 days ago."
    assert found.since == DAY
    assert sit_down_missed(steps, today=DAY, grace=31) == []


def test_a_book_shows_each_of_these_once_by_its_sheets():
    promise = {"Customer ID": "K0", "Made by": "us", "Promised on": "2026-01-05"}
    late = {"Delivered on": "2026-05-20"}
    calls = [("K0", f"2023-0{month}-10", "Reached", 5, "Jo", None) for month in (1, 2, 3)]
    calls += [("K0", f"2026-0{month}-10", "Reached", 3, "Jo", None) for month in (5, 6, 7, 8)]
    calls += [("K1", "2026-05-10", "Reached", None, "Al", None),
              ("K1", "2025-06-10", "Reached", None, "Bo", "sit-down")]  # fmt: skip
    sheets = {
        "Customers": pd.DataFrame({
            "Customer ID": ["K0", "K1"], "Tier override": ["A", "A"],
            "Customer since": ["2023-01-01", "2020-01-01"],
        }),
        "Calls": pd.DataFrame(
            calls, columns=["Customer ID", "Date", "Outcome", "Rating", "Contact", "Purpose"]
        ),
        "Promises": pd.DataFrame([
            {**promise, "Promise": "Answer in 2 days", "Due": "2026-04-01", **late},
            {**promise, "Promise": "Answer in 3 days", "Due": "2026-04-09", **late},
        ]),
    }  # fmt: skip
    book = load_book(sheets, name="t", as_of=dt.date(2026, 9, 16))
    rows = Planning(book).signals
    found = set(zip(rows["kind"], rows["customer_id"], strict=True))
    assert {("surprises", "K0"), ("claim", "K0"), ("ratings", "K0"), ("their person", "K0"),
            ("sit down", "K1")} <= found  # fmt: skip
    assert ("their person", "K1") not in found and ("claim", "K1") not in found
    # Where nobody writes sit-downs down, nobody can tell that one is missed.
    silent = {**sheets, "Calls": sheets["Calls"].drop(columns="Purpose")}
    rows = Planning(load_book(silent, name="t", as_of=dt.date(2026, 9, 16))).signals
    assert "sit down" not in set(rows["kind"])
