import { listUnits } from '../../../foundation/issue/unit-mention';
import { listOf } from '../../../foundation/text/list-of';
import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';
import { dayText, unitLevel } from '../issue-words';

const unitChanges = {
  ended: 'là đơn vị đã kết thúc hoạt động từ ngày',
  renamed: 'là tên cũ, đã đổi từ ngày',
  recoded: 'là mã cũ, đã đổi từ ngày',
  reclassified: 'là đơn vị đã chuyển sang loại khác từ ngày',
};

/** Texts of unit issues. */
export const unitTexts: IssueTexts<'unit'> = {
  'unit/existence-order': {
    problem: ({ existsFrom, endedOn }) =>
      `Ngày kết thúc (${dayText(endedOn)}) không sau ngày bắt đầu (${dayText(existsFrom)}) của đơn vị.`,
    remedy: () => 'Kiểm tra lại hai ngày; một đơn vị phải tồn tại ít nhất một ngày.',
  },
  'unit/overlap': {
    problem: ({ id, position, otherPosition }) =>
      `Đơn vị ${quote(id)} được ghi hai lần cho cùng một khoảng thời gian: tại units.${otherPosition} và units.${position}.`,
    remedy: () => 'Cho dòng trước kết thúc đúng vào ngày dòng sau bắt đầu.',
  },
  'unit/interrupted': {
    problem: ({ id, endedOn, existsFrom }) =>
      `Đơn vị ${quote(id)} đã kết thúc ngày ${dayText(endedOn)} nhưng lại xuất hiện từ ngày ${dayText(existsFrom)}.`,
    remedy: () => 'Đặt mã riêng cho đơn vị lập sau, hoặc bổ sung khoảng thời gian còn thiếu.',
  },
  'unit/shared-code': {
    problem: ({ code, position, otherPosition }) =>
      `Hai đơn vị mang cùng mã số ${quote(code)} trong cùng thời gian: units.${otherPosition} và units.${position}.`,
    remedy: () => 'Kiểm tra lại mã số và thời gian áp dụng của từng mã.',
  },
  'unit/unexplained-end': {
    problem: ({ id, endedOn }) =>
      `Đơn vị ${quote(id)} kết thúc ngày ${dayText(endedOn)} nhưng không có thông tin về việc sắp xếp đơn vị này.`,
    remedy: () => 'Bổ sung việc sắp xếp: nhập, chia, thay đổi khác hoặc giải thể.',
  },
  'unit/unknown-parent': {
    problem: ({ parentId }) => `Danh mục không có đơn vị cấp trên ${quote(parentId)}.`,
    remedy: () => 'Thêm đơn vị cấp trên vào danh mục hoặc sửa lại mã.',
  },
  'unit/absent-parent': {
    problem: ({ parentId, bound, day }) =>
      bound === 'from'
        ? `Đơn vị cấp trên ${quote(parentId)} đến ngày ${dayText(day)} mới có, sau đơn vị này.`
        : `Đơn vị cấp trên ${quote(parentId)} đã kết thúc ngày ${dayText(day)}, trước đơn vị này.`,
    remedy: () => 'Kiểm tra thời gian của hai đơn vị, hoặc thêm dòng ghi đơn vị cấp trên mới.',
  },
  'unit/parent-level': {
    problem: ({ level, parentId, parentLevel }) =>
      `Đơn vị loại ${unitLevel(level)} không thể trực thuộc ${quote(parentId)} thuộc loại ${unitLevel(parentLevel)}.`,
    remedy: () => 'Sửa đơn vị cấp trên hoặc loại của một trong hai đơn vị.',
  },
  'unit/not-found': {
    problem: ({ received, areaName }) =>
      `Không có đơn vị ${quote(received)}${areaName === undefined ? '' : ` thuộc ${quote(areaName)}`} tại ngày của bảng.`,
    remedy: ({ suggestions }) =>
      suggestions.length === 0
        ? 'Sửa theo danh mục đơn vị.'
        : `Sửa theo danh mục đơn vị; có thể là ${listUnits(suggestions)}.`,
  },
  'unit/ambiguous': {
    problem: ({ received, candidates, candidateCount }) =>
      `${quote(received)} có thể là một trong ${candidateCount} đơn vị: ${listUnits(candidates)}${candidateCount > candidates.length ? '; …' : ''}.`,
    remedy: () => 'Ghi thêm địa bàn (quận, huyện, tỉnh, thành phố) hoặc ghi mã đơn vị.',
  },
  'unit/ceased': {
    problem: ({ received, change, on, instruments, successors }) =>
      `${quote(received)} ${unitChanges[change]} ${dayText(on)}${instruments.length === 0 ? '' : ` (${listOf(instruments)})`}; ${
        successors.length === 0 ? 'chưa rõ đơn vị thay thế' : `hiện nay là ${listUnits(successors)}`
      }.`,
    remedy: () => 'Ghi đơn vị hiện nay cần nói đến, hoặc chọn ngày trước khi thay đổi.',
  },
  'unit/not-begun': {
    problem: ({ received, existsFrom }) =>
      `${quote(received)} chỉ là tên hoặc mã của đơn vị từ ngày ${dayText(existsFrom)}.`,
    remedy: () => 'Ghi tên hoặc mã của đơn vị tại ngày của bảng, hoặc chọn ngày sau đó.',
  },
  'unit/former-area': {
    problem: ({ received, unitId, on, areaNames }) =>
      `Từ ngày ${dayText(on)}, đơn vị ${quote(unitId)} không còn thuộc ${quote(received)}${areaNames.length === 0 ? '' : `; hiện nay thuộc ${listOf(areaNames)}`}.`,
    remedy: () => 'Ghi địa bàn mà đơn vị trực thuộc tại ngày của bảng.',
  },
  'unit/unknown-area': {
    problem: ({ received, nearest }) =>
      `Không có địa bàn nào tên là ${quote(received)}${nearest === undefined ? '.' : `; có phải là ${quote(nearest)} không?`}`,
    remedy: () =>
      'Sửa tên địa bàn theo danh mục đơn vị, hoặc bổ sung cách viết này bằng tùy chọn aliases của indexUnitNames.',
  },
  'unit/ended-namesake': {
    problem: ({ received, unitId, namesake, endedOn }) =>
      `${quote(received)} được hiểu là đơn vị ${quote(unitId)}; một đơn vị khác cùng tên đã kết thúc hoạt động từ ngày ${dayText(endedOn)}: ${listUnits([namesake])}.`,
    remedy: () => 'Ghi thêm tỉnh, thành phố hoặc mã đơn vị nếu muốn nói đến đơn vị đã kết thúc.',
  },
  'unit/code-without-zeros': {
    problem: ({ received, codes }) =>
      `Không có đơn vị nào mang mã ${quote(received)}; có thể đã mất các chữ số 0 ở đầu: ${listOf(codes)}.`,
    remedy: () => 'Định dạng cột mã là văn bản và ghi đủ các chữ số 0 ở đầu.',
  },
  'unit/no-level': {
    problem: ({ received }) => `Chưa rõ ${quote(received)} thuộc cấp nào.`,
    remedy: () => 'Ghi loại đơn vị trước tên, ví dụ Quận, hoặc ghi vào cột Cấp.',
  },
  'unit/short-code': {
    problem: ({ received, digitCount }) =>
      `Mã ${quote(received)} ngắn hơn mã của các đơn vị cùng cấp (${digitCount} chữ số); có thể đã mất các chữ số 0 ở đầu.`,
    remedy: () => 'Định dạng cột mã là văn bản và ghi đủ các chữ số 0 ở đầu.',
  },
  'unit/code-as-number': {
    problem: ({ received }) =>
      `Mã đơn vị ${received} được ghi dưới dạng số nên đã mất các chữ số 0 ở đầu.`,
    remedy: () => 'Định dạng cột mã là văn bản và ghi đủ các chữ số 0 ở đầu.',
  },
  'unit/level-abolished': {
    problem: ({ unitId, level, on }) =>
      `Đơn vị ${quote(unitId)} thuộc cấp ${unitLevel(level)}, cấp này đã bãi bỏ từ ngày ${dayText(on)}, nhưng không ghi ngày kết thúc.`,
    remedy: () => 'Ghi ngày kết thúc của đơn vị, hoặc sửa lại cấp.',
  },
};
