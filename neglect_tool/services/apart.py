"""A process of its own for what a file may do to its reader, bounded in time and memory.

The child says that it is ready, then gets its request, then answers once. Whatever happens to it, the parent goes on.
Nothing of the request is in its arguments, its environment or on the disk: it goes through a pipe.
"""

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO, Final

START_SECONDS: Final = 60.0
LOOK_SECONDS: Final = 0.1
"""How often it is asked whether the answer is still wanted."""
_READY: Final = b"ready\n"


class DidNotStart(Exception):
    """The child never said that it was ready."""


class TookTooLong(Exception):
    """The child did not answer in time, and was ended."""


def _wanted() -> bool:
    return True


def ask_apart(command: Sequence[str], request: bytes, seconds: float, wanted: Callable[[], bool] = _wanted) -> bytes:
    """The answer of `neglect-tool COMMAND` in a child, empty if it came to grief; `seconds` count once it is ready.

    The child is ended as soon as `wanted` says no; its answer is then empty, or DidNotStart is raised.
    """
    child = subprocess.Popen(  # noqa: S603 our own program
        [*_program(), *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
    )
    over = threading.Event()
    with child:
        late = threading.Timer(START_SECONDS, child.kill)
        late.start()
        threading.Thread(target=_watch, args=(child, wanted, over), daemon=True).start()
        started = child.stdout is not None and child.stdout.readline() == _READY
        late.cancel()
        try:
            answer, _ = child.communicate(request, timeout=seconds)
        except subprocess.TimeoutExpired:
            child.kill()
            raise TookTooLong from None
        finally:
            over.set()
            child.kill()
    if not started:
        raise DidNotStart
    return answer


def _watch(child: "subprocess.Popen[bytes]", wanted: Callable[[], bool], over: threading.Event) -> None:
    while not over.wait(LOOK_SECONDS):
        if not wanted():
            child.kill()
            return


def say_ready(answers: BinaryIO) -> None:
    """The child's first word, once everything that it needs is loaded."""
    answers.write(_READY)
    answers.flush()


def limit_memory(most: int) -> None:
    """Bound what this process may still take; Windows has no such limit, there the time alone is bounded."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
        resource.setrlimit(resource.RLIMIT_AS, (used + most, used + most))


def _program() -> list[str]:
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "neglect_tool"]


def _environment() -> dict[str, str]:
    package = str(Path(__file__).resolve().parents[2])
    inherited = os.environ.get("PYTHONPATH")
    return os.environ | {"PYTHONPATH": os.pathsep.join((package, inherited)) if inherited else package}
