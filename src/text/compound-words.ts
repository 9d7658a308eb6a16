/**
 * Compound words of our field, whose syllables belong on one line of a headline. Small letters, at most 14 characters,
 * grouped by what they are about. Longer terms are made of shorter ones here.
 */

const EMULATION = `thi đua, khen thưởng, điển hình, tiên tiến, người tốt, việc tốt, nêu gương, noi gương, gương sáng, gương mẫu, phong trào, danh hiệu,
bằng khen, giấy khen, huân chương, huy chương, kỷ niệm chương, chiến sĩ, anh hùng, tôn vinh, biểu dương, tuyên dương, nhân rộng, lan tỏa, phát hiện, bồi dưỡng,
công nhận, đăng ký, xét chọn, bình chọn, tiêu chí, tiêu chuẩn, thành tích, xuất sắc, tiêu biểu, toàn diện, từng mặt, sáng kiến, kinh nghiệm, cách làm, mô hình,
hội thi, hội nghị, đại hội, hội đồng, sơ kết, tổng kết, báo cáo, kế hoạch, hướng dẫn, quyết định, chỉ thị, nghị quyết, nghị định, thông tư, công văn, tờ trình,
yêu nước, cống hiến, tận tụy, nêu cao, học tập, làm theo, đạo đức, phong cách, tư tưởng, truyền thống, cách mạng, kháng chiến, có công, tri ân`;

const GOVERNMENT = `ủy ban, nhân dân, chính quyền, cơ quan, đơn vị, tổ chức, đoàn thể, hội viên, đoàn viên, đảng viên, đảng bộ, đảng ủy, chi bộ, chi hội, chi đoàn, cấp ủy,
bí thư, chủ tịch, giám đốc, phó chủ tịch, trưởng bản, trưởng thôn, trưởng phòng, già làng, cán bộ, công chức, viên chức, nhân viên, công an, bộ đội, biên phòng,
dân quân, tự vệ, mặt trận, tổ quốc, phụ nữ, nông dân, thanh niên, công đoàn, cựu chiến binh, chữ thập đỏ, lực lượng, vũ trang, quốc phòng, an ninh, trật tự, biên giới,
hải đảo, chủ quyền, đối ngoại, kết nghĩa, hữu nghị, hợp tác, hành chính, cải cách, thủ tục, hồ sơ, giấy tờ, phiếu hẹn, trả kết quả, một cửa, liên thông, dịch vụ,
dịch vụ công, trực tuyến, chuyển đổi, chuyển đổi số, công nghệ, công nghệ số, thông tin, dữ liệu, phần mềm, ứng dụng, tài khoản, ngân hàng, thanh toán, điện tử,
chữ ký số, mạng xã hội, truyền thông, truyền thanh, loa phát thanh, tuyên truyền, vận động, thuyết phục, đối thoại, tiếp dân, hòa giải, giám sát, phản biện,
quy chế, quy ước, hương ước, pháp luật, chính sách, nhà nước, trung ương, địa phương, cơ sở, cấp tỉnh, cấp xã, cấp huyện, sáp nhập, hợp nhất, tinh gọn, bộ máy,
nhiệm vụ, trách nhiệm, kỷ luật, kỷ cương, công khai, minh bạch, dân chủ, đoàn kết, xây dựng, hệ thống, chính trị, lãnh đạo, chỉ đạo, quản lý, điều hành, kiểm tra`;

