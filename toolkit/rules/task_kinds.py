"""Kinds of tasks: the one home of what each is called, which come first, and by when.

A commitment is something that was promised to the customer or that the customer waits for. It has
its own day and goes before every call that only the cadence asks for.
"""

from typing import NamedTuple


class TaskKind(NamedTuple):
    """A kind of task, as sheets and rules need it."""

    label: str
    """What a sheet calls it."""
    latest: int = -1
    """Of a commitment: working days after its day by which it is done at the latest; else -1."""
    agreed: bool = False
    """Whether its day was agreed with the customer, who waits for no other call before it."""
    channel: str = ""
    """By which channel it is done, where it matters; "" for the customer's usual one."""
    urgent: bool = False
    """Whether it goes before those on their own day, however late it is itself."""
    waits: bool = False
    """Whether late commitments go before it on its own day, until the last day by which it is done:
    nobody waits for it.
    """
    to_do: bool = False
    """Whether it is done by more than a call, so that it stands on the sheet To do as well."""

    @property
    def is_commitment(self) -> bool:
        """Whether it is placed on its own day, before every routine call."""
        return self.latest >= 0


TASK_KINDS = {
    "bad news": TaskKind("Tell bad news", 0, channel="phone", urgent=True),
    "notice": TaskKind("Tell of a delay", 0, urgent=True, to_do=True),
    "another delay": TaskKind("Tell of a delay", 0, urgent=True, to_do=True),
    "case": TaskKind("Open case", 0, urgent=True),
    "our promise": TaskKind("Our promise", 0, to_do=True),
    "by hand": TaskKind("Set by hand", 0, agreed=True),
    "follow-up": TaskKind("Follow-up", 0, agreed=True),
    "next follow-up": TaskKind("Next follow-up of the list", 0, agreed=True),
    "answer": TaskKind("Answer", 1),
    "request": TaskKind("Answer a request", 1, to_do=True),
    "gap": TaskKind("Close a gap", 1),
    "thanks": TaskKind("Playbook", 2),
    "step call": TaskKind("Playbook", 3, waits=True),
    "first call": TaskKind("First call", 2),
    "check-up": TaskKind("Check-up", 3, waits=True),
    "after a case": TaskKind("After a case", 3, waits=True),
    "their promise": TaskKind("Their promise", 3, waits=True),
    "not marked": TaskKind("Not marked as done", to_do=True),
    "handoff": TaskKind("Handoff", to_do=True),
    "handed back": TaskKind("Handoff is back", to_do=True),
    "note": TaskKind("Send a note", to_do=True),
    "suggestion": TaskKind("Act on a suggestion", to_do=True),
    "prevention": TaskKind("Close bad news", to_do=True),
    "need": TaskKind("Ask for needs", to_do=True),
    "introduction": TaskKind("Introduce", to_do=True),
    "giving": TaskKind("Give", to_do=True),
    "step": TaskKind("Playbook", to_do=True),
}
"""All kinds in the order in which they matter: of two on one day, the earlier one is the reason.

Another delay is that of a promise whose day of notice is of an earlier one: the diary says that it
was told. By hand, next follow-up and first call come from the customer list, and are no tasks.
"""
STEPS = ("thanks", "step call", "step")
"""Kinds of steps of the playbook: such a task is known by what stands before its first colon, the
name of the step, as what is to be said may change.
"""
LABELS_OF_TASKS = {kind: about.label for kind, about in TASK_KINDS.items()}
RANKS = {kind: rank for rank, kind in enumerate(TASK_KINDS)}
COMMITMENTS = [kind for kind, about in TASK_KINDS.items() if about.is_commitment]
AGREED = [kind for kind, about in TASK_KINDS.items() if about.agreed]
WAITING = [kind for kind, about in TASK_KINDS.items() if about.waits]
URGENT = [kind for kind, about in TASK_KINDS.items() if about.urgent]
PROMISED = [*URGENT, "our promise", "follow-up", "answer", "request"]
"""What stands on To do for customers whom nobody may call, as no call does it then: what was
promised to them, what they have to be told, and what they wait for.
"""
TO_DO_KINDS = [kind for kind, about in TASK_KINDS.items() if about.to_do]
