"""Which encoding a text without a mark was saved in: told by whether its letters make words of languages.

Bytes above 127 mean other letters in each of the encodings that programs save without saying so. Latin and Cyrillic letters are
judged here, because a table has few of them: they must belong to a few languages and stand where letters stand
in words; so must the signs of Chinese, Japanese and Korean be common ones. Other scripts are told by charset-normalizer.
"""

import re
from collections import Counter
from dataclasses import dataclass

LIKELY = {
    "cp1252": 1.0,
    "cp1250": 1.0,
    "mac_roman": 0.98,
    "cp850": 0.98,
    "cp1251": 0.99,
    "koi8_r": 0.98,
    "cp866": 0.98,
    "cp1254": 0.98,
    "mac_cyrillic": 0.94,
    "cp1257": 0.95,
    "cp852": 0.94,
    "mac_latin2": 0.92,
}
"""What Latin and Cyrillic letters are saved in, and how likely: Windows, old Macs and DOS, in the west, the east and Turkey."""
_ALPHABETS = (
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "äöüß", "éèêëàâçùûôîïœÿæ", "áéíóúñü", "ãõçáéíóúâêôàü", "àèéìòùó", "éëïöüèáóê", "åäöéü", "æøåéö", "áðéíóúýþæö", "ąćęłńóśźż",
    "áčďéěíňóřšťúůýž", "áäčďéíľĺňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ", "čćđšž", "çğıİöşüâî", "āčēģīķļņšūž", "ąčęėįšųūž", "äöüõšž", "àçéèíïóòúü",
)  # fmt: skip
_SURE = 0.75
"""Share of the letters that must fit."""
_ALIKE = 0.05
"""Difference in that share which decides nothing."""
_ENOUGH = 40
"""Letters of other scripts from which their encoding is beyond doubt."""
_SAMPLE = 200_000
_WORD = re.compile(r"[^\W_]*[^\x00-\x7f\W_][^\W_]*", re.UNICODE)
_BETWEEN = re.compile(r"(?<=[^\W\d_])[^\w\s\-'’.,;:/&()\"|+\t]+(?=[^\W\d_])")
_STUCK = re.compile(
    r"(?<=[^\W\d_])[§¤¦¬¶‡†¢£¥€¨¯´¸¿¡]|[¢£¥€¤¨¸¯§](?=[^\W\d_])|(?<=[^\W\d_]{2})[¹²³]|[\x80-\x9f\u2500-\u25ff\ufffd]"
)


@dataclass(frozen=True)
class Encoding:
    """An encoding, whether it is beyond doubt, and whether the person said it."""

    name: str
    sure: bool
    said: bool = False


def encoding_of(data: bytes) -> Encoding:
    """The encoding of bytes that are no UTF-8: the one whose letters make the best words; cp1252 where all fit alike."""
    sample = _telling(data)
    read = {
        name: text
        for name in LIKELY
        if (text := _decoded(sample, name)) is not None and _decoded(data, name) is not None
    }
    scores = {name: LIKELY[name] * fit(text) for name, text in read.items()}
    highest = max(scores.values(), default=0.0)
    alike = [name for name, score in scores.items() if score >= highest - _ALIKE]
    best = next((name for name in alike if scores[name] == highest), "latin-1")
    if (
        highest >= _SURE
        and re.search("[а-я]{2}", read[best])
        and (other := _of_other_scripts(sample))
    ):
        near = other.name in scores  # Greek, Hebrew and Arabic letters make Russian ones, too
        return Encoding(best if near else other.name, other.sure)
    if highest >= _SURE:
        return Encoding(best, best == "cp1252" or all(read[name] == read[best] for name in alike))
    for other in (_of_the_east(sample), _of_other_scripts(sample)):
        if other and _decoded(data, other.name) is not None:
            return other
    return Encoding(best, False)


