"""Bytes into text: UTF-8, UTF-16, Windows-1258, and a refusal for what is no text or in a font encoding.

The text comes back as it was decoded, without a byte-order mark and not yet composed, so that offsets into it are
offsets into the file; whoever stores it composes it (NFC).
"""

import codecs
import re
import unicodedata
from typing import NamedTuple

from crawler.errors import UnreadableError

SAMPLE = 65_536
"""Bytes or characters that are looked at to decide; a file is judged by samples, however large it is."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a ZIP or Office file"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a media file"),
    (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"7z\xbc\xaf", "a 7z file"),
    (b"Rar!", "a RAR file"),
    (b"SQLite format 3", "a database"),
    (b"ID3", "a sound file"),
)
_META_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})""", re.IGNORECASE)
_HEADER_CHARSET = re.compile(r"""charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
# cp1252 reads every Vietnamese single-byte page without an error, and wrongly: 1258 goes first.
_SINGLE_BYTE = ("cp1258", "cp1252")
_NEVER = {"utf8", "utf16", "utf16le", "utf16be", "utf32", "utf7", "ascii"}  # tried already, or never right

_VIETNAMESE = re.compile(r"[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]")
_WORD = re.compile(r"[^\W\d_]+")
# What only Vietnamese in Unicode has, by how UTF-8 begins it: ạ to ỹ, and ơ ư đ.
_OWN = (b"\xe1\xba", b"\xe1\xbb", *(letter.encode() for letter in "ơưđƠƯĐ"))
# TCVN3 puts its letters where Latin-1 has symbols: "C¶i c¸ch hµnh chÝnh".
_TCVN3 = re.compile(r"[a-zA-Z][\u00a8-\u00ae\u00b5-\u00be]|[\u00a8-\u00ae\u00b5-\u00be][a-zA-Z]")
# VNI writes the tone as a letter of its own behind the vowel: "Caûi caùch haønh chính".
_VNI = re.compile(r"[aeiouyAEIOUYôöơư][ùøûõïÙØÛÕÏäåáàãâéèëêñòóüú]")
# UTF-8 read as Latin-1 and written as UTF-8 once more: "Cáº£i cÃ¡ch".
_TWICE = re.compile(r"á[º»][\u0080-\u00bf\u0152-\u2122]?|Ã[\u00a0-\u00bf]|Ä[\u0080-\u00bf\u2018]|Æ[°¡]")


class Decoded(NamedTuple):
    """A text and how its bytes were read."""

    text: str
    encoding: str


def decode(data: bytes, *, content_type: str | None = None, markup: bool = False) -> Decoded:
    """Read bytes as text; what is empty, binary, or in a font encoding is an UnreadableError.

    What the bytes show goes before what a header or a meta element declares: declarations lie.
    """
    if not data.strip(b"\x00 \t\r\n\x0b\x0c"):
        raise UnreadableError("empty", "the source is empty, expected a text or a page")
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise UnreadableError("binary", f"the source is {name}, expected a text or a page")
    found = _by_mark(data) or _as_utf16(data) or _as_utf8(data) or _single_byte(data, _declared(data, content_type))
    _refuse_fonts(found)
    if not markup:
        _refuse_noise(found.text)
    return found


def _by_mark(data: bytes) -> Decoded | None:
    for mark, name in _BOMS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(name, errors="replace"), name)
    return None


def _as_utf16(data: bytes) -> Decoded | None:
    """UTF-16 without a mark: the zero bytes of its blanks and plain letters all stand on one side."""
    head = data[: SAMPLE & ~1]
    rare = 500
    if head.count(0) * rare <= len(head):  # none, or a stray one in a page of single bytes
        return None
    pairs = max(1, len(head) // 2)
    even, odd = head[0::2].count(0) / pairs, head[1::2].count(0) / pairs
    share, other, name = (odd, even, "utf-16-le") if odd > even else (even, odd, "utf-16-be")
    least, most = 0.2, 0.02
    if share < least or other > most:
        raise UnreadableError("binary", "the source has zero bytes like a binary file, expected a text or a page")
    try:
        return Decoded(data[: len(data) & ~1].decode(name), name)
    except UnicodeDecodeError as error:
        raise UnreadableError("encoding", f"the source looks like {name}, but {error.reason}") from error


def _as_utf8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    # A page cut in the middle of a letter, or one bad byte in a long page: still UTF-8.
    text = data.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    good = sum(1 for letter in text[:SAMPLE] if letter > "\x7f" and letter != "\ufffd")
    tolerated = 3 + len(text) // 2_000
    return Decoded(text, "utf-8") if bad <= tolerated and good > 4 * bad else None


def _declared(data: bytes, content_type: str | None) -> tuple[str, ...]:
    names: list[str] = []
    if content_type and (found := _HEADER_CHARSET.search(content_type)):
        names.append(found.group(1))
    in_page = (pattern.search(data[:4096]) for pattern in (_XML_CHARSET, _META_CHARSET))
    names.extend(found.group(1).decode("ascii", errors="replace") for found in in_page if found)
    known = []
    for name in names:
        try:
            codec = codecs.lookup(name).name
        except LookupError:
            continue
        if re.sub(r"\W", "", codec) not in _NEVER:
            known.append(codec)
    return tuple(known)


def _single_byte(data: bytes, declared: tuple[str, ...]) -> Decoded:
    """The best reading among Windows-1258, the declared one, and Windows-1252, judged on a sample."""
    sample = data[:SAMPLE]
    if sum(sample.count(code) for code in (*range(9), *range(14, 32), 127)) > len(sample) // 50:
        raise UnreadableError("binary", "the source is full of control codes, expected a text or a page")
    best: tuple[float, str] | None = None
    for name in dict.fromkeys((*_SINGLE_BYTE, *declared)):
        grade = _grade(sample, name)
        if grade is not None and (best is None or grade > best[0]):
            best = (grade, name)
    least = 0.6
    if best is None or best[0] < least:
        guessed = _guess(sample)
        if guessed is None:
            raise UnreadableError("binary", "the source reads as no text in any encoding known here")
        best = (least, guessed)
    return Decoded(data.decode(best[1], errors="replace"), best[1])


def _grade(sample: bytes, name: str) -> float | None:
    """How much a reading looks like text; over 1 when its letters are Vietnamese."""
    try:
        text = unicodedata.normalize("NFC", sample.decode(name, errors="replace"))
    except (LookupError, UnicodeError):
        return None
    foreign = [letter for letter in text if letter > "\x7f"]
    if not foreign:
        return None
    letters = sum(1 for letter in foreign if letter.isalpha() or letter in "“”‘’–—…")
    loose = sum(1 for letter in foreign if letter == "\ufffd" or unicodedata.combining(letter))
    vietnamese = len(_VIETNAMESE.findall(text))
    return (letters + vietnamese - 4 * loose) / len(foreign)


def _guess(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415  # heavy, and rarely needed

    match = from_bytes(sample, threshold=0.1).best()
    return match.encoding if match is not None and match.alphabets and match.coherence > 0 else None


def _refuse_fonts(found: Decoded) -> None:
    """TCVN3, VNI and doubly encoded text: letters that only look right in their own font."""
    text = found.text[:SAMPLE]
    rare, often, few, shortest = 0.03, 0.12, 4, 4
    # What costs little decides nearly always: hardly a foreign letter, or many that only Unicode has.
    foreign = len(text) - len(text.encode("ascii", "ignore"))
    if foreign < few:
        return
    own = sum(map(unicodedata.normalize("NFC", text).encode("utf-8", "replace").count, _OWN))
    if own * shortest > rare * len(text):  # a word and the sign behind it: four characters at the least, in the mean
        return
    words = max(1, len(_WORD.findall(text)))
    if own / words >= rare:
        return
    for name, pattern in (("TCVN3", _TCVN3), ("VNI", _VNI), ("doubly encoded text", _TWICE)):
        hits = len(pattern.findall(text)) if foreign / words > often else 0
        if hits >= few and hits / words > often:
            raise UnreadableError("encoding", f"the source looks like {name}, expected Unicode or Windows-1258")


def _refuse_noise(text: str) -> None:
    """What decodes but says nothing: base64, random letters, tables of symbols."""
    middle = max(0, len(text) // 2 - SAMPLE // 2)
    sample = text[:SAMPLE] if len(text) <= SAMPLE else text[:SAMPLE] + text[middle : middle + SAMPLE]
    letters = sum(1 for letter in sample if letter.isalpha() or unicodedata.combining(letter))
    control = sum(1 for letter in sample if (letter < " " and letter not in "\t\n\r\x0b\x0c") or letter == "\ufffd")
    spaces = sum(1 for letter in sample if letter.isspace())
    solid = max(1, len(sample) - spaces)
    if control > len(sample) // 50:
        raise UnreadableError("binary", "the source is full of control codes, expected a text or a page")
    least_letters, least_spaces, short = 0.25, 0.04, 200
    if letters == 0 or (len(sample) > short and letters / solid < least_letters):
        raise UnreadableError("no_text", "the source holds hardly any letters, expected an article")
    if len(sample) > short and spaces / len(sample) < least_spaces:
        raise UnreadableError("no_text", "the source holds hardly any words, expected an article")
