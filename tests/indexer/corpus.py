"""Small readings to index, made here without any reading of language. Loaded by path, also by writer processes."""

from datetime import datetime

from schema.article import Article, Table, article_id, content_hash
from schema.dates import VIETNAM
from schema.fact import (
    DocumentReference,
    Evidence,
    Fact,
    PersonMention,
    Quantity,
    Subject,
    fact_id,
    make_evidence,
    mention_id,
)
from schema.reading import Reading


def article(name, title="", text="", *, lead="", day=None, version=1, rows=(), **more):
    tables = (Table(rows=rows, header=True),) if rows else ()
    hashed = content_hash(title, lead, text, tables)
    url = f"https://bao.vn/{name}"
    published = datetime.fromisoformat(day).replace(tzinfo=VIETNAM) if day else None
    return Article(
        **{
            "id": article_id(url, hashed),
            "version": version,
            "url": url,
            "outlet": "bao.vn",
            "title": title,
            "lead": lead,
            "text": text,
            "tables": tables,
            "published_at": published,
            "content_hash": hashed,
            "source": url,
            **more,
        }
    )


def fact(on, quote, *, unit="quang-ninh", indicator="PAPI", year=2023, measure="score", field="text", **more):
    start = on.field(field).index(quote)
    evidence = make_evidence(on, field, start, start + len(quote))
    return make_fact(on, evidence, unit=unit, indicator=indicator, year=year, measure=measure, **more)


def cell_fact(on, row, column, *, unit, **more):
    quote = on.tables[0].rows[row][column]
    evidence = Evidence(field="table", start=0, end=len(quote), quote=quote, table=0, row=row, column=column)
    return make_fact(on, evidence, unit=unit, indicator="PAPI", year=2023, measure="score", **more)


def make_fact(on, evidence, *, unit, indicator, year, measure, component=None, scope="national", **more):
    identity = fact_id(
        on,
        evidence,
        subject=unit,
        indicator=indicator,
        component=component,
        scope=scope,
        year=year,
        measure=measure,
    )
    return Fact(
        id=identity,
        source=on.source,
        article=on.id,
        subject=Subject(id=unit, name=unit.title(), type="province"),
        indicator=indicator,
        component=component,
        scope=scope,
        year=year,
        measure=measure,
        evidence=evidence,
        **{"rule": "test", "confidence": 0.9, "value": "89.95", **more},
    )


def reading(on, *facts, rules="1", raw_hash="raw", **more):
    return Reading(article=on, facts=facts, rules=rules, raw_hash=raw_hash, **more)


def full_reading(name="day-du", *, version=1, value="89.95", rules="1"):
    """A reading with one record of every kind."""
    on = article(
        name, "Quảng Ninh", f"Ông Nguyễn Văn A ký Quyết định 12/QĐ-UBND, PAPI đạt {value} điểm.", version=version
    )
    here = make_evidence(on, "text", 0, 16)
    common = {"source": on.source, "article": on.id, "evidence": here}
    return reading(
        on,
        fact(on, value, value=value),
        quantities=(Quantity(id=mention_id(on, here, "quantity"), what="hồ sơ", value=12, unit="hồ sơ", **common),),
        references=(DocumentReference(id=mention_id(on, here, "reference"), kind="Quyết định", **common),),
        people=(PersonMention(id=mention_id(on, here, "person"), name="Nguyễn Văn A", **common),),
        rules=rules,
    )


def numbered(number):
    """The reading that a writer process puts under a number."""
    on = article(f"so-{number}", f"Bài số {number}", f"Tỉnh Quảng Ninh đạt {number},5 điểm. " * 20, day="2024-04-17")
    return reading(on, fact(on, f"{number},5", value=f"{number}.5"), raw_hash=f"raw-{number}")
