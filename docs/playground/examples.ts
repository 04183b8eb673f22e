/** A sheet as offices send them, made up: a title, headings, spellings that differ, and rows that cannot be read. */
export const exampleResults = [
  'TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ NĂM 2025',
  'STT\tPhường\tĐịa bàn\tLoại kết quả\tSố tiêu chí đạt\tTiêu chí chưa đạt\tGhi chú',
  '1\tBến Hòa\tQuận Sông Xanh\tChính thức\t20/20\t\t',
  '2\tPhường Thủy Lý\tQuận Sông Xanh\tChính thức\t19/20\t6\t',
  '3\tP. An Cư\tQuận Sông Xanh\tChính thức\t18/20\t6; criterion-13\t',
  '4\tĐồng Mới\tQuận Sông Xanh\tChính thức\t07/08\t\t',
  '5\tVĩnh Thái\tThành phố Bến Cũ\tChính thức\t20/20\t\t',
  '6\tLong Điền\tThành phố Bến Cũ\tDự kiến\t20/20\t\t',
  '7\tTân Lập\tThành phố Bến Cũ\tChính thức\t\t\tchưa có báo cáo',
  '8\tHòa Bình\tThành phố Bến Cũ\tChính thức\t21/22\t\t',
  'Tổng cộng\t8',
].join('\n');

/** Decisions, made up. */
export const exampleDecisions = [
  'Phường\tĐịa bàn\tSự kiện\tNgày\tNăm\tSố quyết định\tNgày ghi nhận',
  'Bến Hòa\tQuận Sông Xanh\tCông nhận\t2023-04-10\t2022\tQĐ 11\t',
  'Bến Hòa\tQuận Sông Xanh\tDuy trì\t2024-04-15\t2023\tQĐ 25\t2024-06-01',
  'Bến Hòa\tQuận Sông Xanh\tTạm đình chỉ\t2025-03-20\t2024\tQĐ 31\t',
  'Bến Hòa\tQuận Sông Xanh\tKhôi phục\t2025-06-20\t\tQĐ 47\t',
  'Vĩnh Thái\tThành phố Bến Cũ\tCông nhận\t2024-04-15\t2023\tQĐ 26\t',
].join('\n');
