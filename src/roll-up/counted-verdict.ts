import type { AssessmentBasis } from '../assessment/submitted-assessment';
import { notParsed } from '../foundation/issue/not-parsed';
import type { Verdict, VerdictOutcome, VerdictReason } from '../recognition/verdict';

/**
 * Says how a unit is counted by its verdicts for a year: on one side only.
 *
 * @category Roll-up
 */
export interface CountedVerdict {
  /** On which side: as projected where any of the verdicts is projected. */
  readonly basis: AssessmentBasis;
  /** The outcome of the verdicts; `undetermined` where they differ. */
  readonly outcome: VerdictOutcome;
  /** Why; `assessments-disagree` where assessments are left over whose verdicts differ. */
  readonly reason: VerdictReason | 'assessments-disagree';
}

/** Says how verdicts are counted that are left over together; `undefined` where there is none. */
export function countedVerdictOf(verdicts: readonly Verdict[]): CountedVerdict | undefined {
  const [first] = verdicts;
  if (first === undefined) return undefined;
  const bases = new Set(verdicts.map(isConfirmed));
  const isDisputed = verdicts.some(({ outcome }) => outcome !== first.outcome);
  const basis = bases.has(false) ? 'projected' : 'confirmed';
  return isDisputed
    ? { basis, outcome: 'undetermined', reason: 'assessments-disagree' }
    : { basis, outcome: first.outcome, reason: first.reason };
}

/** A verdict of a batch has no basis: it would be counted on no side. */
function isConfirmed(verdict: Verdict): boolean {
  switch (verdict.basis) {
    case 'confirmed':
      return true;
    case 'projected':
      return false;
    default:
      return notParsed(verdict.basis satisfies never, 'units', 'decideEligibility');
  }
}
