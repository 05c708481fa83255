"""The sections of a report, each in its own file; what is printed, and in which order, is this tuple."""

from collections.abc import Callable

from neglect_tool.report.blocks import Section
from neglect_tool.report.facts import ReportFacts
from neglect_tool.report.sections.analysis import analysis
from neglect_tool.report.sections.carers import carers
from neglect_tool.report.sections.change import change
from neglect_tool.report.sections.chronology import chronology
from neglect_tool.report.sections.compensation import compensation
from neglect_tool.report.sections.contributors import contributors
from neglect_tool.report.sections.findings import findings
from neglect_tool.report.sections.plan import plan
from neglect_tool.report.sections.profile import profile
from neglect_tool.report.sections.reading import reading
from neglect_tool.report.sections.strengths import strengths
from neglect_tool.report.sections.summary import summary
from neglect_tool.report.sections.unseen import unseen
from neglect_tool.report.sections.voice import voice

Make = Callable[[ReportFacts], Section | tuple[Section, ...]]

PANEL: tuple[Make, ...] = (
    summary,
    voice,
    profile,
    carers,
    compensation,
    strengths,
    change,
    chronology,
    analysis,
    plan,
    unseen,
    findings,
    contributors,
    reading,
)
"""The panel edition."""
