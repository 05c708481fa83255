"""The drills as IT would do them: a lost passphrase, a leaver, a lost laptop; every record is there afterwards."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from neglect_tool.crypto import KdfParameters
from neglect_tool.exchange.document import canonical_bytes
from neglect_tool.vault import escrow, passphrase, store

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "tests/domain/cases"
DOCUMENTS = [CASES / name for name in ("ada/ada-1.json", "cara/cara-1.json", "evan/evan-1.json")]
CHEAP = """
import sys
from neglect_tool import crypto
crypto.STANDARD_KDF = crypto.KdfParameters(19 * 1024, 1, 1)
from neglect_tool.__main__ import main
sys.exit(main())
"""
"""The program as it is, but that a guess costs little, so that a drill of many steps takes seconds."""


class Laptop:
    """A folder, secrets in files, and the command line."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name, secret in (
            ("mine", "plum kettle orbit"),
            ("new", "marsh violet ladder"),
            ("other", "copper fern window"),
            ("office", "larch tunnel pebble"),
        ):
            (folder / name).write_text(secret + "\n")

    def run(self, *words: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-W", "error", "-c", CHEAP, *map(str, words)],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def done(self, *words: object) -> str:
        result = self.run(*words)
        assert (result.returncode, result.stderr) == (0, ""), result
        return result.stdout

    def refused(self, *words: object) -> str:
        result = self.run(*words)
        assert (result.returncode, result.stdout, result.stderr.count("\n")) == (2, "", 1), result
        return result.stderr

    def vault(self, verb: str, *rest: object, secret: str = "mine") -> str:
        return self.done("vault", verb, "--vault", "vault", "--passphrase-file", secret, *rest)

    def all_is_there(self, secret: str) -> None:
        for path in DOCUMENTS:
            self.vault("export", "--id", path.stem, "--out", "out.json", "--force", secret=secret)
            assert (self.folder / "out.json").read_bytes() == canonical_bytes(json.loads(path.read_bytes()))
        assert self.vault("check", secret=secret).startswith("Sound: ")


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    """A laptop with a vault of three families."""
    laptop = Laptop(tmp_path)
    laptop.done("escrow", "init", "--dir", "office-machine", "--name", "Example Council", "--passphrase-file", "office")
    laptop.vault("init", "--name", "R. Patel")
    laptop.vault("import", *DOCUMENTS)
    return laptop


def test_a_lost_passphrase_costs_nothing_where_the_agency_has_a_key(laptop: Laptop) -> None:
    listed = laptop.vault("slots", "--add-escrow", "office-machine/escrow.pub")
    public = escrow.read_public((laptop.folder / "office-machine/escrow.pub").read_bytes(), "")
    assert f"2\tagency recovery key\tExample Council, fingerprint {public.fingerprint}\n" in listed
    recover = ("vault", "recover", "--vault", "vault", "--escrow-key", "office-machine/escrow.key")
    said = laptop.refused(*recover, "--escrow-passphrase-file", "mine", "--new-passphrase-file", "new")
    assert "not the recovery key's passphrase" in said
    said = laptop.done(*recover, "--escrow-passphrase-file", "office", "--new-passphrase-file", "new")
    assert "Example Council" in said
    assert "recorded in the vault" in said
    laptop.all_is_there("new")
    assert "not its passphrase" in laptop.refused("vault", "list", "--vault", "vault", "--passphrase-file", "mine")


def test_a_lost_passphrase_without_the_agencys_key_is_lost_and_was_said_to_be(laptop: Laptop) -> None:
    made = laptop.done("vault", "init", "--vault", "alone", "--passphrase-file", "mine")
    assert "Nothing and nobody can open it without its passphrase." in made
    said = laptop.refused(
        "vault", "recover", "--vault", "vault", "--escrow-key", "office-machine/escrow.key",
        "--escrow-passphrase-file", "office", "--new-passphrase-file", "new",
    )  # fmt: skip
    assert "does not open with the recovery key" in said
    laptop.all_is_there("mine")


def test_where_saves_are_missing_and_the_passphrase_is_lost_the_agency_gets_out_what_is_there(laptop: Laptop) -> None:
    laptop.vault("slots", "--add-escrow", "office-machine/escrow.pub")
    (laptop.folder / "vault/vault.anchor").unlink()
    agency = ("--escrow-key", "office-machine/escrow.key", "--escrow-passphrase-file", "office")
    refused = laptop.run("vault", "recover", "--vault", "vault", *agency, "--new-passphrase-file", "new")
    assert refused.returncode == 2
    listed = laptop.run("vault", "list", "--vault", "vault", *agency)
    assert (listed.returncode, listed.stdout.count("\n")) == (0, len(DOCUMENTS))
    for path in DOCUMENTS:
        laptop.run("vault", "export", "--vault", "vault", *agency, "--id", path.stem, "--out", "out.json", "--force")
        assert (laptop.folder / "out.json").read_bytes() == canonical_bytes(json.loads(path.read_bytes()))
    both = laptop.refused("vault", "list", "--vault", "vault", "--passphrase-file", "mine", *agency)
    assert "Name one of them" in both


def test_a_leavers_passphrase_opens_nothing_after_the_key_is_changed(laptop: Laptop) -> None:
    laptop.vault("slots", "--add-passphrase-file", "other")
    laptop.vault("slots", "--add-escrow", "office-machine/escrow.pub")
    head = json.loads(laptop.vault("check", "--json"))
    said = laptop.vault("rotate", "--reason", "Somebody left")
    assert "slot 2 no longer opens it" in said
    assert "backups made before still open" in said
    assert "not its passphrase" in laptop.refused("vault", "list", "--vault", "vault", "--passphrase-file", "other")
    laptop.all_is_there("mine")
    laptop.vault("check", "--record", f"{head['entries']}:{head['head'][:13]}")
    laptop.done(
        "vault", "recover", "--vault", "vault", "--escrow-key", "office-machine/escrow.key",
        "--escrow-passphrase-file", "office", "--new-passphrase-file", "new",
    )  # fmt: skip
    laptop.all_is_there("new")


def test_a_passphrase_is_changed_and_a_slot_dropped(laptop: Laptop) -> None:
    laptop.vault("slots", "--new-passphrase-file", "new")
    laptop.vault("slots", "--add-passphrase-file", "other", secret="new")
    numbers = [json.loads(line)["number"] for line in laptop.vault("slots", "--json", secret="new").splitlines()]
    assert numbers == [2, 3]
    laptop.vault("slots", "--drop", "3", secret="new")
    assert "not its passphrase" in laptop.refused("vault", "list", "--vault", "vault", "--passphrase-file", "other")
    said = laptop.refused("vault", "slots", "--vault", "vault", "--passphrase-file", "new", "--drop", "2")
    assert "last passphrase" in said
    laptop.all_is_there("new")


def test_a_record_that_the_vault_does_not_hold_is_a_rollback(laptop: Laptop) -> None:
    result = laptop.run(
        "vault", "check", "--vault", "vault", "--passphrase-file", "mine", "--record", "99:0123456789abc"
    )
    assert result.returncode == 1
    assert "put back to an older time" in result.stdout


def test_an_agencys_key_is_kept_where_there_is_one_and_more_than_one_change_is_refused(laptop: Laptop) -> None:
    before = (laptop.folder / "office-machine/escrow.key").read_bytes()
    assert "was kept" in laptop.refused("escrow", "init", "--dir", "office-machine", "--passphrase-file", "office")
    assert (laptop.folder / "office-machine/escrow.key").read_bytes() == before
    said = laptop.refused(
        "vault", "slots", "--vault", "vault", "--passphrase-file", "mine", "--drop", "1", "--new-passphrase-file", "new"
    )
    assert "one at a time" in said
    wrong = ("vault", "slots", "--vault", "vault", "--passphrase-file", "mine", "--add-escrow", "mine")
    assert "not an agency's recovery key" in laptop.refused(*wrong)


@pytest.mark.parametrize(
    "words",
    [
        ("vault", "init", "--passphrase-file", "mine", "--vault", "n" * 300),
        ("vault", "init", "--passphrase-file", "mine", "--vault", "mine"),
        ("vault", "export", "--vault", "vault", "--passphrase-file", "mine", "--id", "ada-1", "--out", "n" * 300),
        ("vault", "backup", "--vault", "vault", "--passphrase-file", "mine", "--out", "n" * 300),
        ("escrow", "init", "--passphrase-file", "mine", "--dir", "n" * 300),
    ],
    ids=lambda words: f"{words[1]} {words[-1][:4]}",
)
def test_a_name_that_the_system_refuses_is_one_line(laptop: Laptop, words: tuple[str, ...]) -> None:
    before = sorted(path.name for path in laptop.folder.iterdir())
    said = laptop.refused(*words)
    assert "file name too long" in said or "this is a file, not a folder" in said
    assert sorted(path.name for path in laptop.folder.iterdir()) == before


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name of a file is text")
def test_a_name_that_is_not_text_is_one_line(laptop: Laptop) -> None:
    said = laptop.refused("vault", "init", "--passphrase-file", "mine", "--vault", os.fsdecode(b"bad\xffname"))
    assert "cannot be read as text" in said
    assert not (laptop.folder / os.fsdecode(b"bad\xffname")).exists()


def test_what_is_mistyped_is_named_alone_and_a_file_that_is_too_large_with_its_limit(laptop: Laptop) -> None:
    assert "there is no command “slts”. " in laptop.refused("vault", "slts", "--vault", "vault")
    (laptop.folder / "large").write_text("a" * 100_000)
    assert "larger than 64 KB" in laptop.refused("vault", "list", "--vault", "vault", "--passphrase-file", "large")


def test_what_a_guess_costs_in_these_drills_is_not_what_it_costs(tmp_path: Path) -> None:
    """The drills make guesses cheap; the program itself does not."""
    assert store.STANDARD_KDF == escrow.STANDARD_KDF == KdfParameters(256 * 1024, 3, 4)
    assert passphrase.PassphraseSlot.name == "passphrase"