def _telling(data: bytes) -> bytes:
    """The lines that hold other bytes than ASCII, as many as tell."""
    lines = (line for line in data.splitlines() if not line.isascii())
    held, size = [], 0
    for line in lines:
        held.append(line)
        size += len(line)
        if size > _SAMPLE:
            break
    return b"\n".join(held)


def _decoded(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return None


def fit(text: str) -> float:
    """How well the letters of a text make words of one to three languages, from 0 to 1.

    >>> fit("Müller, Köln") > 0.9 > fit("MŸller, Kšln")
    True
    """
    letters = [c for c in text if ord(c) > 127 and c.isalpha() and c not in "ºª"]
    words = _WORD.findall(text)
    odd = len(_BETWEEN.findall(text)) + len(_STUCK.findall(text)) + sum(map(_misplaced, words))
    odd += sum(
        len(word)
        for word in words
        if re.search("[а-я]", word, re.I) and re.search("[a-z]", word, re.I)
    )
    odd += sum(
        len(word) for word in words if len(word) > 2 and all("\x7f" < c < "\u0370" for c in word)
    )
    if not letters:
        return 1.0 if not odd else 0.0
    left = Counter(c if c == "İ" else c.lower() for c in letters)
    score = 0.0
    for weight in (0.3, 0.45, 0.25):
        spoken = max(
            _ALPHABETS, key=lambda alphabet: sum(n for c, n in left.items() if c in alphabet)
        )
        left = Counter({c: n for c, n in left.items() if c not in spoken})
        score += weight * (1 - left.total() / len(letters))
    return max(0.0, score - odd / len(letters))


def _misplaced(word: str) -> bool:
    """Whether a capital letter beyond ASCII stands inside a word of small ones."""
    pairs = zip(word, word[1:], word[2:] + word[-1:], strict=False)
    return any(
        c.isupper() and ord(c) > 127 and (before.islower() or after.islower())
        for before, c, after in pairs
    )


_TELLING = 8
"""Different signs from which Korean is told from Chinese, which uses the same bytes and more."""
_EAST = {
    "cp932": ("euc_jp", range(0xB0, 0xD0), "ぁ-ヿ"),
    "big5": ("big5", range(0xA4, 0xC7), ""),
    "cp949": ("euc_kr", range(0xB0, 0xC9), ""),
    "euc_jp": ("euc_jp", range(0xB0, 0xD0), "ぁ-ヿ"),
    "gb18030": ("gb2312", range(0xB0, 0xD8), ""),
}
"""Encoding -> the standard whose common signs begin with these bytes, and letters that are common besides."""


def _of_the_east(sample: bytes) -> Encoding | None:
    """The encoding of Japanese, Chinese or Korean, where nearly all signs are common ones."""
    shares: dict[str, float] = {}
    for name, (standard, first, letters) in _EAST.items():
        signs = [
            c
            for c in _decoded(sample, name) or ""
            if ord(c) >= 0x3040 and c.isalpha() and not "\uff00" <= c <= "\uffef"
        ]
        own = [c for c in signs if letters and re.match(f"[{letters}]", c)]
        common = [
            c for c in signs if (made := c.encode(standard, "ignore"))[:1] and made[0] in first
        ]
        if signs and (name != "euc_jp" or own) and (name != "cp949" or len({*signs}) >= _TELLING):
            shares[name] = len({*own, *common} & {*signs}) / len({*signs})
    best = max(shares, key=lambda name: shares[name], default="")
    if not best or shares[best] < _SURE:
        return None
    return Encoding(
        best, all(share < _SURE - 0.2 for name, share in shares.items() if name != best)
    )


def _of_other_scripts(sample: bytes) -> Encoding | None:
    """The encoding of Greek, Hebrew, Arabic and other letters; None where the text is in none of these."""
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    if best is None:
        return None
    letters = [c for c in str(best) if ord(c) > 127 and c.isalpha() and c not in "ºª"]
    latin = sum(ord(c) < 0x250 for c in letters)
    return (
        Encoding(best.encoding, len(letters) >= _ENOUGH)
        if letters and latin < len(letters) / 4
        else None
    )
