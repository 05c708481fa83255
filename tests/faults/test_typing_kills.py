"""The window is killed while somebody types without a pause: what was typed more than two seconds before is there."""

import random
import time
from pathlib import Path

import pytest

from neglect_tool.packs.load import shipped_pack
from neglect_tool.services.casework import Casework
from neglect_tool.vault.store import create

LETTERS = "the kitchen was cold and nobody had eaten "
DURABLE_S = 2.0
TYPIST = Path(__file__).with_name("typist.py")
DICE = random.Random(20260701)
TYPING_S = (2.2, 4.0)
"""How long somebody types before the kill."""
CONTROL_S = 4.0


def lost(vaults, name: str, seconds: float, *how: str) -> tuple[int, int, float]:
    """Letters typed, letters lost of those older than two seconds, and the age of the oldest that was lost."""
    folder = vaults.folder / name
    vault = folder / "r-patel"
    folder.mkdir()
    with create(vault, vaults.passphrase, vaults.clock, name="R. Patel", kdf=vaults.cheap) as store:
        casework = Casework(store, shipped_pack, "R. Patel", vaults.clock)
        assessment = casework.new_family("F-1", "Larkrise").assessment.id
    script = TYPIST.read_text(encoding="utf-8")
    with vaults.child(script, folder, vaults.passphrase, assessment, LETTERS, *how) as process:
        told = [process.stdout.readline()]
        assert told[0], process.stderr.read()
        # The pipe holds far more than is typed meanwhile, so nobody need read it.
        time.sleep(seconds)  # how long somebody types; the kill is the event, and nothing is waited for
        killed = time.monotonic()
        process.kill()
        told += process.stdout.read().splitlines()
    times = [float(line.split()[1]) for line in told]
    with vaults.open(vault) as store:
        saved = Casework(store, shipped_pack, "R. Patel", vaults.clock).open_draft(assessment).assessment.why_now
    typed = (LETTERS * (1 + len(times) // len(LETTERS)))[: len(times) + 1]
    assert typed.startswith(saved), "what is there is not what was typed"
    # What was being typed in the instant of the kill may be saved and not told of.
    missing = times[len(saved) :]
    return len(times), sum(killed - at > DURABLE_S for at in missing), killed - missing[0] if missing else 0.0


@pytest.mark.trial
def test_no_letter_older_than_two_seconds_is_lost_when_the_window_is_killed(vaults, figure):
    kills, oldest, typed = vaults.share(3, 60), 0.0, 0
    for number in range(kills):
        count, late, age = lost(vaults, f"kill-{number}", DICE.uniform(*TYPING_S))
        assert not late, f"kill {number}: {late} letters older than {DURABLE_S} s are gone; the oldest was {age:.2f} s"
        oldest, typed = max(oldest, age), typed + count
    count, late, age = lost(vaults, "control", CONTROL_S, "--pause")
    assert late, "a desk that saves only after a pause should have been caught"
    figure(
        "kill -9 while typing without a pause",
        f"{kills} kills, {typed:,} letters, none older than 2 s lost; the oldest lost was {oldest:.2f} s",
        f"saved after a long pause only: {late} of {count} letters lost, the oldest {age:.2f} s",
    )
