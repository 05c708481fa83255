"""Verifying in a process of its own, bounded in time and memory, because a PDF may be made to do harm to its reader.

The child says that it is ready, then gets the files, then answers once. Whatever happens to it, the parent goes on.
"""

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, Final

from neglect_tool.domain.form import FormPack
from neglect_tool.errors import IdentityError, NeglectToolError, UnreadablePdf
from neglect_tool.report.verdict import (
    Covers,
    DocumentVerdict,
    Judgement,
    Revocation,
    SignatureVerdict,
    Verdict,
    broken,
    was_signed,
)

SECONDS: Final = 5.0
"""How long a file may take, once the child is ready."""
START_SECONDS: Final = 60.0
MEMORY: Final = 2 * 1024 * 1024 * 1024
"""How much address space a file may take, in bytes, where the system can limit it."""

_READY: Final = b"ready\n"
_ERRORS: Final = {each.__name__: each for each in (UnreadablePdf, IdentityError)}


def verify_apart(
    pdf: bytes,
    trust: Sequence[bytes],
    crls: Sequence[bytes] = (),
    *,
    now: datetime,
    where: str,
    seconds: float = SECONDS,
) -> Verdict:
    """The verdict of `verify_report` with the packs that ship, whatever the file does to whoever reads it."""
    head = {"now": now.isoformat(), "where": where, "sizes": [len(pdf), *map(len, trust), *map(len, crls)]}
    request = json.dumps(head | {"trust": len(trust)}).encode() + b"\n" + b"".join((pdf, *trust, *crls))
    child = subprocess.Popen(  # noqa: S603 our own program
        [*_program(), "verify", "--apart"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
    )
    with child:
        late = threading.Timer(START_SECONDS, child.kill)
        late.start()
        started = child.stdout is not None and child.stdout.readline() == _READY
        late.cancel()
        try:
            answer, _ = child.communicate(request, timeout=seconds)
        except subprocess.TimeoutExpired:
            child.kill()
            raise UnreadablePdf(
                where, f"reading it takes longer than {seconds:g} seconds", "It may be made to do harm: do not open it."
            ) from None
        finally:
            child.kill()
    if not started:
        raise UnreadablePdf(where, "the process that reads PDFs did not start", "Install the program again.")
    return _answer(answer, pdf, where)


def _program() -> list[str]:
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "neglect_tool"]


def _environment() -> dict[str, str]:
    package = str(Path(__file__).resolve().parents[2])
    inherited = os.environ.get("PYTHONPATH")
    return os.environ | {"PYTHONPATH": os.pathsep.join((package, inherited)) if inherited else package}


def _answer(answer: bytes, pdf: bytes, where: str) -> Verdict:
    if not answer.endswith(b"\n"):
        if was_signed(pdf):
            return broken()
        raise UnreadablePdf(
            where, "reading it takes more than a report ever does", "It may be made to do harm: do not open it."
        )
    told = json.loads(answer)
    if "error" in told:
        raise _ERRORS[told["error"]](told["where"], told["what"], told["remedy"])
    document = told["document"]
    return Verdict(
        judgement=Judgement(told["judgement"]),
        headline=told["headline"],
        reasons=tuple(told["reasons"]),
        signatures=tuple(_signature(each) for each in told["signatures"]),
        document=DocumentVerdict(**document | {"problems": tuple(document["problems"])}),
        valid=told["valid"],
    )


def _signature(told: Mapping[str, Any]) -> SignatureVerdict:
    kept = dict(told)
    kept["revocation"], kept["covers"] = Revocation(told["revocation"]), Covers(told["covers"])
    kept["problems"], kept["limits"] = tuple(told["problems"]), tuple(told["limits"])
    return SignatureVerdict(**kept)


def serve(requests: BinaryIO, answers: BinaryIO, packs: Mapping[str, FormPack]) -> None:
    """The child's part: load everything, say so, then read one file within the limits and answer."""
    from neglect_tool.services.verifying import verify_report

    answers.write(_READY)
    answers.flush()
    head = json.loads(requests.readline())
    pdf, *others = (requests.read(size) for size in head["sizes"])
    _limit_memory()
    try:
        verdict = verify_report(
            pdf,
            others[: head["trust"]],
            others[head["trust"] :],
            now=datetime.fromisoformat(head["now"]),
            packs=packs,
            where=head["where"],
        )
        told = asdict(verdict)
    except (UnreadablePdf, IdentityError) as error:
        told = _told(error)
    answers.write(json.dumps(told).encode() + b"\n")
    answers.flush()


def _told(error: NeglectToolError) -> dict[str, str]:
    return {"error": type(error).__name__, "where": error.where, "what": error.what, "remedy": error.remedy}


def _limit_memory() -> None:
    """Bound what this process may still take; Windows has no such limit, there the time alone is bounded."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
        resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY, used + MEMORY))
