"""Where the CPU of a refresh goes, stage by stage, beside two floors."""

import json
import statistics
from collections.abc import Iterable
from pathlib import Path

import _stage_process
from _bench_tools import AS_OF, Cost, Ways, measured

WAYS = {"refresh": "ours", "floor": "floor", "floor with checks": "floor-checked"}
Seconds = dict[str, float]


def bench_stages(runs: int, folder: Path, book: str, rows: str) -> None:
    """The table of stages; the three take turns, each in a process of its own."""
    told, out = folder / "stages.json", folder / "stages.xlsx"
    given = (book, str(out), AS_OF.isoformat(), rows)
    ways: Ways = {
        label: (_stage_process.__file__, str(told), which, *given) for label, which in WAYS.items()
    }
    costs: dict[str, list[Cost]] = {way: [] for way in ways}
    stages: dict[str, list[Seconds]] = {way: [] for way in ways}
    for _ in range(runs):
        for way, command in ways.items():
            out.unlink(missing_ok=True)
            costs[way].append(measured(*command))
            stages[way].append(json.loads(told.read_text()))
    print("\nMilliseconds of CPU by stage; blank: less than half of one")
    print(_row("", list(ways)))
    for stage in _stage_process.ORDER:
        print(_row(stage, [_middle(run.get(stage, 0) for run in stages[way]) for way in ways]))
    if costs["refresh"][0].cpu is None:
        return
    print(_row("end of the process", [_middle(ends(costs[w], stages[w])) for w in ways]))
    print(_row("whole process", [_middle(cost.seconds for cost in costs[w]) for w in ways]))


def ends(costs: list[Cost], stages: list[Seconds]) -> list[float]:
    """What each process cost beyond its stages."""
    return [c.seconds - sum(run.values()) for c, run in zip(costs, stages, strict=True)]


def _middle(seconds: Iterable[float]) -> str:
    return f"{statistics.median(seconds) * 1000:.0f}"


def _row(label: str, cells: list[str]) -> str:
    shown = ["" if cell == "0" else cell for cell in cells]
    return f"  {label:<24}" + "".join(f"{cell:>20}" for cell in shown)
