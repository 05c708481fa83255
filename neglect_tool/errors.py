"""Every error that a person using the tool can meet, so that both front ends can say it well.

NeglectToolError                 where it is, what happened, what to do
├── InputError                   something that we were given cannot be used
│   ├── DocumentError            an assessment document
│   ├── PackError                a form pack or a strategy
│   ├── ReportError              a report that cannot be built from this document
│   ├── UnreadablePdf            a file that is not a PDF we can read
│   └── AttachmentRefused        a photograph or scan that cannot be taken in
├── FileProblem                  a path that is missing, taken, too large or not writable
├── VaultError                   the store on the laptop
│   ├── WrongPassphrase
│   ├── VaultBusy                another process holds it
│   ├── VaultMissing
│   ├── VaultDamaged             altered, cut short or rolled back
│   ├── VaultFull                the disk has no room for a save
│   └── VaultTooNew              written by a later version of the tool
├── IdentityError                a certificate, key file or authority
├── DisposalRefused              disposing of records now would be wrong: not due, a hold, no reason
└── SigningRefused               signing now would be wrong: blockers, order, twice

Anything else that escapes is our own fault and crashes loudly.
"""


class NeglectToolError(Exception):
    """An expected error: `where` it is, `what` happened, what to do (`remedy`), and `details`, a line each."""

    def __init__(self, where: str, what: str, remedy: str, details: tuple[str, ...] = ()) -> None:
        super().__init__(where, what, remedy, details)
        self.where = where
        self.what = what
        self.remedy = remedy
        self.details = details

    def __str__(self) -> str:
        return f"{self.where}: {self.what}. {self.remedy}"


class InputError(NeglectToolError):
    """Something that we were given cannot be used."""


class DocumentError(InputError):
    """An assessment document that breaks its format or the domain's rules."""


class PackError(InputError):
    """A form pack or a strategy that cannot be loaded; `details` holds every fault, each with its file and place."""


class ReportError(InputError):
    """A report that cannot be built as asked, such as one with a character that no bundled font has."""


class UnreadablePdf(InputError):
    """A file that is not a PDF, or is one too broken to read."""


class AttachmentRefused(InputError):
    """A photograph or scan that cannot be taken in: another kind, too large, broken, or one too many."""


class FileProblem(NeglectToolError):
    """A path that is missing, taken, too large or not writable."""


class VaultError(NeglectToolError):
    """The encrypted store on this laptop could not do what was asked."""


class WrongPassphrase(VaultError):
    """No slot opens with what was given; nothing was changed."""


class VaultBusy(VaultError):
    """Another process holds the vault."""


class VaultMissing(VaultError):
    """There is no vault in that folder."""


class VaultDamaged(VaultError):
    """Bytes of the vault were altered, cut short or rolled back."""


class VaultFull(VaultError):
    """The disk would not take a save, nothing of which was kept; giving up the ballast makes room."""


class VaultTooNew(VaultError):
    """A later version of the tool wrote this vault; it was left untouched."""


class IdentityError(NeglectToolError):
    """A certificate, key file or authority folder that cannot be used."""


class DisposalRefused(NeglectToolError):
    """Disposing of records now would be wrong: they are not due, a hold keeps them, or there is no reason."""


class SigningRefused(NeglectToolError):
    """Signing now would be wrong: a blocker stands, it is out of order, or that role has signed."""
