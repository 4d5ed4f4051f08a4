"""First and last places of an English sentence that no number tells: "topped the table", "at the foot of the list"."""

import re
from decimal import Decimal

from nlp.english_words import ORDINAL, EnglishBoard
from nlp.figures import Figure
from nlp.patterns import cue

INDEX = r"(?:{indicator}|par(?:[\s-]+index)?)"
TABLE = rf"(?:(?:the|all|vietnam['’]s|viet\s+nam['’]s)\s+)?(?:(?!and\s|of\s|in\s|with\s)[\w'’-]+\s+){{0,4}}?(?:index|list|table|rankings?|chart|league|standings|leader\s?board|ladder|scoreboard|pack|field|class|pile|country|nation|region|group|column|pillar|segment|localities|provinces|ministries|agencies|{INDEX})(?!\w)"
"""What somebody stands at the head or at the foot of."""
_MOST = r"(?:the\s+)?(?:most\s+(?:competitive|transparent|innovative|digitally\s+advanced|digital|business-friendly|citizen-friendly)|best[- ](?:governed|run|administered)|greenest)"
_HOLDS = r"(?:c[ao]m(?:e|es|ing)|finish(?:ed|es|ing)|end(?:ed|s|ing)(?:\s+up)?|emerg(?:ed|es|ing)|rank(?:ed|s|ing)|plac(?:ed|es|ing)|rated|is|was|were|be|stay(?:ed|s)|remain(?:ed|s))"
FIRST = cue(
    rf"(?<!\w)(?:topp(?:ed|ing)|tops|(?:again|once\s+more|still|back)\s+on\s+top(?=\s*[,.;]|\s+(?:with|at|on|in)\s)|to\s+top(?=\s+(?:(?:the|its|all|every|vietnam|viet|this|{{indicator}}|par|(?:19|20)\d\d)(?!\w)))|head(?:ed|s|ing)(?=\s+{TABLE})|{_HOLDS}\s+(?:out\s+)?(?:on\s+top(?!\s+of\s+(?:that|this|it|the\s+(?:usual|existing|world)))|top(?!\s+(?:\d|three|five|ten|leaders|priority|of\s+mind)|[- ]\w+ed))|(?:the\s+)?top\s+(?:(?:provincial|national|overall|ministerial|country)\s+)?(?:spot|place|position|rank|slot|ranking|performer|scorer|ranked|marks?|score(?!s))|top-ranked|(?:the\s+)?top[- ](?:scoring|performing|rated|scored)(?=\s+(?:province|locality|city|municipality|ministry|agency|department|district|commune|unit)(?!\w))|(?:table|chart)[- ]topp(?:er|ing)|front-?runner|first\s+place|pole\s+position|top\s+honou?rs"
    r"|(?:retain(?:ed|s|ing)?|ke(?:pt|eps?|eping)|h(?:eld|olds?|olding)(?:\s+on\s+to)?|w(?:ore|ears)|reclaim(?:ed|s|ing)?|regain(?:ed|s|ing)?|defend(?:ed|s|ing)?|t(?:ook|akes|aking)|won|wins|claim(?:ed|s|ing)?|secur(?:ed|es|ing))\s+(?:its|the|their)\s+(?:\w+\s+)?(?:crown|throne|title)|l(?:ed|eads|eading)\s+(?:its|their|the|all)\s+(?:\w+\s+)?peers|(?:its\s+|the\s+)?leading\s+(?:position|spot|place)|t(?:ook|akes?|aking)\s+the\s+lead|(?:maintain(?:ed|s|ing)?|ke(?:pt|eps|eping)|retain(?:ed|s|ing)?|h(?:eld|olds|olding)|regain(?:ed|s|ing)?|reclaim(?:ed|s|ing)?|retook|retak(?:en|es|ing)|recaptur(?:ed|es|ing))\s+(?:its|the|their)\s+lead(?!\w)|at\s+the\s+helm(?=\s+(?:is|was|are|were|of)\s|\s*[,;.])"
    rf"|(?:at|to|reached)\s+the\s+(?:very\s+)?top(?=\s+of(?!\s+(?:the|its|his|their)\s+(?:\w+\s+)?(?:agenda|priorit\w+|concerns?|mind|wish\s?list|to-do\s+list|hour|hill|mountain|tower|building|page))|\s*[,.;]|\s+(?:in|with|again|since)\s|\s+for\s+(?:the|a)\s|\s+(?:on|at)\s+\d)|(?:at|to|reached|atop)\s+the\s+(?:very\s+)?(?:summit|pinnacle|apex|head)(?=\s+of\s+{TABLE}|\s+(?:with|in|on)\s|\s*[,.;])|(?:outperform|outrank|outscor|surpass|eclips|outshin)\w*\s+(?:all|every)\s+(?:of\s+)?(?:the\s+)?(?:other|its|\d\d\s+other)|(?<=as\s)(?:the\s+)?(?:overall\s+)?winners(?=\s+(?:of|in)\s)|(?:the\s+)?(?:overall\s+)?winner(?!\s+(?:of|in)\s+(?:all\s+)?(?:the\s+)?(?:previous|past|last|preceding|prior|first)\s)(?=\s+(?:of|in|with|on|at)\s|\s*[,.;])|the\s+most\s+of\s+(?:any|all)(?:\s+(?:the\s+)?(?:other\s+)?(?:\d\d\s+)?(?:localit(?:y|ies)|provinces?|municipalit(?:y|ies)|ministr(?:y|ies)|cit(?:y|ies)))|(?:higher|more)\s+than\s+any\s+other\s+(?:localit(?:y|ies)|province|municipality|ministry|city|unit)|crowned|w[io]n(?:s|ning)?\s+the\s+(?:(?:19|20)\d\d\s+)?(?:{INDEX}|(?:provincial|ministerial|local|city|municipal|provinces['’]?|ministries['’]?)\s+(?:category|group|section|title))|runner[- ]?up|second\s+place"
    rf"|(?:is|was|are|were)\s+(?:\w+\s+)?(?:led|headed)(?=\s+by\s)|{_MOST}(?=\s+(?:(?:province|city|locality|place|ministry)(?!\w)|local\s|provincial\s))"
    rf"|(?:(?:a|its|their)\s+)?{ORDINAL}\s+(?:straight|consecutive|successive)(?=\s+(?:(?:19|20)\d\d\s+)?(?:{INDEX}\s+)?(?:titles?|crown|win|victory|triumph|championship|first\s+place)(?!\w))|extend(?:ed|s|ing)?\s+(?:its|their)\s+(?:winning\s+(?:streak|run)|reign|dominance|(?:streak|run|lead|stay)\s+(?:at|on|as)\s+(?:the\s+)?(?:top|summit|number\s+one|leader))"
    r"|(?:l(?:ed|eads|eading)|to\s+lead)\s+(?:(?:this|that|it)(?=,?\s+(?:as\s+well|too)(?!\w))|this\s+(?:index|list|ranking|table|survey)|the(?=\s+(?:19|20)\d\d\s|\s+(?:public|provincial|digital|administrative)\s|\s+(?:(?:national|provincial|country['’]s)\s+)*(?:{indicator})(?!\w))|the\s+(?:whole\s+)?(?:country|nation|list|rankings?|table|chart|index|region|way\s+in|field|group|pack|provinces|localities|ministries|departments|districts|agencies|cities|units|communes|wards|block|category|(?:\w+\s+){1,2}?(?:index|rankings?|table|list|group|survey|category|block)|(?:19|20)\d\d|{indicator}|par|vietnam|viet\s+nam)|vietnam|all\s+\w+|nationwide|(?:19|20)\d\d)"
    r"|l(?:ed|eads|eading)(?=\s+(?:all\s+)?(?:ministries|localities|provinces)(?!\s+(?:to|into|through)(?!\w))(?!\w))|(?:l(?:ed|eads|eading)|head(?:ed|s|ing))(?=\s+(?:the\s+|all\s+)*\d{1,2}\s+(?:\w+\s+)?(?:localities|provinces|districts|departments|ministries|agencies|units|communes|wards)(?!\w))"
    r"|l(?:ed|eads|eading)(?=\s+the\s+(?:mekong\s+delta|red\s+river\s+delta|central\s+highlands|(?:north|south)[\w-]*\s+(?:\w+\s+){0,3}?(?:region|provinces|coast|delta))(?!['’]|\w))"
    r"|(?:(?<=were\s)|(?<=are\s)|(?<=was\s)|(?<=is\s)|(?<=again\s)|(?<=remained\s)|(?<=still\s))the\s+(?:happiest|most\s+satisfied)(?=\s*[,.;(]|\s+with\s)|(?:(?<=had\s)|(?<=has\s)|(?<=with\s)|(?<=have\s))the\s+(?:happiest|most\s+satisfied)\s+(?:residents|citizens|people|population|public)(?=\s*[,.;(]|\s+with\s)|l(?:ed|eads|eading)(?=\s+for\s+(?:the|a)\s+\w+\s+(?:(?:consecutive|straight|successive)\s+)?(?:year|time)|\s+again\s*[,.;])|l(?:ed|eads|eading)(?=\s+(?:with|at)\s+(?:a\s+(?:total\s+|score\s+|result\s+|record\s+|of\s+)*)?\d)"
    r"|(?:the\s+)?(?:highest|best)(?:(?:\s+(?:aggregate|overall|total))?[- ](?:score|scoring|ranked|performing|rated|result|performer|rank|position|marks?))?|l(?:ed|eads)\s+in(?!\s+(?:\d|a\s|an\s|the\s+(?:past|last)))|(?:t(?:ook|akes|aking)|won|earned|claimed)\s+(?:the\s+)?(?:silver|gold)(?:\s+medal)?|champion|(?:is|was|remain(?:s|ed)|stay(?:s|ed)|bec[ao]me|emerged\s+as)\s+(?:\w+\s+)?the\s+(?:regional|overall|national|undisputed|clear|new|runaway|outright|country['’]s|nation['’]s|region['’]s|delta['’]s)\s+(?:leader|winner|champion|front-?runner|number\s+one)|(?<=\sthe\s)leader(?=\s*[,.;]|\s+(?:with|again|for)\s)(?<=(?:\sis|was)\sthe\sleader)|(?<=\sstill\sthe\s)leader|(?<=remains\sthe\s)leader|(?:the\s+)?leader(?=\s+(?:in|of)\s+the|\s+in\s+[a-z])|(?<!which\s)won(?=\s+(?:for\s+the|the\s+(?:title|top|first)(?!\s+(?:\w+\s+times|twice|thrice)))))(?!\w)"
)
_LAST = cue(
    rf"(?<!\w)(?:(?<=,\s)last(?=\s+in\s+20\d\d\s*[,;])|(?<=[a-z)]\s)(?<!at\s)(?<!the\s)(?<!its\s)last(?=\s+(?:out\s+)?of\s+(?:the\s+|all\s+)?(?:17|18|19|20|34|6[0-3])(?!\d))|(?<=,\s)last(?=\s+(?:on|in|of|among)\s+the\s+(?:list|table|rankings?|\d\d|provinces|localities|ministries|index|{{indicator}}|par))|(?:at\s+)?(?:the\s+)?(?:very\s+)?(?:bottom|foot|tail\s+end|wrong\s+end|tail)(?=\s+of\s+{TABLE}|\s+of\s+(?:the\s+)?(?:63|34|17|18|19|20)|\s+with|\s+(?:place|position|spot))|(?:at|to)\s+the\s+(?:very\s+)?(?:bottom|tail\s+end)(?=\s*[,.;]|\s+and\s+(?:second|third|next|\w+\s+from)\s|\s+(?:at|on)\s+\d|\s+from\s+(?:\d|the\s+\w+\s+place)|\s+(?:is|was|are|were|in|c[ao]mes?|st(?:ood|ands)|s[ai]ts?|l(?:ies|ay))\s)|(?:ranked|c[ao]mes?|placed|finish(?:ed)?|stood|was|ranking|coming|in|dead|is|finishes|placing|finishing|remain(?:ed|s)|stay(?:ed|s)|lies|lay|(?:fell|dropped|slid|sank|slipped)\s+to)\s+(?:also\s+|again\s+|still\s+|only\s+|dead\s+|rock[- ])?(?:last(?!\s+(?:year|month|week|but\s+one|but\s+two|time|edition))|bottom(?!\s+(?:\d|ten|five|three)))|at\s+the\s+(?:other|opposite|far|lower|wrong)\s+(?:end|extreme)(?=\s+of\s+(?:the\s+)?(?:scale|spectrum|table|list|rankings?|ladder|chart|index|league|standings)(?!\w)(?!(?:[^.;:\d]|\([^()]*\)){0, 80}\sand\s))|br(?:ought|ings?|inging)\s+up\s+the\s+rear|prop(?:s|ped|ping)\s+(?:up\s+{TABLE}|it\s+up)|trail(?:ed|s|ing)\s+(?:all|every)\s+(?:of\s+)?(?:the\s+)?(?:other|its|\d\d\s+other)|trail(?:ed|s|ing)\s+(?:the\s+)?(?:field|pack|table|rest)|(?:t(?:ook|akes|aking)|received|collected)\s+(?:home\s+)?the\s+wooden\s+spoon|the\s+wooden\s+spoon(?=\s+(?:w[ea]nt|go(?:es)?|belong(?:s|ed)?)\s)|bottom-(?:placed|ranked)|last-(?:placed|ranked)"
    r"|last\s+place|at\s+the\s+end(?=\s+of\s+(?:the\s+)?(?:rankings?|list|table|index|chart))|(?:the\s+)?(?:lowest|worst|(?:poorest|weakest)(?=\s+with\s+(?:only\s+|just\s+)?\d|[- ](?:score|scoring|ranked|performing|rated|result|performer|rank|position|showing|{indicator}|par)(?!\w)))(?:(?:\s+(?:aggregate|overall|total))?[- ](?:score|scoring|ranked|performing|rated|result|performer|rank|position))?|(?:the\s+)?least\s+(?:competitive|transparent|satisfied|happy)|(?<=\s)the\s+least(?=\s*(?:\(\d|[,.;]|with\s|at\s))|penultimate|second[- ]to[- ]last|second[- ]last|next[- ]to[- ]last|last\s+but\s+(?:one|two))(?!\w)"
)
_EXTREME = cue(r"(?:the\s+)?(?:highest|best|lowest|worst|poorest|weakest)")
_PLAIN_SUPERLATIVE = cue(r"(?:the\s+)?(?:highest|best|lowest|worst|poorest|weakest)$|champion|crowned")
_SCORED = cue(
    r"(?<!\w)(?:scored|scores|scoring|ranked|ranks|rated|placed)\s+$"
    r"|(?<!\w)(?:named|rated|ranked|crowned|recogni[sz]ed|hailed)\s+(?:as\s+)?the\s+(?:\w+\s+)?(?:province|city|locality|ministry|agency)\s+(?:with|having|that\s+has)\s+$"
)
"""Before a superlative: "scored highest", "named the province with the best economic governance"."""
_BYGONE = cue(r"(?<!\w)(?:period|era|days|years|time|stretch|spell)\s(?:[^.;]{0,40}\s)?when\s(?:(?!\snow\s)[^.;])*$")
"""The form “a far cry from the period between 2013 and 2016 when the city was at the top”."""
_SO_OFTEN = cue(r"\s+(?:(?:the|this|its)\s+(?:title|crown|top\s+\w+)\s+)?(?:(?:\w+|\d+)\s+times|twice|thrice)(?!\w)")
"""Behind "won", "topped": how often so far, in years that are not told."""
_NOT_A_PLACE = cue(
    r"(?:(?:movers?|risers?|changes?|battle|race|fight|contest|competition|reshuffle|shake-?up|gap|margin|newcomers|neck\s+and\s+neck|tussle)(?:\s+(?:was|is))?|(?:margin|lead|advantage|edge|gap)\s+(?:over|to|with|on|from)(?:\s+the)?|(?:points?|percent|per\s+cent|%)\s+over(?:\s+the)?|(?:regulars?|mainstay|fixture|ever-present|presence)\s+(?:in|of)\s+the|regularly\s+(?:in|among)\s+the|member\s+of\s+the|one\s+of(?:\s+the)?|among(?:\s+the)?|group\s+with(?:\s+the)?|its|their|record|all-time|(?:reign|run|stay|spell|stint|streak|dominance|hegemony)|once(?:\s+(?:a|an|the|its))?|[\w-]+-times?|formerly(?:\s+(?:a|an|the))?|the\s+(?:third|second|fourth|two|three|four|five|six|seven|eight|nine|ten|\d+\w*)|(?:ever|since)|(?<!\w)(?:not|rather\s+than|instead\s+of|years?\s+(?:running\s+)?as|seasons?\s+as|rounds?\s+as)(?:\s+(?:a|the))?)\s+$"
)
_FORMER = cue(r"(?<!\w)former(?:\s+(?:a|an|the))?\s+$")
_VERB = cue(
    r"(?:re)?(?:t(?:ook|ak)|topp|led|lead(?:s|ing)|head(?:ed|s|ing)|won|claim|secur|regain|kept|keep|h[eo]ld|captur|retain|defend|maintain|com|came|finish|end|rank|plac|emerg|is|was|stay|remain|outperform|outscor|surpass)"
)
"""The form “The former retook the lead”: the first of two that were named, not somebody who once led."""
_OF_ITSELF = cue(
    r"(?<!country)(?<!nation)(?<!vietnam)(?<!nam)(?<!region)(?<!delta)(?<!world)(?<!locality)(?<!ministry)['’]s\s+(?:\w+\s+)?$"
)
_OWN_RECORD = cue(
    r"\s+(?:result|ranking|rank|showing|performance|position|finish|placing|outcome|level|score)s?(?!\w)(?!\s+(?:of|in|among)\s+(?:all|the)\s)|\s+(?:ever|yet|so\s+far|since|in\s+(?:\w+\s+)?(?:years|history))(?!\w)"
)
"""The form “Long An's best result": of its own years, not of the table."""
_SINCE = cue(
    r"(?:\s+(?!in\s|of\s|among\s)[\w-]+){0,3}?\s+(?:ever(?!\w)|yet(?=[\s.,])|since(?!\w)|in\s+(?:\w+|its)\s+(?:years|history)|in\s+(?:(?:nearly|almost|over|more\s+than)\s+)?(?:a|one|two)\s+decades?|on\s+record|to\s+date)"
)
_OF_SO_MANY = cue(
    r"\s+of\s+(?:the\s+|all\s+)*(?P<total>\d{2})(?!\d|[.,]\d|\s*%|-(?!(?:province|city|locality|ministry|member|strong)(?!\w)))"
)
"""The form “was bottom of the 17”."""
_TABLE_BEFORE = cue(
    rf"(?:{INDEX}|index|list|table|rankings?|group|standings|ministries|agencies|provinces|localities|departments|districts|cities|category|block)(?!\w)[^.;]{{0,60}}$"
)
_BY_WITH_SCORE = cue(r"\s+by\s+(?:[\w'’–-]+\s+){1,6}?(?:\(\s*|(?:with|at|on)\s+)\d")
"""The form “Vertical Accountability was led by Quang Ninh (4.97)”."""
_OF_MEANS = cue(r"(?:[- ]\w+)?\s+(?:average|mean|median)(?!\w)")
_REGION_HAD = cue(
    r"(?:delta|highlands|coast|region|southeast|south|north|mountains|midlands|area)\s+(?:again\s+|also\s+)?(?:had|has|having|recorded|recording|posted|posting|registered|achieved|boasted|boasting|enjoyed|with|took|held|showed|obtained)\s+$"
)
"""The form “the Red River Delta had the highest mean”: a region has no other result."""
_MANY = cue(
    r"(?:[- ]\w+ing|[- ]\w+ed)?\s+(?:localities|provinces|cities|ministries|agencies|performers|units|places|scores|groups?|rankings|positions|results|departments|districts|communes|regions)(?!\w)"
)
"""The form “among the country's best-performing localities”: of several."""
_AMONG_PARTS = cue(
    r"(?:[- ](?:scoring|performing|rated|ranked))?\s+(?:dimension|component|sub-?index|indicator|pillar|criterion|field|category)(?!\w)|\s+(?:of|among|across)\s+(?:all\s+)?(?:the\s+|its\s+)?(?:\w+\s+)?(?:dimensions|components|sub-?ind(?:ices|exes)|indicators|pillars|criteria)(?!\w)"
)
_PARTS_BEFORE = cue(
    r"(?<!\w)(?:among|amongst|of|across)\s+(?:all\s+)?(?:the\s+|its\s+|their\s+)?(?:\w+\s+){0,2}(?:dimensions|components|sub-?ind(?:ices|exes)|indicators|pillars|criteria|fields|categories)(?!\w)[^;:]*$|(?:^|[.;]\s+)\W*by\s+(?:area|field|component|criterion|dimension|sub-?index|category|pillar|content)s?,[^;:]*$"
)
"""The form “among the seven components, institutional reform recorded the highest average”."""
_ITS_OWN = cue(
    r"(?<!\w)(?:scor(?:ed|es|ing)|perform(?:ed|s|ing)|fared|did)\s+(?:(?:highest|best|lowest|worst)\s+(?:in|on)\s[^,.;]{0,60}\s(?:and|but)\s+)?$"
)

