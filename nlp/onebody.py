"""The lead and the body of an article as the one text that they are to its reader, and where each letter of it stands."""

from dataclasses import dataclass

from schema.article import Article, TextField

_APART = "\n\n"


@dataclass(frozen=True, slots=True)
class Body:
    """An article whose lead opens its text."""

    article: Article
    lead: int = 0
    """Letters of the text that are the lead's."""

    def place(self, offset: int) -> tuple[TextField, int]:
        """The field of the article as it was given, and the place there, of a place in the text."""
        if offset < self.lead:
            return "lead", offset
        return "text", offset - (self.lead + len(_APART) if self.lead else 0)


def one_body(article: Article) -> Body:
    r"""Put the lead before the text: what the first paragraph sets for those below it does not hang on where a page keeps it.

    >>> from schema.article import Article
    >>> body = one_body(Article(id="a", lead="Sapo.", text="Đoạn hai.", content_hash="h", source="-"))
    >>> body.article.text, body.place(0), body.place(7)
    ('Sapo.\n\nĐoạn hai.', ('lead', 0), ('text', 0))
    """
    if not article.lead:
        return Body(article)
    shift = len(article.lead) + len(_APART)
    headings = tuple((start + shift, end + shift) for start, end in article.headings)
    tables = tuple(
        table if table.place is None else table.model_copy(update={"place": table.place + shift})
        for table in article.tables
    )
    text = f"{article.lead}{_APART}{article.text}"
    told = {"lead": "", "text": text, "headings": headings, "tables": tables}
    return Body(article.model_copy(update=told), len(article.lead))
