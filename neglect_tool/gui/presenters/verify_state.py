"""What the verify page shows, as frozen values, and a verdict turned into them."""

from dataclasses import dataclass
from typing import Protocol

from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.ports import Problem
from neglect_tool.report.verdict import Covers, Judgement, SignatureVerdict, Verdict
from neglect_tool.report.verdict_words import how_signed_and_why, signed_at, who_signed
from neglect_tool.saying import tr
from neglect_tool.services.trusting import TrustedAuthority

SOUND, LIMIT, WRONG = "sound", "limit", "wrong"
"""How a line is marked; its words say the same."""
_MARKS = {
    Judgement.SOUND: SOUND,
    Judgement.UNCHANGED: LIMIT,
    Judgement.NOT_SOUND: WRONG,
    Judgement.CANNOT_JUDGE: LIMIT,
}


@dataclass(frozen=True, slots=True)
class CheckLine:
    """A signature, or one thing that was checked or could not be."""

    mark: str
    what: str
    why: str
    when: str = ""

    @property
    def spoken(self) -> str:
        """All of it, as a screen reader says it."""
        kind = {SOUND: "In order", LIMIT: "With a limit", WRONG: "Not in order"}[self.mark]
        return ". ".join(part.rstrip(".") for part in (kind, self.what, self.why, self.when) if part)


@dataclass(frozen=True, slots=True)
class Told:
    """A verdict as it is shown: its title is one of the four that a verifier may say."""

    mark: str
    title: str
    headline: str
    signatures: tuple[CheckLine, ...] = ()
    checks: tuple[CheckLine, ...] = ()
    lines: tuple[str, ...] = ()
    """All of it, to copy."""


@dataclass(frozen=True, slots=True)
class VerifyState:
    """What the verify page shows."""

    file: str = ""
    """Its name; empty before one is chosen."""
    size: str = ""
    typed: str = ""
    busy: str = ""
    told: Told | None = None
    trusted: tuple[TrustedAuthority, ...] = ()
    wrote: str = ""
    """What was done last, such as that the verdict was copied."""
    wrong: str = ""
    """What is wrong with what was dropped or typed."""
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """What an examiner found: the size of the file in bytes, and the verdict."""

    size: int
    verdict: Verdict


class Trust(Protocol):
    """Whom the reader trusts."""

    def held(self) -> tuple[TrustedAuthority, ...]:
        """Those that are trusted."""

    def add(self, file: object, /) -> TrustedAuthority:
        """Trust one more."""

    def remove(self, fingerprint: str, /) -> None:
        """Trust that one no longer."""


def told(verdict: Verdict, lines: tuple[str, ...]) -> Told:
    """The verdict as it is shown."""
    title = f"{verdict.judgement.value[:1].upper()}{verdict.judgement.value[1:]}"
    headline = verdict.headline.removeprefix(f"{title}. ")
    signatures = tuple(_signature(each) for each in verdict.signatures)
    return Told(_MARKS[verdict.judgement], title, headline, signatures, _checks(verdict), lines)


def unread(what: str, remedy: str) -> Told:
    """What is said of a file that is no PDF, or cannot be read: nothing can be said of it."""
    said = f"{what[:1].upper()}{what[1:]}."
    return Told(
        LIMIT,
        tr("Cannot judge"),
        f"{said} {remedy}".strip(),
        lines=(tr("Cannot judge. {said} {remedy}", said=said, remedy=remedy).strip(),),
    )


def size_words(size: int) -> str:
    """ "412 kB"."""
    return (
        tr("{size:.1f} MB", size=size / 1000000)
        if size >= 1_000_000
        else tr("{part} kB", part=max(1, round(size / 1000)))
    )


def _signature(each: SignatureVerdict) -> CheckLine:
    sound = each.intact and not each.changed and not each.problems
    mark = WRONG if not sound else SOUND if each.trusted and not each.limits else LIMIT
    at = signed_at(each)
    when = tr("{day}, {at:%H:%M} UTC", day=day_words(at.date()), at=at) if at else tr("No time stated")
    return CheckLine(mark, who_signed(each), how_signed_and_why(each), when)


def _checks(verdict: Verdict) -> tuple[CheckLine, ...]:
    """The document inside, how far the last signature reaches, and every reason that no signature has told."""
    document, found = verdict.document, []
    if document.agrees:
        why = tr("Graded again from the attached document: all {compared} agree.", compared=document.compared)
        found.append(CheckLine(SOUND, tr("The grades printed are the grades attached"), why))
    elif document.agrees is False:
        found.append(
            CheckLine(WRONG, tr("The pages and the document inside do not agree"), " ".join(document.problems))
        )
    else:
        why = "" if document.attached else tr("There is no assessment document inside.")
        found.append(CheckLine(LIMIT, tr("The grades printed were not compared"), why))
    last = verdict.signatures[-1] if verdict.signatures else None
    if last is not None and last.intact and last.covers is Covers.FILE:
        why = tr("Nothing was added after the end; it was not cut back to an earlier state.")
        found.append(CheckLine(SOUND, tr("The last signature covers the whole file"), why))
    of_signatures = {words for each in verdict.signatures for words in (*each.problems, *each.limits)}
    limits = {words for each in verdict.signatures for words in each.limits}
    for reason in verdict.reasons:
        if reason in of_signatures or reason in document.problems or reason in verdict.headline:
            continue
        wrong = verdict.judgement is Judgement.NOT_SOUND and reason not in limits
        found.append(CheckLine(WRONG if wrong else LIMIT, reason, ""))
    return tuple(found)
