"""Where the tracebacks of buttons are kept, for a person to send along when asking for help."""

import datetime as dt
import sys
import traceback
from pathlib import Path

MAX_LOG = 500_000
_FOLDER = "retention-toolkit"


def log_file() -> Path:
    """The log, in a folder of the person's own; never beside a workbook, which may be in a cloud.

    On a Mac that is ~/Library/Logs, on Linux $XDG_STATE_HOME, on Windows %LOCALAPPDATA%.
    """
    from platformdirs import user_log_path, user_state_path

    if sys.platform == "darwin":
        folder = user_log_path(_FOLDER, appauthor=False)
    else:
        # Their folder for logs is one inside this; a person finds one file sooner without it.
        folder = user_state_path(_FOLDER, appauthor=False)
    return folder / "buttons.log"


def keep_traceback(name: str, error: BaseException) -> Path | None:
    """Append a traceback to the log, which begins anew when it has grown long.

    Gives the log; None where it cannot be written.
    """
    path = log_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > MAX_LOG:
            path.replace(path.with_suffix(".old.log"))
        # Read by its owner only: it may quote what stands in a book.
        path.touch(0o600)
        with path.open("a", encoding="utf-8") as file:
            stamp = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
            file.write(f"{stamp} press({name!r})\n{''.join(traceback.format_exception(error))}\n")
    except OSError:
        return None
    return path
