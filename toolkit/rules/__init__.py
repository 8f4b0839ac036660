"""Rules: customer-sized pandas and NumPy, frame to frame; no clock, no files, no settings object, only plain keyword values."""
