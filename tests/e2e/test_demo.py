"""The main job as a newcomer meets it: one command, five lines, a report that two verifiers call valid."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def neglect_tool(*arguments: object) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    env |= {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"}
    command = [sys.executable, "-m", "neglect_tool", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, env=env, timeout=120, check=False)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("demo") / "Größe und Übung"
    done = neglect_tool("demo", "--out", folder, "--headless")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return folder, done.stdout


def test_five_lines_say_what_was_made_and_where(made: tuple[Path, str]) -> None:
    folder, said = made
    lines = said.splitlines()
    assert len(lines) == 5
    for place in (folder / "vault", folder / "identities", folder / "authority" / "authority.pem"):
        assert place.exists()
        assert str(place) in said
    (report,) = folder.glob("*.pdf")
    assert str(report) in lines[4]
    assert "Sound." in lines[3]


def test_our_verifier_calls_it_valid_with_two_signatures(made: tuple[Path, str]) -> None:
    folder, _ = made
    (report,) = folder.glob("*.pdf")
    done = neglect_tool("verify", report, "--trust", folder / "authority" / "authority.pem", "--json")
    assert done.returncode == 0, done.stdout
    verdict = json.loads(done.stdout)
    assert verdict["valid"] is True
    assert [each["role"] for each in verdict["signatures"]] == ["practitioner", "manager"]
    assert all(each["intact"] and each["trusted"] for each in verdict["signatures"])
    assert verdict["document"] == {"attached": True, "agrees": True}


def test_an_independent_reader_calls_both_signatures_valid(made: tuple[Path, str]) -> None:
    folder, _ = made
    (report,) = folder.glob("*.pdf")
    said = subprocess.run(["pdfsig", report], capture_output=True, text=True, check=False).stdout
    assert said.count("Signature is Valid.") == 2
    assert "Total document signed" in said


def test_the_vault_opens_again_and_is_sound(made: tuple[Path, str]) -> None:
    folder, said = made
    secret = folder.parent / "passphrase"
    secret.write_text(said.splitlines()[0].rpartition(": ")[2], encoding="utf-8")
    checked = neglect_tool("vault", "check", "--vault", folder / "vault", "--passphrase-file", secret)
    assert checked.returncode == 0, checked.stderr
    listed = neglect_tool("vault", "list", "--vault", folder / "vault", "--passphrase-file", secret)
    assert "signed by practitioner, manager" in listed.stdout


def test_nothing_of_the_families_can_be_read_from_the_vault(made: tuple[Path, str]) -> None:
    folder, _ = made
    files = [path for path in (folder / "vault").iterdir() if path.is_file()]
    assert len(files) >= 3
    for path in files:
        held = path.read_bytes()
        assert not [word for word in (b"Marlowe", b"Leanne", b"F-2047") if word in held], path.name


def test_a_folder_that_holds_something_is_left_alone(made: tuple[Path, str]) -> None:
    folder, _ = made
    before = sorted(path.name for path in folder.iterdir())
    done = neglect_tool("demo", "--out", folder, "--headless")
    assert (done.returncode, done.stdout) == (2, "")
    assert "holds something already" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert sorted(path.name for path in folder.iterdir()) == before


def test_an_interrupted_demo_leaves_nothing_in_the_way(tmp_path: Path) -> None:
    """As when a person presses Ctrl+C while the report is built."""
    program = (
        "import sys; import neglect_tool.services.reporting as reporting\n"
        "def interrupted(request): raise KeyboardInterrupt\n"
        "reporting.build_report = interrupted\n"
        "from neglect_tool.cli.app import run\n"
        "sys.exit(run(['demo', '--out', sys.argv[1], '--headless']).code)"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", program, tmp_path / "x"], capture_output=True, text=True, env=env, check=False
    )
    assert done.returncode != 0
    assert done.stdout == ""
    assert list((tmp_path / "x").iterdir()) == []
