"""The command line: commands by name, one place where an expected error becomes one line and an exit code."""

import sys
from collections.abc import Sequence
from typing import NoReturn

from cyclopts import App, CycloptsError

from neglect_tool import __version__
from neglect_tool.errors import NeglectToolError

COMMANDS = (
    ("demo", "neglect_tool.cli.demo:demo"),
    ("grade", "neglect_tool.cli.grade:grade"),
    ("compare", "neglect_tool.cli.compare:compare"),
    ("check", "neglect_tool.cli.check:check"),
    ("report", "neglect_tool.cli.report:report"),
    ("sign", "neglect_tool.cli.sign:sign"),
    ("verify", "neglect_tool.cli.verify:verify"),
)
GROUPS = (
    ("authority", "The agency's authority, which vouches for practitioners' signatures.", (
        ("init", "neglect_tool.cli.authority:init"),
        ("issue", "neglect_tool.cli.authority:issue"),
    )),
    ("vault", "The encrypted store of drafts on this laptop.", (
        ("init", "neglect_tool.cli.vault:init"),
        ("import", "neglect_tool.cli.vault:import_"),
        ("export", "neglect_tool.cli.vault:export"),
        ("list", "neglect_tool.cli.vault:list_"),
        ("check", "neglect_tool.cli.vault:check"),
    )),
)  # fmt: skip
"""Each command is imported only when it is the one that was asked for."""


def _app() -> App:
    app = App(name="neglect-tool", help="Graded neglect assessments, offline.", version=__version__)
    for name, target in COMMANDS:
        app.command(target, name=name)
    for name, about, commands in GROUPS:
        group = App(name=name, help=about)
        for verb, target in commands:
            group.command(target, name=verb)
        app.command(group)
    return app


def _fail(lines: Sequence[str]) -> int:
    for line in lines:
        sys.stderr.write(f"{line}\n")
    return 2


def run(arguments: Sequence[str]) -> int:
    """Run one command and give its exit code: 0 done, 1 done and the answer is no, 2 could not."""
    try:
        code = _app()(list(arguments), exit_on_error=False, print_error=False)
    except CycloptsError as error:
        what = " ".join(str(error).split()).rstrip(".")
        return _fail([f"neglect-tool: command line: {what}. Run `neglect-tool --help` for the commands."])
    except NeglectToolError as error:
        return _fail([f"neglect-tool: {error}", *(f"  {line}" for line in error.details)])
    except KeyboardInterrupt:
        return _fail(["neglect-tool: stopped: you interrupted it. Nothing half-written was kept."])
    return code if isinstance(code, int) else 0


def main(arguments: Sequence[str]) -> NoReturn:
    """Run one command and leave with its exit code."""
    sys.exit(run(arguments))
