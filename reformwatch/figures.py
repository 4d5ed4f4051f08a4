"""Figures in words, as a Vietnamese newspaper writes them: decimal comma, "xếp thứ", "tăng 9 bậc"."""

from datetime import date, datetime
from decimal import Decimal

from schema.catalogue import catalogue
from schema.fact import Comparator, Fact, FactUnit, Measure

UNIT_WORDS: dict[str, str] = {
    "percent": "%",
    "points": " điểm",
    "places": " bậc",
    "percentage_points": " điểm phần trăm",
    "rank": "",
}
COMPARATOR_WORDS: dict[str, str] = {
    "=": "",
    "~": "khoảng ",
    ">": "trên ",
    "<": "dưới ",
    ">=": "tối thiểu ",
    "<=": "tối đa ",
}
MEASURE_WORDS: dict[str, str] = {
    "score": "điểm",
    "rank": "thứ hạng",
    "score_change": "mức tăng giảm điểm",
    "rank_change": "mức tăng giảm bậc",
    "group": "nhóm",
}


def number(value: Decimal) -> str:
    """A number with the decimal comma and a dot between thousands.

    >>> number(Decimal("1234.50")), number(Decimal("-0.6514")), number(Decimal("63"))
    ('1.234,50', '-0,6514', '63')
    """
    return f"{value:,f}".replace(",", " ").replace(".", ",").replace(" ", ".")


def measured(value: Decimal, unit: FactUnit | None) -> str:
    """A number with its unit.

    >>> measured(Decimal("91.43"), "percent"), measured(Decimal("45.78"), "points")
    ('91,43%', '45,78 điểm')
    """
    return number(value) + UNIT_WORDS.get(unit or "", "")


def day(value: datetime | date | None) -> str:
    """A day as people here write it; nothing for an unknown one.

    >>> day(date(2024, 4, 17))
    '17/4/2024'
    """
    return "" if value is None else f"{value.day}/{value.month}/{value.year}"


def label(indicator: str, component: str | None = None) -> str:
    """The indicator as newspapers call it, with its component where there is one.

    >>> label("PAR_INDEX"), label("PAPI", "Công khai, minh bạch")
    ('PAR INDEX', 'chỉ số thành phần “Công khai, minh bạch” của PAPI')
    """
    name = indicator.replace("_", " ")
    return name if component is None else f"chỉ số thành phần “{component}” của {name}"


COMMON_WORDS = ("Các ", "Cả nước", "Huyện ", "Thành phố ", "Thị xã ", "Thị trấn ", "Quận ", "Phường ", "Xã ")
"""How names begin that are capital only where a sentence begins."""


def _amid(name: str) -> str:
    """A subject behind "Năm …,": "cả nước", "các tỉnh, thành phố", "huyện Tiên Yên", but "Sở Công Thương".

    >>> _amid("Cả nước"), _amid("Huyện Tiên Yên"), _amid("Hà Nội")
    ('cả nước', 'huyện Tiên Yên', 'Hà Nội')
    """
    return name[0].lower() + name[1:] if name.startswith(COMMON_WORDS) else name


def _where(scope: str) -> str:
    kind, _, name = scope.partition(":")
    if kind == "internal":
        # A table of departments or districts is of one province, and the reader must be told of which.
        return "" if name == "unknown" else f" của {catalogue().unit(name).name}"
    name = "" if name == "unknown" else f" {name}"
    return {"region": f" trong vùng{name}", "group": f" trong nhóm{name}"}.get(kind, "")


def _rank(value: Decimal | None, comparator: Comparator, out_of: int | None, from_bottom: int | None) -> str:
    if value is None:
        return "đứng cuối" if from_bottom == 1 else f"đứng thứ {from_bottom} từ dưới lên"
    if comparator in ("<=", "<"):
        top = value if comparator == "<=" else value - 1
        return f"trong top {number(top)}"
    if value == 1 and comparator == "=" and not out_of:
        return "xếp thứ nhất"
    total = f"/{out_of}" if out_of else ""
    return f"xếp {COMPARATOR_WORDS[comparator]}thứ {number(value)}{total}"


def _change(value: Decimal, unit: FactUnit | None, comparator: Comparator) -> str:
    if value == 0:
        return "giữ nguyên thứ hạng" if unit == "places" else "giữ nguyên điểm"
    way = "tăng" if value > 0 else "giảm"
    return f"{way} {COMPARATOR_WORDS[comparator]}{measured(abs(value), unit)}"


def clause(
    *,
    subject: str,
    indicator: str,
    measure: Measure,
    value: Decimal | None,
    year: int | None,
    component: str | None = None,
    unit: FactUnit | None = None,
    comparator: Comparator = "=",
    out_of: int | None = None,
    from_bottom: int | None = None,
    label_: str | None = None,
    base_year: int | None = None,
    scope: str = "national",
) -> str:
    """One statement as a clause that can go into an article.

    >>> clause(subject="Hà Nội", indicator="PAR_INDEX", measure="rank", value=Decimal(3), year=2023)
    'Năm 2023, Hà Nội xếp thứ 3 về PAR INDEX'
    """
    if measure == "rank":
        says = _rank(value, comparator, out_of, from_bottom)
    elif measure == "group":
        says = f"thuộc nhóm {label_ or ''}".rstrip()
    elif value is None:
        says = "chưa có số liệu"
    elif measure == "score":
        says = f"đạt {COMPARATOR_WORDS[comparator]}{measured(value, unit)}"
    else:
        says = _change(value, unit or ("places" if measure == "rank_change" else None), comparator)
    start = f"Năm {year}, {_amid(subject)}" if year is not None else subject
    since = f" so với năm {base_year}" if base_year is not None and measure.endswith("change") else ""
    return f"{start} {says} về {label(indicator, component)}{_where(scope)}{since}"


def inside(text: str) -> str:
    """A clause behind a colon: its first word is no beginning of a sentence any more.

    >>> inside("Năm 2023, Huế xếp thứ 2"), inside("Huế xếp thứ 2")
    ('năm 2023, Huế xếp thứ 2', 'Huế xếp thứ 2')
    """
    return "n" + text[1:] if text.startswith("Năm ") else text


def fact_clause(fact: Fact) -> str:
    """What a fact says, in one clause; a target says that it is one."""
    says = clause(
        subject=fact.subject.name,
        indicator=fact.indicator,
        component=fact.component,
        measure=fact.measure,
        value=fact.value,
        unit=fact.unit,
        year=fact.year,
        comparator=fact.comparator,
        out_of=fact.out_of,
        from_bottom=fact.from_bottom,
        label_=fact.label,
        base_year=fact.base_year,
        scope=fact.scope,
    )
    return says + {"actual": "", "target": " (mục tiêu)", "forecast": " (dự báo)"}[fact.modality]
