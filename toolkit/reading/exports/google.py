"""Google Contacts, with the labels of today or the types of earlier years."""

from toolkit.reading.exports.export_profile import export

_PHONETIC = (
    "Middle Name|Additional Name|Phonetic First Name|Phonetic Middle Name|Phonetic Last Name|"
    "Given Name Yomi|Additional Name Yomi|Family Name Yomi|Name Prefix|Name Suffix|Initials|"
    "Nickname|Short Name|Maiden Name|File As|Birthday|Photo|Labels|Group Membership|Gender|"
    "Location|Billing Information|Directory Server|Mileage|Occupation|Hobby|Sensitivity|Priority|"
    "Subject|Name|Yomi Name"
)
EXPORTS = (
    export(
        "Google",
        "contacts",
        "customers",
        "First Name|Last Name|Organization Name|E-mail 1 - Value|Phone 1 - Value",
        name="Organization Name",
        first_name="First Name",
        last_name="Last Name",
        email="E-mail 1 - Value",
        email_2="E-mail 2 - Value",
        phone="Phone 1 - Value",
        phone_2="Phone 2 - Value",
        city="Address 1 - City",
        country="Address 1 - Country",
        postcode="Address 1 - Postal Code",
        notes="Notes",
        unused=f"{_PHONETIC}|Organization Title|Organization Department|E-mail 1 - Label|"
        "E-mail 2 - Label|E-mail 3 - Label|E-mail 3 - Value|Phone 1 - Label|Phone 2 - Label|"
        "Phone 3 - Label|Phone 3 - Value|Address 1 - Label|Address 1 - Formatted|"
        "Address 1 - Street|Address 1 - PO Box|Address 1 - Region|Address 1 - Extended Address|"
        "Website 1 - Label|Website 1 - Value",
        is_of_persons=True,
    ),
    export(
        "Google",
        "contacts",
        "customers",
        "Given Name|Family Name|E-mail 1 - Type|E-mail 1 - Value|Organization 1 - Name",
        name="Organization 1 - Name",
        first_name="Given Name",
        last_name="Family Name",
        email="E-mail 1 - Value",
        email_2="E-mail 2 - Value",
        phone="Phone 1 - Value",
        phone_2="Phone 2 - Value",
        city="Address 1 - City",
        country="Address 1 - Country",
        postcode="Address 1 - Postal Code",
        notes="Notes",
        unused=f"{_PHONETIC}|E-mail 1 - Type|E-mail 2 - Type|Phone 1 - Type|Phone 2 - Type|"
        "Organization 1 - Type|Organization 1 - Yomi Name|Organization 1 - Title|"
        "Organization 1 - Department|Organization 1 - Symbol|Organization 1 - Location|"
        "Organization 1 - Job Description|Address 1 - Type|Address 1 - Formatted|"
        "Address 1 - Street|Address 1 - PO Box|Address 1 - Region|Address 1 - Extended Address",
        is_of_persons=True,
    ),
)
