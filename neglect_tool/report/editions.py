"""The editions of a report: for whom each is made, and from which sections."""

from dataclasses import dataclass

from neglect_tool.errors import InputError
from neglect_tool.report.blocks import Section
from neglect_tool.report.facts import ReportFacts
from neglect_tool.report.sections import PANEL, Make


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition; `title` stands at the head of every page."""

    name: str
    title: str
    sections: tuple[Make, ...]


EDITIONS = (Edition("panel", "Panel edition", PANEL),)
"""Those that are made, in the order in which help names them."""


def edition(name: str) -> Edition:
    """The edition of that name, or an error that lists those there are."""
    for each in EDITIONS:
        if each.name == name:
            return each
    made = ", ".join(each.name for each in EDITIONS)
    raise InputError("edition", f"“{name}” is not made yet", f"Choose from: {made}.")


def sections_of(facts: ReportFacts, chosen: Edition) -> tuple[Section, ...]:
    """The edition's sections for this family, those that repeat for each child included."""
    sections: list[Section] = []
    for make in chosen.sections:
        made = make(facts)
        sections += made if isinstance(made, tuple) else (made,)
    return tuple(sections)
