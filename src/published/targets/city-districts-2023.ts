import { frozen } from '../../foundation/text/frozen';
import type { Target } from '../../targets/target';

/**
 * Holds the target of 2023 for the five centrally-run cities: at least one ward in each urban district.
 *
 * @source tienphong-2022-11-23
 * @category Published data
 */
export const cityDistricts2023: Target = /* @__PURE__ */ frozen({
  id: 'city-districts-2023',
  revision: 1,
  name: {
    vi: 'Năm 2023: mỗi quận của thành phố trực thuộc trung ương ít nhất một phường',
    en: '2023: at least one ward in each urban district of a centrally-run city',
  },
  level: 'centrally-run-city',
  rule: { kind: 'at-least-per-area', areaLevel: 'urban-district', unitCount: 1 },
  dueYear: 2023,
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['tienphong-2022-11-23'],
  },
});
