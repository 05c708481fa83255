"""Pages on which a text can be marked where it stands: protected, or not for a reader."""

from typing import ClassVar

from PySide6.QtCore import Signal

from neglect_tool.gui.pages.page import PageView
from neglect_tool.gui.widgets.marking import MarkingForm
from neglect_tool.gui.widgets.written import RowView


class MarksTexts(PageView):
    """Emits what the form that marks a text asks for."""

    MARKS: ClassVar[tuple[str, ...]] = ("mark", "marking_changed", "marking_submit", "marking_cancel")
    mark, marking_changed = Signal(str), Signal(str, object)
    marking_submit, marking_cancel = Signal(), Signal()

    def join_marking(self, form: MarkingForm) -> None:
        """What a form asks for goes to the presenter."""
        form.changed.connect(self.marking_changed)
        form.submitted.connect(self.marking_submit)
        form.cancelled.connect(self.marking_cancel)

    def join_row(self, row: RowView) -> None:
        """The same for a row, with the way to its form."""
        row.marked.connect(self.mark)
        self.join_marking(row.marking)
