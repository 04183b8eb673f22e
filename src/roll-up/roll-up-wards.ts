import type { AssessmentBasis } from '../assessment/submitted-assessment';
import type { Verdict, VerdictOutcome } from '../recognition/verdict';
import type { Standing } from '../standing/standing';
import { type AreaSummary, emptySummary, mergeSummaries, type OutcomeCounts } from './area-summary';

/**
 * Holds what is known of one ward of an area for one year.
 *
 * @category Roll-up
 */
export interface WardResult {
  /** Whether the ward registered to be built to the model in the year. */
  readonly isRegistered: boolean;
  /** Whether it is built newly ("xây dựng mới") in the year: registered, and without a title from before. */
  readonly isNewlyBuilt: boolean;
  /** Whether the ward holds the title, and why: what `standingOn` and `standingsOn` give. */
  readonly standing: Pick<Standing, 'outcome' | 'reason'>;
  /** The verdicts on the ward for the year; none where it was not assessed. */
  readonly verdicts: readonly Verdict[];
}

/**
 * Counts the wards of an area. Every ward counts once: verdicts of the same basis that disagree leave it open.
 *
 * @param wards - every ward of the area, assessed or not
 * @returns the counts of the area
 * @issues none: every ward can be counted
 * @category Roll-up
 * @example
 * ```ts
 * import { rollUpWards } from 'model-ward-rules';
 *
 * const summary = rollUpWards([
 *   { isRegistered: true, isNewlyBuilt: false, standing: { outcome: 'recognised', reason: 'decided' }, verdicts: [] },
 *   { isRegistered: true, isNewlyBuilt: false, standing: { outcome: 'undetermined', reason: 'no-published-rule' }, verdicts: [] },
 *   { isRegistered: false, isNewlyBuilt: false, standing: { outcome: 'not-recognised', reason: 'no-decision' }, verdicts: [] },
 * ]);
 * console.log(summary.recognisedCount, summary.standingUndeterminedCount, summary.wardCount); // 1 1 3
 * ```
 */
export function rollUpWards(wards: readonly WardResult[]): AreaSummary {
  return wards.map(summariseWard).reduce(mergeSummaries, emptySummary);
}

function summariseWard({
  isRegistered,
  isNewlyBuilt,
  standing: { outcome, reason },
  verdicts,
}: WardResult): AreaSummary {
  // What is no ward on the day belongs to no population.
  if (outcome === 'not-applicable') return emptySummary;
  return {
    wardCount: 1,
    registeredCount: countIf(isRegistered),
    newlyBuiltCount: countIf(isRegistered && isNewlyBuilt),
    recognisedCount: countIf(outcome === 'recognised'),
    maintainedCount: countIf(reason === 'maintained'),
    suspendedCount: countIf(reason === 'suspended'),
    lapsedCount: countIf(reason === 'lapsed' || reason === 'revoked'),
    standingUndeterminedCount: countIf(outcome === 'undetermined'),
    confirmed: countOutcome(verdicts, 'confirmed'),
    projected: countOutcome(verdicts, 'projected'),
  };
}

function countOutcome(verdicts: readonly Verdict[], basis: AssessmentBasis): OutcomeCounts {
  const outcome = commonOutcome(verdicts.filter((verdict) => verdict.basis === basis));
  return {
    eligibleCount: countIf(outcome === 'eligible'),
    notEligibleCount: countIf(outcome === 'not-eligible'),
    undeterminedCount: countIf(outcome === 'undetermined'),
  };
}

function commonOutcome(verdicts: readonly Verdict[]): VerdictOutcome | undefined {
  const outcomes = new Set(verdicts.map(({ outcome }) => outcome));
  return outcomes.size > 1 ? 'undetermined' : verdicts[0]?.outcome;
}

const countIf = (isCounted: boolean): number => (isCounted ? 1 : 0);
