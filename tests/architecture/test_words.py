"""Words are found for translators, and a catalogue that they fill speaks."""

import shutil
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from neglect_tool.errors import NeglectToolError
from neglect_tool.gui.catalogue import ENGLISH, Message, bring_up_to_date, gather, translations, written
from neglect_tool.gui.language import speak_from
from neglect_tool.saying import speak, tr, tr_count, tr_pairs

ROOT = Path(__file__).resolve().parents[2]
WORDS = ROOT / "resources" / "words"


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def compiled(catalogue: Path) -> Path:
    """The catalogue as the window reads it."""
    program = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert program
    out = catalogue.with_suffix(".qm")
    done = subprocess.run([program, str(catalogue), "-qm", str(out)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return out


@pytest.fixture
def polish(tmp_path: Path) -> Iterator[None]:
    """A language with three forms for a number."""
    messages = [Message("Saved {time}"), Message("{n} visits", one="{n} visit"), Message("Enter")]
    was = {"Saved {time}": ["{time}: zapisano"], "{n} visits": ["{n} wizyta", "{n} wizyty", "{n} wizyt"]}
    file = tmp_path / "neglect-tool_pl.ts"
    file.write_text(written(messages, "pl_PL", was), encoding="utf-8")
    speak_from(compiled(file))
    yield
    speak(None)


def test_english_is_said_as_it_stands():
    assert tr("Saved {time}", time="14:02") == "Saved 14:02"
    assert tr("Braces {stay} where nothing is filled in") == "Braces {stay} where nothing is filled in"
    assert [tr_count(n, "{n} visit", "{n} visits") for n in (0, 1, 2)] == ["0 visits", "1 visit", "2 visits"]


@pytest.mark.usefixtures("polish")
def test_a_compiled_catalogue_speaks_with_every_form_of_a_number():
    assert tr("Saved {time}", time="14:02") == "14:02: zapisano"
    said = [tr_count(n, "{n} visit", "{n} visits") for n in (1, 2, 5, 22)]
    assert said == ["1 wizyta", "2 wizyty", "5 wizyt", "22 wizyty"]
    assert tr_pairs((("Enter", "open"),)) == (("Enter", "open"),)  # what is not translated stays English


def test_a_catalogue_that_cannot_be_read_leaves_english(tmp_path):
    broken = tmp_path / "neglect-tool_pl.qm"
    broken.write_bytes(b"no catalogue")
    speak_from(broken)
    assert tr("Saved {time}", time="14:02") == "Saved 14:02"


def test_the_catalogue_is_up_to_date():
    now = written(tuple(gather().values()), "en_GB", {})
    assert (WORDS / ENGLISH).read_text(encoding="utf-8") == now, "run `python3 dev.py words`"


def test_linguist_takes_the_catalogue(tmp_path):
    assert compiled(Path(shutil.copy(WORDS / ENGLISH, tmp_path))).exists()


def test_every_translation_fills_in_what_the_english_does():
    for catalogue in WORDS.glob("*.ts"):
        for english, forms in translations(catalogue).items():
            assert all(fields(form) <= fields(english) | {"n"} for form in forms), english


def test_what_is_no_literal_is_refused(tmp_path):
    package = tmp_path / "neglect_tool"
    package.mkdir()
    (package / "page.py").write_text("def f(words):\n    return tr(words)\n", encoding="utf-8")
    with pytest.raises(NeglectToolError, match="line 2"):
        gather(package)


def test_a_catalogue_keeps_what_is_translated_and_still_said(tmp_path):
    bring_up_to_date(tmp_path)
    english = next(iter(gather().values()), Message("Open")).english
    file = tmp_path / "neglect-tool_cy.ts"
    was = {english: ["Agor"], "said no longer": ["dim"]}
    file.write_text(written([Message(each) for each in was], "cy_GB", was), encoding="utf-8")
    bring_up_to_date(tmp_path)
    assert "said no longer" not in translations(file)
    assert translations(file).get(english, ["Agor"]) == ["Agor"]
    assert 'language="cy_GB"' in file.read_text(encoding="utf-8")
