import type { AssessmentBasis } from '../assessment/submitted-assessment';
import type { ChangeCause, OutcomeTotals } from '../roll-up/change-attribution';
import type { Locale } from './locale';

/** Everything that is said in one language of why outcomes changed. */
export interface AttributionPhrases {
  readonly before: string;
  readonly after: string;
  readonly bases: Readonly<Record<AssessmentBasis, string>>;
  readonly causes: Readonly<Record<ChangeCause, string>>;
  readonly counted: Readonly<Record<keyof OutcomeTotals, string>>;
  readonly noChange: string;
}

/** Everything that is said of why outcomes changed. */
export const attributionPhrases: Readonly<Record<Locale, AttributionPhrases>> = {
  vi: {
    before: 'Trước',
    after: 'Sau',
    bases: { confirmed: '', projected: ' (dự kiến)' },
    causes: {
      units: 'Do thay đổi đơn vị',
      'criteria-set': 'Do thay đổi bộ tiêu chí',
      policy: 'Do thay đổi quy tắc',
      data: 'Do thay đổi kết quả',
    },
    counted: {
      unitCount: 'số phường',
      eligibleCount: 'đủ điều kiện',
      notEligibleCount: 'chưa đủ điều kiện',
      undeterminedCount: 'chưa xác định được',
    },
    noChange: 'không thay đổi',
  },
  en: {
    before: 'Before',
    after: 'After',
    bases: { confirmed: '', projected: ' (projected)' },
    causes: {
      units: 'By other wards',
      'criteria-set': 'By another criteria set',
      policy: 'By another policy',
      data: 'By other results',
    },
    counted: {
      unitCount: 'wards',
      eligibleCount: 'eligible',
      notEligibleCount: 'not eligible',
      undeterminedCount: 'undetermined',
    },
    noChange: 'no change',
  },
};
