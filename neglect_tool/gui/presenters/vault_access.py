"""The sections that say who can open the vault, and that change its key."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from neglect_tool.gui.presenters.forms import Field, FieldKind, Form
from neglect_tool.gui.presenters.vault_state import (
    BEFORE,
    NOT_BEFORE,
    PRESENT,
    Act,
    After,
    Answer,
    Deed,
    Part,
    Row,
    Section,
    lacking,
    moment_words,
    present_field,
)
from neglect_tool.saying import tr
from neglect_tool.services.keeping import AGENCY, COMPUTER, PASSPHRASES, EscrowPublic, VaultKeeper, Way
from neglect_tool.vault.phrase import KEEP_APART, new_phrase
from neglect_tool.vault.strength import strength

NOBODY_ELSE = tr("If the passphrase is lost, nobody can open this vault.")
YOURS = tr("Your passphrase")
ANOTHER = tr("Offer me another phrase")
LET_COMPUTER = tr("Let this computer open it")
COMPUTER_OPENS = tr(
    "Whoever can use your account on this computer can then open the vault without the passphrase. A new computer, "
    "account or system may forget it, so the passphrase stays and you need to keep it. While this is on, the computer "
    "also notices if the whole vault is put back to an older time."
)
DO_NOT_CHANGE = tr("Leave it as it is")
GIVE_PRESENT = tr("Give the passphrase that opens it now.")

Ways = tuple[Way, ...]


class AccessPart(Part):
    """A row for each way in; add the agency's key or a passphrase, change one, take one away."""

    key = "who"

    def __init__(self, keeper: VaultKeeper) -> None:
        self._keeper = keeper
        self._public: EscrowPublic | None = None

    def read(self) -> Ways:
        """Every way in."""
        return self._keeper.ways()

    def section(self, found: Ways | None) -> Section:
        """Who can open it, and plainly if nobody else can."""
        ways = found or ()
        agency = any(way.kind == AGENCY for way in ways)
        acts = (
            Act("add-agency", tr("Add the agency’s key"), icon="shield"),
            Act("add-passphrase", tr("Add another passphrase"), icon="plus"),
            *(() if any(way.kind == COMPUTER for way in ways) else (Act("add-keystore", LET_COMPUTER, icon="key"),)),
        )
        return Section(
            self.key,
            tr("Who can open it"),
            warning="" if agency or found is None else NOBODY_ELSE,
            rows=tuple(_row(way, ways, may_change=not self._keeper.read_only) for way in ways),
            acts=acts if not self._keeper.read_only else (),
        )

    def act(self, key: str, found: Ways) -> Answer:
        """Open the form of that button."""
        verb, _, number = key.partition(":")
        way = next((each for each in found if str(each.number) == number), None)
        if verb == "add-agency":
            return _agency_form()
        if verb == "add-passphrase":
            return _passphrase_form(
                key,
                tr("Add another passphrase"),
                tr("Add it"),
                tr("It opens all of the vault. {not_before}", not_before=NOT_BEFORE),
                named=True,
            )
        if verb == "add-keystore":
            return Form(key, LET_COMPUTER, (present_field(),), tr("Let it"), DO_NOT_CHANGE, COMPUTER_OPENS)
        if verb == "change":
            return _passphrase_form(
                key,
                tr("Change your passphrase"),
                tr("Change it"),
                tr("The old one stops opening the vault. {before}", before=BEFORE),
            )
        return _remove_form(way, found) if verb == "remove" and way is not None else None

    def changed(self, form: Form, found: Ways) -> Form:  # noqa: ARG002 - as every part
        """Say how strong a new passphrase is."""
        if not any(field.name == "new" for field in form.fields):
            return form
        new = str(form.value("new"))
        if new != form.value("drawn"):
            form = form.answered("drawn", "")
        return form.hinted("new", strength(new, self._keeper.owner).words)

    def offered(self, form: Form) -> Form:
        """A drawn phrase in both fields, and to be read; asked again, another."""
        drawn = new_phrase()
        for name in ("new", "again", "drawn"):
            form = form.answered(name, drawn)
        return self.changed(replace(form, offer=ANOTHER), ())

    def submit(self, form: Form, found: Ways) -> Answer:
        """Do what the form is for."""
        verb, _, number = form.key.partition(":")
        present = str(form.value(PRESENT)) if verb != "add-agency" else ""
        if verb == "add-agency":
            return self._read_key(form)
        if verb == "compare":
            return self._add_agency(form, present)
        if verb == "add-keystore":
            return lacking(form, passphrase=GIVE_PRESENT) or self._add_keystore(present)
        if verb == "remove":
            way = next((each for each in found if str(each.number) == number), None)
            return lacking(form, passphrase=GIVE_PRESENT) or (self._remove(way, found, present) if way else None)
        return _wrong_new(form, self._keeper.owner) or self._set_passphrase(verb, present, form)

    def _read_key(self, form: Form) -> Answer:
        if wrong := lacking(form, file=tr("Choose the file that the agency gave you.")):
            return wrong
        file = Path(form.text("file"))

        def work() -> After:
            self._public = self._keeper.read_agency_key(file)
            return After(form=_compare_form(self._public))

        return Deed(tr("Reading the key…"), work)

    def _add_agency(self, form: Form, present: str) -> Answer:
        public = self._public
        wrong = lacking(
            form, compared=tr("Compare the fingerprint first; a wrong key would open the vault for somebody else."),
            passphrase=GIVE_PRESENT,
        )  # fmt: skip
        if wrong is not None or public is None:
            return wrong

        def work() -> After:
            self._keeper.add_agency(present, public)
            return After(
                tr(
                    "The recovery key of {agency_name} can open this vault from now on.",
                    agency_name=agency_name(public.agency),
                )
            )

        return Deed(tr("Adding the key…"), work)

    def _add_keystore(self, present: str) -> Deed:
        def work() -> After:
            self._keeper.add_keystore(present)
            return After(tr("This computer can open this vault from now on. Keep the passphrase all the same."))

        return Deed(tr("Asking this computer’s keystore…"), work)

    def _set_passphrase(self, verb: str, present: str, form: Form) -> Answer:
        new = str(form.value("new"))

        def add() -> After:
            self._keeper.add_passphrase(present, new, form.text("name"))
            return After(tr("The other passphrase opens this vault from now on."))

        def change() -> After:
            self._keeper.change_passphrase(present, new)
            return After(
                tr("Your passphrase is changed; the old one opens the vault no longer. {before}", before=BEFORE)
            )

        adding = verb == "add-passphrase"
        return Deed(
            tr("Adding the passphrase…") if adding else tr("Changing the passphrase…"), add if adding else change
        )

    def _remove(self, way: Way, ways: Ways, present: str) -> Answer:
        named = way_name(way, ways)

        def work() -> After:
            self._keeper.remove(present, way.number)
            return After(tr("{named} opens this vault no longer. {before}", named=named, before=BEFORE))

        return Deed(tr("Removing…"), work)


