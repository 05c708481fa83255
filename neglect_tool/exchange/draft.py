"""From the entries of a draft to its assessment document: what stands is a fold, and undone steps are left out."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.draft import TextField
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.sharing import Part
from neglect_tool.domain.undoing import Link, undone
from neglect_tool.errors import VaultDamaged
from neglect_tool.exchange.document import canonical_bytes, parse_document
from neglect_tool.exchange.draft_aside import ASIDE
from neglect_tool.exchange.draft_codec import IMPORTED, decode, encode, envelope
from neglect_tool.exchange.schema import FORMAT
from neglect_tool.saying import tr
from neglect_tool.vault.entry import Entry

__all__ = ["ASIDE", "Fold", "Saved", "decode", "encode", "fold", "fold_assessment", "read_entry"]

_BY_ID = {"child-put": "children", "carer-put": "carers", "visit-put": "visits", "action-put": "actions"}
_BY_LINE = {
    "compensation-written": ("compensations", "compensation"),
    "voice-written": ("voice", "voice"),
    "view-written": ("views", "view"),
    "event-written": ("chronology", "event"),
    "strength-written": ("strengths", "strength"),
    "jot-written": ("jots", "jot"),
    "fact-written": ("record", "fact"),
    "second-grade-written": ("second_grades", "grade"),
}
_TEXTS = frozenset(field.value for field in TextField)
_KEYED_BY_ID = frozenset(_BY_ID.values())
_LISTS = (*_BY_ID.values(), "grades", *(section for section, _ in _BY_LINE.values()), "decisions")


@dataclass(frozen=True, slots=True)
class Saved:
    """An entry of a draft, opened as far as a fold needs."""

    entry: Entry
    body: dict[str, Any]
    link: Link


def read_entry(entry: Entry) -> Saved:
    """Open an entry; VaultTooNew or VaultDamaged if it cannot be."""
    where = f"assessment “{entry.subject}”, save {entry.seq}"
    if entry.kind == IMPORTED:
        try:
            body = json.loads(entry.payload)
        except ValueError as error:
            raise _lost(where) from error
        return Saved(entry, body, Link(entry.seq, begins=True))
    body = envelope(entry.kind, entry.payload, where)
    return Saved(
        entry,
        body,
        Link(entry.seq, body.get("joined") is True, body.get("target"), begins=entry.kind == "started"),
    )


def fold(entries: Iterable[Entry]) -> dict[str, Any]:
    """The assessment document that stands after all entries of one subject."""
    return Fold.of([read_entry(entry) for entry in entries if entry.kind not in ASIDE]).document()


def fold_assessment(entries: Iterable[Entry], pack: FormPack) -> Assessment:
    """The assessment that stands, read as strictly as any document."""
    document = fold(entries)
    return parse_document(canonical_bytes(document), f"assessment “{document.get('id', '')}”", pack)


class Fold:
    """The document as it grows, change by change; only undoing needs it made anew."""

    def __init__(self) -> None:
        self._top: dict[str, Any] = {}
        self._lists: dict[str, dict[str, dict[str, Any]]] = {}
        self._evidence: dict[str, dict[str, dict[str, Any]]] = {}
        self._whole: dict[str, dict[str, Any]] = {}
        """Grading entries with their evidence, the same objects until they change: there may be thousands."""

    @classmethod
    def of(cls, saved: Sequence[Saved]) -> "Fold":
        """What stands of these."""
        made = cls()
        dead = undone([each.link for each in saved])
        for each in saved:
            if each.entry.seq not in dead and each.link.undoes is None:
                made.add(each)
        return made

    def keys(self, section: str) -> tuple[str, ...]:
        """Keys of the lines of a list, in the document's order."""
        return tuple(self._lists.get(section, {}))

    def evidence_keys(self, entry: str) -> tuple[str, ...]:
        """Keys of the evidence of a grading entry, in the document's order."""
        return tuple(self._evidence.get(entry, {}))

    def document(self) -> dict[str, Any]:
        """The document as it stands; to be read, not changed."""
        made = dict(self._top)
        for section, lines in self._lists.items():
            made[section] = [
                self._with_evidence(key, line) if section == "grades" else dict(line) for key, line in lines.items()
            ]
        return made

    def add(self, saved: Saved) -> None:
        """One more change that stands."""
        kind, body, seq = saved.entry.kind, saved.body, str(saved.entry.seq)
        where = f"assessment “{saved.entry.subject}”, save {seq}"
        try:
            fits = self._add(kind, body, seq)
        except (KeyError, TypeError, AttributeError) as error:
            raise _lost(where) from error
        if not fits:
            raise _lost(where)

    def _add(self, kind: str, body: dict[str, Any], seq: str) -> bool:
        if kind == IMPORTED:
            self._import(body, seq)
        elif kind == "started":
            self._start(body)
        elif not self._top:
            return False
        elif kind in _BY_ID:
            record = body[kind.removesuffix("-put")]
            _put(self._list(_BY_ID[kind]), record["id"], record)
        elif kind in _BY_LINE:
            section, part = _BY_LINE[kind]
            _put(self._list(section), body["line"] or seq, body[part])
        elif kind == "sharing-set":
            return self._share(body["section"], body["key"], body["sharing"])
        else:
            return self._add_other(kind, body, seq)
        return True

    def _add_other(self, kind: str, body: dict[str, Any], seq: str) -> bool:
        if kind == "jot-sorted":
            jots = self._list("jots")
            if body["jot"] not in jots:
                return False
            jot = jots[body["jot"]]
            jots[body["jot"]] = {**jot, "sorted": [*(jot.get("sorted") or ()), body["sorting"]]}
            return True
        grades = self._list("grades") if kind in ("grade-entered", "entry-withdrawn", "evidence-written") else {}
        if kind in ("entry-withdrawn", "evidence-written") and body["entry"] not in grades:
            return False
        match kind:
            case "family-put":
                self._top["family"] = body["family"]
            case "as-at-moved":
                self._top["as_at"] = body["as_at"]
            case "meeting-set":
                self._top["meeting"] = body["meeting"]
            case "text-written":
                self._write(body["field"], body["text"])
            case "decision-recorded":
                self._list("decisions")[seq] = body["decision"]
            case "grade-entered":
                self._put_entry(seq, body["entry"])
            case "entry-withdrawn":
                grades[body["entry"]] = {**grades[body["entry"]], "withdrawn": body["withdrawn"]}
                self._whole.pop(body["entry"], None)
            case "evidence-written":
                _put(self._evidence[body["entry"]], body["line"] or seq, body["evidence"])
                self._whole.pop(body["entry"], None)
            case "removed":
                return self._list(body["section"]).pop(body["key"], None) is not None
        return True

    def _share(self, section: str, key: str, sharing: dict[str, Any] | None) -> bool:
        if section == Part.TEXTS:
            texts = {**(self._top.get("texts") or {}), key: sharing}
            self._top["texts"] = {field: each for field, each in texts.items() if each} or None
            return key in _TEXTS
        holding = self._evidence.values() if section == Part.EVIDENCE else [self._list(section)]
        lines = next((each for each in holding if key in each), None)
        if lines is not None:
            lines[key] = {**lines[key], "sharing": sharing}
            self._whole.clear()
        return lines is not None

    def _write(self, field: str, text: str) -> None:
        """Another wording; what was decided about the former one stands as far as it protects."""
        shared = (self._top.get("texts") or {}).get(field)
        if shared and self._top.get(field, "") != text:
            self._share(Part.TEXTS, field, _lapsed(shared))
        self._top[field] = text

    def _import(self, document: dict[str, Any], seq: str) -> None:
        self._top = {key: value for key, value in document.items() if key not in _LISTS or not value}
        self._lists = {}
        self._evidence = {}
        for section in _LISTS:
            for number, record in enumerate(document.get(section) or ()):
                key = record["id"] if section in _KEYED_BY_ID else f"{seq}.{number}"
                if section == "grades":
                    self._put_entry(key, record)
                else:
                    self._list(section)[key] = record

    def _start(self, body: dict[str, Any]) -> None:
        self._top = {"format": FORMAT, **{key: body[key] for key in ("id", "as_at", "pack", "pack_hash", "family")}}
        self._lists = {"children": {}, "carers": {}}
        self._evidence = {}

    def _put_entry(self, key: str, record: dict[str, Any]) -> None:
        self._list("grades")[key] = record
        self._whole.pop(key, None)
        self._evidence[key] = {f"{key}/{number}": each for number, each in enumerate(record.get("evidence") or ())}

    def _with_evidence(self, key: str, record: dict[str, Any]) -> dict[str, Any]:
        if key not in self._whole:
            evidence = list(self._evidence[key].values())
            self._whole[key] = {**record, "evidence": evidence} if evidence else dict(record)
        return self._whole[key]

    def _list(self, section: str) -> dict[str, dict[str, Any]]:
        self._top.pop(section, None)
        return self._lists.setdefault(section, {})


def _put(lines: dict[str, dict[str, Any]], key: str, record: dict[str, Any]) -> None:
    """A line, or another wording of it: a share was for the words as they stood, protection is for whatever stands."""
    before = lines.get(key) or {}
    if sharing := before.get("sharing"):
        same = _said(before) == _said(record)
        record = {**record, "sharing": sharing if same else _lapsed(sharing)}
    lines[key] = record


def _lapsed(sharing: dict[str, Any]) -> dict[str, Any] | None:
    """What holds for other words too."""
    kept = {**sharing, "shares": []}
    return kept if any(kept.get(key) for key in ("protected", "traceless", "withheld")) else None


def _said(record: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if key != "sharing" and value not in (None, "", [], False)}


def _lost(where: str) -> VaultDamaged:
    return VaultDamaged(
        where, tr("this change does not fit what was saved before it"), tr("Check the vault, or restore a backup.")
    )
