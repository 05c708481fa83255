"""The other families of a vault, of which nothing may stand in this one's text; sifted before they are looked for."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from neglect_tool.domain.days import MONTHS
from neglect_tool.domain.readiness import OtherFamily

_WORD = re.compile(r"\w+")
_SUFFIXES = ("", "st", "nd", "rd", "th")
_NO_TEXT = frozenset(
    ("id", "format", "as_at", "pack", "pack_hash", "born", "due", "first_due", "on", "item", "child", "carer", "visit",
     "by", "seen", "seen_alone", "children", "grade", "source", "about", "code", "family", "name", "role", "method",
     "observer", "agency")
)  # fmt: skip


@dataclass(slots=True)
class _Known:
    """A family's traces, as words to sift by."""

    names: dict[str, None] = field(default_factory=dict)
    births: dict[date, None] = field(default_factory=dict)
    words: set[str] = field(default_factory=set)
    reference: frozenset[str] = frozenset()


class Neighbours:
    """Which other families could be named in a text at all; the readiness check then looks closely at those."""

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}

    def add(self, reference: str, names: tuple[str, ...], births: tuple[date, ...]) -> None:
        """What is known of a family from one more of its assessments."""
        known = self._known.setdefault(reference, _Known())
        known.reference = frozenset(_words(reference))
        known.names.update(dict.fromkeys(names))
        known.births.update(dict.fromkeys(births))
        known.words.update(word for name in names for word in _words(name))

    def in_text(self, reference: str, content: Mapping[str, Any]) -> tuple[OtherFamily, ...]:
        """The families other than `reference` of which something could stand in the document's free text."""
        text = "\n".join(_texts(content)).casefold()
        said = set(_words(text))
        people = (content["family"], *content["children"], *content["carers"])
        strange = said.difference(_words(reference), *(_words(each["name"]) for each in people))
        own_births = {child.get("born") for child in content["children"]}
        return tuple(
            OtherFamily(other, tuple(known.names), tuple(known.births))
            for other, known in self._known.items()
            if other != reference
            and (
                not strange.isdisjoint(known.words)
                or (said.issuperset(known.reference) and other.casefold().strip() in text)
                or any(_date_in(day, said) for day in known.births if day.isoformat() not in own_births)
            )
        )


def _date_in(day: date, said: set[str]) -> bool:
    if str(day.year) not in said and f"{day.year % 100:02}" not in said:
        return False
    numbers = (f"{number}{suffix}" for number in (str(day.day), f"{day.day:02}") for suffix in _SUFFIXES)
    name = MONTHS[day.month - 1].casefold()
    months = (str(day.month), f"{day.month:02}", name, name[:3])
    return any(number in said for number in numbers) and any(month in said for month in months)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _texts(value: Any, key: str = "") -> Iterator[str]:
    """Every text that a person wrote freely; a key that is not known to hold none is taken to hold some."""
    if isinstance(value, str):
        if key not in _NO_TEXT:
            yield value
    elif isinstance(value, Mapping):
        for name, each in value.items():
            yield from _texts(each, name)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each, key)
