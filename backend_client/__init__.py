"""The back office, spoken to in one place: typed models, one async method per operation, one error family."""

from backend_client.client import BackendClient
from backend_client.errors import BackendError, BackendRefused, BackendUnavailable

__all__ = ["BackendClient", "BackendError", "BackendRefused", "BackendUnavailable"]
