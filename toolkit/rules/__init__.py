"""Rules: pandas and NumPy for one row a customer, frame in, frame out.

No clock, no files, no settings object: only plain keyword values.
"""
