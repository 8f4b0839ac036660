"""Working days: weeks, countries, calendars, away days and closing days."""

import datetime as dt

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.calendars.countries import country_code, public_holidays
from toolkit.calendars.working_days import Calendar, Closed, parse_week
from toolkit.load_book import load_book
from toolkit.planning.planning import accounts

AS_OF = dt.date(2026, 9, 16)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Mon-Fri", [0, 1, 2, 3, 4]),
        ("Monday to Thursday", [0, 1, 2, 3]),
        ("Mon, Tue, Thu", [0, 1, 3]),
        ("mon;wed", [0, 2]),
        ("Mo-Fr", [0, 1, 2, 3, 4]),
        ("Mo bis Do", [0, 1, 2, 3]),
        ("Sun-Thu", [0, 1, 2, 3, 6]),
        ("Mon – Wed, Fri", [0, 1, 2, 4]),
        ("Sat", [5]),
        ("  tuesday  ", [1]),
        ("Mondays, Thurs.", [0, 3]),
        ("Lunes, miércoles", [0, 2]),
        ("lun-ven", [0, 1, 2, 3, 4]),
        ("sabato", [5]),
        ("lunes a jueves", [0, 1, 2, 3]),
        ("lundi au jeudi", [0, 1, 2, 3]),
        ("segunda-feira a sexta-feira", [0, 1, 2, 3, 4]),
        ("maandag t/m vrijdag", [0, 1, 2, 3, 4]),
        ("poniedziałek do piątek", [0, 1, 2, 3, 4]),
        ("poniedzialek, sroda", [0, 2]),
        ("pn-pt", [0, 1, 2, 3, 4]),
        ("pon-czw", [0, 1, 2, 3]),
        ("pt, nd", [4, 6]),
        ("miercoles, sábado", [2, 5]),
        ("Mo Di Do Fr", [0, 1, 3, 4]),
        ("ma-vr", [0, 1, 2, 3, 4]),  # "ma" alone would be the French Tuesday
        ("ma, di, do", [0, 1, 3]),
        ("ma ve", [1, 4]),
        ("Mon, Dienstag", [0, 1]),
        ("月火水木金", [0, 1, 2, 3, 4]),
        ("月曜日から金曜日", [0, 1, 2, 3, 4]),
        ("周一至周五", [0, 1, 2, 3, 4]),
        ("segunda-feira a sexta-feira", [0, 1, 2, 3, 4]),
        ("segunda-feira", [0]),
        ("月曜から金曜まで", [0, 1, 2, 3, 4]),
        ("maanantaisin", [0]),
        ("maanantai-torstai", [0, 1, 2, 3]),  # "na" says nothing where a word ends, only there
        ("ma, ke", [0, 2]),
        ("whenever", None),
        ("mornings", None),
        ("weekdays", None),
        ("sometimes", None),
        ("", None),
        ("Mon-Tue-Wed", None),
        ("5", None),
    ],
)
def test_weeks_as_people_write_them(text, days):
    got = parse_week(text)
    assert (None if got is None else sorted(got)) == days


@pytest.mark.parametrize(
    ("name", "code"),
    [("Spain", "ES"), ("es", "ES"), ("ESP", "ES"), ("UK", "GB"), ("United Kingdom", "GB"),
     ("USA", "US"), ("United States", "US"), ("Germany", "DE"), ("Deutschland", "DE"),
     ("Österreich", "AT"), ("España", "ES"), ("Czech Republic", "CZ"), ("Freedonia", None),
     ("", None), ("Spanien", "ES"), ("Pays-Bas", "NL"), ("Włochy", "IT"), ("Großbritannien", "GB"),
     ("Stati Uniti", "US"), ("United States of America", "US"), ("UAE", "AE"), ("D", "DE"),
     ("Türkiye", "TR"), ("Scotland", "GB-SCT"), ("England", "GB-ENG"), ("Wales", "GB-WLS"),
     ("DE-BY", "DE-BY"), ("Bayern", "DE-BY"), ("Bavaria", "DE-BY"), ("Zürich", "CH-ZH"),
     ("Georgia", "GE"), ("日本", "JP"), ("西班牙", "ES"), ("Tschechien", "CZ"), ("Brasil", "BR")],
)  # fmt: skip
def test_countries_as_people_write_them(name, code):
    assert country_code(name) == code


