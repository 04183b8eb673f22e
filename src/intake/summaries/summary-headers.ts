import type { CountedUnits } from '../../roll-up/counting';
import type { HeadersByField } from '../table/missing-columns';

/** What a column of a table of areas can hold. */
export type SummaryField = AreaField | CountField | 'within' | 'assessmentYear' | 'share';

/** What names an area. */
export type AreaField = 'areaId' | 'areaCode' | 'area';

/** What counts units. */
export type CountField = 'unitCount' | 'count' | 'notReached' | OwnCountField;

type OwnCountField = 'registered' | 'recognised' | 'maintained' | 'eligible' | 'projectedEligible';

/** The headers of each column, the name of the field first. */
export const summaryHeaders: HeadersByField<SummaryField> = {
  areaId: ['areaId', 'Area ID', 'Mã định danh'],
  areaCode: ['areaCode', 'Area code', 'Mã đơn vị', 'Mã ĐVHC', 'Mã quận', 'Mã huyện', 'Mã QH'],
  area: [
    'area',
    'District',
    'Địa bàn',
    'Địa phương',
    'Đơn vị',
    'Tên đơn vị',
    'Quận',
    'Huyện',
    'Quận, huyện',
    'Quận/huyện',
    'Quận/huyện/thị xã/thành phố',
    'Công an quận, huyện',
  ],
  within: ['within', 'Province', 'Tỉnh', 'Tỉnh/TP', 'Tỉnh/thành phố', 'Tỉnh, thành phố'],
  assessmentYear: ['assessmentYear', 'Assessment year', 'Year', 'Năm', 'Năm đánh giá'],
  unitCount: [
    'unitCount',
    'Units',
    'Wards',
    'Số phường',
    'Tổng số phường',
    'Tổng số phường, xã',
    'Tổng số đơn vị',
    'Tổng số',
  ],
  count: [
    'count',
    'Reached',
    'Số phường đạt',
    'Số phường, xã đạt',
    'Số đơn vị đạt',
    'Số đạt',
    'Đạt',
  ],
  notReached: [
    'notReached',
    'Not reached',
    'Số phường chưa đạt',
    'Số đơn vị chưa đạt',
    'Chưa đạt',
    'Không đạt',
  ],
  share: [
    'share',
    'Percentage',
    'Tỷ lệ',
    'Tỉ lệ',
    'Tỷ lệ %',
    'Tỷ lệ (%)',
    'Tỷ lệ đạt',
    'Tỷ lệ đạt (%)',
  ],
  registered: ['registered', 'Số phường đăng ký', 'Số đơn vị đăng ký', 'Đăng ký'],
  recognised: [
    'recognised',
    'Recognized',
    'Số phường được công nhận',
    'Số đơn vị được công nhận',
    'Được công nhận',
  ],
  maintained: ['maintained', 'Số phường duy trì', 'Số phường giữ vững', 'Duy trì'],
  eligible: ['eligible', 'Số phường đủ điều kiện', 'Đủ điều kiện'],
  projectedEligible: [
    'projectedEligible',
    'Projected eligible',
    'Số phường dự kiến đạt',
    'Dự kiến đạt',
  ],
};

/** The column of each count that says itself what it counts. */
export const ownCountFields: Readonly<Record<CountedUnits, OwnCountField>> = {
  registered: 'registered',
  recognised: 'recognised',
  maintained: 'maintained',
  eligible: 'eligible',
  'projected-eligible': 'projectedEligible',
};
