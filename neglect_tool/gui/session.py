"""Everything that lives from unlocking to locking: the desk, the presenters and the pages that they drive."""

from collections.abc import Callable, Sequence
from typing import Any

from neglect_tool.domain.day import DayPack
from neglect_tool.gui.camera import LaptopCamera
from neglect_tool.gui.pages.caseload import CaseloadPage
from neglect_tool.gui.pages.change import ChangePage
from neglect_tool.gui.pages.chronology import ChronologyPage
from neglect_tool.gui.pages.day import DayPage
from neglect_tool.gui.pages.family import FamilyPage
from neglect_tool.gui.pages.grading import GradingPage
from neglect_tool.gui.pages.new_family import NewFamilyPage
from neglect_tool.gui.pages.page import PageView, bind
from neglect_tool.gui.pages.photographs import PhotographsPage
from neglect_tool.gui.pages.plan import PlanPage
from neglect_tool.gui.pages.readiness import ReadinessPage
from neglect_tool.gui.pages.record import RecordPage
from neglect_tool.gui.pages.report import ReportPage
from neglect_tool.gui.pages.second_opinion import SecondOpinionPage
from neglect_tool.gui.pages.sort import SortPage
from neglect_tool.gui.pages.story import StoryPage
from neglect_tool.gui.pages.vault import VaultPage
from neglect_tool.gui.pages.visit import VisitPage
from neglect_tool.gui.presenters.caseload import CaseloadPresenter
from neglect_tool.gui.presenters.change import ChangePresenter
from neglect_tool.gui.presenters.chronology import ChronologyPresenter
from neglect_tool.gui.presenters.day import DayPresenter
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.family import FamilyPresenter
from neglect_tool.gui.presenters.grading import GradingPresenter
from neglect_tool.gui.presenters.new_family import NewFamilyPresenter
from neglect_tool.gui.presenters.photographs import PhotographsPresenter
from neglect_tool.gui.presenters.photographs_state import Album
from neglect_tool.gui.presenters.plan import PlanPresenter
from neglect_tool.gui.presenters.ports import Go, Page, Place, Run
from neglect_tool.gui.presenters.readiness import ReadinessPresenter
from neglect_tool.gui.presenters.record import RecordPresenter
from neglect_tool.gui.presenters.report import ReportPresenter
from neglect_tool.gui.presenters.report_state import Press
from neglect_tool.gui.presenters.second_opinion import SecondOpinionPresenter
from neglect_tool.gui.presenters.sort import SortPresenter
from neglect_tool.gui.presenters.story import StoryPresenter
from neglect_tool.gui.presenters.vault import VaultPresenter
from neglect_tool.gui.presenters.vault_state import Part
from neglect_tool.gui.presenters.visit import VisitPresenter
from neglect_tool.gui.theme import Look
from neglect_tool.gui.timer import ShotTimer
from neglect_tool.services.casework import Casework
from neglect_tool.services.keeping import VaultKeeper
from neglect_tool.services.ports import EntryStore

Maker = Callable[[], tuple[PageView, Any]]
"""Makes a page and its presenter, joined; the presenter has `opened` and, where there is work to keep, `left`."""


def joined(view: PageView, presents: Callable[[Any], Any]) -> tuple[PageView, Any]:
    """A page, and the presenter that is made for it."""
    presenter = presents(view)
    bind(view, presenter)
    return view, presenter


