"""Where an English article that began with the last edition turns to the new one: "In 2022, … . The new report …"."""

from nlp.draft import SentenceText
from nlp.patterns import cue
from nlp.state import State
from nlp.yearcontext import DAILY, OUT_FROM, SAME_YEAR, handed_down_year

_LEADS = (
    "new",
    "latest",
    "this year",
    "a year ",
    "one year ",
    "just ",
    "recently",
    " on ",
    " in ",
    " last ",
    "yesterday",
)
_DAYS = r"(?:(?:on\s+)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:on|in)\s+(?:the\s+\w+\s+of\s+)?(?:(?:early|late|mid)[- ])?(?:\d{1,2}\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?!\s+20|\s+\d{1,2},\s+20)|yesterday|today|last\s+(?:week|month)|this\s+(?:week|month|morning)|earlier\s+this\s+(?:week|month|year)|recently)"
_NEW = cue(
    r"(?<!\w)the\s+(?:new|newest|latest|current|newly[- ](?:released|announced|published))\s+(?:\w+\s+){0,3}?(?:index|indices|rankings?|edition|survey|results|table|{indicator}|par)(?!\w)"
    r"|(?<!\w)this\s+year[’']s\s+(?:\w+\s+){0,3}?(?:index|rankings?|report|edition|survey|results|table|{indicator}|par)(?!\w)"
    r"|(?:^|[.,;]\s+)(?:just\s+|but\s+)?(?:a|one)\s+year\s+(?:on|later)(?!\w)"
    rf"|(?<!\w)(?:announced|released|published|unveiled|launched|made\s+public)\s+(?:by\s+[^.;\d]{{3,70}}?\s+|in\s+(?:hanoi|ha\s+noi)\s+)?{_DAYS}(?!\w)"
    r"|(?<!\w)(?:newly|recently|just)\s+(?:released|announced|published|unveiled|launched)(?!\w)"
)
_LATEST = 9
"""The last month in which what came out in spring or summer is still called new."""
_RESULTS = cue(r"(?<!\w)(?:index|indices|rankings?|edition|results|table|{indicator})(?!\w)")
_NOT_YET = cue(
    r"(?<!\w)(?:will|would|plans?|expect(?:s|ed)|aims?|targets?|yet\s+to|not\s+yet|then|previously|at\s+the\s+time|every\s+year|annually)(?!\w)"
)


def newly_out(sentence: SentenceText, state: State) -> int | None:
    """The year of the results that an English sentence turns to as new, behind those of the edition before."""
    lowered, published = (sentence.whole or sentence.text).lower(), state.article.published_at
    if published is None or published.month < OUT_FROM or not any(lead in lowered for lead in _LEADS):
        return None
    codes = set(state.last.indicators or state.title.indicators or state.main.indicators)
    if codes & (SAME_YEAR | DAILY) or state.internal or state.heading.year is not None or state.awaited:
        return None
    if published.month > _LATEST or not (_RESULTS.search(lowered) or sentence.scan.figures):
        return None
    if _NEW.search(lowered) is None or _NOT_YET.search(lowered):
        return None
    newest, before = published.year - 1, handed_down_year(state).year
    if any(not (year.base or year.current) and (year.year or year.back) for year in sentence.scan.years):
        return None
    return newest if before == newest - 1 and (state.title.year or newest) >= newest else None
