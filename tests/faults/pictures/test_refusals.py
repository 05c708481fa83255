"""What cannot be taken in is refused in words, with the way out, before it is read whole; no file can do harm."""

import contextlib
import random
import struct
import time
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest
from PIL import Image

from neglect_tool.errors import AttachmentRefused
from neglect_tool.exchange.picture_kinds import MB, Kind, kind_of, size_words, too_large
from neglect_tool.exchange.pictures import clean
from neglect_tool.services.pictures_apart import clean_apart

if TYPE_CHECKING:
    from tests.faults.pictures.conftest import Camera
else:
    Camera = Any


@pytest.mark.parametrize(
    ("head", "what", "remedy"),
    [
        pytest.param(b"\x00\x00\x00\x18ftypheic", "HEIC photograph", "Most Compatible", id="heic"),
        pytest.param(b"\x00\x00\x00\x18ftypmif1", "HEIC photograph", "save a copy of it as JPEG", id="heif"),
        pytest.param(b"\x00\x00\x00\x18ftypmp42", "a film", "Choose a photograph", id="film"),
        pytest.param(b"\x00\x00\x00\x18ftypcrx ", "raw photograph", "Save it as JPEG", id="canon raw"),
        pytest.param(b"II*\x00", "raw photograph", "scan the paper to PDF", id="tiff"),
        pytest.param(b"RIFF\x00\x00\x00\x00AVI ", "a film", "Choose a photograph", id="avi"),
        pytest.param(b"GIF89a", "a GIF", "JPEG or PNG", id="gif"),
        pytest.param(b"PK\x03\x04", "office document", "Print it to PDF", id="docx"),
        pytest.param(b"<svg xmlns=", "not a photograph", "JPEG, PNG or WebP", id="svg"),
        pytest.param(b"", "nothing in this file", "Copy it again", id="empty"),
    ],
)
def test_another_kind_is_refused_with_its_way_out(head: bytes, what: str, remedy: str) -> None:
    with pytest.raises(AttachmentRefused) as refused:
        kind_of(head, "picture.jpg")
    assert what in refused.value.what
    assert remedy in refused.value.remedy


@pytest.mark.parametrize(
    ("size", "kind", "what"),
    [
        (20 * MB + 1, Kind.JPEG, "it is 20.1 MB, and a picture may be at most 20 MB"),
        (90 * MB, Kind.PDF, "it is 90 MB, and a scan may be at most 40 MB"),
    ],
)
def test_a_file_over_its_limit_is_told_from_its_size(size: int, kind: Kind, what: str) -> None:
    refused = too_large(size, kind, "it")
    assert refused is not None
    assert refused.what == what
    assert too_large(kind.limit, kind, "it") is None


def test_sizes_are_said_as_people_say_them() -> None:
    assert [size_words(size) for size in (1, 1024, 1025, MB, 3 * MB + 1)] == ["1 KB", "1 KB", "2 KB", "1 MB", "3.1 MB"]


def _png(camera: Camera, width: int, height: int, packed: bytes, *others: tuple[bytes, bytes]) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), *others, (b"IDAT", packed), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(camera.png_chunk(kind, body) for kind, body in chunks)


