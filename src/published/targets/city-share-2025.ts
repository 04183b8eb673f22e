import { frozen } from '../../foundation/text/frozen';
import type { Target } from '../../targets/target';

/**
 * Holds the target of 2025 for each of the five centrally-run cities: 30% of its wards or more.
 *
 * @source tienphong-2022-11-23
 * @category Published data
 */
export const cityShare2025: Target = /* @__PURE__ */ frozen({
  id: 'city-share-2025',
  revision: 1,
  name: {
    vi: 'Đến năm 2025: từ 30% số phường trở lên của mỗi thành phố trực thuộc trung ương',
    en: 'By 2025: 30% or more of the wards of each centrally-run city',
  },
  level: 'centrally-run-city',
  areaNames: ['Hà Nội', 'TP.HCM', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ'],
  rule: { kind: 'share-of-units', bound: 'at-least', percent: 30 },
  dueYear: 2025,
  provenance: {
    origin: 'published',
    confidence: 'medium',
    sources: ['tienphong-2022-11-23'],
    note: {
      vi: 'Nói về năm thành phố trực thuộc trung ương của năm 2022. Huế (2025), Đồng Nai và Bắc Ninh (2026) không thuộc chỉ tiêu này nếu không có văn bản mới. Từ ngày 01/07/2025 TP.HCM, Hải Phòng, Đà Nẵng và Cần Thơ gồm cả các tỉnh nhập vào; chỉ tiêu nói về các thành phố trước đó.',
      en: 'Said of the five centrally-run cities of 2022. Huế (2025), Đồng Nai and Bắc Ninh (2026) are not meant without a new text. Since 2025-07-01 TP.HCM, Hải Phòng, Đà Nẵng and Cần Thơ include former provinces; the target speaks of the cities as they were before.',
    },
  },
});
