"""Photographs and scans cleaned in a process of their own, because a file may be made to do harm to its reader."""

import json
from typing import BinaryIO, Final

from neglect_tool.errors import AttachmentRefused
from neglect_tool.exchange.picture_kinds import Cleaned, Kind, Trace
from neglect_tool.saying import tr
from neglect_tool.services.apart import DidNotStart, TookTooLong, ask_apart, limit_memory, say_ready

SECONDS: Final = 40.0
"""How long a file may take, once the child is ready."""
MEMORY: Final = 1024 * 1024 * 1024
"""How much address space a file may take, in bytes, where the system can limit it."""
COMMAND: Final = "picture"


def clean_apart(data: bytes, where: str, *, seconds: float = SECONDS) -> Cleaned:
    """What `clean` gives, whatever the file does to whoever reads it."""
    harm = tr("It may be made to do harm: do not open it, or take the photograph again.")
    try:
        answer = ask_apart((COMMAND,), json.dumps({"where": where, "size": len(data)}).encode() + b"\n" + data, seconds)
    except TookTooLong:
        raise AttachmentRefused(
            where, tr("reading it takes longer than {seconds:g} seconds", seconds=seconds), harm
        ) from None
    except DidNotStart:
        raise AttachmentRefused(
            where, tr("the process that reads pictures did not start"), tr("Install the program again.")
        ) from None
    line, _, kept = answer.partition(b"\n")
    told = json.loads(line) if line.endswith(b"}") else {}
    if "what" in told:
        raise AttachmentRefused(told["where"], told["what"], told["remedy"])
    if told.get("size") != len(kept):
        raise AttachmentRefused(where, tr("reading it takes more than a picture or scan ever does"), harm)
    removed = tuple(Trace(each) for each in told["removed"])
    return Cleaned(kept, Kind(told["kind"]), removed, told["pages"], told["taken"])


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """The child's part: load everything, say so, then clean one file within the limits and answer."""
    import pikepdf  # noqa: F401 - loaded before the limits count
    import PIL.Image
    import pypdfium2  # noqa: F401

    from neglect_tool.exchange.pictures import clean

    PIL.Image.preinit()
    say_ready(answers)
    head = json.loads(requests.readline())
    data = requests.read(head["size"])
    limit_memory(MEMORY)
    kept = b""
    try:
        cleaned = clean(data, head["where"])
        kept = cleaned.data
        told: dict[str, object] = {"size": len(kept), "kind": cleaned.kind, "removed": list(cleaned.removed)}
        told |= {"pages": cleaned.pages, "taken": cleaned.taken}
    except AttachmentRefused as error:
        told = {"where": error.where, "what": error.what, "remedy": error.remedy}
    answers.write(json.dumps(told).encode() + b"\n" + kept)
    answers.flush()
