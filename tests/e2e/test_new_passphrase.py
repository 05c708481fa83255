"""A new passphrase at a terminal: a drawn phrase is offered, and one's own is typed twice."""

import os
import signal
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
    """A command that makes something in a folder, with a person at the keyboard."""

    def __init__(self, folder: Path, *words: str) -> None:
        self.master, slave = pty.openpty()
        self.seen = ""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "neglect_tool", *(words or ("vault", "init", "--vault")), str(folder)],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
            # Where the tests themselves run in the background, their children would be deaf to Ctrl-C.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
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


def test_the_agencys_key_is_offered_a_phrase_and_typed_twice_too(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path / "office", "escrow", "init", "--dir")
    terminal.wait_for("takes the phrase): ")
    terminal.type("larch tunnel pebble")
    terminal.wait_for("again: ")
    terminal.type("larch tunnel pebbel")
    assert terminal.end() == 2
    assert "the two are not the same" in terminal.seen
    assert not (tmp_path / "office").exists()


@pytest.mark.parametrize(("how", "said"), [("Ctrl-D", "none was typed"), ("Ctrl-C", "you interrupted it")])
def test_leaving_at_the_prompt_is_said_in_one_line(tmp_path: Path, how: str, said: str) -> None:
    terminal = Terminal(tmp_path / "vault")
    terminal.wait_for("takes the phrase): ")
    # Between its words and turning the echo off, a prompt throws away what was typed.
    time.sleep(0.2)
    if how == "Ctrl-C":
        terminal.process.send_signal(signal.SIGINT)
    else:
        os.write(terminal.master, b"\x04")
    assert terminal.end() == 2
    assert said in terminal.seen
    assert "Traceback" not in terminal.seen
    assert not (tmp_path / "vault").exists()
