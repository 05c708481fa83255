"""Names of people at the unlock screen, and the folders that are made from them."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest

from neglect_tool.services.people import folder_name, keepers, tidy_name, told_apart
from neglect_tool.vault import store
from neglect_tool.vault.escrow import make_pair, read_public


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("R. Patel", "R Patel"),
        ("Zoë Müller-Łódź", "Zoe Muller Lodz"),
        ("../../etc/passwd", "etc passwd"),
        ("a\\b:c*d?e<f>g|h\"i", "a b c d e f g h i"),
        ("...", "Vault"),
        ("", "Vault"),
        ("Con", "Con vault"),
        ("nul", "nul vault"),
        ("COM1", "COM1 vault"),
        ("LPT9", "LPT9 vault"),
        ("Conrad", "Conrad"),
        ("Þóra Æsa Øst", "Thora Aesa Ost"),
        ("王小明", "王小明"),
        ("محمد", "محمد"),
        ("x" * 300, "x" * 60),
        ("R. Patel. ", "R Patel"),
    ],
)  # fmt: skip
def test_a_folder_s_name_is_one_that_every_system_takes(name: str, folder: str, tmp_path: Path) -> None:
    made = folder_name(name, ())
    assert made == folder
    (tmp_path / made).mkdir()
    assert [place.name for place in tmp_path.iterdir()] == [folder]


def test_a_folder_is_never_one_that_is_there() -> None:
    assert folder_name("R. Patel", ["R Patel"]) == "R Patel 2"
    assert folder_name("R. Patel", ["r patel", "R PATEL 2"]) == "R Patel 3"
    assert folder_name("con", ["Con Vault"]) == "con vault 2"


def test_two_of_one_name_are_told_apart() -> None:
    assert told_apart("R. Patel", []) == "R. Patel"
    assert told_apart("R. Patel", ["r. patel"]) == "R. Patel (2)"
    assert told_apart("R. Patel", ["R. Patel", "R. Patel (2)"]) == "R. Patel (3)"


def test_a_name_is_one_line_without_what_cannot_be_seen() -> None:
    assert tidy_name("  R.\n Patel\u202e\u200b\x00 ") == "R. Patel"
    assert tidy_name("Zoe\u0308") == "Zoë"
    assert len(tidy_name("x" * 500)) == 80


def test_whose_vaults_are_here_is_read_without_a_key(vaults) -> None:
    public, _secret = make_pair("Exampleton Council", "of the agency", vaults.clock, vaults.cheap)
    escrow = read_public(public, "escrow.pub")
    for folder, name in (("a", "S. Lund"), ("b", "Éva Abara"), ("c", "S. Lund"), ("d", "")):
        store.create(
            vaults.folder / folder, vaults.passphrase, vaults.clock, name=name, escrow=escrow, kdf=vaults.cheap
        ).close()
    (vaults.folder / "d" / "vault.hdr").write_bytes(b"broken")
    (vaults.folder / "d" / "vault.hdr.old").write_bytes(b"broken")
    (vaults.folder / "empty").mkdir()
    (vaults.folder / "file").write_bytes(b"")
    found = keepers(vaults.folder)
    assert [(keeper.shown, keeper.owner, keeper.folder.name) for keeper in found] == [
        ("d", "", "d"),
        ("Éva Abara", "Éva Abara", "b"),
        ("S. Lund", "S. Lund", "a"),
        ("S. Lund (2)", "S. Lund", "c"),
    ]
    assert found[1].agencies == (escrow,)
    assert found[0].agencies == ()


def test_a_copy_of_the_header_is_enough_to_be_listed(vaults) -> None:
    store.create(vaults.folder / "a", vaults.passphrase, vaults.clock, name="S. Lund", kdf=vaults.cheap).close()
    (vaults.folder / "a" / "vault.hdr").unlink()
    assert [keeper.shown for keeper in keepers(vaults.folder)] == ["S. Lund"]


def test_no_folder_at_all_is_no_vault(tmp_path: Path) -> None:
    assert keepers(tmp_path / "none") == ()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="folders are closed to others in another way")
def test_a_colleagues_folder_that_is_closed_to_us_keeps_nobody_else_off_the_list(vaults) -> None:
    vaults.create("vault").close()
    root = os.geteuid() == 0
    # Not in the test's own folder, which only its owner may enter.
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(0o755)
        for name in ("mine", "theirs"):
            (folder / name).mkdir()
            shutil.copyfile(vaults.folder / "vault/vault.hdr", folder / name / "vault.hdr")
        (folder / "theirs").chmod(0)
        try:
            if root:
                os.seteuid(65534)
            listed = keepers(folder, [folder / "theirs"])
        finally:
            if root:
                os.seteuid(0)
            (folder / "theirs").chmod(0o700)
        assert [keeper.folder.name for keeper in listed] == ["mine"]
