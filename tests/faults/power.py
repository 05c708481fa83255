"""The states in which a disk may be when the power goes: all that it had promised to keep, and any part of the rest.

What was settled before that moment is there. Of what came after, each write may be there, missing, or there in part,
by the sectors of 512 or the pages of 4,096 bytes that a disk writes whole, and later writes without earlier ones; a
file may have grown before its bytes came. A name that its folder was not settled with may be as it was before. A
sector is always as it was at one time: bytes of two times never mix in one.
"""

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.recording import TOP, Cut, Event, Named, Said, Settled, Settling, Wrote

SECTOR = 512


@dataclass(slots=True)
class _File:
    sure: bytearray = field(default_factory=bytearray)
    since: list[Wrote | Cut] = field(default_factory=list)
    asked: int | None = None
    """How many of them there were when the disk was asked to keep them, while it has not yet answered."""


class PowerLoss:
    """A recording, and what may be left of it."""

    def __init__(self, events: Sequence[Event], dice: random.Random) -> None:
        self._events = events
        self._dice = dice
        self._spoken = [number for number, event in enumerate(events, start=1) if isinstance(event, Said)]
        self._named = [number for number, event in enumerate(events, start=1) if isinstance(event, Named)]

    def moment(self) -> int:
        """After how many events the power goes: anywhere, and as often just as a line was said or a name changed."""
        anywhere = range(len(self._events) + 1)
        return self._dice.choice(self._dice.choice((anywhere, self._spoken, self._named)))

    def said(self, moment: int) -> list[str]:
        """What had been acknowledged by then."""
        return [event.line for event in self._events[:moment] if isinstance(event, Said)]

    def leave(self, moment: int, place: Path) -> None:
        """Put one state that the disk may be in into an empty folder."""
        files: defaultdict[int, _File] = defaultdict(_File)
        names: defaultdict[int, dict[str, int]] = defaultdict(dict)
        renamed: defaultdict[int, list[Named]] = defaultdict(list)
        for event in self._events[:moment]:
            match event:
                case Wrote(file) | Cut(file):
                    files[file].since.append(event)
                case Settling(thing):
                    files[thing].asked = len(files[thing].since)
                case Settled(thing):
                    for change in files[thing].since[: files[thing].asked]:
                        _apply(files[thing].sure, change)
                    del files[thing].since[: files[thing].asked]
                    files[thing].asked = None
                    for change in renamed.pop(thing, ()):
                        _rename(names[thing], change)
                case Named(folder):
                    renamed[folder].append(event)
        mood = self._dice.choice(("lost", "kept", "first", "any", "any"))
        for folder, changes in renamed.items():
            for change in changes:
                if mood == "kept" or (mood != "lost" and self._dice.random() < 0.5):
                    _rename(names[folder], change)
        self._lay(TOP, place, names, files, mood)

    def _lay(self, folder: int, place: Path, names, files, mood: str) -> None:
        for name, thing in names[folder].items():
            if thing < TOP:
                (place / name).mkdir()
                self._lay(thing, place / name, names, files, mood)
            else:
                (place / name).write_bytes(self._left(files[thing], mood))

    def _left(self, file: _File, mood: str) -> bytes:
        """What may be left of a file."""
        meant, left = bytearray(file.sure), bytearray(file.sure)
        first = self._dice.randint(0, len(file.since))
        for number, change in enumerate(file.since):
            _apply(meant, change)
            whole = (
                mood == "kept" or (mood == "first" and number < first) or (mood == "any" and self._dice.random() < 0.4)
            )
            if whole and isinstance(change, Cut):
                _apply(left, change)
            elif whole:
                self._take(
                    left, meant, change, range(change.at // SECTOR, -(-(change.at + len(change.data)) // SECTOR))
                )
            elif isinstance(change, Wrote) and (
                (mood == "first" and number == first) or (mood == "any" and self._dice.random() < 0.5)
            ):
                self._take(left, meant, change, self._torn(change))
        return bytes(left)

    def _torn(self, change: Wrote) -> list[int]:
        """Sectors of a write that reach the disk: the first, the last or any of them, singly or by the page."""
        size = self._dice.choice((1, 8))
        start, end = change.at // SECTOR // size, -(-(change.at + len(change.data)) // (SECTOR * size))
        blocks = list(range(start, end))
        count = self._dice.randint(0, len(blocks))
        kept = self._dice.choice((blocks[:count], blocks[count:], self._dice.sample(blocks, count)))
        return [sector for block in kept for sector in range(block * size, (block + 1) * size)]

    def _take(self, left: bytearray, meant: bytearray, change: Wrote, sectors: Sequence[int]) -> None:
        """Bring sectors to what they were meant to be after this write; now and then the file grows without bytes."""
        if self._dice.random() < 0.1 and len(left) < change.at + len(change.data):
            left.extend(bytes(change.at + len(change.data) - len(left)))
        for sector in sectors:
            start = sector * SECTOR
            content = meant[start : start + SECTOR]
            if content:
                left.extend(bytes(max(start - len(left), 0)))
                left[start : start + len(content)] = content


def _apply(content: bytearray, change: Wrote | Cut) -> None:
    if isinstance(change, Cut):
        del content[change.length :]
        content.extend(bytes(change.length - len(content)))
    else:
        content.extend(bytes(max(change.at - len(content), 0)))
        content[change.at : change.at + len(change.data)] = change.data


def _rename(names: dict[str, int], change: Named) -> None:
    for name, thing in change.names:
        names.pop(name, None)
        if thing is not None:
            names[name] = thing
