"""Which language the window speaks: that of the laptop where a catalogue for it ships, else British English."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from neglect_tool.paths import shipped
from neglect_tool.saying import speak

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

CONTEXT = "Neglect Tool"
"""Of every message: the same English is translated once, wherever it is said."""


def choose_language() -> str:
    """Speak the language of the laptop and give its name, empty for English; before anything else is imported."""
    catalogues = {file.stem.partition("_")[2]: file for file in (shipped("resources") / "words").glob("*.qm")}
    if not catalogues:
        return ""
    from PySide6.QtCore import QLocale

    for wanted in QLocale.system().uiLanguages():
        whole = wanted.replace("-", "_")
        language = whole.partition("_")[0]
        name = next((each for each in (whole, language) if each in catalogues), "")
        if name:
            speak_from(catalogues[name])
            return name
        if language == "en":
            return ""
    return ""


def speak_from(catalogue: Path) -> None:
    """Speak from a compiled catalogue of Qt Linguist; one that cannot be read leaves the window in English."""
    from PySide6.QtCore import QTranslator

    found = QTranslator()
    if not found.load(str(catalogue)):
        return

    @cache
    def plain(english: str) -> str:
        return found.translate(CONTEXT, english) or ""

    def translated(english: str, n: int | None = None, /) -> str:
        return plain(english) if n is None else found.translate(CONTEXT, english, "", n) or ""

    speak(translated)


def give_qt_its_words(application: "QCoreApplication", language: str) -> None:
    """Qt's own words, such as Copy and Paste in the menu of a field, in that language too."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    words = QTranslator(application)
    if words.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(words)
