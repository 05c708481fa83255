"""The page of settings without a window: each choice counts at once, and what ships is shown as it is."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from neglect_tool.bootstrap import Services
from neglect_tool.errors import PackError
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.presenters.settings import Laptop, SettingsPresenter
from neglect_tool.gui.presenters.settings_state import EXAMPLE, EXPIRED
from neglect_tool.packs.load import shipped_pack
from neglect_tool.settings import Settings

TODAY = date(2026, 7, 1)


class Chosen:
    """What is chosen."""

    def __init__(self) -> None:
        self.chosen = Settings()

    def choose(self, wanted: Settings) -> None:
        self.chosen = wanted


class Desk:
    """The page with what it was told and where it led."""

    def __init__(self, view: Any, run: Callable[..., None], **laptop: Any) -> None:
        services = Services()
        here = {"packs": services.packs, "strategy": services.strategy, "today": lambda: TODAY, "vault": None}
        self.comfort, self.places, self.view = Chosen(), list[Place](), view
        self.page = SettingsPresenter(self.comfort, Laptop(**{**here, **laptop}), view, run, self.places.append)
        self.page.opened(Place(Page.SETTINGS))

    def section(self, key: str) -> Any:
        return next(each for each in self.view.state.sections if each.key == key)


@pytest.fixture
def desk(view: Any, run_now: Callable[..., None]) -> Desk:
    return Desk(view, run_now)


def test_each_choice_counts_at_once_and_leaves_the_others(desk: Desk) -> None:
    for field, value in (("mode", "dark"), ("text", "1.5"), ("lock_after", "10"), ("letters", False), ("still", True)):
        desk.page.form_changed(field, value)
    desk.page.form_changed("spelling", value=False)
    assert desk.comfort.chosen == Settings("dark", 1.5, False, 10, True, False)
    assert desk.view.state.form.value("text") == "1.5"
    assert desk.view.state.form.value("lock_after") == "10"


def test_what_is_chosen_by_a_key_is_shown_too(desk: Desk) -> None:
    desk.comfort.choose(Settings(text=1.25))
    desk.page.refresh()
    assert desk.view.state.form.value("text") == "1.25"


def test_a_pack_is_shown_with_its_version_its_items_and_what_pins_its_words(desk: Desk) -> None:
    pack = shipped_pack("graded-neglect-profile")
    (row,) = desk.section("packs").rows
    assert row.title == f"{pack.title}, version {pack.version}"
    assert row.line.startswith(f"{sum(1 for _ in pack.items())} items.")
    assert pack.hash in row.line.replace(" ", "")


def test_the_strategy_says_its_days_its_rule_and_whom_to_ring_and_that_it_is_an_example(desk: Desk) -> None:
    section = desk.section("strategy")
    said = " ".join(f"{row.title} {row.line}" for row in section.rows)
    assert section.warning == EXAMPLE
    for words in ("1 April 2026 to 31 March 2029", "the youngest child is 25", "01632 960101", "checked on 1 April"):
        assert words in said


def test_an_edition_that_has_ended_is_warned_of(view: Any, run_now: Callable[..., None]) -> None:
    ours = replace(Services().strategy(), example=False)
    assert Desk(view, run_now, strategy=lambda: ours, today=lambda: ours.ends).section("strategy").warning == ""
    late = Desk(view, run_now, strategy=lambda: ours, today=lambda: date(2029, 4, 1))
    assert late.section("strategy").warning == EXPIRED


def test_what_cannot_be_read_says_so_in_its_own_card(view: Any, run_now: Callable[..., None]) -> None:
    def broken() -> Any:
        raise PackError("x", "this strategy cannot be read", "Install the program again.")

    desk = Desk(view, run_now, strategy=broken)
    assert desk.section("strategy").warning == "This strategy cannot be read. Install the program again."
    assert desk.section("packs").rows


def test_it_says_where_things_lie_and_leads_to_the_vault(view: Any, run_now: Callable[..., None]) -> None:
    desk = Desk(view, run_now, vault=Path("over") / "there")
    lines = {row.key: row.line for row in desk.section("about").rows}
    assert lines["vault-at"] == str(Path("over") / "there")
    assert "settings.toml" in lines["settings-at"]
    desk.page.act("backups", "vault")
    assert desk.places == [Place(Page.VAULT)]
