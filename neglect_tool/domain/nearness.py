"""Which items lie closest to a few words, by the words alone: a help in finding, never a judgement."""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from math import log

from neglect_tool.domain.form import FormPack, Item

_WORD = re.compile(r"[^\W\d_]{3,}")
_ENDINGS = ("ings", "ing", "ied", "ies", "ed", "es", "s", "y", "e")
_LEAST = 3
"""Letters that must be left of a word without its ending."""
_COMMON = 0.35
"""A stem that stands in more than this share of the items tells nothing."""
_EMPTY = frozenset(
    _WORD.findall(
        "about after and asked because before but for from had has her him his its looked next not out over said says "
        "she that the them then there they this told was were what when where which while who with you"
    )
)
"""Words that tell nothing of any item."""
_NAMED = 1000.0
"""What it is worth that the item's own id is written."""


@dataclass(frozen=True, slots=True)
class Near:
    """An item, and the words that led to it as they were written, the most telling first."""

    item: Item
    words: tuple[str, ...]


class Nearness:
    """The words of every item of a pack, weighed once: what few items say tells more than what many say."""

    def __init__(self, pack: FormPack) -> None:
        self._items = tuple(pack.items())
        said = [_said(item, area.name) for area in pack.areas() for item in area.items]
        spread = Counter(stem for stems in said for stem in stems)
        most = max(2.0, _COMMON * len(said))
        self._weights = tuple(
            {stem: weight * log(1 + len(said) / spread[stem]) for stem, weight in stems.items() if spread[stem] <= most}
            for stems in said
        )

    def nearest(self, text: str, among: Collection[str], names: str = "", most: int = 9) -> tuple[Near, ...]:
        """The items of `among` (ids) that share words with the text, closest first; one that it names by id leads.

        `names` are words of the text that are people and tell nothing of an item.
        """
        left_out = _EMPTY | {word.casefold() for word in _WORD.findall(names)}
        words = [word for word in _WORD.findall(text) if word.casefold() not in left_out]
        written = {_stem(word): word for word in reversed(words)}
        ids = {word.casefold() for word in re.findall(r"\w+", text)}
        found: list[tuple[float, int, Near]] = []
        for place, (item, weights) in enumerate(zip(self._items, self._weights, strict=True)):
            shared = sorted((stem for stem in written if stem in weights), key=lambda stem: -weights[stem])
            score = sum(weights[stem] for stem in shared) + (_NAMED if item.id.casefold() in ids else 0)
            if score and item.id in among:
                found.append((-score, place, Near(item, tuple(written[stem] for stem in shared[:3]))))
        return tuple(near for _, _, near in sorted(found, key=lambda each: each[:2])[:most])


def _said(item: Item, area: str) -> dict[str, float]:
    """The stems of what the pack says of an item, each with the weight of the most telling place it stands in."""
    parts = [(3.0, item.name), (1.5, area), (2.0, item.question), *((1.0, each) for each in item.descriptors)]
    parts += [(1.5, line) for lines in item.look_for.values() for line in lines]
    found: dict[str, float] = {}
    for weight, text in parts:
        for stem in _stems(text):
            found[stem] = max(weight, found.get(stem, 0.0))
    return found


def _stems(text: str) -> Iterator[str]:
    return (_stem(word) for word in _WORD.findall(text))


def _stem(word: str) -> str:
    """A word without what English hangs on its end, near enough for two forms of it to meet."""
    plain = word.casefold()
    for ending in _ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) >= _LEAST:
            plain = plain.removesuffix(ending)
            break
    return plain[:-1] if len(plain) > _LEAST and plain[-1] == plain[-2] else plain
