"""`neglect-tool vault`: make a vault, put assessment documents in, get them out, list and check them."""

import contextlib
import getpass
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from neglect_tool.bootstrap import utc_now
from neglect_tool.cli.lines import each_second, print_lines, print_notes, print_objects
from neglect_tool.cli.passphrase import read_new_passphrase, read_passphrase, secret_for
from neglect_tool.errors import FileProblem, InputError, VaultFull
from neglect_tool.packs.load import shipped_pack, shipped_pack_ids
from neglect_tool.services import vaults
from neglect_tool.services.files import read_limited, refuse_existing
from neglect_tool.services.ports import Clock
from neglect_tool.vault import store
from neglect_tool.vault.checking import Noted
from neglect_tool.vault.escrow import FILE_LIMIT, read_public
from neglect_tool.vault.kept import backups_folder, kept_in
from neglect_tool.vault.slots import Secret

Folder = Annotated[Path, Parameter(name="--vault", help="The vault's folder.")]
PassphraseFile = Annotated[Path | None, Parameter(help="The vault's passphrase, on its first line.")]
Opening = Callable[[Path, str | Secret, Clock], store.Vault]
ASKING = "Passphrase of the vault"
EscrowKey = Annotated[Path | None, Parameter(help="The agency's recovery key, in place of a passphrase.")]
EscrowPassphrase = Annotated[Path | None, Parameter(help="The recovery key's passphrase.")]
AsJson = Annotated[bool, Parameter(name="--json", negative="", help="One JSON object a line.")]


def init(
    *,
    vault: Folder,
    passphrase_file: PassphraseFile = None,
    name: Annotated[str, Parameter(help="Whose it is, shown before it is unlocked; never a family's name.")] = "",
    escrow: Annotated[Path | None, Parameter(help="The agency's escrow.pub, whose key can open it too.")] = None,
) -> None:
    """Make a new, empty vault in a new or empty folder."""
    public = read_public(read_limited(escrow, FILE_LIMIT), str(escrow)) if escrow is not None else None
    secret = read_new_passphrase(passphrase_file, "New passphrase of the vault")
    with _full_disk_said(), store.create(vault, secret, utc_now, name=name, escrow=public) as made:
        notices = made.notices
    opens = f"its passphrase, or the recovery key of {public.agency or 'the agency'}" if public else "its passphrase"
    print_lines([f"Made a vault in {vault}. Nothing and nobody can open it without {opens}."])
    _note(vault, notices)


