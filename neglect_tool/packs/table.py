"""One table of a pack's file: hands out checked values, and notes a located fault for each that is not right."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from neglect_tool.domain.form import Band
from neglect_tool.packs.source import Fault, Place, Source
from neglect_tool.saying import tr

MAX_TEXT = 1000
MAX_ENTRIES = 200
"""Of one list or table; the largest real one has eight."""

_ID = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,31}")
BAND_NAMES = ", ".join(Band)

Grades = tuple[str, str, str, str, str]


@dataclass(slots=True)
class Findings:
    """Faults so far, and what has been seen in the pack's other files, so that repeats are found across them."""

    faults: list[Fault] = field(default_factory=list)
    ids: dict[str, str] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)


class Table:
    """One table of one file: hands out checked values and remembers which of its keys nobody asked for."""

    def __init__(self, findings: Findings, source: Source, place: Place, data: dict[str, object]) -> None:
        self.findings = findings
        self.source = source
        self.place = place
        self.data = data
        self.known: set[str] = set()

    def fault(self, place: Place, what: str, remedy: str) -> None:
        """Note a fault at a place inside this table."""
        where = (*self.place, *place)
        fault = Fault(self.source.name, self.source.line(where), _dotted(where), what, remedy)
        self.findings.faults.append(fault)

    def spot(self, *keys: str) -> str:
        """File and line, in words, for a fault elsewhere that has to name this place."""
        return f"{self.source.name}, line {self.source.line((*self.place, *keys))}"

    def value(self, key: str, *, required: bool = True) -> object:
        """What stands under a key, of whatever type; from here on the key counts as known."""
        self.known.add(key)
        if key not in self.data and required:
            self.fault((), f"the key `{key}` is missing", tr("Add `{key}` here.", key=key))
        return self.data.get(key)

    def text(self, key: str, *, required: bool = True, form: re.Pattern[str] | None = None, like: str = "") -> str:
        """A text, of a form if one is given; empty where there is none or it is at fault."""
        found = self.value(key, required=required)
        if found is None:
            return ""
        checked = self._text((key,), found)
        if checked and form is not None and not form.fullmatch(checked):
            self.fault((key,), f"`{short(checked)}` cannot be used here", tr("Write it like `{like}`.", like=like))
            return ""
        return checked

    def texts(self, key: str, *, required: bool = True) -> tuple[str, ...]:
        """A list of texts."""
        found = self._list(key, required=required)
        return tuple(self._text((key, str(index)), each) for index, each in enumerate(found))

    def five(self, key: str) -> Grades:
        """Exactly five texts, one a grade."""
        found = self.texts(key)
        if key in self.data and isinstance(self.data[key], list) and len(found) != 5:
            self.fault((key,), f"there are {len(found)} texts, not five", tr("Write one for each grade from 1 to 5."))
        one, two, three, four, five, *_ = (*found, "", "", "", "", "")
        return one, two, three, four, five

    def bands(self, key: str, *, within: frozenset[Band] | None = None) -> frozenset[Band]:
        """A set of age bands, all of them among those of `within` if it is given."""
        found = []
        for index, name in enumerate(self._list(key, required=within is None)):
            if not isinstance(name, str) or name not in list(Band):
                self.fault(
                    (key, str(index)),
                    f"there is no age band `{short(name)}`",
                    tr("Use one of {band_names}.", band_names=BAND_NAMES),
                )
            elif Band(name) in found:
                self.fault((key, str(index)), f"the band {name} stands here twice", tr("Name each band once."))
            elif within is not None and Band(name) not in within:
                remedy = tr("Add it to the item's `bands`, or take it out here.")
                self.fault((key, str(index)), f"the band {name} is not among the item's bands", remedy)
            else:
                found.append(Band(name))
        if within is None and self.data.get(key) == []:
            self.fault((key,), "no age band is named", tr("Name at least one of {band_names}.", band_names=BAND_NAMES))
        return frozenset(found)

    def flag(self, key: str) -> bool:
        """True or false; false when left out."""
        found = self.value(key, required=False)
        if found is not None and not isinstance(found, bool):
            self.fault(
                (key,), "this is neither true nor false", tr("Write `true` or `false`, without quotation marks.")
            )
        return found is True

    def whole(self, key: str, *, least: int, most: int) -> int:
        """A whole number within bounds; `least` where there is none or it is at fault."""
        found = self.value(key)
        if found is None:
            return least
        if type(found) is not int or not least <= found <= most:
            what = tr("this is not a whole number from {least} to {most}", least=least, most=most)
            self.fault((key,), what, tr("Write such a number in figures, without quotation marks."))
            return least
        return found

    def day(self, key: str) -> date:
        """A date; the first of the calendar where there is none or it is at fault."""
        found = self.value(key)
        if found is not None and type(found) is not date:
            self.fault((key,), "this is not a date", tr("Write it like 2026-04-01, without quotation marks or a time."))
        return found if type(found) is date else date.min

    def table(self, key: str, *, required: bool = True) -> "Table":
        """A table inside this one; empty where there is none."""
        found = self.value(key, required=required)
        if found is not None and not isinstance(found, dict):
            self.fault(
                (key,), "this is not a table", tr("Write it as `[{dotted}.…]`.", dotted=_dotted((*self.place, key)))
            )
        data = found if isinstance(found, dict) else {}
        if len(data) > MAX_ENTRIES:
            self.fault((key,), f"there are more than {MAX_ENTRIES} entries", tr("Split this into several."))
            data = {}
        return Table(self.findings, self.source, (*self.place, key), data)

    def entries(self) -> Iterator[tuple[str, "Table"]]:
        """Each entry of a table of records, with its id; an id is used once in the whole pack."""
        for key in self.data:
            entry = self.table(key)
            entry.claim(key)
            yield key, entry

    def claim(self, name: str, *at: str) -> None:
        """Take an id, which no other record of the pack may have."""
        if not _ID.fullmatch(name):
            self.fault(at, f"`{short(name)}` cannot be an id", tr("Use a letter, then letters and digits, 32 at most."))
        elif name in self.findings.ids:
            self.fault(at, f"the id {name} is used already ({self.findings.ids[name]})", tr("Give each its own id."))
        else:
            self.findings.ids[name] = self.spot(*at)

    def done(self) -> None:
        """Note a fault for each key that nobody asked for; to be called last."""
        for key in self.data:
            if key not in self.known:
                known = ", ".join(sorted(self.known))
                self.fault(
                    (key,),
                    f"there is no key `{short(key)}`",
                    tr("Take it out; the keys here are {known}.", known=known),
                )

    def _list(self, key: str, *, required: bool) -> list[object]:
        found = self.value(key, required=required)
        if found is None:
            return []
        if not isinstance(found, list):
            self.fault((key,), "this is not a list", tr('Write it as `["…", "…"]`.'))
            return []
        if len(found) > MAX_ENTRIES:
            self.fault((key,), f"there are more than {MAX_ENTRIES} entries", tr("Keep to the few that matter."))
            return []
        return found

    def _text(self, place: Place, found: object) -> str:
        if not isinstance(found, str):
            self.fault(place, "this is not text", tr("Write it between quotation marks."))
        elif not found.strip():
            self.fault(place, "this text is empty", tr("Write it, or take the key out."))
        elif found != found.strip():
            self.fault(place, "this text begins or ends with a space", tr("Take the space out."))
        elif len(found) > MAX_TEXT:
            self.fault(place, f"this text is longer than {MAX_TEXT} characters", tr("Say it more briefly."))
        elif "\n" in found:
            self.fault(place, "this text breaks off into a new line", tr("Keep it to one line."))
        elif odd := next((char for char in found if _unprintable(char)), ""):
            self.fault(
                place, f"this text holds the character U+{ord(odd):04X}, which cannot be seen", tr("Take it out.")
            )
        else:
            return found
        return ""


def _unprintable(char: str) -> bool:
    bidi = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
    return unicodedata.category(char) in {"Cc", "Cn", "Cs", "Zl", "Zp"} or char in bidi


def _dotted(place: Place) -> str:
    return ".".join(f"[{short(part)}]" if part.isdigit() else short(part) for part in place).replace(".[", "[")


def short(found: object) -> str:
    """What was found, made fit to be shown in a message."""
    text = "".join("?" if _unprintable(char) else char for char in str(found))
    return text if len(text) <= 60 else f"{text[:59]}…"
