"""Grading an assessment: the rules of the domain, joined; pure, and the same for every pack."""

from collections.abc import Mapping, Sequence

from neglect_tool.domain.alerts import alerts, open_criticals
from neglect_tool.domain.assessment import Assessment, NotGrade
from neglect_tool.domain.experience import counting, experience
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.middle import profile
from neglect_tool.domain.profile import AssessmentResult, ChildResult, Current, Profile
from neglect_tool.domain.prompting import DomainGrades, prompt
from neglect_tool.domain.standing import Standing, standings

History = tuple[Mapping[str, DomainGrades], ...]
"""The domain grades of each child by id, an earlier assessment each, oldest first."""


def grade(
    assessment: Assessment,
    pack: FormPack,
    previous: Sequence[Assessment] = (),
    packs: Mapping[str, FormPack] | None = None,
) -> AssessmentResult:
    """Every grade, alert and prompt; `previous` are earlier assessments of the family in any order.

    One made with another pack is graded by its own, if `packs` has it.
    """
    return grade_after(assessment, pack, history(previous, pack, packs))


def history(previous: Sequence[Assessment], pack: FormPack, packs: Mapping[str, FormPack] | None = None) -> History:
    """What the prompt rule needs of earlier assessments, oldest first; worth keeping while only the last one grows."""
    return tuple(
        _domain_grades(each, (packs or {}).get(each.pack, pack))
        for each in sorted(previous, key=lambda each: each.as_at)
    )


def grade_after(assessment: Assessment, pack: FormPack, before: History) -> AssessmentResult:
    """The same as `grade`, with the history already worked out."""
    return AssessmentResult(
        assessment.id,
        {
            child: grade_child(assessment, standing, tuple(each.get(child, {}) for each in before))
            for child, standing in standings(assessment, pack).items()
        },
    )


def grade_child(assessment: Assessment, standing: Standing, before: Sequence[DomainGrades]) -> ChildResult:
    """One child of it; `before` are the grades of that child in earlier assessments, oldest first."""
    current = _current(standing)
    carers = {carer: _carer_profile(standing, answers) for carer, answers in current.items()}
    counted = counting(standing, assessment.compensations)
    items = experience(standing, current, counted)
    lived = profile(
        standing.layout,
        standing.band,
        lambda item: (items[item].number, items[item].not_applicable, items[item].provisional),
    )
    standing_alerts = alerts(standing)
    opens = open_criticals(standing, current)
    level, drivers = prompt(
        standing=standing,
        experience=lived,
        items=items,
        alerts=standing_alerts,
        opens=opens,
        counted=counted,
        carers=assessment.carers,
        before=before,
    )
    return ChildResult(
        band=standing.band,
        carers=carers,
        experience=lived,
        alerts=standing_alerts,
        open_criticals=opens,
        prompt=level,
        drivers=drivers,
        current=current,
        items=items,
    )


def _domain_grades(assessment: Assessment, pack: FormPack) -> dict[str, DomainGrades]:
    return {
        child: {domain: result.grade for domain, result in each.experience.domains.items()}
        for child, each in grade(assessment, pack).children.items()
    }


def _current(standing: Standing) -> dict[str, dict[str, Current]]:
    return {
        carer.id: {item.id: standing.current(carer.id, item.id) for item in standing.items} for carer in standing.carers
    }


def _carer_profile(standing: Standing, answers: Mapping[str, Current]) -> Profile:
    def answer(item: str) -> tuple[int | None, bool, bool]:
        found = answers[item].grade
        return (None, found is NotGrade.NA, False) if isinstance(found, NotGrade) else (found, False, False)

    return profile(standing.layout, standing.band, answer)
