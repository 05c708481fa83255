"""Photographs in a vault whose process is killed, whose disk is full, whose files are searched."""

import os
import random
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from neglect_tool.errors import VaultDamaged
from neglect_tool.vault.pieces import PIECE_BYTES, Pieces, print_in, still_attached

DICE = random.Random(20260702)
KILL = getattr(signal, "SIGKILL", signal.SIGTERM)
CANARY = b"Kanarienvogel-9c1d"

KEEPING = """
    import hashlib, json, os, random, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from neglect_tool.vault import store
    from neglect_tool.vault.entry import NewEntry
    from neglect_tool.vault.pieces import ATTACHED, Pieces, print_of
    from dataclasses import asdict

    vault = store.open_(Path(sys.argv[1]), sys.argv[2], lambda: datetime.now(UTC))
    pieces = Pieces(vault.shelf)
    os.write(1, b"open\\n")
    while True:
        number = vault.head().seq
        data = random.Random(number).randbytes(200_000 + number * 7919 % 700_000)
        with vault.shelf.reading():
            pieces.put("s%d" % (number % 3), "%032x" % number, data)
            body = {"version": 1, "id": "%032x" % number, "print": asdict(print_of(data))}
            vault.append([NewEntry("a", ATTACHED, "s%d" % (number % 3), json.dumps(body).encode())])
        os.write(1, b"%d\\n" % vault.head().seq)
"""
"""Keeps one attachment after the other as the service does, acknowledged on standard output."""


@pytest.mark.trial
@pytest.mark.skipif(sys.platform == "win32", reason="select does not take pipes")
def test_killed_while_keeping_no_half_attachment_is_ever_seen_and_none_acknowledged_is_lost(vaults) -> None:
    kept_in_all = swept_in_all = 0
    folder = vaults.folder
    for number in range(vaults.share(12, 200)):
        if number % 10 == 0:
            # What is kept grows quickly; a new vault keeps each round quick.
            with vaults.create(f"vault-{number}") as vault:
                folder = vault.folder
        child = vaults.child(KEEPING, folder, vaults.passphrase)
        ready, _, _ = select.select([child.stdout], [], [], 60)
        assert ready
        assert child.stdout.readline() == "open\n", child.communicate()[1]
        time.sleep(DICE.uniform(0, 0.15))
        os.kill(child.pid, KILL)
        said = [int(line) for line in child.communicate(timeout=60)[0].split("\n")[:-1]]
        with vaults.open(folder) as vault:
            pieces = Pieces(vault.shelf)
            standing = still_attached(vault.entries())
            for entry in standing:
                attachment, wanted = print_in(entry)
                assert len(pieces.get(entry.subject, attachment, wanted)) == wanted.length
            assert vault.head().seq >= (said[-1] if said else 0)
            kept_in_all += len(said)
            before = len(pieces.names())
            vault.idle()
            swept_in_all += before - len(pieces.names())
            assert pieces.names() == {(entry.subject, print_in(entry)[0]) for entry in standing}
        assert vaults.inspect(folder).faults == ()
    assert kept_in_all > vaults.share(12, 200), "the kills came too early to show anything"


def test_what_a_kill_left_between_pieces_and_entry_is_swept_when_idle(vaults) -> None:
    with vaults.create() as vault:
        Pieces(vault.shelf).put("s", "half", os.urandom(3 * PIECE_BYTES))
        folder = vaults.copy(vault.folder, "killed")
    assert vaults.inspect(folder).faults == ()
    with vaults.open(folder) as vault:
        assert Pieces(vault.shelf).names() == {("s", "half")}
        vault.idle()
        assert Pieces(vault.shelf).names() == frozenset()


def test_a_vault_of_an_older_version_that_may_not_be_written_has_no_pieces(vaults) -> None:
    released = vaults.copy(Path(__file__).parent / "released" / "1" / "closed", "old")
    report = vaults.inspect(released)
    assert report.faults == ()


WITH_PICTURE = """
    import sys
    from datetime import UTC, datetime
    from io import BytesIO
    from pathlib import Path
    from neglect_tool.bootstrap import Services
    from neglect_tool.crypto import KdfParameters
    from neglect_tool.exchange.attachment import About
    from neglect_tool.vault import store

    folder, plain = Path(sys.argv[1]), Path(sys.argv[2])
    services = Services()
    vault = store.create(folder, "plum kettle orbit", services.clock, kdf=KdfParameters(19 * 1024, 1, 1))
    casework = services.casework(vault, "R. Patel")
    kept = services.attachments(vault, casework)
    now = casework.new_family("F-1", "Example").assessment.id
    draft = kept.keep(now, kept.take(now, plain), About("Kanarienvogel-9c1d on the wall"))
    attachment = draft.attachments[0]
    assert kept.open(attachment).count(b"Kanarienvogel-9c1d") == 2000
    kept.remove(kept.of_family(now)[0], "Kanarienvogel-9c1d was not theirs") if len(sys.argv) > 3 else None
    vault.idle()
    vault.close()
"""


def canary_picture(path: Path) -> None:
    """A PNG whose own picture holds the canary in plain bytes, many times over."""
    import struct
    import zlib

    rows = b"".join(b"\x00" + (CANARY * 17)[:300] for _ in range(125))
    packed = zlib.compress(rows, 0)

    def chunk(kind: bytes, body: bytes) -> bytes:
        return len(body).to_bytes(4) + kind + body + zlib.crc32(kind + body).to_bytes(4)

    head = struct.pack(">IIBBBBB", 100, 125, 8, 2, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b""))
    assert path.read_bytes().count(CANARY) == 2000


