"""Pipedrive: organizations, people, activities and deals, with the names of its lists before."""

from toolkit.reading.exports.export_profile import Export, export


def _organizations(signature: str) -> Export:
    return export(
        "Pipedrive",
        "organizations",
        "customers",
        signature,
        customer_id="Organization - ID",
        name="Name|Organization - Name",
        owner="Owner|Organization - Owner",
        last_contact="Last activity date|Organization - Last activity date",
        next_follow_up="Next activity date|Organization - Next activity date",
        revenue="Total value of won deals|Organization - Total value of won deals",
        unused="Label|Organization - Label|Address|Organization - Address|People|"
        "Organization - People|Closed deals|Organization - Closed deals|Open deals|"
        "Organization - Open deals|Done activities|Total activities|Activities to do|Won deals|"
        "Lost deals|Organization created|Organization - Organization created|Update time|ID",
    )


def _activities(signature: str) -> Export:
    return export(
        "Pipedrive",
        "activities",
        "calls",
        signature,
        date="Marked as done time|Activity - Marked as done time",
        follow_up_done="Done|Activity - Done",
        follow_up_due="Due date|Activity - Due date",
        purpose="Subject|Activity - Subject",
        channel="Type|Activity - Type",
        minutes="Duration|Activity - Duration",
        customer="Organization|Activity - Organization",
        contact_person="Contact person|Activity - Contact person|Activity - Person",
        by="Assigned to user|Activity - Assigned to user",
        notes="Note|Activity - Note",
        in_hours="Duration|Activity - Duration",
        unused="Due time|Activity - Due time|Activity - ID|"
        "Deal|Activity - Deal|Lead|Activity - Lead|Project|"
        "Priority|Activity - Priority|Creator|Add time|Update time|Free/busy|"
        "Public description|Location|ID",
    )


EXPORTS = (
    _organizations("Name|Owner|Closed deals|Open deals|Next activity date"),
    _organizations("Organization - Name|Organization - Owner|Organization - Open deals"),
    export(
        "Pipedrive",
        "people",
        "customers",
        "Person - Name|Person - Organization|Person - Owner",
        customer_id="Person - ID",
        name="Person - Organization",
        contact_person="Person - Name",
        owner="Person - Owner",
        email="Person - Email|Person - Email - Work",
        phone="Person - Phone|Person - Phone - Work",
        last_contact="Person - Last activity date",
        next_follow_up="Person - Next activity date",
        unused="Person - Label|Person - Closed deals|Person - Open deals|Person - Email - Home|"
        "Person - Email - Other|Person - Phone - Home|Person - Phone - Mobile|"
        "Person - Phone - Other",
        is_of_persons=True,
    ),
    _activities("Done|Subject|Type|Due date|Organization|Assigned to user"),
    _activities("Activity - Done|Activity - Subject|Activity - Type|Activity - Due date"),
    export(
        "Pipedrive",
        "deals",
        "orders",
        "Deal - Title|Deal - Organization|Deal - Value|Deal - Status",
        order_id="Deal - ID",
        item="Deal - Title",
        customer="Deal - Organization",
        contact_person="Deal - Contact person",
        amount="Deal - Value",
        currency="Deal - Currency of Value",
        status="Deal - Status",
        date="Deal - Won time|Deal - Deal closed on",
        unused="Deal - Lost time|Deal - Owner|Deal - Stage|Deal - Deal created|Deal - Pipeline|"
        "Deal - Expected close date|Deal - Lost reason|Deal - Label|Deal - Probability|"
        "Deal - Update time|Deal - Last activity date|Deal - Next activity date|"
        "Deal - Weighted value|Deal - Creator",
        counts="Won",
    ),
)
