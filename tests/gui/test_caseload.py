"""The caseload: a sound model, many rows without a stutter, and every act by keys."""

from dataclasses import replace
from time import thread_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication

from neglect_tool.gui.models.caseload import DUE, FAMILY, GRADES, NEXT, STATE, WAITING, CaseloadModel
from neglect_tool.gui.pages.caseload import CaseloadPage
from neglect_tool.gui.presenters.caseload import CaseloadRow, CaseloadState, Reading
from neglect_tool.gui.presenters.found import FoundRow, place_of
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.widgets.caseload_row import two_lines, whole_names


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


def test_a_reference_that_has_no_room_beside_a_long_name_stands_whole_below_it(look):
    row = replace(a_row(1), name="Featherstonehaugh-Nguyen", reference="SE-2026/0417", children="Ruby 7 · Tom 9")
    bold, small = QFontMetrics(look.theme.font("bodyb")), QFontMetrics(look.theme.font("small"))
    wide = bold.horizontalAdvance(row.name) + 10 + small.horizontalAdvance(row.reference)
    assert two_lines(row, bold, small, wide) == (row.reference, row.children)
    assert two_lines(row, bold, small, wide - 1) == ("", f"{row.reference} · {row.children}")


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
        start = thread_time()  # not what others on the machine do meanwhile
        page.show_state(state)
        QApplication.processEvents()
        page.table.scrollToBottom()
        QApplication.processEvents()
        return thread_time() - start

    few = max(spent(10), 0.02)
    assert spent(100_000) < max(0.5, 10 * few)


def in_parts(page, first, count=100_000, **more):
    rows = tuple(a_row(n) for n in range(first, min(first + 200, count)))
    page.show_state(CaseloadState("", "", rows, count, first=first, matching=count, **more))


def test_a_model_in_parts_is_sound_and_asks_once_for_what_is_near(qtmodeltester, application):
    model = CaseloadModel()
    asked = []
    model.wanted.connect(asked.append)
    model.show_rows([a_row(n) for n in range(10, 20)], 10, 40)
    assert [model.index(n, FAMILY).data() for n in (9, 10, 19, 20)] == ["…", "Family 10", "Family 19", "…"]
    assert model.index(0, FAMILY).data(Qt.ItemDataRole.AccessibleTextRole) == WAITING.spoken
    assert asked == [9]
    qtmodeltester.check(model)
    model.show_rows([a_row(n) for n in range(40)], 0, 40)
    assert model.index(39, FAMILY).data() == "Family 39"


def test_rows_are_asked_for_as_they_come_in_sight_and_one_stays_where_one_is(qtbot, look):
    page = CaseloadPage(look)
    qtbot.addWidget(page)
    page.resize(1366, 700)
    page.show()
    asked, opened, resets = [], [], []
    page.rows_wanted.connect(asked.append)
    page.open_row.connect(opened.append)
    in_parts(page, 0)
    page.model.modelReset.connect(lambda: resets.append(1))
    QApplication.processEvents()
    assert asked == []
    qtbot.keyClick(page.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(asked), timeout=60_000)
    assert asked[0] >= 99_900
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    page._open(page.table.currentIndex())
    assert opened == [], "what has not come cannot be opened"
    in_parts(page, 99_800)
    assert resets == []
    assert page.table.currentIndex().row() == 99_999
    page._open(page.table.currentIndex())
    assert opened == ["a-99999"]
    typed = []
    page.name_typed.connect(typed.append)
    qtbot.keyClicks(page.table, "fam")
    assert typed == ["f", "fa", "fam"]
    in_parts(page, 41_900, stand=42_000)
    assert page.model.row(page.table.currentIndex().row()).name == "Family 42000"


def test_reading_is_shown_and_stopped_by_keys(qtbot, look):
    page = CaseloadPage(look)
    qtbot.addWidget(page)
    page.show()
    stopped = []
    page.stop_reading.connect(lambda: stopped.append(1))
    in_parts(page, 0, reading=Reading(40, "Reading what was saved: 40 of 100 saves."))
    assert page.reading.isVisible()
    page.reading.button.setFocus()
    qtbot.keyClick(page.reading.button, Qt.Key.Key_Space)
    assert stopped == [1]
    in_parts(page, 0, note="9 saves are not in this list yet.")
    assert not page.reading.isVisible()
    assert page.note.isVisible()


def test_what_was_found_is_spoken_whole_and_its_marks_count_characters(qtbot, look):
    page = CaseloadPage(look)
    qtbot.addWidget(page)
    page.resize(1366, 700)
    page.show()
    row = FoundRow("Marlowe · analysis", "👶🏽 mould", ((3, 8),), "Marlowe · analysis: 👶🏽 mould")
    page.show_state(CaseloadState("", "mou", (), 3, hits=(row,)))
    assert page.found.isVisible()
    index = page.hits.found.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Marlowe · analysis: 👶🏽 mould"
    (part,) = page.hits.itemDelegate()._text(row, 500).formats()
    assert (part.start, part.length) == (5, 5), "Qt counts these two in four"
    QApplication.processEvents()


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


