import { frozen } from '../foundation/text/frozen';
import type { Target } from '../targets/target';
import { allWards2030 } from './targets/all-wards-2030';
import { baRiaVungTauAllWards2030 } from './targets/ba-ria-vung-tau-all-wards-2030';
import { canThoDistricts2025 } from './targets/can-tho-districts-2025';
import { cityDistricts2023 } from './targets/city-districts-2023';
import { cityShare2025 } from './targets/city-share-2025';
import { hungYenAllWards2028 } from './targets/hung-yen-all-wards-2028';
import { hungYenShare2025 } from './targets/hung-yen-share-2025';
import { nationalQuota2023 } from './targets/national-quota-2023';
import { phuYenAllWards2030 } from './targets/phu-yen-all-wards-2030';
import { phuYenShare2025 } from './targets/phu-yen-share-2025';
import { pilot2021 } from './targets/pilot-2021';
import { provinces2023 } from './targets/provinces-2023';
import { quangNamAllWards2030 } from './targets/quang-nam-all-wards-2030';
import { quangNamAtLeastOne2023 } from './targets/quang-nam-at-least-one-2023';
import { quangNamShare2025 } from './targets/quang-nam-share-2025';
import { tpHcmAllWards2025 } from './targets/tp-hcm-all-wards-2025';
import { tpHcmAllWards2030 } from './targets/tp-hcm-all-wards-2030';

/**
 * Lists every published target, by due year; one that a later one replaced says so in its note.
 *
 * @category Published data
 */
export const publishedTargets: readonly Target[] = /* @__PURE__ */ frozen([
  pilot2021,
  cityDistricts2023,
  provinces2023,
  nationalQuota2023,
  quangNamAtLeastOne2023,
  cityShare2025,
  phuYenShare2025,
  hungYenShare2025,
  quangNamShare2025,
  tpHcmAllWards2025,
  canThoDistricts2025,
  hungYenAllWards2028,
  allWards2030,
  phuYenAllWards2030,
  quangNamAllWards2030,
  baRiaVungTauAllWards2030,
  tpHcmAllWards2030,
]);
