"""What the report page shows, as frozen values, and the words that it needs."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from neglect_tool.domain.readiness import standing_blockers
from neglect_tool.domain.sharing import PANEL
from neglect_tool.gui.presenters.forms import Field, FieldKind, Form
from neglect_tool.gui.presenters.ports import REFERRAL, Place, Problem, Saved
from neglect_tool.gui.presenters.report_editions import NO_EDITIONS, EditionState, slug_of
from neglect_tool.gui.presenters.words import empty_words
from neglect_tool.saying import tr, tr_count
from neglect_tool.services.drafts import Draft


@dataclass(frozen=True, slots=True)
class Printing:
    """What stands on the page while somebody prints."""

    title: str
    line: str
    percent: int = -1
    """How far it is; below 0: no printer is chosen yet."""


ROLES = ("practitioner", "manager")
ROLE_WORDS = {"practitioner": tr("practitioner"), "manager": tr("manager")}
"""Who signs a panel report, in this order."""


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as pixels: RGB, 8 bits each, rows from the top, without padding."""

    width: int
    height: int
    rgb: bytes


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of the words of a report; `level` 1 to 3 is a heading, 0 is none."""

    level: int
    words: str


@dataclass(frozen=True, slots=True)
class MadeReport:
    """A report file as built."""

    pdf: bytes
    pages: int
    sha256: str


class Press(Protocol):
    """What makes, shows, signs and writes report files; all of it slow, and none of it loaded before it is asked."""

    def build(self, assessment: str, edition: str) -> MadeReport:
        """The assessment as it stands, for that reader; for "referral" the summary, past every blocker."""

    def lacking(self, assessment: str, edition: str) -> tuple[str, ...]:
        """The lines of the panel's edition that stand nowhere in that one."""

    def page(self, pdf: bytes, number: int, scale: float, *, grey: bool) -> PageImage:
        """Page `number`, from 1, with stamps; `scale` 1 is 72 pixels an inch."""

    def lines(self, pdf: bytes, number: int) -> tuple["TextLine", ...]:
        """The words of page `number` in reading order."""

    def sign(self, pdf: bytes, identity: Path, passphrase: str, role: str) -> tuple[bytes, str]:
        """The signed file, and the name on the certificate."""

    def write(self, path: Path, data: bytes) -> None:
        """Write a copy, whole or not at all."""


@dataclass(frozen=True, slots=True)
class Lacking:
    """The lines, once they are asked for."""

    act: str = ""
    """Words of the button that shows or hides them; empty where there is nothing to compare."""
    title: str = ""
    lines: tuple[str, ...] = ()


NOTHING_LACKS = Lacking()


@dataclass(frozen=True, slots=True)
class SignerRow:
    """A signature, in its order."""

    number: int
    role: str
    title: str
    """"Practitioner" or the name on the certificate."""
    line: str
    """"Signed 1 July 2026, 16:20", "Next", or "After the practitioner"."""
    signed: bool
    can_sign: bool


@dataclass(frozen=True, slots=True)
class ReportState:
    """What the report page shows."""

    page: int
    pages: int
    """0 until it is built."""
    image: PageImage | None
    lines: tuple[TextLine, ...]
    as_text: bool
    grey: bool
    title: str
    notice: str
    """What stands, such as "Built from the draft; 2 blockers stand" or that it has changed since it was signed."""
    signers: tuple[SignerRow, ...]
    sign: str
    """Words of the button; empty when nobody can sign now."""
    why_not: str
    """Why nobody can sign now; the button then goes to `why_not_place`."""
    why_not_place: Place | None
    form: Form | None
    """The signing form: identity file and passphrase."""
    file_name: str
    """A name to suggest when saving: the reference and date, never a surname."""
    wrote: str
    """"Saved a copy to …"."""
    busy: str
    """What is being done; empty if nothing."""
    saved: Saved
    problem: Problem | None = None
    editions: EditionState = NO_EDITIONS
    printing: Printing | None = None
    lacking: Lacking = NOTHING_LACKS
    can_undo: bool = False
    can_redo: bool = False
    undo_words: str = ""

    @property
    def text(self) -> str:
        """The words of the page."""
        return "\n".join(line.words for line in self.lines)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The file that is shown, and the page of it that is drawn."""

    pdf: bytes = b""
    pages: int = 0
    sha256: str = ""
    document_sha256: str = ""
    page: int = 1
    image: PageImage | None = None
    lines: tuple[TextLine, ...] = ()
    edition: str = PANEL
    """For whom it is."""


def signed_roles(draft: Draft, sheet: Sheet) -> tuple[str, ...]:
    """Roles that have signed the file that is shown."""
    roles: list[str] = []
    for signed in draft.signed_of(sheet.edition):
        roles.append(signed.role)
        if signed.sha256 == sheet.sha256:
            return tuple(roles)
    return ()


def next_role(draft: Draft, sheet: Sheet) -> str:
    """Whose signature is next; empty when all have signed, or nobody is to."""
    if sheet.edition == REFERRAL:
        return ""
    done = signed_roles(draft, sheet)
    return next((role for role in ROLES if role not in done), "")


def signed_before(draft: Draft, sheet: Sheet, name: str) -> Problem | None:
    """What to say where that person has signed the file already: each signature is another person's."""
    upcoming, done = next_role(draft, sheet), signed_roles(draft, sheet)
    for signed in draft.signed_of(sheet.edition)[: len(done)]:
        if " ".join(signed.name.split()).casefold() == " ".join(name.split()).casefold():
            what = tr("{name} has signed as {role}.", name=signed.name, role=ROLE_WORDS.get(signed.role, signed.role))
            return Problem(what, tr("The {upcoming}’s signature has to be another person’s.", upcoming=upcoming))
    return None


