import { listOf } from '../../../foundation/text/list-of';
import { quote } from '../../../foundation/text/quote';
import type { IssueTexts } from '../../issue-texts';
import { dayText } from '../issue-words';

/** Texts of assessment issues. */
export const assessmentTexts: IssueTexts<'assessment'> = {
  'assessment/day-order': {
    problem: ({ earlierKey, earlier, laterKey, later }) =>
      `${laterKey} (${dayText(later)}) sớm hơn ${earlierKey} (${dayText(earlier)}).`,
    remedy: () => 'Kiểm tra lại hai ngày này.',
  },
  'assessment/unknown-stage': {
    problem: ({ stage, stages }) =>
      `Cấp đánh giá ${quote(stage)} không có trong danh sách các cấp: ${listOf(stages)}.`,
    remedy: () => 'Ghi một cấp có trong danh sách, hoặc bổ sung cấp này vào danh sách.',
  },
  'assessment/no-day': {
    problem: ({ assessmentCount }) =>
      `Có ${assessmentCount} bản đánh giá không ghi "recordedOn" và "assessedOn"; coi như đã có từ trước mọi ngày.`,
    remedy: () => 'Ghi ngày tiếp nhận ("recordedOn") cho từng bản đánh giá.',
  },
  'assessment/repeated-stage': {
    problem: ({ stage }) =>
      `Cấp đánh giá ${quote(stage)} xuất hiện hai lần trong danh sách các cấp.`,
    remedy: () => 'Mỗi cấp chỉ ghi một lần.',
  },
  'assessment/withdrawn': {
    problem: ({ withdrawnOn, asOf }) =>
      `Bản đánh giá đã bị rút từ ngày ${dayText(withdrawnOn)}; đến ngày ${dayText(asOf)} không còn được tính.`,
    remedy: () => 'Gửi bản đánh giá thay thế, hoặc xét tại một ngày trước khi rút.',
  },
  'assessment/year-not-begun': {
    problem: ({ assessmentYear, asOf }) =>
      `Tính đến ngày ${dayText(asOf)} chưa sang năm ${assessmentYear}, nên kết quả của năm đó chưa thể là kết quả chính thức.`,
    remedy: () =>
      'Kiểm tra lại năm đánh giá và ngày xét ("asOf"); kết quả dự kiến cho năm chưa bắt đầu thì ghi "projected".',
  },
  'assessment/on-record-later': {
    problem: ({ day, asOf }) =>
      `Bản đánh giá chỉ được tiếp nhận từ ngày ${dayText(day)}, sau ngày xét ${dayText(asOf)}.`,
    remedy: () => 'Kiểm tra lại ngày; báo cáo tính đến ngày xét sẽ chưa tính bản đánh giá này.',
  },
  'assessment/repeated': {
    problem: ({ unitId, assessmentYear, rowNumbers }) =>
      `Các dòng ${listOf(rowNumbers)} ghi giống nhau về phường ${quote(unitId)} năm ${assessmentYear}; chỉ tính một lần.`,
    remedy: () => 'Xóa các dòng thừa.',
  },
  'assessment/contradictory': {
    problem: ({ unitId, assessmentYear, rowNumbers }) =>
      `Các dòng ${listOf(rowNumbers)} ghi khác nhau về phường ${quote(unitId)} năm ${assessmentYear}.`,
    remedy: () => 'Xác định dòng đúng và xóa các dòng còn lại.',
  },
  'assessment/several-sets': {
    problem: ({ criteriaSets }) =>
      `Kết quả trong bảng được đánh giá theo nhiều bộ tiêu chí: ${listOf(criteriaSets)}; không gộp thành một con số.`,
    remedy: () => 'Báo cáo riêng kết quả theo từng bộ tiêu chí.',
  },
};
