import type { Assessment, CheckedCriterionResults } from '../assessment/assessment';
import type { TallyResults } from '../assessment/submitted-assessment';
import type { Criterion } from '../criteria-set/criteria-set';
import { notParsed } from '../foundation/issue/not-parsed';
import { assertDay } from '../foundation/value/assert-day';
import type { PlainDate } from '../foundation/value/plain-date';
import { countStatuses } from './count-statuses';
import type { Evaluation, StatusCounts } from './evaluation';
import { evaluationOf } from './evaluation-of';
import type { Finding } from './finding';
import { judgeCriterion } from './judge-criterion';

/**
 * The date as of which an assessment is evaluated.
 *
 * @category Evaluation
 */
export interface EvaluateOptions {
  /** The day asked about: evidence that is past its last day by then no longer counts. */
  readonly asOf: PlainDate;
}

/**
 * Evaluates a checked assessment: how each criterion stands, and why. Total: it never fails and never guesses.
 *
 * @param assessment - a checked assessment, from `checkAssessment`
 * @param options - the day asked about
 * @returns a finding for each criterion, in the order of the set, and their counts
 * @throws {@link InputError} where an argument did not come from the function that makes it
 * @issues `argument/not-parsed` (thrown), for what did not come from the functions that make it
 * @category Evaluation
 * @example
 * ```ts
 * import { checkAssessment, evaluateAssessment, orThrow, parseAssessment, plainDate } from 'model-ward-rules';
 * import { criteriaSetCatalogue } from 'model-ward-rules/published';
 *
 * const asOf = plainDate('2024-12-31');
 *
 * const submitted = orThrow(
 *   parseAssessment({
 *     unitId: 'ward-1',
 *     assessmentYear: 2024,
 *     criteriaSet: { id: 'model-ward-police-20' },
 *     basis: 'confirmed',
 *     results: {
 *       kind: 'by-criterion',
 *       answers: [{ criterionId: 'criterion-6', answer: { kind: 'attested', status: 'not-met' } }],
 *     },
 *   }),
 *   console.warn,
 * );
 * const evaluation = evaluateAssessment(orThrow(checkAssessment(submitted, criteriaSetCatalogue), console.warn), { asOf });
 * console.log(evaluation.counts.notMetCount, evaluation.counts.unknownCount); // 1 19
 * ```
 */
export function evaluateAssessment(assessment: Assessment, { asOf }: EvaluateOptions): Evaluation {
  assertDay(asOf, 'asOf');
  const { results, criteriaSet } = assessment;
  switch (results?.kind) {
    case 'tally': {
      const findings = findingsOfTally(criteriaSet.criteria, results);
      return evaluationOf(assessment, asOf, findings, countsOfTally(results));
    }
    case 'by-criterion': {
      const findings = findingsOf(criteriaSet.criteria, results, asOf);
      return evaluationOf(assessment, asOf, findings, countStatuses(findings));
    }
    default:
      return notParsed(results satisfies never, 'assessment', 'checkAssessment');
  }
}

function findingsOf(
  criteria: readonly Criterion[],
  { entries }: CheckedCriterionResults,
  asOf: PlainDate,
): readonly Finding[] {
  return criteria.map((criterion, position) => judgeCriterion(criterion, entries[position], asOf));
}

/** A count alone decides a criterion only where it leaves no choice. */
function findingsOfTally(
  criteria: readonly Criterion[],
  { metCount, criteriaCount, unmetCriterionIds = [] }: TallyResults,
): readonly Finding[] {
  const named = new Set(unmetCriterionIds);
  const unnamedUnmetCount = criteriaCount - metCount - named.size;
  return criteria.map(({ id: criterionId }): Finding => {
    if (named.has(criterionId) || metCount === 0) {
      return { criterionId, status: 'not-met', reason: 'tally' };
    }
    return unnamedUnmetCount === 0
      ? { criterionId, status: 'met', reason: 'tally' }
      : { criterionId, status: 'unknown', reason: 'not-reported', mayNotApply: false };
  });
}

function countsOfTally({ metCount, criteriaCount }: TallyResults): StatusCounts {
  return {
    metCount,
    notMetCount: criteriaCount - metCount,
    notApplicableCount: 0,
    unknownCount: 0,
  };
}