def why_not(draft: Draft, sheet: Sheet) -> str:
    """Why nobody can sign the file now; empty if the next can."""
    if sheet.pdf and sheet.document_sha256 != draft.document_sha256:
        return tr("The profile has changed since this was built. Build it again, then sign.")
    if empty := empty_words(draft.assessment):
        return empty
    blockers = len(standing_blockers(draft.findings))
    if blockers and not signed_roles(draft, sheet):
        return tr("{counted} signing.", counted=tr_count(blockers, "{n} blocker stops", "{n} blockers stop"))
    return ""


def notice(draft: Draft, sheet: Sheet) -> str:
    """What stands about the file that is shown."""
    done = signed_roles(draft, sheet)
    if done:
        return tr("Signed and kept in the vault. To change it, make a new version and sign that.")
    if sheet.edition == REFERRAL:
        return tr("A summary for a referral, with whatever is known. Ring first: it does not make the call.")
    if draft.signed_of(sheet.edition):
        return tr("The profile has changed since it was signed. This is a new version, and nobody has signed it.")
    if empty := empty_words(draft.assessment):
        return empty
    if standing_blockers(draft.findings):
        return tr("Built from the draft. It cannot be signed yet, and its first page says so.")
    return tr("Signing fixes these pages. To change them later you make a new version.")


def signer_rows(draft: Draft, sheet: Sheet) -> tuple[SignerRow, ...]:
    """The signatures, in their order; a referral summary has none."""
    if sheet.edition == REFERRAL:
        return ()
    done = signed_roles(draft, sheet)
    upcoming = next_role(draft, sheet)
    by_role = {signed.role: signed.name for signed in draft.signed_of(sheet.edition)} if done else {}
    rows = []
    for number, role in enumerate(ROLES, start=1):
        signed = role in done
        line = (
            tr("Signed")
            if signed
            else (tr("Next") if role == upcoming else tr("After the {roles}", roles=ROLE_WORDS[ROLES[number - 2]]))
        )
        title = f"{by_role[role]}, {ROLE_WORDS[role]}" if signed else ROLE_WORDS[role].capitalize()
        can = role == upcoming and bool(sheet.pdf) and not why_not(draft, sheet)
        rows.append(SignerRow(number, role, title, line, signed, can))
    return tuple(rows)


def signing_form(role: str) -> Form:
    """The identity and its passphrase; neither is kept."""
    fields = (
        Field("identity", tr("Your identity"), FieldKind.FILE, hint=tr("The .p12 file from your agency")),
        Field("passphrase", tr("Its passphrase"), FieldKind.HIDDEN),
    )
    note = tr("Signing fixes these pages. To change them later you make a new version that names this one.")
    return Form("sign", tr("Sign as {role}", role=ROLE_WORDS[role]), fields, tr("Sign"), tr("Do not sign"), note)


def file_name(draft: Draft, sheet: Sheet) -> str:
    """The reference and the date, never a surname."""
    reference = "".join(c if c.isalnum() or c in "-_" else "-" for c in draft.assessment.family.reference)
    signed = "-signed" if signed_roles(draft, sheet) else ""
    return f"{reference}-{draft.assessment.as_at.isoformat()}-{slug_of(draft, sheet.edition)}{signed}.pdf"
