"""`neglect-tool escrow init`: the agency's recovery key, made on an office machine."""

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from neglect_tool.bootstrap import utc_now
from neglect_tool.cli.lines import print_lines
from neglect_tool.cli.passphrase import read_new_passphrase
from neglect_tool.services.escrow import init_escrow


def init(
    *,
    dir: Annotated[Path, Parameter(help="The folder to make it in; keep it on an office machine.")],  # noqa: A002 the option's fixed name
    name: Annotated[str, Parameter(help="The agency's name, as set-up will show it.")] = "",
    passphrase_file: Annotated[Path | None, Parameter(help="Its first line protects the private half.")] = None,
) -> None:
    """Make the pair that opens vaults whose passphrase is lost: escrow.pub for laptops, escrow.key to keep."""
    made = init_escrow(dir, name, read_new_passphrase(passphrase_file, "New passphrase of the recovery key"), utc_now)
    print_lines(
        (
            f"Recovery key of {made.agency or 'the agency'}. Fingerprint {made.fingerprint}.",
            f"Give {dir / 'escrow.pub'} to laptops; keep {dir / 'escrow.key'} here, with a copy in a safe.",
            "Without escrow.key and its passphrase nobody can recover a vault.",
        )
    )
