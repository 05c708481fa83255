"""Changes of a draft as bytes for the store, and back: version 1 of that format lives here alone.

The payload of a change is a JSON object: `version`, `joined` (whether it belongs to the step of the entry before it),
and the parts of the change, records in the shape of the assessment document. That of `imported` is the document.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from neglect_tool.domain import draft
from neglect_tool.domain.assessment import Decision
from neglect_tool.domain.draft import Change, Imported
from neglect_tool.domain.sharing import NOTHING, Sharing
from neglect_tool.errors import VaultDamaged, VaultTooNew
from neglect_tool.saying import tr

VERSION = 1

IMPORTED = "imported"
KINDS: Mapping[str, type[Change]] = {
    "started": draft.Started,
    "family-put": draft.FamilyPut,
    "as-at-moved": draft.AsAtMoved,
    "meeting-set": draft.MeetingSet,
    "child-put": draft.ChildPut,
    "carer-put": draft.CarerPut,
    "visit-put": draft.VisitPut,
    "action-put": draft.ActionPut,
    "grade-entered": draft.GradeEntered,
    "entry-withdrawn": draft.EntryWithdrawn,
    "evidence-written": draft.EvidenceWritten,
    "compensation-written": draft.CompensationWritten,
    "voice-written": draft.VoiceWritten,
    "view-written": draft.ViewWritten,
    "event-written": draft.EventWritten,
    "strength-written": draft.StrengthWritten,
    "jot-written": draft.JotWritten,
    "jot-sorted": draft.JotSorted,
    "fact-written": draft.FactWritten,
    "second-grade-written": draft.SecondGradeWritten,
    "text-written": draft.TextWritten,
    "decision-recorded": draft.DecisionRecorded,
    "sharing-set": draft.SharingSet,
    "removed": draft.Removed,
    "undone": draft.Undone,
}
"""What each kind of entry holds, apart from `imported`; a kind keeps its name and shape for good."""

_KIND_OF = {cls: kind for kind, cls in KINDS.items()}
_UNSAID_WHEN_EMPTY = frozenset({"reason", "not_assessed_reason", "done", "pack_hash"})


def encode(change: Change, *, joined: bool = False) -> tuple[str, bytes]:
    """The kind and payload of an entry that holds the change."""
    if isinstance(change, Imported):
        return IMPORTED, change.document
    body = {"version": VERSION, "joined": joined, **plain(change)}
    return _KIND_OF[type(change)], json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def decode(kind: str, payload: bytes, where: str = "a saved change") -> Change:
    """The change that an entry holds; VaultTooNew for a kind or version that this program does not know."""
    if kind == IMPORTED:
        return Imported(payload)
    body = envelope(kind, payload, where)
    try:
        return cast(Change, _value(KINDS[kind], body))
    except (KeyError, TypeError, ValueError) as error:
        raise _damaged(where) from error


def envelope(kind: str, payload: bytes, where: str) -> dict[str, Any]:
    """The payload as an object, its kind and version checked."""
    if kind not in KINDS:
        raise VaultTooNew(where, tr("this vault holds “{kind}”, which this program does not know", kind=kind), _NEWER)
    try:
        body = json.loads(payload)
    except ValueError as error:
        raise _damaged(where) from error
    if not isinstance(body, dict) or not isinstance(body.get("version"), int):
        raise _damaged(where)
    if body["version"] > VERSION:
        raise VaultTooNew(where, tr("a later version of the program wrote this"), _NEWER)
    return body


def plain(value: Any) -> Any:
    """A value of the domain in the shape of the assessment document."""
    if value == NOTHING:
        return None
    if isinstance(value, Decision):
        return {**_object(value), "about": dict(value.about), "reason": value.reason}
    if is_dataclass(value):
        return _object(value)
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    return value


def _object(value: Any) -> dict[str, Any]:
    found = {field.name.removesuffix("_"): plain(getattr(value, field.name)) for field in fields(value)}
    return {key: None if each == "" and key in _UNSAID_WHEN_EMPTY else each for key, each in found.items()}


_NEWER = tr("Open the vault with the version of the program that wrote it, or a later one. Nothing was changed.")


def _damaged(where: str) -> VaultDamaged:
    return VaultDamaged(
        where, tr("a saved change cannot be read"), tr("Check the vault, and restore a backup if it is damaged.")
    )


def _value(hint: Any, raw: Any) -> Any:
    if get_origin(hint) in (Union, UnionType):
        return _one_of(get_args(hint), raw)
    if get_origin(hint) is tuple:
        if isinstance(raw, dict):
            return tuple(raw.items())
        return tuple(_value(get_args(hint)[0], each) for each in raw)
    if hint is Sharing and raw is None:
        return NOTHING
    if is_dataclass(hint):
        return cast(Callable[..., Any], hint)(
            **{
                name: _value(each, raw[key])
                for name, each in _hints(cast(type, hint)).items()
                if (key := name.removesuffix("_")) in raw
            }
        )
    if hint is date:
        return date.fromisoformat(raw)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(raw)
    if hint is str:
        return raw or ""
    return raw


def _one_of(hints: tuple[Any, ...], raw: Any) -> Any:
    if raw is None and type(None) in hints:
        return None
    if isinstance(raw, int):
        return raw
    return _value(next(hint for hint in hints if hint not in (type(None), int)), raw)


@cache
def _hints(cls: type) -> dict[str, Any]:
    return get_type_hints(cls)
