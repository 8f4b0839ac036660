"""Visits in the schedule: places of a day, visits of a week, and days that stay, book to book."""

import datetime as dt
from collections import Counter

import pandas as pd

import toolkit
from toolkit.entries.filled import Filled
from toolkit.stores.memory import Memory

AS_OF = dt.date(2026, 9, 14)
"""A Monday."""
DAY = dt.timedelta(days=1)


def customers(**counts):
    """A customers whose visit is due now, B whose is not, C."""
    rows = []
    for tier, count in counts.items():
        for n in range(count):
            name = f"{tier}{n:02}"
            rows.append({"Customer ID": name, "Customer": name, "Owner": "Ann", "Phone": "1",
                         "Tier override": tier})  # fmt: skip
    return rows


def log(rows, since=30):
    """A talk with everybody some time ago, and one visit half a year ago."""
    calls = []
    for row in rows:
        name = row["Customer ID"]
        waited = {"A": since, "B": 90, "C": 190}[name[0]]
        for days, channel in ((180, "Visit"), (waited, "Phone")):
            calls.append({"Customer ID": name, "Date": AS_OF - days * DAY, "Channel": channel,
                          "Outcome": "Reached"})  # fmt: skip
    return calls


def refresh(sheets, as_of=AS_OF, before=None):
    """The sheets that a refresh writes, by the plan of the run before."""
    plan = None if before is None else before.written["Planned calls"]
    frames = {title: pd.DataFrame(rows, dtype=object) for title, rows in sheets.items() if rows}
    store = Memory(frames, filled=Filled(plan=plan))
    toolkit.run(store, as_of=as_of, stamp="test")
    return store


def schedule(store):
    return store.written["Call schedule"]


def places(rows, visit=4):
    taken = Counter()
    for day, channel in zip(rows["date"], rows["channel"], strict=True):
        taken[day] += visit if channel == "Visit" else 1
    return taken


def test_visits_take_their_places_and_a_week_has_as_many_as_are_made():
    rows = customers(A=14, B=20, C=30)
    found = schedule(refresh({"Customers": rows, "Calls": log(rows)}))
    assert max(places(found).values()) <= 8
    visits = found[found["channel"] == "Visit"]
    weeks = Counter(pd.to_datetime(visits["date"]).dt.isocalendar()["week"])
    assert weeks and max(weeks.values()) <= 5
    assert set(visits["customer_id"].str[0]) <= {"A", "B"}


def test_a_rep_with_three_places_a_day_visits_too_and_still_calls():
    rows = customers(A=4, C=20)
    team = [{"Rep": "Ann", "Calls per day": 3}]
    found = schedule(refresh({"Customers": rows, "Calls": log(rows), "Team": team}))
    assert max(places(found, visit=3).values()) <= 3
    visits = found[found["channel"] == "Visit"]
    # Half of a week's 15 places hold two visits that take a day each.
    weeks = Counter(pd.to_datetime(visits["date"]).dt.isocalendar()["week"])
    assert weeks[38] == 2
    first_week = found[found["date"] < pd.Timestamp(AS_OF + 7 * DAY)]
    assert (first_week["channel"] == "Phone").sum() >= 9


def beyond_the_week(**counts):
    """The schedule of a rep who makes one visit a week, by customer."""
    rows = customers(**counts)
    settings = [{"Setting": name, "Value": value} for name, value in
                {"visits_a_week": 1, "visits_b": 4}.items()]  # fmt: skip
    found = schedule(refresh({"Customers": rows, "Calls": log(rows), "Settings": settings}))
    return found.set_index("customer_id")


def test_who_waited_too_long_waits_for_no_visit_while_others_of_the_class_are_called():
    """A week has places for one visit: the first of those who waited has it, the other a call."""
    rows = customers(A=3)
    calls = log(rows[:1], since=35) + log(rows[1:], since=60)
    team = [{"Rep": "Ann", "Calls per day": 1, "Working days": "Mon, Tue, Thu"}]
    planned = schedule(refresh({"Customers": rows, "Calls": calls, "Team": team}))
    planned = planned.set_index("customer_id")
    assert planned["channel"].to_dict() == {"A01": "Visit", "A02": "Phone", "A00": "Phone"}
    assert planned["date"].is_monotonic_increasing


