"""The archive gives back what it was given, and survives a process killed while writing."""

from datetime import UTC, datetime

import pytest

from crawler.archive import Archive, Archived
from crawler.errors import UnreadableError
from schema.article import ArchiveRef
from schema.reading import Quarantined

AT = datetime(2026, 11, 1, 8, 30, tzinfo=UTC)
BODY = "<html>Hà Nội</html>".encode() * 50


def fill(folder):
    with Archive(folder) as archive:
        return archive, [
            archive.add_response("https://bao.vn/a.html?x=1", 200, [("Content-Type", "text/html"), ("Content-Encoding", "gzip")], BODY, at=AT),
            archive.add_file("./thư mục/bài 1.txt", b"H\xc3\xa0 N\xe1\xbb\x99i\r\n", at=AT),
            archive.add_response("https://bao.vn/b.html", 404, [], b"", at=AT),
        ]  # fmt: skip


def test_a_record_is_read_as_it_was_given(tmp_path):
    archive, refs = fill(tmp_path)
    page, file, missing = (archive.read(ref) for ref in refs)
    assert (page.source, page.status, page.body, page.at, page.content_type) == ("https://bao.vn/a.html?x=1", 200, BODY, AT, "text/html")  # fmt: skip
    assert "content-encoding" not in {name.lower() for name, _ in page.headers}
    assert (file.source, file.kind, file.body) == ("./thư mục/bài 1.txt", "resource", b"H\xc3\xa0 N\xe1\xbb\x99i\r\n")
    assert (missing.status, missing.body) == (404, b"")
    assert list(archive.records()) == [page, file, missing]


def test_each_run_writes_a_file_of_its_own(tmp_path):
    fill(tmp_path)
    fill(tmp_path)
    assert len(list(tmp_path.iterdir())) == 2
    assert sum(1 for _ in Archive(tmp_path).records()) == 6


def test_a_torn_record_is_reported_and_the_rest_is_read(tmp_path):
    _, refs = fill(tmp_path)
    fill(tmp_path)
    torn = tmp_path / refs[0].file
    whole = torn.read_bytes()
    for size in range(refs[1].offset + 1, refs[2].offset, 17):
        torn.write_bytes(whole[:size])
        found = list(Archive(tmp_path).records())
        mine = [item for item in found if not isinstance(item, Archived) or item.ref.file == torn.name]
        assert isinstance(mine[0], Archived)
        assert isinstance(mine[1], Quarantined)
        assert (mine[1].reason, mine[1].source, len(mine)) == ("torn", torn.name, 2)
        assert len(found) == 5
    with pytest.raises(UnreadableError) as caught:
        Archive(tmp_path).read(refs[1])
    assert caught.value.reason == "torn"


@pytest.mark.parametrize(
    "name", ["../secret.warc.gz", "none.warc.gz", "/etc/passwd"], ids=["above", "none", "absolute"]
)
def test_only_files_of_the_archive_are_read(tmp_path, name):
    with pytest.raises(UnreadableError):
        Archive(tmp_path).read(ArchiveRef(file=name, offset=0))


def test_an_empty_folder_is_an_empty_archive(tmp_path):
    assert list(Archive(tmp_path / "new").records()) == []
