"""Where one is, as the vault keeps it from one opening to the next, and what that is in this window."""

from neglect_tool.gui.crumbs import IN_FAMILY
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.services.place import KeptPlace


def kept_as(place: Place, opened: str) -> KeptPlace:
    """A place as it is kept; `opened` is the assessment that is open, which it is of unless it names another."""
    assessment = (place.assessment or opened) if place.page in IN_FAMILY else ""
    return KeptPlace(
        place.page, assessment, place.child, place.carer, place.item, place.visit, place.field, place.cursor,
        place.typed,
    )  # fmt: skip


def place_of(kept: KeptPlace | None) -> Place:
    """Where that is in this window; a page that it does not have, or a page without its assessment, is no place."""
    pages = {page.value for page in Page} - {Page.UNLOCK}
    if kept is None or kept.page not in pages:
        return Place(Page.CASELOAD)
    page = Page(kept.page)
    if (page in (Page.CASELOAD, Page.NEW_FAMILY, Page.VAULT, Page.VERIFY, Page.SETTINGS)) == bool(kept.assessment):
        return Place(Page.CASELOAD)
    return Place(
        page, kept.assessment, kept.child, kept.carer, kept.item, kept.visit, field=kept.key, cursor=kept.cursor,
        typed=kept.typed,
    )  # fmt: skip
