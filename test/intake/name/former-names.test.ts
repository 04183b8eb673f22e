import type { Issue } from 'model-ward-rules';
import { indexUnitNames, matchUnitName, type UnitNameQuery } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { day, registerOf, unit } from '../../unit/registers';

describe('a former name', () => {
  /** A made-up ward that bore one name in two records, and another since. */
  const renamed = registerOf(
    [
      unit('k', { name: 'Bến Cũ', level: 'town' }),
      unit('w', { name: 'Vân', endedOn: '2010-01-01' }),
      unit('w', { name: 'Vân', parentId: 'k', existsFrom: '2010-01-01', endedOn: '2020-01-01' }),
      unit('w', { name: 'Vũ', parentId: 'k', existsFrom: '2020-01-01' }),
    ],
    [],
  );

  it('ended with the last record of it, though no succession tells so', () => {
    const index = indexUnitNames(renamed, { asOf: day('2024-12-31') });
    expect(matchUnitName(index, { name: 'Vân' })).toMatchObject({
      issues: [
        {
          code: 'unit/ceased',
          params: {
            change: 'renamed',
            on: '2020-01-01',
            instruments: [],
            successors: [{ id: 'w', name: 'Vũ', areaNames: ['Bến Cũ'] }],
          },
        },
      ],
    });
  });
});

describe('a unit that ended and bore the name of one that stands', () => {
  const register = registerOf(
    [
      unit('k', { name: 'Bến Cũ', level: 'town' }),
      unit('l', { name: 'Bến Mới', level: 'town' }),
      unit('stands', { name: 'Vân', parentId: 'k' }),
      unit('ended', { name: 'Vân', parentId: 'k', level: 'commune', endedOn: '2020-01-01' }),
    ],
    [],
  );
  const index = indexUnitNames(register, { asOf: day('2024-12-31') });
  const warnings = (query: UnitNameQuery): readonly Issue[] => {
    const result = matchUnitName(index, query);
    expect(result).toMatchObject({ ok: true, value: { id: 'stands' } });
    return result.ok ? result.warnings : [];
  };

  it('is told where its area is named and its level is not', () => {
    expect(warnings({ name: 'Vân', areaName: 'Bến Cũ' })).toMatchObject([
      {
        code: 'unit/ended-namesake',
        path: ['name'],
        params: { unitId: 'stands', namesake: { id: 'ended' }, endedOn: '2020-01-01' },
      },
    ]);
  });

  it.each([{ name: 'Vân' }, { name: 'Phường Vân' }, { name: 'Phường Vân', areaName: 'Bến Cũ' }])(
    'is no matter for $name in $areaName',
    (query) => {
      expect(warnings(query)).toEqual([]);
    },
  );
});
