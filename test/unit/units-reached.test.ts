import { expect, it } from 'vitest';
import { forwards, unitsReached } from '../../src/unit/succession-path';

it('a unit that is reached on two ways counts from the first day on', () => {
  const passages = [
    { on: '2025-05-01', fromIds: ['a'], intoIds: ['b'] },
    { on: '2025-01-01', fromIds: ['a'], intoIds: ['c'] },
    { on: '2025-02-01', fromIds: ['c'], intoIds: ['b'] },
    // By the direct way it would come too early.
    { on: '2025-03-01', fromIds: ['b'], intoIds: ['d'] },
  ];
  const index = {
    departuresOf: (id: string) => passages.filter(({ fromIds }) => fromIds.includes(id)),
  };
  const span = { after: '', until: '2025-12-31' };
  expect([...unitsReached(index as never, 'a' as never, span, forwards)].sort()).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});
