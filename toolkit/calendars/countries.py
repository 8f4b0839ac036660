"""Countries: their codes, weekends and public holidays, from the `holidays` library.

The library imports all its 250 countries at once, which takes as long as the rest of a refresh's rules; so what it said is kept
in a small file of the user's cache folder, by library version, and read from there the next time. Losing that file costs nothing.
"""

import datetime as dt
import json
import os
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from toolkit.schema import fold

_OTHER_NAMES = {
    "d": "DE", "a": "AT", "f": "FR", "i": "IT", "e": "ES", "unitedstatesofamerica": "US", "uae": "AE", "emirates": "AE", "vae": "AE", "turkiye": "TR", "scotland": "GB-SCT",
    "schottland": "GB-SCT", "ecosse": "GB-SCT", "escocia": "GB-SCT", "scozia": "GB-SCT", "schotland": "GB-SCT", "wales": "GB-WLS", "northernireland": "GB-NIR",
    "nordirland": "GB-NIR", "bavaria": "DE-BY", "saxony": "DE-SN", "hesse": "DE-HE", "lowersaxony": "DE-NI", "northrhinewestphalia": "DE-NW", "thuringia": "DE-TH",
    "rhinelandpalatinate": "DE-RP", "nrw": "DE-NW", "catalonia": "ES-CT",
    "uk": "GB", "greatbritain": "GB", "grossbritannien": "GB", "grandebretagne": "GB", "granbretana": "GB", "granbretagna": "GB",
    "england": "GB-ENG", "inglaterra": "GB", "usa": "US", "eeuu": "US", "etatsunis": "US", "america": "US", "czechrepublic": "CZ",
    "tschechien": "CZ", "holland": "NL", "holanda": "NL", "olanda": "NL", "paysbas": "NL",
}  # fmt: skip
_LANGUAGES = ("de", "es", "fr", "it", "ja", "nl", "pl", "pt", "zh")
"""Those in which headers are understood, besides English."""


@cache
def country_code(name: str) -> str | None:
    """Code under which the holidays library knows a country ("Spain", "ES", "Spanien"), or a part of one ("DE-BY", "Bayern"); None when it does not."""
    wanted = fold(name)
    found = (
        _OTHER_NAMES.get(wanted)
        or _kept(f"code {wanted}", lambda: _code(wanted))
        or _kept(f"part {wanted}", lambda: _part(wanted))
    )
    return str(found) if found else None


def _code(wanted: str) -> str | None:
    from holidays.registry import COUNTRIES

    codes = {next(n for n in names if len(n) == 2) for names in COUNTRIES.values()}
    for module, names in COUNTRIES.items():
        if wanted in {fold(module), *map(fold, names)}:
            return next(n for n in names if len(n) == 2)
    from phonenumbers.geodata.locale import LOCALE_DATA

    for code in sorted(codes & LOCALE_DATA.keys()):
        words = LOCALE_DATA[code]  # a word after a star names the language with the same word
        said = (words.get(language, "") for language in _LANGUAGES)
        if wanted in {fold(words[word[1:]] if word[:1] == "*" else word) for word in said if word}:
            return code
    return None


def _part(wanted: str) -> str | None:
    """Code of the part of a country that is meant, where its holidays are known: "DE-BY"; a name that two countries know is none."""
    import holidays
    from holidays.registry import COUNTRIES

    named = set()
    for names in COUNTRIES.values():
        code = next(n for n in names if len(n) == 2)
        known = getattr(holidays, code)
        said = {
            **{part: part for part in known.subdivisions},
            **getattr(known, "subdivisions_aliases", {}),
        }
        for word, part in said.items():
            if wanted == fold(f"{code}-{part}") or (wanted == fold(word) and len(wanted) > 3):
                named.add(f"{code}-{part}")
    return named.pop() if len(named) == 1 else None


@cache
def public_holidays(
    code: str, first_year: int, last_year: int
) -> tuple[frozenset[dt.date], frozenset[int]]:
    """Public holidays of a country, or of a part of one, in these years, and its weekend (Monday 0)."""
    days: list[dt.date] = []
    weekend: list[int] = []
    for year in range(first_year, last_year + 1):
        held = _kept(f"days {code} {year}", lambda year=year: _year(code, year))
        days += [dt.date.fromisoformat(d) for d in held["days"]]
        weekend = held["weekend"]
    return frozenset(days), frozenset(weekend)


def _year(code: str, year: int) -> dict[str, Any]:
    import holidays

    country, _, part = code.partition("-")
    found = holidays.country_holidays(country, subdiv=part or None, years=year)
    return {
        "days": sorted(d.isoformat() for d in found if d.year == year),
        "weekend": sorted(found.weekend),
    }


def _kept(key: str, ask: Any) -> Any:
    """What is kept under this key; asked for and kept where it is not."""
    held = _held()
    if key not in held:
        held[key] = ask()
        _keep(held)
    return held[key]


@cache
def _held() -> dict[str, Any]:
    try:
        held = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return held if isinstance(held, dict) and _sound(held) else {}


def _sound(held: dict[str, Any]) -> bool:
    """Whether the file holds what we write; anything else is asked for again."""
    days = (v for k, v in held.items() if k.startswith("days "))
    return all(isinstance(v, dict) and set(v) == {"days", "weekend"} for v in days)


def _keep(held: dict[str, Any]) -> None:
    file = _file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        temporary = file.with_name(f"{file.name}.{os.getpid()}")
        temporary.write_text(json.dumps(held, sort_keys=True), encoding="utf-8")
        temporary.replace(file)
    except OSError:
        return


@cache
def _file() -> Path:
    """The cache file of the library version that is installed, found without importing the library."""
    spec = find_spec("holidays")
    site = Path(spec.origin).parent.parent if spec and spec.origin else Path()
    versions = sorted(
        p.name.removesuffix(".dist-info").split("-")[1] for p in site.glob("holidays-*.dist-info")
    )
    home = (
        os.environ.get("LOCALAPPDATA")
        if sys.platform == "win32"
        else os.environ.get("XDG_CACHE_HOME")
    )
    folder = (
        Path(home)
        if home
        else Path.home() / (".cache" if sys.platform != "darwin" else "Library/Caches")
    )
    return folder / "retention-toolkit" / f"holidays-{versions[-1] if versions else 'unknown'}.json"
