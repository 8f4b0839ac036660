"""The calendar file, read back by the icalendar package."""

import datetime as dt
import sys

import icalendar
import pandas as pd
import pytest

from toolkit.errors import UnavailableError
from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.render.ics import as_calendar
from toolkit.reports.call_schedule_report import call_schedule

AS_OF = dt.date(2026, 9, 16)
CUSTOMERS = [{"Customer ID": f"K{i}", "Customer": f"Nº {i}; Söhne, \"x\"", "Owner": "Ana",
              "Phone": "1", "Tier override": "A",
              "Last contact": dt.date(2026, 1, 5)} for i in range(3)]  # fmt: skip


def file_of(as_of=AS_OF, customers=CUSTOMERS, given=None, **sheets):
    frames = {
        t: pd.DataFrame(f, dtype=object) for t, f in {"Customers": customers, **sheets}.items()
    }
    book = load_book(frames, name="t", as_of=as_of, given=given)
    return as_calendar(Planning(book), call_schedule(Planning(book)))


def events(data):
    found = icalendar.Calendar.from_ical(data).walk("VEVENT")
    return [
        {k: e.decoded(k) for k in ("uid", "dtstart", "dtend", "sequence", "dtstamp")}
        | {"summary": str(e["summary"])}
        for e in found
    ]


def test_one_event_a_call_in_working_hours_one_after_another():
    found = events(file_of())
    begins = ["2026-09-16T09:00:00", "2026-09-16T09:30:00", "2026-09-16T10:00:00"]
    assert [e["dtstart"].isoformat() for e in found] == begins
    assert found[0]["summary"] == 'Phone: Nº 0; Söhne, "x" (A)'
    assert len({e["uid"] for e in found}) == 3


def test_the_same_input_gives_the_same_bytes():
    assert file_of() == file_of()


def test_a_later_file_updates_the_events_of_the_earlier_one_until_the_customer_is_reached():
    first, tried = (
        events(file_of()),
        events(
            file_of(
                AS_OF + dt.timedelta(1),
                Calls=[{"Customer ID": "K0", "Date": AS_OF, "Outcome": "busy"}],
            )
        ),
    )
    spoke = events(
        file_of(
            AS_OF + dt.timedelta(1),
            Calls=[{"Customer ID": "K0", "Date": AS_OF, "Outcome": "spoke"}],
            given={"cadence_a": "5"},
        )
    )
    assert {e["uid"] for e in first} == {e["uid"] for e in tried}
    assert min(e["sequence"] for e in tried) > first[0]["sequence"]
    assert len({e["uid"] for e in first} & {e["uid"] for e in spoke}) == 2


def test_the_reps_hours_and_zone_win_over_the_settings():
    team = [{"Rep": "ana", "Day starts": "8:30", "Day ends": "9:00", "Time zone": "Europe/Madrid"}]
    found = events(file_of(Team=team, given={"time_zone": "UTC"}))
    begin = dt.datetime(2026, 9, 16, 6, 30, tzinfo=dt.UTC)  # 8:30 of a summer's day in Madrid
    assert [e["dtstart"] for e in found] == [
        begin,
        begin + dt.timedelta(minutes=10),
        begin + dt.timedelta(minutes=20),
    ]
    assert found[-1]["dtend"] == begin + dt.timedelta(minutes=30)
    assert events(file_of(given={"time_zone": "UTC"}))[0]["dtstart"] == dt.datetime(
        2026, 9, 16, 9, tzinfo=dt.UTC
    )


def test_the_description_holds_the_why_and_the_points():
    data = file_of(Cases=[{"Customer ID": "K0", "Opened": "2026-09-01", "Subject": "leak"}])
    text = str(icalendar.Calendar.from_ical(data).walk("VEVENT")[0]["description"])
    assert "Points to raise:\nGap: leak (open since 1 Sep 2026)" in text
    assert text.startswith("Open case: leak (open since 1 Sep 2026).")


def test_a_missing_package_is_named_with_its_command(monkeypatch):
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(UnavailableError, match="pip install icalendar"):
        file_of()
