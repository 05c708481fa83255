"""A day in a child's life, moment by moment: what each moment asks, and how the answers make one text and back.

The text is a line a moment, such as `Bedtime, in the child’s words, with Leanne: “I go up by myself.”`; further lines
of the same moment are set in by two spaces, what belongs to no moment stands under "Anything else", and the moments
that nobody has asked about are named last.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from neglect_tool.domain.ages import LAST_AGE, age, band
from neglect_tool.domain.assessment import Child
from neglect_tool.domain.form import Band

METHOD = "day-in-my-life"
"""The method of a voice entry that goes through a day."""
ELSE = "Anything else"
NOT_ASKED = "Not asked yet"


class Days(StrEnum):
    """The kinds of day, which may be worlds apart for one child."""

    WEEKDAY = "weekday"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"


class Learned(StrEnum):
    """How something came to be known; the value is how the text says it."""

    CHILD = "in the child’s words"
    SEEN = "as seen"
    TOLD = "as told by others"


@dataclass(frozen=True, slots=True)
class Moment:
    """A part of a day, and what may be asked about it in each age band, and for a child with named needs as well."""

    id: str
    name: str
    prompts: Mapping[Band, tuple[str, ...]]
    named_needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DayPack:
    """How a day is gone through."""

    id: str
    version: str
    title: str
    moments: tuple[Moment, ...]
    days: Mapping[Days, str]
    """What to think of on each kind of day."""
    begins: Mapping[Band, str]
    """How to begin in each band; for a baby and an unborn child, whose day is told."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its moments in the order of the day."""
        return tuple(moment.name for moment in self.moments)


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of one moment."""

    text: str = ""
    who: str = ""
    """Who is there."""
    learned: Learned | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing is known of it: how it was learned says nothing alone."""
        return not (self.text.strip() or self.who.strip())


def day_band(child: Child, on: date) -> Band:
    """The band whose prompts suit a child on that day; one who is over the age is asked as the oldest are."""
    grown = child.born is not None and age(child.born, on) > LAST_AGE
    return Band.TEENAGE if grown else band(child, on)


def prompts(moment: Moment, child: Child, on: date) -> tuple[str, ...]:
    """What may be asked about a moment: what suits the age, then what suits the needs."""
    return (*moment.prompts[day_band(child, on)], *(moment.named_needs if child.named_needs else ()))


def tidy(who: str) -> str:
    """Who is there, in one line and without a colon, which ends the head of a moment."""
    return " ".join(who.replace(":", ";").split())


def compose(told: Mapping[str, Told], names: Sequence[str]) -> str:
    """The text of a day; empty where nothing is known of any moment."""
    lines: list[str] = []
    for name in (*names, ELSE):
        one = told.get(name, Told())
        if one.empty:
            continue
        how = f", {one.learned}" if one.learned else ""
        who = f", with {tidy(one.who)}" if one.who.strip() else ""
        first, *others = one.text.split("\n")
        lines += [f"{name}{how}{who}: {first}", *(f"  {line}" for line in others)]
    open_ = [name for name in names if told.get(name, Told()).empty]
    if lines and open_:
        lines.append(f"{NOT_ASKED}: {', '.join(open_)}.")
    return "\n".join(lines)


def parse(text: str, names: Sequence[str]) -> dict[str, Told]:
    """What a text says of each moment that it speaks of; whatever is in none of them is under ELSE, and never lost."""
    found: dict[str, Told] = {}
    at = ""
    for line in text.split("\n") if text else ():
        if at and line.startswith("  "):
            found[at] = replace(found[at], text=f"{found[at].text}\n{line[2:]}")
        elif _names_what_is_open(line, names):
            at = ""
        elif (head := _head(line, names)) is not None and head[0] not in found:
            at, found[at] = head[0], head[1]
        else:
            was, at = found.get(ELSE), ELSE
            found[ELSE] = Told(line) if was is None else replace(was, text=f"{was.text}\n{line}")
    return {name: told for name, told in found.items() if not told.empty}


def _names_what_is_open(line: str, names: Sequence[str]) -> bool:
    said = line.removeprefix(f"{NOT_ASKED}: ").removesuffix(".")
    return said != line and all(name in names for name in said.split(", "))


_REST = re.compile(rf"(?:, ({'|'.join(map(re.escape, Learned))}))?(?:, with ([^:\n]*))?:(?: (.*)|)", re.DOTALL)


def _head(line: str, names: Sequence[str]) -> tuple[str, Told] | None:
    """The moment that a line begins, and what it says of it."""
    for name in (*names, ELSE):
        if line.startswith(name) and (said := _REST.fullmatch(line, len(name))):
            learned, who, text = said.groups(default="")
            return name, Told(text, who, Learned(learned) if learned else None)
    return None
