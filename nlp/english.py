"""What the numbers of an English sentence are: the same kinds of figures as in a Vietnamese one, by English wording.

Outlets publish English editions in which names lose their marks, ranks are ordinals ("came second") and the decimal mark
is a point. The figures found here are bound by the same steps as all others.
"""

import re
from decimal import Decimal

from nlp.figures import Figure, Year
from nlp.patterns import cue
from schema.fact import Comparator, FactUnit

_ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_ORDINALS = [
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
    "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
]  # fmt: skip
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}

_ORDINAL = rf"(?:\d{{1,3}}(?:st|nd|rd|th)|(?:{'|'.join(_TENS)})[- ](?:{'|'.join(_ORDINALS[1:10])})|(?:{'|'.join(_ORDINALS[1:])}|thirtieth|fortieth|fiftieth|sixtieth))(?!\w)"
_COUNT = rf"(?:\d{{1,3}}(?![\d.,]*\d)|(?:{'|'.join(_ONES[1:])})(?!\w))"
_NUM = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,6}(?:\.\d{1,6})?"
_SORTS = {
    "ministries": "bộ",
    "ministry": "bộ",
    "agencies": "bộ",
    "departments": "sở",
    "districts": "huyện",
    "communes": "xã",
}
_PLACES = r"(?:places?|positions?|spots?|ranks?|notches|notch|rungs?|slots?)"
_COUNTED = cue(
    rf"(?<![\w.,/])(?P<number>{_COUNT})\s+(?:\w+\s+)?(?P<sort>localities|provinces|cities|provinces\s+and\s+cities|cities\s+and\s+provinces|provincial-level\s+\w+|ministries|agencies|units|departments|districts|communes|ministries\s+and\s+\w+)(?!\w)"
)
_OF = r"(?:\s+(?:place|position|spot|rank|overall|nationwide|nationally|(?:in|across)\s+the\s+(?:whole\s+)?(?:country|nation)))*(?:,?\s+(?:out\s+of|among|amongst|of)\s+(?:the\s+|all\s+)*(?:country's\s+|nation's\s+)?|/)(?P<total>\d{2})(?!\d|[.,]\d|%)"
_UNIT = r"(?P<unit>\s*(?:percentage\s+points?|per\s+cent|percent|%|points?|pts?|out\s+of\s+(?:(?:a\s+)?(?:possible|maximum|total)(?:\s+(?:of|score\s+of))?\s+)?(?:100|80|10)(?!\d|\s*(?:\w+ies|places|cities|units|components|dimensions))(?:\s+points?)?|/\s*100(?:\s+points?)?))"
_ABOUT = r"(?:(?P<about>more\s+than|over|above|exceeding|at\s+least|no\s+less\s+than|not\s+less\s+than|a\s+minimum\s+of|nearly|almost|about|around|approximately|roughly|some|under|below|less\s+than|fewer\s+than|at\s+most|no\s+more\s+than|just\s+under|just\s+over)\s+)?"
_SIGNS: dict[str, Comparator] = {
    "more": ">", "over": ">", "above": ">", "exceeding": ">", "at least": ">=", "no less": ">=", "not less": ">=", "a minimum": ">=", "nearly": "~",
    "almost": "~", "about": "~", "around": "~", "approximately": "~", "roughly": "~", "some": "~", "under": "<", "below": "<", "less": "<", "fewer": "<",
    "at most": "<=", "no more": "<=", "just under": "<", "just over": ">",
}  # fmt: skip