def test_a_visit_beyond_those_of_the_week_waits_for_the_next_and_says_so():
    found = beyond_the_week(B=3)
    assert found["channel"].tolist() == ["Visit", "Phone", "Visit"]
    waits = found.iloc[2]
    assert pd.Timestamp(waits["date"]) == pd.Timestamp(AS_OF + 7 * DAY)
    assert "as many visits as visits_a_week allows, so 21 Sep 2026." in waits["why_now"]


def test_a_visit_waits_for_no_longer_than_a_share_of_the_interval_and_is_a_call_then():
    """15 of 100 of an A customer's 28 days end before the next week."""
    found = beyond_the_week(A=3)
    assert found["channel"].tolist() == ["Visit", "Phone", "Phone"]
    assert set(found["date"]) == {pd.Timestamp(AS_OF)}


def test_a_commitment_never_waits_for_a_visit():
    rows = customers(A=2)
    calls = log(rows)
    for call in calls[1::2]:
        call |= {"Follow up": "send the offer", "Follow up due": AS_OF + DAY}
    settings = [{"Setting": "visits_a_week", "Value": 1}]
    found = schedule(refresh({"Customers": rows, "Calls": calls, "Settings": settings}))
    assert found["date"].tolist() == [pd.Timestamp(AS_OF + DAY)] * 2
    assert sorted(found["channel"]) == ["Phone", "Visit"]


def test_a_visit_stays_on_its_day_and_a_call_stays_a_call():
    rows = customers(A=14, B=20, C=30)
    sheets = {"Customers": rows, "Calls": log(rows)}
    first = refresh(sheets)
    then = AS_OF + DAY
    before = schedule(first)
    calls = list(sheets["Calls"])
    for row in before[before["date"] == pd.Timestamp(AS_OF)].to_dict("records"):
        calls.append({"Customer ID": row["customer_id"], "Date": AS_OF,
                      "Channel": row["channel"], "Outcome": "Reached"})  # fmt: skip
    second = schedule(refresh({**sheets, "Calls": calls}, then, first))
    names = ["customer_id", "date", "channel"]
    planned = before[before["date"] > pd.Timestamp(AS_OF)][names]
    both = planned.merge(second[names], on="customer_id", suffixes=("", " now"))
    assert len(both) > 40
    # A place that is free today may be filled, all else is as it was published.
    brought_forward = both["date now"] == pd.Timestamp(then)
    assert (both["date"] == both["date now"])[~brought_forward].all()
    assert (both["channel"] == both["channel now"])[~brought_forward].all()


def test_a_preferred_visit_that_became_a_call_stays_one_when_there_is_room_again():
    """An absence puts two visits into one week that has places for one of them."""
    rows = [{**row, "Preferred channel": "Visit"} for row in customers(A=2)]
    calls = log(rows[:1], since=28) + log(rows[1:], since=21)
    sheets = {"Customers": rows, "Calls": calls}
    sheets["Settings"] = [{"Setting": "visits_a_week", "Value": 1}]
    first = refresh(sheets)
    assert schedule(first)["channel"].tolist() == ["Visit", "Visit"]
    away = {"Rep": "Ann", "Away from": AS_OF, "Away to": AS_OF + 4 * DAY}
    crowded = refresh(sheets | {"Team": [away]}, before=first)
    call = schedule(crowded).set_index("customer_id").loc["A01"]
    assert call["channel"] == "Phone"
    assert "no visit any more" in call["why_now"]
    rows[0]["Preferred channel"] = "Phone"
    again = schedule(refresh(sheets | {"Team": [away]}, before=crowded))
    again = again.set_index("customer_id").loc["A01"]
    assert (again["channel"], again["date"]) == ("Phone", call["date"])


def test_in_a_log_without_channels_no_visit_is_due():
    rows = customers(A=4)
    calls = [{name: cell for name, cell in call.items() if name != "Channel"} for call in log(rows)]
    found = schedule(refresh({"Customers": rows, "Calls": calls}))
    assert set(found["channel"]) == {"Phone"}


