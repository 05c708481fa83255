"""Who vouches for whom, until when, and whose certificate was withdrawn."""

from datetime import datetime, timedelta

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from neglect_tool.errors import SigningRefused
from neglect_tool.identity import authority as authorities
from neglect_tool.identity.signing_file import SigningIdentity
from neglect_tool.report.seal import seal
from neglect_tool.report.verdict import Judgement, Revocation, Verdict
from neglect_tool.services.signing import sign_report
from neglect_tool.services.verifying import verify_report


def resigned(bench, practitioner: SigningIdentity, manager: SigningIdentity, when: datetime | None = None) -> bytes:
    when = when or bench.now
    first = seal(bench.unsigned, practitioner, "practitioner", when, "", first=True, last=False)
    return seal(first, manager, "manager", when, "", first=False, last=True)


def test_a_rogue_issuer_of_another_name(bench) -> None:
    rogue = authorities.new_authority("Rogue Council", bench.now)
    forged = authorities.issue(rogue, "J. Amos", "Children’s services", bench.now, 730)
    assert "No authority that you trust vouches for J. Amos" in bench.refused(resigned(bench, forged, forged))


def test_a_rogue_issuer_of_the_same_name(bench) -> None:
    rogue = authorities.new_authority("Example Council", bench.now)
    forged = authorities.issue(rogue, "J. Amos", "Children’s services", bench.now, 730)
    assert "but is not from it" in bench.refused(resigned(bench, bench.practitioner, forged))


def test_a_person_who_issues_to_another(bench) -> None:
    """A practitioner's own certificate vouches for nobody."""
    between = authorities.Authority(bench.practitioner.key, bench.practitioner.certificate)  # type: ignore[arg-type]
    forged = authorities.issue(between, "J. Amos", "Children’s services", bench.now, 30)
    chained = SigningIdentity(forged.key, forged.certificate, (bench.practitioner.certificate, bench.authority.root))
    bench.refused(resigned(bench, bench.practitioner, chained))


def test_a_certificate_that_has_ended(bench) -> None:
    assert "ended on" in bench.refused(bench.signed, now=bench.now + timedelta(days=731))
    short = authorities.issue(bench.authority, "R. Patel", "Health visiting", bench.now, 1)
    with pytest.raises(SigningRefused, match="ended"):
        sign_report(bench.unsigned, short, "practitioner", bench.now + timedelta(days=2), "", bench.packs)


def test_a_certificate_that_does_not_count_yet(bench) -> None:
    early = bench.now - timedelta(days=3)
    assert "does not count before" in bench.refused(bench.signed, now=early)
    with pytest.raises(SigningRefused, match="clock"):
        sign_report(bench.unsigned, bench.practitioner, "practitioner", early, "", bench.packs)
    backdated = resigned(bench, bench.practitioner, bench.manager, early)
    assert "did not count" in bench.refused(backdated)


def named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def certified(issuer, subject, public_key, by, now: datetime, limits: x509.BasicConstraints | None) -> x509.Certificate:
    """A certificate as another program makes it: for an authority if it has limits, else for a person."""
    made = x509.CertificateBuilder().issuer_name(issuer).subject_name(subject).public_key(public_key)
    made = made.serial_number(x509.random_serial_number()).not_valid_before(now)
    made = made.not_valid_after(now + timedelta(days=90))
    if limits:
        made = made.add_extension(limits, critical=True)
    usage = x509.KeyUsage(False, not limits, False, False, False, bool(limits), bool(limits), False, False)
    return made.add_extension(usage, critical=True).sign(by, hashes.SHA256())


def revocation_list(authority: authorities.Authority, serials: list[int], since: datetime) -> bytes:
    made = x509.CertificateRevocationListBuilder().issuer_name(authority.root.subject).last_update(since)
    made = made.next_update(since + timedelta(days=30))
    for serial in serials:
        gone = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(since).build()
        made = made.add_revoked_certificate(gone)
    return made.sign(authority.key, hashes.SHA384()).public_bytes(Encoding.PEM)


def test_a_withdrawn_certificate(bench) -> None:
    crl = revocation_list(bench.authority, [bench.manager.certificate.serial_number], bench.now)
    verdict = bench.verdict(bench.signed, crls=(crl,))
    assert not verdict.valid
    assert [each.revocation for each in verdict.signatures] == [Revocation.CHECKED, Revocation.REVOKED]
    assert any("has withdrawn the certificate of J. Amos" in reason for reason in verdict.reasons)


def test_a_list_that_clears_both(bench) -> None:
    verdict = bench.verdict(bench.signed, crls=(revocation_list(bench.authority, [1, 2, 3], bench.now),))
    assert verdict.valid
    assert verdict.reasons == ()
    assert {each.revocation for each in verdict.signatures} == {Revocation.CHECKED}


def test_a_list_that_is_old_or_forged_says_nothing(bench) -> None:
    old = revocation_list(bench.authority, [], bench.now - timedelta(days=90))
    rogue = authorities.new_authority("Example Council", bench.now)
    forged = revocation_list(rogue, [bench.manager.certificate.serial_number], bench.now)
    for crl in (old, forged):
        verdict = bench.verdict(bench.signed, crls=(crl,))
        assert verdict.valid
        assert {each.revocation for each in verdict.signatures} == {Revocation.NOT_CHECKED}


def test_nobody_named_to_trust(bench) -> None:
    verdict = verify_report(bench.signed, [], now=bench.later, packs=bench.packs)
    assert not verdict.valid
    assert verdict.judgement is Judgement.UNCHANGED
    assert "No authority to trust was named" in verdict.reasons[0]


