"""Bytes of a signed report changed, cut off, added, or hidden in a signature: none of it is called valid."""

import random
from collections.abc import Callable

import pytest
from asn1crypto import cms, core
from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives.serialization import Encoding

from neglect_tool.errors import UnreadablePdf
from neglect_tool.identity import authority as authorities
from neglect_tool.report.verdict import Judgement
from neglect_tool.services.verifying import verify_report


def with_contents(bench, contents: bytes) -> bytes:
    data = bench.signed
    start, end, before = bench.hole(data)
    assert len(contents) == len(before)
    return data[:start] + b"<" + contents.hex().upper().encode() + b">" + data[end:]


@pytest.mark.trial
def test_no_changed_byte_goes_unseen(bench, figure) -> None:
    tries = 1000 if bench.whole else 60
    chance = random.Random(20260803)
    start, end, _ = bench.hole(bench.signed)
    missed = []
    for number in range(tries):
        at = int((number + chance.random()) * len(bench.signed) / tries)
        if start <= at < end:
            continue
        changed = bytearray(bench.signed)
        changed[at] ^= chance.randrange(1, 256)
        try:
            if bench.verdict(bytes(changed)).valid:
                missed.append(at)
        except UnreadablePdf:
            continue
    assert missed == []
    figure("signed report: a byte changed", f"{tries:,} bytes, none valid")


@pytest.mark.parametrize("at", [50000, 20000, 90000])
@pytest.mark.parametrize("trusting", [True, False])
def test_a_changed_byte_is_called_a_change_and_nobody_is_accused(bench, at: int, trusting: bool) -> None:
    changed = bytearray(bench.signed)
    changed[at] ^= 1
    roots = bench.trust if trusting else []
    verdict = verify_report(bytes(changed), roots, now=bench.later, packs=bench.packs)
    assert not verdict.valid
    assert verdict.judgement is Judgement.NOT_SOUND
    assert verdict.headline.startswith("Not sound. It was changed after it was signed. Do not rely on it; ask ")
    assert verdict.reasons[:3] == (
        "It was changed after it was signed.",
        "The signature of R. Patel: what was signed has been changed since.",
        "The signature of J. Amos: what was signed has been changed since.",
    )
    assert not any("certificate" in each or "Another PDF reader" in each for each in verdict.reasons)
    assert not any(each.intact or each.trusted for each in verdict.signatures)


@pytest.mark.trial
def test_no_changed_digit_of_the_last_signature_goes_unseen(bench, figure) -> None:
    start, end, _ = bench.hole(bench.signed)
    chance, tries = random.Random(7), 400 if bench.whole else 15
    for at in chance.sample(range(start + 1, end - 1), tries):
        changed = bytearray(bench.signed)
        changed[at] = ord(chance.choice("0123456789ABCDEFabcdef".replace(chr(changed[at]), "")))
        assert not bench.verdict(bytes(changed)).valid, at
    figure("signed report: a digit of the signature", f"{tries} digits, none valid")


@pytest.mark.trial
def test_no_cut_leaves_it_valid(bench, figure) -> None:
    chance, tries = random.Random(11), 200 if bench.whole else 10
    for at in chance.sample(range(len(bench.signed)), tries):
        try:
            assert not bench.verdict(bench.signed[:at]).valid, at
        except UnreadablePdf:
            continue
    figure("signed report: cut short", f"{tries} lengths, none valid")


def test_cut_back_to_the_first_signature(bench) -> None:
    cut = bench.signed[: bench.revision_end(bench.signed, 0)]
    assert cut == bench.first
    assert "The manager has not signed." in bench.refused(cut)


@pytest.mark.parametrize("tail", [b"\n", b" ", b"%", b"\0" * 10, b"%%EOF\n", b"hidden", b"\n%PDF-1.7\n"])
def test_bytes_after_the_end(bench, tail: bytes) -> None:
    assert not bench.verdict(bench.signed + tail).valid


def test_bytes_before_the_start(bench) -> None:
    with pytest.raises(UnreadablePdf):
        bench.verdict(b"\n" + bench.signed)


def test_data_in_the_padding_of_the_container(bench) -> None:
    _, _, contents = bench.hole(bench.signed)
    length = len(cms.ContentInfo.load(contents).dump())
    assert len(contents) - length > 40
    for payload in (
        contents[:-20] + b"another family's f" + b"\0\0",
        contents[: length + 1] + b"\1" + contents[length + 2 :],
    ):
        assert "padding" in bench.refused(with_contents(bench, payload))


def repacked(bench, change: Callable[[cms.SignedData], None]) -> bytes:
    _, _, contents = bench.hole(bench.signed)
    container = cms.ContentInfo.load(contents)
    change(container["content"])
    packed = container.dump(force=True)
    return with_contents(bench, packed + b"\0" * (len(contents) - len(packed)))


def test_data_in_an_unsigned_part_of_the_container(bench) -> None:
    def attribute(signed: cms.SignedData) -> None:
        hidden = {"type": "1.2.3.4.5", "values": [core.OctetString(b"hidden")]}
        signed["signer_infos"][0]["unsigned_attrs"] = cms.CMSAttributes([cms.CMSAttribute(hidden)])

    assert "nobody signed" in bench.refused(repacked(bench, attribute))


def test_a_foreign_certificate_in_the_container(bench) -> None:
    stranger = authorities.new_authority("Stranger", bench.now).root.public_bytes(Encoding.DER)

    def certificate(signed: cms.SignedData) -> None:
        signed["certificates"].append(cms.CertificateChoices("certificate", asn1_x509.Certificate.load(stranger)))

    assert "nothing to do with the signer" in bench.refused(repacked(bench, certificate))