def test_visits_to_one_area_stand_on_one_day_and_say_so():
    rows = customers(A=4)
    for row, postcode in zip(rows, ("10115", "80331", "10999", "80999"), strict=True):
        row["Postcode"] = postcode
    found = schedule(refresh({"Customers": rows, "Calls": log(rows)})).set_index("customer_id")
    days = found["date"].to_dict()
    assert days["A00"] == days["A02"] != days["A01"] == days["A03"]
    assert set(found["channel"]) == {"Visit"}
    assert "With the visits to the same area on 15 Sep 2026." in found["why_now"]["A00"]
    assert max(places(found).values()) == 8


def test_who_stands_in_by_phone_leaves_the_visit_of_the_week_to_another():
    """Ann is back on Thursday 1 October, and makes one visit in what is left of that week."""
    rows = customers(A=2)
    calls = [call | {"Date": call["Date"] + 17 * DAY} for call in log(rows)]
    promised = [{"Customer ID": "A01", "Promise": "grinder", "Made by": "us", "Promised on": AS_OF,
                 "Due": AS_OF + 2 * DAY, "New date": AS_OF + 9 * DAY}]  # fmt: skip
    team = [{"Rep": "Ann", "Calls per day": 5, "Away from": AS_OF, "Away to": AS_OF + 16 * DAY,
             "Backup": "Bob"}, {"Rep": "Bob", "Calls per day": 5}]  # fmt: skip
    found = schedule(
        refresh({"Customers": rows, "Calls": calls, "Promises": promised, "Team": team})
    ).set_index("customer_id")
    assert found["owner"].to_dict() == {"A01": "Bob", "A00": "Ann"}
    assert found["channel"].to_dict() == {"A01": "Phone", "A00": "Visit"}
    assert found["date"]["A00"] == pd.Timestamp(AS_OF + 17 * DAY)


def test_visits_that_were_missed_stand_on_one_day_where_it_has_places_for_both():
    """Four calls of the next day stay there; the first free places are on two days."""
    calls = [row | {"Preferred channel": "Phone"} for row in customers(C=4)]
    rows = [*(row | {"City": "York"} for row in customers(A=2)), *calls]
    said = [call for call in log(rows) if call["Customer ID"][0] == "A"]
    for row in calls:
        said.append({"Customer ID": row["Customer ID"], "Date": AS_OF + DAY - 182 * DAY,
                     "Channel": "Phone", "Outcome": "Reached"})  # fmt: skip
    sheets = {"Customers": rows, "Calls": said}
    first = refresh(sheets)
    then = AS_OF + DAY
    second = refresh(sheets, then, first)
    days = schedule(second).set_index("customer_id")["date"]
    assert days[["A00", "A01"]].tolist() == [pd.Timestamp(then + DAY)] * 2
    why = schedule(second).set_index("customer_id")["why_now"]
    assert "With the visits to the same area on 16 Sep 2026." in why["A00"]
    assert set(days.drop(["A00", "A01"])) == {pd.Timestamp(then)}
    again = schedule(refresh(sheets, then, second)).set_index("customer_id")["date"]
    assert again.to_dict() == days.to_dict()


def test_visits_that_are_all_overdue_stand_by_area_too_and_only_true_reasons_are_given():
    """Six visits on three days of two: without areas each city would be on two days."""
    rows = customers(A=6)
    for row, city in zip(rows, ("Bath", "York", "Leeds", "Bath", "York", "Leeds"), strict=True):
        row["City"] = city
    settings = [{"Setting": name, "Value": value} for name, value in
                {"visits_a_week": 6, "calls_per_day": 10}.items()]  # fmt: skip
    sheets = {"Customers": rows, "Calls": log(rows, since=60), "Settings": settings}
    found = schedule(refresh(sheets)).set_index("customer_id")
    city_of = {row["Customer ID"]: row["City"] for row in rows}
    tours = {(day, city_of[who]) for who, day in found["date"].items()}
    assert len(tours) == 3 and len(found["date"].unique()) == 3
    assert set(found["channel"]) == {"Visit"}
    reached = pd.Timestamp(AS_OF + 4 * DAY)
    assert found["date"].max() <= reached, "none leaves its week"
    assert found["why_now"].str.contains("With the visits to the same area on").any()


