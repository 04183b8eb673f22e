import type { HeadersByField } from '../table/missing-columns';

/** What a column of a list of units within units can hold. */
export type UnitListField =
  | 'province'
  | 'provinceCode'
  | 'district'
  | 'districtCode'
  | 'unit'
  | 'unitCode'
  | 'level';

/** The headers of such a list, the name of the field first. */
export const unitListHeaders: HeadersByField<UnitListField> = {
  province: [
    'province',
    'Province',
    'Tỉnh',
    'Tỉnh/TP',
    'Tỉnh, thành phố',
    'Tỉnh/thành phố',
    'Tỉnh Thành Phố',
    'Tỉnh / Thành Phố',
  ],
  provinceCode: ['provinceCode', 'Province code', 'Mã TP', 'Mã tỉnh', 'Mã tỉnh/TP'],
  district: [
    'district',
    'District',
    'Quận/huyện',
    'Quận, huyện',
    'Quận Huyện',
    'Quận/huyện/thị xã/thành phố',
  ],
  districtCode: ['districtCode', 'District code', 'Mã QH', 'Mã quận/huyện', 'Mã huyện'],
  unit: ['unit', 'Unit', 'Phường/xã', 'Phường, xã', 'Phường Xã', 'Phường/xã/thị trấn', 'Tên'],
  unitCode: ['unitCode', 'Unit code', 'Mã PX', 'Mã phường/xã', 'Mã', 'Mã xã'],
  level: ['level', 'Level', 'Cấp', 'Loại'],
};
