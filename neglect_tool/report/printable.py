"""Whether every word of a document can be printed, asked before a page is made."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import cast

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.form import FormPack
from neglect_tool.report.facts import ReportFacts
from neglect_tool.report.fonts import check_printable, printable
from neglect_tool.saying import tr


def check_document(assessment: Assessment) -> None:
    """Refuse a document with a character that no font has; the place is named as in the document."""
    for where, words in _strings(assessment, "document"):
        check_printable(words, where)


def check_pack(pack: FormPack) -> None:
    """The same for a pack."""
    for where, words in _strings(pack, tr("pack {id}", id=pack.id)):
        check_printable(words, where)


def printable_facts(facts: ReportFacts) -> ReportFacts:
    """What a report says, with a mark for each character that no font has."""
    return replace(
        facts,
        assessment=cast(Assessment, _mended(facts.assessment)),
        children={each: printable(name) for each, name in facts.children.items()},
        carers={each: printable(name) for each, name in facts.carers.items()},
    )


def _mended(value: object) -> object:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, tuple):
        return tuple(_mended(part) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: _mended(getattr(value, field.name)) for field in fields(value)})
    return value


def _strings(value: object, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, tuple):
        for at, part in enumerate(value):
            yield from _strings(part, f"{where}[{at}]")
    elif isinstance(value, Mapping):
        for key, part in value.items():
            yield from _strings(part, f"{where}.{key}")
    elif is_dataclass(value):
        for field in fields(value):
            yield from _strings(getattr(value, field.name), f"{where}.{field.name}")
