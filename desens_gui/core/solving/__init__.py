"""From a plan to every number of it."""