@pytest.mark.parametrize("then", [(), ("remove",)], ids=["kept", "removed"])
def test_no_file_holds_a_byte_of_a_picture_that_was_kept_or_removed(vaults, tmp_path: Path, then) -> None:
    places = {name: tmp_path / name for name in ("TMPDIR", "HOME", "XDG_STATE_HOME", "SQLITE_TMPDIR")}
    for place in places.values():
        place.mkdir()
    plain = tmp_path / "plain" / "p.png"
    plain.parent.mkdir()
    canary_picture(plain)
    child = vaults.child(
        WITH_PICTURE, tmp_path / "vault", plain, *then, environment={name: str(at) for name, at in places.items()}
    )
    assert child.communicate()[1] == ""
    files = [path for path in tmp_path.rglob("*") if path.is_file() and plain.parent not in path.parents]
    assert len(files) >= 4
    assert [path.name for path in files if CANARY in path.read_bytes()] == []
    assert CANARY in plain.read_bytes(), "the control: the search does find it"


def can_trace() -> bool:
    done = subprocess.run(["strace", "-qq", "true"], capture_output=True, check=False)
    return done.returncode == 0


@pytest.mark.skipif(sys.platform != "linux" or not can_trace(), reason="needs strace to see what is written")
def test_no_write_to_any_file_holds_a_byte_of_it_while_it_is_taken_in_kept_and_opened(tmp_path: Path) -> None:
    import textwrap

    canary_picture(tmp_path / "p.png")
    (tmp_path / "use.py").write_text(textwrap.dedent(WITH_PICTURE))
    root = Path(__file__).resolve().parents[2]
    subprocess.run(
        ["strace", "-f", "-y", "-qq", "-xx", "-s", "10000000", "-e", "trace=write,pwrite64,writev,pwritev,pwritev2",
         "-o", str(tmp_path / "trace"), sys.executable, str(tmp_path / "use.py"), str(tmp_path / "vault"),
         str(tmp_path / "p.png")],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(root), *sys.path])}, check=True, capture_output=True,
    )  # fmt: skip
    needle = "".join(f"\\x{byte:02x}" for byte in CANARY).encode()
    holding = [line for line in (tmp_path / "trace").read_bytes().splitlines() if needle in line]
    pipe = "".join(f"\\x{byte:02x}" for byte in b"pipe:").encode()
    assert holding, "the control: through the pipe to the process that cleans it, it does go"
    assert [line[:200] for line in holding if b"<" + pipe not in line[:60] and b"<pipe:" not in line[:60]] == []


def test_after_a_change_of_key_pictures_open_and_the_old_key_opens_none(vaults, tmp_path: Path) -> None:
    from neglect_tool.bootstrap import Services
    from neglect_tool.exchange.attachment import About
    from neglect_tool.vault.passphrase import Passphrase
    from neglect_tool.vault.rotation import rotate

    canary_picture(tmp_path / "p.png")
    services, vault = Services(), vaults.create()
    casework = services.casework(vault, "R. Patel")
    now = casework.new_family("F-1", "Example").assessment.id
    kept = services.attachments(vault, casework)
    kept.keep(now, kept.take(now, tmp_path / "p.png"), About("A wall"))
    rotate(vault, Passphrase(vaults.passphrase), "a leaver", kdf=vaults.cheap)
    with vaults.open(vault.folder) as again:
        casework = services.casework(again, "R. Patel")
        album = services.attachments(again, casework)
        (attachment,) = album.of_family(now)
        assert album.open(attachment).count(CANARY) == 2000
        assert again.check().faults == ()


def test_a_full_disk_keeps_nothing_of_it_and_says_how_much_room_it_needs(vaults, tmp_path: Path) -> None:
    from neglect_tool.bootstrap import Services
    from neglect_tool.errors import VaultFull
    from neglect_tool.exchange.attachment import About
    from neglect_tool.services.attachments import Attachments

    canary_picture(tmp_path / "p.png")
    with vaults.create() as vault:
        services = Services()
        casework = services.casework(vault, "R. Patel")
        now = casework.new_family("F-1", "Example").assessment.id
        roomy = Attachments(vault, casework, lambda: 10**12)
        cleaned = roomy.take(now, tmp_path / "p.png")
        seq = vault.head().seq
        with pytest.raises(VaultFull, match=r"this disk has 1 MB left, and keeping this needs 64\.1 MB"):
            Attachments(vault, casework, lambda: 1024 * 1024).keep(now, cleaned, About("A wall"))
        assert (vault.head().seq, Pieces(vault.shelf).size()) == (seq, 0)


def test_a_changed_page_under_a_picture_is_told_on_opening_it(vaults, tmp_path: Path) -> None:
    from neglect_tool.bootstrap import Services
    from neglect_tool.exchange.attachment import About

    canary_picture(tmp_path / "p.png")
    with vaults.create() as vault:
        services = Services()
        casework = services.casework(vault, "R. Patel")
        kept = services.attachments(vault, casework)
        now = casework.new_family("F-1", "Example").assessment.id
        attachment = kept.keep(now, kept.take(now, tmp_path / "p.png"), About("A wall")).attachments[0]
        with vault.shelf.writing() as db:
            db.execute("UPDATE piece SET bytes = zeroblob(length(bytes))")
        with pytest.raises(VaultDamaged, match="piece 1 of 1 is not as it was kept"):
            kept.open(attachment)
        assert [fault.where for fault in vault.check().faults] == [f"attachment of assessment “{now}”, save 2"]
