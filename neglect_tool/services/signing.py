"""Signing a report: refused where it would be wrong, otherwise one more signature on a file that stays as it was."""

from collections.abc import Mapping
from datetime import datetime

from neglect_tool.domain.days import in_words
from neglect_tool.domain.form import FormPack
from neglect_tool.domain.readiness import check, nothing_to_sign, standing_blockers
from neglect_tool.domain.sharing import of_family
from neglect_tool.errors import InputError, SigningRefused
from neglect_tool.identity.signing_file import SigningIdentity
from neglect_tool.report.names import ROLE_TITLES, ROLES
from neglect_tool.report.seal import seal
from neglect_tool.report.verify import Examined, examine
from neglect_tool.report.verify_reading import Field, foreign_bytes
from neglect_tool.report.verify_signature import Trust
from neglect_tool.saying import tr
from neglect_tool.services.attached import read_inside

LONGEST_REASON = 200


def sign_report(
    pdf: bytes,
    identity: SigningIdentity,
    role: str,
    when: datetime,
    reason: str,
    packs: Mapping[str, FormPack],
    *,
    where: str = tr("the report"),
) -> bytes:
    """The report with the signature of that role added; raises SigningRefused and says why."""
    reason = _checked_reason(reason)
    if role not in ROLES:
        raise InputError(
            tr("the role"),
            tr("there is no signer called “{role}”", role=role),
            tr("Choose from: {roles}.", roles=", ".join(ROLES)),
        )
    examined = examine(pdf, where, Trust((), (), when))
    field = _field(examined, role, where)
    _refuse_changed(examined, where)
    _refuse_out_of_force(identity, when)
    _refuse_blocked(examined, packs, where)
    first, last = field == examined.fields[0], field == examined.fields[-1]
    with foreign_bytes(where):
        return seal(pdf, identity, field.name, when, reason, first=first, last=last)


def _checked_reason(reason: str) -> str:
    reason = " ".join(reason.split())
    if len(reason) > LONGEST_REASON:
        raise InputError(
            tr("the reason"),
            tr("it is longer than {longest_reason} characters", longest_reason=LONGEST_REASON),
            tr("Shorten it."),
        )
    return reason


def _field(examined: Examined, role: str, where: str) -> Field:
    """The next empty field of that role, if it is this role's turn."""
    if not examined.ours or not examined.fields:
        raise SigningRefused(
            where, tr("this is not a report of this tool"), tr("Make the report with this tool, then sign it.")
        )
    title = ROLE_TITLES[role].lower()
    own = [field for field in examined.fields if field.role == role]
    if not own:
        expected = ", ".join(ROLE_TITLES[field.role].lower() for field in examined.fields if field.role)
        raise SigningRefused(
            where,
            tr("this report has no place for a {title} to sign", title=title),
            tr("It is to be signed by: {expected}.", expected=expected),
        )
    empty = [field for field in own if not field.signed]
    if not empty:
        raise SigningRefused(
            where,
            tr("the {title} has signed already", title=title),
            tr("To change a signed report, make a new one and sign that."),
        )
    before = examined.fields[: examined.fields.index(empty[0])]
    for earlier in before:
        if not earlier.signed and earlier.role:
            raise SigningRefused(
                where,
                tr("it is not the {title}’s turn", title=title),
                tr("The {role_titles} signs first.", role_titles=ROLE_TITLES[earlier.role].lower()),
            )
    return empty[0]


def _refuse_changed(examined: Examined, where: str) -> None:
    amiss = (*examined.problems, *(problem for each in examined.signatures for problem in each.problems))
    if amiss:
        raise SigningRefused(
            where,
            tr("this is not the report as it was made"),
            tr("Go back to the file that was sent, or make it again."),
            amiss,
        )


def _refuse_out_of_force(identity: SigningIdentity, when: datetime) -> None:
    person = identity.person
    if when < person.since:
        raise SigningRefused(
            person.name,
            tr(
                "the certificate does not count before {day}, and this computer says {day2}",
                day=in_words(person.since),
                day2=in_words(when),
            ),
            tr("Check the computer’s clock."),
        )
    if when > person.until:
        raise SigningRefused(
            person.name,
            tr("the certificate ended on {day}", day=in_words(person.until)),
            tr("Have a new signing file issued by your agency."),
        )


def _refuse_blocked(examined: Examined, packs: Mapping[str, FormPack], where: str) -> None:
    inside = read_inside(examined.attached, packs)
    if empty := nothing_to_sign(inside.assessment):
        raise SigningRefused(where, empty, tr("Enter the children, then make the report again."))
    if of_family(inside.assessment.edition):
        return  # Its document lacks what the checks ask for; it has places to sign only if the whole passed them.
    standing = standing_blockers(check(inside.assessment, inside.pack, inside.previous, packs=packs))
    if not standing:
        return
    number = tr("one finding stops") if len(standing) == 1 else tr("{count} findings stop", count=len(standing))
    raise SigningRefused(
        where,
        tr("{number} signing", number=number),
        tr("Mend each, or have a manager record a decision with a reason; then make the report again."),
        tuple(f"{each.code}: {each.text}" for each in standing),
    )
