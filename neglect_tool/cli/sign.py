"""`neglect-tool sign`: add the signature of one role to a report."""

from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

from neglect_tool.bootstrap import utc_now
from neglect_tool.cli.lines import print_lines
from neglect_tool.cli.passphrase import read_passphrase
from neglect_tool.identity.signing_file import read_signing_file
from neglect_tool.report.names import ROLE_TITLES
from neglect_tool.services.assessing import ShippedPacks
from neglect_tool.services.files import read_limited, refuse_existing, write_whole


def sign(
    pdf: Annotated[Path, Parameter(help="The report.")],
    /,
    *,
    with_: Annotated[Path, Parameter(name="--with", help="Your signing file (PKCS#12).")],
    role: Annotated[Literal["practitioner", "manager", "partner"], Parameter(help="As whom you sign.")],
    passphrase_file: Annotated[Path | None, Parameter(help="Its first line opens your signing file.")] = None,
    reason: Annotated[str, Parameter(help="Why you sign, to be shown with the signature.")] = "",
    out: Annotated[Path | None, Parameter(help="Write to this file and leave the report as it is.")] = None,
    force: Annotated[bool, Parameter(negative="", help="Replace the file named by --out.")] = False,
) -> None:
    """Sign a report: the first signature forbids changes, the last one closes it."""
    if out is not None:
        refuse_existing(out, force=force)
    report = read_limited(pdf)
    identity = read_signing_file(read_limited(with_), read_passphrase(passphrase_file, "Passphrase"), str(with_))
    from neglect_tool.services.signing import sign_report

    signed = sign_report(report, identity, role, utc_now(), reason, ShippedPacks(), where=str(pdf))
    write_whole(out or pdf, signed, force=force or out is None)
    person = identity.person
    signed_by = f"signed by {person.name}, {person.agency}, as {ROLE_TITLES[role].lower()}"
    print_lines([f"{out or pdf}: {signed_by}. Certificate {person.short_fingerprint}."])
