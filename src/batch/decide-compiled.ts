import type { Assessment, CheckedCriterionResults } from '../assessment/assessment';
import { type EvaluateOptions, evaluateAssessment } from '../evaluation/evaluate-assessment';
import { assertDay } from '../foundation/value/assert-day';
import { decideEligibility } from '../recognition/decide-eligibility';
import { judgeGates } from '../recognition/judge-gates';
import { outcomeOf } from '../recognition/outcome-of';
import { bitCountOf } from './bit-words';
import type { BriefVerdict } from './brief-verdict';
import type { CompiledRecognition, NamedList } from './compiled-recognition';
import { maskWhere } from './mask-where';
import { reasonCodeOf } from './reason-code';
import { readWord } from './status-words';
import { reasonOfCode } from './verdict-reasons';

/**
 * Decides in brief whether a checked assessment meets a compiled policy: what `evaluateAssessment` and `decideEligibility`
 * say, without a finding for each criterion.
 *
 * A tally, and an assessment by another set than the compiled one, is decided by those two functions themselves.
 *
 * @param compiled - the set and the policy, from `compileRecognition`
 * @param assessment - a checked assessment, from `checkAssessment`
 * @param options - the day asked about
 * @returns the verdict in brief
 * @issues none: whatever `decideEligibility` can decide can be decided in brief
 * @category Batch
 * @example
 * ```ts
 * import { checkAssessment, orThrow, parseAssessment, plainDate } from 'model-ward-rules';
 * import { compileRecognition, decideCompiled, selectMarkedCriteria } from 'model-ward-rules/batch';
 * import { allMustBeMet, modelWardPolice20 } from 'model-ward-rules/published';
 *
 * const compiled = compileRecognition(modelWardPolice20, allMustBeMet);
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
 * const assessment = orThrow(checkAssessment(submitted, [modelWardPolice20]), console.warn);
 * const verdict = decideCompiled(compiled, assessment, { asOf: plainDate('2024-12-31') });
 * console.log(verdict.outcome, verdict.unknownCount); // not-eligible 19
 * console.log(selectMarkedCriteria(modelWardPolice20, verdict.notMet)); // [ 'criterion-6' ]
 * ```
 */
export function decideCompiled(
  compiled: CompiledRecognition,
  assessment: Assessment,
  options: EvaluateOptions,
): BriefVerdict {
  assertDay(options.asOf, 'asOf');
  const { results, criteriaSet } = assessment;
  if (results.kind === 'by-criterion' && criteriaSet === compiled.criteria.criteriaSet) {
    return decideEntries(compiled, assessment, results, options);
  }
  return decideInFull(compiled, assessment, options);
}

function decideEntries(
  compiled: CompiledRecognition,
  { gateAnswers = [] }: Assessment,
  results: CheckedCriterionResults,
  { asOf }: EvaluateOptions,
): BriefVerdict {
  const { criteria, namedLists, policy } = compiled;
  const { criteriaSet, full } = criteria;
  const notMet = new Array<number>(full.length);
  const unknown = new Array<number>(full.length);
  let knownCount = 0;
  let metCount = 0;
  let notApplicableCount = 0;
  let waivableCount = 0;
  let broken = 0;
  let brokenAtWorst = 0;
  for (let wordIndex = 0; wordIndex < full.length; wordIndex += 1) {
    const { known, met, notApplicable } = readWord(criteria, results, asOf, wordIndex);
    const waived = known & notApplicable;
    const failing = known & ~met & ~waived;
    const open = (full[wordIndex] as number) & ~known;
    knownCount += bitCountOf(known);
    metCount += bitCountOf(met);
    // Mostly nothing falls away, and counting bits is a good part of the whole.
    if (notApplicable !== 0) {
      notApplicableCount += bitCountOf(waived);
      waivableCount += bitCountOf(notApplicable);
    }
    broken |= listsBrokenBy(namedLists, wordIndex, failing, waived);
    brokenAtWorst |= listsBrokenBy(namedLists, wordIndex, failing | open, waived);
    notMet[wordIndex] = failing;
    unknown[wordIndex] = open;
  }
  const code = reasonCodeOf(
    compiled,
    knownCount,
    metCount,
    notApplicableCount,
    waivableCount,
    broken,
    brokenAtWorst,
  );
  const gates = judgeGates(policy.assessable, { gateAnswers, asOf });
  const reason = gates.reason ?? reasonOfCode(code);
  return {
    outcome: outcomeOf(reason),
    reason,
    metCount,
    notMetCount: knownCount - metCount - notApplicableCount,
    notApplicableCount,
    unknownCount: criteriaSet.criteria.length - knownCount,
    notMet,
    unknown,
  } as BriefVerdict;
}

/** Finds the lists that criteria of one word break by not being met or by not applying: a bit for each. */
function listsBrokenBy(
  lists: readonly NamedList[],
  wordIndex: number,
  failing: number,
  waived: number,
): number {
  let broken = 0;
  for (let index = 0; index < lists.length; index += 1) {
    const { brokenByFailing, brokenByWaiving } = lists[index] as NamedList;
    const breaking =
      ((brokenByFailing[wordIndex] as number) & failing) |
      ((brokenByWaiving[wordIndex] as number) & waived);
    if (breaking !== 0) broken |= 1 << index;
  }
  return broken;
}

function decideInFull(
  { policy }: CompiledRecognition,
  assessment: Assessment,
  options: EvaluateOptions,
): BriefVerdict {
  const evaluation = evaluateAssessment(assessment, options);
  const { outcome, reason, counts } = decideEligibility(evaluation, policy);
  const statuses = evaluation.findings.map(({ status }) => status);
  return {
    outcome,
    reason,
    ...counts,
    notMet: maskWhere(statuses, (status) => status === 'not-met'),
    unknown: maskWhere(statuses, (status) => status === 'unknown'),
  } as BriefVerdict;
}
