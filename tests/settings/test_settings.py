"""Settings: layers, origins, and errors that name the place."""

# ruff: noqa: DTZ001  (cells of a workbook have no time zone)

import datetime as dt
from dataclasses import fields

import pandas as pd
import pytest

from toolkit.errors import NotFoundError, SettingsError
from toolkit.load_book import load_book
from toolkit.settings import Settings
from toolkit.settings.layers import layer


def toml(tmp_path, text):
    path = tmp_path / "retain.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_defaults_stand_when_nothing_is_said():
    settings, origins = layer()
    assert settings == Settings()
    assert set(origins.values()) == {"default"}
    assert set(origins) == {f.name for f in fields(Settings)}


def test_each_layer_wins_over_the_one_before_and_says_where_it_came_from(tmp_path):
    path = toml(tmp_path, 'cadence_a = 10\ncadence_b = 20\ncadence_c = 30\ncountry = "Spain"\n')
    sheet = [
        ("Cadence B", "21", "B2"),
        ("cadence c", 31.0, "B3"),
        ("cadence_other", "", "B4"),
        ("retry_cap", None, "B5"),
    ]
    settings, origins = layer(toml=path, sheet=sheet, given={"cadence_c": "32"})
    assert (settings.cadence_a, settings.cadence_b, settings.cadence_c, settings.cadence_other) == (
        10,
        21,
        32,
        84,
    )
    assert settings.country == "Spain"
    assert [origins[k] for k in ("cadence_a", "cadence_b", "cadence_c", "cadence_other",
        "retry_cap")] == [
        "retain.toml", "Settings!B2", "command line", "default", "default",
    ]  # fmt: skip


def test_toml_may_hold_dates_lists_and_booleans(tmp_path):
    path = toml(
        tmp_path,
        'as_of = 2026-09-16\ncap = false\nlost_statuses = ["gone", " left "]\ncut_a = 0.7\n',
    )
    settings, _ = layer(toml=path)
    assert (settings.as_of, settings.cap, settings.lost_statuses, settings.cut_a) == (
        dt.date(2026, 9, 16),
        False,
        ("gone", "left"),
        0.7,
    )


@pytest.mark.parametrize(
    ("key", "value", "got"),
    [
        ("as_of", "2026-09-16", dt.date(2026, 9, 16)),
        ("AS OF", dt.datetime(2026, 9, 16), dt.date(2026, 9, 16)),
        ("cut_a", "70%", 0.7),
        ("cut_a", "70", 0.7),
        ("cut_a", 0.5, 0.5),
        ("cap", "no", False),
        ("cap", "Yes", True),
        ("cadence_a", "14.0", 14),
        ("tier_method", "Points", "points"),
        ("lost_statuses", "gone, left,", ("gone", "left")),
        ("time_zone", "Europe/Madrid", "Europe/Madrid"),
        ("points_a", "80.5", 80.5),
    ],
)
def test_values_as_people_write_them(key, value, got):
    settings, _ = layer(given={key: value})
    assert getattr(settings, key.replace(" ", "_").lower()) == got


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("as_of", "16/09/2026", "a date like 2026-11-22"),
        ("cut_a", "abc", "a number"),
        ("cut_a", "-1", "a share between 0 and 1"),
        ("cut_a", "101", "a share between 0 and 1"),
        ("cap", "perhaps", "yes or no"),
        ("cadence_a", "0", "a whole number from 1 to 36500"),
        ("cadence_a", "1.5", "a whole number"),
        ("cadence_a", "5%", "a whole number"),
        ("cadence_a", True, "a number"),
        ("cadence_a", "nan", "a number"),
        ("points_a", "inf", "a number"),
        ("tier_method", "magic", "share or points"),
        ("time_zone", "Mars/Olympus", "a time zone like Europe/Madrid"),
    ],
)
def test_a_value_that_cannot_be_is_refused_naming_the_setting_and_the_place(key, value, words):
    with pytest.raises(SettingsError) as error:
        layer(sheet=[(key, value, "B7")])
    assert str(error.value).startswith(f"Settings!B7: {key} cannot be {value!r}")
    assert words in str(error.value)


def test_an_unknown_setting_names_the_nearest():
    with pytest.raises(
        SettingsError,
        match=r"command line: nobody knows the setting 'cadense_a'. Did you mean 'cadence_a'\?",
    ):
        layer(given={"cadense_a": "3"})


def test_several_wrong_settings_are_named_at_once():
    with pytest.raises(SettingsError) as error:
        layer(given={"cadense_a": "3", "cadence_b": "soon", "retry_cap": "no", "cut_a": "x"})
    assert [line.partition(":")[2][:40] for line in str(error.value).splitlines()] == [
        " nobody knows the setting 'cadense_a'. D", " cadence_b cannot be 'soon'; it must be ", "",
    ]  # fmt: skip
    assert str(error.value).endswith("... and 2 more wrong settings.")


def test_an_unknown_setting_in_the_sheet_names_its_cell():
    sheets = {
        "Customers": pd.DataFrame({"Name": ["a"]}),
        "Settings": pd.DataFrame({"Setting": ["retry cup"], "Value": ["3"]}),
    }
    with pytest.raises(SettingsError, match=r"Settings!B2: nobody knows the setting 'retry cup'"):
        load_book(sheets, name="t", as_of=dt.date(2026, 9, 16))


def test_the_settings_sheet_counts_and_the_given_day_wins():
    sheets = {
        "Customers": pd.DataFrame({"Name": ["a"]}),
        "Settings": pd.DataFrame(
            {"Setting": ["as_of", "Cadence A"], "Value": ["2026-01-01", 7]}, dtype=object
        ),
    }
    book = load_book(sheets, name="t", as_of=dt.date(2026, 9, 16))
    assert (book.as_of, book.settings.cadence_a, book.origins["cadence_a"]) == (
        dt.date(2026, 9, 16),
        7,
        "Settings!B3",
    )
    assert load_book(sheets, name="t", as_of=lambda zone: dt.date(2030, 1, 1)).as_of == dt.date(
        2026, 1, 1
    )


WEIGHTS = ("weight_revenue", "weight_potential", "weight_influence", "weight_service")


@pytest.mark.parametrize(
    "given",
    [{"cut_a": "0.9", "cut_b": "0.8"}, {"weight_revenue": "-1"}, dict.fromkeys(WEIGHTS, "0")],
)
def test_settings_that_contradict_each_other_are_refused(given):
    with pytest.raises(SettingsError):
        layer(given=given)


def test_a_broken_or_missing_toml_file_is_named(tmp_path):
    with pytest.raises(SettingsError, match="is not a readable TOML file"):
        layer(toml=toml(tmp_path, "cadence_a = "))
    with pytest.raises(NotFoundError, match="No such configuration file"):
        layer(toml=tmp_path / "none.toml")
    with pytest.raises(SettingsError, match="nobody knows the setting 'tool'"):
        layer(toml=toml(tmp_path, "[tool]\nx = 1\n"))


def test_every_setting_has_a_help_text():
    assert all(f.metadata["help"] for f in fields(Settings))
