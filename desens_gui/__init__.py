"""Desens: drug desensitization plans, computed exactly, checked and printed."""

__version__ = "0.1.0"
