"""The embedded fonts, and whether they can show what was written: what they cannot is refused before a page is made."""

import unicodedata
from enum import StrEnum
from functools import cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from neglect_tool.errors import ReportError
from neglect_tool.paths import shipped


class Face(StrEnum):
    """The weights that a report uses; the value is the font's name in the file."""

    REGULAR = "Inter-Regular"
    STRONG = "Inter-SemiBold"
    HEAVY = "Inter-Bold"


_FILES = {
    Face.REGULAR: "Inter_400Regular.ttf",
    Face.STRONG: "Inter_600SemiBold.ttf",
    Face.HEAVY: "Inter_700Bold.ttf",
}
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Left behind by word processors; without them the words look and sound the same."""
_TIDY = str.maketrans(
    {"\t": " ", "\x0b": "\n", "\x0c": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"}
    | dict.fromkeys(_INVISIBLE)
    | {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
)


@cache
def font(face: Face) -> Any:
    """The loaded font, registered with reportlab under its name."""
    loaded = TTFont(face.value, str(shipped("resources") / "fonts" / _FILES[face]))
    pdfmetrics.registerFont(loaded)
    return loaded


@cache
def _printable() -> frozenset[str]:
    codes = set.intersection(*(set(font(face).face.charToGlyph) for face in Face))
    return frozenset(
        char for char in map(chr, codes) if unicodedata.category(char)[0] != "C" and not _right_to_left(char)
    )


def _right_to_left(char: str) -> bool:
    return unicodedata.bidirectional(char) in {"R", "AL", "AN"}


def tidy(words: str) -> str:
    """The same words with composed accents and plain line ends, and without what cannot be seen."""
    return unicodedata.normalize("NFC", words.replace("\r\n", "\n").replace("\r", "\n").translate(_TIDY))


def check_printable(words: str, where: str) -> None:
    """Refuse words that the fonts cannot show, naming the first such character and its place."""
    tidied = tidy(words)
    strange = set(tidied) - _printable() - {"\n"}
    if not strange:
        return
    at, char = next((at, char) for at, char in enumerate(tidied, 1) if char in strange)
    code = f"U+{ord(char):04X}"
    name = unicodedata.name(char, "")
    if unicodedata.category(char)[0] == "C":
        what = f"character {at} is {code}, a control character that cannot be printed"
        remedy = "Take it out, or type those words again."
    elif _right_to_left(char):
        what = f"character {at} is “{char}” ({code} {name}), and right-to-left writing cannot be set yet"
        remedy = "Write it in Latin letters, and keep the original with the record."
    else:
        what = f"character {at} is “{char}” ({code} {name}), which the report's fonts do not have"
        remedy = "Write it another way, in words if it is a picture."
    raise ReportError(where, what, remedy)


def printable(words: str) -> str:
    """The same words with a mark for each character that the fonts cannot show, for what must be printed anyhow."""
    known = _printable()
    return "".join(char if char in known or char == "\n" else "?" for char in tidy(words))


@cache
def _em_widths(face: Face) -> dict[str, float]:
    loaded = font(face).face
    return {chr(code): width / 1000 for code, width in loaded.charWidths.items()} | {
        "\u00a0": loaded.charWidths[32] / 1000
    }


@cache
def default_width(face: Face) -> float:
    """The width of a character that the face does not know, in em."""
    return float(font(face).face.defaultWidth) / 1000


def width(words: str, face: Face, size: float) -> float:
    """How wide words are in points."""
    table = _em_widths(face)
    default = default_width(face)
    return size * sum([table.get(char, default) for char in words])
