"""A Google Sheet as a store: read in two requests, written in one, beside the people who edit it.

Three things hold it together, two of them by rules that the service does not write down
(CONTRIBUTING lists them). Every sheet of ours carries a mark (developer metadata), by which it is
found again. Every write takes the next turn number under an id that can be taken only once, so that
of two jobs, or of a write and its repeat, one is refused whole. And each sheet is copied in the
very batch that rewrites it, so that what a person typed in the meantime is not lost.
"""
