"""Whose vaults are on this laptop, read without any key: names of people, never of families, and no counts."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from neglect_tool.errors import NeglectToolError
from neglect_tool.saying import tr
from neglect_tool.vault.format import ANCHOR_NAME, RESTORING
from neglect_tool.vault.headers import holds_header, read_headers

if TYPE_CHECKING:
    from neglect_tool.vault.escrow import EscrowPublic

LONGEST_NAME = 80
"""Characters of a name that are kept and shown."""
_LONGEST_FOLDER = 60
_ASIDE = re.compile(r" \(put aside [^()]*\)$")
"""What the folder of a vault that was replaced by a backup has after its name."""
_RESERVED = {
    "con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³"),
}  # fmt: skip
"""Names that Windows keeps for devices."""
_LETTERS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe",
                          "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Keeper:
    """A vault as the unlock page lists it: whose it is, where, and which agencies could open it."""

    folder: Path
    owner: str
    """The person's name in full; empty in a vault that does not say."""
    shown: str
    """What the list shows: the name, told apart from its like, or the folder's."""
    created: str = ""
    agencies: "tuple[EscrowPublic, ...]" = ()
    keystore: bool = False
    """Whether the keystore of this computer's account may open it too."""

    @property
    def used(self) -> float:
        """When something was last written in it, so that the one used last can be offered first."""
        try:
            return (self.folder / ANCHOR_NAME).stat().st_mtime
        except OSError:
            return 0.0


def holds_vault(folder: Path) -> bool:
    """Whether that folder holds a vault, whole or not; one that is being restored is none yet."""
    if folder.name.endswith(RESTORING):
        return False
    try:
        return holds_header(folder)
    except OSError:
        # A folder that is closed to us, such as a colleague's, is none of ours.
        return False


def keepers(folder: Path, also: Sequence[Path] = ()) -> tuple[Keeper, ...]:
    """Every vault in that folder and those elsewhere, by name; two of one name are numbered by age."""
    here = sorted(folder.iterdir()) if folder.is_dir() else []
    found = [_keeper(place) for place in (*here, *also) if holds_vault(place)]
    taken: set[str] = set()
    named = []
    for keeper in sorted(found, key=lambda keeper: (keeper.created, str(keeper.folder))):
        shown = told_apart(keeper.shown, taken)
        taken.add(shown)
        named.append(replace(keeper, shown=shown))
    return tuple(sorted(named, key=lambda keeper: (_plain(keeper.shown).casefold(), keeper.shown)))


def told_apart(name: str, taken: Iterable[str]) -> str:
    """That name, or with a number after it where it is taken: "R. Patel (2)"."""
    known, number, shown = {each.casefold() for each in taken}, 1, name
    while shown.casefold() in known:
        number += 1
        shown = f"{name} ({number})"
    return shown


def tidy_name(name: str) -> str:
    """A name as it is kept: one line, one space between words, nothing that cannot be seen."""
    seen = "".join(" " if unicodedata.category(sign) in ("Cc", "Zl", "Zp") else sign for sign in name)
    seen = "".join(sign for sign in seen if unicodedata.category(sign) not in ("Cf", "Cs", "Co", "Cn"))
    return " ".join(unicodedata.normalize("NFC", seen).split())[:LONGEST_NAME].strip()


def folder_name(name: str, taken: Iterable[str]) -> str:
    """A folder for a person's vault that every system takes, and no other has: "R Patel", "R Patel 2"."""
    kept = "".join(sign if unicodedata.category(sign)[0] in "LNM" else " " for sign in _plain(name))
    plain = unicodedata.normalize("NFC", " ".join(kept.split()))[:_LONGEST_FOLDER].strip() or tr("Vault")
    if plain.casefold() in _RESERVED:
        plain = tr("{plain} vault", plain=plain)
    known, number, free = {each.casefold() for each in taken}, 1, plain
    while free.casefold() in known:
        number += 1
        free = f"{plain} {number}"
    return free


def _plain(name: str) -> str:
    """Without accents."""
    apart = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def _keeper(place: Path) -> Keeper:
    """What its header says; a header that cannot be read leaves the folder's name, and is told on opening."""
    try:
        header = read_headers(place).sealed.header
    except (NeglectToolError, OSError):
        return Keeper(place, "", place.name)
    from neglect_tool.vault.slots import KEYSTORE

    owner = tidy_name(header.name)
    kept = any(fields["kind"] == KEYSTORE.name for fields in header.slots)
    aside = _ASIDE.search(place.name)
    shown = f"{owner}{aside[0]}" if owner and aside else owner or place.name
    return Keeper(place, owner, shown, header.created, _agencies(header.slots), kept)


def _agencies(slots: Sequence[object]) -> "tuple[EscrowPublic, ...]":
    from neglect_tool.vault.slots import ESCROW

    found = []
    for fields in slots:
        if isinstance(fields, dict) and fields.get("kind") == ESCROW.name:
            try:
                found.append(ESCROW.public(fields))
            except NeglectToolError:
                continue
    return tuple(found)
