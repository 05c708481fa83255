"""`authority`, `sign` and `verify` as IT, practitioners and partners run them, from an empty folder to a verdict."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from neglect_tool.cli.app import run as run_here

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "tests" / "domain" / "cases"
SECRET = "correct horse"

Run = Callable[..., subprocess.CompletedProcess[str]]


class Desk:
    """A folder with an authority, two signing files, and a report at each stage of its signing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.authority = folder / "authority"
        self.secret = folder / "secret.txt"
        self.other_secret = folder / "other.txt"
        self.practitioner = folder / "practitioner.p12"
        self.manager = folder / "manager.p12"
        self.report = folder / "report.pdf"
        self.first = folder / "first.pdf"
        self.signed = folder / "signed.pdf"

    @property
    def trust(self) -> tuple[str, Path]:
        return "--trust", self.authority / "authority.pem"

    def issue(self, out: Path, name: str, agency: str, *more: object) -> tuple[object, ...]:
        return (
            *("authority", "issue", "--dir", self.authority, "--passphrase-file", self.secret, "--name", name),
            *("--agency", agency, "--out", out, "--p12-passphrase-file", self.secret, *more),
        )

    def sign(self, report: Path, who: Path, role: str, *more: object) -> tuple[object, ...]:
        return "sign", report, "--with", who, "--passphrase-file", self.secret, "--role", role, *more


