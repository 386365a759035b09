"""A protocol that is being written: what was typed, finished or not."""
