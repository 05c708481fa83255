"""Nothing that the window says is left out of translation, and words a third longer still have room."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.gui.pseudo_locale import LETTERS, OMITTED, PLAIN

ROOT = Path(__file__).resolve().parents[2]
PRESSES = 25 if os.environ.get("NEGLECT_TOOL_TRIALS") else 0
"""Buttons of each page that are pressed to see what comes of it; the test command looks at every page as it opens."""


def walked(folder: Path, presses: int) -> dict[str, Any]:
    """What the window in a language that nobody speaks has in plain letters."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.pseudo_locale", str(folder), str(presses)],
        cwd=ROOT, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONUTF8": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def left_out(found: dict[str, Any]) -> dict[str, str]:
    """The strings with plain letters in them that are not those left so on purpose, with where each was seen."""
    on_purpose = re.compile("|".join(map(re.escape, sorted(OMITTED, key=len, reverse=True))), re.IGNORECASE)
    return {
        text: where for text, where in found["left"].items() if LETTERS.search(PLAIN.sub("", on_purpose.sub("", text)))
    }


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return walked(tmp_path_factory.mktemp("pseudo"), PRESSES)


@pytest.mark.trial
def test_no_string_is_left_out_of_translation(found, figure):
    assert left_out(found) == {}
    figure(
        "strings left out of translation", f"0 of {found['looked']:,} shown", f"{len(OMITTED)} of {len(OMITTED)} found"
    )
    assert found["looked"] > 1500


@pytest.mark.parametrize("omitted", OMITTED)
def test_a_string_that_is_left_out_is_found(found, omitted):
    assert any(omitted.casefold() in text.casefold() for text in found["left"])


def test_words_a_third_longer_are_not_cut_off(found):
    assert found["cut"] == {}
