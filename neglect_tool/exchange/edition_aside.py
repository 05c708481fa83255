"""What is asked before an edition is made for anybody but the panel, kept with who answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

ASKED = "edition-asked"


@dataclass(frozen=True, slots=True)
class EditionAsked:
    """A named person's answer to "Could anyone be hurt if X reads this? Safe address, time, method?"."""

    recipient: str
    hurt: bool
    """Whether somebody could be hurt; it is then for that person to say what keeps them safe."""
    safe: str
    by: str
    on: date


def encode_asked(asked: EditionAsked) -> dict[str, object]:
    """The body of an entry that holds it."""
    told = {"recipient": asked.recipient, "hurt": asked.hurt, "safe": asked.safe}
    return {**told, "by": asked.by, "on": asked.on.isoformat()}


def decode_asked(body: Mapping[str, Any]) -> EditionAsked:
    """What such an entry holds; ValueError, KeyError or TypeError if it is none."""
    if not isinstance(body["hurt"], bool):
        raise TypeError("hurt")
    recipient, safe, by = (str(body[name]) for name in ("recipient", "safe", "by"))
    return EditionAsked(recipient, body["hurt"], safe, by, date.fromisoformat(body["on"]))
