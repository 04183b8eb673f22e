import { frozen } from '../../foundation/text/frozen';
import type { AreaCase } from '../published-case';

/**
 * Holds the published national figures of 2023: quota 106, registered 172.
 *
 * @source nhandan-2023-12-11, plo-2023-12
 * @category Published data
 */
export const national2023: AreaCase = /* @__PURE__ */ frozen({
  id: 'national-2023',
  kind: 'area',
  place: 'toàn quốc',
  year: 2023,
  figures: {
    quotaCount: { value: 106, confidence: 'medium', sources: ['nhandan-2023-12-11'] },
    registeredCount: {
      value: 172,
      confidence: 'high',
      sources: ['nhandan-2023-12-11', 'plo-2023-12'],
    },
    excessCount: { value: 66, confidence: 'medium', sources: ['nhandan-2023-12-11'] },
  },
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['nhandan-2023-12-11', 'plo-2023-12'],
    note: {
      vi: '172 phường đăng ký có hai nơi đăng; chỉ tiêu 106 chỉ có một nơi.',
      en: 'Two publishers give the 172 registered; only one gives the quota of 106.',
    },
  },
});
