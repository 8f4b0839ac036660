"""Settings and an Excel that tests share."""

import gc
import os
from collections.abc import Iterator

import pandas as pd
import pytest
from excel_engine import Excel, running
from hypothesis import HealthCheck, settings

from tests.places_in_turn import left_to_another_part
from tests.planned_once import planned_once
from tests.seeds import ALL, PART
from toolkit.stores.excel import excel_app

# A slow machine is no fault of the code.
settings.register_profile("no clock", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("no clock")


@pytest.fixture(params=["copy", "sheets"])
def excel(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Excel]:
    """An Excel that saves a copy to be read, as on Windows,
    and one whose sheets are asked for one by one, as on a Mac.
    """
    monkeypatch.setattr(excel_app, "PAUSE", 0)
    with running() as excel:
        excel.saves_copies = request.param == "copy"
        yield excel


@pytest.fixture(scope="module")
def plan_once() -> Iterator[None]:
    """The same book is planned once: for tests of places, not of plans."""
    with planned_once():
        yield


@pytest.fixture(scope="module")
def texts_of_small_books() -> Iterator[None]:
    """Texts as a run holds those of a small book, in tests that load and plan one without a run."""
    with pd.option_context("mode.string_storage", "python"):
        yield


def pytest_report_header() -> str:
    """What to set to try the same again."""
    return "all seeds" if ALL else f"RETAIN_PART={PART}"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A test that is there for several places is tried in half of them, by turns."""
    left = set() if ALL else left_to_another_part(items)
    if left:
        config.hook.pytest_deselected(items=list(left))
        items[:] = [item for item in items if item not in left]


def pytest_collection_finish() -> None:
    """Modules and collected tests are never garbage: the collector need not walk them each time."""
    gc.collect()
    gc.freeze()
    # As the command does: a small book makes little garbage in cycles.
    gc.set_threshold(200_000, 20, 20)


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Where everything that tests need is installed, one that is skipped is one that failed."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = reporter.stats.get("skipped", []) if reporter else []
    if skipped and exitstatus == pytest.ExitCode.OK and os.environ.get("RETAIN_NO_SKIPS"):
        reporter.write_line(f"{len(skipped)} skipped, and RETAIN_NO_SKIPS is set: failed", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
