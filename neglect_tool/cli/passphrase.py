"""Secrets come from the first line of a file or from a prompt, never from an argument that other programs could see."""

import contextlib
import getpass
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from neglect_tool.errors import InputError
from neglect_tool.services.files import read_limited
from neglect_tool.vault.phrase import KEEP_APART, new_phrase
from neglect_tool.vault.strength import strength

if TYPE_CHECKING:
    from neglect_tool.vault.escrow import EscrowSecret

_LIMIT = 64 * 1024


def read_passphrase(file: Path | None, asking: str) -> str:
    """The passphrase on the first line of `file`, or what is typed when asked for it."""
    if file is None:
        return _ask(asking)
    try:
        line = read_limited(file, _LIMIT).decode("utf-8-sig").partition("\n")[0].removesuffix("\r")
    except UnicodeDecodeError as error:
        raise InputError(str(file), "it is not text in UTF-8", "Save it as plain text.") from error
    if not line:
        raise InputError(str(file), "its first line is empty", "Write the passphrase on the first line.")
    return line


def read_new_passphrase(file: Path | None, asking: str) -> str:
    """The same for a new one: at a terminal a drawn phrase is offered, and what is typed instead is typed twice."""
    if file is not None or not sys.stdin.isatty():
        return read_passphrase(file, asking)
    phrase = new_phrase()
    sys.stderr.write(f"You may use this phrase:\n\n    {phrase}\n\n{KEEP_APART}\n")
    sys.stderr.flush()
    typed = _typed(f"{asking} (Enter alone takes the phrase): ")
    if not typed:
        return phrase
    sys.stderr.write(f"{strength(typed).words}\n")
    if _typed(f"{asking}, again: ") != typed:
        raise InputError("the passphrase", "the two are not the same", "Run the command again. Nothing was made.")
    return typed


def _ask(asking: str) -> str:
    if not sys.stdin.isatty():
        raise InputError("the passphrase", "there is nobody to ask for it", "Name its file with --passphrase-file.")
    typed = _typed(f"{asking}: ")
    if not typed:
        raise InputError("the passphrase", "it is empty", "Type at least one character.")
    return typed


def _typed(prompt: str) -> str:
    try:
        return getpass.getpass(prompt)
    except EOFError:
        sys.stderr.write("\n")
        raise InputError("the passphrase", "none was typed", "Run the command again. Nothing was changed.") from None


@contextlib.contextmanager
def secret_for(
    passphrase_file: Path | None, escrow_key: Path | None, escrow_passphrase_file: Path | None, asking: str
) -> "Iterator[str | EscrowSecret]":
    """What opens a vault: its passphrase, or in the place of one the agency's key, which is wiped afterwards."""
    if escrow_key is None:
        if escrow_passphrase_file is not None:
            raise InputError("command line", "--escrow-passphrase-file goes with --escrow-key", "Name the key too.")
        yield read_passphrase(passphrase_file, asking)
        return
    if passphrase_file is not None:
        raise InputError("command line", "a passphrase and the agency's key are both named", "Name one of them.")
    from neglect_tool.vault.escrow import FILE_LIMIT, open_secret

    typed = read_passphrase(escrow_passphrase_file, "Passphrase of the recovery key")
    key = open_secret(read_limited(escrow_key, FILE_LIMIT), typed, str(escrow_key))
    try:
        yield key
    finally:
        key.wipe()
