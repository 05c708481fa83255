"""Opening a PDF that anybody may have made: its signature fields and attachments, or one clear refusal."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject
from pyhanko.pdf_utils.reader import PdfFileReader

from neglect_tool.errors import NeglectToolError, UnreadablePdf
from neglect_tool.report.names import ROLES, role_of
from neglect_tool.saying import tr

_MOST_ATTACHMENTS = 64


@dataclass(frozen=True, slots=True)
class Field:
    """A signature field: who is to sign in it, whether someone has, and whether signing it locks the file."""

    name: str
    signed: bool
    locks: bool

    @property
    def role(self) -> str | None:
        """The role that it is for, or None in a file that this tool did not make."""
        role = role_of(self.name)
        return role if role in ROLES else None


@contextmanager
def foreign_bytes(where: str) -> Iterator[None]:
    """Turn whatever goes wrong inside a parser into one refusal: hostile bytes can make it raise anything."""
    try:
        yield
    except (NeglectToolError, MemoryError):
        raise
    except Exception as error:
        raise UnreadablePdf(
            where,
            tr("this PDF is damaged, or made so that it cannot be read"),
            tr("Ask whoever sent it for another copy."),
        ) from error


def open_pdf(data: bytes, where: str) -> PdfFileReader:
    """A reader of those bytes that takes nothing on trust."""
    if not data:
        raise UnreadablePdf(where, tr("it is empty"), tr("Ask whoever sent it for another copy."))
    if not data.startswith(b"%PDF-"):
        raise UnreadablePdf(where, tr("this is not a PDF"), tr("Choose the report's PDF file."))
    with foreign_bytes(where):
        reader = PdfFileReader(io.BytesIO(data), strict=True)
        encrypted = bool(reader.encrypted)
    if encrypted:
        raise UnreadablePdf(
            where, tr("it is encrypted, which no report of this tool is"), tr("Ask for the report itself.")
        )
    return reader


def signature_fields(root: DictionaryObject) -> tuple[Field, ...]:
    """The signature fields of a catalogue in the order in which they are to be signed."""
    signing = [field for field in _form_fields(root) if field.get("/FT") == "/Sig"]
    return tuple(Field(str(field.get("/T", "")), "/V" in field, "/Lock" in field) for field in signing)


def only_signatures(root: DictionaryObject) -> bool:
    """Whether the form has signature fields and nothing else, each at the top and under a name of its own."""
    fields = _form_fields(root)
    names = [str(field.get("/T", "")) for field in fields]
    plain = all(field.get("/FT") == "/Sig" and "/Kids" not in field for field in fields)
    return plain and len(set(names)) == len(names)


def _form_fields(root: DictionaryObject) -> list[DictionaryObject]:
    listed = _at(root, "/AcroForm", "/Fields")
    fields = [resolved(each) for each in listed] if isinstance(listed, ArrayObject) else []
    return [field for field in fields if isinstance(field, DictionaryObject)]


def attachments(reader: PdfFileReader) -> dict[str, bytes]:
    """The files inside, by name; two under one name make the PDF unreadable."""
    found: dict[str, bytes] = {}
    listed = _at(reader.root, "/Names", "/EmbeddedFiles", "/Names")
    if not isinstance(listed, ArrayObject):
        return found
    if len(listed) > 2 * _MOST_ATTACHMENTS:
        raise UnreadablePdf(
            tr("the attachments"), tr("there are too many of them"), tr("Ask whoever sent it for another copy.")
        )
    for at in range(0, len(listed) - 1, 2):
        name, file = str(listed[at]), _embedded(resolved(listed[at + 1]))
        if name in found:
            raise UnreadablePdf(
                tr("the attachments"),
                tr("two of them are called “{name}”", name=name),
                tr("Ask whoever sent it for another copy."),
            )
        if file is not None:
            found[name] = file
    return found


def _embedded(spec: Any) -> bytes | None:
    files = _at(spec, "/EF")
    if not isinstance(files, DictionaryObject):
        return None
    both = [resolved(files[key]) for key in ("/UF", "/F") if key in files]
    streams = [each for each in both if isinstance(each, StreamObject)]
    if not streams or any(stream is not streams[0] and stream.data != streams[0].data for stream in streams):
        return None
    return bytes(streams[0].data)


def _at(value: Any, *keys: str) -> Any:
    """What lies at the end of that way through dictionaries, or None."""
    for key in keys:
        value = resolved(value.get(key)) if isinstance(value, DictionaryObject) else None
    return value


def resolved(value: Any) -> Any:
    """The object itself, where the file only points at it."""
    return value.get_object() if isinstance(value, IndirectObject) else value  # type: ignore[no-untyped-call]
