import { assessmentHeaders } from '../assessments/assessment-headers';
import type { HeadersByField } from '../table/missing-columns';

/** What a column of a score sheet can hold, beside the points of single criteria. */
export type ScoreField =
  | 'unitId'
  | 'unitCode'
  | 'ward'
  | 'area'
  | 'assessmentYear'
  | 'criterion'
  | 'points'
  | 'maximum'
  | 'deduction'
  | 'bonus'
  | 'total'
  | 'rank';

/** The headers of a score sheet, the name of the field first. */
export const scoreHeaders: HeadersByField<ScoreField> =
  /* @__PURE__ */ headersBeside(assessmentHeaders);

/** What names a ward and a criterion has the same headers as in a table of assessments. */
function headersBeside(shared: typeof assessmentHeaders): HeadersByField<ScoreField> {
  const { unitId, unitCode, ward, area, assessmentYear, criterion } = shared;
  return {
    unitId,
    unitCode,
    ward,
    area,
    assessmentYear,
    criterion,
    points: [
      'points',
      'Points',
      'Điểm',
      'Số điểm',
      'Điểm đạt',
      'Điểm đạt được',
      'Điểm chấm',
      'Điểm thẩm định',
    ],
    maximum: ['maximum', 'Maximum points', 'Điểm tối đa', 'Điểm chuẩn', 'Thang điểm'],
    deduction: ['deduction', 'Deduction', 'Deductions', 'Điểm trừ'],
    bonus: ['bonus', 'Bonus', 'Điểm thưởng', 'Điểm cộng'],
    total: ['total', 'Total points', 'Tổng điểm', 'Tổng số điểm'],
    rank: ['rank', 'Rank', 'Xếp loại', 'Xếp hạng'],
  };
}
