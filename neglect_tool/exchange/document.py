"""Assessment documents: strictly from bytes to values, and back to bytes in one order of keys (format 1)."""

from collections.abc import Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from neglect_tool.domain.assessment import (
    Action,
    Assessment,
    CarerView,
    Compensation,
    Decision,
    Event,
    Evidence,
    Family,
    Grade,
    GradingEntry,
    Meeting,
    NotGrade,
    Source,
    Strength,
    Voice,
    Withdrawal,
)
from neglect_tool.domain.form import FormPack
from neglect_tool.errors import DocumentError
from neglect_tool.exchange.document_people import read_carer, read_child, read_visit
from neglect_tool.exchange.document_sharing import read_edition, read_sharing, read_texts
from neglect_tool.exchange.document_work import (
    Ids,
    read_fact,
    read_jot,
    read_progress,
    read_second_grade,
    read_time,
)
from neglect_tool.exchange.record import Record
from neglect_tool.exchange.schema import FORMAT, canonical_bytes, misplaced_keys, shown
from neglect_tool.exchange.strict_json import decode, read_bytes
from neglect_tool.saying import tr

__all__ = ["canonical_bytes", "parse_document", "read_bytes", "read_document", "write_document"]

_MOST_NAMED = 20
DAYS = ("weekday", "weekend", "holiday")
"""The kinds of day that a child's account may go through."""
_REQUIRED = ("id", "as_at", "pack", "family", "children", "carers")


def read_document(path: Path, pack: FormPack) -> Assessment:
    """The assessment in a file; raises FileProblem or DocumentError."""
    return parse_document(read_bytes(path), str(path), pack)


def parse_document(data: bytes, where: str, packs: FormPack | Mapping[str, FormPack]) -> Assessment:
    """The assessment in `data`, made with the pack given, or with one of the packs given by id."""
    if isinstance(packs, FormPack):
        packs = {packs.id: packs}
    document = Record(decode(data, where), where)
    raw = document.value
    if raw.get("format") != FORMAT:
        raise _other_format(document)
    misplaced = list(islice(misplaced_keys(raw), _MOST_NAMED))
    if misplaced:
        (place, what), *more = misplaced
        details = tuple(f"{where}: {at}: {amiss}" for at, amiss in more)
        raise DocumentError(f"{where}: {place}", what, tr("Take it out, or use the key that was meant."), details)
    for key in _REQUIRED:
        document.required(key)
    return _Reader(document, packs).assessment()


def write_document(assessment: Assessment) -> bytes:
    """The document that says this assessment, every key of the format present."""
    from neglect_tool.exchange.writing import document_of

    return canonical_bytes(document_of(assessment))


def _other_format(document: Record) -> DocumentError:
    name = document.required_text("format")
    if name.startswith("neglect-assessment/"):
        what = tr("“{shown}” is not a version of the format that this program reads", shown=shown(name))
        return document.fault("format", what, tr("Use the version of the program that wrote it, or a later one."))
    return document.fault(
        "format", f"“{shown(name)}” is not an assessment document", tr("It should be “{format}”.", format=FORMAT)
    )


