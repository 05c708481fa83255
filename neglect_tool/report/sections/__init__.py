"""The sections of a report, each in its own file; what is printed, and in which order, is this tuple."""

from collections.abc import Callable

from neglect_tool.report.blocks import Section
from neglect_tool.report.facts import ReportFacts
from neglect_tool.report.sections.summary import summary

Make = Callable[[ReportFacts], Section | tuple[Section, ...]]

PANEL: tuple[Make, ...] = (summary,)
"""The panel edition."""
