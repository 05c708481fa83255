"""What there is to translate, gathered from the source into the format of Qt Linguist.

`python -m neglect_tool.gui.catalogue [FOLDER]` writes `neglect-tool_en.ts` anew, and brings every other catalogue of
that folder up to date: it keeps the translations of what is still said, and drops the rest.
"""

import ast
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as Xml

from neglect_tool.errors import NeglectToolError
from neglect_tool.gui.language import CONTEXT

PACKAGE = Path(__file__).resolve().parents[1]
ENGLISH = "neglect-tool_en.ts"
MOST = 3
"""Places, and words about them, that a message tells."""
TABLES = ("KEYS", "EVERYWHERE")
"""Tables of literals by these names are said where they are shown."""


@dataclass(slots=True)
class Message:
    """One thing to translate."""

    english: str
    one: str = ""
    """The English for one of them, where it counts; `english` is then that for any other number."""
    places: dict[str, None] = field(default_factory=dict)
    about: dict[str, None] = field(default_factory=dict)
    """What the functions that say it are for."""


def gather(package: Path = PACKAGE) -> dict[str, Message]:
    """Everything that is said, in the order of the files."""
    found: dict[str, Message] = {}
    for path in sorted(set(package.rglob("*.py")) - {package / "saying.py"}):
        source = path.read_text(encoding="utf-8")
        place = path.relative_to(package.parent).as_posix()
        for about, said in _said(ast.parse(source), place, ""):
            message = found.setdefault(said[-1], Message(said[-1]))
            message.one = message.one or said[0] * (len(said) == 2)
            message.places[place] = None
            if about:
                message.about[about] = None
    return found


def _said(node: ast.AST, place: str, about: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each message beneath a node as (what for, (english,) or (one, many))."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        about = (ast.get_docstring(node) or "").partition("\n")[0] or about
    if isinstance(node, ast.Assign) and _is_table(node):
        texts = (
            each for each in ast.walk(node.value) if isinstance(each, ast.Constant) and isinstance(each.value, str)
        )
        yield from (
            (about, (str(each.value),))
            for each in texts
            if len(str(each.value)) > 1 and any(map(str.isalpha, str(each.value)))
        )
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "tr_count"):
        words = node.args[:1] if node.func.id == "tr" else node.args[1:3]
        yield about, tuple(_literal(each, place) for each in words)
    for child in ast.iter_child_nodes(node):
        yield from _said(child, place, about)


def _is_table(node: ast.Assign) -> bool:
    named = any(isinstance(target, ast.Name) and target.id in TABLES for target in node.targets)
    rows = node.value.elts if isinstance(node.value, ast.Tuple) else []
    pairs = [
        row for row in rows if isinstance(row, ast.Tuple) and all(isinstance(one, ast.Constant) for one in row.elts)
    ]
    return named and bool(rows) and len(pairs) == len(rows)


def _literal(node: ast.expr, place: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NeglectToolError(
        f"{place}, line {node.lineno}", "what is said here is no literal, so nobody can translate it", "Write it out."
    )


def written(messages: Sequence[Message], language: str, was: dict[str, list[str]]) -> str:
    """The catalogue as the text of a TS file; `was` are the translations that there are already."""
    top = Xml.Element("TS", version="2.1", language=language, sourcelanguage="en_GB")
    context = Xml.SubElement(top, "context")
    Xml.SubElement(context, "name").text = CONTEXT
    for message in messages:
        made = Xml.SubElement(context, "message", {"numerus": "yes"} if message.one else {})
        for place in list(message.places)[:MOST]:
            Xml.SubElement(made, "location", filename=f"../../{place}")
        Xml.SubElement(made, "source").text = message.english
        if message.about:
            Xml.SubElement(made, "extracomment").text = "\n".join(list(message.about)[:MOST])
        forms = was.get(message.english, [])
        if message.one and language == "en_GB":
            forms = [message.one, message.english]
        translation = Xml.SubElement(made, "translation", {} if any(forms) else {"type": "unfinished"})
        if message.one:
            for form in forms or [""]:
                Xml.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    Xml.indent(top, " ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{Xml.tostring(top, encoding="unicode")}\n'


def _top(catalogue: Path) -> Xml.Element:
    return Xml.parse(catalogue).getroot()  # noqa: S314 - a file of our own source, which a developer names


def translations(catalogue: Path) -> dict[str, list[str]]:
    """What is translated in a catalogue: its forms by the English."""
    found = {}
    for message in _top(catalogue).iter("message"):
        translation = message.find("translation")
        if translation is not None:
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[message.findtext("source", "")] = forms if any(forms) else []
    return found


def bring_up_to_date(folder: Path) -> int:
    """Write every catalogue of a folder anew, the English one too where there is none yet; how many messages."""
    messages = tuple(gather().values())
    folder.mkdir(parents=True, exist_ok=True)
    for file in {folder / ENGLISH, *folder.glob("*.ts")}:
        language = "en_GB" if file.name == ENGLISH else _top(file).get("language", "")
        was = translations(file) if file.exists() and file.name != ENGLISH else {}
        file.write_text(written(messages, language, was), encoding="utf-8", newline="\n")
    return len(messages)


if __name__ == "__main__":
    to = Path(sys.argv[1]) if len(sys.argv) > 1 else PACKAGE.parent / "resources" / "words"
    sys.stdout.write(f"{bring_up_to_date(to)} messages in {to}\n")
