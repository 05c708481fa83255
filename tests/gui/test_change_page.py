"""The change page by keyboard alone, what a screen reader is told, and more profiles than there is room for."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QTableView

from neglect_tool.domain.form import Band
from neglect_tool.gui.models.plain_table import PlainTableModel
from neglect_tool.gui.presenters.change_state import Cell, Table
from neglect_tool.gui.presenters.marks import MarkKind
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.widgets.change_matrix import DomainLine
from neglect_tool.packs.load import shipped_pack
from neglect_tool.services.casework import PACK
from neglect_tool.vault.entry import NewEntry


def page(robot):
    return robot.shell.session.pages[Page.CHANGE]


@pytest.fixture
def ruby(practice):
    practice.go(Page.PROFILE)
    practice.key(Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    practice.go(Page.CHANGE, child="ruby")
    return practice


def test_domains_pictures_table_and_sides_by_keys_alone(ruby):
    assert ruby.shell.page is page(ruby)
    first = ruby.focused()
    assert isinstance(first, DomainLine)
    assert first.accessibleName().startswith("Body and health. Improved, verified. Better, seen once, unannounced")
    assert "12 January 2026: 4" in first.accessibleName()
    ruby.key(Qt.Key.Key_Down)
    assert ruby.focused().accessibleName().startswith("Kept safe. Unchanged at 4: drift.")
    ruby.key(Qt.Key.Key_Return)
    assert page(ruby).state.sides.domain == "K"
    assert isinstance(ruby.focused(), QTableView)
    ruby.key("t")
    assert page(ruby).state.table is not None
    assert ruby.focused().accessibleName() == "Ruby: domains by profile"
    ruby.key(Qt.Key.Key_Right)
    table = QAccessible.queryAccessibleInterface(ruby.focused())
    said = [table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())]
    assert "Change" in said
    assert any(words.startswith("H Body and health, 6 Oct 2025: 4") for words in said), said
    ruby.key("p")
    assert isinstance(ruby.focused(), DomainLine)
    ruby.key("]")
    assert page(ruby).state.child == "alfie"
    ruby.key("[")
    assert page(ruby).state.child == "ruby"


def test_two_profiles_are_chosen_by_keys(ruby):
    ruby.key("s")
    page(ruby).before.setFocus()
    assert page(ruby).before.accessibleName() == "Earlier: 12 January 2026"
    first = next(act for act in page(ruby).before.menu().actions() if act.text() == "6 October 2025")
    first.trigger()
    ruby.settle()
    assert page(ruby).before.accessibleName() == "Earlier: 6 October 2025"


def test_locking_comes_back_to_the_table(ruby):
    ruby.key("t")
    kept = ruby.shell.page.standing(Page.CHANGE)
    assert (kept.page, kept.child, kept.field) == (Page.CHANGE, "ruby", "table")
    ruby.go(Page.FAMILY)
    ruby.shell.go(Place(Page.CHANGE, child="ruby", field="table"))
    ruby.settle()
    assert isinstance(ruby.focused(), QTableView)


def test_one_profile_is_an_empty_state_with_one_step(practice):
    practice.shell.go(Place(Page.CHANGE, "okonjo-reid-2026-07"))
    practice.settle()
    assert practice.focused() is page(practice).need.button
    practice.key(Qt.Key.Key_Return)
    assert practice.shell.place.page is Page.PROFILE


def many(count):
    items = [item.id for item in shipped_pack(PACK).items() if Band.PRIMARY in item.bands and item.id[0] != "N"]
    for n in range(count):
        as_at = f"{2024 + n // 6}-{1 + 2 * (n % 6):02}-03"
        yield {
            "format": "neglect-assessment/1", "id": f"m-{as_at}", "as_at": as_at, "pack": PACK,
            "family": {"reference": "F-12", "name": "Ottery-Vane"},
            "children": [{"id": "c", "name": "Pia", "born": "2018-02-03", "named_needs": False}],
            "carers": [{"id": "d", "name": "Sol", "assessed": True, "in_household": True}],
            "visits": [{"id": "v", "on": as_at, "announced": False, "observer": "R. Patel", "seen": ["c", "d"]}],
            "grades": [
                {"item": item, "child": "c", "carer": "d", "visit": "v", "grade": 1 + (n + len(item)) % 4,
                 "evidence": [{"source": "observed", "text": "seen"}]} for item in items
            ],
        }  # fmt: skip


def test_twelve_profiles_go_by_under_the_arrows(practice):
    documents = list(many(12))
    practice.shell.session.store.append(
        [NewEntry("someone", "imported", each["id"], json.dumps(each).encode()) for each in documents]
    )
    practice.shell.resize(800, 1280)
    practice.shell.go(Place(Page.CHANGE, documents[-1]["id"]))
    practice.settle()
    view = page(practice)
    line = view.matrix.lines.widgets[0]
    shown = len(line.staff._marks)
    assert 1 <= shown < 12
    assert not view.matrix.later.isEnabled()
    assert line.accessibleName().count(": ") >= 12, "a screen reader hears all of them"
    for _ in range(20):
        practice.key(Qt.Key.Key_Left)
    assert not view.matrix.earlier.isEnabled()
    assert line.staff._now == -1
    practice.key(Qt.Key.Key_Right)
    assert view.matrix.earlier.isEnabled()
    assert all(mark.kind is MarkKind.GRADE for mark in line.staff._marks)


def test_a_plain_table_is_a_model_like_any_other(qtmodeltester):
    model = PlainTableModel()
    model.show_table(Table("A table", ("One", "Two"), ((Cell("a"), Cell("b")), (Cell("c"), Cell("d"))), (10, 10)))
    qtmodeltester.check(model)
    assert model.data(model.index(1, 1), Qt.ItemDataRole.AccessibleTextRole) == "c, Two: d"
    assert not model.show_table(model.table)
