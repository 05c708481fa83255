"""A new passphrase at a terminal: a drawn phrase is offered, and one's own is typed twice."""

import os
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from neglect_tool.vault import store

pty = pytest.importorskip("pty", reason="terminals of this kind are Unix's")
ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60


class Terminal:
    """`vault init` with a person at the keyboard."""

    def __init__(self, vault: Path) -> None:
        self.master, slave = pty.openpty()
        self.seen = ""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "neglect_tool", "vault", "init", "--vault", str(vault)],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])},
        )
        os.close(slave)

    def wait_for(self, words: str) -> None:
        until = time.monotonic() + PATIENCE
        while words not in self.seen:
            assert time.monotonic() < until, self.seen
            try:
                self.seen += os.read(self.master, 4096).decode()
            except OSError:
                break
        assert words in self.seen, self.seen

    def type(self, line: str) -> None:
        os.write(self.master, f"{line}\n".encode())

    def end(self) -> int:
        try:
            while data := os.read(self.master, 4096):
                self.seen += data.decode()
        except OSError:
            pass
        os.close(self.master)
        return self.process.wait(PATIENCE)


def test_enter_alone_takes_the_phrase_on_offer(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path / "vault")
    terminal.wait_for("takes the phrase): ")
    offered = terminal.seen.split("You may use this phrase:")[1].split("Write")[0].strip()
    assert len(offered.split()) == 5
    assert "Write it on paper and keep it apart from the laptop." in terminal.seen
    terminal.type("")
    assert terminal.end() == 0, terminal.seen
    store.open_(tmp_path / "vault", offered, lambda: datetime.now(UTC)).close()


def test_one_s_own_is_judged_and_typed_twice(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path / "vault")
    terminal.wait_for("takes the phrase): ")
    terminal.type("plum kettle orbit")
    terminal.wait_for("again: ")
    assert "Fair." in terminal.seen
    assert "plum kettle" not in terminal.seen, "it is not echoed"
    terminal.type("plum kettle orbits")
    assert terminal.end() == 2
    assert "the two are not the same" in terminal.seen
    assert not (tmp_path / "vault").exists()
