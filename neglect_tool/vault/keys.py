"""The keys of an open vault, all drawn from its one data key, each for one purpose."""

from dataclasses import dataclass

from neglect_tool.crypto import subkey, wipe


@dataclass(frozen=True, slots=True, repr=False)
class Keys:
    """Held while the vault is open, wiped when it closes."""

    database: bytearray
    chain: bytearray
    anchor: bytearray
    header: bytearray

    @staticmethod
    def drawn_from(data_key: bytearray, vault_id: bytes) -> "Keys":
        """The four subkeys; the names stay for as long as version 1 is read."""
        return Keys(
            database=subkey(data_key, "neglect-vault/1 database", vault_id),
            chain=subkey(data_key, "neglect-vault/1 chain", vault_id),
            anchor=subkey(data_key, "neglect-vault/1 anchor", vault_id),
            header=subkey(data_key, "neglect-vault/1 header", vault_id),
        )

    def copied(self) -> "Keys":
        """A copy of its own, for work that may outlast the open vault; whoever asked for it wipes it."""
        return Keys(*(bytearray(key) for key in (self.database, self.chain, self.anchor, self.header)))

    def wipe(self) -> None:
        """Overwrite all four."""
        wipe(self.database, self.chain, self.anchor, self.header)
