"""Where things lie: what ships with the program, and where a person's own data goes."""

import sys
from pathlib import Path
from typing import Literal

from neglect_tool.errors import FileProblem
from neglect_tool.saying import tr

Shipped = Literal["forms", "resources"]


def shipped(kind: Shipped) -> Path:
    """The folder of that kind that ships with the program: in a frozen app, an installed wheel or a checkout."""
    here = Path(__file__).resolve().parent
    frozen = Path(getattr(sys, "_MEIPASS", here))
    for candidate in (frozen / "neglect_tool" / kind, here / kind, here.parent / kind):
        if candidate.is_dir():
            return candidate
    raise FileProblem(kind, tr("this folder of the program is missing"), tr("Install the program again."))


def vaults_folder() -> Path:
    """Where vaults are kept by default: local to this laptop, never in a folder that roams or synchronises."""
    import platformdirs

    return Path(platformdirs.user_data_dir("NeglectTool", appauthor=False, roaming=False)) / "vaults"


def settings_file() -> Path:
    """The settings of this person on this laptop; no case data ever goes into it."""
    import platformdirs

    return Path(platformdirs.user_config_dir("NeglectTool", appauthor=False)) / "settings.toml"


def authorities_folder() -> Path:
    """The certificates of those whom this person trusts to vouch for signers; they are public."""
    return settings_file().parent / "authorities"
