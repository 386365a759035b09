"""Figures as pure geometry: a plan in, frozen marks out. Whoever paints them chooses colours and fonts."""
