"""Choosing files without leaving word of it: nothing on the laptop remembers which, nor from where."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QSize, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTreeView, QWidget

from neglect_tool.gui.theme import Look, Mode
from neglect_tool.saying import tr

PICTURES = tr(
    "Photographs and scans (*.jpg *.jpeg *.png *.webp *.pdf *.heic *.heif"
    " *.JPG *.JPEG *.PNG *.WEBP *.PDF *.HEIC *.HEIF)"
)
"""HEIC cannot be kept, and whoever looks for such a photograph is told so when it is chosen, not by its absence."""
_TYPE, _DAY = 2, 3
"""Columns of the list."""
_SHEET = """
QPushButton {{ background: {surface}; color: {ink}; border: 1px solid {edge}; border-radius: {corner}px;
  padding: {pad}px {wide}px; }}
QPushButton:default {{ background: {accent}; color: {onaccent}; border-color: {accent}; }}
QPushButton:disabled {{ background: {sunken}; color: {ink3}; border-color: {line}; }}
QPushButton:focus, QToolButton:focus {{ border: 3px solid {focus}; }}
QToolButton {{ background: {paper}; border: 1px solid {edge}; border-radius: {corner}px; padding: {pad}px; }}
QTreeView::item {{ padding: {pad}px 4px; }}
QTreeView::item:selected, QListView::item:selected {{ background: {accsoft}; color: {ink}; }}
"""


def choose_files(
    parent: QWidget, look: Look, title: str, chosen: Callable[[list[Path]], None], kinds: str = PICTURES
) -> QFileDialog:
    """Ask for files, then call `chosen` with them.

    The system's own dialog writes what was chosen into its list of recent files. Qt's does not, but keeps the last
    folder in a settings file of its own when it closes: it is led home first, so that this says nothing.
    """
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters([kinds, tr("All files (*)")])
    where = QStandardPaths.StandardLocation
    usual = where.PicturesLocation if kinds == PICTURES else where.DocumentsLocation
    pictures = QStandardPaths.writableLocation(usual)
    dialog.setDirectory(pictures if Path(pictures).is_dir() else QDir.homePath())
    dress(dialog, look, parent.window().size())

    def finished(answer: int) -> None:
        files = [Path(name) for name in dialog.selectedFiles()] if answer else []
        dialog.setHistory([])
        dialog.setDirectory(QDir.homePath())
        dialog.deleteLater()
        if files:
            chosen(files)

    dialog.finished.connect(finished)
    dialog.open()
    newest_first(dialog)
    return dialog


def dress(dialog: QFileDialog, look: Look, room: QSize) -> None:
    """The dialog in the look's colours, as large as its text asks and the window allows."""
    theme = look.theme
    colours = dict(theme.scale.colour[theme.mode])
    # Its arrows are drawn black, whatever the look.
    paper = colours["surface"] if theme.mode is Mode.LIGHT else colours["ink"]
    dialog.setStyleSheet(
        _SHEET.format(**colours, paper=paper, corner=theme.scale.radius_control, pad=theme.px(4), wide=theme.px(14))
    )
    dialog.resize(min(theme.px(860), room.width() - 40), min(theme.px(560), room.height() - 40))


def newest_first(dialog: QFileDialog) -> None:
    """The newest file first, with its day: names that a camera gives say nothing."""
    for view in dialog.findChildren(QTreeView):
        header = view.header()
        header.hideSection(_TYPE)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        view.sortByColumn(_DAY, Qt.SortOrder.DescendingOrder)
