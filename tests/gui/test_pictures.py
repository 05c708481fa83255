"""The pictures of the README are of the real window."""

import pytest
from PySide6.QtGui import QImage

from neglect_tool.gui.pictures import PLACES, save_picture
from neglect_tool.gui.theme import shipped_scale


@pytest.mark.parametrize(("look", "size", "mode"), [("", (1366, 768), "light"), ("-dark", (1366, 768), "dark")])
def test_a_picture_shows_the_page_in_its_look(practice, tmp_path, look, size, mode):
    out = tmp_path / "grading.png"
    save_picture(practice.shell, PLACES["grading"], out, look)
    image = QImage(str(out))
    assert (image.width(), image.height()) == size
    found = {image.pixelColor(x, y).name().upper() for x in range(0, size[0], 3) for y in range(0, size[1], 3)}
    scale = shipped_scale()
    assert {scale.colour[mode][name] for name in ("ground", "surface", "accent")} <= found
    assert {shape.fill[mode].upper() for shape in scale.grades} <= found


def test_a_picture_that_cannot_be_written_is_said(practice, tmp_path):
    with pytest.raises(OSError, match="could not be written"):
        save_picture(practice.shell, PLACES["caseload"], tmp_path / "no" / "folder.png")
