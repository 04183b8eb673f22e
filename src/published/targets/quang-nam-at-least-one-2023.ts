import { frozen } from '../../foundation/text/frozen';
import type { Target } from '../../targets/target';

/**
 * Holds the target of Quảng Nam for 2023: at least one ward.
 *
 * @source qrt-2023-05-30
 * @category Published data
 */
export const quangNamAtLeastOne2023: Target = /* @__PURE__ */ frozen({
  id: 'quang-nam-at-least-one-2023',
  revision: 1,
  name: {
    vi: 'Quảng Nam năm 2023: ít nhất một phường',
    en: 'Quảng Nam, 2023: at least one ward',
  },
  level: 'province',
  areaNames: ['Quảng Nam'],
  rule: { kind: 'at-least-per-area', areaLevel: 'province', unitCount: 1 },
  dueYear: 2023,
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['qrt-2023-05-30'],
  },
});
