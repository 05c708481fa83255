"""`neglect-tool compare`: what changed between the assessments of a family."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from neglect_tool.cli.lines import print_lines, print_notes, print_objects
from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.change import AssessmentChange, Direction, DomainChange, Drift, DriftKind
from neglect_tool.domain.days import in_words
from neglect_tool.exchange.results import change_object
from neglect_tool.services.assessing import Compared, ShippedPacks, compare_files


def compare(
    *files: Annotated[
        Path, Parameter(name="FILE", required=True, help="Two or more assessments of one family, in any order.")
    ],
    json: Annotated[bool, Parameter(negative=(), help="One JSON object a line, for other programs.")] = False,
) -> int:
    """Compare a family's assessments: better or worse, verified or not, and what drifts."""
    compared, notes = compare_files(files, ShippedPacks())
    print_notes(notes)
    if json:
        print_objects(change_object(each) for each in compared.changes)
    else:
        print_lines(_lines(compared))
    return 0


def _lines(compared: Compared) -> Iterator[str]:
    names = {domain.id: domain.name for domain in compared.pack.domains}
    for assessment, change in zip(compared.series[1:], compared.changes, strict=True):
        yield f"{change.id}, {in_words(change.as_at)}, since {change.before_id}, {in_words(change.before_as_at)}"
        yield from _child_lines(assessment, change, names)
        yield ""


def _child_lines(assessment: Assessment, change: AssessmentChange, names: dict[str, str]) -> Iterator[str]:
    for child in assessment.children:
        yield ""
        yield child.name
        found = change.children[child.id]
        for domain, each in found.domains.items():
            yield f"  {domain} {names.get(domain, '')}: {_change_phrase(each)}"
        for drift in found.drift:
            yield f"  Drift: {_drift_phrase(drift, assessment)}"


def _change_phrase(change: DomainChange) -> str:
    if change.change is Direction.NOT_COMPARABLE:
        return f"{change.before or 'no grade'} to {change.now or 'no grade'}, not comparable"
    words = f"{change.before} to {change.now}, {change.change}"
    if change.verification is not None:
        words += f", {'verified' if change.verification == 'verified' else 'not verified'}"
    if change.sustained:
        words += ", sustained"
    return f"{words}, after an improvement that did not last" if change.relapse else words


def _drift_phrase(drift: Drift, assessment: Assessment) -> str:
    if drift.kind is DriftKind.ITEM:
        return f"{drift.about} is at 4 or 5 and no better than last time"
    if drift.kind is DriftKind.ACTION:
        action = next(each for each in assessment.actions if each.id == drift.about)
        since = f" on {in_words(action.owed_since)}" if action.owed_since else ""
        return f"action {drift.about} was first due{since} and is not done"
    return f"{drift.about} is at 3 or worse and no better after {drift.days} days"
