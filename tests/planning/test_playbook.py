"""The playbook: who waits for which step, where it stands, what says it is done, and what is told.

Practices 31, 32, 33, 34, 36, 41, 48, 54 and 55, from small books to the sheets that are written.
"""

import datetime as dt
import subprocess
import sys
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from click.testing import CliRunner
from german_book import DAY as GERMAN_DAY
from german_book import GERMAN

from tests.sheet_rows import rows_of, titles_of, write_book
from toolkit.catalogues.catalogue import catalogue
from toolkit.cli import cli
from toolkit.load_book import load_book
from toolkit.parsing.playbook_steps import After, purpose_key, read_after, read_step, read_whom
from toolkit.planning.planning import Planning
from toolkit.refresh import run
from toolkit.reports.call_schedule_report import call_schedule
from toolkit.reports.onboarding_report import onboarding
from toolkit.reports.retention_report import retention
from toolkit.reports.run_report import run as run_sheet
from toolkit.reports.to_do_report import to_do
from toolkit.schema.built_in_playbook import BUILT_IN
from toolkit.settings.default_words import REVIEW_WORDS, SELL_WORDS, THANKS_WORDS
from toolkit.words.every_language import LANGUAGES, split
from toolkit.words.folding import fold

ROOT = Path(__file__).resolve().parents[2]
AS_OF = dt.date(2026, 11, 3)  # a Tuesday
OLD = {"Customer ID": "Z", "Date": dt.date(2024, 1, 8), "Amount": 10}
ORDER = {"Customer ID": "K0", "Date": dt.date(2026, 11, 2), "Amount": 100}
THANKS = "Thank for the first order"


def day(text):
    return dt.date.fromisoformat(text)


def book_of(customers=({},), as_of=AS_OF, orders=(ORDER,), given=None, **sheets):
    """Customers K0 and on of Ann's, and Z, who has ordered for years."""
    rows = [
        {"Customer ID": f"K{i}", "Customer": f"Customer {i}", "Owner": "Ann", **c}
        for i, c in enumerate(customers)
    ]
    rows.append({"Customer ID": "Z", "Customer": "Old", "Owner": "Ann", "Tier override": "C"})
    frames = {"Customers": rows, "Orders": [OLD, *orders], **sheets}
    frames = {title: pd.DataFrame(rows, dtype=object) for title, rows in frames.items()}
    return load_book(frames, name="t", as_of=as_of, given=given or {})


def steps(*rows):
    names = ["Step", "Trigger", "After", "For", "How", "Purpose", "What to say"]
    return [dict(zip(names, row, strict=False)) for row in rows]


def to_dos(book, *columns):
    """The rows of the sheet To do that are of the playbook."""
    rows = to_do(Planning(book))["To do"]
    rows = rows[rows["kind"] == "Playbook"]
    return rows[list(columns or ("customer_id", "date"))].astype(object).values.tolist()


def names_to_do(book):
    return [what.partition(":")[0] for (what,) in to_dos(book, "what")]


def planned(book):
    return call_schedule(Planning(book))["Call schedule"].set_index("customer_id")


def figures(book):
    found = retention(Planning(book))["Figures"]
    return found.set_index("figure")


def told(book, sheet="Playbook"):
    return [(p.cell, p.value, p.problem) for p in book.problems if p.sheet == sheet]


# -------------------------------------------------------------------------- thanks, practice 31


@pytest.mark.parametrize(
    ("as_of", "on"),
    [("2026-11-02", "2026-11-03"), ("2026-11-03", "2026-11-03"), ("2026-11-05", "2026-11-05")],
)
def test_practice_31_a_thank_you_is_called_by_the_third_working_day(as_of, on):
    book = book_of(as_of=day(as_of))
    call = planned(book).loc["K0"]
    assert call["why_now"].startswith(
        f"Playbook: {THANKS}: Thank you for your order; I look after you from now on, "
        "due 5 Nov 2026."
    )
    assert call["date"] in (pd.Timestamp(as_of), pd.Timestamp(on))
    assert call["date"] <= pd.Timestamp(max(as_of, "2026-11-05"))


def test_practice_31_the_thank_you_comes_before_every_routine_call():
    routine = [{"Last contact": dt.date(2026, 1, 5), "Tier override": "A"}] * 12
    orders = [{**ORDER, "Customer ID": "K12"}]
    book = book_of([*routine, {}], orders=orders, given={"calls_per_day": "2"})
    calls = planned(book).reset_index()
    assert calls["customer_id"][0] == "K12"
    assert calls["date"][0] == pd.Timestamp(AS_OF)


@pytest.mark.parametrize(
    ("row", "waits"),
    [
        ({"Date": "2026-11-03", "Outcome": "reached", "Purpose": "Thank-you"}, False),
        ({"Date": "2026-11-02", "Outcome": "reached", "Purpose": "thank-you"}, False),
        ({"Date": "2026-10-30", "Outcome": "reached", "Purpose": "thank-you"}, True),
        ({"Date": "2026-11-03", "Outcome": "no answer", "Purpose": "thank-you"}, True),
        ({"Date": "2026-11-04", "Outcome": "reached", "Purpose": "thank-you"}, True),
    ],
)
def test_practice_31_a_contact_with_its_purpose_after_the_trigger_does_the_step(row, waits):
    book = book_of(Calls=[{"Customer ID": "K0", **row}], as_of=day("2026-11-03"))
    tasks = Planning(book).tasks
    assert (tasks["kind"] == "thanks").tolist().count(True) == waits


def test_a_talk_for_something_else_leaves_the_step_in_the_schedule():
    talk = {"Customer ID": "K0", "Date": "2026-11-03", "Outcome": "reached", "Purpose": "sell"}
    book = book_of(Calls=[talk])
    assert planned(book).loc["K0", "why_now"].startswith(f"Playbook: {THANKS}")
    assert to_dos(book) == []