def way_name(way: Way, ways: Sequence[Way]) -> str:
    """What a way in is called on the page."""
    if way.kind == AGENCY:
        return tr("Recovery key of {agency_name}", agency_name=agency_name(way.agency))
    if way.kind != PASSPHRASES:
        return tr("This computer’s keystore")
    alone = sum(each.kind == PASSPHRASES for each in ways) == 1
    if alone or way.mine:
        return YOURS
    return tr("Passphrase “{name}”", name=way.name) if way.name else tr("Passphrase {number}", number=way.number)


def lowered(name: str) -> str:
    """A name in the middle of a sentence."""
    return f"{name[:1].lower()}{name[1:]}"


def agency_name(name: str) -> str:
    """An agency that did not say its name has one all the same."""
    return name or tr("the agency")


def _row(way: Way, ways: Ways, *, may_change: bool) -> Row:
    name = way_name(way, ways)
    since = tr("since {moment}", moment=moment_words(way.since)[0]) if way.since else tr("since the vault was made")
    called = tr("Passphrase {number} in the record, ", number=way.number) if name == YOURS or way.name else ""
    line = (
        tr("Fingerprint {fingerprint}, {since}", fingerprint=way.fingerprint, since=since)
        if way.kind == AGENCY
        else f"{called}{since}"
    )
    line = f"{line[:1].upper()}{line[1:]}"
    acts = []
    last = way.kind == PASSPHRASES and sum(each.kind == PASSPHRASES for each in ways) == 1
    if name == YOURS:
        acts.append(Act(f"change:{way.number}", tr("Change"), name))
    elif not last:
        acts.append(Act(f"remove:{way.number}", tr("Remove"), name))
    return Row(
        str(way.number), name, line, "shield" if way.kind == AGENCY else "key", tuple(acts) if may_change else ()
    )


