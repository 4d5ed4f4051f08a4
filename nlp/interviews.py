"""Questions and answers of an interview: a question turns the talk to nothing, one for aims is answered with aims."""

from nlp.draft import SentenceText
from nlp.patterns import cue

_ASKS = cue(r"[-–*•“\"]*\s*(?:q|question|pv|phóng\s+viên|hỏi|reporter|interviewer)\s*[:.]\s")
_ANSWERS = cue(
    r"[-–*•“\"]*\s*(?:a|answer|đáp|trả\s+lời|(?:ông|bà|đồng\s+chí|mr\.?|ms\.?|mrs\.?)\s[^.:;\d]{3,90})\s*:\s"
)
_AIMS = cue(r"(?<!\w)(?:goals?|targets?|aims?|objectives?|ambitions?|mục\s+tiêu|chỉ\s+tiêu|phấn\s+đấu)(?!\w)")
_AHEAD = cue(r"(?<!\w)(?:achieved|met|reached|missed|đã\s+đạt|hoàn\s+thành|vượt)(?!\w)")


def asks(sentence: SentenceText) -> bool:
    """Whether a sentence is the question of an interview and tells no figure of its own."""
    lowered = sentence.lowered.rstrip()
    return lowered.endswith("?") and not sentence.scan.figures and _ASKS.match(lowered) is not None


_SHORT = 24
"""So many letters at most has a sentence between question and answer: "Đúng là như vậy.", "Ông nghĩ sao?"."""


def says_nothing_of_its_own(sentence: SentenceText) -> bool:
    """Whether a sentence is a question, or too short to turn the talk to anything else."""
    said = sentence.lowered.rstrip()
    short = len(said) <= _SHORT and said.endswith((".", "?", "!")) and said[0].isalpha() and not sentence.mentions
    return short or asks(sentence)


def asks_for_aims(sentence: SentenceText) -> bool:
    """Whether such a question is for aims: "Q: What are the goals for 2023?"."""
    return asks(sentence) and _AIMS.search(sentence.lowered) is not None and not _AHEAD.search(sentence.lowered)


def answers(sentence: SentenceText) -> bool:
    """Whether a sentence begins an answer: "A: To stay number one in the PCI …"."""
    return _ANSWERS.match(sentence.lowered) is not None