@pytest.mark.parametrize("others", [[], ["sell"]], ids=["alone", "beside one to sell"])
def test_a_talk_of_which_nobody_says_what_it_was_for_puts_the_step_on_to_do(others):
    talk = {"Customer ID": "K0", "Date": "2026-11-03", "Outcome": "reached"}
    told = {"Customer ID": "Z", "Date": "2026-01-05", "Outcome": "reached", "Purpose": "sell"}
    book = book_of(Calls=[talk, told, *({**talk, "Purpose": purpose} for purpose in others)])
    assert "thanks" not in Planning(book).tasks["kind"].tolist()
    assert to_dos(book, "customer_id", "date", "since", "what", "source") == [
        ["K0", pd.Timestamp(2026, 11, 5), pd.Timestamp(2026, 11, 2),
         f"{THANKS}: Thank you for your order; I look after you from now on; they were reached "
         "since, for whatever; type Done on if that was it", "Orders, row 3"],
    ]  # fmt: skip


def test_where_no_call_ever_says_what_it_was_for_a_talk_does_a_call():
    talk = {"Customer ID": "K0", "Date": "2026-11-03", "Outcome": "reached"}
    book = book_of(Calls=[talk])
    assert "thanks" not in Planning(book).tasks["kind"].tolist()
    assert THANKS not in names_to_do(book)
    assert figures(book).loc["Days to thanks", ["value", "n"]].tolist() == [1, 1]


@pytest.mark.parametrize(
    ("since", "waits"), [("2026-11-01", True), (None, True), ("2026-06-01", False)]
)
def test_who_began_long_before_the_first_order_of_the_sheet_is_not_thanked_for_it(since, waits):
    book = book_of([{"Customer since": since}])
    assert ("thanks" in Planning(book).tasks["kind"].tolist()) is waits


@pytest.mark.parametrize(("late", "waits"), [(14, True), (15, False)])
def test_a_step_long_past_is_asked_for_no_more(late, waits):
    book = book_of(as_of=day("2026-11-05") + dt.timedelta(days=late))
    assert ("thanks" in Planning(book).tasks["kind"].tolist()) is waits


def test_nothing_of_it_with_playbook_no():
    book = book_of(given={"playbook": "no"}, Playbook=steps(("x", "sometimes")))
    planning = Planning(book)
    assert planning.tasks.empty and planning.to_do.empty and not told(book)
    assert "Days to thanks" not in figures(book).index
    assert onboarding(planning)["Onboarding"].empty


@pytest.mark.parametrize(
    ("new", "old", "since", "says"),
    [
        (6, 0, None, True),  # all ordered first in the month with which the sheet begins
        (4, 0, None, False),  # too few to tell
        (6, 5, None, False),  # most of them came later
        (6, 0, "2026-11-01", False),  # the list knows that they are new
    ],
)
def test_orders_that_begin_of_late_call_nobody_new_and_say_so_once(new, old, since, says):
    customers = [{"Customer ID": f"N{i}", "Customer": f"New {i}", "Customer since": since}
                 for i in range(new + old)]  # fmt: skip
    orders = [{"Customer ID": f"N{i}", "Date": day("2026-09-15") if i < old else AS_OF,
               "Amount": 1} for i in range(new + old)]  # fmt: skip
    if not old:
        orders.append({**ORDER, "Customer ID": "N0", "Date": day("2026-10-20")})
    frames = {"Customers": pd.DataFrame(customers), "Orders": pd.DataFrame(orders, dtype=object)}
    book = load_book(frames, name="t", as_of=AS_OF)
    about = [p for p in book.problems if "nobody is called new by it" in p.problem]
    assert len(about) == says
    thanks = (Planning(book).tasks["kind"] == "thanks").sum()
    assert thanks == (0 if says else new)


# ----------------------------------------------------------------------- onboarding, 32, 33, 35


FIRST_WEEKS = {
    "Say what will happen": ("2026-10-21", "2026-10-26"),
    "The wow": ("2026-10-28", "2026-11-02"),
    "Introduce by function": ("2026-11-13", "2026-11-18"),
}
"""The first day on which a step stands on To do, and the day on which it is due."""


@pytest.mark.parametrize("step", FIRST_WEEKS)
def test_practice_32_33_a_step_of_the_first_weeks_stands_on_to_do_in_its_time(step):
    new = {"Customer since": dt.date(2026, 10, 19)}  # a Monday
    first, due = map(pd.Timestamp, FIRST_WEEKS[step])
    last = due + pd.Timedelta(days=14)
    shown = {}
    for date in [first - pd.offsets.BDay(), first, due, last, last + pd.offsets.BDay()]:
        book = book_of([new], as_of=date.date(), orders=())
        shown[date] = [
            day
            for who, what, day in to_dos(book, "customer_id", "what", "date")
            if who == "K0" and what.partition(":")[0] == step
        ]
    assert list(shown.values()) == [[], [due], [due], [due], []]


def test_practice_36_the_review_of_the_first_90_days_is_a_call_on_its_day():
    new = {"Customer since": dt.date(2026, 8, 10), "Last contact": dt.date(2026, 10, 20)}
    book = book_of([{**new, "Tier override": "C"}], orders=())
    call = planned(book).loc["K0"]
    assert call["date"] == pd.Timestamp(2026, 11, 9)  # 8 November, day 90, is a Sunday
    assert call["why_now"].startswith("Playbook: Review of the first 90 days: ")


def test_practice_34_an_incentive_waits_for_who_has_not_bought_again():
    first = [{"Customer ID": f"K{i}", "Date": day("2026-10-05"), "Amount": 1} for i in (0, 1)]
    again = {"Customer ID": "K1", "Date": day("2026-10-20"), "Amount": 1}
    book = book_of([{}, {}], orders=[*first, again])
    rows = to_dos(book, "customer_id", "what", "date")
    assert [row for row in rows if "Incentive" in row[1]] == [
        ["K0", "Incentive to buy again: Something off what they bought first; by e-mail",
         pd.Timestamp(2026, 11, 4)],
    ]  # fmt: skip


