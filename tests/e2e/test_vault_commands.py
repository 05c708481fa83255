"""`neglect-tool vault` as IT or another program runs it: in, out, listed, checked, and refused in words."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from neglect_tool.crypto import KdfParameters
from neglect_tool.exchange.document import canonical_bytes
from neglect_tool.vault import store
from neglect_tool.vault.entry import NewEntry

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "tests/domain/cases"
FIRST = [CASES / name for name in ("ada/ada-1.json", "cara/cara-1.json", "evan/evan-1.json", "jodie/jodie-1.json")]
PASSPHRASE = "plum kettle orbit"


class Desk:
    """A folder with a vault and a passphrase file, and the command line."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.vault = folder / "vault"
        self.passphrase = folder / "passphrase"
        self.passphrase.write_text(PASSPHRASE + "\r\nnot this line\n")

    def make(self) -> None:
        """A vault whose passphrase costs little to check."""
        cheap = KdfParameters(19 * 1024, 1, 1)
        store.create(self.vault, PASSPHRASE, lambda: datetime.now(UTC), kdf=cheap).close()

    def run(
        self,
        verb: str,
        *arguments: object,
        passphrase: Path | None = None,
        before: tuple[str, ...] = (),
        **environment: str,
    ) -> subprocess.CompletedProcess[bytes]:
        """Run `vault VERB` on it."""
        given = ["--vault", self.vault, "--passphrase-file", passphrase or self.passphrase]
        return subprocess.run(
            [
                *before,
                sys.executable,
                "-W",
                "error",
                "-m",
                "neglect_tool",
                "vault",
                verb,
                *map(str, [*given, *arguments]),
            ],
            capture_output=True,
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path]), **environment},
            stdin=subprocess.DEVNULL,
            timeout=60,
        )

    def done(self, verb: str, *arguments: object) -> str:
        """The same, to be done without a word on stderr."""
        result = self.run(verb, *arguments)
        assert (result.returncode, result.stderr.decode()) == (0, "")
        return result.stdout.decode()

    def refused(self, verb: str, *arguments: object, passphrase: Path | None = None) -> str:
        """The same, to be refused with one line and nothing on stdout."""
        result = self.run(verb, *arguments, passphrase=passphrase)
        said = result.stderr.decode()
        assert (result.returncode, result.stdout) == (2, b"")
        assert said.startswith("neglect-tool: ")
        assert said.count("\n") == 1
        assert said.endswith(".\n")
        return said

    def files(self) -> dict[str, bytes]:
        """Every byte of the vault's folder."""
        return {path.name: path.read_bytes() for path in self.vault.iterdir()}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk with an empty vault."""
    desk = Desk(tmp_path)
    desk.make()
    return desk


def test_a_vault_is_made_and_can_be_used(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    assert str(desk.vault) in desk.done("init", "--name", "R. Patel")
    assert desk.done("import", FIRST[0]) == "ada-1 imported\n"


def test_documents_go_in_are_listed_and_checked_and_come_out_byte_for_byte(desk: Desk) -> None:
    assert desk.done("import", *FIRST) == "".join(f"{path.stem} imported\n" for path in FIRST)
    listed = desk.done("list").splitlines()
    assert listed[0] == "ada-1\t2026-07-01\tF-ada\tdraft"
    assert [line.split("\t")[0] for line in listed] == [path.stem for path in FIRST]
    assert json.loads(desk.done("list", "--json").splitlines()[1]) == {
        "id": "cara-1",
        "as_at": "2026-01-10",
        "reference": "F-cara",
        "state": "draft",
    }
    assert desk.done("check").startswith("Sound: 7 entries, none altered, none missing.")
    for path in FIRST[1:3]:
        out = desk.folder / f"{path.stem}-out.json"
        desk.done("export", "--id", path.stem, "--out", out)
        assert out.read_bytes() == canonical_bytes(json.loads(path.read_bytes()))
        assert out.stat().st_mode & 0o077 == 0 or os.name == "nt"


def test_export_without_a_file_goes_to_standard_output(desk: Desk) -> None:
    desk.done("import", FIRST[0])
    result = desk.run("export", "--id", "ada-1")
    assert result.stdout == canonical_bytes(json.loads(FIRST[0].read_bytes()))


def test_keys_in_any_order_and_nulls_come_back_in_the_one_order(desk: Desk) -> None:
    document = json.loads(FIRST[0].read_bytes())
    document |= {"voice": None, "analysis": "", "actions": [], "strengths": None}
    turned = desk.folder / "turned.json"
    turned.write_text(json.dumps({key: document[key] for key in reversed(document)}, ensure_ascii=True))
    desk.done("import", turned)
    assert desk.run("export", "--id", "ada-1").stdout == canonical_bytes(document)


def test_the_same_document_again_is_said_and_left_and_a_different_one_is_refused(desk: Desk) -> None:
    desk.done("import", FIRST[0])
    assert "already" in desk.done("import", FIRST[0])
    changed = desk.folder / "changed.json"
    document = json.loads(FIRST[0].read_bytes())
    document["analysis"] = "Something else."
    changed.write_text(json.dumps(document))
    said = desk.refused("import", FIRST[1], changed)
    assert "changed.json" in said
    assert "“ada-1” is there already" in said
    assert desk.done("list").count("\n") == 1
    assert "content is different" in desk.refused("import", FIRST[1], FIRST[2], FIRST[1], changed)


def test_one_bad_document_and_none_of_them_is_imported(desk: Desk) -> None:
    bad = desk.folder / "bad.json"
    document = json.loads(FIRST[1].read_bytes())
    document["grades"][0]["grade"] = 6
    bad.write_text(json.dumps(document))
    assert "bad.json" in desk.refused("import", FIRST[0], bad, FIRST[2])
    assert desk.done("list") == ""
    for content in (b"", b"[" * 10_000):
        bad.write_bytes(content)
        assert "bad.json" in desk.refused("import", bad)
    assert "no assessment document" in desk.refused("import")


def test_an_existing_file_is_kept_unless_forced(desk: Desk) -> None:
    desk.done("import", FIRST[0])
    out = desk.folder / "kept.json"
    out.write_text("kept")
    assert "exists already" in desk.refused("export", "--id", "ada-1", "--out", out)
    assert out.read_text() == "kept"
    desk.done("export", "--id", "ada-1", "--out", out, "--force")
    assert out.read_bytes() == canonical_bytes(json.loads(FIRST[0].read_bytes()))
    assert "folder does not exist" in desk.refused("export", "--id", "ada-1", "--out", desk.folder / "no" / "x.json")
    assert "no assessment of this id" in desk.refused("export", "--id", "nobody", "--out", desk.folder / "n.json")
    assert sorted(path.name for path in desk.folder.iterdir()) == ["kept.json", "passphrase", "vault"]


def test_a_wrong_passphrase_says_so_and_changes_no_byte(desk: Desk) -> None:
    desk.done("import", FIRST[0])
    wrong = desk.folder / "wrong"
    wrong.write_text("plum kettle")
    before = desk.files()
    out = desk.folder / "never.json"
    for verb, *rest in (("import", FIRST[1]), ("export", "--id", "ada-1", "--out", out), ("list",), ("check",)):
        assert "not its passphrase" in desk.refused(verb, *rest, passphrase=wrong)
    assert desk.files() == before
    assert not out.exists()


@pytest.mark.parametrize(
    ("content", "said"), [(None, "no such file"), (b"", "empty"), (b"\nsecond", "empty"), (b"\xff\xfe\x00", "UTF-8")]
)
def test_a_passphrase_file_that_cannot_be_used_is_said(desk: Desk, content: bytes | None, said: str) -> None:
    file = desk.folder / "odd"
    if content is not None:
        file.write_bytes(content)
    assert said in desk.refused("list", passphrase=file)


def test_no_vault_and_no_room_for_one_are_said(desk: Desk, tmp_path: Path) -> None:
    before = desk.files()
    assert "not empty" in desk.refused("init")
    assert desk.files() == before
    desk.vault = tmp_path / "nowhere"
    for verb, *rest in (("check",), ("import", FIRST[0])):
        assert "no vault in this folder" in desk.refused(verb, *rest)
    assert not desk.vault.exists()


def test_a_check_of_a_damaged_vault_lists_what_and_where_and_exits_1(desk: Desk) -> None:
    desk.done("import", *FIRST)
    before = desk.files()
    for name, place in (("vault.db", 9000), ("vault.hdr", 200), ("vault.hdr.old", 200), ("vault.anchor", 600)):
        data = bytearray(before[name])
        data[place] ^= 16
        (desk.vault / name).write_bytes(data)
        damaged = desk.files()
        result = desk.run("check")
        assert result.returncode == 1
        assert result.stderr == b""
        assert name in result.stdout.decode()
        assert desk.files() == damaged
        (desk.vault / name).write_bytes(before[name])
    as_json = json.loads(desk.run("check", "--json").stdout)
    assert (as_json["sound"], as_json["entries"], as_json["faults"]) == (True, 5, [])


def test_saves_that_are_missing_are_said_and_the_rest_can_still_be_got_out(desk: Desk) -> None:
    desk.done("import", FIRST[0])
    older = (desk.vault / "vault.db").read_bytes()
    desk.done("import", *FIRST[1:])
    (desk.vault / "vault.db").write_bytes(older)
    before = desk.files()
    check = desk.run("check", "--json")
    assert check.returncode == 1
    assert "4 entries are missing" in json.loads(check.stdout)["faults"][0]["what"]
    listed = desk.run("list")
    assert (listed.returncode, listed.stdout.decode().split("\t")[0]) == (0, "ada-1")
    assert "4 entries are missing" in listed.stderr.decode()
    exported = desk.run("export", "--id", "ada-1")
    assert exported.stdout == canonical_bytes(json.loads(FIRST[0].read_bytes()))
    refused = desk.run("import", FIRST[1])
    assert refused.returncode == 2
    assert "read only" in refused.stderr.decode()
    assert desk.files() == before


def test_an_open_vault_is_said_to_be_open(desk: Desk) -> None:
    with store.open_(desk.vault, PASSPHRASE, lambda: datetime.now(UTC)):
        for verb in ("list", "check"):
            assert "another window or command has this vault open" in desk.refused(verb)


def test_the_list_says_who_signed_and_whether_anything_changed_since(desk: Desk) -> None:
    desk.done("import", *FIRST[:3])
    with store.open_(desk.vault, PASSPHRASE, lambda: datetime.now(UTC)) as vault:
        for id_, content in (("ada-1", canonical_bytes(json.loads(FIRST[0].read_bytes()))), ("cara-1", b"as it was")):
            for role in ("practitioner", "manager"):
                signed = {"version": 1, "role": role, "document_sha256": hashlib.sha256(content).hexdigest()}
                vault.append([NewEntry("R. Patel", "report-signed", id_, json.dumps(signed).encode())])
    states = [line.split("\t")[3] for line in desk.done("list").splitlines()]
    assert states == ["signed by practitioner, manager", "changed since it was signed", "draft"]


@pytest.fixture
def as_anyone() -> tuple[str, ...]:
    """What to put before a command so that the rights of files hold for it, as they do not for root."""
    if sys.platform == "win32":
        pytest.skip("the rights of files are set through POSIX")
    if os.geteuid() != 0:
        return ()
    before = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
    if shutil.which("setpriv") is None or subprocess.run([*before, "true"], capture_output=True).returncode != 0:
        pytest.skip("this root may not lay down its rights")
    return before


@pytest.mark.parametrize("with_lock", [True, False])
@pytest.mark.parametrize("in_log", [True, False])
def test_a_vault_that_cannot_be_written_is_read_checked_and_left_alone(
    desk: Desk, as_anyone: tuple[str, ...], tmp_path: Path, in_log: bool, with_lock: bool
) -> None:
    desk.done("import", FIRST[0])
    with store.open_(desk.vault, PASSPHRASE, lambda: datetime.now(UTC)) as vault:
        content = canonical_bytes(json.loads(FIRST[1].read_bytes()))
        vault.append([NewEntry("R. Patel", "imported", "cara-1", content)])
        if in_log:
            # As a power cut leaves it: the last save is in the log alone.
            shutil.copytree(desk.vault, tmp_path / "medium")
    if in_log:
        desk.vault = tmp_path / "medium"
        assert (desk.vault / "vault.db-wal").stat().st_size
    if not with_lock:
        (desk.vault / "vault.lock").unlink()
    before = desk.files()
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    for path in desk.vault.iterdir():
        path.chmod(0o400)
    desk.vault.chmod(0o500)
    try:
        runs = {
            verb: desk.run(verb, *rest, before=as_anyone, TMPDIR=str(scratch))
            for verb, *rest in (("check",), ("list",), ("export", "--id", "cara-1"), ("import", FIRST[2]))
        }
    finally:
        desk.vault.chmod(0o700)
    assert (runs["check"].returncode, runs["check"].stderr) == (0, b"")
    assert runs["check"].stdout.startswith(b"Sound: 4 entries")
    for verb in ("list", "export"):
        assert runs[verb].returncode == 0, runs[verb].stderr
        assert "read-only here" in runs[verb].stderr.decode()
    assert [line.split("\t")[0] for line in runs["list"].stdout.decode().splitlines()] == ["ada-1", "cara-1"]
    assert runs["export"].stdout == content
    refused = runs["import"].stderr.decode()
    assert (runs["import"].returncode, refused.count("\n")) == (2, 1)
    assert "this folder is read-only" in refused
    assert "Copy it to this laptop's own disk" in refused
    assert desk.files() == before
    assert list(scratch.iterdir()) == []


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_names_that_the_terminal_cannot_show_break_nothing(desk: Desk, encoding: str) -> None:
    document = json.loads(FIRST[0].read_bytes())
    document["family"]["reference"] = "Rodzina Łukasz"
    file = desk.folder / "document.json"
    file.write_bytes(canonical_bytes(document))
    polish = desk.vault.rename(desk.folder / "Łódź")
    desk.vault = polish
    assert desk.run("import", file, PYTHONIOENCODING=encoding).returncode == 0
    listed = desk.run("list", PYTHONIOENCODING=encoding)
    assert (listed.returncode, listed.stderr) == (0, b"")
    assert "Rodzina ?ukasz" in listed.stdout.decode(encoding)
    as_json = desk.run("list", "--json", PYTHONIOENCODING=encoding)
    assert json.loads(as_json.stdout)["reference"] == "Rodzina Łukasz"
    exported = desk.run("export", "--id", "ada-1", PYTHONIOENCODING=encoding)
    assert exported.stdout == canonical_bytes(document), "a document is UTF-8 wherever it goes"
    (desk.vault / "vault.hdr").unlink()
    for flag in ((), ("--json",)):
        checked = desk.run("check", *flag, PYTHONIOENCODING=encoding)
        assert (checked.returncode, checked.stderr) == (1, b"")
        assert "it is missing" in checked.stdout.decode(encoding)
    mended = desk.run("list", PYTHONIOENCODING=encoding)
    assert (mended.returncode, mended.stderr.count(b"\n")) == (0, 1)
    assert b"sound copy was put in its place" in mended.stderr
    refused = desk.run("import", desk.folder / "Ł.json", PYTHONIOENCODING=encoding)
    assert (refused.returncode, refused.stderr.count(b"\n")) == (2, 1)


@pytest.fixture
def small_desk(desk: Desk) -> Iterator[Desk]:
    """A desk whose vault is yet to be made, on a real disk of its own of 80 MB."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    disk = desk.folder / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=80m", "tmpfs", str(disk)], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("this root may not mount a small disk")
    desk.vault = disk / "vault"
    try:
        yield desk
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def leave(disk: Path, free: int) -> None:
    """Fill a disk but for so many bytes."""
    with (disk / "filler").open("ab", buffering=0) as file:
        while (room := shutil.disk_usage(disk).free - free) > 0:
            file.write(bytes(min(room, 1 << 20)))


