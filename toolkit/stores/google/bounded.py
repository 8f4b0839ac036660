"""A call that ends in time, whatever the other side does: a timeout of sockets counts from byte to byte, this one in all."""

import threading
from collections.abc import Callable
from typing import TypeVar

Done = TypeVar("Done")


def bounded(seconds: float, call: Callable[[], Done]) -> Done:
    """What a call gives or raises; raises TimeoutError when it takes longer. What it left behind ends with the process."""
    done: list[Done] = []
    failed: list[BaseException] = []

    def work() -> None:
        try:
            done.append(call())
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(seconds)
    if failed:
        raise failed[0]
    if not done:
        raise TimeoutError
    return done[0]
