"""`neglect-tool vault backup` and `vault restore`: one verified file out of a vault, and a vault out of that file."""

from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from neglect_tool.bootstrap import utc_now
from neglect_tool.cli.lines import print_lines, print_notes
from neglect_tool.cli.passphrase import read_passphrase, secret_for
from neglect_tool.cli.vault import EscrowKey, EscrowPassphrase, Folder, PassphraseFile, account, opened
from neglect_tool.errors import FileProblem, InputError
from neglect_tool.services import backups
from neglect_tool.vault.backup import make
from neglect_tool.vault.restoring import restore as restore_vault


def backup(
    *,
    vault: Folder,
    passphrase_file: PassphraseFile = None,
    out: Annotated[Path | None, Parameter(help="The file to make; without it, the vault's own backups.")] = None,
    force: Annotated[bool, Parameter(negative="", help="Replace an earlier backup of the same vault.")] = False,
    second_place: Annotated[Path | None, Parameter(help="From now on, keep backups in this folder too.")] = None,
    no_second_place: Annotated[bool, Parameter(negative="", help="From now on, only in the vault's folder.")] = False,
) -> int:
    """Back a vault up into one encrypted file, verified before it has its name."""
    if second_place is not None and no_second_place:
        what = "--second-place and --no-second-place are both asked for"
        raise InputError("command line", what, "Ask for one of them.")
    if out is not None and out.resolve().is_relative_to(vault.resolve()):
        remedy = "Name a file on another disk or stick; without --out it goes to the vault's own backups."
        raise FileProblem(str(out), "this is inside the vault's own folder", remedy)
    with opened(vault, read_passphrase(passphrase_file, "Passphrase of the vault")) as held:
        if second_place is not None or no_second_place:
            backups.set_second_place(held, account(), second_place)
        if out is not None:
            made = make(held, out, force=force)
            print_lines([f"Backed up and verified: {made.path}. Head {made.manifest.head.mac[:16]}."])
            return 0
        outcome = backups.run(held)
    if outcome.made is None:
        raise FileProblem(str(vault), outcome.problems[0].removesuffix("."), "No backup was made.")
    print_lines([f"Backed up and verified: {outcome.made.path}. Head {outcome.made.manifest.head.mac[:16]}."])
    print_notes(line.removesuffix(".") for line in (*outcome.notes, *outcome.problems))
    return 1 if outcome.problems else 0


def restore(
    *,
    from_: Annotated[Path, Parameter(name="--from", help="The backup.")],
    vault: Annotated[Path, Parameter(name="--vault", help="A new or empty folder.")],
    passphrase_file: PassphraseFile = None,
    escrow_key: EscrowKey = None,
    escrow_passphrase_file: EscrowPassphrase = None,
) -> None:
    """Make a vault again from a backup, verified first, in a new or empty folder; nothing there is replaced."""
    with secret_for(passphrase_file, escrow_key, escrow_passphrase_file, "Passphrase of the backup") as secret:
        done = restore_vault(from_, vault, secret, utc_now)
    entries = "1 entry" if done.head.seq == 1 else f"{done.head.seq} entries"
    print_lines([f"Restored into {vault}: {entries}. {done.notice}"])
