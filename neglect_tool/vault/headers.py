"""The header on disk and its kept copy: which of them to believe, and how to write both."""

from dataclasses import dataclass
from pathlib import Path

from neglect_tool.errors import VaultDamaged, VaultMissing
from neglect_tool.saying import tr
from neglect_tool.vault.disk import unwritable, write_durably
from neglect_tool.vault.format import (
    DATABASE_NAME,
    HEADER_KEPT_NAME,
    HEADER_LIMIT,
    HEADER_NAME,
    Header,
    SealedHeader,
    damaged_header,
    encode_header,
    parse_header,
)


@dataclass(frozen=True, slots=True)
class ReadHeaders:
    """The copies that are whole, the one to open with first, its bytes, and what is wrong with the others."""

    whole: tuple[SealedHeader, ...]
    data: bytes
    faults: tuple[VaultDamaged, ...]

    @property
    def sealed(self) -> SealedHeader:
        """The one to open with."""
        return self.whole[0]


def holds_header(folder: Path) -> bool:
    """Whether a header or its copy is there, whole or not."""
    return (folder / HEADER_NAME).exists() or (folder / HEADER_KEPT_NAME).exists()


def read_headers(folder: Path) -> ReadHeaders:
    """The header, or its kept copy where that alone is whole; VaultMissing, VaultDamaged or VaultTooNew."""
    if not holds_header(folder):
        if (folder / DATABASE_NAME).exists():
            raise damaged_header(
                str(folder / HEADER_NAME), "it is missing and so is its kept copy, so nothing can open this vault"
            )
        raise VaultMissing(
            str(folder), tr("there is no vault in this folder"), tr("Check the folder, or make a vault first.")
        )
    found: list[tuple[SealedHeader, bytes]] = []
    faults: list[VaultDamaged] = []
    for name in (HEADER_NAME, HEADER_KEPT_NAME):
        try:
            data = _read(folder / name)
            found.append((parse_header(data, str(folder / name)), data))
        except VaultDamaged as error:
            faults.append(error)
    if not found:
        raise faults[0]
    return ReadHeaders(tuple(sealed for sealed, _ in found), found[0][1], tuple(faults))


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(HEADER_LIMIT + 1)
    except FileNotFoundError as error:
        raise damaged_header(str(path), "it is missing") from error
    except OSError as error:
        raise unwritable(path, error) from error


def write_headers(folder: Path, header: Header, key: bytearray) -> None:
    """Write a first header and its copy."""
    data = encode_header(header, key)
    write_durably(folder / HEADER_KEPT_NAME, data)
    write_durably(folder / HEADER_NAME, data)


def replace_headers(folder: Path, header: Header, key: bytearray) -> None:
    """Put another header in the place of the one before, then of its copy: killed between, the new one counts."""
    data = encode_header(header, key)
    write_durably(folder / HEADER_NAME, data)
    write_durably(folder / HEADER_KEPT_NAME, data)


def mend_headers(read: ReadHeaders) -> None:
    """Put the copy that was opened with, and is known to be sound, in the place of one that is damaged or behind."""
    for fault in read.faults:
        write_durably(Path(fault.where), read.data)
    for sealed in read.whole[1:]:
        if (sealed.body, sealed.seal) != (read.sealed.body, read.sealed.seal):
            write_durably(Path(sealed.where), read.data)
