"""The window without its widgets: the open document, settings, languages, failures, actions."""
