"""Photographs and scans: taken in, kept, opened in memory and removed; never a plain file on the disk."""

import contextlib
import secrets
from collections.abc import Callable
from pathlib import Path

from neglect_tool.errors import AttachmentRefused, FileProblem, NeglectToolError, VaultFull
from neglect_tool.exchange.attachment import About, Attachment, AttachmentKept, AttachmentRemoved, attachments
from neglect_tool.exchange.picture_kinds import (
    FAMILY_COUNT,
    HEAD_BYTES,
    SPARE_BYTES,
    VAULT_BYTES,
    Cleaned,
    kind_of,
    limit_words,
    size_words,
    too_large,
)
from neglect_tool.saying import tr
from neglect_tool.services.casework import Casework
from neglect_tool.services.drafts import Draft
from neglect_tool.services.files import read_limited
from neglect_tool.services.pictures_apart import clean_apart
from neglect_tool.services.ports import EntryStore
from neglect_tool.vault.pieces import ATTACHED, DETACHED, Pieces, print_of


class Attachments:
    """Those of one open store; called by the thread that also writes to it."""

    def __init__(self, store: EntryStore, casework: Casework, room: Callable[[], int | None]) -> None:
        self._store = store
        self._casework = casework
        self._room = room
        self._pieces = Pieces(store.shelf)

    def limits(self, assessment: str) -> str:
        """What may be added, in words, before anything is chosen."""
        return limit_words(len(self.of_family(assessment)))

    def of_family(self, assessment: str) -> tuple[Attachment, ...]:
        """Those of all assessments of the family, oldest first."""
        series = self._casework.series(self._casework.draft(assessment).assessment.family.reference)
        return tuple(each for row in series for each in self._of(row.assessment))

    def take(self, assessment: str, path: Path) -> Cleaned:
        """Read a file and take out what places or names anyone; one over a limit is refused before it is read whole."""
        try:
            if not path.is_file():
                raise FileProblem(path.name, tr("this is not a file"), tr("Choose a photograph or a scan."))
            size = path.stat().st_size
            with path.open("rb") as file:
                kind = kind_of(file.read(HEAD_BYTES), path.name)
        except OSError as error:
            raise FileProblem(
                path.name, tr("it cannot be read"), tr("Check that it is a file you may open.")
            ) from error
        refused = too_large(size, kind, path.name)
        if refused is not None:
            raise refused
        self._require_room(assessment, size)
        return clean_apart(read_limited(path, kind.limit), path.name)

    def take_picture(self, assessment: str, data: bytes, name: str) -> Cleaned:
        """The same for a picture that is in memory, and was never a file."""
        refused = too_large(len(data), kind_of(data[:HEAD_BYTES], name), name)
        if refused is not None:
            raise refused
        self._require_room(assessment, len(data))
        return clean_apart(data, name)

    def keep(self, assessment: str, cleaned: Cleaned, about: About) -> Draft:
        """Keep it with the assessment, durably: the pieces first, and last the entry that vouches for them."""
        if not about.words.strip():
            raise AttachmentRefused(
                tr("photograph"), tr("nothing says what it shows"), tr("Say it for someone who cannot see it.")
            )
        self._require_room(assessment, len(cleaned.data))
        kept = AttachmentKept(
            secrets.token_hex(16),
            cleaned.kind,
            about,
            print_of(cleaned.data),
            cleaned.pages,
            cleaned.removed,
            cleaned.taken,
        )
        # Held throughout, so that nobody sweeps pieces whose entry is on its way.
        with self._store.shelf.reading():
            self._pieces.put(assessment, kept.id, cleaned.data)
            try:
                return self._casework.record(assessment, kept)
            except NeglectToolError:
                with contextlib.suppress(NeglectToolError):
                    self._pieces.drop(assessment, kept.id)
                raise

    def open(self, attachment: Attachment) -> bytes:
        """Its bytes, in memory only, held against what was kept."""
        return self._pieces.get(attachment.assessment, attachment.kept.id, attachment.kept.print)

    def remove(self, attachment: Attachment, reason: str) -> Draft:
        """Take it out for good; that it was kept, and why it went, stays."""
        if not reason.strip():
            raise AttachmentRefused(tr("photograph"), tr("nothing says why it is taken out"), tr("Write the reason."))
        draft = self._casework.record(attachment.assessment, AttachmentRemoved(attachment.kept.id, reason))
        self._pieces.drop(attachment.assessment, attachment.kept.id)
        return draft

    def _of(self, assessment: str) -> tuple[Attachment, ...]:
        entries = self._store.entries(subject=assessment)
        return attachments(entry for entry in entries if entry.kind in (ATTACHED, DETACHED))

    def _require_room(self, assessment: str, size: int) -> None:
        if len(self.of_family(assessment)) >= FAMILY_COUNT:
            what = tr(
                "this family has {family_count} photographs and scans already, the most that are kept",
                family_count=FAMILY_COUNT,
            )
            raise AttachmentRefused(tr("family"), what, tr("Remove one that is no longer needed."))
        if self._pieces.size() + size > VAULT_BYTES:
            what = tr(
                "photographs and scans may take {size} of a vault, and this one would be over",
                size=size_words(VAULT_BYTES),
            )
            raise AttachmentRefused(tr("vault"), what, tr("Remove some that are no longer needed."))
        free = self._room()
        needed = 2 * size + SPARE_BYTES
        if free is not None and free < needed:
            raise VaultFull(
                tr("disk"),
                tr(
                    "this disk has {size} left, and keeping this needs {size2}",
                    size=size_words(max(free, 1)),
                    size2=size_words(needed),
                ),
                tr("Free some space on this disk, then add it again."),
            )
