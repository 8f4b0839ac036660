"""The lines of `retain why`."""

from collections.abc import Iterator
from typing import Any

from toolkit.cli.input_texts import input_lines
from toolkit.cli.value_texts import counted, joined

LABEL_WIDTH = 14


def explained(found: dict[str, Any]) -> Iterator[str]:
    """What `explain` found about a customer, line by line."""
    own_id = f" ({found['customer_id']})" if found["customer_id"] != found["name"] else ""
    yield f"{found['name'] or 'No name'}{own_id}"
    yield from _facts(found)
    yield _labelled("Open gaps", len(found["gaps"]) or "none")
    for gap in found["gaps"]:
        yield f"    {_gap(gap)}"
    for label, key in (("Promises", "promises"), ("Tasks", "tasks")):
        if found[key]:
            yield _labelled(label, len(found[key]))
        for one in found[key]:
            yield f"    {joined(one)}"
    if found["points"]:
        yield "  Points to raise:"
    for point in found["points"]:
        yield f"    {point}"
    yield "  Inputs used:"
    for line in input_lines(found["inputs"]):
        yield f"    {line}"


def _facts(found: dict[str, Any]) -> Iterator[str]:
    """One line a fact, with its reason where there is one; "-" where nothing is known."""
    from toolkit.rules.care_rules import class_title

    yield _labelled("As of", found["as_of"])
    yield _labelled("Tier", _with_reason(found["tier"], found["why_tier"]))
    yield _labelled("Called as", class_title(found["care"]))
    yield _labelled("Last contact", found["last_contact"] or "never")
    yield _labelled("Contact gap", _days(found["contact_gap"]))
    yield _labelled("Next call", _with_reason(found["next_call"] or "none", found["why_date"]))
    if found["planned"] and found["planned"] != found["next_call"]:
        yield _labelled("In the plan", found["planned"])
    yield _labelled("Overdue", _days(found["days_overdue"]))
    yield _labelled("Call by", _with_reason(found["channel"], found["why_channel"]))


def _labelled(label: str, value: Any) -> str:
    return f"  {label + ':':<{LABEL_WIDTH}}{'-' if value is None else value}"


def _with_reason(value: str | None, reason: str | None) -> str:
    """The value and why; a reason that begins with the value says both."""
    shown = "-" if value is None else value
    if not reason:
        return shown
    return reason if reason.startswith(f"{shown}:") else f"{shown} - {reason}"


def _days(number: int | None) -> str | None:
    return None if number is None else counted(number, "day")


def _gap(gap: dict[str, Any]) -> str:
    """One open gap: what, of which kind, since when and for how long."""
    from toolkit.reports.report_parts import GAP_KINDS

    kind = GAP_KINDS.get(gap["kind"], gap["kind"]).lower()
    parts = [gap.get("subject"), f"{kind} gap", joined(_further(gap))]
    if "working_days" in gap:
        parts.append(f"{joined(gap['working_days'])} working days ({joined(gap['days'])} days)")
    return ", ".join(str(part) for part in parts if part)


def _further(gap: dict[str, Any]) -> dict[str, Any]:
    """What is known of a gap beside what every gap has, by names to read."""
    said_elsewhere = ("subject", "kind", "working_days", "days")
    names = [name for name in gap if name not in said_elsewhere]
    return {name.replace("_", " "): gap[name] for name in names}