def hostile(camera: Camera) -> dict[str, bytes]:
    """Files made to take all memory or time, or to lead a reader astray."""
    nothing = zlib.compress(bytes(50 * MB), 9)
    spread = BytesIO()
    camera.picture(64, 64).save(spread, "JPEG")
    jpeg = spread.getvalue()
    at = jpeg.index(b"\xff\xc0")
    film = BytesIO()
    camera.picture().save(film, "WEBP", save_all=True, append_images=[camera.picture()])
    deep = pikepdf.new()
    deep.add_blank_page()
    nested = pikepdf.Array([])
    for _ in range(60):
        nested = pikepdf.Array([nested])
    deep.Root["/Nest"] = nested
    made = BytesIO()
    deep.save(made)
    locked = BytesIO()
    deep.save(locked, encryption=pikepdf.Encryption(user="u", owner="o"))
    bomb = pikepdf.new()
    bomb.add_blank_page()
    page = BytesIO()
    bomb.save(page, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return {
        "a picture of a billion dots": _png(camera, 30_000, 40_000, nothing),
        "a huge jpeg": jpeg[: at + 5] + b"\xff\xff\xff\xff" + jpeg[at + 9 :],
        "a moving webp": film.getvalue(),
        "nested deep": made.getvalue(),
        "locked": locked.getvalue(),
        "no pages": page.getvalue().replace(b"/Count 1", b"/Count 0").replace(b"/Kids [ ", b"/Kids []%"),
        "a png that is cut short": camera.png()[:2000],
        "a jpeg that is cut short": camera.photograph()[:2000],
        "only a beginning": b"\xff\xd8\xff",
        "a jpeg of markers": b"\xff\xd8" + b"\xff\xfe\x00\x02" * 100_000,
        "a pdf of nothing": b"%PDF-1.7\n" + b"1 0 obj " * 50_000,
    }


def test_files_made_to_do_harm_are_refused_in_words(camera: Camera) -> None:
    for name, data in hostile(camera).items():
        started = time.perf_counter()
        with pytest.raises(AttachmentRefused) as refused:
            clean(data, name)
        assert refused.value.remedy, name
        assert time.perf_counter() - started < 10, name


def test_a_colour_profile_that_unpacks_without_end_is_left_out(camera: Camera) -> None:
    packed = zlib.compress(bytes(64 * 3 + 1) * 64)
    bomb = b"x\x00\x00" + zlib.compress(bytes(200 * MB), 9)
    cleaned = clean(_png(camera, 64, 64, packed, (b"iCCP", bomb)), "it")
    assert b"iCCP" not in cleaned.data


def test_changed_bytes_never_make_it_fall_over(camera: Camera) -> None:
    chance = random.Random(7)
    sources = (camera.photograph(), camera.png(), camera.webp(), camera.scan(1))
    for number in range(240):
        data = bytearray(sources[number % 4])
        for _ in range(chance.randrange(1, 12)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        if chance.random() < 0.3:
            del data[chance.randrange(len(data)) :]
        try:
            cleaned = clean(bytes(data), "it")
        except AttachmentRefused:
            continue
        if cleaned.kind is not Kind.PDF:
            Image.open(BytesIO(cleaned.data)).load()


def test_a_process_of_its_own_gives_the_same_and_says_the_same(camera: Camera) -> None:
    data = camera.photograph()
    assert clean_apart(data, "it") == clean(data, "it")
    with pytest.raises(AttachmentRefused, match="HEIC"):
        clean_apart(b"\x00\x00\x00\x18ftypheic", "it")


def test_a_pdf_that_unpacks_without_end_ends_the_child_and_not_the_program(camera: Camera) -> None:
    stream = zlib.compress(bytes(3000 * MB // 64), 9)
    body = (
        b"%PDF-1.5\n1 0 obj <</Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode] /Length " + str(len(stream)).encode()
        + b">> stream\n" + stream + b"\nendstream endobj\n2 0 obj <</Type/Catalog/Pages 3 0 R>> endobj\n"
        b"3 0 obj <</Type/Pages/Count 1/Kids[4 0 R]>> endobj\n4 0 obj <</Type/Page/Parent 3 0 R>> endobj\n"
        b"trailer <</Root 2 0 R /Size 5>>\n%%EOF"
    )  # fmt: skip
    started = time.perf_counter()
    with contextlib.suppress(AttachmentRefused):
        clean_apart(body, "it", seconds=20)
    assert time.perf_counter() - started < 30


def test_a_page_made_to_be_drawn_for_ever_is_refused_and_never_reaches_the_window(camera: Camera) -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(200, 200))
    inner = pikepdf.Stream(pdf, b"0 0 1 1 re f " * 2000)
    for _ in range(9):
        inner.update({"/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Form, "/BBox": [0, 0, 200, 200]})
        outer = pikepdf.Stream(pdf, b"/F Do " * 40)
        outer["/Resources"] = pikepdf.Dictionary({"/XObject": pikepdf.Dictionary({"/F": pdf.make_indirect(inner)})})
        inner = outer
    page.obj["/Contents"] = pdf.make_indirect(pikepdf.Stream(pdf, inner.read_bytes()))
    page.obj["/Resources"] = inner["/Resources"]
    made = BytesIO()
    pdf.save(made)
    with pytest.raises(AttachmentRefused, match="takes longer than 3 seconds"):
        clean_apart(made.getvalue(), "it", seconds=3)


def test_reading_that_takes_too_long_is_ended(camera: Camera) -> None:
    with pytest.raises(AttachmentRefused, match="takes longer than 0 seconds"):
        clean_apart(camera.scan(20), "it", seconds=0.0)
