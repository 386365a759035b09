"""The window: one class for each form, which only connects it to the open document."""
