"""Spelling as one types: a wavy line under a word that the list does not know, and what may have been meant in a menu.

It never changes a text by itself, and nothing that was typed is kept: words of the open family's people are known while
it is open, others only where a person accepts them, until the vault is locked.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from neglect_tool.gui.shell import Shell
    from neglect_tool.services.spelling import Spelling

_MOST_KNOWN = 20_000
"""Words whose answer is remembered while the vault is open."""


class Marks(QSyntaxHighlighter):
    """Draws the line under words that are not known, but for the one that is being written."""

    def __init__(
        self, document: QTextDocument, box: QPlainTextEdit, wrong: Callable[[str], bool], look: QWidget
    ) -> None:
        super().__init__(document)
        self._box, self._wrong, self._shell = box, wrong, look
        self._waits = -1
        """The paragraph in which a word was left alone because it was being written."""
        box.cursorPositionChanged.connect(self._moved)

    def highlightBlock(self, text: str) -> None:
        """Mark this paragraph."""
        from neglect_tool.services.spelling import WORD

        # Each word is asked about once, however often it stands there: this is done again for each letter typed.
        wrong = {word for word in set(WORD.findall(text)) if self._wrong(word)}
        if not wrong:
            return
        line, cursor, block = QTextCharFormat(), self._box.textCursor(), self.currentBlock()
        line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        line.setUnderlineColor(self._shell.look.theme.colour("rust"))  # type: ignore[attr-defined]
        at = cursor.position() - block.position() if cursor.block() == block and self._box.hasFocus() else -1
        for found in WORD.finditer(text):
            if found[0] not in wrong:
                continue
            if found.end() == at:
                self._waits = block.blockNumber()
            else:
                self.setFormat(found.start(), found.end() - found.start(), line)

    def _moved(self) -> None:
        """The cursor left a word that was being written: it is looked at now."""
        waits, self._waits = self._waits, -1
        block: QTextBlock = self.document().findBlockByNumber(waits)
        if block.isValid():
            self.rehighlightBlock(block)


class SpellWatch(QObject):
    """Looks after every text box of the window from when one first writes in it."""

    def __init__(self, shell: "Shell") -> None:
        super().__init__(shell)
        self._shell = shell
        self._list: Spelling | None = None
        self._asked = False
        self._names: frozenset[str] = frozenset()
        self._accepted: set[str] = set()
        self._answers: dict[str, bool] = {}
        """By word: each letter that is typed asks for every word of its paragraph."""
        self.menu: QMenu | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._entered)
        shell.comfort.changed.connect(self._mark_all)

    def forget(self) -> None:
        """The vault is closed: nothing that was written in it is left here."""
        self._names = frozenset()
        self._accepted.clear()
        self._answers.clear()

    def wrong(self, word: str) -> bool:
        """Whether it is to be marked; never a name that is known here, nor letters that stand for words."""
        if self._list is None or not self._shell.comfort.chosen.spelling:
            return False
        answer = self._answers.get(word)
        if answer is None:
            if len(self._answers) > _MOST_KNOWN:
                self._answers.clear()
            answer = self._answers[word] = self._is_unknown(word, self._list)
        return answer

    def _is_unknown(self, word: str, listed: "Spelling") -> bool:
        plain = word.replace("’", "'").removesuffix("'s").casefold()
        let_be = len(word) < 2 or word.isupper() or plain in self._names or plain in self._accepted
        return not let_be and not listed.knows(word)

    def _entered(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isinstance(new, QPlainTextEdit) or new.isReadOnly() or not self._shell.isAncestorOf(new):
            return
        if not self._shell.comfort.chosen.spelling:
            return
        names = self._people()
        if names != self._names:
            self._names = names
            self._answers.clear()
        if self._list is not None:
            self._attach(new)
        elif not self._asked:
            self._asked = True
            self._shell.tasks.run(_read, self._came, lambda _error: None)

    def _came(self, found: "Spelling") -> None:
        self._list = found
        self._entered(None, QApplication.focusWidget())

    def _attach(self, box: QPlainTextEdit) -> None:
        if box.document().findChild(Marks) is None:
            with QSignalBlocker(box):
                Marks(box.document(), box, self.wrong, self._shell)
            box.installEventFilter(self)

    def _people(self) -> frozenset[str]:
        """Every part of a name in the open family: names are no faults."""
        draft = self._shell.session.desk.draft if self._shell.session is not None else None
        if draft is None:
            return frozenset()
        from neglect_tool.services.spelling import WORD

        now = draft.assessment
        told = [now.family.name, *(child.name for child in now.children), *(carer.name for carer in now.carers)]
        told += [name for visit in now.visits for name in (visit.observer, visit.place)]
        return frozenset(part.casefold() for name in told for part in WORD.findall(name))

    def _mark_all(self) -> None:
        for marks in self._shell.findChildren(Marks):
            marks.rehighlight()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The menu of a text box, by mouse, by the Menu key or by Shift+F10."""
        if isinstance(watched, QPlainTextEdit) and self._shell.comfort.chosen.spelling:
            if isinstance(event, QContextMenuEvent):
                by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
                self._open(watched, event.pos() if by_mouse else None)
                return True
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _asks_menu(event):
                self._open(watched, None)
                return True
        return super().eventFilter(watched, event)

    def _open(self, box: QPlainTextEdit, where: QPoint | None) -> None:
        cursor = box.textCursor() if where is None else box.cursorForPosition(where)
        menu = self.menu = box.createStandardContextMenu()
        menu.setAccessibleName("Spelling and text")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        word, start = word_at(cursor)
        if word and self.wrong(word):
            self._offer(menu, box, word, start)
        place = box.cursorRect(cursor).bottomLeft() if where is None else where
        menu.popup(box.viewport().mapToGlobal(place))

    def _offer(self, menu: QMenu, box: QPlainTextEdit, word: str, start: int) -> None:
        """What may have been meant goes first; each is one step that Undo takes back."""
        first = menu.actions()[0]
        found = self._list.suggest(word) if self._list is not None else ()
        for said in found:
            action = menu.addAction(said)
            action.triggered.connect(lambda _on=False, said=said: _put(box, start, word, said))
            menu.insertAction(first, action)
        if not found:
            none = menu.addAction(f"Nothing like “{word}” is in the list")
            none.setEnabled(False)
            menu.insertAction(first, none)
        accept = menu.addAction(f"“{word}” is right, until this is locked")
        accept.triggered.connect(lambda: self._accept(word))
        menu.insertAction(first, accept)
        menu.insertSeparator(first)
        if found:
            menu.setActiveAction(menu.actions()[0])

    def _accept(self, word: str) -> None:
        self._accepted.add(word.replace("’", "'").removesuffix("'s").casefold())
        self._answers.clear()
        self._mark_all()


def word_at(cursor: QTextCursor) -> tuple[str, int]:
    """The word that the cursor is in or at the end of, and where it begins; empty if there is none."""
    from neglect_tool.services.spelling import WORD

    block = cursor.block()
    at = cursor.position() - block.position()
    found = next((one for one in WORD.finditer(block.text()) if one.start() <= at <= one.end()), None)
    return (found[0], block.position() + found.start()) if found else ("", 0)


def _put(box: QPlainTextEdit, start: int, word: str, instead: str) -> None:
    cursor = box.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(word), QTextCursor.MoveMode.KeepAnchor)
    if cursor.selectedText() == word:
        cursor.insertText(instead)


def _asks_menu(event: QKeyEvent) -> bool:
    shifted = event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return shifted or event.key() == Qt.Key.Key_Menu


def _read() -> "Spelling":
    from neglect_tool.services.spelling import british

    return british()
