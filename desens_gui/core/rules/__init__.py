"""What is stated: parts of a recipe, recipe, protocol, order, plan, and the site."""
