"""How often, as people say it: "4 weeks", "monthly", "every 2 months", "2x a year", in the
languages that headers are read in.

A month is 28 days, a quarter 84, half a year 182 and a year 364: whole weeks, as the cadences of
the tiers are.
"""

import re

from toolkit.schema import fold

_UNITS = {fold(word): days for days, words in {
    1: "day|days|daily|tag|tage|tagen|täglich|jour|jours|quotidien|día|días|diario|dia|dias|diário|giorno|giorni|dag|dagen|dzień|dni|日|天",
    7: "week|weeks|weekly|woche|wochen|wöchentlich|semaine|semaines|hebdomadaire|semana|semanas|semanal|semanalmente|settimana|settimane|settimanale|weken|wekelijks|"
       "tydzień|tygodnie|tygodni|tygodniowo|週|週間|毎週|周|每周|每週|星期|w",
    14: "fortnight|fortnights|fortnightly|vierzehntägig|vierzehntäglich|zweiwöchentlich|quinzaine|quinzena|quincena|quincenal|quinzenal|quindicinale|tweewekelijks|隔週|每两周|双周",
    28: "month|months|monthly|monat|monate|monaten|monatlich|mois|mensuel|mensuelle|mensuellement|mes|meses|mensual|mensualmente|mês|mensal|mensalmente|mese|mesi|mensile|"
        "maand|maanden|maandelijks|miesiąc|miesiące|miesięcy|miesięcznie|ヶ月|か月|ヵ月|カ月|毎月|月|个月|每月|每个月",
    56: "zweimonatlich|bimestriel|bimestrielle|bimestral|bimestrale|tweemaandelijks|隔月|每两个月",
    84: "quarter|quarters|quarterly|quartal|quartale|quartalsweise|vierteljahr|vierteljährlich|trimestre|trimestres|trimestriel|trimestrielle|trimestral|trimestralmente|"
        "trimestrale|kwartaal|kwartalen|driemaandelijks|kwartał|kwartalnie|四半期|毎四半期|季度|每季度|每季",
    182: "half year|half yearly|halfyear|semiannual|semiannually|semi annually|halbjahr|halbjährlich|semestre|semestriel|semestrielle|semestral|semestrale|half jaar|halfjaarlijks|półrocze|półrocznie|"
         "半年|半年ごと|每半年",
    364: "year|years|yearly|annual|annually|jahr|jahre|jahren|jährlich|an|ans|année|annuel|annuelle|año|años|anual|anualmente|ano|anos|anno|anni|annuale|jaar|jaren|jaarlijks|"
         "rok|lata|rocznie|年|毎年|每年",
}.items() for word in words.split("|")}  # fmt: skip
_NUMBERS = {fold(word): number for number, words in enumerate((
    "one|once|a single|ein|eine|einen|eins|einmal|un|une|uno|una|um|uma|één|een|jeden|raz|一", "two|twice|zwei|zweimal|deux|dos|dois|duas|due|twee|tweemaal|dwa|dwie|二|两",
    "three|drei|dreimal|trois|tres|três|tre|drie|trzy|三", "four|vier|viermal|quatre|cuatro|quatro|quattro|cztery|四", "five|fünf|cinq|cinco|cinque|vijf|pięć|五",
    "six|sechs|seis|sei|zes|sześć|六", "seven|sieben|sept|siete|sete|sette|zeven|siedem|七", "eight|acht|huit|ocho|oito|otto|osiem|八",
    "nine|neun|neuf|nueve|nove|negen|dziewięć|九", "ten|zehn|dix|diez|dez|dieci|tien|dziesięć|十", "eleven|elf|onze|once veces|undici|jedenaście|十一", "twelve|zwölf|douze|doce|doze|dodici|twaalf|dwanaście|十二",
), 1) for word in words.split("|")}  # fmt: skip
_TIMES = {
    fold(w)
    for w in [
        "x",
        "times",
        "time",
        "mal",
        "fois",
        "vez",
        "veces",
        "vezes",
        "volta",
        "volte",
        "keer",
        "maal",
        "raz",
        "razy",
        "回",
        "次",
    ]
}
_ONCE = {fold(w) for w in ["once", "twice", "einmal", "zweimal", "dreimal", "viermal", "tweemaal"]}
_FILLERS = {fold(w) for w in ["every", "each", "per", "a", "an", "in", "the", "all", "alle", "jede", "jeder", "jeden", "jedes", "pro", "im", "am", "tous", "toutes", "les", "chaque", "par", "cada", "todos", "todas", "los", "las", "os", "as", "por", "al", "ao", "à", "ogni", "all", "l", "elke", "iedere", "om", "de", "co", "w", "na", "毎", "每", "ごと", "に"]}  # fmt: skip
_TOO_SHORT = ("w", "an")
"""Units that alone say nothing: one letter, and a French year that is an English article."""
_LONGEST = 40
_MOST_DAYS = 36500
_PART = re.compile(r"\d+|[^\W\d_]+")


def number_word(text: str) -> int | None:
    """The number that a word says, up to twelve; None for any other text.

    >>> number_word("one"), number_word("Zwei"), number_word("some")
    (1, 2, None)
    """
    return _NUMBERS.get(fold(text))


def read_days(text: str) -> int | None:
    """Days between two calls that a text asks for.

    None where it is a bare number, or nobody can tell.

    >>> [read_days(t) for t in ("4 weeks", "alle 2 Monate", "2x im Jahr", "quarterly")]
    [28, 56, 182, 84]
    >>> read_days("28"), read_days("often")
    (None, None)
    """
    if len(text) > _LONGEST:
        return None
    word = fold(text)
    if word in _UNITS:
        return None if word in _TOO_SHORT else _UNITS[word]
    parts = [fold(part) for part in _PART.findall(text)]
    if not parts or parts[-1] not in _UNITS:
        return None
    days = _UNITS[parts[-1]]
    counts = []
    times_a_unit = False
    for part in parts[:-1]:
        if part in _TIMES or part in _ONCE:
            times_a_unit = True
        count = _count(part)
        if count is not None:
            counts.append(count)
        elif part not in _TIMES and part not in _FILLERS:
            return None
    if len(counts) > 1 or 0 in counts:
        return None
    count = counts[0] if counts else 1
    found = days // count if times_a_unit else days * count
    return found if 1 <= found <= _MOST_DAYS else None


def _count(part: str) -> int | None:
    """The number that a part of a text stands for.

    None where it is none, as "jeden" is every in German.
    """
    if part.isdecimal():
        return int(part)
    if part == "jeden":
        return None
    return _NUMBERS.get(part)
