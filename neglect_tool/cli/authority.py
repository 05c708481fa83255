"""`neglect-tool authority`: make the agency's authority, issue signing files."""

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from neglect_tool.bootstrap import utc_now
from neglect_tool.cli.lines import print_lines
from neglect_tool.cli.passphrase import read_passphrase
from neglect_tool.domain.days import in_words
from neglect_tool.services.authority import DEFAULT_DAYS, NewPerson, init_authority, issue_identity


def init(
    *,
    dir: Annotated[Path, Parameter(help="The folder to make it in; keep it on an office machine.")],  # noqa: A002 the option's fixed name
    name: Annotated[str, Parameter(help="The agency's name, as reports will show it.")],
    passphrase_file: Annotated[Path | None, Parameter(help="Its first line protects the authority's key.")] = None,
) -> None:
    """Make an authority in a new folder; `authority.pem` in it is what others trust."""
    made = init_authority(dir, name, read_passphrase(passphrase_file, "New passphrase of the authority"), utc_now)
    print_lines(
        (
            f"Authority of {made.authority}, until {in_words(made.until)}. Fingerprint {made.short_fingerprint}.",
            f"Give {dir / 'authority.pem'} to everyone who verifies reports; keep {dir / 'authority.key'} here.",
        )
    )


def issue(
    *,
    dir: Annotated[Path, Parameter(help="The authority's folder.")],  # noqa: A002 the option's fixed name
    name: Annotated[str, Parameter(help="The person's name.")],
    agency: Annotated[str, Parameter(help="The person's agency or team.")],
    out: Annotated[Path, Parameter(help="The signing file (PKCS#12) to write.")],
    passphrase_file: Annotated[Path | None, Parameter(help="The authority's passphrase, on its first line.")] = None,
    p12_passphrase_file: Annotated[Path | None, Parameter(help="The signing file's own, on its first line.")] = None,
    days: Annotated[int, Parameter(help="How long it counts, in days.")] = DEFAULT_DAYS,
) -> None:
    """Issue a signing file to a practitioner, a manager or a partner agency."""
    authority = read_passphrase(passphrase_file, "Passphrase of the authority")
    protection = read_passphrase(p12_passphrase_file, "New passphrase of the signing file")
    made = issue_identity(dir, authority, NewPerson(name, agency, days), out, protection, utc_now)
    print_lines(
        (
            f"{out}: {made.name}, {made.agency}, vouched for by {made.authority} until {in_words(made.until)}.",
            f"Serial {made.serial}. Fingerprint {made.short_fingerprint}.",
        )
    )
