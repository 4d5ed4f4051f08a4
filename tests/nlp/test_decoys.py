"""Numbers beside an indicator that are none of its results, and their neighbours that are."""

import pytest

from nlp.pipeline import explain, read_claim
from schema.article import Article

READ = [
    pytest.param("PAR INDEX 2023 của Hà Giang đạt 85,1%, kém tỉnh dẫn đầu 7,08%.", ["85.1"], id="distance-to-the-first"),
    pytest.param("Sở Y tế đạt 88,2 điểm DDCI 2023, hơn đơn vị xếp sau 1,2 điểm.", ["88.2"], id="distance-to-the-next"),
    pytest.param("PCI 2023 của Nghệ An là 66,1 điểm, thấp hơn Thanh Hóa 2,2 điểm.", ["66.1"], id="distance-to-a-name"),
    pytest.param("SIPAS 2023 của Nghệ An là 84,1%, cao hơn mức trung bình 1,45%.", ["84.1"], id="distance-to-the-mean"),
    pytest.param("Chênh lệch PAR INDEX 2023 giữa các tỉnh còn 10,86%.", [], id="a-gap"),
    pytest.param("PCI 2022: 42,6% doanh nghiệp phải trả chi phí không chính thức, giảm so với 66% năm 2016.", [], id="what-a-share-is-compared-with"),
    pytest.param("PAR INDEX 2022 của Nam Định đạt 85,1%, trên ngưỡng 80% mà Thủ tướng yêu cầu.", ["85.1"], id="a-bar-that-is-set"),
    pytest.param("Năm 2023, PAR INDEX của Nam Định đã vượt mốc 86%.", ["86"], id="a-mark-passed-is-a-result"),
    pytest.param("PAR INDEX 2023 của Hà Nội đạt 91,43%; chỉ số đánh giá theo thang 100%.", ["91.43"], id="end-of-the-scale"),
    pytest.param("Mỗi chỉ số PGI tối đa 10 điểm; Quảng Ninh đạt 26 điểm PGI năm 2023.", ["26"], id="the-most-that-can-be-had"),
    pytest.param("Tại hội thi tìm hiểu PAR INDEX, huyện Na Rì giành 95 điểm, dẫn đầu.", [], id="a-contest"),
    pytest.param(
        "Sau khi nâng PAR INDEX, sẽ có thêm bệnh viện hạng 1 thuộc Bộ Y tế.", [], id="a-class-of-hospitals"
    ),
    pytest.param("Hậu Giang chưa đạt 85% SIPAS năm 2023.", [], id="not-reached"),
    pytest.param("Phú Yên mất 0,5 điểm PAR INDEX do chậm báo cáo.", [], id="points-lost-for-a-slip"),
    pytest.param("PAPI 2021 của Sóc Trăng mất 1,06 điểm so với 2020.", ["-1.06"], id="points-lost-against-a-year"),
    pytest.param("Tỷ lệ hài lòng của người nộp thuế tại Khánh Hòa là 93%, còn SIPAS 2021 của tỉnh là 87,62%.", ["87.62"], id="whose-satisfaction"),
    pytest.param("SIPAS 2022 của Hà Nội, vốn chỉ đạt 80,13%, xếp thứ 30/63.", ["80.13", "30"], id="von-is-no-capital-here"),
    pytest.param("SIPAS 2023 của Bắc Giang đạt 89,27%, cao thứ 5 cả nước.", ["89.27", "5"], id="an-order-of-scores"),
    pytest.param("Hà Nội, thành phố cao thứ 2 về mặt bằng giá, đạt 91,43% PAR INDEX 2023.", ["91.43"], id="an-order-of-something-else"),
    pytest.param("PGI 2024 của Vĩnh Long là 25,1 điểm, cách nhóm 5 tỉnh dẫn đầu 1,2 điểm.", ["25.1"], id="distance-to-a-group"),
    pytest.param("PAR INDEX 2022 của Tây Nguyên là 82,53%, kém vùng dẫn đầu 4,73%.", ["82.53"], id="distance-to-a-region"),
    pytest.param("PAPI 2020 của Đắk Lắk (40,9 điểm, nhóm thấp nhất) thấp.", ["40.9", "None"], id="a-group-in-brackets"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), READ)
def test_the_figures_are_read_and_the_decoys_are_not(text, values):
    assert [str(fact.value) for fact in read_claim(text).facts if not fact.implied] == values


def test_a_purpose_is_a_target_and_what_was_reached_is_none():
    texts = {
        "Đây là cơ sở để năm 2024 PAR INDEX của Tuyên Quang đạt từ 88% trở lên.": "target",
        "Để đạt được con số 88% PAR INDEX năm 2024, Tuyên Quang đã rà soát thủ tục.": "actual",
        "Tỉnh dồn sức nhằm đưa PAR INDEX năm 2024 của Tuyên Quang lên 88%.": "target",
    }
    assert {text: read_claim(text).facts[0].modality for text in texts} == texts


def test_an_aim_that_failed_makes_no_target_of_what_came_instead():
    text = "Ninh Bình đặt mục tiêu vào top 20 PCI năm 2022. Mục tiêu ấy không thành: tỉnh đứng thứ 44."
    assert [(fact.value, fact.modality) for fact in read_claim(text).facts] == [(20, "target"), (44, "actual")]


def test_the_year_of_a_sentence_without_figures_is_handed_on():
    text = "Sở Nội vụ báo cáo: năm 2023 toàn tỉnh nhận 400.000 hồ sơ. Cùng năm, PAR INDEX của Sơn La đạt 85,91%."
    assert [fact.year for fact in read_claim(text).facts] == [2023]


def test_every_refusal_has_its_reason():
    text = "PAR INDEX 2023 của Hà Giang đạt 85,1%, kém tỉnh dẫn đầu 7,08%."
    read = explain(Article(id="a", content_hash="h", source="-", text=text)).sentences[0]
    assert [refused.reason for refused in read.bound.refused] == [
        "a place of no unit by name",
        "a distance to another unit",
    ]
