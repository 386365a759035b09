"""The core: exact and pure. No files, no clock, no Qt, no ids of its own; everything it needs is passed in."""
