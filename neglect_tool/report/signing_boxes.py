"""The boxes on page one in which people sign: a caption, and below it the field that a stamp will fill."""

from neglect_tool.report.blocks import SignatureBox, soft, strong, text
from neglect_tool.report.flow import Flow
from neglect_tool.report.scale import ink
from neglect_tool.report.tagging import Element, FieldPlace, TaggedCanvas
from neglect_tool.report.words import Words, style


class FieldBox(Flow):
    """One box: who is expected to sign, and the empty field."""

    FIELD = 46.0
    """The field's height in points, room for a stamp of five lines."""
    EDGE = 0.7

    def __init__(self, number: int, box: SignatureBox, parent: Element) -> None:
        super().__init__()
        self._box = box
        caption = parent.add(Element("P"))
        self._form = parent.add(Element("Form"))
        name = f"{number}  {box.name}" if box.name else f"{number}  {box.role}"
        role = f"  {box.role}" if box.name else ""
        self._caption = Words(text(strong(name), soft(role)), style("caption", leading=1.3), caption)
        self._size = (0.0, 0.0)

    def measure(self, width: float) -> float:
        """The caption and the field."""
        self._size = (width, self._caption.measure(width - 16))
        return self._size[1] + 7 + self.FIELD

    def paint(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the box as decoration, the caption as content, and note where the field lies."""
        width, caption = self._size
        high = caption + 7 + self.FIELD
        with canvas.decoration():
            canvas.setLineWidth(self.EDGE)
            canvas.setStrokeColor(ink("ink2"))
            canvas.rect(x + self.EDGE / 2, top - high, width - self.EDGE, high, stroke=1, fill=0)
        self._caption.paint(canvas, x + 8, top - 4)
        left, bottom = canvas.absolutePosition(x + 1.5, top - high + 1)
        place = (left, bottom, left + width - 3, bottom + self.FIELD - 1)
        self._form.form = FieldPlace(self._box.field, self._box.tip, canvas.page_index, place)
