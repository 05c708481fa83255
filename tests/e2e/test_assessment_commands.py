"""`grade`, `compare` and `check` as other programs and tired people run them: output, notes and exit code."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "tests" / "domain" / "cases"
ADA, EVAN = CASES / "ada" / "ada-1.json", CASES / "evan" / "evan-1.json"
JODIE = [CASES / "jodie" / f"jodie-{number}.json" for number in (1, 2, 3)]
CARA = [CASES / "cara" / f"cara-{number}.json" for number in (1, 2)]

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run a command somewhere else than in the checkout; every warning of Python would show on stderr."""

    def made(*arguments: object, **more: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-W", "error", "-m", "neglect_tool", *map(str, arguments)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
            timeout=60,
            check=False,
            **more,
        )

    return made


def refused(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 2
    assert done.stdout == ""
    first, *more = done.stderr.splitlines()
    assert first.startswith("neglect-tool: ")
    assert first.endswith((".", "?"))
    assert all(line.startswith("  ") for line in more)
    assert "Traceback" not in done.stderr
    return first


def test_every_case_is_graded_as_expected(run: Run) -> None:
    for family in sorted(CASES.iterdir()):
        files = sorted(path for path in family.glob("*.json") if "expected" not in path.name)
        for number, file in enumerate(files):
            earlier = [part for path in reversed(files[:number]) for part in ("--previous", path)]
            done = run("grade", file, "--json", *earlier)
            assert (done.returncode, done.stderr) == (0, "")
            assert json.loads(done.stdout) == json.loads(file.with_suffix(".expected.json").read_text("utf-8"))


@pytest.mark.parametrize("files", [CARA, JODIE], ids=["cara", "jodie"])
def test_every_series_is_compared_as_expected(run: Run, files: list[Path]) -> None:
    done = run("compare", "--json", *reversed(files))
    assert (done.returncode, done.stderr) == (0, "")
    expected = files[0].with_name("compare.expected.jsonl").read_text("utf-8")
    assert [json.loads(line) for line in done.stdout.splitlines()] == [json.loads(e) for e in expected.splitlines()]


def test_one_line_a_file_in_the_order_given(run: Run) -> None:
    done = run("grade", "--json", EVAN, JODIE[2], ADA)
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["evan-1", "jodie-3", "ada-1"]
    done = run("check", "--json", JODIE[2], ADA)
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["jodie-3", "ada-1"]


def test_check_prints_findings_with_their_keys_and_leaves_with_one(run: Run) -> None:
    done = run("check", "--json", EVAN)
    assert (done.returncode, done.stderr) == (1, "")
    (line,) = done.stdout.splitlines()
    found = json.loads(line)
    assert list(found) == ["id", "findings"]
    assert list(found["findings"][0]) == ["code", "severity", "about", "text"]
    assert found["findings"][0]["code"] == "alert-without-decision"
    assert found["findings"][0]["severity"] == "blocker"
    assert list(found["findings"][0]["about"].items()) == [("child", "c1"), ("carer", "f"), ("item", "K2a")]


def test_check_leaves_with_nought_where_nothing_stops_signing(run: Run) -> None:
    done = run("check", "--json", ADA)
    assert (done.returncode, done.stderr) == (0, "")
    assert run("check", ADA, EVAN).returncode == 1, "one of several"


def test_a_managers_reason_lets_it_be_signed(run: Run, tmp_path: Path) -> None:
    document = json.loads(ADA.read_text("utf-8"))
    document["grades"] = [each for each in document["grades"] if each["item"] != "K2a"]
    path = tmp_path / "ada.json"
    path.write_text(json.dumps(document), "utf-8")
    done = run("check", "--json", path)
    assert done.returncode == 1
    assert [each["code"] for each in json.loads(done.stdout)["findings"]] == ["open-critical"]
    decision = {"code": "open-critical", "about": {"item": "K2a"}, "role": "manager", "on": "2026-07-01"}
    path.write_text(json.dumps({**document, "decisions": [{**decision, "reason": "seen by the nursery"}]}), "utf-8")
    done = run("check", "--json", path)
    assert done.returncode == 0
    assert [each["code"] for each in json.loads(done.stdout)["findings"]] == ["open-critical"], "it is still told"


def test_change_findings_come_only_with_an_earlier_assessment(run: Run) -> None:
    alone = json.loads(run("check", "--json", JODIE[1]).stdout)["findings"]
    since = json.loads(run("check", "--json", JODIE[1], "--previous", JODIE[0]).stdout)["findings"]
    assert "unverified-improvement" not in [each["code"] for each in alone]
    assert "unverified-improvement" in [each["code"] for each in since]


def test_words_for_people(run: Run) -> None:
    graded = run("grade", EVAN).stdout
    assert "The profile asks for a decision today about Evan Fictional: an alert on K2a." in graded
    assert "This is a prompt, not a threshold. A person decides, and writes why." in graded
    assert "This does not mean safe. Seen: " in run("grade", ADA).stdout
    compared = run("compare", *JODIE).stdout
    assert "K Kept safe: 4 to 2, improved, not verified" in compared
    assert "K Kept safe: 2 to 4, worsened, after an improvement that did not last" in compared
    checked = run("check", EVAN).stdout
    assert "Stops signing: K2a at 4 for Evan with F Fictional cannot wait" in checked


def test_options_may_stand_anywhere(run: Run) -> None:
    first = run("grade", "--previous", JODIE[0], JODIE[1], "--json")
    assert json.loads(first.stdout)["id"] == "jodie-2"
    again = run("grade", JODIE[1], f"--previous={JODIE[0]}", JODIE[2], "--json", "--previous", JODIE[0])
    assert refused(again), "the same date twice"


@pytest.mark.parametrize("command", ["grade", "check", "compare"])
def test_files_are_needed(run: Run, command: str) -> None:
    assert "command line" in refused(run(command, "--json"))


def test_earlier_assessments_must_be_earlier_and_of_the_family(run: Run) -> None:
    assert "not before" in refused(run("grade", JODIE[0], "--previous", JODIE[1], "--json"))
    assert "not before" in refused(run("grade", JODIE[0], "--previous", JODIE[0], "--json"))
    assert "another family" in refused(run("check", JODIE[2], "--previous", CARA[0], "--json"))
    assert "another family" in refused(run("grade", JODIE[2], CARA[1], "--previous", JODIE[0], "--json"))


def test_what_cannot_be_compared(run: Run, tmp_path: Path) -> None:
    assert "one assessment alone" in refused(run("compare", JODIE[0], "--json"))
    assert "same date" in refused(run("compare", JODIE[0], JODIE[0], "--json"))
    assert "not the family" in refused(run("compare", JODIE[0], CARA[1], JODIE[2], "--json"))


def test_one_bad_file_and_nothing_is_printed(run: Run, tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text('{"format": "neglect-assessment/1"', "utf-8")
    for command in ("grade", "check", "compare"):
        assert "bad.json: line 1, column 34" in refused(run(command, JODIE[0], JODIE[1], bad, "--json"))
    for command in ("grade", "check"):
        assert "bad.json" in refused(run(command, JODIE[1], "--previous", bad, "--json"))


Change = Callable[[dict[str, Any]], None]


def put(*path: str | int, value: Any) -> Change:
    def change(document: dict[str, Any]) -> None:
        at: Any = document
        for step in path[:-1]:
            at = at[step]
        at[path[-1]] = value

    return change


BAD: dict[str, tuple[Change, str]] = {
    "unknown key": (put("grades", 3, "evidence", 0, "sorce", value="observed"), "grades[3].evidence[0].sorce"),
    "missing required key": (lambda document: document.pop("carers"), "carers: this required key is missing"),
    "unknown item": (put("grades", 0, "item", value="Z9z"), "grades[0].item: there is no item"),
    "grade of 0": (put("grades", 0, "grade", value=0), "grades[0].grade"),
    "grade of 6": (put("grades", 0, "grade", value=6), "grades[0].grade"),
    "grade in quotes": (put("grades", 0, "grade", value="4"), "grades[0].grade: “4” is not a grade"),
    "grade of true": (put("grades", 0, "grade", value=True), "grades[0].grade"),
    "visit that is not there": (put("grades", 0, "visit", value="v9"), "grades[0].visit: there is no visit “v9”"),
    "a child of 18": (put("children", 0, "born", value="2008-07-01"), "children[0].born: this child is 18 or over"),
    "another pack": (put("pack", value="other"), "pack: there is no form pack “other”"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_documents(run: Run, tmp_path: Path, name: str) -> None:
    change, told = BAD[name]
    document = json.loads(ADA.read_text("utf-8"))
    change(document)
    path = tmp_path / "bad.json"
    path.write_text(json.dumps(document), "utf-8")
    line = refused(run("grade", path, "--json"))
    assert line.startswith(f"neglect-tool: {path}: ")
    assert told in line


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b'{"id": "\xff"}', "line 1, byte 9: this is not UTF-8 text"),
        (b"[" * 10_000 + b"]" * 10_000, "nested too deeply"),
        (b'{"a": ' * 10_000 + b"1" + b"}" * 10_000, "nested too deeply"),
        (b"", "empty"),
    ],
    ids=["utf-8", "deep lists", "deep objects", "empty"],
)
def test_bad_bytes(run: Run, tmp_path: Path, data: bytes, told: str) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(data)
    assert told in refused(run("check", path, "--json"))


def test_missing_files_and_folders(run: Run, tmp_path: Path) -> None:
    assert "there is no such file" in refused(run("grade", tmp_path / "none.json"))
    assert "this is a folder" in refused(run("grade", tmp_path))
    assert "this is a folder" in refused(run("grade", ADA, "--previous", tmp_path))


@pytest.mark.skipif(sys.platform == "win32", reason="bounds the memory of the process as POSIX does")
def test_a_file_of_200_mb_is_refused_before_it_fills_the_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.write(b'{"format": "')
        file.truncate(200 * 1024 * 1024)
    bounded = (
        "import resource, sys\n"
        "resource.setrlimit(resource.RLIMIT_AS, (400 << 20, 400 << 20))\n"
        "from neglect_tool.__main__ import main\n"
        f"sys.argv = ['neglect-tool', 'grade', {str(path)!r}, '--json']\n"
        "sys.exit(main())\n"
    )
    before = os.times()
    done = subprocess.run(
        [sys.executable, "-c", bounded], capture_output=True, text=True, cwd=ROOT, timeout=60, check=False
    )
    assert "larger than 50 MB" in refused(done)
    after = os.times()
    spent = after.children_user - before.children_user + after.children_system - before.children_system
    assert spent < 5, "the work itself, whatever else the machine does"


def test_200_documents_in_one_call_in_under_three_seconds(run: Run, tmp_path: Path) -> None:
    documents = sorted(path for path in CASES.glob("*/*.json") if "expected" not in path.name)
    files = []
    for number in range(200):
        file = tmp_path / f"{number}.json"
        file.write_bytes(documents[number % len(documents)].read_bytes())
        files.append(file)
    started = time.perf_counter()
    done = run("grade", "--json", *files)
    took = time.perf_counter() - started
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 200)
    assert took < 3


