"""What a camera writes beside a picture: only which way up it is may stay."""

import contextlib
import struct
import warnings
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Final

from neglect_tool.exchange.picture_kinds import Trace

if TYPE_CHECKING:
    from PIL import Image

EXIF: Final = b"Exif\x00\x00"
_GPS, _CAMERA, _TURN, _WHEN, _WHEN_CHANGED = 0x8825, 0x8769, 0x0112, 0x9003, 0x0132
_BROKEN: Final = (SyntaxError, ValueError, KeyError, TypeError, IndexError, OverflowError, OSError, struct.error)
"""All that a broken directory has been seen to make the reader raise."""


@dataclass(slots=True)
class Beside:
    """What was found beside a picture so far."""

    found: set[Trace] = field(default_factory=set)
    turn: int = 1
    """Which way up it is, 1 to 8 as Exif counts; 1 is as stored."""
    taken: str = ""

    def take_exif(self, tiff: bytes) -> None:
        """Note what a camera's directory says; one that cannot be read still counts as camera details."""
        from PIL import Image

        self.found.add(Trace.CAMERA)
        with warnings.catch_warnings(), contextlib.suppress(*_BROKEN):
            warnings.simplefilter("ignore")
            self._read(Image.Exif(), tiff)

    def _read(self, exif: "Image.Exif", tiff: bytes) -> None:
        exif.load(EXIF + tiff)
        turn = exif.get(_TURN)
        self.turn = turn if isinstance(turn, int) and 1 <= turn <= 8 else self.turn
        if exif.get_ifd(_GPS):
            self.found.add(Trace.PLACE)
        when = exif.get_ifd(_CAMERA).get(_WHEN) or exif.get(_WHEN_CHANGED)
        self.taken = _day(when) or self.taken
        if exif.get_ifd(1):
            self.found.add(Trace.SMALL_COPY)

    def take_words(self, words: bytes) -> None:
        """Note captions and editing details, and a place that hides in them."""
        self.found.add(Trace.EDITING)
        if b"GPSLatitude" in words or b"GPSCoordinates" in words:
            self.found.add(Trace.PLACE)

    def kept_exif(self) -> bytes:
        """A directory that says which way up it is and nothing else; empty if it is as stored."""
        if self.turn == 1:
            return b""
        return b"MM\x00*" + struct.pack(">IHHHIHHI", 8, 1, _TURN, 3, 1, self.turn, 0, 0)


def _day(when: object) -> str:
    try:
        return datetime.strptime(str(when)[:10], "%Y:%m:%d").date().isoformat()  # noqa: DTZ007 - a day
    except ValueError:
        return ""
