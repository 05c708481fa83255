"""Grades, changes and findings as objects with the fixed keys that other programs read."""

from collections.abc import Sequence
from typing import Any

from neglect_tool.domain.change import AssessmentChange, ChildChange, Drift, DriftKind
from neglect_tool.domain.profile import AssessmentResult, ChildResult, Profile, Result
from neglect_tool.domain.readiness import Finding


def grades_object(result: AssessmentResult) -> dict[str, Any]:
    """What `grade --json` prints for an assessment."""
    return {"id": result.id, "children": {child: _child(each) for child, each in result.children.items()}}


def change_object(change: AssessmentChange) -> dict[str, Any]:
    """What `compare --json` prints for each assessment after the first."""
    return {"id": change.id, "children": {child: _child_change(each) for child, each in change.children.items()}}


def findings_object(assessment_id: str, findings: Sequence[Finding]) -> dict[str, Any]:
    """What `check --json` prints for an assessment."""
    return {
        "id": assessment_id,
        "findings": [
            {"code": each.code, "severity": each.severity, "about": dict(each.about), "text": each.text}
            for each in findings
        ],
    }


def _child(result: ChildResult) -> dict[str, Any]:
    return {
        "band": result.band,
        "carers": {carer: _profile(each) for carer, each in result.carers.items()},
        "experience": _profile(result.experience),
        "alerts": [{"item": each.item, "carer": each.carer, "grade": each.grade} for each in result.alerts],
        "open_criticals": [{"item": each.item, "carer": each.carer} for each in result.open_criticals],
        "prompt": result.prompt,
    }


def _profile(profile: Profile) -> dict[str, Any]:
    return {
        "areas": {area: _result(each) for area, each in profile.areas.items()},
        "domains": {domain: _result(each) for domain, each in profile.domains.items()},
    }


def _result(result: Result) -> dict[str, Any]:
    return {
        "grade": result.grade,
        "status": result.status,
        "because": list(result.because),
        "masked": list(result.masked),
    }


def _child_change(change: ChildChange) -> dict[str, Any]:
    return {
        "domains": {
            domain: {
                "from": each.before,
                "to": each.now,
                "change": each.change,
                "verification": each.verification,
                "sustained": each.sustained,
                "relapse": each.relapse,
            }
            for domain, each in change.domains.items()
        },
        "drift": [_drift(each) for each in change.drift],
    }


def _drift(drift: Drift) -> dict[str, Any]:
    if drift.kind is DriftKind.ITEM:
        return {"kind": drift.kind, "item": drift.about}
    if drift.kind is DriftKind.ACTION:
        return {"kind": drift.kind, "action": drift.about}
    return {"kind": drift.kind, "domain": drift.about, "days": drift.days}
