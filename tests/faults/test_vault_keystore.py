"""The keystore of this computer beside a passphrase: a real one opens the vault, and losing it locks nobody out."""

import importlib
import os
import shutil
import subprocess
import sys
import textwrap
from datetime import timedelta
from pathlib import Path

import pytest

from neglect_tool.errors import VaultError, WrongPassphrase
from neglect_tool.services import keystore as keystores
from neglect_tool.services.people import keepers
from neglect_tool.vault import access, keystore, rotation, store
from neglect_tool.vault.entry import NewEntry
from neglect_tool.vault.keystore import SystemKeystore
from neglect_tool.vault.passphrase import Passphrase

ROOT = Path(__file__).resolve().parents[2]


def offers(folder: Path) -> bool:
    """Whether the unlock page offers the keystore for it."""
    return next(each.keystore for each in keepers(folder.parent) if each.folder == folder)


class Held(dict[str, str]):
    """A keystore of a dictionary: it stands for the system's own, which the last test asks for real."""

    def put(self, name: str, secret: str) -> None:
        self[name] = secret

    def forget(self, name: str) -> None:
        self.pop(name, None)


class Lost:
    """A keystore that cannot be asked."""

    def get(self, *name: str) -> str | None:
        raise VaultError("this computer's keystore", "it cannot be asked", "Use the passphrase.")

    put = forget = get


@pytest.fixture
def kept(settled: Path, vaults) -> Held:
    held = Held()
    with vaults.open(settled) as vault:
        keystores.turn_on(vault, Passphrase(vaults.passphrase), held)
    return held


def test_it_opens_the_vault_and_is_recorded(settled: Path, vaults, kept: Held) -> None:
    assert offers(settled)
    with keystores.open_with(settled, kept, vaults.clock) as vault:
        assert vaults.saves(vault) == 30
        assert b'"keystore"' in vault.about_itself("vault-opened")[-1].payload
        with pytest.raises(VaultError, match="already"):
            keystores.turn_on(vault, Passphrase(vaults.passphrase), kept)


def test_it_is_never_the_only_way_in(settled: Path, vaults, kept: Held) -> None:
    with vaults.open(settled) as vault, pytest.raises(VaultError, match="last passphrase"):
        access.drop(vault, Passphrase(vaults.passphrase), 1)


@pytest.mark.parametrize("loss", ["emptied", "another secret", "cannot be asked"])
def test_when_it_is_lost_the_passphrase_opens(settled: Path, vaults, kept: Held, loss: str) -> None:
    asked = Lost() if loss == "cannot be asked" else Held()
    if loss == "another secret":
        asked = Held(dict.fromkeys(kept, "00" * 32))
    with pytest.raises(VaultError) as told:
        keystores.open_with(settled, asked, vaults.clock)
    assert "passphrase" in told.value.remedy
    with vaults.open(settled) as vault:
        keystores.hold_to_noted(vault, asked)
        assert vault.read_only is None
        vaults.save(vault)


def test_turned_off_it_opens_no_longer_and_holds_nothing(settled: Path, vaults, kept: Held) -> None:
    before = Held(kept)
    with vaults.open(settled) as vault:
        keystores.turn_off(vault, Passphrase(vaults.passphrase), kept)
    assert kept == {}
    assert not offers(settled)
    with pytest.raises(WrongPassphrase):
        keystores.open_with(settled, before, vaults.clock)


def test_a_change_of_key_turns_it_off(settled: Path, vaults, kept: Held) -> None:
    with vaults.open(settled) as vault:
        assert rotation.rotate(vault, Passphrase(vaults.passphrase), "", kdf=vaults.cheap).dropped == (2,)
    with pytest.raises(WrongPassphrase):
        keystores.open_with(settled, kept, vaults.clock)


def use(folder: Path, vaults, kept: Held) -> None:
    with keystores.open_with(folder, kept, vaults.clock) as vault:
        vaults.save(vault, 2)


def test_the_whole_vault_put_back_to_an_older_time_is_noticed(settled: Path, vaults, kept: Held) -> None:
    use(settled, vaults, kept)
    older = vaults.copy(settled, "older")
    use(settled, vaults, kept)
    shutil.rmtree(settled)
    older.rename(settled)
    for _ in range(2):
        with keystores.open_with(settled, kept, vaults.clock) as vault:
            assert "put back to an older time" in str(vault.read_only)
            with pytest.raises(VaultError, match="read only"):
                vaults.save(vault)


def test_a_backup_that_a_person_restored_is_no_alarm(settled: Path, vaults, kept: Held) -> None:
    use(settled, vaults, kept)
    older = vaults.copy(settled, "older")
    use(settled, vaults, kept)
    with store.open_(older, vaults.passphrase, lambda: vaults.clock() + timedelta(seconds=1)) as vault:
        vault.append([NewEntry("R. Patel", "restored", "", b"{}")])
    with keystores.open_with(older, kept, vaults.clock) as vault:
        assert vault.read_only is None


REAL = """
    import subprocess, sys, time
    from datetime import UTC, datetime
    from pathlib import Path
    daemon = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"], stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    daemon.stdin.write(b"login")
    daemon.stdin.close()
    from neglect_tool.errors import VaultError
    from neglect_tool.services import keystore as keystores
    from neglect_tool.vault import store
    from neglect_tool.vault.keystore import SystemKeystore
    from neglect_tool.vault.passphrase import Passphrase

    folder, passphrase = Path(sys.argv[1]), sys.argv[2]
    clock = lambda: datetime.now(UTC)
    kept = SystemKeystore()
    for attempt in range(100):
        try:
            kept.get("nothing")
            break
        except VaultError:
            time.sleep(0.1)
    try:
        with store.open_(folder, passphrase, clock) as vault:
            keystores.turn_on(vault, Passphrase(passphrase), kept)
        with keystores.open_with(folder, kept, clock) as vault:
            print(len(list(vault.entries(subject="a"))), vault.read_only)
            keystores.turn_off(vault, Passphrase(passphrase), kept)
        try:
            keystores.open_with(folder, kept, clock)
        except VaultError as error:
            print(error.what)
    finally:
        daemon.kill()
        daemon.wait()
"""


@pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="needs gnome-keyring and dbus-run-session: the Secret Service of a Linux desktop",
)
def test_a_real_keystore_keeps_and_gives_back_what_opens_the_vault(settled: Path, vaults, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    places = {name: str(home) for name in ("HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME")}
    done = subprocess.run(
        [
            "dbus-run-session",
            "--",
            sys.executable,
            "-W",
            "error",
            "-c",
            textwrap.dedent(REAL),
            settled,
            vaults.passphrase,
        ],
        env={**os.environ, **places, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.splitlines() == ["30 None", "this computer's keystore holds no key for it"], done.stderr


@pytest.mark.parametrize("bus", ["", "unix:path=/nonexistent/bus"])
def test_without_any_keystore_it_is_said_in_one_sentence(tmp_path: Path, vaults, bus: str) -> None:
    script = """
        import os
        if not os.environ["DBUS_SESSION_BUS_ADDRESS"]:
            del os.environ["DBUS_SESSION_BUS_ADDRESS"]
        from neglect_tool.errors import VaultError
        from neglect_tool.vault.keystore import SystemKeystore
        try:
            SystemKeystore().get("nothing")
        except VaultError as error:
            print(error)
    """
    nowhere = {
        "DBUS_SESSION_BUS_ADDRESS": bus,
        "XDG_RUNTIME_DIR": str(tmp_path),
        "DISPLAY": "",
    }
    out, err = vaults.child(script, environment=nowhere).communicate(timeout=60)
    assert err == ""
    assert "cannot be asked" in out
    assert "Open the vault with its passphrase" in out


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these errors are those of Linux's keystore")
@pytest.mark.parametrize(
    "name", ["jeepney.wrappers.DBusErrorResponse", "secretstorage.exceptions.ItemNotFoundException"]
)
def test_whatever_error_a_keystore_lets_through_the_passphrase_opens(
    settled: Path, vaults, kept: Held, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """The library in front of the keystore lets some errors of those behind it through as they are."""
    module, kind = name.rsplit(".", 1)
    error = getattr(importlib.import_module(module), kind)

    class Refusing:
        def get_password(self, *_: str) -> str:
            raise error.__new__(error)

        set_password = delete_password = get_password

    monkeypatch.setattr(keystore, "_backend", Refusing)
    with vaults.open(settled) as vault:
        keystores.hold_to_noted(vault, SystemKeystore())
        assert vault.read_only is None
        vaults.save(vault)


@pytest.mark.parametrize("noted", ["", "nonsense", f"99:{'f' * 64} 2026-07-01T09:00:00", f"99:{'f' * 64} never"])
def test_a_note_that_cannot_be_read_locks_nobody_out(settled: Path, vaults, kept: Held, noted: str) -> None:
    with vaults.open(settled) as vault:
        vault.append([NewEntry("R. Patel", "restored", "", b"{}")])
        kept[keystore.head_name(vault.header.vault_id)] = noted
        keystores.hold_to_noted(vault, kept)
        assert vault.read_only is None


def test_the_keys_are_wiped_before_a_keystore_is_asked_that_may_keep_one_waiting(settled: Path, vaults) -> None:
    """A keystore that is locked asks for its password first, and nobody may be there: the laptop is going to sleep."""
    wiped: list[bool] = []

    class Waiting(Held):
        def put(self, name: str, secret: str) -> None:
            wiped.append(not any(vault.keys.database) and not any(vault.keys.chain))
            super().put(name, secret)

    kept_in = Waiting()
    with vaults.open(settled) as vault:
        keystores.turn_on(vault, Passphrase(vaults.passphrase), kept_in)
    vault = vaults.open(settled)
    keystores.hold_to_noted(vault, kept_in)
    vaults.save(vault)
    head = vault.head()
    wiped.clear()
    vault.close()
    assert wiped == [True]
    assert kept_in[keystore.head_name(vault.header.vault_id)].startswith(f"{head.seq}:{head.mac} ")


def test_what_was_unwrapped_for_a_change_is_wiped_where_the_change_fails_too(
    settled: Path, vaults, monkeypatch: pytest.MonkeyPatch
) -> None:
    unwrapped: list[bytearray] = []
    open_slot, kept_secret = access.open_slot, keystore.kept_secret

    def opened(*given: object) -> object:
        unwrapped.append((found := open_slot(*given)).key)
        return found

    def refused(*_: object, **__: object) -> None:
        raise VaultError("passphrase", "there is not enough free memory to protect it", "Close other programs.")

    def asked(*given: object) -> object:
        unwrapped.append((found := kept_secret(*given)).key)
        return found

    monkeypatch.setattr(access, "open_slot", opened)
    monkeypatch.setattr(keystore, "kept_secret", asked)
    mine, held = Passphrase(vaults.passphrase), Held()
    with vaults.open(settled) as vault:
        keystores.turn_on(vault, mine, held)
    keystores.open_with(settled, held, vaults.clock).close()
    monkeypatch.setattr(access.PASSPHRASE.__class__, "make", refused)
    with vaults.open(settled) as vault:
        for change in (access.add_passphrase, access.change_passphrase):
            with pytest.raises(VaultError, match="not enough free memory"):
                change(vault, mine, "second way in", kdf=vaults.cheap)
    assert len(unwrapped) == 5
    assert not any(any(key) for key in unwrapped)
