"""Accounts: one row per customer with tier, last contact, gaps, next call and the why of each; and explain() for one of them."""

import datetime as dt
import difflib
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
import pandas as pd

from toolkit import facts
from toolkit.book import Book, has
from toolkit.countries import country_code, public_holidays
from toolkit.errors import NotFoundError
from toolkit.rules.care import add_care, explain_care
from toolkit.rules.next_call import add_due, add_next_call, explain_next_call
from toolkit.rules.schedule import MAX_DAYS, plan
from toolkit.rules.tier import add_override, add_points_tier, add_share_tier, explain_tier, order_of
from toolkit.rules.working_days import Calendar, Closed, parse_week
from toolkit.settings import Settings
from toolkit.tables import ADDED, CHANNEL_LABELS, fold

PAST_DAYS = 60
"""Days before as_of that the calendar knows, for counting the working days since an attempt."""
_CACHE: "WeakKeyDictionary[Book, pd.DataFrame]" = WeakKeyDictionary()


def accounts(book: Book) -> pd.DataFrame:
    """One row per customer, in the order of the customer list, indexed by its sheet rows; made once per book.

    Columns: those of the customer list, the facts of the logs, tier, care, due, next_call, planned (the day in the schedule, NaT
    beyond its horizon), fits (False where capacity pushed the call out of the horizon) and the columns added to the sheet.
    """
    if book not in _CACHE:
        _CACHE[book] = _accounts(book)
    return _CACHE[book]


def added_columns(book: Book) -> pd.DataFrame:
    """The columns to write beside the customer list, for every row of it; a repeated row says which row counts."""
    table = accounts(book)[ADDED.names]
    customers = book.tables["customers"]
    rest = customers.index[~customers["account"].to_numpy() & customers["customer_id"].notna().to_numpy()]
    if not len(rest):
        return table
    row_of = dict(zip(customers["customer_id"][customers["account"]], customers.index[customers["account"]], strict=True))
    more = table.iloc[:0].reindex(rest)
    more["why_tier"] = [f"The same customer as in row {row_of[i]}; see there." for i in customers["customer_id"][rest]]
    return pd.concat([table, more.astype(table.dtypes.to_dict())]).sort_index()


def _accounts(book: Book) -> pd.DataFrame:
    s = book.settings
    frame = _with_facts(book)
    frame = _with_tier(frame, s)
    frame = add_care(frame, as_of=book.as_of, new_days=s.new_days, problem_days=s.problem_days)
    why_tier = explain_tier(
        frame, method=s.tier_method, cut_a=s.cut_a, cut_b=s.cut_b, cap_a=_cap(s, s.cap_a), cap_b=_cap(s, s.cap_b)
    )
    frame["why_tier"] = [f"{tier} {care}" for tier, care in zip(why_tier, explain_care(frame), strict=True)]
    cadence = {"A": s.cadence_a, "B": s.cadence_b, "C": s.cadence_c, "other": s.cadence_other}
    frame = add_due(frame, as_of=book.as_of, cadence=cadence)
    calendar, capacity = _calendar(book, frame)
    frame = add_next_call(
        frame, calendar, as_of=book.as_of, retry_first=s.retry_first, retry_later=s.retry_later, retry_cap=s.retry_cap
    )
    frame = _with_plan(frame, calendar, capacity, s, book.as_of)
    frame["why_date"] = explain_next_call(frame, calendar, as_of=book.as_of)
    return frame


def _cap(s: Settings, cap: float) -> float:
    return cap if s.cap else 1.0


