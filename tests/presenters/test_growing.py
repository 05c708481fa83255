"""A draft that grew entry by entry is the same as one that is read and graded afresh, whatever was done to it."""

import random
from datetime import date

import pytest

from neglect_tool.domain.assessment import Carer, Child, Evidence, Source, Visit
from neglect_tool.domain.draft import CarerPut, ChildPut, EvidenceWritten, VisitPut
from neglect_tool.packs.load import shipped_pack
from neglect_tool.services.casework import Casework, Choice
from neglect_tool.services.choosing import withdraw


@pytest.mark.parametrize("seed", range(4))
def test_what_is_read_and_graded_bit_by_bit_is_what_is_read_and_graded_whole(office, seed):
    dice = random.Random(seed)
    name = office.casework.new_family("F-1", "Marlowe").assessment.id
    step = [
        ChildPut(Child("c1", "Alfie", born=date(2023, 1, 1), named_needs=False)),
        ChildPut(Child("c2", "Ruby", born=date(2019, 1, 1), named_needs=False)),
        CarerPut(Carer("m", "Leanne", "mother", in_household=True)),
        CarerPut(Carer("f", "Darren", "father")),
        VisitPut(Visit("v1", date(2026, 6, 12), announced=False, observer="R. Patel")),
        VisitPut(Visit("v2", date(2026, 6, 24), announced=True, observer="R. Patel")),
    ]
    draft = office.casework.apply(name, step)
    for _ in range(25):
        now = draft.assessment
        child, visit = dice.choice(now.children), dice.choice(now.visits)
        carer = dice.choice(now.assessed_carers(child.id))
        keys = draft.keys["grades"]
        match dice.randrange(6) if keys else 0:
            case 0 | 1 | 2:
                item = dice.choice(list(draft.result.children[child.id].items))
                draft = office.casework.choose(name, Choice(item, child.id, carer.id, visit.id, dice.randint(1, 5)))
            case 3:
                seen = Evidence(Source.OBSERVED, "The kitchen was warm.")
                draft = office.casework.apply(name, [EvidenceWritten(dice.choice(keys), seen, "")])
            case 4:
                draft = office.casework.apply(name, [withdraw(dice.choice(keys), "R. Patel", "A slip of the hand")])
            case _:
                draft = office.casework.undo(name)
        fresh = Casework(office.store, shipped_pack, "R. Patel", office.clock).open_draft(name)
        assert draft.assessment == fresh.assessment
        assert draft.result == fresh.result
        assert (draft.keys, draft.evidence_keys, draft.written) == (fresh.keys, fresh.evidence_keys, fresh.written)
        assert (draft.document, draft.seq, draft.saved_at) == (fresh.document, fresh.seq, fresh.saved_at)
