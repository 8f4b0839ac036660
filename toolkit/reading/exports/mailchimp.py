"""Mailchimp: the members of an audience."""

from toolkit.reading.exports.export_profile import export

EXPORTS = (
    export(
        "Mailchimp",
        "an audience",
        "customers",
        "Email Address|MEMBER_RATING|OPTIN_TIME|LAST_CHANGED",
        email="Email Address",
        first_name="First Name",
        last_name="Last Name",
        phone="Phone Number",
        name="Company",
        notes="NOTES",
        unused="Address|Birthday|MEMBER_RATING|OPTIN_TIME|OPTIN_IP|CONFIRM_TIME|CONFIRM_IP|"
        "LATITUDE|LONGITUDE|GMTOFF|DSTOFF|TIMEZONE|CC|REGION|LAST_CHANGED|LEID|EUID|TAGS|"
        "UNSUB_TIME|UNSUB_CAMPAIGN_TITLE|UNSUB_CAMPAIGN_ID|UNSUB_REASON|UNSUB_REASON_OTHER",
        is_of_persons=True,
    ),
)
