import type { UnitLevel } from '../../unit/unit';
import type { SuccessionKind } from '../../unit/unit-register';
import type { FixedWords } from '../cell/word-reader';

/** How the level of a unit is written. "Thành phố" alone is missing on purpose: it may be either kind of city. */
export const levelWords: FixedWords<UnitLevel> = {
  country: ['Cả nước', 'Toàn quốc'],
  province: ['Tỉnh'],
  'centrally-run-city': ['Centrally-run city', 'Thành phố trực thuộc trung ương'],
  'urban-district': ['Urban district', 'Quận'],
  'rural-district': ['Rural district', 'Huyện'],
  town: ['Thị xã'],
  'provincial-city': ['Provincial city', 'Thành phố thuộc tỉnh'],
  ward: ['Phường'],
  commune: ['Xã'],
  township: ['Thị trấn'],
  'special-zone': ['Special zone', 'Đặc khu'],
};

/** How what happened to units is written. */
export const successionWords: FixedWords<SuccessionKind> = {
  create: ['Thành lập'],
  merge: ['Nhập', 'Sáp nhập', 'Hợp nhất'],
  split: ['Chia', 'Chia tách'],
  rename: ['Đổi tên'],
  transfer: ['Điều chuyển', 'Chuyển trực thuộc'],
  reclassify: ['Chuyển loại', 'Đổi loại hình'],
  abolish: ['Giải thể'],
};
