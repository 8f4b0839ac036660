"""Work on many books in processes beside each other: results as they come, whatever one ends in."""

import gc
import multiprocessing
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")

_AHEAD = 1
"""Tasks that are handed over before a process is free for them: more of them only take memory."""


def in_parallel(
    work: Callable[[Task], Result],
    tasks: Iterable[Task],
    *,
    jobs: int,
    lost: Callable[[Task], Result],
) -> Iterator[Result]:
    """The result of each task, in the order in which they are done.

    With one job the work is done here. A task whose process was ended, as the machine had no
    memory left, gives what `lost` says of it, and the others go on.
    """
    if jobs == 1:
        yield from map(work, tasks)
        return
    waiting, running = iter(tasks), dict[Future[Result], Task]()
    pool = _pool(jobs)
    try:
        while True:
            _hand_over(work, waiting, pool, running, jobs + _AHEAD)
            if not running:
                return
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            ended = [running.pop(future) for future in done if _is_broken(future)]
            for future in done:
                if running.pop(future, None) is not None:
                    yield future.result()
            if ended:
                pool.shutdown()
                # Whose process it was is not told, so each is tried once more, alone.
                for task in [*ended, *running.values()]:
                    yield _alone(work, task, lost)
                running.clear()
                pool = _pool(jobs)
    finally:
        pool.shutdown(cancel_futures=True)


def _pool(jobs: int) -> ProcessPoolExecutor:
    # A new Python each, on every system alike: a fork would copy locks and threads as they stand.
    spawn = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(jobs, mp_context=spawn, initializer=_leave_collector)


def _leave_collector() -> None:
    """Look for garbage less often, as the command line does: books make little of it in cycles."""
    gc.set_threshold(200_000, 20, 20)


def _hand_over(
    work: Callable[[Task], Result],
    waiting: Iterator[Task],
    pool: ProcessPoolExecutor,
    running: dict[Future[Result], Task],
    most: int,
) -> None:
    while len(running) < most:
        for task in waiting:
            running[pool.submit(work, task)] = task
            break
        else:
            return


def _is_broken(future: "Future[Result]") -> bool:
    return isinstance(future.exception(), BrokenProcessPool)


def _alone(work: Callable[[Task], Result], task: Task, lost: Callable[[Task], Result]) -> Result:
    with _pool(1) as pool:
        future = pool.submit(work, task)
        return lost(task) if _is_broken(future) else future.result()
