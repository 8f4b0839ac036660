"""Credentials for Google: found in one order, for one scope, and never shown."""

import json
import os
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from toolkit.errors import NoPermissionError, SettingsError, UnavailableError
from toolkit.stores.google.key_text import is_a_key, key_in
from toolkit.stores.google.time_limit import within

SCOPES = ["https://www.googleapis.com/auth/spreadsheets"]
VARIABLE = "GOOGLE_APPLICATION_CREDENTIALS"
_CLOUD = "https://www.googleapis.com/auth/cloud-platform"
LOGIN = f"gcloud auth application-default login --scopes={SCOPES[0]},{_CLOUD}"
"""What a person who signs in as themselves runs once, for the scope."""
QUOTA = "gcloud auth application-default set-quota-project PROJECT"
"""And what names the project that pays."""
GUIDE = "README, 'Google Sheets', says in ten minutes how to make a key."


@dataclass(frozen=True)
class Found:
    """Credentials, where they were found, and the e-mail to share a sheet with, if it is known."""

    credentials: Any
    source: str
    email: str | None
    file: Path | None = None
    """The key file, where they are from one."""

    @property
    def project(self) -> str | None:
        """The project that pays for the requests.

        A person's own credentials need one, a service account has its own.
        """
        return getattr(self.credentials, "quota_project_id", None)

    @property
    def is_person(self) -> bool:
        """Whether they are a person's own, made by `gcloud auth application-default login`."""
        has_own_fields = hasattr(self.credentials, "refresh_token") and hasattr(
            self.credentials, "client_secret"
        )
        return self.email is None and has_own_fields


def find_credentials(creds: Path | None = None, *, scopes: Sequence[str] = SCOPES) -> Found:
    """Credentials from the first of four places that names some, for these scopes.

    These are `--creds`, the variable, gspread's own files, and what this machine is signed in with.
    The variable may hold the key itself, as JSON or base64, where a secret is given to a job.
    Raises SettingsError when there are none, or a key file cannot be used; the text never holds
    anything of the key.
    """
    _require_packages()
    if creds is not None:
        if is_a_key(str(creds)):
            raise SettingsError(
                "--creds holds the key itself, which others can see there.\n"
                f"Put it into a file, and name that; or put it into the variable {VARIABLE}."
            )
        return _from_file(creds.expanduser(), f"--creds {creds}", scopes)
    named = os.environ.get(VARIABLE)
    if named and is_a_key(named):
        return _from_variable(named, scopes)
    if named:
        return _from_file(Path(named).expanduser(), f"{VARIABLE}={named}", scopes)
    usual = usual_files()
    for file in usual:
        if file.is_file():
            return _from_file(file, str(file), scopes)
    return _from_machine(usual, scopes)


def usual_files() -> list[Path]:
    """Where gspread keeps a service account's key and a person's sign-in (`gspread.oauth()`).

    None without such a folder here.
    """
    from gspread.auth import get_config_dir

    try:
        folder = get_config_dir()
    except (KeyError, RuntimeError):
        return []
    return [folder / "service_account.json", folder / "authorized_user.json"]


def readable_by_others(found: Found) -> bool:
    """Whether other users of this machine can read the key file; unknown on Windows, so no."""
    if found.file is None or os.name == "nt":
        return False
    return bool(found.file.stat().st_mode & 0o077)


def fetch_token(found: Found, timeout: float) -> str:
    """An access token; `timeout` in seconds, in all.

    Raises NoPermissionError when Google refuses the credentials, and TransportError (of
    google.auth) when it is not reached.
    """
    import google.auth.exceptions as errors
    import requests
    from google.auth.transport.requests import Request

    with requests.Session() as session, _no_warnings():
        request = partial(Request(session), timeout=timeout)
        try:
            within(timeout, lambda: found.credentials.refresh(request))
        except TimeoutError as error:
            raise errors.TransportError("the token endpoint is too slow") from error  # type: ignore[no-untyped-call]
        except errors.RefreshError as error:
            if getattr(error, "retryable", False):
                raise errors.TransportError("the token endpoint does not answer") from error  # type: ignore[no-untyped-call]
            raise NoPermissionError(
                f"Google refuses the credentials of {found.source}.\nMake a new key "
                "(the old one may be deleted), and look whether this machine's clock is right."
            ) from error
    return str(found.credentials.token)


