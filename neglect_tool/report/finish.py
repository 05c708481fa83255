"""From a drawn PDF to one that lasts and can be read aloud: metadata, colours, attachments; one input, one file."""

import hashlib
import io
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape

from pikepdf import Array, Dictionary, Name, Object, ObjectStreamMode, Pdf, Stream, StreamDecodeLevel, String

from neglect_tool.paths import shipped
from neglect_tool.report.structure import Unsigned, put_structure
from neglect_tool.report.tagging import Element

LANGUAGE = "en-GB"
_LINE_ENDS = b"\r\n"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{tool}</xmp:CreatorTool>
<xmp:CreateDate>{day}T00:00:00Z</xmp:CreateDate>
<xmp:ModifyDate>{day}T00:00:00Z</xmp:ModifyDate>
<pdf:Producer>{tool}</pdf:Producer>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself; `day` is the document's date, for no clock is read."""

    title: str
    author: str
    subject: str
    tool: str
    day: date


@dataclass(frozen=True, slots=True)
class Attached:
    """A file inside the file, and how it stands to the report: its `Source`, or a `Supplement`."""

    name: str
    data: bytes
    told: str
    relation: str


def finish(drawn: bytes, root: Element, about: About, attached: Sequence[Attached], unsigned: Unsigned) -> bytes:
    """The finished file: PDF/UA-1 and PDF/A-3a, the same bytes for the same input."""
    pdf = Pdf.open(io.BytesIO(drawn))
    pdf.Root.Lang = String(LANGUAGE)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    put_structure(pdf, root, unsigned)
    _put_output_intent(pdf)
    _put_metadata(pdf, about)
    _put_attachments(pdf, attached, about.day)
    mend(pdf)
    out = io.BytesIO()
    pdf.save(
        out,
        min_version="1.7",
        deterministic_id=True,
        fix_metadata_version=False,
        compress_streams=False,
        stream_decode_level=StreamDecodeLevel.none,
        object_stream_mode=ObjectStreamMode.disable,
    )
    return out.getvalue()


def mend(pdf: Pdf) -> None:
    """Put right what the drawing library writes so that validators misread it: maps of fonts, and ends of streams."""
    for found in pdf.objects:
        if isinstance(found, Dictionary) and found.get(Name.Type) == Name.Font and Name.ToUnicode in found:
            _put_unicode_map(found.ToUnicode)
    for found in pdf.objects:
        if isinstance(found, Stream):
            _settle(found)


def _put_output_intent(pdf: Pdf) -> None:
    profile = pdf.make_stream((shipped("resources") / "icc" / "sRGB.icc").read_bytes(), N=3)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB IEC61966-2.1"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])


def _pdf_date(day: date) -> String:
    return String(f"D:{day:%Y%m%d}000000Z")


def _put_metadata(pdf: Pdf, about: About) -> None:
    words = {key: escape(value) for key, value in (
        ("title", about.title), ("author", about.author), ("subject", about.subject), ("tool", about.tool)
    )}  # fmt: skip
    packet = _XMP.format(**words, language=LANGUAGE, day=about.day.isoformat())
    metadata = pdf.make_stream(packet.encode())
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = metadata
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(about.title),
            Author=String(about.author),
            Subject=String(about.subject),
            Creator=String(about.tool),
            Producer=String(about.tool),
            CreationDate=_pdf_date(about.day),
            ModDate=_pdf_date(about.day),
        )
    )


def _put_attachments(pdf: Pdf, attached: Sequence[Attached], day: date) -> None:
    files: dict[str, Object] = {}
    for file in attached:
        check = hashlib.md5(file.data, usedforsecurity=False).digest()
        stream = pdf.make_stream(
            file.data,
            Type=Name.EmbeddedFile,
            Subtype=Name("/application/json"),
            Params=Dictionary(Size=len(file.data), ModDate=_pdf_date(day), CheckSum=String(check)),
        )
        files[file.name] = pdf.make_indirect(
            Dictionary(
                Type=Name.Filespec,
                F=String(file.name),
                UF=String(file.name),
                Desc=String(file.told),
                AFRelationship=Name(f"/{file.relation}"),
                EF=Dictionary(F=stream, UF=stream),
            )
        )
    if files:
        names = Array([part for name in sorted(files) for part in (String(name), files[name])])
        pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=names))
        pdf.Root.AF = Array(list(files.values()))


_PAIR = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4,6})>")


def _put_unicode_map(stream: Object) -> None:
    """Write the font's map to Unicode anew: codes without a character left out, at most 100 in a group."""
    pairs = [
        (int(code, 16), chr(int(char, 16)))
        for code, char in _PAIR.findall(stream.read_bytes().partition(b"beginbfchar")[2])
        if int(char, 16)
    ]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for start in range(0, len(pairs), 100):
        group = pairs[start : start + 100]
        lines.append(f"{len(group)} beginbfchar")
        lines += [f"<{code:02X}> <{char.encode('utf-16-be').hex().upper()}>" for code, char in group]
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end", ""]
    stream.write("\n".join(lines).encode("ascii"))


def _settle(stream: Object) -> None:
    """Compress once, by our own hand, and never let the bytes end in a line end, which validators misread."""
    if stream.get(Name.Type) == Name.Metadata:
        return
    packed = zlib.compress(stream.read_bytes(), 6)
    if packed[-1:] in _LINE_ENDS:
        stream.write(packed.hex().encode() + b">", filter=Array([Name.ASCIIHexDecode, Name.FlateDecode]))
    else:
        stream.write(packed, filter=Name.FlateDecode)
