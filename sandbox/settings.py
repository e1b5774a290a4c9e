"""The sandbox's settings: environment variables `SANDBOX_*`. Frozen once read; secrets hide themselves."""

from __future__ import annotations

import ipaddress
from pathlib import Path

from pydantic import Field, SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

DEMO_TOKEN = "demo"  # noqa: S105  only ever valid where nobody but this machine can knock


class SettingsError(ValueError):
    """One sentence that tells the operator what to set."""


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="SANDBOX_", frozen=True, extra="ignore")

    bind: str = Field(default="127.0.0.1:8001", description="host:port to listen on")
    data_dir: Path = Field(
        default=Path("data/sandbox"), description="where the database and the files are kept"
    )
    database_url: str = Field(default="", description="SQLAlchemy address; empty: SQLite under data_dir")
    staff_token: SecretStr | None = Field(
        default=None, description="what staff sign in with; unset on loopback: demo"
    )
    backend_token: SecretStr | None = Field(
        default=None, description="what the desk shows; unset on loopback: demo"
    )
    events_url: str = Field(default="", description="where signed events are sent; empty: the feed alone")
    events_secret: SecretStr | None = Field(default=None, description="whsec_… that signs them")
    codes_per_ten_minutes: int = Field(
        default=30,
        ge=1,
        description="one-time codes sent to one mobile that nobody used; five times as many a day",
    )
    seed: bool = Field(default=True, description="fill an empty database with offices and example citizens")
    survey_share: float = Field(
        default=0.2, ge=0, le=1, description="share of closed cases whose complainant is asked"
    )
    survey_quota: int = Field(default=200, ge=0, description="most survey invitations in one day")

    @model_validator(mode="after")
    def _no_open_door(self) -> Settings:
        host, _, port = self.bind.rpartition(":")
        if not host or not port.isdigit() or int(port) > 65535:
            raise SettingsError(
                f"SANDBOX_BIND must be host:port, for example 127.0.0.1:8001, not {self.bind!r}."
            )
        if not is_loopback(host):
            for name, token in (("STAFF", self.staff_token), ("BACKEND", self.backend_token)):
                if token is None or token.get_secret_value() in ("", DEMO_TOKEN):
                    raise SettingsError(
                        f"SANDBOX_{name}_TOKEN must be set to a secret of your own where the sandbox "
                        f"listens on {host}, which other machines can reach."
                    )
        if self.events_url and self.events_secret is None:
            raise SettingsError("SANDBOX_EVENTS_SECRET must be set where SANDBOX_EVENTS_URL is.")
        return self

    @property
    def host(self) -> str:
        return self.bind.rpartition(":")[0].strip("[]")

    @property
    def port(self) -> int:
        return int(self.bind.rpartition(":")[2])

    @property
    def staff_secret(self) -> str:
        return _token(self.staff_token)

    @property
    def backend_secret(self) -> str:
        return _token(self.backend_token)

    @property
    def database(self) -> str:
        """The database's address with its asynchronous driver named."""
        if not self.database_url:
            return f"sqlite+aiosqlite:///{(self.data_dir / 'sandbox.sqlite3').resolve()}"
        scheme, _, rest = self.database_url.partition("://")
        drivers = {
            "postgres": "postgresql+asyncpg",
            "postgresql": "postgresql+asyncpg",
            "sqlite": "sqlite+aiosqlite",
        }
        return f"{drivers.get(scheme, scheme)}://{rest}"


def _token(secret: SecretStr | None) -> str:
    return (secret.get_secret_value() if secret else "") or DEMO_TOKEN


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