# ------------------------------------------------------------------- what comes round, 48, 54


def test_practice_48_each_rep_sits_down_with_a_few_long_standing_customers_at_a_time():
    years = {"Customer since": dt.date(2020, 1, 1)}
    customers = [{**years, "Annual revenue": 100 + i, "Tier override": "B"} for i in range(5)]
    young = {"Customer since": dt.date(2024, 6, 1), "Annual revenue": 999, "Tier override": "A"}
    book = book_of([*customers, young], orders=())
    mine = [who for who, what in to_dos(book, "customer_id", "what") if what.startswith("Sit")]
    assert sorted(mine) == ["K3", "K4"]
    waiting = onboarding(Planning(book))["Coming round"]
    assert waiting["customer_id"].tolist() == ["K4", "K3", "K2", "K1", "K0"]


@pytest.mark.parametrize(
    ("began", "as_of", "due"),
    [
        ("2020-01-06", "2026-11-03", "2026-11-30"),
        ("2017-11-04", "2026-11-30", "2026-11-30"),
        ("2017-11-04", "2026-10-02", "2026-10-30"),  # the 31st is a Saturday
        ("2018-11-12", "2026-11-03", "2026-11-30"),
    ],
)
def test_practice_48_a_sit_down_that_never_was_is_due_by_the_end_of_the_month(began, as_of, due):
    """Not on last year's day, which nobody knew of, nor on the day of each run."""
    book = book_of([{"Customer since": day(began)}], as_of=day(as_of), orders=())
    [(what, on)] = [row for row in to_dos(book, "what", "date") if row[0].startswith("Sit")]
    assert on == pd.Timestamp(due)
    assert what.endswith("grown or smaller; by visit; the book knows of none so far")


def test_what_is_overdue_stands_before_a_sit_down_that_never_was():
    promise = {"Customer ID": "K0", "Promise": "Send the list", "Made by": "us",
               "Promised on": dt.date(2026, 10, 1), "Due": dt.date(2026, 10, 20)}  # fmt: skip
    book = book_of([{"Customer since": dt.date(2020, 1, 6)}], orders=(), Promises=[promise])
    rows = to_do(Planning(book))["To do"]
    assert rows["kind"].tolist() == ["Our promise", "Playbook"]


def test_a_step_says_when_it_leaves_the_list_and_the_run_counts_what_left():
    """Of the steps after a start, two weeks are left; what comes round again stays."""
    given = {"playbook_late": "20"}
    customers = [{"Customer since": dt.date(2026, 10, 19)}, {"Customer since": dt.date(2020, 1, 6)}]
    for as_of, says, left in (("2026-10-30", "", 0), ("2026-11-09", "16 Nov 2026", 0),
                              ("2026-11-16", None, 1)):  # fmt: skip
        book = book_of(customers, as_of=day(as_of), orders=(), given=given)
        whats = dict(row for row in to_dos(book, "customer_id", "what") if "will" in row[1])
        leaves = f". It leaves this list on {says}, unless it is marked as done."
        wanted = "Say what will happen: Who does what, by when, and whom to ask; by e-mail"
        assert whats == ({} if says is None else {"K0": wanted + (leaves if says else "")}), as_of
        counts = run_sheet(Planning(book))["Run"].set_index("item")["value"]
        assert int(counts.get("Playbook steps that left To do", 0)) == left
        others = [what for who, what in to_dos(book, "customer_id", "what") if who == "K1"]
        assert not any("leaves this list" in what for what in others)


@pytest.mark.parametrize(("last", "due"), [("2025-11-10", True), ("2025-11-12", False)])
def test_practice_48_a_sit_down_comes_again_a_year_after_the_last(last, due):
    sat = {"Customer ID": "K0", "Date": last, "Outcome": "reached", "Purpose": "Sit-down"}
    as_of = day("2026-10-27")  # ten working days before 10 November
    book = book_of([{"Customer since": dt.date(2020, 1, 1)}], as_of=as_of, orders=(), Calls=[sat])
    assert ("Sit down with them" in names_to_do(book)) is due


def test_practice_54_promoters_of_the_best_tier_are_invited_once_a_year():
    scores = [{"Customer ID": f"K{i}", "Date": dt.date(2026, 6, 1), "Score": score}
              for i, score in enumerate([10, 10, 6, 9])]  # fmt: skip
    since = {"Customer since": dt.date(2024, 1, 1)}
    customers = [{**since, "Tier override": tier} for tier in "ABAA"]
    asked = {"Customer ID": "K3", "Date": "2026-03-02", "Kind": "invitation", "What": "panel"}
    book = book_of(customers, orders=(), Surveys=scores, Giving=[asked])
    invited = [who for who, what in to_dos(book, "customer_id", "what") if "panel" in what]
    assert invited == ["K0"]


# ----------------------------------------------------------------- season and ten best, 41, 55


def test_practice_41_a_gift_for_the_season_is_sent_so_early_that_it_arrives():
    best = {"Tier override": "A", "Interests": "sailing", "Last contact": dt.date(2026, 11, 30)}
    customers = [{**best, "Country": country} for country in ("Germany", "Spain", "US")]
    book = book_of(customers, as_of=day("2026-12-01"), orders=(),
                   given={"country": "DE", "ship_days": "home=3, abroad=8, US=9"})  # fmt: skip
    gifts = {who: (due.date().isoformat(), what) for who, due, what in
             to_dos(book, "customer_id", "date", "what")}  # fmt: skip
    assert {who: due for who, (due, _) in gifts.items()} == {
        "K0": "2026-12-10", "K1": "2026-12-02", "K2": "2026-12-02"}  # fmt: skip
    assert gifts["K0"][1] == (
        "Appreciation for the season: Something personal, by a hobby or a trip, at a modest "
        "cost; they like sailing; send it by 10 Dec 2026"
    )


