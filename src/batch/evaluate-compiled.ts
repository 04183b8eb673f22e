import type { Assessment, CheckedCriterionResults, CheckedEntry } from '../assessment/assessment';
import { attestedMet, attestedNotMet } from '../assessment/attested-entry';
import { countStatuses } from '../evaluation/count-statuses';
import { type EvaluateOptions, evaluateAssessment } from '../evaluation/evaluate-assessment';
import type { Evaluation } from '../evaluation/evaluation';
import { evaluationOf } from '../evaluation/evaluation-of';
import type { Finding } from '../evaluation/finding';
import { judgeCriterion } from '../evaluation/judge-criterion';
import { assertDay } from '../foundation/value/assert-day';
import type { PlainDate } from '../foundation/value/plain-date';
import type { CompiledCriteria, PlainFindings } from './compiled-criteria';
import type { CompiledRecognition } from './compiled-recognition';

/**
 * Evaluates a checked assessment by a compiled set: what `evaluateAssessment` says, only sooner and in less memory.
 *
 * A finding that rests on the assessor's mere word, or on no answer, is the same in every assessment. It is made once, frozen,
 * and shared by all evaluations. A tally, and an assessment by another set than the compiled one, is evaluated by
 * `evaluateAssessment` itself.
 *
 * @param compiled - the set, from `compileRecognition`
 * @param assessment - a checked assessment, from `checkAssessment`
 * @param options - the day asked about
 * @returns a finding for each criterion, in the order of the set, and their counts
 * @issues none: everything that could be wrong was said by `parseAssessment` and `checkAssessment`
 * @category Batch
 * @example
 * ```ts
 * import { checkAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { compileRecognition, evaluateCompiled } from 'model-ward-rules/batch';
 * import { allMustBeMet, dienBien2022, modelWardPolice22, quanToan2022 } from 'model-ward-rules/published';
 *
 * const compiled = compileRecognition(modelWardPolice22, allMustBeMet);
 * const asOf = plainDate('2022-12-31');
 * for (const { assessment } of [dienBien2022, quanToan2022]) {
 *   const checked = orThrow(checkAssessment(assessment, [modelWardPolice22]), console.warn);
 *   const { unitId, counts } = evaluateCompiled(compiled, checked, { asOf });
 *   console.log(unitId, counts.metCount);
 *   // dien-bien-ba-dinh-ha-noi 21
 *   // quan-toan-hong-bang-hai-phong 22
 * }
 * ```
 */
export function evaluateCompiled(
  { criteria }: CompiledRecognition,
  assessment: Assessment,
  options: EvaluateOptions,
): Evaluation {
  const { results, criteriaSet } = assessment;
  if (results.kind === 'tally' || criteriaSet !== criteria.criteriaSet) {
    return evaluateAssessment(assessment, options);
  }
  assertDay(options.asOf, 'asOf');
  const findings = findingsOf(criteria, results, options.asOf);
  return evaluationOf(assessment, options.asOf, findings, countStatuses(findings));
}

function findingsOf(
  { criteriaSet: { criteria }, plainFindings }: CompiledCriteria,
  { entries }: CheckedCriterionResults,
  asOf: PlainDate,
): readonly Finding[] {
  return criteria.map((criterion, position) => {
    const entry = entries[position];
    const plain = plainFindingOf(plainFindings[position] as PlainFindings, entry);
    return plain ?? judgeCriterion(criterion, entry, asOf);
  });
}

/** Of the same entries `criterionResultsOf` keeps masks. */
function plainFindingOf(
  { met, notMet, unanswered }: PlainFindings,
  entry: CheckedEntry | undefined,
): Finding | undefined {
  if (entry === attestedMet) return met;
  if (entry === attestedNotMet) return notMet;
  return entry === undefined ? unanswered : undefined;
}
