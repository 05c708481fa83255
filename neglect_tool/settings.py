"""How the window looks on this laptop, kept between days; no case data, no names and no places of files go in here."""

import contextlib
from dataclasses import asdict, dataclass, fields
from pathlib import Path

LARGEST_FILE = 10_000
"""Bytes; a settings file of ours has a few hundred."""
LOCK_AFTER = (1, 2, 5, 10, 15)
"""Minutes without touch after which the window may lock; there is no never."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person chose for their eyes and hands."""

    mode: str = "system"
    """`system`, `light`, `dark` or `hc` (high contrast)."""
    text: float = 1.0
    """The scale of all text, 1.0 to 2.0."""
    letters: bool = True
    """Whether single letters act on the grading page."""
    lock_after: int = 5
    """Minutes without touch after which the window locks: one of LOCK_AFTER."""
    still: bool = False
    """Whether nothing on the screen moves by itself."""
    spelling: bool = True
    """Whether words that the spelling list does not know are marked."""


def load_settings(path: Path) -> Settings:
    """What was chosen last; anything missing or unreadable is as when the tool was new, and never an error."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            return Settings()
        import tomllib

        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):  # missing, not text, not TOML
        return Settings()
    kept = {field.name: found[field.name] for field in fields(Settings) if type(found.get(field.name)) is field.type}
    if kept.get("lock_after", 5) not in LOCK_AFTER:
        del kept["lock_after"]
    chosen = Settings(**kept)
    if chosen.mode not in {"system", "light", "dark", "hc"} or not 1.0 <= chosen.text <= 2.0:
        return Settings()
    return chosen


def save_settings(path: Path, settings: Settings) -> None:
    """Keep them, whole or not at all; a folder that cannot be written loses only comfort, so it is no error."""
    lines = []
    for name, value in asdict(settings).items():
        written = str(value).lower() if isinstance(value, bool) else f'"{value}"' if isinstance(value, str) else value
        lines.append(f"{name} = {written}\n")
    part = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text("".join(lines), encoding="utf-8")
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
