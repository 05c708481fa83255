"""The keys of the grading page: a grade is one key, and nothing that is typed into a text is taken for one."""

from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from neglect_tool.domain.assessment import NotGrade
from neglect_tool.gui.presenters.grading_state import GradingState

KEYS = (
    ("1–5", "grade"), ("U", "not seen yet"), ("D", "declined"), ("N", "not applicable"), ("E", "evidence"),
    ("↑ ↓", "item"), ("[ ]", "carer"), ("{ }", "child"), ("Ctrl →", "next area"), ("H", "history"),
    ("F1", "what to look for"),
)  # fmt: skip
"""Keys and words for the bar at the foot, most used first."""
_OTHERS = {"u": NotGrade.UNKNOWN, "d": NotGrade.DECLINED, "n": NotGrade.NA}


class Graded(Protocol):
    """What the keys act on."""

    state: GradingState | None

    @property
    def work(self) -> QWidget:
        """Where the ladders are."""

    grade: SignalInstance
    not_grade: SignalInstance
    add_evidence: SignalInstance
    move_item: SignalInstance
    move_area: SignalInstance
    move_carer: SignalInstance
    move_child: SignalInstance

    def toggle_history(self) -> None:
        """Open what was entered before, or close it."""


def _form_is_open(state: GradingState | None) -> bool:
    return state is not None and (state.evidence_form is not None or any(each.ask for each in state.ladders))


def act(page: Graded, event: QKeyEvent) -> bool:
    """Do what the key asks; False if it asks nothing of this page."""
    text, key = event.text().lower(), event.key()
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    moves = {
        "[": (page.move_carer, -1),
        "]": (page.move_carer, 1),
        "{": (page.move_child, -1),
        "}": (page.move_child, 1),
    }
    if control and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        page.move_area.emit(1 if key == Qt.Key.Key_Right else -1)
    elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not control:
        page.move_item.emit(1 if key == Qt.Key.Key_Down else -1)
    elif control or not text:
        return False
    elif text.isprintable() and _form_is_open(page.state):
        return True  # meant for the form, wherever the focus is; it must never become a grade
    elif page.work.isHidden() and (text in "12345" or text in _OTHERS):
        return True  # the evidence lies over the ladders: nobody grades what is out of sight
    elif text in "12345":
        page.grade.emit(int(text), "")
    elif text in _OTHERS:
        page.not_grade.emit(_OTHERS[text], "")
    elif text in moves:
        signal, step = moves[text]
        signal.emit(step)
    elif text == "e":
        page.add_evidence.emit()
    elif text == "h":
        page.toggle_history()
    else:
        return False
    return True
