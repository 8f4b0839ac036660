"""Signals: what a book shows of a customer that somebody should look at, one small rule a file.

Each rule says what it saw in a sentence with its numbers, and says nothing where it has too little
to go by. None of them is a score, and none moves a call.
"""
