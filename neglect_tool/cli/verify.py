"""`neglect-tool verify`: whether a signed report is to be relied on, and why not."""

import sys
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from neglect_tool.bootstrap import utc_now
from neglect_tool.cli.lines import print_lines, print_objects
from neglect_tool.errors import InputError
from neglect_tool.report.verdict_words import as_object, in_lines
from neglect_tool.services.files import read_limited
from neglect_tool.services.verifying_apart import serve, verify_apart


def verify(
    pdf: Annotated[Path | None, Parameter(help="The signed report.")] = None,
    /,
    *,
    trust: Annotated[tuple[Path, ...], Parameter(help="An authority's `authority.pem`; may be repeated.")] = (),
    crl: Annotated[tuple[Path, ...], Parameter(help="A list of withdrawn certificates; may be repeated.")] = (),
    json: Annotated[bool, Parameter(negative="", help="Print one JSON object.")] = False,
    apart: Annotated[bool, Parameter(negative="", show=False)] = False,
) -> int:
    """Say whether a signed report is sound: exit 0 valid, 1 not valid, 2 unreadable."""
    if apart:
        from neglect_tool.services.assessing import ShippedPacks

        serve(sys.stdin.buffer, sys.stdout.buffer, ShippedPacks())
        return 0
    if pdf is None:
        raise InputError("verify", "no file is named", "Name the signed report.")
    verdict = verify_apart(
        read_limited(pdf),
        [read_limited(each) for each in trust],
        [read_limited(each) for each in crl],
        now=utc_now(),
        where=str(pdf),
    )
    if json:
        print_objects([as_object(verdict)])
    else:
        print_lines(in_lines(verdict))
    return 0 if verdict.valid else 1
