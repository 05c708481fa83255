"""The professional edition: every line, grade and source, with a word for each text that is out."""

from dataclasses import replace

from neglect_tool.domain.assessment import Assessment, GradingEntry
from neglect_tool.domain.sharing import NOTHING, Part
from neglect_tool.domain.showing import (
    WITHHELD,
    Shown,
    bare_action,
    bare_decision,
    bare_evidence,
    open_fact,
    with_reason,
)


def professional_edition(assessment: Assessment, shown: Shown) -> Assessment:
    """Grades the same as the whole one, for nothing that a grade rests on is taken out."""

    def words(part: Part, at: int, said: str) -> str:
        return said if shown.shows(part, at) or not said.strip() else WITHHELD

    def entry(at: int, each: GradingEntry) -> GradingEntry:
        evidence = tuple(
            replace(piece, sharing=NOTHING) if shown.shows(Part.EVIDENCE, at, n) else bare_evidence(piece)
            for n, piece in enumerate(each.evidence)
        )
        told = shown.shows(Part.GRADES, at)
        withdrawn = each.withdrawn if told or each.withdrawn is None else replace(each.withdrawn, reason=WITHHELD)
        bare = replace(each, evidence=evidence, withdrawn=withdrawn, sharing=NOTHING)
        return with_reason(bare, shown=told)

    a = assessment
    return replace(
        a,
        children=tuple(
            replace(each, lives_elsewhere=words(Part.CHILDREN, at, each.lives_elsewhere), sharing=NOTHING)
            for at, each in enumerate(a.children)
        ),
        carers=tuple(
            replace(
                each,
                relationship=words(Part.CARERS, at, each.relationship),
                not_assessed_reason=words(Part.CARERS, at, each.not_assessed_reason),
                sharing=NOTHING,
            )
            for at, each in enumerate(a.carers)
        ),
        visits=tuple(
            replace(each, place=words(Part.VISITS, at, each.place), sharing=NOTHING) for at, each in enumerate(a.visits)
        ),
        grades=tuple(entry(at, each) for at, each in enumerate(a.grades)),
        compensations=tuple(
            replace(each, evidence=words(Part.COMPENSATIONS, at, each.evidence), sharing=NOTHING)
            for at, each in enumerate(a.compensations)
        ),
        voice=tuple(
            replace(
                each, text=words(Part.VOICE, at, each.text), method=words(Part.VOICE, at, each.method), sharing=NOTHING
            )
            for at, each in enumerate(a.voice)
        ),
        views=tuple(
            replace(each, text=words(Part.VIEWS, at, each.text), sharing=NOTHING) for at, each in enumerate(a.views)
        ),
        chronology=tuple(
            replace(
                each,
                agency=words(Part.CHRONOLOGY, at, each.agency),
                event=words(Part.CHRONOLOGY, at, each.event),
                meaning=words(Part.CHRONOLOGY, at, each.meaning),
                sharing=NOTHING,
            )
            for at, each in enumerate(a.chronology)
        ),
        strengths=tuple(
            replace(each, text=words(Part.STRENGTHS, at, each.text), sharing=NOTHING)
            for at, each in enumerate(a.strengths)
        ),
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
        record=tuple(open_fact(each) for each in shown.lines(Part.RECORD, a.record)),
        texts=(),
    )
