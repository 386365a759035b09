"""The cells of the tables: their text, what they follow from, and what typing into them changes."""
