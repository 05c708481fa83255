"""Six children, four carers and long names, on a laptop and on a tablet, at 100 % and 200 %: nothing is cut off."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel

from neglect_tool.bootstrap import Services
from neglect_tool.gui.app import make_shell
from neglect_tool.gui.pictures import PracticeDoor, settle
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.widgets.bars import Here
from neglect_tool.gui.widgets.basics import Scrolled
from neglect_tool.paths import shipped
from neglect_tool.services.casework import PACK
from neglect_tool.services.ports import EntryStore
from neglect_tool.services.vaults import import_documents
from tests.gui.conftest import Robot, _close
from tests.gui.test_every_page import beyond_the_edge, cut_off

FAMILY = "crowded-2026-07"
PAGES = (Page.CASELOAD, Page.FAMILY, Page.PROFILE, Page.STORY, Page.DAY, Page.VISIT)
"""The last one holds: nothing else is gone to from it."""
ROOM = (((1366, 768), 1.0), ((1366, 768), 2.0), ((800, 1280), 1.0), ((800, 1280), 2.0))


class CrowdedDoor(PracticeDoor):
    """Opens on the made-up families and one more, that has everything of the Marlowes and more people."""

    def __init__(self, services, file):
        super().__init__(services)
        self._made, self._file = services, file

    def open(self, keeper, passphrase) -> EntryStore:
        store = super().open(keeper, passphrase)
        import_documents(store, [self._file], {PACK: self._made.pack(PACK)}, keeper.owner)
        return store


@pytest.fixture
def crowded(application, clock, tmp_path) -> Iterator[Robot]:
    """A window on that family."""
    made = json.loads((shipped("resources") / "families" / "marlowe-2026-07.json").read_text("utf-8"))
    made |= {"id": FAMILY, "family": {"reference": "F-20471-LONG", "name": "Featherstonehaugh-Ramasubramanian"}}
    made["children"] += [
        {"id": f"more{n}", "name": f"{name} Marlowe", "born": born, "due": None, "named_needs": n == 1}
        for n, (name, born) in enumerate(
            (("Bartholomew-Alexander", "2014-02-01"), ("Wilhelmina", "2010-02-01"), ("Oluwaseun", "2025-02-01"))
        )
    ]
    made["carers"].append(
        made["carers"][0]
        | {"id": "gran", "name": "Constantina Featherstonehaugh", "relationship": "paternal grandmother, kinship carer"}
    )
    file = tmp_path / "crowded.json"
    file.write_text(json.dumps(made), "utf-8")
    services = Services(clock=clock)
    shell = make_shell(services, CrowdedDoor(services, file))
    shell.resize(1366, 768)
    shell.show()
    shell.unlock.passphrase_changed.emit("practice")
    shell.unlock.submit.emit()
    settle(shell)
    yield Robot(shell)
    _close(shell)


def looks(robot):
    """The window at each size and text in turn, on each page in turn."""
    for page in PAGES:
        for size, text in ROOM:
            robot.shell.look.choose(text=text)
            robot.shell.resize(*size)
            robot.shell.go(Place(page, FAMILY))
            robot.settle()
            yield f"{page.value} {size[0]} {text}"


def out_of_view(robot):
    """What has the focus, if less of it can be seen than there is room for."""
    focused = robot.focused()
    for view in robot.seen(Scrolled):
        if view.inner.isAncestorOf(focused):
            place = QRect(focused.mapTo(view.viewport(), QPoint(0, 0)), focused.size())
            fits = place.height() <= view.viewport().height()
            if fits and not view.viewport().rect().contains(place.center()):
                return [(focused.accessibleName(), place)]
    return []


def test_nothing_is_cut_off_and_the_focus_is_in_view_however_crowded_it_is(crowded):
    faults = {}
    for name in looks(crowded):
        here = [label.text() for label in crowded.seen(Here)]
        found = [fault for fault in cut_off(crowded) if fault[0] not in here]
        faults[name] = found + beyond_the_edge(crowded) + out_of_view(crowded)
    assert {name: found for name, found in faults.items() if found} == {}


def test_a_page_comes_to_rest_at_every_height(crowded):
    """What just fits, or just does not, must not bring its scroll bar and take it away for ever."""
    crowded.shell.go(Place(Page.VISIT, FAMILY))
    crowded.settle()
    inner = crowded.shell.page.scrolled.inner
    for text in (1.0, 2.0):
        crowded.shell.look.choose(text=text)
        for high in range(500, 1300, 40):
            crowded.shell.resize(1366, high)
            crowded.settle()
            before = inner.size()
            crowded.settle()
            assert inner.size() == before, (text, high)


def test_where_one_is_says_at_least_the_reference(crowded):
    crowded.shell.look.choose(text=2.0)
    crowded.shell.resize(800, 1280)
    crowded.shell.go(Place(Page.FAMILY, FAMILY))
    crowded.settle()
    here = crowded.seen(Here)[0]
    assert here.toolTip() == "F-20471-LONG Featherstonehaugh-Ramasubramanian"
    assert here.width() >= here.fontMetrics().horizontalAdvance("F-20471-LONG F…")


def test_a_panel_ends_where_its_words_end(crowded):
    crowded.shell.go(Place(Page.PROFILE, FAMILY))
    crowded.settle()
    side = crowded.shell.page.side
    last = max(label.mapTo(side.inner, label.rect().bottomLeft()).y() for label in side.findChildren(QLabel))
    assert side.inner.height() <= max(side.viewport().height(), last + 100)


def test_where_there_is_no_family_work_starts_at_the_first_step(empty):
    empty.write("Passphrase", "brisk otter lends maps")
    empty.write("Passphrase again", "brisk otter lends maps")
    empty.write("Your name, as it will be printed", "R. Patel")
    empty.press(empty.shell.unlock.go.accessibleName())
    assert empty.focused() is empty.shell.page.none_button
    empty.press("New family")
    empty.write("Reference", "F-3000")
    empty.write("Family name", "Example")
    empty.shell.page.form.submit.click()
    empty.settle()
    assert empty.focused() is empty.shell.page.next
    assert empty.shell.page.scrolled.verticalScrollBar().value() == 0
    empty.shell.go(Place(Page.PROFILE, empty.shell.place.assessment))
    empty.settle()
    assert not empty.shell.page.head.isVisible()
    assert empty.focused() is empty.shell.page.need.button
