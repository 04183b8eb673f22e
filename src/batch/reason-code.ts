import type { CompiledRecognition } from './compiled-recognition';
import { ruleHolds } from './rule-holds';
import { reasonCodes } from './verdict-reasons';

/**
 * Gives the reason of the verdict, as `decideEligibility` does: the two extremes decide. What the masks of an assessment
 * add up to is given one by one, since an object for each row would cost as much as the verdict.
 */
export function reasonCodeOf(
  { rule, criteria: { criteriaSet } }: CompiledRecognition,
  knownCount: number,
  metCount: number,
  notApplicableCount: number,
  waivableCount: number,
  broken: number,
  brokenAtWorst: number,
): number {
  const criteriaCount = criteriaSet.criteria.length;
  if (rule === undefined) return reasonCodes['policy-does-not-fit'];
  const applicableCount = criteriaCount - notApplicableCount;
  if (applicableCount === 0) return reasonCodes['no-applicable-criteria'];
  // Where perhaps nothing applies, what is true of all criteria may yet be true of none.
  if (waivableCount === criteriaCount) return reasonCodes['unknown-criteria'];
  const mostMetCount = metCount + criteriaCount - knownCount;
  if (rule.kind === 'least-met') {
    const mostTooFew = (rule.leastMetCounts[applicableCount] as number) - 1;
    return codeOf(signBit(mostTooFew - metCount), signBit(mostTooFew - mostMetCount));
  }
  return codeOf(
    Number(ruleHolds(rule, metCount, applicableCount, brokenAtWorst)),
    Number(ruleHolds(rule, mostMetCount, applicableCount, broken)),
  );
}

/** 1 where a number is negative. A branch that nothing foretells would cost more than all the rest of a row. */
const signBit = (difference: number): number => difference >>> 31;

/** The rule holds for the worst and the best outcome (0), for neither (1), or for the best alone (2). */
const codeOf = (atWorst: number, atBest: number): number => 1 + atBest - 2 * atWorst;
