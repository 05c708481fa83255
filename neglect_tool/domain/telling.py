"""What would give a place away: the telling parts of a text, and whether they stand in another."""

import re
from collections.abc import Iterable, Iterator

from neglect_tool.domain.days import MONTHS
from neglect_tool.domain.pieces import plain

_PARTS = re.compile(r"[,;:.!?()\n\r\t/|–—“”\"]+")
_LONG = 4
"""Words of a passage that can hardly stand in two texts by chance."""
_SHORTEST = 5
_COMMON = frozenset(
    {"home", "house", "office", "school", "nursery", "clinic", "hospital", "centre", "surgery", "court", "street"}
    | {month.casefold() for month in MONTHS}
    | {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "children", "there", "their"}
)


def telling(text: str, ordinary: Iterable[str] = ()) -> frozenset[str]:
    """The parts of a text by which it would be known again: numbers with words, names, long passages.

    `ordinary` are names that may stand anywhere, such as those of the family.
    """
    common = _COMMON | {word for name in ordinary for word in plain(name).split()}
    return frozenset(part for passage in _PARTS.split(text) for part in _parts(passage, common))


def tells(text: str, parts: Iterable[str]) -> bool:
    """Whether one of those parts stands in a text, however it is spaced."""
    said = f" {plain(text)} "
    close = said.replace(" ", "")
    return any(f" {part} " in said or (_figures(part) and part.replace(" ", "") in close) for part in parts)


def _parts(passage: str, common: frozenset[str]) -> Iterator[str]:
    whole = plain(passage)
    words = whole.split()
    if len(words) >= _LONG or (_figures(whole) and any(c.isalpha() for c in whole) and len(whole) > _SHORTEST):
        yield whole
    run: list[str] = []
    for word in [*passage.split(), ""]:
        if word[:1].isupper():
            run.append(plain(word))
            continue
        name = " ".join(run)
        if run and any(each not in common for each in run) and (len(run) > 1 or len(name) >= _SHORTEST):
            first = plain(passage).startswith(name) and len(run) == 1 and len(words) > 1
            if not first:
                yield name
        run = []


def _figures(part: str) -> bool:
    return len(part.replace(" ", "")) > _SHORTEST and any(c.isdigit() for c in part)
