import { frozen } from '../../foundation/text/frozen';
import type { Target } from '../../targets/target';

/**
 * Holds the target of 2023 for the other 58 provinces: at least one ward in each.
 *
 * @source tienphong-2022-11-23
 * @category Published data
 */
export const provinces2023: Target = /* @__PURE__ */ frozen({
  id: 'provinces-2023',
  revision: 1,
  name: {
    vi: 'Năm 2023: mỗi tỉnh (58 tỉnh còn lại) ít nhất một phường',
    en: '2023: at least one ward in each of the other 58 provinces',
  },
  level: 'country',
  rule: { kind: 'at-least-per-area', areaLevel: 'province', unitCount: 1 },
  dueYear: 2023,
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['tienphong-2022-11-23'],
  },
});
