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
  areaNames: ['Hà Nội', 'TP.HCM', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ'],
  rule: { kind: 'at-least-per-area', areaLevel: 'urban-district', unitCount: 1 },
  dueYear: 2023,
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['tienphong-2022-11-23'],
    note: {
      vi: 'Nói về năm thành phố trực thuộc trung ương của năm 2022. Huế (2025), Đồng Nai và Bắc Ninh (2026) không thuộc chỉ tiêu này nếu không có văn bản mới.',
      en: 'Said of the five centrally-run cities of 2022. Huế (2025), Đồng Nai and Bắc Ninh (2026) are not meant without a new text.',
    },
  },
});
