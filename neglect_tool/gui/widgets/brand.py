"""The quiet half of the unlock page: what this is, in two lines, and the five shapes."""

from PySide6.QtWidgets import QFrame

from neglect_tool import __version__
from neglect_tool.gui.theme import Look, Mode
from neglect_tool.gui.widgets.basics import Label, column, row
from neglect_tool.gui.widgets.glyph import Glyph

WORDS = "Everything stays on this laptop, encrypted. Nothing is sent anywhere unless you print or save it."


class Brand(QFrame):
    """Shown before the key, so it names no family, person or count."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("ground", "brand")
        lines = column(gap=10, margins=(56, 44, 40, 44))
        self.setLayout(lines)
        lines.addWidget(Label("Neglect Tool", "bodyb"))
        lines.addStretch(1)
        lines.addWidget(Label("See it early.\nSay what you saw.", "hero"))
        lines.addWidget(Label(WORDS, "lead", "ink2"))
        glyphs = row(gap=10, margins=(0, 14, 0, 0))
        for shape in look.theme.scale.grades:
            glyphs.addWidget(Glyph(look, shape.value, 32, Mode.DARK))
        glyphs.addStretch(1)
        lines.addLayout(glyphs)
        lines.addStretch(1)
        lines.addWidget(Label(f"Works without a network. Version {__version__}", "small", "ink2"))
