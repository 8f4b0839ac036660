"""Credentials for Google: found in one order, for one scope, and never shown."""

import json
import os
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from toolkit.errors import NoPermissionError, SettingsError, UnavailableError
from toolkit.stores.google.bounded import bounded

SCOPES = ["https://www.googleapis.com/auth/spreadsheets"]
VARIABLE = "GOOGLE_APPLICATION_CREDENTIALS"
LOGIN = f"gcloud auth application-default login --scopes={SCOPES[0]},https://www.googleapis.com/auth/cloud-platform"
QUOTA = "gcloud auth application-default set-quota-project PROJECT"
"""What a person who signs in as themselves has to run: once with the scope, once to name the project that pays."""
GUIDE = "README, 'Google Sheets', says in ten minutes how to make a key."


@dataclass(frozen=True)
class Found:
    """Credentials, where they were found, and the e-mail to share a sheet with where it is known."""

    held: Any
    source: str
    email: str | None

    @property
    def project(self) -> str | None:
        """The project that pays for the requests: a person's own credentials need one, a service account has its own."""
        return getattr(self.held, "quota_project_id", None)

    @property
    def is_person(self) -> bool:
        """Whether these are a person's own credentials, as `gcloud auth application-default login` makes them."""
        return (
            self.email is None
            and hasattr(self.held, "refresh_token")
            and hasattr(self.held, "client_secret")
        )


def find_credentials(creds: Path | None = None) -> Found:
    """Credentials of `--creds`, else the variable, else gspread's own file, else what this machine is signed in with.

    Raises SettingsError when there are none, or a key file cannot be used; the text never holds anything of the key.
    """
    _installed()
    if creds is not None:
        return _from_file(creds.expanduser(), f"--creds {creds}")
    named = os.environ.get(VARIABLE)
    if named:
        return _from_file(Path(named).expanduser(), f"{VARIABLE}={named}")
    usual = usual_file()
    if usual is not None and usual.is_file():
        return _from_file(usual, str(usual))
    return _of_machine(usual)


def usual_file() -> Path | None:
    """Where gspread looks for a service account's key; None where this machine has no such folder."""
    from gspread.auth import get_config_dir

    try:
        return get_config_dir() / "service_account.json"
    except (KeyError, RuntimeError):
        return None


def fetch_token(found: Found, timeout: float) -> str:
    """An access token; raises NoPermissionError when Google refuses the credentials, TransportError when it is not reached."""
    from functools import partial

    import google.auth.exceptions as errors
    import requests
    from google.auth.transport.requests import Request

    with requests.Session() as session, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            bounded(timeout, lambda: found.held.refresh(partial(Request(session), timeout=timeout)))
        except TimeoutError as error:
            raise errors.TransportError("the token endpoint is too slow") from error  # type: ignore[no-untyped-call]
        except errors.RefreshError as error:
            if getattr(error, "retryable", False):
                raise errors.TransportError("the token endpoint does not answer") from error  # type: ignore[no-untyped-call]
            raise NoPermissionError(
                f"Google refuses the credentials of {found.source}.\n"
                "Make a new key (the old one may be deleted), and look whether this machine's clock is right."
            ) from error
    return str(found.held.token)


def _installed() -> None:
    try:
        import google.auth  # noqa: F401
        import gspread  # noqa: F401
    except ImportError as error:
        raise UnavailableError(
            "Google Sheets need packages that are missing.\nRun pip install gspread google-auth."
        ) from error


def _from_file(path: Path, source: str) -> Found:
    """The credentials of a file: a service account's key, or any other kind that Google's tools write."""
    if not path.is_file():
        raise SettingsError(
            f"There is no key file {path} ({source}).\nName one that is there; {GUIDE}"
        )
    try:
        info = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, OSError):
        info = None
    if not isinstance(info, dict) or "type" not in info:
        raise SettingsError(
            f"{path} is not a key file of Google: it is not JSON, or no 'type' stands in it.\nDownload the key anew."
        )
    return Found(_loaded(path, info), source, info.get("client_email") or _impersonated(info))


def _loaded(path: Path, info: dict[str, Any]) -> Any:
    from google.auth.exceptions import GoogleAuthError

    try:
        if info["type"] == "service_account":
            from google.oauth2.service_account import Credentials

            return Credentials.from_service_account_info(info, scopes=SCOPES)  # type: ignore[no-untyped-call]
        import google.auth

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return google.auth.load_credentials_from_dict(info, scopes=SCOPES)[0]  # type: ignore[no-untyped-call]
    except (ValueError, KeyError, TypeError, GoogleAuthError):
        pass
    raise SettingsError(
        f"{path} is a key file with something missing or cut off.\nDownload the key anew."
    )


def _of_machine(usual: Path | None) -> Found:
    """What the machine is signed in with (gcloud, a cloud machine, Workload Identity)."""
    import google.auth
    from google.auth.exceptions import GoogleAuthError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            held, _ = google.auth.default(scopes=SCOPES)
    except (GoogleAuthError, OSError):
        looked = f"--creds, {VARIABLE}" + (f", {usual}" if usual else "")
        raise SettingsError(
            f"No credentials for Google were found (looked at: {looked}, this machine's sign-in).\n{GUIDE}"
        ) from None
    return Found(held, "this machine's sign-in", getattr(held, "service_account_email", None))


def _impersonated(info: dict[str, Any]) -> str | None:
    """The service account that a keyless configuration acts as."""
    url = str(info.get("service_account_impersonation_url") or "")
    return url.rpartition("/")[2].partition(":")[0] or None
