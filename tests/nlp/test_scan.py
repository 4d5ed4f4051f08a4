"""Numbers typed by their shape and company, before anything is bound."""

import pytest

from nlp.lexicon import normal
from nlp.scan import scan


def typed(text):
    found = []
    for figure in scan(normal(text)).figures:
        value = "" if figure.value is None else f"{figure.comparator}{figure.value.normalize():f}"
        tail = f"/{figure.total}" if figure.total else ""
        below = f"last{figure.from_bottom}" if figure.from_bottom else ""
        found.append(" ".join(filter(None, [figure.kind, value + tail, below, figure.label, figure.unit])))
    return found


ROWS = [
    ("đạt 91,43%", ["score =91.43 percent"]),
    ("đạt 91.43 %", ["score =91.43 percent"]),
    ("đạt 70,5 điểm", ["score =70.5 points"]),
    ("đạt 70,5/100 điểm", ["score =70.5 points"]),
    ("đạt 43,27/80 điểm", ["score =43.27 points"]),
    ("đạt 86,2 phần trăm", ["score =86.2 percent"]),
    ("đạt trên 90%", ["score >90 percent"]),
    ("đạt hơn 90%", ["score >90 percent"]),
    ("đạt gần 90%", ["score ~90 percent"]),
    ("đạt khoảng 90%", ["score ~90 percent"]),
    ("đạt dưới 80%", ["score <80 percent"]),
    ("đạt tối thiểu 90%", ["score >=90 percent"]),
    ("đạt từ 90% trở lên", ["score >=90 percent"]),
    ("từ 66 đến 68 điểm", ["score >=66 points", "score <=68 points"]),
    ("xếp thứ 3", ["rank =3 rank"]),
    ("xếp thứ ba", ["rank =3 rank"]),
    ("xếp thứ nhì", ["rank =2 rank"]),
    ("đứng thứ 21/63", ["rank =21/63 rank"]),
    ("đứng thứ 21 trên 63 tỉnh", ["rank =21/63 rank"]),
    ("ở vị trí thứ 05", ["rank =5 rank"]),
    ("xếp hạng 7", ["rank =7 rank"]),
    ("dẫn đầu cả nước", ["rank =1 rank"]),
    ("là quán quân", ["rank =1 rank"]),
    ("giành ngôi á quân", ["rank =2 rank"]),
    ("đứng cuối bảng", ["rank last1 rank"]),
    ("đứng áp chót", ["rank last2 rank"]),
    ("đứng thứ 3 từ dưới lên", ["rank last3 rank"]),
    ("nằm trong top 10", ["rank <=10 rank"]),
    ("thuộc nhóm 10 tỉnh dẫn đầu", ["rank <=10 rank"]),
    ("tăng 9 bậc", ["rank_change =9 places"]),
    ("tụt 4 hạng", ["rank_change =-4 places"]),
    ("tăng 1,85%", ["score_change =1.85 percent"]),
    ("giảm 0,3 điểm", ["score_change =-0.3 points"]),
    ("tăng 2,19 điểm phần trăm", ["score_change =2.19 percentage_points"]),
    ("thuộc nhóm trung bình cao", ["group trung bình cao"]),
    ("nằm trong nhóm thấp nhất", ["group thấp nhất"]),
    ("từ hạng 30 lên hạng 21", ["rank =30 rank", "rank =21 rank"]),
    ("từ 83,05% lên 84,62%", ["score =83.05 percent", "score =84.62 percent"]),
    ("đứng bét bảng", ["rank last1 rank"]),
    ("ở hàng thứ 60/63", ["rank =60/63 rank"]),
    ("xếp nhất, nhì, ba", ["rank =1 rank", "rank =2 rank", "rank =3 rank"]),
    ("ở các vị trí 59, 60 và 61", ["rank =59 rank", "rank =60 rank", "rank =61 rank"]),
    ("phấn đấu lên ít nhất hạng 45", ["rank <=45 rank"]),
    ("giữ hạng 20 trở lên", ["rank <=20 rank"]),
    ("xếp từ thứ 55 đến thứ 62", ["rank >=55 rank", "rank <=62 rank"]),
    ("hạng 50, còn tỉnh bạn rơi từ 25 xuống 46", ["rank =50 rank", "rank =25 rank", "rank =46 rank"]),
    ("từ áp chót leo lên thứ 15", ["rank last2 rank", "rank =15 rank"]),
    ("(▼7)", ["rank_change =-7 places"]),
    ("lên hạng sáu", ["rank =6 rank"]),
    ("nằm trong tốp 1", ["rank =1 rank"]),
    ("giữ thứ hạng từ 45 trở lên", ["rank <=45 rank"]),
    ("tăng hạng mạnh nhất với 20 bậc", ["rank_change =20 places"]),
    ("tụt sâu nhất là huế, 16 bậc", ["rank_change =-16 places"]),
    ("lần lượt tăng 4, 7 và 12 bậc", ["rank_change =4 places", "rank_change =7 places", "rank_change =12 places"]),
    ("tăng 10 bậc và 3,09 điểm", ["rank_change =10 places", "score_change =3.09 points"]),
    ("hạng: 31 → 2", ["rank =31 rank", "rank =2 rank"]),
    (
        "6,85 điểm (hạng 47), 7,02 điểm (32)",
        ["score =6.85 points", "rank =47 rank", "score =7.02 points", "rank =32 rank"],
    ),
    ("nằm trong tốp 30 - 35", ["rank <=35 rank"]),
    ("xếp thứ 5/11, còn chỉ số kia 8/11", ["rank =5/11 rank", "rank =8/11 rank"]),
    ("không thấp hơn vị trí 30", ["rank <=30 rank"]),
    ("lao dốc 16 bậc", ["rank_change =-16 places"]),
    # what is no figure
    ("cắt giảm thủ tục từ 25 xuống 16", []),
    ("hạng 47 leo lên 13, rồi rơi xuống 32", ["rank =47 rank", "rank =13 rank", "rank =32 rank"]),
    ("từ hạng 47 leo lên 13, rồi rơi xuống 32", []),
    ("xếp trong nửa đầu bảng", []),
    ("thuộc một phần ba dẫn đầu", []),
    ("gần như đội sổ", []),
    ("cầu thang 20 bậc", []),
    ("hạng năm 2023", []),
    ("xếp hạng tám lĩnh vực", []),
    ("trong bảng xếp hạng hai, ba năm qua", []),
    ("hồ sơ: 31 → 2", []),
    ("đi họp ngày 8/11", []),
    ("đứng trong 10 địa phương đầu bảng", ["rank <=10 rank"]),
    ("so với 10 địa phương đầu bảng", []),
    ("ngày 17/4/2024", []),
    ("tháng 4/2024", []),
    ("quyết định số 766/QĐ-TTg", []),
    ("giai đoạn 2021-2025", []),
    ("98,7% hồ sơ đúng hạn", []),
    ("gồm 8 lĩnh vực, 37 tiêu chí", []),
    ("6,2 triệu lượt", []),
    ("lần thứ 3", []),
    ("phiên họp thứ 9", []),
    ("lúc 14h30", []),
    ("mức độ 4", []),
    ("mở cửa các ngày thứ 3, thứ 5 và thứ 7", []),
    ("mở cửa từ sáng thứ hai đến thứ sáu", []),
    ("63 tỉnh, thành phố", []),
    ("năm 2023", []),
]


@pytest.mark.parametrize(("text", "figures"), [pytest.param(*row, id=row[0]) for row in ROWS])
def test_what_kind_of_figure_a_number_is(text, figures):
    assert typed(f"hà nội {text}") == figures


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("năm 2023", [(2023, None, False)]),
        ("par index 2023", [(2023, None, False)]),
        ("so với năm 2022", [(2022, None, True)]),
        ("năm ngoái", [(None, 1, False)]),
        ("năm nay", [(None, 0, False)]),
        ("2.023 hồ sơ", []),
        ("ngày 17/4/2024", []),
        ("giai đoạn 2021-2025", []),
    ],
)
def test_years(text, years):
    assert [(year.year, year.back, year.base) for year in scan(f"kết quả {text} của tỉnh đạt 91%").years] == years


@pytest.mark.parametrize(
    ("text", "streaks"),
    [
        ("năm thứ 6 liên tiếp dẫn đầu", [(6, False)]),
        ("ba năm liên tiếp dẫn đầu", [(3, False)]),
        ("tiếp tục đứng đầu", [(2, True)]),
        ("đứng đầu", []),
    ],
)
def test_streaks(text, streaks):
    assert [(streak.years, streak.still) for streak in scan(f"tỉnh {text}").streaks] == streaks
