"""The operations of the services beside cases: papers, vehicles, surveys, alarms, announcements, people."""

from __future__ import annotations

from typing import Literal, TypeVar

from pydantic import TypeAdapter

from backend_client import models as m
from backend_client.transport import Repeat, Transport, new_key

P = TypeVar("P", bound=m.Paper)

_PAPER = TypeAdapter(m.Paper)
_LICENCE = TypeAdapter(m.Licence)
_FINES = TypeAdapter(m.Fines)
_SLOTS = TypeAdapter(tuple[m.Slot, ...])
_APPOINTMENT = TypeAdapter(m.Appointment)
_APPOINTMENTS = TypeAdapter(tuple[m.Appointment, ...])
_THANKS = TypeAdapter(m.Thanks)
_ALARM = TypeAdapter(m.Alarm)
_ANNOUNCEMENTS = TypeAdapter(tuple[m.Announcement, ...])
_MESSAGES = TypeAdapter(tuple[m.Message, ...])
_INSTITUTION = TypeAdapter(m.Institution)
_HANDED = TypeAdapter(m.HandOverReceipt)


class ServiceCalls:
    """Part of `BackendClient`; raises the same errors."""

    _wire: Transport

    # papers

    async def passport_status(self, national_id: str, proof: str) -> m.Paper:
        """The passport request of the person whose phone is proven; anybody else's is `NotFound`."""
        return await self._paper("passport", national_id, proof, _PAPER)

    async def conscription_status(self, national_id: str, proof: str) -> m.Paper:
        """The conscription file, only for the person himself."""
        return await self._paper("conscription", national_id, proof, _PAPER)

    async def licence_status(self, national_id: str, proof: str) -> m.Licence:
        """The driving licence, only for the person it belongs to."""
        return await self._paper("licence", national_id, proof, _LICENCE)

    async def _paper(self, kind: str, national_id: str, proof: str, shape: TypeAdapter[P]) -> P:
        body = {"national_id": national_id, "proof": proof}
        return await self._wire.call("POST", f"/v1/papers/{kind}", shape, body=body, repeat=Repeat.UNSENT)

    # vehicles

    async def fines(
        self,
        plate: str,
        proof: str | None = None,
        national_id: str | None = None,
        *,
        conversation: str = "",
    ) -> m.Fines:
        """Unpaid fines of a plate, for its owner: the owner's proven phone or national id."""
        body = {"plate": plate, "proof": proof, "national_id": national_id, "conversation": conversation}
        return await self._wire.call("POST", "/v1/vehicles/fines", _FINES, body=body, repeat=Repeat.UNSENT)

    async def plate_appointments(self, city: str) -> tuple[m.Slot, ...]:
        """Free times at the plate centres of a city, earliest first; empty where there is none."""
        return await self._wire.call("GET", "/v1/appointments/plate", _SLOTS, params={"city": city})

    async def book_plate_appointment(self, slot: str, plate: str, proof: str, key: str) -> m.Appointment:
        """`Conflict` where the time is taken meanwhile, or this plate has an appointment already."""
        body = {"slot": slot, "plate": plate, "proof": proof}
        return await self._wire.call("POST", "/v1/appointments/plate", _APPOINTMENT, body=body, key=key)

    async def my_plate_appointments(self, proof: str) -> tuple[m.Appointment, ...]:
        """Appointments of the proven phone, the next one first."""
        return await self._wire.call(
            "POST", "/v1/appointments/plate/mine", _APPOINTMENTS, body={"proof": proof}
        )

    async def cancel_plate_appointment(self, appointment: str, proof: str, key: str) -> m.Appointment:
        body = {"appointment": appointment, "proof": proof}
        return await self._wire.call(
            "POST", "/v1/appointments/plate/cancel", _APPOINTMENT, body=body, key=key
        )

    # surveys, alarms, announcements

    async def answer_survey(self, survey: str, answer: m.SurveyAnswer, key: str) -> m.Thanks:
        """Once per invitation: a second, different answer is a `Conflict`."""
        body = answer.model_dump(mode="json")
        return await self._wire.call("POST", f"/v1/surveys/{survey}/answer", _THANKS, body=body, key=key)

    async def alarm_answer(self, alarm: str, answer: Literal["safe", "mistake", "help"], key: str) -> m.Alarm:
        """What the owner says to a ringing alarm; `Conflict` once officers have closed it."""
        return await self._wire.call(
            "POST", f"/v1/alarms/{alarm}/answer", _ALARM, body={"answer": answer}, key=key
        )

    async def announcements(
        self, province: str | None = None, topics: tuple[str, ...] = ()
    ) -> tuple[m.Announcement, ...]:
        """Announcements in force, newest first: for this province or everywhere, on any of these topics."""
        body = {"province": province, "topics": topics}
        return await self._wire.call("POST", "/v1/announcements/search", _ANNOUNCEMENTS, body=body)

    async def announcement_progress(self, announcement: str, progress: m.AnnouncementProgress) -> m.Thanks:
        """Tells the staff how far this announcement has come; `NotFound` where it is not theirs."""
        return await self._wire.call(
            "POST", f"/v1/announcements/{announcement}/progress", _THANKS,
            body=progress.model_dump(mode="json"), key=new_key(),
        )  # fmt: skip

    # people

    async def messages(self, grant: str) -> tuple[m.Message, ...]:
        """The messages of a case between this person and the officer, oldest first."""
        return await self._wire.call("POST", "/v1/cases/messages", _MESSAGES, body={"grant": grant})

    async def hand_over(self, conversation: m.HandOver, key: str) -> m.HandOverReceipt:
        """Puts the conversation into the queue of the staff who answer in person."""
        body = conversation.model_dump(mode="json")
        return await self._wire.call("POST", "/v1/handovers", _HANDED, body=body, key=key)

    async def say_to_staff(self, handover: str, text: str, key: str) -> m.Thanks:
        """The citizen's further words in a hand-over; `Conflict` once it is closed."""
        return await self._wire.call(
            "POST", f"/v1/handovers/{handover}/messages", _THANKS, body={"text": text}, key=key
        )

    async def check_institution(self, licence: str) -> m.Institution:
        """The public entry of a protection institution; `NotFound` where no such licence was given."""
        return await self._wire.call(
            "POST", "/v1/institutions/check", _INSTITUTION, body={"licence": licence}
        )
