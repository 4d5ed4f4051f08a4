"""How a server of an index is approached: who we are there, what we trust, how long we wait. Never part of an address."""

from dataclasses import dataclass, field, replace
from pathlib import Path

DEFAULT_PATIENCE = 120
DEFAULT_SHARDS = 1
READERS_PATIENCE = 10.0
"""Seconds that a person at a screen waits before an error is the better answer."""


@dataclass(frozen=True, slots=True)
class Access:
    """Credentials and manners. Secrets are left out when this is shown, so that no log holds them."""

    user: str | None = None
    password: str | None = field(default=None, repr=False)
    api_key: str | None = field(default=None, repr=False)
    reader_user: str | None = None
    reader_password: str | None = field(default=None, repr=False)
    reader_api_key: str | None = field(default=None, repr=False)
    ca: Path | None = None
    """The certificate of the authority that signed the server's, where the system does not know it."""
    dead_letters: Path | None = None
    """The file that keeps what a server refused; without one a refusal is an error."""
    patience: float = DEFAULT_PATIENCE
    """Seconds to go on trying when the server is away or asks for time."""
    shards: int = DEFAULT_SHARDS
    """Parts that a new index is cut into."""

    def for_reader(self) -> "Access":
        """The same for somebody who waits for an answer, with the reader's credentials where there are any."""
        patient = replace(self, patience=min(self.patience, READERS_PATIENCE))
        if not (self.reader_user or self.reader_api_key):
            return patient
        return replace(patient, user=self.reader_user, password=self.reader_password, api_key=self.reader_api_key)
