"""The main job with fictional families, each joint the real one: vault, readiness, report, two signatures, verdict."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from shutil import rmtree

from neglect_tool.domain.form import FormPack
from neglect_tool.domain.readiness import Severity, standing_blockers
from neglect_tool.errors import FileProblem, SigningRefused
from neglect_tool.exchange.draft_aside import ReportMade, ReportSigned
from neglect_tool.identity.authority import ROOT_FILE
from neglect_tool.identity.signing_file import read_signing_file
from neglect_tool.paths import shipped
from neglect_tool.report.blocks import Section, SignatureRow
from neglect_tool.services.authority import NewPerson, init_authority, issue_identity
from neglect_tool.services.casework import Casework
from neglect_tool.services.drafts import Draft
from neglect_tool.services.files import read_limited, write_whole
from neglect_tool.services.ports import Clock, EntryStore
from neglect_tool.services.vaults import import_documents

PASSPHRASE = "practice families only"  # noqa: S105 - it guards fictional families, and is told on screen
ASSESSMENT = "marlowe-2026-07"
COUNCIL = "Exampleton Council (demonstration)"
ROLES = ("practitioner", "manager")


@dataclass(frozen=True, slots=True)
class Demonstration:
    """What was made, where, and what our verifier says of it."""

    vault: Path
    families: int
    assessments: int
    draft: Draft
    signers: tuple[str, ...]
    identities: Path
    root: Path
    report: Path
    pages: int
    sound: bool
    verdict: str

    def lines(self) -> Iterator[str]:
        """Five lines for a newcomer."""
        assessment, prompt = self.draft.assessment, max(each.prompt for each in self.draft.result.children.values())
        asked = sum(finding.severity is Severity.WARNING for finding in self.draft.findings)
        yield (
            f"Vault: {self.vault}, {self.families} fictional families, {self.assessments} assessments;"
            f" its passphrase, and that of every file here: {PASSPHRASE}"
        )
        yield (
            f"Assessment: {assessment.family.reference} as at {assessment.as_at}, prompt {prompt};"
            f" nothing stops signing, and a panel may ask about {asked} things"
        )
        yield f"Signed by {' and '.join(self.signers)}, vouched for by {COUNCIL}: {self.identities}"
        yield f"Verified by trusting {self.root}: {self.verdict}"
        yield f"Report: {self.report}, {self.pages} pages"


def demonstrate(
    folder: Path, make_vault: Callable[[Path, str], EntryStore], packs: Mapping[str, FormPack], clock: Clock
) -> Demonstration:
    """Make everything in a new folder; the vault is closed again when this returns."""
    _require_empty(folder)
    vault = folder / "vault"
    files = sorted((shipped("resources") / "families").glob("*.json"))
    with _all_or_nothing(folder), closing(make_vault(vault, PASSPHRASE)) as store:
        import_documents(store, files, packs, "The demonstration")
        return _main_job(folder, vault, store, packs, clock)


def _main_job(
    folder: Path, vault: Path, store: EntryStore, packs: Mapping[str, FormPack], clock: Clock
) -> Demonstration:
    from neglect_tool.services.reporting import build_report
    from neglect_tool.services.signing import sign_report
    from neglect_tool.services.verifying import verify_report

    casework = Casework(store, packs.__getitem__, "The demonstration", clock)
    draft = casework.open_draft(ASSESSMENT)
    if standing := standing_blockers(draft.findings):
        raise SigningRefused(
            ASSESSMENT,
            f"{len(standing)} findings stop signing",
            "Mend them in the window.",
            tuple(finding.text for finding in standing),
        )
    built = build_report(casework.report_request(ASSESSMENT))
    document = sha256(draft.document).hexdigest()
    casework.record(ASSESSMENT, ReportMade(built.sha256, document, built.pages))
    authority, identities = folder / "authority", folder / "identities"
    init_authority(authority, COUNCIL, PASSPHRASE, clock)
    identities.mkdir()
    pdf, signers = built.data, []
    for role, name in zip(ROLES, _expected_signers(built.sections), strict=True):
        out = identities / f"{role}.p12"
        issue_identity(authority, PASSPHRASE, NewPerson(name, COUNCIL), out, PASSPHRASE, clock)
        identity = read_signing_file(read_limited(out), PASSPHRASE, str(out))
        pdf = sign_report(pdf, identity, role, clock(), "", packs)
        signed = ReportSigned(sha256(pdf).hexdigest(), document, role, identity.person.name, built.pages, pdf)
        draft = casework.record(ASSESSMENT, signed)
        signers.append(f"{identity.person.name} ({role})")
    root = authority / ROOT_FILE
    verdict = verify_report(pdf, [read_limited(root)], now=clock(), packs=packs, where=ASSESSMENT)
    report = folder / f"{draft.assessment.family.reference}-{draft.assessment.as_at}-panel.pdf"
    write_whole(report, pdf)
    casework.settle()
    return Demonstration(
        vault=vault,
        families=casework.families(limit=0).total,
        assessments=len(store.subjects()),
        draft=draft,
        signers=tuple(signers),
        identities=identities,
        root=root,
        report=report,
        pages=built.pages,
        sound=verdict.valid,
        verdict=verdict.headline,
    )


def _expected_signers(sections: Sequence[Section]) -> list[str]:
    """The names in the signature boxes, in the order of signing."""
    shown = (block for section in sections for block in (*section.blocks, *section.foot))
    rows = (block for block in shown if isinstance(block, SignatureRow))
    return [box.name for row in rows for box in row.boxes]


@contextmanager
def _all_or_nothing(folder: Path) -> Iterator[None]:
    """Empty the folder again if this is interrupted or fails, so that it can be tried again; it was empty before."""
    try:
        yield
    except BaseException:
        for made in folder.iterdir():
            if made.is_dir():
                rmtree(made, ignore_errors=True)
            else:
                made.unlink(missing_ok=True)
        raise


def _require_empty(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise FileProblem(str(folder), "this folder holds something already", "Name a new one with --out.")
    except OSError as error:
        raise FileProblem(str(folder), "this folder cannot be made", "Name another with --out.") from error
