"""The professional edition: every line, grade and source, with a word for each text that is out."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from neglect_tool.domain.assessment import Assessment, GradingEntry
from neglect_tool.domain.sharing import NOTHING, Part
from neglect_tool.domain.showing import (
    WITHHELD,
    Decided,
    Shown,
    bare_action,
    bare_decision,
    bare_evidence,
    undecided,
    with_reason,
)


def professional_edition(assessment: Assessment, shown: Shown) -> Assessment:
    """Grades the same as the whole one, for nothing that a grade rests on is taken out."""

    a = assessment
    return replace(
        a,
        children=_worded(shown, Part.CHILDREN, a.children, "lives_elsewhere"),
        carers=_worded(shown, Part.CARERS, a.carers, "relationship", "not_assessed_reason"),
        visits=_worded(shown, Part.VISITS, a.visits, "place"),
        grades=tuple(_entry(shown, at, each) for at, each in enumerate(a.grades)),
        compensations=_worded(shown, Part.COMPENSATIONS, a.compensations, "evidence"),
        voice=_worded(shown, Part.VOICE, a.voice, "text", "method"),
        views=_worded(shown, Part.VIEWS, a.views, "text"),
        chronology=_worded(shown, Part.CHRONOLOGY, a.chronology, "agency", "event", "meaning"),
        strengths=_worded(shown, Part.STRENGTHS, a.strengths, "text"),
        why_now=shown.text("why_now", a.why_now),
        analysis=shown.text("analysis", a.analysis),
        capacity_to_change=shown.text("capacity_to_change", a.capacity_to_change),
        actions=tuple(
            replace(each, sharing=NOTHING) if shown.shows(Part.ACTIONS, at) else bare_action(each)
            for at, each in enumerate(a.actions)
        ),
        decisions=tuple(
            replace(each, sharing=NOTHING) if shown.shows(Part.DECISIONS, at) else bare_decision(each)
            for at, each in enumerate(a.decisions)
        ),
        jots=(),
        second_grades=(),
        record=undecided(shown.lines(Part.RECORD, a.record)),
        texts=(),
    )


def _worded(shown: Shown, part: Part, lines: Sequence[Decided], *fields: str) -> tuple[Decided, ...]:
    """Every line; where its words are out, the word for that stands in each of these fields that says something."""

    def said(at: int, line: Decided) -> dict[str, Any]:
        held = not shown.shows(part, at)
        return {field: WITHHELD for field in fields if held and getattr(line, field).strip()}

    return tuple(replace(each, **said(at, each), sharing=NOTHING) for at, each in enumerate(lines))


def _entry(shown: Shown, at: int, entry: GradingEntry) -> GradingEntry:
    evidence = tuple(
        replace(piece, sharing=NOTHING) if shown.shows(Part.EVIDENCE, at, n) else bare_evidence(piece)
        for n, piece in enumerate(entry.evidence)
    )
    told = shown.shows(Part.GRADES, at)
    withdrawn = entry.withdrawn if told or entry.withdrawn is None else replace(entry.withdrawn, reason=WITHHELD)
    return with_reason(replace(entry, evidence=evidence, withdrawn=withdrawn, sharing=NOTHING), shown=told)
