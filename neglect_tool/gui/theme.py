"""The look as values: colours, type and shapes, all read from `grade_scale.json`, so that nobody retypes one."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication

from neglect_tool.paths import shipped

TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
"""The sizes of text that a person can choose; layouts answer to them as they answer to width."""


class Mode(StrEnum):
    """Which column of colours is in use."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "hc"


@dataclass(frozen=True, slots=True)
class Shape:
    """One glyph of the scale: a grade's filled shape with a number, or a not-grade's dashed circle with a sign."""

    value: int | str
    name: str
    key: str
    kind: str
    sign: str
    size: Mapping[str, float]
    points: tuple[tuple[float, float], ...]
    dash: tuple[float, ...]
    fill: Mapping[str, str] | None
    outline: Mapping[str, str]
    number: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Scale:
    """Everything that the file of the scale says and the window uses; lengths are px at 100 %."""

    unit: float
    outline_at_26: float
    number_weight: int
    number_size: float
    number_size_5: float
    grades: tuple[Shape, ...]
    not_grades: tuple[Shape, ...]
    colour: Mapping[str, Mapping[str, str]]
    type: Mapping[str, tuple[int, int]]
    family: str
    radius_control: int
    radius_card: int
    focus_width: int
    focus_gap: int
    motion_state: int
    motion_panel: int

    def shape(self, value: int | str) -> Shape:
        """The glyph of a grade from 1 to 5, or of a not-grade by its value."""
        return next(shape for shape in (*self.grades, *self.not_grades) if shape.value == value)


def _shape(raw: Mapping[str, Any], shared: Mapping[str, Any]) -> Shape:
    value = raw.get("grade", raw.get("value"))
    colours = shared["not_grade_colour"]
    return Shape(
        value=value,
        name=raw["name"],
        key=raw["key"],
        kind=raw["shape"],
        sign=raw.get("sign", str(value)),
        size={key: raw[key] for key in ("radius", "half_side", "corner", "number_shift_y") if key in raw},
        points=tuple((x, y) for x, y in raw.get("points", ())),
        dash=tuple(raw.get("dash", ())),
        fill=raw["fill"],
        outline=raw.get("outline") or {mode: colours[mode]["outline"] for mode in colours},
        number=raw.get("number") or {mode: colours[mode]["sign"] for mode in colours},
    )


def read_scale(path: Path) -> Scale:
    """Read the one file of the look; it ships with the program, so a fault in it is our own and crashes loudly."""
    raw = json.loads(path.read_text(encoding="utf-8"))
    glyph = raw["glyph"]
    return Scale(
        unit=glyph["unit"],
        outline_at_26=glyph["outline_px_at_26"],
        number_weight=glyph["number_weight"],
        number_size=glyph["number_size"],
        number_size_5=glyph["number_size_5"],
        grades=tuple(_shape(shape, raw) for shape in raw["grades"]),
        not_grades=tuple(_shape(shape, raw) for shape in raw["not_grades"]),
        colour=raw["colour"],
        type={role: (face["size"], face["weight"]) for role, face in raw["type"]["px"].items()},
        family=raw["type"]["family"],
        radius_control=raw["radius"]["control"],
        radius_card=raw["radius"]["card"],
        focus_width=raw["focus"]["width"],
        focus_gap=raw["focus"]["gap"],
        motion_state=raw["motion_ms"]["state"],
        motion_panel=raw["motion_ms"]["panel"],
    )


@cache
def shipped_scale() -> Scale:
    """The scale that ships with the program."""
    return read_scale(shipped("resources") / "grade_scale.json")


def load_fonts() -> None:
    """Make the bundled faces known to Qt, so that every laptop shows the same letters."""
    for face in sorted((shipped("resources") / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(face))


@dataclass(frozen=True, slots=True)
class Theme:
    """One choice of colours and of text size."""

    scale: Scale
    mode: Mode = Mode.LIGHT
    text: float = 1.0

    def colour(self, name: str) -> QColor:
        """A colour by its name in the scale, such as `ink2`."""
        return QColor(self.scale.colour[self.mode][name])

    def px(self, at_100: float) -> int:
        """A length that grows with the text."""
        return round(at_100 * self.text)

    def font(self, role: str, *, figures: bool = False) -> QFont:
        """The face of a role such as `bodyb`; `figures` of one width for what ticks or stands in columns."""
        size, weight = self.scale.type[role]
        font = QFont(self.scale.family)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if figures:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font


def system_mode() -> Mode:
    """Light or dark, as the desktop asks."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return Mode.DARK if scheme == Qt.ColorScheme.Dark else Mode.LIGHT


class Look(QObject):
    """The theme in use, handed to every widget that paints itself; `changed` tells them to measure and paint again."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def choose(self, *, mode: Mode | None = None, text: float | None = None) -> None:
        """Change colours or text size at once, everywhere."""
        theme = self.theme
        self.theme = replace(theme, mode=mode or theme.mode, text=text or theme.text)
        if self.theme != theme:
            self.changed.emit()

    def step_text(self, by: int) -> None:
        """One size larger or smaller, within what can be chosen."""
        nearest = min(range(len(TEXT_SCALES)), key=lambda at: abs(TEXT_SCALES[at] - self.theme.text))
        self.choose(text=TEXT_SCALES[max(0, min(len(TEXT_SCALES) - 1, nearest + by))])
