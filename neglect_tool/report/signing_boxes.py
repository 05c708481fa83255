"""The boxes on page one in which people sign, and the fields that their stamps will fill."""

from neglect_tool.report.blocks import SignatureBox, soft, strong, text
from neglect_tool.report.flow import Flow
from neglect_tool.report.scale import ink
from neglect_tool.report.tagging import Element, FieldPlace, TaggedCanvas
from neglect_tool.report.words import Words, style


class FieldBox(Flow):
    """One box: who is expected to sign, under a field that fills it, so that a stamp will cover the words."""

    LEAST = 49.0
    """The box's height in points, room for a stamp of five lines."""
    EDGE = 0.7

    def __init__(self, number: int, box: SignatureBox, parent: Element) -> None:
        super().__init__()
        self._box = box
        caption = parent.add(Element("P"))
        self._form = parent.add(Element("Form"))
        name = f"{number}\u2002{box.name}" if box.name else f"{number}\u2002{box.role}"
        role = f"\n{box.role}" if box.name else ""
        self._caption = Words(text(strong(name), soft(role)), style("caption", leading=1.35), caption)
        self._size = (0.0, 0.0)

    def measure(self, width: float) -> float:
        """The caption and room below it for the words of an empty field."""
        self._size = (width, max(self.LEAST, self._caption.measure(width - 16) + 26))
        return self._size[1]

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the box as decoration, the caption as content, and note where the field lies."""
        width, high = self._size
        with canvas.decoration():
            canvas.setLineWidth(self.EDGE)
            canvas.setStrokeColor(ink("ink2"))
            canvas.rect(x + self.EDGE / 2, top - high, width - self.EDGE, high, stroke=1, fill=0)
        self._caption.paint(canvas, x + 8, top - 5)
        left, bottom = canvas.absolutePosition(x, top - high)
        place = (left, bottom, left + width, bottom + high)
        self._form.form = FieldPlace(self._box.field, self._box.tip, canvas.page_index, place)
