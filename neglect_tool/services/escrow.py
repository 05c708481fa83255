"""Making the agency's recovery key in a folder of its own."""

from pathlib import Path

from neglect_tool.errors import FileProblem, VaultError
from neglect_tool.saying import tr
from neglect_tool.services.files import write_whole
from neglect_tool.services.ports import Clock
from neglect_tool.vault.escrow import KEY_NAME, PUBLIC_NAME, EscrowPublic, make_pair, read_public


def init_escrow(folder: Path, agency: str, passphrase: str, clock: Clock) -> EscrowPublic:
    """Write both halves into a folder that has none yet, the private one first; and say whose it is."""
    for name in (KEY_NAME, PUBLIC_NAME):
        if (folder / name).exists():
            raise VaultError(
                str(folder),
                tr("there is a recovery key in this folder already, and it was kept"),
                tr("Name another folder."),
            )
    public, secret = make_pair(agency, passphrase, clock)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FileProblem(
            str(folder), tr("this folder cannot be made"), tr("Check the path and your rights.")
        ) from error
    write_whole(folder / KEY_NAME, secret)
    try:
        write_whole(folder / PUBLIC_NAME, public)
    except FileProblem:
        (folder / KEY_NAME).unlink(missing_ok=True)
        raise
    return read_public(public, str(folder / PUBLIC_NAME))
