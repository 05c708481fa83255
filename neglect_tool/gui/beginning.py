"""From an unlocked vault to a session: every part that its pages need, made and joined as they are wanted."""

from typing import TYPE_CHECKING

from neglect_tool.bootstrap import Services
from neglect_tool.gui.album import LaptopAlbum
from neglect_tool.gui.pages.page import PageView
from neglect_tool.gui.pages.settings import SettingsPage
from neglect_tool.gui.presenters.disposal import Disposing
from neglect_tool.gui.presenters.ports import Go, Page
from neglect_tool.gui.presenters.settings import Laptop, SettingsPresenter
from neglect_tool.gui.presenters.vault import parts
from neglect_tool.gui.presenters.vault_state import Part
from neglect_tool.gui.press import LaptopPress
from neglect_tool.gui.session import Session, joined
from neglect_tool.services.backups import renewing
from neglect_tool.services.ports import EntryStore

if TYPE_CHECKING:
    from neglect_tool.gui.shell import Shell


def begin_session(services: Services, shell: "Shell", store: EntryStore, author: str, go: Go) -> Session:
    """The session of that person over that store, in that window."""
    casework = services.casework(store, author)
    album = LaptopAlbum(services.attachments(store, casework))
    keeper = services.keeper(store)

    def sections() -> tuple[Part, ...]:
        rule, drop = services.strategy().retention, renewing(store, author)
        disposing = Disposing(store, rule, author, lambda: casework.today, drop)
        return parts(store, keeper, services.backup_keeper(store, author), disposing)

    def verify() -> tuple[PageView, object]:
        made = shell.verifying.make()
        return made.page, made.presenter

    def settings() -> tuple[PageView, object]:
        view = SettingsPage(shell.look)
        shell.comfort.changed.connect(view.refresh)
        laptop = Laptop(services.packs, services.strategy, lambda: casework.today, getattr(store, "folder", None))
        return joined(view, lambda view: SettingsPresenter(shell.comfort, laptop, view, shell.tasks.run, go))

    press, run, copy = LaptopPress(services, casework), shell.tasks.run, shell.clip.held.copy
    session = Session(shell.look, store, casework, press, album, keeper, sections, run, go, services.day_pack, copy)
    session.add(Page.VERIFY, verify)
    session.add(Page.SETTINGS, settings)
    return session
