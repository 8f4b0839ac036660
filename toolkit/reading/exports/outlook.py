"""Outlook: contacts as it exports them to a file of values separated by commas."""

from toolkit.reading.exports.export_profile import export

EXPORTS = (
    export(
        "Outlook",
        "contacts",
        "customers",
        "First Name|Last Name|Company|E-mail Address|Business Phone|Mobile Phone|Business City",
        name="Company",
        first_name="First Name",
        last_name="Last Name",
        email="E-mail Address",
        email_2="E-mail 2 Address",
        phone="Business Phone",
        phone_2="Mobile Phone",
        city="Business City",
        country="Business Country/Region|Business Country",
        postcode="Business Postal Code",
        hobby="Hobby",
        notes="Notes",
        language="Language",
        unused="Title|Middle Name|Suffix|Nickname|Given Yomi|Surname Yomi|Department|Job Title|"
        "Business Street|Business Street 2|Business Street 3|Business State|Home Street|"
        "Home Street 2|Home Street 3|Home City|Home State|Home Postal Code|Home Country/Region|"
        "Home Country|Other Street|Other Street 2|Other Street 3|Other City|Other State|"
        "Other Postal Code|Other Country/Region|Assistant's Phone|Business Fax|Business Phone 2|"
        "Callback|Car Phone|Company Main Phone|Home Fax|Home Phone|Home Phone 2|ISDN|Other Fax|"
        "Other Phone|Pager|Primary Phone|Radio Phone|TTY/TDD Phone|Telex|Account|Anniversary|"
        "Assistant's Name|Billing Information|Birthday|Business Address PO Box|Categories|"
        "Children|Directory Server|E-mail Type|E-mail Display Name|E-mail 2 Type|"
        "E-mail 2 Display Name|E-mail 3 Address|E-mail 3 Type|E-mail 3 Display Name|Gender|"
        "Government ID Number|Home Address PO Box|Initials|Internet Free Busy|Keywords|Location|"
        "Manager's Name|Mileage|Office Location|Organizational ID Number|Other Address PO Box|"
        "Priority|Private|Profession|Referred By|Sensitivity|Spouse|User 1|User 2|User 3|User 4|"
        "Web Page|E-mail 3 Address",
        is_of_persons=True,
    ),
)
