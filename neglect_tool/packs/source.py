"""The text files of a pack: read with every guard, and able to say on which line anything stands."""

import re
import tomllib
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from neglect_tool.errors import PackError
from neglect_tool.saying import tr

MAX_BYTES = 512 * 1024
MAX_LINE = 2000
"""Characters; real descriptors are near 110, and no reader of TOML is slow on lines as short as this."""

Place = tuple[str, ...]
"""The keys that lead to a value, with the index of a list's element as text."""

_GAP = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
_KEY = re.compile(r'"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|[A-Za-z0-9_-]+')
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'',
    re.DOTALL,
)
_BARE = re.compile(r"[^,\]}\n#]*")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a pack: the file, the line if it has one, the key, what it is and what to do."""

    file: str
    line: int | None
    key: str
    what: str
    remedy: str

    def __str__(self) -> str:
        """The one line that a pack's author reads."""
        place = [self.file]
        if self.line is not None:
            place.append(f"line {self.line}")
        if self.key:
            place.append(self.key)
        return f"{', '.join(place)}: {self.what}. {self.remedy}"


@dataclass(frozen=True)
class Source:
    """A file of a pack: its name, its text with plain line ends, and what TOML makes of it."""

    name: str
    text: str
    data: dict[str, object] = field(repr=False)

    @cached_property
    def lines(self) -> dict[Place, int]:
        """The line of every key, table and list element; worked out only when there is a fault to point at."""
        return _Scanner(self.text).scan()

    def line(self, place: Place) -> int:
        """The line of that place, or of the nearest thing around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)


class _Scanner:
    """Finds where things stand in a text that `tomllib` has already found to be good TOML."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines: dict[Place, int] = {}
        self.ends = [match.start() for match in re.finditer("\n", text)]

    def scan(self) -> dict[Place, int]:
        table: Place = ()
        self._gap()
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                self.at += 2 if self.text.startswith("[[", self.at) else 1
                table = self._key(())
                self._past("]]" if self.text.startswith("]]", self.at) else "]")
            else:
                self._pair(table)
            self._gap()
        return self.lines

    def _gap(self) -> None:
        self.at = self._end(_GAP)

    def _end(self, pattern: re.Pattern[str]) -> int:
        match = pattern.match(self.text, self.at)
        return match.end() if match else self.at + 1

    def _past(self, mark: str) -> None:
        self._gap()
        self.at += len(mark)

    def _note(self, place: Place) -> None:
        self.lines.setdefault(place, bisect_left(self.ends, self.at) + 1)

    def _key(self, base: Place) -> Place:
        """A key, dotted or not, from here on; each part of it is noted where it first stands."""
        place = base
        while True:
            self._gap()
            end = self._end(_KEY)
            part = self.text[self.at : end]
            if part[:1] in {'"', "'"}:
                part = str(tomllib.loads(f"k={part}")["k"])
            place = (*place, part)
            self._note(place)
            self.at = end
            self._gap()
            if not self.text.startswith(".", self.at):
                return place
            self.at += 1

    def _pair(self, base: Place) -> None:
        place = self._key(base)
        self._past("=")
        self._gap()
        self._value(place)

    def _value(self, place: Place) -> None:
        first = self.text[self.at]
        if first == "[":
            self._list(place)
        elif first == "{":
            self._inline(place)
        else:
            self.at = self._end(_STRING if first in {'"', "'"} else _BARE)

    def _list(self, place: Place) -> None:
        self._past("[")
        self._gap()
        index = 0
        while self.text[self.at] != "]":
            element = (*place, str(index))
            self._note(element)
            self._value(element)
            index += 1
            self._comma()
        self.at += 1

    def _inline(self, place: Place) -> None:
        self._past("{")
        self._gap()
        while self.text[self.at] != "}":
            self._pair(place)
            self._comma()
        self.at += 1

    def _comma(self) -> None:
        self._gap()
        if self.text[self.at] == ",":
            self.at += 1
            self._gap()


def broken(folder: Path, kind: str, faults: Sequence[Fault]) -> PackError:
    """The one error that holds every fault of a pack; `kind` is what it should be, such as a form pack."""
    count = tr("a fault") if len(faults) == 1 else tr("{count} faults", count=len(faults))
    remedy = tr("Mend what is listed below, then try again.")
    return PackError(
        plain_name(folder.name, kind),
        tr("this {kind} has {count}", kind=kind, count=count),
        remedy,
        tuple(map(str, faults)),
    )


def plain_name(name: str, kind: str) -> str:
    """The name of a pack, made fit to be shown in a message; of a nameless one, its kind."""
    return "".join(char if char.isprintable() else "?" for char in name[:80]) or kind


def read_source(folder: Path, name: str) -> Source | Fault:
    """One file of the pack in that folder, or the fault that keeps it from being read."""
    path = folder / name
    try:
        if not path.is_file():
            return Fault(name, None, "", "this file of the pack is missing", tr("Put it into the folder of the pack."))
        if path.resolve().parent != folder.resolve():
            return Fault(
                name, None, "", "this file leads out of the folder of the pack", tr("Copy the file itself here.")
            )
        with path.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except OSError as error:
        return Fault(name, None, "", f"this file cannot be read ({error.strerror})", tr("Look at its permissions."))
    return parse_source(name, raw)


def parse_source(name: str, raw: bytes) -> Source | Fault:
    """The bytes of a pack's file as TOML, or the fault that keeps them from it."""
    if len(raw) > MAX_BYTES:
        return Fault(
            name, None, "", f"this file is larger than {MAX_BYTES // 1024} KB", tr("Split it, a file a domain.")
        )
    try:
        text = raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return Fault(name, line, "", "this file is not UTF-8 text", tr("Save it again as UTF-8."))
    for number, line_text in enumerate(text.split("\n"), 1):
        if len(line_text) > MAX_LINE:
            return Fault(
                name, number, "", f"this line is longer than {MAX_LINE} characters", tr("Break it into several.")
            )
    try:
        return Source(name, text, tomllib.loads(text))
    except RecursionError:
        return Fault(
            name, None, "", "lists or tables are nested too deeply", tr("A pack needs no more than three deep.")
        )
    except ValueError as error:
        return _not_toml(name, str(error))


def _not_toml(name: str, message: str) -> Fault:
    at = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", message)
    what = " ".join((message[: at.start()] if at else message).split())
    what = what[:1].lower() + what[1:]
    remedy = tr("Mend the TOML here; a name may be given only once in a table.")
    return Fault(name, int(at[1]) if at and at[1] else None, "", f"this is not TOML: {what}", remedy)
