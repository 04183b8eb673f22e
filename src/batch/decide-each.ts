import type { Assessment } from '../assessment/assessment';
import type { AssessmentBasis } from '../assessment/submitted-assessment';
import type { EvaluateOptions } from '../evaluation/evaluate-assessment';
import { notParsed } from '../foundation/issue/not-parsed';
import { assertDay } from '../foundation/value/assert-day';
import { addOutcome } from '../roll-up/add-unit';
import { emptySummary, type OutcomeCounts } from '../roll-up/area-summary';
import type { BriefVerdict } from './brief-verdict';
import type { CompiledRecognition } from './compiled-recognition';
import { decideCompiled } from './decide-compiled';

/**
 * Holds the verdict on one of many assessments.
 *
 * @category Batch
 */
export interface DecidedAssessment {
  /** The assessment as it was given. */
  readonly assessment: Assessment;
  /** The verdict on it. */
  readonly verdict: BriefVerdict;
}

/**
 * Counts the verdicts that were given, those on confirmed and those on projected results apart.
 *
 * @category Batch
 */
export interface DecidedCounts {
  /** The verdicts on confirmed results. */
  readonly confirmed: OutcomeCounts;
  /** The verdicts on projected results ("dự kiến đạt"). */
  readonly projected: OutcomeCounts;
}

/**
 * Decides on assessments as they come, one at a time, however many there are; in the end it returns how many ended how.
 *
 * @param compiled - the set and the policy, from `compileRecognition`
 * @param assessments - checked assessments: a list, a generator, anything that can be gone through
 * @param options - the day asked about
 * @returns each assessment with its verdict, in the order given; as the value of the generator the counts
 * @issues none: whatever `decideEligibility` can decide can be decided in brief
 * @category Batch
 * @example
 * ```ts
 * import { checkAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { compileRecognition, decideEach } from 'model-ward-rules/batch';
 * import { allMustBeMet, dienBien2022, modelWardPolice22, quanToan2022 } from 'model-ward-rules/published';
 *
 * function* assessments() {
 *   for (const { assessment } of [dienBien2022, quanToan2022]) {
 *     yield orThrow(checkAssessment(assessment, [modelWardPolice22]), console.warn);
 *   }
 * }
 *
 * const asOf = plainDate('2022-12-31');
 * const compiled = compileRecognition(modelWardPolice22, allMustBeMet);
 * for (const { assessment, verdict } of decideEach(compiled, assessments(), { asOf })) {
 *   console.log(assessment.unitId, verdict.outcome);
 *   // dien-bien-ba-dinh-ha-noi not-eligible
 *   // quan-toan-hong-bang-hai-phong eligible
 * }
 * ```
 */
export function decideEach(
  compiled: CompiledRecognition,
  assessments: Iterable<Assessment>,
  options: EvaluateOptions,
): Generator<DecidedAssessment, DecidedCounts, undefined> {
  assertDay(options.asOf, 'asOf');
  return decisionsOn(compiled, assessments, options);
}

function* decisionsOn(
  compiled: CompiledRecognition,
  assessments: Iterable<Assessment>,
  options: EvaluateOptions,
): Generator<DecidedAssessment, DecidedCounts, undefined> {
  const counts = {
    confirmed: { ...emptySummary.confirmed },
    projected: { ...emptySummary.projected },
  };
  for (const assessment of assessments) {
    const verdict = decideCompiled(compiled, assessment, options);
    addOutcome(countsOn(assessment.basis, counts), verdict.outcome);
    yield { assessment, verdict };
  }
  return counts;
}

/** The counts of what is confirmed, or of what is only projected. */
function countsOn<Counts>(
  basis: AssessmentBasis,
  { confirmed, projected }: Readonly<Record<AssessmentBasis, Counts>>,
): Counts {
  switch (basis) {
    case 'confirmed':
      return confirmed;
    case 'projected':
      return projected;
    default:
      return notParsed(basis satisfies never, 'assessments', 'checkAssessment');
  }
}
