import type { UnitWords } from '../words/unit-words';
import { say } from './numbers';

export const unitsVi: UnitWords = {
  beforeName: {
    country: 'nước',
    province: 'tỉnh',
    'centrally-run-city': 'thành phố',
    'urban-district': 'quận',
    'rural-district': 'huyện',
    town: 'thị xã',
    'provincial-city': 'thành phố',
    ward: 'phường',
    commune: 'xã',
    township: 'thị trấn',
    'special-zone': 'đặc khu',
  },
  further: (count) => `và ${say(count)} đơn vị khác`,
  coded: (id) => `đơn vị mã “${id}”`,
};
