"""Places of an English sentence: "came second", "12th of 63", "rounded out the top five"."""

import re
from decimal import Decimal

from nlp.english_extremes import FIRST, EnglishExtremes, of_itself
from nlp.english_groups import EnglishGroups
from nlp.english_words import COUNT, OF_TOTAL, ORDINAL, PLACES, count_of, ordinal
from nlp.figures import Figure
from nlp.patterns import cue
from schema.fact import Comparator

_RANK_VERB = cue(
    r"(?<![a-z])(?:rank(?:ed|ing|s)?|plac(?:ed?|ing|es)|finish(?:ed|ing|es)?|c[ao]m(?:e|es|ing)|st(?:ood|anding|ands?)|s[ai]t(?:s|ting)?|l(?:ies|ay|ying)|listed|positioned|rated|graded|named|climb(?:ed|ing|s)?|r(?:ose|ising|ises)|jump(?:ed|ing|s)?|mov(?:ed|ing|es)|slip(?:ped|ping|s)?|f[ae]ll(?:ing|s)?|drop(?:ped|ping|s)?|emerg(?:ed|ing|es)"
    r"|sl(?:id|ides|iding)|s[aiu]nk(?:ing|s)?|surg(?:ed|es|ing)|soar(?:ed|s|ing)|rocket(?:ed|s|ing)|shot|vault(?:ed|s|ing)|leap(?:t|ed|s|ing)|plung(?:ed|es|ing)|tumbl(?:ed|es|ing)|plummet(?:ed|s|ing)|crash(?:ed|es|ing)|bounc(?:ed|es|ing)|return(?:ed|s|ing)|edg(?:ed|es|ing)|inch(?:ed|es|ing)|cre(?:pt|eps|eping)|br(?:oke|eaks|eaking)|advanc(?:ed|es|ing)|dipp(?:ed|ing)"
    r"|slott(?:ed|ing)|squeez(?:ed|es|ing)|cl(?:ung|ings|inging)|scrap(?:ed|es|ing)|settl(?:e|ed|es|ing)|maintain(?:ed|s|ing)|ke(?:pt|eps|eping)|given|g(?:ot|ets|etting)|(?:made|makes?|making)\s+do\s+with|manag(?:e|ed|es|ing)|(?:found|finds|finding)\s+(?:itself|themselves)|end(?:ed|s|ing)|down|up|back"
    r"|follow(?:ed|s|ing)|t(?:ook|akes?|aking)|h(?:eld|olds?|olding)|retain(?:ed|ing|s)?|secur(?:ed|ing|es)|claim(?:ed|ing|s)?|earn(?:ed|ing|s)?|remain(?:ed|ing|s)?|occup(?:y|ied|ying|ies)|is|are|was|were|be|been|being|at|in|into|to|and|but|rank|going|went|(?:ranking|edition|year|index|20\d\d)['’]s|(?:rank|place|position|ranking|spot)\s+of|languish(?:ed|es|ing)|linger(?:ed|s|ing)|hover(?:ed|s|ing)|stuck|st(?:ay|ays|ayed|aying)(?:\s+put)?|at\s+least|no\s+lower\s+than|good(?:\s+enough)?\s+for|enough\s+for|achiev(?:ed|ing)|reach(?:ed|ing|es)?|landed|clinched|won|grabb(?:ed|ing))"
    r"(?:\s+(?:up|down|back|joint|jointly|only|also|a|the|in|into|at|to|as|high|low|on|for|onto|still|respectively|tied|tied\s+for|equal|its|their|just|now|from|spot|number|close|distant|surprise|strong|impressive|comfortable|clear|lofty|solid|creditable|respectable|lowly|modest|disappointing|national|overall|through|place)){0,4}\s+$|[,(:–-]\s*(?:now\s+|currently\s+)?(?:the\s+)?$"
)
_STATES = cue(r"(?:is|was|were|been|to|at|stood|ranked|came|comes|rose|fell|slid)\s")
_SURE = cue(r"(?!and\s|the\s|into\s)[a-z]{3}")
"""A verb is; "in", "at", "and" and a comma are not enough to make an ordinal a place."""
_RANK_NOUN = cue(
    r"\s+(?:with|at|on)\s+(?=\d{1,3}\.\d)|\s+only\s+to\s|\s*(?:-|\s)\s*(?:places?|positions?|spots?|rank|overall|nationwide|nationally|(?:in|across|of)\s+the\s+(?:whole\s+)?(?:country|nation|region)|in\s+vietnam|out\s+of|among|from\s+(?:the\s+)?bottom|in\s+the\s+(?:\w+\s+){0,2}(?:delta|region|highlands|southeast|northwest|northeast|midlands|area|south|north)|in\s+the\s+(?:\w+\s+){0,4}(?:index|rankings?|list|table|{indicator}))(?!\w)"
)
_NOT_RANK = cue(
    r"\s*-?\s*(?:biggest|largest|fastest|sharpest|steepest|smallest|busiest|richest|generation|hand)(?!\w)|\s+(?:two|three|four|five|six|ten|[2-9]|10)\s+(?:spots|places|positions|slots|ranks)(?!\w)|\s*(?:consecutive|straight|successive|time|year|quarter|quartiles?|quintiles?|tercile|month|phase|stage|group|of\s+its\s+kind|step|round|tier|(?:ever\s+)?(?:conducted|introduced|published|launched|released|announced|measured|compiled|issued|carried|implemented|piloted|unveiled|developed|applied|surveyed|established|made|held|used|adopted|proposed|set\s+up)|to\s+\w+|half|report|batch|draft|phase|meeting|conference|province\s+to|city\s+to|locality\s+to|(?:annual\s+)?(?:provincial|green|satisfaction)\s+(?:[^\W\d]+\s+){0,4}index|in\s+history)(?!\w)"
)
_BOTTOM = cue(
    r"\s*(?:-|\s)\s*(?:from\s+(?:the\s+)?(?:bottom|foot|end)|(?:to[-\s]+)?last(?!\s+(?:year|month|week|time|edition))|lowest|from\s+last|worst|poorest|weakest|bottom)(?!\w)"
)
_AND_FROM_BOTTOM = cue(rf"(?=(?:,?\s+and|,)\s+(?:the\s+)?{ORDINAL}(?:{_BOTTOM.source}))")
"""The form “second and third from the bottom”."""
_IN_WHAT_TOO = cue(r"(?:\s+(?:also|again|overall))?\s+(?:in|for|on)\s+(?!the\s+(?:world|region|20)|20\d\d|terms)")
_NEAR_PLACES = 90
"""The form “5th in transparency, 12th in land access and 20th in time costs”."""
_NEXT_GAPPED = cue(
    rf"(?:\s*\([^()]*\))?[;,]\s+(?:and\s+)?(?!the\s|a\s|its\s)(?:[\w'’.-]+\s+){{1,5}}{ORDINAL}(?=\s*[;,.(])"
)
"""The form “Thua Thien-Hue fourth; Binh Dinh 16th; …”."""
_GAPPED = cue(
    r"(?:^|\(|:\s+|[,;]\s+(?:and\s+|while\s+|with\s+)?|\s(?:and|while|with)\s+)(?:the\s+(?=digital\s|ministry\s|state\s+bank|government\s|department\s|provincial\s|port\s|capital|central\s))?(?!the\s|a\s|its\s|their\s|for\s)(?:[\w'’.-]+\s+){1,5}(?:\([^()]*\)\s+)?(?:city\s+|province\s+)?$"
)
_PUT_IT = cue(
    r"(?<!\w)(?:kept|keeps?|keeping|puts?|putting|left|leaves?|leaving|plac(?:ed|es|ing)|sen(?:t|ds|ding)|dropp(?:ed|ing)|lift(?:ed|s|ing)|push(?:ed|es|ing)|push(?:ed|ing)|pull(?:ed|s|ing)|rank(?:ed|ing)|helped|earn(?:ed|ing|s)|g(?:ave|ives|iving))\s+(?:it|them|him|the\s+(?:province|city|capital|ministry|agency|locality))\s+(?:(?:up|down|back|to|move|rise|climb|jump)\s+)*(?:in\s+|at\s+|into\s+|to\s+|the\s+|a\s+|only\s+|just\s+)*$"
)
"""The form “whose 68.8 points kept it in third”."""
_INTO = cue(
    r"(?<!\w)(?:push|knock|relegat|demot|bump|nudg|shov|edg|forc|send|sent)(?:e[sd]?|s|es|ed|ing)?\s+(?:[^.;\d]|\d{1,2}-){2,80}?\s(?:in)?to\s+(?:a\s+distant\s+)?$"
)
"""The form “It pushed Quang Ninh, winner of the previous seven editions, into second”."""
_RANKS_WHOM = cue(
    r"(?<!\w)(?:rank(?:ed|s|ing)|rat(?:ed|es|ing)|nam(?:ed|es|ing)|plac(?:ed|es|ing)|put(?:s|ting)?|leav(?:es|ing)|left|kept|keep(?:s|ing))\s+(?!by\s|with\s|at\s|on\s|and\s|in\s|from\s|for\s|to\s|of\s|only\s|just\s)(?:[\w'’–-]+\s+){1,4}(?:in\s+|at\s+|only\s+|as\s+)?$"
)
"""The form “the ministry ranked Quang Ninh first”."""
_BEATS_WHOM = cue(
    r"(?<!\w)(?:over(?:took|taken|takes|taking)|beat(?:s|en|ing)?|pipp(?:ed|ing)|edg(?:ed|ing)\s+(?:out|past)|leapfrog\w*|dislodg\w+|replac(?:ed|es|ing)|displac\w+|oust(?:ed|ing)|unseat(?:ed|ing)|pass(?:ed|es|ing)|surpass(?:ed|es|ing)|push(?:ed|ing)\s+past)\s+(?:[\w'’–-]+\s+){1,6}?(?:for|in|into|to|to\s+(?:take|claim|finish|rank|come|move\s+into))\s+(?:the\s+)?$"
)
"""The form “has overtaken the State Bank of Vietnam for second”."""
_LISTED = cue(
    r"\W*\d{1,2}[.)]\s+[^\d().;:]{3,40}[,:–-]?\s+\(?\d{1,3}(?:\.\d{1,4})?(?:\s*(?:points?|percent|per\s+cent|%))?\)?,?\s+\($"
)
"""Before a bracket of a numbered line, "2. Long An, 70.94 (10th)": the place is its number, that of the bracket was before."""
_AFTER_FIGURE = cue(
    r"(?<!\w)\d+(?:\.\d+)?(?:\s*(?:points?|percent|per\s+cent|%|places?|notches))?\)?(?:[,;]|\s[-–—])\s+(?:only\s+|just\s+)?$"
)
_CLOSED = cue(r"\s*(?:[.;,()\n–—]|$|and\s|-\s)")
"""The form “Land Access: 6.93 points, down 0.12, 31st”."""
_OF_QUARTILE = cue(
    r"\sthe\s+(?:top|first|second|third|fourth|highest|lowest)\s+(?:quartile|group)(?!\w)[^.;]*\sin\s+the\s+$"
)
"""The form “Bac Ninh in the top quartile (45.81 points), Hai Phong in the second (43.98)”."""
_OR_BETTER = cue(r"(?:\s+(?:place|position|spot))?\s+or\s+(?:better|higher|above)(?!\w)")
"""The form “30th or better”."""
_SCORE_BEHIND = cue(r"\s*\(\d[\d.]*\s*(?:%|points?|percent|per\s+cent)?\)\s+in\s+20\d\d")
"""The form “30th (85.9%) in 2022 and 26th (87.9%) in 2023”."""
_AT_LEAST = cue(
    r"(?<!\w)(?:at\s+least|no\s+lower\s+than|not\s+lower\s+than|no\s+worse\s+than|or\s+better\s+than)\s+(?:the\s+)?$"
)
"""The form “at least 30th in the PAR Index”."""
_YEAR_IN_BRACKET = cue(r"\s*\(\s*(?:in\s+)?(?:19|20)\d\d\s*\)")
_OPENS = cue(r"(?:[^.;]*[:;–—]\s+)?\W*(?:only\s+|just\s+|a\s+lowly\s+|a\s+distant\s+)?$")
_OF_THEN = cue(
    r"(?:\s+place)?\s+(?:in\s+(?:the\s+)?(?:19|20)\d\d|last\s+year|(?:a|one)\s+year\s+(?:earlier|ago|before)|the\s+previous\s+year|the\s+year\s+before),\s"
)
"""Around a place that opens a sentence and is of a year before: “Ninth in 2022, Bac Giang followed with 45.74”."""
_SCORE_IN_BRACKET = cue(
    r"\(\s*(?:(?:in\s+)?(?:19|20)\d\d\s*[:,–-]?\s*)?\d{1,3}(?:\.\d{1,4})?\s*(?:points?|percent|per\s+cent|%)?(?:\s*[,;]\s*(?:and\s+)?|\s+and\s+)$"
)
"""The form “informal charges (6.41 points, 53rd)”."""
_PLACE_AND_VALUE = cue(rf"{ORDINAL}\s*\(\s*\d[^()]*\)\s*,?\s+(?:and\s+)?$")
_VALUE_NEXT = cue(r"\s*\(\s*\d")
"""Around a place in “were ninth (68.80) and tenth (68.73)”."""
_ENDS = cue(
    r"\s*(?:[.,;)]|\(\s*\d|$)|\s+(?:being|and|with|at|on|while|again|ahead\s+of|nationwide|nationally|overall|once|for\s+(?:a|the)\s+\w+\s+(?:time|year|consecutive|straight)|in\s+(?:the\s+)?(?:20\d\d|{indicator}|par))(?!\w)"
)
"""The form “Kien Giang was placed 60th and An Giang 55th”: the verb is not said again."""
_UP_FROM = cue(
    rf"(?<!\w)(?:up|down|risen|rising|climb(?:ed|ing)|fall(?:en|ing)|dropp(?:ed|ing)|slipp(?:ed|ing)|slid(?:ing)?|mov(?:ed|ing)|jump(?:ed|ing)|leap(?:t|ed|ing)|improv(?:ed|ing)|surg(?:ed|ing)|tumbl(?:ed|ing)|advanc(?:ed|ing))\s+(?:up\s+|down\s+|back\s+)?from\s+(?:the\s+)?(?P<nth>{ORDINAL})(?=\s*(?:[,.;)]|$)|\s+(?:and|thanks|due|owing|on|with|after)\s)"
)
"""The form “second with 0.6901, up from fourth”: the place of the year before."""
_TO_AN_END = cue(
    rf"(?<!\w)from\s+(?:the\s+|its\s+)?(?P<nth>{ORDINAL})(?:\s+{PLACES})?(?=(?:\s+in\s+20\d\d|\s+last\s+year)?\s+to\s+(?:the\s+|become\s+the\s+|become\s+)?(?:very\s+)?(?:runner-?up|top|pole|summit|leader|first|number\s+one|no\.?\s?1|bottom|last|podium|top[- ]))"
)
"""The form “moved from fourth to runner-up”."""
_DOWN_FROM_NUMBER = cue(
    r"(?<!\w)rank(?:ed|ing|s)?\s+(?:at\s+|no\.?\s*)?\d{1,2},?\s+\(?(?:up|down)\s+from\s+(?:no\.?\s*)?(?P<old>\d{1,2})(?![\d%]|[.,]\d|\s*(?:points?|percent|per\s))"
)
"""The form “rank 35, down from 30”."""
_OF_PLACES = cue(
    r"(?<!\w)(?:the|fill(?:ed|ing|s)?|occup\w+|t[ao]k(?:e|es|ing)|took|h[eo]ld(?:s|ing)?)\s+(?:(?:other|remaining|next)\s+)?(?:places|positions|spots|ranks|slots)\s+$"
)
_PLACES_RANGE = cue(
    rf"(?<!\w)(?:places|positions|spots|ranks|slots)\s+(?:from\s+)?(?P<low>{COUNT})\s*(?:to|through|[-–—])\s*(?P<high>{COUNT})"
)
"""The form “fill places three to ten”."""
_BETWEEN_PLACES = cue(
    rf"(?<!\w)(?:place|position|spot|rank|ranking|finish)\s+(?:(?:of|somewhere|anywhere)\s+)*(?:between|from)\s+(?:the\s+)?(?P<low>{ORDINAL}|\d{{1,2}})\s+(?:and|to)\s+(?:the\s+)?(?P<high>{ORDINAL}|\d{{1,2}})(?![\w%.,]*\d|\s*(?:points?|percent|%))"
)
"""The form “targets a place between 15th and 20th”: two bounds."""
_PLACES_FROM = cue(rf"(?<!\w){PLACES},?\s+from\s+(?:the\s+|its\s+)?(?P<nth>{ORDINAL})(?!\s*[-–]|\s+to\s)")
"""The form “a leap of 14 places from 21st in 2021”."""
_NTH = cue(rf"(?<!\w)(?P<nth>{ORDINAL})(?:{OF_TOTAL})?")
_SECOND_TO = cue(
    r"(?<!\w)(?:finish(?:ed|es|ing)?|plac(?:ed|es|ing)|rank(?:ed|s|ing)|c[ao]m(?:e|es|ing)|st(?:ood|ands)|was|close|distant)\s+(?:a\s+)?(?:close\s+|distant\s+)?second\sto\s$"
)
"""The form “after finishing second to Hue in 2021”: who was first is named, not what comes next."""
_ASIDE = cue(rf"\(\s*(?:in\s+)?(?:19|20)\d\d\s*[:,–-]?\s*(?P<nth>{ORDINAL})\s*\)")
"""The form “27th (2021: 14th)”: a place of another year in a bracket of its own."""
_NUMBER_RANK = cue(
    rf"(?<!\w)(?:(?:no\.?|number|#)\s*(?P<n1>{COUNT})|rank(?:ed|ing|s)?\s+(?:at\s+)?(?P<n2>\d{{1,3}})(?=\s*(?:/|\(|out\s+of|of\s+\d|among|[,.;)]|nationwide|in\s|$))|rank(?:ing)?\s+of\s+(?P<n3>\d{{1,2}})(?![\d.,]*\d|st|nd|rd|th|\s*\w*%|\s+(?:former\s+|new\s+|merged\s+)?(?:provinces|localities|cities|ministries|agencies|units|departments|districts|countries|economies|provincial)))(?:{OF_TOTAL})?"
)
_FRACTION = cue(r"(?<![\w/.,-])(?P<value>\d{1,2})\s?/\s?(?P<total>63|64|61|34|17|18|19)(?![\d/%]|[.,]\d|-\w)")
_NTH_BEST = cue(
    rf"(?<!\w)(?:the\s+)?(?P<nth>{ORDINAL})[- ](?:best|highest|strongest|top|greenest|most\s+(?!improved|populous|important)\w+|(?P<low>worst|lowest|poorest|weakest|least\s+\w+))(?:[- ](?:placed|ranked|performing|scoring|rated|governed))?(?!\w)(?!\s+(?:infrastructure|growth|gdp|grdp|export|import|income|quality|logistics|revenue|literacy|investment|poverty|since|ever|component|sub-?index|dimension|increase|rise|gain|improvement|jump|drop|fall))"
)
"""The form “the 10th-highest score”, "the second-worst performer"."""
_ATTRIBUTE = cue(
    rf"(?<!\w)(?:(?P<nth>{ORDINAL})[- ](?:placed|ranked|rated|positioned)(?=\s)|(?:(?<=than\s)|(?<=behind\s)|(?<=of\s)|(?<=over\s)|(?<=above\s)|(?<=beat\s)|(?<=by\s)|(?<=and\s))(?:the\s+)?(?P<last>(?:last|bottom)[- ](?:placed|ranked))(?=\s(?!province|locality|ministry(?!\s+of)|city|unit|among|in|on|with|at|of))|(?:(?<=^)|(?<=[.;]\s)|(?<=\n)|(?<=of\s)|(?<=than\s)|(?<=behind\s)|(?<=beat\s)|(?<=over\s)|(?<=and\s)|(?<=by\s))(?:the\s+)?runner-?up(?=\s(?!in|of|with|at|on|for|was|is|to|among|and|position|spot|place|last|after|behind|this|narrow|widen|shrank|shr[iu]nk|grew|gr[oe]w|fell|rose|stood|remain|stay|by|from|has|had)\w))"
)
"""The form “second-placed Quang Ninh”: the place stands before its owner."""
_OPENS_PLACE = cue(
    rf"(?:^|[.;:]\s+|,\s+(?:and\s+|while\s+)?)(?P<nth>{ORDINAL})(?=(?:\s+(?:place|position|spot))?(?:\s+(?:in|on|for|among|overall|nationwide)(?:\s+(?!was|is|were|came)[\w'’-]+){{0,6}}?)?\s+(?:was|is|were|c[ao]mes?|went\s+to)\s)"
)
"""The form “First in PAR INDEX 2023 was Quang Ninh”."""
_OPENS_PLACES = cue(
    rf"(?:^|[.;:]\s+|,\s+(?:and\s+|while\s+)?)(?P<all>(?:{ORDINAL}(?:,\s+(?:and\s+)?|\s+and\s+)){{1,4}}{ORDINAL})(?=(?:\s+{PLACES})?(?:\s+(?:in|on|for|among|overall|nationwide)(?:\s+(?!was|is|were|came)[\w'’-]+){{0,6}}?)?\s+(?:were|are|c[ao]me|went\s+to|belonged\s+to)\s)"
)
"""The form “Second and third were the Ministry of Industry and Trade (0.7032) and …”."""
_EACH = cue(ORDINAL)
_LAST_CAME = cue(
    r"(?:(?<=^)|(?<=[.;]\s)|(?<=\n))(?:dead\s+)?(?:last|bottom)(?=\s+(?:(?:of|among)\s+(?:all|(?:the\s+)?(?P<total>\d\d)(?:\s+\w+)?|the\s+\w+)\s+)?(?:c[ao]me|was|is|were)\s)"
)
"""The form “Last came Bac Kan with 59.58 points”."""
_CLOSED_BY = cue(
    rf"(?<!\w)(?:the\s+)?(?:(?:top|leading|best)[- ](?P<n>{COUNT})|podium|trio|top\s+trio)\s+(?:list\s+|group\s+)?(?:was|were|is|are)\s+(?:completed|rounded\s+(?:out|off)|closed(?:\s+(?:out|off))?)\s+by(?!\w)"
)
"""The form “the podium was completed by Hanoi”."""
_HOLDER = cue(
    r"(?<=,\s)(?:the\s+)?(?:(?P<noun_of>(?:inaugural\s+|overall\s+|surprise\s+)?(?:leader|winner|champion|number\s+one|top\s+performer|top)(?=\s+(?:in|of)\s+(?:the\s+)?20\d\d(?:\s+edition)?\s*[,.;)])|(?:defending|reigning)\s+(?:leader|winner|champion|title-?holder)(?=\s*[,.;)]))|(?:(?:19|20)\d\d(?:['’]s)?|(?:last|the\s+previous|the\s+preceding|the\s+prior)\s+(?:year|edition)['’]s)\s+(?:overall\s+)?(?P<noun>(?:leader|winner|champion|number\s+one|no\.?\s?1|table-topper|top\s+performer|best\s+performer|front-?runner)|(?P<second>runner-?up)|(?P<last>bottom-placed\s+province|last-placed\s+province|tail-?ender))(?=\s*[,.;)]|\s+and\s))"
)
"""The form “Hai Phong, the 2021 leader, slipped to second”: the place of another year, beside the name."""
_CLOSES = cue(
    rf"(?<!\w)(?:round(?:ed|s|ing)\s+(?:out|off)|clos(?:ed|es|ing)\s+(?:out|off)|complet(?:ed|es|ing)|made\s+up|makes\s+up|making\s+up|filling)\s+(?:the\s+)?(?:(?:list\s+of\s+)?(?:the\s+)?(?:\w+\s+)?(?:top|leading|best)[- ](?P<n>{COUNT})(?!\w)|(?P<three>podium|trio|top\s+trio|medal\s+places)(?!\w))|(?<!\w)(?:t(?:ook|akes|aking)|won|earned|claimed)\s+(?:the\s+)?bronze(?:\s+medal)?(?!\w)"
)
"""The form “rounded out the top five”: the last place of those."""
_IN_ORDER = cue(r",?\s+(?:in\s+(?:that|this)\s+order|respectively)(?!\w)")
_WERE = cue(r"(?:\s+(?:of|in)\s+[^,.;]{1,30})?\s+(?:were|are)(?!\w)")
_SEVERAL_BEFORE = cue(r"\sand\s+(?:[\w'’().–%-]+,?\s+){1,6}$|respectively\s+$")
_IS_HELD = cue(r"(?:\s+(?:place|position|spot))?\s+(?:was|were|is|came|comes|stood|sat)\s")
"""The form “In 16th was the Ministry of Labour”."""
_THERE = cue(rf"(?:behind|adrift|back|points|percent|\d|\)),\s+in\s+{ORDINAL}$")
"""The form “Dong Thap was a mere 0.17 points behind, in second”."""


