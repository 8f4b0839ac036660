"""RingCentral: its call log."""

from toolkit.reading.exports.export_profile import export

EXPORTS = (
    export(
        "RingCentral",
        "the call log",
        "calls",
        "Type|Phone Number|Name|Date|Time|Action|Action Result|Duration",
        direction="Direction|Type",
        phone="Phone Number",
        customer="Name",
        date="Date",
        outcome="Action Result",
        minutes="Duration",
        notes="Result Description",
        unused="Time|Action|Extension|Forwarded To|Included|Purchased",
    ),
)