def test_grading_loads_no_heavy_library(tmp_path: Path) -> None:
    watched = (
        "import sys\n"
        "from neglect_tool.__main__ import main\n"
        f"sys.argv = ['neglect-tool', 'grade', {str(ADA)!r}, '--json']\n"
        "assert main() == 0\n"
        "heavy = {'reportlab', 'pikepdf', 'pyhanko', 'apsw', 'PySide6', 'cryptography'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", watched], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_another_version_of_the_pack_is_said_on_stderr(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "ada.json"
    path.write_text(json.dumps({**json.loads(ADA.read_text("utf-8")), "pack_hash": "0" * 64}), "utf-8")
    done = run("grade", path, "--json")
    assert done.returncode == 0
    assert "neglect-tool: note: ada-1 was made with another version of the pack" in done.stderr
    assert len(done.stdout.splitlines()) == 1


def test_names_reach_a_narrow_terminal(tmp_path: Path) -> None:
    document = json.loads(ADA.read_text("utf-8"))
    document["children"][0]["name"] = "Zoë Łukasz 日本"
    path = tmp_path / "ada.json"
    path.write_text(json.dumps(document), "utf-8")
    for encoding in ("ascii", "cp1252"):
        done = subprocess.run(
            [sys.executable, "-m", "neglect_tool", "grade", str(path)],
            capture_output=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONIOENCODING": encoding},
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, b"")
        assert b"Zo" in done.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_and_a_reader_who_left(tmp_path: Path) -> None:
    command = f"{sys.executable} -m neglect_tool grade --json {EVAN}"
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command.split(), stdout=full, stderr=subprocess.PIPE, text=True, cwd=ROOT, check=False)
    assert done.returncode == 2
    assert "could not be written" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    piped = f"{command} {' '.join([str(EVAN)] * 60)} | head -c 1"
    left = subprocess.run(piped, shell=True, capture_output=True, cwd=ROOT, check=False)
    assert (left.stdout, left.stderr) == (b"{", b"")
