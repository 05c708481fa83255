"""Everything that lives from unlocking to locking: the desk, the presenters and the pages that they drive."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from neglect_tool.domain.day import DayPack
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


class Opens(Protocol):
    """A presenter of a page of the open assessment."""

    def opened(self, place: Place, /) -> None:
        """The page is shown."""

    def left(self) -> None:
        """The page is left."""


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
        sections: Sequence[Part],
        run: Run,
        go: Go,
        day_pack: Callable[[], DayPack],
        copy: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.store = store
        self.desk = Desk(casework, run, ShotTimer())
        self.pages: dict[Page, PageView] = {}
        self._presenters: dict[Page, Opens] = {}
        caseload, new = CaseloadPage(look), NewFamilyPage(look)
        self._caseload = CaseloadPresenter(casework, caseload, run, go)
        self._new_family = NewFamilyPresenter(casework, new, run, go)
        bind(caseload, self._caseload)
        bind(new, self._new_family)
        self.pages[Page.CASELOAD], self.pages[Page.NEW_FAMILY] = caseload, new
        family, grading, story = FamilyPage(look), GradingPage(look), StoryPage(look)
        readiness, report = ReadinessPage(look), ReportPage(look)
        grader = GradingPresenter(self.desk, grading, go)
        reporter = ReportPresenter(self.desk, press, report, run, go, copy)
        self._add(Page.FAMILY, family, FamilyPresenter(self.desk, family, go, self.pages.__contains__))
        visit, sort = VisitPage(look), SortPage(look)
        self._add(Page.VISIT, visit, VisitPresenter(self.desk, visit, go))
        self._add(Page.SORT, sort, SortPresenter(self.desk, sort, go))
        self._add(Page.PROFILE, grading, grader)
        self._add(Page.STORY, story, StoryPresenter(self.desk, story, go))
        change = ChangePage(look)
        self._add(Page.CHANGE, change, ChangePresenter(self.desk, casework.pack, change, run, go))
        second = SecondOpinionPage(look)
        self._add(Page.SECOND_OPINION, second, SecondOpinionPresenter(self.desk, second, go))
        day, chronology, plan = DayPage(look), ChronologyPage(look), PlanPage(look)
        self._add(Page.DAY, day, DayPresenter(self.desk, day, go, day_pack))
        self._add(Page.CHRONOLOGY, chronology, ChronologyPresenter(self.desk, chronology, go))
        self._add(Page.PLAN, plan, PlanPresenter(self.desk, plan, go))
        self._add(Page.READINESS, readiness, ReadinessPresenter(self.desk, readiness, go))
        self._add(Page.REPORT, report, reporter)
        record = RecordPage(look)
        self._add(Page.RECORD, record, RecordPresenter(self.desk, record, go))
        photographs = PhotographsPage(look)
        self._add(Page.PHOTOGRAPHS, photographs, PhotographsPresenter(self.desk, album, photographs, run, go))
        vault = VaultPage(look)
        self._add(Page.VAULT, vault, VaultPresenter(sections, keeper, vault, run, go, self._unsaved))
        for view in self.pages.values():
            view.place_wanted.connect(go)
        grading.history_wanted.connect(lambda on: grader.show_history(on=on))
        report.text_wanted.connect(lambda on: reporter.show_text(on=on))
        report.grey_wanted.connect(lambda on: reporter.show_grey(on=on))

    def add(self, page: Page, view: PageView, presenter: Opens) -> None:
        """One more page, whose presenter is joined to it already."""
        self.pages[page] = view
        self._presenters[page] = presenter

    def _add(self, page: Page, view: PageView, presenter: Any) -> None:
        bind(view, presenter)
        self.pages[page] = view
        self._presenters[page] = presenter

    def _unsaved(self) -> bool:
        return self.desk.saved.failed is not None

    def open(self, place: Place) -> None:
        """Tell the page's presenter that it is shown."""
        if place.page is Page.CASELOAD:
            self._caseload.opened()
        elif place.page is Page.NEW_FAMILY:
            self._new_family.opened()
        else:
            self._presenters[place.page].opened(place)

    def leave(self, page: Page) -> None:
        """Tell it that it is left, so that what was typed is saved."""
        if page in self._presenters:
            self._presenters[page].left()

    def lasting(self, page: Page, field: str) -> str:
        """What a field will be called when its page is opened afresh, once everything is saved."""
        named: Callable[[str], str] | None = getattr(self._presenters.get(page), "lasting", None)
        return named(field) if named is not None else field

    def act(self, page: Page, verb: str) -> None:
        """Undo or redo, where the page has it."""
        deed = getattr(self._presenters.get(page), verb, None)
        if deed is not None:
            deed()
