"""What people write over columns, on sheets and into cells, one file a language.

To add a language, write one file beside this one, like `dutch.py`, that declares `LANGUAGE`:
nothing else needs to know of it. `language.py` says what each field holds. Begin with `titles` and
`headers` ("customer", "customer_id", "rep", "phone", "calls.date", "calls.outcome",
"orders.amount"), then `success`, `attempt`, `statuses`, `yes`, `no`, `months` and `weekdays`: with
these most books are read.

Write a word as people do, with its accents. A header that says two columns of one table helps
neither: give it to the one it nearly always means, mark it with `~` or `?`, or leave it out.

`every_language.py` puts the languages together for those who read; `folding.py` is how words are
compared.
"""
