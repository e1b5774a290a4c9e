"""Every setting of the desk: environment variables `PISHKHAN_*` or the file `.env`. Frozen once read.

`docs/settings.md` is generated from here (`python -m bot settings`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.budget import Rates
from bot.courier import CourierLimits
from bot.line import LineLimits
from bot.sealing import own_key, parse_keys

_DAY = 86_400.0


class SettingsError(ValueError):
    """One sentence that tells the operator what to set."""


@dataclass(frozen=True, slots=True)
class Account:
    """One bot at one messenger."""

    token: str = field(repr=False)
    api_base: str
    webhook_url: str | None
    webhook_secret: str | None = field(repr=False)


class Settings(BaseSettings):
    """What an operator may choose. Unset means the embedded default."""

    model_config = SettingsConfigDict(
        env_prefix="PISHKHAN_", env_file=".env", env_file_encoding="utf-8", frozen=True, extra="ignore",
        env_ignore_empty=True,
    )  # fmt: skip

    bind: str = Field(
        "127.0.0.1:8000", description="host:port of the web page, the chat API and the webhooks"
    )
    data_dir: Path = Field(Path("data"), description="where the embedded Redis, the sandbox and the key live")
    redis_url: SecretStr | None = Field(
        None,
        description="redis:// address; a Redis Cluster is recognised by itself. Unset: an embedded Redis",
    )
    session_keys: SecretStr | None = Field(
        None, description="base64 keys of 32 bytes, comma-separated; the first seals, all open, the last "
        "names things and must stay last. Unset: one is made once in data_dir",
    )  # fmt: skip
    backend_url: str | None = Field(None, description="the back office's address. Unset: the sandbox")
    backend_token: SecretStr | None = Field(None, description="the desk's bearer token at the back office")
    events_secret: SecretStr | None = Field(
        None, description="whsec_… secret of signed events; several, space-separated, while rotating"
    )
    telegram_token: SecretStr | None = Field(None, description="the bot's token. Unset: no Telegram")
    telegram_api_base: str = Field("https://api.telegram.org", description="base address of the Bot API")
    telegram_webhook_url: str | None = Field(
        None,
        description="public https address up to the path: https://desk.example. Unset: long polling",
    )
    telegram_webhook_secret: SecretStr | None = Field(
        None, description="1–256 of A-Z a-z 0-9 _ -; mandatory with a webhook address"
    )
    bale_token: SecretStr | None = Field(None, description="the bot's token at Bale. Unset: no Bale")
    bale_api_base: str = Field("https://tapi.bale.ai", description="base address of Bale's Bot API")
    bale_webhook_url: str | None = Field(None, description="as for Telegram. Unset: long polling")
    bale_webhook_secret: SecretStr | None = Field(
        None, description="as for Telegram; Bale sends no secret header, so it becomes a part of the path"
    )
    telegram_per_second: float = Field(
        30,
        gt=0,
        description="messages a second of the whole bot. Above 30 and up to 1000 each message says that it may be paid for",
    )
    bale_per_second: float = Field(30, gt=0, description="the same for Bale")
    session_life_days: float = Field(400, gt=0, description="days a line is kept after its last turn")
    seen_life_days: float = Field(
        2, gt=0, description="least days for which a repeated message is recognised"
    )
    history_life_days: float = Field(90, gt=0, description="days a web conversation's messages are kept")
    outbox_life_days: float = Field(30, gt=0, description="days an undelivered message is kept")
    aside_life_days: float = Field(90, gt=0, description="days a message set aside is kept")
    follow_life_days: float = Field(800, gt=0, description="days a follow is kept after it was last renewed")
    file_link_hours: float = Field(24, gt=0, description="hours the address of a file for the citizen works")
    turn_lease_seconds: float = Field(10, ge=1, description="lease of a turn, renewed while it runs")
    delivery_lease_seconds: float = Field(15, ge=1, description="lease of a delivery, renewed while it runs")
    longest_step_seconds: float = Field(60, gt=0, description="a step of the desk that takes longer is ended")
    most_attempts: int = Field(12, ge=1, description="sendings tried before a message is set aside")
    conversations_per_minute: int = Field(600, ge=1, description="new web conversations from one address")
    messages_per_minute: int = Field(120, ge=1, description="messages of one web conversation")
    bot_messages_per_minute: int = Field(
        60, ge=4, description="messages of one citizen at a messenger; the rest is answered once and left"
    )
    files_per_hour: int = Field(60, ge=1, description="files of one web conversation")
    feed_every_seconds: float = Field(
        60, gt=0, description="how often the event feed is read for missed events"
    )
    redis_timeout_seconds: float = Field(5, gt=0, description="longest wait for an answer of Redis")
    trusted_proxies: str = Field(
        "127.0.0.1", description="addresses of proxies whose X-Forwarded-For is believed, comma-separated"
    )
    switched_off: str = Field(
        "",
        description="services and topics that are closed, comma-separated: passport.fee, passport.fee.child. "
        "A sentence stands in their place",
    )
    metrics_public: bool = Field(False, description="answer /metrics to others than this machine")
    log_level: str = Field(
        "INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$", description="least level that is logged"
    )

    @field_validator("bind")
    @classmethod
    def _host_and_port(cls, bind: str) -> str:
        host, _, port = bind.rpartition(":")
        if not host or not port.isdigit() or not 0 < int(port) < 65_536:
            raise ValueError(f"it must be host:port, for example 127.0.0.1:8000, not {bind!r}")
        return bind

    @field_validator("session_keys")
    @classmethod
    def _good_keys(cls, keys: SecretStr | None) -> SecretStr | None:
        if keys is not None:
            parse_keys(keys.get_secret_value())
        return keys

    @model_validator(mode="after")
    def _whole(self) -> Settings:
        for name, url, secret in (
            ("TELEGRAM", self.telegram_webhook_url, self.telegram_webhook_secret),
            ("BALE", self.bale_webhook_url, self.bale_webhook_secret),
        ):
            if url and secret is None:
                raise SettingsError(
                    f"PISHKHAN_{name}_WEBHOOK_SECRET must be set where {name}_WEBHOOK_URL is."
                )
            if secret is not None and not _is_webhook_secret(secret.get_secret_value()):
                raise SettingsError(
                    f"PISHKHAN_{name}_WEBHOOK_SECRET must be 16–256 characters of A-Z, a-z, 0-9, _ and -."
                )
        if self.backend_url and self.backend_token is None:
            raise SettingsError("PISHKHAN_BACKEND_TOKEN must be set where PISHKHAN_BACKEND_URL is.")
        return self

    @property
    def host(self) -> str:
        return self.bind.rpartition(":")[0].strip("[]")

    @property
    def port(self) -> int:
        return int(self.bind.rpartition(":")[2])

    def closed_topics(self) -> frozenset[str]:
        """The names in `switched_off`."""
        return frozenset(name.strip() for name in self.switched_off.split(",") if name.strip())

    def keys(self) -> list[bytes]:
        """The sealing keys, the first one first."""
        if self.session_keys is not None:
            return parse_keys(self.session_keys.get_secret_value())
        return [own_key(self.data_dir)]

    def line_limits(self) -> LineLimits:
        return LineLimits(
            turn_lease=self.turn_lease_seconds,
            longest_step=self.longest_step_seconds,
            delivery_lease=self.delivery_lease_seconds,
            session_life=self.session_life_days * _DAY,
            seen_life=self.seen_life_days * _DAY,
            history_life=self.history_life_days * _DAY,
            outbox_life=self.outbox_life_days * _DAY,
            aside_life=self.aside_life_days * _DAY,
        )

    def courier_limits(self) -> CourierLimits:
        return CourierLimits(most_attempts=self.most_attempts)

    def account(self, channel: str) -> Account | None:
        """The bot at one messenger, or None where no token is set."""
        token: SecretStr | None = getattr(self, f"{channel}_token")
        if token is None:
            return None
        secret: SecretStr | None = getattr(self, f"{channel}_webhook_secret")
        return Account(
            token.get_secret_value(),
            getattr(self, f"{channel}_api_base"),
            getattr(self, f"{channel}_webhook_url"),
            secret.get_secret_value() if secret else None,
        )

    def per_second(self, channel: str) -> float:
        """What the messenger allows this bot; above its free rate, what the operator pays for."""
        return self.telegram_per_second if channel == "telegram" else self.bale_per_second

    def rates(self, channel: str) -> Rates:
        rate = self.per_second(channel)
        # Burst and refill together must stay below the messenger's figure in any one second, with room for ways to
        # it that are not always equally long: what a busy machine holds up for 0.25 s comes together with the next.
        return Rates(bot_per_second=rate * 0.72, bot_burst=max(1.0, rate * 0.08))


def _is_webhook_secret(secret: str) -> bool:
    return 16 <= len(secret) <= 256 and all(c.isascii() and (c.isalnum() or c in "_-") for c in secret)


def load() -> Settings:
    """Read the settings. Raises `SettingsError` with one sentence, which never holds a secret."""
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsError(sentence(error)) from None


def sentence(error: ValidationError) -> str:
    """The first thing wrong, in words."""
    first = error.errors()[0]
    cause = first.get("ctx", {}).get("error")
    if isinstance(cause, SettingsError):
        return str(cause)
    name = "_".join(str(part) for part in first["loc"]).upper()
    reason = str(cause) if cause is not None else first["msg"]
    return f"PISHKHAN_{name} cannot be used: {reason}."


def as_markdown() -> str:
    """The page `docs/settings.md`."""
    lines = [
        "# Settings",
        "",
        "Environment variables, or lines of the file `.env`. Unset means the default. Generated by",
        "`python -m bot settings`; a test keeps it current.",
        "",
        "| variable | default | meaning |",
        "|---|---|---|",
    ]
    for name, known in Settings.model_fields.items():
        default = "" if known.default is None else f"`{known.default}`"
        lines.append(f"| `PISHKHAN_{name.upper()}` | {default} | {known.description} |")
    lines += ["", "The sandbox has its own settings, `SANDBOX_*`: see `docs/back-office-api.md`.", ""]
    return "\n".join(lines)
