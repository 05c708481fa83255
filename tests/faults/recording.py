"""What a process did to the files of one folder, in order, as strace saw it."""

import os
import re
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Wrote:
    """Bytes were given to a file, at a place."""

    file: int
    at: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file was made that long."""

    file: int
    length: int


@dataclass(frozen=True, slots=True)
class Settling:
    """One thread asked the disk to keep a file, or the names of a folder, and others went on while it waited."""

    thing: int


@dataclass(frozen=True, slots=True)
class Settled:
    """The disk promised to keep a file, or the names of a folder, as they were now or when it was asked."""

    thing: int


@dataclass(frozen=True, slots=True)
class Named:
    """Names of a folder changed, all or none: each name, and the file or folder that it now is, or none."""

    folder: int
    names: tuple[tuple[str, int | None], ...]


@dataclass(frozen=True, slots=True)
class Said:
    """The process said a line: what it says is done must last from here on."""

    line: str


Event = Wrote | Cut | Settling | Settled | Named | Said
TOP = 0
"""The number of the recorded folder itself; those below it are folders too, and those above it are files."""

_FILES = "openat,close,lseek,write,pwrite64,ftruncate,fsync,fdatasync,rename,unlink,mkdir,rmdir"
_UNKNOWN = (
    "open,creat,openat2,writev,pwritev,pwritev2,truncate,fallocate,copy_file_range,sendfile,splice,dup,dup2,dup3,"
    "renameat,renameat2,link,linkat,unlinkat,symlink,mkdirat,sync_file_range,mmap,io_uring_setup"
)
"""Calls that could change a file too: one that does is an error here, so that nothing is written unseen."""
_CALL = re.compile(r"\d+ +(\w+)\((.*)\) += (-?\d+|0x[0-9a-f]+)(?: .*)?")
_BEGUN = re.compile(r"(\d+) +(\w+)\((.*?),? <unfinished \.\.\.>")
_ENDED = re.compile(r"(\d+) +<\.\.\. \w+ resumed>,? ?(.*)")
_SETTLES = ("fsync", "fdatasync")


def can_trace() -> bool:
    """Whether strace is there and may be used; some containers forbid it."""
    strace = shutil.which("strace")
    return (
        strace is not None and subprocess.run([strace, "-qq", "true"], capture_output=True, check=False).returncode == 0
    )


def traced(trace: Path, calls: str, script: str, *arguments: object, input_: bytes = b"") -> bytes:
    """Run a script of Python in a process of its own and give what strace saw of those calls, text in hexadecimal."""
    use = trace.with_suffix(".py")
    use.write_text(textwrap.dedent(script))
    command = ["strace", "-f", "-qq", "-xx", "-s", "10000000", "-e", f"trace={calls}", "-e", "signal=none"]
    done = subprocess.run(
        [*command, "-o", str(trace), sys.executable, str(use), *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])},
        input=input_,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, f"ended with {done.returncode}: {done.stderr.decode()}"
    return trace.read_bytes()


def record(folder: Path, trace: Path, script: str, *arguments: object, unseen: Sequence[str] = ()) -> tuple[Event, ...]:
    """Everything that a script does in an empty folder; files of the names `unseen` are left out."""
    lines = traced(trace, f"{_FILES},{_UNKNOWN}", script, *arguments).decode("ascii").splitlines()
    return tuple(_Watcher(folder, unseen).events(lines))


class _Watcher:
    """Follows names and descriptors, as the kernel did."""

    def __init__(self, folder: Path, unseen: Sequence[str]) -> None:
        self._top = str(folder)
        self._unseen = unseen
        self._things: dict[str, int] = {self._top: TOP}
        self._open: dict[int, list[int]] = {}
        self._sizes: dict[int, int] = {}
        self._asked: set[int] = set()
        self._next = TOP + 1
        self._said = ""

    def events(self, lines: Sequence[str]) -> Iterator[Event]:
        begun: dict[str, str] = {}
        for line in lines:
            if start := _BEGUN.fullmatch(line):
                begun[start[1]] = line.partition(" <unfinished")[0]
                if start[2] in _SETTLES and (held := self._open.get(int(start[3]))):
                    if held[0] in self._asked:
                        raise ValueError(f"two threads settle one file at once, which is not followed here: {line}")
                    self._asked.add(held[0])
                    yield Settling(held[0])
                continue
            if end := _ENDED.fullmatch(line):
                line = begun.pop(end[1]) + end[2]
            found = _CALL.fullmatch(line)
            if found is None or found[3].startswith("-"):
                continue
            name, values, result = found[1], _values(found[2]), int(found[3], 0)
            follow: Callable[..., Iterator[Event]] | None = getattr(self, f"_{name}", None)
            if follow is not None:
                yield from follow(values, result)
            elif self._touches(name, values):
                raise ValueError(f"a call that is not followed here: {line[:80]}")

    def _touches(self, name: str, values: list[str]) -> bool:
        if name == "mmap":
            return "MAP_SHARED" in values[3] and "PROT_WRITE" in values[2] and int(values[4]) in self._open
        descriptors = (int(value) for value in values if value.isdecimal())
        return any(each in self._open for each in descriptors) or any(self._top in value for value in values)

    def _ours(self, path: str) -> bool:
        return path.startswith(self._top + "/") and Path(path).name not in self._unseen

    def _named(self, *changes: tuple[str, int | None]) -> Named:
        folders = {self._things[str(Path(path).parent)] for path, _ in changes}
        for path, thing in changes:
            self._things.pop(path, None)
            if thing is not None:
                self._things[path] = thing
        return Named(folders.pop(), tuple((Path(path).name, thing) for path, thing in changes))

    def _new(self) -> int:
        self._next += 1
        return self._next

    def _openat(self, values: list[str], result: int) -> Iterator[Event]:
        path = values[1]
        if path != self._top and not self._ours(path):
            return
        if path not in self._things:
            yield self._named((path, self._new()))
        thing = self._things[path]
        if "O_TRUNC" in values[2] and self._sizes.get(thing):
            yield self._cut(thing, 0)
        if "O_APPEND" in values[2]:
            raise ValueError("appending by itself is not followed here")
        self._open[result] = [thing, 0]

    def _close(self, values: list[str], _: int) -> Iterator[Event]:
        self._open.pop(int(values[0]), None)
        yield from ()

    def _lseek(self, values: list[str], result: int) -> Iterator[Event]:
        if held := self._open.get(int(values[0])):
            held[1] = result
        yield from ()

    def _write(self, values: list[str], result: int) -> Iterator[Event]:
        data = values[1].encode("latin-1")[:result]
        if values[0] == "1":
            self._said += data.decode()
            *lines, self._said = self._said.split("\n")
            yield from map(Said, lines)
        elif held := self._open.get(int(values[0])):
            yield self._wrote(held[0], held[1], data)
            held[1] += result

    def _pwrite64(self, values: list[str], result: int) -> Iterator[Event]:
        if held := self._open.get(int(values[0])):
            yield self._wrote(held[0], int(values[3]), values[1].encode("latin-1")[:result])

    def _wrote(self, file: int, at: int, data: bytes) -> Wrote:
        self._sizes[file] = max(self._sizes.get(file, 0), at + len(data))
        return Wrote(file, at, data)

    def _ftruncate(self, values: list[str], _: int) -> Iterator[Event]:
        if held := self._open.get(int(values[0])):
            yield self._cut(held[0], int(values[1]))

    def _cut(self, file: int, length: int) -> Cut:
        self._sizes[file] = length
        return Cut(file, length)

    def _fsync(self, values: list[str], _: int) -> Iterator[Event]:
        if held := self._open.get(int(values[0])):
            self._asked.discard(held[0])
            yield Settled(held[0])

    _fdatasync = _fsync

    def _rename(self, values: list[str], _: int) -> Iterator[Event]:
        if self._ours(values[0]):
            yield self._named((values[0], None), (values[1], self._things[values[0]]))

    def _unlink(self, values: list[str], _: int) -> Iterator[Event]:
        if self._ours(values[0]):
            yield self._named((values[0], None))

    _rmdir = _unlink

    def _mkdir(self, values: list[str], _: int) -> Iterator[Event]:
        if self._ours(values[0]):
            yield self._named((values[0], -self._new()))


def _values(text: str) -> list[str]:
    """The arguments of a call; text was written in hexadecimal, so that no comma can be in it."""
    return [
        bytes.fromhex(value.strip('"').replace("\\x", "")).decode("latin-1") if value.startswith('"') else value
        for value in text.split(", ")
    ]
