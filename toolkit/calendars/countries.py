"""Countries: their codes, weekends and public holidays, from the `holidays` library.

The library imports all its 250 countries at once, which takes as long as the rest of a refresh's
rules; so what it said is kept in a small file of the user's cache folder, by library version, and
read from there the next time. Losing that file costs nothing.
"""

import datetime as dt
import json
import os
from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

from toolkit.words.every_language import LANGUAGES, meanings
from toolkit.words.folding import fold

_PLATES = {"d": "DE", "a": "AT", "f": "FR", "i": "IT", "e": "ES"}
"""What stands on cars of a country where that is not its code."""


def _other_names() -> dict[str, str]:
    """Folded names of countries, and of parts of them, that the libraries do not know -> code."""
    names = meanings(lambda language: language.countries)
    return {**_PLATES, **{fold(name): code for name, code in names.items()}}


_OTHER_NAMES = _other_names()


@cache
def country_code(name: str) -> str | None:
    """Code by which the holidays library knows a country ("Spain", "ES", "Spanien") or a part of
    one.

    A part is like "DE-BY" or "Bayern". None for a name that it does not know.
    """
    wanted = fold(name)
    if wanted in _OTHER_NAMES:
        return _OTHER_NAMES[wanted]
    code = _kept(f"code {wanted}", lambda: _code(wanted))
    if not code:
        code = _kept(f"part {wanted}", lambda: _part(wanted))
    return str(code) if code else None


def _code(wanted: str) -> str | None:
    """Code of the country with this folded name, in any language that headers are in."""
    from holidays.registry import COUNTRIES
    from phonenumbers.geodata.locale import LOCALE_DATA

    codes = set()
    for module, names in COUNTRIES.items():
        code = _two_letters(names)
        codes.add(code)
        if wanted in {fold(module), *map(fold, names)}:
            return code
    for code in sorted(codes & LOCALE_DATA.keys()):
        if wanted in _names_of(LOCALE_DATA[code]):
            return code
    return None


def _two_letters(names: Iterable[str]) -> str:
    return next(name for name in names if len(name) == 2)


def _names_of(by_language: Mapping[str, str]) -> set[str]:
    """Folded names of a country; a word after a star names the language that has the same word."""
    names = set()
    for language in LANGUAGES:
        word = by_language.get(language.code, "")
        if word.startswith("*"):
            word = by_language[word[1:]]
        if word:
            names.add(fold(word))
    return names


def _part(wanted: str) -> str | None:
    """Code of the part of a country that is meant, where its holidays are known: "DE-BY".

    A name that two countries know is none, and one of up to three letters goes with its country
    only.
    """
    import holidays
    from holidays.registry import COUNTRIES

    found = set()
    for names in COUNTRIES.values():
        code = _two_letters(names)
        country = getattr(holidays, code)
        parts = {part: part for part in country.subdivisions}
        parts |= getattr(country, "subdivisions_aliases", {})
        for word, part in parts.items():
            long_name = len(wanted) > 3 and wanted == fold(word)
            if long_name or wanted == fold(f"{code}-{part}"):
                found.add(f"{code}-{part}")
    return found.pop() if len(found) == 1 else None


def country_of_number(number: str) -> str | None:
    """English name of the country of a phone number that is written with its code, else None.

    >>> country_of_number("+49 30 2310000"), country_of_number("0044 20 7946 0000")
    ('Germany', 'United Kingdom')
    """
    written = number.strip()
    digits = "".join(sign for sign in written if sign.isdigit())
    if written.startswith("00"):
        digits = digits[2:]
    elif not written.startswith("+"):
        return None
    names = _kept("names by dialling code", _names_by_dialling_code)
    for length in (1, 2, 3):
        if digits[:length] in names:
            return str(names[digits[:length]])
    return None


def _names_by_dialling_code() -> dict[str, str]:
    """The country whose holidays are known, by its code for calls from abroad."""
    from holidays.registry import COUNTRIES
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    names = {}
    for module, known_as in COUNTRIES.items():
        names[_two_letters(known_as)] = module.replace("_", " ").title()
    return {
        str(code): names[regions[0]]
        for code, regions in COUNTRY_CODE_TO_REGION_CODE.items()
        if regions[0] in names
    }


@cache
def public_holidays(
    code: str, first_year: int, last_year: int
) -> tuple[frozenset[dt.date], frozenset[int]]:
    """Public holidays of a country, or of a part of one, in these years, and its weekend (Monday
    0).
    """
    days: list[dt.date] = []
    weekend: list[int] = []
    for year in range(first_year, last_year + 1):
        held = _kept(f"days {code} {year}", partial(_year, code, year))
        days += [dt.date.fromisoformat(day) for day in held["days"]]
        weekend = held["weekend"]
    return frozenset(days), frozenset(weekend)


def _year(code: str, year: int) -> dict[str, Any]:
    import holidays

    country, _, part = code.partition("-")
    found = holidays.country_holidays(country, subdiv=part or None, years=year)
    days = [day.isoformat() for day in found if day.year == year]
    return {"days": sorted(days), "weekend": sorted(found.weekend)}


def named_holidays(code: str, name: str, year: int) -> list[dt.date]:
    """The holidays of a country in a year whose English name holds these words, in order."""
    country = code.partition("-")[0]
    days = _kept(f"named {fold(name)} {country} {year}", partial(_named, country, fold(name), year))
    return [dt.date.fromisoformat(day) for day in days]


def _named(country: str, wanted: str, year: int) -> list[str]:
    import holidays

    kind = getattr(holidays, country)
    language = "en_US" if "en_US" in kind.supported_languages else None
    found = holidays.country_holidays(country, years=year, language=language)
    return sorted(
        day.isoformat() for day, name in found.items() if day.year == year and wanted in fold(name)
    )


def _kept(key: str, ask: Callable[[], Any]) -> Any:
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
    return held if isinstance(held, dict) and _is_sound(held) else {}


def _is_sound(held: dict[str, Any]) -> bool:
    """Whether the file holds what we write; anything else is asked for again."""
    years = [value for key, value in held.items() if key.startswith("days ")]
    return all(isinstance(year, dict) and set(year) == {"days", "weekend"} for year in years)


def _keep(held: dict[str, Any]) -> None:
    """Write the file whole or not at all; without it, the library is asked again."""
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
    """The cache file of the installed version, found without importing the library."""
    spec = find_spec("holidays")
    site = Path(spec.origin).parent.parent if spec and spec.origin else Path()
    folders = [
        folder.name.removesuffix(".dist-info") for folder in site.glob("holidays-*.dist-info")
    ]
    versions = sorted(name.split("-")[1] for name in folders)
    version = versions[-1] if versions else "unknown"
    return user_cache_path("retention-toolkit", appauthor=False) / f"holidays-{version}.json"
