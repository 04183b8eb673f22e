import { frozen } from '../../foundation/text/frozen';
import type { Target } from '../../targets/target';

/**
 * Holds the national quota of 2023: 106 wards.
 *
 * @source nhandan-2023-12-11
 * @category Published data
 */
export const nationalQuota2023: Target = /* @__PURE__ */ frozen({
  id: 'national-quota-2023',
  revision: 1,
  name: {
    vi: 'Chỉ tiêu toàn quốc năm 2023: 106 phường',
    en: 'National quota for 2023: 106 wards',
  },
  level: 'country',
  rule: { kind: 'assigned-quota', unitCount: 106 },
  dueYear: 2023,
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['nhandan-2023-12-11'],
  },
});