_FROM_TO = cue(
    rf"(?<!\w)from\s+(?:the\s+)?(?P<old>{ORDINAL}|(?:no\.?\s*|number\s+|rank\s+)\d{{1,2}})(?P<between>[^.;]{{0,40}}?)\s+to\s+(?:(?:take|claim|finish|reach|occupy|secure|come|rank|land|grab|snatch)\s+(?:in\s+)?)?(?:the\s+)?(?P<new>{ORDINAL}|(?:no\.?\s*|number\s+|rank\s+)?\d{{1,2}}(?![\d.,]*\d|\s*points?|%))(?:{OF_TOTAL})?"
)
_BACK_FROM = cue(
    rf"(?<!\w)(?:to\s+(?:the\s+)?(?:{ORDINAL}|(?:very\s+)?(?:top|bottom|last|summit)(?!\s+\d))[^.;,]{{0,75}}?|{ORDINAL}\s+(?:place|position|spot))\sfrom\s+(?:the\s+)?(?P<old>{ORDINAL})(?!\s+to\s)(?:\s+(?:place|position|spot))?(?!\w)"
)
"""The form “rose to 10th in 2022 from 15th in 2021”."""
_HELD_AGAINST = cue(
    rf"(?<!\w)(?:against|(?:down|up)\s+from|compared\s+(?:to|with)|versus)\s+(?:the\s+)?(?P<old>{ORDINAL})(?:\s+(?:place|position|spot))?(?=\s+(?:in\s+(?:the\s+)?)?(?:(?:19|20)\d\d|last\s+year|(?:a|one)\s+year|(?:the\s+)?(?:previous|preceding|prior|year))|\s*[.;)]|\s*$)"
)
"""The form “ranked 31st, against 11th in 2020”: the place of the year that is compared with."""
_RANGE = cue(
    rf"(?<!\w)(?:(?:the\s+)?(?=(?:{ORDINAL})\s*(?:to|through|[-–—])\s*(?:the\s+)?(?:{ORDINAL})\s+{PLACES})|(?:ranked|were|are|placed|finished|came|taking|took|occupied|occupying|held|from|positions?|places?|spots?)\s+(?:the\s+|from\s+|in\s+)*)(?P<low>{ORDINAL})\s*(?:to|through|[-–—])\s*(?:the\s+)?(?P<high>{ORDINAL})(?:\s+{PLACES})?"
)
"""The form “ranked fourth to tenth, respectively”: as many places as names."""


