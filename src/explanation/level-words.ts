import type { UnitLevel } from '../unit/unit';
import type { Locale } from './locale';

/** The word for each level, as it stands before a name. */
export const levelWords: Readonly<Record<UnitLevel, Readonly<Record<Locale, string>>>> = {
  country: { vi: 'nước', en: 'country' },
  province: { vi: 'tỉnh', en: 'province' },
  'centrally-run-city': { vi: 'thành phố', en: 'city' },
  'urban-district': { vi: 'quận', en: 'urban district' },
  'rural-district': { vi: 'huyện', en: 'rural district' },
  town: { vi: 'thị xã', en: 'town' },
  'provincial-city': { vi: 'thành phố', en: 'city' },
  ward: { vi: 'phường', en: 'ward' },
  commune: { vi: 'xã', en: 'commune' },
  township: { vi: 'thị trấn', en: 'township' },
  'special-zone': { vi: 'đặc khu', en: 'special zone' },
};
