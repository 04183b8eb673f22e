import { frozen } from '../../foundation/text/frozen';
import type { Target } from '../../targets/target';

/**
 * Holds the target of 2025 for each centrally-run city: 30 % of its wards or more.
 *
 * @source tienphong-2022-11-23
 * @category Published data
 */
export const cityShare2025: Target = /* @__PURE__ */ frozen({
  id: 'city-share-2025',
  revision: 1,
  name: {
    vi: 'Đến năm 2025: từ 30 % số phường của mỗi thành phố trực thuộc trung ương',
    en: 'By 2025: 30 % or more of the wards of each centrally-run city',
  },
  level: 'centrally-run-city',
  rule: { kind: 'share-of-units', percent: 30 },
  dueYear: 2025,
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['tienphong-2022-11-23'],
  },
});