FEASTS = [
    # country, settings, a day on which it is near, sent by, what it is for
    ("Türkei", {}, "2027-02-10", "2027-02-16", ", for Eid al-Fitr"),  # 9 March, 2 less a week
    ("China", {}, "2027-01-08", "2027-01-15", ", for Chinese New Year"),  # 5 Feb is the eve
    ("India", {"ship_days": "IN=2"}, "2026-10-20", "2026-10-28", ", for Diwali"),  # on the 8th
    ("India", {"ship_days": "IN=2", "season_days": "15 Dec, IN=1 Nov"}, "2026-10-20",
     "2026-10-28", ""),
    ("US", {"ship_days": "home=1, abroad=2", "season_days": "US=Thanksgiving"}, "2026-11-10",
     "2026-11-17", ", for Thanksgiving"),  # 26 November
    ("France", {"season_days": "2. Januar", "ship_days": "home=1, abroad=1"}, "2026-12-20",
     "2026-12-30", ""),  # 1 January is a holiday of both
    ("", {"season_days": "20 Dec"}, "2026-12-08", "2026-12-15", ""),
]  # fmt: skip


@pytest.mark.parametrize(("country", "given", "as_of", "sent_by", "occasion"), FEASTS)
def test_practice_41_the_season_has_a_day_of_its_own_in_each_country(
    country, given, as_of, sent_by, occasion
):
    as_of = day(as_of)
    best = {"Tier override": "A", "Hobby": "chess", "Trip": "Norway", "Interests": "Hotel"}
    best |= {"Last contact": as_of, "Country": country}
    book = book_of([best], as_of=as_of, orders=(), given={"country": "DE", **given})
    [(due, what)] = [row for row in to_dos(book, "date", "what") if "season" in row[1]]
    sent = day(sent_by)
    assert due == pd.Timestamp(sent)
    assert what.endswith(
        f"they like chess; a trip of theirs: Norway; send it by {sent.day} {sent:%b %Y}{occasion}"
    )
    assert not told(book, "Settings")


def test_practice_41_a_rep_sends_gifts_from_where_the_rep_lives_and_on_a_day_of_work():
    best = {"Tier override": "A", "Country": "ES", "Last contact": dt.date(2026, 11, 30)}
    team = [{"Rep": "Ann", "Country": "ES", "Away from": day("2026-12-08"),
             "Away to": day("2026-12-11")}]  # fmt: skip
    book = book_of([best, {**best, "Owner": "Bob"}], as_of=day("2026-12-01"), orders=(),
                   Team=team, given={"country": "DE", "ship_days": "home=2, abroad=5"})  # fmt: skip
    gifts = {who: due.date().isoformat() for who, due in to_dos(book)}
    # Ann is away from the 8th, the 7th is a holiday in much of Spain but no national one
    assert gifts == {"K0": "2026-12-07", "K1": "2026-12-07"}


def test_practice_41_what_was_given_before_and_an_open_offer_stand_with_the_gift():
    gifts = [{"Customer ID": "K0", "Date": dt.date(2024 + n, 12, 5), "Kind": "gift", "What": what,
              "Cost": 40} for n, what in enumerate(["tea", "wine"])]  # fmt: skip
    offer = {"Customer ID": "K0", "Date": dt.date(2026, 11, 2), "Kind": "offer", "What": "10 % off"}
    best = {"Tier override": "A", "Last contact": dt.date(2026, 11, 30)}
    book = book_of([best], as_of=day("2026-12-01"), orders=(), Giving=[*gifts, offer])
    [what] = [what for (what,) in to_dos(book, "what") if "season" in what]
    assert what.partition("2026; ")[2] == (
        "given before: wine, tea; an offer is open: 10 % off (2 Nov 2026); 60.00 of the budget is "
        "left; at most 50.00 for one"
    )


@pytest.mark.parametrize(
    ("planned", "asks"),
    [
        ({"Date": dt.date(2026, 12, 14)}, ""),
        ({"Date": dt.date(2026, 12, 15)}, ""),
        ({"Date": dt.date(2026, 12, 16)}, "send it by 10 Dec 2026"),  # too late for the season
        ({"Date": dt.date(2026, 12, 14), "Kind": "offer"}, "send it by 10 Dec 2026"),
        ({"Date": dt.date(2026, 12, 14), "Customer ID": "Z"}, "send it by 10 Dec 2026"),
        ({"Date": None}, "planned: tea"),
    ],
)
def test_practice_41_a_gift_that_is_planned_already_is_no_second_task(planned, asks):
    plan = {"Customer ID": "K0", "Kind": "gift", "What": "tea", "Cost": 4, **planned}
    best = {"Tier override": "A", "Last contact": dt.date(2026, 11, 30)}
    book = book_of([best], as_of=day("2026-12-01"), orders=(), Giving=[plan])
    found = [what for (what,) in to_dos(book, "what") if "season" in what]
    assert len(found) == bool(asks)
    assert asks in "".join(found)


@pytest.mark.parametrize(
    ("purpose", "word", "done"),
    [
        ("thank-you", "Danke", True),
        ("thank-you", "Welcome", True),
        ("Danke", "thank you", True),
        ("review", "Jahresgespräch", True),
        ("review", "thanks", False),
        ("review", "Reviews", False),
        ("Review", "business review", True),
    ],
)
def test_practice_31_36_a_step_is_done_by_each_word_for_what_it_is_for(purpose, word, done):
    sheet = steps(("One", "first order", "3 days", "all", "call", purpose))
    call = {"Customer ID": "K0", "Date": "2026-11-03", "Outcome": "reached", "Purpose": word}
    book = book_of(Calls=[call], Playbook=sheet)
    assert Planning(book).playbook.rows["done"].notna().tolist() == [done]


