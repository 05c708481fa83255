"""What the page of settings shows, as frozen values: choices, then what ships with the program, to be read."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from neglect_tool.domain.form import FormPack
from neglect_tool.domain.strategy import Strategy
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.forms import Field, FieldKind, Form
from neglect_tool.gui.presenters.ports import Problem
from neglect_tool.gui.presenters.vault_state import Act, Row, Section
from neglect_tool.gui.presenters.whom_to_ring import whom_to_ring
from neglect_tool.saying import tr, tr_count
from neglect_tool.settings import LOCK_AFTER, Settings

MODES = (("system", tr("As the desktop")), ("light", tr("Light")), ("dark", tr("Dark")), ("hc", tr("High contrast")))
TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
EXPIRED = tr("This edition has ended. Ask your partnership for the one that is in force, and put it in its place.")
EXAMPLE = tr("This is an example that ships with the program. Your partnership's own strategy takes its place.")
BACKUPS = tr(
    "Where backups are kept, a second place for them, and putting one back: all of it is on the page of your vault."
)
RIGHTS = (
    tr("Neglect Tool: Apache License 2.0, form pack included."),
    tr("Letters: Inter, SIL Open Font License 1.1."),
    tr("Spelling: the British English list of the LibreOffice dictionaries, GNU LGPL 3."),
    tr("Window: Qt and PySide6, GNU LGPL 3."),
    tr("Vault: SQLite, SQLite3 Multiple Ciphers and apsw; cryptography and keyring."),
    tr("Reports: reportlab, pikepdf, pyHanko, pypdfium2 and Pillow."),
    tr("Each of these is free software; its licence comes with it."),
)


@dataclass(frozen=True, slots=True)
class SettingsState:
    """Choices that count at once, and cards to be read."""

    form: Form
    sections: tuple[Section, ...]
    announcement: str = ""


def choices(chosen: Settings) -> Form:
    """Everything that can be chosen; there is no button, since each choice counts at once."""
    minutes = tuple((str(each), tr_count(each, "{n} minute", "{n} minutes")) for each in LOCK_AFTER)
    sizes = tuple((f"{each}", f"{each:.0%}") for each in TEXT_SCALES)
    fields = (
        Field("mode", tr("Colours"), FieldKind.CHOICE, chosen.mode, choices=MODES),
        Field("text", tr("Size of text"), FieldKind.CHOICE, f"{chosen.text}", choices=sizes),
        Field("lock_after", tr("Lock when not touched for"), FieldKind.CHOICE, str(chosen.lock_after), choices=minutes),
        Field("letters", tr("Single letters act, such as 1 to 5 while grading"), FieldKind.TICK, chosen.letters),
        Field("still", tr("Keep still: nothing on the screen moves by itself"), FieldKind.TICK, chosen.still),
        Field("spelling", tr("Mark words that the spelling list does not know"), FieldKind.TICK, chosen.spelling),
    )
    return Form("settings", tr("On this laptop"), fields, submit="")


def backups() -> Section:
    """The way to where backups are looked after."""
    return Section("backups", tr("Backups"), BACKUPS, acts=(Act("vault", tr("Go to your vault"), icon="save"),))


def packs_section(packs: tuple[FormPack, ...] | None, broken: Problem | None) -> Section:
    """A line a form pack that ships: what it is called, its version, how many items, and what pins its words."""
    about = tr("What is asked comes from a form pack. These ship with the program and cannot be changed here.")
    rows = tuple(_pack_row(pack) for pack in packs or ())
    return Section("packs", tr("Form packs"), about, _words(broken), rows)


def strategy_section(strategy: Strategy | None, broken: Problem | None, today: date) -> Section:
    """What is local: the edition in force, how long records are kept, and whom to ring."""
    if strategy is None:
        return Section("strategy", tr("Local strategy"), warning=_words(broken))
    warning = EXAMPLE if strategy.example else EXPIRED if strategy.expired(today) else ""
    days = tr(
        "{edition}: in force from {day} to {day2}.",
        edition=strategy.edition,
        day=day_words(strategy.begins),
        day2=day_words(strategy.ends),
    )
    ring = whom_to_ring(strategy, today)
    rule = strategy.retention
    rows = [
        Row("edition", strategy.name, days, "report"),
        Row("keeping", tr("How long records are kept"), f"{rule} {rule.hold}".strip(), "clock"),
        *(Row(f"ring:{n}", f"{each.name}: {each.number}", each.when, "bell") for n, each in enumerate(ring.numbers)),
    ]
    if ring.numbers:
        rows.append(Row("checked", tr("Shown under Act now"), ring.about, "info"))
    return Section("strategy", tr("Local strategy"), "", warning, tuple(rows))


def about_section(version: str, settings: Path, vault: Path | None) -> Section:
    """Which version this is, where things lie, and whose work is in it."""
    kept = str(vault) if vault is not None else tr("The practice vault is in memory only: it is gone when this closes.")
    rows = (
        Row(
            "version",
            tr("Neglect Tool {version}", version=version),
            tr("It decides nothing about a family: a person decides."),
            "info",
        ),
        Row("vault-at", tr("Where the vault lies"), kept, "folder"),
        Row(
            "settings-at",
            tr("Where these settings lie"),
            tr("{settings} (nothing of a family is in it)", settings=settings),
            "folder",
        ),
    )
    return Section("about", tr("About"), rows=rows, text="\n".join(RIGHTS))


def _pack_row(pack: FormPack) -> Row:
    items = sum(1 for _ in pack.items())
    blocks = " ".join(pack.hash[at : at + 8] for at in range(0, len(pack.hash), 8))
    return Row(
        pack.id,
        tr("{title}, version {version}", title=pack.title, version=pack.version),
        tr("{counted}. Its fingerprint: {blocks}", counted=tr_count(items, "{n} item", "{n} items"), blocks=blocks),
        "list",
    )


def _words(broken: Problem | None) -> str:
    return f"{broken.what} {broken.remedy}".strip() if broken else ""