def test_nobody_has_signed(bench) -> None:
    assert bench.verdict(bench.unsigned).reasons == ("Nobody has signed it.",)


def test_a_file_of_another_maker_cannot_be_judged(bench) -> None:
    def bare(pdf: pikepdf.Pdf) -> None:
        del pdf.Root.Names
        del pdf.Root.AF

    verdict = bench.verdict(bench.doctored(lambda body: bench.rewritten(body, bare)))
    assert verdict.judgement is Judgement.CANNOT_JUDGE
    assert not verdict.valid
    assert all(each.intact and each.trusted for each in verdict.signatures)
    assert verdict.document.attached is False


def test_one_person_as_practitioner_and_manager_is_a_limit_in_the_headline(bench) -> None:
    again = authorities.issue(bench.authority, "J. AMOS", "Health visiting", bench.now, 30)
    for practitioner, name in ((bench.manager, "J. Amos"), (again, "J. AMOS")):
        verdict = bench.verdict(resigned(bench, practitioner, bench.manager))
        alone = f"{name} signed both as practitioner and as manager, so nobody else has agreed to it."
        assert verdict.valid
        assert verdict.judgement is Judgement.UNCHANGED
        assert verdict.headline == f"Unchanged since it was signed, with a limit: {alone}"
        assert verdict.reasons[0] == alone


@pytest.mark.parametrize(
    ("order", "told", "judgement"),
    [
        ("MMP", "J. Amos signed both as practitioner and as manager, so nobody else has agreed to it as manager.", "U"),
        ("MPM", "J. Amos signed both as practitioner and as partner.", "S"),
        ("MMM", "J. Amos signed as practitioner, as manager and as partner, so nobody else has agreed to it.", "U"),
    ],
)
def test_one_person_in_two_of_three_roles(bench, order: str, told: str, judgement: str) -> None:
    roles = ("practitioner", "manager", "partner")
    data = bench.built(signers=roles)
    for role, who in zip(roles, order, strict=True):
        identity = bench.manager if who == "M" else bench.practitioner
        data = sign_report(data, identity, role, bench.now, "", bench.packs)
    verdict = bench.verdict(data)
    assert verdict.valid
    assert verdict.judgement is {"U": Judgement.UNCHANGED, "S": Judgement.SOUND}[judgement]
    assert verdict.reasons[0] == told


def test_a_report_that_waits_for_the_manager_is_unchanged_but_not_valid(bench) -> None:
    verdict = bench.verdict(bench.first)
    assert not verdict.valid
    assert verdict.judgement is Judgement.UNCHANGED
    assert verdict.headline == (
        "Unchanged since R. Patel signed it, with a limit: the manager has not signed it, or that signature was cut "
        "off. Before relying on it, ask for the file with every signature."
    )
    assert verdict.reasons[0] == "The manager has not signed."


def test_a_report_that_waits_for_several_names_each(bench) -> None:
    data = bench.built(signers=("practitioner", "manager", "partner"))
    headline = bench.verdict(sign_report(data, bench.practitioner, "practitioner", bench.now, "", bench.packs)).headline
    assert "the manager and the partner agency have not signed it, or those signatures were cut off." in headline


def test_a_waiting_report_of_a_stranger_is_not_called_unchanged(bench) -> None:
    rogue = authorities.new_authority("Rogue Council", bench.now)
    forged = authorities.issue(rogue, "R. Patel", "Health visiting", bench.now, 730)
    waiting = seal(bench.unsigned, forged, "practitioner", bench.now, "", first=True, last=False)
    for data in (waiting, bench.first + b"%"):
        verdict = bench.verdict(data)
        assert not verdict.valid
        assert verdict.judgement is Judgement.NOT_SOUND


def test_an_agency_with_an_authority_of_its_own_between(bench) -> None:
    """RSA, two steps to the root, and a list for each step: as larger agencies issue."""
    root = authorities.new_authority("Example Trust", bench.now)
    key = rsa.generate_private_key(65537, 2048)
    own = rsa.generate_private_key(65537, 2048)
    anchor = x509.Name(root.root.subject)
    between = certified(anchor, named("Issuing"), key.public_key(), root.key, bench.now, x509.BasicConstraints(True, 0))
    person = certified(named("Issuing"), named("M. Wife"), own.public_key(), key, bench.now, None)
    identity = SigningIdentity(own, person, (between,))
    top = x509.CertificateBuilder().subject_name(anchor).issuer_name(anchor).public_key(root.key.public_key())
    top = top.serial_number(1).not_valid_before(bench.now).not_valid_after(bench.now + timedelta(days=99))
    top = top.add_extension(x509.BasicConstraints(True, 1), critical=True).sign(root.key, hashes.SHA384())
    signed = resigned(bench, identity, bench.manager)
    trust = [*bench.trust, top.public_bytes(Encoding.PEM)]

    def verdict(*crls: bytes) -> Verdict:
        return verify_report(signed, trust, crls, now=bench.later, packs=bench.packs)

    lower = revocation_list(authorities.Authority(key, between), [], bench.now)
    upper = revocation_list(authorities.Authority(root.key, top), [between.serial_number], bench.now)
    assert verdict().valid
    assert verdict(lower).signatures[0].revocation is Revocation.NOT_CHECKED
    assert verdict(lower, upper).signatures[0].revocation is Revocation.REVOKED
    assert not verdict(lower, upper).valid
