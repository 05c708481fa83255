"""`neglect-tool demo`: the main job, seen from an empty folder."""

from itertools import count
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from neglect_tool.bootstrap import Services
from neglect_tool.cli.app import Outcome
from neglect_tool.cli.lines import print_lines
from neglect_tool.services.assessing import ShippedPacks
from neglect_tool.services.demo import demonstrate

Headless = Annotated[bool, Parameter(negative=())]


def demo(*, out: Path | None = None, headless: Headless = False) -> Outcome:
    """Make a vault of fictional families, and from it a report that is signed twice and verified.

    Parameters
    ----------
    out
        A new or empty folder. Without it: `neglect-demo`, or the first of that name with a number that is free.
    headless
        Do not open the window afterwards, though there is a display.
    """
    services = Services()
    made = demonstrate(out or _free_folder(), services.create_vault, ShippedPacks(), services.clock)
    print_lines(made.lines())
    return Outcome(0 if made.sound else 1, None if headless else made.vault)


def _free_folder() -> Path:
    names = (Path("neglect-demo" if n == 1 else f"neglect-demo-{n}") for n in count(1))
    return next(path for path in names if not path.exists())
