import type { UnitWords } from '../words/unit-words';

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
  coded: (id) => `đơn vị mã “${id}”`,
};
