"""Files made to hurt whoever reads them: no crash, no hang, no verdict of valid."""

import functools
import io
import random
import zlib

import pikepdf
import pytest

from neglect_tool.errors import UnreadablePdf
from neglect_tool.services.verifying_apart import verify_apart


@functools.cache
def hostile() -> dict[str, bytes]:
    deep = b"[" * 200_000 + b"]" * 200_000
    bomb = zlib.compress(b"\0" * 100_000_000, 9)
    many = b"".join(b"%d 0 obj << >> endobj\n" % number for number in range(1, 30_000))
    table = b"%PDF-1.7\nxref\n0 1\n0000000000 65535 f \n"
    return {
        "nothing": b"",
        "words": b"hello",
        "header": b"%PDF-1.7\n",
        "nested": b"%PDF-1.7\n1 0 obj " + deep + b" endobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF",
        "nested trailer": table + b"trailer\n<< /Root " + deep + b">>\nstartxref\n9\n%%EOF",
        "loop": table + b"trailer\n<< /Size 1 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF",
        "far": b"%PDF-1.7\nxref\n0 9999999999\ntrailer << /Size 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF",
        "many": b"%PDF-1.7\n" + many + b"startxref\n9\n%%EOF",
        "bomb": (
            b"%PDF-1.7\n1 0 obj << /Type /XRef /W [4 4 4] /Size 20000000 /Root 1 0 R /Filter /FlateDecode /Length "
            + b"%d >>\nstream\n" % len(bomb) + bomb + b"\nendstream endobj\nstartxref\n9\n%%EOF"
        ),
    }  # fmt: skip


@pytest.mark.parametrize("name", [name for name in hostile() if name not in {"bomb", "nested", "loop"}])
def test_a_hostile_file_is_unreadable(bench, name: str) -> None:
    with pytest.raises(UnreadablePdf):
        bench.verdict(hostile()[name])


@pytest.mark.parametrize("name", ["bomb", "nested", "loop"])
def test_a_hostile_file_apart_neither_hangs_nor_crashes(bench, name: str) -> None:
    with pytest.raises(UnreadablePdf):
        verify_apart(hostile()[name], [], now=bench.now, where="hostile.pdf")


def test_a_file_that_takes_too_long_is_given_up(bench) -> None:
    with pytest.raises(UnreadablePdf, match="takes longer than"):
        verify_apart(bench.signed, bench.trust, now=bench.later, where="slow.pdf", seconds=0.001)


def test_the_verdict_apart_is_the_same(bench) -> None:
    assert verify_apart(bench.signed, bench.trust, now=bench.later, where="the file") == bench.verdict(bench.signed)


def test_an_encrypted_file_is_unreadable(bench) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(bench.signed)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(UnreadablePdf, match="encrypted"):
        bench.verdict(out.getvalue())


@pytest.mark.trial
def test_fuzzed_files_never_pass_and_never_escape(bench, figure) -> None:
    chance, tries = random.Random(99), 1000 if bench.whole else 25
    for _ in range(tries):
        data = bytearray(chance.choice((bench.signed, bench.first, bench.unsigned)))
        for _ in range(chance.randrange(1, 40)):
            at = chance.randrange(len(data))
            what = chance.randrange(3)
            if what == 0:
                data[at] = chance.randrange(256)
            elif what == 1:
                del data[at : at + chance.randrange(1, 200)]
            else:
                piece = chance.choice((b"<<", b"[", b" 0 R", b"endobj", b"stream\n", b"/Prev 0", b"/Kids [1 0 R]"))
                data[at:at] = piece
        try:
            assert not bench.verdict(bytes(data)).valid
        except UnreadablePdf:
            continue
    figure("hostile PDF files", f"{tries:,} files, none valid, none that hurt the reader")
