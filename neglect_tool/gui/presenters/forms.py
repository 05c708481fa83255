"""Forms as values: every form of the window has this one shape, so that one widget can draw them all."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from neglect_tool.gui.presenters.ports import Problem
from neglect_tool.saying import tr

FieldValue = str | bool | tuple[str, ...]
"""Text, date and choice hold str; tick holds bool; several holds ids in order."""


KEEP_AS_IT_WAS = tr("Keep as it was")
"""Closes the form of something that is there already."""


class FieldKind(StrEnum):
    """How a field is filled in."""

    TEXT = "text"
    LONG = "long"
    """Many lines; grows with its text, and Tab leaves it."""
    DATE = "date"
    """Typed as people write dates; the presenter reads it."""
    CHOICE = "choice"
    """One of `choices`, shown as radio buttons; "" is none chosen."""
    SEVERAL = "several"
    """Any of `choices`, shown as ticks."""
    TICK = "tick"
    FILE = "file"
    """A path, with a button to look for it."""
    FOLDER = "folder"
    """The same for a folder."""
    SHOWN = "shown"
    """Nothing to fill in: words to be read and compared."""
    HIDDEN = "hidden"
    """Hidden as it is typed; never kept."""


@dataclass(frozen=True, slots=True)
class Field:
    """One question of a form, its answer as typed, and what is wrong with it in words (empty: nothing)."""

    name: str
    label: str
    kind: FieldKind = FieldKind.TEXT
    value: FieldValue = field(default="", repr=False)
    """Never in words about the form: it may be a passphrase, or of a family."""
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    """Pairs of value and words."""
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A form that is open: the page sends every change and then submit or cancel."""

    key: str
    title: str
    fields: tuple[Field, ...]
    submit: str
    """The verb on the button."""
    cancel: str = KEEP_AS_IT_WAS
    note: str = ""
    """A line under the title, such as why it is asked."""
    problem: Problem | None = None
    offer: str = ""
    """Words of a button that fills in some of it, such as with a drawn passphrase; mostly none."""

    def value(self, name: str) -> FieldValue:
        """The answer as it stands."""
        return next(field.value for field in self.fields if field.name == name)

    def text(self, name: str) -> str:
        """The answer of a field that holds text, without spaces around it."""
        value = self.value(name)
        return value.strip() if isinstance(value, str) else ""

    def ticked(self, name: str) -> bool:
        """Whether a tick is set."""
        return self.value(name) is True

    def chosen(self, name: str) -> tuple[str, ...]:
        """The ids chosen in a field of several."""
        value = self.value(name)
        return value if isinstance(value, tuple) else ()

    def answered(self, name: str, value: FieldValue) -> "Form":
        """The form with one answer changed; what was wrong with it is forgotten until it is submitted again."""
        return replace(
            self,
            fields=tuple(replace(f, value=value, wrong="") if f.name == name else f for f in self.fields),
            problem=None,
        )

    def hinted(self, name: str, hint: str) -> "Form":
        """The form with other words under the label of a field."""
        return replace(self, fields=tuple(replace(f, hint=hint) if f.name == name and hint else f for f in self.fields))

    def corrected(self, wrong: Mapping[str, str]) -> "Form":
        """The form with what is wrong said at each field that is named."""
        return replace(self, fields=tuple(replace(f, wrong=wrong.get(f.name, "")) for f in self.fields))
