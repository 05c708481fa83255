"""The look is held to its figures: contrast and difference are computed again from the one file they come from."""

import itertools
import math

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QImage, QPainter

from neglect_tool.gui.style import stylesheet
from neglect_tool.gui.theme import TEXT_SCALES, Look, Mode, Theme, shipped_scale
from neglect_tool.gui.widgets.glyph import outline_path, paint_glyph
from neglect_tool.gui.widgets.icons import ICONS, icon_path

MODES = tuple(Mode)
GRADES = (1, 2, 3, 4, 5)
TEXT_PAIRS = [
    *itertools.product(("ink", "ink2"), ("ground", "surface", "sunken", "accsoft")),
    *itertools.product(("accent",), ("surface", "accsoft", "ground")),
    ("ink3", "surface"),
    ("ink3", "sunken"),
    ("onaccent", "accent"),
    ("rust", "rustsoft"),
    ("rust", "surface"),
    ("ochre", "ochresoft"),
    ("ochre", "surface"),
    ("ochre", "ground"),
]
# Machado, Oliveira and Fernandes (2009), severity 1.
SIGHTS = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def linear(colour):
    return [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in QColor(colour).getRgbF()[:3]]


def luminance(rgb):
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]


def contrast(one, other):
    light, dark = sorted((luminance(linear(one)), luminance(linear(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def lab(rgb):
    red, green, blue = rgb
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = luminance(rgb)
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (v ** (1 / 3) if v > 216 / 24389 else (24389 / 27 * v + 16) / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def delta_e_2000(one, other):
    """CIEDE2000 of two Lab colours (Sharma, Wu and Dalal, 2005)."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    c_mean = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = 0.5 * (1 - math.sqrt(c_mean**7 / (c_mean**7 + 25**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = (math.degrees(math.atan2(b, a)) % 360 if a or b else 0.0 for a, b in ((a1, b1), (a2, b2)))
    step = 0.0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    d_h = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(step) / 2)
    l_mean, c_mean = (l1 + l2) / 2, (c1 + c2) / 2
    if c1 * c2 == 0:
        h_mean = h1 + h2
    elif abs(h1 - h2) <= 180:
        h_mean = (h1 + h2) / 2
    else:
        h_mean = (h1 + h2 + (360 if h1 + h2 < 360 else -360)) / 2
    t = (
        1
        - 0.17 * math.cos(math.radians(h_mean - 30))
        + 0.24 * math.cos(math.radians(2 * h_mean))
        + 0.32 * math.cos(math.radians(3 * h_mean + 6))
        - 0.20 * math.cos(math.radians(4 * h_mean - 63))
    )
    s_l = 1 + 0.015 * (l_mean - 50) ** 2 / math.sqrt(20 + (l_mean - 50) ** 2)
    s_c, s_h = 1 + 0.045 * c_mean, 1 + 0.015 * c_mean * t
    turn = math.radians(60 * math.exp(-(((h_mean - 275) / 25) ** 2)))
    r_t = -math.sin(turn) * 2 * math.sqrt(c_mean**7 / (c_mean**7 + 25**7))
    d_l, d_c = (l2 - l1) / s_l, (c2 - c1) / s_c
    return math.sqrt(d_l**2 + d_c**2 + (d_h / s_h) ** 2 + r_t * d_c * (d_h / s_h))


def seen_as(rgb, sight):
    if sight == "grey":
        return [luminance(rgb)] * 3
    return [min(1.0, max(0.0, sum(w * v for w, v in zip(row, rgb, strict=True)))) for row in SIGHTS[sight]]


def fill(grade, mode):
    return shipped_scale().shape(grade).fill[mode]


def test_the_difference_formula_agrees_with_published_pairs():
    assert delta_e_2000((50, 2.6772, -79.7751), (50, 0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert delta_e_2000((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387)) == pytest.approx(1.2644, abs=1e-4)
    assert delta_e_2000((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514)) == pytest.approx(0.9082, abs=1e-4)


@pytest.mark.parametrize("mode", MODES)
def test_words_can_be_read_on_every_ground(mode):
    colours = shipped_scale().colour[mode]
    for words, ground in TEXT_PAIRS:
        assert contrast(colours[words], colours[ground]) >= 4.5, f"{words} on {ground}"


@pytest.mark.parametrize("mode", MODES)
def test_edges_and_the_focus_can_be_seen(mode):
    colours = shipped_scale().colour[mode]
    for edge, ground in itertools.product(("edge", "focus", "accent"), ("ground", "surface")):
        assert contrast(colours[edge], colours[ground]) >= 3, f"{edge} on {ground}"


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("grade", GRADES)
def test_a_number_can_be_read_on_its_shape_and_the_shape_on_its_card(mode, grade):
    shape, colours = shipped_scale().shape(grade), shipped_scale().colour[mode]
    assert contrast(shape.number[mode], shape.fill[mode]) >= 5.25
    for ground in ("surface", "accsoft", "ground"):
        assert contrast(shape.outline[mode], colours[ground]) >= 3, ground


@pytest.mark.parametrize(("mode", "least"), [(Mode.LIGHT, 14.5), (Mode.DARK, 14.5)])
def test_neighbours_differ_for_everyone(mode, least):
    for one, other in itertools.pairwise(GRADES):
        assert delta_e_2000(lab(linear(fill(one, mode))), lab(linear(fill(other, mode)))) >= least
    for one, other in itertools.combinations(GRADES, 2):
        for sight in (*SIGHTS, "grey"):
            pair = (lab(seen_as(linear(fill(grade, mode)), sight)) for grade in (one, other))
            assert delta_e_2000(*pair) >= 10, f"{one} and {other}, {sight}"


@pytest.mark.parametrize("mode", MODES)
def test_the_more_serious_the_further_from_the_paper(mode):
    paper = lab(linear(shipped_scale().colour[mode]["surface"]))[0]
    away = [abs(lab(linear(fill(grade, mode)))[0] - paper) for grade in GRADES]
    assert away == sorted(away)


def test_shapes_of_grades_are_five_and_stay_in_their_box(application):
    scale = shipped_scale()
    assert len({shape.kind for shape in scale.grades}) == 5
    for shape in (*scale.grades, *scale.not_grades):
        bounds = outline_path(scale, shape, QPointF(50, 50), 100).boundingRect()
        assert bounds.left() >= 0, shape.name
        assert bounds.right() <= 100, shape.name


def test_glyphs_are_drawn_with_their_fill_and_number(application):
    theme = Theme(shipped_scale())
    for grade in GRADES:
        image = QImage(100, 100, QImage.Format.Format_RGB32)
        image.fill(theme.colour("surface"))
        painter = QPainter(image)
        paint_glyph(painter, theme, grade, QPointF(50, 50), 100)
        painter.end()
        found = {image.pixelColor(x, y).name().upper() for x in range(100) for y in range(0, 100, 2)}
        assert {fill(grade, "light").upper(), shipped_scale().shape(grade).number["light"].upper()} <= found


def test_every_icon_can_be_drawn_and_stays_on_its_grid():
    for name in ICONS:
        bounds = icon_path(name).boundingRect()
        assert not bounds.isEmpty(), name
        assert bounds.left() >= 2, name
        assert bounds.top() >= 2, name
        assert bounds.right() <= 22, name
        assert bounds.bottom() <= 22, name


def test_our_own_letters_are_used_in_every_weight(application):
    theme = Theme(shipped_scale())
    assert "Inter" in QFontDatabase.families()
    for role, (_size, weight) in theme.scale.type.items():
        info = QFontInfo(theme.font(role))
        assert (info.family(), info.weight()) == ("Inter", weight), role


@pytest.mark.parametrize("mode", MODES)
def test_the_style_sheet_holds_no_other_colour_than_the_tokens(mode):
    import re

    from neglect_tool.gui import style

    known = {value.upper() for value in shipped_scale().colour[mode].values()}
    own = {value.upper() for value in (*style._BRAND.values(), "#FFFFFF", "#F6F4EF", "#C9D6DA")}
    used = {value.upper() for value in re.findall(r"#[0-9A-Fa-f]{6}", stylesheet(Theme(shipped_scale(), mode)))}
    assert used <= known | own


def test_text_grows_in_steps_and_stops_at_its_ends(look: Look):
    changes = []
    look.changed.connect(lambda: changes.append(look.theme.text))
    for _ in range(10):
        look.step_text(1)
    assert changes == list(TEXT_SCALES[1:])
    look.choose(text=1.0)
    look.step_text(-1)
    assert look.theme.text == 1.0
    assert look.theme.font("body").pixelSize() == 14
