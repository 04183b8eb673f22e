import { frozen } from '../../foundation/text/frozen';
import type { MaintenancePolicy } from '../../standing/maintenance-policy';

/**
 * Holds what is public on keeping the title: that it is checked every year. What follows is not public, and is left open.
 *
 * @source nghean-police-2024-12-18 (practice: a yearly check by all criteria; no rule text)
 * @category Published data
 */
export const maintenanceNotPublished: MaintenancePolicy = /* @__PURE__ */ frozen({
  id: 'maintenance-not-published',
  revision: 1,
  name: {
    vi: 'Kiểm tra hằng năm; hệ quả chưa có quy định công khai',
    en: 'Checked every year; no published rule on what follows',
  },
  maintainedWhen: { kind: 'all-met' },
  onNotMaintained: { kind: 'no-published-rule' },
  yearlyReview: { decisionMonths: 12, onMissed: { kind: 'no-published-rule' } },
  onUnrepaired: { kind: 'no-published-rule' },
  successor: 're-assess',
  provenance: {
    origin: 'inferred',
    confidence: 'low',
    sources: ['nghean-police-2024-12-18'],
    note: {
      vi: 'Thực tế công bố: phường đã được công nhận được kiểm tra lại hằng năm theo toàn bộ tiêu chí. Thời hạn 12 tháng sau năm đánh giá do gói phần mềm này chọn, là ngày mà mọi quyết định đã biết đều đã ban hành; chưa có quy định công khai. Thời hạn của danh hiệu, hệ quả khi không duy trì và danh hiệu của phường sau sắp xếp cũng chưa có quy định công khai, nên kết quả để ngỏ.',
      en: 'Published practice: recognised wards are checked again every year by all criteria. The 12 months after the year under review were chosen by this package as a day by which every decision seen had come; no rule is public. The term of the title, what follows where it is not maintained, and what becomes of it when wards are reorganised are not public either, so the standing is left open.',
    },
  },
});
