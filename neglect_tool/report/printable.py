"""Whether every word of a document can be printed, asked before a page is made."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.form import FormPack
from neglect_tool.report.fonts import check_printable


def check_document(assessment: Assessment) -> None:
    """Refuse a document with a character that no font has; the place is named as in the document."""
    for where, words in _strings(assessment, "document"):
        check_printable(words, where)


def check_pack(pack: FormPack) -> None:
    """The same for a pack."""
    for where, words in _strings(pack, f"pack {pack.id}"):
        check_printable(words, where)


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
