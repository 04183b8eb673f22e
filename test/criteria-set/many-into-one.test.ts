import { composeCrosswalks, orThrow, parseCrosswalk } from 'model-ward-rules';
import { expect, it } from 'vitest';

const provenance = { origin: 'host', sources: [] };
const crosswalk = (from: string, to: string, pairs: readonly object[]) =>
  orThrow(
    parseCrosswalk({
      id: `${from}-to-${to}`,
      revision: 1,
      from: { id: from, revision: 1 },
      to: { id: to, revision: 1 },
      pairs,
      provenance,
    }),
  );

/** So many criteria that become one, which then stands in the relation to another. */
const composed = (count: number, relation: string) =>
  composeCrosswalks(
    crosswalk(
      'a',
      'm',
      Array.from({ length: count }, (_, place) => ({
        fromCriterionId: `a-${place}`,
        relation: 'equal-to',
        toCriterionId: 'm',
      })),
    ),
    crosswalk('m', 'b', [{ fromCriterionId: 'm', relation, toCriterionId: 'b' }]),
    { id: 'all', revision: 1, provenance: { origin: 'host', sources: [] } },
  );

it('Q12: thousands of criteria that become one clash in the last set, and nothing else is listed', () => {
  const { pairs, contradictions } = orThrow(composed(5_000, 'equal-to'));
  expect([pairs.length, contradictions]).toEqual([5_000, undefined]);
});

it('Q12: where the last set hides their clashes there are too many to list', () => {
  const refused = composed(5_000, 'superset-of');
  expect(refused.ok || refused.issues.map(({ code }) => code)).toEqual([
    'crosswalk/too-many-pairs',
  ]);
});
