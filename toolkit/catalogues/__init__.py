"""What the program says, in other languages than English: one file a language.

The code says everything in English, and machines read that. Where something is drawn for a person,
a catalogue gives the words of the book's language for it, and where a sheet of ours is read back,
it tells which column a header is. To add a language, copy the nearest file beside this one,
translate what stands right of the colons, and name it in `catalogue.py`; the tests say what is
missing.
"""
