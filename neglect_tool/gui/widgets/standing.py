"""Which field the cursor is in, by a name that lasts: so that one can come back to it in another process."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

_NAME = "stands"


def name_field(widget: QWidget, name: str) -> None:
    """Call a field so; the name must be the same whenever that field is made again."""
    widget.setProperty(_NAME, name)


def stood_at(root: QWidget) -> tuple[str, int]:
    """The name of the field in `root` that has the focus, and how far into its text the cursor is; or nothing."""
    focused = QApplication.focusWidget()
    if focused is None or not root.isAncestorOf(focused):
        return "", 0
    cursor = 0
    if isinstance(focused, QLineEdit) and focused.echoMode() is QLineEdit.EchoMode.Normal:
        cursor = focused.cursorPosition()
    elif isinstance(focused, QPlainTextEdit):
        cursor = focused.textCursor().position()
    return str(focused.property(_NAME) or ""), cursor


def stand_at(root: QWidget, name: str, cursor: int) -> bool:
    """Put the focus in the field of that name and the cursor where it was; False if there is none to be seen."""
    found = next((one for one in root.findChildren(QWidget) if one.property(_NAME) == name and one.isVisible()), None)
    if found is None:
        return False
    found.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(found, QLineEdit):
        found.setCursorPosition(min(cursor, len(found.text())))
    elif isinstance(found, QPlainTextEdit):
        moved = found.textCursor()
        moved.setPosition(min(cursor, len(found.toPlainText())))
        found.setTextCursor(moved)
    return True
