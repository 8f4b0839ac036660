"""Sending a planned write, and what its answer shows of what people did at that moment."""

from typing import Any

from toolkit.errors import ReadAgainError, TryLaterError
from toolkit.render.google_requests import Request
from toolkit.stores.google.plan_draft import Plan
from toolkit.stores.google.refusals import RangeRefused
from toolkit.stores.google.request_body import as_body
from toolkit.stores.google.sheets_client import Client
from toolkit.stores.google.spreadsheet import SCHEDULE, TYPED_INTO, as_heading, cell_of, read_meta
from toolkit.stores.google.typed_cells import answered_columns, answered_digest, as_answer


class Sending:
    """Sends the batches of planned writes, and knows how the service shows what they met."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self._reads_back = False

    def batches(self, plan: Plan, nonce: str, turn: int) -> dict[str, Any] | None:
        """Send a plan's batches; the answer to the first.

        None where all was done and only the answer was lost.
        """
        answers = []
        try:
            for number, batch in enumerate(plan.batches):
                answers.append(self._update(batch, plan, shows=not number))
        except ReadAgainError:
            # Without the answer nobody knows what somebody typed; several batches may be half done.
            has_typing = any(typing.ranges for typing in plan.typing.values())
            if has_typing or len(plan.batches) > 1:
                raise
            if not self._was_done(nonce, turn, alone=not plan.sheets):
                raise
            return None
        return answers[0]

    def _update(self, batch: list[Request], plan: Plan, *, shows: bool) -> dict[str, Any]:
        """Send a batch; the answer to one that `shows` what somebody typed has the plan's ranges.

        Where the service shows no sheet that the same batch makes, they are read behind it.
        """
        if not shows:
            return self.client.update(as_body(batch))
        if not self._reads_back:
            try:
                return self.client.update(as_body(batch, plan.ranges))
            except RangeRefused as error:
                if not any(error.shown in typing.ranges for typing in plan.typing.values()):
                    raise
                self._reads_back = True
        self.client.update(as_body(batch))
        return as_answer(plan.shown_sheets, self.client.shown(plan.ranges))

    def _was_done(self, nonce: str, turn: int, *, alone: bool) -> bool:
        """Whether a batch whose answer was lost was done; `alone` says it only logs a call.

        Raises TryLaterError where nobody can tell, and it must not be done twice.
        """
        now = read_meta(self.client.meta(cells=False))
        if alone and now.nonce != nonce and now.turn > turn + 1:
            raise TryLaterError(
                f"{self.client.name}: the connection failed while it was written, "
                "and another run wrote since.\nLook at the end of the call log "
                "whether the call stands there, before you log it again."
            )
        return now.nonce == nonce


def refuse_typing(plan: Plan, answer: dict[str, Any], name: str) -> None:
    """Raise ReadAgainError where somebody typed into a sheet of ours after it was read."""
    for key, typing in plan.typing.items():
        if not typing.ranges:
            continue
        typed = answered_digest(answer, typing.copy_id, TYPED_INTO[key])
        if typed is not None and typed != typing.digest:
            what = "the schedule" if key == SCHEDULE else TYPED_INTO[key].page
            raise ReadAgainError(
                f"{name}: somebody typed into {what} while it was written; "
                "it is kept.\nRun it again."
            )


def headings_stand(answer: dict[str, Any], plan: Plan) -> bool:
    """Whether the headings by which columns were counted stood where they were read."""
    for sheet, cells in plan.headings.items():
        columns = answered_columns(answer, sheet)
        shown = [as_heading(cell_of(column, 0)) for column in columns]
        if shown != list(cells.values()):
            return False
    return True
