"""`neglect-tool grade`: the profile of each assessment, with what it asks for and why."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from neglect_tool.cli.lines import print_lines, print_notes, print_objects
from neglect_tool.domain.days import in_words
from neglect_tool.domain.profile import Profile
from neglect_tool.domain.wording import PERSON_DECIDES, prompt_sentence, result_phrase
from neglect_tool.exchange.results import grades_object
from neglect_tool.services.assessing import Graded, ShippedPacks, grade_files


def grade(
    *files: Annotated[Path, Parameter(name="FILE", required=True, help="Assessment documents.")],
    previous: Annotated[
        list[Path] | None, Parameter(negative=(), help="An earlier assessment of the family; may be given again.")
    ] = None,
    json: Annotated[bool, Parameter(negative=(), help="One JSON object a line, for other programs.")] = False,
) -> int:
    """Grade assessments: what each child lives with, and what that asks for."""
    graded, notes = grade_files(files, previous or (), ShippedPacks())
    print_notes(notes)
    if json:
        print_objects(grades_object(each.result) for each in graded)
    else:
        print_lines(line for each in graded for line in _lines(each))
    return 0


def _lines(graded: Graded) -> Iterator[str]:
    assessment = graded.assessment
    yield f"{assessment.id}: {assessment.family.name} ({assessment.family.reference}), {in_words(assessment.as_at)}"
    for child in assessment.children:
        result = graded.result.children[child.id]
        yield ""
        yield f"{child.name}, band {result.band}: {result.prompt}"
        yield f"  {prompt_sentence(result, child.name, lambda carer: assessment.carer(carer).name)}"
        yield f"  {PERSON_DECIDES}"
        yield from (
            f"  Alert: {alert.item} at {alert.grade} with {assessment.carer(alert.carer).name}"
            for alert in result.alerts
        )
        yield from (
            f"  Critical and not seen: {each.item} with {assessment.carer(each.carer).name}"
            for each in result.open_criticals
        )
        yield from _profile_lines(graded, "Lives with", result.experience)
        for carer, profile in result.carers.items():
            yield from _profile_lines(graded, f"With {assessment.carer(carer).name}", profile)
    yield ""


def _profile_lines(graded: Graded, head: str, profile: Profile) -> Iterator[str]:
    yield f"  {head}"
    for domain in graded.pack.domains:
        if domain.id in profile.domains:
            yield f"    {domain.id} {domain.name}: {result_phrase(profile.domains[domain.id])}"
