import type { CriteriaSet } from '../criteria-set/criteria-set';
import { fitsFindings } from '../recognition/fits-findings';
import {
  isBrokenByWaiving,
  judgeOf,
  type NamingRule,
  namingRulesOf,
} from '../recognition/judge-rule';
import type { RecognitionPolicy, RecognitionRule } from '../recognition/recognition-policy';
import { compileCriteria } from './compile-criteria';
import type {
  CompiledRecognition,
  CompiledRule,
  LeastMetTable,
  NamedList,
} from './compiled-recognition';
import { maskWhere } from './mask-where';

/**
 * Makes a criteria set and a policy ready for many assessments. Verdicts are those of `decideEligibility`, only sooner.
 *
 * @param criteriaSet - the set that the assessments are judged by
 * @param policy - what makes a unit eligible; of a list, the one that `selectRecognitionPolicy` gives for the year
 * @returns the tables that `decideCompiled`, `decideEach` and `evaluateCompiled` read
 * @issues none: a policy that names a criterion which the set does not have gives `undetermined`
 * @category Batch
 * @example
 * ```ts
 * import { compileRecognition } from 'model-ward-rules/batch';
 * import { allMustBeMet, modelWardPolice20 } from 'model-ward-rules/published';
 *
 * const { rule } = compileRecognition(modelWardPolice20, allMustBeMet);
 * console.log(rule?.kind === 'least-met' ? rule.leastMetCounts[20] : rule?.kind); // 20
 * ```
 */
export function compileRecognition(
  criteriaSet: CriteriaSet,
  policy: RecognitionPolicy,
): CompiledRecognition {
  const { rule } = policy;
  const criterionIds = criteriaSet.criteria.map(({ id }) => id);
  const findings = criterionIds.map((criterionId) => ({ criterionId }));
  const criteria = compileCriteria(criteriaSet);
  if (!fitsFindings(rule, findings)) return { criteria, policy, namedLists: [] };
  const naming = namingRulesOf(rule);
  return {
    criteria,
    policy,
    rule: compileRule(rule, naming, criterionIds.length),
    namedLists: naming.map((named) => namedListOf(named, criterionIds)),
  };
}

function compileRule(
  rule: RecognitionRule,
  naming: readonly NamingRule[],
  criteriaCount: number,
): CompiledRule {
  if ('criterionIds' in rule) return { kind: 'unbroken', bit: 1 << naming.indexOf(rule) };
  // Rules that only count need no parts: one table says what they ask for together.
  if (!('rules' in rule) || namingRulesOf(rule).length === 0) {
    return leastMetTableOf(rule, criteriaCount);
  }
  const rules = rule.rules.map((part) => compileRule(part, naming, criteriaCount));
  return { kind: rule.kind, rules };
}

/** Asks the definition itself, for each number of applicable criteria, from how many met on the rule holds. */
function leastMetTableOf(rule: RecognitionRule, criteriaCount: number): LeastMetTable {
  const judge = judgeOf(rule, []);
  const leastMetCounts = Uint16Array.from({ length: criteriaCount + 1 }, (_, applicableCount) =>
    leastHolding(applicableCount, (metCount) =>
      judge({ metCount, notMetCount: applicableCount - metCount, broken: 0 }),
    ),
  );
  return { kind: 'least-met', leastMetCounts };
}

/** Finds the least number up to `most` that holds, or the one after `most`; with a number every greater one holds. */
function leastHolding(most: number, holds: (count: number) => boolean): number {
  let least = 0;
  let beyond = most + 1;
  while (least < beyond) {
    const middle = (least + beyond) >>> 1;
    if (holds(middle)) beyond = middle;
    else least = middle + 1;
  }
  return least;
}

function namedListOf({ kind, criterionIds }: NamingRule, ids: readonly string[]): NamedList {
  const named = new Set(criterionIds);
  const mask = maskWhere(ids, (id) => named.has(id));
  return {
    brokenByFailing: mask,
    brokenByWaiving: isBrokenByWaiving[kind] ? mask : mask.map(() => 0),
  };
}
