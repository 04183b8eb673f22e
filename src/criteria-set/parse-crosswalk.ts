import type { Issue } from '../foundation/issue/issue';
import { listIssues } from '../foundation/issue/issue-list';
import { crosswalkIssue } from '../foundation/issue/kinds/crosswalk';
import { type Result, resultOf } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import type { Crosswalk } from './crosswalk';
import { crosswalkPlan } from './crosswalk.plan';
import { sameSet } from './same-set';

/**
 * Reads a crosswalk from unknown input and checks that its pairs agree with each other.
 *
 * @param input - anything, such as the result of `JSON.parse`
 * @param options - limits of what is read
 * @returns the crosswalk; whether its criteria exist is for `checkCrosswalk` to say
 * @issues every `input/…` code; `crosswalk/same-set`, `crosswalk/contradictory-pair`; as a warning
 *   `crosswalk/repeated-pair`
 * @category Criteria sets
 * @example
 * ```ts
 * import { orThrow, parseCrosswalk } from 'model-ward-rules';
 *
 * const crosswalk = orThrow(
 *   parseCrosswalk({
 *     id: 'made-up-22-to-20',
 *     revision: 1,
 *     from: { id: 'model-ward-police-22', revision: 1 },
 *     to: { id: 'model-ward-police-20', revision: 1 },
 *     pairs: [
 *       { fromCriterionId: 'premises', toCriterionId: 'criterion-6', relation: 'subset-of' },
 *     ],
 *     provenance: { origin: 'host', sources: ['an example, not the mapping'] },
 *   }),
 *   console.warn,
 * );
 * console.log(crosswalk.pairs.length); // 1
 * ```
 */
export function parseCrosswalk(input: unknown, options?: ParseOptions): Result<Crosswalk> {
  const parsed = parseWith(crosswalkPlan, input, options);
  if (!parsed.ok) return parsed;
  return resultOf(parsed.value, [...sameSet(parsed.value), ...repeatedPairs(parsed.value)]);
}

function repeatedPairs({ pairs }: Crosswalk): readonly Issue[] {
  const relations = new Map<string, string>();
  const issues = listIssues();
  pairs.forEach(({ relation, ...ends }, index) => {
    const key = `${ends.fromCriterionId} ${ends.toCriterionId}`;
    const earlier = relations.get(key);
    if (earlier === undefined) relations.set(key, relation);
    else {
      const code = earlier === relation ? 'repeated-pair' : 'contradictory-pair';
      issues.add(() => crosswalkIssue(`crosswalk/${code}`, ['pairs', index], ends));
    }
  });
  return issues.list();
}
