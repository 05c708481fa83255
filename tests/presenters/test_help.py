"""Every page has help in plain words, and none of it names a key that is not there."""

import re

import pytest

from neglect_tool.gui.presenters.help import EVERYWHERE, help_of, keys_of
from neglect_tool.gui.presenters.ports import Page
from neglect_tool.paths import shipped

LONGEST = 180
"""Characters of a line, so that it is read and not skipped."""
_KEY = re.compile(r"\b(?:Ctrl|Alt|Shift|Esc|Tab|Enter|Space|Page Up|Page Down|F\d+)\b")


def test_there_is_help_for_each_page_and_none_for_pages_that_do_not_exist() -> None:
    there = {file.stem for file in (shipped("resources") / "help").glob("*.toml")}
    assert there == {page.value for page in Page}


@pytest.mark.parametrize("page", Page)
def test_it_is_short_whole_sentences_and_names_no_key(page: Page) -> None:
    found = help_of(page)
    assert 2 <= len(found.good) <= 4
    for line in (found.why, *found.good):
        assert line.endswith("."), line
        assert len(line) <= LONGEST, line
        assert not _KEY.search(line), "keys come from the page itself, so that help never names one that is gone"


def test_a_key_of_the_page_comes_before_those_that_act_everywhere_and_only_once() -> None:
    own = (("Enter", "open"), ("F1", "what to look for"))
    keys = keys_of(Page.PROFILE, own)
    assert keys[:2] == own
    assert [key for key, _ in keys].count("F1") == 1
    assert {key for key, _ in EVERYWHERE} <= {key for key, _ in keys}


def test_before_a_vault_is_open_no_key_is_named_that_needs_one() -> None:
    assert {key for key, _ in keys_of(Page.UNLOCK, ())} == {"F1", "Ctrl + −"}
