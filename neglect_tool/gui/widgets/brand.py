"""The quiet half of the unlock page: what this is, in two lines, and the five shapes."""

from PySide6.QtWidgets import QFrame, QWidget

from neglect_tool import __version__
from neglect_tool.gui.theme import Look, Mode
from neglect_tool.gui.widgets.bars import IconMark
from neglect_tool.gui.widgets.basics import Label, column, row
from neglect_tool.gui.widgets.glyph import Glyph
from neglect_tool.saying import tr

WORDS = tr("Everything stays on this laptop, encrypted. Nothing is sent anywhere unless you print or save it.")

PROMISES = (
    (
        "clock",
        tr("You will go back to the field you left"),
        tr("Nothing about a family is shown until the vault is open."),
    ),
    (
        "shield",
        tr("Missing saves are noticed as it opens"),
        tr("You are told before you work. “Your vault” checks it all."),
    ),
)
"""What unlocking brings, each with its icon."""


class Brand(QFrame):
    """Shown before the key, so it names no family, person or count."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("ground", "brand")
        lines = column(gap=10, margins=(56, 44, 40, 44))
        self.setLayout(lines)
        lines.addWidget(Label(tr("Neglect Tool"), "bodyb"))
        lines.addStretch(1)
        lines.addWidget(Label(tr("See it early.\nSay what you saw."), "hero"))
        lines.addWidget(Label(WORDS, "lead", "ink2"))
        glyphs = row(gap=10, margins=(0, 14, 0, 0))
        for shape in look.theme.scale.grades:
            glyphs.addWidget(Glyph(look, shape.value, 32, Mode.DARK))
        glyphs.addStretch(1)
        lines.addLayout(glyphs)
        lines.addStretch(1)
        lines.addWidget(Label(tr("Works without a network. Version {version}", version=__version__), "small", "ink2"))


class Promises(QWidget):
    """What one may rely on, said before the key is given."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        lines = column(gap=12)
        self.setLayout(lines)
        for icon, head, words in PROMISES:
            beside, both = row(gap=14), column(gap=0)
            beside.addWidget(IconMark(look, icon, "accent", 18))
            both.addWidget(Label(head, "bodyb"))
            both.addWidget(Label(words, "small", "ink2"))
            beside.addLayout(both, 1)
            lines.addLayout(beside)
