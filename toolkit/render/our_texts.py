"""In which columns of our tables words of ours stand, which are shown in the language of a book.

What people typed stands in the others, and stays as it is.
"""

from toolkit.schema.outputs import ADDED, CALL_SCHEDULE, ENTRIES, PROBLEMS
from toolkit.schema.question_outputs import PLEASE_ANSWER
from toolkit.schema.to_do_outputs import TO_DO
from toolkit.schema.watch_outputs import WATCH_LIST

OUR_WORDS: dict[str, tuple[str, ...]] = {
    CALL_SCHEDULE.name: ("channel", "tier", "care"),
    ADDED.name: ("tier",),
    TO_DO.name: ("kind",),
    WATCH_LIST.name: ("kind", "advice", "tier"),
    ENTRIES.name: ("in_log",),
    PROBLEMS.name: ("severity",),
    PLEASE_ANSWER.name: (),
}
"""Tables that are translated, each with the columns in whose cells words of ours stand."""
OUR_SENTENCES: dict[str, tuple[str, ...]] = {
    CALL_SCHEDULE.name: ("why_now", "gaps", "points"),
    ADDED.name: ("why_tier", "why_date"),
    TO_DO.name: ("what", "source"),
    WATCH_LIST.name: ("what", "revenue_of"),
    ENTRIES.name: ("task",),
}
"""And those with sentences, in which words of people may stand too."""
OUR_MESSAGES: dict[str, tuple[str, ...]] = {
    PROBLEMS.name: ("sheet", "problem", "fix"),
    PLEASE_ANSWER.name: ("what", "source", "evidence", "until"),
}
"""And those with messages about the book, which name our sheets by their titles."""
OUR_CHOICES: dict[str, tuple[str, ...]] = {PLEASE_ANSWER.name: ("choices",)}
"""And those with words to choose from, one a line, among which words of people may stand."""
