"""What was found in what people wrote: a line of where it stands, the text, and the way there."""

from dataclasses import dataclass

from neglect_tool.domain.draft import Section
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.services.search import Hit
from neglect_tool.services.written import DAY, FORM, PICTURE

_STORY = ("why_now", "meeting", "analysis", "capacity_to_change", "compensations", "voice", "views", "strengths")
_LISTS = {"chronology": Page.CHRONOLOGY, "actions": Page.PLAN, "record": Page.RECORD}
"""Lists with a page of their own."""
_FORMS = (
    {"jot": Page.VISIT, "sort": Page.SORT, "row": Page.STORY, "progress": Page.PLAN, "paste": Page.CHRONOLOGY}
    | dict.fromkeys(("decide", "reason"), Page.READINESS)
    | dict.fromkeys(("na", "declined", "doubt", "withdraw", "evidence"), Page.PROFILE)
    | dict.fromkeys(("second-ask", "second-settle"), Page.SECOND_OPINION)
    | {"fact": Page.RECORD}
)
"""Where a form is, by the beginning of its key; those of people and visits are on the family's page."""


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A text that was found."""

    where: str
    """Such as "Marlowe · profile of 1 July 2026 · K2a, Alfie with Darren · evidence"."""
    snippet: str
    marks: tuple[tuple[int, int], ...]
    """From where to where in the snippet each word stands that was found."""
    spoken: str


def found_row(hit: Hit) -> FoundRow:
    """The hit as it is shown."""
    return FoundRow(hit.where, hit.snippet, hit.marks, f"{hit.where}: {hit.snippet}")


def place_of(hit: Hit) -> Place:
    """Where the window can stand at it."""
    spot = hit.spot
    if spot.section == FORM:
        return _form(hit)
    if spot.section in _LISTS:
        return Place(_LISTS[spot.section], hit.assessment, key=spot.key)
    if spot.section == DAY:
        return Place(Page.DAY, hit.assessment, spot.child, key=spot.key)
    if spot.section in _STORY:
        return Place(Page.STORY, hit.assessment, key=spot.key)
    if spot.section == "decisions":
        return Place(Page.READINESS, hit.assessment)
    if spot.section == Section.JOTS:
        return Place(Page.SORT, hit.assessment, key=spot.key)
    if spot.section == PICTURE:
        return Place(Page.PHOTOGRAPHS, hit.assessment, key=spot.key)
    if spot.section == "second_grades":
        return Place(Page.SECOND_OPINION, hit.assessment)
    page = Page.PROFILE if spot.section == "grades" else Page.FAMILY
    return Place(page, hit.assessment, spot.child, spot.carer, spot.item, spot.visit)


def _form(hit: Hit) -> Place:
    kind, _, rest = hit.spot.key.partition(":")
    page = _FORMS.get(kind, Page.FAMILY)
    if page is Page.STORY:
        return Place(_LISTS.get(rest.partition(":")[0], page), hit.assessment, key=rest)
    if page in (Page.PLAN, Page.CHRONOLOGY):
        return Place(page, hit.assessment, key=hit.spot.key)
    if page is Page.PROFILE:
        return Place(page, hit.assessment, item=rest.split("\x1f")[0])
    return Place(page, hit.assessment)
