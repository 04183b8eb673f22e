import type { AssessmentBasis } from '../../assessment/submitted-assessment';
import { frozen } from '../../foundation/text/frozen';

/**
 * Names what a column of assessments can hold, beside the results of single criteria.
 *
 * @category Intake
 */
export type AssessmentField =
  | 'unitId'
  | 'unitCode'
  | 'ward'
  | 'area'
  | 'assessmentYear'
  | 'criteriaSet'
  | 'criteriaSetRevision'
  | 'basis'
  | 'tally'
  | 'criteriaCount'
  | 'unmetCriteria'
  | 'criterion'
  | 'result'
  | 'reason'
  | 'selfResult'
  | 'met'
  | 'notMet'
  | 'evidence'
  | 'stage'
  | 'assessedBy'
  | 'assessedOn'
  | 'recordedOn'
  | 'withdrawnOn'
  | 'periodFrom'
  | 'periodTo';

/**
 * Lists the headers by which `readAssessmentRows` knows each column, the name of the field first; capitals, marks and blanks do
 * not count, as `textKey` says. A host can show them, write an empty table with them, or find the row in which they stand.
 *
 * @category Intake
 */
export const assessmentHeaders: Readonly<Record<AssessmentField, readonly [string, ...string[]]>> =
  /* @__PURE__ */ frozen({
    unitId: ['unitId', 'Unit ID', 'Mã định danh'],
    unitCode: ['unitCode', 'Unit code', 'Ward code', 'Mã phường', 'Mã đơn vị', 'Mã ĐVHC'],
    ward: [
      'ward',
      'Ward name',
      'Unit',
      'Phường',
      'Tên phường',
      'Công an phường',
      'Đơn vị',
      'Tên đơn vị',
    ],
    area: [
      'area',
      'District',
      'City',
      'Province',
      'Địa bàn',
      'Quận',
      'Huyện',
      'Quận, huyện',
      'Quận/huyện',
      'Quận/huyện/thị xã/thành phố',
      'Tỉnh',
      'Tỉnh/thành phố',
      'Tỉnh, thành phố',
      'Tỉnh/TP',
      'Thành phố',
      'TP',
      'Thành phố trực thuộc trung ương',
      'TP trực thuộc TW',
      'Thành phố thuộc tỉnh',
      'Thị xã',
    ],
    assessmentYear: ['assessmentYear', 'Assessment year', 'Year', 'Năm', 'Năm đánh giá'],
    criteriaSet: ['criteriaSet', 'Criteria set', 'Bộ tiêu chí'],
    criteriaSetRevision: ['criteriaSetRevision', 'Revision', 'Phiên bản', 'Phiên bản bộ tiêu chí'],
    basis: ['basis', 'Loại kết quả', 'Tính chất kết quả'],
    tally: ['tally', 'Criteria met', 'Số tiêu chí đạt', 'Số TC đạt', 'Kết quả tổng hợp'],
    criteriaCount: ['criteriaCount', 'Total criteria', 'Tổng số tiêu chí', 'Tổng số TC'],
    unmetCriteria: ['unmetCriteria', 'Unmet criteria', 'Tiêu chí chưa đạt', 'Tiêu chí không đạt'],
    criterion: ['criterion', 'Tiêu chí', 'Nội dung', 'Nội dung tiêu chí'],
    result: ['result', 'Kết quả', 'Kết quả đánh giá', 'Kết quả thẩm định', 'Thẩm định'],
    reason: ['reason', 'Lý do', 'Lý do không áp dụng'],
    selfResult: ['selfResult', 'Self-assessment', 'Tự đánh giá', 'Kết quả tự đánh giá'],
    met: ['met', 'Đạt'],
    notMet: ['notMet', 'Not met', 'Chưa đạt', 'Không đạt'],
    evidence: ['evidence', 'Minh chứng', 'Tài liệu minh chứng', 'Tài liệu kiểm chứng', 'Hồ sơ'],
    stage: ['stage', 'Stage', 'Cấp đánh giá', 'Giai đoạn'],
    assessedBy: ['assessedBy', 'Assessed by', 'Cơ quan đánh giá', 'Cơ quan thẩm định'],
    assessedOn: ['assessedOn', 'Assessed on', 'Ngày đánh giá', 'Ngày thẩm định'],
    recordedOn: ['recordedOn', 'Recorded on', 'Ngày ghi nhận'],
    withdrawnOn: ['withdrawnOn', 'Withdrawn on', 'Ngày rút', 'Ngày hủy'],
    periodFrom: ['periodFrom', 'Period from', 'Kỳ đánh giá từ ngày', 'Từ ngày'],
    periodTo: ['periodTo', 'Period to', 'Kỳ đánh giá đến ngày', 'Đến ngày'],
  });

/** The words that say whether results are confirmed; each stands for one of the two. */
export const basisWords: Readonly<Record<AssessmentBasis, readonly string[]>> = {
  confirmed: ['confirmed', 'Chính thức'],
  projected: ['projected', 'Dự kiến', 'Dự kiến đạt'],
};

/** How the stages that are known are written; others stand as themselves. */
export const stageWords: Readonly<Record<string, readonly string[]>> = {
  'self-assessment': ['Tự đánh giá'],
  'district-appraisal': ['Cấp quận', 'Cấp huyện', 'Quận thẩm định', 'Huyện thẩm định'],
  'provincial-review': ['Cấp tỉnh', 'Tỉnh thẩm định', 'Thành phố thẩm định'],
  'ministerial-inspection': ['Cấp Bộ', 'Bộ kiểm tra', 'Bộ thẩm định'],
};

/** What says that no rank of a ladder is held. */
export const noRankWords: readonly string[] = ['none', 'không', 'không có'];
