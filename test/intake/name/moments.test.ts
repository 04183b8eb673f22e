import type { Unit } from 'model-ward-rules';
import { indexUnitNames } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { candidatesOf, type Moment } from '../../../src/intake/name/candidates';
import { contentsOf } from '../../../src/intake/name/unit-name-index';
import { day, registerOf, unit } from '../../unit/registers';

/** Made-up wards of a district that passed from one province to another in 2010, and another district in 2020. */
const register = registerOf(
  [
    unit('old', { level: 'province' }),
    unit('new', { level: 'province' }),
    unit('k', { level: 'town', parentId: 'old', endedOn: '2010-01-01' }),
    unit('k', { level: 'town', parentId: 'new', existsFrom: '2010-01-01' }),
    unit('l', { level: 'town', parentId: 'new' }),
    unit('w', { parentId: 'k', existsFrom: '2000-01-01', endedOn: '2020-01-01' }),
    unit('w', { parentId: 'l', existsFrom: '2020-01-01', endedOn: '2030-01-01' }),
    unit('first', { existsFrom: '1990-01-01', endedOn: '2020-01-01' }),
  ],
  [],
);
const wards = register.units.filter(({ level }) => level === 'ward');

const taken = (records: readonly Unit[], moment: Moment, on: string): readonly string[] =>
  candidatesOf(contentsOf(indexUnitNames(register, { asOf: day(on) })), records, moment).map(
    ({ unit: { id, existsFrom }, holdings }) =>
      `${id} from ${existsFrom} in ${holdings.map(({ area }) => area.id).join(' ')}`,
  );

describe('the records of a moment, with their areas of that moment', () => {
  it.each([
    {
      on: '2019-12-31',
      moment: 'on-day',
      records: ['first from 1990-01-01 in ', 'w from 2000-01-01 in k new'],
    },
    { on: '2020-01-01', moment: 'on-day', records: ['w from 2020-01-01 in l new'] },
    { on: '2030-01-01', moment: 'on-day', records: [] },
    // All that ever held it until then, those of the day too.
    { on: '2020-01-01', moment: 'moved', records: ['w from 2020-01-01 in k old k new l new'] },
    {
      on: '2010-01-01',
      moment: 'moved',
      records: ['first from 1990-01-01 in ', 'w from 2000-01-01 in k old k new'],
    },
    {
      on: '2009-12-31',
      moment: 'moved',
      records: ['first from 1990-01-01 in ', 'w from 2000-01-01 in k old'],
    },
    // The areas that held it at its end.
    { on: '2019-12-31', moment: 'ended', records: [] },
    {
      on: '2020-01-01',
      moment: 'ended',
      records: ['first from 1990-01-01 in ', 'w from 2000-01-01 in k new'],
    },
    // The areas that will hold it at its beginning.
    {
      on: '1999-12-31',
      moment: 'not-begun',
      records: ['w from 2000-01-01 in k old', 'w from 2020-01-01 in l new'],
    },
    { on: '2000-01-01', moment: 'not-begun', records: ['w from 2020-01-01 in l new'] },
    { on: '2020-01-01', moment: 'not-begun', records: [] },
  ] as const)('$moment, on $on: $records', ({ on, moment, records }) => {
    expect(taken(wards, moment, on)).toEqual(records);
    // In the order of their beginnings, whatever that of the register.
    expect(taken([...wards].reverse(), moment, on)).toEqual(records);
  });
});