def command(*arguments: object) -> int:
    """The command in this process, which is quicker; its words are not looked at."""
    return run_here([str(each) for each in arguments]).code


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    made = Desk(tmp_path_factory.mktemp("desk"))
    made.secret.write_text(f"{SECRET}\nnot the passphrase\n", encoding="utf-8")
    made.other_secret.write_text("wrong\n", encoding="utf-8")
    init = ("authority", "init", "--dir", made.authority, "--name", "Example Council")
    assert command(*init, "--passphrase-file", made.secret) == 0
    assert command(*made.issue(made.practitioner, "P. Example", "Health visiting")) == 0
    assert command(*made.issue(made.manager, "J. Amos", "Children’s services", "--days", 90)) == 0
    assert command("report", CASES / "ada" / "ada-1.json", "--edition", "panel", "--out", made.report) == 0
    assert command(*made.sign(made.report, made.practitioner, "practitioner", "--out", made.first)) == 0
    assert command(*made.sign(made.first, made.manager, "manager", "--reason", "Agreed", "--out", made.signed)) == 0
    return made


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    """Run a command somewhere else than in the checkout, as the program itself."""

    def made(*arguments: object, encoding: str = "utf-8") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-W", "error", "-m", "neglect_tool", *map(str, arguments)],
            capture_output=True,
            text=True,
            encoding=encoding,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": encoding},
            stdin=subprocess.DEVNULL,
            timeout=90,
            check=False,
        )

    return made


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """Assert that the command could not, said so in our form, and printed nothing; give its first line."""
    capsys.readouterr()
    assert command(*arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    first, *more = err.splitlines()
    assert first.startswith("neglect-tool: ")
    assert first.endswith(".")
    assert all(line.startswith("  ") for line in more)
    return first


def test_verify_says_it_as_json(desk: Desk, run: Run) -> None:
    done = run("verify", desk.signed, *desk.trust, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert list(told) == ["valid", "reasons", "signatures", "document"]
    assert told["valid"] is True
    assert len(told["reasons"]) == 2
    assert all("was not checked" in reason for reason in told["reasons"])
    assert told["document"] == {"attached": True, "agrees": True}
    first, last = told["signatures"]
    keys = ["field", "role", "signer", "agency", "at", "intact", "trusted", "revocation", "covers"]
    assert list(first) == list(last) == keys
    assert [first[key] for key in keys[:4]] == ["practitioner", "practitioner", "P. Example", "Health visiting"]
    assert [last[key] for key in keys[5:]] == [True, True, "not_checked", "file"]
    assert first["covers"] == "revision"
    assert first["at"] <= last["at"]


def test_verify_says_it_in_words(desk: Desk, run: Run) -> None:
    done = run("verify", desk.signed, *desk.trust)
    assert done.returncode == 0
    headline, *rest = done.stdout.splitlines()
    assert headline == "Sound. Unchanged since P. Example and J. Amos signed it."
    assert any(line.startswith("J. Amos, Children’s services, manager, ") for line in rest)


def test_verify_without_an_authority_to_trust(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert command("verify", desk.signed, "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert told["valid"] is False
    assert "No authority to trust was named" in told["reasons"][0]
    assert [each["intact"] for each in told["signatures"]] == [True, True]
    assert [each["trusted"] for each in told["signatures"]] == [False, False]


def test_verify_before_anybody_and_before_everybody_has_signed(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    for report, reason in ((desk.report, "Nobody has signed it."), (desk.first, "has not signed.")):
        capsys.readouterr()
        assert command("verify", report, *desk.trust, "--json") == 1
        assert reason in json.loads(capsys.readouterr().out)["reasons"][0]


def test_verify_a_changed_file(desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed = tmp_path / "changed.pdf"
    data = bytearray(desk.signed.read_bytes())
    data[data.index(b"/MediaBox") + 14] ^= 1
    changed.write_bytes(data)
    capsys.readouterr()
    assert command("verify", changed, *desk.trust) == 1
    told = capsys.readouterr().out
    assert told.startswith("Not sound. It was changed after it was signed. ")
    assert told.count("Changed since, so nothing more can be said of it.") == 2
    assert "trust" not in told


def test_verify_what_is_no_pdf(desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty, words = tmp_path / "empty.pdf", tmp_path / "words.pdf"
    empty.write_bytes(b"")
    words.write_text("hello", encoding="utf-8")
    assert "it is empty" in refused(capsys, "verify", empty)
    assert "this is not a PDF" in refused(capsys, "verify", words, "--json")
    assert "there is no such file" in refused(capsys, "verify", tmp_path / "none.pdf")
    assert "not a certificate" in refused(capsys, "verify", desk.signed, "--trust", words)
    assert "not a revocation list" in refused(capsys, "verify", desk.signed, *desk.trust, "--crl", words)


def test_signing_writes_back_to_the_same_file(desk: Desk, tmp_path: Path, run: Run) -> None:
    report = tmp_path / "report.pdf"
    report.write_bytes(desk.report.read_bytes())
    done = run(*desk.sign(report, desk.practitioner, "practitioner"))
    assert (done.returncode, done.stderr) == (0, "")
    assert "signed by P. Example" in done.stdout
    assert report.read_bytes().startswith(desk.report.read_bytes())
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


def test_signing_is_refused(desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = desk.first.read_bytes()
    out = tmp_path / "out.pdf"
    blocked = tmp_path / "blocked.pdf"
    assert command("report", CASES / "evan" / "evan-1.json", "--edition", "panel", "--out", blocked) == 0
    for arguments, told in (
        (desk.sign(desk.report, desk.manager, "manager", "--out", out), "it is not the manager’s turn"),
        (desk.sign(desk.first, desk.practitioner, "practitioner", "--out", out), "has signed already"),
        (desk.sign(desk.first, desk.manager, "partner", "--out", out), "no place for a partner agency"),
        (desk.sign(desk.first, desk.manager, "manager", "--out", desk.signed), "exists already"),
        (desk.sign(blocked, desk.practitioner, "practitioner", "--out", out), "signing"),
        (desk.sign(desk.first, desk.secret, "manager", "--out", out), "not a signing file"),
        (desk.sign(desk.secret, desk.manager, "manager", "--out", out), "not a PDF"),
        (desk.sign(desk.first, desk.manager, "mayor", "--out", out), "mayor"),
        (
            ("sign", desk.first, "--with", desk.manager, "--passphrase-file", desk.other_secret, "--role", "manager"),
            "the passphrase does not open it",
        ),
    ):
        assert told in refused(capsys, *arguments)
    assert desk.first.read_bytes() == before
    assert not out.exists()


def test_an_authority_is_never_overwritten(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path.name: path.read_bytes() for path in desk.authority.iterdir()}
    init = ("authority", "init", "--dir", desk.authority, "--name", "Another", "--passphrase-file", desk.secret)
    assert "there is an authority in this folder already" in refused(capsys, *init)
    assert {path.name: path.read_bytes() for path in desk.authority.iterdir()} == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights otherwise")
def test_private_files_are_private(desk: Desk) -> None:
    for path in (desk.authority / "authority.key", desk.practitioner, desk.authority / "issued.jsonl"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert b"ENCRYPTED PRIVATE KEY" in (desk.authority / "authority.key").read_bytes()


def test_every_issue_is_logged_before_it_leaves(desk: Desk) -> None:
    lines = [json.loads(line) for line in (desk.authority / "issued.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(line["name"], line["agency"]) for line in lines][:2] == [
        ("P. Example", "Health visiting"),
        ("J. Amos", "Children’s services"),
    ]
    assert len({line["serial"] for line in lines}) == len(lines)


def test_issuing_is_refused(desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = (desk.authority / "issued.jsonl").read_bytes()
    out = tmp_path / "out.p12"
    wrong = [desk.other_secret if each is desk.secret else each for each in desk.issue(out, "A", "B")]
    elsewhere = [tmp_path if each is desk.authority else each for each in desk.issue(out, "A", "B")]
    for arguments, told in (
        (wrong, "the passphrase does not open it"),
        (elsewhere, "there is no authority in this folder"),
        (desk.issue(out, "A", "B", "--days", 0), "0 is not between 1 and 1095"),
        (desk.issue(out, "A", "B", "--days", 4000), "4000 is not between 1 and 1095"),
        (desk.issue(out, "  ", "B"), "it is empty"),
        (desk.issue(out, "A" * 65, "B"), "longer than 64 characters"),
        (desk.issue(desk.manager, "A", "B"), "exists already"),
    ):
        assert told in refused(capsys, *arguments)
    assert not out.exists()
    assert (desk.authority / "issued.jsonl").read_bytes() == log


def test_other_programs_open_what_we_write(desk: Desk) -> None:
    """OpenSSL opens the key and the signing file, and both are as slow to guess as we say."""
    secret = f"pass:{SECRET}"
    key = ["openssl", "pkey", "-in", str(desk.authority / "authority.key"), "-passin", secret, "-noout"]
    assert subprocess.run(key, capture_output=True, timeout=60, check=False).returncode == 0
    file = ["openssl", "pkcs12", "-in", str(desk.practitioner), "-passin", secret, "-nodes", "-info"]
    told = subprocess.run(file, capture_output=True, text=True, timeout=60, check=False)
    assert told.returncode == 0
    assert "MAC: sha256, Iteration 600000" in told.stderr
    assert told.stderr.count("AES-256-CBC, Iteration 600000, PRF hmacWithSHA256") == 2


def test_a_passphrase_is_asked_for_only_where_somebody_can_answer(desk: Desk, run: Run) -> None:
    done = run("sign", desk.report, "--with", desk.practitioner, "--role", "practitioner")
    assert done.returncode == 2
    assert "there is nobody to ask for it" in done.stderr


@pytest.mark.parametrize(
    ("encoding", "council", "rest"), [("ascii", "??d? Council", "?"), ("cp1252", "?ód? Council", "’")]
)
def test_a_terminal_that_cannot_show_a_name_stops_nothing(
    desk: Desk, tmp_path: Path, run: Run, encoding: str, council: str, rest: str
) -> None:
    """Exit 1 would say that a report is not valid, because of a letter in somebody's name."""
    other = Desk(tmp_path)
    other.secret, other.report = desk.secret, desk.report
    init = ("authority", "init", "--dir", other.authority, "--name", "Łódź Council", "--passphrase-file", other.secret)
    for arguments, told in (
        (init, f"Authority of {council}, until "),
        (other.issue(other.practitioner, "Ñandú Żółw", "Łódź"), "vouched for by "),
        (other.issue(other.manager, "J. Amos", "Children’s services"), f"J. Amos, Children{rest}s services"),
        (other.sign(other.report, other.practitioner, "practitioner", "--out", other.first), ": signed by "),
        (other.sign(other.first, other.manager, "manager", "--out", other.signed), ": signed by J. Amos"),
        (("verify", other.signed, *other.trust), f"Vouched for by {council}."),
    ):
        done = run(*arguments, encoding=encoding)
        assert (done.returncode, done.stderr) == (0, "")
        assert told in done.stdout
    done = run("verify", other.signed, *other.trust, "--json", encoding=encoding)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["signatures"][0]["signer"] == "Ñandú Żółw"