def test_a_review_does_no_other_step_whose_purpose_is_a_review_of_its_own():
    sheet = steps(
        ("One", "first order", "3 days", "all", "visit", "review"),
        ("Two", "first order", "3 days", "all", "visit", "business review"),
        ("Three", "first order", "3 days", "all", "visit", "step by step"),
    )
    call = {"Customer ID": "K0", "Date": "2026-11-03", "Outcome": "reached"}
    for word, name in (("business review", "Two"), ("qbr", "One"), ("step-by-step", "Three")):
        book = book_of(Calls=[{**call, "Purpose": word}], Playbook=sheet)
        planning = Planning(book)
        done = planning.playbook.rows[planning.playbook.rows["done"].notna()]
        assert [planning.playbook.steps[n].name for n in done["step"]][:1] == [name]


def test_countries_and_days_of_gifts_that_nobody_knows_are_told():
    given = {"ship_days": "home=3, Atlantis=40",
             "season_days": "Mordor=1 Dec, US=Blorp, sometime, DE=5 Dec"}  # fmt: skip
    best = {"Tier override": "A", "Last contact": dt.date(2026, 11, 30), "Country": "Elsewhere"}
    book = book_of([best], as_of=day("2026-12-01"), orders=(), given=given)
    assert [(p.column, p.value) for p in book.problems if p.sheet == "Settings"] == [
        ("ship_days", "Atlantis"), ("season_days", "Mordor"), ("season_days", "Blorp"),
        ("season_days", "sometime"),
    ]  # fmt: skip
    assert to_dos(book) == [["K0", pd.Timestamp(2026, 12, 10)]]


def test_practice_41_a_gift_is_handed_over_where_a_visit_is_planned():
    visit = {"Customer ID": "K0", "Date": dt.date(2026, 11, 30), "Outcome": "reached",
             "Channel": "phone", "Follow up": "visit them",
             "Follow up due": day("2026-12-08")}  # fmt: skip
    book = book_of([{"Tier override": "A"}], as_of=day("2026-12-01"), orders=(), Calls=[visit])
    assert to_dos(book, "date", "what") == [
        [pd.Timestamp(2026, 12, 8), "Appreciation for the season: Something personal, by a "
         "hobby or a trip, at a modest cost; hand it over at the visit of 8 Dec 2026"],
    ]  # fmt: skip


def test_practice_41_a_gift_in_the_sheet_giving_does_the_step():
    gift = {"Customer ID": "K0", "Date": dt.date(2026, 11, 20), "Kind": "gift", "What": "a book"}
    customers = [{"Tier override": "A", "Last contact": dt.date(2026, 11, 30)}]
    book = book_of(customers, as_of=day("2026-12-01"), orders=(), Giving=[gift])
    assert to_dos(book) == []


@pytest.mark.parametrize(
    ("as_of", "stands"),
    [("2026-05-26", False), ("2026-05-27", True), ("2026-06-15", True), ("2026-06-16", False)],
)
def test_practice_55_something_special_stands_there_about_its_day_for_the_ten_best(as_of, stands):
    customers = [{"Annual revenue": 100 - i, "Tier override": "B"} for i in range(13)]
    customers[0]["Do not call"] = "yes"
    book = book_of(customers, as_of=day(as_of), orders=())
    ids = [who for who, what in to_dos(book, "customer_id", "what") if "special" in what]
    ids.sort(key=lambda who: int(who[1:]))
    assert ids == ([f"K{i}" for i in range(1, 11)] if stands else [])
    whats = [what for (what,) in to_dos(book, "what") if "special" in what]
    assert all("; one of the ten best by revenue" in what for what in whats)


def test_practice_55_the_ten_best_are_those_of_the_retention_report():
    customers = [{"Annual revenue": 10 + i, "Tier override": "B"} for i in range(14)]
    orders = [{"Customer ID": f"K{i}", "Date": day("2026-03-02"), "Amount": 500 - i}
              for i in range(12)]  # fmt: skip
    book = book_of(customers, as_of=day("2026-06-01"), orders=orders)
    ids = {who for who, what in to_dos(book, "customer_id", "what") if "special" in what}
    assert ids == {f"K{i}" for i in range(10)}
    assert ids == set(retention(Planning(book))["Top ten"]["customer_id"])
    whats = [what for (what,) in to_dos(book, "what") if "special" in what]
    assert all(what.endswith("one of the ten best by orders of 12 months") for what in whats)


# ------------------------------------------------------------------------------ the sheet itself


@pytest.mark.parametrize(
    ("whom", "interests", "who"),
    [
        ("gold", "", ["K0"]),
        ("VIP", "", ["K0"]),
        ("key accounts", "", ["K0"]),
        ("Silver customers", "", ["K1"]),
        ("A, bronze", "", ["K0", "K2"]),
        ("gold", "gold, tea", ["K2"]),
    ],
)
def test_classes_under_for_are_tiers_but_where_somebody_has_the_word_as_an_interest(
    whom, interests, who
):
    since = AS_OF - dt.timedelta(days=4)
    customers = [{"Tier override": tier, "Customer since": since} for tier in "ABC"]
    customers[2]["Interests"] = interests
    sheet = steps(["Send a card", "start", "5 days", whom, "letter", "card", "Hello"])
    book = book_of(customers, orders=(), Playbook=sheet)
    asked = {who for who, what in to_dos(book, "customer_id", "what") if "card" in what}
    assert sorted(asked - {"Z"}) == who and told(book) == []


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("", After()),
        ("3", After(3)),
        ("3 days", After(3)),
        ("three days", After(3)),
        ("3 working days", After(3)),
        ("2 Arbeitstage", After(2)),
        ("drei Tage", After(3)),
        ("day 30", After(30, "days")),
        ("Tag 30", After(30, "days")),
        ("2 weeks", After(14, "days")),
        ("a month", After(1, "months")),
        ("2 Monate", After(2, "months")),
        ("quarterly", After(3, "months")),
        ("jährlich", After(12, "months")),
        ("2 years", After(24, "months")),
        ("2x a year", After(182, "days")),
        ("1 Dec", After(0, "year", 12, 1)),
        ("December 24", After(0, "year", 12, 24)),
        ("1. Dezember", After(0, "year", 12, 1)),
        ("2026-12-01", After(0, "year", 12, 1)),
        ("29 Feb", After(0, "year", 2, 29)),
        ("31 Apr", None),
        ("soon", None),
        ("9999 days", None),
        ("before Christmas", None),
    ],
)
def test_how_long_after_is_read_as_people_write_it(text, after):
    assert read_after(text) == after


