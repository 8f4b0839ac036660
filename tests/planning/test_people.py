"""People: referrals, competitors, and customers whom one of us knows. Practices 39, 52 and 57."""

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from tests.sheet_rows import rows_of
from toolkit.cli import cli
from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.refresh import run
from toolkit.reports.call_schedule_report import call_schedule
from toolkit.reports.competitors_report import competitors
from toolkit.reports.referrals_report import referrals
from toolkit.reports.single_person_report import single_person
from toolkit.reports.watch_list_report import watch_list
from toolkit.rules.people_rules import only_one

ROOT = Path(__file__).resolve().parents[2]
AS_OF = dt.date(2026, 9, 16)  # a Wednesday
DUE = {"Owner": "Ann", "Phone": "1", "Tier override": "B", "Last contact": dt.date(2026, 6, 4)}
NAMES = ("Alfa", "Beta", "Gama", "Delta")
PROMOTER = {"Customer ID": "K0", "Date": dt.date(2026, 5, 4), "Score": 9}
DETRACTOR = {"Customer ID": "K3", "Date": dt.date(2026, 5, 4), "Score": 2}


def frames_of(*customers, **sheets):
    rows = [{"Customer ID": f"K{n}", "Customer": NAMES[n], **DUE, **customer}
            for n, customer in enumerate(customers)]  # fmt: skip
    found = {"Customers": rows, **sheets}
    return {t: pd.DataFrame(f, dtype=object) for t, f in found.items() if len(f)}


def planning_of(*customers, settings=None, **sheets):
    frames = frames_of(*customers, **sheets)
    return Planning(load_book(frames, name="t", as_of=AS_OF, given=settings or {}))


def points(planning, customer="K0"):
    rows = call_schedule(planning)["Call schedule"].set_index("customer_id")
    return rows.at[customer, "points"].split("\n")


def test_practice_39_referrals_are_counted_with_their_revenue():
    planning = planning_of(
        {"Annual revenue": 10},
        {"Annual revenue": 200, "Referred by": "alfa"},
        {"Annual revenue": 30, "Referred by": "K0"},
        {"Annual revenue": 4, "Referred by": "A friend"},
    )
    rows = referrals(planning)["Referrals"]
    columns = ["referrer_id", "referrer", "tier", "referrals", "revenue", "whom"]
    assert rows[columns].astype(object).where(rows[columns].notna(), None).values.tolist() == [
        ["K0", "Alfa", "B", 2, 230, "Beta, Gama"],
        [None, "A friend", None, 1, 4, "Delta"],
    ]


def test_practice_39_who_referred_is_found_by_a_contact_or_a_shorter_name_and_told():
    planning = planning_of(
        {"Customer": "Müller GmbH", "Contact person": "Ann Alder", "Referred by": None},
        {"Referred by": "Müller", "Annual revenue": 200},
        {"Referred by": "Ann Alder", "Annual revenue": 30},
        {"Referred by": "Mueler", "Annual revenue": 4, "Customer": "Delta Nord"},
    )
    rows = referrals(planning)["Referrals"]
    assert rows[["referrer", "referrals", "revenue"]].values.tolist() == [
        ["Müller GmbH", 2, 230],
        ["Mueler", 1, 4],
    ]
    told = [(p.value, p.problem) for p in planning.book.problems if p.column == "Referred by"]
    assert told == [
        ("Müller", "read with a shorter name or that of a contact, in 2 rows: Müller is Müller "
         "GmbH, Ann Alder is Müller GmbH"),
        ("Mueler", "no such customer; who was referred counts under this name"),
    ]  # fmt: skip
    assert "Nearest: Müller GmbH" in planning.book.problems[-1].fix


def test_practice_39_nobody_refers_oneself_and_a_shared_name_is_no_customer():
    planning = planning_of(
        {"Referred by": "Alfa"}, {"Customer": "Twin"}, {"Customer": "Twin"},
        {"Referred by": "Twin", "Annual revenue": 7},
    )  # fmt: skip
    rows = referrals(planning)["Referrals"]
    assert rows["referrer"].tolist() == ["Twin"]
    assert rows["referrer_id"].isna().all()


PROMISE = {"Customer ID": "K0", "Promise": "oven", "Made by": "us", "Due": dt.date(2026, 9, 21),
           "New date": dt.date(2026, 10, 1), "Notice sent": None}  # fmt: skip
CASE = {"Customer ID": "K0", "Opened": dt.date(2026, 9, 10), "Subject": "late"}


