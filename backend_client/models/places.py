"""Where to go."""

from __future__ import annotations

from backend_client.models.base import Answered


class Office(Answered):
    id: str
    name: str
    kind: str  # station, police10, passport, conscription, plate, traffic, cyber, agahi
    city: str
    province: str = ""
    address: str
    phone: str
    hours: str
    lat: float
    lon: float
    distance_km: float | None = None
    services: tuple[str, ...] = ()
    sample: bool = False  # invented for demonstrations
