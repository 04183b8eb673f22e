import { frozen } from '../foundation/text/frozen';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Provenance } from '../foundation/value/provenance';

/**
 * Counts the wards of the country on a day.
 *
 * @category Published data
 */
export interface NationalWardCount {
  /** The day. */
  readonly on: PlainDate;
  /** How many wards there were. @unit wards */
  readonly wardCount: number;
}

/**
 * Counts the wards, and where known the urban districts, of an area on a day.
 *
 * @category Published data
 */
export interface AreaWardCount {
  /** The area, named as it was at the time. */
  readonly area: string;
  /** How many wards there were. @unit wards */
  readonly wardCount: number;
  /** How many urban districts there were; absent where it was not counted. @unit urban districts */
  readonly urbanDistrictCount?: number;
}

/**
 * Says on what the ward counts rest: rows of a public data set, counted.
 *
 * @source units-dataset
 * @category Published data
 */
export const wardCountProvenance: Provenance = /* @__PURE__ */ frozen({
  origin: 'published',
  confidence: 'high',
  sources: ['units-dataset'],
});

/**
 * Counts the wards of the country, day by day as it was reorganised.
 *
 * @source units-dataset
 * @category Published data
 */
export const nationalWardCounts: readonly NationalWardCount[] = /* @__PURE__ */ frozen([
  { on: '2021-11-01' as PlainDate, wardCount: 1722 },
  { on: '2023-04-10' as PlainDate, wardCount: 1770 },
  { on: '2024-05-01' as PlainDate, wardCount: 1784 },
  { on: '2025-01-01' as PlainDate, wardCount: 1716 },
  { on: '2025-03-01' as PlainDate, wardCount: 1726 },
  { on: '2025-07-01' as PlainDate, wardCount: 687 },
  { on: '2026-04-30' as PlainDate, wardCount: 697 },
]);

/**
 * Names the day of the ward counts by area.
 *
 * @source units-dataset
 * @category Published data
 */
export const areaWardCountsOn: PlainDate = '2023-04-10' as PlainDate;

/**
 * Counts the wards of areas of which published figures or targets speak.
 *
 * @source units-dataset
 * @category Published data
 */
export const areaWardCounts: readonly AreaWardCount[] = /* @__PURE__ */ frozen([
  { area: 'Hà Nội', wardCount: 175, urbanDistrictCount: 12 },
  { area: 'Hải Phòng', wardCount: 66, urbanDistrictCount: 7 },
  { area: 'Đà Nẵng', wardCount: 45, urbanDistrictCount: 6 },
  { area: 'TP.HCM', wardCount: 249, urbanDistrictCount: 16 },
  { area: 'Cần Thơ', wardCount: 42, urbanDistrictCount: 5 },
  { area: 'Nghệ An', wardCount: 32 },
  { area: 'Phú Yên', wardCount: 21 },
  { area: 'Hưng Yên', wardCount: 14 },
  { area: 'Kon Tum', wardCount: 10 },
  { area: 'Quảng Nam', wardCount: 30 },
]);
