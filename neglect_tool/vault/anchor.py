"""The anchor beside the database: where the chain last ended, kept so that an older database put back is noticed."""

import os
import threading
from pathlib import Path

from neglect_tool.vault.disk import settle, settle_folder
from neglect_tool.vault.entry import Head
from neglect_tool.vault.format import SLOT_BYTES, Anchored, encode_anchor_slot, parse_anchor_slot


class Anchor:
    """Two slots written alternately, so that a write cut short leaves the one before it.

    A slot is written before a save is acknowledged, and settled in a thread of its own while the next save is made, so
    that a save costs one wait for the disk and not two. No slot is written before the other one is settled: whenever
    the power goes, at most the newest is lost, and an anchor one save behind its chain is accepted on opening.
    """

    def __init__(self, path: Path, key: bytearray, vault_id: bytes, *, frozen: bool = False) -> None:
        self._key = key
        self._vault_id = vault_id
        mode = os.O_RDONLY if frozen else os.O_RDWR
        self._counter = 0
        self._settling: threading.Thread | None = None
        self._failed: OSError | None = None
        try:
            self._descriptor = os.open(path, mode | getattr(os, "O_BINARY", 0))
        except FileNotFoundError:
            self._descriptor = -1

    @staticmethod
    def make(path: Path, key: bytearray, vault_id: bytes, head: Head) -> None:
        """Write both slots of a new vault."""
        slots = (Anchored(counter, head.seq, bytes.fromhex(head.mac)) for counter in (0, 1))
        data = b"".join(encode_anchor_slot(slot, key, vault_id) for slot in slots)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            settle(file.fileno())
        settle_folder(path.parent)

    def read(self) -> tuple[Anchored | None, Anchored | None]:
        """Both slots as they are on disk now, None for one that is not as it was written."""
        data = self.raw()
        one = parse_anchor_slot(data[:SLOT_BYTES], self._key, self._vault_id)
        two = parse_anchor_slot(data[SLOT_BYTES : 2 * SLOT_BYTES], self._key, self._vault_id)
        self._counter = max((slot.counter for slot in (one, two) if slot is not None), default=0)
        return one, two

    def raw(self) -> bytes:
        """Every byte of the file, and one more than it may have if it is too long; nothing if it is missing."""
        if self._descriptor < 0:
            return b""
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        return os.read(self._descriptor, 2 * SLOT_BYTES + 1)

    def move_to(self, seq: int, mac: bytes) -> None:
        """Put the anchor at a head that is already durable; an OSError may be about the move before this one."""
        self._wait()
        slot = Anchored(self._counter + 1, seq, mac)
        os.lseek(self._descriptor, SLOT_BYTES * (slot.counter % 2), os.SEEK_SET)
        data = encode_anchor_slot(slot, self._key, self._vault_id)
        if os.write(self._descriptor, data) != len(data):
            raise OSError("the anchor was written only in part")
        self._counter = slot.counter
        self._settling = threading.Thread(target=self._settle, name="anchor")
        self._settling.start()

    def close(self) -> None:
        """Let go of the file once it is settled, or will not be; may be called twice."""
        if self._settling is not None:
            self._settling.join()
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _wait(self) -> None:
        """Return once both slots are settled."""
        if self._settling is None:
            # What a killed process wrote last may not be.
            settle(self._descriptor)
        else:
            self._settling.join()
        if self._failed is not None:
            raise self._failed

    def _settle(self) -> None:
        try:
            settle(self._descriptor)
        except OSError as error:
            self._failed = error
