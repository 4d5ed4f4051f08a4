"""Who publishes what: a sentence that names no indicator goes on with the one of whoever it names as its source."""

from dataclasses import replace

from nlp.draft import SentenceText
from nlp.lexicon import normal
from nlp.patterns import cue
from nlp.state import State, Topic

_SOURCES = cue(
    r"(?<!\w)(?:theo|của|do|thống\s+kê\s+của|báo\s+cáo\s+của)\s+(?:(?P<pci>vcci|liên\s+đoàn\s+thương\s+mại\s+và\s+công\s+nghiệp)|(?P<papi>undp|cecodes|chương\s+trình\s+phát\s+triển\s+liên\s+(?:hợp|hiệp)\s+quốc))(?!\w)"
)
_CODES = {"pci": "PCI", "papi": "PAPI"}


def turn_to_publisher(sentence: SentenceText, state: State) -> None:
    """The form “Theo VCCI, khoảng cách giữa A và B …” behind a paragraph on PAPI: the PCI told above is spoken of again."""
    if any(mention.kind in {"indicator", "component"} for mention in sentence.mentions):
        return
    source = _SOURCES.search(normal(sentence.whole) if sentence.whole else sentence.lowered)
    if source is None or source.lastgroup is None:
        return
    code = _CODES[source.lastgroup]
    if code in state.indicator_years and state.last.indicators != (code,):
        state.last = replace(state.last, indicators=(code,), component=None) if state.last else Topic((code,))
