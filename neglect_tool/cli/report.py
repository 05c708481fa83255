"""`neglect-tool report`: an assessment as a PDF for the people who must decide."""

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from neglect_tool.cli.lines import print_lines, print_notes
from neglect_tool.errors import InputError, ReportError
from neglect_tool.services.assessing import ShippedPacks
from neglect_tool.services.files import refuse_existing, write_whole
from neglect_tool.services.reporting import BuiltReport, build_report, editions_made, request_from_files

FORMATS = ("pdf",)
"""The formats that are made."""


def report(
    file: Annotated[Path, Parameter(name="FILE", help="The assessment document.")],
    *,
    out: Annotated[Path, Parameter(help="The file to write.")],
    previous: Annotated[
        list[Path] | None, Parameter(negative=(), help="An earlier assessment of the family; may be given again.")
    ] = None,
    edition: Annotated[
        str | None, Parameter(help="For whom: panel, carer:ID, young-person:ID or professional. It must be said.")
    ] = None,
    format_: Annotated[str, Parameter(name="--format", help="The kind of file: pdf.")] = "pdf",
    signers: Annotated[
        str, Parameter(help="Who will sign: practitioner, manager, partner (once for each), with commas.")
    ] = "practitioner,manager",
    force: Annotated[bool, Parameter(negative=(), help="Replace an existing file.")] = False,
) -> int:
    """Make a report. It is made whatever stands against signing, and says so."""
    if format_ not in FORMATS:
        raise InputError("--format", f"“{format_}” is not made yet", f"Choose from: {', '.join(FORMATS)}.")
    if edition is None:
        raise InputError("--edition", "nobody has said for whom the report is", f"Choose from: {editions_made()}.")
    refuse_existing(out, force=force)
    roles = tuple(role.strip() for role in signers.split(",") if role.strip())
    request, notes = request_from_files(file, previous or (), ShippedPacks(), edition=edition, signers=roles)
    try:
        built = build_report(request)
    except ReportError as error:
        raise ReportError(f"{file}: {error.where.removeprefix('document.')}", error.what, error.remedy) from error
    write_whole(out, built.data, force=force)
    print_notes(notes)
    print_lines(_lines(out, built))
    return 0


def _lines(out: Path, built: BuiltReport) -> list[str]:
    pages = "1 page" if built.pages == 1 else f"{built.pages} pages"
    lines = [f"Made {out}: {pages}, SHA-256 {built.sha256}"]
    if built.blockers:
        number = len(built.blockers)
        lines.append("One finding stops signing:" if number == 1 else f"{number} findings stop signing:")
        lines += [f"  {finding.text}" for finding in built.blockers]
    return lines
