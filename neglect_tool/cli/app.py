"""The command line: commands by name, one place where an expected error becomes one line and an exit code."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cyclopts import App, CycloptsError, UnknownCommandError

from neglect_tool import __version__
from neglect_tool.errors import NeglectToolError

COMMANDS = (
    ("demo", "Make a vault of fictional families and a signed report from it.", "demo:demo"),
    ("grade", "Grade assessment documents.", "grade:grade"),
    ("compare", "Say what changed between assessments of one family.", "compare:compare"),
    ("check", "Check whether assessments are ready to sign.", "check:check"),
    ("report", "Make the PDF report of an assessment.", "report:report"),
    ("sign", "Sign a report.", "sign:sign"),
    ("verify", "Say whether a signed report is sound.", "verify:verify"),
)
GROUPS = (
    ("authority", "The agency's authority, which vouches for practitioners' signatures.", (
        ("init", "Make an authority in a new folder.", "authority:init"),
        ("issue", "Issue a practitioner's signing file.", "authority:issue"),
    )),
    ("vault", "The encrypted store of drafts on this laptop.", (
        ("init", "Make a vault in a new folder.", "vault:init"),
        ("import", "Take in assessment documents.", "vault:import_"),
        ("export", "Write an assessment document out.", "vault:export"),
        ("list", "List what the vault holds.", "vault:list_"),
        ("check", "Verify everything that the vault holds.", "vault:check"),
        ("slots", "List or change who can open the vault.", "vault_access:slots"),
        ("recover", "Open a vault with the agency's key and give it a new passphrase.", "vault_access:recover"),
        ("rotate", "Give the vault a new key.", "vault_access:rotate"),
        ("backup", "Back the vault up into one verified file.", "vault_backup:backup"),
        ("restore", "Make a vault again from a backup.", "vault_backup:restore"),
    )),
    ("escrow", "The agency's recovery key, for vaults whose passphrase is lost.", (
        ("init", "Make the agency's recovery key in a new folder.", "escrow:init"),
    )),
)  # fmt: skip
"""Name, what it does, and where it is; each is imported only when it is the one that was asked for."""

_SEE_HELP = "Run `neglect-tool --help` for the commands."


def _app() -> App:
    app = App(
        name="neglect-tool",
        help="Graded neglect assessments, offline.",
        version=__version__,
        suppress_keyboard_interrupt=False,
    )
    for name, about, target in COMMANDS:
        app.command(f"neglect_tool.cli.{target}", name=name, help=about)
    app.command("neglect_tool.cli.picture:picture", name="picture", show=False)
    for name, about, commands in GROUPS:
        group = App(name=name, help=about)
        for verb, verb_about, target in commands:
            group.command(f"neglect_tool.cli.{target}", name=verb, help=verb_about)
        app.command(group)
    return app


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a command ended: 0 done, 1 done and the answer is no, 2 could not; and a vault to open the window on."""

    code: int
    window_on: Path | None = None


def _fail(lines: Sequence[str]) -> Outcome:
    for line in lines:
        sys.stderr.write(f"{line}\n")
    return Outcome(2)


def run(arguments: Sequence[str]) -> Outcome:
    """Run one command, and turn an expected error, a name or disk that the system refuses too, into its lines."""
    try:
        ended = _app()(list(arguments), exit_on_error=False, print_error=False, result_action="return_value")
    except UnknownCommandError as error:
        asked = (error.unused_tokens or arguments)[0]
        return _fail([f"neglect-tool: command line: there is no command “{asked}”. {_SEE_HELP}"])
    except CycloptsError as error:
        what = " ".join(str(error).split()).rstrip(".?")
        return _fail([f"neglect-tool: command line: {what}. {_SEE_HELP}"])
    except NeglectToolError as error:
        return _fail([f"neglect-tool: {error}", *(f"  {line}" for line in error.details)])
    except OSError as error:
        where = error.filename or "this computer"
        why = (error.strerror or type(error).__name__).lower()
        return _fail([f"neglect-tool: {where}: it cannot be used ({why}). Check the name, the disk and your rights."])
    except UnicodeEncodeError:
        what = "a name in it holds characters that cannot be read as text"
        return _fail([f"neglect-tool: command line: {what}. Rename that file or folder."])
    except KeyboardInterrupt:
        return _fail(["neglect-tool: stopped: you interrupted it. Nothing half-written was kept."])
    if isinstance(ended, Outcome):
        return ended
    return Outcome(ended if isinstance(ended, int) else 0)
