"""Lines on stdout and notes on stderr, whatever the terminal can show and whether or not anyone still reads."""

import json
import os
import sys
from collections.abc import Callable, Iterable
from time import monotonic
from typing import Any, TextIO

from neglect_tool.errors import FileProblem


def print_lines(lines: Iterable[str]) -> None:
    """Results, a line each; a reader that has left, such as `head`, is no fault."""
    try:
        _write(sys.stdout, lines)
        sys.stdout.flush()
    except BrokenPipeError:
        _forget_stdout()
    except OSError as error:
        _forget_stdout()
        what = f"the results could not be written ({error.strerror})"
        raise FileProblem("standard output", what, "Make room, or send them elsewhere.") from None


def print_objects(objects: Iterable[dict[str, Any]]) -> None:
    """Results as JSON, an object a line."""
    print_lines([json.dumps(each) for each in objects])


def print_notes(notes: Iterable[str]) -> None:
    """What a person should know beside the results."""
    _write(sys.stderr, (f"neglect-tool: note: {note}." for note in notes))


def each_second(words: str, *, wait: float = 1.0) -> Callable[[int, int], None]:
    """Notes of how far long work is: `words` with two places for numbers, once a second, and none of what is quick."""
    last = monotonic()

    def told(done: int, of: int) -> None:
        nonlocal last
        if monotonic() - last >= wait:
            last = monotonic()
            print_notes([words.format(f"{done:,}", f"{of:,}")])

    return told


def _forget_stdout() -> None:
    """Let what is still unwritten go, so that the interpreter does not try it again as it leaves."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write(stream: TextIO, lines: Iterable[str]) -> None:
    encoding = stream.encoding or "utf-8"
    for line in lines:
        stream.write(line.encode(encoding, "replace").decode(encoding) + "\n")
