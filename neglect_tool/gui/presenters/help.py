"""Help for each page: why it is asked and what good evidence looks like, read from `resources/help`."""

from dataclasses import dataclass
from functools import cache

from neglect_tool.errors import FileProblem
from neglect_tool.gui.presenters.ports import Page
from neglect_tool.paths import shipped
from neglect_tool.saying import tr, tr_pairs

EVERYWHERE = (
    ("F1", "help"), ("F6", "next part"), ("Alt ←", "back"), ("Ctrl ,", "settings"), ("Ctrl 9", "your vault"),
    ("Ctrl + −", "larger, smaller"), ("Ctrl L", "lock"),
)  # fmt: skip
"""Keys that act on every page of an open vault."""

GOOD = tr("What good evidence looks like")
Keys = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """Help on what one stands at, such as an item of the profile; its words come from the form pack."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Help:
    """What the panel says of a page."""

    why: str
    good: tuple[str, ...]
    head: str
    """What stands over `good`: not every page is about evidence."""


@cache
def help_of(page: Page) -> Help:
    """The words for that page."""
    import tomllib

    file = shipped("resources") / "help" / f"{page.value}.toml"
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8"))
        good = tuple(str(line) for line in found["good"])
        return Help(str(found["why"]), good, str(found.get("head", GOOD)))
    except (OSError, KeyError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise FileProblem(
            file.name, tr("the help of this page cannot be read"), tr("Install the program again.")
        ) from error


def keys_of(page: Page, own: Keys) -> Keys:
    """The page's own keys, then those that act everywhere; before a vault is open these are few."""
    common = tuple(each for each in EVERYWHERE if page is not Page.UNLOCK or each[0] in ("F1", "Ctrl + −"))
    known = {key for key, _words in own}
    return tr_pairs((*own, *(each for each in common if each[0] not in known)))
