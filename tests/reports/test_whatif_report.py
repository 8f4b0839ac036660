"""What-if: plans of one book with several values of a setting, and figures worked out by hand."""

import datetime as dt
import json
import shutil
from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from click.testing import CliRunner

from toolkit import load, run
from toolkit.cli import cli
from toolkit.planning.planning import Planning
from toolkit.reports.whatif_report import whatif
from toolkit.settings import PLACES, TIERS, Settings
from toolkit.settings.tried_values import Tried

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "workbooks" / "sample.xlsx"
DAY = dt.date(2026, 9, 16)
"""A Wednesday."""
PLAIN = ["--set", "stretch=no", "--set", "early_share=0", "--set", "horizon_days=12"]
ONE, TWO, THREE = "1", "2 (now)", "3"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Fourteen customers of one rep, all due today, who come one after the other by their ids."""
    return new_book(tmp_path / "book.xlsx")


def new_book(
    path: Path, *, more: Sequence[dict[str, Any]] = (), **sheets: list[dict[str, Any]]
) -> Path:
    customers = [
        {
            "Customer ID": f"K{n:02d}",
            "Owner": "Ana",
            "Tier override": "A",
            "Annual revenue": 1000 + n,
            "Last contact": pd.Timestamp(DAY) - pd.Timedelta(days=28),
        }
        for n in range(14)
    ]
    with pd.ExcelWriter(path) as writer:
        pd.DataFrame([*customers, *more]).to_excel(writer, sheet_name="Customers", index=False)
        for title, rows in sheets.items():
            pd.DataFrame(rows).to_excel(writer, sheet_name=title, index=False)
    return path


def retain(*args: object) -> Any:
    return CliRunner().invoke(cli, [str(arg) for arg in args])


def whatif_of(path: Path, *more: str, settings: Any = (*PLAIN, "--config")) -> dict[str, Any]:
    """The tables of the report as the command prints them in JSON."""
    config = path.with_suffix(".toml")
    config.write_text("calls_per_day = 2\n", encoding="utf-8")
    plain = [*settings, config]
    done = retain("report", "whatif", path, "--as-of", DAY, "--json", *plain, *more)
    assert done.exit_code == 0, done.output
    sheets = json.loads(done.output)["sheets"]
    return {title: pd.DataFrame(rows) for title, rows in sheets.items()}


def late(calls: int) -> Any:
    """Days late of each customer where so many are called a day: no weekend has a call."""
    days = np.busday_offset(np.datetime64(DAY, "D"), np.arange(14) // calls)
    return (days - np.datetime64(DAY, "D")).astype("i8")


def test_the_figures_of_each_value_are_those_worked_out_by_hand(book: Path) -> None:
    found = whatif_of(book, "--set", "calls_per_day=1,2,3")
    rows = found["What if"].set_index("value")
    assert rows.index.tolist() == [ONE, TWO, THREE]
    assert rows["places"].tolist() == [1, 2, 3]
    # Twelve days hold twelve of them, one a day.
    assert rows["planned"].tolist() == [12, 14, 14]
    assert rows["beyond"].tolist() == [2, 0, 0] and rows["never"].tolist() == [0, 0, 0]
    # A call comes on day k instead of day k // 2.
    assert rows["slip"].tolist() == [3, 0, 0]
    classes = found["Days late by class"].set_index("value")
    assert classes["tier"].tolist() == ["A", "A", "A"]
    means = [late(1)[:12].mean(), late(2).mean(), late(3).mean()]
    assert classes["late"].tolist() == pytest.approx(means, abs=0.051)
    most = [np.percentile(late(1)[:12], 95), np.percentile(late(2), 95), np.percentile(late(3), 95)]
    assert classes["late95"].tolist() == pytest.approx(most, abs=0.051)
    assert classes["beyond"].tolist() == [2, 0, 0]


def test_a_commitment_on_the_next_open_day_counts_as_on_its_day(tmp_path: Path) -> None:
    """Ana works from Monday to Thursday: what is promised for Friday is done on Monday."""
    calls = [
        {"Customer ID": "K00", "Date": DAY, "Outcome": "Reached", "Follow up": "Call back",
         "Follow up due": pd.Timestamp(DAY) + pd.Timedelta(days=2)},
    ]  # fmt: skip
    team = [{"Rep": "Ana", "Calls per day": 2, "Working days": "Mon-Thu"}]
    found = whatif_of(new_book(tmp_path / "b.xlsx", Team=team, Calls=calls))["What if"]
    assert found["commitments"].tolist()[0] == 1
    assert set(found["commitments_kept"]) == {1}


def test_customers_without_a_rep_have_nobodys_places_and_are_planned_as_now(
    tmp_path: Path,
) -> None:
    nobodys = [{"Customer ID": "N", "Last contact": pd.Timestamp(DAY) - pd.Timedelta(days=300)}]
    path = new_book(tmp_path / "b.xlsx", more=nobodys)
    found = whatif_of(path, "--set", "calls_per_day=1,3")
    assert found["What if"]["value"].tolist() == [TWO, "1", "3"]
    assert found["What if"]["places"].tolist() == [2, 1, 3]
    assert "N" not in found["Who slips"]["customer_id"].tolist()
    said = "Customers without a rep have nobody's places; each value plans them as now."
    assert said in found["In words"]["said"].tolist()


def test_who_slips_is_listed_with_the_most_revenue_first(book: Path) -> None:
    slips = whatif_of(book, "--set", "calls_per_day=1,3")["Who slips"]
    assert slips["value"].tolist() == ["1", "1", "1"]
    assert slips["customer_id"].tolist() == ["K13", "K12", "K11"]
    assert slips["planned"].tolist() == ["2026-09-24", "2026-09-24", "2026-09-23"]
    assert slips["next_call"].tolist() == ["2026-10-05", "2026-10-02", "2026-10-01"]
    assert slips["days"].tolist() == [7, 6, 6]
    assert slips["place"].tolist() == ["Beyond the plan"] * 2 + ["In the plan"]
    assert slips["why"].str.contains("first free place|No place before").all()


def test_where_nobody_has_a_place_one_sentence_says_what_to_write(tmp_path: Path) -> None:
    path = new_book(tmp_path / "book.xlsx", Team=[{"Rep": "Ana", "Calls per day": 0}])
    for more in ([], ["--set", "calls_per_day=1,2"]):
        found = whatif_of(path, *more)
        assert found["What if"]["value"].tolist()[0] == "0 (now)"
        assert set(found["What if"]["worst_rep"].fillna("")) == {""}
        assert found["In words"]["said"].tolist() == [
            "Nobody has a place for a call: the Team sheet gives 0 calls a day to each rep with "
            "customers. No value changes that; write more there."
        ]


def test_one_sentence_says_what_one_more_call_a_day_brings(book: Path) -> None:
    said = whatif_of(book, "--set", "calls_per_day=1,2")["In words"]["said"].tolist()
    fewer = (late(2) - late(3)).mean()
    assert said == [f"One more call a day, 3 instead of 2: A {fewer:.1f} days less late."]
    many = whatif_of(book, "--set", "calls_per_day=20,30", settings=[*PLAIN, "--config"])
    assert many["What if"]["value"].tolist() == [TWO, "20", "30"]


def test_each_value_is_every_rep_s_whatever_the_team_sheet_says_and_that_is_said_first(
    tmp_path: Path,
) -> None:
    team = [{"Rep": "Ana", "Calls per day": 4}]
    found = whatif_of(new_book(tmp_path / "own.xlsx", Team=team), "--set", "calls_per_day=1,3")
    rows = found["What if"].set_index("value")
    assert rows["places"].to_dict() == {"4 (now)": 4, "1": 1, "3": 3}
    first, more = found["In words"]["said"].tolist()[:2]
    assert "Team sheet" in first and more.startswith("One more call a day, 5 instead of 4")
    same = whatif_of(tmp_path / "own.xlsx", "--set", "calls_per_day=3,4")
    assert same["What if"]["value"].tolist() == ["3", "4 (now)"]
    others = [{"Rep": "Ben", "Calls per day": 4}]
    found = whatif_of(new_book(tmp_path / "other.xlsx", Team=others), "--set", "calls_per_day=1,3")
    assert found["What if"]["places"].tolist() == [2, 1, 3] and len(found["In words"]) == 1


@pytest.mark.parametrize(
    "value", ["cadence_a=14,56", "horizon_days=3,12", "stretch=yes,no", "early_share=0,0.5"]
)
def test_other_numbers_can_be_tried_too(book: Path, value: str) -> None:
    rows = whatif_of(book, "--set", value, settings=["--config"])["What if"]
    assert len(rows) >= 2 and rows["value"].str.endswith("(now)").sum() == 1


def test_a_setting_that_changes_nothing_says_so_and_one_value_is_tried_beside_now(
    book: Path,
) -> None:
    found = whatif_of(book, "--set", "backups=3,4")
    assert found["In words"]["said"].tolist()[1] == "backups changes nothing in this plan."
    alone = whatif_of(book, "--set", "calls_per_day=5", settings=["--config"])["What if"]
    assert alone["value"].tolist() == [TWO, "5"]
    nothing = whatif_of(book, settings=["--config"])["What if"]
    assert nothing["value"].tolist() == ["1", TWO, "4"]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (["calls_per_day=6,many"], "calls_per_day cannot be 'many'; it must be a number."),
        (["country=ES,FR"], "country is no number, so no several values of it can be tried."),
        (["cut_a=0.5,0.99"], "cut_a (0.99) is above cut_b (0.95)"),
        (["cadence_a=7,14", "calls_per_day=6,8"], "cadence_a and calls_per_day both have several"),
        (["cals_per_day=6,8"], "nobody knows the setting 'cals_per_day'"),
    ],
)
def test_what_cannot_be_tried_is_refused_by_its_name(
    book: Path, given: list[str], words: str
) -> None:
    settings = [part for text in given for part in ("--set", text)]
    done = retain("report", "whatif", book, "--as-of", DAY, *settings)
    assert done.exit_code == 78 and words in done.output
    assert len(done.output.strip().splitlines()) <= 3


def test_every_other_report_refuses_a_list_as_ever(book: Path) -> None:
    done = retain("report", "retention", book, "--as-of", DAY, "--set", "calls_per_day=6,8")
    assert done.exit_code == 78
    wanted = "calls_per_day cannot be '6,8'; it must be a number."
    assert done.output.strip() == f"retain: command line: {wanted}"


def test_it_is_written_in_every_form_and_changes_no_book(book: Path, tmp_path: Path) -> None:
    before = book.read_bytes()
    for form in ("csv", "xlsx", "html"):
        out = tmp_path / f"out.{form}"
        asked = ["--set", "calls_per_day=1,2", "--to", out]
        done = retain("report", "whatif", book, "--as-of", DAY, *asked)
        assert done.exit_code == 0 and out.stat().st_size, done.output
    assert "Working days later" in retain("report", "whatif", book, "--as-of", DAY).output
    assert book.read_bytes() == before


def test_the_days_of_the_last_plan_do_not_hide_what_more_calls_bring(book: Path) -> None:
    plain = {"stretch": "no", "early_share": "0", "horizon_days": "12", "calls_per_day": "2"}
    tried = Tried("calls_per_day", ("1", "3"))
    new = whatif(Planning(load(book, as_of=DAY, given=plain)), tried)
    run(book, as_of=DAY, stamp="x", given=plain)
    refreshed = whatif(Planning(load(book, as_of=DAY, given=plain)), tried)
    for title, frame in new.items():
        pd.testing.assert_frame_equal(frame, refreshed[title])


def other_value(setting: Any) -> Any:
    """A value that the setting does not have now."""
    if isinstance(setting.default, bool):
        return not setting.default
    if setting.metadata["check"] == "share":
        return setting.default / 2
    return setting.default + 3


NUMBERS = {f.name: other_value(f) for f in fields(Settings) if isinstance(f.default, int | float)}


def that_change(what: str) -> dict[str, Any]:
    """Other values for all settings that change no more than this."""
    changed = {f.name for f in fields(Settings) if f.metadata.get("changes") == what}
    return {name: value for name, value in NUMBERS.items() if name in changed}


@pytest.mark.parametrize(
    ("changed", "is_shared"),
    [
        (that_change(PLACES), {"known", "rated"}),
        (that_change(TIERS), {"known"}),
        (NUMBERS, set()),
        ({"calls_per_day": 2}, {"known", "rated"}),
        ({"cadence_a": 14}, {"known"}),
        ({"problem_days": 5, "gap_first_days": 4}, set()),
    ],
)
def test_a_plan_beside_another_is_the_plan_that_is_made_alone(
    changed: dict[str, Any], is_shared: set[str]
) -> None:
    book = load(SAMPLE, as_of=dt.date(2026, 11, 23))
    planning = Planning(book)
    assert len(planning.accounts)
    other = replace(book, settings=replace(book.settings, **changed))
    beside = planning.beside(other)
    assert {"known", "rated"} & set(vars(beside)) == is_shared
    pd.testing.assert_frame_equal(beside.accounts, Planning(other).accounts)


def test_no_log_is_read_again_for_another_value(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from toolkit import facts

    planning = Planning(load(shutil.copy(SAMPLE, tmp_path / "b.xlsx"), as_of=dt.date(2026, 11, 23)))
    counts: dict[str, int] = {}
    for name in ("contacts", "tries", "purchases", "last_notes", "promise_states"):
        made = getattr(facts, name)

        def counted(*args: Any, _name: str = name, _made: Any = made, **more: Any) -> Any:
            counts[_name] = counts.get(_name, 0) + 1
            return _made(*args, **more)

        monkeypatch.setattr(facts, name, counted)
    whatif(planning, Tried("calls_per_day", ("2", "4", "6")))
    assert set(counts.values()) == {1}


def test_how_many_slip_is_said_where_not_all_are_listed(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("toolkit.reports.whatif_report.SHOWN", 2)
    made = whatif_of(book, "--set", "calls_per_day=1,3")
    assert made["Who slips"]["customer_id"].tolist() == ["K13", "K12"]
    said = made["In words"]["said"].tolist()
    assert "With 1, 3 customers slip; listed are the 2 with the most revenue." in said