@pytest.mark.parametrize(
    ("country", "day", "closed"),
    [("Scotland", (2026, 11, 30), True), ("England", (2026, 11, 30), False),
     ("DE-BY", (2026, 1, 6), True), ("Bayern", (2026, 10, 3), True), ("DE", (2026, 1, 6), False)],
)  # fmt: skip
def test_a_part_of_a_country_has_its_own_holidays_besides(country, day, closed):
    assert (dt.date(*day) in public_holidays(country_code(country), 2026, 2026)[0]) == closed


def test_a_phone_and_a_closing_day_of_the_country_hold_in_its_parts():
    customers = pd.DataFrame(
        {
            "Customer": ["Acme"],
            "Country": ["Bayern"],
            "Phone": ["030 123456"],
            "Next call override": [dt.date(2026, 9, 28)],
        }
    )
    calls = pd.DataFrame(
        {"Date": ["2026-09-01"], "Phone": ["+49 30 123456"], "Outcome": ["Reached"]}
    )
    holidays = pd.DataFrame({"Date": [dt.date(2026, 9, 28)], "Country": ["Germany"]})
    book = load_book(
        {"Customers": customers, "Calls": calls, "Holidays": holidays},
        name="t",
        as_of=dt.date(2026, 9, 16),
    )
    assert book.tables["calls"]["customer_id"].tolist() == ["Acme"]
    assert accounts(book)["next_call"].tolist() == [pd.Timestamp(2026, 9, 29)]


def test_spain_is_closed_on_12_october():
    days, weekend = public_holidays("ES", 2026, 2026)
    assert dt.date(2026, 10, 12) in days
    assert sorted(weekend) == [5, 6]


def calendars(draw_days, week, length):
    start = dt.date(2026, 9, 1)
    off = {start + dt.timedelta(days=d): "off" for d in draw_days}
    return Calendar(
        start, length, [Closed(frozenset(week), {})], [Closed(frozenset(), off)], [(0, 0)]
    )


@given(
    st.sets(st.integers(0, 40), max_size=15),
    st.sets(st.integers(0, 6), max_size=5),
    st.integers(0, 30),
    st.integers(1, 5),
)
def test_next_open_and_after_equal_counting_day_by_day(off, week, at, steps):
    calendar = calendars(off, week, 120)
    is_open = calendar.open[0]
    following = next((d for d in range(at, 120) if is_open[d]), at)
    assert int(calendar.next_open(np.array([0]), np.array([at]))[0]) == following
    later = [d for d in range(at + 1, 120) if is_open[d]]
    assert int(calendar.after(np.array([0]), np.array([at]), steps)[0]) == later[steps - 1]


@given(
    st.lists(st.sets(st.integers(0, 6), max_size=5), min_size=2, max_size=4),
    st.lists(st.integers(0, 30), min_size=4, max_size=4),
    st.integers(1, 8),
)
def test_every_pair_is_counted_by_its_own_days(weeks, starts, steps):
    """Each rep has a week of its own; all pairs are asked for at once."""
    start, length = dt.date(2026, 9, 1), 120
    reps = [Closed(frozenset(week), {}) for week in weeks]
    everywhere = [Closed(frozenset(), {})]
    calendar = Calendar(start, length, reps, everywhere, [(rep, 0) for rep in range(len(reps))])
    pairs = np.arange(len(reps))
    begins = np.array(starts[: len(reps)])
    found = calendar.after(pairs, begins, steps)
    for pair, week in enumerate(weeks):
        days = range(begins[pair] + 1, length)
        open_days = [d for d in days if (start + dt.timedelta(days=d)).weekday() not in week]
        assert int(found[pair]) == open_days[steps - 1]


