import { frozen } from '../foundation/text/frozen';
import type { Target } from '../targets/target';
import { allWards2030 } from './targets/all-wards-2030';
import { cityDistricts2023 } from './targets/city-districts-2023';
import { cityShare2025 } from './targets/city-share-2025';
import { hungYenAllWards2028 } from './targets/hung-yen-all-wards-2028';
import { hungYenShare2025 } from './targets/hung-yen-share-2025';
import { nationalQuota2023 } from './targets/national-quota-2023';
import { phuYenShare2025 } from './targets/phu-yen-share-2025';
import { pilot2021 } from './targets/pilot-2021';
import { provinces2023 } from './targets/provinces-2023';

/**
 * Lists every published target, by due year.
 *
 * @category Published data
 */
export const publishedTargets: readonly Target[] = /* @__PURE__ */ frozen([
  pilot2021,
  cityDistricts2023,
  provinces2023,
  nationalQuota2023,
  cityShare2025,
  phuYenShare2025,
  hungYenShare2025,
  hungYenAllWards2028,
  allWards2030,
]);
