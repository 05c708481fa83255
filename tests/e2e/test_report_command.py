"""`neglect-tool report` as a person types it."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FAMILIES = ROOT / "resources" / "families"
NOW, BEFORE = FAMILIES / "marlowe-2026-07.json", FAMILIES / "marlowe-2026-01.json"
PANEL = ("--edition", "panel")
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    def done(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "neglect_tool", *map(str, arguments)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
        return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, encoding="utf-8")

    return done


def test_a_report_is_made_whole_and_says_what_it_is(run: Run, tmp_path: Path) -> None:
    done = run("report", NOW, "--previous", BEFORE, "--edition", "panel", "--out", "panel.pdf",
               "--signers", "practitioner,manager,partner")  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    made = tmp_path / "panel.pdf"
    assert made.read_bytes().startswith(b"%PDF-1.7")
    assert done.stdout.startswith("Made panel.pdf: ")
    assert "SHA-256" in done.stdout
    assert [each.name for each in tmp_path.iterdir()] == ["panel.pdf"]
    if os.name == "posix":
        assert stat.S_IMODE(made.stat().st_mode) == 0o600


def test_it_is_made_whatever_stands_and_prints_what_stands(run: Run, tmp_path: Path) -> None:
    document = json.loads(NOW.read_bytes()) | {"decisions": []}
    (tmp_path / "open.json").write_text(json.dumps(document), encoding="utf-8")
    done = run("report", "open.json", *PANEL, "--out", "open.pdf")
    assert done.returncode == 0
    assert "2 findings stop signing:" in done.stdout
    assert (tmp_path / "open.pdf").exists()


def test_an_existing_file_is_kept_unless_forced(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "kept.pdf"
    out.write_bytes(b"mine")
    done = run("report", NOW, *PANEL, "--out", out)
    assert (done.returncode, done.stdout, out.read_bytes()) == (2, "", b"mine")
    assert "exists already and was kept" in done.stderr
    assert run("report", NOW, *PANEL, "--out", out, "--force").returncode == 0
    assert out.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(("arguments", "said"), [
    (("--edition", "carer:nobody"), "there is no carer with that id. The document has: "),
    (("--edition", "young-person:nobody"), "there is no young person with that id. The document has: "),
    (("--edition", "everyone"), "there is no edition “everyone”. Choose from: panel, carer:ID, young-person:ID"),
    (("--format", "docx"), "“docx” is not made yet. Choose from: pdf."),
    (("--signers", "practitioner,doctor"), "there is no signer called “doctor”"),
    (("--signers", ""), "nobody is named to sign"),
    (("--signers", "manager,manager"), "there can be only one manager"),
    (("--previous", str(NOW)), "is not before"),
    (("--previous", "missing.json"), "missing.json"),
])  # fmt: skip
def test_what_cannot_be_done_is_one_line_and_leaves_nothing(
    arguments: tuple[str, ...], said: str, run: Run, tmp_path: Path
) -> None:
    done = run("report", NOW, "--out", "x.pdf", *(() if "--edition" in arguments else PANEL), *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert done.stderr.startswith("neglect-tool: ")
    assert len(done.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_each_of_the_family_gets_an_edition(run: Run, tmp_path: Path) -> None:
    document = json.loads(NOW.read_bytes())
    carer, child = document["carers"][0]["id"], document["children"][0]["id"]
    for edition in (f"carer:{carer}", f"young-person:{child}", f"child:{child}", "professional"):
        out = f"{edition.replace(':', '-')}.pdf"
        done = run("report", NOW, "--previous", BEFORE, "--edition", edition, "--out", out)
        assert (done.returncode, done.stderr) == (0, "")
        assert (tmp_path / out).read_bytes().startswith(b"%PDF-1.7")


def test_nobody_gets_an_edition_that_was_not_asked_for(run: Run, tmp_path: Path) -> None:
    done = run("report", NOW, "--out", "x.pdf")
    said = "neglect-tool: --edition: nobody has said for whom the report is. Choose from: panel, "
    said += "carer:ID, young-person:ID, professional.\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", said)
    assert list(tmp_path.iterdir()) == []


def test_a_character_that_cannot_be_printed_is_named_with_its_place(run: Run, tmp_path: Path) -> None:
    document = json.loads(NOW.read_bytes())
    document["voice"][0]["text"] = "I like 🦄"
    (tmp_path / "unicorn.json").write_text(json.dumps(document), encoding="utf-8")
    done = run("report", "unicorn.json", *PANEL, "--out", "x.pdf")
    assert done.returncode == 2
    assert "unicorn.json: voice[0].text: character 8 is “🦄” (U+1F984 UNICORN FACE)" in done.stderr
    assert not (tmp_path / "x.pdf").exists()


def test_grading_does_not_wait_for_the_page_libraries(run: Run) -> None:
    code = (
        "import sys; sys.argv=['neglect-tool','grade',sys.argv[1],'--json'];"
        "from neglect_tool.cli.app import run; run(sys.argv[1:]);"
        "sys.exit(any(name in sys.modules for name in ('reportlab','pikepdf','pyhanko')))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(NOW)], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