const COUNTRYSIDE = `nông thôn, nông thôn mới, nông nghiệp, nông sản, nông hộ, khuyến nông, hợp tác xã, tổ hợp tác, hội quán, doanh nghiệp, doanh nhân, hộ gia đình, gia đình, dòng họ,
thôn bản, bản làng, xóm làng, làng nghề, khu dân cư, tổ dân phố, dân cư, dân tộc, đồng bào, vùng cao, vùng sâu, vùng xa, miền núi, miền xuôi, hộ nghèo, cận nghèo, người nghèo,
thoát nghèo, giảm nghèo, xóa nghèo, làm giàu, vươn lên, khởi nghiệp, sinh kế, việc làm, thu nhập, đời sống, sản xuất, kinh doanh, kinh tế, thị trường, thương hiệu,
nhãn hiệu, đặc sản, sản phẩm, hàng hóa, chế biến, bảo quản, tiêu thụ, liên kết, chuỗi giá trị, bao tiêu, truy xuất, xuất khẩu, chăn nuôi, trồng trọt, thủy sản, nuôi trồng,
đánh bắt, lồng bè, nước mắm, cây trồng, vật nuôi, cây giống, con giống, giống lúa, lúa gạo, cám gạo, lúa nước, bậc thang, ruộng đồng, đồng ruộng, vườn mẫu, vườn rừng, vườn đồi,
nương rẫy, cây ăn quả, dược liệu, tinh dầu, mật ong, chè cổ thụ, trồng chè, trồng lê, trồng rừng, trồng dâu, nuôi tằm, măng tây, địa lan, hoa lan, bánh đa, phân bón,
hữu cơ, vi sinh, chế phẩm, thuốc sâu, tưới tiêu, thủy lợi, kênh mương, máy móc, cơ giới, tích tụ, ruộng đất, dồn điền, đổi thửa, cho vay, vay vốn, tín dụng, tiết kiệm,
hiến đất, làm đường, bê tông, đường làng, ngõ xóm, cầu đường, giao thông, điện lưới, nước sạch, nhà tạm, nhà dột nát, nhà văn hóa, nhà sàn, xóa nhà tạm`;

const ENVIRONMENT = `môi trường, tài nguyên, thiên nhiên, sinh thái, đa dạng, bảo vệ, bảo tồn, giữ rừng, tuần rừng, quản lý rừng, lâm nghiệp, kiểm lâm, chủ rừng, rừng già, rừng trồng, cháy rừng,
khoán rừng, chi trả, phát thải, nhà kính, khí hậu, biến đổi, thời tiết, rác thải, phân loại, phân loại rác, nước thải, xử lý, thu gom, tái chế, ủ phân, rơm rạ, đồng cỏ,
rùa biển, san hô, rạn san hô, vịnh biển, ven biển, cửa biển, tàu cá, ngư dân, thuyền thúng, thiên tai, bão lũ, mưa lũ, lũ quét, lũ ống, sạt lở, ngập lụt, hạn hán, xâm nhập mặn,
cảnh báo, sơ tán, di dời, cứu hộ, cứu nạn, phòng chống, ứng phó, khắc phục, tái định cư, gõ cửa, tránh lũ, vết nứt, sườn núi, bờ suối, dòng suối, đỉnh núi`;

const SOCIETY = `giáo dục, đào tạo, khuyến học, khuyến tài, trường học, lớp học, học sinh, sinh viên, giáo viên, thầy cô, thầy giáo, cô giáo, nhà trường, bán trú, nội trú, tủ sách, đọc sách,
thư viện, học bổng, tới trường, đến trường, xóa mù chữ, mầm non, tiểu học, trung học, đại học, dạy nghề, tay nghề, y tế, sức khỏe, trạm y tế, bác sĩ, y sĩ, điều dưỡng,
bệnh viện, bệnh nhân, khám bệnh, chữa bệnh, hiến máu, tiêm chủng, dịch bệnh, dinh dưỡng, bảo hiểm, an sinh, xã hội, từ thiện, nhân đạo, thiện nguyện, tình nguyện, giúp đỡ,
chia sẻ, chăm sóc, đỡ đầu, người già, cao tuổi, trẻ em, thiếu nhi, khuyết tật, mồ côi, khiếm thị, văn hóa, văn nghệ, nghệ nhân, nghệ thuật, thể thao, thể dục, du lịch,
cộng đồng, di sản, bản sắc, phong tục, tập quán, lễ hội, hủ tục, cưới hỏi, ma chay, tảo hôn, ma túy, thuốc phiện, tệ nạn, bạo lực, bình đẳng, hạnh phúc, ấm no, gắn kết,
tương thân, tương ái, đùm bọc, sẻ chia, nhân ái, nghĩa tình, tình quân dân, quân dân, hậu phương, nhà giáo, nhà báo, kỹ sư, thợ thủ công, công nhân, lao động, người dân`;

