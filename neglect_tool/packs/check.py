"""Turns the raw tables of a pack into values, and gathers every fault on the way instead of stopping at the first."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from types import MappingProxyType

from neglect_tool.domain.form import Area, Band, Domain, Item, UngradedPart
from neglect_tool.packs.source import Source
from neglect_tool.packs.table import BAND_NAMES, Findings, Grades, Table, short
from neglect_tool.saying import tr

FORMAT = "neglect-pack/1"

_PACK_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_VERSION = re.compile(r"[0-9]+(\.[0-9]+){0,3}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_FILE = re.compile(r"[a-z0-9][a-z0-9_-]*\.toml")


@dataclass(frozen=True, slots=True)
class Head:
    """What `pack.toml` says, before its domain files are read; empty where a fault was found."""

    id: str
    version: str
    title: str
    language: str
    licence: str
    author: str
    grade_names: Grades
    files: tuple[str, ...]
    ungraded: tuple[UngradedPart, ...]


def check_head(source: Source, findings: Findings) -> Head:
    """What `pack.toml` says; its faults go into `findings`."""
    table = Table(findings, source, (), source.data)
    made_for = table.text("format")
    if made_for and made_for != FORMAT:
        what = tr("this pack has the format `{short}`", short=short(made_for))
        table.fault(("format",), what, tr("This version of the program reads `{format}`.", format=FORMAT))
    head = Head(
        id=table.text("id", form=_PACK_ID, like="graded-profile"),
        version=table.text("version", form=_VERSION, like="1.0"),
        title=table.text("title"),
        language=table.text("language", form=_LANGUAGE, like="en-GB"),
        licence=table.text("licence"),
        author=table.text("author", required=False),
        grade_names=table.five("grade_names"),
        files=_files(table),
        ungraded=tuple(_ungraded(table.table("ungraded", required=False))),
    )
    table.done()
    return head


def check_domain(source: Source, findings: Findings) -> Domain:
    """The domain that a file describes; its faults go into `findings`."""
    table = Table(findings, source, (), source.data)
    name = table.text("id")
    if name:
        table.claim(name, "id")
    areas = table.table("areas")
    if table.data.get("areas") == {}:
        table.fault(("areas",), "this domain has no areas", tr("Add a table such as `[areas.A1]`."))
    domain = Domain(
        id=name,
        name=table.text("name"),
        about=table.text("about"),
        named_needs_only=table.flag("named_needs_only"),
        areas=tuple(_area(key, entry) for key, entry in areas.entries()),
    )
    table.done()
    return domain


def _files(table: Table) -> tuple[str, ...]:
    files: list[str] = []
    for index, name in enumerate(table.texts("domains")):
        place = ("domains", str(index))
        if name and (not _FILE.fullmatch(name) or name == "pack.toml"):
            what = tr("`{short}` is not the name of a domain's file", short=short(name))
            table.fault(place, what, tr("Name a file in this folder, such as `a-first-domain.toml`."))
        elif name in files:
            table.fault(place, f"the file {name} stands here twice", tr("Name each file once."))
        elif name:
            files.append(name)
    if table.data.get("domains") == []:
        table.fault(("domains",), "this pack has no domains", tr("Name at least one domain's file."))
    return tuple(files)


def _ungraded(parts: Table) -> Iterator[UngradedPart]:
    for key, entry in parts.entries():
        prompts = entry.texts("prompts")
        if entry.data.get("prompts") == []:
            entry.fault(("prompts",), "there are no prompts", tr("Write at least one."))
        yield UngradedPart(key, entry.text("name"), prompts)
        entry.done()


def _area(key: str, table: Table) -> Area:
    items = table.table("items")
    if "items" in table.data and not items.data:
        table.fault(
            ("items",), "this area has no items", tr("Add a table such as `[areas.{key}.items.{key}a]`.", key=key)
        )
    area = Area(key, table.text("name"), tuple(_item(name, entry) for name, entry in items.entries()))
    table.done()
    return area


def _item(key: str, table: Table) -> Item:
    bands = table.bands("bands")
    item = Item(
        id=key,
        name=table.text("name"),
        question=table.text("question"),
        descriptors=table.five("grades"),
        bands=bands,
        exposure=table.bands("exposure", within=bands),
        critical=table.bands("critical", within=bands),
        alerts_at_four=table.flag("alerts_at_four"),
        sleep_place=table.flag("sleep_place"),
        ask_alone=table.flag("ask_alone"),
        look_for=MappingProxyType(_look_for(table, bands)),
    )
    if item.alerts_at_four and not item.critical:
        table.fault(("alerts_at_four",), "only a critical item can alert", tr("Name its bands in `critical`."))
    for index, words in enumerate(item.descriptors):
        _descriptor_once(table, index, words)
    table.done()
    return item


def _look_for(table: Table, bands: frozenset[Band]) -> dict[Band, tuple[str, ...]]:
    lists = table.table("look_for")
    if "look_for" in table.data:
        for band in _in_order(bands):
            if not lists.data.get(band):
                table.fault(
                    ("look_for",), f"the band {band} has nothing to look for", tr("Add `look_for.{band}`.", band=band)
                )
    found = {}
    for name in lists.data:
        words = lists.texts(name)
        if name not in list(Band):
            lists.fault(
                (name,), f"there is no age band `{short(name)}`", tr("Use one of {band_names}.", band_names=BAND_NAMES)
            )
        elif Band(name) not in bands:
            lists.fault(
                (name,), f"the band {name} is not among the item's bands", tr("Add it to `bands`, or take it out.")
            )
        else:
            found[Band(name)] = words
    return {band: found[band] for band in _in_order(found)}


def _descriptor_once(table: Table, index: int, words: str) -> None:
    plain = " ".join(words.casefold().split())
    if not plain:
        return
    if plain in table.findings.words:
        first = table.findings.words[plain]
        table.fault(("grades", str(index)), f"these words stand already at {first}", tr("Say what is particular here."))
    else:
        table.findings.words[plain] = table.spot("grades", str(index))


def _in_order(bands: Collection[Band]) -> list[Band]:
    return [band for band in Band if band in bands]
