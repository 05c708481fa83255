"""One object of a document, read key by key; every fault is a DocumentError with the file and the place."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from neglect_tool.errors import DocumentError
from neglect_tool.exchange.schema import shown
from neglect_tool.exchange.strict_json import whole_text
from neglect_tool.saying import tr

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


class Record:
    """An object at a place of a file; a key that is left out, null or empty is the same to its readers."""

    def __init__(self, value: Any, where: str, place: str = "") -> None:
        self.where = where
        self.place = place
        if not isinstance(value, dict):
            raise self.fault("", "this is not an object", tr("Write it in braces, with keys."))
        self.value: dict[str, Any] = value

    def fault(self, key: str, what: str, remedy: str) -> DocumentError:
        """The error to raise about one of its keys, or about itself where `key` is empty."""
        place = ".".join(part for part in (self.place, key) if part)
        return DocumentError(f"{self.where}: {place}" if place else self.where, what, remedy)

    def has(self, key: str) -> bool:
        """Whether anything is said under that key."""
        return self.value.get(key) not in (None, "")

    def required(self, key: str) -> Any:
        """What stands under a key that may not be left out."""
        value = self.value.get(key)
        if value is None:
            what = tr("this required key is null") if key in self.value else tr("this required key is missing")
            raise self.fault(key, what, tr("Add it."))
        return value

    def text(self, key: str) -> str:
        """Text that may be left out."""
        value = self.value.get(key)
        return "" if value is None else self._checked_text(key, value)

    def required_text(self, key: str) -> str:
        """Text that must say something."""
        text = self._checked_text(key, self.required(key))
        if not text.strip():
            raise self.fault(key, "this required text is empty", tr("Fill it in."))
        return text

    def flag(self, key: str) -> bool | None:
        """True, false, or None where it is left out."""
        value = self.value.get(key)
        if value is not None and not isinstance(value, bool):
            raise self.fault(key, "this is neither true nor false", tr("Write true or false, without quotation marks."))
        return value

    def required_flag(self, key: str) -> bool:
        """True or false, which may not be left out."""
        self.required(key)
        return bool(self.flag(key))

    def day(self, key: str) -> date | None:
        """A date that may be left out."""
        value = self.value.get(key)
        if value is None or value == "":
            return None
        if isinstance(value, str) and _DATE.fullmatch(value):
            try:
                return date.fromisoformat(value)
            except ValueError:
                pass
        what = tr("“{shown}” is no date", shown=shown(value)) if isinstance(value, str) else tr("this is no date")
        raise self.fault(key, what, tr("Write a day of the calendar as year-month-day, such as 2026-07-01."))

    def required_day(self, key: str) -> date:
        """A date that may not be left out."""
        self.required(key)
        day = self.day(key)
        if day is None:
            raise self.fault(key, "this required date is empty", tr("Fill it in."))
        return day

    def one(self, key: str) -> "Record":
        """The object under a key that may not be left out."""
        return Record(self.required(key), self.where, self._at(key))

    def each(self, key: str) -> Iterator["Record"]:
        """The objects of a list that may be left out."""
        for number, value in enumerate(self._list(key)):
            yield Record(value, self.where, f"{self._at(key)}[{number}]")

    def ids(self, key: str, known: frozenset[str], kind: str) -> tuple[str, ...]:
        """A list of references that may be left out."""
        found = []
        for number, value in enumerate(self._list(key)):
            at = f"{key}[{number}]"
            if not isinstance(value, str):
                raise self.fault(at, f"this is not the id of a {kind}", tr("Write an id in quotation marks."))
            found.append(self._known(at, value, known, kind))
        return tuple(found)

    def reference(self, key: str, known: frozenset[str], kind: str) -> str:
        """The id of something that is there."""
        return self._known(key, self.required_text(key), known, kind)

    def _known(self, key: str, value: str, known: frozenset[str], kind: str) -> str:
        if value not in known:
            raise self.fault(
                key, f"there is no {kind} “{shown(value)}”", tr("Use the id of one that is there, or add it.")
            )
        return value

    def _list(self, key: str) -> list[Any]:
        value = self.value.get(key)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.fault(key, "this is not a list", tr("Write it in square brackets."))
        return value

    def _checked_text(self, key: str, value: Any) -> str:
        if not isinstance(value, str):
            raise self.fault(key, "this is not text", tr("Write it in quotation marks."))
        return whole_text(value, f"{self.where}: {self._at(key)}")

    def _at(self, key: str) -> str:
        return f"{self.place}.{key}" if self.place else key
