"""Secrets come from the first line of a file or from a prompt, never from an argument that other programs could see."""

import getpass
import sys
from pathlib import Path

from neglect_tool.errors import InputError
from neglect_tool.services.files import read_limited
from neglect_tool.vault.phrase import KEEP_APART, new_phrase
from neglect_tool.vault.strength import strength

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
