import { frozen } from '../foundation/text/frozen';
import type { Source } from './source';

/**
 * Lists every document and article that the published data cites, each once.
 *
 * @category Published data
 */
export const sources: readonly Source[] = /* @__PURE__ */ frozen([
  {
    id: 'vietnamnet-2022-09-12',
    publisher: 'VietNamNet',
    title: 'One-year review of the pilot of model ward police, Hải Phòng, 12/09/2022',
    publishedOn: '2022-09',
    locator:
      'https://vietnamnet.vn/bai-hoc-sau-1-nam-thuc-hien-cong-an-phuong-dien-hinh-kieu-mau-2059377.html',
    seenOn: '2026-11-27',
    kind: 'news',
  },
  {
    id: 'tienphong-2022-11-23',
    publisher: 'Tiền Phong',
    title: 'National conference of the Ministry of Public Security, 23/11/2022',
    publishedOn: '2022-11-23',
    locator: 'tienphong.vn, 23/11/2022; tìm: "công an phường điển hình, kiểu mẫu" "30% số phường"',
    kind: 'news',
  },
  {
    id: 'nghean-police-2024-12-18',
    publisher: 'Công an tỉnh Nghệ An',
    headline:
      'Họp xét, đánh giá kết quả xây dựng Công an phường kiểu mẫu về ANTT và văn minh đô thị năm 2024',
    title: 'Review of model ward police in Nghệ An, 2024',
    publishedOn: '2024-12-18',
    locator:
      'congan.nghean.gov.vn, 18/12/2024; tìm: "Họp xét, đánh giá kết quả xây dựng Công an phường kiểu mẫu về ANTT và văn minh đô thị năm 2024"',
    seenOn: '2026-11-27',
    kind: 'official-news',
  },
  {
    id: 'plxh-2024-04-26',
    publisher: 'Pháp luật & Xã hội',
    title: 'Change in securing order at the grassroots: the model ward police in Hà Nội',
    publishedOn: '2024-04-26',
    locator:
      'phapluatxahoi.kinhtedothi.vn, 26/04/2024; tìm: "công an phường điển hình, kiểu mẫu" "Điện Biên" "Ba Đình"',
    kind: 'news',
  },
  {
    id: 'kinhtedothi-tayho',
    publisher: 'Kinh tế & Đô thị',
    headline: 'Quận Tây Hồ chia sẻ kinh nghiệm xây dựng mô hình Công an phường kiểu mẫu',
    title: 'Tây Hồ district shares its experience of model ward police (visit of 2 May)',
    locator:
      'https://kinhtedothi.vn/quan-tay-ho-chia-se-kinh-nghiem-xay-dung-mo-hinh-cong-an-phuong-kieu-mau.html',
    seenOn: '2026-11-27',
    kind: 'news',
    note: 'year 2024 inferred from its content',
  },
  {
    id: 'cand-2022-09-05',
    publisher: 'Công an Nhân dân',
    headline:
      'Xây dựng Công an phường Điện Biên điển hình, kiểu mẫu về an ninh trật tự và văn minh đô thị',
    title: 'Inspection of the pilot in five cities',
    publishedOn: '2022-09-05',
    locator:
      'https://amp.cand.com.vn/lanh-dao-bo-cong-an/xay-dung-cong-an-phuong-dien-bien-dien-hinh-kieu-mau-ve-an-ninh-trat-tu-va-van-minh-do-thi-i666360',
    seenOn: '2026-11-27',
    kind: 'news',
  },
  {
    id: 'mps-2022-02-15',
    publisher: 'Bộ Công an',
    title: 'Hải Châu 1 ward police: 22 criteria in 7 groups of tasks',
    publishedOn: '2022-02-15',
    locator:
      'bocongan.gov.vn, 15/02/2022; tìm: "Hải Châu 1" "22 tiêu chí" "7 nhóm" (bài d23-t31050)',
    kind: 'official-news',
  },
  {
    id: 'nhandan-2023-12-11',
    publisher: 'Nhân Dân',
    title: 'Interim review of 2023: quota 106, registered 172',
    publishedOn: '2023-12',
    locator:
      'nhandan.vn, 12/2023; tìm: "công an phường điển hình, kiểu mẫu" "172" "106" (bài post786895)',
    kind: 'news',
  },
  {
    id: 'tienphong-2023-11-10',
    publisher: 'Tiền Phong',
    title: 'Ministry inspection in Hà Nội, 15 wards registered',
    publishedOn: '2023-11-10',
    locator:
      'https://tienphong.vn/cong-an-tp-ha-noi-hoan-thanh-tot-nhiem-vu-xay-dung-15-cong-an-phuong-dien-hinh-kieu-mau-nam-2023-post1586097.tpo',
    seenOn: '2026-11-27',
    kind: 'news',
  },
  {
    id: 'tienphong-2023-12-truongthi',
    publisher: 'Tiền Phong',
    title: 'Trường Thi ward, Vinh',
    publishedOn: '2023-12',
    locator: 'tienphong.vn, 12/2023; tìm: "công an phường Trường Thi" "22" (bài post1597293)',
    kind: 'news',
  },
  {
    id: 'cadn-2024-03-27',
    publisher: 'Công an Đà Nẵng',
    title: 'Khuê Trung ward: 19 of 20 at baseline',
    publishedOn: '2024-03-27',
    locator:
      'cadn.com.vn, 27/03/2024; tìm: "Công an phường Khuê Trung" "tiêu chí" (bài post292713)',
    kind: 'news',
  },
  {
    id: 'cadn-2023-02-07',
    publisher: 'Công an Đà Nẵng',
    headline: 'Tỉnh ủy Phú Yên ban hành Nghị quyết xây dựng Công an phường điển hình, kiểu mẫu',
    title: 'Phú Yên provincial party committee resolution on model ward police',
    publishedOn: '2023-02-07',
    locator:
      'https://cadn.com.vn/tinh-uy-phu-yen-ban-hanh-nghi-quyet-xay-dung-cong-an-phuong-dien-hinh-kieu-mau-post272951.html',
    seenOn: '2026-11-27',
    kind: 'news',
  },
  {
    id: 'hungyen-scheme-2023-2028',
    publisher: 'UBND tỉnh Hưng Yên',
    title: 'Decision approving the scheme of model ward police 2023-2028',
    locator:
      'https://hanhchinhcong.hungyen.gov.vn/quyet-dinh-phe-duyet-de-an-cong-an-phuong-dien-hinh-kieu-mau-ve-an-ninh-trat-tu-va-van-minh-do-thi-giai-doan-2023-2028-c26906.html',
    seenOn: '2026-11-27',
    kind: 'official-news',
  },
  {
    id: 'quangnam-2025-05-30',
    publisher: 'Báo Quảng Nam',
    headline:
      'Công bố quyết định công nhận Công an phường kiểu mẫu về an ninh trật tự và văn minh đô thị năm 2024 cho công an 3 phường ở Điện Bàn',
    title: 'Decision 2878 on three wards of Điện Bàn announced',
    publishedOn: '2025-05-30',
    locator:
      'https://baoquangnam.vn/cong-bo-quyet-dinh-cong-nhan-cong-an-phuong-kieu-mau-ve-an-ninh-trat-tu-va-van-minh-do-thi-nam-2024-cho-cong-an-3-phuong-o-dien-ban-3155816.html',
    seenOn: '2026-11-27',
    kind: 'news',
  },
  {
    id: 'kontum-police-2025-06-11',
    publisher: 'Công an tỉnh Kon Tum',
    headline:
      'Công bố quyết định công nhận “Công an phường kiểu mẫu về an ninh, trật tự và văn minh đô thị”',
    title: 'Recognition of Ngô Mây and Trần Hưng Đạo ward police announced',
    publishedOn: '2025-06-11',
    locator:
      'http://congan.kontum.gov.vn/tin-tuc-su-kien/hoat-dong-cua-cong-an-tinh/cong-bo-quyet-dinh-cong-nhan-cong-an-phuong-kieu-mau-ve-an-ninh-trat-tu-va-van-minh-do-thi-.html',
    seenOn: '2026-11-27',
    kind: 'official-news',
  },
  {
    id: 'bariavungtau-2022-11-23',
    publisher: 'Báo Bà Rịa-Vũng Tàu',
    title: 'Pilot of model ward police to start in the province',
    publishedOn: '2022-11-23',
    locator:
      'https://baobariavungtau.com.vn/phap-luat/202211/trien-khai-thi-diem-cong-an-phuong-kieu-mau-ve-an-ninh-trat-tu-965237/',
    seenOn: '2026-11-27',
    kind: 'news',
  },
  {
    id: 'bariavungtau-2024-02',
    publisher: 'Báo Bà Rịa-Vũng Tàu',
    title: 'Two pilot wards of 2023',
    publishedOn: '2024-02',
    locator:
      'https://baobariavungtau.com.vn/phap-luat/202402/keo-giam-toi-pham-xay-dung-van-minh-do-thi-1003767/',
    seenOn: '2026-11-27',
    kind: 'news',
  },
  {
    id: 'units-dataset',
    publisher: 'thanglequoc/vietnamese-provinces-database (public data set, MIT licence)',
    title: 'Administrative units of Vietnam by decree date; ward counts made by counting its rows',
    locator: 'https://github.com/thanglequoc/vietnamese-provinces-database',
    kind: 'data-set',
  },
  {
    id: 'antg-2022-05-21',
    publisher: 'Công an Nhân dân (An ninh thế giới)',
    title:
      'Ministry team checks one year of the pilot at Tân Chánh Hiệp; names the decision that issued the provisional set',
    publishedOn: '2022-05-21',
    locator:
      'http://antg.cand.com.vn/Hoat-dong-LL-CAND/kiem-tra-danh-gia-ket-qua-xay-dung-cong-an-phuong-dien-hinh-kieu-mau-i654431/',
    kind: 'news',
  },
  {
    id: 'baocantho-2022-05-20',
    publisher: 'Báo Cần Thơ',
    title:
      'Workshop on the draft scheme of Cần Thơ: pilot ward An Hòa, Decision 5764, steps to 2030',
    publishedOn: '2022-05-20',
    locator:
      'https://baocantho.com.vn/hoi-thao-xay-dung-cong-an-phuong-kieu-mau-ve-an-ninh-trat-tu-van-minh-do-thi-a147054.html',
    kind: 'news',
  },
  {
    id: 'qrt-2023-05-30',
    publisher: 'Đài PT-TH Quảng Nam',
    title:
      'Quảng Nam police roll out Scheme 03 and Plan 556; three wards prepare; 30% of ward police by 2025, all by 2030',
    publishedOn: '2023-05',
    locator:
      'https://www.qrt.vn/chinh-tri/xay-dung-cong-an-phuong-dien-hinh-kieu-mau-ve-antt-va-van-minh-do-thi-2/',
    kind: 'news',
    note: 'the text says 30/5; the year 2023 is inferred from its content',
  },
  {
    id: 'dongnai-1093-2024',
    publisher: 'UBND tỉnh Đồng Nai',
    title: 'Quyết định 1093/QĐ-UBND on the scheme of model ward police of Đồng Nai, 2024 to 2030',
    publishedOn: '2024-04-19',
    locator:
      'https://thuviennhadat.vn/vbpl/quyet-dinh-1093-qd-ubnd-2024-de-an-xay-dung-cong-an-phuong-kieu-mau-ve-an-ninh-dong-nai-610287.html',
    kind: 'official-text',
    note: 'only its head was seen',
  },
  {
    id: 'bacninh-224-2024',
    publisher: 'UBND tỉnh Bắc Ninh',
    title:
      'Quyết định 224/QĐ-UBND on the scheme of model ward police of Bắc Ninh, 2024 to 2030; cites Plan 556/KH-BCA-V05 of 04/11/2022',
    publishedOn: '2024-05-09',
    locator:
      'https://hethongphapluat.com/quyet-dinh-224-qd-ubnd-nam-2024-ve-de-an-xay-dung-cong-an-phuong-that-su-trong-sach-vung-manh-chinh-quy-tinh-nhue-hien-dai-kieu-mau-ve-an-ninh-trat-tu-va-van-minh-do-thi-tren-dia-ban-tinh-bac-ninh-giai-doan-2024-2030.html',
    kind: 'official-text',
    note: 'only its head was seen',
  },
  {
    id: 'sggp-2023-07',
    publisher: 'Sài Gòn Giải Phóng',
    title: 'Scheme of TP.HCM: all 249 ward police by 2030',
    publishedOn: '2023-07',
    locator:
      'https://www.sggp.org.vn/den-nam-2030-tphcm-hoan-thanh-xay-dung-cong-an-phuong-dien-hinh-kieu-mau-post697351.html',
    kind: 'news',
  },
  {
    id: 'plo-2023-12',
    publisher: 'Pháp Luật TP.HCM',
    title: 'Interim review of 2023: 172 registered',
    publishedOn: '2023-12',
    locator: 'plo.vn, 12/2023; tìm: "công an phường điển hình, kiểu mẫu" "172" (bài post766177)',
    kind: 'news',
  },
  {
    id: 'antv-467777',
    publisher: 'ANTV',
    title: 'Hải Châu 1 ward police reaches 21 of 22',
    locator:
      'alpha.antv.gov.vn, 2022; tìm: "Công an phường Hải Châu 1" "21/22 tiêu chí" (bài 467777)',
    kind: 'official-news',
    note: 'year 2022 inferred from its content',
  },
  {
    id: 'tuyhoa-2025-04-19',
    publisher: 'UBND thành phố Tuy Hòa',
    title: '106 communes of Phú Yên become 34',
    publishedOn: '2025-04-19',
    locator:
      'https://tptuyhoa.phuyen.gov.vn/tin-so-ban-nganh-dia-phuong/to-chuc-lay-y-kien-nhan-dan-ve-chu-truong-sap-xep-dvhc-cap-xa-cua-tinh-phu-yen-nam-2025-789720',
    kind: 'official-news',
  },
  {
    id: 'znews-1564839',
    publisher: 'Znews',
    title: 'From 1 July 2025: 3,319 commune-level police, 687 of them of wards',
    locator:
      'https://znews.vn/nhung-viec-can-bo-cong-chuc-khong-duoc-lam-tu-ngay-17-post1564839.html',
    seenOn: '2026-11-27',
    kind: 'news',
  },
  {
    id: 'baoxaydung-2025-06-28',
    publisher: 'Báo Xây dựng',
    headline: 'Từ 1/7, toàn quốc có 34 công an cấp tỉnh và 3.319 công an cấp xã',
    title: 'From 1 July 2025: 3,319 commune-level police, 687 of them of wards',
    publishedOn: '2025-06-28',
    locator:
      'https://baoxaydung.vn/print/tu-1-7-toan-quoc-co-34-cong-an-cap-tinh-va-3319-cong-an-cap-xa-192250628102118715.htm',
    seenOn: '2026-11-27',
    kind: 'news',
  },
  {
    id: 'hatinh-police-2023-02',
    publisher: 'Công an tỉnh Hà Tĩnh',
    headline: 'Nghị quyết số 12 của Bộ Chính trị - dấu ấn xây dựng Đảng, xây dựng lực lượng CAND',
    title: 'Resolution 12 of the Politburo, of 16/03/2022, one year on',
    publishedOn: '2023-02',
    locator:
      'https://congan.hatinh.gov.vn/bai-viet/nghi-quyet-so-12-cua-bo-chinh-tri-dau-an-xay-dung-dang-xay-dung-luc-luong-cand_1675308366.caht',
    seenOn: '2026-11-27',
    kind: 'official-news',
  },
  {
    id: 'gialaitv-2022-06',
    publisher: 'Đài PT-TH Gia Lai',
    title: 'National conference of 17/06/2022 on Resolution 12-NQ/TW of 16/03/2022',
    publishedOn: '2022-06',
    locator:
      'http://gialaitv.vn/tin-tuc/chinh-tri/tong-bi-thu-nguyen-phu-trong-xay-dung-luc-luong-cong-an-nhan-dan-dap-ung-yeu-cau-nhiem-vu-trong-tinh-hinh-moi/',
    seenOn: '2026-11-27',
    kind: 'news',
  },
]);