_OPENS_IN = cue(r"\W*(?:meanwhile,\s+)?(?:in|on|for|as\s+for|as\s+regards|regarding)\s")
_WITH_VALUE = cue(r"(?:,?\s+(?:with|at|on)\s+(?:(?:only|just|a|score|of)\s+)*|\s*\()\d")
"""Around “In Transparency, X was best, whereas Kien Giang fared worst with 4.60”: among those who have a score in it."""


class EnglishExtremes(EnglishBoard):
    """Finds the first and the last places of one English sentence."""

    def _superlatives(self) -> None:
        for pattern, bottom in ((FIRST, None), (_LAST, 1)):
            for match in pattern.finditer(self.text):
                before = self.text[max(0, match.start() - 24) : match.start()]
                if match.group().startswith("runner"):
                    before = before.removesuffix("its ").removesuffix("their ")  # nobody is a runner-up of its own
                if not self._free(*match.span()) or _NOT_A_PLACE.search(before):
                    continue
                if _FORMER.search(self.text, max(0, match.start() - 16), match.start()) and not _VERB.match(
                    match.group()
                ):
                    continue
                if _SO_OFTEN.match(self.text, match.end()) or _BYGONE.search(self.text, 0, match.start()):
                    continue
                if _AMONG_PARTS.match(self.text, match.end()) or (
                    _EXTREME.match(match.group()) and of_itself(self.text, match)
                ):
                    continue  # "still the lowest of the eight dimensions"
                if _EXTREME.match(match.group()) and _MANY.match(self.text, match.end()):
                    continue
                word = match.group()
                if (
                    word.endswith(("led", "headed"))
                    and word[0] in "iaw"
                    and not _TABLE_BEFORE.search(self.text, 0, match.start())
                    and not _BY_WITH_SCORE.match(self.text, match.end())
                ):
                    continue  # a delegation is led by somebody, too
                if _EXTREME.match(word) and (
                    _PARTS_BEFORE.search(self.text, 0, match.start())
                    or (_OF_MEANS.match(self.text, match.end()) and not _REGION_HAD.search(self.text, 0, match.start()))
                ):
                    continue
                if (
                    word in {"highest", "best", "lowest", "worst"}
                    and _ITS_OWN.search(self.text, 0, match.start())
                    and not (_OPENS_IN.match(self.text) and _WITH_VALUE.match(self.text, match.end()))
                ):
                    continue  # "scored highest in e-governance": among its own parts
                total = None if bottom is None else _OF_SO_MANY.match(self.text, match.end())
                second = word.startswith(("runner", "second", "penult", "next", "last but")) or "silver" in word
                value = None if bottom else Decimal(2 if second else 1)
                sure = not _PLAIN_SUPERLATIVE.fullmatch(word) or _SCORED.search(self.text, 0, match.start()) is not None
                self._add(Figure(*match.span(), "rank", value, "rank", from_bottom=(3 if word.endswith("but two") else 2 if second else 1) if bottom else None, rule="superlative", certain=sure, total=int(total["total"]) if total else None))  # fmt: skip


_OPENS_WITH = cue(r"\W*(?:(?:while|and|but|meanwhile),?\s+)?$")
_AN_END = cue(
    r"at\s+the\s+(?:very\s+)?(?:top|bottom|foot|head|summit|tail\s+end|tail)(?:\s+of\s+(?:the|this)\s+(?:\w+\s+){0,3}(?:index|list|table|rankings?|chart|league|standings|ladder|group|scale|spectrum))?,\s+(?=[^\W\d])"
)


def opens_with_end(lowered: str, start: int) -> bool:
    """Whether a sentence opens with an end of the table and goes on with whoever is there.

    >>> opens_with_end("at the foot of the table, cao bang scored 52.99", 0)
    True
    """
    return _AN_END.match(lowered, start) is not None and _OPENS_WITH.fullmatch(lowered, 0, start) is not None


def of_itself(text: str, match: re.Match[str]) -> bool:
    """Whether an extreme is one of a unit's own years: "its best result", "Long An's highest score since 2015"."""
    if _SINCE.match(text, match.end()):
        return True
    return (
        _OF_ITSELF.search(text, max(0, match.start() - 30), match.start()) is not None
        and _OWN_RECORD.match(text, match.end()) is not None
    )