def test_a_visit_that_makes_room_for_one_of_an_area_says_that():
    rows = customers(A=4)
    for row, city in zip(rows, ("York", "Bath", "Bath", "Leeds"), strict=True):
        row["City"] = city
    found = schedule(refresh({"Customers": rows, "Calls": log(rows, since=60)}))
    found = found.set_index("customer_id")
    days = found["date"].to_dict()
    assert days["A00"] == days["A03"] != days["A01"] == days["A02"]
    said = "Exchanged with a visit in another area, as the ways are shorter so: on 15 Sep 2026."
    assert said in found["why_now"]["A00"]
    assert not found["why_now"].str.contains("the same area").any()


def test_a_visit_that_was_made_today_has_taken_its_places_of_the_day():
    nearly_due = [row | {"Preferred channel": "Phone"} for row in customers(B=20)]
    rows = [*customers(A=1), *nearly_due]
    calls = [{"Customer ID": row["Customer ID"], "Date": AS_OF - 80 * DAY, "Outcome": "Reached",
              "Channel": "Phone"} for row in nearly_due]  # fmt: skip
    today = {"Customer ID": "A00", "Date": AS_OF, "Outcome": "Reached"}
    free = {}
    for channel in ("Phone", "Visit"):
        book = {"Customers": rows, "Calls": [*calls, today | {"Channel": channel}]}
        found = schedule(refresh(book))
        free[channel] = (found["date"] == pd.Timestamp(AS_OF)).sum()
    assert free == {"Phone": 7, "Visit": 4}


def test_a_routine_visit_that_has_no_day_in_its_week_is_a_call_in_time():
    rows = customers(A=1, C=5)
    calls = log(rows)
    for row, day in zip(rows[1:], range(5), strict=True):
        call = {"Customer ID": row["Customer ID"], "Date": AS_OF - DAY, "Channel": "Phone"}
        more = {"Outcome": "Call back", "Follow up": "call", "Follow up due": AS_OF + day * DAY}
        calls.append(call | more)
    sheets = {"Customers": rows, "Calls": calls, "Team": [{"Rep": "Ann", "Calls per day": 4}]}
    found = schedule(refresh(sheets)).set_index("customer_id").loc["A00"]
    assert (found["channel"], found["date"]) == ("Phone", pd.Timestamp(AS_OF))
    store = refresh({**sheets, "Team": [{"Rep": "Ann", "Calls per day": 5}]})
    found = schedule(store).set_index("customer_id").loc["A00"]
    assert (found["channel"], found["date"]) == ("Visit", pd.Timestamp(AS_OF))


def committed(name, day, **more):
    """A call that somebody asked for on a day."""
    return {"Customer ID": name, "Date": AS_OF - DAY, "Channel": "Phone", "Outcome": "Call back",
            "Follow up": "the papers", "Follow up due": day, **more}  # fmt: skip


def test_a_commitment_is_no_visit_where_routine_calls_were_shown_on_the_day():
    rows = customers(A=1, B=1)
    wednesday = AS_OF + 2 * DAY
    calls = log(rows, since=26)
    settings = [{"Setting": name, "Value": value} for name, value in
                {"visits_b": 4, "calls_per_day": 6, "early_share": 0}.items()]  # fmt: skip
    sheets = {"Customers": rows, "Calls": calls, "Settings": settings}
    first = refresh(sheets)
    before = schedule(first).set_index("customer_id").loc["A00"]
    assert (before["date"], before["channel"]) == (pd.Timestamp(wednesday), "Visit")
    more = {**sheets, "Calls": [*calls, committed("B00", wednesday)]}
    after = schedule(refresh(more, before=first)).set_index("customer_id")
    assert set(after["date"]) == {pd.Timestamp(wednesday)}
    assert after["channel"].to_dict() == {"A00": "Visit", "B00": "Phone"}
    alone = schedule(refresh(more)).set_index("customer_id")
    assert alone["channel"]["B00"] == "Visit"


