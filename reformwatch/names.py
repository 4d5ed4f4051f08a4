"""What people type for an indicator, a unit or an index, and what it means."""

import re
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from reformwatch.config import settings
from reformwatch.errors import InputError, QuestionError
from schema.dates import VIETNAM
from schema.text import fold, same_key

if TYPE_CHECKING:
    from indexer.backend import Backend
    from schema.catalogue import Catalogue


def indicator_code(text: str, catalogue: "Catalogue") -> str:
    """The code of an indicator by its code or any of its names."""
    wanted = fold(same_key(text)).replace(" ", "_").replace("-", "_")
    plain = fold(same_key(text))
    for indicator in catalogue.indicators:
        names = (indicator.name, indicator.name_en or "", *indicator.names)
        if indicator.code.lower() == wanted or plain in {fold(same_key(name)) for name in names if name}:
            return indicator.code
    codes = ", ".join(indicator.code for indicator in catalogue.indicators)
    raise QuestionError(f"{text}: không có chỉ số này; có {codes}")


def component_name(code: str, text: str, catalogue: "Catalogue") -> str:
    """The canonical name of a component."""
    found = catalogue.component(code, text)
    if found is None:
        names = ", ".join(component.name for component in catalogue.indicator(code).components)
        raise QuestionError(f"{text}: {code} không có chỉ số thành phần này; có {names or 'không có'}")
    return str(found.name)


def unit_ids(text: str, catalogue: "Catalogue") -> tuple[str, ...]:
    """All units of a name, whatever the time; typed without tones it is found too."""
    found = {unit.id for unit in catalogue.find_units(text, ambiguous=True)}
    if not found:
        plain = fold(same_key(text))
        found = {
            unit.id
            for unit in catalogue.units()
            if plain in {fold(same_key(name)) for name in (unit.name, unit.full_name)}
        }
    if not found:
        raise QuestionError(f"{text}: không có đơn vị nào tên như vậy trong danh mục")
    return tuple(sorted(found))


def moment(text: str | None) -> datetime:
    """A day or time as typed; now where none is. A time without a zone is Vietnamese."""
    if text is None:
        return datetime.now(VIETNAM)
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise QuestionError(f"{text}: cần một ngày như 2024-04-21") from error
    return found if found.tzinfo else found.replace(tzinfo=VIETNAM)


def day_of(text: str | None) -> date | None:
    """A day as typed."""
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError as error:
        raise QuestionError(f"{text}: cần một ngày như 2024-04-21") from error


def index_path(url: str) -> Path | None:
    """The folder of an embedded index; None for a server."""
    scheme, colon, path = url.partition(":")
    return Path(path) if colon and scheme == "embedded" and path else None


def home_path(url: str) -> Path:
    """The folder beside an index for what is not in it: bytes as they came, the memory of crawls, the health of outlets.

    An embedded index has it all in one place; for one on a server it is on this machine, named after the server.
    """
    own = index_path(url)
    if own is not None:
        return own
    parts = urlsplit(url)
    server = f"{parts.netloc.rpartition('@')[2]}{parts.path}"  # never who we are there
    return settings().home / re.sub(r"[^\w.-]+", "-", server).strip("-.")


def open_known(url: str) -> "Backend":
    """An index that is there, for reading."""
    found = open_if_there(url)
    if found is None:
        raise InputError(f"{url}: chưa có kho ở đây; tạo bằng: reformwatch run THƯ_MỤC --index {url}")
    return found


def open_if_there(url: str) -> "Backend | None":
    """An index for reading, or None where there is none yet: the shipped results still answer."""
    from indexer.backend import exists, open_backend  # noqa: PLC0415  # the engine loads where it is asked

    access = settings().access
    return open_backend(url, readonly=True, access=access) if exists(url, access=access) else None


def open_for_writing(url: str) -> "Backend":
    """An index to write to, made if need be."""
    from indexer.backend import open_backend  # noqa: PLC0415

    return open_backend(url, access=settings().access)
