"""Small files that say what they are, in which version, and whether a byte of them is lost: one line, then the rest.

The first line is the file's name of itself, its version, and the SHA-256 of that and everything after it. It keeps its
shape in every version, so that a file of a later one is refused politely and damage is told from it.
"""

import hashlib
import json
import re
from dataclasses import dataclass
from typing import Any

from neglect_tool.crypto import same
from neglect_tool.errors import VaultDamaged, VaultError, VaultTooNew
from neglect_tool.saying import tr
from neglect_tool.vault.format import canonical


@dataclass(frozen=True, slots=True)
class Frame:
    """One kind of file: the name in its first line, its newest version, and what to call it in an error."""

    name: str
    version: int
    called: str

    def put(self, fields: dict[str, Any]) -> bytes:
        """The bytes of a file that holds these fields."""
        body = canonical(fields) + b"\n"
        return f"{self.name}/{self.version} {self._sum(self.version, body)}\n".encode() + body

    def read(self, data: bytes, where: str) -> dict[str, Any]:
        """The fields again; VaultError for another kind of file, VaultTooNew, or VaultDamaged."""
        found = re.match(re.escape(self.name).encode() + rb"/([1-9][0-9]{0,5}) ([0-9a-f]{64})\n", data)
        if found is None:
            raise VaultError(
                where, tr("this is not {called}", called=self.called), tr("Check that it is the right file.")
            )
        version, body = int(found[1]), data[found.end() :]
        if not same(self._sum(version, body).encode(), found[2]):
            raise VaultDamaged(
                where, tr("this was {called} and is damaged", called=self.called), tr("Take another copy of it.")
            )
        if version > self.version:
            raise VaultTooNew(
                where,
                tr("a later version of the tool made {called}", called=self.called),
                tr("Install the newest version of the tool."),
            )
        try:
            fields = json.loads(body)
        except (ValueError, RecursionError) as error:
            raise self.broken(where) from error
        if not isinstance(fields, dict) or canonical(fields) + b"\n" != body:
            raise self.broken(where)
        return fields

    def broken(self, where: str) -> VaultDamaged:
        """Whole, and yet not what it should be."""
        return VaultDamaged(
            where, tr("this is {called} that breaks its format", called=self.called), tr("Take another copy of it.")
        )

    def _sum(self, version: int, body: bytes) -> str:
        return hashlib.sha256(f"{self.name}/{version}\n".encode() + body).hexdigest()
