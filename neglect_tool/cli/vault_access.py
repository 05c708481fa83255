"""`neglect-tool vault slots`, `recover` and `rotate`: who can open a vault, and a new key for it."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from neglect_tool.bootstrap import utc_now
from neglect_tool.cli.lines import print_lines, print_objects
from neglect_tool.cli.passphrase import read_new_passphrase, read_passphrase
from neglect_tool.cli.vault import AsJson, Folder, PassphraseFile, opened
from neglect_tool.errors import InputError
from neglect_tool.services import keystore as keystores
from neglect_tool.services.files import read_limited
from neglect_tool.vault import access, escrow, rotation, store
from neglect_tool.vault.keystore import SystemKeystore
from neglect_tool.vault.passphrase import Passphrase

_KINDS = {"passphrase": "passphrase", "escrow": "agency recovery key", "keystore": "this computer's keystore"}


def slots(
    *,
    vault: Folder,
    passphrase_file: PassphraseFile = None,
    add_escrow: Annotated[
        Path | None, Parameter(help="Let the agency's recovery key (escrow.pub) open it too.")
    ] = None,
    add_passphrase_file: Annotated[Path | None, Parameter(help="Let this passphrase open it too.")] = None,
    keystore: Annotated[
        bool | None, Parameter(negative="--no-keystore", help="Let this computer's keystore open it too, or no longer.")
    ] = None,
    drop: Annotated[int | None, Parameter(help="Take away the slot of this number.")] = None,
    new_passphrase_file: Annotated[
        Path | None, Parameter(help="Put this passphrase in the place of the one given.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List who can open the vault, or change it; a copy or backup made before still opens as it did."""
    asked = [
        each for each in (add_escrow, add_passphrase_file, keystore, drop, new_passphrase_file) if each is not None
    ]
    if len(asked) > 1:
        raise InputError("command line", "more than one change is asked for", "Ask for one at a time.")
    public = None if add_escrow is None else escrow.read_public(_read(add_escrow), str(add_escrow))
    secret = read_passphrase(passphrase_file, "Passphrase of the vault")
    with opened(vault, secret, store.open_ if asked else store.look) as held:
        mine = Passphrase(secret)
        if public is not None:
            access.add_escrow(held, mine, public)
        elif add_passphrase_file is not None:
            access.add_passphrase(held, mine, read_passphrase(add_passphrase_file, "Another passphrase"))
        elif keystore is not None:
            change = keystores.turn_on if keystore else keystores.turn_off
            change(held, mine, SystemKeystore())
        elif drop is not None:
            access.drop(held, mine, drop)
        elif new_passphrase_file is not None:
            access.change_passphrase(held, mine, read_passphrase(new_passphrase_file, "New passphrase"))
        found = access.slots(held)
    if as_json:
        print_objects(asdict(each) for each in found)
    else:
        print_lines("\t".join((str(each.number), _KINDS.get(each.kind, each.kind), each.about)) for each in found)


def recover(
    *,
    vault: Folder,
    escrow_key: Annotated[Path, Parameter(help="The agency's escrow.key.")],
    escrow_passphrase_file: Annotated[Path | None, Parameter(help="Its passphrase, on the first line.")] = None,
    new_passphrase_file: Annotated[
        Path | None, Parameter(help="The vault's new passphrase, on the first line.")
    ] = None,
) -> None:
    """Give a vault a new passphrase with the agency's key; those that were lost open it no longer."""
    protection = read_passphrase(escrow_passphrase_file, "Passphrase of the recovery key")
    secret = escrow.open_secret(_read(escrow_key), protection, str(escrow_key))
    try:
        new = read_new_passphrase(new_passphrase_file, "New passphrase of the vault")
        with store.recover(vault, secret, new, utc_now) as held:
            entries = held.head().seq
    finally:
        secret.wipe()
    print_lines([f"Opened with the key of {secret.public.agency or 'the agency'}: {entries} entries, none lost."])
    print_lines(["The new passphrase opens it from now on. This recovery is recorded in the vault."])


def rotate(
    *,
    vault: Folder,
    passphrase_file: PassphraseFile = None,
    reason: Annotated[str, Parameter(help="Why, for the record: a laptop was lost, somebody left.")] = "",
) -> None:
    """Give a vault a new key, so that whoever held the old one cannot read what is written from now on."""
    secret = Passphrase(read_passphrase(passphrase_file, "Passphrase of the vault"))
    with opened(vault, secret, store.open_) as held:
        done = rotation.rotate(held, secret, reason)
    lines = [
        f"The vault has a new key, its {_nth(done.generation)}." if done.generation > 3 else "The vault has a new key."
    ]
    if done.dropped:
        gone = ", ".join(map(str, done.dropped))
        lines.append(f"Other passphrases cannot go on without being typed: slot {gone} no longer opens it.")
    lines.append("Copies and backups made before still open as they did: take away those that should not.")
    print_lines(lines)


def _nth(number: int) -> str:
    """ "4th", "21st", "112th"."""
    last = 0 if number % 100 in (11, 12, 13) else number % 10
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(last, 'th') }"


def _read(path: Path) -> bytes:
    return read_limited(path, escrow.FILE_LIMIT)
