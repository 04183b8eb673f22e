import { contentText } from '../foundation/text/content-text';
import { assertEvaluation } from './assert-evaluation';
import type { Evaluation, StatusCounts } from './evaluation';
import type { Finding } from './finding';

/**
 * Puts two findings on one criterion beside each other; one is absent where the criteria sets differ.
 *
 * @category Evaluation
 */
export interface FindingChange {
  /** Which criterion. */
  readonly criterionId: string;
  /** How it stood before. */
  readonly before?: Finding;
  /** How it stands after. */
  readonly after?: Finding;
}

/**
 * Says in what two evaluations differ: in their counts, which a tally has alone, and criterion by criterion.
 *
 * @category Evaluation
 */
export interface EvaluationComparison {
  /** How many criteria stood how in each. */
  readonly counts: {
    /** Of the first evaluation. */
    readonly before: StatusCounts;
    /** Of the second. */
    readonly after: StatusCounts;
  };
  /** The criteria of which the finding differs. */
  readonly changes: readonly FindingChange[];
}

/**
 * Compares two evaluations, by their counts and criterion by criterion.
 *
 * @param before - the one evaluation
 * @param after - the other
 * @returns the counts of both, and every criterion whose status, reason or measurement differs, in the order of the second evaluation, then
 *   those that only the first has
 * @issues none: any two evaluations can be compared
 * @category Evaluation
 * @example
 * ```ts
 * import { checkAssessment, compareEvaluations, evaluateAssessment, orThrow, plainDate } from 'model-ward-rules';
 * import { dienBien2022, modelWardPolice22, quanToan2022 } from 'model-ward-rules/published';
 *
 * const asOf = plainDate('2022-12-31');
 * const [one, other] = [dienBien2022, quanToan2022].map(({ assessment }) =>
 *   evaluateAssessment(orThrow(checkAssessment(assessment, [modelWardPolice22]), console.warn), { asOf }),
 * );
 * if (one !== undefined && other !== undefined) {
 *   const { counts, changes } = compareEvaluations(one, other);
 *   console.log(counts.before.metCount, counts.after.metCount); // 21 22
 *   console.log(changes.map(({ criterionId }) => criterionId)); // [ 'premises' ]
 * }
 * ```
 */
export function compareEvaluations(before: Evaluation, after: Evaluation): EvaluationComparison {
  assertEvaluation(before);
  assertEvaluation(after);
  const earlier = new Map(before.findings.map((finding) => [finding.criterionId, finding]));
  const later = new Set(after.findings.map(({ criterionId }) => criterionId));
  const changes = after.findings.map((finding) =>
    changeOf(earlier.get(finding.criterionId), finding),
  );
  const gone = before.findings.filter(({ criterionId }) => !later.has(criterionId));
  return {
    counts: { before: before.counts, after: after.counts },
    changes: [
      ...changes.filter((change) => !isSame(change)),
      ...gone.map((finding) => ({ criterionId: finding.criterionId, before: finding })),
    ],
  };
}

function changeOf(before: Finding | undefined, after: Finding): FindingChange {
  const { criterionId } = after;
  return before === undefined ? { criterionId, after } : { criterionId, before, after };
}

/** Findings are plain data made in one order of keys, so equal findings have equal texts. */
const isSame = ({ before, after }: FindingChange): boolean =>
  contentText(before) === contentText(after);
