"""The buttons: one declaration each, from which sheet, macros and ribbon are made."""

from dataclasses import dataclass

from toolkit.buttons.button_actions import (
    Action,
    check,
    check_setup,
    explain_customer,
    log_call,
    refresh_everything,
    write_asked_for,
    write_chosen,
    write_report,
)
from toolkit.schema.report_names import ASKED_FOR, report_title


@dataclass(frozen=True)
class Button:
    """One button: its name for `press`, the macro of a workbook, its caption and what it does.

    `picture` is one of Excel's own for the ribbon. It is offered where this version has `report`.
    One that stands in the ribbon alone has no macro.
    """

    name: str
    macro: str
    caption: str
    tip: str
    picture: str
    action: Action
    report: str = "run"


BUTTONS = (
    Button(
        "refresh",
        "RetainRefresh",
        "Refresh everything",
        "Tiers, next calls, the call schedule and all reports",
        "RefreshAll",
        refresh_everything,
    ),
    Button(
        "schedule",
        "RetainSchedule",
        "Call schedule",
        "The call schedule alone",
        "CalendarInsert",
        write_report("call-schedule"),
        "call-schedule",
    ),
    Button(
        "report",
        "RetainReport",
        "Retention report",
        "The retention report alone",
        "ChartInsert",
        write_report("retention"),
        "retention",
    ),
    Button(
        "gaps",
        "RetainGaps",
        "Gaps",
        "What was promised or expected and has not come",
        "ErrorChecking",
        write_report("gaps"),
        "gaps",
    ),
    Button(
        "more",
        "RetainMore",
        "More reports",
        "The report chosen above, as a sheet; delete the sheet when you are done with it",
        "TableInsert",
        write_chosen,
    ),
    Button(
        "check",
        "RetainCheck",
        "Check",
        "How the sheets are understood, and what cannot be read",
        "SpellingMenu",
        check,
    ),
    Button(
        "why",
        "RetainWhy",
        "Why?",
        "Why the customer named above, or selected, has this tier and this date",
        "Help",
        explain_customer,
    ),
    Button(
        "log",
        "RetainLog",
        "Log a call",
        "A new row in the call log for the customer named above, or selected",
        "RecordsAddFromOutlook",
        log_call,
    ),
    Button(
        "setup",
        "RetainSetup",
        "Check set-up",
        "What works on this machine",
        "ControlsGallery",
        check_setup,
    ),
)
OF_ITS_OWN = "as a sheet of its own"
MORE = tuple(
    Button(
        f"more-{name}",
        "",
        report_title(name),
        f"{report_title(name)}, {OF_ITS_OWN}",
        "TableInsert",
        write_asked_for(name),
        name,
    )
    for name in ASKED_FOR
)
"""What the ribbon offers under More reports, where nothing is chosen on a sheet."""


def offered() -> tuple[Button, ...]:
    """The buttons that this version can serve: those of a report it does not have are left out."""
    from toolkit.reports import REPORTS

    return tuple(button for button in BUTTONS if button.report in REPORTS)
