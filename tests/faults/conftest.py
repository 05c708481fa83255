"""Vaults to be hurt: made once, copied for each test, opened, looked at and killed."""

import os
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from neglect_tool.crypto import KdfParameters, wipe
from neglect_tool.vault import store
from neglect_tool.vault.anchor import Anchor
from neglect_tool.vault.checking import check_vault
from neglect_tool.vault.database import Database
from neglect_tool.vault.entry import CheckReport, NewEntry
from neglect_tool.vault.headers import read_headers
from neglect_tool.vault.keys import Keys
from neglect_tool.vault.passphrase import Passphrase
from neglect_tool.vault.slots import unlock

ROOT = Path(__file__).resolve().parents[2]


class VaultBench:
    """What a test does to vaults; the passphrase and its cheap derivation are the same for all."""

    passphrase = "plum kettle orbit"
    cheap = KdfParameters(19 * 1024, 1, 1)
    whole = os.environ.get("NEGLECT_TOOL_TRIALS") == "1"

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def clock(self) -> datetime:
        return datetime.now(UTC)

    def share(self, default: int, whole: int) -> int:
        """How many times to try: a share by default, all of them in `dev.py trials`."""
        return whole if self.whole else default

    def create(self, name: str = "vault") -> store.Vault:
        return store.create(self.folder / name, self.passphrase, self.clock, kdf=self.cheap)

    def open(self, folder: Path) -> store.Vault:
        return store.open_(folder, self.passphrase, self.clock)

    def inspect(self, folder: Path) -> CheckReport:
        return store.inspect(folder, self.passphrase, self.clock)

    def save(self, vault: store.Vault, count: int = 1, subject: str = "a") -> None:
        for _ in range(count):
            number = vault.head().seq + 1
            vault.append([NewEntry("R. Patel", "text", subject, b"save %d " % number * 40)])

    def saves(self, vault: store.Vault) -> int:
        """How many entries there are that are not about the vault itself."""
        return sum(1 for entry in vault.entries() if entry.subject)

    def copy(self, source: Path, name: str) -> Path:
        """A copy of a vault as its files are now, open or closed; the ballast is shared."""
        target = self.folder / name
        shutil.copytree(source, target, copy_function=_copy)
        return target

    def keys(self, folder: Path) -> tuple[Keys, bytes]:
        """The keys of a vault and its id, so that a check can be made many times after one derivation."""
        header = read_headers(folder).sealed.header
        data_key = unlock(header, Passphrase(self.passphrase), str(folder))
        keys = Keys.drawn_from(data_key, header.vault_id)
        wipe(data_key)
        return keys, header.vault_id

    def check_with(self, folder: Path, keys: Keys, vault_id: bytes) -> CheckReport:
        """The check of `inspect`, without its derivation; errors on opening are the caller's."""
        database = Database(folder / "vault.db", keys.database, frozen=True)
        anchor = Anchor(folder / "vault.anchor", keys.anchor, vault_id, frozen=True)
        try:
            return check_vault(folder, database, anchor, keys, vault_id)
        finally:
            anchor.close()
            database.close()

    def files(self, folder: Path) -> dict[str, bytes]:
        """Every byte in a folder."""
        return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}

    def child(
        self, script: str, *arguments: object, environment: dict[str, str] | None = None
    ) -> subprocess.Popen[str]:
        """A Python process of its own that runs a script with the project on its path."""
        return subprocess.Popen(
            [sys.executable, "-W", "error", "-c", textwrap.dedent(script), *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path]), **(environment or {})},
        )


def _copy(source: str, target: str) -> None:
    if Path(source).name == "ballast":
        os.link(source, target)
    else:
        shutil.copy2(source, target)


@pytest.fixture
def vaults(tmp_path: Path) -> VaultBench:
    """A bench in a folder of the test's own."""
    return VaultBench(tmp_path)


@pytest.fixture(scope="session")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> VaultBench:
    """A bench in a folder that lasts as long as the tests, for what is made once and copied."""
    return VaultBench(tmp_path_factory.mktemp("lasting"))


@pytest.fixture(scope="session")
def _settled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    bench = VaultBench(tmp_path_factory.mktemp("settled"))
    with bench.create() as vault:
        bench.save(vault, 30)
    return bench.folder / "vault"


@pytest.fixture
def settled(_settled: Path, vaults: VaultBench) -> Path:
    """A closed vault of 30 saves, its log empty."""
    return vaults.copy(_settled, "settled")


@pytest.fixture(scope="session")
def _unsettled(_settled: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    bench = VaultBench(tmp_path_factory.mktemp("unsettled"))
    with bench.open(bench.copy(_settled, "open")) as vault:
        bench.save(vault, 6)
        return bench.copy(vault.folder, "unsettled")


@pytest.fixture
def unsettled(_unsettled: Path, vaults: VaultBench) -> Path:
    """A vault as a power cut leaves it: 30 saves in the database, 6 more only in the log."""
    return vaults.copy(_unsettled, "unsettled")


@pytest.fixture
def opened(settled: Path, vaults: VaultBench) -> Iterator[store.Vault]:
    """The settled vault, open."""
    with vaults.open(settled) as vault:
        yield vault
