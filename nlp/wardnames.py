"""Provinces' names that are wards' in a list of communes: "phường Cam Đường và Lào Cai cùng đứng thứ hai"."""

from dataclasses import replace

from nlp.communes import names_a_ward, tells_several_sorts
from nlp.mention import Mention
from nlp.patterns import cue

_COMMUNES = ("Xã ", "Phường ", "Đặc khu ")
_BRACKET = r"(?:\s*\([^()\n]{1,60}\))?"
_JOINT = cue(rf"{_BRACKET}\s*(?:,\s*và|,|;|và|,?\s*cùng(?:\s+với)?|rồi\s+đến)\s+")
_CLAUSE = cue(
    r"(?:[^.;\n]|\.(?=\d)){0,70}\d(?:[^.;,\n]|[.,](?=\d)){0,12}[;,]\s+(?:(?:còn|và|kế\s+đến\s+là|tiếp\s+theo\s+là)\s+)?(?:(?:[^\W\d]+\s+){2,4}và\s+)?"
)
_GOES_ON = cue(
    r"\s*(?:\(\s*)?(?:(?:cùng|đều|cũng|lần\s+lượt|với|đạt|được|xếp|đứng|giữ|vị\s+trí|ở|hạng|thứ)\s+){0,4}(?:\d|nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\w*[^\W\d])"
)
_NUMBER = cue(r" [1-9](?=\s*\(|:|\s+\d|\s+(?:đạt|với|có|xếp|đứng)\s|,\s)")
_OPENS = cue(r"(?<!\w)(?:là|gồm(?:\s+có)?|thuộc\s+về|gọi\s+tên|lượt|có|như)\s*:?\s+$|:\s+$")
_ABOVE = cue(r"(?<!\w)(?:tỉnh|cả\s+nước|toàn\s+quốc|trung\s+ương|{indicator}|năm\s+20\d\d)(?!\w)")
"""What turns from the communes to the province and its place among the others."""


def wards_among(lowered: str, found: list[Mention], places: list[Mention]) -> tuple[list[Mention], list[Mention]]:
    """The names found without those that a list of communes names among them, and these as the wards they are."""
    if not tells_several_sorts(lowered):
        return found, []
    communes = [place for place in places if place.ids[0].startswith(_COMMUNES)]
    named = [_numbered(lowered, each) for each in found if each.kind == "unit" and names_a_ward(each.text)]
    if not communes or not named:
        return found, []
    wards: list[Mention] = []
    for mention in named:
        before = max((c for c in [*communes, *wards] if c.end <= mention.start), key=lambda c: c.end, default=None)
        behind = min((c for c in communes if c.start >= mention.end), key=lambda c: c.start, default=None)
        if _is_among(lowered, mention, before, behind):
            ids = (f"Phường {mention.text}",)
            wards.append(Mention(mention.start, mention.end, "district", ids, mention.text))
    starts = {ward.start for ward in wards}
    return [mention for mention in found if mention.start not in starts], wards


def _numbered(lowered: str, mention: Mention) -> Mention:
    """A ward's name with the number that tells it from others of that name: "Hà Giang 1 (94,88%)"."""
    number = _NUMBER.match(lowered, mention.end)
    if number is None:
        return mention
    return replace(mention, end=number.end(), text=mention.text + number.group())


def _is_among(lowered: str, mention: Mention, before: Mention | None, behind: Mention | None) -> bool:
    """Whether a name stands in one row with the communes on either side of it, and goes on as they do."""
    followed = behind is not None and _JOINT.fullmatch(lowered, mention.end, behind.start) is not None
    if before is None:
        return followed and _OPENS.search(lowered, 0, mention.start) is not None
    joint = _JOINT.fullmatch(lowered, before.end, mention.start)
    if joint is not None:
        return followed or joint.group().strip() != ","  # "phường Sa Pa, Lào Cai": where the ward lies
    gap = _CLAUSE.fullmatch(lowered, before.end, mention.start)
    if gap and not _ABOVE.search(gap.group()) and _GOES_ON.match(lowered, mention.end):
        end = lowered.find(";", mention.end)
        return not _ABOVE.search(lowered, mention.end, min(mention.end + 40, end if end > 0 else len(lowered)))
    return followed and _OPENS.search(lowered, 0, mention.start) is not None