def test_why_closed_names_the_reason():
    calendar = calendars([0], [5, 6], 30)
    assert calendar.why_closed(0, 0) == "off"
    assert calendar.why_closed(0, 4) == "a Saturday"
    assert calendar.why_closed(0, 1) == ""


def row(customers, sheets=None):
    frame = pd.DataFrame(
        {"Customer ID": [f"K{i}" for i in range(len(customers))], **pd.DataFrame(customers)}
    )
    return accounts(load_book({"Customers": frame, **(sheets or {})}, name="t", as_of=AS_OF))


DUE = {
    "Tier override": "A",
    "Last contact": dt.date(2026, 8, 31),
    "Owner": "Ana",
}  # due Mon 28 Sep 2026


def test_nobody_is_called_while_the_rep_is_away():
    team = pd.DataFrame(
        {"Rep": ["ana"], "Away from": [dt.date(2026, 9, 25)], "Away to": [dt.date(2026, 9, 30)]}
    )
    got = row([DUE], {"Team": team}).iloc[0]
    assert got["next_call"] == pd.Timestamp(2026, 10, 1)
    assert got["why_date"].endswith("Ana is away 25 Sep 2026 to 30 Sep 2026, so 1 Oct 2026.")


def test_nobody_is_said_to_stand_in_for_a_call_that_waits_for_its_rep():
    team = {
        "Rep": ["Ana"],
        "Away from": [dt.date(2026, 9, 25)],
        "Away to": [dt.date(2026, 9, 30)],
        "Backup": ["Bo"],
    }
    got = row([DUE], {"Team": pd.DataFrame(team)}).iloc[0]
    assert got["why_date"].endswith("Ana is away 25 Sep 2026 to 30 Sep 2026, so 1 Oct 2026.")


def test_two_team_rows_of_one_rep_are_two_absences():
    team = pd.DataFrame(
        {
            "Rep": ["Ana", "Ana"],
            "Away from": [dt.date(2026, 9, 28), dt.date(2026, 9, 29)],
            "Away to": [dt.date(2026, 9, 28), dt.date(2026, 9, 29)],
        }
    )
    assert row([DUE], {"Team": team})["next_call"].iloc[0] == pd.Timestamp(2026, 9, 30)


def test_a_rep_who_works_two_days_is_given_those_days_only():
    team = pd.DataFrame({"Rep": ["Ana"], "Working days": ["Wed, Thu"]})
    assert row([DUE], {"Team": team})["next_call"].iloc[0] == pd.Timestamp(2026, 9, 30)


def test_a_row_of_holidays_closes_its_country_or_everybody():
    days = pd.DataFrame(
        {
            "Date": [dt.date(2026, 9, 28), dt.date(2026, 9, 29)],
            "Country": [None, "Germany"],
            "Name": ["Fair", None],
        }
    )
    got = row([{**DUE, "Country": "Spain"}, {**DUE, "Country": "DE"}, DUE], {"Holidays": days})
    assert got["next_call"].tolist() == [
        pd.Timestamp(2026, 9, 29),
        pd.Timestamp(2026, 9, 30),
        pd.Timestamp(2026, 9, 29),
    ]
    assert "28 Sep 2026 is a closing day (Fair), so 29 Sep 2026." in got["why_date"].iloc[0]


def test_a_country_nobody_knows_may_have_its_own_closing_days():
    days = pd.DataFrame({"Date": [dt.date(2026, 9, 28)], "Country": ["Freedonia"], "Name": ["Day"]})
    got = row([{**DUE, "Country": "freedonia"}, DUE], {"Holidays": days})
    assert got["next_call"].tolist() == [pd.Timestamp(2026, 9, 29), pd.Timestamp(2026, 9, 28)]
