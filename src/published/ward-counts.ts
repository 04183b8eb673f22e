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
  /** On what the count rests, and how it was made. */
  readonly provenance: Provenance;
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
 * Says on what the ward counts rest: rows of a public data set, read by a parser and counted.
 *
 * @source units-dataset
 * @category Published data
 */
export const wardCountProvenance: Provenance = /* @__PURE__ */ frozen({
  origin: 'inferred',
  confidence: 'medium',
  sources: ['units-dataset'],
  note: {
    vi: "Đếm các dòng của bộ dữ liệu bằng trình phân tích cú pháp SQL, không đếm theo mẫu chữ: đếm theo mẫu chữ bỏ sót phường B'lao (dấu nháy viết đôi), nên trước đây có 1.722 và 1.770. Bảng của Tổng cục Thống kê ngày 15/04/2023 cũng có 1.771 phường. Một bộ dữ liệu khác có 1.724 phường cho ngày 01/03/2025.",
    en: 'The rows of the data set were read by a parser of SQL and counted. A count by pattern lost the ward B’lao (a doubled apostrophe) and gave 1,722 and 1,770 before. The sheet of the General Statistics Office of 2023-04-15 also has 1,771 wards. A rival data set has 1,724 for 2025-03-01.',
  },
});

const of2025: Provenance = /* @__PURE__ */ frozen({
  origin: 'published',
  confidence: 'high',
  sources: ['znews-1564839', 'baoxaydung-2025-06-28', 'units-dataset'],
});

const of2026: Provenance = /* @__PURE__ */ frozen({
  origin: 'inferred',
  confidence: 'medium',
  sources: ['units-dataset'],
  note: {
    vi: 'Suy ra, không phải số công bố: 697 cộng 12 phường mới của Bắc Ninh (Nghị quyết 388/NQ-UBTVQH16).',
    en: 'Derived, not published: 697 and the 12 new wards of Bắc Ninh (Resolution 388/NQ-UBTVQH16).',
  },
});

/**
 * Counts the wards of the country, day by day as it was reorganised.
 *
 * @source units-dataset, znews-1564839, baoxaydung-2025-06-28
 * @category Published data
 */
export const nationalWardCounts: readonly NationalWardCount[] = /* @__PURE__ */ frozen([
  { on: '2021-11-01' as PlainDate, wardCount: 1723, provenance: wardCountProvenance },
  { on: '2023-04-10' as PlainDate, wardCount: 1771, provenance: wardCountProvenance },
  { on: '2024-05-01' as PlainDate, wardCount: 1784, provenance: wardCountProvenance },
  { on: '2024-09-01' as PlainDate, wardCount: 1775, provenance: wardCountProvenance },
  { on: '2024-11-01' as PlainDate, wardCount: 1749, provenance: wardCountProvenance },
  { on: '2025-01-01' as PlainDate, wardCount: 1716, provenance: wardCountProvenance },
  { on: '2025-03-01' as PlainDate, wardCount: 1726, provenance: wardCountProvenance },
  { on: '2025-07-01' as PlainDate, wardCount: 687, provenance: of2025 },
  { on: '2026-04-30' as PlainDate, wardCount: 697, provenance: wardCountProvenance },
  { on: '2026-09-20' as PlainDate, wardCount: 709, provenance: of2026 },
]);

/**
 * Names the day of the ward counts by area.
 *
 * @source units-dataset
 * @category Published data
 */
export const areaWardCountsOn: PlainDate = '2023-04-10' as PlainDate;

/**
 * Counts the wards of the areas whose later count a source gives: Phú Yên, shortly before it ended.
 *
 * @source tuyhoa-2025-04-19
 * @category Published data
 */
export const laterAreaWardCounts: readonly (NationalWardCount & AreaWardCount)[] =
  /* @__PURE__ */ frozen([
    {
      area: 'Phú Yên',
      on: '2025-04-19' as PlainDate,
      wardCount: 18,
      provenance: { origin: 'published', confidence: 'high', sources: ['tuyhoa-2025-04-19'] },
    },
  ]);

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
