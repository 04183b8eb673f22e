import { frozen } from '../../foundation/text/frozen';
import type { Target } from '../../targets/target';

/**
 * Holds the target of the pilot: one ward in each of the five centrally-run cities.
 *
 * @source plxh-2024-04-26
 * @category Published data
 */
export const pilot2021: Target = /* @__PURE__ */ frozen({
  id: 'pilot-2021',
  revision: 1,
  name: {
    vi: 'Thí điểm năm 2021: mỗi thành phố trực thuộc trung ương một phường',
    en: 'Pilot of 2021: one ward in each centrally-run city',
  },
  level: 'country',
  areaNames: ['Hà Nội', 'TP.HCM', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ'],
  rule: { kind: 'at-least-per-area', areaLevel: 'centrally-run-city', unitCount: 1 },
  dueYear: 2021,
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['plxh-2024-04-26'],
  },
});
