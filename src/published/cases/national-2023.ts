import { frozen } from '../../foundation/text/frozen';
import type { AreaCase } from '../published-case';

/**
 * Holds the published national figures of 2023: quota 106, registered 172.
 *
 * @source nhandan-2023-12-11
 * @category Published data
 */
export const national2023: AreaCase = /* @__PURE__ */ frozen({
  id: 'national-2023',
  kind: 'area',
  place: 'toàn quốc',
  year: 2023,
  figures: { quotaCount: 106, registeredCount: 172, excessCount: 66 },
  provenance: {
    origin: 'published',
    confidence: 'high',
    sources: ['nhandan-2023-12-11'],
  },
});
