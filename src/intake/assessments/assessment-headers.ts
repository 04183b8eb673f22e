import type { AssessmentBasis } from '../../assessment/submitted-assessment';

/** What a column of assessments can hold, beside the results of single criteria. */
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
  | 'unmetCriteria'
  | 'criterion'
  | 'result'
  | 'reason';

/** The headers of each column, the name of the field first. Hosts add their own with an option. */
export const assessmentHeaders: Readonly<Record<AssessmentField, readonly [string, ...string[]]>> =
  {
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
    ],
    assessmentYear: ['assessmentYear', 'Assessment year', 'Year', 'Năm', 'Năm đánh giá'],
    criteriaSet: ['criteriaSet', 'Criteria set', 'Bộ tiêu chí'],
    criteriaSetRevision: ['criteriaSetRevision', 'Revision', 'Phiên bản', 'Phiên bản bộ tiêu chí'],
    basis: ['basis', 'Loại kết quả', 'Tính chất kết quả'],
    tally: ['tally', 'Criteria met', 'Số tiêu chí đạt', 'Số TC đạt', 'Kết quả tổng hợp'],
    unmetCriteria: ['unmetCriteria', 'Unmet criteria', 'Tiêu chí chưa đạt', 'Tiêu chí không đạt'],
    criterion: ['criterion', 'Tiêu chí'],
    result: ['result', 'Kết quả', 'Kết quả đánh giá'],
    reason: ['reason', 'Lý do', 'Lý do không áp dụng'],
  };

/** The words that say whether results are confirmed; each stands for one of the two. */
export const basisWords: Readonly<Record<AssessmentBasis, readonly string[]>> = {
  confirmed: ['confirmed', 'Chính thức'],
  projected: ['projected', 'Dự kiến', 'Dự kiến đạt'],
};

/** What says that no rank of a ladder is held. */
export const noRankWords: readonly string[] = ['none', 'không', 'không có'];
