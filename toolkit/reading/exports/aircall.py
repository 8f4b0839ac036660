"""Aircall: the calls of its lines."""

from toolkit.reading.exports.export_profile import export

EXPORTS = (
    export(
        "Aircall",
        "calls",
        "calls",
        "line|datetime (UTC)|direction|from|to|answered|missed_call_reason|user",
        date="datetime (UTC)",
        direction="direction",
        outcome="answered",
        by="user",
        minutes="duration (in call)",
        notes="comments",
        in_seconds="duration (in call)",
        unused="line|number timezone|date (TZ offset incl.)|datetime (TZ offset incl.)|"
        "country_code|missed_call_reason|duration (total)|via|voicemail|recording|tags|team|teams|"
        "call quality|call_url|call id|call type|waiting time|time to answer",
    ),
)