def test_a_visit_that_loses_its_day_to_commitments_is_a_call_on_it():
    rows = customers(A=1, C=3)
    wednesday = AS_OF + 2 * DAY
    calls = log(rows, since=26)
    sheets = {"Customers": rows, "Calls": calls, "Team": [{"Rep": "Ann", "Calls per day": 4}],
              "Settings": [{"Setting": "early_share", "Value": 0}]}  # fmt: skip
    first = refresh(sheets)
    before = schedule(first).set_index("customer_id").loc["A00"]
    assert (before["date"], before["channel"]) == (pd.Timestamp(wednesday), "Visit")
    more = {**sheets, "Calls": [*calls, committed("C00", wednesday)]}
    after = schedule(refresh(more, before=first)).set_index("customer_id").loc["A00"]
    assert (after["date"], after["channel"]) == (pd.Timestamp(wednesday), "Phone")


def test_visits_of_next_week_stay_there_though_the_rep_is_full():
    """Who did not fit into the days ahead is not in the last plan, and takes no week of theirs."""
    rows = customers(A=90, C=60)
    calls = []
    for n, row in enumerate(rows):
        days = 170 - n if row["Customer ID"][0] == "A" else 190
        calls += log([row], since=days) if days < 180 else log([row])
    settings = [{"Setting": name, "Value": value} for name, value in
                {"calls_per_day": 2, "playbook": "no"}.items()]  # fmt: skip
    sheets = {"Customers": rows, "Calls": calls, "Settings": settings}
    first = refresh(sheets)
    visits = schedule(first)[schedule(first)["channel"] == "Visit"]
    assert visits["date"].max() >= pd.Timestamp(AS_OF + 7 * DAY)
    again = refresh(sheets, before=first)
    names = ["date", "customer_id", "channel", "why_now"]
    pd.testing.assert_frame_equal(schedule(again)[names], schedule(first)[names])


def test_visits_are_exchanged_only_where_that_saves_a_way():
    """Four in two cities and a fifth on the next day: however they are dealt it is three ways."""
    rows = customers(A=5)
    for row, city in zip(rows, ("York", "Bath", "York", "Bath", "York"), strict=True):
        row["City"] = city
    settings = [{"Setting": "visit_places", "Value": 2}]
    sheets = {"Customers": rows, "Calls": log(rows, since=60), "Settings": settings}
    found = schedule(refresh(sheets)).set_index("customer_id")
    days = found["date"].to_dict()
    assert [days[f"A{n:02}"] for n in range(5)] == [pd.Timestamp(AS_OF)] * 4 + [
        pd.Timestamp(AS_OF + DAY)
    ]
    assert not found["why_now"].str.contains("Exchanged|same area").any()


def test_places_that_visits_leave_today_are_used_and_a_full_week_is_named():
    """Twelve customers in three areas, five visits a week, eight places a day, first on a Monday.

    The tour of the third area takes a visit off today: a call that is nearly due has its place.
    """
    rows = customers(A=9, C=3)
    for n, row in enumerate(rows):
        row["Postcode"] = ("10", "80", "20")[n % 3] + f"{n:03}"
    rows[10]["Preferred channel"] = "Visit"
    rows[0]["Preferred channel"] = "Phone"
    calls = [
        {"Customer ID": row["Customer ID"], "Channel": "Phone", "Outcome": "Reached",
         "Date": AS_OF + (1 + n % 5 - (28 if n < 9 else 182)) * DAY}
        for n, row in enumerate(rows)
    ]  # fmt: skip
    new = {"Customer ID": "new", "Customer": "new", "Owner": "Ann", "Phone": "1",
           "Tier override": "A", "Customer since": AS_OF - 3 * DAY}  # fmt: skip
    sheets = {"Customers": [*rows, new], "Calls": calls}
    found = schedule(refresh(sheets)).set_index("customer_id")
    today = found[found["date"] == pd.Timestamp(AS_OF)]
    # All whose call is at most 15 of 100 of the interval early, and is no visit.
    assert {"A00", "A06", "C00", "C02", "new"} <= {*today.index}
    assert max(places(found).values()) <= 8
    later = found[found["why_now"].str.contains("visits_a_week")]
    assert {*later["channel"]} == {"Visit"}
    assert {day.isocalendar().week for day in later["date"]} == {AS_OF.isocalendar().week + 1}
    assert (
        later["why_now"]
        .str.endswith("Its week has as many visits as visits_a_week allows, so 21 Sep 2026.")
        .any()
    )
    assert not found["why_now"].str.contains("No place for a visit").any()
