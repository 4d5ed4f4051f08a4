"""``digest``: the week in figures."""

from reformwatch import output
from reformwatch.digest import digest, week_of, week_to
from reformwatch.digest_text import RENDERERS
from reformwatch.names import moment, open_known


def digest_command(*, week: str | None, form: str, now: str | None, index: str) -> int:
    """Print the digest of a week."""
    first, last = week_of(week) if week else week_to(moment(now))
    with open_known(index) as backend:
        found = digest(backend, first=first, last=last)
    output.write(output.as_json(found) if form == "json" else RENDERERS[form](found))
    return 0
