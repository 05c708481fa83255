"""The caseload: a sound model, many rows without a stutter, and every act by keys."""

from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from neglect_tool.gui.models.caseload import FAMILY, CaseloadModel
from neglect_tool.gui.pages.caseload import CaseloadPage
from neglect_tool.gui.presenters.caseload import CaseloadRow, CaseloadState
from neglect_tool.gui.presenters.ports import Page
from neglect_tool.gui.widgets.caseload_row import whole_names


def test_children_are_named_whole_or_counted(look):
    metrics = QFontMetrics(look.theme.font("small"))
    children = "Ruby 7 · Alfie 3 · Maja 12 · Tom 9 · Ola 2 · Baby 5 months"
    wide = metrics.horizontalAdvance(children)
    assert whole_names(children, metrics, wide) == children
    assert whole_names(children, metrics, wide - 1) == "Ruby 7 · Alfie 3 · Maja 12 · Tom 9 · Ola 2 and 1 more"
    for room in range(wide, metrics.horizontalAdvance("Ruby 7 and 5 more") - 1, -7):
        words = whole_names(children, metrics, room)
        assert metrics.horizontalAdvance(words) <= room
        named, _, more = words.partition(" and ")
        assert children.startswith(named)
        assert len(named.split(" · ")) + int(more.split()[0] if more else 0) == 6
    assert whole_names(children, metrics, 5) == "6 children"
    assert whole_names("Ruby 7", metrics, 5) == "Ruby 7"


def a_row(n, state="Ready to sign"):
    name = f"Family {n}"
    return CaseloadRow(f"a-{n}", f"F-{n}", name, "Ada 3", "1 July 2026", "P1", (), "", state, f"{name}, Ada 3, P1")


def test_the_model_is_sound(qtmodeltester, application):
    model = CaseloadModel()
    model.show_rows([a_row(n) for n in range(5)])
    qtmodeltester.check(model)


def test_a_screen_reader_hears_the_whole_row_once(application):
    model = CaseloadModel()
    model.show_rows([a_row(1)])
    assert model.index(0, FAMILY).data(Qt.ItemDataRole.AccessibleTextRole) == "Family 1, Ada 3, P1"


def test_the_same_families_are_updated_in_place(application):
    model = CaseloadModel()
    resets, changes = [], []
    model.modelReset.connect(lambda: resets.append(1))
    model.dataChanged.connect(lambda first, last: changes.append((first.row(), last.row())))
    model.show_rows([a_row(n) for n in range(5)])
    model.show_rows([a_row(n, "Signed" if n == 3 else "Ready to sign") for n in range(5)])
    assert len(resets) == 1
    assert changes == [(3, 3)]
    model.show_rows([a_row(n) for n in range(4)])
    assert len(resets) == 2


def test_a_hundred_thousand_families_are_shown_as_fast_as_ten(qtbot, look):
    page = CaseloadPage(look)
    qtbot.addWidget(page)
    page.resize(1366, 700)
    page.show()

    def spent(count):
        rows = tuple(a_row(n) for n in range(count))
        state = CaseloadState("", "", rows, count)
        start = perf_counter()
        page.show_state(state)
        QApplication.processEvents()
        page.table.scrollToBottom()
        QApplication.processEvents()
        return perf_counter() - start

    few = max(spent(10), 0.02)
    assert spent(100_000) < max(0.5, 10 * few)


def test_enter_opens_the_family_that_one_stands_at(practice):
    practice.key(Qt.Key.Key_Down)
    practice.key(Qt.Key.Key_Down)
    practice.key(Qt.Key.Key_Return)
    assert practice.shell.session.desk.draft.assessment.family.reference == "F-2047"
    assert practice.shell._place.page is Page.FAMILY


def test_slash_searches_and_down_comes_back_to_the_rows(practice):
    practice.key("/")
    page = practice.shell.page
    assert page.search.hasFocus()
    practice.key("okon")
    assert [page.model.row(n).name for n in range(page.model.rowCount())] == ["Okonjo-Reid"]
    practice.key(Qt.Key.Key_Down)
    assert page.table.hasFocus()
    practice.key(Qt.Key.Key_Return)
    assert practice.shell.session.desk.draft.assessment.family.reference == "F-1988"


def test_a_search_without_a_match_says_so_and_esc_ends_it(practice):
    practice.key("/")
    practice.key("nobody of that name")
    page = practice.shell.page
    assert page.none.isVisible()
    assert not page.card.isVisible()
    practice.key(Qt.Key.Key_Escape)
    assert page.model.rowCount() == 4


@pytest.mark.parametrize("width", [1366, 800])
def test_families_are_never_cut_short(practice, width):
    practice.shell.resize(width, 900)
    practice.settle()
    page = practice.shell.page
    room = page.table.columnWidth(FAMILY)
    metrics = page.table.fontMetrics()
    for n in range(page.model.rowCount()):
        row = page.model.row(n)
        assert metrics.horizontalAdvance(f"{row.name}   {row.reference}") + 32 < room
        assert metrics.horizontalAdvance(row.children) + 32 < room
