"""How a report says dates, ages, grades, sources and lists: one wording for every section."""

import re
from collections.abc import Iterable
from datetime import date

from neglect_tool.domain.ages import age
from neglect_tool.domain.assessment import Child, Evidence, Grade, NotGrade, Source, Visit
from neglect_tool.domain.days import MONTHS, in_words
from neglect_tool.domain.form import FormPack, Item
from neglect_tool.domain.profile import Result, Status
from neglect_tool.report.blocks import Mark, Run, Text, soft, strong, text
from neglect_tool.saying import tr, tr_count

SOURCES = {
    Source.OBSERVED: "observed",
    Source.CHILD: tr("child said"),
    Source.CARER: tr("carer said"),
    Source.AGENCY: tr("agency told us"),
    Source.RECORD: "record",
}
NOT_GRADES = {
    NotGrade.NA: tr("not applicable"),
    NotGrade.UNKNOWN: tr("not seen yet"),
    NotGrade.DECLINED: tr("declined"),
}
STATUSES = {
    Status.NOT_ENOUGH_INFORMATION: tr("not enough information"),
    Status.NOT_APPLICABLE: tr("not applicable"),
    Status.PROVISIONAL: tr("provisional"),
}
HYPHEN = re.compile(r"(?<=[^\W\d_]{2}-)(?=[^\W\d_]{2})")
"""Where a word may go on in the next line: behind a hyphen between letters."""
_SENTENCE_END = re.compile(r"(?<!\b[A-Z])[.!?]”? ")
"""Not after one capital: that is an initial, as in "K. Adebayo"."""
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def day(on: date, beside: date) -> str:
    """A date without its year, where that is the year of the report."""
    return f"{on.day} {MONTHS[on.month - 1]}" if on.year == beside.year else in_words(on)


def month(on: date, beside: date) -> str:
    """The month that an earlier assessment is known by."""
    name = MONTHS[on.month - 1]
    return name if on.year == beside.year else f"{name} {on.year}"


def short_month(on: date, *, with_year: bool) -> str:
    """A month for a narrow place."""
    name = MONTHS[on.month - 1][:3]
    return f"{name} {on.year % 100:02d}" if with_year else name


def short_age(child: Child, on: date) -> str:
    """The same for a narrow place."""
    if child.born is None and child.due:
        return tr(
            "due {day} {short_month}",
            day=child.due.day,
            short_month=short_month(child.due, with_year=child.due.year != on.year),
        )
    return how_old(child, on)


def how_old(child: Child, on: date) -> str:
    """A child's age in words, in months under two and weeks under three months, or the due date."""
    if child.born is None:
        return tr("due {day}", day=in_words(child.due)) if child.due else "unborn"
    if child.born > on:
        return "unborn"
    years = age(child.born, on)
    if years >= 2:
        return tr("{years} years", years=years)
    months = (on.year - child.born.year) * 12 + on.month - child.born.month - (on.day < child.born.day)
    return (
        tr_count(months, "{n} month", "{n} months")
        if months >= 3
        else tr_count((on - child.born).days // 7, "{n} week", "{n} weeks")
    )


def count(number: int, thing: str) -> str:
    """Such as 1 item, 2 items."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def in_letters(number: int) -> str:
    """Such as three; large ones stay figures."""
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)


def capital(words: str) -> str:
    """The same words with a capital at the start."""
    return words[:1].upper() + words[1:]


def ended(words: str) -> str:
    """The same words with a full stop, where they end in a letter or a figure."""
    words = words.strip()
    return f"{words}." if words and (words[-1].isalnum() or words[-1] in ")%") else words


def item_name(item: Item) -> str:
    """Such as K2a, Watched over."""
    return f"{item.id}, {item.name}"


def grade_words(pack: FormPack, grade: Grade | None) -> str:
    """What a grade means, in the pack's words, or what stands in its place."""
    if grade is None:
        return STATUSES[Status.NOT_ENOUGH_INFORMATION]
    return pack.grade_names[grade - 1].lower() if isinstance(grade, int) else NOT_GRADES[grade]


def grade_of(result: Result) -> Grade | None:
    """What is drawn for an area or domain."""
    return NotGrade.NA if result.status is Status.NOT_APPLICABLE else result.grade


def said(pack: FormPack, what: str, result: Result, *more: str) -> str:
    """An area or domain as a screen reader tells it."""
    grade = grade_of(result)
    number = f"{grade}, " if isinstance(grade, int) else ""
    parts = [f"{what}: {number}{grade_words(pack, grade)}"]
    if result.status is Status.PROVISIONAL:
        parts.append(tr("provisional"))
    if result.masked:
        parts.append(tr("{count} worse inside", count=len(result.masked)))
    return ", ".join([*parts, *more])


def mark(pack: FormPack, what: str, result: Result, *more: str) -> Mark:
    """An area's or domain's grade, drawn and told."""
    return Mark(grade_of(result), said(pack, what, result, *more))


def beside(pack: FormPack, result: Result, *more: str) -> tuple[Text, ...]:
    """The words beside a glyph, a line each."""
    lines = [text(strong(grade_words(pack, grade_of(result))))]
    if result.masked:
        lines.append(text(tr("+{count} worse inside", count=len(result.masked))))
    last = [*((tr("provisional"),) if result.status is Status.PROVISIONAL else ()), *more]
    return (*lines, text(soft(", ".join(last)))) if last else tuple(lines)


def when_seen(visit: Visit, on: date) -> str:
    """A visit as evidence names it."""
    return f"{day(visit.on, on)}, {tr('announced') if visit.announced else tr('unannounced')}"


def told(evidence: Evidence, visit: Visit, on: date) -> Text:
    """A piece of evidence: when, how, from whom, and the words as written."""
    return text(f"{when_seen(visit, on)}, {whence(evidence)}: {evidence.text.strip()}")


def whence(evidence: Evidence) -> str:
    """How it came to be known, and from whom: "agency told us, said by Ms Hale". An edition that may not say who has
    no name here."""
    by = tr(", said by {said_by}", said_by=evidence.said_by.strip()) if evidence.said_by.strip() else ""
    third = tr(" (about a third party)") if evidence.third_party else ""
    return f"{SOURCES[evidence.source]}{by}{third}"


def shorten(words: str, most: int) -> str:
    """At most so many characters: ended at a sentence if one ends late enough, else at a word with an ellipsis."""
    words = " ".join(words.split())
    if len(words) <= most:
        return words
    cut = words[:most]
    stop = max((end.end() for end in _SENTENCE_END.finditer(cut)), default=0)
    if stop > most * 0.5:
        return cut[: stop - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > most * 0.5 else cut).rstrip(" ,;:–") + "…"


def brief(name: str, most: int = 24) -> str:
    """A name for a narrow place; the whole of it stands elsewhere in the report."""
    return shorten(name, most)


def short_words(name: str, others: Iterable[str], most: int = 14) -> str:
    """A name whose words, or parts at a hyphen, each fit a narrow place, unless two would then be called the same."""
    short, *rest = (
        " ".join("".join(part if len(part) <= most else f"{part[: most - 1]}…" for part in HYPHEN.split(word))
                 for word in each.split())
        for each in (name, *others)
    )  # fmt: skip
    return name if rest.count(short) > 1 else short


def runs(words: str) -> tuple[Run, ...]:
    """Written words as one text."""
    return text(words.strip())
