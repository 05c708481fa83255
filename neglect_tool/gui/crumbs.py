"""The way back that stands in the top bar: caseload, family, page; none of it ever stands in the window's title."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from neglect_tool.gui.presenters.ports import Go, Page, Place
from neglect_tool.gui.widgets.rail import RAIL
from neglect_tool.saying import tr

if TYPE_CHECKING:
    from neglect_tool.domain.assessment import Family

TITLE = tr("Neglect Tool")
_WITHIN = {Page.SORT: (tr("Sort jots"), Page.VISIT), Page.DAY: (tr("A day in my life"), Page.STORY)}
"""Pages that are reached from another one of the family, and not from the rail."""
IN_FAMILY = (*(page for page, _words, _icon, _keys in RAIL), *_WITHIN)
"""The pages of one family, in the order of the rail, then those that are reached from another."""
_NAMES = {
    Page.NEW_FAMILY: tr("New family"),
    Page.VAULT: tr("Your vault"),
    Page.VERIFY: tr("Verify a PDF"),
    Page.SETTINGS: tr("Settings"),
    **{page: words for page, words, _icon, _keys in RAIL},
    **{page: words for page, (words, _from) in _WITHIN.items()},
}


def page_name(page: Page) -> str:
    """What a page is called."""
    return {Page.CASELOAD: tr("Caseload"), Page.UNLOCK: tr("Opening your vault")}.get(page) or _NAMES.get(page, TITLE)


Crumb = tuple[str, Callable[[], None] | None]
"""Words, and what they lead to; None where one is."""


def crumbs(page: Page, family: "Family | None", go: Go) -> tuple[Crumb, ...]:
    """From the caseload to that page; `family` is the one that is open, if any."""
    if page is Page.CASELOAD:
        return ((TITLE, None),)
    if page is Page.VISIT:
        return ((_NAMES[page], None),)  # somebody may be looking over a shoulder
    found: list[Crumb] = [(tr("Caseload"), lambda: go(Place(Page.CASELOAD)))]
    if page in IN_FAMILY and family is not None:
        named = f"{family.reference} {family.name}".strip()
        found.append((named, None if page is Page.FAMILY else lambda: go(Place(Page.FAMILY))))
    if page in _WITHIN:
        whence = _WITHIN[page][1]
        found.append((_NAMES[whence], lambda: go(Place(whence))))
    if page is not Page.FAMILY:
        found.append((_NAMES[page], None))
    return tuple(found)
