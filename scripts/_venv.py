"""The project's own environment in .venv: made once, renewed when pyproject.toml changes.

Read by whatever Python starts it, so nothing newer than 3.6 until the version is checked.
"""

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "installed.txt"
NEEDED = (3, 11)


def tool(name: str) -> Path:
    """Where the environment keeps the program of this name."""
    return VENV / "Scripts" / (name + ".exe") if os.name == "nt" else VENV / "bin" / name


def call(*command: object) -> int:
    """Run it in the project's folder; its exit code, or 130 when the user stops it.

    Ctrl-C reaches the program too, which then says how far it came: it is waited for.
    """
    process = subprocess.Popen([str(word) for word in command], cwd=str(ROOT))
    try:
        return process.wait()
    except KeyboardInterrupt:
        process.wait()
        return 130


def ensure(*extras: str) -> None:
    """The project and at least these extras are installed in .venv; quick when they already are."""
    if is_current(extras):
        return
    if not has_pip():
        make()
    say("Installing the project into .venv (the first time takes a minute or two)")
    if STAMP.exists():
        STAMP.unlink()  # an install that breaks off is not taken for a whole one
    target = ".[{}]".format(",".join(extras)) if extras else "."
    pip = (
        tool("python"),
        "-m",
        "pip",
        "install",
        "-qq",
        "--disable-pip-version-check",
        "--no-input",
    )
    if call(*pip, "--compile", "--editable", target):
        sys.exit("The install failed, for the reason above; run this again once it is settled.")
    call(tool("python"), "-m", "compileall", "-q", "toolkit")
    STAMP.write_text("\n".join([fingerprint(), *extras]), encoding="utf-8")


def is_current(extras: tuple) -> bool:
    if not (STAMP.exists() and tool("python").exists()):
        return False
    stamp, *installed = STAMP.read_text(encoding="utf-8").split("\n")
    return stamp == fingerprint() and set(extras) <= set(installed)


def fingerprint() -> str:
    """What an install depends on: the project file, the environment's Python, and the folder."""
    parts = [
        (ROOT / "pyproject.toml").read_bytes(),
        (VENV / "pyvenv.cfg").read_bytes(),
        str(ROOT).encode(),
    ]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def has_pip() -> bool:
    """Whether .venv holds a Python that runs, is new enough and has pip; half made it has not."""
    probe = f"import sys, pip; sys.exit(sys.version_info < {NEEDED})"
    command = [str(tool("python")), "-c", probe]
    return tool("python").exists() and subprocess.call(command, stderr=subprocess.DEVNULL) == 0


def make() -> None:
    if sys.version_info < NEEDED:
        sys.exit(
            "Python 3.11 or newer is needed; this is {}.{}. See python.org/downloads.".format(
                *sys.version_info[:2]
            )
        )
    if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        sys.exit(
            "This Python cannot make environments; "
            "on Debian and Ubuntu: sudo apt install python3-venv"
        )
    say("Making .venv with Python {}.{}".format(*sys.version_info[:2]))
    if call(sys.executable, "-m", "venv", "--clear", VENV):
        sys.exit(f"The environment could not be made in {VENV}, for the reason above.")


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
