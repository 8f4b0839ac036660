"""Places of later days that are kept for commitments: some, but never all of every day."""

import datetime as dt
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from toolkit.planning.plan_days import places_kept

DAYS = 140
CALENDAR: Any = SimpleNamespace(start=dt.date(2026, 11, 30))


def kept(commitments: float, places: int) -> np.ndarray[Any, Any]:
    return places_kept(np.array([commitments]), np.full((1, DAYS), places), CALENDAR)[0]


@pytest.mark.parametrize(
    ("commitments", "places", "each"),
    [(0.3, 1, 0), (1.2, 8, 1), (2.6, 8, 3), (1.0, 1, 1), (1.4, 1, 1), (3.9, 2, 4)],
)
def test_the_whole_number_is_kept_where_places_are_left_or_commitments_take_them_all(
    commitments: float, places: int, each: int
) -> None:
    assert set(kept(commitments, places)) == {each}


@pytest.mark.parametrize(("commitments", "places"), [(0.74, 1), (0.8, 1), (1.6, 2), (6 / 7, 1)])
def test_where_all_places_of_every_day_would_be_kept_routine_has_its_part_on_every_weekday(
    commitments: float, places: int
) -> None:
    found = kept(commitments, places)
    assert set(found) == {places - 1, places}
    assert found.mean() == pytest.approx(commitments, abs=0.02)
    for weekday in range(7):
        assert (found[weekday::7] < places).any()
