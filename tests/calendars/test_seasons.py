"""The season: on which day gifts are to be there, before which feast."""

import datetime as dt
from itertools import pairwise

import pytest

from toolkit.calendars.seasons import FEAST_OF, Season, feast_days

DAYS = [
    # as published for these feasts: new moons and the Hebrew and Hindu calendars
    ("HK", "Chinese New Year", "2027-02-06"),
    ("VN", "Lunar New Year", "2026-02-16"),
    ("KR", "Korean New Year", "2027-02-06"),  # the day before is a holiday of its own
    ("IN", "Diwali", "2026-11-08"),
    ("TR", "Eid al-Fitr", "2027-03-09"),
    ("IL", "Rosh Hashanah", "2026-09-12"),
    ("IR", "Nowruz", "2026-03-21"),
    ("US", "thanksgiving", "2026-11-26"),
]


@pytest.mark.parametrize(("code", "feast", "day"), DAYS)
def test_a_gift_is_there_a_week_before_the_feast(code, feast, day):
    season = Season(code=code, feast=feast)
    wanted = dt.date.fromisoformat(day) - dt.timedelta(days=7)
    found = season.next_day(wanted - dt.timedelta(days=30))
    assert found in (wanted, wanted - dt.timedelta(days=1))
    assert season.next_day(found) == found
    assert season.next_day(found + dt.timedelta(days=1)).year > found.year


@pytest.mark.parametrize("code", FEAST_OF)
def test_each_country_with_a_feast_of_its_own_has_it_each_year(code):
    days = feast_days(code, FEAST_OF[code], 2025, 2035)
    assert len(days) in (11, 12, 13)
    gaps = {(later - day).days for day, later in pairwise(days)}
    assert min(gaps) > 340 and max(gaps) < 390


def test_a_feast_that_the_moon_brings_twice_a_year_has_two_days():
    days = [day for day in feast_days("QA", "Eid al-Fitr", 2031, 2034) if day.year == 2032]
    assert [day.month for day in days] == [1, 12]


def test_a_day_of_the_year_comes_each_year_and_29_february_a_day_sooner():
    assert Season(12, 15).next_day(dt.date(2026, 12, 15)) == dt.date(2026, 12, 15)
    assert Season(12, 15).next_day(dt.date(2026, 12, 16)) == dt.date(2027, 12, 15)
    assert Season(2, 29).next_day(dt.date(2027, 1, 1)) == dt.date(2027, 2, 28)
    assert Season(feast="Blorp", code="DE").next_day(dt.date(2027, 1, 1)) is None
