"""Indicators that a sentence names only beside the one it is about: "Cùng với PCI, VCCI công bố PGI"."""

from nlp.patterns import cue

_BESIDE = cue(
    r"(?<!\w)(?:cùng\s+(?:với|lúc|dịp|ngày|thời\s+điểm)(?:\s+với)?|bên\s+cạnh|(?<!trước\s)sau|tiếp\s+theo|kèm\s+theo|song\s+song\s+với|(?:trái\s+)?ngược(?:\s+lại)?\s+với|trái\s+với|khác\s+(?:hẳn\s+)?(?:với|so\s+với)|không\s+(?:giống\s+)?như|đối\s+lập\s+với|đồng\s+thời\s+với)\s+(?:đó\s+là\s+)?(?:việc\s+công\s+bố\s+)?(?:bảng\s+xếp\s+hạng\s+|kết\s+quả\s+|bộ\s+|chỉ\s+số\s+)*$"
    r"|(?<!\w)(?:alongside|together\s+with|along\s+with|in\s+addition\s+to|simultaneously\s+with)\s+(?:the\s+)?(?:(?:release|publication|launch|results)\s+of\s+(?:the\s+)?)?(?:20\d\d\s+)?$"
)
"""Before an indicator that is only mentioned beside the one that the sentence is about."""
_BRINGS_ANOTHER = cue(
    r"(?:\s+(?!và\s)[^\s,.;:]+){0,3}?\s+(?:(?:cũng|còn|lần\s+đầu(?:\s+tiên)?|đã)\s+)+(?:giới\s+thiệu|công\s+bố|bổ\s+sung|đưa|có)(?:\s+(?:thêm|ra|vào|cả))*\s"
)
"""The form “Báo cáo PCI 2022 cũng giới thiệu PGI”: what follows is told of the other."""


def is_beside(lowered: str, start: int, end: int) -> bool:
    """Whether an indicator named at ``start:end`` is not what the sentence goes on with.

    >>> is_beside("cùng với pci, vcci công bố pgi", 9, 12), is_beside("cùng với pci, vcci công bố pgi", 27, 30)
    (True, False)
    """
    return _BESIDE.search(lowered, 0, start) is not None or _BRINGS_ANOTHER.match(lowered, end) is not None
