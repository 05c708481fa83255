"""Colours, shapes and sizes on paper, read from the one file that the window reads too."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from typing import Any

from reportlab.lib.colors import HexColor

from neglect_tool.domain.assessment import NotGrade
from neglect_tool.paths import shipped


@dataclass(frozen=True, slots=True)
class Shape:
    """How one grade, or one answer that is not a grade, is drawn; lengths are in units of the scale's `unit`."""

    sign: str
    form: str
    radius: float
    corner: float
    points: tuple[tuple[float, float], ...]
    dash: tuple[float, ...]
    fill: str | None
    outline: str
    ink: str
    number_size: float
    """In parts of the glyph's box."""
    shift: float
    """How far the number moves up, in parts of the glyph's box."""


@dataclass(frozen=True, slots=True)
class Scale:
    """The look of the report; sizes are in points."""

    unit: float
    outline: float
    smallest: float
    grades: Mapping[int, Shape]
    not_grades: Mapping[NotGrade, Shape]
    colour: Mapping[str, str]
    size: Mapping[str, float]


def _number_shape(entry: Mapping[str, Any], glyph: Mapping[str, Any]) -> Shape:
    return Shape(
        sign=str(entry["grade"]),
        form=entry["shape"],
        radius=float(entry.get("radius", entry.get("half_side", 1))),
        corner=float(entry.get("corner", 0)),
        points=tuple((float(x), float(y)) for x, y in entry.get("points", ())),
        dash=(),
        fill=entry["fill"]["light"],
        outline=entry["outline"]["light"],
        ink=entry["number"]["light"],
        number_size=float(glyph.get(f"number_size_{entry['grade']}", glyph["number_size"])),
        shift=-float(entry.get("number_shift_y", 0)),
    )


def _sign_shape(entry: Mapping[str, Any], glyph: Mapping[str, Any], colour: Mapping[str, str]) -> Shape:
    return Shape(
        sign=entry["sign"],
        form=entry["shape"],
        radius=float(entry["radius"]),
        corner=0,
        points=(),
        dash=tuple(float(part) for part in entry["dash"]),
        fill=None,
        outline=colour["outline"],
        ink=colour["sign"],
        number_size=float(glyph["number_size"]),
        shift=0,
    )


@cache
def scale() -> Scale:
    """The scale that ships with the program."""
    raw = json.loads((shipped("resources") / "grade_scale.json").read_bytes())
    glyph = raw["glyph"]
    return Scale(
        unit=float(glyph["unit"]),
        outline=float(glyph["outline_px_at_26"]) / 26,
        smallest=float(glyph["min_size_pt"]),
        grades={entry["grade"]: _number_shape(entry, glyph) for entry in raw["grades"]},
        not_grades={
            NotGrade(entry["value"]): _sign_shape(entry, glyph, raw["not_grade_colour"]["light"])
            for entry in raw["not_grades"]
        },
        colour=raw["colour_print"],
        size={name: float(points) for name, points in raw["type"]["pt_print"].items()},
    )


_TYPE_SIZE: ContextVar[float] = ContextVar("type size", default=1.0)


@contextmanager
def type_size(times: float) -> Iterator[None]:
    """Set all words that much larger while a report is laid out; the scale itself stays."""
    before = _TYPE_SIZE.set(times)
    try:
        yield
    finally:
        _TYPE_SIZE.reset(before)


def points(size: str) -> float:
    """A named size as words are set now."""
    return scale().size[size] * _TYPE_SIZE.get()


@cache
def ink(colour: str) -> Any:
    """A print colour by its name, or by its hexadecimal digits, as reportlab wants it."""
    return HexColor(scale().colour.get(colour, colour))
