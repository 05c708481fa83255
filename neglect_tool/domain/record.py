"""What the record may hold beside the profile: topics, in the order in which they are asked. None is graded."""

from dataclasses import dataclass
from enum import StrEnum

from neglect_tool.saying import tr


class Of(StrEnum):
    """Whom or what a topic is about."""

    FAMILY = "family"
    CHILD = "child"
    CARER = "carer"
    WORK = "work"


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that practitioners and panels expect to find."""

    code: str
    of: Of
    name: str
    hint: str
    locates: bool = False
    """Whether it tells where somebody may be found, so that it stays out of editions for the family."""
    once: bool = False
    """Whether there is one of it at a time, such as a legal status, and not a list that grows."""


def _topic(code: str, of: Of, name: str, hint: str, *, locates: bool = False, once: bool = False) -> Topic:
    return Topic(code, of, name, hint, locates, once)


_F, _C, _A, _W = Of.FAMILY, Of.CHILD, Of.CARER, Of.WORK
TOPICS: tuple[Topic, ...] = (
    _topic(
        "consent",
        _F,
        tr("Consent or lawful basis"),
        tr("Who agreed to what, and when; or the basis without consent."),
        once=True,
    ),
    _topic("sharing", _F, tr("Information shared"), tr("What was shared, with whom, why, and on what basis.")),
    _topic(
        "language",
        _F,
        tr("Language and interpreter"),
        tr("The language of the home, and who interprets: never a child or relative."),
        once=True,
    ),
    _topic("ethnicity", _F, tr("Ethnicity"), tr("In the family’s own words."), once=True),
    _topic("religion", _F, tr("Religion or belief"), tr("In the family’s own words."), once=True),
    _topic("address", _F, tr("Address"), tr("Where the household lives."), locates=True, once=True),
    _topic("removed", _F, tr("Previous children removed"), tr("When, and by which court or agency.")),
    _topic("other-children", _F, tr("Other children elsewhere"), tr("Who, and with whom they live."), locates=True),
    _topic("visitors", _F, tr("Regular visitors"), tr("Who comes or stays, and how often.")),
    _topic("professionals", _F, tr("Professionals involved"), tr("Name, agency and how to reach them."), locates=True),
    _topic(
        "legal",
        _C,
        tr("Legal status and orders"),
        tr("Such as a plan, an order, or accommodation, with its date."),
        once=True,
    ),
    _topic("responsibility", _C, tr("Parental responsibility"), tr("Who has it."), once=True),
    _topic(
        "contact",
        _C,
        tr("Nights with each carer, and contact"),
        tr("How many nights with whom, and what contact there is."),
    ),
    _topic("school", _C, tr("School or nursery"), tr("Which, and who knows the child there."), locates=True, once=True),
    _topic(
        "surgery", _C, tr("Surgery"), tr("Doctor’s surgery, health visitor or school nurse."), locates=True, once=True
    ),
    _topic("growth", _C, tr("Growth"), tr("Weight, length or height, with the day and who measured.")),
    _topic("immunisations", _C, tr("Immunisations"), tr("Which are up to date, and which are not.")),
    _topic("dental", _C, tr("Dental"), tr("Last seen, and what was found.")),
    _topic("not-brought", _C, tr("Was not brought"), tr("Which appointment, when, and what was done about it.")),
    _topic(
        "injury",
        _C,
        tr("Injuries"),
        tr(
            "What was seen or reported, when, and who was told. A mark on a child who cannot yet move about: refer now."
        ),
    ),
    _topic("disability", _A, tr("Disability and health"), tr("What it means for looking after the children.")),
    _topic(
        "easy-read",
        _A,
        tr("Easy-read or other format"),
        tr("What helps this person to read or hear the report."),
        once=True,
    ),
    _topic("advocacy", _A, tr("Advocacy"), tr("Who speaks with or for them."), once=True),
    _topic("abuse", _A, tr("Domestic abuse"), tr("What is known, from whom; think who may read this.")),
    _topic("mental-health", _A, tr("Mental health"), tr("Facts with their source.")),
    _topic("substances", _A, tr("Alcohol and drugs"), tr("Facts with their source.")),
    _topic("learning", _A, tr("Learning disability"), tr("Facts with their source.")),
    _topic("childhood", _A, tr("Their own childhood"), tr("In their words, or with its source.")),
    _topic("supervision", _W, tr("Supervision"), tr("What was talked over, with whom, and what came of it.")),
    _topic("oversight", _W, tr("Management oversight"), tr("Who looked, when, and what they asked for.")),
    _topic("transfer", _W, tr("Transfer to a new worker"), tr("From whom to whom, and what they must know first.")),
    _topic("step-down", _W, tr("Stepping down"), tr("What would make us reopen?")),
    _topic("corrections", _W, tr("The family’s corrections"), tr("What they say is wrong, and what was done.")),
    _topic("complaint", _W, tr("Complaint route"), tr("What the family was told about how to complain."), once=True),
    _topic(
        "safe-delivery",
        _W,
        tr("Safe delivery"),
        tr("A safe address, time and way for each person who gets a report."),
        locates=True,
    ),
    _topic(
        "restricted",
        _W,
        tr("Restricted note"),
        tr("Never in any edition. For what must not be shared, such as a worry about a named person."),
    ),
)
"""Every topic there is. A code keeps its meaning for good."""

_BY_CODE = {topic.code: topic for topic in TOPICS}


def topic(code: str) -> Topic:
    """The topic with that code; KeyError if there is none."""
    return _BY_CODE[code]


def known(code: str) -> bool:
    """Whether there is such a topic."""
    return code in _BY_CODE