@pytest.mark.parametrize(
    ("surveys", "sheets", "ask"),
    [
        ([PROMOTER], {}, True),
        ([{**PROMOTER, "Score": 8}, DETRACTOR], {}, False),
        ([PROMOTER, {**PROMOTER, "Date": dt.date(2026, 8, 1), "Score": 6}], {}, False),
        ([{**PROMOTER, "Score": 5}], {}, False),  # on a scale to 5 nobody knows
        ([{**PROMOTER, "Score": 90}], {}, False),
        ([{**PROMOTER, "Date": dt.date(2026, 10, 1)}, DETRACTOR], {}, False),  # to come
        ([PROMOTER], {"Cases": [CASE]}, False),
        ([PROMOTER], {"Cases": [{**CASE, "Resolved on": dt.date(2026, 9, 11)}]}, True),
        # Bad news that nobody has told yet, and a delay.
        (
            [PROMOTER],
            {"Cases": [{**CASE, "Resolved on": dt.date(2026, 9, 11), "Told on": None}]},
            False,
        ),
        (
            [PROMOTER],
            {
                "Cases": [
                    {**CASE, "Resolved on": dt.date(2026, 9, 11), "Told on": dt.date(2026, 9, 14)}
                ]
            },
            True,
        ),
        ([PROMOTER], {"Promises": [PROMISE]}, False),
        (
            [PROMOTER],
            {"Promises": [{**PROMISE, "Due": dt.date(2026, 9, 10), "New date": None}]},
            False,
        ),
        ([PROMOTER], {"Promises": [{**PROMISE, "New date": None}]}, True),
    ],
)
def test_practice_39_only_promoters_without_open_gaps_are_asked(surveys, sheets, ask):
    planning = planning_of({"Referred by": None}, {"Referred by": "K0"}, Surveys=surveys, **sheets)
    asked = referrals(planning)["Whom to ask"]["customer_id"].tolist()
    assert asked == ["K0"] * ask
    question = "Ask: Whom do you know who could use what we do?"
    assert (question in points(planning)) == ask
    assert question not in points(planning, "K1")


@pytest.mark.parametrize(
    ("called", "ordered", "ask"),
    [
        ("2026-09-01", "2026-08-01", ["K0"]),
        ("2025-09-15", "2026-08-01", []),  # reached by nobody for a year
        (None, "2026-08-01", []),  # never reached, though others were
        ("2026-09-01", "2025-06-01", []),  # does not order any more
    ],
)
def test_practice_39_who_is_silent_is_not_asked(called, ordered, ask):
    calls = [{"Customer ID": "K1", "Date": "2026-09-01", "Outcome": "reached"}]
    calls += [{**calls[0], "Customer ID": "K0", "Date": called}] if called else []
    orders = [{"Customer ID": "K0", "Date": ordered, "Amount": 10}]
    orders += [
        {"Customer ID": "K1", "Date": f"2026-{month:02}-01", "Amount": 10} for month in range(1, 10)
    ]
    alfa = {"Referred by": None, "Last contact": None}
    planning = planning_of(
        alfa, {"Referred by": "K0"}, Surveys=[PROMOTER], Calls=calls, Orders=orders
    )
    assert referrals(planning)["Whom to ask"]["customer_id"].tolist() == ask
    rows = watch_list(planning)["Watch list"]
    assert rows[rows["kind"] == "Promoter"]["customer_id"].tolist() == ask


@pytest.mark.parametrize(
    ("over", "called", "is_open"),
    [
        ("2026-06-01", False, True),  # 90 days are long over, and nobody has called
        ("2026-06-01", True, False),  # an open promise may be one of any day
        ("2026-09-01", True, True),
    ],
)
def test_practice_27_a_handover_that_was_never_done_is_not_forgotten_with_time(
    over, called, is_open
):
    moved = {"Seller": "Bob", "Handed over on": over}
    call = {"Customer ID": "K0", "Date": "2026-09-10", "Outcome": "reached"}
    calls = [{**call, "By": "Ann"}] if called else [{**call, "By": "Bob"}]
    promise = {"Customer ID": "K0", "Promise": "A sample", "Made by": "us", "Due": "2026-12-01"}
    planning = planning_of(moved, {}, Calls=calls, Promises=[promise])
    kinds = watch_list(planning)["Watch list"]["kind"]
    assert ("Handover not done" in set(kinds)) is is_open


