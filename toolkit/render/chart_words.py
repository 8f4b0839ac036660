"""What a chart shows, in one sentence: for its title, and for those who hear it instead."""

from toolkit.render.placed import PlacedBlock, PlacedChart
from toolkit.render.values import Cell, spoken
from toolkit.rules.growth_rules import APART
from toolkit.rules.intervals import Share, difference

IN, AFTER = "{name} {end} in {last}", "{name}: {end} still there after {last} months"
WITHIN = " ({low} to {high})"
BEFORE, CHANCE = ", {begin} in {first}", " (the difference may be chance)"
FROM_TO, MOST_BY = "From {begin} to {end}", "; most by {step}"
MOST_IN = "{name}: most in {where}, {share}"
"""The sentences, as the catalogues have them."""


def said(block: PlacedBlock, placed: PlacedChart) -> str:
    """What is seen in a chart, with its numbers: from where to where, or how much of what.

    "" where nothing is known.
    """
    if placed.chart.kind in ("line", "steps"):
        return _course(block, placed)
    if placed.chart.kind == "bridge":
        return _ends(block, placed)
    if placed.series[0][0].column.kind == "share":
        return _largest(block, placed)
    return _sums(block, placed)


def numbers(block: PlacedBlock, position: int) -> list[float | None]:
    """The cells of a column as numbers; None for what is unknown."""
    cells, _ = block.cells(block.columns[position])
    return [float(cell) if isinstance(cell, (int, float)) else None for cell in cells]


def categories(block: PlacedBlock, placed: PlacedChart) -> list[str]:
    """What stands along the axis of a chart."""
    column = block.columns[placed.category]
    cells, kinds = block.cells(column)
    return [spoken(cell, kind) for cell, kind in zip(cells, kinds, strict=True)]


def _course(block: PlacedBlock, placed: PlacedChart) -> str:
    """Each line from its first to its last point; if the difference may be none that is said."""
    names = categories(block, placed)
    lines = []
    for place, (source, _) in enumerate(placed.series):
        known = [
            (name, value)
            for name, value in zip(names, numbers(block, source.position), strict=True)
            if value is not None
        ]
        if not known:
            continue
        (first, begin), (last, end) = known[0], known[-1]
        kind, label = source.column.kind, source.column.label
        if placed.chart.kind == "steps":
            line = _line(block, AFTER, name=label, end=spoken(end, kind), last=last)
            lines.append(line + _interval(block, placed, place, names.index(last)))
            continue
        line = _line(block, IN, name=label, end=spoken(end, kind), last=last)
        if first != last:
            line += _line(block, BEFORE, begin=spoken(begin, kind), first=first)
            if begin != end and _may_be_chance(block, placed, place):
                line += block.say(CHANCE)
        lines.append(line)
    return "; ".join(lines)


def _interval(block: PlacedBlock, placed: PlacedChart, place: int, row: int) -> str:
    """From where to where a point of a line may lie; "" where nobody can tell."""
    if place >= len(placed.bands):
        return ""
    kind = placed.series[place][0].column.kind
    low, high = (numbers(block, position)[row] for position in placed.bands[place])
    if low is None or high is None:
        return ""
    return _line(block, WITHIN, low=spoken(low, kind), high=spoken(high, kind))


def _may_be_chance(block: PlacedBlock, placed: PlacedChart, place: int) -> bool:
    """Whether the last point of a line less the first may be 0, by the intervals of both."""
    if place >= len(placed.bands):
        return False
    source, _ = placed.series[place]
    columns = (source.position, *placed.bands[place])
    rows = zip(*(numbers(block, position) for position in columns), strict=True)
    known = [
        Share(value, low, high)
        for value, low, high in rows
        if value is not None and low is not None and high is not None
    ]
    low, high = difference(known[-1], known[0]) if len(known) > 1 else (0.0, 0.0)
    return low <= 0 <= high


def _ends(block: PlacedBlock, placed: PlacedChart) -> str:
    """Where a bridge begins and ends, and what took most where it falls, else brought most."""
    names = categories(block, placed)
    apart = {block.say(title) for title in APART.values()}
    kind = placed.series[0][0].column.kind
    heights = {source.column.name: numbers(block, source.position) for source, _ in placed.series}
    total = heights["total"]
    first, last = total[0], total[-1]
    if first is None or last is None:
        return ""
    text = _line(block, FROM_TO, begin=spoken(first, kind), end=spoken(last, kind))
    steps: list[tuple[float, str]] = []
    sign, wanted = ("-", "down") if last < first else ("+", "up")
    for name, height in zip(names, heights.get(wanted, total[:0]), strict=False):
        if height and name not in apart:
            steps.append((height, f"{name} {sign}{block.say(spoken(height, kind))}"))
    return text + _line(block, MOST_BY, step=max(steps)[1]) if steps else text


def _largest(block: PlacedBlock, placed: PlacedChart) -> str:
    """Of each share the category that has most of it, where there are several to compare."""
    names = categories(block, placed)
    lines = []
    for source, _ in placed.series:
        heights = enumerate(numbers(block, source.position))
        known = [(value, -row) for row, value in heights if value is not None]
        if len(known) > 1 and max(known)[0] > 0:
            value, row = max(known)
            share = spoken(value, source.column.kind)
            line = _line(block, MOST_IN, name=source.column.label, where=names[-row], share=share)
            lines.append(line)
    return "; ".join(lines)


def _sums(block: PlacedBlock, placed: PlacedChart) -> str:
    """How much of each series there is in all."""
    parts = []
    for source, _ in placed.series:
        known = [value for value in numbers(block, source.position) if value is not None]
        total: Cell = sum(known)
        if known:
            shown = block.say(spoken(total, source.column.kind))
            parts.append(f"{source.column.label} {shown}")
    return ", ".join(parts)


def _line(block: PlacedBlock, sentence: str, **values: str) -> str:
    """A sentence in the language of the page, with its values in it."""
    shown = {name: block.say(value) for name, value in values.items()}
    return block.say(sentence).format(**shown)
