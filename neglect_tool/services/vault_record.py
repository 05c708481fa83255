"""The vault's record of itself in plain words: who opened it, and what was changed about it; never a family's data."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from neglect_tool.domain.days import in_words
from neglect_tool.saying import tr
from neglect_tool.services.ports import EntryStore
from neglect_tool.vault import access
from neglect_tool.vault.chain import KEY_ROTATED, VAULT_SUBJECT
from neglect_tool.vault.entry import Entry

PAGE = 50
"""How many are shown at once."""
_LEFT_OUT = frozenset(("place-kept", "gone"))
"""Where one stood when it was locked, and what is left of entries that were disposed of: neither says who did what."""

_KEYSTORE = tr("this computer’s keystore")

_AUTHOR = tr("author of the entry")
"""Beside the fields of what was kept, none of which can have a name with spaces in it."""

Fields = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One thing that happened to the vault: when, in UTC as it was saved, and what in one sentence or two."""

    seq: int
    at: str
    words: str


@dataclass(frozen=True, slots=True)
class RecordPage:
    """Some of the record, newest first; `total` counts all of it."""

    lines: tuple[RecordLine, ...]
    first: int
    total: int

    @property
    def older(self) -> bool:
        """Whether there are older ones than these."""
        return self.first + len(self.lines) < self.total


def vault_record(store: EntryStore, first: int = 0, most: int = PAGE) -> RecordPage:
    """The record from its `first`-newest line on; kinds that this version does not know are said to be such."""
    entries = [entry for entry in store.entries(subject=VAULT_SUBJECT) if entry.kind not in _LEFT_OUT]
    entries.reverse()
    first = min(first, max(len(entries) - 1, 0))
    lines = tuple(_line(entry) for entry in entries[first : first + most])
    return RecordPage(lines, first, len(entries))


def _line(entry: Entry) -> RecordLine:
    known = _KINDS.get(entry.kind)
    if known is None:
        return RecordLine(
            entry.seq, entry.at, tr("Something that this version does not know of ({tame}).", tame=_tame(entry.kind))
        )
    return RecordLine(entry.seq, entry.at, known({**_fields(entry), _AUTHOR: entry.author}))


def _opened(fields: Fields) -> str:
    if fields.get("kind") == "escrow":
        return tr("Opened with the agency’s recovery key.")
    if fields.get("kind") == "keystore":
        return tr("Opened with {keystore}.", keystore=_KEYSTORE)
    if fields.get("kind") == "passphrase":
        return tr("Opened with {passphrase}.", passphrase=_passphrase(fields.get("slot")))
    return tr("Opened.")


def _added(fields: Fields) -> str:
    return tr("{way} added.", way=_way(fields))


def _dropped(fields: Fields) -> str:
    return tr("{way} removed.", way=_way(fields))


def _changed(fields: Fields) -> str:
    new = _passphrase(fields.get("slot"))
    gone = _passphrases(fields.get("instead_of"))
    instead = tr(", in the place of {gone}", gone=gone) if gone else ""
    if fields.get("opened_with") == "escrow":
        return tr("Recovered with the agency’s key: {new} set{instead}.", new=new, instead=instead)
    return tr("Passphrase changed: {new} set{instead}.", new=new, instead=instead)


def _rotated(fields: Fields) -> str:
    reason, gone = _said(fields.get("reason")), _passphrases(fields.get("dropped"))
    words = tr("Key changed. Reason: {reason}", reason=reason) if reason else tr("Key changed")
    stopped = tr(" {gone}{gone2} stopped opening it.", gone=gone[:1].upper(), gone2=gone[1:]) if gone else ""
    return f"{words.rstrip('.')}.{stopped}"


def _restored(fields: Fields) -> str:
    try:
        made = datetime.fromisoformat(_said(fields.get("made"))).astimezone()
    except ValueError:
        return tr("Restored from a backup.")
    return tr("Restored from the backup of {day}, {made:%H:%M}.", day=in_words(made.date()), made=made)


def _place(fields: Fields) -> str:
    place = _said(fields.get("place"))
    return (
        tr("Second place for backups set: {place}.", place=place) if place else tr("Second place for backups given up.")
    )


def _disposed(fields: Fields) -> str:
    about = fields.get("about")
    told: Fields = about if isinstance(about, dict) else {}
    reference, by = _said(told.get("family")), _said(fields.get(_AUTHOR))
    words = (
        tr("Records of {reference} disposed of", reference=reference)
        if reference
        else tr("One family’s records disposed of")
    )
    words = tr("{words} by {by}.", words=words, by=by) if by else f"{words}."
    for before, key in ((tr("Reason: "), "reason"), (tr("Before it was due, because: "), "early")):
        if why := _said(told.get(key)):
            words = f"{words} {before}{why.rstrip('.')}."
    return words


def _backups_gone(_fields: Fields) -> str:
    return tr("Backups from before that moment given up, wherever they are.")


_KINDS: Mapping[str, Callable[[Fields], str]] = {
    access.OPENED: _opened,
    access.SLOT_ADDED: _added,
    access.SLOT_DROPPED: _dropped,
    access.CHANGED: _changed,
    "recovered": lambda _fields: tr("Recovered with the agency’s key."),
    KEY_ROTATED: _rotated,
    "restored": _restored,
    "backup-place-set": _place,
    "backups-dropped": _backups_gone,
    "disposed": _disposed,
}


def _fields(entry: Entry) -> Fields:
    try:
        found = json.loads(entry.payload)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _way(fields: Fields) -> str:
    if fields.get("kind") == "escrow":
        about = _said(fields.get("about"))
        return tr("Recovery key of {about},", about=about) if about else tr("The agency’s recovery key")
    words = _KEYSTORE if fields.get("kind") == "keystore" else _passphrase(fields.get("slot"))
    if name := _said(fields.get("name")):
        words = f"{words}, “{name}”,"
    return f"{words[:1].upper()}{words[1:]}"


def _passphrase(number: object) -> str:
    return tr("passphrase {number}", number=number) if isinstance(number, int) else tr("a passphrase")


def _passphrases(numbers: object) -> str:
    if not isinstance(numbers, Sequence) or isinstance(numbers, str):
        return ""
    found = [str(each) for each in numbers if isinstance(each, int)]
    if not found:
        return ""
    return (
        tr("passphrase {found}", found=found[0])
        if len(found) == 1
        else tr("passphrases {found} and {found2}", found=", ".join(found[:-1]), found2=found[-1])
    )


def _said(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _tame(kind: str) -> str:
    """A kind of a later version is a word of its own making; anything else is not repeated."""
    plain = kind.replace("-", "").isalnum() and kind.isascii() and len(kind) <= 40
    return kind if plain else tr("no name")
