import type { AttributionWords } from '../words/attribution-words';

export const attributionVi: AttributionWords = {
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
};
