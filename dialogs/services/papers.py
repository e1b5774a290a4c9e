"""Where a passport request, a conscription file or a licence stands, for its owner and nobody else."""

from __future__ import annotations

from backend_client import models as m
from dialogs.papers import status
from dialogs.visit import Visit


async def _passport(visit: Visit, national_id: str, proof: str) -> m.Paper:
    return await visit.backend.passport_status(national_id, proof)


async def _conscription(visit: Visit, national_id: str, proof: str) -> m.Paper:
    return await visit.backend.conscription_status(national_id, proof)


async def _licence(visit: Visit, national_id: str, proof: str) -> m.Paper:
    return await visit.backend.licence_status(national_id, proof)


FORMS = (
    status("passport.status", _passport, see=("passport.apply", "office.find")),
    status("conscription.status", _conscription, see=("conscription.exemption", "conscription.dispatch")),
    # Opened from the guide: one intent covers everything about licences.
    status("licence.status", _licence, see=("vehicle.licence", "office.find"), intents=()),
)
