import type { AssessmentBasis } from '../assessment/submitted-assessment';
import type { CriteriaSetReference } from '../criteria-set/criteria-set';
import { compareTexts } from '../foundation/text/text-order';

/**
 * Counts, criterion by criterion, the units that were judged by one criteria set on one basis.
 *
 * @category Roll-up
 */
export interface UnmetCounts {
  /** The edition of the criteria set. */
  readonly criteriaSet: CriteriaSetReference;
  /** Whether the results are confirmed or only projected. */
  readonly basis: AssessmentBasis;
  /** How many units were judged. @unit units */
  readonly unitCount: number;
  /** How many results that are not met no tally names: they are in no count of a criterion. @unit criteria of units */
  readonly unnamedCount: number;
  /** Every criterion of the set, the most often unmet first, and where it is as often in the order of the set. */
  readonly criteria: readonly UnmetCriterion[];
}

/**
 * Counts the units that do not meet a criterion.
 *
 * @category Roll-up
 */
export interface UnmetCriterion {
  /** Which criterion. */
  readonly criterionId: string;
  /** Its place in the set. @range a whole number from 0 */
  readonly position: number;
  /** How many units are known not to meet it. @unit units */
  readonly notMetCount: number;
  /** Of how many units it is not known whether they meet it. @unit units */
  readonly unknownCount: number;
}

/**
 * Adds the counts of units that have none in common; any order and any nesting give the same, and an empty list
 * changes nothing.
 *
 * @param a - counts of some units
 * @param b - counts of other units
 * @returns one entry for each edition of a criteria set and each basis: by set id, revision, then confirmed before
 *   projected
 * @issues none: counts can always be added
 * @category Roll-up
 * @example
 * ```ts
 * import { mergeUnmetCounts, type UnmetCounts } from 'model-ward-rules';
 * import { modelWardPolice20 } from 'model-ward-rules/published';
 *
 * const { id, revision } = modelWardPolice20;
 * const countsOf = (notMetCount: number): readonly UnmetCounts[] => [
 *   {
 *     criteriaSet: { id, revision },
 *     basis: 'confirmed',
 *     unitCount: 10,
 *     unnamedCount: 0,
 *     criteria: [{ criterionId: 'criterion-6', position: 5, notMetCount, unknownCount: 0 }],
 *   },
 * ];
 * console.log(mergeUnmetCounts(countsOf(3), countsOf(4))[0]?.criteria[0]?.notMetCount); // 7
 * ```
 */
export function mergeUnmetCounts(
  a: readonly UnmetCounts[],
  b: readonly UnmetCounts[],
): readonly UnmetCounts[] {
  const merged = new Map<string, UnmetCounts>();
  for (const counts of [...a, ...b]) {
    const { id, revision } = counts.criteriaSet;
    const key = JSON.stringify([id, revision, counts.basis]);
    const known = merged.get(key);
    merged.set(key, known === undefined ? counts : mergeOf(known, counts));
  }
  return [...merged.values()].sort(inOrderOfSets);
}

function mergeOf(a: UnmetCounts, b: UnmetCounts): UnmetCounts {
  return {
    criteriaSet: a.criteriaSet,
    basis: a.basis,
    unitCount: a.unitCount + b.unitCount,
    unnamedCount: a.unnamedCount + b.unnamedCount,
    criteria: mergeCriteria([...a.criteria, ...b.criteria]),
  };
}

function mergeCriteria(all: readonly UnmetCriterion[]): readonly UnmetCriterion[] {
  const merged = new Map<string, UnmetCriterion>();
  for (const one of all) {
    const known = merged.get(one.criterionId);
    merged.set(one.criterionId, {
      ...one,
      notMetCount: one.notMetCount + (known?.notMetCount ?? 0),
      unknownCount: one.unknownCount + (known?.unknownCount ?? 0),
    });
  }
  return mostOftenUnmetFirst([...merged.values()]);
}

/** Puts the most often unmet first, and those as often unmet in the order of the set. */
export function mostOftenUnmetFirst(
  criteria: readonly UnmetCriterion[],
): readonly UnmetCriterion[] {
  return [...criteria].sort((a, b) => b.notMetCount - a.notMetCount || a.position - b.position);
}

const bySetId = (a: UnmetCounts, b: UnmetCounts): number =>
  compareTexts(a.criteriaSet.id, b.criteriaSet.id);
const byBasis = (a: UnmetCounts, b: UnmetCounts): number => compareTexts(a.basis, b.basis);

const inOrderOfSets = (a: UnmetCounts, b: UnmetCounts): number =>
  bySetId(a, b) || a.criteriaSet.revision - b.criteriaSet.revision || byBasis(a, b);
