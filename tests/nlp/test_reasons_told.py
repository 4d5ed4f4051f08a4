"""Whatever the rules say of a figure is told to people in Vietnamese, and nothing is forgotten."""

import ast
import re
from pathlib import Path

import pytest
import yaml

import nlp.explanation
from nlp.explanation import explain_sentence
from nlp.pipeline import explain
from nlp.reasons import in_vietnamese, known
from nlp.wordlists import wordlist
from schema.article import Article

CODE = Path(nlp.explanation.__file__).parent
SPEAKING = [
    "aimyears",
    "amongparts",
    "anyunit",
    "attributes",
    "binding",
    "captions",
    "contradictions",
    "daystold",
    "decoys",
    "documentyear",
    "earliertimes",
    "grounds",
    "hearsay",
    "homes",
    "inheritance",
    "later",
    "leadersofparts",
    "moveyears",
    "newmap",
    "nextedition",
    "overyears",
    "pastaims",
    "pipeline",
    "reachedyears",
    "redated",
    "runningyear",
    "sequels",
    "settling",
    "several",
    "spentyears",
    "stance",
    "strangers",
    "streaks",
    "subjects",
    "support",
    "tables",
    "yearcontext",
    "years",
]
"""The modules that give reasons. Every English phrase in them is one: names, cues and errors are written otherwise."""
_PHRASE = re.compile(r"[a-zA-Z'’][a-zA-Z' ,:;-]*[a-z]")
MARKED = re.compile(r"[àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")


def phrases(module: str) -> set[str]:
    tree = ast.parse((CODE / f"{module}.py").read_text("utf-8"))
    docs = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    found = set()
    inside = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            inside |= set(node.values)
            text = "".join(part.value if isinstance(part, ast.Constant) else "7" for part in node.values)
            if re.fullmatch(r"[\w ':]+", text) and len(text.replace("7", "").split()) > 2:
                found.add(text)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or node in docs | inside:
            continue
        if _PHRASE.fullmatch(node.value) and " " in node.value:
            found.add(node.value)
    return found


@pytest.mark.parametrize("module", SPEAKING)
def test_every_reason_in_the_code_has_its_vietnamese(module):
    found = phrases(module)
    assert found
    assert [reason for reason in sorted(found) if not known(reason)] == []


def test_only_these_modules_give_reasons():
    giving = {
        path.stem
        for path in CODE.glob("*.py")
        if re.search(r"\bRefused\(|reasons=\[|\.reasons = |Reading\([^)]*\"[a-z]+ [a-z ]+\"", path.read_text("utf-8"))
    }
    assert giving - {"draft"} <= set(SPEAKING) | {"confidence"}


@pytest.mark.parametrize(
    "words", [words for section in ("refused", "bound", "kinds") for words in wordlist("reasons")[section].values()]
)
def test_every_translation_is_vietnamese(words):
    assert MARKED.search(words.lower()) or words in {"nhóm *", "trong *", "suy ra"}
    assert not re.search(r"\b(?:the|of|and|is|no)\b", words)


TEXT = (
    "Năm 2023, Quảng Ninh dẫn đầu PAR INDEX với 92,18%. Hà Nội xếp thứ 3, tăng 1,85 điểm phần trăm. Năm 2024, thành phố phấn đấu "
    "đạt trên 92%. Nếu đạt 95% thì Hà Nội sẽ dẫn đầu. Có 14 tỉnh đạt trên 85%. Chỉ số VN-Index tăng 1,2 điểm. "
    "Chỉ số PAPI của tỉnh đạt 250 điểm. Tỷ lệ hài lòng đạt 90% ở bệnh viện."
)


def lines(text: str) -> list[str]:
    article = Article(id="a", content_hash="h", source="-", title="Quảng Ninh dẫn đầu PAR INDEX", text=text)
    return [line for read in explain(article).sentences for line in explain_sentence(read)]


def test_what_is_printed_is_vietnamese():
    told = [line for line in lines(TEXT) if line.startswith(("  +", "  -"))]
    assert any("câu nêu giả định" in line for line in told)
    assert any("đơn vị: đứng ngay trước; chỉ số: " in line for line in told)
    assert any("| mục tiêu | cả nước |" in line for line in told)
    english = re.compile(
        r"\b(?:the|before|behind|figure|subject|indicator|year|score|rank|actual|target|national|no)\b"
    )
    assert [line for line in told if english.search(re.sub(r"“[^”]*”", "", line))] == []


def test_a_reason_without_a_translation_is_still_told():
    assert in_vietnamese("the moon is full") == "“the moon is full”"


def test_no_reason_is_translated_twice():
    text = (CODE / "data" / "vi" / "reasons.yaml").read_text("utf-8")
    written = [line.strip() for line in text.splitlines() if line.startswith("  ")]
    codes = [line.split('": ' if line.startswith('"') else ": ")[0].strip('"') for line in written]
    assert len(codes) == len(set(codes))
    assert set(yaml.safe_load(text)) == {"refused", "bound", "kinds"}