def _with_facts(book: Book) -> pd.DataFrame:
    customers = book.tables["customers"]
    frame = customers[customers["account"]].copy()
    contact = facts.contacts(book.tables["calls"], as_of=book.as_of)
    contact = contact.rename(columns={"last_contact": "last_attempt", "last_success": "last_logged"})
    frame = _join(frame, contact)
    frame = _join(frame, facts.last_notes(book.tables["calls"], as_of=book.as_of))
    listed = frame["last_contact"].where(frame["last_contact"] <= pd.Timestamp(book.as_of))
    from_list = listed.notna() & (frame["last_logged"].isna() | (listed > frame["last_logged"]))
    frame["last_success"] = frame["last_logged"].where(~from_list, listed)
    frame["last_from"] = np.where(from_list, "list", "log")
    frame["last_contact"] = frame["last_success"]
    frame["attempts"] = frame["attempts"].fillna(0)
    if from_list.any():
        frame.loc[from_list, "attempts"] = _attempts_after(book, frame.loc[from_list, ["customer_id", "last_success"]])
    frame = _with_revenue(book, frame)
    frame = _with_cases(book, frame)
    status = frame["status"].fillna("").map(fold)
    lost, paused = ({fold(w) for w in words} for words in (book.settings.lost_statuses, book.settings.paused_statuses))
    frame["blocked"] = np.where(
        frame["do_not_call"], "Do not call: the list says so.",
        np.where(status.isin(lost), "Lost: the customer list says " + frame["status"].fillna("") + ".",
                 np.where(status.isin(paused), "Paused: the customer list says " + frame["status"].fillna("") + ".", "")),
    )  # fmt: skip
    frame["owner"] = frame["owner"].fillna("")
    return frame


def _attempts_after(book: Book, since: pd.DataFrame) -> Any:
    """Attempts in the log after the day that the customer list gives as the last contact."""
    calls = book.tables["calls"]
    tried = calls[(calls["success"] == 0) & (calls["date"] <= pd.Timestamp(book.as_of))]
    both = tried[["customer_id", "date"]].astype({"customer_id": "str"}).merge(since, on="customer_id")
    later = both[both["date"] > both["last_success"]].groupby("customer_id").size()
    return later.reindex(since["customer_id"]).fillna(0).to_numpy()


def _join(frame: pd.DataFrame, facts_frame: pd.DataFrame) -> pd.DataFrame:
    """Columns of a facts frame beside their customers; the order and index of `frame` stay."""
    at = pd.Index(facts_frame["customer_id"]).get_indexer(pd.Index(frame["customer_id"]))
    found = facts_frame.drop(columns="customer_id").take(np.maximum(at, 0)) if len(facts_frame) else None
    for name in facts_frame.columns.drop("customer_id"):
        if found is None:
            frame[name] = pd.Series(
                index=frame.index, dtype=facts_frame[name].dtype if facts_frame[name].dtype.kind in "MO" else "float64"
            )
        else:
            column = found[name].set_axis(frame.index)
            frame[name] = column.where(at >= 0)
    return frame


def revenue_since(book: Book) -> dt.date:
    """The day after which an order counts as recent revenue: as_of less `revenue_months`."""
    return (pd.Timestamp(book.as_of) - pd.DateOffset(months=book.settings.revenue_months)).date()


def _with_revenue(book: Book, frame: pd.DataFrame) -> pd.DataFrame:
    """Revenue by the list, else by Orders; a list that has no revenue at all makes no orders mean zero, not unknown."""
    listed = frame["revenue"]
    if not has(book, "orders"):
        return frame.assign(revenue_from=np.where(listed.notna(), "list", ""), orders_revenue=np.nan)
    bought = _join(
        frame[["customer_id"]].copy(), facts.purchases(book.tables["orders"], as_of=book.as_of, since=revenue_since(book))
    )
    ordered = bought["recent_revenue"] if listed.notna().any() else bought["recent_revenue"].fillna(0.0)
    since = frame["customer_since"].fillna(bought["first_order"])
    return frame.assign(
        revenue=listed.fillna(ordered),
        revenue_from=np.where(listed.notna(), "list", np.where(ordered.notna(), "orders", "")),
        customer_since=since,
        orders_revenue=bought["revenue"],
    )


