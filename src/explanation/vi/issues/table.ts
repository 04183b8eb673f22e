import { listOf } from '../../../foundation/text/list-of';
import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';

const unplaced = {
  evidence: 'tài liệu kiểm chứng',
  override: 'quyết định thay đổi kết quả của tiêu chí',
  disputed: 'kết quả còn có ý kiến khác nhau',
  'gate-answers': 'kết quả về điều kiện xét của một quy tắc chưa được cung cấp',
  'repair-days': 'số ngày khắc phục',
  'no-events': 'lịch sử không có sự kiện nào',
};

/** Texts of table issues. */
export const tableTexts: IssueTexts<'table'> = {
  'table/no-header': {
    problem: () => 'Bảng không có dòng tiêu đề.',
    remedy: () =>
      'Đặt tiêu đề ở dòng đầu tiên có dữ liệu hoặc chỉ rõ dòng tiêu đề bằng tùy chọn headerRows.',
  },
  'table/title-above-header': {
    problem: ({ received }) =>
      `${quote(received)} đứng một mình trong dòng như tên bảng, trong khi đây là nơi tìm dòng tiêu đề cột.`,
    remedy: () =>
      'Chỉ rõ dòng tiêu đề cột bằng tùy chọn headerRows, hoặc xóa các dòng ở phía trên tiêu đề cột.',
  },
  'table/one-column': {
    problem: ({ received, delimiter }) =>
      `Cả dòng tiêu đề nằm trong một ô: ${quote(received)}; các cột có lẽ được ngăn cách bằng ${quote(delimiter)}.`,
    remedy: ({ delimiter }) =>
      `Đọc lại tệp với dấu ngăn cách ${quote(delimiter)}, hoặc để chương trình đọc tự nhận dạng.`,
  },
  'table/too-many-columns': {
    problem: ({ columnCount, maximum }) =>
      `Bảng có ${columnCount} cột; chỉ đọc tối đa ${maximum} cột.`,
    remedy: () => 'Bỏ các cột không cần thiết hoặc tách bảng thành nhiều phần.',
  },
  'table/ambiguous-criterion': {
    problem: ({ received, ids, criteriaSetId }) =>
      `${quote(received)} có thể chỉ nhiều nội dung được đánh giá theo bộ ${quote(criteriaSetId)}: ${listOf(ids)}.`,
    remedy: () => 'Ghi đúng mã của nội dung cần nêu.',
  },
  'table/missing-column': {
    problem: ({ expected }) => `Thiếu cột, cần có một trong các cột: ${listOf(expected)}.`,
    remedy: ({ option }) =>
      option === undefined
        ? 'Thêm cột còn thiếu.'
        : `Thêm cột còn thiếu, hoặc khai báo giá trị chung cho mọi dòng bằng tùy chọn ${quote(option)}.`,
  },
  'table/mixed-layouts': {
    problem: ({ headers }) => `Bảng có các cột thuộc những mẫu khác nhau: ${listOf(headers)}.`,
    remedy: () =>
      'Tách thành bảng riêng cho từng mẫu: kết quả tổng hợp, mỗi tiêu chí một cột hoặc mỗi tiêu chí một dòng.',
  },
  'table/no-register': {
    problem: () => 'Cột này ghi tên hoặc mã phường nhưng chưa có danh mục đơn vị để đối chiếu.',
    remedy: () =>
      'Cung cấp danh mục đơn vị (qua indexUnitNames) hoặc bỏ qua cột bằng ignoredHeaders.',
  },
  'table/no-rows': {
    problem: () => 'Dưới dòng tiêu đề không có dòng dữ liệu nào.',
    remedy: () => 'Kiểm tra xem đã chọn đúng trang tính và đọc hết các dòng chưa.',
  },
  'table/blank-rows': {
    problem: ({ rowCount }) => `Đã bỏ qua ${rowCount} dòng trống.`,
    remedy: () => 'Không cần làm gì, trừ khi dòng đó lẽ ra phải có số liệu.',
  },
  'table/total-row': {
    problem: ({ received }) => `Đã bỏ qua dòng cộng (${quote(received)}).`,
    remedy: () => 'Không cần làm gì, trừ khi đó là dòng của một phường.',
  },
  'table/section-row': {
    problem: ({ received, textRow }) =>
      `Dòng này nằm dưới đề mục ${quote(received)} (dòng ${textRow}), chưa rõ đề mục đó nói gì về dòng này.`,
    remedy: () =>
      'Nếu đề mục là tên đơn vị thì sửa lại cho đúng; nếu không, khai báo ý nghĩa của đề mục bằng tùy chọn sections (danh sách rỗng nếu đề mục không có ý nghĩa gì).',
  },
  'table/second-table': {
    problem: ({ textRow }) =>
      `Dòng ${textRow} lặp lại tiêu đề cột, tức là một bảng khác bắt đầu từ đó.`,
    remedy: ({ textRow }) =>
      `Đọc riêng phần từ dòng ${textRow} như một bảng khác, hoặc khai báo ý nghĩa của đề mục phía trên bằng tùy chọn sections.`,
  },
  'table/blank-among-filled': {
    problem: ({ field }) =>
      `Ô trống trong khi các ô khác của cột (${quote(field)}) đã ghi; tùy chọn không thay cho từng ô riêng lẻ.`,
    remedy: ({ field }) =>
      `Điền vào ô này; nếu là một phần của ô gộp thì nêu tên cột trong tùy chọn fillDown: ${quote(field)}.`,
  },
  'table/surplus-cell': {
    problem: ({ column }) => `Có dữ liệu ở cột ${column}, là cột không có tiêu đề.`,
    remedy: () => 'Đặt tiêu đề cho cột hoặc xóa ô; kiểm tra xem dòng có bị lệch cột không.',
  },
  'table/missing-cell': {
    problem: ({ expected }) => `Dòng này phải ghi một trong các cột: ${listOf(expected)}.`,
    remedy: () => 'Điền vào ô còn trống.',
  },
  'table/differing-units': {
    problem: ({ unitIds }) =>
      `Các cột của dòng này nêu những đơn vị khác nhau: ${listOf(unitIds)}.`,
    remedy: () => 'Sửa lại để các cột cùng nêu một đơn vị.',
  },
  'table/refused-with': {
    problem: ({ rowNumbers }) =>
      `Dòng này gắn liền với những dòng khác bị lỗi: ${listOf(rowNumbers)}.`,
    remedy: ({ rowNumbers }) => `Sửa dòng ${listOf(rowNumbers)}; dòng này có thể không sai.`,
  },
  'table/both-ticked': {
    problem: () => 'Dòng này được đánh dấu cả ở cột đạt và cột chưa đạt.',
    remedy: () => 'Chỉ giữ lại một trong hai dấu.',
  },
  'table/tally-and-criteria': {
    problem: () => 'Dòng này vừa ghi kết quả tổng hợp vừa ghi kết quả từng tiêu chí.',
    remedy: () => 'Chỉ giữ kết quả tổng hợp hoặc kết quả từng tiêu chí.',
  },
  'table/needs-columns': {
    problem: ({ address, columns }) =>
      `Không thể ghi kết quả của ${quote(address)} trong một ô; cần các cột: ${listOf(columns)}.`,
    remedy: ({ columns }) => `Dùng các cột có tiêu đề: ${listOf(columns)}.`,
  },
  'table/incomplete-answer': {
    problem: ({ address, missing }) =>
      `Kết quả của ${quote(address)} chưa đủ; còn trống: ${listOf(missing)}.`,
    remedy: () => 'Điền các ô còn trống, hoặc xóa cả kết quả nếu chưa có số liệu.',
  },
  'table/stray-reason': {
    problem: ({ address }) => `Có ghi lý do nhưng ${quote(address)} không ghi là không áp dụng.`,
    remedy: () => 'Xóa lý do hoặc ghi kết quả là "Không áp dụng".',
  },
  'table/projected-result': {
    problem: ({ received }) =>
      `${quote(received)} mới chỉ là dự kiến, trong khi kết quả đánh giá được ghi là chính thức.`,
    remedy: () => 'Ghi ở dòng có loại kết quả "dự kiến", hoặc chờ đến khi có kết quả chính thức.',
  },
  'table/no-place': {
    problem: ({ what }) => `Bảng không có ô nào để ghi ${unplaced[what]}.`,
    remedy: ({ what }) =>
      what === 'gate-answers'
        ? 'Cung cấp quy tắc có điều kiện xét đó bằng tùy chọn recognitionPolicy hoặc maintenancePolicy.'
        : 'Lưu nội dung này dưới dạng JSON, hoặc bỏ ra trước khi xuất bảng.',
  },
  'table/lossy-round-trip': {
    problem: () =>
      'Nếu ghi vào bảng, nội dung này sẽ được đọc thành nội dung khác hoặc không đọc được.',
    remedy: () =>
      'Kiểm tra các mã và văn bản có dấu chấm phẩy, dấu gạch ngang đứng một mình hoặc khoảng trắng ở đầu, cuối; mỗi nội dung chỉ ghi một lần.',
  },
};