def _require_packages() -> None:
    try:
        import google.auth  # noqa: F401
        import gspread  # noqa: F401
    except ImportError as error:
        raise UnavailableError(
            "Google Sheets need packages that are missing.\nRun pip install gspread google-auth."
        ) from error


def _from_file(path: Path, source: str, scopes: Sequence[str]) -> Found:
    """The credentials of a file: a service account's key, or another that Google's tools write."""
    if not path.is_file():
        raise SettingsError(
            f"There is no key file {path} ({source}).\nName one that is there; {GUIDE}"
        )
    try:
        info = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, OSError):
        info = None
    if not isinstance(info, dict) or not (_is_sign_in(info) or "type" in info):
        raise SettingsError(
            f"{path} is not a key file of Google: it is not JSON, or no 'type' stands in it.\n"
            "Download the key anew."
        )
    return _found(info, f"{path} is a key file", source, scopes, path)


def _from_variable(text: str, scopes: Sequence[str]) -> Found:
    """The credentials that the variable holds itself."""
    info = key_in(text)
    if info is None or not (_is_sign_in(info) or "type" in info):
        raise SettingsError(
            f"{VARIABLE} holds the key itself, and something is missing in it or cut off.\n"
            "Put all of the key file into it, or the name of the file."
        )
    source = f"{VARIABLE}, which holds the key itself"
    return _found(info, f"{VARIABLE} holds a key", source, scopes)


def _found(
    info: dict[str, Any], what: str, source: str, scopes: Sequence[str], path: Path | None = None
) -> Found:
    email = info.get("client_email") or _impersonated(info)
    return Found(_credentials_of(info, what, scopes), source, email, path)


def _is_sign_in(info: dict[str, Any]) -> bool:
    """Whether a person's own sign-in was kept so, as gspread keeps it: without a type."""
    return {"refresh_token", "client_id", "client_secret"} <= info.keys()


def _credentials_of(info: dict[str, Any], what: str, scopes: Sequence[str]) -> Any:
    import google.auth
    from google.auth.exceptions import GoogleAuthError
    from google.oauth2.credentials import Credentials as OwnCredentials
    from google.oauth2.service_account import Credentials

    try:
        if "type" not in info:
            return OwnCredentials.from_authorized_user_info(info, scopes=scopes)  # type: ignore[no-untyped-call]
        if info["type"] == "service_account":
            return Credentials.from_service_account_info(info, scopes=scopes)  # type: ignore[no-untyped-call]
        with _no_warnings():
            credentials, _ = google.auth.load_credentials_from_dict(info, scopes=scopes)  # type: ignore[no-untyped-call]
            return credentials
    except (ValueError, KeyError, TypeError, GoogleAuthError):
        # Not raised from here: the error of the library may quote the key.
        pass
    raise SettingsError(f"{what} with something missing or cut off.\nDownload the key anew.")


def _from_machine(usual: Iterable[Path], scopes: Sequence[str]) -> Found:
    """What the machine is signed in with (gcloud, a cloud machine, Workload Identity)."""
    import google.auth
    from google.auth.exceptions import GoogleAuthError

    try:
        with _no_warnings():
            credentials, _ = google.auth.default(scopes=scopes)
    except (GoogleAuthError, OSError):
        looked = ["--creds", VARIABLE, *map(str, usual)]
        raise SettingsError(
            f"No credentials for Google were found (looked at: {', '.join(looked)}, "
            f"this machine's sign-in).\n{GUIDE}"
        ) from None
    email = getattr(credentials, "service_account_email", None)
    return Found(credentials, "this machine's sign-in", email)


def _impersonated(info: dict[str, Any]) -> str | None:
    """The service account that a keyless configuration acts as."""
    url = str(info.get("service_account_impersonation_url") or "")
    return url.rpartition("/")[2].partition(":")[0] or None


@contextmanager
def _no_warnings() -> Iterator[None]:
    """Google's library warns of what a person cannot change here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
