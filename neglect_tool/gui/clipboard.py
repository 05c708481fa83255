"""The desktop's clipboard, and the button in the top bar that says how long a copy stays and takes it away."""

import sys

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

from neglect_tool.gui.presenters.clip import HeldCopy
from neglect_tool.gui.theme import Look
from neglect_tool.gui.timer import ShotTimer
from neglect_tool.gui.widgets.bars import announce
from neglect_tool.gui.widgets.buttons import LINK, ActionButton
from neglect_tool.saying import tr

_NO = (0).to_bytes(4, "little")
_KDE = {"x-kde-passwordManagerHint": b"secret"}
_WINDOWS = {
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': _NO,
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': _NO,
}
_MAC = {"application/x-nspasteboard-concealed-type": b"1"}


def hints(platform: str = sys.platform) -> dict[str, bytes]:
    """What tells programs that keep everything copied to leave this out; some heed it, none is bound to."""
    return _WINDOWS if platform == "win32" else _MAC if platform == "darwin" else _KDE


class Desktop:
    """The clipboard that Qt gives."""

    def put(self, text: str) -> None:
        """The text and the mark; the selection by mouse is left alone."""
        data = QMimeData()
        data.setText(text)
        for kind, value in hints().items():
            data.setData(kind, value)
        QGuiApplication.clipboard().setMimeData(data)

    def holds(self, text: str) -> bool:
        """Whether it is there: some desktops take over what was copied, so that it counts what it is, not whose."""
        return QGuiApplication.clipboard().text() == text

    def clear(self) -> None:
        """Empty it."""
        QGuiApplication.clipboard().clear(QClipboard.Mode.Clipboard)


class ClipButton(ActionButton):
    """Seen while there is a copy: "Clear the copy · 54 s"."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Clear the copy"), LINK)
        self.held = HeldCopy(Desktop(), ShotTimer(), self._show)
        self.clicked.connect(self.held.forget)
        self.setAccessibleDescription(tr("Takes what was copied off the clipboard"))
        QGuiApplication.clipboard().dataChanged.connect(self.held.changed)
        self.hide()

    def _show(self, left: int) -> None:
        fresh, gone = bool(left) and self.isHidden(), not left and not self.isHidden()
        self.setVisible(bool(left))
        if left:
            self.setText(tr("Clear the copy · {left} s", left=left))
            self.updateGeometry()
            self.update()
        if fresh:
            announce(self, tr("Copied. It is taken off the clipboard in {left} seconds.", left=left))
        elif gone:
            announce(self.window(), tr("The copy is off the clipboard."))
