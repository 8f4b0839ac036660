"""The lines of `retain why`, in the language of the book."""

from collections.abc import Iterator
from typing import Any

from toolkit.catalogues.catalogue import Catalogue
from toolkit.cli.input_texts import WHY, days_text, input_lines
from toolkit.cli.value_texts import joined

LABEL_WIDTH = 14
"""Letters of a label with what stands between it and its value, where labels need no more."""


def explained(found: dict[str, Any], words: Catalogue) -> Iterator[str]:
    """What `explain` found about a customer, line by line.

    Days stay as machines write them, and what people typed as they did.
    """
    own_id = f" ({found['customer_id']})" if found["customer_id"] != found["name"] else ""
    yield f"{found['name'] or words.say('No name', WHY)}{own_id}"
    facts = [(words.say(label, WHY), text) for label, text in _facts(found, words)]
    width = max(LABEL_WIDTH, *(len(label) + 2 for label, _ in facts))
    for label, text in facts:
        yield _labelled(label, text, width)
    open_gaps = len(found["gaps"]) or words.say("none", WHY)
    yield _labelled(words.say("Open gaps"), open_gaps, width)
    for gap in found["gaps"]:
        yield f"    {_gap(gap, words)}"
    for label, key in (("Promises", "promises"), ("Tasks", "tasks")):
        if found[key]:
            yield _labelled(words.say(label, WHY), len(found[key]), width)
        for one in found[key]:
            yield f"    {_named(one, words)}"
    if found["points"]:
        yield f"  {words.say('Points to raise')}:"
    for point in found["points"]:
        yield f"    {words.sentence(point)}"
    yield f"  {words.say('Inputs used', WHY)}:"
    for line in input_lines(found["inputs"], words):
        yield f"    {line}"


def _facts(found: dict[str, Any], words: Catalogue) -> Iterator[tuple[str, Any]]:
    """One label and what is known, with its reason where there is one; None where nothing is."""
    from toolkit.rules.care_rules import class_title

    yield "As of", found["as_of"]
    yield "Tier", _with_reason(found["tier"], found["why_tier"], words)
    yield "Called as", words.say(class_title(found["care"]))
    yield "Last contact", found["last_contact"] or words.say("never", WHY)
    yield "Contact gap", _days(found["contact_gap"], words)
    yield "Next call", _with_reason(found["next_call"] or "none", found["why_date"], words)
    if found["planned"] and found["planned"] != found["next_call"]:
        yield "In the plan", found["planned"]
    yield "Overdue", _days(found["days_overdue"], words)
    yield "Call by", _with_reason(found["channel"], found["why_channel"], words)


def _labelled(label: str, value: Any, width: int) -> str:
    return f"  {label + ':':<{width}}{'-' if value is None else value}"


def _with_reason(value: str | None, reason: str | None, words: Catalogue) -> str:
    """The value and why; a reason that begins with the value says both."""
    shown = "-" if value is None else words.say(value, WHY)
    if not reason:
        return shown
    why = words.sentence(reason)
    return why if reason.startswith(f"{value}:") else f"{shown} - {why}"


def _days(number: int | None, words: Catalogue) -> str | None:
    return None if number is None else days_text(number, words)


def _gap(gap: dict[str, Any], words: Catalogue) -> str:
    """One open gap: what, of which kind, since when and for how long."""
    from toolkit.reports.report_parts import GAP_KINDS

    kind = GAP_KINDS.get(gap["kind"], gap["kind"]).lower()
    parts = [gap.get("subject"), words.say(f"{kind} gap", WHY), _named(_further(gap), words)]
    if "working_days" in gap:
        working = words.say("working days", WHY)
        days = days_text(joined(gap["days"]), words)
        parts.append(f"{joined(gap['working_days'])} {working} ({days})")
    return ", ".join(str(part) for part in parts if part)


def _further(gap: dict[str, Any]) -> dict[str, Any]:
    """What is known of a gap beside what every gap has."""
    said_elsewhere = ("subject", "kind", "working_days", "days")
    return {name: value for name, value in gap.items() if name not in said_elsewhere}


_WORDS = ("made_by", "state", "task")
_SENTENCES = ("promise", "what")
"""What holds words of ours, and what may be a sentence of ours or what a person typed."""


def _named(one: dict[str, Any], words: Catalogue) -> str:
    """What is known of a gap, a promise or a task, each value behind its name."""
    said = []
    for name, value in one.items():
        if value is None:
            continue
        text = joined(value)
        if name in _WORDS:
            text = words.say(text, WHY)
        elif name in _SENTENCES:
            text = words.sentence(text)
        said.append(f"{words.say(name.replace('_', ' '), WHY)} {text}")
    return ", ".join(said)