@pytest.mark.parametrize(
    ("text", "audiences", "others"),
    [
        ("", set(), ()),
        ("all", set(), ()),
        ("A, B", set(), ("A", "B")),
        ("A; promoters", {"promoters"}, ("A",)),
        ("new customers | hotel", {"new"}, ("hotel",)),
        ("langjährige Kunden", {"long-standing"}, ()),
        ("Neukunden, A", {"new"}, ("A",)),
        ("newspapers", set(), ("newspapers",)),
    ],
)
def test_for_whom_is_read_by_whole_words(text, audiences, others):
    assert read_whom(text) == (frozenset(audiences), others)


def test_the_built_in_playbook_can_be_read_and_its_steps_have_names_of_their_own():
    read = [read_step(row) for row in BUILT_IN]
    assert all(step and not wrong for step, wrong in read)
    assert len({step.key for step, _ in read}) == len(BUILT_IN)
    assert len({step.purpose for step, _ in read}) == len(BUILT_IN)


SAID = [
    (language.code, field, kind, word)
    for language in LANGUAGES
    for field in ("triggers", "audiences")
    for kind, words in getattr(language, field).items()
    for word in split(words)
]


@pytest.mark.parametrize(("code", "field", "kind", "word"), SAID)
def test_triggers_and_audiences_are_understood_in_every_language(code, field, kind, word):
    after = {"date": "1 Dec", "every": "1 year", "top ten": "1 Dec"}.get(kind, "3 days")
    row = dict.fromkeys(["step", "trigger", "after", "for", "how", "purpose", "say"])
    row |= {"step": "x", "trigger": "start", "after": "3 days"}
    row |= {"trigger": word, "after": after} if field == "triggers" else {"for": word}
    step, wrong = read_step(row)
    assert step and not wrong
    assert kind in ((step.trigger,) if field == "triggers" else (step.audiences or {"all"}))
    assert not step.others


def test_what_nobody_can_go_by_is_told_with_its_cell_and_the_rest_holds():
    sheet = steps(
        ("Call", "sometimes", "3 days", "all", "call", "hello"),
        ("Write", "start", "soon", "all", "e-mail", "hello 2"),
        ("Send", "start", "1 Dec", "all", "letter", "hello 3"),
        ("Fax", "start", "2 days", "gardeners", "fax", "hello 4"),
        ("Year", "every", None, "all", "call", "hello 5"),
        ("Day", "date", "3 days", "all", "call", "hello 6"),
        ("Ring", "start", "1 day", "hotel", "e-mail", "hello 7"),
        ("Ring", "start", "2 days", "all", "e-mail", "hello 8"),
        (None,) * 7,
    )
    new = {"Customer since": AS_OF, "Interests": "Hotel, sailing"}
    book = book_of([new, {"Customer since": AS_OF}], orders=(), Playbook=sheet)
    assert told(book) == [
        ("B2", "sometimes", "no trigger that is known; the step is left out"),
        ("C3", "soon", "no length of time and no day of the year; the step is left out"),
        ("C4", "1 Dec",
         "a day of the year says nothing after this trigger; the step is left out"),
        ("E5", "fax", "nothing that is known; the step stands on To do"),
        ("D5", "gardeners", "no tier, and no customer has it as an interest or bought of it"),
        ("C6", "", "nothing tells how often; the step is left out"),
        ("C7", "3 days", "a date is a day of the year, and this is none; the step is left out"),
        ("A9", "Ring",
         "another step above has this name; what is done for one counts for both"),
    ]  # fmt: skip
    rows = sorted(to_dos(book, "customer_id", "what"))
    assert rows == [["K0", "Ring: by e-mail"]] * 2 + [["K1", "Ring: by e-mail"]]
    assert all(p.fix for p in book.problems if p.sheet == "Playbook")


