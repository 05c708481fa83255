"""Readiness: what stands between an assessment and its signature, and what a panel may ask about."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.change import compare
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.grading import grade
from neglect_tool.domain.readiness import evidence, people, progress
from neglect_tool.domain.readiness.finding import (
    ABOUT,
    Finding,
    Found,
    OtherFamily,
    Review,
    Severity,
    is_decided,
)
from neglect_tool.domain.readiness.other_family import other_family
from neglect_tool.domain.standing import standings
from neglect_tool.domain.wording import calling
from neglect_tool.saying import tr

__all__ = ["CHECKS", "Check", "Finding", "OtherFamily", "Severity", "check", "nothing_to_sign", "standing_blockers"]


@dataclass(frozen=True, slots=True)
class Check:
    """One readiness check under its code."""

    code: str
    severity: Severity
    find: Callable[[Review], Iterator[Found]]


CHECKS = (
    Check("alert-without-decision", Severity.BLOCKER, people.alert_without_decision),
    Check("no-decision", Severity.BLOCKER, people.no_decision),
    Check("open-critical", Severity.BLOCKER, evidence.open_critical),
    Check("na-on-critical", Severity.BLOCKER, evidence.na_on_critical),
    Check("grade-without-evidence", Severity.BLOCKER, evidence.grade_without_evidence),
    Check("critical-without-evidence", Severity.BLOCKER, evidence.critical_without_evidence),
    Check("no-voice", Severity.BLOCKER, people.no_voice),
    Check("carer-unexplained", Severity.BLOCKER, people.carer_unexplained),
    Check("household-adult-not-assessed", Severity.BLOCKER, people.household_adult_not_assessed),
    Check("child-never-seen", Severity.BLOCKER, people.child_never_seen),
    Check("sleep-place-not-seen", Severity.BLOCKER, evidence.sleep_place_not_seen),
    Check("due-passed", Severity.BLOCKER, people.due_passed),
    Check("other-family", Severity.BLOCKER, other_family),
    Check("not-seen-alone", Severity.WARNING, people.not_seen_alone),
    Check("critical-on-word", Severity.WARNING, evidence.critical_on_word),
    Check("all-visits-announced", Severity.WARNING, people.all_visits_announced),
    Check("carer-evidence-only", Severity.WARNING, evidence.carer_evidence_only),
    Check("unverified-improvement", Severity.WARNING, progress.unverified_improvement),
    Check("old-evidence", Severity.WARNING, evidence.old_evidence),
    Check("shared-event", Severity.WARNING, evidence.shared_event),
    Check("weak-action", Severity.WARNING, progress.weak_action),
    Check("no-plan", Severity.WARNING, progress.no_plan),
    Check("drift", Severity.WARNING, progress.drift),
    Check("observers-disagree", Severity.WARNING, evidence.observers_disagree),
    Check("needs-not-asked", Severity.WARNING, people.needs_not_asked),
    Check("challenge", Severity.WARNING, people.challenge),
)
"""Every check, in the order in which findings are listed."""


def check(
    assessment: Assessment,
    pack: FormPack,
    previous: Sequence[Assessment] = (),
    *,
    packs: Mapping[str, FormPack] | None = None,
    others: Sequence[OtherFamily] = (),
) -> tuple[Finding, ...]:
    """Every finding, in the order of CHECKS, then of the document.

    Without `previous` there are no findings on change; without `others`, the other open families of a vault, none on
    another family's facts.
    """
    changes = compare((*previous, assessment), pack, packs)[-1].children if previous else None
    review = Review(
        assessment=assessment,
        pack=pack,
        result=grade(assessment, pack, previous, packs),
        standings=standings(assessment, pack),
        changes=changes,
        others=others,
        called=calling(assessment),
    )
    return tuple(_finding(each, found, assessment) for each in CHECKS for found in each.find(review))


def nothing_to_sign(assessment: Assessment) -> str:
    """Why a signature would stand for nothing, else empty: with no child entered, no check has anything to find."""
    return "" if assessment.children else tr("no child is entered, so there is nothing to sign")


def standing_blockers(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The blockers that no manager has decided on; while there is one, nobody signs."""
    return tuple(each for each in findings if each.severity is Severity.BLOCKER and not each.decided)


def _finding(each: Check, found: Found, assessment: Assessment) -> Finding:
    return Finding(
        code=each.code,
        severity=found.severity or each.severity,
        about=tuple((kind, found.about[kind]) for kind in ABOUT if kind in found.about),
        text=found.text,
        decided=is_decided(assessment.decisions, each.code, found.about),
    )
