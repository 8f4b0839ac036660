"""The morning by mail: to each rep the day's calls and to-dos, to who leads a digest of all.

`rep_letters` and `team_digest` say what is written, `mail_addresses` to whom, `mail_messages` makes
mails of it, `smtp_server` takes them, `sent_mails` remembers what was sent; `send_morning` ties
these together.
"""
