import { orThrow, parseUnitRegister, plainDate } from 'model-ward-rules';
import { selectLineage } from 'model-ward-rules/register';
import { expect, it } from 'vitest';
import { id } from './registers';

const register = orThrow(
  parseUnitRegister({
    units: [
      { id: 'a', name: 'A', level: 'ward', endedOn: '2025-07-01' },
      { id: 'b', name: 'B', level: 'ward', endedOn: '2025-07-01' },
      { id: 'c', name: 'C', level: 'ward', existsFrom: '2025-07-01' },
    ],
    successions: [{ kind: 'merge', on: '2025-07-01', fromIds: ['a', 'b'], intoIds: ['c'] }],
  }),
);
const question = { id: id('c'), asOf: plainDate('2025-12-31') };

it('a host cannot write into the formations of a lineage, which are kept for later answers', () => {
  const formations = selectLineage(register, question)?.formations ?? [];
  expect(formations).toHaveLength(1);
  for (const formation of formations) {
    expect(
      [formation, formation.predecessorIds, formation.successions].every(Object.isFrozen),
    ).toBe(true);
  }
});
