import { expect, it } from 'vitest';
import { strayNeighbours } from '../../../src/intake/assessments/neighbours';
import type { TableRow } from '../../../src/intake/table/table';
import type { UnitId } from '../../../src/unit/unit';

/** One sign for each row: a letter for a ward, "?" for a row of nobody, "!" for one that could not be received. */
function straysOf(signs: string): Readonly<Record<string, readonly number[]>> {
  const all = [...signs].map((sign, position) => ({ sign, row: { position } as TableRow }));
  const rows = all
    .filter(({ sign }) => sign !== '!')
    .map(({ sign, row }) => ({ row, unitId: sign === '?' ? undefined : (sign as UnitId) }));
  const unread = all.filter(({ sign }) => sign === '!').map(({ row }) => row);
  const strays = strayNeighbours(rows, { unread });
  return Object.fromEntries(
    [...strays].map(([unitId, some]) => [unitId, some.map(({ position }) => position)]),
  );
}

it.each([
  { signs: '', strays: {} },
  { signs: 'aab', strays: {} },
  { signs: '??', strays: {} },
  { signs: '?a', strays: { a: [0] } },
  { signs: 'a?', strays: { a: [1] } },
  { signs: 'a?a', strays: { a: [1] } },
  { signs: 'a?b', strays: { a: [1], b: [1] } },
  { signs: 'a??b', strays: { a: [1, 2], b: [1, 2] } },
  { signs: 'aa?bb?cc', strays: { a: [2], b: [2, 5], c: [5] } },
  { signs: 'a!b', strays: { a: [1], b: [1] } },
  { signs: '!ab', strays: { a: [0] } },
  { signs: 'a!?b', strays: { a: [1, 2], b: [1, 2] } },
  { signs: 'ab?cd', strays: { b: [2], c: [2] } },
])('in $signs the rows of nobody may belong to the wards beside them', ({ signs, strays }) => {
  expect(straysOf(signs)).toStrictEqual(strays);
});