def test_a_playbook_in_german_is_understood_whole():
    sheet = [
        {"Schritt": "Danken", "Auslöser": "erste Bestellung", "Nach": "3 Tage", "Für": "alle",
         "Wie": "Anruf", "Zweck": "Danke", "Was sagen": "Vielen Dank"},
        {"Schritt": "Fragen", "Auslöser": "Lieferung", "Nach": "2 Arbeitstage", "Für": "Hotel",
         "Wie": "E-Mail", "Zweck": "Nachfrage", "Was sagen": "Alles da?"},
        {"Schritt": "Besuchen", "Auslöser": "jedes", "Nach": "1 Jahr", "Für": "langjährige Kunden",
         "Wie": "Besuch", "Zweck": "Jahresgespräch", "Was sagen": None},
        {"Schritt": "Sommer", "Auslöser": "Stichtag", "Nach": "5. November", "Für": "A, B",
         "Wie": "Brief", "Zweck": "Gruß", "Was sagen": None},
        {"Schritt": "Die Besten", "Auslöser": "die zehn Besten", "Nach": "4. Nov", "Für": "alle",
         "Wie": "Kollege", "Zweck": "Dank", "Was sagen": None},
        {"Schritt": "Lösung", "Auslöser": "Reklamation erledigt", "Nach": "1 Tag", "Für": "neu",
         "Wie": "Geschenk", "Zweck": "Trost", "Was sagen": None},
    ]  # fmt: skip
    customers = [
        {"Kundennummer": "K0", "Kunde": "Alt", "Kunde seit": dt.date(2019, 5, 2),
         "Interessen": "Hotel", "Umsatz": 900},
        {"Kundennummer": "K1", "Kunde": "Neu", "Kunde seit": dt.date(2026, 11, 2),
         "Interessen": "Praxis", "Umsatz": 100},
    ]  # fmt: skip
    orders = [
        {"Kundennummer": "K0", "Datum": dt.date(2025, 6, 1), "Betrag": 5,
         "Geliefert am": dt.date(2026, 11, 2)},
        {"Kundennummer": "K1", "Datum": dt.date(2026, 11, 2), "Betrag": 5,
         "Geliefert am": dt.date(2026, 11, 3)},
    ]  # fmt: skip
    cases = [{"Kundennummer": who, "Eröffnet": dt.date(2026, 11, 2), "Betreff": "Riss",
              "Gelöst am": dt.date(2026, 11, 3)} for who in ("K0", "K1")]  # fmt: skip
    frames = {"Kunden": customers, "Bestellungen": orders, "Leitfaden": sheet,
              "Reklamationen": cases}  # fmt: skip
    frames = {title: pd.DataFrame(rows, dtype=object) for title, rows in frames.items()}
    book = load_book(frames, name="t", as_of=AS_OF)
    assert list(book.mapped["playbook"].positions) == [
        "step", "trigger", "after", "for", "how", "purpose", "say"]  # fmt: skip
    assert not [p for p in book.problems if p.sheet == "Leitfaden"]
    tasks = Planning(book).tasks
    thanks = tasks[tasks["kind"] == "thanks"][["customer_id", "what"]].values.tolist()
    assert thanks == [["K1", "Danken: Vielen Dank"]]
    assert sorted(to_dos(book, "customer_id", "what")) == [
        ["K0", "Besuchen: by visit; the book knows of none so far"],
        ["K0", "Die Besten: by a colleague; one of the ten best by revenue"],
        ["K0", "Fragen: Alles da?; by e-mail"],
        ["K0", "Sommer: by letter"],
        ["K1", "Die Besten: by a colleague; one of the ten best by revenue"],
        ["K1", "Lösung: they like Praxis; send it by 4 Nov 2026"],
        ["K1", "Sommer: by letter"],
    ]


# -------------------------------------------------------------------- from workbook to workbook


def write(path, **sheets):
    with pd.ExcelWriter(path, engine="xlsxwriter") as writer:
        for title, rows in sheets.items():
            pd.DataFrame(rows).to_excel(writer, sheet_name=title, index=False)
    return path


def every_row(path, sheet):
    return rows_of(path, sheet)


def cells(path, sheet):
    rows = rows_of(path, sheet)
    first = next(number for number, row in enumerate(rows) if row[1] not in (None, ""))
    return [dict(zip(rows[first], row, strict=True)) for row in rows[first + 1 :]]


def type_into(path, sheet, column, value, **where):
    book = openpyxl.load_workbook(path)
    ws = book[sheet]
    names = {cell.value: cell.column for cell in ws[1]}
    for row in range(2, ws.max_row + 1):
        texts = {name: str(ws.cell(row, names[name]).value) for name in where}
        if all(texts[name].startswith(text) for name, text in where.items()):
            ws.cell(row, names[column]).value = value
            book.save(path)
            return
    raise AssertionError(f"no row with {where}")


def test_practice_31_32_a_step_ticked_off_on_to_do_is_done_once_and_stands_in_the_figures(tmp_path):
    since = dt.date(2026, 10, 19)
    path = write(
        tmp_path / "book.xlsx",
        Customers=[{"Customer ID": "K0", "Customer": "New", "Customer since": since},
                   {"Customer ID": "Z", "Customer": "Old", "Customer since": None}],
        Orders=[OLD, {**ORDER, "Date": since}],
        Calls=[{"Customer ID": "K0", "Date": dt.date(2026, 10, 21), "Outcome": "reached",
                "Purpose": "thank-you"}],
    )  # fmt: skip
    run(path, as_of=dt.date(2026, 10, 23), stamp="1")
    mine = [row for row in cells(path, "To do") if row["Customer ID"] == "K0"]
    assert [(row["Task"], row["What"], row["Due"].date()) for row in mine] == [
        ("Playbook", "Say what will happen: Who does what, by when, and whom to ask; by e-mail",
         dt.date(2026, 10, 26)),
    ]  # fmt: skip
    type_into(path, "To do", "Done on", dt.date(2026, 10, 23), What="Say what")
    for n in (2, 3):
        run(path, as_of=dt.date(2026, 10, 26), stamp=str(n))
    assert "To do" not in titles_of(path) or not [
        row for row in cells(path, "To do") if str(row["What"]).startswith("Say what")]  # fmt: skip
    done = [row for row in cells(path, "Diary entries") if row["Task"]]
    assert [(row["Date"].date(), row["Task"].partition(": Who")[0]) for row in done] == [
        (dt.date(2026, 10, 23), "Playbook: Say what will happen"),
    ]
    run(path, as_of=dt.date(2026, 12, 1), stamp="4")
    shown = {row[0]: row[2:4] for row in every_row(path, "Retention report")}
    # thanks and what will happen in time; the wow, introductions and the incentive not at all
    assert shown["Playbook steps on time"] == (0.4, 5)
    assert shown["Days to thanks"] == (2, 1)


