/** The 63 provinces and centrally-run cities until 30/06/2025. */
export const provinces = lines(`
An Giang, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước,
Bình Thuận, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang,
Hà Nam, Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, Hồ Chí Minh, Hưng Yên, Khánh Hòa, Kiên Giang,
Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên,
Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên,
Thanh Hóa, Thừa Thiên Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái
`);

/** Districts, towns and cities, those with marks that stand together and those with letters of other languages too. */
const districts = lines(`
Ba Đình, Hoàn Kiếm, Tây Hồ, Long Biên, Cầu Giấy, Đống Đa, Hai Bà Trưng, Hoàng Mai, Thanh Xuân, Nam Từ Liêm, Bắc Từ Liêm,
Hà Đông, Sơn Tây, Thủ Đức, Gò Vấp, Bình Thạnh, Tân Bình, Tân Phú, Phú Nhuận, Bình Tân, Củ Chi, Hóc Môn, Nhà Bè, Cần Giờ,
Hồng Bàng, Ngô Quyền, Lê Chân, Hải An, Kiến An, Đồ Sơn, Dương Kinh, Thủy Nguyên, Hải Châu, Thanh Khê, Sơn Trà,
Ngũ Hành Sơn, Liên Chiểu, Cẩm Lệ, Ninh Kiều, Ô Môn, Bình Thủy, Cái Răng, Thốt Nốt, Thuận Hóa, Phú Xuân, Quy Nhơn,
Nha Trang, Buôn Ma Thuột, Pleiku, Đà Lạt, Biên Hòa, Thủ Dầu Một, Mỹ Tho, Phan Rang-Tháp Chàm, Ea H'leo, M'Drắk, Krông Búk,
Cư M'gar, Đắk R'Lấp, Kông Chro, Ia Grai, A Lưới, Mù Cang Chải, Sa Pa, Si Ma Cai, Mường Ảng, Lý Sơn, Phú Quý, Côn Đảo
`);

/** Wards of several cities, before and after 01/07/2025. */
export const wards = lines(`
Phúc Xá, Trúc Bạch, Vĩnh Phúc, Cống Vị, Liễu Giai, Nguyễn Trung Trực, Quán Thánh, Ngọc Hà, Điện Biên, Đội Cấn, Ngọc Khánh,
Kim Mã, Giảng Võ, Thành Công, Phúc Tân, Đồng Xuân, Hàng Mã, Hàng Buồm, Hàng Đào, Hàng Bồ, Cửa Đông, Lý Thái Tổ, Hàng Bạc,
Hàng Gai, Chương Dương, Hàng Trống, Cửa Nam, Hàng Bông, Tràng Tiền, Trần Hưng Đạo, Phan Chu Trinh, Hàng Bài, Phú Thượng,
Nhật Tân, Tứ Liên, Quảng An, Xuân La, Yên Phụ, Bưởi, Thụy Khuê, Ngọc Thụy, Giang Biên, Đức Giang, Việt Hưng, Gia Thụy,
Ngọc Lâm, Phúc Lợi, Bồ Đề, Sài Đồng, Long Biên, Thạch Bàn, Phúc Đồng, Cự Khối, Nghĩa Đô, Nghĩa Tân, Mai Dịch, Dịch Vọng,
Dịch Vọng Hậu, Quan Hoa, Yên Hòa, Trung Hòa, Cát Linh, Văn Miếu, Quốc Tử Giám, Láng Thượng, Ô Chợ Dừa, Văn Chương, Hàng Bột,
Láng Hạ, Khâm Thiên, Thổ Quan, Nam Đồng, Trung Phụng, Quang Trung, Trung Liệt, Phương Liên, Thịnh Quang, Trung Tự, Kim Liên,
Phương Mai, Ngã Tư Sở, Khương Thượng, Nguyễn Du, Bạch Đằng, Phạm Đình Hổ, Lê Đại Hành, Đồng Nhân, Phố Huế, Đống Mác,
Thanh Lương, Thanh Nhàn, Cầu Dền, Bách Khoa, Đồng Tâm, Vĩnh Tuy, Bạch Mai, Quỳnh Mai, Quỳnh Lôi, Minh Khai, Trương Định,
Thanh Trì, Định Công, Mai Động, Tương Mai, Đại Kim, Tân Mai, Hoàng Văn Thụ, Giáp Bát, Lĩnh Nam, Thịnh Liệt, Trần Phú,
Hoàng Liệt, Yên Sở, Nhân Chính, Thượng Đình, Khương Trung, Khương Mai, Phương Liệt, Hạ Đình, Khương Đình, Thanh Xuân Bắc,
Mễ Trì, Mỹ Đình 1, Phú Đô, Cầu Diễn, Xuân Phương, Trung Văn, Đại Mỗ, Tây Mỗ, Cổ Nhuế 1, Xuân Đỉnh, Đông Ngạc, Thụy Phương,
Bến Nghé, Bến Thành, Cô Giang, Cầu Kho, Cầu Ông Lãnh, Đa Kao, Nguyễn Cư Trinh, Nguyễn Thái Bình, Phạm Ngũ Lão, Tân Định,
Võ Thị Sáu, Thảo Điền, An Khánh, An Phú, Bình Trưng Đông, Cát Lái, Thạnh Mỹ Lợi, Hiệp Phú, Tăng Nhơn Phú A, Trường Thọ,
Linh Xuân, Hiệp Bình Phước, Tam Bình, Bình Hưng Hòa, Tây Thạnh, Tân Sơn Nhì, Phú Thọ Hòa, Hiệp Tân, Phú Thuận, Tân Thuận Tây,
Hải Châu I, Hải Châu II, Thạch Thang, Thanh Bình, Thuận Phước, Hòa Thuận Tây, Nam Dương, Phước Ninh, Bình Hiên, Khuê Trung,
An Hải Bắc, Mân Thái, Thọ Quang, Phước Mỹ, Nại Hiên Đông, Hòa Khánh Bắc, Quán Toan, Hùng Vương, Sở Dầu, Thượng Lý, Hạ Lý,
Máy Tơ, Máy Chai, Cầu Tre, Lạch Tray, Gia Viên, Dư Hàng Kênh, Vĩnh Niệm, Trường Thi, Lê Mao, Hưng Bình, Vinh Tân, Đội Cung,
Phường Đúc, Thủy Xuân, Vỹ Dạ, Kim Long, Gia Hội, Thuận Lộc, Xuân Khánh, An Nghiệp, Thới Bình, Cái Khế, Trà Nóc, Thới An Đông,
Ghềnh Ráng, Nhơn Bình, Tự An, Ea Tam, Thắng Lợi, Yên Đỗ, Chi Lăng, Nguyễn An Ninh, Rạch Dừa, Bửu Long, Trảng Dài, Hóa An
`);

/** All of them, each once. */
export const unitNames: readonly string[] = [...new Set([...provinces, ...districts, ...wards])];

function lines(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
