"""How far a unit is from the mean: "So với mức trung bình, Đà Nẵng cao hơn 0,1981", no change from one year to the next."""

from nlp.figures import Figure
from nlp.patterns import cue

_AGAINST_MEAN = cue(
    r"(?:^|[.;:–-]\s|\n|(?<!\w)nếu\s)\W*so\s+với\s+(?:cả\s+)?(?:mức\s+|điểm\s+|giá\s+trị\s+|chỉ\s+số\s+|mặt\s+bằng\s+|con\s+số\s+)*(?:trung\s+bình|bình\s+quân|trung\s+vị|chung)(?!\w)(?:[^.;:]|\.(?=\d))*$"
)


def from_the_mean(lowered: str, figure: Figure) -> bool:
    """Whether a difference is one to the mean that its sentence begins with."""
    return "so với" in lowered and _AGAINST_MEAN.search(lowered, 0, figure.start) is not None


_THEN = cue(
    r"(?<!\w)so\s+với\s+(?:mức\s+|điểm\s+|kết\s+quả\s+)?(?:trung\s+bình|bình\s+quân)\s+(?:cộng|của\s+(?!năm|kỳ|tỉnh\s+năm))[^;]*\sthì\s+(?:đã\s+)?$"
)


def than_the_mean(lowered: str, figure: Figure) -> bool:
    """The form “so với trung bình cộng của ba tỉnh cũ (…) thì tăng 1,38 điểm phần trăm”: "tăng" as well is no change."""
    return "so với" in lowered and _THEN.search(lowered, 0, figure.start) is not None
