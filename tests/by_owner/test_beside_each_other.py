"""Work in processes beside each other: whatever one ends in, every task has its result."""

import os
import signal

import pytest

from toolkit.in_parallel import in_parallel


def work(task: int) -> str:
    """A task below 0 ends its process, as a machine without memory does."""
    if task < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return f"done {task}"


def lost(task: int) -> str:
    return f"lost {task}"


@pytest.mark.parametrize(
    ("tasks", "expected"),
    [
        ([], []),
        ([1], ["done 1"]),
        ([1, 2, -3, 4, 5], ["done 1", "done 2", "done 4", "done 5", "lost -3"]),
        ([-1, -2], ["lost -1", "lost -2"]),
    ],
)
def test_a_task_whose_process_is_ended_is_lost_alone(tasks, expected):
    assert sorted(in_parallel(work, tasks, jobs=2, lost=lost)) == expected


def test_tasks_are_made_when_they_are_needed_and_not_before():
    made = []

    def tasks():
        for number in range(6):
            made.append(number)
            yield number

    results = in_parallel(work, tasks(), jobs=2, lost=lost)
    next(results)
    assert len(made) <= 4
    assert len(list(results)) == 5


def test_an_error_of_the_work_itself_is_raised():
    with pytest.raises(TypeError):
        list(in_parallel(work, ["x"], jobs=1, lost=lost))


def test_one_job_works_here():
    assert list(in_parallel(lambda task: os.getpid(), [1], jobs=1, lost=lost)) == [os.getpid()]
