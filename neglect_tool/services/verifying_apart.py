"""Verifying in a process of its own, bounded in time and memory, because a PDF may be made to do harm to its reader."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
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
from neglect_tool.saying import tr
from neglect_tool.services.apart import DidNotStart, TookTooLong, ask_apart, limit_memory, say_ready

SECONDS: Final = 5.0
"""How long a file may take, once the child is ready."""
MEMORY: Final = 2 * 1024 * 1024 * 1024
"""How much address space a file may take, in bytes, where the system can limit it."""

_ERRORS: Final = {each.__name__: each for each in (UnreadablePdf, IdentityError)}


def verify_apart(
    pdf: bytes,
    trust: Sequence[bytes],
    crls: Sequence[bytes] = (),
    *,
    now: datetime,
    where: str,
    seconds: float = SECONDS,
    wanted: Callable[[], bool] = lambda: True,
) -> Verdict:
    """The verdict of `verify_report` with the packs that ship, whatever the file does to whoever reads it.

    Once `wanted` says no the reading is ended, and what comes of it means nothing.
    """
    head = {"now": now.isoformat(), "where": where, "sizes": [len(pdf), *map(len, trust), *map(len, crls)]}
    request = json.dumps(head | {"trust": len(trust)}).encode() + b"\n" + b"".join((pdf, *trust, *crls))
    try:
        answer = ask_apart(("verify", "--apart"), request, seconds, wanted)
    except TookTooLong:
        raise UnreadablePdf(
            where,
            tr("reading it takes longer than {seconds:g} seconds", seconds=seconds),
            tr("It may be made to do harm: do not open it."),
        ) from None
    except DidNotStart:
        raise UnreadablePdf(
            where, tr("the process that reads PDFs did not start"), tr("Install the program again.")
        ) from None
    return _answer(answer, pdf, where)


def _answer(answer: bytes, pdf: bytes, where: str) -> Verdict:
    if not answer.endswith(b"\n"):
        if was_signed(pdf):
            return broken()
        raise UnreadablePdf(
            where, tr("reading it takes more than a report ever does"), tr("It may be made to do harm: do not open it.")
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

    say_ready(answers)
    head = json.loads(requests.readline())
    pdf, *others = (requests.read(size) for size in head["sizes"])
    limit_memory(MEMORY)
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
