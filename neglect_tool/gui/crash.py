"""What the window does with a fault of our own: it says where in the program it was, and nothing that anybody wrote."""

import sys
from collections.abc import Callable
from pathlib import Path
from traceback import extract_tb
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from neglect_tool import __version__
from neglect_tool.saying import tr

_shown: list[QMessageBox] = []
"""Held, as a box without a window to belong to would vanish at once."""
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def crash_words(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Kind of fault and places in our code: no message, value or path of this laptop, which can hold case data."""
    frames = [frame for frame in extract_tb(trace) if "neglect_tool" in Path(frame.filename).parts]
    places = [
        tr("{name}, line {lineno}, in {name2}", name=Path(frame.filename).name, lineno=frame.lineno, name2=frame.name)
        for frame in frames
    ]
    return "\n".join((tr("Neglect Tool {version}: {name}", version=__version__, name=kind.__name__), *places))


def show_crash(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
    """Tell the person that the program is at fault, what is kept, and what to send to whoever looks after it."""
    words = crash_words(kind, trace)
    sys.stderr.write(f"{words}\n")
    box = QMessageBox(QApplication.activeWindow())
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Neglect Tool"))
    box.setText(tr("Something in the program went wrong."))
    box.setInformativeText(
        tr(
            "Everything up to the time in the saved corner is kept. Close the window and open it again. "
            "The details hold nothing about a family: give them to whoever looks after this program for you."
        )
    )
    box.setDetailedText(words)
    box.addButton(tr("Close this message"), QMessageBox.ButtonRole.AcceptRole)
    # Only once its own signal is over: a box that belongs to no window is destroyed with the last name for it.
    box.finished.connect(_shown.clear, Qt.ConnectionType.QueuedConnection)
    _shown[:] = [box]
    box.open()


def install(show: Hook = show_crash) -> None:
    """From now on an error that nothing expected is shown by `show`, once at a time."""
    showing = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal showing
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if showing:
            return
        showing = True
        try:
            show(kind, error, trace)
        finally:
            showing = False

    sys.excepthook = hook
