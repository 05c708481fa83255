"""What comes in of a photograph or scan is what it shows: nothing that says where, when, by whom or with what."""

from io import BytesIO
from typing import TYPE_CHECKING, Any

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageCms, ImageOps

from neglect_tool.exchange.picture_kinds import Kind, Trace
from neglect_tool.exchange.pictures import clean, removed_words

if TYPE_CHECKING:
    from tests.faults.pictures.conftest import Camera
else:
    Camera = Any

FINE = {
    "SourceFile", "ExifTool", "File", "JFIF", "PNG", "PNG-pHYs", "RIFF", "ICC-header", "ICC_Profile", "Composite",
    "PDF", "System",
}  # fmt: skip
"""Groups that hold no more than shape and colours; IFD0 is allowed for one tag."""
COLOURS = {
    "ICC-header:ProfileDateTime": "2000:01:01 00:00:00",
    "ICC-header:DeviceManufacturer": "",
    "ICC-header:DeviceModel": "",
    "ICC-header:ProfileCreator": "",
}


def require_nothing_beside(camera: Camera, data: bytes) -> None:
    told = camera.told_by_exiftool(data)
    for name in told:
        group, _, tag = name.rpartition(":")
        group = group.rstrip("0123456789") if group != "IFD0" else group
        assert (group or tag) in FINE or name == "IFD0:Orientation", (name, told[name])
    assert not {name for name in told if "GPS" in name or "Serial" in name or "Maker" in name}
    assert all(told.get(name, value) == value for name, value in COLOURS.items())
    assert not [secret for secret in camera.secrets if secret in data]


def pixels(data: bytes) -> tuple[tuple[int, int], bytes]:
    with Image.open(BytesIO(data)) as picture:
        return picture.size, picture.convert("RGBA").tobytes()


def upright(data: bytes) -> bytes:
    with Image.open(BytesIO(data)) as picture:
        return ImageOps.exif_transpose(picture).tobytes()


ALL_BUT_AUTHOR = {Trace.PLACE, Trace.CAMERA, Trace.EDITING, Trace.BEHIND}


@pytest.mark.parametrize(
    ("make", "kind", "also"),
    [
        pytest.param("photograph", Kind.JPEG, {Trace.COMMENTS, Trace.SMALL_COPY}, id="jpeg"),
        pytest.param("progressive", Kind.JPEG, {Trace.COMMENTS, Trace.SMALL_COPY}, id="progressive jpeg"),
        pytest.param("png", Kind.PNG, set(), id="png"),
        pytest.param("webp", Kind.WEBP, set(), id="webp"),
        pytest.param("lossless", Kind.WEBP, set(), id="lossless webp"),
    ],
)
def test_the_picture_stays_bit_for_bit_and_all_that_tells_on_people_goes(
    camera: Camera, make: str, kind: Kind, also: set[Trace]
) -> None:
    data = {
        "progressive": lambda: camera.photograph(progressive=True),
        "lossless": lambda: camera.webp(lossless=True),
    }.get(make, getattr(camera, make, None))()  # type: ignore[misc]
    before = camera.told_by_exiftool(data)
    assert any("GPSLatitude" in name for name in before), "the control: the reader does find what is there"
    cleaned = clean(data, "it")
    assert (cleaned.kind, set(cleaned.removed)) == (kind, ALL_BUT_AUTHOR | also)
    require_nothing_beside(camera, cleaned.data)
    assert pixels(cleaned.data) == pixels(data)
    assert cleaned.taken == "2026-06-03"
    again = clean(cleaned.data, "it")
    assert again.data == cleaned.data, "cleaning what is clean changes nothing"


@pytest.mark.parametrize("turn", range(1, 9))
def test_which_way_up_it_is_stays(camera: Camera, turn: int) -> None:
    for data in (camera.photograph(turn),):
        cleaned = clean(data, "it").data
        assert upright(cleaned) == upright(data)
        assert camera.told_by_exiftool(cleaned).get("IFD0:Orientation", "") == (
            camera.told_by_exiftool(data)["IFD0:Orientation"] if turn > 1 else ""
        )


def test_the_colours_stay_though_their_maker_goes(camera: Camera) -> None:
    wide = camera.photograph()
    assert b"TELM" in wide
    cleaned = clean(wide, "it").data
    assert b"TELM" not in cleaned
    assert b"MAKR" not in cleaned
    srgb = ImageCms.createProfile("sRGB")
    seen = []
    for data in (wide, cleaned):
        with Image.open(BytesIO(data)) as picture:
            profile = ImageCms.ImageCmsProfile(BytesIO(picture.info["icc_profile"]))
            seen.append(ImageCms.profileToProfile(picture, profile, srgb).tobytes())
    assert seen[0] == seen[1]


def test_a_picture_without_anything_beside_it_is_kept_as_it_is(camera: Camera) -> None:
    made = BytesIO()
    camera.picture().save(made, "JPEG")
    cleaned = clean(made.getvalue(), "it")
    assert cleaned.data == made.getvalue()
    assert removed_words(cleaned.removed) == "Nothing hidden was found in it."


def test_what_was_taken_out_is_said_in_words(camera: Camera) -> None:
    assert removed_words(clean(camera.photograph(), "it").removed) == (
        "Taken out: where it was taken, the camera’s details, a small copy, captions and editing details, hidden "
        "comments and something stored behind it, such as a short film."
    )


def _drawn(data: bytes) -> list[bytes]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [bytes(page.render(scale=1, may_draw_forms=False).buffer) for page in document]
    finally:
        document.close()


def test_a_scan_keeps_its_pages_and_loses_what_stood_beside_them(camera: Camera) -> None:
    data = camera.scan()
    cleaned = clean(data, "it")
    assert (cleaned.kind, cleaned.pages) == (Kind.PDF, 2)
    assert {Trace.AUTHOR, Trace.ATTACHED, Trace.ACTS, *ALL_BUT_AUTHOR} <= set(cleaned.removed)
    require_nothing_beside(camera, cleaned.data)
    with pikepdf.open(BytesIO(cleaned.data)) as pdf:
        unpacked = BytesIO()
        pdf.save(
            unpacked, object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized, compress_streams=False,
        )  # fmt: skip
        assert "/Metadata" not in pdf.Root
        for page in pdf.pages:
            require_nothing_beside(camera, page.obj.Resources.XObject.Im.read_raw_bytes())
    assert not [secret for secret in camera.secrets if secret in unpacked.getvalue()]
    assert b"to be kept" in unpacked.getvalue()
    assert _drawn(cleaned.data) == _drawn(data)


def test_what_an_earlier_version_of_a_scan_held_is_gone(camera: Camera) -> None:
    data = camera.scan()
    later = (
        data
        + b"\n9 0 obj\n<</Old (Jo Bloggs)>>\nendobj\ntrailer\n<</Size 90 /Root 1 0 R /Prev 0>>\nstartxref\n0\n%%EOF\n"
    )
    assert b"Jo Bloggs" not in clean(later, "it").data