_DENIED = cue(
    r"(?:,|(?<!\w)but)\s+(?:not|never)\s+(?:in\s+)?(?:the\s+)?$|(?<!\w)(?:rather\s+than|instead\s+of)\s+(?:the\s+)?$"
)
"""The form “targets a top-five finish, not first place”."""


class EnglishRanks(EnglishGroups, EnglishExtremes):
    """Finds the places of one English sentence."""

    def _ranks(self) -> None:
        text = self.text
        for match in _FROM_TO.finditer(text):
            if _OF_PLACES.search(text, 0, match.start()):
                continue  # "occupied the places from third to tenth"
            if self._free(*match.span("old")) and self._free(*match.span("new")):
                total = int(match["total"]) if match["total"] else None
                old, new = Decimal(ordinal(match["old"])), Decimal(ordinal(match["new"]))
                self._add(Figure(match.start(), match.end("old"), "rank", old, "rank", total=total, rule="from_to", earlier=True))  # fmt: skip
                self._add(Figure(match.end("between"), match.end(), "rank", new, "rank", total=total, rule="from_to"))
        for match in (*_HELD_AGAINST.finditer(text), *_BACK_FROM.finditer(text)):
            if self._free(*match.span("old")):
                old = Decimal(ordinal(match["old"]))
                self._add(Figure(*match.span("old"), "rank", old, "rank", rule="from_to", earlier=True))
        for match in _BETWEEN_PLACES.finditer(text):
            low, high = (Decimal(ordinal(match[bound])) for bound in ("low", "high"))
            if self._free(*match.span()) and 0 < low < high:
                self._add(Figure(match.start(), match.end("low"), "rank", low, "rank", ">=", rule="range"))
                self._add(Figure(*match.span("high"), "rank", high, "rank", "<=", rule="range"))
        for match in _RANGE.finditer(text):
            if self._free(*match.span()):
                for bound, start, end in (("low", match.start(), match.end("low")), ("high", *match.span("high"))):
                    place = Decimal(ordinal(match[bound]))
                    self._add(Figure(start, end, "rank", place, "rank", rule="range", certain=False))
        for match in _PLACES_RANGE.finditer(text):
            if self._free(*match.span()):
                for bound in ("low", "high"):
                    self._add(Figure(*match.span(bound), "rank", Decimal(count_of(match[bound])), "rank", rule="range", certain=False))  # fmt: skip
        self._told_by_others()
        self._tops()
        for match in _NUMBER_RANK.finditer(text):
            if self._free(*match.span()):
                total = int(match["total"]) if match["total"] else None
                self._add(Figure(*match.span(), "rank", Decimal(count_of(match["n1"] or match["n2"] or match["n3"])), "rank", total=total, rule="rank"))  # fmt: skip
        for match in _DOWN_FROM_NUMBER.finditer(text):
            if self._free(*match.span("old")):
                self._add(Figure(*match.span("old"), "rank", Decimal(match["old"]), "rank", rule="from_to", earlier=True))  # fmt: skip
        for match in _UP_FROM.finditer(text):
            if self._free(*match.span()):
                self._add(Figure(*match.span(), "rank", Decimal(ordinal(match["nth"])), "rank", rule="from_to", earlier=True))  # fmt: skip
        for match in (*_PLACES_FROM.finditer(text), *_TO_AN_END.finditer(text)):
            if self._free(*match.span("nth")):
                self._add(Figure(*match.span("nth"), "rank", Decimal(ordinal(match["nth"])), "rank", rule="from_to", earlier=True))  # fmt: skip
        for match in _NTH.finditer(text):
            if self._free(*match.span()) and (
                not _NOT_RANK.match(text, match.end("nth"))
                or _SECOND_TO.search(text, 0, match.end("nth") + len(" to "))
            ):
                self._ordinal(match)
        for match in _FRACTION.finditer(text):
            if self._free(*match.span()) and 0 < int(match["value"]) <= int(match["total"]):
                self._add(Figure(*match.span(), "rank", Decimal(match["value"]), "rank", total=int(match["total"]), rule="fraction", certain=False))  # fmt: skip

    def _ordinal(self, match: re.Match[str]) -> None:
        """A place by its number, where the words around it say that it is one."""
        text = self.text
        before = text[max(0, match.start() - 50) : match.start()]
        below = _BOTTOM.match(text, match.end("nth")) or _AND_FROM_BOTTOM.match(text, match.end("nth"))
        place = ordinal(match["nth"])
        if below:
            self._add(Figure(match.start(), below.end(), "rank", None, "rank", from_bottom=place, rule="from_bottom"))
            return
        if _OPENS.fullmatch(text, 0, match.start()) and _OF_THEN.match(text, match.end()):
            self._add(Figure(*match.span(), "rank", Decimal(place), "rank", rule="from_to", earlier=True))
            return
        if (
            ("quartile" in text or " group" in text)
            and _OF_QUARTILE.search(text, 0, match.start())
            and _CLOSED.match(text, match.end())
        ):
            return
        if text.startswith(")", match.end()) and _LISTED.fullmatch(text, 0, match.start()):
            self._add(Figure(*match.span(), "rank", Decimal(place), "rank", rule="from_to", earlier=True))
            return
        verb = _RANK_VERB.search(before)
        told_next = _AFTER_FIGURE.search(text, 0, match.start()) and _CLOSED.match(text, match.end())
        told_next = told_next or _INTO.search(text, 0, match.start())
        put = (
            told_next
            or _PUT_IT.search(text, 0, match.start())
            or _RANKS_WHOM.search(before)
            or _BEATS_WHOM.search(before)
        )
        noun = _RANK_NOUN.match(text, match.end("nth"))
        if not (verb or put or match["total"] or noun or self._gapped(match)) or _DENIED.search(before):
            return
        start = match.start() - len(before) + verb.start() if verb and verb.group()[0].isalpha() else match.start()
        start = start if self._free(start, match.start()) else match.start()
        sure = self._is_sure(match, verb) or put is not None
        total = int(match["total"]) if match["total"] else None
        at_least = bool(_AT_LEAST.search(text, 0, match.start()) or _OR_BETTER.match(text, match.end()))
        rule = "top_n" if at_least else "rank" if sure else "ordinal"
        sign: Comparator = "<=" if at_least else "="
        self._add(Figure(start, match.end(), "rank", Decimal(place), "rank", sign, total=total, rule=rule, certain=sure or at_least))  # fmt: skip

    def _gapped(self, match: re.Match[str]) -> bool:
        """Whether a place stands behind a name alone, where one before it tells what is ranked."""
        text, start = self.text, match.start()
        if not (_ENDS.match(text, match.end()) and _GAPPED.search(text, 0, start)):
            return False
        told = any(other.kind == "rank" and other.end < start for other in self.figures)
        return told or bool(FIRST.search(text, 0, start) or _NEXT_GAPPED.match(text, match.end()))

    def _is_sure(self, match: re.Match[str], verb: re.Match[str] | None) -> bool:
        """Whether an ordinal can be nothing but a place."""
        text, end = self.text, match.end("nth")
        in_bracket = text.startswith(")", match.end())
        return bool(
            match["total"]
            or _RANK_NOUN.match(text, end)
            or (verb and (_SURE.match(verb.group()) or _STATES.match(verb.group())))
            or (text.endswith("in ", 0, match.start()) and (_IS_HELD.match(text, end) or _THERE.search(text, 0, end)))
            or (in_bracket and text.endswith(("(", "(now ", "(currently "), 0, match.start()))  # "An Giang (28th)"
            or _YEAR_IN_BRACKET.match(text, match.end())
            or _SCORE_BEHIND.match(text, match.end())
            or (_PLACE_AND_VALUE.search(text, 0, match.start()) and _VALUE_NEXT.match(text, match.end()))
            or (in_bracket and _SCORE_IN_BRACKET.search(text, 0, match.start()))
            or (
                _IN_WHAT_TOO.match(text, end)
                and (
                    any(other.kind == "rank" and 0 < match.start() - other.end < _NEAR_PLACES for other in self.figures)
                    or FIRST.search(text, max(0, match.start() - _NEAR_PLACES), match.start())
                )
            )
        )

    def _told_by_others(self) -> None:
        """Places by what they close, by how many are better, before their owner."""
        text = self.text
        for match in _CLOSES.finditer(text):
            last = count_of(match["n"]) if match["n"] else 3
            if not self._free(*match.span()):
                continue
            one = text.endswith(("the latter ", "the last "), 0, match.start())
            if not one and _SEVERAL_BEFORE.search(text, max(0, match.start() - 60), match.start()):
                if _IN_ORDER.match(text, match.end()):
                    self._add(Figure(*match.span(), "rank", Decimal(last), "rank", rule="closing"))
                continue  # of several the last place is that of one of them
            if _WERE.match(text, match.end()):
                self._add(Figure(*match.span(), "rank", Decimal(last), "rank", "<=", rule="top_n"))
            else:
                self._add(Figure(*match.span(), "rank", Decimal(last), "rank", rule="rank"))
        for match in _HOLDER.finditer(text):
            noun = "noun" if match["noun"] else "noun_of"
            if self._free(*match.span(noun)):
                value = None if match["last"] else Decimal(2 if match["second"] else 1)
                below = 1 if match["last"] else None
                self._add(Figure(*match.span(noun), "rank", value, "rank", from_bottom=below, rule="from_to", earlier=True))  # fmt: skip
        for match in _CLOSED_BY.finditer(text):
            if self._free(*match.span()):
                self._add(Figure(*match.span(), "rank", Decimal(count_of(match["n"]) if match["n"] else 3), "rank", rule="superlative"))  # fmt: skip
        for match in _OPENS_PLACES.finditer(text):
            for nth in _EACH.finditer(text, *match.span("all")):
                if self._free(*nth.span()):
                    self._add(Figure(*nth.span(), "rank", Decimal(ordinal(nth.group())), "rank", rule="rank"))
        for match in _OPENS_PLACE.finditer(text):
            if self._free(*match.span("nth")):
                self._add(Figure(*match.span("nth"), "rank", Decimal(ordinal(match["nth"])), "rank", rule="superlative"))  # fmt: skip
        for match in _LAST_CAME.finditer(text):
            if self._free(*match.span()):
                total = int(match["total"]) if match["total"] else None
                self._add(Figure(*match.span(), "rank", None, "rank", from_bottom=1, rule="superlative", total=total))
        for match in _NTH_BEST.finditer(text):
            if not self._free(*match.span()) or of_itself(text, match):
                continue
            place = ordinal(match["nth"])
            value, from_bottom = (None, place) if match["low"] else (Decimal(place), None)
            self._add(Figure(*match.span(), "rank", value, "rank", from_bottom=from_bottom, rule="superlative"))
        for match in _ATTRIBUTE.finditer(text):
            if self._free(*match.span()):
                held = None if match["last"] else Decimal(ordinal(match["nth"]) if match["nth"] else 2)
                below = 1 if match["last"] else None
                self._add(Figure(*match.span(), "rank", held, "rank", from_bottom=below, rule="attributive"))
        for match in _ASIDE.finditer(self.text):
            start, end = match.span("nth")
            if self._free(start, end):
                self._add(Figure(start, end, "rank", Decimal(ordinal(match["nth"])), "rank", rule="rank"))
