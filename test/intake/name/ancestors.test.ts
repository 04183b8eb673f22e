import type { Unit, UnitId } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { ancestorsOf } from '../../../src/intake/name/ancestors';
import { indexRegister } from '../../../src/unit/register-index';
import { id, registerOf, unit } from '../../unit/registers';

/** A made-up district that passed from one province to another, with wards of several times. */
const register = indexRegister(
  registerOf(
    [
      unit('old', { level: 'province', endedOn: '2015-01-01' }),
      unit('new', { level: 'province', existsFrom: '2010-01-01' }),
      unit('k', { level: 'town', parentId: 'old', endedOn: '2010-01-01' }),
      unit('k', { level: 'town', parentId: 'new', existsFrom: '2010-01-01' }),
      unit('before', { parentId: 'k', endedOn: '2010-01-01' }),
      unit('after', { parentId: 'k', existsFrom: '2010-01-01' }),
      unit('across', { parentId: 'k', existsFrom: '2005-01-01', endedOn: '2012-01-01' }),
      unit('alone'),
    ],
    [],
  ),
);

const areasOf = (name: string): readonly string[] =>
  ancestorsOf(register, register.recordsOf(id(name))[0] as Unit).map(
    ({ area, from, until }) => `${area.id}: ${from} to ${until}`,
  );

describe('the areas that hold a record', () => {
  it.each([
    { name: 'alone', areas: [] },
    { name: 'new', areas: [] },
    {
      name: 'across',
      areas: [
        'k: 2005-01-01 to 2010-01-01',
        'old: 2005-01-01 to 2010-01-01',
        'k: 2010-01-01 to 2012-01-01',
        'new: 2010-01-01 to 2012-01-01',
      ],
    },
  ])('of $name are $areas', ({ name, areas }) => {
    expect(areasOf(name)).toEqual(areas);
  });

  it('are none of those that ended on the day it began, or began on the day it ended', () => {
    expect(areasOf('before').map((text) => text.split(':')[0])).toEqual(['k', 'old']);
    expect(areasOf('after').map((text) => text.split(':')[0])).toEqual(['k', 'new']);
  });

  it('are none where the area that is named is in no register', () => {
    const orphan = { id: 'w', name: 'W', level: 'ward', parentId: 'nowhere' as UnitId } as Unit;
    expect(ancestorsOf(register, orphan)).toEqual([]);
  });
});
