"""Edits: pure functions from one plan to the next."""
