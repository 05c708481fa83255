"""Entries that stand with an assessment and are no part of its document: reports, signatures, deliveries, half-filled
forms, photographs and scans."""

import base64
import binascii
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from neglect_tool.errors import VaultDamaged, VaultTooNew
from neglect_tool.exchange.attachment import AttachmentKept, AttachmentRemoved, decode_attachment, encode_attachment
from neglect_tool.exchange.edition_aside import ASKED, EditionAsked, decode_asked, encode_asked
from neglect_tool.saying import tr
from neglect_tool.vault.entry import Entry
from neglect_tool.vault.pieces import ATTACHED, DETACHED

VERSION = 1
MADE = "report-made"
SIGNED = "report-signed"
DELIVERED = "report-delivered"
KEPT = "form-kept"
ASIDE = (MADE, SIGNED, DELIVERED, KEPT, ATTACHED, DETACHED, ASKED)
"""Their kinds; a fold of the document leaves them out."""

Answer = str | bool | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportMade:
    """A report file was made: its SHA-256, and that of the document inside."""

    sha256: str
    document_sha256: str
    pages: int


@dataclass(frozen=True, slots=True)
class ReportSigned:
    """A report file was signed; the file itself is kept, so that the next signer can go on from it."""

    sha256: str
    document_sha256: str
    role: str
    name: str
    """As on the certificate."""
    pages: int
    pdf: bytes
    edition: str = "panel"
    """For whom it is, such as "carer:m"."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """A report file went to somebody: which edition, by its SHA-256, to whom, how, and on which day."""

    to: str
    how: str
    on: date
    edition: str
    """Such as "carer:m"."""
    sha256: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class FormKept:
    """A form that was left half filled, with its answers as typed; none: it was finished or given up."""

    key: str
    answers: tuple[tuple[str, Answer], ...]


Aside = ReportMade | ReportSigned | Delivered | FormKept | EditionAsked | AttachmentKept | AttachmentRemoved


def encode_aside(aside: Aside) -> tuple[str, bytes]:
    """The kind and payload of an entry that holds it."""
    body: dict[str, object]
    if isinstance(aside, AttachmentKept | AttachmentRemoved):
        return encode_attachment(aside)
    if isinstance(aside, EditionAsked):
        kind, body = ASKED, encode_asked(aside)
    elif isinstance(aside, FormKept):
        kind, body = KEPT, {"key": aside.key, "answers": dict(aside.answers)}
    elif isinstance(aside, Delivered):
        kind, body = DELIVERED, {"to": aside.to, "how": aside.how, "on": aside.on.isoformat()}
        body |= {"edition": aside.edition, "sha256": aside.sha256, "by": aside.by}
    elif isinstance(aside, ReportMade):
        kind, body = MADE, {"pages": aside.pages}
        body |= {"sha256": aside.sha256, "document_sha256": aside.document_sha256}
    else:
        pdf = base64.b64encode(aside.pdf).decode("ascii")
        kind, body = SIGNED, {"role": aside.role, "name": aside.name, "pages": aside.pages, "pdf": pdf}
        body |= {"sha256": aside.sha256, "document_sha256": aside.document_sha256}
        body |= {} if aside.edition == "panel" else {"edition": aside.edition}
    return kind, json.dumps({"version": VERSION, **body}, ensure_ascii=False, separators=(",", ":")).encode()


def decode_aside(entry: Entry) -> Aside:
    """What an entry of one of these kinds holds; VaultTooNew or VaultDamaged if it cannot be read."""
    if entry.kind in (ATTACHED, DETACHED):
        return decode_attachment(entry)
    where = f"assessment “{entry.subject}”, save {entry.seq}"
    try:
        body = json.loads(entry.payload)
        if body["version"] > VERSION:
            raise VaultTooNew(
                where, tr("a later version of the program wrote this"), tr("Open the vault with that version.")
            )
        if entry.kind == MADE:
            return ReportMade(body["sha256"], body["document_sha256"], body["pages"])
        if entry.kind == DELIVERED:
            on = date.fromisoformat(body["on"])
            return Delivered(body["to"], body["how"], on, body["edition"], body["sha256"], body["by"])
        if entry.kind == SIGNED:
            pdf = base64.b64decode(body["pdf"], validate=True)
            told = (body["sha256"], body["document_sha256"], body["role"], body["name"], body["pages"])
            return ReportSigned(*told, pdf, str(body.get("edition", "panel")))
        if entry.kind == ASKED:
            return decode_asked(body)
        return FormKept(body["key"], tuple((name, _answer(value)) for name, value in body["answers"].items()))
    except (ValueError, KeyError, TypeError, AttributeError, binascii.Error) as error:
        raise VaultDamaged(
            where, tr("a saved record cannot be read"), tr("Check the vault, or restore a backup.")
        ) from error


def kept_forms(entries: Iterable[Entry]) -> dict[str, dict[str, Answer]]:
    """The forms left half filled, by key."""
    found: dict[str, dict[str, Answer]] = {}
    for entry in entries:
        if entry.kind == KEPT and isinstance(kept := decode_aside(entry), FormKept):
            found.pop(kept.key, None)
            if kept.answers:
                found[kept.key] = dict(kept.answers)
    return found


def deliveries(entries: Iterable[Entry]) -> tuple[Delivered, ...]:
    """To whom report files went, oldest first."""
    found = (decode_aside(entry) for entry in entries if entry.kind == DELIVERED)
    return tuple(each for each in found if isinstance(each, Delivered))


def _answer(value: object) -> Answer:
    if isinstance(value, list):
        return tuple(str(each) for each in value)
    if isinstance(value, str | bool):
        return value
    raise ValueError(value)
