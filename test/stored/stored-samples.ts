import { decideEligibility, evaluateAssessment } from 'model-ward-rules';
import { allMustBeMet } from 'model-ward-rules/published';
import { asOf, assess, assessByTally, met, notMet } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';

/** Two of three met, one not, by criterion. */
export const evaluation = evaluateAssessment(assess(attestedSet(3), [met, notMet, met]), { asOf });
/** Two of three met, without a name. */
export const tally = evaluateAssessment(assessByTally(attestedSet(3), 2), { asOf });
/** Not eligible for one that is not named. */
export const verdict = decideEligibility(tally, allMustBeMet);
/** Not eligible for one that is named. */
export const namedVerdict = decideEligibility(evaluation, allMustBeMet);
/** Eligible. */
export const eligible = decideEligibility(
  evaluateAssessment(assess(attestedSet(2), [met, met]), { asOf }),
  allMustBeMet,
);
/** Open for the second criterion. */
export const undetermined = decideEligibility(
  evaluateAssessment(assess(attestedSet(2), [met, undefined]), { asOf }),
  allMustBeMet,
);
