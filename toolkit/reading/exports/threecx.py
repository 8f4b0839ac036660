"""3CX: the log of calls of its telephone system."""

from toolkit.reading.exports.export_profile import export

EXPORTS = (
    export(
        "3CX",
        "calls",
        "calls",
        "Call Time|Caller ID|Destination|Status|Talking",
        date="Call Time",
        outcome="Status",
        minutes="Talking",
        in_hours="Talking",
        notes="Call Activity Details",
        unused="Ringing|Cost|Totals|Sentiment|Summary|Transcription|Call ID",
    ),
)