def test_practice_57_one_person_is_a_signal_where_so_many_talks_tell_it():
    def listed(contacts, unnamed=0, tier="A", tiers="a"):
        by = ["Ann"] * contacts + [None] * unnamed
        calls = [
            {"Customer ID": "K0", "Date": f"2026-0{1 + n}-05", "Outcome": "reached", "By": who}
            for n, who in enumerate(by)
        ]
        calls.append({**calls[0], "Customer ID": "K1", "By": "Bob"})
        given = {"watch_known_tiers": tiers}
        planning = planning_of({"Tier override": tier}, {}, Calls=calls, settings=given)
        rows = watch_list(planning)["Watch list"]
        return rows[rows["kind"] == "Known by one of us"]["customer_id"].tolist()

    assert listed(1) == listed(3) == [], "one talk is with one person"
    assert listed(4) == ["K0"]
    assert listed(4, unnamed=4) == ["K0"] and listed(4, unnamed=5) == []
    assert listed(4, tier="B") == [] and listed(4, tier="B", tiers="AB") == ["K0"]


@pytest.mark.parametrize(
    ("by", "day", "reached"),
    [
        ("ann", "2026-09-10", "yes"),
        (None, "2026-09-10", "yes"),
        ("Bob", "2026-09-10", "no"),
        ("Ann", "2026-08-10", "no"),
    ],
)
def test_practice_27_a_talk_of_the_new_rep_ends_a_handover_and_one_of_the_old_rep_does_not(
    by, day, reached
):
    """Bob sold to them and calls them on; of nobody's talk nothing else is known."""
    over = {"Seller": "Bob", "Handed over on": dt.date(2026, 9, 1)}
    calls = [
        {"Customer ID": "K0", "Date": day, "Outcome": "reached", "By": by},
        {"Customer ID": "K0", "Date": "2026-09-14", "Outcome": "no answer", "By": "Ann"},
        {"Customer ID": "K1", "Date": "2026-09-14", "Outcome": "reached", "By": "Ann"},
        {"Customer ID": "K0", "Date": "2026-09-11", "Outcome": "reached", "By": "Bob"},
    ]
    planning = planning_of(over, {}, Calls=calls)
    [row] = planning.handovers.to_dict("records")
    left = {"yes": "nothing", "no": "the new rep calls"}[reached]
    assert (row["reached"], row["missing"]) == (reached, left)
    signals = watch_list(planning)["Watch list"]
    assert ("Handover not done" in set(signals["kind"])) is (reached == "no")


def test_a_potential_is_high_beside_others_alone_and_of_who_had_a_year_to_buy():
    def named(potentials, **more):
        customers = [
            {"Customer": f"Firm {n}", "Annual revenue": 100 + n, "Potential": potential}
            for n, potential in enumerate(potentials)
        ]
        customers[0] |= more
        customers = [{"Customer ID": f"K{n}", **DUE, **row} for n, row in enumerate(customers)]
        book = load_book({"Customers": pd.DataFrame(customers)}, name="t", as_of=AS_OF)
        rows = watch_list(Planning(book))["Watch list"]
        return rows[rows["kind"] == "High potential, low spend"]["customer_id"].tolist()

    assert named([50] * 20) == []
    assert named([900, 900, 800] + [50] * 17) == ["K2", "K1", "K0"], "the most revenue first"
    assert named([900] * 5 + [50] * 15) == []
    since = {"Customer since": dt.date(2026, 8, 10)}
    assert named([900, 900, 800] + [50] * 17, **since) == ["K2", "K1"]


def test_practice_39_who_was_asked_is_not_asked_again_soon():
    for day, ask in (("2026-05-04", []), ("2025-05-04", ["K0"])):
        answer = {"Customer ID": "K0", "Date": day, "Question": "referral", "Answer": "no"}
        planning = planning_of({"Referred by": "x"}, Surveys=[PROMOTER], Answers=[answer])
        assert referrals(planning)["Whom to ask"]["customer_id"].tolist() == ask


