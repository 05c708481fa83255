"""From a folder of `forms/` with a `strategy.toml` to a frozen `Strategy`, or one located error with every fault."""

import re
from functools import cache
from pathlib import Path

from neglect_tool.domain.retention import RetentionRule
from neglect_tool.domain.strategy import Contact, Contacts, Strategy
from neglect_tool.errors import PackError
from neglect_tool.packs.source import Fault, broken, plain_name, read_source
from neglect_tool.packs.table import Findings, Table, short
from neglect_tool.paths import shipped
from neglect_tool.saying import tr

STRATEGY_FILE = "strategy.toml"
FORMAT = "neglect-strategy/1"
KIND = "strategy"
OLDEST = 120
"""In years; no birthday or time of keeping beyond it is meant."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_NUMBER = re.compile(r"\+?[0-9](?: ?[0-9]){2,18}")
"""As people write a telephone number; `999` is the shortest."""


def load_strategy(folder: Path) -> Strategy:
    """The strategy in that folder, wholly checked; PackError names every fault with its file, line and remedy."""
    findings = Findings()
    source = read_source(folder, STRATEGY_FILE)
    if isinstance(source, Fault):
        raise broken(folder, KIND, [source])
    table = Table(findings, source, (), source.data)
    made_for = table.text("format")
    if made_for and made_for != FORMAT:
        what = tr("this strategy has the format `{short}`", short=short(made_for))
        table.fault(("format",), what, tr("This version of the program reads `{format}`.", format=FORMAT))
    strategy = Strategy(
        id=table.text("id", form=_ID, like="county-strategy"),
        name=table.text("name"),
        edition=table.text("edition"),
        begins=table.day("from"),
        ends=table.day("until"),
        retention=_retention(table.table("retention")),
        contacts=_contacts(table.table("contacts")) if "contacts" in table.data else None,
        example=table.flag("example"),
    )
    if not findings.faults and strategy.ends < strategy.begins:
        table.fault(("until",), "this day is before the one in `from`", tr("Put the two in their order."))
    table.done()
    if findings.faults:
        raise broken(folder, KIND, findings.faults)
    return strategy


def shipped_strategy_ids() -> tuple[str, ...]:
    """The ids of the strategies that come with the program, in order of the alphabet."""
    return tuple(sorted(path.parent.name for path in shipped("forms").glob(f"*/{STRATEGY_FILE}")))


@cache
def shipped_strategy(strategy_id: str) -> Strategy:
    """A strategy that comes with the program, read once; PackError if there is none of that id."""
    known = shipped_strategy_ids()
    if strategy_id not in known:
        remedy = tr("Use one of: {known}.", known=", ".join(known))
        raise PackError(plain_name(strategy_id, KIND), tr("there is no strategy of this name"), remedy)
    strategy = load_strategy(shipped("forms") / strategy_id)
    if strategy.id != strategy_id:
        what = tr("this folder holds the strategy {id}", id=strategy.id)
        raise PackError(strategy_id, what, tr("Give the folder the name of its strategy."))
    return strategy


def _retention(table: Table) -> RetentionRule:
    rule = RetentionRule(
        birthday=table.whole("birthday", least=18, most=OLDEST),
        years=table.whole("years_after_last_entry", least=1, most=OLDEST),
        hold=table.text("hold", required=False),
    )
    table.done()
    return rule


def _contacts(table: Table) -> Contacts:
    found = Contacts(
        front_door=_contact(table.table("front_door")),
        out_of_hours=_contact(table.table("out_of_hours")),
        checked=table.day("checked"),
    )
    table.done()
    return found


def _contact(table: Table) -> Contact:
    found = Contact(table.text("name"), table.text("number", form=_NUMBER, like="01632 960101"), table.text("when"))
    table.done()
    return found
