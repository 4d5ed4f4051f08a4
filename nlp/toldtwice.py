"""One indicator by both its names, "PCI (Chỉ số năng lực cạnh tranh cấp tỉnh) 2023", "Chỉ số Xanh - PGI": the second says no more."""

from nlp.mention import Mention
from nlp.patterns import cue

_OPENS = cue(
    r"[\"”]?\s*\(\s*[\"“]?(?:(?:tức|hay|còn\s+gọi|gọi\s+tắt|viết\s+tắt)\s+(?:là\s+)?)?(?:bộ\s+)?(?:chỉ\s+số\s+)?(?:về\s+)?"
)
_CLOSES = cue(r"(?:\s+(?:cấp\s+tỉnh|cấp\s+bộ|của\s+(?:các\s+)?(?:bộ|tỉnh)))*[\"”]?\s*\)")

_IN_BRACKET = cue(r"\(([a-z]{3,6}|par[ -]index)\)$")
_DASH = cue(r"\s*[-–—]\s+|\s+[-–—]\s*")


def told_once(lowered: str, found: list[Mention]) -> tuple[str, list[Mention]]:
    """The text with the longer of such two names blanked, and the names without it; every letter stays at its place."""
    kept: list[Mention] = []
    blanks: list[tuple[int, int]] = []
    for mention in found:
        inside = _IN_BRACKET.search(lowered, mention.start, mention.end) if mention.kind == "indicator" else None
        if (
            inside is not None and not lowered[mention.start : inside.start()].isascii()
        ):  # the catalogue knows "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)" as one name
            blanks += [(mention.start, inside.start(1)), (inside.end(1), mention.end)]
            mention.start, mention.end = inside.span(1)
        before = kept[-1] if kept else None
        same = before is not None and before.kind == mention.kind == "indicator" and before.ids == mention.ids
        end = _end_of_second(lowered, before, mention) if before is not None and same else None
        if before is None or end is None:
            kept.append(mention)
        elif before.end - before.start <= mention.end - mention.start:
            blanks.append((before.end, end))
        else:
            mention.strong = mention.strong or before.strong
            blanks += [(before.start, mention.start), (mention.end, end)]
            kept[-1] = mention
    if not blanks:
        return lowered, kept
    letters = list(lowered)
    for start, end in blanks:
        letters[start:end] = " " * (end - start)
    return "".join(letters), kept


def _end_of_second(lowered: str, first: Mention, second: Mention) -> int | None:
    """Where the bracket or the word behind the dash ends that names the same again; None where it is no such thing."""
    if lowered[first.start : second.end].isascii():
        return None  # an English edition
    if _OPENS.fullmatch(lowered, first.end, second.start):
        closed = _CLOSES.match(lowered, second.end)
        return closed.end() if closed is not None else None
    return second.end if _DASH.fullmatch(lowered, first.end, second.start) else None
