"""What an entry says of a photograph or scan that is kept: what it shows, when, of whom, what was taken out of it."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from neglect_tool.errors import VaultDamaged, VaultTooNew
from neglect_tool.exchange.picture_kinds import Kind, Trace
from neglect_tool.saying import tr
from neglect_tool.vault.entry import Entry
from neglect_tool.vault.pieces import ATTACHED, DETACHED, Print

VERSION = 1


@dataclass(frozen=True, slots=True)
class About:
    """What a person says of a photograph or scan; only the words are required."""

    words: str
    """What it shows, for someone who cannot see it."""
    visit: str = ""
    children: tuple[str, ...] = ()
    item: str = ""


@dataclass(frozen=True, slots=True)
class AttachmentKept:
    """A photograph or scan whose pieces are in the vault."""

    id: str
    kind: Kind
    about: About
    print: Print
    pages: int
    removed: tuple[Trace, ...]
    taken: str = ""
    """The day on the camera's clock, ISO; empty where it did not say."""


@dataclass(frozen=True, slots=True)
class AttachmentRemoved:
    """Its pieces are gone for good; that it was kept, and why it went, stays."""

    id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """One that is kept now: what was said of it, with whose work it stands and when it came."""

    kept: AttachmentKept
    assessment: str
    author: str
    at: str
    """UTC, ISO 8601."""


def encode_attachment(change: AttachmentKept | AttachmentRemoved) -> tuple[str, bytes]:
    """The kind and payload of an entry that holds it."""
    body: dict[str, object] = {"version": VERSION, "id": change.id}
    if isinstance(change, AttachmentRemoved):
        body |= {"reason": change.reason}
    else:
        body |= {"media": change.kind, **asdict(change.about), "print": asdict(change.print), "pages": change.pages}
        body |= {"removed": [trace.name for trace in change.removed], "taken": change.taken}
    kind = DETACHED if isinstance(change, AttachmentRemoved) else ATTACHED
    return kind, json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def decode_attachment(entry: Entry) -> AttachmentKept | AttachmentRemoved:
    """What an entry of one of the two kinds holds; VaultTooNew or VaultDamaged if it cannot be read."""
    where = f"assessment “{entry.subject}”, save {entry.seq}"
    try:
        body = json.loads(entry.payload)
        if body["version"] > VERSION:
            raise VaultTooNew(
                where, tr("a later version of the program wrote this"), tr("Open the vault with that version.")
            )
        if entry.kind == DETACHED:
            return AttachmentRemoved(body["id"], body["reason"])
        held = body["print"]
        return AttachmentKept(
            body["id"],
            Kind(body["media"]),
            About(body["words"], body["visit"], tuple(body["children"]), body["item"]),
            Print(held["length"], held["sha256"], tuple(held["pieces"])),
            body["pages"],
            tuple(Trace[name] for name in body["removed"]),
            body["taken"],
        )
    except (ValueError, KeyError, TypeError) as error:
        raise VaultDamaged(
            where, tr("a saved record cannot be read"), tr("Check the vault, or restore a backup.")
        ) from error


def attachments(entries: Iterable[Entry]) -> tuple[Attachment, ...]:
    """Those that are kept now, oldest first."""
    found: dict[str, Attachment] = {}
    for entry in entries:
        if entry.kind not in (ATTACHED, DETACHED):
            continue
        change = decode_attachment(entry)
        if isinstance(change, AttachmentRemoved):
            found.pop(change.id, None)
        else:
            found[change.id] = Attachment(change, entry.subject, entry.author, entry.at)
    return tuple(found.values())
