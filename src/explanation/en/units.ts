import type { UnitWords } from '../words/unit-words';
import { say } from './numbers';

export const unitsEn: UnitWords = {
  beforeName: {
    country: 'country',
    province: 'province',
    'centrally-run-city': 'city',
    'urban-district': 'urban district',
    'rural-district': 'rural district',
    town: 'town',
    'provincial-city': 'city',
    ward: 'ward',
    commune: 'commune',
    township: 'township',
    'special-zone': 'special zone',
  },
  further: (count) => `and ${say(count)} ${count === 1 ? 'other unit' : 'other units'}`,
  coded: (id) => `unit with the code “${id}”`,
};
