"""Nothing that a person wrote can be found in any file that the vault leaves, at any moment, in any place."""

import os
import shutil
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

CANARY = "Kanarienvogel-7f3a"

USING = """
    import os, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from neglect_tool.crypto import KdfParameters
    from neglect_tool.vault import store
    from neglect_tool.vault.entry import NewEntry

    folder, canary = Path(sys.argv[1]), sys.argv[2]
    clock = lambda: datetime.now(UTC)
    vault = store.create(folder, canary + " passphrase", clock, kdf=KdfParameters(19 * 1024, 1, 1))
    for number in range(300):
        text = (canary + " " * (number % 50)) * (1 + number * 37 % 400)
        vault.append([NewEntry(canary, "k-" + canary, f"{canary} {number % 7}", text.encode())])
        if number == 200:
            vault.idle()
            assert vault.check().faults == ()
    print("used", flush=True)
    sys.stdin.read()
"""


def findings(*folders: Path) -> list[str]:
    """Files of these folders that hold the canary, in their names or contents, in any of its encodings."""
    needles = [CANARY.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]
    needles.append(CANARY.encode().hex().encode())
    found = []
    for folder in folders:
        for path in folder.rglob("*"):
            if CANARY in path.name or (path.is_file() and any(needle in path.read_bytes() for needle in needles)):
                found.append(path.name)  # noqa: PERF401 - reads better
    return sorted(found)


def test_no_file_holds_what_was_written_while_open_killed_or_closed(vaults, tmp_path: Path) -> None:
    places = {name: tmp_path / name for name in ("TMPDIR", "HOME", "XDG_STATE_HOME", "SQLITE_TMPDIR")}
    for place in places.values():
        place.mkdir()
    environment = {name: str(place) for name, place in places.items()}
    folder = tmp_path / "vault"
    child = vaults.child(USING, folder, CANARY, environment=environment)
    assert child.stdout.readline() == "used\n"
    assert (folder / "vault.db-wal").stat().st_size > 100_000
    assert findings(folder, *places.values()) == []
    child.kill()
    child.communicate()
    assert findings(folder, *places.values()) == []
    vaults.passphrase = CANARY + " passphrase"
    with vaults.open(folder) as vault:
        assert vaults.saves(vault) == 300
        assert CANARY in next(iter(vault.entries())).author
    assert findings(folder, *places.values()) == []


def test_the_search_does_find_it_in_a_plain_database(tmp_path: Path) -> None:
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute("CREATE TABLE entry (payload)")
    plain.execute("INSERT INTO entry VALUES (?)", (CANARY,))
    plain.commit()
    plain.close()
    (tmp_path / "wide.txt").write_bytes(CANARY.encode("utf-16-le"))
    assert findings(tmp_path) == ["plain.db", "wide.txt"]


def written_by(folder: Path, script: str, *arguments: str) -> bytes:
    """Every byte that a process writes to any file, in hexadecimal, temporary files and deleted ones too."""
    calls = "trace=write,pwrite64,writev,pwritev,pwritev2"
    command = ["strace", "-f", "-qq", "-xx", "-s", "10000000", "-e", calls, "-o", str(folder / "trace")]
    (folder / "use.py").write_text(textwrap.dedent(script))
    subprocess.run(
        [*command, sys.executable, str(folder / "use.py"), *arguments],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).resolve().parents[2]), *sys.path])},
        input=b"",
        check=True,
        capture_output=True,
    )
    return (folder / "trace").read_bytes()


def can_trace() -> bool:
    """Whether strace is there and may be used; some containers forbid it."""
    strace = shutil.which("strace")
    return (
        strace is not None and subprocess.run([strace, "-qq", "true"], capture_output=True, check=False).returncode == 0
    )


@pytest.mark.skipif(not can_trace(), reason="needs strace to see what is written and deleted again")
def test_no_write_of_the_process_holds_it_temporary_files_too(tmp_path: Path) -> None:
    needle = "".join(f"\\x{byte:02x}" for byte in CANARY.encode()).encode()
    plain = """
        import sqlite3, sys
        db = sqlite3.connect(sys.argv[1])
        db.execute("CREATE TABLE entry (payload)")
        db.execute("INSERT INTO entry VALUES (?)", (sys.argv[2],))
        db.commit()
    """
    assert needle in written_by(tmp_path, plain, str(tmp_path / "plain.db"), CANARY)
    written = written_by(tmp_path, USING, str(tmp_path / "vault"), CANARY)
    assert written.count(b"pwrite64") > 1000
    assert needle not in written