class _Reader:
    """Reads the parts of one document in the order in which they refer to each other."""

    def __init__(self, document: Record, packs: Mapping[str, FormPack]) -> None:
        self.document = document
        self.as_at = document.required_day("as_at")
        self.pack = self._pack(packs)
        self.item_ids = frozenset(item.id for item in self.pack.items())
        self.children = tuple(read_child(each, self.as_at) for each in document.each("children"))
        self.child_ids = self._distinct("children", [child.id for child in self.children])
        self.carers = tuple(read_carer(each, self.child_ids) for each in document.each("carers"))
        self.carer_ids = self._distinct("carers", [carer.id for carer in self.carers])
        people = self.child_ids | self.carer_ids
        self.visits = tuple(read_visit(each, self.as_at, people) for each in document.each("visits"))
        self.visit_ids = self._distinct("visits", [visit.id for visit in self.visits])
        self.ids = Ids(self.item_ids, self.child_ids, self.carer_ids, self.visit_ids)
        self.actions = tuple(self._action(each) for each in document.each("actions"))
        self.action_ids = self._distinct("actions", [action.id for action in self.actions])

    def assessment(self) -> Assessment:
        """The whole of it."""
        document = self.document
        family = document.one("family")
        return Assessment(
            id=document.required_text("id"),
            as_at=self.as_at,
            pack=self.pack.id,
            family=Family(family.required_text("reference"), family.required_text("name")),
            children=self.children,
            carers=self.carers,
            visits=self.visits,
            grades=tuple(self._entry(each) for each in document.each("grades")),
            compensations=tuple(self._compensation(each) for each in document.each("compensations")),
            voice=tuple(self._voice(each) for each in document.each("voice")),
            views=tuple(
                CarerView(each.reference("carer", self.carer_ids, "carer"), each.text("text"), read_sharing(each))
                for each in document.each("views")
            ),
            chronology=tuple(_event(each) for each in document.each("chronology")),
            strengths=tuple(
                Strength(each.reference("child", self.child_ids, "child"), each.text("text"), read_sharing(each))
                for each in document.each("strengths")
            ),
            analysis=document.text("analysis"),
            capacity_to_change=document.text("capacity_to_change"),
            actions=self.actions,
            decisions=tuple(self._decision(each) for each in document.each("decisions")),
            pack_hash=document.text("pack_hash") or None,
            why_now=document.text("why_now"),
            meeting=self._meeting(),
            jots=tuple(read_jot(each, self.ids) for each in document.each("jots")),
            record=tuple(read_fact(each, self.ids) for each in document.each("record")),
            second_grades=tuple(read_second_grade(each, self.ids) for each in document.each("second_grades")),
            texts=read_texts(document),
            edition=read_edition(document),
        )

    def _pack(self, packs: Mapping[str, FormPack]) -> FormPack:
        pack_id = self.document.required_text("pack")
        pack = packs.get(pack_id)
        if pack is None:
            known = ", ".join(f"“{each}”" for each in packs)
            raise self.document.fault(
                "pack", f"there is no form pack “{shown(pack_id)}”", tr("Use one of: {known}.", known=known)
            )
        return pack

    def _distinct(self, key: str, ids: list[str]) -> frozenset[str]:
        seen: set[str] = set()
        for number, each in enumerate(ids):
            if each in seen:
                what = tr("there is another “{shown}” before it", shown=shown(each))
                raise self.document.fault(f"{key}[{number}].id", what, tr("Give each of them an id of its own."))
            seen.add(each)
        return frozenset(ids)

    def _entry(self, record: Record) -> GradingEntry:
        grade = _grade(record)
        reason = record.text("reason")
        if grade in (NotGrade.NA, NotGrade.DECLINED) and not reason.strip():
            raise record.fault("reason", f"“{grade}” needs a reason", tr("Say why, or what was said."))
        return GradingEntry(
            item=record.reference("item", self.item_ids, "item"),
            child=record.reference("child", self.child_ids, "child"),
            carer=record.reference("carer", self.carer_ids, "carer"),
            visit=record.reference("visit", self.visit_ids, "visit"),
            grade=grade,
            reason=reason,
            evidence=tuple(self._evidence(each) for each in record.each("evidence")),
            withdrawn=_withdrawal(record),
            sharing=read_sharing(record),
        )

    def _evidence(self, record: Record) -> Evidence:
        source = record.required_text("source")
        if source not in Source.__members__.values():
            known = ", ".join(Source)
            raise record.fault("source", f"“{shown(source)}” is not a source", tr("Use one of: {known}.", known=known))
        about = record.ids("about", self.child_ids, "child")
        third_party, at = record.flag("third_party") or False, read_time(record, "at")
        return Evidence(
            Source(source), record.text("text"), about, third_party, at, record.text("said_by"), read_sharing(record)
        )

    def _compensation(self, record: Record) -> Compensation:
        return Compensation(
            item=record.reference("item", self.item_ids, "item"),
            child=record.reference("child", self.child_ids, "child"),
            carer=record.reference("carer", self.carer_ids, "carer"),
            by=record.reference("by", self.carer_ids, "carer"),
            evidence=record.text("evidence"),
            sharing=read_sharing(record),
        )

    def _voice(self, record: Record) -> Voice:
        visit = record.reference("visit", self.visit_ids, "visit") if record.has("visit") else None
        child = record.reference("child", self.child_ids, "child")
        day = record.text("day")
        if day not in ("", *DAYS):
            raise record.fault(
                "day", f"“{shown(day)}” is not a kind of day", tr("Use one of: {days}.", days=", ".join(DAYS))
            )
        return Voice(child, visit, record.text("method"), record.text("text"), day, read_sharing(record))

    def _action(self, record: Record) -> Action:
        return Action(
            id=record.required_text("id"),
            outcome=record.text("outcome"),
            action=record.text("action"),
            owner=record.text("owner"),
            due=record.day("due"),
            first_due=record.day("first_due"),
            done=record.text("done"),
            measure=record.text("measure"),
            contingency=record.text("contingency"),
            progress=tuple(read_progress(each) for each in record.each("progress")),
            sharing=read_sharing(record),
        )

    def _decision(self, record: Record) -> Decision:
        known = {
            "child": self.child_ids,
            "carer": self.carer_ids,
            "item": self.item_ids,
            "domain": frozenset(domain.id for domain in self.pack.domains),
            "action": self.action_ids,
            "visit": self.visit_ids,
        }
        about = record.one("about") if record.has("about") else None
        return Decision(
            code=record.text("code"),
            about=tuple(
                (kind, about.reference(kind, ids, kind)) for kind, ids in known.items() if about and about.has(kind)
            ),
            by=record.text("by"),
            role=record.text("role"),
            on=record.required_day("on"),
            told=record.text("told"),
            outcome=record.text("outcome"),
            reason=record.text("reason"),
            sharing=read_sharing(record),
        )

    def _meeting(self) -> Meeting | None:
        if not self.document.has("meeting"):
            return None
        meeting = self.document.one("meeting")
        return Meeting(meeting.required_text("name"), meeting.required_day("on"))


def _event(record: Record) -> Event:
    agency, event, meaning = record.text("agency"), record.text("event"), record.text("meaning")
    return Event(record.required_day("on"), agency, event, meaning, read_sharing(record))


def _grade(record: Record) -> Grade:
    value: Any = record.required("grade")
    if type(value) is int and 1 <= value <= 5:
        return value
    if isinstance(value, str) and value in NotGrade.__members__.values():
        return NotGrade(value)
    what = tr("“{shown}” is not a grade", shown=shown(value)) if isinstance(value, str) else tr("this is not a grade")
    remedy = tr("Write a whole number from 1 to 5 without quotation marks, or “na”, “unknown” or “declined”.")
    raise record.fault("grade", what, remedy)


def _withdrawal(record: Record) -> Withdrawal | None:
    if not record.has("withdrawn"):
        return None
    withdrawn = record.one("withdrawn")
    return Withdrawal(withdrawn.required_text("by"), withdrawn.required_text("reason"))
