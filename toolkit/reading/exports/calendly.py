"""Calendly: the events that customers booked; one that was cancelled or missed is no talk."""

from toolkit.reading.exports.export_profile import export

EXPORTS = (
    export(
        "Calendly",
        "events",
        "calls",
        "Invitee Name|Invitee Email|Event Type Name|Start Date & Time|Canceled",
        contact_person="Invitee Name",
        email="Invitee Email",
        date="Start Date & Time",
        purpose="Event Type Name",
        by="User Name",
        outcome="Canceled",
        notes="Meeting Notes|Cancellation reason",
        unused="Team|Invitee First Name|Invitee Last Name|Invitee Time Zone|"
        "Invitee accepted marketing emails|Text Reminder Number|End Date & Time|Location|"
        "Event Created Date & Time|Canceled By|Question 1|Response 1|"
        "Question 2|Response 2|UTM Campaign|UTM Source|UTM Medium|UTM Term|UTM Content|"
        "Salesforce UUID|Event Price|Payment Currency|Guest Email(s)|Invitee Reconfirmed|"
        "Marked as No-Show|User Email",
    ),
)
