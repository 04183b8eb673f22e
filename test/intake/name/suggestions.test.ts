import { indexUnitNames, matchUnitName } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { day, registerOf, unit } from '../../unit/registers';

describe('what is suggested for a name', () => {
  it.each([
    {
      name: 'Binh An',
      names: ['Bình An', 'Bình Anh'],
      suggestions: ['Bình An'],
      why: 'those that are the same without marks, and then none that is spelt like it',
    },
    {
      name: 'Mỹ Đinh 2',
      names: ['Mỹ Đình 1', 'Mỹ Đình 2'],
      suggestions: ['Mỹ Đình 2'],
      why: 'none of another number',
    },
    {
      name: 'Phường 7',
      names: ['Phường 6', '17', 'Phường 70'],
      suggestions: [],
      why: 'a number is no misspelling of another',
    },
    {
      name: 'Phuong Ben Hoa',
      names: ['Phường Bến Hòa', 'Bến Hóa'],
      suggestions: ['Phường Bến Hòa', 'Bến Hóa'],
      why: 'with the word for the level and without',
    },
  ])('for $name of $names: $why', ({ name, names, suggestions }) => {
    const wards = names.map((one, place) => unit(`w${place}`, { name: one }));
    const index = indexUnitNames(registerOf(wards, []), { asOf: day('2024-12-31') });
    expect(matchUnitName(index, { name })).toMatchObject({
      issues: [
        {
          code: 'unit/not-found',
          params: { suggestions: suggestions.map((one) => ({ name: one })) },
        },
      ],
    });
  });

  it.each([
    { name: 'X. Ben Hoa', commune: 'Bến Hòa' },
    { name: 'Ben Hoa', commune: 'X. Bến Hòa' },
  ])('for $name is $commune: the "x" before it is the word for a commune and not ten', (one) => {
    const { name, commune } = one;
    const register = registerOf([unit('c', { name: commune, level: 'commune' })], []);
    const index = indexUnitNames(register, { asOf: day('2024-12-31'), level: 'commune' });
    expect(matchUnitName(index, { name })).toMatchObject({
      issues: [{ code: 'unit/not-found', params: { suggestions: [{ name: commune }] } }],
    });
  });
});