def test_a_step_ticked_off_counts_by_its_purpose_for_what_comes_round_and_for_no_other_step(
    tmp_path,
):
    """Practices 36, 48: who sat down with them, as To do says, does it again after its time."""
    path = tmp_path / "b.xlsx"
    playbook = steps(
        ("First visit", "start", "5 days", "all", "visit", "meeting", "Go there."),
        ("Second visit", "start", "6 days", "all", "visit", "meeting", "Go there again."),
        ("Meet each year", "every", "6 days", "all", "visit", "meeting", "Go there."),
    )
    customer = {"Customer ID": "K0", "Customer": "Alfa", "Owner": "Ann",
                "Customer since": dt.date(2026, 10, 26)}  # fmt: skip
    with pd.ExcelWriter(path) as book:
        pd.DataFrame([customer]).to_excel(book, sheet_name="Customers", index=False)
        pd.DataFrame(playbook).to_excel(book, sheet_name="Playbook", index=False)
    run(path, as_of=AS_OF, stamp="1")
    book = openpyxl.load_workbook(path)
    sheet = book["To do"]
    at = {cell.value: cell.column for cell in sheet[1]}
    whats = [sheet.cell(row, at["What"]).value for row in range(2, sheet.max_row + 1)]
    names = [what.partition(":")[0] for what in whats]
    assert sorted(names) == ["First visit", "Meet each year", "Second visit"]
    sheet.cell(2 + names.index("First visit"), at["Done on"], AS_OF)
    book.save(path)
    run(path, as_of=AS_OF, stamp="2")
    header, *rows = rows_of(path, "To do")
    left = [(row[header.index("What")], row[header.index("Due")]) for row in rows]
    assert [(what.partition(":")[0], due.date()) for what, due in left] == [
        ("Second visit", dt.date(2026, 11, 3)),
        ("Meet each year", dt.date(2026, 11, 11)),
    ]


def test_without_a_log_of_calls_nobody_could_say_that_a_step_was_done():
    sent = {"Customer ID": "K0", "Date": "2026-10-20", "Kind": "gift", "What": "wine"}
    shown = figures(book_of(Giving=[sent], Playbook=steps(("Gift", "first order", "1 day"))))
    assert not {"Playbook steps on time", "Days to thanks"} & set(shown.index)


def test_retain_new_writes_the_playbook_out_and_it_is_gone_by_as_edited(tmp_path):
    path = tmp_path / "new.xlsx"
    assert CliRunner().invoke(cli, ["new", str(path)]).exit_code == 0
    names = [column.casefold().replace("what to ", "") for column in cells(path, "Playbook")[0]]
    rows = [tuple(row.values()) for row in cells(path, "Playbook")]
    assert [dict(zip(names, row, strict=True)) for row in rows] == [
        {name: text or None for name, text in step.items()} for step in BUILT_IN]  # fmt: skip
    book = openpyxl.load_workbook(path)
    for title, line in {
        "Customers": ["K0", "New", None, "Ann"],
        "Orders": ["2", dt.date(2026, 11, 2), "K0", None, 5],
    }.items():
        for column, value in enumerate(line, 1):
            book[title].cell(2, column).value = value
    ws = book["Playbook"]
    ws["B2"], ws["C2"], ws["E2"] = "first order", "1 day", "letter"
    book.save(path)
    run(path, as_of=AS_OF, stamp="1")
    mine = [(row["Due"].date(), row["What"]) for row in cells(path, "To do")]
    assert (
        dt.date(2026, 11, 3),
        f"{THANKS}: Thank you for your order; I look after you from now on; by letter",
    ) in mine


def test_a_book_that_says_of_nobody_when_they_began_reads_none_of_this_code():
    script = (
        "import sys, datetime as dt, pandas as pd\n"
        "from toolkit.load_book import load_book\n"
        "from toolkit.make_output import full_output, placed\n"
        "sheets = {'Customers': pd.DataFrame({'Customer ID': ['K0'], 'Customer': ['x']}),\n"
        "          'Calls': pd.DataFrame({'Customer ID': ['K0'], 'Date': ['2026-11-03'],\n"
        "                                 'Outcome': ['spoke']})}\n"
        "full_output(placed(load_book(sheets, name='t', as_of=dt.date(2026, 11, 20))))\n"
        "print([m for m in sys.modules if m.startswith('toolkit.') and 'playbook' in m\n"
        "       and m.rpartition('.')[2] not in ('playbook_used', 'playbook_outputs')])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_purposes_of_the_built_in_playbook_are_offered_and_understood_in_german(tmp_path):
    began, called = day("2026-06-08"), day("2026-06-12")
    log = [[*GERMAN["Anrufe"][0], "Anlass"], *([*row, None] for row in GERMAN["Anrufe"][1:])]
    log.append([called, "K2", "Telefon", "Gesprochen", "", "Einarbeitung"])
    listed = [[*row, began] for row in GERMAN["Kunden"][1:]]
    sheets = {"Kunden": [[*GERMAN["Kunden"][0], "Kunde seit"], *listed], "Anrufe": log}
    path = write_book(tmp_path / "book.xlsx", sheets)
    run(path, as_of=GERMAN_DAY, stamp="1", given={"language": "de"})
    head, *rows = rows_of(path, "Aufgaben")
    who, what = head.index("Kundennummer"), head.index("Was")
    waiting = {row[who] for row in rows if row[what].startswith("Sagen, was nun kommt")}
    assert waiting == {"K1", "K3"}
    sheet = openpyxl.load_workbook(path)["Anrufplan"]
    place = openpyxl.utils.get_column_letter([c.value for c in sheet[1]].index("Anlass") + 1)
    rules = sheet.data_validations.dataValidation
    offered = next(rule.formula1 for rule in rules if str(rule.sqref).startswith(place))
    assert "Einarbeitung" in offered and "nboarding" not in offered


@pytest.mark.parametrize("code", ["de", "fr", "es", "pl", "it"])
def test_a_purpose_is_the_same_in_each_language(code):
    said = [catalogue(code).say(row["purpose"], "playbook.purpose") for row in BUILT_IN]
    assert [*map(purpose_key, said[1:5])] == ["onboarding", "wow", "introduction", "incentive"]
    assert [*map(purpose_key, said[6:])] == ["sitdown", "appreciation", "specialaction", "panel"]
    assert fold(said[0]) in map(fold, THANKS_WORDS) and fold(said[5]) in map(fold, REVIEW_WORDS)
    others = {fold(word) for word in (*THANKS_WORDS, *REVIEW_WORDS, *SELL_WORDS)}
    for language in LANGUAGES:
        words = [word for text in language.purposes.values() for word in split(text)]
        assert not others & {*map(fold, words)}
