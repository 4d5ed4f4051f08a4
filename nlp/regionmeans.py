"""Whether a mean is a region's: "vùng: 42,9", or what the provinces of the region are held against."""

from nlp.mention import Mention
from nlp.patterns import cue
from nlp.state import UNKNOWN, Name, State
from schema.catalogue import catalogue


def region_named(before: list[Mention], state: State | None = None) -> Name | None:
    """The region named last in the sentence, or before it."""
    for mention in reversed(before):
        if mention.kind == "unit" and catalogue().unit(mention.ids[0]).type == "region":
            return Name(mention.ids, "unit")
    return state.region if state is not None else None


_HELD_AGAINST = cue(
    r"\s+(?:(?:đều|cùng|cũng|vẫn|còn|đã|chỉ|lại|mới|đạt|có|nằm|đứng|ở|xếp|là|điểm|điểm\s+số|chỉ\s+số|kết\s+quả|giá\s+trị|{indicator}|chung|\d[\d.,]*\s*(?:%|điểm)?,?)\s+)*(?:so\s+với|(?:thấp|cao|kém|nhỉnh|tốt|khá)\s+hơn(?:\s+so\s+với)?|kém|thua|hơn|vượt(?:\s+qua|\s+trên)?|dưới|trên|chưa\s+bằng|không\s+bằng|xấp\s+xỉ|ngang|tương\s+đương|tiệm\s+cận)\s+"
)


def of_its_members(lowered: str, start: int, before: list[Mention]) -> bool:
    """Whether the region named last, or its provinces, are held against the mean that begins at ``start``.

    Then it is not theirs: "bốn tỉnh Tây Nguyên đều dưới mức bình quân 80,08%".
    """
    last = next((mention for mention in reversed(before) if mention.kind == "unit"), None)
    return (
        last is not None
        and catalogue().unit(last.ids[0]).type == "region"
        and _HELD_AGAINST.fullmatch(lowered, last.end, start) is not None
    )


_REGION_LABEL = cue(r"(?<=[(;,])\s*(?:(?:trung\s+bình|bình\s+quân|toàn|cả)\s+)*(?:vùng|khu\s+vực)\s*:\s*(?=\d)")


def labelled_region(lowered: str, mentions: list[Mention], state: State) -> list[tuple[int, int, Name]]:
    """The form “39,4 điểm (vùng: 42,9; cả nước: 42,05)”: the region spoken of, which may not be told."""
    return [
        (
            *match.span(),
            region_named([mention for mention in mentions if mention.end <= match.start()], state) or UNKNOWN,
        )
        for match in _REGION_LABEL.finditer(lowered)
    ]
