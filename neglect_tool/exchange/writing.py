"""An assessment as the object of its document, every key of the format present."""

from datetime import date
from typing import Any

from neglect_tool.domain.assessment import (
    Action,
    Assessment,
    Carer,
    Child,
    Compensation,
    Decision,
    Event,
    GradingEntry,
    Visit,
    Voice,
)
from neglect_tool.domain.work import Fact, Jot, SecondGrade
from neglect_tool.exchange.document_sharing import sharing_of
from neglect_tool.exchange.schema import FORMAT


def document_of(assessment: Assessment) -> dict[str, Any]:
    """The document object; reading it again gives an equal assessment."""
    meeting = assessment.meeting
    return {
        "format": FORMAT,
        "id": assessment.id,
        "as_at": assessment.as_at.isoformat(),
        "edition": assessment.edition or None,
        "pack": assessment.pack,
        "pack_hash": assessment.pack_hash,
        "family": {"reference": assessment.family.reference, "name": assessment.family.name},
        "why_now": assessment.why_now,
        "meeting": None if meeting is None else {"name": meeting.name, "on": meeting.on.isoformat()},
        "children": [_child(child) for child in assessment.children],
        "carers": [_carer(carer) for carer in assessment.carers],
        "visits": [_visit(visit) for visit in assessment.visits],
        "grades": [_entry(entry) for entry in assessment.grades],
        "compensations": [_compensation(each) for each in assessment.compensations],
        "voice": [_voice(voice) for voice in assessment.voice],
        "views": [
            {"carer": view.carer, "text": view.text, "sharing": sharing_of(view.sharing)} for view in assessment.views
        ],
        "chronology": [_event(event) for event in assessment.chronology],
        "strengths": [
            {"child": strength.child, "text": strength.text, "sharing": sharing_of(strength.sharing)}
            for strength in assessment.strengths
        ],
        "analysis": assessment.analysis,
        "capacity_to_change": assessment.capacity_to_change,
        "actions": [_action(action) for action in assessment.actions],
        "decisions": [_decision(decision) for decision in assessment.decisions],
        "jots": [_jot(jot) for jot in assessment.jots],
        "record": [_fact(fact) for fact in assessment.record],
        "second_grades": [_second_grade(grade) for grade in assessment.second_grades],
        "texts": {field: sharing_of(sharing) for field, sharing in assessment.texts} or None,
    }


def _child(child: Child) -> dict[str, Any]:
    return {
        "id": child.id,
        "name": child.name,
        "born": _day(child.born),
        "due": _day(child.due),
        "named_needs": child.named_needs,
        "lives_elsewhere": child.lives_elsewhere,
        "sharing": sharing_of(child.sharing),
    }


def _carer(carer: Carer) -> dict[str, Any]:
    return {
        "id": carer.id,
        "name": carer.name,
        "relationship": carer.relationship,
        "assessed": carer.assessed,
        "not_assessed_reason": carer.not_assessed_reason or None,
        "in_household": carer.in_household,
        "children": None if carer.children is None else list(carer.children),
        "sharing": sharing_of(carer.sharing),
    }


def _visit(visit: Visit) -> dict[str, Any]:
    return {
        "id": visit.id,
        "on": visit.on.isoformat(),
        "announced": visit.announced,
        "observer": visit.observer,
        "agency": visit.agency,
        "place": visit.place,
        "seen": list(visit.seen),
        "seen_alone": list(visit.seen_alone),
        "began": visit.began,
        "ended": visit.ended,
        "interpreter": visit.interpreter,
        "sharing": sharing_of(visit.sharing),
    }


def _entry(entry: GradingEntry) -> dict[str, Any]:
    withdrawn = entry.withdrawn
    return {
        "item": entry.item,
        "child": entry.child,
        "carer": entry.carer,
        "visit": entry.visit,
        "grade": entry.grade,
        "reason": entry.reason or None,
        "withdrawn": None if withdrawn is None else {"by": withdrawn.by, "reason": withdrawn.reason},
        "evidence": [
            {
                "source": piece.source,
                "text": piece.text,
                "about": list(piece.about),
                "third_party": piece.third_party,
                "at": piece.at,
                "said_by": piece.said_by,
                "sharing": sharing_of(piece.sharing),
            }
            for piece in entry.evidence
        ],
        "sharing": sharing_of(entry.sharing),
    }


def _compensation(compensation: Compensation) -> dict[str, Any]:
    return {
        "item": compensation.item,
        "child": compensation.child,
        "carer": compensation.carer,
        "by": compensation.by,
        "evidence": compensation.evidence,
        "sharing": sharing_of(compensation.sharing),
    }


def _voice(voice: Voice) -> dict[str, Any]:
    return {
        "child": voice.child,
        "visit": voice.visit,
        "method": voice.method,
        "text": voice.text,
        "day": voice.day,
        "sharing": sharing_of(voice.sharing),
    }


def _event(event: Event) -> dict[str, Any]:
    return {
        "on": event.on.isoformat(),
        "agency": event.agency,
        "event": event.event,
        "meaning": event.meaning,
        "sharing": sharing_of(event.sharing),
    }


def _action(action: Action) -> dict[str, Any]:
    return {
        "id": action.id,
        "outcome": action.outcome,
        "action": action.action,
        "owner": action.owner,
        "due": _day(action.due),
        "first_due": _day(action.first_due),
        "done": action.done or None,
        "measure": action.measure,
        "contingency": action.contingency,
        "progress": [{"on": each.on.isoformat(), "text": each.text, "by": each.by} for each in action.progress],
        "sharing": sharing_of(action.sharing),
    }


def _jot(jot: Jot) -> dict[str, Any]:
    return {
        "visit": jot.visit,
        "at": jot.at,
        "mark": jot.mark,
        "text": jot.text,
        "sorted": [{"to": each.to, "item": each.item, "child": each.child, "carer": each.carer} for each in jot.sorted],
    }


def _fact(fact: Fact) -> dict[str, Any]:
    return {
        "topic": fact.topic,
        "text": fact.text,
        "child": fact.child,
        "carer": fact.carer,
        "on": _day(fact.on),
        "source": fact.source,
        "restricted": fact.restricted,
        "sharing": sharing_of(fact.sharing),
    }


def _second_grade(grade: SecondGrade) -> dict[str, Any]:
    settled = grade.settled
    return {
        "item": grade.item,
        "child": grade.child,
        "carer": grade.carer,
        "grade": grade.grade,
        "by": grade.by,
        "on": grade.on.isoformat(),
        "agency": grade.agency,
        "reason": grade.reason or None,
        "settled": None
        if settled is None
        else {
            "grade": settled.grade,
            "by": settled.by,
            "on": settled.on.isoformat(),
            "reason": settled.reason or None,
            "first": settled.first,
        },
    }


def _decision(decision: Decision) -> dict[str, Any]:
    return {
        "code": decision.code,
        "about": dict(decision.about),
        "by": decision.by,
        "role": decision.role,
        "on": _day(decision.on),
        "told": decision.told,
        "outcome": decision.outcome,
        "reason": decision.reason,
        "sharing": sharing_of(decision.sharing),
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