def _with_cases(book: Book, frame: pd.DataFrame) -> pd.DataFrame:
    cases = book.tables["cases"]
    today = pd.Timestamp(book.as_of)
    cases = cases[cases["customer_id"].notna() & ~(cases["opened"] > today)]
    open_cases = cases[~(cases["resolved_on"] <= today)]
    ids = pd.Index(frame["customer_id"])
    count = open_cases.groupby("customer_id").size().reindex(ids).fillna(0).to_numpy("f8")
    oldest = open_cases.groupby("customer_id")["opened"].min().reindex(ids).to_numpy("M8[D]")
    last = cases.groupby("customer_id")["opened"].max().reindex(ids).to_numpy("M8[us]")
    age = (np.datetime64(book.as_of, "D") - oldest).astype("f8")
    return frame.assign(
        problem_open=count,
        problem_last=last,
        open_gaps=count if has(book, "cases") else np.nan,
        oldest_gap=np.where(np.isnat(oldest), np.nan, age),
    )


def _with_tier(frame: pd.DataFrame, s: Settings) -> pd.DataFrame:
    caps = {"cap_a": _cap(s, s.cap_a), "cap_b": _cap(s, s.cap_b)}
    if s.tier_method == "share":
        return add_override(add_share_tier(frame, cut_a=s.cut_a, cut_b=s.cut_b, **caps))
    day = frame["customer_since"].to_numpy("M8[D]")
    frame["service"] = np.where(np.isnat(day), np.nan, -day.astype("i8").astype("f8"))
    weights = {
        "revenue": s.weight_revenue,
        "potential": s.weight_potential,
        "influence": s.weight_influence,
        "service": s.weight_service,
    }
    return add_override(add_points_tier(frame, weights=weights, points_a=s.points_a, points_b=s.points_b, **caps))