def test_on_a_full_disk_the_space_kept_for_it_is_used_and_then_the_words_say_what_to_do(small_desk: Desk) -> None:
    desk = small_desk
    desk.make()
    ballast = desk.vault / "ballast"
    assert ballast.exists()
    leave(desk.vault.parent, 0)
    saved = desk.run("import", FIRST[0])
    assert (saved.returncode, saved.stdout.decode()) == (0, "ada-1 imported\n"), saved.stderr
    assert "space kept for this was used" in saved.stderr.decode()
    assert not ballast.exists()
    leave(desk.vault.parent, 0)
    refused = desk.refused("import", *FIRST[1:])
    assert "the disk is full" in refused
    assert "Free some space on this disk, then run the command again; nothing was half-saved." in refused
    (desk.vault.parent / "filler").unlink()
    assert [line.split("\t")[0] for line in desk.done("list").splitlines()] == ["ada-1"]
    desk.done("import", *FIRST[1:])
    assert desk.done("check").startswith("Sound: 7 entries")


def test_a_disk_too_small_to_keep_space_aside_is_said_when_the_vault_is_made(small_desk: Desk) -> None:
    desk = small_desk
    leave(desk.vault.parent, 8 << 20)
    made = desk.run("init")
    assert made.returncode == 0
    assert made.stdout.startswith(b"Made a vault")
    assert "too little room on this disk" in made.stderr.decode()
    assert made.stderr.count(b"\n") == 1
    shutil.rmtree(desk.vault)
    leave(desk.vault.parent, 0)
    refused = desk.refused("init")
    assert "space" in refused
    assert not desk.vault.exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_an_export_to_where_there_is_no_room_is_said(desk: Desk) -> None:
    desk.done("import", FIRST[0])
    command = [sys.executable, "-m", "neglect_tool", "vault", "export", "--id", "ada-1"]
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            [*command, "--vault", str(desk.vault), "--passphrase-file", str(desk.passphrase)],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=desk.folder,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])},
            timeout=60,
        )
    said = result.stderr.decode()
    assert (result.returncode, said.count("\n")) == (2, 1)
    assert "standard output: the document could not be written" in said
