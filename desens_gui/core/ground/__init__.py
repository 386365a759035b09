"""What everything stands on: exact numbers, units, texts and their refusals, typography, frozen models."""
