"""What the ward does with the lines: what a plan assumes of it, and what other ways would come to."""
