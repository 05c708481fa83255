"""What the page of the vault shows, as frozen values, and what each of its sections is made of."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.forms import Field, FieldKind, Form
from neglect_tool.gui.presenters.ports import Place, Problem
from neglect_tool.saying import tr

PRESENT = "passphrase"
"""The name of the field for the passphrase that opens the vault now, in every form that changes who can."""
OPENED = tr("opened by")
"""Under which a place keeps the section and the button that the form was opened with, a line each."""
BEFORE = tr("A backup or copy made before still opens as it did. To shut it out, change the key.")
"""What taking a way in away does not do, said in each such form."""
NOT_BEFORE = tr("It does not open a backup or copy made before.")
"""What adding a way in does not do."""


@dataclass(frozen=True, slots=True)
class Act:
    """A button: its key for the presenter, its verb, and for a screen reader what it is about."""

    key: str
    words: str
    about: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a section: what it is, what more there is to say, and what can be done with it."""

    key: str
    title: str
    line: str = ""
    icon: str = ""
    acts: tuple[Act, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """One card of the page."""

    key: str
    title: str
    about: str = ""
    warning: str = ""
    """What the person has to know, such as that nobody else can open it."""
    rows: tuple[Row, ...] = ()
    acts: tuple[Act, ...] = ()
    said: str = ""
    """What was done here last."""
    busy: str = ""
    text: str = ""
    """Many lines to be read or copied."""


@dataclass(frozen=True, slots=True)
class VaultState:
    """What the page shows."""

    subtitle: str
    sections: tuple[Section, ...]
    form: Form | None = None
    form_in: str = ""
    """The section that the form belongs to."""
    busy: bool = False
    announcement: str = ""
    closed: str = ""
    """The vault was closed by what was done; these words are said where it is opened again."""
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class After:
    """What comes of work that was done: words to say, the next step of a form, or the vault closed."""

    said: str = ""
    form: Form | None = None
    closed: str = ""


@dataclass(frozen=True, slots=True)
class Deed:
    """Work for off the window's thread, and the words meanwhile."""

    busy: str
    work: Callable[[], After]


Answer = Form | Deed | Place | None
"""What a button or a form leads to: a form to fill in, work to do, somewhere else, or nothing."""


class Part:
    """A section's own ways: what it reads, how it looks, and what its buttons and forms do."""

    key: ClassVar[str]

    def read(self) -> Any:
        """What it shows, read off the window's thread."""

    def section(self, found: Any) -> Section:
        """The card, of what was read; None before it was read first."""
        raise NotImplementedError

    def act(self, key: str, found: Any) -> Answer:
        """A button of the section was pressed; nothing where it has none."""

    def changed(self, form: Form, found: Any) -> Form:  # noqa: ARG002 - for those that answer to what is typed
        """The form as it answers to what was typed, such as how strong a passphrase is."""
        return form

    def offered(self, form: Form) -> Form:
        """The form with what it offers filled in."""
        return form

    def submit(self, form: Form, found: Any) -> Answer:
        """The form was sent: the work, or the same form with what is wrong; nothing where it has none."""


def present_field(label: str = tr("Your passphrase, as it opens the vault now")) -> Field:
    """The field that every change of who can open the vault ends with."""
    return Field(PRESENT, label, FieldKind.HIDDEN)


def lacking(form: Form, **asked: str) -> Form | None:
    """The form with what is wrong said at each field named that is empty; None if none is."""
    wrong = {name: words for name, words in asked.items() if not form.value(name)}
    return form.corrected(wrong) if wrong else None


def moment_words(at: str) -> tuple[str, str]:
    """ "1 July 2026" and "14:02" here, of a time in UTC as the vault keeps it."""
    try:
        here = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at, ""
    return day_words(here.date()), f"{here:%H:%M}"