class Session:
    """An open vault in the window; it ends when the vault is locked."""

    def __init__(
        self,
        look: Look,
        store: EntryStore,
        casework: Casework,
        press: Press,
        album: Album,
        keeper: VaultKeeper | None,
        sections: Callable[[], Sequence[Part]],
        run: Run,
        go: Go,
        day_pack: Callable[[], DayPack],
        copy: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.store = store
        self.desk = Desk(casework, run, ShotTimer(), calm=ShotTimer())
        self.pages: dict[Page, PageView] = {}
        """Those that were gone to so far: making all of them would keep the first one waiting."""
        self._presenters: dict[Page, Any] = {}
        self._go = go
        self._heard: Callable[[PageView], None] = lambda _view: None
        desk = self.desk

        def made(kind: Callable[[Look], PageView], presents: Callable[[Any], Any]) -> Maker:
            return lambda: joined(kind(look), presents)

        self._makers: dict[Page, Maker] = {
            Page.CASELOAD: made(CaseloadPage, lambda view: CaseloadPresenter(casework, view, run, go)),
            Page.NEW_FAMILY: made(NewFamilyPage, lambda view: NewFamilyPresenter(casework, view, run, go)),
            Page.FAMILY: made(FamilyPage, lambda view: FamilyPresenter(desk, view, go)),
            Page.VISIT: made(VisitPage, lambda view: VisitPresenter(desk, view, go)),
            Page.SORT: made(SortPage, lambda view: SortPresenter(desk, view, go)),
            Page.PROFILE: made(GradingPage, lambda view: GradingPresenter(desk, view, go)),
            Page.STORY: made(StoryPage, lambda view: StoryPresenter(desk, view, go)),
            Page.DAY: made(DayPage, lambda view: DayPresenter(desk, view, go, day_pack)),
            Page.CHANGE: made(ChangePage, lambda view: ChangePresenter(desk, casework.pack, view, run, go)),
            Page.PLAN: made(PlanPage, lambda view: PlanPresenter(desk, view, go)),
            Page.READINESS: made(ReadinessPage, lambda view: ReadinessPresenter(desk, view, go)),
            Page.REPORT: made(ReportPage, lambda view: ReportPresenter(desk, press, view, run, go, copy)),
            Page.CHRONOLOGY: made(ChronologyPage, lambda view: ChronologyPresenter(desk, view, go)),
            Page.RECORD: made(RecordPage, lambda view: RecordPresenter(desk, view, go)),
            Page.PHOTOGRAPHS: made(
                lambda look: PhotographsPage(look, LaptopCamera(run)),
                lambda view: PhotographsPresenter(desk, album, view, run, go),
            ),
            Page.SECOND_OPINION: made(SecondOpinionPage, lambda view: SecondOpinionPresenter(desk, view, go)),
            Page.VAULT: made(VaultPage, lambda view: VaultPresenter(sections(), keeper, view, run, go, self._unsaved)),
        }

    def add(self, page: Page, maker: "Maker") -> None:
        """One more page, that is joined to the laptop rather than to the vault."""
        self._makers[page] = maker

    def hear(self, heard: Callable[[PageView], None]) -> None:
        """Tell of each page that is there, and of each that is made later."""
        self._heard = heard
        for view in self.pages.values():
            heard(view)

    def page(self, page: Page) -> PageView:
        """That page, made now if nobody went to it before."""
        if page not in self.pages:
            view, self._presenters[page] = self._makers[page]()
            self.pages[page] = view
            view.place_wanted.connect(self._go)
            self._heard(view)
        return self.pages[page]

    def _unsaved(self) -> bool:
        return self.desk.saved.failed is not None

    def closed(self, place: Place) -> bool:
        """Whether that page would tell a colleague who grades blind what was graded first."""
        second = self._presenters.get(Page.SECOND_OPINION)
        return second is not None and bool(second.closes(place))

    def open(self, place: Place) -> None:
        """Tell the page's presenter that it is shown."""
        self._presenters[place.page].opened(place)

    def leave(self, page: Page) -> None:
        """Tell it that it is left, so that what was typed is saved."""
        left = getattr(self._presenters.get(page), "left", None)
        if left is not None:
            left()

    def lasting(self, page: Page, field: str) -> str:
        """What a field will be called when its page is opened afresh, once everything is saved."""
        named: Callable[[str], str] | None = getattr(self._presenters.get(page), "lasting", None)
        return named(field) if named is not None else field

    def act(self, page: Page, verb: str) -> None:
        """Undo or redo, where the page has it."""
        deed = getattr(self._presenters.get(page), verb, None)
        if deed is not None:
            deed()