const EVERYDAY = `khoa học, kỹ thuật, nghiên cứu, sáng tạo, đổi mới, cải tiến, chuyển giao, thử nghiệm, thí điểm, triển khai, thực hiện, hoàn thành, phát triển, phát huy, nâng cao, chất lượng, hiệu quả,
năng suất, tăng trưởng, bền vững, hiện đại, thông minh, an toàn, vệ sinh, thực phẩm, tự nguyện, tự quản, tự giác, tự chủ, tự lực, chủ động, tích cực, kiên trì, bền bỉ, quyết tâm,
nỗ lực, khó khăn, thách thức, thuận lợi, cơ hội, giải pháp, mục tiêu, kết quả, ý nghĩa, bài học, câu chuyện, hành trình, con đường, tương lai, ước mơ, niềm tin, niềm vui,
hy vọng, tấm lòng, trái tim, bàn tay, đôi tay, ánh sáng, mùa xuân, mùa vàng, mùa màng, quê hương, đất nước, tổ tiên, ông bà, cha mẹ, anh em, vợ chồng, con cháu, bạn bè, hàng xóm,
láng giềng, mọi người, từng nhà, mỗi nhà, mỗi người, mỗi ngày, hằng ngày, hằng năm, hằng tuần, cuối tuần, ngày nghỉ, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật,
buổi sáng, buổi tối, thời gian, nửa giờ, thế kỷ, trăm năm, nhiều năm, lâu năm, lâu đời, đầu tiên, cuối cùng, trước tiên, bắt đầu, tiếp tục, trở thành, trở lại, trở về, giữ gìn,
gìn giữ, gây dựng, thành lập, tham gia, đóng góp, ủng hộ, hỗ trợ, tài trợ, giúp nhau, cùng nhau, chung tay, chung sức, đồng lòng, góp sức, góp công, góp vốn, san sẻ, nhường nhịn,
thay đổi, đổi thay, khác biệt, đặc biệt, đơn giản, dễ dàng, nhanh chóng, kịp thời, thường xuyên, lâu dài, rộng rãi, cụ thể, rõ ràng, tiết giảm, miễn phí, chi phí, kinh phí, ngân sách,
ngân quỹ, quỹ đất, tiền mặt, triệu phú, tỷ phú, triệu đồng, tỷ đồng, nghìn đồng, phần trăm, gần như, hầu hết, tất cả, toàn bộ, một nửa, phần lớn, trước đây, hôm nay, ngày mai, hiện nay,
bao giờ, vì sao, thế nào, làm sao, ở đâu, không còn, không ai, bỏ lại, phía sau, phía trước, bên cạnh, xung quanh, trung tâm, khu vực, đô thị, thành phố, thị trấn, thị xã, biển đảo,
song phương, tuần tra, ôn đới, cộng sự, bản địa, chưng cất, năng lượng, mặt trời, giá trị, cổ thụ, kiểu mẫu, đồng bằng, tiếp nhận, sắp xếp, công nghệ cao, nhận khoán, đặc dụng,
chương trình, tập đoàn, công ty, nhà máy, thủy điện, bỏ hoang, đại dịch, quốc gia, vườn quốc gia, hệ sinh thái, thành viên, đại biểu, đại đoàn kết, sao biển, cháu ngoan, về đích`;

/** The words, each once. */
export const COMPOUND_WORDS: readonly string[] = [
	...new Set(
		[EMULATION, GOVERNMENT, COUNTRYSIDE, ENVIRONMENT, SOCIETY, EVERYDAY].flatMap((group) =>
			group.split(/,\s+/),
		),
	),
];
