"""Sheets with as many headers as a sheet can have: each header costs the same, however many."""

import time

import pandas as pd

from toolkit.reading.days_in_parts import with_days_of_parts
from toolkit.reading.mapped import Mapped
from toolkit.reading.places import Origin
from toolkit.schema.inputs import INPUTS

MOST = 16_384


def test_parts_of_a_day_are_looked_for_among_all_headers_of_a_log_at_once():
    headers = ["Date", *(f"Header {n}" for n in range(1, MOST))]
    origin = Origin("Calls", 1, tuple(range(1, MOST + 1)))
    mapped = Mapped(
        "calls",
        "Calls",
        origin,
        columns={"Date": "date"},
        positions={"date": 0},
        unmapped=headers[1:],
        last_row=2,
        headers=tuple(headers),
    )
    raw = pd.DataFrame([["2026-11-02", *[None] * (MOST - 1)]], columns=headers)
    began = time.process_time()
    with_days, _, told = with_days_of_parts(raw, INPUTS["calls"], mapped, None)
    assert time.process_time() - began < 1.0
    assert with_days is raw and not told
