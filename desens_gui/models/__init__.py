"""Qt item models: windows on the open document."""