def _calendar(book: Book, frame: pd.DataFrame) -> tuple[Calendar, Any]:
    """Calendar of every pair of rep and customer country, and each rep's capacity a day; gives `frame` its `rep`, `pair`."""
    s, team = book.settings, book.tables["team"]
    rep_codes, reps = pd.factorize(frame["owner"], sort=True)
    places = frame["country"].fillna(s.country)
    place_codes, countries = pd.factorize(places, sort=True)
    keys, pair = np.unique(rep_codes * (len(countries) + 1) + place_codes, return_inverse=True)
    frame["rep"], frame["pair"] = rep_codes, pair
    start = book.as_of - dt.timedelta(days=PAST_DAYS)
    length = _reach(frame, book, start)
    years = (start.year, (start + dt.timedelta(days=length)).year)
    own = _own_holidays(book)
    home: dict[str, list[dict[Any, Any]]] = {}
    for entry in team[team["rep"].notna()].to_dict("records"):
        home.setdefault(fold(entry["rep"]), []).append(entry)
    rep_days = [_rep_days(r, home.get(fold(r), []), own, s, years) for r in reps]
    place_days = [_place_days(c, own, years) for c in countries]
    pairs = [(int(k // (len(countries) + 1)), int(k % (len(countries) + 1))) for k in keys]
    calendar = Calendar(start, length, rep_days, place_days, pairs)
    per_day = [
        next((int(t["calls_per_day"]) for t in home.get(fold(r), []) if t["calls_per_day"] >= 0), s.calls_per_day) for r in reps
    ]
    capacity = np.where(calendar.rep_open, np.array(per_day, "i8").reshape(-1, 1), 0)
    return calendar, capacity


def _reach(frame: pd.DataFrame, book: Book, start: dt.date) -> int:
    """Days the calendar must reach: past the last due date, and far enough for the backlog of the slowest rep."""
    ends = [d for d in (frame["due"].max(), frame["last_attempt"].max() + pd.Timedelta(days=400)) if d is not pd.NaT]
    last = max([(pd.Timestamp(d).date() - start).days for d in ends], default=0) + 60
    busiest = int(np.bincount(frame["rep"]).max()) if len(frame) else 0
    backlog = busiest // max(1, min(book.settings.calls_per_day, 8)) * 2 + 120
    return min(max(last, PAST_DAYS + backlog, PAST_DAYS + 2 * book.settings.horizon_days + 60), MAX_DAYS)


def _own_holidays(book: Book) -> dict[str, dict[dt.date, str]]:
    """Days of the Holidays sheet by country code; "" holds for everybody."""
    found: dict[str, dict[dt.date, str]] = {}
    table = book.tables["holidays"]
    for day, country, name in zip(table["date"], table["country"], table["name"], strict=True):
        if day is pd.NaT:
            continue
        code = (country_code(country) or fold(country)) if isinstance(country, str) else ""
        found.setdefault(code, {})[day.date()] = f"a closing day ({name})" if isinstance(name, str) else "a closing day"
    return found


def _rep_days(
    rep: str, team: list[dict[Any, Any]], own: dict[str, dict[dt.date, str]], s: Settings, years: tuple[int, int]
) -> Closed:
    first: dict[Any, Any] = team[0] if team else {}
    country = first.get("country") if isinstance(first.get("country"), str) else s.country
    text = first.get("working_days")
    works = (parse_week(text) if isinstance(text, str) else None) or parse_week(s.working_days) or frozenset(range(5))
    days = dict(_place_days(str(country or ""), own, years).days)
    for entry in team:
        begin, end = entry["away_from"], entry["away_to"]
        if begin is pd.NaT and end is pd.NaT:
            continue
        begin, end = (end if begin is pd.NaT else begin), (begin if end is pd.NaT else end)
        for k in range(min((end - begin).days + 1, MAX_DAYS)):
            days[(begin + pd.Timedelta(days=k)).date()] = f"a day off of {rep}"
    return Closed(frozenset(range(7)) - works, days)


def _place_days(country: str, own: dict[str, dict[dt.date, str]], years: tuple[int, int]) -> Closed:
    code = country_code(country) if country else None
    days: dict[dt.date, str] = {}
    week = frozenset({5, 6})
    if code:
        public, week = public_holidays(code, *years)
        days = dict.fromkeys(public, f"a holiday in {country}")
    return Closed(week if code else frozenset(), {**days, **own.get(code or fold(country), {}), **own.get("", {})})


def _with_plan(frame: pd.DataFrame, calendar: Calendar, capacity: Any, s: Settings, as_of: dt.date) -> pd.DataFrame:
    """Place the calls of the horizon; gives planned and fits, and customers never contacted their next call."""
    today = int(calendar.offset(as_of))
    horizon = _horizon(calendar, today, s.horizon_days)[frame["rep"].to_numpy()] if len(frame) else np.empty(0, "i8")
    release = calendar.offset(frame["next_call"].to_numpy("M8[D]"))
    jobs = np.flatnonzero(frame["next_call"].notna().to_numpy() & (release <= horizon))
    never = (frame["by"] == "never").to_numpy()
    late = frame["days_overdue"].fillna(-1).to_numpy("f8")
    order = np.lexsort((frame["customer_id"].to_numpy(str), release, -late, never, _care_order(frame)))
    priority = np.empty(len(frame), "i8")
    priority[order] = np.arange(len(frame))
    day = np.full(len(frame), -1, "i8")
    day[jobs] = plan(
        frame["rep"].to_numpy()[jobs], frame["pair"].to_numpy()[jobs], priority[jobs], release[jobs], capacity, calendar.open
    )
    placed = day >= 0
    planned = np.where(placed, calendar.dates(np.maximum(day, 0)), np.datetime64("NaT")).astype("M8[us]")
    inside = np.zeros(len(frame), bool)
    inside[jobs] = True
    untried = never & (frame["retry"] == "").to_numpy() & inside
    next_call = np.where(untried, planned, frame["next_call"].to_numpy("M8[us]"))
    return frame.assign(planned=planned, fits=placed & (day <= horizon), in_plan=inside, next_call=next_call)


def _care_order(frame: pd.DataFrame) -> Any:
    return order_of(frame["care"])


def _horizon(calendar: Calendar, today: int, days: int) -> Any:
    """Last day of each rep's horizon: the so-many-th working day from today."""
    count = np.cumsum(calendar.rep_open[:, today:], axis=1)
    reached = count >= days
    return today + np.where(reached.any(axis=1), reached.argmax(axis=1), calendar.rep_open.shape[1] - today - 1)


def find_customer(book: Book, customer: str) -> int:
    """Sheet row of the customer with this id or name; raises NotFoundError with the nearest names."""
    table = accounts(book)
    for column, key in (("customer_id", str), ("name", str), ("customer_id", fold), ("name", fold)):
        hits = [row for row, value in table[column].items() if key(str(value)) == key(customer)]
        if len(hits) == 1:
            return int(str(hits[0]))
        if hits:
            ids = ", ".join(str(table.at[row, "customer_id"]) for row in hits)
            raise NotFoundError(f"{book.name} has {len(hits)} customers named {customer!r}; their ids: {ids}.\nAsk by id.")
    raise NotFoundError(f"{book.name} has no customer {customer!r}. {_near(customer, table)}")


def _near(customer: str, table: pd.DataFrame) -> str:
    names = dict.fromkeys([*table["name"], *table["customer_id"]])
    near = difflib.get_close_matches(customer, names, n=3, cutoff=0.5)
    return f"Nearest: {', '.join(near)}." if near else f"It has {len(table)} customers, like {', '.join(list(names)[:3])}."


def explain(book: Book, customer: str) -> dict[str, Any]:
    """Everything behind one customer's tier, date and gaps: the object that `retain why --json` prints."""
    row = accounts(book).loc[find_customer(book, customer)]
    keys = (
        "customer_id",
        "name",
        "tier",
        "why_tier",
        "care",
        "last_contact",
        "next_call",
        "why_date",
        "contact_gap",
        "days_overdue",
    )
    inputs = ["owner", "status", "revenue", "revenue_from", "rank", "ranked", "share_before", "points", "customer_since", "cadence",
              "calls", "attempts", "first_contact", "last_attempt", "last_from", "due", "planned", "problem_open", "problem_last",
              "tier_override", "cadence_override", "next_call_override", "do_not_call", "last_note"]  # fmt: skip
    out = {k: plain(row[k]) for k in keys}
    cases = book.tables["cases"]
    mine = cases[(cases["customer_id"] == row["customer_id"]).to_numpy(bool, na_value=False)]
    today = pd.Timestamp(book.as_of)
    gaps = mine[~(mine["resolved_on"] <= today) & ~(mine["opened"] > today)]
    out["gaps"] = [{"subject": plain(s), "opened": plain(o)} for s, o in zip(gaps["subject"], gaps["opened"], strict=True)]
    out["inputs"] = {k: plain(row[k]) for k in inputs if k in row.index} | _by_channel(book, str(row["customer_id"]))
    return out


def _by_channel(book: Book, customer: str) -> dict[str, Any]:
    """Calls with one customer by channel in the last 90 and 365 days, of the channels used."""
    calls = book.tables["calls"]
    mine = calls[(calls["customer_id"] == customer).to_numpy(bool, na_value=False)]
    counts = facts.contacts(mine, as_of=book.as_of, channels=list(CHANNEL_LABELS))
    names = [f"{channel}_{days}" for days in facts.WINDOWS for channel in CHANNEL_LABELS]
    return {n: int(counts[n].iloc[0]) for n in names if len(counts) and counts[n].iloc[0]}


def plain(value: Any) -> Any:
    """A cell as JSON has it: dates ISO, whole numbers int, unknown None."""
    if value is None or value is pd.NaT or value != value:
        return None
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, bool | np.bool_):
        return bool(value)
    if isinstance(value, float | np.floating | int | np.integer):
        return int(value) if float(value).is_integer() else float(value)
    return str(value)
