"""Microsoft Dynamics 365: accounts, contacts and phone calls, as "Export to Excel" writes them."""

from toolkit.reading.exports.export_profile import export

_HIDDEN = "(Do Not Modify) Row Checksum|(Do Not Modify) Modified On"
EXPORTS = (
    export(
        "Dynamics 365",
        "accounts",
        "customers",
        "(Do Not Modify) Account|(Do Not Modify) Row Checksum|Account Name",
        customer_id="(Do Not Modify) Account",
        name="Account Name",
        phone="Main Phone",
        contact_person="Primary Contact",
        email="Email (Primary Contact)|Email",
        owner="Owner",
        city="Address 1: City",
        country="Address 1: Country/Region",
        postcode="Address 1: ZIP/Postal Code",
        revenue="Annual Revenue",
        notes="Description",
        unused=f"{_HIDDEN}|Status|Account Number|Created On|Parent Account|Industry|Relationship "
        "Type|Address 1: State/Province|Address 1: Street 1|Website",
    ),
    export(
        "Dynamics 365",
        "contacts",
        "customers",
        "(Do Not Modify) Contact|(Do Not Modify) Row Checksum|Full Name",
        customer_id="(Do Not Modify) Contact",
        name="Company Name",
        contact_person="Full Name",
        email="Email|Email 1",
        phone="Business Phone",
        phone_2="Mobile Phone",
        owner="Owner",
        unused=f"{_HIDDEN}|Status|Job Title|Created On",
        is_of_persons=True,
    ),
    export(
        "Dynamics 365",
        "phone calls",
        "calls",
        "(Do Not Modify) Phone Call|(Do Not Modify) Row Checksum|Subject|Regarding",
        purpose="Subject",
        customer="Regarding",
        state="Activity Status|Status",
        date="Actual End",
        follow_up_due="Due Date|Due",
        contact_person="Call To|Recipient",
        phone="Phone Number",
        direction="Direction",
        minutes="Duration|Actual Duration",
        by="Owner|Assigned To",
        notes="Description",
        unused=f"{_HIDDEN}|(Do Not Modify) Phone Call|Priority|Created On|"
        "Call From|Created By|Status Reason",
    ),
)
