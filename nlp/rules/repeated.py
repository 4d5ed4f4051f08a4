"""Documents named again: what the article tells of the same one at another place, or what its kind tells."""

import re
from collections.abc import Iterable

_BARE = re.compile(r"\d+")
_FIRST = re.compile(r"0*(\d+)")
_BOARD = re.compile(r"[Bb]an [Cc]hỉ đạo (?:[Cc]ải cách hành chính|CCHC)(?: (?:của )?Chính phủ)?")
_SHORT_BOARD = "Ban Chỉ đạo"
_BY_KIND = {"Nghị định": "Chính phủ"}
"""Who alone issues documents of a kind."""
_Document = tuple[str, str | None, str | None, str | None]


class Told:
    """What an article tells of its documents: kind, number, issuer and date of each."""

    def __init__(self, documents: Iterable[_Document], text: str) -> None:
        self._of: dict[tuple[str, str], dict[str, tuple[list[str], list[str]]]] = {}
        boards = False
        for kind, number, issuer, date in documents:
            boards = boards or issuer == _SHORT_BOARD
            if number is None or _BARE.fullmatch(number):
                continue
            issuers, dates = self._of.setdefault((kind, _first(number)), {}).setdefault(number, ([], []))
            if issuer:
                issuers.append(issuer)
            if date:
                dates.append(date)
        self._boards = {found.group() for found in _BOARD.finditer(text)} if boards else set()

    def completed(
        self, kind: str, number: str | None, issuer: str | None, date: str | None
    ) -> tuple[str | None, str | None]:
        """The issuer and the date of a document: "Nghị quyết 58" is of whom "Nghị quyết số 58/NQ-CP" is.

        >>> told = Told([("Nghị quyết", "58/NQ-CP", "Chính phủ", "2017-07-04")], "")
        >>> told.completed("Nghị quyết", "58", None, None), told.completed("Nghị quyết", "5", None, None)
        (('Chính phủ', '2017-07-04'), (None, None))
        """
        if number and (issuer is None or date is None):
            same = self._of.get((kind, _first(number)), {})
            if number not in same and len(same) == 1 and _BARE.fullmatch(number):
                number = next(iter(same))
            issuers, dates = same.get(number, ([], []))
            issuer = issuer or (issuers[0] if issuers else None)
            if date is None and dates and all(told.startswith(dates[0][:4]) for told in dates[:9]):
                date = max(dates[:9], key=len)
        if issuer == _SHORT_BOARD and len(self._boards) == 1:
            issuer = next(iter(self._boards))
        return issuer or _BY_KIND.get(kind), date


def _first(number: str) -> str:
    found = _FIRST.match(number)
    return found[1] if found else number
