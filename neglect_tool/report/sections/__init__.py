"""The sections of a report, each in its own file; what is printed, and in which order, is this tuple."""

from collections.abc import Callable

from neglect_tool.report.blocks import Section
from neglect_tool.report.facts import ReportFacts
from neglect_tool.report.sections.analysis import analysis
from neglect_tool.report.sections.carer_page import carer_page
from neglect_tool.report.sections.carers import carers
from neglect_tool.report.sections.change import change
from neglect_tool.report.sections.chronology import chronology
from neglect_tool.report.sections.compensation import compensation
from neglect_tool.report.sections.contributors import contributors
from neglect_tool.report.sections.findings import findings
from neglect_tool.report.sections.let_in import let_in
from neglect_tool.report.sections.own_grades import own_grades
from neglect_tool.report.sections.own_visits import own_visits
from neglect_tool.report.sections.plan import plan
from neglect_tool.report.sections.profile import profile
from neglect_tool.report.sections.reading import reading
from neglect_tool.report.sections.sharing import sharing
from neglect_tool.report.sections.strengths import strengths
from neglect_tool.report.sections.summary import summary
from neglect_tool.report.sections.unseen import unseen
from neglect_tool.report.sections.voice import voice
from neglect_tool.report.sections.young_page import young_page

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

CARER: tuple[Make, ...] = (carer_page, own_grades, strengths, let_in, plan, own_visits, reading)
"""A carer's edition."""

YOUNG_PERSON: tuple[Make, ...] = (young_page, let_in)
"""A young person's edition."""

__all__ = ["CARER", "PANEL", "YOUNG_PERSON", "Make", "sharing"]
