"""The window in a language that nobody speaks, to find whatever was left out of translation. Run as a program.

Everything that the program says is turned into accented letters and made a third longer; everything that it reads from
files (families, form packs, the strategy, help, names of grades: these have translations of their own, beside the
text) is turned into Greek letters before the window opens. What is on the screen in plain letters is then a string
that was left out, wherever it comes from: there is no list of excuses but for codes, keys and figures (PLAIN).

    python -m tests.gui.pseudo_locale FOLDER PRESSES    writes what it found as JSON to stdout
"""

import json
import os
import re
import shutil
import string
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
_PLAIN = string.ascii_lowercase + string.ascii_uppercase
_ACCENTED = "áƀćđéƒǵĥíĵķĺṁńóƥɋŕśťúṽẃẋýźÁɃĆĐÉƑǴĤÍĴĶĹṀŃÓƤɊŔŚŤÚṼẂẊÝŹ"
_GREEK = "αβχδεφγηιθκλμνοπψρστυωξςζϋΑΒΧΔΕΦΓΗΙΘΚΛΜΝΟΠΨΡΣΤΥΩΞΪΖΫ"
ACCENTS, GREEK = str.maketrans(_PLAIN, _ACCENTED), str.maketrans(_PLAIN, _GREEK)
PLAIN = re.compile(
    r"\b[A-Za-z]{1,2}\d\w{0,2}\b|\b[A-Z]\b"  # items, areas, domains, prompts, actions, keys
    r"|\b(Ctrl|Alt|Shift|Tab|Esc|Enter|PgUp|PgDn)\b([ +]+(\w+|[←→,−]))*"  # keys
    r"|\b[A-Z](?=[α-ω])"  # the name of a moment of the day has to begin with a plain letter
    r"|\b[0-9a-f]{8}\b"  # what pins a pack's words
    r"|\b\d+ ?[kKMG]i?B\b"
    r"|(/[\w.-]+)+"  # where a file lies
    r"|\b(manager|day-in-my-life)\b"  # as they stand in the document, where rules read them
)
LETTERS = re.compile(r"[A-Za-z]+")
OMITTED = (
    "Start a visit",  # of a button, spoken and painted
    "Highest prompt, worst grades",  # of the head of a table
    "Takes what was copied off the clipboard",  # of an accessible description or tip, on a button not yet shown
    "not seen yet",  # of a word inside a sentence
    "back",  # of the bar of keys, which paints its words itself
)
"""Left in English on purpose, a kind each of what is on a screen: exactly these must be found."""


def pseudo(english: str) -> str:
    """That English as accented letters with each vowel twice; what is filled in stays."""
    made = ""
    for literal, name, spec, conversion in (
        string.Formatter().parse(english) if "{" in english else [(english, None, "", "")]
    ):
        words = re.sub(r"([aeiouAEIOU])", r"\1\1", literal).translate(ACCENTS)
        made += words.replace("{", "{{").replace("}", "}}") if "{" in english else words
        if name is not None:
            made += "{" + name + (f"!{conversion}" if conversion else "") + (f":{spec}" if spec else "") + "}"
    return made


IDS = {
    "about", "as_at", "bands", "born", "by", "carer", "child", "children", "code", "critical", "domains", "due",
    "exposure", "first_due", "format", "grade", "id", "item", "language", "licence", "number", "on", "pack", "role",
    "seen", "seen_alone", "source", "version", "visit",
}  # fmt: skip
"""Keys of our files whose values are ids, dates and codes, where they are one word."""


def greek(value: Any, key: str = "") -> Any:
    """A value of a file with its words in Greek letters; what has no space may be an id."""
    if isinstance(value, dict):
        return {name: greek(each, name) for name, each in value.items()}
    if isinstance(value, list):
        return [greek(each, key) for each in value]
    if not isinstance(value, str) or value == "day-in-my-life" or (key in IDS and " " not in value):
        return value
    return value.translate(GREEK)


def toml(table: dict[str, Any], name: str = "") -> Iterator[str]:
    """A table as lines of TOML."""
    for key, value in table.items():
        if isinstance(value, list):
            yield f"{key} = ["
            yield from (f"  {json.dumps(each, ensure_ascii=False)}," for each in value)
            yield "]"
        elif not isinstance(value, dict):
            plain = isinstance(value, str | bool)
            yield f"{key} = {json.dumps(value, ensure_ascii=False) if plain else value}"
    for key, value in table.items():
        if isinstance(value, dict):
            yield f"[{name}{key}]"
            yield from toml(value, f"{name}{key}.")


