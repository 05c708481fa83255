"""Guides a graded neglect assessment, keeps it encrypted, and makes signed summaries of it."""

__version__ = "0.1.0"
