"""The other families of a vault, of which nothing may stand in this one's text; sifted before they are looked for."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from neglect_tool.domain.days import MONTHS
from neglect_tool.domain.readiness import OtherFamily
from neglect_tool.services.drawing import words_of
from neglect_tool.vault.registering import BORN, NAME, REFERENCE, Card

Look = Callable[[int, Sequence[str]], Iterable[tuple[str, str]]]
"""Traces of a kind under some words, each with the reference of a family that it is of, never of this one."""

_NO_TEXT = frozenset(
    ("id", "format", "as_at", "pack", "pack_hash", "born", "due", "first_due", "on", "item", "child", "carer", "visit",
     "by", "seen", "seen_alone", "children", "grade", "source", "about", "code", "family", "name", "role", "method",
     "observer", "agency")
)  # fmt: skip
_MONTH = "|".join(f"{month}|{month[:3]}" for month in MONTHS)
_DAY, _YEAR = r"(?P<day>[0-9]{1,2})", r"(?P<year>[0-9]{4}|[0-9]{2})"
_DATES = tuple(
    re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)
    for pattern in (
        r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})",
        rf"{_DAY}[/.-](?P<month>[0-9]{{1,2}})[/.-]{_YEAR}",
        rf"{_DAY}(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})\.?,?\s+{_YEAR}",
        rf"(?P<month>{_MONTH})\.?\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}",
    )
)
"""Every way in which the check for other families takes a birth date to be written."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A document's free text, and what of it could be another family's."""

    text: str
    words: frozenset[str]
    strange: frozenset[str]
    """Words that are not of this family's own names and reference."""
    births: tuple[str, ...]
    """Dates in it, but for the births of this family's children."""


def in_text(reference: str, content: Mapping[str, Any], look: Look) -> tuple[OtherFamily, ...]:
    """The families other than `reference` of which something could stand in the document's free text.

    The readiness check then looks closely. What several families share is told of one, as the check says it once.
    """
    said = _said(reference, content)
    found: dict[str, tuple[dict[str, None], dict[date, None]]] = {}
    for name, other in look(NAME, sorted(said.strange)):
        for part in _parts(name, said):
            found.setdefault(other, ({}, {}))[0][part] = None
    for trace, other in look(REFERENCE, ["", *sorted(said.words)]):
        if trace.casefold().strip() in said.text.casefold():
            found.setdefault(other, ({}, {}))
    for born, other in look(BORN, said.births):
        found.setdefault(other, ({}, {}))[1][date.fromisoformat(born)] = None
    return tuple(OtherFamily(other, tuple(names), tuple(births)) for other, (names, births) in found.items())


def look_in(cards: Iterable[Card], reference: str) -> Look:
    """A way to look among these, for what the register does not hold yet."""
    held = [card for card in cards if card.row.reference != reference]

    def look(kind: int, words: Sequence[str]) -> Iterator[tuple[str, str]]:
        wanted = frozenset(words)
        for card in held:
            for trace in card.traces:
                if trace.kind == kind and trace.word in wanted:
                    yield trace.text, card.row.reference

    return look


def _said(reference: str, content: Mapping[str, Any]) -> _Said:
    text = "\n".join(_texts(content))
    words = frozenset(words_of(text))
    people = (content["family"], *content["children"], *content["carers"])
    own = {word for each in (reference, *(person["name"] for person in people)) for word in words_of(each)}
    born = {child.get("born") for child in content["children"]}
    return _Said(text, words, words.difference(own), tuple(sorted(_dates_in(text) - born)))


def _parts(name: str, said: _Said) -> Iterator[str]:
    """The whole name where all its words are there, else those parts of it that are."""
    if said.words.issuperset(words_of(name)):
        yield name
        return
    for part in name.split():
        bare = part.strip(".,")
        if bare and bare in said.text:
            yield bare


def _dates_in(text: str) -> set[str]:
    """Every day that could be meant by a date in it, as ISO says it."""
    found: set[str] = set()
    for pattern in _DATES:
        at = pattern.search(text)
        while at is not None:
            found.update(_days(at["year"], at["month"], at["day"]))
            # Dates may overlap, as in 1/2/03/04: each is looked for from the next character on.
            at = pattern.search(text, at.start() + 1)
    return found


def _days(year: str, month: str, day: str) -> Iterator[str]:
    numbers = {each[:3].casefold(): n for n, each in enumerate(MONTHS, start=1)}
    number = int(month) if month.isdecimal() else numbers[month[:3].casefold()]
    for full in (year,) if len(year) == 4 else (f"19{year}", f"20{year}"):
        yield f"{full}-{number:02}-{int(day):02}"


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
