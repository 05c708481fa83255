"""Where the chain stands against its anchor: whole, a step ahead, or with saves missing."""

from dataclasses import dataclass

from neglect_tool.crypto import same
from neglect_tool.saying import tr, tr_count
from neglect_tool.vault.anchor import Anchor
from neglect_tool.vault.chain import Seal
from neglect_tool.vault.database import Database
from neglect_tool.vault.disposed import Stubs
from neglect_tool.vault.entry import Head

TAIL = 16
"""How many entries before the anchor are recomputed on opening; a check recomputes all."""

_ADVICE = tr(
    "It can be read and exported, not added to. Copy the folder to a safe place, then put back your last backup."
)


@dataclass(frozen=True, slots=True)
class Standing:
    """The head that is there; why it cannot be trusted, if it cannot; whether the anchor has yet to follow it."""

    seq: int
    mac: bytes
    fault: str | None
    anchor_behind: bool

    def moved_to(self, seq: int, mac: bytes) -> "Standing":
        """The standing after a save whose anchor is written."""
        return Standing(seq, mac, None, anchor_behind=False)

    @property
    def head(self) -> Head:
        """The head as others see it."""
        return Head(self.seq, self.mac.hex())

    @property
    def read_only(self) -> str | None:
        """The fault with what to do about it, for the person."""
        return None if self.fault is None else f"{self.fault}. {_ADVICE}"


def judge(database: Database, anchor: Anchor, seal: Seal) -> Standing:
    """Recompute the end of the chain and hold it against the anchor; changes nothing."""
    slots = anchor.read()
    start = seal.first_mac()
    last = database.last()
    seq, mac = (0, start) if last is None else (last[0].seq, last[1])
    newest = max((slot for slot in slots if slot is not None), key=lambda slot: slot.counter, default=None)
    if newest is None:
        return Standing(
            seq,
            mac,
            "The anchor is damaged or missing, so it cannot be shown that no save is missing",
            anchor_behind=False,
        )
    broken = _break(database, seal, start, min(newest.seq, seq))
    fault = None
    if broken is not None:
        fault = f"Entry {broken} is not as it was saved: the chain of entries is broken there"
    elif newest.seq > seq:
        fault = (
            f"{_entries(newest.seq - seq)} missing: an older database was put back, or its log was damaged or removed"
        )
    elif not same(newest.mac, _mac_at(database, start, newest.seq)):
        fault = f"Entry {newest.seq} is not the one that was saved: another history was put in its place"
    elif None in slots and newest.seq == seq:
        # A slot cut short while it was written is the newer one, and the chain is then ahead of the other.
        fault = "One slot of the anchor is damaged, so it cannot be shown that the last save is not missing"
    return Standing(seq, mac, fault, anchor_behind=fault is None and newest.seq < seq)


def _entries(count: int) -> str:
    return tr_count(count, "{n} entry is", "{n} entries are")


def _mac_at(database: Database, start: bytes, seq: int) -> bytes:
    if seq == 0:
        return start
    rows = database.rows(after=seq - 1, limit=1)
    return rows[0][1] if rows and rows[0][0].seq == seq else b""


def _break(database: Database, seal: Seal, start: bytes, anchored: int) -> int | None:
    """The first entry from a little before the anchor to the end that does not fit, or None."""
    first = max(anchored - TAIL, 0)
    before = _mac_at(database, start, first)
    stubs = Stubs(database.rows_between)
    for expected, (entry, mac) in enumerate(database.rows(after=first), start=first + 1):
        fits = entry.seq == expected and same(seal.next_mac(before, entry), mac)
        if not (stubs.vouch(entry) if fits else entry.seq == expected and stubs.wait(entry)):
            return expected
        before = mac
    return next(iter(stubs.left), None)