@pytest.mark.parametrize(("width", "text"), [(1366, 1.0), (1024, 1.0), (800, 1.0), (1366, 2.0), (800, 2.0)])
def test_families_are_never_cut_short(practice, width, text):
    practice.shell.look.choose(text=text)
    practice.shell.resize(width, 900)
    practice.settle()
    page, theme = practice.shell.page, practice.shell.look.theme
    room = page.table.columnWidth(FAMILY)
    bold, small = QFontMetrics(theme.font("bodyb")), QFontMetrics(theme.font("small"))
    for n in range(page.model.rowCount()):
        row = page.model.row(n)
        assert bold.horizontalAdvance(row.name) + 10 + small.horizontalAdvance(row.reference) + 22 <= room
        assert small.horizontalAdvance(row.children) + 22 <= room


def test_a_word_that_was_written_is_found_and_enter_goes_to_where_it_stands(practice):
    practice.key("/")
    practice.key("meal cards fridge")
    page = practice.shell.page
    assert page.note.text() == "No family here matches that."
    assert page.found.isVisible()
    assert not page.card.isVisible()
    row = page.hits.found.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert row.startswith("Marlowe · profile of 1 July 2026 · H1b, Ruby with Leanne · evidence: ")
    practice.key(Qt.Key.Key_Down)
    assert page.hits.hasFocus()
    practice.key(Qt.Key.Key_Return)
    assert practice.shell._place.page is Page.PROFILE
    assert practice.shell._place.item == "H1b"
    practice.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert practice.shell._place.page is Page.CASELOAD
    assert practice.shell.page.search.text() == "meal cards fridge"


@pytest.mark.parametrize(
    ("typed", "page"),
    [
        ("mill rise", Page.STORY),
        ("meal cards", Page.PROFILE),
        ("child protection plan to go on", Page.READINESS),
        ("partner of leanne", Page.FAMILY),
    ],
)
def test_hits_lead_to_every_page(practice, typed, page):
    practice.key("/")
    practice.key(typed)
    hits = practice.shell.page.hits
    found = practice.shell.session._presenters[Page.CASELOAD]._found.hits
    at = next(n for n, hit in enumerate(found) if place_of(hit).page is page)
    hits.setFocus()
    hits.setCurrentIndex(hits.found.index(at, 0))
    practice.key(Qt.Key.Key_Return)
    assert practice.shell._place.page is page
    assert practice.shell.session.desk.draft.assessment.id == found[at].assessment


def test_slash_begins_a_new_search(practice):
    practice.go(Page.CASELOAD)
    practice.key("/")
    practice.key("floor")
    practice.go(Page.STORY)
    practice.shell.go(Place(Page.CASELOAD))
    practice.settle()
    practice.key("/")
    practice.key("gate")
    assert practice.shell.page.search.text() == "gate"


def test_lists_of_some_families_are_chosen_by_keys(practice):
    page = practice.shell.page
    pill = practice.find(QAbstractButton, "Show: Due or late")
    assert pill.accessibleName() == "Show: Due or late, 3"
    pill.setFocus()
    practice.key(Qt.Key.Key_Space)
    assert page.model.rowCount() == 3
    assert page.model.row(0).late, "the longest late comes first"
    assert practice.find(QAbstractButton, "Show: Due or late").isChecked()
    practice.find(QAbstractButton, "Show: To sort").setFocus()
    practice.key(Qt.Key.Key_Return)
    assert page.none.isVisible()
    practice.find(QAbstractButton, "Show: All open").setFocus()
    practice.key(Qt.Key.Key_Space)
    assert page.model.rowCount() == 4
    page.take_focus()
    practice.key(Qt.Key.Key_Return)
    assert practice.shell.place.page is Page.FAMILY


@pytest.mark.parametrize(("width", "text"), [(1366, 1.0), (800, 1.0), (1366, 2.0)])
def test_that_something_is_late_is_seen_at_every_size(practice, width, text):
    practice.shell.look.choose(text=text)
    practice.shell.resize(width, 900)
    practice.settle()
    table, delegate = practice.shell.page.table, practice.shell.page.table.itemDelegate()
    row = next(row for at in range(4) if (row := practice.shell.page.model.row(at)).late)
    lines = [words for words, _face, _tone in delegate.next_lines(row, table.columnWidth(FAMILY))]
    assert not table.isColumnHidden(DUE) or (row.due_line in lines[0] and row.due in lines[0])


@pytest.mark.parametrize(("width", "text"), [(1366, 1.0), (1024, 1.0), (800, 1.0), (1366, 2.0), (800, 2.0)])
def test_rows_have_the_height_for_what_columns_say_that_are_not_shown(practice, width, text):
    practice.shell.look.choose(text=text)
    practice.shell.resize(width, 900)
    practice.settle()
    table, theme = practice.shell.page.table, practice.shell.look.theme
    gone = [at for at in (NEXT, DUE, GRADES, STATE) if table.isColumnHidden(at)]
    assert (GRADES in gone) == (width / text < 640)
    below = 2 * 20 * (DUE in gone) + (22 + 2 * 18) * (GRADES in gone)
    assert table.rowHeight(0) >= theme.px(56 + below)
    shown = sum(table.columnWidth(at) for at in range(5) if not table.isColumnHidden(at))
    assert shown <= table.width()