def import_(
    *files: Annotated[Path, Parameter(help="Assessment documents (JSON).")],
    vault: Folder,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Put assessment documents into the vault: all of them, or none if one is refused."""
    if not files:
        raise InputError("command line", "no assessment document is named", "Name one file or more.")
    packs = {id_: shipped_pack(id_) for id_ in shipped_pack_ids()}
    with _full_disk_said(), _opened(vault, passphrase_file, store.open_) as held:
        told = each_second(
            "{} of {} documents read; nothing is in the vault until all are, and Ctrl-C leaves it as it was"
        )
        try:
            done = vaults.import_documents(held, files, packs, account(), told)
        except VaultFull:
            if not held.free_ballast():
                raise
            done = vaults.import_documents(held, files, packs, account(), told)
            _note(vault, ["The disk is full; the space kept for this was used for this save. Free some space now."])
    lines: list[str] = []
    for each in done:
        what = "is in the vault already, the same; left as it was" if each.known else "imported"
        lines.append(f"{each.id} {what}")
    print_lines(lines)


def export(
    *,
    vault: Folder,
    passphrase_file: PassphraseFile = None,
    id: Annotated[str, Parameter(help="The assessment's id.")],  # noqa: A002 the option's fixed name
    out: Annotated[Path | None, Parameter(help="The file to write; without it, standard output.")] = None,
    force: Annotated[bool, Parameter(negative="", help="Replace an existing file.")] = False,
    escrow_key: EscrowKey = None,
    escrow_passphrase_file: EscrowPassphrase = None,
) -> None:
    """Get an assessment document out of the vault. The file is not encrypted."""
    if out is not None:
        refuse_existing(out, force=force)
    with (
        secret_for(passphrase_file, escrow_key, escrow_passphrase_file, ASKING) as secret,
        opened(vault, secret) as held,
    ):
        if out is not None:
            vaults.export_to(held, id, out, force=force)
            return
        document = vaults.export_document(held, id)
    _put_out(document)


def list_(
    *,
    vault: Folder,
    passphrase_file: PassphraseFile = None,
    escrow_key: EscrowKey = None,
    escrow_passphrase_file: EscrowPassphrase = None,
    as_json: AsJson = False,
) -> None:
    """List the assessments of the vault: id, date, the family's reference, how far it is."""
    with (
        secret_for(passphrase_file, escrow_key, escrow_passphrase_file, ASKING) as secret,
        opened(vault, secret) as held,
    ):
        listed = vaults.list_assessments(held)
    if as_json:
        print_objects(asdict(each) for each in listed)
    else:
        print_lines("\t".join((each.id, each.as_at, each.reference, each.state)) for each in listed)


def check(
    *,
    vault: Folder,
    passphrase_file: PassphraseFile = None,
    record: Annotated[list[str] | None, Parameter(help="A record as a signed report prints it.", negative="")] = None,
    as_json: AsJson = False,
) -> int:
    """Check every byte of the vault and change none: exit 1 if anything is damaged, altered or missing.

    A `--record` from a signed report shows whether the whole vault was put back to an older time.
    """
    noted = [Noted.parse(each) for each in record or ()]
    report = store.inspect(vault, read_passphrase(passphrase_file, ASKING), utc_now, noted)
    if as_json:
        line = {"sound": not report.faults, "entries": report.entries, "head": report.head.mac}
        faults = [asdict(fault) for fault in report.faults]
        print_objects([{**line, "faults": faults}])
    elif not report.faults:
        entries = "1 entry" if report.entries == 1 else f"{report.entries} entries"
        stands = f"{report.head.seq}:{report.head.mac[:13]}"
        print_lines([f"Sound: {entries}, none altered, none missing. Record {stands}. {_beside(vault)}"])
    else:
        print_lines(f"{fault.where}: {fault.what}. {fault.remedy}" for fault in report.faults)
    return 1 if report.faults else 0


def _beside(vault: Path) -> str:
    """How many backups lie with the vault: that there were some once, nothing in it would show."""
    count = len(kept_in(backups_folder(vault)))
    if not count:
        return "No backup lies with it; if there was one, somebody took it away."
    return f"{count} {'backup lies' if count == 1 else 'backups lie'} with it."


def opened(folder: Path, secret: str | Secret, how: Opening = store.look) -> store.Vault:
    """The vault, with what opening it mended or found said on standard error."""
    held = how(folder, secret, utc_now)
    _note(folder, (line for line in (*held.notices, held.read_only) if line is not None))
    return held


def _opened(folder: Path, passphrase_file: Path | None, how: Opening = store.look) -> store.Vault:
    return opened(folder, read_passphrase(passphrase_file, ASKING), how)


def _put_out(document: bytes) -> None:
    """Bytes on standard output; straight to it, so that none wait to be tried again as the interpreter leaves."""
    try:
        with open(sys.stdout.fileno(), "wb", buffering=0, closefd=False) as out:
            while document:
                document = document[out.write(document) :]
    except BrokenPipeError:
        pass
    except OSError as error:
        what = f"the document could not be written ({error.strerror})"
        raise FileProblem("standard output", what, "Make room, or name another place with --out.") from error


def _note(folder: Path, said: Iterable[str]) -> None:
    print_notes(f"{folder}: {line.removesuffix('.')}" for line in said)


@contextlib.contextmanager
def _full_disk_said() -> Iterator[None]:
    """What a person at a command line can do about a full disk."""
    try:
        yield
    except VaultFull as error:
        remedy = "Free some space on this disk, then run the command again; nothing was half-saved."
        raise VaultFull(error.where, error.what, remedy) from error


def account() -> str:
    """Who does it: the name of this account on this laptop."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return "unknown"
