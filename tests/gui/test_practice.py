"""A family to practise on: the vault is not touched, every page says so, and one press leaves it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from neglect_tool.errors import VaultError
from neglect_tool.gui.pages.caseload import CaseloadPage
from neglect_tool.gui.presenters.ports import Page
from neglect_tool.gui.widgets.basics import Label

PASSPHRASE = "brisk otter lends maps"
PRACTISE = "Practise on made-up families"


@pytest.fixture
def newcomer(empty):
    empty.write("Passphrase", PASSPHRASE)
    empty.write("Passphrase again", PASSPHRASE)
    empty.write("Your name, as it will be printed", "R. Patel")
    empty.key(Qt.Key.Key_Return)
    return empty


def test_an_empty_caseload_tells_the_first_step(newcomer):
    words = " ".join(label.text() for label in newcomer.seen(Label))
    assert "No families here yet." in words
    assert "Begin with a reference and a name" in words


def test_practice_leaves_the_vault_as_it_was_and_is_marked_on_every_page(newcomer, qtbot):
    real = newcomer.shell.session
    before = real.store.head()
    newcomer.find(QAbstractButton, PRACTISE).setFocus()
    newcomer.key(Qt.Key.Key_Return)
    page = newcomer.shell.page
    assert isinstance(page, CaseloadPage)
    assert page.model.rowCount() == 4
    newcomer.key(Qt.Key.Key_Return)
    assert newcomer.shell.place.page is Page.FAMILY
    for key in "134678":
        newcomer.key(key, Qt.KeyboardModifier.ControlModifier)
        assert newcomer.shell.frame_.practice.words.startswith("Practice: nothing is kept.")
    newcomer.key("1", Qt.KeyboardModifier.ControlModifier)
    newcomer.press("Add a carer")
    newcomer.write("Name", "Nobody Real")
    newcomer.press("Where they live: Elsewhere")
    newcomer.press("Keep")
    assert newcomer.shell.frame_.top.saved.accessibleName() == "Practice: nothing is kept"
    assert "Nobody Real" in [carer.name for carer in newcomer.shell.session.desk.now.assessment.carers]
    newcomer.press("Leave practice")
    assert newcomer.shell.session is real
    assert newcomer.shell.page.model.rowCount() == 0
    assert newcomer.shell.frame_.practice.words == ""
    assert real.store.head() == before, "nothing was written into the vault"
    newcomer.press(PRACTISE)
    assert newcomer.shell.page.model.rowCount() == 4, "it can be begun again"
    newcomer.press("Leave practice")
    qtbot.waitUntil(lambda: newcomer.shell.frame_.stack.count() <= len(real.pages) + 1, timeout=60_000)


def test_locking_leaves_practice_and_closes_the_vault(newcomer):
    real = newcomer.shell.session
    newcomer.press(PRACTISE)
    assert newcomer.shell.practice.under_way
    newcomer.key("l", Qt.KeyboardModifier.ControlModifier)
    newcomer.settle()
    assert newcomer.shell.session is None
    assert not newcomer.shell.practice.under_way
    assert newcomer.shell.frame_.practice.words == ""
    with pytest.raises(VaultError):
        list(real.store.entries())


def test_closing_the_window_leaves_practice(newcomer):
    newcomer.press(PRACTISE)
    newcomer.shell.close()
    QApplication.processEvents()
    assert not newcomer.shell.practice.under_way
    assert newcomer.shell.session is None
