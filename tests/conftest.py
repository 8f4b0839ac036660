"""Settings that all tests share."""

from hypothesis import settings

settings.register_profile("no clock", deadline=None)  # a slow machine is no fault of the code
settings.load_profile("no clock")
