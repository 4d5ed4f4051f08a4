"""The query as it was read, told to people in Vietnamese."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from indexer.parser import All, Either, InTitle, Named, Node, Parsed, Phrase, Without, Word


def understood(parsed: Parsed, *, filtered: bool = False) -> str:
    """One sentence on what is searched for.

    >>> from indexer.parser import parse
    >>> understood(parse("năm 2023 -papi"))
    'Tìm “năm” (đúng dấu) và “2023”, không có “papi” (không xét dấu).'
    >>> understood(parse("tinh quang ninh"))
    'Tìm đủ các từ “tinh”, “quang”, “ninh” (không xét dấu).'
    """
    if parsed.tree is None:
        sentence = "Mọi bài đạt điều kiện lọc" if filtered else "Mọi bài"
    else:
        sentence = f"Tìm {_tell(parsed.tree, inside=False)}"
        if filtered:
            sentence += ", trong các bài đạt điều kiện lọc"
    told = f"{sentence}; {'; '.join(parsed.remarks)}." if parsed.remarks else f"{sentence}."
    return " ".join((told, *(name.note for name in parsed.names)))


def _tell(node: Node, *, inside: bool) -> str:
    if isinstance(node, Word):
        return _tell_words((node,), prefix=node.prefix)
    if isinstance(node, Named):
        return _tell(node.part, inside=inside)
    if isinstance(node, Phrase):
        told = _tell_words(node.words)
        return f"{told} cách nhau tối đa {node.slop} từ" if node.slop else told
    if isinstance(node, InTitle):
        return f"trong tiêu đề {_tell_words(node.words)}"
    if isinstance(node, Without):
        return f"không có {_tell(node.part, inside=True)}"
    if isinstance(node, Either):
        told = " hoặc ".join(_tell(part, inside=True) for part in node.parts)
    else:
        told = _tell_all(node)
    return f"({told})" if inside else told


def _tell_all(node: All) -> str:
    wanted = [part for part in node.parts if not isinstance(part, Without)]
    unwanted = [_tell(part, inside=True) for part in node.parts if isinstance(part, Without)]
    return ", ".join(part for part in (" và ".join(_tell_wanted(wanted)), ", ".join(unwanted)) if part)


def _tell_wanted(parts: Sequence[Node]) -> Iterator[str]:
    """Bare words that are taken alike are told together."""
    for (_, alike), group in groupby(_as_typed(parts), key=_manner):
        members = list(group)
        if alike and len(members) > 1:
            told = ", ".join(f"“{part.text}”" for part in members if isinstance(part, Word))
            yield f"đủ các từ {told}{alike}"
        else:
            yield from (_tell(part, inside=True) for part in members)


def _as_typed(parts: Sequence[Node]) -> Iterator[Node]:
    """Parts with the words of names among them."""
    for part in parts:
        if isinstance(part, Named) and isinstance(part.part, All):
            yield from part.part.parts
        else:
            yield part


def _manner(part: Node) -> tuple[bool, str]:
    if not isinstance(part, Word) or part.prefix or part.written.isdigit():
        return False, ""
    return True, " (đúng dấu)" if part.marked else " (không xét dấu)"


def _tell_words(words: tuple[Word, ...], *, prefix: bool = False) -> str:
    told = f"“{' '.join(word.text for word in words)}{'…' if prefix else ''}”"
    lettered = [word for word in words if not word.written.isdigit()]
    if not lettered:
        return told
    if all(word.marked for word in lettered):
        return f"{told} (đúng dấu)"
    if not any(word.marked for word in lettered):
        return f"{told} (không xét dấu)"
    loose = ", ".join(dict.fromkeys(f"“{word.text}”" for word in lettered if not word.marked))
    return f"{told} (đúng dấu, riêng {loose} không xét dấu)"