_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_NOISE = cue(
    rf"(?<!\w){_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+(?:19|20)\d\d)?(?!\d)|\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+{_MONTH}(?:,?\s+(?:19|20)\d\d)?(?!\w)|(?<!\w){_MONTH}\s+(?:19|20)\d\d"
    rf"|(?<!\w)between\s+(?:the\s+)?{_ORDINAL}\s+and\s+(?:the\s+)?{_ORDINAL}"
    r"|(?:19|20)\d\d\s*[-–—]\s*(?:19|20)?\d\d(?!\d)|(?<!\w)between\s+(?:19|20)\d\d\s+and\s+(?:19|20)\d\d"
    rf"|(?<!\w){_ORDINAL}(?:\s+(?!this|last)\w+)?\s+(?:times?|time\s+in|quarters?|months?|congress|session|meeting|anniversary|century|edition|generation|plenum|term|half)(?!\w)"
    r"|(?:decision|resolution|decree|directive|circular|plan|document|project|programme|program)\s+(?:no\.?\s*)?\d[\w/-]*|covid-19"
    rf"|(?<![\w.,])(?:{_NUM})\s*(?:million|billion|trillion|km|hectares?|tonnes?|usd|vnd|us\$|respondents?|people|citizens|residents|businesses|enterprises|firms|companies|households|dossiers|applications|procedures|services|indicators?|sub-indices|sub-indexes|criteria|components?|dimensions|pillars|questions|officials|years?|months?|days?|hours?|times)(?!\w)"
    r"|(?<!\w)on\s+a\s+(?:\d+-point\s+)?scale(?:\s+(?:of|from)\s+\d+(?:\s*(?:-|to)\s*\d+)?)?"
    r"|(?:us\$|\$|vnd)\s?\d[\d.,]*|\d{1,2}:\d{2}"
)
_STREAK = cue(
    rf"(?<!\w)(?:for\s+)?(?:the|a|its)\s+(?P<nth>{_ORDINAL})\s+(?:consecutive|straight|successive)\s+(?:year|time)|(?<!\w)(?:for\s+)?(?P<count>{_COUNT})\s+(?:consecutive|straight|successive)\s+years|(?<!\w)for\s+(?P<row>{_COUNT})\s+years\s+(?:in\s+a\s+row|running)"
)
_YEAR = cue(
    r"(?<![\w.,/-])(?P<year>(?:19|20)\d\d)(?!\d|%|[.,]\d|\s*(?:points?|percent))|(?<!\w)(?P<past>last\s+year|(?:a|one)\s+year\s+(?:earlier|ago|before)|(?:the\s+)?(?:previous|preceding|prior)\s+year|(?:the\s+)?year\s+before|year-on-year|this\s+year|next\s+year)(?!\w)"
)
_BASE = cue(
    rf"(?:from|than|over|against|versus|vs\.?|since|compared\s+(?:to|with|against)|relative\s+to|in\s+comparison\s+with|on)\s+(?:(?:the\s+)?(?:{_ORDINAL}(?:\s+(?:place|position|spot))?|(?:{_NUM})\s*(?:%|percent|points?)?)\s+)?(?:in\s+|that\s+of\s+|those\s+of\s+|the\s+(?:figure|result|score|ranking)s?\s+(?:of|in|for)\s+|the\s+)?$"
)
_COMPARING = cue(r"(?:than|from|places?|points?|percent|%|(?<!-)up|down|higher|lower)\s+$")
_RANK_VERB = cue(
    r"(?:rank(?:ed|ing|s)?|plac(?:ed|ing)|finish(?:ed|ing|es)|c[ao]m(?:e|es|ing)|st(?:ood|anding|ands)|s[ai]t(?:s|ting)?|listed|positioned|climb(?:ed|ing|s)?|r(?:ose|ising|ises)|jump(?:ed|ing|s)?|mov(?:ed|ing|es)|slip(?:ped|ping|s)?|f[ae]ll(?:ing|s)?|drop(?:ped|ping|s)?"
    r"|t(?:ook|akes|aking)|h(?:eld|olds|olding)|retain(?:ed|ing|s)?|secur(?:ed|ing|es)|claim(?:ed|ing|s)?|earn(?:ed|ing|s)?|remain(?:ed|ing|s)?|occup(?:ied|ying|ies)|is|was|were|be|been|being|at|in|to|and|rank|going|went|achiev(?:ed|ing)|reach(?:ed|ing|es)?|landed|clinched|won)"
    r"(?:\s+(?:up|down|back|joint|jointly|only|also|a|the|in|at|to|as|still|respectively|tied|equal|its|just|now|from|spot|number)){0,4}\s+$|[,(:–-]\s*(?:the\s+)?$"
)
_STATES = cue(r"(?:is|was|were|been|to|at|stood|ranked|came|comes|rose|fell|slid)\s")
_RANK_NOUN = cue(
    r"\s*(?:-|\s)\s*(?:place|position|spot|rank|overall|nationwide|nationally|(?:in|across|of)\s+the\s+(?:whole\s+)?(?:country|nation|region)|in\s+vietnam|out\s+of|among|from\s+(?:the\s+)?bottom|in\s+the\s+(?:\w+\s+){0,4}(?:index|rankings?|list|table|pci|papi|sipas|dti|pgi|pii))(?!\w)"
)
_NOT_RANK = cue(
    r"\s*(?:consecutive|straight|successive|time|year|quarter|month|phase|stage|group|of\s+its\s+kind|step|round|tier|province\s+to|city\s+to|locality\s+to|in\s+history)(?!\w)"
)
_BOTTOM = cue(
    r"\s*(?:-|\s)\s*(?:from\s+(?:the\s+)?bottom|(?:to\s+)?last(?!\s+(?:year|month|week|time|edition))|lowest|from\s+last|worst)(?!\w)"
)
_AND_FROM_BOTTOM = cue(rf"(?=(?:,?\s+and|,)\s+(?:the\s+)?{_ORDINAL}(?:{_BOTTOM.source}))")
"""The form “second and third from the bottom”."""
_NTH = cue(rf"(?<!\w)(?P<nth>{_ORDINAL})(?:{_OF})?")
_NUMBER_RANK = cue(
    rf"(?<!\w)(?:(?:no\.?|number|#)\s*(?P<n1>{_COUNT})|rank(?:ed|ing|s)?\s+(?:at\s+)?(?P<n2>\d{{1,3}})(?=\s*(?:/|out\s+of|of\s+\d|among|[,.;)]|nationwide|in\s|$)))(?:{_OF})?"
)
_FRACTION = cue(r"(?<![\w/.,-])(?P<value>\d{1,2})\s?/\s?(?P<total>63|64|61|34|17|18|19)(?![\d/%]|[.,]\d|-\w)")
_FIRST = cue(
    r"(?<!\w)(?:topp(?:ed|ing)|tops|head(?:ed|s|ing)\s+(?:the|all)\s+(?:\w+\s+){0,2}(?:index|list|table|rankings?|chart|league)|(?:c[ao]m(?:e|es|ing)|finish(?:ed|ing)|end(?:ed|ing)(?:\s+up)?|emerg(?:ed|ing)|is|was|were|stayed|remained)\s+(?:out\s+)?on\s+top(?!\s+of\s+(?:that|this|it|the\s+(?:usual|existing|world)))|(?:the\s+)?top\s+(?:spot|place|position|rank|slot|ranking|performer|scorer|ranked)|top-ranked|first\s+place|pole\s+position|(?:retain(?:ed|s|ing)?|ke(?:pt|eps?|eping)|h(?:eld|olds|olding)\s+on\s+to|reclaim(?:ed|s|ing)?|regain(?:ed|s|ing)?|defend(?:ed|s|ing)?|t(?:ook|akes|aking)|won|wins|claim(?:ed|s|ing)?|secur(?:ed|es|ing))\s+(?:its|the|their)\s+(?:\w+\s+)?(?:crown|throne|title)|l(?:ed|eads|eading)\s+(?:its|their|the|all)\s+(?:\w+\s+)?peers|(?:its\s+|the\s+)?leading\s+(?:position|spot|place)|t(?:ook|akes?|aking)\s+the\s+lead|(?:at|to|reached)\s+the\s+top(?=\s+of|\s*[,.;]|\s+in)|runner[- ]?up|second\s+place"
    r"|(?:l(?:ed|eads|eading)|to\s+lead)\s+(?:the(?=\s+(?:19|20)\d\d\s|\s+(?:(?:national|provincial|country['’]s)\s+)*(?:pci|papi|sipas|dti|pgi|pii|par\s+index)(?!\w))|the\s+(?:whole\s+)?(?:country|nation|list|rankings?|table|chart|index|region|way\s+in|field|group|pack|\w+\s+(?:index|rankings?|table|list)|(?:19|20)\d\d|pci|papi|sipas|dti|pgi|pii|ddci|par|vietnam|viet\s+nam|public|provincial|digital|administrative)|vietnam|all\s+\w+|nationwide|(?:19|20)\d\d|\d{2}\s+(?:localities|provinces))"
    r"|l(?:ed|eads|eading)(?=\s+(?:with|at)\s+(?:a\s+(?:total\s+|score\s+|result\s+|record\s+|of\s+)*)?\d)"
    r"|(?:the\s+)?(?:highest|best)(?:[- ](?:score|scoring|ranked|performing|rated|result|performer|rank|position|marks?))?|champion|(?:the\s+)?leader(?=\s+(?:in|of)\s+the)|(?<!which\s)won(?=\s+(?:for\s+the|the\s+(?:title|top|first))))(?!\w)"
)
_LAST = cue(
    r"(?<!\w)(?:(?:at\s+)?(?:the\s+)?(?:very\s+)?bottom(?=\s+of\s+(?:the\s+)?(?:list|ranking|rankings|table|chart|index|63|34|country|\w+\s+(?:list|table|rankings?|index))|\s*[,.;]|\s+with|\s+place|\s+position|\s+spot)|(?:ranked|came|placed|finished|stood|was|ranking|coming|in|dead)\s+(?:also\s+|again\s+|still\s+|only\s+)?last(?!\s+(?:year|month|week))|br(?:ought|ings?|inging)\s+up\s+the\s+rear|prop(?:s|ped|ping)\s+up\s+the\s+(?:\w+\s+)?(?:list|table|rankings?|index)|last\s+place|(?:the\s+)?(?:lowest|worst)(?:[- ](?:score|scoring|ranked|performing|rated|result|performer|rank|position))?|penultimate|second[- ]to[- ]last|second[- ]last)(?!\w)"
)
_EXTREME = cue(r"(?:the\s+)?(?:highest|best|lowest|worst)")
_PLAIN_SUPERLATIVE = cue(r"(?:the\s+)?(?:highest|best|lowest|worst)$|champion")
_NOT_A_PLACE = cue(
    r"(?:regular\s+in\s+the|regularly\s+(?:in|among)\s+the|member\s+of\s+the|one\s+of(?:\s+the)?|among(?:\s+the)?|group\s+with(?:\s+the)?|its|their|record|all-time|the\s+(?:third|second|fourth|\d+\w*))\s+$"
)
_IS_HELD = cue(r"(?:\s+(?:place|position|spot))?\s+(?:was|were|is|came|comes|stood|sat)\s")
"""The form “In 16th was the Ministry of Labour”."""
_OF_MEANS = cue(r"(?:[- ]\w+)?\s+(?:average|mean|median)(?!\w)")
_AMONG_PARTS = cue(
    r"\s+(?:of|among|across)\s+(?:all\s+)?(?:the\s+|its\s+)?(?:\w+\s+)?(?:dimensions|components|sub-?ind(?:ices|exes)|indicators|pillars|criteria)(?!\w)"
)
_PARTS_BEFORE = cue(
    r"(?<!\w)(?:among|amongst|of|across)\s+(?:all\s+)?(?:the\s+|its\s+|their\s+)?(?:\w+\s+){0,2}(?:dimensions|components|sub-?ind(?:ices|exes)|indicators|pillars|criteria|fields|categories)(?!\w)[^;:]*$"
)
"""The form “among the seven components, institutional reform recorded the highest average”."""
_ITS_OWN = cue(
    r"(?<!\w)(?:scor(?:ed|es|ing)|perform(?:ed|s|ing)|fared|did)\s+(?:(?:highest|best|lowest|worst)\s+(?:in|on)\s[^,.;]{0,60}\s(?:and|but)\s+)?$"
)
_GROUPS = {
    "high performing": "cao nhất", "low performing": "thấp nhất", "poor performing": "thấp nhất",
    "mid high": "trung bình cao", "medium high": "trung bình cao", "upper middle": "trung bình cao", "high average": "trung bình cao", "mid low": "trung bình thấp",
    "medium low": "trung bình thấp", "lower middle": "trung bình thấp", "low average": "trung bình thấp", "highest performing": "cao nhất", "highest": "cao nhất",
    "top performing": "cao nhất", "best performing": "cao nhất", "lowest performing": "thấp nhất", "lowest": "thấp nhất", "poorest performing": "thấp nhất", "worst performing": "thấp nhất",
}  # fmt: skip
_GROUP = cue(
    rf"(?<!\w)(?:in|into|within|to|joined|entered)\s+(?:the\s+)?(?P<label>{'|'.join(label.replace(' ', '[- ]') for label in _GROUPS)})(?:[- ]performing)?\s+(?:group|quartile|tier|band)(?!\w)"
)
_TOP = cue(
    rf"(?<!\w)(?P<end>top|leading|best|bottom|lowest|worst)[- ](?:group\s+of\s+)?(?P<n>{_COUNT})(?!\s*(?:%|percent|points?|years))"
)
_REGULAR = cue(r"(?:regular|regularly|usually|often|long)\s+(?:a\s+)?(?:in|among|member\s+of)\s+(?:the\s+)?$")
_FROM_TO = cue(
    rf"(?<!\w)from\s+(?:the\s+)?(?P<old>{_ORDINAL}|(?:no\.?\s*|number\s+|rank\s+)\d{{1,2}})(?P<between>[^.;]{{0,40}}?)\s+to\s+(?:the\s+)?(?P<new>{_ORDINAL}|(?:no\.?\s*|number\s+|rank\s+)?\d{{1,2}}(?![\d.,]*\d|\s*points?|%))(?:{_OF})?"
)
_HELD_AGAINST = cue(
    rf"(?<!\w)(?:against|(?:down|up)\s+from|compared\s+(?:to|with)|versus)\s+(?:the\s+)?(?P<old>{_ORDINAL})(?:\s+(?:place|position|spot))?(?=\s+(?:in\s+(?:the\s+)?)?(?:(?:19|20)\d\d|last\s+year|(?:a|one)\s+year|(?:the\s+)?(?:previous|preceding|prior|year)))"
)
"""The form “ranked 31st, against 11th in 2020”: the place of the year that is compared with."""
_SCORE_AGAINST = cue(
    rf"(?<!\w)(?:(?:up|down)\s+from|compared\s+(?:to|with)|against|versus)\s+(?P<old>{_NUM}){_UNIT}(?=\s+(?:in\s+(?:the\s+)?)?(?:(?:19|20)\d\d|last\s+year|(?:a|one)\s+year|(?:the\s+)?(?:previous|preceding|prior|year)))"
)
"""The form “87.05 percent, up from 84.12 percent in 2020”: the value of the year that is compared with."""
_OF_SHARE = cue(r"(?:percent|per\s+cent|%)\s+(?:of|said|were|paid|had)\s[^.;]*$")
"""Before a value that a share is held against: "41.4 percent of firms paid bribes, down from 44.9 percent a year before"."""
_SCORE_FROM_TO = cue(
    rf"(?<!\w)from\s+(?P<old>{_NUM})(?P<unit_old>\s*(?:points?|percent|%|per\s+cent))?(?P<between>[^.;\d]{{0,20}}(?:(?:19|20)\d\d)?[^.;\d]{{0,6}}?)\s+to\s+(?P<new>{_NUM}){_UNIT}?(?![\d%]|[.,]\d|(?:st|nd|rd|th)(?!\w))"
)
_RANGE = cue(
    rf"(?<!\w)(?:ranked|placed|finished|came|taking|took|occupied|occupying|held|from|positions?|places?|spots?)\s+(?:the\s+|from\s+|in\s+)*(?P<low>{_ORDINAL})\s*(?:to|through|[-–—])\s*(?:the\s+)?(?P<high>{_ORDINAL})(?:\s+{_PLACES})?"
)
"""The form “ranked fourth to tenth, respectively”: as many places as names."""
_SPREAD = cue(r"(?:rang(?:ed|es|ing)|var(?:ied|ies|ying)|spread)\s+$")
_UP = r"up|ris(?:e|es|ing)|rose|risen|increas(?:ed?|es|ing)|an?\s+(?:increase|rise|improvement|gain|jump)\s+of|gain(?:ed|ing|s)?|improv(?:ed?|es|ing)|climb(?:ed|ing|s)?|jump(?:ed|ing|s)?|mov(?:ed|ing)\s+up|surg(?:ed|ing)|grew|advanc(?:ed|ing|es)|add(?:ed|ing)|leap(?:t|ed|ing)|leapfrogg(?:ed|ing)"
_DOWN = r"down|f[ae]ll(?:s|ing|en)?|drop(?:ped|ping|s)?|decreas(?:ed?|es|ing)|a\s+(?:decrease|drop|fall|decline|loss)\s+of|los(?:t|ing|es)|slip(?:ped|ping|s)?|declin(?:ed?|es|ing)|mov(?:ed|ing)\s+down|slid|sliding|tumbl(?:ed|ing)|shed"
_CHANGE = cue(
    rf"(?<!\w)(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?:\s+(?:by|sharply|slightly|significantly|a\s+total\s+of|another|as\s+much\s+as|steeply))*\s+{_ABOUT}(?P<value>{_NUM}|{_COUNT})(?:{_UNIT}|\s+(?P<places>{_PLACES}))(?!\w)"
)
_BARE_CHANGE = cue(
    r"(?<!\w)(?:(?P<up>up|rising|gaining|adding|an?\s+(?:increase|rise|gain|improvement)\s+of)|(?P<down>down|falling|losing|shedding|an?\s+(?:decrease|drop|fall|decline)\s+of))\s+(?:by\s+)?(?P<value>\d{1,2}\.\d{1,4})(?=\s*[),;]|\s*[.]?$|\s+(?:from|over|against|year))"
)
_CHANGE_BEHIND = cue(
    rf"(?<![\w.,/])(?P<value>{_NUM}|{_COUNT})(?:{_UNIT}|\s+(?P<places>{_PLACES})|(?<=\.\d)|(?<=\.\d\d)|(?<=\.\d{{3}})|(?<=\.\d{{4}}))\s+(?P<way>higher|lower|up|down|more|less|better|worse)(?:\s+off)?(?:\s+(?:than|from|on|compared|against|year-on-year|over)|\s*[,.;)]|$)"
)
_SCORE = cue(rf"(?<![\w.,/]){_ABOUT}(?P<value>{_NUM}){_UNIT}(?!\w)")
_BARE = cue(rf"(?<![\w.,/-]){_ABOUT}(?P<value>\d{{1,2}}\.\d{{1,4}})(?![\w%/]|[.,]\d)")
_BARE_LEAD = cue(
    r"(?:with|scor(?:ed|ing|es)|score\s+of|scores|of|at|(?:a|an|the)\s+(?:\w+\s+)?(?:score|value|result)\s+of|reach(?:ed|ing)|earn(?:ed|ing)|got|gained|just|only|achiev(?:ed|ing)|[(:]|was|is|to|and)\s*$"
)
_TO_FROM = cue(
    rf"(?<!\w)to\s+(?:{_NUM})(?:\s*(?:points?|percent|per\s+cent|%))?(?:\s+in\s+20\d\d)?\s+from\s+(?P<value>{_NUM}){_UNIT}?(?![\d%]|[.,]\d|(?:st|nd|rd|th)(?!\w)|\s+to\s)"
)
"""The form “rose to 85.02 percent from 83.66 percent in 2021”: what was before, told last."""
_UP_FROM = cue(
    rf"(?<!\w)(?:up|down|ris(?:ing|en)|fall(?:ing|en)|improv(?:ing|ed)|increas(?:ing|ed)|dropp(?:ing|ed)|climb(?:ing|ed))\s+(?:sharply\s+|slightly\s+|just\s+)?from\s+(?P<value>\d{{1,3}}\.\d{{1,4}}){_UNIT}?(?![\d%]|[.,]\d|\s+to\s|\s*(?:points?\s+)?to\s)"
)
"""The form “8.1 points, up from 7.9 in 2020”: what was before."""
_SCORE_OF = cue(
    r"(?<!\w)(?:score|total|result)\s+of\s+(?P<value>\d{2})(?![\d.,]*\d|\s*(?:%|percent|per\s+cent|points?|out\s+of|\w+ies|places))"
)
"""The form “led the PGI with a score of 26”."""
_SHARE = cue(r"\s+of(?!\s+(?:the\s+)?(?:maximum|total\s+(?:score|points)|100))(?!\w)")


