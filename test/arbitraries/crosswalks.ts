import fc from 'fast-check';
import type {
  CriteriaSet,
  CriteriaSetId,
  CriterionRelation,
  Crosswalk,
  CrosswalkPair,
} from 'model-ward-rules';
import { orThrow, parseCrosswalk } from 'model-ward-rules';
import { attestedSet } from './criteria-sets';

/** A set under another name or revision. */
export const named = (criteriaSet: CriteriaSet, id: string, revision = 1): CriteriaSet => ({
  ...criteriaSet,
  id: id as CriteriaSetId,
  revision,
});

/** A pair of criteria given by their numbers. */
export const pair = (from: number, relation: CriterionRelation, to: number): CrosswalkPair => ({
  fromCriterionId: `criterion-${from}`,
  toCriterionId: `criterion-${to}`,
  relation,
});

/** A parsed crosswalk between two sets. */
export const crosswalkOf = (
  { id: fromId, revision: fromRevision }: CriteriaSet,
  { id: toId, revision: toRevision }: CriteriaSet,
  pairs: readonly CrosswalkPair[],
): Crosswalk =>
  orThrow(
    parseCrosswalk({
      id: `${fromId}-to-${toId}`,
      revision: 1,
      from: { id: fromId, revision: fromRevision },
      to: { id: toId, revision: toRevision },
      pairs,
      provenance: { origin: 'host', sources: ['made up'] },
    }),
  );

/** How many single demands there are in a made-up world; a criterion is met when all its demands hold. */
const DEMAND_COUNT = 4;

/** Every way in which the demands can hold or not, as bits. */
export const worlds: readonly number[] = Array.from(
  { length: 2 ** DEMAND_COUNT },
  (_, world) => world,
);

/** The demands of each criterion of a set, as bits. */
export type Demands = readonly number[];

export const demands: fc.Arbitrary<Demands> = fc.array(
  fc.integer({ min: 1, max: 2 ** DEMAND_COUNT - 1 }),
  { minLength: 1, maxLength: 4 },
);

export const holdsAll = (asked: number, holding: number): boolean => (asked & ~holding) === 0;

export const setOfDemands = (asked: Demands, id: string): CriteriaSet =>
  named(attestedSet(asked.length), id);

function trueRelation(old: number, fresh: number, isSameWording: boolean): CriterionRelation {
  if (old === fresh) return isSameWording ? 'equal-to' : 'equivalent-to';
  if (holdsAll(fresh, old)) return 'superset-of';
  if (holdsAll(old, fresh)) return 'subset-of';
  return (old & fresh) === 0 ? 'no-relationship' : 'intersects-with';
}

/** Crosswalks that say nothing untrue of two sets, and perhaps not all that is true. */
export const trueCrosswalk = (
  from: readonly [Demands, string],
  to: readonly [Demands, string],
): fc.Arbitrary<Crosswalk> => {
  const ends = from[0].flatMap((old, i) => to[0].map((fresh, j) => ({ old, fresh, i, j })));
  return fc
    .tuple(...ends.map(() => fc.constantFrom('worded', 'worded', 'same', 'unsaid')))
    .map((said) =>
      crosswalkOf(
        setOfDemands(...from),
        setOfDemands(...to),
        ends.flatMap(({ old, fresh, i, j }, index) => {
          const isSameWording = said[index] === 'worded';
          const relation = trueRelation(old, fresh, isSameWording);
          return said[index] === 'unsaid' ? [] : [pair(i + 1, relation, j + 1)];
        }),
      ),
    );
};
