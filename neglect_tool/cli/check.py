"""`neglect-tool check`: what stands between each assessment and its signature."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from neglect_tool.cli.lines import print_lines, print_notes, print_objects
from neglect_tool.domain.readiness import Severity, standing_blockers
from neglect_tool.exchange.results import findings_object
from neglect_tool.services.assessing import Checked, ShippedPacks, check_files


def check(
    *files: Annotated[Path, Parameter(name="FILE", required=True, help="Assessment documents.")],
    previous: Annotated[
        list[Path] | None, Parameter(negative=(), help="An earlier assessment of the family; may be given again.")
    ] = None,
    json: Annotated[bool, Parameter(negative=(), help="One JSON object a line, for other programs.")] = False,
) -> int:
    """Check assessments before they are signed; leaves with 1 where something stops signing."""
    checked, notes = check_files(files, previous or (), ShippedPacks())
    print_notes(notes)
    if json:
        print_objects(findings_object(each.assessment.id, each.findings) for each in checked)
    else:
        print_lines(line for each in checked for line in _lines(each))
    return 1 if any(standing_blockers(each.findings) for each in checked) else 0


def _lines(checked: Checked) -> Iterator[str]:
    blockers = standing_blockers(checked.findings)
    decided = [each for each in checked.findings if each.severity is Severity.BLOCKER and each.decided]
    warnings = [each for each in checked.findings if each.severity is Severity.WARNING]
    count = f"{len(blockers)} {'finding stops' if len(blockers) == 1 else 'findings stop'} signing"
    yield f"{checked.assessment.id}: {count if blockers else 'nothing stops signing'}"
    yield from (f"  Stops signing: {each.text} [{each.code}]" for each in blockers)
    yield from (f"  Decided by a manager: {each.text} [{each.code}]" for each in decided)
    yield from (f"  A panel may ask about: {each.text} [{each.code}]" for each in warnings)
    if blockers:
        yield "  Put each right, or have a manager write why it stays."
    yield ""