def _agency_form() -> Form:
    file = Field(
        "file", tr("The agency’s key for laptops"), FieldKind.FILE, hint=tr("A small file, usually escrow.pub")
    )
    note = tr("With it the agency can open this vault if your passphrase is lost. Each use of it is on the record.")
    return Form("add-agency", tr("Add the agency’s key"), (file,), tr("Show its fingerprint"), DO_NOT_CHANGE, note)


def _compare_form(public: EscrowPublic) -> Form:
    fields = (
        Field("shown", tr("Fingerprint"), FieldKind.SHOWN, public.fingerprint),
        Field("compared", tr("It is the same as the one that the agency gave me"), FieldKind.TICK, value=False),
        present_field(),
    )
    note = tr(
        "This file says that it is the recovery key of {agency_name}. Anybody can write that: ask the "
        "agency, by telephone or on paper, and compare the fingerprint with theirs. {not_before}",
        agency_name=agency_name(public.agency),
        not_before=NOT_BEFORE,
    )
    title = tr("Is this the key of {agency_name}?", agency_name=agency_name(public.agency))
    return Form("compare", title, fields, tr("Let this key open the vault"), tr("Do not add it"), note)


def _passphrase_form(key: str, title: str, verb: str, note: str, *, named: bool = False) -> Form:
    called = Field(
        "name", tr("What to call it"), hint=tr("Such as whose it is; it is kept inside the vault. It may be empty")
    )
    fields = (
        *((called,) if named else ()),
        Field("new", tr("New passphrase"), FieldKind.HIDDEN, hint=tr("Four or five words that do not belong together")),
        Field("again", tr("New passphrase again"), FieldKind.HIDDEN),
        Field("drawn", KEEP_APART, FieldKind.SHOWN),
        present_field(),
    )
    return Form(key, title, fields, verb, DO_NOT_CHANGE, note, offer=tr("Offer me a phrase"))


def _remove_form(way: Way, ways: Ways) -> Form:
    name = way_name(way, ways)
    only = way.kind == AGENCY and sum(each.kind == AGENCY for each in ways) == 1
    note = tr(
        "It opens the vault no longer. {nobody_else} {before}", nobody_else=NOBODY_ELSE if only else "", before=BEFORE
    ).replace("  ", " ")
    title = tr("Remove: {name}", name=name)
    return Form(f"remove:{way.number}", title, (present_field(),), tr("Remove it"), tr("Keep it"), note)


def _wrong_new(form: Form, owner: str) -> Form | None:
    new, again, present = (str(form.value(name)) for name in ("new", "again", PRESENT))
    wrong = {}
    if not strength(new, owner).will_do:
        wrong["new"] = strength(new, owner).words or tr("Type the new passphrase, or have one offered.")
    elif new == present:
        wrong["new"] = tr("It is the one that opens the vault now. Choose another.")
    if new != again:
        wrong["again"] = tr("The two are not the same. Type the second again.")
    if not present:
        wrong[PRESENT] = GIVE_PRESENT
    return form.corrected(wrong) if wrong else None
