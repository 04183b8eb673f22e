// The ground: results, issues, days and shares.

export { type PlainDate, plainDate } from '../foundation/value/plain-date';

// Units.

export type { LevelAbolition } from '../unit/level-abolition';

// What is published.

export { publishedCases } from './cases';
export { anHoa2022 } from './cases/an-hoa-2022';
export { baDinh2023 } from './cases/ba-dinh-2023';
export { baRiaVungTau2023 } from './cases/ba-ria-vung-tau-2023';
export { dienBien2022 } from './cases/dien-bien-2022';
export { haNoi2023 } from './cases/ha-noi-2023';
export { haiChau12022 } from './cases/hai-chau-1-2022';
export { khueTrung202403 } from './cases/khue-trung-2024-03';
export { konTum2024 } from './cases/kon-tum-2024';
export { namTuLiem2023 } from './cases/nam-tu-liem-2023';
export { national2023 } from './cases/national-2023';
export { ngheAnMaintained2024 } from './cases/nghe-an-maintained-2024';
export { ngheAnNew2024 } from './cases/nghe-an-new-2024';
export { ngheAnRecognised2023 } from './cases/nghe-an-recognised-2023';
export { quanToan2022 } from './cases/quan-toan-2022';
export { quangNam2023 } from './cases/quang-nam-2023';
export { quangNam2024 } from './cases/quang-nam-2024';
export { tayHo2023 } from './cases/tay-ho-2023';
export { tayHo2024 } from './cases/tay-ho-2024';
export { truongThi2023 } from './cases/truong-thi-2023';
export { criteriaSetCatalogue } from './catalogue';
export { modelWardPolice20 } from './criteria-sets/model-ward-police-20';
export { modelWardPolice22 } from './criteria-sets/model-ward-police-22';
export { type Edition, publishedEditions } from './editions';
export { type Instrument, publishedInstruments } from './instruments';
export { levelAbolitionProvenance, levelAbolitions } from './level-abolitions';
export { allMustBeMet } from './policies/all-must-be-met';
export { maintenanceNotPublished } from './policies/maintenance-not-published';
export type {
  AreaCase,
  AreaFigures,
  CaseOrigin,
  Figure,
  PublishedCase,
  WardCase,
} from './published-case';
export { publishedRoadmaps } from './roadmaps';
export { cityRoadmap } from './roadmaps/city-roadmap';
export { hungYenRoadmap } from './roadmaps/hung-yen-roadmap';
export type { Source } from './source';
export { sources } from './sources';
export { publishedTargets } from './targets';
export { allWards2030 } from './targets/all-wards-2030';
export { baRiaVungTauAllWards2030 } from './targets/ba-ria-vung-tau-all-wards-2030';
export { canThoDistricts2025 } from './targets/can-tho-districts-2025';
export { cityDistricts2023 } from './targets/city-districts-2023';
export { cityShare2025 } from './targets/city-share-2025';
export { hungYenAllWards2028 } from './targets/hung-yen-all-wards-2028';
export { hungYenShare2025 } from './targets/hung-yen-share-2025';
export { nationalQuota2023 } from './targets/national-quota-2023';
export { phuYenAllWards2030 } from './targets/phu-yen-all-wards-2030';
export { phuYenShare2025 } from './targets/phu-yen-share-2025';
export { pilot2021 } from './targets/pilot-2021';
export { provinces2023 } from './targets/provinces-2023';
export { quangNamAllWards2030 } from './targets/quang-nam-all-wards-2030';
export { quangNamAtLeastOne2023 } from './targets/quang-nam-at-least-one-2023';
export { quangNamShare2025 } from './targets/quang-nam-share-2025';
export { tpHcmAllWards2025 } from './targets/tp-hcm-all-wards-2025';
export { tpHcmAllWards2030 } from './targets/tp-hcm-all-wards-2030';
export {
  type AreaWardCount,
  areaWardCounts,
  areaWardCountsOn,
  laterAreaWardCounts,
  type NationalWardCount,
  nationalWardCounts,
  wardCountProvenance,
} from './ward-counts';