@pytest.mark.parametrize(
    ("customer", "answers", "exposure"),
    [
        ({}, [], None),
        ({"Competitor": "Acme"}, [], 2),
        ({"Competitor": "Acme, Bolt; acme", "Tier override": "A"}, [], 6),
        ({"Competitor": "none"}, [], None),
        ({"Competitor": "no"}, [], None),
        ({"Competitor": "Acme", "Renewal date": dt.date(2026, 12, 15)}, [], 6),  # 90 days
        ({"Competitor": "Acme", "Renewal date": dt.date(2026, 12, 16)}, [], 4),
        ({"Competitor": "Acme", "Renewal date": dt.date(2027, 3, 16)}, [], 2),
        ({"Competitor": "Acme", "Renewal date": dt.date(2026, 9, 15)}, [], 2),  # has passed
        ({"Tier override": "C"}, [("Competitors", "Bolt", "2026-05-04")], 1),
        ({}, [("Competitors", "Bolt", "2025-05-04")], None),  # out of date
        ({}, [("Competitors", "no", "2026-05-04")], None),
        ({}, [("business", "they now talk to ACME as well", "2026-05-04")], 2),
        ({}, [("business", "acmeology", "2026-05-04")], None),
    ],
)
def test_practice_52_exposure_is_tier_by_names_by_renewal(customer, answers, exposure):
    rows = [{"Customer ID": "K0", "Question": q, "Answer": a, "Date": d} for q, a, d in answers]
    other = {"Customer": "Zeta", "Competitor": "Acme"}
    planning = planning_of({"Competitor": None, "Renewal date": None, **customer}, other,
                           Answers=rows)  # fmt: skip
    found = competitors(planning)["Exposure"].set_index("customer_id")
    assert found["exposure"].to_dict().get("K0") == exposure


def test_practice_52_a_competitor_is_a_point_of_the_call_when_the_renewal_is_near():
    planning = planning_of(
        {"Competitor": "Acme, Bolt", "Renewal date": dt.date(2026, 12, 1)},
        {"Competitor": "Acme", "Renewal date": dt.date(2027, 12, 1)},
    )
    said = "Competitor: Acme, Bolt named, renewal on 1 Dec 2026"
    assert said in points(planning)
    assert not any(point.startswith("Competitor") for point in points(planning, "K1"))


def talk(customer, by, day, outcome="Reached"):
    return {"Customer ID": customer, "By": by, "Date": day, "Outcome": outcome, "Channel": "Phone"}


def test_practice_57_customers_whom_only_one_of_us_reached_in_12_months(tmp_path):
    calls = [
        talk("K0", "Ann", dt.date(2026, 5, 4)),
        talk("K0", "ann ", dt.date(2026, 6, 4)),
        talk("K0", "Bob", dt.date(2026, 6, 5), "No answer"),
        talk("K0", "Bob", dt.date(2025, 9, 16)),  # a year ago
        talk("K1", "Ann", dt.date(2026, 5, 4)),
        talk("K1", "Bob", dt.date(2026, 5, 5)),
        talk("K2", "Bob", dt.date(2026, 5, 5)),
        talk("K2", None, dt.date(2026, 5, 6)),
        talk("K3", "Bob", dt.date(2026, 5, 5)),
    ]
    path, out = tmp_path / "b.xlsx", tmp_path / "out.xlsx"
    with pd.ExcelWriter(path) as book:
        for title, frame in frames_of(
            {}, {}, {"Tier override": "A"}, {"Do not call": "yes"}, Calls=calls
        ).items():
            frame.to_excel(book, sheet_name=title, index=False)
    asked = ["report", "single-person", str(path), "--to", str(out), "--as-of", "2026-09-16"]
    done = CliRunner().invoke(cli, asked)
    assert done.exit_code == 0, done.output
    sheet = openpyxl.load_workbook(out).worksheets[0]
    rows = [row[:7] for row in sheet.iter_rows(values_only=True) if str(row[0]).startswith("K")]
    assert [row for row in rows if row[0] != "Known by one of us"] == [
        ("K2", "Gama", "A", "Ann", "Bob", 1, pd.Timestamp("2026-05-05")),
        ("K0", "Alfa", "B", "Ann", "ann", 2, pd.Timestamp("2026-06-04")),
    ]


def test_promoters_are_on_the_watch_list_without_a_column_of_referrals_and_beside_other_surveys():
    """Each kind of survey has a scale of its own: a percentage hides no promoter."""
    percent = {**PROMOTER, "Customer ID": "K1", "Kind": "Percent", "Score": 95}
    planning = planning_of({}, {}, Surveys=[{**PROMOTER, "Kind": "NPS"}, percent])
    rows = watch_list(planning)["Watch list"]
    assert rows[rows["kind"] == "Promoter"]["customer_id"].tolist() == ["K0"]


