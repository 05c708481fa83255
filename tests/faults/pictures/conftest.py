"""Photographs and scans as telephones and scanners make them, with all beside the picture that tells on people."""

import json
import subprocess
import zlib
from io import BytesIO

import pikepdf
import pytest
from PIL import Image, ImageCms, PngImagePlugin

SECRETS = (b"Telmaker", b"SERIAL-4711", b"Jo Bloggs", b"hello secret", b"FILMFILM", b"Scanner 12", b"packed letter")
"""Words that stand beside a picture and must not come through."""


class Camera:
    """Makes pictures with a known picture and known secrets."""

    secrets = SECRETS

    def picture(self, width: int = 160, height: int = 120) -> Image.Image:
        return Image.effect_noise((width, height), 70).convert("RGB")

    def exif(self, turn: int = 6) -> Image.Exif:
        exif = Image.Exif()
        exif[0x010F], exif[0x0110], exif[0x0112], exif[0x013B] = "Telmaker", "Phone 9", turn, "Jo Bloggs"
        inner = exif.get_ifd(0x8769)
        inner[0x9003], inner[0x927C], inner[0xA431] = "2026:06:03 10:11:12", b"maker SERIAL-4711", "SERIAL-4711"
        place = exif.get_ifd(0x8825)
        place[1], place[2], place[3], place[4] = "N", (52.0, 3.0, 20.0), "W", (2.0, 42.0, 0.0)
        return exif

    @property
    def xmp(self) -> bytes:
        return (
            b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
            b'<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
            b'exif:GPSLatitude="52,3.3N" dc:creator="Jo Bloggs"/></rdf:RDF></x:xmpmeta>'
        )

    def profile(self) -> bytes:
        made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
        return made[:48] + b"TELM" + made[52:80] + b"MAKR" + made[84:]

    def photograph(self, turn: int = 6, *, progressive: bool = False) -> bytes:
        """A telephone's JPEG with place, camera, serial number, caption, comment, small copy and a film behind it."""
        made = BytesIO()
        self.picture().save(
            made, "JPEG", exif=self.exif(turn), icc_profile=self.profile(), comment=b"hello secret", xmp=self.xmp,
            progressive=progressive, restart_marker_blocks=4,
        )  # fmt: skip
        data = made.getvalue()
        small = BytesIO()
        self.picture(16, 12).save(small, "JPEG")
        thumb = b"JFXX\x00\x10" + small.getvalue()
        iptc = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x00\x11\x1c\x02\x50\x00\x09Jo Bloggs\x00\x00\x00"
        extra = b"".join(
            b"\xff" + mark + (len(body) + 2).to_bytes(2) + body for mark, body in ((b"\xe0", thumb), (b"\xed", iptc))
        )
        return data[:2] + extra + data[2:] + b"\x00\x00\x00\x18ftypmp42" + b"FILMFILM" * 500

    def png(self) -> bytes:
        words = PngImagePlugin.PngInfo()
        words.add_text("Author", "Jo Bloggs")
        words.add_itxt("XML:com.adobe.xmp", self.xmp.decode())
        words.add(b"tIME", b"\x07\xea\x06\x03\x0a\x0b\x0c")
        words.add(b"prVt", b"SERIAL-4711")
        made = BytesIO()
        self.picture().save(made, "PNG", pnginfo=words, exif=self.exif(), icc_profile=self.profile())
        return made.getvalue() + b"FILMFILM"

    def webp(self, *, lossless: bool = False) -> bytes:
        made = BytesIO()
        self.picture().save(made, "WEBP", exif=self.exif(), xmp=self.xmp, icc_profile=self.profile(), lossless=lossless)
        return made.getvalue() + b"FILMFILM"

    def scan(self, pages: int = 2) -> bytes:
        """A scanner's PDF: a photograph a page, with author, program, a packed file, a note and an act on opening."""
        pdf = pikepdf.new()
        for _ in range(pages):
            page = pdf.add_blank_page(page_size=(300, 200))
            image = pikepdf.Stream(pdf, self.photograph())
            image.update(
                {"/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Image, "/Width": 160, "/Height": 120,
                 "/ColorSpace": pikepdf.Name.DeviceRGB, "/BitsPerComponent": 8, "/Filter": pikepdf.Name.DCTDecode,
                 "/Metadata": pikepdf.Stream(pdf, self.xmp)}
            )  # fmt: skip
            page.obj["/Resources"] = pikepdf.Dictionary({"/XObject": pikepdf.Dictionary({"/Im": image})})
            page.obj["/Contents"] = pikepdf.Stream(pdf, b"q 300 0 0 200 0 0 cm /Im Do Q")
            page.obj["/LastModified"] = pikepdf.String("D:20260603")
            note = pikepdf.Dictionary(
                {"/Type": pikepdf.Name.Annot, "/Subtype": pikepdf.Name.Text, "/Rect": [1, 1, 9, 9], "/T": "Jo Bloggs",
                 "/Contents": "to be kept", "/M": "D:20260603"}
            )  # fmt: skip
            page.obj["/Annots"] = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(note)]))
        pdf.docinfo["/Author"], pdf.docinfo["/Producer"] = "Jo Bloggs", "Scanner 12"
        with pdf.open_metadata() as words:
            words["dc:creator"] = ["Jo Bloggs"]
        pdf.attachments["letter.txt"] = b"packed letter"
        pdf.Root["/OpenAction"] = pikepdf.Dictionary(
            {"/S": pikepdf.Name.JavaScript, "/JS": "app.alert('hello secret')"}
        )
        made = BytesIO()
        pdf.save(made, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
        return made.getvalue()

    def told_by_exiftool(self, data: bytes) -> dict[str, str]:
        """Everything that an independent reader finds, known or not, with its group."""
        done = subprocess.run(
            ["exiftool", "-json", "-a", "-u", "-U", "-ee", "-G1", "-"], input=data, capture_output=True, check=True
        )
        return {str(key): str(value) for key, value in json.loads(done.stdout)[0].items()}

    def png_chunk(self, kind: bytes, body: bytes) -> bytes:
        return len(body).to_bytes(4) + kind + body + zlib.crc32(kind + body).to_bytes(4)


@pytest.fixture(scope="session")
def camera() -> Camera:
    return Camera()
