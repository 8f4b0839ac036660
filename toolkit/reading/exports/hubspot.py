"""HubSpot: companies, contacts, calls and deals."""

from toolkit.reading.exports.export_profile import export

_UNUSED = "Create Date|Last Activity Date|Lifecycle Stage|Lead Status|Last Modified Date"
EXPORTS = (
    export(
        "HubSpot",
        "companies",
        "customers",
        "Record ID|Company name|Company owner|Create Date",
        customer_id="Record ID",
        name="Company name",
        owner="Company owner",
        phone="Phone Number",
        city="City",
        country="Country/Region",
        postcode="Postal Code",
        revenue="Annual Revenue",
        last_contact="Last Contacted",
        next_follow_up="Next Activity Date",
        unused=f"{_UNUSED}|Industry|Number of times contacted|Company Domain Name|State/Region|"
        "Number of Employees|Type|Associated Contact|Associated Contact IDs",
    ),
    export(
        "HubSpot",
        "contacts",
        "customers",
        "Record ID|First Name|Last Name|Email|Contact owner",
        customer_id="Record ID",
        name="Associated Company|Company Name|Primary Associated Company",
        first_name="First Name",
        last_name="Last Name",
        email="Email",
        phone="Phone Number",
        phone_2="Mobile Phone Number",
        owner="Contact owner",
        last_contact="Last Contacted",
        next_follow_up="Next Activity Date",
        city="City",
        country="Country/Region",
        unused=f"{_UNUSED}|Marketing contact status|Associated Company IDs|"
        "Primary Associated Company ID|Job Title|Number of times contacted",
        is_of_persons=True,
    ),
    export(
        "HubSpot",
        "calls",
        "calls",
        "Record ID|Call Title|Activity date|Activity assigned to|Call outcome",
        date="Activity date",
        by="Activity assigned to",
        outcome="Call outcome",
        minutes="Call duration (HH:mm:ss)|Call duration",
        direction="Call direction",
        notes="Call notes",
        customer="Associated Company",
        contact_person="Associated Contact",
        purpose="Call and meeting type",
        unused="Record ID|Call Title|Associated Company IDs|Associated Contact IDs|Call status|"
        "Associated Deal|Associated Deal IDs|Create date|Recording URL",
    ),
    export(
        "HubSpot",
        "deals",
        "orders",
        "Record ID|Deal Name|Deal Stage|Close Date|Deal owner|Amount",
        order_id="Record ID",
        item="Deal Name",
        status="Deal Stage",
        date="Close Date",
        amount="Amount",
        customer="Associated Company|Primary Associated Company",
        contact_person="Associated Contact",
        currency="Currency",
        unused="Deal owner|Pipeline|Create Date|Deal Type|Last Activity Date|Last Contacted|"
        "Next Activity Date|Deal probability|Weighted amount|Associated Company IDs|"
        "Associated Contact IDs|Last Modified Date|Is Closed Won|Is Deal Closed?",
        counts="Closed Won|closedwon",
    ),
)
