"""Choosing files without leaving word of it: nothing on the laptop remembers which, nor from where."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

PICTURES = "Photographs and scans (*.jpg *.jpeg *.png *.webp *.pdf *.JPG *.JPEG *.PNG *.WEBP *.PDF)"


def choose_files(parent: QWidget, title: str, chosen: Callable[[list[Path]], None]) -> QFileDialog:
    """Ask for files, then call `chosen` with them.

    The system's own dialog writes what was chosen into its list of recent files. Qt's does not, but keeps the last
    folder in a settings file of its own when it closes: it is led home first, so that this says nothing.
    """
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters([PICTURES, "All files (*)"])
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    dialog.setDirectory(pictures if Path(pictures).is_dir() else QDir.homePath())

    def finished(answer: int) -> None:
        files = [Path(name) for name in dialog.selectedFiles()] if answer else []
        dialog.setHistory([])
        dialog.setDirectory(QDir.homePath())
        dialog.deleteLater()
        if files:
            chosen(files)

    dialog.finished.connect(finished)
    dialog.open()
    return dialog
