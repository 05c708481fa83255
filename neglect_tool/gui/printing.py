"""Printers as Qt knows them: chosen in the system's own dialog, drawn on off the window's thread."""

from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from neglect_tool.errors import ReportError
from neglect_tool.saying import tr

_WHERE = tr("the printer")
_ON_ITS_OWN = tr("Check that it is on and has paper, or choose another, then print again.")


class LaptopPaper:
    """One print job; it begins with the first page, on the thread that prints."""

    def __init__(self, printer: QPrinter) -> None:
        self._printer = printer
        self._painter: QPainter | None = None

    def page(self, width: int, height: int, rgb: bytes) -> None:
        """Print one more page, as large as the paper allows without cutting."""
        painter = self._painter
        if painter is None:
            painter = QPainter()
            if not painter.begin(self._printer):
                raise ReportError(_WHERE, tr("the printer did not take it"), _ON_ITS_OWN)
            self._painter = painter
        elif not self._printer.newPage():
            self.abort()
            raise ReportError(_WHERE, tr("the printer took some of the pages, then no more"), _ON_ITS_OWN)
        image = QImage(rgb, width, height, width * 3, QImage.Format.Format_RGB888)
        room = QRectF(painter.viewport())
        scale = min(room.width() / width, room.height() / height)
        wide, high = width * scale, height * scale
        target = QRectF(room.x() + (room.width() - wide) / 2, room.y() + (room.height() - high) / 2, wide, high)
        painter.drawImage(target, image)
        if self._printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
            self.abort()
            raise ReportError(_WHERE, tr("the printer stopped"), _ON_ITS_OWN)

    def end(self) -> None:
        """That was the last page."""
        painter, self._painter = self._painter, None
        if painter is not None and not painter.end():
            raise ReportError(_WHERE, tr("the printer did not take the last page"), _ON_ITS_OWN)
        file = self._printer.outputFileName()
        if file and not (Path(file).is_file() and Path(file).stat().st_size):
            raise ReportError(
                _WHERE, tr("the pages could not be written"), tr("Check the folder, its rights and its space.")
            )

    def abort(self) -> None:
        """Print nothing more."""
        painter, self._painter = self._painter, None
        if painter is not None:
            self._printer.abort()
            painter.end()

    def __del__(self) -> None:
        """Locking lets go of a job that is under way: it is given up, not left open."""
        self.abort()


def ask_paper(parent: QWidget, name: str, pages: int, *, grey: bool) -> LaptopPaper | None:
    """Let a person choose a printer; None if they print nothing. `name` is seen in the queue: a reference, no name."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setFullPage(True)
    printer.setColorMode(QPrinter.ColorMode.GrayScale if grey else QPrinter.ColorMode.Color)
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide if pages > 1 else QPrinter.DuplexMode.DuplexNone)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=False)
    chosen = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    return LaptopPaper(printer) if chosen else None
