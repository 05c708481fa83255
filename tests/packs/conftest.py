"""Small packs to load and to break; one of them looks nothing like ours."""

from collections.abc import Callable
from pathlib import Path

import pytest

PACK = """\
format = "neglect-pack/1"
id = "small-pack"
version = "0.3"
title = "A small pack"
language = "en-GB"
licence = "Apache-2.0"
grade_names = ["one", "two", "three", "four", "five"]
domains = ["first.toml", "second.toml"]

[ungraded.day]
name = "The day"
prompts = ["What happened today?"]
"""
FIRST = """\
id = "A"
name = "Warmth"
about = "Whether the child is warm."

[areas.A1]
name = "Indoors"

[areas.A1.items.A1a]
name = "A warm room"
question = "Is the room warm?"
bands = ["B", "E"]
exposure = ["B"]
critical = ["B"]
sleep_place = true
grades = [
  "The room is warm before the child wakes.",
  "The heater was off; someone lit it.",
  "It is lit when a visitor asks.",
  "The child shivers beside a full meter.",
  "The heater is locked away from the child.",
]
look_for.B = ["Hands and feet"]
look_for.E = ["What the child wears", "Where they sit"]
"""
SECOND = """\
id = "Z"
name = "Outdoors"
about = "Whether the child gets out."
named_needs_only = true

[areas.Z9]
name = "Fresh air"

[areas.Z9.items.Z9x]
name = "A walk"
question = "Does the child get out?"
bands = ["P"]
critical = ["P"]
alerts_at_four = true
ask_alone = true
grades = ["Out by nine.", "Late, then made up for.", "Out when rung.", "In for weeks.", "Told that outside is shut."]
look_for.P = ["Wet boots"]
"""

STRANGE_PACK = """\
format = "neglect-pack/1"
id = "orchard"
version = "12"
title = "Über den Garten"
language = "de"
licence = "CC0-1.0"
author = "Somebody"
grade_names = ["reif", "gut", "halb", "herb", "faul"]
domains = ["baum.toml"]
"""
STRANGE_DOMAIN = """\
id = "Baum"
name = "Baum"
about = "Was wächst."
[areas.Ast]
name = "Ast"
[areas.Ast.items.Blatt_7]
name = "Blatt"
question = "Grün?"
bands = ["T", "U", "E"]
critical = ["T", "U"]
exposure = ["U"]
grades = ["Saftig.", "Durstig, gegossen.", "Gegossen auf Zuruf.", "Welk neben der Kanne.", "Abgerissen."]
look_for.T = ["Adern"]
look_for.U = ["Knospe"]
look_for.E = ["Rand"]
[areas.Wurzel]
name = "Wurzel"
[areas.Wurzel.items.tief]
name = "Tiefe"
question = "Tief?"
bands = ["E"]
grades = ["Fest.", "Locker, festgetreten.", "Fest nach Besuch.", "Frei im Regen.", "Ausgegraben."]
look_for.E = ["Erde"]
"""

Write = Callable[..., Path]


@pytest.fixture
def files() -> dict[str, str]:
    """The files of a small good pack, to change before writing."""
    return {"pack.toml": PACK, "first.toml": FIRST, "second.toml": SECOND}


@pytest.fixture
def strange_files() -> dict[str, str]:
    """A good pack whose ids, bands and words share nothing with the shipped one."""
    return {"pack.toml": STRANGE_PACK, "baum.toml": STRANGE_DOMAIN}


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes files of a pack into a new folder and gives it back."""

    def _write(files: dict[str, str | bytes], name: str = "some-pack") -> Path:
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
        for file, content in files.items():
            (folder / file).write_bytes(content.encode() if isinstance(content, str) else content)
        return folder

    return _write
