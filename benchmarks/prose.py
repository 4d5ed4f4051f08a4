"""Prose of newspapers on administrative reform, our own: what stands between the figures in an article of usual length.

The paragraphs hold what such articles hold beside the results of indicators: numbers of files, terms, documents, offices.
"""

PARAGRAPHS = (
    (
        "Tại bộ phận một cửa của huyện, mỗi ngày có hơn 120 lượt người đến nộp hồ sơ. Từ đầu năm, cán bộ được bố trí lại theo ca, "
        "buổi trưa vẫn có người trực, nên cảnh xếp hàng dài trước quầy đất đai không còn nữa. Người cao tuổi được hướng dẫn kê khai tận nơi."
    ),
    (
        "Theo báo cáo của Văn phòng UBND tỉnh, toàn tỉnh đã tiếp nhận 184.320 hồ sơ, trong đó 96,4% được giải quyết trước và đúng hạn. "
        "Số hồ sơ nộp trực tuyến chiếm 58%, cao hơn cùng kỳ. Những hồ sơ trễ hạn tập trung ở lĩnh vực đất đai và xây dựng."
    ),
    (
        "Ông Trần Quốc Hưng, Giám đốc Sở Nội vụ, cho biết sở đã tham mưu ban hành kế hoạch khắc phục ngay sau khi có kết quả. Mỗi tiêu chí "
        "bị trừ điểm đều có một đơn vị chịu trách nhiệm, có thời hạn hoàn thành và có người kiểm tra lại vào cuối quý."
    ),
    (
        "Thực hiện Nghị quyết số 76/NQ-CP của Chính phủ, tỉnh đã rà soát, cắt giảm thời gian giải quyết của 215 thủ tục hành chính. Nhiều thủ tục "
        "trước đây phải qua ba cấp nay được giải quyết ngay tại cấp xã, người dân không phải đi lại nhiều lần."
    ),
    (
        "Chị Lê Thị Mai, chủ một cơ sở may ở thị trấn, kể rằng trước kia muốn đổi giấy phép phải nghỉ làm gần trọn ngày. Nay chị khai trên máy, "
        "chiều hôm sau đã có tin nhắn báo kết quả. Điều chị mong nhất là biểu mẫu ngắn hơn và chữ nghĩa dễ hiểu hơn."
    ),
    (
        "Bên cạnh kết quả đạt được, công tác cải cách hành chính vẫn còn hạn chế. Một số địa phương chưa thật sự quyết liệt, việc công khai "
        "thủ tục có nơi còn hình thức, phần mềm dùng chung đôi khi bị nghẽn vào giờ cao điểm, nhân lực về công nghệ ở xã còn mỏng."
    ),
    (
        "Hội nghị cũng dành nhiều thời gian thảo luận về việc sắp xếp tổ chức bộ máy. Đến nay, tỉnh đã giảm 14 phòng chuyên môn và 37 đơn vị "
        "sự nghiệp, tinh giản 412 biên chế. Người đứng đầu các cơ quan phải chịu trách nhiệm nếu để hồ sơ quá hạn mà không có lời xin lỗi."
    ),
    (
        "Phát biểu kết luận, Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành coi sự hài lòng của người dân là thước đo công việc. Việc gì có lợi "
        "cho dân thì làm trước, việc gì gây phiền hà thì bỏ. Cán bộ nào cố tình gây khó khăn phải được thay ngay, không chờ hết nhiệm kỳ."
    ),
    (
        "Để người dân vùng cao tiếp cận dịch vụ công, tỉnh đã lập 86 tổ công nghệ số cộng đồng với gần 900 thành viên. Các tổ đến từng bản, "
        "hướng dẫn cài đặt ứng dụng, tạo tài khoản và nộp hồ sơ qua điện thoại. Nơi chưa có sóng, tổ mang hồ sơ giấy về xã giúp bà con."
    ),
    (
        "Cộng đồng doanh nghiệp đánh giá cao các buổi đối thoại hằng tháng. Từ đầu năm đến nay đã có 9 cuộc với hơn 600 lượt doanh nghiệp tham dự, "
        "254 kiến nghị được ghi nhận và trả lời bằng văn bản. Tuy vậy, thủ tục về mặt bằng và phòng cháy vẫn là mối lo của nhiều nhà đầu tư."
    ),
    (
        "Trong giai đoạn tới, tỉnh tập trung hoàn thiện kho dữ liệu dùng chung, kết nối với cơ sở dữ liệu quốc gia về dân cư. Khi dữ liệu đã có, "
        "cơ quan nhà nước không được đòi người dân nộp lại giấy tờ. Kinh phí cho việc này khoảng 42 tỷ đồng, lấy từ nguồn ngân sách địa phương."
    ),
    (
        "Đoàn kiểm tra đã làm việc với 12 đơn vị và chỉ ra những lỗi thường gặp: chậm cập nhật thủ tục mới, niêm yết bảng cũ, không ghi phiếu hẹn. "
        "Các đơn vị cam kết sửa trong tháng. Kết quả sửa chữa sẽ được công khai trên cổng thông tin để nhân dân theo dõi."
    ),
    (
        "Nhiều cách làm hay được nhân rộng, như ngày thứ Sáu không hẹn, tổ lưu động nhận hồ sơ tại nhà, phát thanh bằng tiếng dân tộc. Ở xã Vân Sơn, "
        "cán bộ hộ tịch trao giấy khai sinh cùng lời chúc mừng gia đình. Việc nhỏ, nhưng người dân nhớ lâu và nói lại với nhau."
    ),
    (
        "Bà Nguyễn Thu Hà, Phó Chủ tịch Thường trực HĐND tỉnh, cho rằng giám sát phải đi tới cùng. Sau mỗi đợt chất vấn, thường trực theo dõi từng "
        "lời hứa, ba tháng nhắc một lần. Những việc quá hạn được nêu tên tại kỳ họp gần nhất, có truyền hình trực tiếp."
    ),
    (
        "Công tác đào tạo được chú trọng. Năm qua, 1.850 lượt cán bộ, công chức được bồi dưỡng kỹ năng giao tiếp và sử dụng phần mềm. Trường Chính trị "
        "tỉnh đưa tình huống thật vào bài giảng, học viên phải đóng vai người dân đi làm thủ tục để hiểu nỗi vất vả ấy."
    ),
    (
        "Từ ngày 1/7, mô hình chính quyền địa phương hai cấp đi vào hoạt động. Thời gian đầu, khối lượng việc ở cấp xã tăng gần gấp đôi, nhiều nơi "
        "phải mượn thêm người của sở. Sau hai tháng, nền nếp dần ổn định, hồ sơ tồn đọng giảm rõ, người dân quen với địa điểm mới."
    ),
    (
        "Về tài chính công, các đơn vị sự nghiệp được giao quyền tự chủ nhiều hơn. Có 48 đơn vị tự bảo đảm toàn bộ chi thường xuyên, 133 đơn vị tự bảo đảm "
        "một phần. Khoản tiết kiệm được dùng để tăng thu nhập cho người lao động và mua sắm thiết bị, không phải xin thêm ngân sách."
    ),
    (
        "Cổng dịch vụ công của tỉnh được nâng cấp từ quý II. Giao diện gọn hơn, có mục hỏi đáp, có chỗ chấm mức độ hài lòng sau mỗi lần trả kết quả. "
        "Bình quân mỗi tháng có 21.000 lượt đánh giá, phần lớn là tốt; những góp ý chưa hài lòng đều được gọi lại trong hai ngày."
    ),
    (
        "Ở lĩnh vực thể chế, HĐND và UBND tỉnh đã ban hành 31 văn bản quy phạm pháp luật, đúng trình tự và thời hạn. Việc rà soát phát hiện 7 văn bản "
        "có nội dung chồng chéo; tỉnh đã bãi bỏ hoặc sửa đổi, đồng thời kiến nghị trung ương tháo gỡ những quy định không còn phù hợp."
    ),
    (
        "Những ngày này, không khí làm việc ở trung tâm phục vụ hành chính công khẩn trương hơn. Bảng điện tử hiện rõ từng hồ sơ đang ở khâu nào, ai xử lý, "
        "còn mấy ngày. Lãnh đạo tỉnh có thể xem ngay trên điện thoại, hồ sơ nào sắp trễ sẽ chuyển sang màu đỏ để nhắc người phụ trách."
    ),
)
"""Fifty words each, in any order."""
