"""Places, superlatives and groups of an English sentence: "came second", "12th of 63", "at the foot of the table"."""

import re
from decimal import Decimal

from nlp.english_words import COUNT, OF_TOTAL, ORDINAL, PLACES, EnglishBoard, count_of, ordinal
from nlp.figures import Figure
from nlp.patterns import cue

_RANK_VERB = cue(
    r"(?:rank(?:ed|ing|s)?|plac(?:ed|ing)|finish(?:ed|ing|es)|c[ao]m(?:e|es|ing)|st(?:ood|anding|ands)|s[ai]t(?:s|ting)?|l(?:ies|ay|ying)|listed|positioned|rated|graded|named|climb(?:ed|ing|s)?|r(?:ose|ising|ises)|jump(?:ed|ing|s)?|mov(?:ed|ing|es)|slip(?:ped|ping|s)?|f[ae]ll(?:ing|s)?|drop(?:ped|ping|s)?|emerg(?:ed|ing|es)"
    r"|sl(?:id|ides|iding)|s[aiu]nk(?:ing|s)?|surg(?:ed|es|ing)|soar(?:ed|s|ing)|rocket(?:ed|s|ing)|shot|vault(?:ed|s|ing)|leap(?:t|ed|s|ing)|plung(?:ed|es|ing)|tumbl(?:ed|es|ing)|plummet(?:ed|s|ing)|crash(?:ed|es|ing)|bounc(?:ed|es|ing)|return(?:ed|s|ing)|edg(?:ed|es|ing)|inch(?:ed|es|ing)|cre(?:pt|eps|eping)|br(?:oke|eaks|eaking)|advanc(?:ed|es|ing)|dipp(?:ed|ing)"
    r"|slott(?:ed|ing)|squeez(?:ed|es|ing)|cl(?:ung|ings|inging)|scrap(?:ed|es|ing)|settl(?:e|ed|es|ing)|maintain(?:ed|s|ing)|ke(?:pt|eps|eping)|given|g(?:ot|ets|etting)|end(?:ed|s|ing)|down|up|back"
    r"|t(?:ook|akes|aking)|h(?:eld|olds|olding)|retain(?:ed|ing|s)?|secur(?:ed|ing|es)|claim(?:ed|ing|s)?|earn(?:ed|ing|s)?|remain(?:ed|ing|s)?|occup(?:y|ied|ying|ies)|is|was|were|be|been|being|at|in|into|to|and|rank|going|went|achiev(?:ed|ing)|reach(?:ed|ing|es)?|landed|clinched|won|grabb(?:ed|ing))"
    r"(?:\s+(?:up|down|back|joint|jointly|only|also|a|the|in|into|at|to|as|high|low|on|for|onto|still|respectively|tied|tied\s+for|equal|its|just|now|from|spot|number|close|distant|surprise|strong|impressive|comfortable|clear|lofty|solid|creditable|respectable|lowly|modest|disappointing|national|overall|through|place)){0,4}\s+$|[,(:–-]\s*(?:the\s+)?$"
)
_STATES = cue(r"(?:is|was|were|been|to|at|stood|ranked|came|comes|rose|fell|slid)\s")
_SURE = cue(r"(?!and\s|the\s|into\s)[a-z]{3}")
"""A verb is; "in", "at", "and" and a comma are not enough to make an ordinal a place."""
_RANK_NOUN = cue(
    r"\s+(?:with|at|on)\s+(?=\d{1,3}\.\d)|\s*(?:-|\s)\s*(?:places?|positions?|spots?|rank|overall|nationwide|nationally|(?:in|across|of)\s+the\s+(?:whole\s+)?(?:country|nation|region)|in\s+vietnam|out\s+of|among|from\s+(?:the\s+)?bottom|in\s+the\s+(?:\w+\s+){0,2}(?:delta|region|highlands|southeast|northwest|northeast|midlands|area|south|north)|in\s+the\s+(?:\w+\s+){0,4}(?:index|rankings?|list|table|pci|papi|sipas|dti|pgi|pii))(?!\w)"
)
_NOT_RANK = cue(
    r"\s*(?:consecutive|straight|successive|time|year|quarter|month|phase|stage|group|of\s+its\s+kind|step|round|tier|(?:ever\s+)?(?:conducted|introduced|published|launched|released|announced|measured|compiled|issued|carried|implemented|piloted|unveiled|developed|applied|surveyed|established|made|held|used|adopted|proposed|set\s+up)|to\s+\w+|half|report|batch|draft|phase|meeting|conference|province\s+to|city\s+to|locality\s+to|in\s+history)(?!\w)"
)
_BOTTOM = cue(
    r"\s*(?:-|\s)\s*(?:from\s+(?:the\s+)?(?:bottom|foot|end)|(?:to[-\s]+)?last(?!\s+(?:year|month|week|time|edition))|lowest|from\s+last|worst|poorest|weakest|bottom)(?!\w)"
)
_AND_FROM_BOTTOM = cue(rf"(?=(?:,?\s+and|,)\s+(?:the\s+)?{ORDINAL}(?:{_BOTTOM.source}))")
"""The form “second and third from the bottom”."""
_IN_WHAT_TOO = cue(r"(?:\s+(?:also|again|overall))?\s+(?:in|for|on)\s+(?!the\s+(?:world|region|20)|20\d\d|terms)")
_NEAR_PLACES = 90
"""The form “5th in transparency, 12th in land access and 20th in time costs”."""
_GAPPED = cue(
    r"(?:^|[,;]\s+(?:and\s+|while\s+|with\s+)?|\s(?:and|while|with)\s+)(?!the\s|a\s|its\s|their\s|for\s)(?:[\w'’.-]+\s+){1,5}(?:\([^()]*\)\s+)?(?:city\s+|province\s+)?$"
)
_PUT_IT = cue(
    r"(?<!\w)(?:kept|keeps?|keeping|puts?|putting|left|leaves?|leaving|plac(?:ed|es|ing)|sen(?:t|ds|ding)|dropp(?:ed|ing)|lift(?:ed|s|ing)|push(?:ed|es|ing)|push(?:ed|ing)|pull(?:ed|s|ing)|rank(?:ed|ing)|helped|earn(?:ed|ing|s)|g(?:ave|ives|iving))\s+(?:it|them|him|the\s+(?:province|city|capital|ministry|agency|locality))\s+(?:(?:up|down|back|to|move|rise|climb|jump)\s+)*(?:in\s+|at\s+|into\s+|to\s+|the\s+|a\s+|only\s+|just\s+)*$"
)
"""The form “whose 68.8 points kept it in third”."""
_YEAR_IN_BRACKET = cue(r"\s*\(\s*(?:in\s+)?(?:19|20)\d\d\s*\)")
_OPENS = cue(r"\W*(?:only\s+|just\s+|a\s+lowly\s+|a\s+distant\s+)?$")
_OF_THEN = cue(
    r"(?:\s+place)?\s+(?:in\s+(?:the\s+)?(?:19|20)\d\d|last\s+year|(?:a|one)\s+year\s+(?:earlier|ago|before)|the\s+previous\s+year|the\s+year\s+before),\s"
)
"""Around a place that opens a sentence and is of a year before: “Ninth in 2022, Bac Giang followed with 45.74”."""
_SCORE_IN_BRACKET = cue(
    r"\(\s*(?:(?:in\s+)?(?:19|20)\d\d\s*[:,–-]?\s*)?\d{1,3}(?:\.\d{1,4})?\s*(?:points?|percent|per\s+cent|%)?\s*[,;]\s*(?:and\s+)?$"
)
"""The form “informal charges (6.41 points, 53rd)”."""
_ENDS = cue(
    r"\s*(?:[.,;)]|\(\s*\d|$)|\s+(?:and|with|at|on|while|in\s+(?:the\s+)?(?:20\d\d|pci|papi|sipas|dti|pgi|par))(?!\w)"
)
"""The form “Kien Giang was placed 60th and An Giang 55th”: the verb is not said again."""
_UP_FROM = cue(
    rf"(?<!\w)(?:up|down|risen|rising|climb(?:ed|ing)|fall(?:en|ing)|dropp(?:ed|ing)|slipp(?:ed|ing)|slid(?:ing)?|mov(?:ed|ing)|jump(?:ed|ing)|leap(?:t|ed|ing)|improv(?:ed|ing)|surg(?:ed|ing)|tumbl(?:ed|ing)|advanc(?:ed|ing))\s+(?:up\s+|down\s+|back\s+)?from\s+(?:the\s+)?(?P<nth>{ORDINAL})(?=\s*(?:[,.;)]|$)|\s+and\s)"
)
"""The form “second with 0.6901, up from fourth”: the place of the year before."""
_NTH = cue(rf"(?<!\w)(?P<nth>{ORDINAL})(?:{OF_TOTAL})?")
_ASIDE = cue(rf"\(\s*(?:in\s+)?(?:19|20)\d\d\s*[:,–-]?\s*(?P<nth>{ORDINAL})\s*\)")
"""The form “27th (2021: 14th)”: a place of another year in a bracket of its own."""
_NUMBER_RANK = cue(
    rf"(?<!\w)(?:(?:no\.?|number|#)\s*(?P<n1>{COUNT})|rank(?:ed|ing|s)?\s+(?:at\s+)?(?P<n2>\d{{1,3}})(?=\s*(?:/|out\s+of|of\s+\d|among|[,.;)]|nationwide|in\s|$))|rank(?:ing)?\s+of\s+(?P<n3>\d{{1,2}})(?![\d.,]*\d|\s*\w*%|\s+(?:former\s+|new\s+|merged\s+)?(?:provinces|localities|cities|ministries|agencies|units|departments|districts|countries|economies|provincial)))(?:{OF_TOTAL})?"
)
_FRACTION = cue(r"(?<![\w/.,-])(?P<value>\d{1,2})\s?/\s?(?P<total>63|64|61|34|17|18|19)(?![\d/%]|[.,]\d|-\w)")
_INDEX = r"(?:pci|papi|sipas|dti|pgi|pii|ddci|par(?:[\s-]+index)?)"
_TABLE = rf"(?:(?:the|all|vietnam['’]s|viet\s+nam['’]s)\s+)?(?:(?!and\s|of\s|in\s|with\s)[\w'’-]+\s+){{0,4}}?(?:index|list|table|rankings?|chart|league|standings|leader\s?board|ladder|scoreboard|pack|field|class|pile|country|nation|region|group|localities|provinces|ministries|agencies|{_INDEX})(?!\w)"
"""What somebody stands at the head or at the foot of."""
_MOST = r"(?:the\s+)?(?:most\s+(?:competitive|transparent|innovative|digitally\s+advanced|digital|business-friendly|citizen-friendly)|best[- ](?:governed|run|administered)|greenest)"
_HOLDS = r"(?:c[ao]m(?:e|es|ing)|finish(?:ed|es|ing)|end(?:ed|s|ing)(?:\s+up)?|emerg(?:ed|es|ing)|rank(?:ed|s|ing)|plac(?:ed|es|ing)|rated|is|was|were|be|stay(?:ed|s)|remain(?:ed|s))"
_FIRST = cue(
    rf"(?<!\w)(?:topp(?:ed|ing)|tops|to\s+top(?=\s+(?:(?:the|its|all|every|vietnam|viet|this|pci|papi|sipas|dti|pgi|pii|par|(?:19|20)\d\d)(?!\w)))|head(?:ed|s|ing)\s+{_TABLE}|{_HOLDS}\s+(?:out\s+)?(?:on\s+top(?!\s+of\s+(?:that|this|it|the\s+(?:usual|existing|world)))|top(?!\s+(?:\d|three|five|ten|leaders|priority|of\s+mind)|[- ]\w+ed))|(?:the\s+)?top\s+(?:spot|place|position|rank|slot|ranking|performer|scorer|ranked|marks)|top-ranked|(?:table|chart)[- ]topp(?:er|ing)|front-?runner|first\s+place|pole\s+position"
    r"|(?:retain(?:ed|s|ing)?|ke(?:pt|eps?|eping)|h(?:eld|olds|olding)\s+on\s+to|reclaim(?:ed|s|ing)?|regain(?:ed|s|ing)?|defend(?:ed|s|ing)?|t(?:ook|akes|aking)|won|wins|claim(?:ed|s|ing)?|secur(?:ed|es|ing))\s+(?:its|the|their)\s+(?:\w+\s+)?(?:crown|throne|title)|l(?:ed|eads|eading)\s+(?:its|their|the|all)\s+(?:\w+\s+)?peers|(?:its\s+|the\s+)?leading\s+(?:position|spot|place)|t(?:ook|akes?|aking)\s+the\s+lead|(?:maintain(?:ed|s|ing)?|ke(?:pt|eps|eping)|retain(?:ed|s|ing)?|h(?:eld|olds|olding))\s+(?:its|the|their)\s+lead(?!\w)"
    rf"|(?:at|to|reached)\s+the\s+(?:very\s+)?top(?=\s+of|\s*[,.;]|\s+(?:in|with)\s)|(?:at|to|reached|atop)\s+the\s+(?:very\s+)?(?:summit|pinnacle|apex|head)(?=\s+of\s+{_TABLE}|\s+(?:with|in|on)\s|\s*[,.;])|(?:outperform|outrank|outscor|surpass|eclips|outshin)\w*\s+(?:all|every)\s+(?:of\s+)?(?:the\s+)?(?:other|its|\d\d\s+other)|(?:the\s+)?(?:overall\s+)?winner(?=\s+(?:of|in|with|on|at)\s|\s*[,.;])|crowned|w[io]n(?:s|ning)?\s+the\s+(?:(?:19|20)\d\d\s+)?{_INDEX}|runner[- ]?up|second\s+place"
    rf"|(?:is|was|are|were)\s+(?:\w+\s+)?(?:led|headed)(?=\s+by\s)|{_MOST}(?=\s+(?:(?:province|city|locality|place|ministry)(?!\w)|local\s|provincial\s))"
    r"|(?:l(?:ed|eads|eading)|to\s+lead)\s+(?:this\s+(?:index|list|ranking|table|survey)|the(?=\s+(?:19|20)\d\d\s|\s+(?:(?:national|provincial|country['’]s)\s+)*(?:pci|papi|sipas|dti|pgi|pii|par\s+index)(?!\w))|the\s+(?:whole\s+)?(?:country|nation|list|rankings?|table|chart|index|region|way\s+in|field|group|pack|provinces|localities|ministries|departments|districts|agencies|cities|units|communes|wards|block|category|(?:\w+\s+){1,2}?(?:index|rankings?|table|list|group|survey|category|block)|(?:19|20)\d\d|pci|papi|sipas|dti|pgi|pii|ddci|par|vietnam|viet\s+nam|public|provincial|digital|administrative)|vietnam|all\s+\w+|nationwide|(?:19|20)\d\d)"
    r"|l(?:ed|eads|eading)(?=\s+(?:the\s+|all\s+)*\d{1,2}\s+(?:\w+\s+)?(?:localities|provinces|districts|departments|ministries|agencies|units|communes|wards)(?!\w))"
    r"|l(?:ed|eads|eading)(?=\s+the\s+(?:mekong\s+delta|red\s+river\s+delta|central\s+highlands|(?:north|south)[\w-]*\s+(?:\w+\s+){0,3}?(?:region|provinces|coast|delta))(?!['’]|\w))"
    r"|l(?:ed|eads|eading)(?=\s+(?:with|at)\s+(?:a\s+(?:total\s+|score\s+|result\s+|record\s+|of\s+)*)?\d)"
    r"|(?:the\s+)?(?:highest|best)(?:(?:\s+(?:aggregate|overall|total))?[- ](?:score|scoring|ranked|performing|rated|result|performer|rank|position|marks?))?|l(?:ed|eads)\s+in(?!\s+(?:\d|a\s|an\s|the\s+(?:past|last)))|(?:t(?:ook|akes|aking)|won|earned|claimed)\s+(?:the\s+)?(?:silver|gold)(?:\s+medal)?|champion|(?:the\s+)?leader(?=\s+(?:in|of)\s+the|\s+in\s+[a-z])|(?<!which\s)won(?=\s+(?:for\s+the|the\s+(?:title|top|first))))(?!\w)"
)
_LAST = cue(
    rf"(?<!\w)(?:(?:at\s+)?(?:the\s+)?(?:very\s+)?(?:bottom|foot|tail\s+end|tail)(?=\s+of\s+{_TABLE}|\s+of\s+(?:the\s+)?(?:63|34|17|18|19|20)|\s+with|\s+(?:place|position|spot))|(?:at|to)\s+the\s+(?:very\s+)?(?:bottom|tail\s+end)(?=\s*[,.;]|\s+(?:is|was|are|were|in|c[ao]mes?|st(?:ood|ands)|s[ai]ts?|l(?:ies|ay))\s)|(?:ranked|came|placed|finished|stood|was|ranking|coming|in|dead|is|comes|finishes|placing|finishing|remain(?:ed|s)|stay(?:ed|s)|lies|lay|(?:fell|dropped|slid|sank|slipped)\s+to)\s+(?:also\s+|again\s+|still\s+|only\s+|dead\s+|rock[- ])?(?:last(?!\s+(?:year|month|week|but\s+one|but\s+two|time|edition))|bottom(?!\s+(?:\d|ten|five|three)))|br(?:ought|ings?|inging)\s+up\s+the\s+rear|prop(?:s|ped|ping)\s+up\s+{_TABLE}|trail(?:ed|s|ing)\s+(?:all|every)\s+(?:of\s+)?(?:the\s+)?(?:other|its|\d\d\s+other)|trail(?:ed|s|ing)\s+(?:the\s+)?(?:field|pack|table|rest)|(?:t(?:ook|akes|aking)|received|collected)\s+(?:home\s+)?the\s+wooden\s+spoon|the\s+wooden\s+spoon(?=\s+(?:w[ea]nt|go(?:es)?|belong(?:s|ed)?)\s)|bottom-(?:placed|ranked)|last-(?:placed|ranked)"
    r"|last\s+place|at\s+the\s+end(?=\s+of\s+(?:the\s+)?(?:rankings?|list|table|index|chart))|(?:the\s+)?(?:lowest|worst|(?:poorest|weakest)(?=[- ](?:score|scoring|ranked|performing|rated|result|performer|rank|position|showing|pci|papi|dti|pgi|sipas|pii|par)(?!\w)))(?:(?:\s+(?:aggregate|overall|total))?[- ](?:score|scoring|ranked|performing|rated|result|performer|rank|position))?|(?:the\s+)?least\s+(?:competitive|transparent|satisfied)|penultimate|second[- ]to[- ]last|second[- ]last|next[- ]to[- ]last|last\s+but\s+one)(?!\w)"
)
_EXTREME = cue(r"(?:the\s+)?(?:highest|best|lowest|worst|poorest|weakest)")
_PLAIN_SUPERLATIVE = cue(r"(?:the\s+)?(?:highest|best|lowest|worst|poorest|weakest)$|champion|crowned")
_SCORED = cue(r"(?<!\w)(?:scored|scores|scoring|ranked|ranks|rated|placed)\s+$")
_NOT_A_PLACE = cue(
    r"(?:(?:regulars?|mainstay|fixture|ever-present|presence)\s+(?:in|of)\s+the|regularly\s+(?:in|among)\s+the|member\s+of\s+the|one\s+of(?:\s+the)?|among(?:\s+the)?|group\s+with(?:\s+the)?|its|their|record|all-time|(?:reign|run|stay|spell|stint|streak|dominance|hegemony)|once(?:\s+(?:a|an|the|its))?|former(?:ly)?(?:\s+(?:a|an|the))?|the\s+(?:third|second|fourth|\d+\w*)|(?:ever|since))\s+$"
)
_OF_ITSELF = cue(
    r"(?<!country)(?<!nation)(?<!vietnam)(?<!nam)(?<!region)(?<!delta)(?<!world)(?<!locality)(?<!ministry)['’]s\s+(?:\w+\s+)?$"
)
_OWN_RECORD = cue(
    r"\s+(?:result|ranking|rank|showing|performance|position|finish|placing|outcome|level|score)s?(?!\w)(?!\s+(?:of|in|among)\s+(?:all|the)\s)|\s+(?:ever|yet|so\s+far|since|in\s+(?:\w+\s+)?(?:years|history))(?!\w)"
)
"""The form “Long An's best result": of its own years, not of the table."""
_SINCE = cue(
    r"(?:\s+(?!in\s|of\s|among\s)[\w-]+){0,3}?\s+(?:ever(?!\w)|yet(?=[\s.,])|since(?!\w)|in\s+(?:\w+|its)\s+(?:years|history)|on\s+record|to\s+date)"
)
_NTH_BEST = cue(
    rf"(?<!\w)(?:the\s+)?(?P<nth>{ORDINAL})[- ](?:best|highest|strongest|top|greenest|most\s+(?!improved|populous|important)\w+|(?P<low>worst|lowest|poorest|weakest|least\s+\w+))(?:[- ](?:placed|ranked|performing|scoring|rated|governed))?(?!\w)(?!\s+(?:since|ever|component|sub-?index|dimension|increase|rise|gain|improvement|jump|drop|fall))"
)
"""The form “the 10th-highest score”, "the second-worst performer"."""
_ATTRIBUTE = cue(
    rf"(?<!\w)(?:(?P<nth>{ORDINAL})[- ](?:placed|ranked|rated|positioned)(?=\s)|(?:(?<=of\s)|(?<=than\s)|(?<=behind\s)|(?<=beat\s)|(?<=over\s)|(?<=and\s)|(?<=by\s))(?:the\s+)?runner-?up(?=\s(?!in|of|with|at|on|for|was|is|to|among|and|position|spot|place|last|after|behind|this)\w))"
)
"""The form “second-placed Quang Ninh”: the place stands before its owner."""
_CLOSES = cue(
    rf"(?<!\w)(?:round(?:ed|s|ing)\s+(?:out|off)|clos(?:ed|es|ing)\s+(?:out|off)|complet(?:ed|es|ing)|made\s+up|makes\s+up|making\s+up|filling)\s+(?:the\s+)?(?:(?:list\s+of\s+)?(?:the\s+)?(?:\w+\s+)?(?:top|leading|best)[- ](?P<n>{COUNT})(?!\w)|(?P<three>podium|trio|top\s+trio|medal\s+places)(?!\w))|(?<!\w)(?:t(?:ook|akes|aking)|won|earned|claimed)\s+(?:the\s+)?bronze(?:\s+medal)?(?!\w)"
)
"""The form “rounded out the top five”: the last place of those."""
_WERE = cue(r"(?:\s+(?:of|in)\s+[^,.;]{1,30})?\s+(?:were|are)(?!\w)")
_SEVERAL_BEFORE = cue(r"\sand\s+(?:[\w'’()-]+\s+){1,5}$|respectively\s+$")
_OF_SO_MANY = cue(r"\s+of\s+(?:the\s+|all\s+)*(?P<total>\d{2})(?!\d|[.,]\d|\s*%|-)")
"""The form “was bottom of the 17”."""
_TABLE_BEFORE = cue(
    rf"(?:{_INDEX}|index|list|table|rankings?|group|standings|ministries|agencies|provinces|localities|departments|districts|cities|category|block)(?!\w)[^.;]{{0,60}}$"
)
_IS_HELD = cue(r"(?:\s+(?:place|position|spot))?\s+(?:was|were|is|came|comes|stood|sat)\s")
"""The form “In 16th was the Ministry of Labour”."""
_OF_MEANS = cue(r"(?:[- ]\w+)?\s+(?:average|mean|median)(?!\w)")
_MANY = cue(
    r"(?:[- ]\w+ing|[- ]\w+ed)?\s+(?:localities|provinces|cities|ministries|agencies|performers|units|places|scores|groups?|rankings|positions|results|departments|districts|communes|regions)(?!\w)"
)
"""The form “among the country's best-performing localities”: of several."""
_AMONG_PARTS = cue(
    r"(?:[- ](?:scoring|performing|rated|ranked))?\s+(?:dimension|component|sub-?index|indicator|pillar|criterion|field|category)(?!\w)|\s+(?:of|among|across)\s+(?:all\s+)?(?:the\s+|its\s+)?(?:\w+\s+)?(?:dimensions|components|sub-?ind(?:ices|exes)|indicators|pillars|criteria)(?!\w)"
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
_LABEL = cue(
    rf"(?P<label>{'|'.join(label.replace(' ', '[- ]') for label in _GROUPS)})(?:[- ](?:performing|scoring))?(?:\s+(?:group|quartile|tier|band))?"
)


def group_named(lowered: str) -> str | None:
    """The Vietnamese label of one of PAPI's four groups, where a cell names it in English.

    >>> group_named("high-average"), group_named("lowest group"), group_named("good")
    ('trung bình cao', 'thấp nhất', None)
    """
    match = _LABEL.fullmatch(lowered)
    return _GROUPS[match["label"].replace("-", " ")] if match else None


_GROUP = cue(
    rf"(?<!\w)(?:in|into|within|to|from|(?<!out\s)of|joined|joins|entered|enters)\s+(?:the\s+)?(?P<label>{'|'.join(label.replace(' ', '[- ]') for label in _GROUPS)})(?:[- ]performing)?(?:[- ]scoring)?\s+(?:group|quartile|tier|band|category|bracket|one(?=[\s.,;]))(?!\w)"
)
_GROUP_WITH = cue(
    rf"(?<!\w)(?:(?:in|into|to|among|joined|entered)\s+the\s+group\s+of\s+(?:(?:\w+\s+){{0,2}}(?:with|having|scoring)\s+(?:the\s+)?)?|at\s+(?:a|the)\s+(?=[\w-]+(?:\s\w+)?\s+level))(?P<label>{'|'.join(label.replace(' ', '[- ]') for label in _GROUPS)})(?:[- ](?:performing|scoring))?(?:\s+(?:scores?|results?|performance|provinces|localities|level))?(?!\w)"
)
"""The form “in the group of localities with high-average scores”."""
_TOP_OF = cue(
    rf"(?<!\w)(?:among|amongst|in|into|one\s+of|join(?:ed|ing)?|of)\s+the\s+(?:group\s+of\s+(?:the\s+)?)?(?P<n>{COUNT})\s+(?:best|leading|top|highest|(?P<low>worst|lowest|weakest))[- ](?:performing|ranked|scoring|rated|placed|performers?|provinces|localities|ministries|departments|districts)(?!\w)"
)
"""The form “among the 10 best performers”."""
_GROUP_OF_BEST = cue(
    rf"(?<!\w)(?:group|list|club)\s+of\s+(?:the\s+)?(?P<n>{COUNT})\s+(?:\w+\s+){{1,4}}?(?:with|having)\s+(?:the\s+)?(?:best|highest|leading|top|good|high)(?!\w)"
    rf"|(?<!\w)(?:belong(?:s|ed|ing)?\s+to|in|into|among)\s+(?:the\s+)?group\s+of\s+(?:the\s+)?(?P<m>{COUNT})\s+(?:leading|top|best|highest)(?!\w)"
)
"""The form “belongs to the group of 10 provinces with the best results”."""
_TOP = cue(
    rf"(?<!\w)(?P<end>top|leading|best|bottom|lowest|worst)[- ](?:group\s+of\s+)?(?P<n>{COUNT})(?!\s*(?:%|percent|points?|years))"
)
_REGULAR = cue(
    r"(?<!\w)(?:after|following|despite)\s+(?:\w+\s+){1,3}(?:years?|spell|stay|run)\s+(?:running\s+|in\s+a\s+row\s+)?in\s+the\s+$|(?<!\w)(?:regular(?:ly)?|usually|often|long|fixture|mainstay|ever-present|newcomer|veteran)\s+(?:a\s+)?(?:in|of|to|among|member\s+of)\s+(?:the\s+)?(?:country['’]s\s+|nation['’]s\s+|national\s+)?$"
)
_OF_ITS_PARTS = cue(
    r"(?<!\w)(?:in|on|for|with|across)\s+(?:only\s+|just\s+)?(?:\w+|\d+)\s+(?:out\s+)?of\s+(?:the\s+|its\s+|all\s+)*(?:\w+\s+){0,2}(?:dimensions|components|(?:sub-?|component\s+)?ind(?:ices|exes)|indicators|pillars|criteria|fields|categories)(?!\w)[^.;]*$"
    r"|(?<!\w)(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|several|some|many)\s+(?:component\s+|content\s+)?(?:dimensions|components|(?:sub-?)?ind(?:ices|exes)|indicators|pillars|criteria|fields)(?:\s+(?!and)\w+){0,3}\s+(?:in|among|within)\s+(?:the\s+)?$"
)
_IN_SOME_PARTS = cue(
    r"\s+(?:in|on|for|with|across)\s+(?:only\s+|just\s+|all\s+)?(?:\w+|\d+)\s+(?:(?:out\s+)?of\s+(?:the\s+|its\s+|all\s+)*)?(?:\w+\s+){0,2}(?:dimensions|components|sub-?ind(?:ices|exes)|pillars|criteria)(?!\w)"
)
"""The form “In five of the eight components the capital ranked in the top five”: which ones is not told."""
_FROM_TO = cue(
    rf"(?<!\w)from\s+(?:the\s+)?(?P<old>{ORDINAL}|(?:no\.?\s*|number\s+|rank\s+)\d{{1,2}})(?P<between>[^.;]{{0,40}}?)\s+to\s+(?:the\s+)?(?P<new>{ORDINAL}|(?:no\.?\s*|number\s+|rank\s+)?\d{{1,2}}(?![\d.,]*\d|\s*points?|%))(?:{OF_TOTAL})?"
)
_BACK_FROM = cue(
    rf"(?<!\w)(?:to\s+(?:the\s+)?{ORDINAL}[^.;,]{{0,40}}?|{ORDINAL}\s+(?:place|position|spot))\sfrom\s+(?:the\s+)?(?P<old>{ORDINAL})(?!\s+to\s)(?:\s+(?:place|position|spot))?(?!\w)"
)
"""The form “rose to 10th in 2022 from 15th in 2021”."""
_HELD_AGAINST = cue(
    rf"(?<!\w)(?:against|(?:down|up)\s+from|compared\s+(?:to|with)|versus)\s+(?:the\s+)?(?P<old>{ORDINAL})(?:\s+(?:place|position|spot))?(?=\s+(?:in\s+(?:the\s+)?)?(?:(?:19|20)\d\d|last\s+year|(?:a|one)\s+year|(?:the\s+)?(?:previous|preceding|prior|year))|\s*[.;)]|\s*$)"
)
"""The form “ranked 31st, against 11th in 2020”: the place of the year that is compared with."""
_RANGE = cue(
    rf"(?<!\w)(?:ranked|placed|finished|came|taking|took|occupied|occupying|held|from|positions?|places?|spots?)\s+(?:the\s+|from\s+|in\s+)*(?P<low>{ORDINAL})\s*(?:to|through|[-–—])\s*(?:the\s+)?(?P<high>{ORDINAL})(?:\s+{PLACES})?"
)
"""The form “ranked fourth to tenth, respectively”: as many places as names."""


class EnglishRanks(EnglishBoard):
    """Finds the places of one English sentence."""

    def _groups(self) -> None:
        for match in _GROUP_WITH.finditer(self.text):
            label = _GROUPS[" ".join(re.sub("-", " ", match["label"]).split())]
            self._add(Figure(*match.span(), "group", None, None, label=label, rule="group"))
        for match in _GROUP.finditer(self.text):
            if _IN_SOME_PARTS.match(self.text, match.end()):
                self._take(*match.span())
                continue
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
        for match in (*_HELD_AGAINST.finditer(text), *_BACK_FROM.finditer(text)):
            if self._free(*match.span("old")):
                old = Decimal(ordinal(match["old"]))
                self._add(Figure(*match.span("old"), "rank", old, "rank", rule="from_to", earlier=True))
        for match in _RANGE.finditer(text):
            if self._free(*match.span()):
                for bound, start, end in (("low", match.start(), match.end("low")), ("high", *match.span("high"))):
                    place = Decimal(ordinal(match[bound]))
                    self._add(Figure(start, end, "rank", place, "rank", rule="range", certain=False))
        self._told_by_others()
        self._tops()
        for match in _NUMBER_RANK.finditer(text):
            if self._free(*match.span()):
                total = int(match["total"]) if match["total"] else None
                self._add(Figure(*match.span(), "rank", Decimal(count_of(match["n1"] or match["n2"] or match["n3"])), "rank", total=total, rule="rank"))  # fmt: skip
        for match in _UP_FROM.finditer(text):
            if self._free(*match.span()):
                self._add(Figure(*match.span(), "rank", Decimal(ordinal(match["nth"])), "rank", rule="from_to", earlier=True))  # fmt: skip
        for match in _NTH.finditer(text):
            if not self._free(*match.span()) or _NOT_RANK.match(text, match.end("nth")):
                continue
            before = text[max(0, match.start() - 50) : match.start()]
            below = _BOTTOM.match(text, match.end("nth")) or _AND_FROM_BOTTOM.match(text, match.end("nth"))
            if below:
                self._add(Figure(match.start(), below.end(), "rank", None, "rank", from_bottom=ordinal(match["nth"]), rule="from_bottom"))  # fmt: skip
                continue
            verb = _RANK_VERB.search(before)
            once = _OPENS.fullmatch(text, 0, match.start()) and _OF_THEN.match(text, match.end())
            if once:
                self._add(Figure(match.start(), match.end(), "rank", Decimal(ordinal(match["nth"])), "rank", rule="from_to", earlier=True))  # fmt: skip
                continue
            gapped = any(
                other.kind == "rank" and other.end < match.start() for other in self.figures
            ) and _GAPPED.search(text, 0, match.start())
            if not (verb or match["total"] or gapped or _RANK_NOUN.match(text, match.end("nth"))):
                continue
            if not (
                verb or match["total"] or _RANK_NOUN.match(text, match.end("nth")) or _ENDS.match(text, match.end())
            ):
                continue
            total = int(match["total"]) if match["total"] else None
            start = match.start() - len(before) + verb.start() if verb and verb.group()[0].isalpha() else match.start()
            states = verb is not None and _STATES.match(verb.group()) is not None
            states = states or (
                text.endswith("in ", 0, match.start()) and _IS_HELD.match(text, match.end("nth")) is not None
            )
            sure = states or bool(
                match["total"] or _RANK_NOUN.match(text, match.end("nth")) or (verb and _SURE.match(verb.group()))
            )
            sure = sure or (
                text.endswith("(", 0, match.start()) and text.startswith(")", match.end())
            )  # "An Giang (28th)"
            sure = sure or _PUT_IT.search(text, 0, match.start()) is not None
            sure = sure or _YEAR_IN_BRACKET.match(text, match.end()) is not None
            sure = sure or (
                _SCORE_IN_BRACKET.search(text, 0, match.start()) is not None and text.startswith(")", match.end())
            )
            sure = sure or (
                _IN_WHAT_TOO.match(text, match.end("nth")) is not None
                and any(other.kind == "rank" and 0 < match.start() - other.end < _NEAR_PLACES for other in self.figures)
            )
            start = start if self._free(start, match.start()) else match.start()
            self._add(Figure(start, match.end(), "rank", Decimal(ordinal(match["nth"])), "rank", total=total, rule="rank" if sure else "ordinal", certain=sure))  # fmt: skip
        for match in _FRACTION.finditer(text):
            if self._free(*match.span()) and 0 < int(match["value"]) <= int(match["total"]):
                self._add(Figure(*match.span(), "rank", Decimal(match["value"]), "rank", total=int(match["total"]), rule="fraction", certain=False))  # fmt: skip

    def _tops(self) -> None:
        """The leading and the last so many."""
        text = self.text
        for match in _TOP.finditer(text):
            count = count_of(match["n"])
            if not self._free(*match.span()) or count < 2 or _REGULAR.search(text, 0, match.start()):
                continue
            if _OF_ITS_PARTS.search(text, 0, match.start()) or _IN_SOME_PARTS.match(text, match.end()):
                self._take(*match.span())
                continue
            if match["end"] in {"bottom", "lowest", "worst"}:
                self._add(Figure(*match.span(), "rank", None, "rank", ">=", from_bottom=count, rule="bottom_n"))
            else:
                self._add(Figure(*match.span(), "rank", Decimal(count), "rank", "<=", rule="top_n"))
        for match in _GROUP_OF_BEST.finditer(text):
            if self._free(*match.span()):
                count = count_of(match["n"] or match["m"])
                self._add(Figure(*match.span(), "rank", Decimal(count), "rank", "<=", rule="top_n"))
        for match in _TOP_OF.finditer(text):
            if self._free(*match.span()) and not match["low"]:
                self._add(Figure(*match.span(), "rank", Decimal(count_of(match["n"])), "rank", "<=", rule="top_n"))

    def _told_by_others(self) -> None:
        """Places by what they close, by how many are better, before their owner."""
        text = self.text
        for match in _CLOSES.finditer(text):
            last = count_of(match["n"]) if match["n"] else 3
            if not self._free(*match.span()):
                continue
            if _SEVERAL_BEFORE.search(text, max(0, match.start() - 60), match.start()):
                continue  # of several the last place is that of one of them
            if _WERE.match(text, match.end()):
                self._add(Figure(*match.span(), "rank", Decimal(last), "rank", "<=", rule="top_n"))
            else:
                self._add(Figure(*match.span(), "rank", Decimal(last), "rank", rule="rank"))
        for match in _NTH_BEST.finditer(text):
            if not self._free(*match.span()) or _of_itself(text, match):
                continue
            place = ordinal(match["nth"])
            value, from_bottom = (None, place) if match["low"] else (Decimal(place), None)
            self._add(Figure(*match.span(), "rank", value, "rank", from_bottom=from_bottom, rule="superlative"))
        for match in _ATTRIBUTE.finditer(text):
            if self._free(*match.span()):
                place = ordinal(match["nth"]) if match["nth"] else 2
                self._add(Figure(*match.span(), "rank", Decimal(place), "rank", rule="attributive"))
        for match in _ASIDE.finditer(self.text):
            start, end = match.span("nth")
            if self._free(start, end):
                self._add(Figure(start, end, "rank", Decimal(ordinal(match["nth"])), "rank", rule="rank"))

    def _superlatives(self) -> None:
        for pattern, bottom in ((_FIRST, None), (_LAST, 1)):
            for match in pattern.finditer(self.text):
                if not self._free(*match.span()) or _NOT_A_PLACE.search(
                    self.text[max(0, match.start() - 24) : match.start()]
                ):
                    continue
                if _AMONG_PARTS.match(self.text, match.end()) or (
                    _EXTREME.match(match.group()) and _of_itself(self.text, match)
                ):
                    continue  # "still the lowest of the eight dimensions"
                if _EXTREME.match(match.group()) and _MANY.match(self.text, match.end()):
                    continue
                word = match.group()
                if (
                    word.endswith(("led", "headed"))
                    and word[0] in "iaw"
                    and not _TABLE_BEFORE.search(self.text, 0, match.start())
                ):
                    continue  # a delegation is led by somebody, too
                if _EXTREME.match(word) and (
                    _PARTS_BEFORE.search(self.text, 0, match.start()) or _OF_MEANS.match(self.text, match.end())
                ):
                    continue
                if word in {"highest", "best", "lowest", "worst"} and _ITS_OWN.search(self.text, 0, match.start()):
                    continue  # "scored highest in e-governance": among its own parts
                total = None if bottom is None else _OF_SO_MANY.match(self.text, match.end())
                second = word.startswith(("runner", "second", "penult", "next", "last but")) or "silver" in word
                value = None if bottom else Decimal(2 if second else 1)
                sure = not _PLAIN_SUPERLATIVE.fullmatch(word) or _SCORED.search(self.text, 0, match.start()) is not None
                self._add(Figure(*match.span(), "rank", value, "rank", from_bottom=(2 if second else 1) if bottom else None, rule="superlative", certain=sure, total=int(total["total"]) if total else None))  # fmt: skip


def _of_itself(text: str, match: re.Match[str]) -> bool:
    """Whether an extreme is one of a unit's own years: "its best result", "Long An's highest score since 2015"."""
    if _SINCE.match(text, match.end()):
        return True
    return (
        _OF_ITSELF.search(text, max(0, match.start() - 30), match.start()) is not None
        and _OWN_RECORD.match(text, match.end()) is not None
    )
