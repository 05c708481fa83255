"""The vaults of this laptop by name: one folder each, kept where data does not roam or synchronise."""

from collections.abc import Sequence
from pathlib import Path

from neglect_tool.bootstrap import Services
from neglect_tool.errors import FileProblem
from neglect_tool.services.ports import EntryStore

_NOT_IN_NAMES = set('<>:"/\\|?*')


class LaptopDoor:
    """Finds, opens and makes vaults in one folder; `also` are vaults elsewhere, such as the demonstration's."""

    def __init__(self, services: Services, folder: Path, also: Sequence[Path] = ()) -> None:
        self._services = services
        self._folder = folder
        self._also = {place.name: place for place in also}

    def names(self) -> tuple[str, ...]:
        """Names of the vaults that are there; those from elsewhere last, so that they are offered first."""
        here = self._folder.iterdir() if self._folder.is_dir() else ()
        found = sorted(place.name for place in here if self._services.vault_exists(place))
        return (*(name for name in found if name not in self._also), *self._also)

    def open(self, name: str, passphrase: str) -> EntryStore:
        """Open one; slow on purpose."""
        return self._services.open_vault(self._also.get(name, self._folder / name), passphrase)

    def create(self, name: str, passphrase: str) -> EntryStore:
        """Make one and open it."""
        if not name.strip(". ") or _NOT_IN_NAMES & set(name) or len(name) > 60:
            raise FileProblem(
                "vault", "a vault cannot have that name", "Use letters, figures and spaces: it becomes a folder."
            )
        self._folder.mkdir(parents=True, exist_ok=True)
        return self._services.create_vault(self._folder / name, passphrase)
