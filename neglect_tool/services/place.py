"""Where a person left off: kept in the vault itself, so that unlocking leads back and nothing outside tells of it."""

import json
from dataclasses import asdict, dataclass
from typing import Any

from neglect_tool.services.ports import EntryStore

VERSION = 1
LONGEST = 20_000
"""Characters of a text that are kept with a place; what is longer was not typed into a line."""
_TEXTS = ("page", "assessment", "child", "carer", "item", "visit", "key")


@dataclass(frozen=True, slots=True)
class KeptPlace:
    """A page, what on it one stood at, and how far into the text of `key` the cursor was."""

    page: str
    assessment: str = ""
    child: str = ""
    carer: str = ""
    item: str = ""
    visit: str = ""
    key: str = ""
    cursor: int = 0
    typed: tuple[tuple[str, str], ...] = ()
    """What stands in fields that no assessment keeps, such as the form of a new family."""


def encode_place(place: KeptPlace) -> bytes:
    """As it is kept."""
    fields: dict[str, Any] = {"version": VERSION, **asdict(place), "typed": dict(place.typed)}
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()


def decode_place(payload: bytes) -> KeptPlace | None:
    """The place, or None for what is malformed or of a later version: one then begins at the caseload."""
    try:
        found = json.loads(payload)
    except ValueError:
        return None
    if not isinstance(found, dict) or found.get("version") != VERSION:
        return None
    texts = {name: found.get(name, "") for name in _TEXTS}
    cursor, typed = found.get("cursor", 0), found.get("typed", {})
    sound = (
        all(isinstance(text, str) for text in texts.values())
        and texts["page"]
        and type(cursor) is int
        and cursor >= 0
        and isinstance(typed, dict)
        and all(isinstance(text, str) and len(text) <= LONGEST for text in typed.values())
    )
    return KeptPlace(**texts, cursor=cursor, typed=tuple(typed.items())) if sound else None


def keep_place(store: EntryStore, author: str, place: KeptPlace) -> None:
    """Write down where one stands, unless that is what was written last or nothing may be written."""
    payload = encode_place(place)
    if store.read_only is None and payload != _last(store):
        from neglect_tool.vault.entry import PLACE, NewEntry

        store.append([NewEntry(author, PLACE, "", payload)])


def last_place(store: EntryStore) -> KeptPlace | None:
    """Where one left off, or None where there is no such place any more."""
    payload = _last(store)
    place = decode_place(payload) if payload is not None else None
    if place is not None and place.assessment and next(iter(store.entries(subject=place.assessment)), None) is None:
        return None
    return place


def _last(store: EntryStore) -> bytes | None:
    """The last such entry, looked for from the end among what the vault says of itself."""
    from neglect_tool.vault.entry import PLACE

    end, step = store.head().seq, 256
    while end > 0:
        start = max(0, end - step)
        found = [each for each in store.entries(subject="", after=start) if each.seq <= end and each.kind == PLACE]
        if found:
            return found[-1].payload
        end, step = start, step * 4
    return None
