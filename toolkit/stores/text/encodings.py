"""Which encoding a text without a mark was saved in: told by whether its letters make words.

Bytes above 127 mean other letters in each of the encodings that programs save without saying so.
Latin and Cyrillic letters are judged here, because a table has few of them: they must belong to a
few languages and stand where letters stand in words; so must the signs of Chinese, Japanese and
Korean be common ones. Other scripts are told by charset-normalizer.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

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
"""What Latin and Cyrillic letters are saved in, and how likely: Windows, old Macs and DOS."""
_ALPHABETS = (
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "äöüß",
    "éèêëàâçùûôîïœÿæ", "áéíóúñü", "ãõçáéíóúâêôàü", "àèéìòùó", "éëïöüèáóê", "åäöéü", "æøåéö",
    "áðéíóúýþæö", "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíľĺňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ",
    "čćđšž", "çğıİöşüâî", "āčēģīķļņšūž", "ąčęėįšųūž", "äöüõšž", "àçéèíïóòúü",
)  # fmt: skip
"""Letters of each language beyond ASCII."""
_WEIGHTS = (0.3, 0.45, 0.25)
"""What the letters beyond each further language cost; a third one is rare in a table."""
_SURE = 0.75
"""Share of the letters that must fit."""
_ALIKE = 0.05
"""Difference in that share which decides nothing."""
_FAR_APART = 0.2
"""Difference from that share at which another encoding of the east is out of the question."""
_ENOUGH = 40
"""Letters of other scripts from which their encoding is beyond doubt."""
_MOST_LATIN = 1 / 4
"""Share of Latin letters up to which a text is one of another script."""
_SAMPLE = 200_000
"""Bytes that tell enough."""
_NO_LETTERS = "ºª"
"""Signs that count as letters, though they stand behind numbers."""

_WORD = re.compile(r"[^\W_]*[^\x00-\x7f\W_][^\W_]*", re.UNICODE)
"""A word with a letter beyond ASCII."""
_BETWEEN = re.compile(r"(?<=[^\W\d_])[^\w\s\-'’.,;:/&()\"|+\t]+(?=[^\W\d_])")
"""A sign between two letters that nobody writes there."""
_STUCK = re.compile(
    r"(?<=[^\W\d_])[§¤¦¬¶‡†¢£¥€¨¯´¸¿¡]|[¢£¥€¤¨¸¯§](?=[^\W\d_])"
    r"|(?<=[^\W\d_]{2})[¹²³]|[\x80-\x9f\u2500-\u25ff\ufffd]"
)
"""A sign stuck to a letter, or one that no text holds."""
_CYRILLIC, _LATIN = re.compile("[а-я]", re.I), re.compile("[a-z]", re.I)
_CYRILLIC_PAIR = re.compile("[а-я]{2}")


@dataclass(frozen=True)
class Encoding:
    """An encoding, whether it is beyond doubt, and whether the person gave it."""

    name: str
    is_sure: bool
    is_given: bool = False


def encoding_of(data: bytes) -> Encoding:
    """The encoding of bytes that are no UTF-8: the one whose letters make the best words.

    It is cp1252 where all fit alike.
    """
    sample = _telling_lines(data)
    texts = _read_as_likely(sample, data)
    scores = {name: LIKELY[name] * fit(text) for name, text in texts.items()}
    highest = max(scores.values(), default=0.0)
    best = next((name for name, score in scores.items() if score == highest), "latin-1")
    if highest < _SURE:
        return _beyond_the_likely(sample, data) or Encoding(best, is_sure=False)
    if _CYRILLIC_PAIR.search(texts[best]):
        other = _of_other_scripts(sample)
        if other:
            # Greek, Hebrew and Arabic letters make Russian ones, too.
            name = best if other.name in scores else other.name
            return Encoding(name, other.is_sure)
    alike = [texts[name] for name, score in scores.items() if score >= highest - _ALIKE]
    reads_the_same = all(text == texts[best] for text in alike)
    return Encoding(best, is_sure=best == "cp1252" or reads_the_same)


def _telling_lines(data: bytes) -> bytes:
    """The lines that hold other bytes than ASCII, as many as tell."""
    lines, size = [], 0
    for line in data.splitlines():
        if line.isascii():
            continue
        lines.append(line)
        size += len(line)
        if size > _SAMPLE:
            break
    return b"\n".join(lines)


def _read_as_likely(sample: bytes, data: bytes) -> dict[str, str]:
    """The sample in each likely encoding in which the whole of the data can be read."""
    texts: dict[str, str] = {}
    for name in LIKELY:
        text = _decoded(sample, name)
        if text is not None and _decoded(data, name) is not None:
            texts[name] = text
    return texts


def _decoded(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return None


def _beyond_the_likely(sample: bytes, data: bytes) -> Encoding | None:
    for told in (_of_the_east(sample), _of_other_scripts(sample)):
        if told and _decoded(data, told.name) is not None:
            return told
    return None


# ------------------------------------------------------------------ whether letters make words


def fit(text: str) -> float:
    """How well the letters of a text make words of one to three languages, from 0 to 1.

    >>> fit("Müller, Köln") > 0.9 > fit("MŸller, Kšln")
    True
    """
    letters = _letters_beyond_ascii(text)
    odd = _count_odd(text)
    if not letters:
        return 0.0 if odd else 1.0
    return max(0.0, _share_of_languages(letters) - odd / len(letters))


def _letters_beyond_ascii(text: str) -> list[str]:
    return [c for c in text if ord(c) > 127 and c.isalpha() and c not in _NO_LETTERS]


def _count_odd(text: str) -> int:
    """How much stands in a text where it stands in no word; an odd word counts by its letters."""
    odd = len(_BETWEEN.findall(text)) + len(_STUCK.findall(text))
    for word in _WORD.findall(text):
        if _has_capital_inside(word):
            odd += 1
        if _CYRILLIC.search(word) and _LATIN.search(word):
            odd += len(word)
        if len(word) > 2 and all("\x7f" < c < "\u0370" for c in word):
            odd += len(word)
    return odd


def _has_capital_inside(word: str) -> bool:
    """Whether a capital letter beyond ASCII stands inside a word of small ones."""
    neighbours = zip(word, word[1:], word[2:] + word[-1:], strict=False)
    return any(
        c.isupper() and ord(c) > 127 and (before.islower() or after.islower())
        for before, c, after in neighbours
    )


def _share_of_languages(letters: Iterable[str]) -> float:
    """How many of the letters belong to the few languages that explain most of them, weighted."""
    left = Counter(c if c == "İ" else c.lower() for c in letters)
    total = left.total()
    score = 0.0
    for weight in _WEIGHTS:
        spoken = max(_ALPHABETS, key=lambda alphabet: _count_in(left, alphabet))
        left = Counter({c: n for c, n in left.items() if c not in spoken})
        score += weight * (1 - left.total() / total)
    return score


def _count_in(letters: Counter[str], alphabet: str) -> int:
    return sum(n for c, n in letters.items() if c in alphabet)


# ------------------------------------------------------------------------------- other scripts


class _Signs(NamedTuple):
    """Which signs of an encoding are common ones."""

    standard: str
    """The standard that puts its common signs first."""
    first_bytes: range
    """The bytes with which these begin there."""
    letters: str = ""
    """Letters that are common besides."""


_EAST = {
    "cp932": _Signs("euc_jp", range(0xB0, 0xD0), "ぁ-ヿ"),
    "big5": _Signs("big5", range(0xA4, 0xC7)),
    "cp949": _Signs("euc_kr", range(0xB0, 0xC9)),
    "euc_jp": _Signs("euc_jp", range(0xB0, 0xD0), "ぁ-ヿ"),
    "gb18030": _Signs("gb2312", range(0xB0, 0xD8)),
}
_TELLING = 8
"""Different signs from which Korean is told from Chinese, which uses the same bytes and more."""


def _of_the_east(sample: bytes) -> Encoding | None:
    """The encoding of Japanese, Chinese or Korean, where nearly all signs are common ones."""
    shares: dict[str, float] = {}
    for name, common in _EAST.items():
        signs = {c for c in _decoded(sample, name) or "" if _is_eastern(c)}
        letters = {c for c in signs if common.letters and re.match(f"[{common.letters}]", c)}
        if not signs or (name == "euc_jp" and not letters):
            continue
        if name == "cp949" and len(signs) < _TELLING:
            continue
        known = letters | {c for c in signs if _is_common(c, common)}
        shares[name] = len(known) / len(signs)
    best = max(shares, key=lambda name: shares[name], default="")
    if not best or shares[best] < _SURE:
        return None
    others = [share for name, share in shares.items() if name != best]
    return Encoding(best, is_sure=all(share < _SURE - _FAR_APART for share in others))


def _is_eastern(sign: str) -> bool:
    is_full_width = "\uff00" <= sign <= "\uffef"
    return ord(sign) >= 0x3040 and sign.isalpha() and not is_full_width


def _is_common(sign: str, common: _Signs) -> bool:
    encoded = sign.encode(common.standard, "ignore")
    return bool(encoded) and encoded[0] in common.first_bytes


def _of_other_scripts(sample: bytes) -> Encoding | None:
    """The encoding of Greek, Hebrew, Arabic and other letters; None for a text in none of these."""
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    if best is None:
        return None
    letters = _letters_beyond_ascii(str(best))
    latin = sum(ord(c) < 0x250 for c in letters)
    if not letters or latin >= len(letters) * _MOST_LATIN:
        return None
    return Encoding(best.encoding, is_sure=len(letters) >= _ENOUGH)
