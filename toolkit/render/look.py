"""What our sheets look like in every store that draws them: number formats, widths, colours, the words of drop-downs."""

OUTCOMES = [
    "Reached",
    "Meeting held",
    "Order placed",
    "No answer",
    "Voicemail",
    "Left message",
    "Busy",
]
FORMATS = {
    "date": "d mmm yyyy", "money": "#,##0", "share": "0.0 %", "count": "#,##0", "days": "#,##0", "number": "#,##0.0#", "long": "General",
}  # fmt: skip
WIDTHS = {
    "date": 12.0,
    "money": 14.0,
    "count": 10.0,
    "days": 10.0,
    "share": 10.0,
    "number": 11.0,
    "long": 44.0,
}
TEAL, AMBER, RED, GREY = "#1F4E5F", "#B7791F", "#B23A48", "#8A949B"
PALETTE = ("#2F7F8F", "#D9A441", RED, "#A9B4BA", TEAL)
LINE = "#DDE3E6"
ROW_PIXELS = 20