def ordinal(text: str) -> int:
    """The value of an ordinal, in digits or words.

    >>> ordinal("42nd"), ordinal("fifth"), ordinal("twenty-first")
    (42, 5, 21)
    """
    digits = re.search(r"\d+", text)
    if digits:
        return int(digits.group())
    if text in _ORDINALS:
        return _ORDINALS.index(text)
    head, _, tail = text.replace(" ", "-").partition("-")
    whole = {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60}
    return whole.get(text) or _TENS[head] + _ORDINALS.index(tail)


def _count(text: str) -> int:
    return int(text) if text.isdigit() else _ONES.index(text)


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(",", "")) if text[0].isdigit() else Decimal(_count(text))


def _places(text: str) -> int:
    return len(text.partition(".")[2])


def _unit(text: str | None) -> FactUnit | None:
    if text is None:
        return None
    word = " ".join(text.split())
    if word.startswith("percentage point"):
        return "percentage_points"
    return "percent" if word in {"%", "percent", "per cent"} else "points"


def _sign(about: str | None) -> Comparator:
    phrase = " ".join(about.split()) if about else ""
    return next((sign for word, sign in _SIGNS.items() if phrase.startswith(word)), "=")


class EnglishScan:
    """The typed numbers of one English sentence; each character belongs to at most one of them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.taken = bytearray(len(text))
        self.figures: list[Figure] = []
        self.years: list[Year] = []
        self.shares: list[tuple[int, int]] = []
        """Percentages of the noun behind them."""
        self.streaks: list[tuple[int, int, int]] = []
        """Start, end and the number of years."""
        for match in _NOISE.finditer(text):
            self._take(*match.span())
        self.totals: list[tuple[int, str]] = []
        """Counts of units with the Vietnamese word for their sort."""
        self.counts: list[tuple[int, int]] = []
        self._years()
        self._groups()
        self._ranks()
        self._changes()
        self._bare_changes()
        self._counts()
        self._scores()
        self._superlatives()
        self.figures.sort(key=lambda figure: (figure.start, figure.end))

    def _free(self, start: int, end: int) -> bool:
        return self.taken.find(1, start, end) < 0

    def _take(self, start: int, end: int) -> None:
        self.taken[start:end] = b"\x01" * (end - start)

    def _add(self, figure: Figure) -> None:
        self.figures.append(figure)
        self._take(figure.start, figure.end)

    def _years(self) -> None:
        for match in _STREAK.finditer(self.text):
            years = ordinal(match["nth"]) if match["nth"] else _count(match["count"] or match["row"])
            self.streaks.append((*match.span(), years))
            self._take(*match.span())
        for match in _YEAR.finditer(self.text):
            if not self._free(*match.span()):
                continue
            base = bool(_BASE.search(self.text[max(0, match.start() - 40) : match.start()]))
            if match["year"]:
                self.years.append(Year(*match.span(), int(match["year"]), None, base))
                self._take(*match.span())
            else:
                phrase = " ".join(match["past"].split())
                back = {"this year": 0, "next year": -1}.get(phrase, 1)
                base = (
                    base
                    or phrase == "year-on-year"
                    or (
                        phrase.startswith(("a year", "one year"))
                        and _COMPARING.search(self.text, 0, match.start()) is not None
                    )
                )
                self.years.append(
                    Year(
                        *match.span(), None, back, base, anchored=phrase not in {"last year", "this year", "next year"}
                    )
                )

    def _groups(self) -> None:
        for match in _GROUP.finditer(self.text):
            label = _GROUPS[" ".join(re.sub("-", " ", match["label"]).split())]
            self._add(Figure(*match.span(), "group", None, None, label=label, rule="group"))

    def _ranks(self) -> None:
        text = self.text
        for match in _FROM_TO.finditer(text):
            if self._free(*match.span("old")) and self._free(*match.span("new")):
                total = int(match["total"]) if match["total"] else None
                old, new = Decimal(ordinal(match["old"])), Decimal(ordinal(match["new"]))
                self._add(Figure(match.start(), match.end("old"), "rank", old, "rank", total=total, rule="from_to", earlier=True))  # fmt: skip
                self._add(Figure(match.end("between"), match.end(), "rank", new, "rank", total=total, rule="from_to"))
        for match in _HELD_AGAINST.finditer(text):
            if self._free(*match.span("old")):
                old = Decimal(ordinal(match["old"]))
                self._add(Figure(*match.span(), "rank", old, "rank", rule="from_to", earlier=True))
        for match in _RANGE.finditer(text):
            if self._free(*match.span()):
                for bound, start, end in (("low", match.start(), match.end("low")), ("high", *match.span("high"))):
                    place = Decimal(ordinal(match[bound]))
                    self._add(Figure(start, end, "rank", place, "rank", rule="range", certain=False))
        for match in _TOP.finditer(text):
            count = _count(match["n"])
            if not self._free(*match.span()) or count < 2 or _REGULAR.search(text, 0, match.start()):
                continue
            if match["end"] in {"bottom", "lowest", "worst"}:
                self._add(Figure(*match.span(), "rank", None, "rank", ">=", from_bottom=count, rule="bottom_n"))
            else:
                self._add(Figure(*match.span(), "rank", Decimal(count), "rank", "<=", rule="top_n"))
        for match in _NUMBER_RANK.finditer(text):
            if self._free(*match.span()):
                total = int(match["total"]) if match["total"] else None
                self._add(Figure(*match.span(), "rank", Decimal(_count(match["n1"] or match["n2"])), "rank", total=total, rule="rank"))  # fmt: skip
        for match in _NTH.finditer(text):
            if not self._free(*match.span()) or _NOT_RANK.match(text, match.end("nth")):
                continue
            before = text[max(0, match.start() - 50) : match.start()]
            below = _BOTTOM.match(text, match.end("nth")) or _AND_FROM_BOTTOM.match(text, match.end("nth"))
            if below:
                self._add(Figure(match.start(), below.end(), "rank", None, "rank", from_bottom=ordinal(match["nth"]), rule="from_bottom"))  # fmt: skip
                continue
            verb = _RANK_VERB.search(before)
            if not (verb or match["total"] or _RANK_NOUN.match(text, match.end("nth"))):
                continue
            total = int(match["total"]) if match["total"] else None
            start = match.start() - len(before) + verb.start() if verb and verb.group()[0].isalpha() else match.start()
            states = verb is not None and _STATES.match(verb.group()) is not None
            states = states or (
                text.endswith("in ", 0, match.start()) and _IS_HELD.match(text, match.end("nth")) is not None
            )
            sure = states or bool(
                match["total"] or _RANK_NOUN.match(text, match.end("nth")) or (verb and len(verb.group()) > 5)
            )
            start = start if self._free(start, match.start()) else match.start()
            self._add(Figure(start, match.end(), "rank", Decimal(ordinal(match["nth"])), "rank", total=total, rule="rank" if sure else "ordinal", certain=sure))  # fmt: skip
        for match in _FRACTION.finditer(text):
            if self._free(*match.span()) and 0 < int(match["value"]) <= int(match["total"]):
                self._add(Figure(*match.span(), "rank", Decimal(match["value"]), "rank", total=int(match["total"]), rule="fraction", certain=False))  # fmt: skip

    def _changes(self) -> None:
        for match in (*_CHANGE.finditer(self.text), *_CHANGE_BEHIND.finditer(self.text)):
            if not self._free(*match.span("value")):
                continue
            groups = match.groupdict()
            down = groups.get("down") or groups.get("way") in {"lower", "down", "less", "worse"}
            value, sign = _decimal(match["value"]), _sign(groups.get("about"))
            value = -value if down else value
            if match["places"]:
                self._add(Figure(*match.span(), "rank_change", value, "places", sign, rule="rank_change"))
            elif not _SHARE.match(self.text, match.end()):
                places = _places(match["value"])
                self._add(
                    Figure(
                        *match.span(),
                        "score_change",
                        value,
                        _unit(match["unit"]),
                        sign,
                        places=places,
                        rule="score_change",
                    )
                )

    def _bare_changes(self) -> None:
        for match in _BARE_CHANGE.finditer(self.text):
            if self._free(*match.span("value")):
                value = -_decimal(match["value"]) if match["down"] else _decimal(match["value"])
                places = _places(match["value"])
                self._add(Figure(*match.span(), "score_change", value, "points", places=places, rule="score_change"))

    def _counts(self) -> None:
        for match in _COUNTED.finditer(self.text):
            if self._free(*match.span("number")):
                self.totals.append((_count(match["number"]), _SORTS.get(match["sort"].split()[0], "tỉnh")))
                self.counts.append(match.span())
                self._take(*match.span())
        self.totals += [(figure.total, "") for figure in self.figures if figure.total]

    def _scores(self) -> None:
        for match in _SCORE_FROM_TO.finditer(self.text):
            if not self._free(*match.span("old")) or not self._free(*match.span("new")):
                continue
            if _SPREAD.search(self.text[max(0, match.start() - 24) : match.start()]):
                self._take(*match.span())  # of many units: nobody's old and new value
                continue
            if not match["unit"] and not ("." in match["old"] and "." in match["new"]):
                continue
            unit = _unit(match["unit"])
            end = match.end("unit_old") if match["unit_old"] else match.end("old")
            self._add(Figure(match.start("old"), end, "score", _decimal(match["old"]), unit, places=_places(match["old"]), rule="from_to", earlier=True))  # fmt: skip
            self._add(Figure(match.start("new"), match.end(), "score", _decimal(match["new"]), unit, places=_places(match["new"]), rule="from_to"))  # fmt: skip
        for match in (*_TO_FROM.finditer(self.text), *_UP_FROM.finditer(self.text)):
            if self._free(*match.span("value")) and not _OF_SHARE.search(self.text, 0, match.start()):
                unit = _unit(match["unit"])
                self._add(Figure(match.start("value"), match.end(), "score", _decimal(match["value"]), unit, places=_places(match["value"]), rule="from_to", earlier=True))  # fmt: skip
        for match in _SCORE_AGAINST.finditer(self.text):
            if self._free(*match.span("old")) and not _OF_SHARE.search(self.text, 0, match.start()):
                unit = _unit(match["unit"])
                unit = "percent" if unit == "percentage_points" else unit
                self._add(Figure(*match.span(), "score", _decimal(match["old"]), unit, places=_places(match["old"]), rule="from_to", earlier=True))  # fmt: skip
        for match in _SCORE.finditer(self.text):
            if self._free(*match.span("value")):
                unit = _unit(match["unit"])
                if unit == "percent" and _SHARE.match(self.text, match.end()):
                    self.shares.append(match.span())
                    self._take(*match.span())
                    continue
                unit = "percent" if unit == "percentage_points" else unit
                self._add(Figure(*match.span(), "score", _decimal(match["value"]), unit, _sign(match["about"]), places=_places(match["value"]), rule="score"))  # fmt: skip
        for match in _SCORE_OF.finditer(self.text):
            if self._free(*match.span("value")):
                self._add(Figure(*match.span("value"), "score", _decimal(match["value"]), None, rule="bare"))
        for match in _BARE.finditer(self.text):
            if self._free(*match.span("value")):
                sure = bool(_BARE_LEAD.search(self.text[max(0, match.start() - 25) : match.start()]))
                self._add(Figure(*match.span(), "score", _decimal(match["value"]), None, _sign(match["about"]), places=_places(match["value"]), rule="bare", certain=sure))  # fmt: skip

    def _superlatives(self) -> None:
        for pattern, bottom in ((_FIRST, None), (_LAST, 1)):
            for match in pattern.finditer(self.text):
                if not self._free(*match.span()) or _NOT_A_PLACE.search(
                    self.text[max(0, match.start() - 24) : match.start()]
                ):
                    continue
                if _AMONG_PARTS.match(self.text, match.end()):
                    continue  # "still the lowest of the eight dimensions"
                word = match.group()
                if _EXTREME.match(word) and (
                    _PARTS_BEFORE.search(self.text, 0, match.start()) or _OF_MEANS.match(self.text, match.end())
                ):
                    continue
                if word in {"highest", "best", "lowest", "worst"} and _ITS_OWN.search(self.text, 0, match.start()):
                    continue  # "scored highest in e-governance": among its own parts
                second = word.startswith(("runner", "second", "penult"))
                value = None if bottom else Decimal(2 if second else 1)
                sure = not _PLAIN_SUPERLATIVE.fullmatch(word)
                self._add(Figure(*match.span(), "rank", value, "rank", from_bottom=(2 if second else 1) if bottom else None, rule="superlative", certain=sure))  # fmt: skip
