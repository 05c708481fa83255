"""A vault in a folder that is synchronised or on a network works, and the person is told why it should not be there."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from neglect_tool.vault.place import kind_of_disk, misplaced, synchronised

MOUNTS = (
    "/dev/sda1 / ext4 rw 0 0",
    "office:/home /home/rp/Büro\\040files nfs4 rw 0 0",
    "//server/share /mnt/share cifs rw 0 0",
    "/dev/sdb1 /mnt/share/stick ext4 rw 0 0",
)


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/home/rp/.local/share/vaults/rp", "ext4"),
        ("/home/rp/Büro files/vault", "nfs4"),
        ("/mnt/share/vault", "cifs"),
        ("/mnt/shared/vault", "ext4"),
        ("/mnt/share/stick/vault", "ext4"),
    ],
)
def test_the_disk_that_holds_a_folder_is_the_innermost(place: str, kind: str) -> None:
    assert kind_of_disk(PurePosixPath(place), MOUNTS) == kind


@pytest.mark.parametrize(
    ("place", "told"),
    [
        (PureWindowsPath(r"C:\Users\rp\OneDrive - Example Council\vault"), True),
        (PureWindowsPath(r"D:\Work\vault"), True),
        (PureWindowsPath(r"C:\Users\rp\AppData\Local\NeglectTool\vaults\R Patel"), False),
        (PurePosixPath("/home/rp/Dropbox/vault"), True),
        (PurePosixPath("/Users/rp/Library/CloudStorage/Any/vault"), True),
        (PurePosixPath("/home/rp/boxes/vault"), False),
    ],
)
def test_synchronised_folders_are_known_by_name_and_by_what_the_system_says(place, told: bool) -> None:
    assert synchronised(place, {"OneDriveCommercial": r"D:\Work"}) == told


def test_it_is_said_on_making_and_on_opening(vaults) -> None:
    folder = vaults.folder / "Dropbox" / "vault"
    with vaults.create("Dropbox/vault") as vault:
        assert any("synchronised" in notice for notice in vault.notices)
    with vaults.open(folder) as vault:
        assert any("this laptop's own disk" in notice for notice in vault.notices)
        vaults.save(vault)
    assert misplaced(Path("/nowhere/in/particular")) is None