def named_in_greek(value: Any) -> Any:
    """The scale of grades, which holds shapes and colours, with its names in Greek letters."""
    if isinstance(value, list):
        return [named_in_greek(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {key: greek(each) if key in ("name", "words") else named_in_greek(each) for key, each in value.items()}


def files_in_greek(to: Path) -> None:
    """Everything that ships beside the program, with its words in Greek letters."""
    shutil.copytree(ROOT / "resources", to / "resources")
    shutil.copytree(ROOT / "forms", to / "forms")
    for path in to.rglob("*.toml"):
        read = tomllib.loads(path.read_text(encoding="utf-8"))
        made = greek(read)
        for moment, was in zip(made.get("moments", {}).values(), read.get("moments", {}).values(), strict=True):
            moment["name"] = was["name"][0] + moment["name"][1:]
        path.write_text("\n".join(toml(made)), encoding="utf-8")
    for path in [*(to / "resources" / "families").glob("*.json"), to / "resources" / "grade_scale.json"]:
        read = json.loads(path.read_text(encoding="utf-8"))
        made = named_in_greek(read) if path.stem == "grade_scale" else greek(read)
        path.write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")


@dataclass(slots=True)
class Found:
    """What is in plain letters, by the string; where it was seen first."""

    left: dict[str, str] = field(default_factory=dict)
    cut: dict[str, list[str]] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)

    def look_at(self, text: str, where: str) -> None:
        """Note the string if a word of it is in plain letters."""
        if text in self.seen:
            return
        self.seen.add(text)
        if LETTERS.search(PLAIN.sub("", text)):
            self.left[text] = where


def walk(folder: Path, crawl: int) -> Found:
    """Open the window and go everywhere; `crawl` is how many buttons of each page are pressed."""
    from PySide6.QtCore import QAbstractTableModel, QBuffer, QPoint, Qt
    from PySide6.QtGui import QAccessible, QAction, QPainter
    from PySide6.QtSvg import QSvgGenerator
    from PySide6.QtWidgets import (
        QAbstractButton,
        QAbstractItemView,
        QComboBox,
        QDialog,
        QFileDialog,
        QLabel,
        QLineEdit,
        QMenu,
        QPlainTextEdit,
        QTextEdit,
        QWidget,
    )  # fmt: skip

    from neglect_tool.bootstrap import Services
    from neglect_tool.gui import pictures
    from neglect_tool.gui.app import make_application, make_shell
    from neglect_tool.gui.door import LaptopDoor
    from neglect_tool.gui.pictures import PLACES, PracticeDoor, practice_window, settle
    from neglect_tool.gui.presenters.ports import Page, Place
    from neglect_tool.gui.shell import Shell
    from neglect_tool.gui.widgets.rail import RailButton
    from neglect_tool.services.people import Keeper
    from neglect_tool.vault.memory import MemoryStore
    from tests.gui.test_every_page import beyond_the_edge, cut_off

    QDialog.exec = QFileDialog.open = QMenu.exec = lambda *_: 0  # type: ignore[assignment,method-assign]
    author = "R. Patel".translate(GREEK)

    class GreekDoor(PracticeDoor):
        def people(self) -> tuple[Keeper, ...]:
            return (Keeper(Path("practice".translate(GREEK)), author, author),)

    class EmptyDoor(GreekDoor):
        def open(self, keeper: Keeper, passphrase: str) -> Any:
            return MemoryStore(clock)

    def clock() -> datetime:
        return datetime(2026, 7, 1, 13, 2, 11, tzinfo=UTC)

    found = Found()

    def texts(widget: QWidget) -> Iterator[str]:
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.whatsThis())
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield widget.text()
        if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
            yield widget.placeholderText()
        if isinstance(widget, QPlainTextEdit | QTextEdit):
            yield widget.toPlainText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(at) for at in range(widget.count()))
        if isinstance(widget, QMenu):
            yield widget.title()
        for action in widget.actions():
            yield from (action.text().partition("\t")[0], action.text())
        if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            root = widget.rootIndex()
            roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
            for column in range(model.columnCount(root) if isinstance(model, QAbstractTableModel) else 1):
                yield from (str(model.headerData(column, Qt.Orientation.Horizontal, role) or "") for role in roles)
                for row in range(min(model.rowCount(root), 60)):
                    index = model.index(row, column, root)
                    yield from (each for role in roles if isinstance(each := model.data(index, role), str))
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is not None:
            kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
            yield from (spoken.text(kind) for kind in kinds)

    def painted(shell: Shell) -> Iterator[str]:
        buffer = QBuffer()
        svg = QSvgGenerator()
        svg.setOutputDevice(buffer)
        svg.setSize(shell.size())
        painter = QPainter(svg)
        shell.render(painter, QPoint())
        painter.end()
        for text in ElementTree.fromstring(bytes(buffer.data().data())).iter("{http://www.w3.org/2000/svg}text"):
            yield text.text or ""

    def look(shell: Shell, where: str) -> None:
        found.look_at(shell.windowTitle(), f"{where}: title of the window")
        for widget in [shell, *shell.findChildren(QWidget)]:
            if isinstance(widget.window(), QDialog):
                continue  # Qt's own, which has translations of its own
            for text in texts(widget):
                for line in text.split("\n"):
                    found.look_at(line.replace(str(folder), ""), f"{where}: {type(widget).__name__}")
        for action in shell.findChildren(QAction):
            if isinstance(action.parent(), QWidget) and isinstance(action.parent().window(), QDialog):
                continue
            found.look_at(action.text(), f"{where}: an action")
        for text in painted(shell):
            found.look_at(text.replace(str(folder), ""), f"{where}: painted")

    class Robot:
        def __init__(self, shell: Shell) -> None:
            self.shell = shell

        def seen(self, kind: type[QWidget]) -> list[Any]:
            return [widget for widget in self.shell.findChildren(kind) if widget.isVisible()]

    def press_all(place: Place, where: str) -> None:
        """Press each kind of button of a page once, in a window that is opened anew where one leads astray."""
        pressed: set[tuple[str, str]] = set()
        shell = practice_window(services)
        while len(pressed) < crawl:
            if shell.place != place or shell.unlock.isVisible():
                shell.go(place)
                settle(shell)
            if shell.place.page is not place.page:
                shell.close()
                shell = practice_window(services)
                shell.go(place)
                settle(shell)
            buttons = (
                each for each in shell.page.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()
            )
            left = (each for each in buttons if (type(each).__name__, each.text()) not in pressed)
            button = next(left, None)
            if button is None:
                break
            pressed.add((type(button).__name__, button.text()))
            said = button.accessibleName() or button.text()
            button.click()
            settle(shell)
            look(shell, f"{where}, {said}")
            for dialog in shell.findChildren(QDialog):
                dialog.close()
        shell.close()

    def look_everywhere(shell: Shell, places: dict[str, Place], which: str) -> None:
        for page, place in places.items():
            shell.go(place)
            settle(shell)
            assert shell.place.page is place.page, f"{page} is not shown"
            look(shell, which + page)
            robot = Robot(shell)
            narrow = [each.text() for each in robot.seen(RailButton) if each.least() > each.width()]
            found.cut[which + page] = [str(each) for each in [*cut_off(robot), *beyond_the_edge(robot), *narrow]]

    application = make_application()
    pictures.PracticeDoor = GreekDoor  # type: ignore[misc]
    services = Services(clock=clock)
    shell = practice_window(services)
    behind = {name: place for name, place in PLACES.items() if place.page is not Page.UNLOCK}
    look_everywhere(shell, behind, "")
    shell.helping.toggle()
    look_everywhere(shell, behind, "help beside ")
    shell.frame_.top.act_now.click()
    settle(shell)
    look(shell, "Act now")
    shell.lock()
    settle(shell)
    look(shell, "unlock")
    shell.close()
    empty = make_shell(services, EmptyDoor(services))
    empty.resize(1366, 768)
    empty.show()
    empty.unlock.passphrase_changed.emit("practice")
    empty.unlock.submit.emit()
    settle(empty)
    alone = (Page.CASELOAD, Page.NEW_FAMILY, Page.VERIFY, Page.VAULT, Page.SETTINGS)
    look_everywhere(empty, {page.value: Place(page) for page in alone}, "empty ")
    empty.close()
    first = make_shell(services, LaptopDoor(services, folder / "vaults"))
    first.show()
    settle(first)
    look(first, "first run")
    first.close()
    if crawl:
        for name, place in behind.items():
            if place.page is not Page.REPORT:  # its dialogs are the printer's, and wait for somebody
                press_all(place, name)
    application.processEvents()
    return found


def main(folder: Path, crawl: int) -> dict[str, Any]:
    """Everything that was found."""
    from neglect_tool import saying

    files_in_greek(folder / "neglect_tool")
    sys._MEIPASS = str(folder)  # type: ignore[attr-defined]
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(folder)
    saying.speak(lambda english, _n=None: "" if english in OMITTED else pseudo(english))
    found = walk(folder, crawl)
    return {"left": found.left, "cut": {page: cut for page, cut in found.cut.items() if cut}, "looked": len(found.seen)}


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2])), ensure_ascii=False, indent=1))
