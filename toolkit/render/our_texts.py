"""In which columns of our tables words of ours stand, which are shown in the language of a book.

What people typed stands in the others, and stays as it is.
"""

from toolkit.schema.outputs import OUTPUTS

TRANSLATED = frozenset(name for name, table in OUTPUTS.items() if not table.hidden)
"""Tables that are shown in a language: all but those that only the next run reads."""

OUR_WORDS: dict[str, tuple[str, ...]] = {
    "call_schedule": ("channel", "tier", "care"),
    "added": ("tier",),
    "to_do": ("kind",),
    "watch_list": ("kind", "advice", "tier"),
    "diary_entries": ("in_log",),
    "problems": ("severity",),
    "figures": ("figure",),
    "headlines": ("figure",),
    "listened": ("figure",),
    "warning_signs": ("sign", "measured", "state"),
    "growth": ("step",),
    "coverage": ("tier",),
    "revenue_by_tier": ("tier",),
    "effort": ("group",),
    "loyalty": ("band",),
    "gaps": ("kind", "state"),
    "time_to_close": ("kind",),
    "bad_news": ("missing",),
    "kept": ("side",),
    "ledger": ("side", "state", "warning"),
    "follow_ups": ("kind",),
    "handoffs": ("state",),
    "handovers": ("missing",),
    "value_sell": ("tier",),
    "responses": ("tier", "floor"),
    "channel_mix": ("tier",),
    "last_by_channel": ("channel",),
    "last_touches": ("channel",),
    "whatif_classes": ("tier",),
    "who_slips": ("place",),
    "needs_met": ("tier",),
    "need_list": ("state",),
    "request_rates": ("tier",),
    "value_adds": ("tier",),
    "giving_checks": ("kind", "state"),
    "expected_figures": ("figure",),
    "known_by_tier": ("tier",),
    "missing_introductions": ("missing",),
    "recovery": ("recovered", "window"),
    "onboarding": ("trigger", "state"),
    "cadence_tested": ("tier",),
    "stayed": ("tier", "group"),
    "satisfaction": ("measure",),
    "about": ("item",),
    "points": ("kind",),
    "own_tasks": ("kind",),
    "own_done": ("kind",),
    "own_gaps": ("kind",),
    "both_promises": ("side", "state"),
}
"""Columns in whose cells words of ours stand, by the table."""
OUR_SENTENCES: dict[str, tuple[str, ...]] = {
    "call_schedule": ("why_now", "gaps", "points"),
    "added": ("why_tier", "why_date"),
    "who_slips": ("why",),
    "to_do": ("what", "source"),
    "watch_list": ("what", "revenue_of"),
    "follow_ups": ("what",),
    "own_tasks": ("what",),
    "own_done": ("what",),
    "onboarding": ("step",),
    "coming_round": ("step",),
    "diary_entries": ("question",),
    "least_known": ("question",),
    "change_answers": ("question",),
}
"""Columns with sentences, in which words of people may stand too."""
OUR_POINTS: dict[str, tuple[str, ...]] = {"points": ("point",)}
"""Columns with points of a call, whose kind stands in a column of its own."""
OUR_TASKS: dict[str, tuple[str, ...]] = {"diary_entries": ("task",)}
"""Columns with the kind of a task, or a signal, before a sentence about it."""
OUR_TITLES: dict[str, tuple[str, ...]] = {"problems": ("sheet",), "please_answer": ("source",)}
"""Columns with titles of sheets, ours and those of people, maybe with a cell."""
OUR_ENTRIES: dict[str, tuple[str, str]] = {"problems": ("value", "sheet")}
"""Columns that quote entries of our sheets, with the column that says on which sheet they stand."""
OUR_WORDS_WITH_WHY: dict[str, tuple[str, ...]] = {"about": ("value",)}
"""Columns with a word of ours before the sentence that says why."""
OUR_MESSAGES: dict[str, tuple[str, ...]] = {
    "problems": ("problem", "fix"),
    "please_answer": ("what", "evidence", "until"),
    "figures": ("period", "definition"),
    "headlines": ("period", "definition"),
    "listened": ("definition",),
    "warning_signs": ("definition",),
    "kept_years": ("period",),
    "kept_quarters": ("period",),
    "kept_months": ("period",),
    "growth": ("step",),
    "second_orders": ("state",),
    "contact_gaps": ("band",),
    "caring": ("month",),
    "top_ten": ("period", "planned", "done", "why"),
    "other_currencies": ("rate", "period"),
    "order_rows": ("about", "done"),
    "cannot_tell": ("why",),
    "months": ("warning",),
    "claims": ("warning",),
    "adherence": ("month",),
    "plan_kept": ("month",),
    "asking_more": ("beyond", "advice"),
    "giving_checks": ("warning",),
    "whatif": ("value",),
    "whatif_classes": ("value",),
    "whatif_said": ("said",),
    "backtest_says": ("said",),
    "stayed_by_gap": ("gap",),
    "expected_says": ("said",),
    "expected_figures": ("definition",),
    "satisfaction": ("measure",),
    "voices": ("measure",),
}
"""Columns with messages about the book, which name our sheets by their titles."""
OUR_NOTES: dict[str, tuple[str, ...]] = {"run": ("help",)}
"""Columns with texts that stand alone; those by which the next run knows rows stay English."""
OUR_LISTS: dict[str, tuple[str, ...]] = {"cannot_tell": ("block",)}
"""Columns with titles and names of ours, one after the other, or one of what the other has."""
OUR_CHOICES: dict[str, tuple[str, ...]] = {
    "please_answer": ("choices",),
    "claims": ("source", "promise"),
    "kept": ("seller",),
    "capacity": ("owner",),
    "coverage_reps": ("owner",),
    "adherence": ("owner",),
}
"""Columns with words of people, one a line, among which words of ours may stand."""
