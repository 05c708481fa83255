"""Beginning afresh in a new process: words that were typed cannot be wiped from this one's memory, only left behind.

The new process is told how the window stood, which vault was offered and, if it lies elsewhere, where, and what was
done to the vault if that closed it, such as a change of key: nothing else, and never anything of a family.
"""

import base64
import binascii
import contextlib
import json
import os
import sys
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

import neglect_tool

if TYPE_CHECKING:
    import subprocess

NAME = "NEGLECT_TOOL_AGAIN"
"""The environment variable that hands it over."""
PATIENCE_S = 30.0
"""How long the new window may take to be seen."""
_LOOK_MS = 50
"""How often it is looked whether the new window is seen."""


class Relaunch(Protocol):
    """Begins afresh; `up` is called when the new window is there, `failed` when there will be none."""

    def __call__(
        self, window: bytes, chosen: str, up: Callable[[], None], failed: Callable[[], None], /, said: str = ""
    ) -> object:
        """`window` is as Qt keeps size and state; `chosen` is the folder of the vault offered; `said` is shown."""


@dataclass(frozen=True, slots=True)
class Handover:
    """What the new process is told."""

    window: bytes
    chosen: str
    vault: Path | None
    """A vault that lies elsewhere and was named when the program was started."""
    sign: Path
    """An empty file, taken away by the new process once its window is seen."""
    said: str = ""
    """What was done to the vault that closed it, such as a change of key."""

    def say_up(self) -> None:
        """The window is seen."""
        with contextlib.suppress(OSError):
            if not self.sign.stat().st_size:
                self.sign.unlink()


def give(handover: Handover) -> str:
    """As it goes into the environment."""
    fields = {
        "window": base64.b64encode(handover.window).decode(),
        "chosen": handover.chosen,
        "vault": str(handover.vault or ""),
        "sign": str(handover.sign),
        "said": handover.said,
    }
    return json.dumps(fields)


def take(environment: MutableMapping[str, str] = os.environ) -> Handover | None:
    """What was handed over, if this process began so; taken out, so that no program started from here has it."""
    try:
        found = json.loads(environment.pop(NAME, ""))
        vault, window = found["vault"], base64.b64decode(found["window"], validate=True)
        return Handover(
            window, str(found["chosen"]), Path(vault) if vault else None, Path(found["sign"]), str(found["said"])
        )
    except (ValueError, KeyError, TypeError, binascii.Error):
        return None


def command() -> list[str]:
    """What starts this program, without arguments: frozen, installed or in a checkout."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "neglect_tool"]


class LaptopRelaunch(QObject):
    """Starts the program again and waits, without holding up the window, until it is seen or has failed."""

    def __init__(self, vault: Path | None = None) -> None:
        super().__init__()
        self._vault = vault.absolute() if vault else None
        self._process: subprocess.Popen[bytes] | None = None
        self._sign = Path()
        self._waited = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def __call__(
        self, window: bytes, chosen: str, up: Callable[[], None], failed: Callable[[], None], said: str = ""
    ) -> None:
        """Start it."""
        import subprocess
        import tempfile

        self._up, self._failed, self._waited = up, failed, 0
        try:
            handle, name = tempfile.mkstemp(prefix="neglect-tool-")
            os.close(handle)
            self._sign = Path(name)
            told = give(Handover(window, chosen, self._vault, self._sign, said))
            environment = {**os.environ, NAME: told}
            if not getattr(sys, "frozen", False):
                home = str(Path(neglect_tool.__file__).parent.parent)
                paths = [home, *filter(None, [os.environ.get("PYTHONPATH")])]
                environment["PYTHONPATH"] = os.pathsep.join(paths)
            self._process = subprocess.Popen(command(), env=environment, start_new_session=True)  # noqa: S603 - ourselves
        except OSError:
            self._end(failed)
            return
        self._timer.start()

    def _look(self) -> None:
        self._waited += _LOOK_MS
        process = self._process
        if not self._sign.exists():
            self._end(self._up)
        elif process is None or process.poll() is not None:
            self._end(self._failed)
        elif self._waited > PATIENCE_S * 1000:
            process.terminate()
            self._end(self._failed)

    def _end(self, tell: Callable[[], None]) -> None:
        self._timer.stop()
        if self._sign != Path():
            self._sign.unlink(missing_ok=True)
        tell()