@given(
    st.lists(
        st.tuples(
            st.sampled_from("xy"), st.sampled_from([None, "a", "b"]),
            st.integers(0, 500), st.sampled_from([-1, 0, 1]),
        ),
        max_size=12,
    )
)  # fmt: skip
def test_only_one_is_what_its_definition_says(rows):
    days = [pd.Timestamp(AS_OF) - pd.Timedelta(days=r[2]) for r in rows]
    calls = pd.DataFrame(
        {"customer_id": pd.Series([r[0] for r in rows], dtype="str"),
         "by": pd.Series([r[1] for r in rows], dtype="str"),
         "date": pd.Series(days, dtype="M8[us]"), "success": [r[3] for r in rows]}
    )  # fmt: skip
    found = only_one(calls.assign(person=calls["by"]), as_of=AS_OF, days=365)
    expected = {}
    for customer in "xy":
        mine = [r for r in rows if r[0] == customer and r[2] < 365 and r[3] == 1 and r[1]]
        if len({r[1] for r in mine}) == 1:
            expected[customer] = (mine[0][1], len(mine))
    said = zip(found["by"], found["contacts"], strict=True)
    assert dict(zip(found["customer_id"], said, strict=True)) == expected
    assert (found["unnamed"] >= 0).sum() == len(expected), "of nobody, too, it is a number"


@pytest.mark.parametrize("outcome", ["met", "no answer"])
def test_a_book_in_which_nobody_was_reached_by_one_person_alone_has_a_watch_list(outcome):
    day = {"Customer ID": "K0", "Outcome": outcome, "Contact person": "Kim"}
    calls = [day | {"By": name, "Date": dt.date(2026, 9, 2)} for name in ("Ann", "Ben")]
    planning = planning_of({"Tier": "A"}, {"Tier": "A"}, Calls=calls)
    assert "one person" not in planning.signals["kind"].tolist()
    assert single_person(planning)["Known by one of us"].empty


def test_referral_and_competitor_reports_of_a_book_without_them_are_empty():
    planning = planning_of({})
    for report in (referrals, competitors, single_person):
        assert all(len(table) == 0 for table in report(planning).values())


def test_a_book_without_these_sheets_pays_nothing():
    code = (
        "import sys, json, datetime as dt, pandas as pd\n"
        "from toolkit.load_book import load_book\n"
        "from toolkit.planning.planning import Planning\n"
        "from toolkit.reports import REPORTS\n"
        "rows = pd.DataFrame([{'Customer ID': 'K0', 'Customer': 'Alfa', 'Phone': '1'}])\n"
        "calls = pd.DataFrame([{'Customer ID': 'K0', 'Date': '2026-06-01', 'Outcome': 'met'}])\n"
        "book = load_book({'Customers': rows, 'Calls': calls}, name='t',"
        " as_of=dt.date(2026, 11, 20))\n"
        "planning = Planning(book)\n"
        "for name in ('call-schedule', 'to-do', 'retention'):\n"
        "    REPORTS[name](planning)\n"
        "print(json.dumps([m for m in sys.modules if m.endswith(('people', 'people_rules'))]))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert json.loads(done.stdout) == [], done.stderr


def test_practice_39_52_a_workbook_with_the_columns_is_refreshed(tmp_path):
    path = tmp_path / "b.xlsx"
    customer = {"Competitor": "Acme", "Renewal date": dt.date(2026, 12, 1), "Referred by": "K1"}
    with pd.ExcelWriter(path) as book:
        for title, frame in frames_of(customer, {}, Surveys=[PROMOTER]).items():
            frame.to_excel(book, sheet_name=title, index=False)
    run(path, as_of=AS_OF, stamp="1")
    [row] = [r for r in rows_of(path, "Call schedule") if r[2] == "K0"]
    assert "Competitor: Acme named, renewal on 1 Dec 2026" in row[11]
    assert "Ask: Whom do you know who could use what we do?" in row[11]


def test_practice_52_a_name_of_the_list_is_known_in_answers_of_other_customers():
    answer = {"Customer ID": "K0", "Date": dt.date(2026, 5, 4), "Question": "business",
              "Answer": "Acme was here"}  # fmt: skip
    planning = planning_of(
        {"Renewal date": dt.date(2026, 12, 1)},
        {"Competitor": "Acme", "Last contact": dt.date(2026, 9, 15)},  # no call is due
        Answers=[answer],
    )
    assert "Competitor: Acme named, renewal on 1 Dec 2026" in points(planning)
